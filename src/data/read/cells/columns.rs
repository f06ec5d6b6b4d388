//! What the columns of a table are.

/// What a file's heading may hold.
pub(crate) struct Columns {
    /// Columns that are read.
    pub(crate) known: &'static [&'static str],
    /// Those that must be there.
    pub(crate) required: &'static [&'static str],
    /// Whether other columns are welcome (covariates, earlier votes).
    pub(crate) open: bool,
    /// Columns of whole numbers, in which marks may stand between thousands.
    pub(crate) counts: &'static [&'static str],
    /// Columns of numbers that may have a fraction: only a space or an apostrophe stands between thousands there.
    pub(crate) amounts: &'static [&'static str],
    /// Columns of percentages as printed, in which a percent sign says nothing new.
    pub(crate) percents: &'static [&'static str],
    /// Other columns of numbers: shares, weights, precisions.
    pub(crate) figures: &'static [&'static str],
    /// Columns of days and times.
    pub(crate) days: &'static [&'static str],
}

impl Columns {
    /// Nothing known of any column.
    pub(crate) const ANY: Self = Self {
        known: &[],
        required: &[],
        open: true,
        counts: &[],
        amounts: &[],
        percents: &[],
        figures: &[],
        days: &[],
    };

    /// The column of a share that a heading with a percent sign means: none for `no %` where a table has only `yes_share`. `None` of any
    /// other heading, and in a table without shares.
    pub(crate) fn share_of(&self, heading: &str) -> Option<Option<&'static str>> {
        let shares = || self.known.iter().filter_map(|known| Some((known.strip_suffix("_share")?, *known)));
        let named = heading.contains('%').then(|| heading.replace('%', " ").trim().to_lowercase())?;
        shares().next()?;
        Some(shares().find(|(of, _)| *of == named).map(|(_, known)| known))
    }
}

/// Name of a cell in a spreadsheet, such as `C3`.
pub(in crate::data::read) fn cell_name(column: usize, line: usize) -> String {
    column_letters(column) + &line.to_string()
}

/// A, B, …, Z, AA, … for a column counted from 0.
pub(in crate::data::read) fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_in_a_spreadsheet() {
        for (column, name) in [(0, "A7"), (25, "Z7"), (26, "AA7"), (701, "ZZ7"), (702, "AAA7")] {
            assert_eq!(cell_name(column, 7), name); // 26 letters, then 26 × 26 pairs
        }
    }
}
