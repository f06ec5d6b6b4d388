//! Errors of several polls together (`METHOD.md` §7.3).

use super::{TwoWay, Z_95, a_prime};

/// Errors of a group of polls, points (or points² where said).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GroupErrors {
    /// Polls.
    pub n: usize,
    /// Mean error.
    pub bias: f64,
    /// Mean absolute error.
    pub mae: f64,
    /// Root mean squared error.
    pub rmse: f64,
    /// Standard deviation of the errors, divisor n − 1; `None` for one poll.
    pub sd: Option<f64>,
    /// Variance of the errors, divisor n, points²: bias² + variance = rmse².
    pub variance: f64,
    /// RMSE that sampling alone would give, with decided respondents.
    pub sampling_rmse: Option<f64>,
    /// The same with all respondents.
    pub sampling_rmse_full_n: Option<f64>,
    /// sd² minus the mean sampling variance, points²; below 0 the polls are closer than sampling permits.
    pub excess_variance: Option<f64>,
    /// rmse² / sampling rmse², over the polls with a sample size.
    pub design_effect: Option<f64>,
    /// Size of one simple random sample with the same mean squared error.
    pub effective_n: Option<f64>,
    /// Share of the polls whose result lies outside their own 95 % margin, 0..1.
    pub share_outside_margin: Option<f64>,
    /// Share of the polls that named the winner; an even poll counts half, 0..1.
    pub right_call: f64,
    /// Mean of A′; `None` where a share is 0 or 1.
    pub mean_a_prime: Option<f64>,
    /// Root mean square of A′.
    pub rmse_a_prime: Option<f64>,
}

/// Bias, MAE, RMSE and what sampling alone would give.
///
/// # Formula
/// e = 100 (y − v); bias = Σe/k; mae = Σ|e|/k; rmse = √(Σe²/k); sd = √(Σ(e − bias)²/(k − 1));
/// sampling rmse = 100 √(Σ[v(1 − v)/n]/k); excess variance = sd² − 10⁴ Σ[y(1 − y)/n]/k;
/// design effect = Σe²/Σ[10⁴ v(1 − v)/n]; effective n = Σ[v(1 − v)]/Σ(y − v)²; outside: |e| > 100 z √(y(1 − y)/n).
///
/// # Where
/// y: two-way share in the poll; v: in its result; n: decided respondents (full n where named so). What needs n is
/// taken over the polls that have one.
///
/// # Assumes
/// Nothing for the errors themselves. Polls of one vote share one error, so the group is no sample of k independent misses.
///
/// # Errors
/// `None` without a poll.
///
/// # Source
/// Shirani-Mehr, Rothschild, Goel, Gelman (2018), doi:10.1080/01621459.2018.1448823; effective size after
/// Meng (2018), equation 2.3, doi:10.1214/18-AOAS1161SF.
pub fn group_errors(rows: &[TwoWay]) -> Option<GroupErrors> {
    if rows.is_empty() {
        return None;
    }
    let k = rows.len() as f64;
    let errors: Vec<f64> = rows.iter().map(TwoWay::error_points).collect();
    let bias = errors.iter().sum::<f64>() / k;
    let squares = errors.iter().map(|e| (e - bias).powi(2)).sum::<f64>();
    let mse = errors.iter().map(|e| e * e).sum::<f64>() / k;
    let sd = (rows.len() > 1).then(|| (squares / (k - 1.0)).sqrt());

    let sized: Vec<(&TwoWay, f64)> =
        rows.iter().filter_map(|row| Some((row, row.n_decided.filter(|n| *n > 0.0)?))).collect();
    let spread = |share: f64, n: f64| share * (1.0 - share) / n;
    let sampling = mean(sized.iter().map(|(row, n)| spread(row.result, *n)));
    let own = mean(sized.iter().map(|(row, n)| spread(row.share, *n)));
    let sized_mse = mean(sized.iter().map(|(row, _)| (row.share - row.result).powi(2)));
    let binomial = mean(sized.iter().map(|(row, _)| row.result * (1.0 - row.result)));
    let outside = |(row, n): &(&TwoWay, f64)| {
        let margin = Z_95 * spread(row.share, *n).sqrt();
        f64::from(u8::from((row.share - row.result).abs() > margin))
    };
    let full = rows.iter().filter_map(|row| Some(spread(row.result, row.n_full.filter(|n| *n > 0.0)?)));
    let call = |row: &TwoWay| match (row.share == 0.5, (row.share > 0.5) == (row.result > 0.5)) {
        (true, _) => 0.5,
        (false, right) => f64::from(u8::from(right)),
    };
    let logits: Vec<f64> = rows.iter().map(|row| a_prime(row.share, row.result)).filter(|a| a.is_finite()).collect();
    let logits = (logits.len() == rows.len()).then_some(logits);
    let positive = |x: &f64| *x > 0.0;
    Some(GroupErrors {
        n: rows.len(),
        bias,
        mae: errors.iter().map(|e| e.abs()).sum::<f64>() / k,
        rmse: mse.sqrt(),
        sd,
        variance: squares / k,
        sampling_rmse: sampling.map(|s2| 100.0 * s2.sqrt()),
        sampling_rmse_full_n: mean(full).map(|s2| 100.0 * s2.sqrt()),
        excess_variance: (sized.len() == rows.len()).then(|| Some(sd?.powi(2) - 1e4 * own?)).flatten(),
        design_effect: sized_mse.zip(sampling.filter(positive)).map(|(mse, s2)| mse / s2),
        effective_n: binomial.zip(sized_mse.filter(positive)).map(|(variance, mse)| variance / mse),
        share_outside_margin: mean(sized.iter().map(outside)),
        right_call: rows.iter().map(call).sum::<f64>() / k,
        mean_a_prime: logits.as_ref().and_then(|a| mean(a.iter().copied())),
        rmse_a_prime: logits.and_then(|a| mean(a.iter().map(|a| a * a))).map(f64::sqrt),
    })
}

/// Mean; `None` of nothing.
fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (mut sum, mut n) = (0.0, 0_usize);
    for value in values {
        sum += value;
        n += 1;
    }
    (n > 0).then(|| sum / n as f64)
}
