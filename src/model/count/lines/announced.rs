//! One announcement: how much is in, and the shares and turnout that its printed figures allow.

use std::collections::BTreeSet;

use crate::vote::{AggregateLine, AggregateRow, CountedOf, Measure, Side};

/// How much of an area is in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Amount {
    /// All of it.
    All,
    /// Share of the units.
    Units(f64),
    /// Share of (`Cast`, `Valid`, `Registered`) ballots or persons.
    Share(CountedOf, f64),
    /// Number of ballots or persons.
    Number(CountedOf, f64),
}

/// One announcement as the model reads it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Announced {
    /// Rows it is about, ascending.
    pub rows: Vec<usize>,
    /// It is about the whole vote.
    pub whole: bool,
    /// How much is in.
    pub amount: Amount,
    /// The line says that everything is counted; a rounded 100 per cent of a running count says less.
    pub is_all: bool,
    /// Yes share in what is in, lower and upper end of the printed rounding.
    pub yes: (f64, f64),
    /// Turnout in what is in, ends of the rounding.
    pub turnout: Option<(f64, f64)>,
    /// Ballots that a line has counted: there are at least as many.
    pub at_least: Option<(CountedOf, f64)>,
}

/// Whether lines of areas say together that every unit is counted.
pub(super) fn every_area_is_in(chosen: &[Announced], n_units: usize) -> bool {
    let areas = chosen.iter().filter(|line| line.is_all && !line.whole);
    let rows: BTreeSet<usize> = areas.flat_map(|line| line.rows.iter().copied()).collect();
    n_units > 0 && rows.len() == n_units
}

pub(super) fn amount(line: &AggregateLine, n_units: usize) -> Option<Amount> {
    let row = line.rows.iter().find(|row| row.measure == Measure::Share)?;
    let complete = row.says_all();
    let Some(counted) = row.counted.filter(|counted| *counted >= 0.0) else {
        return complete.then_some(Amount::All);
    };
    let of = row.counted_of.unwrap_or(CountedOf::Stations);
    match (of, row.total.filter(|total| *total > 0.0)) {
        (_, Some(total)) if counted >= total => Some(Amount::All),
        (CountedOf::Stations, Some(total)) => Some(Amount::Units(counted / total)),
        (CountedOf::Stations, None) => Some(Amount::Units((counted / n_units as f64).min(1.0))),
        (of, Some(total)) => Some(Amount::Share(of, counted / total)),
        (of, None) => Some(Amount::Number(of, counted)),
    }
}

/// Number of ballots that a line says are counted; a percentage counts none.
pub(super) fn counted_ballots(line: &AggregateLine) -> Option<(CountedOf, f64)> {
    let row = line.row(Measure::Share)?;
    let of = row.counted_of.filter(|of| matches!(of, CountedOf::Ballots | CountedOf::Valid))?;
    (row.total != Some(100.0)).then_some((of, row.counted?))
}

/// Ends of a printed percentage, 0..1.
pub(super) fn percent_range(row: &AggregateRow) -> Option<(f64, f64)> {
    let value = row.value?;
    let half = row.half_width()?;
    Some((((value - half) / 100.0).clamp(0.0, 1.0), ((value + half) / 100.0).clamp(0.0, 1.0)))
}

/// Percent points by which the shares of both options may miss 100 beyond their rounding.
const APART: f64 = 2.0;

/// Ends of the yes share that the printed figures allow; `None` where the options contradict each other.
pub(super) fn yes_range(line: &AggregateLine) -> Option<(f64, f64)> {
    let mut range = (0.0_f64, 100.0_f64);
    let mut middle = (0.0, 0.0);
    for row in line.rows.iter().filter(|row| row.measure == Measure::Share) {
        let (Some(value), Some(option)) = (row.value, row.option) else { continue };
        let half = row.half_width().unwrap_or_default().max(1e-6);
        let yes = if option == Side::Yes { value } else { 100.0 - value };
        range = (range.0.max(yes - half), range.1.min(yes + half));
        middle = (middle.0 + yes, middle.1 + 1.0);
    }
    if middle.1 == 0.0 || range.0 - range.1 > APART {
        return None;
    }
    // Figures of the two options that do not fit together: their mean, half a point each way.
    if range.0 >= range.1 {
        let mean: f64 = middle.0 / middle.1;
        range = (mean - 0.5, mean + 0.5);
    }
    Some(((range.0 / 100.0).clamp(1e-6, 1.0), (range.1 / 100.0).clamp(0.0, 1.0 - 1e-6)))
}

