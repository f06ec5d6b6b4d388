//! What must always hold of a forecast.

use super::support::{Oracle, close, poll, swapped, vote};
use jiff::civil::date;
use plebis::distribution::Level;
use plebis::language::Text;
use plebis::{
    model::campaign::{ElectionDayError, Hyper, Options, Shift, UndecidedRule, forecast},
    vote::{Base, Mode, Poll, Population, RangeMeaning, Side},
};

fn brexit() -> plebis::vote::Vote {
    Oracle::load("brexit").vote(None)
}

#[test]
fn swapping_yes_and_no_mirrors_the_forecast_exactly() {
    let mut vote = brexit();
    vote.rule.share_threshold = 0.53;
    for polled in &mut vote.polls {
        // Whole percentages: a printed share and its mirror are then both exact.
        polled.yes = polled.yes.map(f64::round);
        polled.no = polled.yes.map(|yes| 100.0 - yes);
    }
    let (there, back) = (
        forecast(&vote, &Options::default()).expect("a forecast"),
        forecast(&swapped(&vote), &Options::default()).expect("a forecast"),
    );
    let (a, b) = (there.share.expect("share"), back.share.expect("share"));
    assert_eq!(a.sd, b.sd);
    close(a.mean, Some(1.0 - b.mean), 1e-15, "mean");
    close(a.quantile(Level::P95), Some(1.0 - b.quantile(Level::P05)), 1e-13, "quantile");
    let (a, b) = (there.win_probability.expect("win"), back.win_probability.expect("win"));
    close(a.yes, Some(b.no), 1e-13, "win probability");
    for (a, b) in there.path.iter().zip(&back.path) {
        assert_eq!(a.sd, b.sd);
        close(a.mean - 0.5, Some(0.5 - b.mean), 1e-15, &a.date.to_string());
    }
}

#[test]
fn focus_on_the_other_option_is_the_mirror_too() {
    let mut vote = brexit();
    let yes = forecast(&vote, &Options::default()).expect("a forecast").share.expect("share");
    vote.focus = Side::No;
    let no = forecast(&vote, &Options::default()).expect("a forecast");
    close(no.share.as_ref().expect("share").mean, Some(1.0 - yes.mean), 1e-12, "mean");
    assert!(
        no.win_probability.expect("win").yes > 0.5,
        "the probabilities keep their keys whichever option is charted"
    );
}

#[test]
fn the_order_of_rows_changes_no_byte() {
    let vote = Oracle::load("nc2018").vote(None);
    let mut shuffled = vote.clone();
    shuffled.polls.reverse();
    shuffled.polls.rotate_left(2);
    let options = Options { explain: true, ..Options::default() };
    assert_eq!(forecast(&vote, &options).expect("a forecast"), forecast(&shuffled, &options).expect("a forecast"));
}

#[test]
fn draws_agree_with_the_exact_distribution() {
    let got = forecast(&brexit(), &Options::default()).expect("a forecast");
    let share = got.share.expect("share");
    let n = got.draws.len() as f64;
    assert_eq!(got.draws.len(), 20_000);
    let mean = got.draws.iter().sum::<f64>() / n;
    assert!(
        (mean - share.mean).abs() < 4.0 * share.sd / n.sqrt(),
        "a false alarm once in 16,000 seeds; the seed is fixed"
    );
    let below = got.draws.iter().filter(|x| **x <= share.quantile(Level::P05)).count() as f64 / n;
    assert!((below - 0.05).abs() < 4.0 * (0.05 * 0.95 / n).sqrt(), "{below}");
}

