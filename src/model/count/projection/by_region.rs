//! Draws by region, kept where they were made.

/// A number by draw and region, in the blocks that were drawn together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ByRegion {
    n_regions: usize,
    /// Of so many draws the first is kept.
    step: usize,
    /// Block by block: the regions of one draw after those of the other.
    blocks: Vec<Vec<f64>>,
}

impl ByRegion {
    /// From rows of regions, one a draw.
    pub fn new(n_regions: usize, rows: Vec<f64>) -> Self {
        Self { n_regions, step: 1, blocks: vec![rows] }
    }

    /// Blocks of such rows, of every so many draws the first.
    pub(in crate::model::count) fn of_blocks(n_regions: usize, step: usize, blocks: Vec<Vec<f64>>) -> Self {
        Self { n_regions, step, blocks }
    }

    /// What was kept of each draw, draw after draw.
    pub fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.blocks.iter().flat_map(|block| block.chunks_exact(self.n_regions.max(1)))
    }

    /// The regions' numbers, of every so many draws that were kept the first.
    pub fn columns(&self, step: usize) -> Vec<Vec<f64>> {
        let rows = self.blocks.iter().map(Vec::len).sum::<usize>() / self.n_regions.max(1);
        let mut columns: Vec<Vec<f64>> = (0..self.n_regions).map(|_| Vec::with_capacity(rows.div_ceil(step))).collect();
        for row in self.rows().step_by(step) {
            columns.iter_mut().zip(row).for_each(|(column, x)| column.push(*x));
        }
        columns
    }

    /// Changes every row that was kept, given the number of its draw.
    pub(in crate::model::count) fn change_rows(&mut self, mut change: impl FnMut(usize, &mut [f64])) {
        let (n, step) = (self.n_regions.max(1), self.step.max(1));
        for (kept, row) in self.blocks.iter_mut().flat_map(|block| block.chunks_exact_mut(n)).enumerate() {
            change(kept * step, row);
        }
    }

    /// The draws of these numbers, in this order, as far as they were kept.
    pub(in crate::model::count) fn picked(&self, chosen: &[usize]) -> Self {
        let rows: Vec<&[f64]> = self.rows().collect();
        let kept = chosen.iter().filter(|draw| draw.is_multiple_of(self.step.max(1)));
        let picked = kept.filter_map(|draw| rows.get(draw / self.step.max(1)).copied()).flatten().copied().collect();
        Self { blocks: vec![picked], ..*self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_go_on_from_block_to_block() {
        // Two regions, the second a hundred above the first; of draws 0, 3, …, 24 three, no and six in a block.
        let rows = |draws: std::ops::Range<u32>| draws.flat_map(|i| [3.0 * f64::from(i), 100.0 + 3.0 * f64::from(i)]);
        let blocks = vec![rows(0..3).collect(), Vec::new(), rows(3..9).collect()];
        let draws = ByRegion::of_blocks(2, 3, blocks);
        assert_eq!(draws.columns(2), [[0.0, 6.0, 12.0, 18.0, 24.0], [100.0, 106.0, 112.0, 118.0, 124.0]]);
        // Draws 1 and 5 were not kept.
        assert_eq!(draws.picked(&[1, 3, 3, 5, 24]).columns(1)[0], [3.0, 3.0, 24.0]);
        assert!(ByRegion::default().columns(1).is_empty());
    }
}
