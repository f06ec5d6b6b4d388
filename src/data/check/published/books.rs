//! What is published of an area, by status: the facts of `vote.toml`, the controls and the sums of the units.

use crate::data::check::context::Context;
use crate::language::say;
use crate::vote::{ControlStatus, Counts, Measure, Quantity, Side, Text};

/// One published or computed account of an area.
#[derive(Debug, Clone)]
pub(in crate::data::check) struct Book {
    /// Whether it is the final word.
    pub(in crate::data::check) is_final: bool,
    /// How messages name it.
    pub(in crate::data::check) label: Text,
    /// Ballots.
    pub(in crate::data::check) counts: Counts,
    yes_share: Option<f64>,
    turnout: Option<f64>,
}

impl Book {
    /// A measure in percent.
    pub(in crate::data::check) fn percent(&self, measure: Measure, side: Option<Side>) -> Option<f64> {
        let counts = &self.counts;
        let of_cast = |part: Option<u64>| match counts.cast_or_sum()? {
            0 => None,
            cast => Some(part? as f64 / cast as f64),
        };
        let turnout = || counts.turnout().or(self.turnout);
        let fraction = match measure {
            Measure::Share => side?.of_yes_share(counts.yes_share().or(self.yes_share)?),
            Measure::Turnout => turnout()?,
            Measure::Abstention => 1.0 - turnout()?,
            Measure::Blank => of_cast(counts.blank)?,
            Measure::Spoiled => of_cast(counts.spoiled)?,
            Measure::Registered | Measure::Event => return None,
        };
        Some(100.0 * fraction)
    }
}

/// Every account of an area: final, provisional, and the sum of the units (taken as final).
pub(in crate::data::check) fn books(context: &Context, area: Option<&str>) -> Vec<Book> {
    let mut books = Vec::new();
    for (status, label) in [
        (ControlStatus::Final, say!(CheckTotals::FinalResult)),
        (ControlStatus::Provisional, say!(CheckTotals::ProvisionalCount)),
    ] {
        if let Some(book) = published(context, area, status, label) {
            books.push(book);
        }
    }
    let counts = context.areas.counts(area);
    if counts != Counts::default() {
        let label = say!(CheckTotals::SumOfResults);
        books.push(Book { is_final: true, label, counts, yes_share: None, turnout: None });
    }
    books
}

/// The facts and controls of one status, facts first.
fn published(context: &Context, area: Option<&str>, status: ControlStatus, label: Text) -> Option<Book> {
    let is_final = status == ControlStatus::Final;
    let facts: Vec<_> = if area.is_none() {
        context.vote.results.iter().rev().filter(|fact| fact.is_final == is_final).collect()
    } else {
        Vec::new()
    };
    let control = |quantity: Quantity| {
        let mut controls = context.vote.controls.iter();
        let found = controls.find(|c| c.area.as_deref() == area && c.status == status && c.quantity == quantity)?;
        Some(found.value)
    };
    let number =
        |quantity: Quantity| facts.iter().find_map(|fact| quantity.of(&fact.counts)).or_else(|| control(quantity));
    let counts = Counts {
        registered: number(Quantity::Registered),
        cast: number(Quantity::Cast),
        blank: number(Quantity::Blank),
        spoiled: number(Quantity::Spoiled),
        yes: number(Quantity::Yes),
        no: number(Quantity::No),
    };
    let yes_share = facts.iter().find_map(|fact| fact.yes_share);
    let turnout = facts.iter().find_map(|fact| fact.turnout);
    let empty = counts == Counts::default() && yes_share.is_none() && turnout.is_none();
    (!empty).then_some(Book { is_final, label, counts, yes_share, turnout })
}
