//! When a row of figures is the sum of other rows, and how a row says so itself.

use super::keys::fold;
use crate::vote::{Counts, Quantity, place_of};

/// Registered, cast, blank, spoiled, yes, no.
pub(super) type Figures = [Option<u64>; 6];

/// Places of the figures by which a sum is looked up, the most telling first.
pub(super) const TELLING: [usize; 4] = [YES, NO, CAST, REGISTERED];
const REGISTERED: usize = 0;
const CAST: usize = 1;
const YES: usize = 4;
const NO: usize = 5;

/// The figures of a row.
pub(super) fn figures(counts: &Counts) -> Figures {
    [counts.registered, counts.cast, counts.blank, counts.spoiled, counts.yes, counts.no]
}

/// A sum of rows in which a figure is known only where every row has it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sum {
    values: [u64; 6],
    missing: [usize; 6],
    /// Rows in it.
    pub(super) rows: usize,
}

impl Sum {
    /// The sum with one more row.
    pub(super) fn add(&mut self, row: &Figures) {
        self.rows += 1;
        for (at, figure) in row.iter().enumerate() {
            self.values[at] = self.values[at].saturating_add(figure.unwrap_or(0));
            self.missing[at] += usize::from(figure.is_none());
        }
    }

    /// The sum without one of its rows.
    pub(super) fn take(&mut self, row: &Figures) {
        self.rows = self.rows.saturating_sub(1);
        for (at, figure) in row.iter().enumerate() {
            self.values[at] = self.values[at].saturating_sub(figure.unwrap_or(0));
            self.missing[at] = self.missing[at].saturating_sub(usize::from(figure.is_none()));
        }
    }

    /// The rows of this sum that are not in an earlier one.
    pub(super) fn since(&self, before: &Self) -> Self {
        let mut rest = *self;
        rest.rows -= before.rows.min(rest.rows);
        for at in 0..6 {
            rest.values[at] = rest.values[at].saturating_sub(before.values[at]);
            rest.missing[at] = rest.missing[at].saturating_sub(before.missing[at]);
        }
        rest
    }

    /// A figure of the sum, known or not for every row.
    pub(super) fn value(&self, at: usize) -> u64 {
        self.values[at]
    }

    /// The figures that every row has.
    pub(super) fn figures(&self) -> Figures {
        std::array::from_fn(|at| (self.rows > 0 && self.missing[at] == 0).then_some(self.values[at]))
    }
}

/// A row of fewer ballots may be a sum by chance.
const LEAST_BALLOTS: u64 = 20;

/// How sure a sum must be beyond one chance in as many as there are rows, in decimal digits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Rows {
    /// The units of an area.
    Area,
    /// Rows that only stand together.
    Run,
}

/// Is a row the sum of others?
///
/// Without a word for it every figure that can be compared must agree, and together they must rule out chance among so
/// many pairs of rows and sums: two figures where three rows are summed, three figures where two are.
pub(super) fn is_sum(row: &Figures, sum: &Sum, says_so: bool, kind: Rows, all_rows: usize) -> bool {
    if sum.rows < 2 || size(row) < LEAST_BALLOTS {
        return false;
    }
    let whole = sum.figures();
    let (mut same, mut digits, mut other) = (0, 0.0, 0);
    for at in 0..6 {
        match (row[at], whole[at]) {
            (Some(own), Some(sum)) if own == sum && own > 0 => {
                same += 1;
                // Ballots cast follow from the others.
                let follows = at == CAST && whole[YES].is_some() && whole[NO].is_some();
                digits += if follows { 0.0 } else { (1.0 + own as f64 / 4.0).log10() };
            }
            (Some(own), Some(sum)) if own != sum => other += if at == YES || at == NO { 2 } else { 1 },
            _ => {}
        }
    }
    if says_so {
        return same >= 1 && other <= 1 && other < same.max(2);
    }
    let (beyond, fewest) = match kind {
        Rows::Area => (1.0, 2),
        Rows::Run => (3.0, 3),
    };
    let least = if sum.rows == 2 { 3 } else { 2 };
    other == 0 && sum.rows >= fewest && same >= least && digits >= (all_rows as f64).log10() + beyond
}

/// The first figure of a row that is not that of the sum it is said to be: its place, its value and that of the sum.
pub(super) fn unlike(row: &Figures, sum: &Sum) -> Option<(&'static str, u64, u64)> {
    let whole = sum.figures();
    let words = [Quantity::Registered, Quantity::Cast, Quantity::Blank, Quantity::Spoiled, Quantity::Yes, Quantity::No];
    let figures = words.iter().zip(row.iter().zip(whole));
    figures.filter_map(|(word, (own, sum))| Some((word.word(), (*own)?, sum?))).find(|(_, own, sum)| own != sum)
}

