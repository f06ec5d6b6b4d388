//! What can be laid over a forecast, and forecasts of the past as they would have stood.

use super::support::{close, poll, vote};
use jiff::civil::{Date, date};
use plebis::{
    language::Lang,
    model::campaign::{
        Forecast, Hyper, Mobilise, Options, PriorChoice, Scale, TurnoutBySide,
        backtest::{Backtest, BacktestOptions, PastPoll, backtest},
        forecast, given_turnout, replay,
    },
    vote::{Counts, LooseDate, Poll, ResultFact, UnitResult, Vote},
};

fn result(registered: u64, yes: u64, no: u64) -> ResultFact {
    let counts = Counts { registered: Some(registered), yes: Some(yes), no: Some(no), ..Counts::default() };
    ResultFact { is_final: true, at: None::<LooseDate>, counts, yes_share: None, turnout: None, source: None }
}

/// An earlier vote of two areas: 60 % yes, 400 stayed away in the town and 100 in the country.
fn earlier(day: Date) -> Vote {
    let unit = |name: &str, registered, cast, yes, no| UnitResult {
        unit: name.to_owned(),
        name: None,
        parent: Some(name.to_owned()),
        counts: Counts {
            registered: Some(registered),
            cast: Some(cast),
            blank: Some(0),
            spoiled: Some(0),
            yes: Some(yes),
            no: Some(no),
        },
        yes_share: None,
        line: 2,
    };
    let units = vec![unit("country", 600, 500, 300, 200), unit("town", 900, 500, 300, 200)];
    Vote { id: "earlier".to_owned(), results: vec![result(1500, 600, 400)], units, ..vote(day, Vec::new()) }
}

fn polled() -> Vote {
    vote(date(2020, 10, 4), vec![poll("a", "A", date(2020, 9, 20), 900, 45.0, 55.0)])
}

fn moments(forecast: &Forecast) -> (f64, f64) {
    let share = forecast.share.as_ref().expect("share");
    (share.mean, share.sd)
}

#[test]
fn a_structural_prior_dated_after_the_vote_is_refused() {
    for day in [date(2020, 10, 4), date(2021, 12, 12)] {
        let options = Options { prior: PriorChoice::Structural, earlier: vec![earlier(day)], ..Options::default() };
        let refusal = forecast(&polled(), &options).expect_err("a prior from the future").to_string();
        assert!(refusal.contains("not before this vote"), "{refusal}");
    }
}

#[test]
fn prior_and_polls_blend_by_their_precisions() {
    let options =
        Options { prior: PriorChoice::Structural, earlier: vec![earlier(date(2018, 11, 4))], ..Options::default() };
    let got = forecast(&polled(), &options).expect("a forecast");
    let part = |part: &Option<plebis::model::campaign::Component>| part.clone().expect("a component");
    let (prior, polls, blend) =
        (part(&got.components.structural), part(&got.components.polls_with_error), part(&got.components.blend));
    assert_eq!((prior.mean, prior.sd), (0.6, 0.06)); // 600 of 1000; the stated default of 6 points
    let (a, b) = (1.0 / prior.sd.powi(2), 1.0 / polls.sd.powi(2));
    // Two normals multiplied; the polls are a mixture close to one, hence the tolerance.
    close(blend.mean, Some((a * prior.mean + b * polls.mean) / (a + b)), 2e-3, "mean");
    close(blend.sd, Some((a + b).powf(-0.5)), 2e-3, "sd");
    assert!(prior.what.english().contains("earlier (4\u{a0}November\u{a0}2018)"), "{}", prior.what.english());
}

#[test]
fn without_polls_the_structural_prior_is_the_forecast_and_says_so() {
    let options =
        Options { prior: PriorChoice::Structural, earlier: vec![earlier(date(2018, 11, 4))], ..Options::default() };
    let got = forecast(&vote(date(2020, 10, 4), Vec::new()), &options).expect("a forecast");
    assert_eq!(moments(&got), (0.6, 0.06));
    assert!(got.assumptions[0].english().contains("structural prior alone"), "{}", got.assumptions[0].english());
}

