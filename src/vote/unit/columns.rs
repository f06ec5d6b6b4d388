//! The columns of `units.csv` that group units or say something of them, with the cells of one unit.

use std::sync::Arc;

/// Cells of one unit under the names of their columns, in bytewise order of these names; clones share them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UnitColumns {
    names: Arc<[String]>,
    cells: Arc<[Box<str>]>,
}

impl UnitColumns {
    /// The cells of a row, one for each of the names, which are those of all rows and stand in bytewise order.
    pub(crate) fn of_row(names: &Arc<[String]>, cells: impl Iterator<Item = Box<str>>) -> Self {
        Self { names: Arc::clone(names), cells: cells.collect() }
    }

    /// The cell of a column; `None` where it is blank.
    pub fn get(&self, column: &str) -> Option<&str> {
        let at = self.names.binary_search_by(|name| name.as_str().cmp(column)).ok()?;
        self.cells.get(at).map(|cell| &**cell).filter(|cell| !cell.is_empty())
    }

    /// The cells that are not blank, each with its column.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        let cells = self.names.iter().zip(self.cells.iter());
        cells.filter(|(_, cell)| !cell.is_empty()).map(|(name, cell)| (name.as_str(), &**cell))
    }

    /// The columns in which the unit has something.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.iter().map(|(name, _)| name)
    }

    /// What it has there.
    pub fn values(&self) -> impl Iterator<Item = &str> + Clone {
        self.iter().map(|(_, cell)| cell)
    }

    /// Whether it has nothing in any.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// All but some columns.
    #[must_use]
    pub fn without(&self, columns: &[&str]) -> Self {
        self.iter().filter(|(column, _)| !columns.contains(column)).collect()
    }
}

impl<N: Into<String>, C: Into<Box<str>>> FromIterator<(N, C)> for UnitColumns {
    fn from_iter<I: IntoIterator<Item = (N, C)>>(columns: I) -> Self {
        let columns = columns.into_iter().map(|(name, cell)| (name.into(), cell.into()));
        let (names, cells): (Vec<String>, Vec<Box<str>>) =
            columns.collect::<std::collections::BTreeMap<String, Box<str>>>().into_iter().unzip();
        Self { names: names.into(), cells: cells.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_in_the_order_of_their_names_whatever_that_of_the_file() {
        let columns: UnitColumns = [("region", "North"), ("age", "41"), ("size", "")].into_iter().collect();
        assert_eq!(columns.iter().collect::<Vec<_>>(), [("age", "41"), ("region", "North")]);
        assert_eq!((columns.get("region"), columns.get("size")), (Some("North"), None));
        assert_eq!(columns.without(&["age"]).values().collect::<Vec<_>>(), ["North"]);
    }
}
