//! Errors of the polls of one vote by house, mode, sponsor and horizon.

mod herding;
mod horizon;
mod houses;
mod summarise;

use std::collections::BTreeMap;

pub use herding::{Herding, HerdingPoll, herding};
pub use horizon::{CurvePoint, Horizon, HorizonPoll, HorizonRow, horizon};
pub use houses::{HousePoll, HouseRow, house_table};
pub use summarise::ErrorSummary;

pub(super) use herding::LAST_DAYS;
pub(super) use summarise::{Bar, row, row_of_house, summarise, summarise_across};

use serde::Serialize;

use super::selection::Seen;
use crate::vote::SizeSource;

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

/// Table of houses.
pub(super) fn houses(seen: &[Seen<'_>], result: f64) -> Vec<HouseRow> {
    let poll = |poll: &Seen<'_>| {
        let row = row(poll, result)?;
        let sampling = row.n_decided.map(|n| 1e4 * row.share * (1.0 - row.share) / n);
        Some((poll.house.to_owned(), row.error_points(), sampling))
    };
    let polls: Vec<_> = seen.iter().filter(|poll| poll.left_out.is_none()).filter_map(poll).collect();
    let rows: Vec<HousePoll<'_>> = polls
        .iter()
        .map(|(house, error, sampling)| HousePoll { house, race: 0, error: *error, sampling: *sampling })
        .collect();
    house_table(&rows)
}

/// Spread of the polls of the last weeks against sampling.
pub(super) fn spread_of_last(seen: &[Seen<'_>]) -> Option<Herding> {
    let poll = |poll: &Seen<'_>| {
        let late = poll.left_out.is_none() && poll.horizon_days.is_some_and(|days| days <= LAST_DAYS);
        let size = poll.size.filter(|size| late && size.source == SizeSource::Published)?;
        Some(HerdingPoll { race: 0, share: poll.share?, n: size.decided })
    };
    herding(&seen.iter().filter_map(poll).collect::<Vec<_>>())
}

/// Error by days before the vote.
pub(super) fn by_horizon(seen: &[Seen<'_>], result: f64) -> Option<Horizon> {
    let poll = |poll: &Seen<'_>| {
        let days = i32::try_from(poll.horizon_days?).ok().filter(|_| poll.left_out.is_none())?;
        Some(HorizonPoll { race: 0, days, error: 100.0 * (poll.share? - result) })
    };
    horizon(&seen.iter().filter_map(poll).collect::<Vec<_>>())
}