#[test]
fn abstainers_of_chosen_areas_who_vote_this_time_move_the_share_by_their_number() {
    let mobilised = |areas: &[&str], fraction, yes_share| {
        let areas = areas.iter().map(|area| (*area).to_owned()).collect();
        let options = Options {
            earlier: vec![earlier(date(2018, 11, 4))],
            mobilise: vec![Mobilise { areas, fraction, yes_share }],
            ..Options::default()
        };
        moments(&forecast(&polled(), &options).expect("a forecast")).0
    };
    let plain = moments(&forecast(&polled(), &Options::default()).expect("a forecast")).0;
    // Half of the 400 away in the town, 70 % yes, beside 1000 valid ballots: (1000 p + 200 · 0.7)/1200.
    close(mobilised(&["town"], 0.5, 0.7), Some((1000.0 * plain + 140.0) / 1200.0), 1e-6, "town");
    close(mobilised(&["town", "country"], 1.0, 0.0), Some(1000.0 * plain / 1500.0), 1e-6, "both"); // 500 more No
    close(mobilised(&["town"], 0.0, 0.7), Some(plain), 1e-6, "nobody");
}

#[test]
fn an_explained_forecast_shows_each_prior_halved_and_doubled_and_both_scales() {
    let got = forecast(&polled(), &Options { explain: true, ..Options::default() }).expect("a forecast");
    let (mean, sd) = moments(&got);
    assert_eq!(got.prior_sensitivity.len(), 10); // five scales, halved and doubled
    let wide =
        got.prior_sensitivity.iter().find(|line| line.prior == "level_sd" && line.factor == 2.0).expect("a line");
    assert!(wide.mean < mean, "a wider prior leaves more to the poll of 45 %: {} {mean}", wide.mean);
    let scales: Vec<&str> = got.scales.iter().map(|fit| fit.scale.word()).collect();
    assert_eq!(scales, ["share", "logit"]);
    assert_eq!(got.scales[0].mean, mean);
    let hyper = Hyper { tau: Some(0.02), ..Hyper::default() };
    let held = forecast(&polled(), &Options { explain: true, hyper, ..Options::default() }).expect("a forecast");
    assert_eq!(held.prior_sensitivity.len(), 8); // what is held has no prior
    assert!(held.prior_sensitivity.iter().all(|line| line.prior != "tau"));
    assert!((got.scales[1].mean - mean).abs() < sd / 4.0, "near one half the scales hardly differ");
    let logit = forecast(&polled(), &Options { scale: Scale::Logit, ..Options::default() }).expect("a forecast");
    assert_eq!(logit.scales, got.scales);
}

#[test]
fn the_latent_share_of_either_scale_is_that_of_the_polls_alone() {
    let options = Options {
        explain: true,
        prior: PriorChoice::Structural,
        earlier: vec![earlier(date(2018, 11, 4))],
        turnout: Some(TurnoutBySide::new(0.9, 0.6).expect("turnouts")),
        ..Options::default()
    };
    let got = forecast(&polled(), &options).expect("a forecast");
    let polls = got.components.polls.as_ref().expect("polls");
    let told = &got.scales[0];
    close(told.latent_mean, Some(polls.mean), 1e-12, "mean");
    close(told.latent_sd, Some(polls.sd), 1e-12, "sd");
    assert_eq!((told.mean, told.sd), moments(&got));
    assert!(told.mean > polls.mean + 0.05, "an earlier 60 % and the turnout move the forecast: {told:?}");
}

#[test]
fn every_prior_is_told_with_its_value_and_its_origin() {
    let mut vote = polled();
    vote.poll_rules.priors.insert("omega".to_owned(), 0.002);
    let got = forecast(&vote, &Options::default()).expect("a forecast");
    let line = |name: &str| got.priors.iter().find(|prior| prior.name == name).expect("a line").clone();
    assert_eq!((line("omega").value, line("tau").value), (0.002, 0.03)); // set above; the default
    assert!(line("omega").source.english().contains("vote.toml"));
    assert!(line("tau").source.english().contains("Shirani-Mehr"));
    assert!(!got.priors.iter().any(|prior| prior.name.starts_with("structural")));
}

