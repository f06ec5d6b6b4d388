//! What the model says of each poll, against fits without that poll and against reckoning by hand.

use super::support::{Oracle, close, poll, vote};
use jiff::civil::date;
use plebis::model::campaign::{
    ElectionDayError, GridChoice, Hyper, Options, Scale, UndecidedRule, break_even, comparison, forecast,
    leave_one_out, poll_draws, power_scaling, predictive,
};
use plebis::vote::{Base, Mode, Vote};

/// Ten polls of several houses and two modes, two on a day: no single one begins the calendar, or is alone in its mode or house.
fn ten_polls(shares: [f64; 10], houses: usize, days_apart: i64) -> Vote {
    let polls = shares.into_iter().enumerate().map(|(i, yes)| {
        let day = date(2020, 2, 1).saturating_add(jiff::Span::new().days(days_apart * (i as i64 / 2)));
        let mode = if i % 3 == 0 { Mode::Phone } else { Mode::Online };
        let n = 400 + 150 * (i as u64 % 5);
        plebis::vote::Poll {
            mode,
            ..poll(&format!("p{i}"), &format!("House {}", i % houses), day, n, yes, 100.0 - yes)
        }
    });
    vote(date(2020, 3, 20), polls.collect())
}

fn ten() -> Vote {
    ten_polls([52.0, 49.0, 51.5, 47.0, 55.0, 50.0, 48.5, 61.0, 50.5, 46.0], 4, 2)
}

fn without(vote: &Vote, left_out: &str) -> Vote {
    let polls = vote.polls.iter().filter(|poll| poll.poll_id != left_out).cloned().collect();
    Vote { polls, ..vote.clone() }
}

fn evidence(vote: &Vote, options: &Options) -> f64 {
    forecast(vote, options).expect("a forecast").log_evidence.expect("evidence")
}

/// Every poll's density against the evidence of refits, each on a grid that is laid for it anew.
fn against_refits(vote: &Vote, options: &Options, tolerance: f64) {
    let fitted = |vote: &Vote| leave_one_out(vote, options).expect("a fit").expect("polls");
    let got = fitted(vote);
    assert!(got.exact);
    for poll in &got.polls {
        // p(y_i | the others) = p(y)/p(the others)
        let expected = got.log_evidence - fitted(&without(vote, &poll.poll_id)).log_evidence;
        close(poll.elpd, Some(expected), tolerance, &poll.poll_id);
    }
    let elpd: f64 = got.polls.iter().map(|poll| poll.elpd).sum();
    close(got.elpd, Some(elpd), 1e-12, "the sum over the polls");
    let mean = elpd / 10.0; // ten polls
    let sd = (got.polls.iter().map(|poll| (poll.elpd - mean).powi(2)).sum::<f64>() / 9.0).sqrt(); // 10 − 1
    close(got.se.expect("ten polls"), Some(10.0_f64.sqrt() * sd), 1e-12, "√n sd"); // Vehtari and others 2017
}

#[test]
fn the_density_of_each_poll_given_the_others_is_the_evidence_that_a_refit_without_it_lacks() {
    for (shares, houses, days) in [
        ([52.0, 49.0, 51.5, 47.0, 55.0, 50.0, 48.5, 61.0, 50.5, 46.0], 4, 2),
        ([44.0, 55.0, 49.0, 60.0, 38.0, 52.0, 47.0, 58.0, 41.0, 50.0], 2, 3), // far apart: the scales are narrow and skewed
        ([50.0, 51.0, 49.0, 50.0, 52.0, 48.0, 50.0, 51.0, 49.0, 50.0], 3, 7), // as near as sampling lets them: the scales end at 0
        ([57.0, 49.0, 52.0, 61.0, 55.0, 53.0, 50.0, 58.0, 54.0, 56.0], 5, 1),
    ] {
        against_refits(&ten_polls(shares, houses, days), &Options::default(), 1e-6);
    }
    let grid = GridChoice::GaussLegendre { nodes: 12, upper: [0.03, 0.12, 0.12] };
    against_refits(&ten(), &Options { grid, ..Options::default() }, 1e-9); // on one grid the two are one number
}