#[test]
fn weights_of_polls_are_derivatives_of_the_mean() {
    let oracle = Oracle::load("brexit");
    let keep: Vec<usize> = (0..40).collect();
    let base = oracle.vote(Some(&keep));
    // Fixed hyperparameters: there the mean is linear but for the plug-in variance, which a far larger sample keeps still.
    let hyper = Hyper { omega: Some(0.003), tau: Some(0.02), s_house: Some(0.01), s_mode: None };
    let options =
        Options { hyper, election_day_error: ElectionDayError::None, rounding: Some(false), ..Options::default() };
    let big = |vote: &plebis::vote::Vote| {
        let mut vote = vote.clone();
        vote.polls.iter_mut().for_each(|poll| poll.n = Some(1_000_000_000));
        vote
    };
    let before = forecast(&big(&base), &options).expect("a forecast");
    for moved in [0_usize, 11, 39] {
        let mut vote = base.clone();
        let id = vote.polls[moved].poll_id.clone();
        vote.polls[moved].yes = vote.polls[moved].yes.map(|yes| yes + 1.0);
        vote.polls[moved].no = vote.polls[moved].no.map(|no| no - 1.0);
        let after = forecast(&big(&vote), &options).expect("a forecast");
        let weight =
            before.polls.iter().find(|poll| poll.poll_id == id).and_then(|poll| poll.weight).expect("a weight");
        let shift = after.share.as_ref().expect("share").mean - before.share.as_ref().expect("share").mean;
        close(shift / 0.01, Some(weight), 1e-7, &id);
    }
}

#[test]
fn the_path_tells_the_quantiles_of_the_model() {
    // Given its three scales the path is normal: quantiles lie at mean + z·sd.
    let z = [
        (Level::P025, -1.959_963_984_540),
        (Level::P25, -0.674_489_750_196),
        (Level::P50, 0.0),
        (Level::P95, 1.644_853_626_951),
    ];
    let hyper = Hyper { omega: Some(0.003), tau: Some(0.02), s_house: Some(0.01), s_mode: None };
    let given = forecast(&brexit(), &Options { hyper, ..Options::default() }).expect("a forecast");
    for day in &given.path {
        for (level, z) in z {
            assert!((day.quantiles[&level] - (day.mean + z * day.sd)).abs() < 1e-9, "{} {level:?}", day.date); // erfc: 5e-11
        }
    }
    // Integrated over them it has heavier tails: more of it within one sd, and more beyond three.
    let free = forecast(&brexit(), &Options::default()).expect("a forecast");
    let first = &free.path[0];
    let half = 0.5 * (first.quantiles[&Level::P75] - first.quantiles[&Level::P25]);
    assert!(half < 0.674 * first.sd, "{half} {}", first.sd); // quartiles of a normal
    for day in &free.path {
        let values: Vec<f64> = day.quantiles.values().copied().collect();
        assert!(values.windows(2).all(|pair| pair[0] < pair[1]), "{}", day.date);
        assert!(day.quantiles[&Level::P25] < day.mean && day.mean < day.quantiles[&Level::P75], "{}", day.date);
    }
}

#[test]
fn leaving_a_poll_out_is_the_refit_without_it() {
    let oracle = Oracle::load("nc2018");
    let vote = oracle.vote(None);
    let options = Options { explain: true, ..Options::default() };
    let all = forecast(&vote, &options).expect("a forecast");
    for gone in all.polls.iter().skip(1) {
        // Not the first poll: without it the path would begin on another day.
        let mut fewer = vote.clone();
        fewer.polls.retain(|poll| poll.poll_id != gone.poll_id);
        let refit = forecast(&fewer, &Options::default()).expect("a forecast");
        let shift = 100.0 * (refit.share.expect("share").mean - all.share.as_ref().expect("share").mean);
        close(gone.leave_one_out_points.expect("explained"), Some(shift), 1e-3, &gone.poll_id);
    }
}