#[test]
fn the_structural_prior_is_told_among_the_priors_with_the_origin_of_mean_and_sd() {
    let options =
        Options { prior: PriorChoice::Structural, earlier: vec![earlier(date(2018, 11, 4))], ..Options::default() };
    let lines = |vote: &Vote| {
        let got = forecast(vote, &options).expect("a forecast");
        let of = |name: &str| got.priors.iter().find(|prior| prior.name == name).expect("a line").clone();
        let told = ["structural_mean", "structural_sd"].map(|name| (of(name).value, of(name).source.english()));
        (told, got.components.structural.expect("a prior").what.english())
    };
    let ([mean, sd], _) = lines(&polled());
    assert_eq!((mean.0, sd.0), (0.6, 0.06)); // 600 of 1000; the stated default
    assert!(mean.1.contains("earlier") && sd.1.contains("judgement"), "{mean:?} {sd:?}");
    // Without a poll it is the only one.
    let ([mean, _], _) = lines(&vote(date(2020, 10, 4), Vec::new()));
    assert_eq!(mean.0, 0.6);
    // The file sets one of the two, or both.
    let mut set = polled();
    set.poll_rules.priors.insert("structural_mean".to_owned(), 0.4);
    let ([mean, sd], what) = lines(&set);
    assert_eq!((mean.0, sd.0), (0.4, 0.06));
    assert!(mean.1.contains("vote.toml") && sd.1.contains("judgement"), "{mean:?} {sd:?}");
    assert!(what.contains("the mean is set") && what.contains("the sd is a default"), "{what}");
    set.poll_rules.priors.insert("structural_sd".to_owned(), 0.03);
    let ([_, sd], what) = lines(&set);
    assert!(sd.0 == 0.03 && sd.1.contains("vote.toml") && !what.contains("default"), "{sd:?} {what}");
}

#[test]
fn a_finished_vote_says_how_surprising_its_result_was_under_two_errors_at_least() {
    let mut vote = polled();
    vote.results.push(result(2000, 560, 440));
    let got = forecast(&vote, &Options::default()).expect("a forecast");
    assert_eq!(got.alternatives.iter().filter(|other| other.chosen).count(), 1);
    assert_eq!(got.alternatives.len(), 2, "the default and the ladder");
    for other in &got.alternatives {
        let surprise = other.surprise.as_ref().expect("the result is known");
        close(surprise.z, Some((0.56 - other.mean) / other.sd), 1e-12, "z"); // 560 of 1000
        let said = |lang| surprise.words.get(lang);
        assert!(said(Lang::En).contains("56.00%") && said(Lang::Fr).contains("56,00"), "{}", said(Lang::En));
    }
    let before = Options { as_of: Some(date(2020, 10, 1)), ..Options::default() };
    let as_of = forecast(&vote, &before).expect("a forecast");
    assert!(as_of.alternatives.iter().all(|other| other.surprise.is_none()), "nobody knew the result then");
}

#[test]
fn a_replayed_day_knows_only_what_was_public_by_then() {
    let published = |id: &str, field: Date, public: Date, yes: f64| Poll {
        published: Some(public),
        ..poll(id, "A", field, 800, yes, 100.0 - yes)
    };
    let day = date(2020, 10, 4);
    let early = published("early", date(2020, 9, 1), date(2020, 9, 3), 45.0);
    let late = published("late", date(2020, 9, 2), date(2020, 9, 20), 60.0);
    let days = replay(&vote(day, vec![early.clone(), late]), &Options::default()).expect("a replay");
    assert_eq!((days[0].as_of, days.last().expect("days").as_of), (date(2020, 9, 3), date(2020, 10, 3)));
    let alone = replay(&vote(day, vec![early]), &Options::default()).expect("a replay");
    for (both, one) in days.iter().zip(&alone) {
        assert_eq!(both == one, both.as_of < date(2020, 9, 20), "{}", both.as_of);
    }
}

/// Races of several years: every poll misses by what the race says and by what a hash of its number says.
fn races(years: std::ops::RangeInclusive<i16>) -> Vec<PastPoll> {
    let noise = |i: i64| ((i * 7919 + 13).rem_euclid(1009) as f64 / 1009.0 - 0.5) * 2.0;
    let mut polls = Vec::new();
    for year in years.step_by(2) {
        for race in 0..30_i64 {
            let truth = 0.5 + 0.1 * noise(i64::from(year) * 31 + race);
            for k in 0..=(race % 5) {
                let y = truth
                    + 0.02 * noise(race * 17 + i64::from(year))
                    + 0.03 * noise(race * 101 + k * 37 + i64::from(year) * 5);
                polls.push(PastPoll {
                    race: format!("{year}-{race:02}"),
                    pollster: format!("house {}", (race + k) % 6),
                    mode: String::new(),
                    days_before: 1 + (3 * k + race % 4) as i32,
                    vote_date: date(year, 11, 3),
                    n: Some(700.0),
                    yes: 100.0 * y,
                    no: 100.0 * (1.0 - y),
                    result: truth,
                });
            }
        }
    }
    polls
}