#[test]
fn the_evidence_is_that_of_a_rule_of_another_kind() {
    let vote = ten_polls([44.0, 55.0, 49.0, 60.0, 38.0, 52.0, 47.0, 58.0, 41.0, 50.0], 2, 3);
    let grid = GridChoice::GaussLegendre { nodes: 48, upper: [0.035, 0.22, 0.22] };
    for vote in [&vote, &without(&vote, "p9"), &without(&vote, "p4"), &ten()] {
        let own = leave_one_out(vote, &Options::default()).expect("a fit").expect("polls").log_evidence;
        close(own, Some(evidence(vote, &Options { grid, ..Options::default() })), 3e-7, "48 nodes an axis");
    }
}

#[test]
fn the_evidence_of_a_forecast_is_within_what_its_codebook_says() {
    let mut far = ten();
    far.polls[7].yes = Some(88.0);
    far.polls[7].no = Some(12.0);
    let votes = [
        ten(),
        far,
        ten_polls([44.0, 55.0, 49.0, 60.0, 38.0, 52.0, 47.0, 58.0, 41.0, 50.0], 2, 3),
        ten_polls([50.0, 51.0, 49.0, 50.0, 52.0, 48.0, 50.0, 51.0, 49.0, 50.0], 3, 7),
        Oracle::load("brexit").vote(Some(&(0..40).collect::<Vec<_>>())),
    ];
    for vote in &votes {
        let fine = leave_one_out(vote, &Options::default()).expect("a fit").expect("polls").log_evidence;
        close(evidence(vote, &Options::default()), Some(fine), 1e-4, "log_evidence"); // as src/contract/outputs.keys says
    }
}

#[test]
fn a_poll_far_from_the_others_is_left_out_as_exactly() {
    let mut vote = ten();
    vote.polls[7].yes = Some(88.0); // 38 points from its neighbours: twelve sds
    vote.polls[7].no = Some(12.0);
    against_refits(&vote, &Options::default(), 1e-6);
    let got = leave_one_out(&vote, &Options::default()).expect("a fit").expect("polls");
    let far = got.polls.iter().find(|poll| poll.poll_id == "p7").expect("the poll");
    assert!(far.z > 4.0 && far.pit > 0.999, "{far:?}");
}

#[test]
fn the_logit_scale_foretells_as_the_share_scale_does_near_one_half() {
    let vote = ten();
    let at = |scale| leave_one_out(&vote, &Options { scale, ..Options::default() }).expect("a fit").expect("polls");
    let (share, logit) = (at(Scale::Share), at(Scale::Logit));
    assert!(!logit.exact);
    for (a, b) in share.polls.iter().zip(&logit.polls) {
        assert!((a.elpd - b.elpd).abs() < 0.15 && (a.mean - b.mean).abs() < 0.005, "{a:?} {b:?}"); // priors differ a little
    }
    // The evidence of the same model, poll by poll, within the approximation.
    let options = Options { scale: Scale::Logit, ..Options::default() };
    let all = evidence(&vote, &options);
    for poll in &logit.polls {
        close(poll.elpd, Some(all - evidence(&without(&vote, &poll.poll_id), &options)), 0.02, &poll.poll_id);
    }
}

#[test]
fn scales_that_are_held_are_shares_on_both_scales() {
    let hyper = Hyper { omega: Some(0.002), tau: Some(0.02), s_house: Some(0.02), s_mode: Some(0.02) };
    let at = |scale| {
        let options = Options { scale, hyper, ..Options::default() };
        let fitted = forecast(&ten(), &options).expect("a forecast");
        let held = |name: &str| fitted.priors.iter().find(|prior| prior.name == name).expect(name).value;
        (fitted.components.polls.as_ref().expect("polls").sd, held("omega"), held("tau"))
    };
    let ((share, ..), (logit, omega, tau)) = (at(Scale::Share), at(Scale::Logit));
    assert_eq!((omega, tau), (0.008, 0.02)); // 4 × .002 logits near one half; tau is in share units on both
    assert!((logit / share - 1.0).abs() < 0.1, "{share} {logit}"); // in logits the path would be four times as stiff
}

