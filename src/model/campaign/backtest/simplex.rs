//! The lowest point of a smooth function of a few numbers.

/// Nelder and Mead's downhill simplex: the best point and its value.
///
/// # Where
/// `start`: first corner; `size`: how far the other corners lie from it along each axis; `steps`: evaluations after the first
/// simplex.
///
/// # Assumes
/// One hollow. Stops early where all corners are alike to 1e-6.
///
/// # Source
/// Nelder, Mead (1965), "A simplex method for function minimization", doi:10.1093/comjnl/7.4.308.
pub(super) fn lowest<const N: usize>(
    start: [f64; N],
    size: f64,
    steps: usize,
    mut f: impl FnMut(&[f64; N]) -> f64,
) -> ([f64; N], f64) {
    let mut corners: Vec<([f64; N], f64)> = Vec::with_capacity(N + 1);
    for k in 0..=N {
        let mut corner = start;
        if k > 0 {
            corner[k - 1] += size;
        }
        let value = f(&corner);
        corners.push((corner, value));
    }
    let mut left = steps;
    while left > 0 {
        corners.sort_by(|a, b| a.1.total_cmp(&b.1));
        let (best, second, worst) = (corners[0].1, corners[N - 1].1, corners[N]);
        if worst.1 - best < 1e-6 {
            break;
        }
        let mut centre = [0.0; N];
        for (corner, _) in &corners[..N] {
            for (c, x) in centre.iter_mut().zip(corner) {
                *c += x / N as f64;
            }
        }
        let mut at = |factor: f64| {
            let mut x = centre;
            for (x, w) in x.iter_mut().zip(&worst.0) {
                *x += factor * (w - *x);
            }
            left = left.saturating_sub(1);
            (x, f(&x))
        };
        let reflected = at(-1.0);
        let new = if reflected.1 < best {
            let far = at(-2.0);
            if far.1 < reflected.1 { far } else { reflected }
        } else if reflected.1 < second {
            reflected
        } else {
            let near = if reflected.1 < worst.1 { at(-0.5) } else { at(0.5) };
            if near.1 < reflected.1.min(worst.1) { near } else { worst }
        };
        if new == worst {
            let first = corners[0].0;
            for (corner, value) in &mut corners[1..] {
                for (x, b) in corner.iter_mut().zip(&first) {
                    *x = 0.5 * (*x + b);
                }
                *value = f(corner);
            }
            left = left.saturating_sub(N);
        } else {
            corners[N] = new;
        }
    }
    corners.sort_by(|a, b| a.1.total_cmp(&b.1));
    corners[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bottom_of_a_bent_valley_is_found() {
        let valley = |x: &[f64; 2]| (1.0 - x[0]).powi(2) + 100.0 * (x[1] - x[0] * x[0]).powi(2); // Rosenbrock: lowest at (1, 1)
        let (at, value) = lowest([-1.2, 1.0], 0.5, 400, valley);
        assert!((at[0] - 1.0).abs() < 1e-2 && (at[1] - 1.0).abs() < 1e-2 && value < 1e-4, "{at:?} {value}");
    }
}
