//! The forecast of one vote, from its polls to the output object.

use jiff::civil::Date;

use super::{
    build::{Built, build, word},
    election_day::ElectionDay,
    explain,
    mixture::Mixture,
    options::{Options, UndecidedRule},
    output::{Component, Components, Forecast, HouseEffect, MeanSd, ModeEffect, PathDay, PollUse},
    posterior::{Moments, fit},
    priors::{Priors, SHARE_PRIORS},
    raw::{Reading, Rules, doubtful, read_polls},
    words,
};
use crate::{
    Error, Result,
    draws::{Stage, map_blocks},
    summary::{Distribution, LEVELS, WinProbability},
    vote::{Side, Vote},
};

/// Forecasts the two-way share of the vote's focus option.
///
/// # Errors
/// A rule of the vote that cannot be read, or a grid without posterior mass.
pub fn forecast(vote: &Vote, options: &Options) -> Result<Forecast> {
    let rules = rules(vote, options)?;
    let priors = Priors::new(SHARE_PRIORS, &vote.poll_rules.priors, options.hyper);
    let readings = read_polls(vote, rules, options.as_of);
    let freeze = ElectionDay::freezes_path(options.election_day_error);
    let Some(built) = build(&readings, vote.date, freeze, &priors, undecided_sd(rules.undecided)) else {
        return Ok(unavailable(vote, &readings));
    };
    let threshold = threshold(vote) - built.centre;
    let posterior = fit(&built.series, &priors, options.hyper, options.grid, threshold)
        .map_err(|problem| Error::nothing(problem, "give a grid whose limits hold the posterior, or --grid auto"))?;
    let moments = posterior.moments(&built.series);
    // Centred until the very end: mirrored polls then give mirrored numbers to the last bit.
    let latent = posterior.last_day();
    let last_poll = built.first_day + jiff::Span::new().days(last_poll_day(&built));
    let gap = last_poll.until(vote.date).map_or(0, |span| span.get_days());
    let day =
        ElectionDay::new(options.election_day_error, options.status_quo_shift, status_quo_sign(vote), f64::from(gap));
    let outcome = day.apply(&latent);
    let leave_one_out = options.explain.then(|| explain::leave_one_out(&built.series, &posterior));
    let win = outcome.above(threshold);
    Ok(Forecast {
        available: true,
        reason: None,
        share: Some(distribution(&outcome, built.centre)),
        win_probability: Some(win_probability(vote.focus, win)),
        path: path(&built, &moments),
        house_effects: house_effects(&built, &moments),
        mode_effects: mode_effects(&built, &moments),
        hyper: hyper(&moments, &priors),
        log_evidence: Some(posterior.log_evidence),
        integration: Some(posterior.integration()),
        components: components(&built, &priors, &latent, &day),
        polls: poll_uses(&readings, &built, Some(&moments), leave_one_out.as_deref()),
        assumptions: words::assumptions(vote, options, rules, &priors, &built, &posterior.integration(), &outcome),
        findings: doubtful(&readings),
        draws: draw(&outcome, built.centre, options.n_draws, options.seed),
    })
}

/// How this vote's polls are read: the flag, else the vote's own rule, else the default.
pub(super) fn rules(vote: &Vote, options: &Options) -> Result<Rules> {
    let own = match &vote.poll_rules.undecided {
        Some(text) => text.parse::<UndecidedRule>().map_err(|problem| {
            crate::InputError::file("vote.toml", problem, "proportional, to_yes, to_no or beta:A,B")
                .column("polls.undecided")
                .value(text)
        })?,
        None => UndecidedRule::default(),
    };
    Ok(Rules {
        focus: vote.focus,
        undecided: options.undecided.unwrap_or(own),
        rounding: options.rounding.or(vote.poll_rules.rounding).unwrap_or(true),
        default_n: vote.poll_rules.default_n,
    })
}

/// Sd of the split of the undecided, share of them to one side.
pub(super) fn undecided_sd(rule: UndecidedRule) -> f64 {
    match rule {
        UndecidedRule::Beta { a, b } => (a * b / ((a + b).powi(2) * (a + b + 1.0))).sqrt(),
        _ => 0.0,
    }
}

/// What the focus option's share must exceed (yes) or must not fall below (no) to win.
pub(super) fn threshold(vote: &Vote) -> f64 {
    vote.focus.of_yes_share(vote.rule.share_threshold)
}

fn status_quo_sign(vote: &Vote) -> f64 {
    match vote.status_quo {
        Some(side) if side == vote.focus => 1.0,
        Some(_) => -1.0,
        None => 0.0,
    }
}

fn win_probability(focus: Side, focus_wins: f64) -> WinProbability {
    let yes = focus.of_yes_share(focus_wins);
    WinProbability { yes, no: 1.0 - yes, mcse: 0.0 }
}

/// The exact distribution; quantiles outside 0..1 are put on the limit.
fn distribution(outcome: &Mixture, centre: f64) -> Distribution {
    let (mean, sd) = outcome.moments();
    let quantiles =
        LEVELS.iter().map(|&(level, key)| (key, (centre + outcome.quantile(level)).clamp(0.0, 1.0))).collect();
    Distribution { mean: (centre + mean).clamp(0.0, 1.0), sd, mcse: 0.0, quantiles }
}

fn draw(outcome: &Mixture, centre: f64, n_draws: usize, seed: u64) -> Vec<f64> {
    let cumulative = outcome.cumulative();
    let block = |rng: &mut _, draws: std::ops::Range<usize>| -> Vec<f64> {
        draws.map(|_| (centre + outcome.draw(&cumulative, rng)).clamp(0.0, 1.0)).collect()
    };
    map_blocks(seed, Stage::Forecast, n_draws, block).concat()
}

