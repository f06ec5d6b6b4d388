//! Places that are parts of one another.

use crate::feed::record::Record;

/// How the records of a body stand in each other.
pub(super) struct Tree {
    /// The record that each is a part of; no circle is left.
    pub(super) within: Vec<Option<usize>>,
    /// The outermost record that each is a part of: itself where it is part of none.
    pub(super) top: Vec<usize>,
    /// Numbers of the records, parts before what they are part of.
    pub(super) inner_first: Vec<usize>,
}

impl Tree {
    /// Reads who is part of whom; what would close a circle is cut.
    pub(super) fn of(records: &[Record]) -> Self {
        let mut within: Vec<Option<usize>> =
            records.iter().map(|record| record.within.filter(|at| *at < records.len())).collect();
        let mut depth: Vec<Option<usize>> = vec![None; records.len()];
        let mut top: Vec<usize> = (0..records.len()).collect();
        let mut on_the_way = vec![false; records.len()];
        for start in 0..records.len() {
            let mut way = vec![start];
            while let Some(last) = way.last().copied().filter(|last| depth[*last].is_none()) {
                on_the_way[last] = true;
                match within[last] {
                    Some(outer) if on_the_way[outer] => within[last] = None,
                    Some(outer) => {
                        way.push(outer);
                        continue;
                    }
                    None => {}
                }
                depth[last] = Some(0);
            }
            while let Some(at) = way.pop() {
                on_the_way[at] = false;
                if let Some(outer) = within[at] {
                    depth[at] = depth[outer].map(|depth| depth + 1);
                    top[at] = top[outer];
                }
            }
        }
        let mut inner_first: Vec<usize> = (0..records.len()).collect();
        inner_first.sort_by_key(|at| std::cmp::Reverse(depth[*at]));
        Self { within, top, inner_first }
    }

    /// Whether something is true of a part of each record.
    pub(super) fn below(&self, is: &[bool]) -> Vec<bool> {
        let mut below = vec![false; is.len()];
        for &at in &self.inner_first {
            if let Some(outer) = self.within[at] {
                below[outer] |= is[at] || below[at];
            }
        }
        below
    }

    /// Whether something is true of a record that each is part of.
    pub(super) fn above(&self, is: &[bool]) -> Vec<bool> {
        let mut above = vec![false; is.len()];
        for &at in self.inner_first.iter().rev() {
            above[at] = self.within[at].is_some_and(|outer| is[outer] || above[outer]);
        }
        above
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(within: &[Option<usize>]) -> Tree {
        let record = |within: &Option<usize>| Record { within: *within, ..Record::default() };
        Tree::of(&within.iter().map(record).collect::<Vec<_>>())
    }

    #[test]
    fn parts_come_before_what_they_are_part_of_and_know_its_top() {
        let tree = tree(&[Some(1), Some(2), None, Some(1), Some(9)]); // 0 and 3 in 1 in 2; 4 in none that is there
        assert_eq!(tree.top, [2, 2, 2, 2, 4]);
        let place = |of: usize| tree.inner_first.iter().position(|at| *at == of);
        assert!(place(0) < place(1) && place(3) < place(1) && place(1) < place(2));
        assert_eq!(tree.below(&[true, false, false, false, true]), [false, true, true, false, false]);
        assert_eq!(tree.above(&[false, false, true, false, true]), [true, true, false, true, false]);
    }

    #[test]
    fn a_circle_is_cut() {
        for circle in [vec![Some(0)], vec![Some(1), Some(0)], vec![Some(1), Some(2), Some(0), Some(0)]] {
            let tree = tree(&circle);
            assert_eq!(tree.within.iter().filter(|within| within.is_none()).count(), 1, "{circle:?}");
            assert_eq!(tree.inner_first.len(), circle.len());
        }
    }
}
