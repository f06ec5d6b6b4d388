//! Votes, their polls and their results: what the charts of the gap rest on.

use std::collections::BTreeSet;

use crate::chart::charts::words;
use crate::language::{Lang, Text, number, say};
use crate::{
    chart::facts::{Facts, Missing},
    poll_error::{PollAverage, PollError, PollErrors},
    vote::{Poll, ResultFact, Vote},
};

/// One vote: its polls against its result.
pub(super) struct OneVote<'a> {
    pub(super) vote: &'a Vote,
    pub(super) errors: &'a PollErrors,
    /// Result compared with.
    pub(super) result: f64,
    pub(super) is_final: bool,
    /// Average of the polls and average − result in points; `None` where no poll is known.
    pub(super) average: Option<(&'a PollAverage, f64)>,
    /// Polls that are drawn, oldest first.
    pub(super) polls: Vec<(&'a Poll, &'a PollError)>,
}

impl<'a> OneVote<'a> {
    fn of(vote: &'a Vote, errors: &'a PollErrors) -> Result<Self, Missing> {
        let (result, share) = words::standing_result(vote)
            .ok_or_else(|| Missing::new(say!(NoChart::NoResult), say!(NoChart::AddResult)))?;
        let gap = match result.is_final {
            true => errors.gap_points.r#final,
            false => errors.gap_points.provisional,
        };
        let mut polls: Vec<(&Poll, &PollError)> = errors
            .polls
            .iter()
            .filter(|error| error.used && error.share_two_way.is_some())
            .filter_map(|error| Some((vote.polls.iter().find(|poll| poll.poll_id == error.poll_id)?, error)))
            .collect();
        polls.sort_by(|(a, _), (b, _)| {
            (a.field_end.or(a.published), &a.poll_id).cmp(&(b.field_end.or(b.published), &b.poll_id))
        });
        let average = errors.poll_average.as_ref().zip(gap);
        Ok(Self { vote, errors, result: share, is_final: result.is_final, average, polls })
    }

    /// The press range in shares, if it is given for either option.
    pub(super) fn press(&self) -> Option<[f64; 2]> {
        let range = self.vote.forecast_range.as_ref()?;
        let ends = [range.low, range.high].map(|percent| percent / 100.0);
        Some(if range.option == self.vote.focus { ends } else { [1.0 - ends[1], 1.0 - ends[0]] })
    }

    /// `63–75%`: as printed, or what is left of a hundred.
    pub(super) fn press_words(&self, lang: Lang) -> Option<String> {
        let tenths = |share: f64| (share * 1000.0).round() / 10.0;
        self.press().map(|[low, high]| number::percent_printed_range(tenths(low), tenths(high), lang))
    }

    /// Are there polls that do not enter the average, earlier ones of a house?
    pub(super) fn some_are_left(&self) -> bool {
        self.average.is_some_and(|(average, _)| average.n_polls < self.polls.len())
    }

    /// Houses whose polls are in the average: fewer than polls, where several of a house have the same last days.
    pub(super) fn houses(&self) -> usize {
        let averaged = self.polls.iter().filter(|(poll, _)| self.errors.in_average(&poll.poll_id));
        averaged.map(|(poll, _)| self.vote.poll_rules.house(poll)).collect::<BTreeSet<_>>().len()
    }

    /// The result with one decimal, with two where one would show the threshold itself.
    pub(super) fn result_decimals(&self) -> usize {
        let shown = |share: f64| number::percent(share, 1, Lang::En);
        if shown(self.result) == shown(words::threshold(self.vote)) { 2 } else { 1 }
    }

    /// The count of the night, where the final result shows another share.
    pub(super) fn night(&self) -> Option<(&ResultFact, f64)> {
        let night = self.vote.provisional_result().filter(|_| self.is_final)?;
        let share = night.share(self.vote.focus)?;
        (number::percent(share, 2, Lang::En) != number::percent(self.result, 2, Lang::En)).then_some((night, share))
    }
}

/// The votes of a chart by day; of one alone it is asked that it has polls.
pub(super) fn of<'a>(facts: &'a Facts<'a>) -> Result<Vec<OneVote<'a>>, Missing> {
    let no_polls = || say!(NoChart::AddRowsOfPolls);
    let errors = facts.errors.ok_or_else(|| Missing::new(say!(NoChart::NotCompared), say!(NoChart::RunErrors)))?;
    let own = |errors: &'a PollErrors| {
        if !errors.available {
            let reason = errors.reason.as_deref().map_or_else(|| say!(NoChart::NoPollNoResult), Text::same);
            let has_polls_alone = facts.vote.results.is_empty() && !facts.vote.polls.is_empty();
            return Err(Missing::new(reason, if has_polls_alone { say!(NoChart::AddResult) } else { no_polls() }));
        }
        let one = OneVote::of(facts.vote, errors)?;
        if errors.poll_average.is_none() {
            return Err(Missing::new(say!(NoChart::NoPollOfElectorate), no_polls()));
        }
        match one.average {
            Some(_) => Ok(one),
            None => Err(Missing::new(say!(NoChart::GapUnknown), say!(NoChart::AddResult))),
        }
    };
    if facts.beside.is_empty() {
        return Ok(vec![own(errors)?]);
    }
    let beside = facts.beside.iter().map(|(vote, errors)| OneVote::of(vote, errors));
    let mut votes = beside.chain([OneVote::of(facts.vote, errors)]).collect::<Result<Vec<_>, _>>()?;
    votes.sort_by(|a, b| (a.vote.date, &a.vote.id).cmp(&(b.vote.date, &b.vote.id)));
    match votes.iter().any(|one| one.average.is_some() || one.press().is_some()) {
        true => Ok(votes),
        false => own(errors).map(|one| vec![one]),
    }
}
