//! Draws again, by weight.

/// Indices of a systematic sample of `n` by weight, ascending; `first` in 0..1 is where the even steps begin.
///
/// # Formula
/// i_k = the first i with n Σ_{j ≤ i} w_j / Σ w > k + first, k = 0..n − 1.
///
/// # Source
/// Carpenter, Clifford, Fearnhead (1999), "Improved particle filter for nonlinear problems", doi:10.1049/ip-rsn:19990255.
///
/// # Example
/// ```
/// assert_eq!(plebis::draws::systematic(&[1.0, 3.0], 4, 0.5), [0, 1, 1, 1]);
/// ```
pub fn systematic(weights: &[f64], n: usize, first: f64) -> Vec<usize> {
    let total: f64 = weights.iter().sum();
    let (mut passed, mut next, mut chosen) = (0.0, first, Vec::with_capacity(n));
    for (i, weight) in weights.iter().enumerate() {
        passed += weight / total * n as f64;
        while next < passed && chosen.len() < n {
            chosen.push(i);
            next += 1.0;
        }
    }
    // The sum of the weights may end a rounding error short of the last step.
    let last = weights.len().saturating_sub(1);
    chosen.resize(n, last);
    chosen
}
