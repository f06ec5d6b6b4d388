//! Errors of the polls of one vote by house, mode, sponsor and horizon.

mod herding;
mod horizon;
mod houses;
mod summarise;

use std::collections::BTreeMap;

pub use herding::{Herding, herding};
pub use horizon::{CurvePoint, Horizon, HorizonRow, horizon};
pub use houses::{HouseRow, house_table};
pub use summarise::ErrorSummary;

pub(super) use herding::LAST_DAYS;
pub(super) use summarise::{Bar, row, row_of_house, summarise, summarise_across};

use serde::Serialize;

use super::{race_poll::RacePoll, selection::Seen};

/// Errors by group, by the name of the group.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Groups {
    /// By house.
    pub house: BTreeMap<String, ErrorSummary>,
    /// By mode.
    pub mode: BTreeMap<String, ErrorSummary>,
    /// By sponsor.
    pub sponsor: BTreeMap<String, ErrorSummary>,
}

/// Every grouping of the polls that count.
pub(super) fn groups(seen: &[Seen<'_>], result: f64, bar: Bar) -> Groups {
    let by = |key: &dyn Fn(&Seen<'_>) -> String| {
        let mut rows: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for poll in seen.iter().filter(|poll| poll.left_out.is_none()) {
            rows.entry(key(poll)).or_default().extend(row(poll, result));
        }
        let summary = |(name, rows): (String, Vec<_>)| Some((name, summarise(&rows, bar)?));
        rows.into_iter().filter_map(summary).collect::<BTreeMap<String, ErrorSummary>>()
    };
    Groups {
        house: by(&|poll| poll.house.to_owned()),
        mode: by(&|poll| poll.poll.mode.word().to_owned()),
        sponsor: by(&|poll| poll.poll.sponsor.clone().unwrap_or_else(|| "not published".to_owned())),
    }
}

/// The polls that count, beside the result.
fn counting<'a>(seen: &'a [Seen<'_>], result: f64) -> impl Iterator<Item = RacePoll<'a>> {
    seen.iter().filter(|poll| poll.left_out.is_none()).filter_map(move |poll| {
        let days = poll.horizon_days.and_then(|days| i32::try_from(days).ok());
        Some(RacePoll { race: 0, house: poll.house, days, held: row(poll, result)? })
    })
}

/// Table of houses.
pub(super) fn houses(seen: &[Seen<'_>], result: f64) -> Vec<HouseRow> {
    house_table(&counting(seen, result).collect::<Vec<_>>())
}

/// Spread of the polls of the last weeks against sampling: it asks for no result.
pub(super) fn spread_of_last(seen: &[Seen<'_>]) -> Option<Herding> {
    let late = |poll: &RacePoll<'_>| poll.days.is_some_and(|days| days <= LAST_DAYS);
    herding(&counting(seen, f64::NAN).filter(late).collect::<Vec<_>>())
}

/// Error by days before the vote.
pub(super) fn by_horizon(seen: &[Seen<'_>], result: f64) -> Option<Horizon> {
    horizon(&counting(seen, result).collect::<Vec<_>>())
}