#[test]
fn polls_that_may_not_enter_are_listed_with_the_reason() {
    let day = date(2020, 9, 1);
    let good = poll("good", "A", day, 500, 45.0, 55.0);
    let polls = vec![
        good.clone(),
        Poll { population: Population::Other, ..poll("abroad", "A", day, 500, 35.0, 65.0) },
        poll("exit", "A", date(2020, 10, 4), 500, 48.0, 52.0),
        Poll { published: Some(date(2020, 10, 5)), ..poll("told", "A", date(2020, 10, 4), 500, 48.0, 52.0) },
        Poll { published: Some(date(2020, 9, 20)), ..poll("late", "A", day, 500, 44.0, 56.0) },
        Poll { field_start: None, field_end: None, ..poll("undated", "A", day, 500, 44.0, 56.0) },
        Poll { yes: None, no: None, ..poll("empty", "A", day, 500, 0.0, 0.0) },
    ];
    let options = Options { as_of: Some(date(2020, 9, 10)), ..Options::default() };
    let got = forecast(&vote(date(2020, 10, 4), polls), &options).expect("a forecast");
    let reason = |id: &str| {
        let poll = got.polls.iter().find(|poll| poll.poll_id == id).expect("listed");
        assert!(!poll.used && poll.weight.is_none());
        poll.reason.clone().expect("a reason").english()
    };
    assert!(reason("abroad").contains("people who may not vote"));
    assert!(reason("exit").contains("not public by 10\u{a0}September\u{a0}2020")); // a poll of the day itself is in time, once public
    assert!(reason("told").contains("day of the vote"));
    assert!(reason("late").contains("not public by 10\u{a0}September\u{a0}2020"));
    assert!(reason("undated").contains("no dates of fieldwork"));
    assert!(reason("empty").contains("no percentages"));
    let alone = forecast(&vote(date(2020, 10, 4), vec![good]), &options).expect("a forecast");
    assert_eq!(got.share, alone.share);
}

#[test]
fn without_a_usable_poll_it_says_so() {
    let got = forecast(&vote(date(2021, 12, 12), Vec::new()), &Options::default()).expect("an answer");
    assert!(!got.available && got.share.is_none() && got.draws.is_empty());
    assert_eq!(got.reason.as_ref().map(Text::english).as_deref(), Some("no poll of this vote is known"));
}

#[test]
fn the_eve_error_adds_5_1_points_in_quadrature() {
    let bare = Options { election_day_error: ElectionDayError::None, ..Options::default() };
    let (bare, full) = (
        forecast(&brexit(), &bare).expect("a forecast"),
        forecast(&brexit(), &Options::default()).expect("a forecast"),
    );
    let (bare, full) = (bare.share.expect("share"), full.share.expect("share"));
    close(full.sd, Some(bare.sd.hypot(0.051)), 1e-12, "sd"); // Fisher and Renwick, eve
    close(full.mean, Some(bare.mean), 1e-12, "mean");
}

#[test]
fn the_ladder_stops_the_path_at_the_last_poll() {
    let polls =
        vec![poll("a", "A", date(2020, 5, 1), 900, 45.0, 55.0), poll("b", "B", date(2020, 9, 4), 900, 47.0, 53.0)];
    let vote = vote(date(2020, 10, 4), polls);
    let options = Options { election_day_error: ElectionDayError::Ladder, ..Options::default() };
    let got = forecast(&vote, &options).expect("a forecast");
    assert_eq!(got.path.last().expect("a day").date, date(2020, 9, 4));
    let error = got.components.election_day_error.expect("an error");
    close(error.sd, Some(0.0638), 1e-12, "sd"); // rung at 30 days: 6.38 points
}

#[test]
fn a_status_quo_shift_is_off_unless_asked_for() {
    let mut vote = brexit();
    vote.status_quo = Some(Side::Yes);
    let plain = forecast(&vote, &Options::default()).expect("a forecast").share.expect("share");
    let options = Options { status_quo_shift: Some(Shift { mean: 1.5, sd: 3.0 }), ..Options::default() };
    let shifted = forecast(&vote, &options).expect("a forecast").share.expect("share");
    close(shifted.mean - plain.mean, Some(0.015), 1e-12, "mean");
    assert!(shifted.sd > plain.sd);
}