/// Ballots of a row, or the persons that may cast them.
pub(super) fn size(row: &Figures) -> u64 {
    let votes: u64 = row[2..].iter().flatten().sum();
    votes.max(row[CAST].unwrap_or(0)).max(row[REGISTERED].unwrap_or(0))
}

/// What a key or name says of being a total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Label {
    /// Nothing.
    Silent,
    /// Nothing but words for a total.
    Whole,
    /// Words for a total and this (folded).
    Of(String),
}

/// Reads a key or a name.
pub(super) fn label(text: &str) -> Label {
    let mut rest = String::new();
    let mut says_so = false;
    for token in place_of(text).split(|sign: char| !sign.is_alphanumeric()).map(fold).filter(|token| !token.is_empty())
    {
        if is_total(&token) {
            says_so = true;
        } else if !is_small(&token) {
            rest.push_str(&token);
        }
    }
    match (says_so, rest.is_empty()) {
        (false, _) => Label::Silent,
        (true, true) => Label::Whole,
        (true, false) => Label::Of(rest),
    }
}

/// The name of an area as [`Label::Of`] spells it.
pub(super) fn area_spelling(name: &str) -> String {
    let tokens = name.split(|sign: char| !sign.is_alphanumeric()).map(fold);
    tokens.filter(|token| !is_small(token)).collect()
}

/// Whether a text says nothing but that all is meant: the word for a total, or for all ballots, in one of the languages of the tables.
pub(crate) fn is_called_whole(text: &str) -> bool {
    const ALL: [&str; 11] =
        ["all", "alle", "alles", "tous", "tout", "toutes", "tutti", "tutte", "todos", "todas", "todo"];
    ALL.contains(&fold(text.trim()).as_str()) || label(text) == Label::Whole
}

/// Words for a total in the languages of the tables that are met.
fn is_total(token: &str) -> bool {
    const WORDS: [&str; 14] = [
        "totals",
        "totale",
        "totali",
        "totaux",
        "totales",
        "ensemble",
        "summe",
        "somme",
        "suma",
        "sum",
        "insgesamt",
        "sumtotal",
        "overall",
        "totaal",
    ];
    WORDS.contains(&token)
        || token.ends_with("total")
        || token.ends_with("summe")
        || matches!(token, "gesamt" | "gesamtergebnis" | "gesamtresultat")
}

/// Words that say nothing of which area is meant.
fn is_small(token: &str) -> bool {
    const WORDS: [&str; 16] = [
        "grand", "general", "generale", "sous", "sub", "of", "the", "for", "de", "des", "du", "di", "la", "le", "von",
        "der",
    ];
    WORDS.contains(&token)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(rows: &[Figures]) -> Sum {
        let mut sum = Sum::default();
        rows.iter().for_each(|row| sum.add(row));
        sum
    }

    fn row(registered: u64, yes: u64, no: u64) -> Figures {
        [Some(registered), Some(yes + no), Some(0), Some(0), Some(yes), Some(no)]
    }

    #[test]
    fn a_sum_is_known_by_figures_that_agree_beyond_chance() {
        let units = [row(800, 294, 205), row(700, 173, 174), row(1500, 381, 442)];
        let total = row(3000, 848, 821); // the sums of the three columns
        assert!(is_sum(&total, &sum(&units), false, Rows::Area, 20));
        assert!(!is_sum(&row(3000, 848, 822), &sum(&units), false, Rows::Area, 20), "one vote off");
        let list = [Some(3000), None, None, None, None, None];
        assert!(!is_sum(&list, &sum(&units), false, Rows::Area, 20), "one figure may agree by chance");
        assert!(is_sum(&list, &sum(&units), true, Rows::Area, 20), "unless the row calls itself a total");
        assert!(!is_sum(&row(8, 3, 4), &sum(&[row(4, 1, 2), row(4, 2, 2)]), false, Rows::Area, 9), "too few ballots");
    }

    #[test]
    fn a_figure_that_a_row_lacks_is_unknown_in_the_sum() {
        let units = [row(800, 294, 205), [None, None, None, None, Some(1), Some(2)]];
        assert_eq!(sum(&units).figures()[4..], [Some(295), Some(207)]); // 294 + 1, 205 + 2
        assert_eq!(sum(&units).figures()[0], None);
    }

    #[test]
    fn labels_of_totals_are_known_in_several_languages() {
        for text in ["Total", "TOTAL GÉNÉRAL", "Ensemble", "Summe", "Gesamt", "Totale", "Grand total", "Sous-total"] {
            assert_eq!(label(text), Label::Whole, "{text}");
        }
        assert_eq!(label("Alder Total"), Label::Of("alder".to_owned()));
        assert_eq!(label("Total de la Haute-Saône"), Label::Of(area_spelling("Haute-Saône")));
        assert_eq!(label("Alder 01"), Label::Silent);
    }
}