fn unavailable(vote: &Vote, readings: &[Reading<'_>]) -> Forecast {
    let reason = match vote.polls.len() {
        0 => "no poll of this vote is known".to_owned(),
        1 => "the only poll of this vote cannot be used".to_owned(),
        n => format!("none of the {n} polls of this vote can be used"),
    };
    Forecast {
        available: false,
        reason: Some(reason),
        polls: poll_uses(readings, &Built::empty(vote.date), None, None),
        ..Forecast::default()
    }
}

fn last_poll_day(built: &Built) -> i64 {
    built.series.rows.last().map_or(0, |row| row.day as i64)
}

fn path(built: &Built, moments: &Moments) -> Vec<PathDay> {
    let date = |day: usize| -> Date { built.first_day + jiff::Span::new().days(day as i64) };
    let line = |(day, state): (usize, &MeanSd)| PathDay {
        date: date(day).to_string(),
        mean: built.centre + state.mean,
        sd: state.sd,
    };
    moments.path.iter().enumerate().map(line).collect()
}

fn effect(moments: &Moments, coefficients: &[f64], from: usize) -> MeanSd {
    let p = moments.coefficients.len();
    let pick = |i: usize| i.checked_sub(from).and_then(|i| coefficients.get(i)).copied().unwrap_or(0.0);
    let mean = (0..p).map(|i| pick(i) * moments.coefficients[i]).sum();
    let var: f64 = (0..p)
        .flat_map(|i| (0..p).map(move |j| (i, j)))
        .map(|(i, j)| pick(i) * pick(j) * moments.covariance[i * p + j])
        .sum();
    MeanSd { mean, sd: var.max(0.0).sqrt() }
}

fn house_effects(built: &Built, moments: &Moments) -> Vec<HouseEffect> {
    let first = built.series.columns.len();
    let house = |(i, pollster): (usize, &String)| {
        let MeanSd { mean, sd } = effect(moments, &[1.0], first + i);
        HouseEffect { pollster: pollster.clone(), mean, sd }
    };
    built.series.houses.iter().enumerate().map(house).collect()
}

fn mode_effects(built: &Built, moments: &Moments) -> Vec<ModeEffect> {
    let contrasts = built.modes.len().saturating_sub(1);
    if let [first, second] = built.modes[..] {
        let MeanSd { mean, sd } = effect(moments, &[1.0], 0);
        return vec![ModeEffect { mode: format!("{} - {}", word(first), word(second)), mean, sd }];
    }
    if contrasts == 0 {
        return Vec::new();
    }
    let mode = |(i, &mode): (usize, &crate::vote::Mode)| {
        let MeanSd { mean, sd } = effect(moments, &super::build::contrast(Some(i), contrasts), 0);
        ModeEffect { mode: word(mode).to_owned(), mean, sd }
    };
    built.modes.iter().enumerate().map(mode).collect()
}

fn hyper(moments: &Moments, priors: &Priors) -> std::collections::BTreeMap<String, MeanSd> {
    let names = ["omega", "tau", "s_house"].map(String::from);
    let fixed = ("s_mode".to_owned(), MeanSd { mean: priors.s_mode, sd: 0.0 });
    names.into_iter().zip(moments.hyper).chain([fixed]).collect()
}

fn components(built: &Built, priors: &Priors, latent: &Mixture, day: &ElectionDay) -> Components {
    let (mean, sd) = latent.moments();
    let steps = (built.series.n_days - 1) as f64;
    let prior_sd = (built.series.level_var + priors.omega * priors.omega * steps).sqrt();
    let component = |mean, sd, what: String| Some(Component { mean, sd, what });
    Components {
        prior: component(
            built.centre,
            prior_sd,
            format!(
                "level before any poll: N({}, {}²) on the first day, then a random walk",
                built.centre, priors.level_sd
            ),
        ),
        polls: component(
            built.centre + mean,
            sd,
            format!(
                "latent share on the last day of the path from {} polls of {} houses",
                built.series.rows.len(),
                built.series.houses.len()
            ),
        ),
        election_day_error: component(day.shift, day.total_sd(), day.what.clone()),
    }
}

fn poll_uses(
    readings: &[Reading<'_>],
    built: &Built,
    moments: Option<&Moments>,
    leave_one_out: Option<&[f64]>,
) -> Vec<PollUse> {
    let rows: std::collections::BTreeMap<usize, usize> =
        built.readings.iter().enumerate().map(|(row, &reading)| (reading, row)).collect();
    let one = |(i, reading): (usize, &Reading<'_>)| {
        let row = rows.get(&i).copied();
        let base = PollUse {
            poll_id: reading.poll.poll_id.clone(),
            pollster: reading.house.clone(),
            used: row.is_some(),
            reason: None,
            share: None,
            n: None,
            weight: row.and_then(|row| Some(moments?.weights[row])),
            leave_one_out_points: row.and_then(|row| Some(100.0 * leave_one_out?[row])),
        };
        match &reading.result {
            Ok(observed) => PollUse {
                share: Some(0.5 + observed.half),
                n: Some(observed.n),
                reason: (!observed.notes.is_empty()).then(|| observed.notes.join("; ")),
                ..base
            },
            Err(reason) => PollUse { reason: Some(reason.clone()), ..base },
        }
    };
    readings.iter().enumerate().map(one).collect()
}
