//! The eight measures of the inquiry into the polls of 1948.

use super::odds_ratio::rescaled;

/// Mosteller's measures 1 to 8, in points unless said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mosteller {
    /// 1: signed error of the winner's share of everything.
    pub m1: f64,
    /// 2: signed error of the winner's share of the first two options.
    pub m2: f64,
    /// 3: mean absolute error over the options.
    pub m3: f64,
    /// 4: mean absolute relative error over the options, percent.
    pub m4: f64,
    /// 5: absolute error of the lead of the first over the second.
    pub m5: f64,
    /// 6: largest absolute error of an option.
    pub m6: f64,
    /// 7: Σ (poll − result)² / result, in percent, without sample size.
    pub m7: f64,
    /// 8: prizes given to the wrong option: 1 where the poll named the wrong winner, 0.5 for a tie, else 0.
    pub m8: f64,
}

/// Mosteller's measures of one poll.
///
/// # Formula
/// With the options ordered by the result (1 = winner), P and A in percent with sum 100:
/// M1 = P₁ − A₁; M2 = 100 [P₁/(P₁+P₂) − A₁/(A₁+A₂)]; M3 = Σ|Pᵢ − Aᵢ|/K; M4 = 100 Σ|Pᵢ/Aᵢ − 1|/K;
/// M5 = |(P₁ − P₂) − (A₁ − A₂)|; M6 = max|Pᵢ − Aᵢ|; M7 = Σ(Pᵢ − Aᵢ)²/Aᵢ.
///
/// # Where
/// P: poll, undecided dropped in proportion; A: result.
///
/// # Range
/// Ideal 0 for each. With two options |M1| = |M2| = M3 = M6 = M5/2.
///
/// # Assumes
/// Measure 8 was the error in electoral votes. A vote without an electoral college has one prize, so here it
/// says whether the poll named the winner.
///
/// # Errors
/// `None` with fewer than two options or one that nobody chose in the result.
///
/// # Source
/// Mosteller et al. (1949), "The Pre-election Polls of 1948", Social Science Research Council; wording after
/// Mitofsky (1998), doi:10.1086/297842.
pub fn mosteller(poll: &[f64], result: &[f64]) -> Option<Mosteller> {
    let percent = |shares: &[f64]| Some(rescaled(shares)?.iter().map(|share| 100.0 * share).collect::<Vec<_>>());
    let (p, a) = (percent(poll)?, percent(result)?);
    if p.len() != a.len() || p.len() < 2 || a.iter().any(|a| *a <= 0.0) {
        return None;
    }
    let mut order: Vec<usize> = (0..a.len()).collect();
    order.sort_by(|i, j| a[*j].total_cmp(&a[*i]));
    let (first, second) = (order[0], order[1]);
    let k = p.len() as f64;
    let errors = || p.iter().zip(&a).map(|(p, a)| (p - a).abs());
    let best = p.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let leaders = p.iter().filter(|share| **share == best).count();
    let m8 = match (p[first] == best, leaders) {
        (true, 1) => 0.0,
        (true, _) => 0.5,
        (false, _) => 1.0,
    };
    Some(Mosteller {
        m1: p[first] - a[first],
        m2: 100.0 * (p[first] / (p[first] + p[second]) - a[first] / (a[first] + a[second])),
        m3: errors().sum::<f64>() / k,
        m4: 100.0 * p.iter().zip(&a).map(|(p, a)| (p / a - 1.0).abs()).sum::<f64>() / k,
        m5: (p[first] - p[second] - a[first] + a[second]).abs(),
        m6: errors().fold(0.0, f64::max),
        m7: p.iter().zip(&a).map(|(p, a)| (p - a).powi(2) / a).sum(),
        m8,
    })
}
