//! The polls of the three referendums of New Caledonia against their results.

use std::collections::BTreeMap;

use plebis::{
    language::Lang,
    poll_error::{Cause, CauseName, LearnedVerdict, PollErrors, ResultStatus, analyse, learned},
    vote::{Base, Side, SizeSource, Vote},
};

fn vote(id: &str) -> Vote {
    plebis::data::load(id, None).expect("a bundled vote").vote
}

fn vote_2018() -> Vote {
    vote("new-caledonia-2018")
}

fn vote_2020() -> Vote {
    vote("new-caledonia-2020")
}

fn vote_2021() -> Vote {
    vote("new-caledonia-2021")
}

fn cause<'a>(errors: &'a PollErrors, name: &str) -> &'a Cause {
    errors.causes.iter().find(|cause| cause.cause.word() == name).expect("every cause has its line")
}

#[track_caller]
fn near(got: f64, expected: f64, tolerance: f64) {
    assert!((got - expected).abs() <= tolerance, "expected {expected}, got {got}");
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// A sentence of an analysis in English, with ordinary spaces.
fn said(errors: &PollErrors, place: usize) -> String {
    plain(&errors.sentences.of(Lang::En)[place])
}

#[test]
fn results_and_averages_of_2018_stand_on_both_bases() {
    let errors = analyse(&vote_2018());
    assert!(errors.available);
    let shares: Vec<(&str, f64)> = errors.results.iter().map(|r| (r.status.word(), r.share)).collect();
    assert_eq!(shares[0].0, "provisional");
    near(shares[0].1, 78_361.0 / 138_934.0, 1e-12); // complete count of the night: 0.5640
    assert_eq!(shares[1].0, "final");
    near(shares[1].1, 0.566_704_814_550_898_6, 1e-12); // turnout_nc.json, y2018.no_share
    let average = errors.poll_average.expect("three houses");
    assert_eq!(average.poll_ids, ["iscope-2018-08", "quidnovi-2018-08", "harris-2018-09"]);
    near(average.two_way, (63.0 / 91.0 + 69.0 / 89.0 + 0.66) / 3.0, 1e-12); // printed percentages, by hand
    near(average.all.expect("two polls of all answers"), 0.66, 1e-12); // (63 + 69) / 2; Harris leaves the undecided out
    near(errors.gap_points.provisional.expect("a night count"), 14.517_6, 1e-3); // 70.9196 − 56.4016
    near(errors.gap_points.r#final.expect("a proclamation"), 14.249_1, 1e-3); // 70.9196 − 56.6705
}

#[test]
fn each_poll_of_2018_has_its_oracle_error_margin_and_log_odds_ratio() {
    let errors = analyse(&vote_2018());
    // poll_error_measures.json, rows "two-way set: …": err_pp, moe95_pp, A, err_over_moe, implied_undecided_to_no
    for (id, error, margin, a, ratio, implied) in [
        (
            "iscope-2018-08",
            12.560287775679368,
            3.784037843615389,
            0.5425108746376421,
            3.3192817553005423,
            Some(-0.7032798383233485),
        ),
        (
            "iscope-2018-04",
            15.957255771187517,
            3.690851756039166,
            0.7073973696094953,
            4.323461581754785,
            Some(-0.17019767106236738),
        ),
        ("harris-2018-09", 9.329518544910142, 2.881780116745443, 0.3948748758315774, 3.2374151277879224, None),
        (
            "quidnovi-2018-08",
            20.857608432550588,
            1.8986524420546496,
            0.9699548894645817,
            10.985480001794999,
            Some(-1.120865322264558),
        ),
        (
            "quidnovi-2018-05",
            22.781573339430683,
            3.084462907712473,
            1.0839734678655224,
            7.3859125627567215,
            Some(-0.04924142758926432),
        ),
    ] {
        let poll = errors.polls.iter().find(|poll| poll.poll_id == id).expect(id);
        near(poll.error_points.expect(id), error, 1e-9);
        near(poll.margin_points.expect(id), margin, 1e-9);
        near(poll.a_prime.expect(id), a, 1e-9);
        near(poll.measures["error_over_margin"], ratio, 1e-9);
        assert_eq!(poll.outside_margin, Some(true)); // every ratio above is > 1
        assert_eq!(poll.measures.contains_key("undecided_to_option_needed"), implied.is_some());
        if let Some(implied) = implied {
            near(poll.measures["undecided_to_option_needed"], implied, 1e-9);
        }
    }
}

#[test]
fn a_poll_without_sample_size_takes_it_from_its_interval_and_says_so() {
    let errors = analyse(&vote_2018());
    let poll = errors.polls.iter().find(|poll| poll.poll_id == "iscope-2017-03").expect("the poll of 2017");
    assert_eq!(poll.n_source, Some(SizeSource::FromInterval));
    near(poll.n.expect("implied"), 240.0, 5.0); // the data's own note: about 240
    let summary = errors.summary.expect("six polls");
    assert_eq!(summary.n, 6);
    // By hand: five polls publish n; √mean(v(1 − v)/n) over their decided respondents.
    let decided = [628.0 * 0.91, 682.0 * 0.822, 1038.0, 2086.0 * 0.89, 903.0 * 0.73];
    let v = 78_734.0 / 138_933.0;
    let mean = decided.iter().map(|n| v * (1.0 - v) / n).sum::<f64>() / 5.0;
    near(summary.sampling_rmse_points.expect("five"), 100.0 * mean.sqrt(), 1e-9);
}

#[test]
fn a_poll_of_another_population_is_listed_with_the_reason_and_never_counts() {
    let errors = analyse(&vote_2018());
    let poll = errors.polls.iter().find(|poll| poll.poll_id == "yougov-2018-metro").expect("listed");
    assert!(!poll.used);
    assert!(poll.reason.as_ref().is_some_and(|reason| reason.english().contains("electorate")));
    assert!(!errors.poll_average.expect("an average").poll_ids.contains(&poll.poll_id));
}

#[test]
fn giving_every_undecided_to_yes_overshoots_in_all_four_polls_of_2018_but_not_in_that_of_2017() {
    let errors = analyse(&vote_2018());
    let line = cause(&errors, "undecided");
    assert_eq!(line.closes_gap, Some(false));
    for poll in &line.polls {
        // METHOD.md §7.7: all four polls of 2018 that report them still overshoot; the poll of March 2017 would not
        assert_eq!(poll.closes, Some(poll.poll_id == "iscope-2017-03"), "{}", poll.poll_id);
    }
    assert_eq!(line.polls.len(), 5); // Harris reports none
    let english = plain(&line.verdict.english());
    assert!(english.contains("all 4 polls of 2018 that report them, but not in I-Scope (March 2017)"), "{english}");
    let plain = plain(&line.verdict.get(Lang::Fr));
    assert!(
        plain.contains("dans les 4 sondages de 2018 qui les publient, mais pas dans I-Scope (mars 2017)"),
        "{plain}"
    );
}

#[test]
fn turnout_alone_would_need_a_ratio_of_1_48_up_to_2_96() {
    let errors = analyse(&vote_2018());
    let line = cause(&errors, "turnout_by_side");
    let needed = |id: &str| line.polls.iter().find(|poll| poll.poll_id == id).and_then(|poll| poll.needed).expect(id);
    near(needed("harris-2018-09"), 1.484198470202723, 1e-9); // turnout_nc.json, "r_needed Harris 0.66"
    near(needed("iscope-2018-08"), 1.7203209540986109, 1e-9); // turnout_nc.json, "r_needed I-Scope Aug 0.6923"
    near(needed("quidnovi-2018-05"), 2.956403417413908, 1e-9); // poll_error_measures.json, odds_ratio of Quidnovi Apr
    let verdict = line.verdict.english();
    assert!(verdict.contains("1.48 for Harris Interactive") && verdict.contains("2.96 for Quid Novi"), "{verdict}");
    // By hand: 139 of 174 thousand registered voted validly, 29.1 % of them at most for Yes: No falls to 63.5 %.
    near(line.most_points.expect("a turnout"), 7.374, 1e-3);
    assert_eq!(line.closes_gap, Some(false));
}

#[test]
fn the_largest_cause_and_what_it_leaves_make_up_the_gap() {
    for vote in [vote_2018(), vote_2020()] {
        let errors = analyse(&vote);
        let gap = errors.gap_points.r#final.expect("a result").abs();
        let known = errors
            .causes
            .iter()
            .filter(|cause| cause.cause != CauseName::Unexplained)
            .filter_map(|cause| cause.most_points);
        let left = cause(&errors, "unexplained").most_points.expect("always computed");
        near(left, (gap - known.fold(0.0, f64::max)).max(0.0), 1e-9);
    }
}

#[test]
fn a_vote_without_polls_is_not_available_and_says_why() {
    let errors = analyse(&vote_2021());
    assert!(!errors.available);
    assert_eq!(errors.reason.as_deref(), Some("no poll of this vote is known"));
    let last = errors.results.last().expect("two results");
    near(last.share, 75_720.0 / 78_467.0, 1e-12); // proclaimed: 0.9650
    assert!(errors.summary.is_none() && errors.causes.is_empty());
    assert!(errors.sentences.of(Lang::Fr)[0].starts_with("Aucun sondage"));
}

#[test]
fn before_the_result_the_polls_are_shown_without_errors() {
    let mut vote = vote_2018();
    // Before the result neither a total nor results.csv is there: the sum of the units would be a final result.
    vote.results.clear();
    vote.units.clear();
    let errors = analyse(&vote);
    assert!(!errors.available && errors.reason.as_deref() == Some("no result is published yet"));
    assert!(errors.poll_average.is_some());
    assert!(errors.polls.iter().all(|poll| poll.error_points.is_none() && poll.measures.is_empty()));
}

#[test]
fn with_a_provisional_result_alone_errors_are_against_it() {
    let mut vote = vote_2018();
    // In the night: the provisional total, and no results.csv yet.
    vote.results.truncate(1);
    vote.units.clear();
    let errors = analyse(&vote);
    assert_eq!(errors.against, Some(ResultStatus::Provisional));
    assert!(errors.gap_points.r#final.is_none());
    let harris = errors.polls.iter().find(|poll| poll.poll_id == "harris-2018-09").expect("Harris");
    near(harris.error_points.expect("a count"), 66.0 - 7_836_100.0 / 138_934.0, 1e-9);
}

#[test]
fn without_a_published_final_result_the_sum_of_the_units_stands_for_it() {
    let mut vote = vote_2018();
    vote.results.truncate(1);
    let errors = analyse(&vote);
    assert_eq!(errors.against, Some(ResultStatus::Final));
    let last = errors.results.last().expect("the sum");
    let (yes, no) = vote.units.iter().fold((0, 0), |(yes, no), unit| {
        (yes + unit.counts.yes.expect("a count"), no + unit.counts.no.expect("a count"))
    });
    assert_eq!((yes, no), (60_199, 78_734)); // proclaimed: results.csv of 2018 adds up to it
    near(last.share, 78_734.0 / 138_933.0, 1e-12);
}

#[test]
fn swapping_the_focus_flips_signs_only() {
    let (no, mut vote) = (analyse(&vote_2018()), vote_2018());
    vote.focus = Side::Yes;
    let yes = analyse(&vote);
    near(yes.gap_points.r#final.expect("a gap"), -no.gap_points.r#final.expect("a gap"), 1e-9);
    for (a, b) in yes.polls.iter().zip(&no.polls).filter(|(poll, _)| poll.used) {
        near(a.error_points.expect("an error"), -b.error_points.expect("an error"), 1e-9);
        near(a.a_prime.expect("A"), -b.a_prime.expect("A"), 1e-9);
        near(a.margin_points.expect("a margin"), b.margin_points.expect("a margin"), 1e-9);
        assert_eq!(a.outside_margin, b.outside_margin);
    }
    let (a, b) = (yes.summary.expect("polls"), no.summary.expect("polls"));
    near(a.bias_points, -b.bias_points, 1e-9);
    for (x, y) in [(a.mae_points, b.mae_points), (a.rmse_points, b.rmse_points)] {
        near(x, y, 1e-9);
    }
    for (a, b) in yes.causes.iter().zip(&no.causes) {
        assert_eq!((a.cause, a.closes_gap, &a.verdict), (b.cause, b.closes_gap, &b.verdict));
        near(a.most_points.expect("2018 has every figure"), b.most_points.expect("2018 has every figure"), 1e-9);
    }
}

#[test]
fn other_polls_give_other_words() {
    let mut vote = vote_2018();
    // A copy in which the last polls were right: No at 57 %, a tenth undecided.
    for poll in vote.polls.iter_mut() {
        (poll.yes, poll.no, poll.undecided, poll.refused) = (Some(39.0), Some(51.0), Some(10.0), None);
        poll.base = Base::All;
    }
    let errors = analyse(&vote);
    near(errors.gap_points.r#final.expect("a gap"), 100.0 * (51.0 / 90.0) - 56.670_481_455_1, 1e-6);
    assert!(
        said(&errors, 1).ends_with("On average the polls were right to a tenth of a point."),
        "{}",
        said(&errors, 1)
    );
    assert_eq!(cause(&errors, "undecided").closes_gap, Some(true));
    // A copy that understated No.
    for poll in vote.polls.iter_mut() {
        (poll.yes, poll.no) = (Some(45.0), Some(45.0));
    }
    let errors = analyse(&vote);
    assert!(said(&errors, 1).ends_with("the polls had No 6.7 points too low."), "{}", said(&errors, 1));
    assert!(cause(&errors, "undecided").assumption.english().contains("voted No"));
}

#[test]
fn labels_of_one_house_are_joined_by_aliases() {
    let mut vote = vote_2018();
    vote.poll_rules.aliases = BTreeMap::from([("Harris Interactive".to_owned(), "Quid Novi".to_owned())]);
    let average = analyse(&vote).poll_average.expect("two houses");
    assert_eq!(average.poll_ids, ["iscope-2018-08", "harris-2018-09"]); // Harris of September is the later one
}

#[test]
fn the_sentences_of_2018_and_2020_say_what_happened_in_both_languages() {
    let errors = analyse(&vote_2018());
    assert_eq!(said(&errors, 0), "The last polls of 3 pollsters gave No 70.9% on average, excluding undecided voters.");
    assert_eq!(
        said(&errors, 1),
        "The result was 56.7% (56.4% in the provisional count). On average the polls had No 14.2 points too high."
    );
    assert_eq!(said(&errors, 2), "All 6 polls missed by more than their margin of error.");
    let french = analyse(&vote_2020()).sentences.of(Lang::Fr);
    assert_eq!(plain(&french[0]), "Le seul sondage créditait le non de 69,6 %, hors indécis.");
    assert!(plain(&french[1]).ends_with("Le sondage plaçait le non 16,4 points trop haut."), "{}", french[1]);
}

#[test]
fn the_polls_of_2020_did_not_visibly_learn_from_2018() {
    let (first, second) = (vote_2018(), vote_2020());
    let (before, after) = (analyse(&first), analyse(&second));
    let learned = learned((&first, &before), (&second, &after));
    near(learned.change_points.expect("two gaps"), 16.362_849_677_8 - 14.249_138_251_0, 1e-6); // the two gaps above
    assert_eq!((learned.verdict, learned.same_side), (LearnedVerdict::NoClearChange, Some(true)));
    let houses: Vec<(&str, f64)> = learned.houses.iter().map(|h| (h.pollster.as_str(), h.earlier_points)).collect();
    assert_eq!(houses[0].0, "I-Scope"); // the one house that polled both
    near(houses[0].1, 12.560287775679368, 1e-9); // poll_error_measures.json, I-Scope Aug, err_pp
    // A copy in which the poll of 2020 was right.
    let mut right = second.clone();
    (right.polls[0].yes, right.polls[0].no) = (Some(46.7), Some(53.3));
    let better = analyse(&right);
    let learned = plebis::poll_error::learned((&first, &before), (&right, &better));
    assert_eq!(learned.verdict, LearnedVerdict::Nearer);
    assert!(learned.sentences.of(Lang::En)[1].starts_with("They came "));
}
