//! [`ManyPolls`] → how wrong polls are.

use std::collections::BTreeMap;

use super::{
    super::{
        groups::{ErrorSummary, LAST_DAYS, herding, horizon, house_table, summarise_across},
        race_poll::RacePoll,
    },
    bias_variance::bias_variance,
    blocks::{BANDS, Block, block, race_means},
    output::{Band, GroupTable, ManyErrors},
    polls::{ManyPoll, ManyPolls},
    pollsters::lead_errors,
    sentences::sentences,
    student_t::student_fit,
};
use crate::language::say;
use crate::{Result, language::Sentences};

/// Bands of undecided answers, percent.
const UNDECIDED: [(f64, Option<f64>); 4] =
    [(f64::NEG_INFINITY, Some(5.0)), (5.0, Some(10.0)), (10.0, Some(15.0)), (15.0, None)];

/// How wrong the polls of many votes were.
///
/// # Errors
/// [`crate::Error::NothingToSay`] without a poll that has both shares and a result.
pub fn analyse(many: &ManyPolls) -> Result<ManyErrors> {
    let polls = &many.polls;
    let nothing = || many.nothing(say!(NoAnswer::NoComparedPoll, file = &many.file), say!(NoAnswer::FillInShares));
    let all: Vec<&ManyPoll> = polls.iter().collect();
    let summary = summary(&all).ok_or_else(nothing)?;
    let spread = errors_block(&all, ManyPoll::error_points).ok_or_else(nothing)?;
    let spread_winner = errors_block(&all, ManyPoll::winner_error_points).ok_or_else(nothing)?;
    let kinds = split(&all, &many.kinds, |poll| poll.kind);
    let summaries = |groups: &BTreeMap<&str, Vec<&ManyPoll>>| {
        let named = groups.iter().filter(|(name, _)| !name.is_empty());
        named.filter_map(|(name, polls)| Some(((*name).to_owned(), self::summary(polls)?))).collect()
    };
    let of_races: Vec<RacePoll<'_>> = polls.iter().map(|poll| of_race(poll, &many.pollsters)).collect();
    let late = |poll: &&RacePoll<'_>| poll.days.is_none_or(|days| days <= LAST_DAYS);
    let mut errors = ManyErrors {
        file: many.file.clone(),
        n_polls: polls.len(),
        n_races: many.races.len(),
        n_pollsters: many.pollsters.len(),
        left_out: many.left_out,
        copies: many.copies,
        without_n: polls.iter().filter(|poll| poll.n.is_none()).count(),
        without_days: polls.iter().filter(|poll| poll.horizon_days.is_none()).count(),
        summary,
        by_type: summaries(&kinds),
        by_mode: summaries(&split(&all, &many.modes, |poll| poll.mode)),
        by_sponsor: summaries(&split(&all, &many.sponsors, |poll| poll.sponsor)),
        spread,
        spread_winner,
        spread_by_type: blocks(&kinds),
        by_undecided: by_undecided(&all),
        student_t: student_t(&all),
        bias_variance: bias_variances(&kinds, &many.pollsters),
        horizon: horizon(&of_races),
        herding: herding(&of_races.iter().filter(late).copied().collect::<Vec<_>>()),
        houses: house_table(&of_races),
        house_leads: leads(&split(&all, &many.pollsters, |poll| poll.pollster)),
        sentences: Sentences::default(),
    };
    errors.sentences = Sentences(sentences(&errors));
    Ok(errors)
}

/// Polls by the name of a group.
fn split<'a, 'n>(
    polls: &[&'a ManyPoll],
    names: &'n [String],
    group: impl Fn(&ManyPoll) -> usize,
) -> BTreeMap<&'n str, Vec<&'a ManyPoll>> {
    let mut groups = vec![Vec::new(); names.len()];
    polls.iter().for_each(|poll| groups[group(poll)].push(*poll));
    names.iter().map(String::as_str).zip(groups).filter(|(_, polls)| !polls.is_empty()).collect()
}

fn summary(polls: &[&ManyPoll]) -> Option<ErrorSummary> {
    summarise_across(&polls.iter().map(|poll| poll.held()).collect::<Vec<_>>())
}

fn errors_block(polls: &[&ManyPoll], error: impl Fn(&ManyPoll) -> f64) -> Option<Block> {
    let errors: Vec<f64> = polls.iter().map(|poll| error(poll)).collect();
    let races: Vec<usize> = polls.iter().map(|poll| poll.race).collect();
    block(&errors, &races)
}

fn blocks(kinds: &BTreeMap<&str, Vec<&ManyPoll>>) -> BTreeMap<String, Block> {
    let named = kinds.iter().filter(|(name, _)| !name.is_empty());
    named.filter_map(|(name, polls)| Some(((*name).to_owned(), errors_block(polls, ManyPoll::error_points)?))).collect()
}

fn by_undecided(polls: &[&ManyPoll]) -> Vec<Band> {
    let band = |(above, up_to): (f64, Option<f64>)| {
        let inside =
            |poll: &&&ManyPoll| poll.undecided() > above && up_to.is_none_or(|up_to| poll.undecided() <= up_to);
        let own: Vec<&ManyPoll> = polls.iter().filter(inside).copied().collect();
        Some(Band { above: above.max(0.0), up_to, spread: errors_block(&own, ManyPoll::error_points)? })
    };
    UNDECIDED.into_iter().filter_map(band).collect()
}

fn student_t(polls: &[&ManyPoll]) -> Vec<GroupTable<super::StudentFit>> {
    let errors: Vec<f64> = polls.iter().map(|poll| poll.error_points()).collect();
    let races: Vec<usize> = polls.iter().map(|poll| poll.race).collect();
    let means = race_means(&errors, &races);
    let fit = |(low, high): (usize, usize)| {
        let band: Vec<f64> = means.iter().filter(|(n, _)| (low..=high).contains(n)).map(|(_, mean)| *mean).collect();
        let group = match high {
            usize::MAX => format!("{low}+"),
            high if high == low => low.to_string(),
            high => format!("{low}-{high}"),
        };
        Some(GroupTable { group, numbers: student_fit(&band)? })
    };
    BANDS.into_iter().filter_map(fit).collect()
}

fn bias_variances(kinds: &BTreeMap<&str, Vec<&ManyPoll>>, houses: &[String]) -> Vec<GroupTable<super::BiasVariance>> {
    let of = |(kind, polls): (&&str, &Vec<&ManyPoll>)| {
        let group = if kind.is_empty() { "all" } else { kind };
        let numbers = bias_variance(&polls.iter().map(|poll| of_race(poll, houses)).collect::<Vec<_>>())?;
        Some(GroupTable { group: group.to_owned(), numbers })
    };
    kinds.iter().filter_map(of).collect()
}

fn of_race<'a>(poll: &ManyPoll, houses: &'a [String]) -> RacePoll<'a> {
    let house = match houses[poll.pollster].as_str() {
        "" => "not published",
        name => name,
    };
    RacePoll { race: poll.race, house, days: poll.horizon_days, held: poll.held() }
}

fn leads(houses: &BTreeMap<&str, Vec<&ManyPoll>>) -> Vec<GroupTable<super::LeadErrors>> {
    let of = |(house, polls): (&&str, &Vec<&ManyPoll>)| {
        Some(GroupTable { group: (*house).to_owned(), numbers: lead_errors(polls.iter().copied())? })
    };
    houses.iter().filter_map(of).collect()
}
