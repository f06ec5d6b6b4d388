//! A vote as it was known at an instant: what was published later is taken out.

use std::collections::HashMap;

use jiff::{
    Timestamp, ToSpan,
    civil::Date,
    tz::{Offset, TimeZoneDatabase},
};

use crate::vote::{ControlStatus, Counts, LooseDate, Moment, Quantity, ResultFact, Vote};

impl Vote {
    /// Offset of the clocks where the vote is held: that of its closing time, embargo, results or returns, else of its `timezone` on the
    /// evening of the day, else UTC.
    pub fn offset(&self) -> Offset {
        self.own_offset().unwrap_or(Offset::UTC)
    }

    fn own_offset(&self) -> Option<Offset> {
        let results = self.results.iter().filter_map(|result| match result.at {
            Some(LooseDate::Moment(moment)) => Some(moment),
            _ => None,
        });
        let reports = self.returns.reports.iter().filter_map(|report| report.reported_at);
        let lines = self.returns.aggregates.iter().filter_map(|row| row.reported_at);
        let own = self.polls_close.or(self.embargo_until).into_iter();
        let given = own.chain(results).chain(reports.chain(lines).min()).next().map(|moment| moment.offset);
        given.or_else(|| self.zone_offset())
    }

    /// Offset of `timezone` when the polls have closed nearly everywhere.
    fn zone_offset(&self) -> Option<Offset> {
        let zone = TimeZoneDatabase::bundled().get(self.timezone.as_deref()?).ok()?;
        let evening = zone.to_zoned(self.date.at(20, 0, 0, 0)).ok()?;
        Some(evening.offset())
    }

    /// An instant on the clocks where the vote is held, where they are known.
    pub fn on_its_clock(&self, moment: Moment) -> Moment {
        Moment { offset: self.own_offset().unwrap_or(moment.offset), ..moment }
    }

    /// The count is over: a final result is public, or those of the units are.
    pub fn is_over(&self) -> bool {
        let known = |unit: &super::UnitResult| unit.counts.yes.is_some() || unit.yes_share.is_some();
        self.final_result().is_some() || self.units.iter().any(known)
    }

    /// Whether something was public at an instant: a day or a month when it is over.
    pub fn is_public(&self, at: LooseDate, limit: Moment) -> bool {
        let last = match at {
            LooseDate::Moment(at) => at,
            other => self.end_of_day(other.last_day()),
        };
        last.timestamp <= limit.timestamp
    }

    /// Whether anything tells the clocks where the vote is held; else its days are those of UTC.
    pub fn has_clock(&self) -> bool {
        self.own_offset().is_some()
    }

    /// The last instant of a day, by the clocks where the vote is held.
    pub fn end_of_day(&self, day: Date) -> Moment {
        let offset = self.offset();
        let end = day.checked_add(1.day()).ok().and_then(|next| offset.to_timestamp(next.at(0, 0, 0, 0)).ok());
        let timestamp = end.and_then(|end| end.checked_sub(1.second()).ok()).unwrap_or(Timestamp::MAX);
        Moment { timestamp, offset }
    }

    /// The vote as it was known at an instant.
    ///
    /// Polls, results, returns, press figures and control totals published later are taken out, and with them the final
    /// results of the units before a final result was public; keys, names, regions and registers stay. A day counts as
    /// published when it is over. What has no date is left out, but for control totals of the electoral list.
    #[must_use]
    pub fn known_at(&self, limit: Moment) -> Self {
        self.known(limit, |_| false)
    }

    /// An earlier vote of another one, as it was known at an instant: once it is past, its undated results are known.
    #[must_use]
    pub fn earlier_known_at(&self, limit: Moment) -> Self {
        let past = self.end_of_day(self.date).timestamp <= limit.timestamp;
        let known = self.known(limit, |result| past && result.at.is_none());
        // Many earlier votes are tables of results and nothing else.
        let forecast_range = self.forecast_range.clone().filter(|_| past);
        match past && self.results.is_empty() {
            true => Self { units: self.units.clone(), forecast_range, ..known },
            false => Self { forecast_range, ..known },
        }
    }

