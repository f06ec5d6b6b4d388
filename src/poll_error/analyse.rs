//! A vote → its poll errors.

use std::collections::BTreeMap;

use super::{
    causes::{Case, facts},
    groups::{self, Bar, row, row_of_house, summarise},
    measures::{TwoWay, a_prime, b, b_w, chi_square, mosteller, option_biases},
    missing::Missing,
    output::{Cause, GapPoints, PollAverage, PollError, PollErrors, ResultStatus},
    results::{last, results},
    selection::{House, LeftOut, Seen, last_of_each_house, see, weights},
    words,
};
use crate::{
    language::{Sentences, say},
    vote::{Side, Vote},
};

/// How wrong the polls of a vote were, in which way, and what could explain it.
///
/// Errors are about the vote's focus option, against the final result, or the provisional one where there is no
/// final one. Without a usable poll or without a result `available` is false and `reason` says why.
pub fn analyse(vote: &Vote) -> PollErrors {
    let seen = see(vote);
    let results = results(vote);
    let (provisional, final_share) = (last(&results, ResultStatus::Provisional), last(&results, ResultStatus::Final));
    let of = |status, share: Option<f64>| share.map(|share| (status, share));
    let against = of(ResultStatus::Final, final_share).or(of(ResultStatus::Provisional, provisional));
    let in_average = last_of_each_house(&seen);
    let average = average(&seen, &in_average);
    let two_way = average.as_ref().map(|average| average.two_way);
    let gap = |result: Option<f64>| Some(100.0 * (two_way? - result?));
    let gap_points = GapPoints { provisional: gap(provisional), r#final: gap(final_share) };
    let result = against.map(|(_, share)| share);
    let counting = || seen.iter().filter(|seen| seen.left_out.is_none());
    let counted = result.map(|result| counting().filter_map(|seen| row(seen, result)).collect::<Vec<_>>());
    let of_house = |house, result| row_of_house(house, &seen, result);
    let averaged =
        result.map(|result| in_average.iter().filter_map(|house| of_house(house, result)).collect::<Vec<_>>());
    let untimely = seen.iter().any(|seen| matches!(seen.left_out, Some(LeftOut::Untimely(_))));
    let missing = Missing::of(vote, average.is_some(), result.is_some(), untimely);
    let mut errors = PollErrors {
        available: missing.is_none(),
        reason: missing.map(|missing| words::missing(missing).english()),
        option: vote.focus,
        against: against.map(|(status, _)| status),
        results,
        poll_average: average,
        gap_points,
        polls: seen.iter().map(|seen| poll_error(seen, vote, result)).collect(),
        summary: counted.and_then(|rows| summarise(&rows, Bar::of(vote))),
        summary_of_average: averaged.and_then(|rows| summarise(&rows, Bar::of(vote))),
        groups: result.map(|result| groups::groups(&seen, result, Bar::of(vote))).unwrap_or_default(),
        houses: result.map(|result| groups::houses(&seen, result)).unwrap_or_default(),
        horizon: result.and_then(|result| groups::by_horizon(&seen, result)),
        herding: groups::spread_of_last(&seen),
        causes: Vec::new(),
        sentences: Sentences::default(),
    };
    let weights = weights(&seen, &in_average);
    let case = gap(result).zip(result).and_then(|(gap, result)| Case::new(vote, &seen, &weights, gap, result));
    if let Some(case) = case {
        errors.causes = causes(vote, &case, &seen);
    }
    errors.sentences = Sentences(words::sentences(vote, &errors, missing));
    errors
}

/// The same about another option than the vote's focus: how an earlier vote stands beside one with the other focus.
pub fn analyse_about(vote: &Vote, option: Side) -> PollErrors {
    if vote.focus == option {
        return analyse(vote);
    }
    analyse(&Vote { focus: option, ..vote.clone() })
}

/// Unweighted mean of the houses on both bases.
fn average(seen: &[Seen<'_>], houses: &[House]) -> Option<PollAverage> {
    let mean = |values: &[f64]| (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64);
    let over = |share: &dyn Fn(&Seen<'_>) -> Option<f64>| {
        let of_house = |house: &House| mean(&house.polls.iter().filter_map(|i| share(&seen[*i])).collect::<Vec<_>>());
        mean(&houses.iter().filter_map(of_house).collect::<Vec<_>>())
    };
    let ties = houses.iter().any(|house| house.polls.len() > 1);
    let polls = || houses.iter().flat_map(|house| &house.polls);
    Some(PollAverage {
        all: over(&|seen| seen.share_all),
        two_way: over(&|seen| seen.share)?,
        n_polls: polls().count(),
        rule: if ties { say!(PollError::AverageRuleWithTies) } else { say!(PollError::AverageRule) },
        poll_ids: polls().map(|index| seen[*index].poll.poll_id.clone()).collect(),
    })
}

fn causes(vote: &Vote, case: &Case<'_>, seen: &[Seen<'_>]) -> Vec<Cause> {
    let line = |fact| {
        let (assumption, verdict) = words::cause(vote, case, seen, &fact);
        Cause {
            cause: fact.cause,
            most_points: fact.most.filter(|most| most.is_finite()),
            assumption,
            closes_gap: fact.closes,
            left_points: fact.closes.and(fact.most).map(|most| (case.gap - most).max(0.0)),
            verdict,
            polls: fact.polls,
        }
    };
    facts(case).into_iter().map(line).collect()
}

/// Every measure of one poll; without a result only what the poll says itself.
fn poll_error(seen: &Seen<'_>, vote: &Vote, result: Option<f64>) -> PollError {
    let poll = seen.poll;
    let two_way = seen.share.map(|share| TwoWay {
        share,
        result: result.unwrap_or(f64::NAN),
        n_decided: seen.size.map(|size| size.decided),
        n_full: seen.size.map(|size| size.full),
    });
    let held = two_way.filter(|_| result.is_some());
    let points = |share: Option<f64>| Some(100.0 * (share? - result?));
    PollError {
        poll_id: poll.poll_id.clone(),
        pollster: seen.house.to_owned(),
        sponsor: poll.sponsor.clone(),
        mode: poll.mode,
        base: poll.base,
        used: seen.left_out.is_none(),
        reason: seen.left_out.as_ref().map(|reason| words::left_out(reason, vote.date)),
        horizon_days: seen.horizon_days,
        n: seen.size.map(|size| size.full),
        n_decided: seen.size.map(|size| size.decided),
        n_source: seen.size.map(|size| size.source),
        share_all: seen.share_all,
        share_two_way: seen.share,
        error_points: points(seen.share),
        error_all_points: points(seen.share_all),
        margin_points: two_way.and_then(|poll| poll.margin_points()),
        margin_published_points: poll.margin,
        outside_margin: held.and_then(|poll| poll.error_over_margin()).map(|ratio| ratio > 1.0),
        a_prime: held.map(|poll| a_prime(poll.share, poll.result)).filter(|a| a.is_finite()),
        measures: held.map(|poll| measures(seen, &poll, vote.focus)).unwrap_or_default(),
    }
}

/// The further measures of one poll, by name; what cannot be computed is left out.
fn measures(seen: &Seen<'_>, poll: &TwoWay, focus: Side) -> BTreeMap<String, f64> {
    let mut measures = BTreeMap::new();
    let mut put = |name: &str, value: Option<f64>| {
        if let Some(value) = value.filter(|value| value.is_finite()) {
            measures.insert(name.to_owned(), value);
        }
    };
    put("lead_error_points", Some(poll.lead_error_points()));
    put("error_over_margin", poll.error_over_margin());
    put("error_lower_points", poll.error_interval_points().map(|(lower, _)| lower));
    put("error_upper_points", poll.error_interval_points().map(|(_, upper)| upper));
    let all = seen.share_all.zip(seen.size).map(|(share, size)| TwoWay { share, n_decided: Some(size.full), ..*poll });
    put("error_all_lower_points", all.and_then(|all| all.error_interval_points()).map(|(lower, _)| lower));
    put("error_all_upper_points", all.and_then(|all| all.error_interval_points()).map(|(_, upper)| upper));
    put("margin_all_points", all.and_then(|all| all.margin_points()));
    let (sample, result) = ([poll.share, 1.0 - poll.share], [poll.result, 1.0 - poll.result]);
    let a = [a_prime(sample[0], result[0]), a_prime(sample[1], result[1])];
    put("odds_ratio", Some(a[0].exp()));
    put("b", Some(b(&a)));
    put("b_w", Some(b_w(&a, &result)));
    if let Some(n) = poll.n_decided {
        if let Some(bias) = option_biases(&sample, &result, n).map(|biases| biases[0]) {
            put("a_prime_se", Some(bias.se));
            put("a_prime_z", Some(bias.z));
            put("a_prime_p", Some(bias.p_value));
            put("a_prime_lower", Some(bias.lower));
            put("a_prime_upper", Some(bias.upper));
        }
        if let Some(test) = chi_square(&sample, &result, n) {
            put("chi2", Some(test.pearson));
            put("chi2_p", Some(test.pearson_p));
            put("g", Some(test.likelihood_ratio));
            put("g_p", Some(test.likelihood_ratio_p));
        }
    }
    if let Some(m) = mosteller(&sample, &result) {
        for (name, value) in [
            ("mosteller_1", m.m1),
            ("mosteller_2", m.m2),
            ("mosteller_3", m.m3),
            ("mosteller_4", m.m4),
            ("mosteller_5", m.m5),
            ("mosteller_6", m.m6),
            ("mosteller_7", m.m7),
            ("mosteller_8", m.m8),
        ] {
            put(name, Some(value));
        }
    }
    if let Some(split) = seen.undecided(focus) {
        put("share_if_undecided_split_even", Some(split.share(0.5)));
        put("share_if_undecided_all_own", Some(split.share(1.0)));
        put("share_if_undecided_all_other", Some(split.share(0.0)));
        put("undecided_to_option_needed", split.implied(poll.result));
    }
    measures
}