#[test]
fn draws_of_the_model_have_the_moments_of_the_fit() {
    let vote = ten();
    for scale in [Scale::Share, Scale::Logit] {
        let options =
            Options { scale, n_draws: 20_000, election_day_error: ElectionDayError::None, ..Options::default() };
        let fitted = forecast(&vote, &options).expect("a forecast");
        let drawn = poll_draws(&vote, &options).expect("a fit").expect("polls");
        let moments = |values: &[f64]| {
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            let var = values.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / values.len() as f64;
            (mean, var.sqrt())
        };
        let share = fitted.share.as_ref().expect("a share");
        let (mean, sd) = moments(&drawn.latent_share);
        close(mean, Some(share.mean), 4.0 * sd / 20_000.0_f64.sqrt(), "latent share"); // 4 Monte Carlo errors
        assert!((sd / share.sd - 1.0).abs() < 0.04, "{sd} {}", share.sd); // 4/√(2 × 20,000) and the grid
        for (name, values) in [("omega", &drawn.omega), ("tau", &drawn.tau), ("s_house", &drawn.s_house)] {
            let (mean, sd) = moments(values);
            close(mean, Some(fitted.hyper[name].mean), 4.0 * sd / 20_000.0_f64.sqrt(), name);
        }
        for (house, effect) in fitted.house_effects.iter().enumerate() {
            assert_eq!(drawn.house_names[house], effect.pollster);
            let values: Vec<f64> = drawn.houses.chunks_exact(4).map(|draw| draw[house]).collect(); // four houses
            let (mean, sd) = moments(&values);
            let unit = if scale == Scale::Logit { 4.0 } else { 1.0 }; // logits in a share near one half
            close(mean / unit, Some(effect.mean), 4.0 * sd / unit / 20_000.0_f64.sqrt() + 2e-4, &effect.pollster);
        }
    }
}

#[test]
fn the_mean_of_the_likelihood_over_draws_is_the_density_within() {
    let vote = ten();
    let options = Options { n_draws: 40_000, ..Options::default() };
    let drawn = poll_draws(&vote, &options).expect("a fit").expect("polls");
    let loo = leave_one_out(&vote, &options).expect("a fit").expect("polls");
    let mut within = 0.0;
    for (i, poll) in loo.polls.iter().enumerate() {
        assert_eq!(drawn.poll_ids[i], poll.poll_id);
        let likelihood: Vec<f64> = drawn.log_likelihood.chunks_exact(10).map(|draw| draw[i].exp()).collect();
        let n = likelihood.len() as f64;
        within += (likelihood.iter().sum::<f64>() / n).ln();
        // Importance sampling: p(y_i | the others) is the harmonic mean of the likelihood, where its tails are light.
        let harmonic = n / likelihood.iter().map(|p| 1.0 / p).sum::<f64>();
        if poll.z.abs() < 1.0 {
            close(harmonic.ln(), Some(poll.elpd), 0.1, &poll.poll_id);
        }
    }
    close(loo.p_loo, Some(within - loo.elpd), 0.05, "p_loo"); // Monte Carlo error of ten means of 40,000
}

#[test]
fn polls_made_up_from_the_prior_have_its_moments_and_those_of_the_posterior_follow_the_real_ones() {
    let vote = ten();
    let options = Options { n_draws: 40_000, ..Options::default() };
    let drawn = poll_draws(&vote, &options).expect("a fit").expect("polls");
    let column = |values: &[f64], i: usize| -> Vec<f64> { values.chunks_exact(10).map(|draw| draw[i]).collect() };
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    for i in 0..10 {
        let prior = column(&drawn.prior_predictive, i);
        let var = mean(&prior.iter().map(|x| (x - 0.5).powi(2)).collect::<Vec<_>>());
        // level .1², ω² a day with ω ~ HN(.005), houses .03², half the mode difference of .03, τ² .03²; sampling below
        let days = 2.0 * (i / 2) as f64;
        let n = 400.0 + 150.0 * (i % 5) as f64;
        let expected = 0.01 + days * 0.000_025 + 0.0009 + 0.0009 / 4.0 + 0.0009 + 0.25 / n;
        assert!((var / expected - 1.0).abs() < 0.05, "{i}: {var} {expected}"); // sampling is below y(1 − y)/n = .25/n by little
        let posterior = column(&drawn.posterior_predictive, i);
        assert!((mean(&posterior) - drawn.observed[i]).abs() < 0.1);
        assert!((mean(&prior) - 0.5).abs() < 4.0 * 0.12 / 200.0); // 4 Monte Carlo errors of 40,000 draws
    }
}

