//! Rows of `polls.csv` that are no poll, answers under another base than the one that is written, and rules that meet no row or no
//! forecast.

use std::collections::BTreeSet;

use crate::data::check::context::Context;
use crate::data::check::polls::at;
use crate::data::nearest::suggestion;
use crate::data::text::plain;
use crate::language::{Value, say};
use crate::vote::{Base, Finding, Poll, PollCode, Population};

/// Words that say average in the five languages, and those that may also belong to the name of a house.
const AVERAGES: [&str; 7] =
    ["average", "moyenne", "durchschnitt", "mittelwert", "promedio", "pollofpolls", "sondaggiodeisondaggi"];
const ALONE: [&str; 5] = ["mean", "media", "mediadeisondaggi", "mediadeencuestas", "mittel"];

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let polls = &context.vote.polls;
    let excluded = &context.vote.poll_rules.excluded;
    let counts = |poll: &&Poll| poll.population == Population::Electorate && !excluded.contains_key(&poll.poll_id);
    let sizes: Vec<u64> = polls.iter().filter(counts).filter_map(|poll| poll.n).collect();
    for poll in polls.iter().filter(counts) {
        average(poll, &sizes, out);
        result(context, poll, out);
        base(poll, out);
    }
    unused_rules(context, out);
    priors_aside(context, out);
}

/// An average by its name, or by a sample that is that of all the other polls together.
fn average(poll: &Poll, sizes: &[u64], out: &mut Vec<Finding>) {
    let name = plain(&poll.pollster);
    let is_called = AVERAGES.iter().any(|word| name.contains(word)) || ALONE.contains(&name.as_str());
    let (others, sum) = (sizes.len().saturating_sub(1), sizes.iter().sum::<u64>());
    let is_sum = others >= 2 && poll.n.is_some_and(|n| 2 * n == sum);
    if !is_called && !is_sum {
        return;
    }
    let why = if is_sum { "size" } else { "name" };
    let message = say!(CheckPolls::PollIsAverage, poll = &poll.poll_id, why, n = others);
    let hint = say!(CheckPolls::PollIsAverageCure);
    out.push(at(poll, "pollster", Finding::new(PollCode::PollIsAverage, message, hint)));
}

/// The result among the polls: its figures, on its day.
fn result(context: &Context, poll: &Poll, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let of_the_day = poll.field_end.or(poll.field_start).is_some_and(|end| end >= vote.date);
    let facts = vote.results.iter().filter_map(|fact| fact.share(vote.focus));
    let Some(share) = poll.two_way(vote.focus).filter(|_| of_the_day) else { return };
    // As printed with one decimal.
    if facts.into_iter().any(|fact| (fact - share).abs() < 0.000_51) {
        let (message, hint) =
            (say!(CheckPolls::PollIsResult, poll = &poll.poll_id), say!(CheckPolls::PollIsResultCure));
        out.push(at(poll, "field_end", Finding::new(PollCode::PollIsResult, message, hint)));
    }
}

/// Answers of decided voters alone add up to 100 without anybody else.
fn base(poll: &Poll, out: &mut Vec<Finding>) {
    let open: f64 = [poll.undecided, poll.refused].into_iter().flatten().sum();
    let (Some(yes), Some(no), Base::Decided) = (poll.yes, poll.no, poll.base) else { return };
    let sum = yes + no + poll.other.unwrap_or(0.0) + open;
    if open > 1.0 && (sum - 100.0).abs() <= 1.0 {
        let sum = Value::percent(sum / 100.0, 0);
        let message = say!(CheckPolls::PollBaseDoubtful, poll = &poll.poll_id, sum);
        let hint = say!(CheckPolls::PollBaseDoubtfulCure);
        out.push(at(poll, "base", Finding::new(PollCode::PollBaseDoubtful, message, hint)));
    }
}

/// Polls that are left out and houses that are renamed, under keys that stand nowhere.
fn unused_rules(context: &Context, out: &mut Vec<Finding>) {
    let polls = &context.vote.polls;
    if polls.is_empty() {
        return;
    }
    let rules = &context.vote.poll_rules;
    let ids: BTreeSet<&str> = polls.iter().map(|poll| poll.poll_id.as_str()).collect();
    let houses: BTreeSet<&str> = polls.iter().map(|poll| poll.pollster.as_str()).collect();
    let excluded = rules.excluded.keys().map(|key| ("excluded", key, &ids));
    let aliases = rules.aliases.keys().map(|key| ("aliases", key, &houses));
    for (table, key, known) in excluded.chain(aliases).filter(|(_, key, known)| !known.contains(key.as_str())) {
        let message = say!(CheckPolls::PollRuleUnused, table, key);
        let hint = say!(CheckPolls::PollRuleUnusedCure, near = suggestion(key, known.iter().copied()));
        out.push(Finding::new(PollCode::PollRuleUnused, message, hint).at("vote.toml", None).column(key));
    }
}

/// Priors of the result, which a forecast leaves alone unless it is asked for them.
fn priors_aside(context: &Context, out: &mut Vec<Finding>) {
    let names: Vec<String> = context.vote.poll_rules.structural().map(str::to_owned).collect();
    if let Some(first) = names.first().cloned() {
        let message = say!(CheckPolls::PollPriorAside, names = Value::list(names));
        let hint = say!(CheckPolls::PollPriorAsideCure);
        let finding = Finding::new(PollCode::PollPriorAside, message, hint);
        out.push(finding.at("vote.toml", None).column(format!("polls.priors.{first}")));
    }
}
