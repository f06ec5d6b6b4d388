//! Exact conditioning of one coordinate on what is counted, over a small grid of scales (`METHOD.md` §3.7).

use nalgebra::DMatrix;

use super::design::{Design, Effects};
use super::hyper_grid::Problem;
use super::node::GridNode;
use super::observation::Observation;
use super::prior::Scales;

/// Posterior of one coordinate: a mixture over the grid.
#[derive(Debug, Clone)]
pub struct CoordinateFit {
    /// Nodes, heaviest first.
    pub nodes: Vec<GridNode>,
}

impl CoordinateFit {
    /// Conditions the effects on the observations.
    ///
    /// # Formula
    /// swing_i = f_i' θ + e_i; θ_j ~ N(0, s_j²); e_i ~ t_ν with scale² a² + v_i.
    /// Given weights w_i = (ν + 1) / (ν + r_i² / (a² + v_i)) everything is Gaussian: precision A = S^-1 + F'DF.
    /// log weight of a node = Σ log t_ν(r_i) - θ'S^-1θ/2 - log|A|/2 - log|S|/2 + log prior of the node.
    ///
    /// # Assumes
    /// The tail weights at each unit scale are those of one set of prior scales (a round of EM from what was fitted last): first the
    /// middle ones, and, where another node turns out best, that node's.
    ///
    /// # Source
    /// Lange, Little, Taylor (1989), "Robust statistical modeling using the t distribution", doi:10.1080/01621459.1989.10478852.
    pub fn new(design: &Design, observations: &[Observation], scales: &Scales) -> Self {
        let mut problem = Problem::new(design, observations, scales);
        let search = problem.climb(observations);
        Self { nodes: problem.nodes(observations, search) }
    }

    /// Mean of the effects over all nodes.
    pub fn mean(&self) -> Effects {
        let mut nodes = self.nodes.iter();
        let Some(first) = nodes.next() else { return Effects { plain: Vec::new(), regions: Vec::new() } };
        let mut mean = first.mean.times(first.weight);
        nodes.for_each(|node| mean.add(&node.mean, node.weight));
        mean
    }

    /// Mean and sd of an effect that is not a region's, over all nodes.
    pub fn effect(&self, index: usize) -> (f64, f64) {
        let (mut mean, mut square) = (0.0, 0.0);
        for node in &self.nodes {
            let here = node.mean.plain[index];
            let one = DMatrix::from_fn(node.mean.plain.len(), 1, |j, _| f64::from(u8::from(j == index)));
            mean += node.weight * here;
            square += node.weight * (here * here + node.precision.whitened(one, |_| None).norm_squared());
        }
        (mean, (square - mean * mean).max(0.0).sqrt())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::count::swing::observation::CountedResponse;
    use crate::model::count::{expit, logit};

    #[test]
    fn the_expected_share_is_the_counted_one() {
        // Five units with 4 yes ballots of 200 each, next to nothing known beforehand.
        let start = logit(0.03);
        let observation = |row| {
            let counted = CountedResponse::Share { baseline: start, share: 0.02, of: 200.0 };
            Observation { row, swing: logit(0.02) - start, variance: 0.0, weight: 1.0, tilt: 1.0, counted }
        };
        let observations: Vec<Observation> = (0..5).map(observation).collect();
        let scales = Scales { spreads: [0.0; 4], ..Scales::of([50.0, 0.1, 0.1, 0.1, 0.1, 1e-3]) };
        let fit = CoordinateFit::new(&Design::level(5), &observations, &scales);
        let node = &fit.nodes[0];
        let sd = node.precision.whitened(DMatrix::from_element(1, 1, 1.0), |_| None)[0];
        // Expectation over the posterior by the trapezoid rule; without the correction it is 0.0204.
        let (mut expected, mut weights) = (0.0, 0.0);
        for step in -600..=600 {
            let z = f64::from(step) / 100.0;
            let weight = (-0.5 * z * z).exp();
            expected += weight * expit(start + node.mean.plain[0] + sd * z);
            weights += weight;
        }
        assert!((expected / weights - 0.02).abs() < 5e-5, "{}", expected / weights);
    }
}