#[test]
fn every_poll_of_a_long_campaign_is_left_out() {
    let vote = Oracle::load("brexit").vote(Some(&(0..40).collect::<Vec<_>>()));
    let got = leave_one_out(&vote, &Options::default()).expect("a fit").expect("polls");
    assert_eq!(got.polls.len(), vote.polls.len());
    assert!(got.polls.iter().all(|poll| poll.elpd.is_finite() && poll.sd > 0.0 && (0.0..=1.0).contains(&poll.pit)));
    assert!(got.p_loo > 0.0 && got.p_loo < vote.polls.len() as f64, "{}", got.p_loo);
}

#[test]
fn the_break_even_error_is_where_bisection_by_refits_finds_it() {
    for (shift, error) in [(3.0, ElectionDayError::Eve), (-4.0, ElectionDayError::StudentT { df: 5.0, sd: 4.0 })] {
        let mut vote = ten();
        for poll in &mut vote.polls {
            poll.yes = poll.yes.map(|yes| yes + shift);
            poll.no = poll.no.map(|no| no - shift);
        }
        {
            let options = Options { election_day_error: error, rounding: Some(false), ..Options::default() };
            let got = break_even(&vote, &options).expect("a forecast").expect("a lead");
            let yes_wins = |points: f64| {
                let mut moved = vote.clone();
                for poll in &mut moved.polls {
                    poll.yes = poll.yes.map(|yes| yes - points * shift.signum());
                    poll.no = poll.no.map(|no| no + points * shift.signum());
                }
                forecast(&moved, &options).expect("a forecast").win_probability.expect("a probability").yes
            };
            let (mut low, mut high) = (0.0, 30.0);
            for _ in 0..16 {
                let middle = 0.5 * (low + high);
                if (yes_wins(middle) > 0.5) == (shift > 0.0) { low = middle } else { high = middle }
            }
            // A poll moved to another share has another sampling variance, by a part in a hundred.
            close(got.points, Some(low), 0.02, "points");
            assert_eq!(got.leader, if shift > 0.0 { plebis::vote::Side::Yes } else { plebis::vote::Side::No });
        }
    }
}

#[test]
fn models_are_compared_poll_by_poll_and_odd_scatter_is_found() {
    let mut vote = ten();
    let models = comparison(&vote, &Options::default()).expect("fits");
    let names: Vec<&str> = models.iter().map(|model| model.model).collect();
    assert_eq!(
        names,
        ["chosen", "scale_logit", "no_mode_effect", "no_house_effects", "houses_halved", "houses_doubled"]
    );
    let loo = leave_one_out(&vote, &Options::default()).expect("a fit").expect("polls");
    assert_eq!((models[0].elpd, models[0].difference), (loo.elpd, 0.0));
    assert!(models.iter().all(|model| model.elpd.is_finite() && model.log_evidence.is_finite()));
    // Twelve sds off: hardly any made-up campaign has a poll as high, before or after the polls.
    let options = Options { n_draws: 2000, ..Options::default() };
    let fine = predictive(&vote, &options).expect("a fit").expect("polls");
    assert!(fine.checks.iter().all(|check| (0.01..0.99).contains(&check.posterior.p)), "{fine:?}");
    for poll in &mut vote.polls {
        // No scatter at all: sampling alone would give more.
        (poll.yes, poll.no) = (Some(51.0), Some(49.0));
    }
    let odd = predictive(&vote, &options).expect("a fit").expect("polls");
    let sd = odd.checks.iter().find(|check| check.figure == "sd").expect("a figure");
    assert!(sd.posterior.p > 0.99, "{sd:?}");
}