    fn known(&self, limit: Moment, undated: impl Fn(&ResultFact) -> bool) -> Self {
        let moment = |at: Option<Moment>| at.is_some_and(|at| at.timestamp <= limit.timestamp);
        let day = |day: Date| self.end_of_day(day).timestamp <= limit.timestamp;
        let loose = |at: LooseDate| self.is_public(at, limit);
        // What the press said of the polls has no date.
        let mut known = Self { forecast_range: None, ..self.clone() };
        known.polls.retain(|poll| poll.public_day().is_some_and(day));
        known.results.retain(|result| result.at.map_or_else(|| undated(result), loose));
        known.returns.reports.retain(|report| moment(report.reported_at));
        known.returns.aggregates.retain(|row| moment(row.reported_at));
        known.returns.expected.retain(|row| moment(row.reported_at));
        known.returns.unread.retain(|row| row.is_by(Some(limit)));
        known.press.retain(|figure| figure.published.is_some_and(loose));
        known.controls.retain(|control| match control.at {
            Some(at) => loose(at),
            None => control.status == ControlStatus::List,
        });
        if known.final_result().is_none() {
            // Nothing contradicts a register before the ballots are counted.
            let contradicted = known.left_out.iter().filter(|figure| figure.quantity == Quantity::Registered);
            let registers: HashMap<usize, Option<u64>> =
                contradicted.map(|figure| (figure.line, figure.value)).collect();
            for unit in &mut known.units {
                let registered = unit.counts.registered.or_else(|| registers.get(&unit.line).copied().flatten());
                unit.counts = Counts { registered, ..Counts::default() };
                unit.yes_share = None;
            }
            known.left_out.clear();
        }
        if known.results.is_empty() {
            // A note may tell how the vote ended, as a source tells that it has.
            for texts in std::iter::once(&mut known.texts).chain(known.translations.values_mut()) {
                (texts.result_source, texts.note) = (None, None);
            }
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_ends_by_the_clocks_of_the_vote() {
        let mut vote = Vote::new("made", date(2020, 10, 4));
        assert_eq!(vote.end_of_day(vote.date).to_string(), "2020-10-04T23:59:59+00:00"); // no clock is known: UTC
        vote.timezone = Some("Europe/Paris".to_owned());
        assert_eq!(vote.end_of_day(vote.date).to_string(), "2020-10-04T23:59:59+02:00"); // summer time in October
        vote.timezone = None;
        let offset = Offset::from_hours(11).expect("an offset");
        let timestamp = offset.to_timestamp(date(2020, 10, 4).at(18, 0, 0, 0)).expect("a time");
        vote.polls_close = Some(Moment { timestamp, offset });
        assert_eq!(vote.end_of_day(vote.date).to_string(), "2020-10-04T23:59:59+11:00"); // Nouméa: UTC+11
    }

    #[test]
    fn a_result_without_a_time_is_known_of_a_past_vote_and_not_of_this_one() {
        let mut vote = Vote::new("made", date(2020, 10, 4));
        vote.results.push(ResultFact {
            is_final: true,
            at: None,
            counts: Counts::default(),
            yes_share: Some(0.4),
            turnout: None,
            source: None,
        });
        let later = vote.end_of_day(date(2021, 1, 1));
        assert_eq!((vote.known_at(later).results.len(), vote.earlier_known_at(later).results.len()), (0, 1));
        let before = vote.end_of_day(date(2020, 10, 3));
        assert_eq!(vote.earlier_known_at(before).results.len(), 0); // the eve
    }

    #[test]
    fn a_note_on_a_vote_is_known_with_its_result() {
        let mut vote = Vote::new("made", date(2020, 10, 4));
        vote.texts.note = Some("A boycott: turnout was 44%.".to_owned());
        let day = vote.end_of_day(vote.date);
        assert_eq!(vote.known_at(day).texts.note, None);
        vote.results.push(ResultFact {
            is_final: true,
            at: Some(LooseDate::Day(vote.date)),
            counts: Counts::default(),
            yes_share: Some(0.4),
            turnout: None,
            source: None,
        });
        assert_eq!(vote.known_at(day).texts.note, vote.texts.note);
    }
}
