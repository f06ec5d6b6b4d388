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
}

/// Murphy's decomposition; groups are the distinct probabilities.
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
    let (mut reliability, mut resolution) = (0.0, 0.0);
    for group in sorted.chunk_by(|a, b| a.0 == b.0) {
        let size = group.len() as f64;
        let frequency = hits(group) / size;
        reliability += size * (group[0].0 - frequency).powi(2) / n;
        resolution += size * (frequency - overall).powi(2) / n;
    }
    let brier = sorted.iter().map(|(p, happened)| super::brier(*p, *happened)).sum::<f64>() / n;
    Some(Murphy { brier, reliability, resolution, uncertainty: overall * (1.0 - overall) })
}