#[test]
fn the_models_own_scales_and_the_polls_it_makes_up_are_charts_in_five_languages() {
    let place = crate::folder::Place::new();
    for lang in plebis::language::Lang::ALL.map(plebis::language::Lang::word) {
        for (chart, rows) in [("hyperparameters", 3), ("predictive_check", 24)] {
            // Three scales, and the polls of Scotland that the forecast uses.
            let args = ["chart", chart, "scotland-2014", "--draws", "300", "--lang", lang, "--json"];
            let ran = place.run(&args);
            let json = ran.json();
            let file = json["files"].as_array().expect("files").iter().filter_map(|file| file.as_str());
            let mut told = file
                .filter(|file| {
                    file.ends_with(&format!("{chart}.json")) || file.ends_with(&format!("{chart}.{lang}.json"))
                })
                .map(|file| std::fs::read_to_string(place.join(file)));
            let spec: serde_json::Value =
                serde_json::from_str(&told.next_back().expect("a spec").expect("a file")).expect("JSON");
            assert_eq!(spec["table"]["rows"].as_array().map(Vec::len), Some(rows), "{chart} in {lang}");
            assert!(spec["alt"][lang].as_str().is_some_and(|alt| alt.len() > 200), "{chart} in {lang}");
        }
    }
    let none = place.run(&["chart", "predictive_check", "chile-2020"]);
    assert_eq!(none.code, 6, "no poll, no check: {}", none.err);
}

/// Mean and sd of the latent share, points.
fn latent(vote: &Vote, options: &Options) -> (f64, f64) {
    let bare = Options { election_day_error: ElectionDayError::None, n_draws: 0, ..options.clone() };
    let share = forecast(vote, &bare).expect("a forecast").share.expect("a share");
    (100.0 * share.mean, 100.0 * share.sd)
}

/// What a doubling of a power moves, from fits with the power 1.25 and its inverse.
fn per_doubling(fit: impl Fn(f64) -> (f64, f64)) -> (f64, f64) {
    let ((mean_up, sd_up), (mean_down, sd_down)) = (fit(1.25), fit(0.8));
    let doublings = 2.0 * 1.25_f64.log2();
    ((mean_up - mean_down) / doublings, (sd_up - sd_down) / doublings)
}

#[test]
fn a_prior_to_a_power_is_that_of_another_scale_and_the_likelihood_that_of_other_samples() {
    let vote = ten();
    for scale in [Scale::Share, Scale::Logit] {
        let options = Options { scale, ..Options::default() };
        let told = power_scaling(&vote, &options).expect("a fit").expect("polls");
        assert_eq!(
            told.iter().map(|part| part.part).collect::<Vec<_>>(),
            ["omega", "tau", "s_house", "s_mode", "level", "polls"]
        );
        // In share units: a quarter of the logits at one half, tau apart.
        let usual = match scale {
            Scale::Share => [("omega", 0.005), ("tau", 0.03), ("s_house", 0.03), ("s_mode", 0.03), ("level_sd", 0.1)],
            Scale::Logit => {
                [("omega", 0.005), ("tau", 0.03), ("s_house", 0.025), ("s_mode", 0.025), ("level_sd", 0.125)]
            }
        };
        for (part, (name, usual)) in told.iter().zip(usual) {
            // exp(−h²/2s²)^α is that of s/√α
            let moved = per_doubling(|power| {
                let priors = [(name.to_owned(), usual / power.sqrt())].into();
                latent(&vote, &Options { priors, ..options.clone() })
            });
            let allowed = if scale == Scale::Share { 2e-4 } else { 2e-3 }; // points: two grids
            close(part.mean_points, Some(moved.0), allowed, &format!("{scale:?} {name}: mean"));
            close(part.sd_points, Some(moved.1), allowed, &format!("{scale:?} {name}: sd"));
            assert!(part.sensitivity > 0.0 && part.sensitivity < 0.3, "{part:?}");
            assert_eq!(part.felt, part.sensitivity >= 0.05, "{part:?}");
        }
    }
    // Where nothing but sampling scatters, a likelihood to the power α is that of α n respondents.
    let hyper = Hyper { omega: Some(0.003), tau: Some(0.0), s_house: Some(0.01), s_mode: None };
    let options = Options { hyper, rounding: Some(false), ..Options::default() };
    let of_n = |power: f64| {
        let mut vote = ten();
        vote.polls.iter_mut().for_each(|poll| poll.n = Some((power * 1000.0) as u64));
        vote
    };
    let told = power_scaling(&of_n(1.0), &options).expect("a fit").expect("polls");
    assert_eq!(told.iter().map(|part| part.part).collect::<Vec<_>>(), ["s_mode", "level", "polls"]); // what is held has no prior
    let moved = per_doubling(|power| latent(&of_n(power), &options));
    close(told[2].mean_points, Some(moved.0), 1e-4, "the mean");
    close(told[2].sd_points, Some(moved.1), 1e-4, "the sd");
    let held = Options { hyper: Hyper { s_mode: Some(0.02), ..hyper }, ..options };
    let told = power_scaling(&ten(), &held).expect("a fit").expect("polls");
    assert_eq!(told.iter().map(|part| part.part).collect::<Vec<_>>(), ["level", "polls"]);
}

