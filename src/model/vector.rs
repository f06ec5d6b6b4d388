//! The two loops in which a forecast and a projection spend their time.

/// Σ aᵢ bᵢ over the shorter of the two.
///
/// Four running sums: a single one would make each addition wait for the one before. Indices, because these loops are
/// short and many: what an iterator does before its first step would cost as much as the loop.
#[inline(always)]
pub(in crate::model) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let n = a.len().min(b.len());
    let (a, b) = (&a[..n], &b[..n]);
    let mut sums = [0.0; 4];
    let mut i = 0;
    while i + 4 <= n {
        sums[0] += a[i] * b[i];
        sums[1] += a[i + 1] * b[i + 1];
        sums[2] += a[i + 2] * b[i + 2];
        sums[3] += a[i + 3] * b[i + 3];
        i += 4;
    }
    let mut total = (sums[0] + sums[2]) + (sums[1] + sums[3]);
    while i < n {
        total += a[i] * b[i];
        i += 1;
    }
    total
}

/// `to` += factor · `x` over the shorter of the two.
#[inline(always)]
pub(in crate::model) fn add_scaled(to: &mut [f64], factor: f64, x: &[f64]) {
    let n = to.len().min(x.len());
    let (to, x) = (&mut to[..n], &x[..n]);
    for i in 0..n {
        to[i] += factor * x[i];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_length_is_summed_to_its_end() {
        for n in 0..12_usize {
            let numbers: Vec<f64> = (1..=n).map(|i| i as f64).collect();
            let squares = (n * (n + 1) * (2 * n + 1) / 6) as f64; // 1² + … + n²
            assert_eq!(dot(&numbers, &numbers), squares);
            let mut twice = numbers.clone();
            add_scaled(&mut twice, 1.0, &numbers);
            assert_eq!(dot(&twice, &numbers), 2.0 * squares);
        }
    }
}