#[test]
fn undecided_rules_move_the_share_as_they_say() {
    let all = |yes: f64, no: f64, undecided: f64| Poll {
        base: Base::All,
        undecided: Some(undecided),
        ..poll("a", "A", date(2020, 9, 1), 1000, yes, no)
    };
    let day = date(2020, 10, 4);
    let used = |rule: UndecidedRule| {
        let options = Options { undecided: Some(rule), ..Options::default() };
        let got = forecast(&vote(day, vec![all(30.0, 50.0, 20.0)]), &options).expect("a forecast");
        let poll = &got.polls[0];
        (poll.share.expect("share"), poll.n.expect("n"), got.share.expect("share").sd)
    };
    assert_eq!(used(UndecidedRule::Proportional).0, 0.375); // 30/80
    assert_eq!(used(UndecidedRule::Proportional).1, 800.0); // 80 % of 1000 decided
    assert_eq!(used(UndecidedRule::ToYes).0, 0.5); // (30 + 20)/100
    assert_eq!(used(UndecidedRule::ToNo).0, 0.3); // 30/100
    let beta = used(UndecidedRule::Beta { a: 2.0, b: 2.0 });
    assert_eq!(beta.0, 0.4); // half of the 20 to each side
    let narrow = used(UndecidedRule::Beta { a: 2e6, b: 2e6 });
    assert!(beta.2 > narrow.2, "an uncertain split stays in the forecast: {} {}", beta.2, narrow.2);
}

#[test]
fn a_missing_n_comes_from_the_margin_then_from_the_interval_then_from_the_stated_default() {
    let day = date(2020, 9, 1);
    let bare = Poll { n: None, ..poll("a", "A", day, 1, 45.0, 55.0) };
    let n = |poll: Poll, default_n: Option<u64>| {
        let mut vote = vote(date(2020, 10, 4), vec![poll]);
        vote.poll_rules.default_n = default_n;
        let got = forecast(&vote, &Options::default()).expect("a forecast");
        let reason = got.polls[0].reason.clone().expect("an assumption is told").english();
        (got.polls[0].n.expect("n"), reason)
    };
    let (size, reason) = n(Poll { margin: Some(3.1), ..bare.clone() }, None);
    close(size, Some(999.33), 0.01, "n"); // (1.959964/3.1)² · 2500
    assert!(reason.contains("±3.1"), "{reason}");
    let interval = Poll {
        range_low: Some(47.9),
        range_high: Some(60.5),
        range_meaning: Some(RangeMeaning::Interval95),
        ..bare.clone()
    };
    close(n(interval, None).0, Some(240.3), 0.1, "n"); // 1.959964² · 54.2 · 45.8 / 6.3²
    assert_eq!(n(bare.clone(), None).0, 500.0); // the stated default
    assert_eq!(n(bare, Some(300)).0, 300.0); // the vote's own default
}

#[test]
fn a_poll_given_only_as_a_range_enters_by_the_meaning_of_the_range() {
    let range = |meaning| Poll {
        yes: None,
        no: None,
        range_low: Some(69.0),
        range_high: Some(75.0),
        range_option: Some(Side::No),
        range_meaning: Some(meaning),
        ..poll("a", "A", date(2020, 9, 1), 100_000_000, 0.0, 0.0)
    };
    let sd = |meaning| {
        let hyper = Hyper { omega: Some(0.0), tau: Some(0.0), s_house: Some(0.0), s_mode: None };
        let options = Options { hyper, election_day_error: ElectionDayError::None, ..Options::default() };
        let got = forecast(&vote(date(2020, 10, 4), vec![range(meaning)]), &options).expect("a forecast");
        assert!((got.polls[0].share.expect("share") - 0.28).abs() < 1e-15); // yes: 100 − the middle of 69 and 75
        got.share.expect("share").sd
    };
    let with_prior = |variance: f64| (1.0 / (1.0 / variance + 1.0 / 0.01)).sqrt(); // level prior sd .1
    close(sd(RangeMeaning::Projection), Some(with_prior(0.06 * 0.06 / 12.0)), 1e-5, "uniform");
    close(sd(RangeMeaning::Scenarios), Some(with_prior(0.03 * 0.03)), 1e-5, "two ends");
    assert!(sd(RangeMeaning::Interval95) < 1e-3, "only sampling: n is published");
}