#[test]
fn the_split_of_the_undecided_has_a_prior_to_be_powered() {
    let mut vote = ten();
    for (i, poll) in vote.polls.iter_mut().enumerate() {
        let open = if i % 2 == 0 { 10.0 } else { 25.0 };
        let decided = |percent: Option<f64>| percent.map(|percent| percent * (1.0 - open / 100.0));
        (poll.yes, poll.no, poll.undecided, poll.base) = (decided(poll.yes), decided(poll.no), Some(open), Base::All);
    }
    let of_sum = |sum: f64| {
        let undecided = Some(UndecidedRule::Beta { a: 0.4 * sum, b: 0.6 * sum });
        Options { undecided, ..Options::default() }
    };
    let told = power_scaling(&vote, &of_sum(5.0)).expect("a fit").expect("polls");
    let part = told.iter().find(|part| part.part == "undecided").expect("a prior");
    // Its variance is m (1 − m)/(sum + 1).
    let moved = per_doubling(|power| latent(&vote, &of_sum(6.0 * power - 1.0)));
    close(part.mean_points, Some(moved.0), 2e-4, "the mean");
    close(part.sd_points, Some(moved.1), 2e-4, "the sd");
    assert!(part.sd_points < -0.01, "{part:?}"); // a narrower split, a narrower share
}

#[test]
fn the_likelihood_to_a_power_weighs_draws_as_it_should() {
    let (vote, options) = (ten(), Options { n_draws: 200_000, ..Options::default() });
    let drawn = poll_draws(&vote, &options).expect("a fit").expect("polls");
    let moved = per_doubling(|power| {
        let weights: Vec<f64> = drawn
            .log_likelihood
            .chunks_exact(10)
            .map(|of_draw| ((power - 1.0) * (of_draw.iter().sum::<f64>() - 25.0)).exp()) // 25: no overflow
            .collect();
        let total: f64 = weights.iter().sum();
        let mean = weights.iter().zip(&drawn.latent_share).map(|(w, x)| w * x).sum::<f64>() / total;
        let var = weights.iter().zip(&drawn.latent_share).map(|(w, x)| w * (x - mean).powi(2)).sum::<f64>() / total;
        (100.0 * mean, 100.0 * var.sqrt())
    });
    let told = power_scaling(&vote, &options).expect("a fit").expect("polls");
    // Means of 200,000 draws of sd 1.5 points err by .003, and their difference is divided by .64.
    close(told[5].mean_points, Some(moved.0), 0.02, "the mean");
    close(told[5].sd_points, Some(moved.1), 0.02, "the sd");
}

