//! A forecast in the words of a terminal.

use super::super::project::probabilities;
use crate::cli::{
    context::{Context, Subject},
    table,
};
use crate::{
    distribution::Level,
    headline::verdict::Claim,
    language::{Lang, Text, Value, number, say},
    model::campaign::{self, Component, Forecast},
    vote::Vote,
};

/// The answer first, then what it rests on; the polls one by one with `--explain`, else a line a house.
pub(super) fn told(
    forecast: &Forecast,
    subject: &Subject,
    context: &Context,
    explain: bool,
    criticised: &str,
) -> String {
    let lang = context.lang;
    let vote = &subject.vote;
    let option = vote.option(vote.focus);
    let mut lines = vec![say!(Forecast::Head, vote = &vote.id, option, day = vote.date)];
    lines.extend(forecast.reason.clone());
    let line = |text: Text| text.get(lang) + "\n";
    let mut text: String = lines.into_iter().map(line).collect();
    if let Some(share) = &forecast.share {
        let (mean, sd) = (Value::percent(share.mean, 1), Value::points(share.sd * 100.0, 1));
        text += &line(say!(Forecast::MeanAndSd, mean, sd));
        let rows = [Level::ALL.iter().map(|&level| number::percent(share.quantile(level), 1, lang)).collect()];
        text += &table::with_head(&Level::ALL.map(Level::percent), &rows, lang);
    }
    if let Some(win) = forecast.passing() {
        text += &line(probabilities(vote, Claim::of_polls(vote), win.yes));
    }
    text += &components(forecast).into_iter().map(line).collect::<String>();
    if !forecast.polls.is_empty() {
        let polls = if explain { polls(forecast, lang) } else { houses(forecast, lang) };
        text += &format!("\n{polls}");
    }
    text += criticised;
    text += &comparisons(forecast, vote, context, explain);
    for assumption in &forecast.assumptions {
        text += &format!("\n- {}", assumption.get(lang));
    }
    text.trim_end().to_owned() + "\n"
}

/// The parts of the forecast, one a line.
fn components(forecast: &Forecast) -> Vec<Text> {
    let components = &forecast.components;
    let parts = [
        (say!(Forecast::Prior), &components.prior),
        (say!(Forecast::Polls), &components.polls),
        (say!(Forecast::ElectionDayError), &components.election_day_error),
        (say!(Forecast::StructuralPrior), &components.structural),
        (say!(Forecast::PollsWithError), &components.polls_with_error),
        (say!(Forecast::Blend), &components.blend),
    ];
    let told = parts.into_iter().filter_map(|(name, part)| {
        let Component { mean, sd, what } = part.as_ref()?;
        let (mean, sd) = (Value::decimal(*mean, 4), Value::decimal(*sd, 4));
        Some(say!(Forecast::Component, name, mean, sd, what))
    });
    told.collect()
}

/// Every poll, with its weight.
fn polls(forecast: &Forecast, lang: Lang) -> String {
    let cell =
        |value: Option<f64>, decimals| value.map_or(String::new(), |value| number::decimal(value, decimals, lang));
    let row = |poll: &campaign::PollUse| {
        vec![
            poll.poll_id.clone(),
            if poll.used { say!(Forecast::Used) } else { say!(Forecast::LeftOut) }.get(lang),
            cell(poll.share.map(|share| share * 100.0), 1),
            cell(poll.n, 0),
            cell(poll.weight, 3),
            poll.leave_one_out_points.map_or(String::new(), |points| number::signed(points, 2, lang)),
            poll.reason.as_ref().map_or_else(String::new, |reason| reason.get(lang)),
        ]
    };
    let head = [
        say!(Forecast::Poll),
        Text::default(),
        say!(Forecast::TwoWay),
        Text::same("n"),
        say!(Forecast::Weight),
        say!(Forecast::WithoutIt),
        Text::default(),
    ];
    table::with_head(&head, &forecast.polls.iter().map(row).collect::<Vec<_>>(), lang)
}