#[test]
fn rounding_widens_and_exact_percentages_do_not() {
    let vote = vote(date(2020, 10, 4), vec![poll("a", "A", date(2020, 9, 1), 2000, 45.0, 55.0)]);
    let sd = |rounding| {
        forecast(&vote, &Options { rounding, ..Options::default() })
            .expect("a forecast")
            .components
            .polls
            .expect("polls")
            .sd
    };
    assert!(sd(Some(true)) > sd(Some(false)));
    assert_eq!(sd(None), sd(Some(true)), "on by default");
}

#[test]
fn aliases_join_the_labels_of_one_house() {
    let day = date(2020, 9, 1);
    let mut vote = vote(
        date(2020, 10, 4),
        vec![poll("a", "Quidnovi", day, 900, 45.0, 55.0), poll("b", "Quid Novi", day, 900, 41.0, 59.0)],
    );
    assert_eq!(forecast(&vote, &Options::default()).expect("a forecast").house_effects.len(), 2);
    vote.poll_rules.aliases.insert("Quidnovi".to_owned(), "Quid Novi".to_owned());
    let joined = forecast(&vote, &Options::default()).expect("a forecast");
    assert_eq!(joined.house_effects.len(), 1);
    assert!(joined.polls.iter().all(|poll| poll.pollster == "Quid Novi"));
}

#[test]
fn three_modes_have_effects_that_sum_to_zero() {
    let day = date(2020, 9, 1);
    let moded = |id: &str, mode, yes: f64| Poll { mode, ..poll(id, "A", day, 900, yes, 100.0 - yes) };
    let polls = vec![
        moded("a", Mode::Online, 44.0),
        moded("b", Mode::Phone, 52.0),
        moded("c", Mode::FaceToFace, 47.0),
        moded("d", Mode::Unknown, 47.0),
    ];
    let got = forecast(&vote(date(2020, 10, 4), polls), &Options::default()).expect("a forecast");
    assert_eq!(got.mode_effects.len(), 3);
    close(got.mode_effects.iter().map(|effect| effect.mean).sum(), Some(0.0), 1e-12, "sum");
}

#[test]
fn duplicates_and_overlapping_waves_are_kept() {
    let day = date(2020, 9, 1);
    let twin = poll("twin", "A", day, 900, 45.0, 55.0);
    let polls = vec![poll("first", "A", day, 900, 45.0, 55.0), twin, poll("other-house", "B", day, 900, 45.0, 55.0)];
    let got = forecast(&vote(date(2020, 10, 4), polls), &Options::default()).expect("a forecast");
    assert!(got.polls.iter().all(|poll| poll.used));
}

#[test]
fn a_student_t_has_heavier_tails_than_the_normal_of_the_same_sd() {
    let share = |error| {
        let options = Options { election_day_error: error, ..Options::default() };
        forecast(&brexit(), &options).expect("a forecast").share.expect("share")
    };
    let (normal, t) =
        (share(ElectionDayError::Normal { sd: 4.2 }), share(ElectionDayError::StudentT { df: 3.0, sd: 4.2 }));
    close(t.sd, Some(normal.sd), 2e-4, "sd"); // the same sd by definition; df 3 has a slow tail
    assert!(
        t.quantile(Level::P75) - t.quantile(Level::P25) < normal.quantile(Level::P75) - normal.quantile(Level::P25)
    );
}

#[test]
fn shares_near_the_limits_stay_between_0_and_1() {
    let vote = vote(date(2021, 12, 12), vec![poll("a", "A", date(2021, 12, 1), 400, 100.0, 0.0)]);
    let got = forecast(&vote, &Options::default()).expect("a forecast");
    assert!(got.draws.iter().all(|x| (0.0..=1.0).contains(x)));
    assert!(got.share.expect("share").quantiles.values().all(|x| (0.0..=1.0).contains(x)));
    assert!(got.assumptions.iter().any(|line| line.english().contains("outside 0 to 1")));
}