#[test]
fn the_break_even_error_is_found_on_the_logit_scale_wherever_the_polls_lie() {
    for share in [8.0, 30.0, 47.0, 50.5, 55.0, 80.0] {
        let one = vote(date(2020, 3, 20), vec![poll("a", "House", date(2020, 3, 1), 1000, share, 100.0 - share)]);
        let options = Options { scale: Scale::Logit, ..Options::default() };
        let even = break_even(&one, &options).unwrap_or_else(|error| panic!("{share}: {error}"));
        assert!(even.is_some_and(|even| even.points > 0.0), "{share}: {even:?}");
    }
}

/// What is drawn of a scale, held against the evidence with that scale held.
#[test]
fn drawn_scales_follow_their_posterior() {
    let vote = ten();
    let held = Hyper { omega: Some(0.003), tau: Some(0.02), s_house: Some(0.01), s_mode: None };
    let evidence = |hyper: Hyper| {
        let options = Options { hyper, n_draws: 0, ..Options::default() };
        forecast(&vote, &options).expect("a forecast").log_evidence.expect("polls")
    };
    // Half-normal priors of these scales.
    for (at, name, usual) in [(0, "omega", 0.005), (1, "tau", 0.03), (2, "s_house", 0.03)] {
        let hold = |value: Option<f64>| match at {
            0 => Hyper { omega: value, ..held },
            1 => Hyper { tau: value, ..held },
            _ => Hyper { s_house: value, ..held },
        };
        let step = usual / 80.0;
        let density = |i: usize| {
            let x = (i as f64 + 0.5) * step;
            (evidence(hold(Some(x))) - 0.5 * (x / usual).powi(2)).exp()
        };
        let densities: Vec<f64> = (0..480).map(density).collect(); // up to six prior scales
        let total: f64 = densities.iter().sum();
        let below = |x: f64| densities[..((x / step) as usize).min(480)].iter().sum::<f64>() / total;
        let options = Options { hyper: hold(None), n_draws: 20_000, ..Options::default() };
        let drawn = poll_draws(&vote, &options).expect("a fit").expect("polls");
        let mut values: Vec<f64> = [&drawn.omega, &drawn.tau, &drawn.s_house][at].clone();
        values.sort_by(f64::total_cmp);
        for level in [0.05, 0.25, 0.5, 0.75, 0.95] {
            let quantile = values[(level * 20_000.0) as usize];
            // Straight lines between the nodes, steps of the sum and 20,000 draws.
            close(below(quantile), Some(level), 0.03, &format!("{name} at {level}"));
        }
        values.dedup();
        assert!(values.len() > 19_000, "{name}: {}", values.len());
    }
}

/// What the codebook says of `hyper` and of parameters.csv.
#[test]
fn the_scales_are_as_exact_as_the_codebook_says() {
    let finely = GridChoice::GaussLegendre { nodes: 48, upper: [0.03, 0.15, 0.15] };
    for (id, vote) in [("by hand", ten()), ("nc2018", Oracle::load("nc2018").vote(None))] {
        let fitted = |grid| {
            let options = Options { grid, n_draws: 0, ..Options::default() };
            forecast(&vote, &options).expect("a forecast").hyper
        };
        let (told, exact) = (fitted(GridChoice::Auto), fitted(finely));
        let drawn =
            poll_draws(&vote, &Options { n_draws: 40_000, ..Options::default() }).expect("a fit").expect("polls");
        for (name, values) in [("omega", &drawn.omega), ("tau", &drawn.tau), ("s_house", &drawn.s_house)] {
            let exact = exact[name];
            assert!((told[name].mean / exact.mean - 1.0).abs() < 0.005, "{id} {name}: {told:?}");
            assert!((told[name].sd / exact.sd - 1.0).abs() < 0.005, "{id} {name}: {told:?}");
            let mean = values.iter().sum::<f64>() / 40_000.0;
            let sd = (values.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 40_000.0).sqrt();
            // 4 Monte Carlo errors of a mean are .02 sd, of an sd 1.4 %, more with heavy tails.
            assert!((mean - exact.mean).abs() < 0.05 * exact.sd, "{id} {name}: {mean} {exact:?}");
            assert!((1.0..1.1).contains(&(sd / exact.sd)), "{id} {name}: {sd} {exact:?}");
        }
    }
}
