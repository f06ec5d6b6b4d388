//! Parts of the Brier score: is a forecaster calibrated, and does it tell cases apart?

/// Brier score = reliability − resolution + uncertainty.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Murphy {
    /// Mean Brier score.
    pub brier: f64,
    /// Squared distance of probabilities from the frequencies that followed; ideal 0.
    pub reliability: f64,
    /// Squared distance of these frequencies from the overall one; more is better.
    pub resolution: f64,
    /// Variance of the event itself.
    pub uncertainty: f64,
    /// Forecasts.
    pub n: usize,
    /// Bins: distinct probabilities.
    pub bins: usize,
}

impl Murphy {
    /// Whether reliability and resolution say something: with a bin a forecast they are the Brier score and the uncertainty,
    /// whatever was forecast; here a bin holds at least two forecasts on average.
    ///
    /// # Formula
    /// 2 bins ≤ n
    pub fn tells(&self) -> bool {
        2 * self.bins <= self.n
    }
}

/// Probabilities that differ by less are one, as .1 and 1 − .9.
const ROUNDING: f64 = 1e-9;

/// Murphy's decomposition; bins are the distinct probabilities.
///
/// # Formula
/// REL = Σ nₖ(pₖ − ōₖ)²/n; RES = Σ nₖ(ōₖ − ō)²/n; UNC = ō(1 − ō); BS = REL − RES + UNC
///
/// # Where
/// pₖ: a distinct probability; nₖ: how often it was given; ōₖ: how often the event followed; ō: how often overall.
///
/// # Errors
/// `None` without a forecast.
///
/// # Source
/// Murphy (1973), doi:10.1175/1520-0450(1973)012<0595:ANVPOT>2.0.CO;2.
pub fn murphy(forecasts: &[(f64, bool)]) -> Option<Murphy> {
    if forecasts.is_empty() {
        return None;
    }
    let mut sorted = forecasts.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let n = sorted.len() as f64;
    let hits = |group: &[(f64, bool)]| group.iter().filter(|(_, happened)| *happened).count() as f64;
    let overall = hits(&sorted) / n;
    let (mut reliability, mut resolution, mut bins) = (0.0, 0.0, 0);
    for group in sorted.chunk_by(|a, b| b.0 - a.0 < ROUNDING) {
        bins += 1;
        let size = group.len() as f64;
        let frequency = hits(group) / size;
        reliability += size * (group[0].0 - frequency).powi(2) / n;
        resolution += size * (frequency - overall).powi(2) / n;
    }
    let brier = sorted.iter().map(|(p, happened)| super::brier(*p, *happened)).sum::<f64>() / n;
    let uncertainty = overall * (1.0 - overall);
    Some(Murphy { brier, reliability, resolution, uncertainty, n: sorted.len(), bins })
}

#[cfg(test)]
mod tests {
    use super::murphy;

    #[test]
    fn parts_say_something_where_a_probability_is_given_twice_on_average() {
        let each_once = murphy(&[(0.9, true), (0.8, true), (0.3, false), (0.2, true)]).expect("parts");
        assert!(!each_once.tells() && each_once.bins == 4);
        // Each its own bin: reliability is the Brier score, resolution the uncertainty.
        assert!((each_once.reliability - each_once.brier).abs() < 1e-15);
        assert!((each_once.resolution - each_once.uncertainty).abs() < 1e-15);
        let nearly = murphy(&[(0.9, true), (0.9, true), (0.3, false), (0.2, true)]).expect("parts");
        assert!(!nearly.tells()); // three bins of four
        let twice = murphy(&[(0.9, true), (0.1, true), (0.9, false), (1.0 - 0.9, false)]).expect("parts");
        assert!(twice.tells() && twice.bins == 2); // 1 − .9 is .09999999999999998
        assert!((twice.reliability - 0.16).abs() < 1e-12); // ½ (.9 − ½)² + ½ (.1 − ½)²
        assert!(!murphy(&[(0.5, true)]).expect("parts").tells());
    }
}
