//! Standard normal numbers, many at once.

use std::sync::LazyLock;

use rand::{Rng as _, RngExt as _};
use rand_distr::Open01;

use super::Rng;

/// Layers of equal area under the bell.
const LAYERS: usize = 256;
/// Where the tail begins, and the area of a layer.
const TAIL: f64 = 3.654_152_885_361_009;
const AREA: f64 = 0.004_928_673_233_974_658;

/// Right ends of the layers, from the lowest with its tail to the top.
static ENDS: LazyLock<[f64; LAYERS + 1]> = LazyLock::new(|| {
    let mut ends = [0.0; LAYERS + 1];
    (ends[0], ends[1]) = (AREA / bell(TAIL), TAIL);
    for i in 2..LAYERS {
        ends[i] = (-2.0 * (AREA / ends[i - 1] + bell(ends[i - 1])).ln()).sqrt();
    }
    ends
});

fn bell(x: f64) -> f64 {
    (-0.5 * x * x).exp()
}

/// Fills a slice with standard normal numbers: those that `rand_distr::StandardNormal` gives one by one, but for rounding.
///
/// One loop over all of them, in which what is rare stands apart, takes half as long.
///
/// # Source
/// Doornik (2005), "An improved ziggurat method to generate normal random samples", working paper, Nuffield College.
pub(crate) fn normals(rng: &mut Rng, to: &mut [f64]) {
    let ends = &*ENDS;
    for z in to {
        let word = rng.next_u64();
        let layer = word as usize % LAYERS;
        let x = between(word) * ends[layer];
        *z = if x.abs() < ends[layer + 1] { x } else { edge(rng, word) };
    }
}

/// One standard normal number.
pub(crate) fn normal(rng: &mut Rng) -> f64 {
    let mut one = [0.0];
    normals(rng, &mut one);
    one[0]
}

/// Number from −1 to 1 of a word's upper bits.
fn between(word: u64) -> f64 {
    f64::from_bits(word >> 12 | 2.0_f64.to_bits()) - 3.0
}

/// A number whose first word fell on the edge of its layer: under the bell, in the tail, or to be drawn again.
#[cold]
fn edge(rng: &mut Rng, word: u64) -> f64 {
    let (layer, u) = (word as usize % LAYERS, between(word));
    if layer == 0 {
        loop {
            let (x, y) = (rng.sample::<f64, _>(Open01).ln() / TAIL, rng.sample::<f64, _>(Open01).ln());
            if -2.0 * y >= x * x {
                return if u < 0.0 { x - TAIL } else { TAIL - x };
            }
        }
    }
    let x = u * ENDS[layer];
    let [low, high] = [layer, layer + 1].map(|layer| bell(ENDS[layer]));
    if high + (low - high) * rng.random::<f64>() < bell(x) { x } else { normal(rng) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draws::{Stage, block_rng};
    use rand_distr::StandardNormal;

    #[test]
    fn numbers_are_those_of_the_crate() {
        let [mut ours, mut theirs] = [0; 2].map(|_| block_rng(7, Stage::Project, 3));
        let mut numbers = vec![0.0; 200_000];
        normals(&mut ours, &mut numbers);
        for z in numbers {
            let expected: f64 = theirs.sample(StandardNormal);
            // The ends of the layers are those of the crate to twelve digits.
            assert!((z - expected).abs() < 1e-10, "{z} {expected}");
        }
    }
}