/// Ends of the turnout in what is counted.
pub(super) fn turnout_range(line: &AggregateLine) -> Option<(f64, f64)> {
    let (row, value) = match line.row(Measure::Turnout) {
        Some(row) => (row, row.value?),
        None => {
            let row = line.row(Measure::Abstention)?;
            (row, 100.0 - row.value?)
        }
    };
    let half = row.half_width()?.max(1e-6);
    let ends = ((value - half) / 100.0, (value + half) / 100.0);
    Some((ends.0.clamp(1e-6, 1.0), ends.1.clamp(0.0, 1.0 - 1e-6)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::ReportStatus;

    fn row(measure: Measure, option: Option<Side>, value: f64) -> AggregateRow {
        AggregateRow {
            area: None,
            measure,
            option,
            value: Some(value),
            counted: None,
            total: None,
            counted_of: None,
            rounding: None,
            hint: None,
            status: ReportStatus::Partial,
            reported_at: None,
            source: None,
            line: 2,
        }
    }

    fn line(rows: Vec<AggregateRow>) -> AggregateLine {
        AggregateLine { reported_at: None, area: None, counted: None, rows }
    }

    fn share(option: Side, value: f64) -> AggregateRow {
        row(Measure::Share, Some(option), value)
    }

    #[track_caller]
    fn between(range: Option<(f64, f64)>, low: f64, high: f64) {
        let (a, b) = range.expect("a range");
        assert!((a - low).abs() < 1e-12 && (b - high).abs() < 1e-12, "{a} to {b}, not {low} to {high}");
    }

    fn half_width(row: &AggregateRow) -> f64 {
        row.half_width().expect("a value")
    }

    #[test]
    fn a_printed_percentage_is_rounded_to_its_last_digit_unless_it_says_otherwise() {
        for (value, half) in [(56.0, 0.5), (56.4, 0.05), (56.43, 0.005), (56.432, 0.0005), (56.4321, 0.00005)] {
            assert!((half_width(&share(Side::Yes, value)) - half).abs() < 1e-15, "{value}");
        }
        let stated = |rounding: f64| half_width(&AggregateRow { rounding: Some(rounding), ..share(Side::Yes, 56.4) });
        assert_eq!(stated(0.5), 0.5); // as stated
        assert_eq!(stated(0.0), 0.0); // exact
        assert!((stated(-1.0) - 0.05).abs() < 1e-15); // no half-width: the digits tell
    }

    #[test]
    fn shares_of_both_options_narrow_the_yes_share_and_those_that_do_not_fit_are_averaged() {
        between(yes_range(&line(vec![share(Side::Yes, 56.4)])), 0.5635, 0.5645);
        between(yes_range(&line(vec![share(Side::No, 43.6)])), 0.5635, 0.5645); // 100 − 43.6 = 56.4
        // 56 ± .5 and 100 − 43.7 = 56.3 ± .05.
        between(yes_range(&line(vec![share(Side::Yes, 56.0), share(Side::No, 43.7)])), 0.5625, 0.5635);
        // 56 ± .5 and 100 − 44.3 = 55.7 ± .05.
        between(yes_range(&line(vec![share(Side::Yes, 56.0), share(Side::No, 44.3)])), 0.5565, 0.5575);
        // 60 and 100 − 41 = 59: their mean, half a point each way.
        between(yes_range(&line(vec![share(Side::Yes, 60.0), share(Side::No, 41.0)])), 0.59, 0.60);
        between(yes_range(&line(vec![share(Side::Yes, 100.0)])), 0.995, 1.0 - 1e-6); // below one
        between(yes_range(&line(vec![share(Side::No, 100.0)])), 1e-6, 0.005); // above nothing
        assert_eq!(yes_range(&line(vec![row(Measure::Turnout, None, 50.0)])), None); // no share
    }

    #[test]
    fn turnout_is_printed_as_such_or_as_what_abstention_leaves() {
        between(turnout_range(&line(vec![row(Measure::Turnout, None, 41.81)])), 0.41805, 0.41815);
        between(turnout_range(&line(vec![row(Measure::Abstention, None, 41.8)])), 0.5815, 0.5825); // 58.2 ± .05
        let stated = AggregateRow { rounding: Some(1.0), ..row(Measure::Abstention, None, 42.0) };
        between(turnout_range(&line(vec![stated])), 0.57, 0.59); // 58 ± 1
        let both = vec![row(Measure::Abstention, None, 40.0), row(Measure::Turnout, None, 61.0)];
        between(turnout_range(&line(both)), 0.605, 0.615); // the turnout itself
        assert_eq!(turnout_range(&line(vec![share(Side::Yes, 50.0)])), None);
    }

    #[test]
    fn what_is_counted_is_a_share_of_units_or_ballots_or_their_number() {
        let of = |counted: Option<f64>, total: Option<f64>, counted_of: Option<CountedOf>, status: ReportStatus| {
            amount(&line(vec![AggregateRow { counted, total, counted_of, status, ..share(Side::Yes, 50.0) }]), 40)
        };
        let partial = ReportStatus::Partial;
        assert_eq!(of(Some(10.0), Some(25.0), None, partial), Some(Amount::Units(0.4))); // stations unless said
        assert_eq!(of(Some(10.0), None, None, partial), Some(Amount::Units(0.25))); // of the 40 known
        assert_eq!(of(Some(50.0), None, None, partial), Some(Amount::Units(1.0))); // never more than all
        assert_eq!(of(Some(25.0), Some(25.0), None, partial), Some(Amount::All));
        let ballots = CountedOf::Ballots;
        assert_eq!(of(Some(30.0), Some(120.0), Some(ballots), partial), Some(Amount::Share(ballots, 0.25)));
        assert_eq!(of(Some(30.0), None, Some(ballots), partial), Some(Amount::Number(ballots, 30.0)));
        assert_eq!(of(None, None, None, partial), None); // how much is not said
        assert_eq!(of(None, None, None, ReportStatus::Final), Some(Amount::All));
    }
}
