//! Errors of the polls of one vote by house, mode, sponsor and horizon.

use std::collections::BTreeMap;

use super::{
    analyse::mode_word,
    herding::{Herding, HerdingPoll, LAST_DAYS, herding},
    horizon::{Horizon, HorizonPoll, horizon},
    houses::{HousePoll, HouseRow, house_table},
    output::{ErrorSummary, Groups},
    selection::Seen,
    summarise::{row, summarise},
};
use crate::vote::SizeSource;

/// Every grouping of the polls that count.
pub(super) fn groups(seen: &[Seen<'_>], result: f64) -> Groups {
    let by = |key: &dyn Fn(&Seen<'_>) -> String| {
        let mut rows: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for poll in seen.iter().filter(|poll| poll.left_out.is_none()) {
            rows.entry(key(poll)).or_default().extend(row(poll, result));
        }
        let summary = |(name, rows): (String, Vec<_>)| Some((name, summarise(&rows)?));
        rows.into_iter().filter_map(summary).collect::<BTreeMap<String, ErrorSummary>>()
    };
    Groups {
        house: by(&|poll| poll.house.to_owned()),
        mode: by(&|poll| mode_word(poll.poll.mode).to_owned()),
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