/// A line a house: how many of its polls entered, the latest one, their weight and its effect; then how many were left out.
fn houses(forecast: &Forecast, lang: Lang) -> String {
    let mut names: Vec<&str> = forecast.polls.iter().map(|poll| poll.pollster.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let row = |name: &str| {
        let own: Vec<&campaign::PollUse> =
            forecast.polls.iter().filter(|poll| poll.used && poll.pollster == name).collect();
        let latest = own.last()?.share?;
        let weight: f64 = own.iter().filter_map(|poll| poll.weight).sum();
        let effect = forecast.house_effects.iter().find(|effect| effect.pollster == name)?;
        Some(vec![
            name.to_owned(),
            own.len().to_string(),
            number::decimal(100.0 * latest, 1, lang),
            number::decimal(weight, 3, lang),
            number::signed(100.0 * effect.mean, 1, lang),
        ])
    };
    let head = [
        say!(Criticism::HousesHead),
        say!(Criticism::PollsUsed),
        say!(Criticism::Latest),
        say!(Forecast::Weight),
        say!(Criticism::Effect),
    ];
    let rows: Vec<Vec<String>> = names.into_iter().filter_map(row).collect();
    let left_out = forecast.polls.iter().filter(|poll| !poll.used).count();
    let table = if rows.is_empty() { String::new() } else { table::with_head(&head, &rows, lang) };
    match left_out {
        0 => table,
        polls => table + &say!(Forecast::SomeLeftOut, polls).get(lang) + "\n",
    }
}

/// The same polls under other election-day errors, priors and scales, and how surprising the result was.
fn comparisons(forecast: &Forecast, vote: &Vote, context: &Context, explain: bool) -> String {
    let lang = context.lang;
    let (mean, sd) = (say!(Forecast::MeanPercent), say!(Forecast::Sd));
    // One side a table: the one in focus.
    let wins = Text::same(format!("P({})", Claim::of_polls(vote).noun(vote, vote.focus).get(lang)));
    let percent = |share: f64| number::percent_bare(share, 1, lang);
    let fine = |value: f64, decimals: usize| number::decimal(value, decimals, lang);
    let focus_wins = |yes: f64| fine(vote.focus.of_yes_share(yes), 4);
    let mut text = String::new();
    let mut add = |head: &[Text], rows: Vec<Vec<String>>| {
        if !rows.is_empty() {
            text += &format!("\n{}", table::with_head(head, &rows, lang));
        }
    };
    let alternatives = forecast.alternatives.iter().map(|other| {
        let name = format!("{}{}", if other.chosen { "* " } else { "" }, other.election_day_error.get(lang));
        let limits = format!("{}-{}", percent(other.lower), percent(other.upper));
        vec![name, percent(other.mean), percent(other.sd), limits, focus_wins(other.win_yes)]
    });
    let head = [say!(Forecast::ElectionDayError), mean.clone(), sd.clone(), say!(Forecast::NineOfTen), wins.clone()];
    add(&head, alternatives.collect());
    text += &surprises(forecast, lang);
    let mut add = |head: &[Text], rows: Vec<Vec<String>>| {
        if !rows.is_empty() {
            text += &format!("\n{}", table::with_head(head, &rows, lang));
        }
    };
    let head = [say!(Forecast::Prior), say!(Forecast::Unit), say!(Forecast::Meaning), say!(Forecast::Source)];
    if explain {
        add(&head, forecast.priors.iter().map(|prior| prior_row(prior, vote, lang)).collect());
    }
    let sensitivity = forecast.prior_sensitivity.iter().map(|line| {
        let name = format!("{} x {}", line.prior, number::shortest(line.factor, lang));
        vec![name, fine(100.0 * line.mean, 2), fine(100.0 * line.sd, 2), focus_wins(line.win_yes)]
    });
    add(&[say!(Forecast::Prior), mean.clone(), sd.clone(), wins.clone()], sensitivity.collect());
    let scales = forecast.scales.iter().map(|fit| {
        let values = [fit.latent_mean, fit.latent_sd, fit.mean, fit.sd].map(|share| fine(100.0 * share, 3));
        std::iter::once(fit.scale.word().to_owned()).chain(values).chain([focus_wins(fit.win_yes)]).collect()
    });
    add(&[say!(Forecast::Scale), say!(Forecast::LatentMean), sd.clone(), mean, sd, wins], scales.collect());
    text
}

/// How surprising the result was under each election-day error.
fn surprises(forecast: &Forecast, lang: Lang) -> String {
    let told = forecast.alternatives.iter().filter_map(|other| {
        let surprise = other.surprise.as_ref()?;
        let line = say!(Forecast::Surprise, error = &other.election_day_error, words = &surprise.words);
        Some(format!("\n- {}", line.get(lang)))
    });
    let told: String = told.collect();
    if forecast.alternatives.is_empty() { told } else { told + "\n" }
}

fn prior_row(prior: &campaign::PriorUse, vote: &Vote, lang: Lang) -> Vec<String> {
    let unit = match (prior.name.as_str(), prior.unit.as_str()) {
        // A level is that of one option; a spread is the same for both.
        ("level_mean" | "structural_mean", _) => say!(Forecast::ShareOf, option = vote.option(vote.focus)),
        (_, "share") => say!(Forecast::Share),
        (_, unit) => Text::same(unit),
    };
    let value = number::shortest(prior.value, lang);
    vec![format!("{} = {value}", prior.name), unit.get(lang), prior.meaning.get(lang), prior.source.get(lang)]
}