fn walk(polls: &[PastPoll]) -> Backtest {
    backtest(polls, &BacktestOptions { train_to: Some(2002), ..BacktestOptions::default() }).expect("a backtest")
}

#[test]
fn a_backtest_learns_from_earlier_races_alone() {
    let polls = races(1998..=2008);
    let before = walk(&polls);
    assert_eq!((before.races_train, before.races_test), (90, 90)); // 30 races in each of three cycles on either side
    // The results of 2006 may change forecasts of 2008, never those of 2004 and 2006.
    let mut altered = polls;
    altered.iter_mut().filter(|poll| poll.vote_date.year() == 2006).for_each(|poll| poll.result = 1.0 - poll.result);
    let after = walk(&altered);
    for (a, b) in before.races.iter().zip(&after.races) {
        assert_eq!(a.race, b.race);
        let same = (a.mean, a.sd) == (b.mean, b.sd);
        assert_eq!(same, a.vote_date.year() != 2008, "{}: {} {}, {} {}", a.race, a.mean, b.mean, a.sd, b.sd);
    }
    assert_eq!(before.learned.len(), 3);
    assert!(before.learned.iter().all(|scales| scales.rival_sd.iter().all(|sd| *sd > 0.0 && *sd < 0.1)));
}

#[test]
fn the_order_of_rows_changes_no_backtest() {
    let polls = races(1998..=2004);
    let mut turned = polls.clone();
    turned.reverse();
    assert_eq!(walk(&polls), walk(&turned));
}

#[test]
fn a_forecast_given_a_turnout_is_that_of_the_draws_with_that_turnout() {
    let vote = polled();
    let (yes, no) = (0.85, 0.55);
    let turnout = Some(TurnoutBySide::new(yes, no).expect("turnouts"));
    let options = Options { turnout, ..Options::default() };
    let range = [0.68, 0.70];
    let given = given_turnout(&vote, &options, range).expect("an answer").expect("polls");
    // Rejection of draws of the electorate, of another seed: who favours yes, how many of all come, what share they are.
    let plain = Options { seed: 77, n_draws: 400_000, ..Options::default() };
    let draws = forecast(&vote, &plain).expect("a forecast").draws;
    let favour = |share: f64| if vote.focus == plebis::vote::Side::Yes { share } else { 1.0 - share };
    let comes = |x: f64| yes * x + no * (1.0 - x);
    let kept: Vec<f64> = draws
        .iter()
        .map(|share| favour(*share))
        .filter(|x| (range[0]..=range[1]).contains(&comes(*x)))
        .map(|x| favour(yes * x / comes(x)))
        .collect();
    let n = kept.len() as f64;
    let mean = kept.iter().sum::<f64>() / n;
    let sd = (kept.iter().map(|share| (share - mean).powi(2)).sum::<f64>() / n).sqrt();
    let mcse = sd * (1.0 / n + 1.0 / given.n_draws as f64).sqrt();
    assert!((given.share.mean - mean).abs() < 4.0 * mcse, "{} and {mean}, MCSE {mcse}", given.share.mean);
    let part = n / draws.len() as f64;
    let mcse = (part * (1.0 - part) * (1.0 / draws.len() as f64 + 1e-6)).sqrt(); // a million draws there
    assert!((given.probability - part).abs() < 4.0 * mcse, "{} and {part}", given.probability);
}

#[test]
fn a_turnout_that_says_nothing_of_the_share_is_refused_with_what_can_be_said() {
    let refused = |options: &Options, range| given_turnout(&polled(), options, range).expect_err("refused").to_string();
    assert!(refused(&Options::default(), [0.5, 0.6]).contains("how many"));
    let alike = Options { turnout: TurnoutBySide::new(0.8, 0.8).ok(), ..Options::default() };
    assert!(refused(&alike, [0.5, 0.6]).contains("how many"));
    let apart = Options { turnout: TurnoutBySide::new(0.9, 0.5).ok(), ..Options::default() };
    assert!(refused(&apart, [0.1, 0.2]).contains("next to no draw"), "all come with 50 % at least");
}
