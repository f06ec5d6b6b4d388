//! The loops in which a forecast and a projection spend their time.

/// Σ aᵢ bᵢ over the shorter of the two.
///
/// Four running sums: a single one would make each addition wait for the one before. Indices, because these loops are
/// short and many: what an iterator does before its first step would cost as much as the loop.
#[inline(always)]
pub(in crate::model) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let n = a.len().min(b.len());
    let ((a, a_rest), (b, b_rest)) = (a[..n].as_chunks::<4>(), b[..n].as_chunks::<4>());
    let mut sums = [0.0; 4];
    for i in 0..a.len().min(b.len()) {
        sums[0] += a[i][0] * b[i][0];
        sums[1] += a[i][1] * b[i][1];
        sums[2] += a[i][2] * b[i][2];
        sums[3] += a[i][3] * b[i][3];
    }
    let mut total = (sums[0] + sums[2]) + (sums[1] + sums[3]);
    for i in 0..a_rest.len().min(b_rest.len()) {
        total += a_rest[i] * b_rest[i];
    }
    total
}

/// Σ aᵢ, by four running sums as well.
pub(in crate::model) fn sum(a: &[f64]) -> f64 {
    let (fours, rest) = a.as_chunks::<4>();
    let mut sums = [0.0; 4];
    for four in fours {
        sums[0] += four[0];
        sums[1] += four[1];
        sums[2] += four[2];
        sums[3] += four[3];
    }
    let mut total = (sums[0] + sums[2]) + (sums[1] + sums[3]);
    for x in rest {
        total += x;
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
            assert_eq!(sum(&numbers), (n * (n + 1) / 2) as f64); // 1 + … + n
            let mut twice = numbers.clone();
            add_scaled(&mut twice, 1.0, &numbers);
            assert_eq!(dot(&twice, &numbers), 2.0 * squares);
        }
    }
}
