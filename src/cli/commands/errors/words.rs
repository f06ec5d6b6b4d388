//! Poll errors as text for a terminal.

use crate::cli::table;
use crate::{
    language::{Lang, Text, Value, number, say},
    poll_error::{Learned, PollErrors, many::ManyErrors},
    vote::{Base, Vote},
};

/// Head, sentences, table of polls and table of causes of one vote.
pub fn vote_words(errors: &PollErrors, learned: Option<&Learned>, vote: &Vote, lang: Lang) -> String {
    let texts = vote.texts(lang);
    let head = say!(Errors::Head, title = &texts.title, option = vote.option(vote.focus));
    let mut text = head.get(lang) + "\n\n";
    for sentence in errors.sentences.of(lang) {
        text += &format!("{sentence}\n");
    }
    if !errors.polls.is_empty() {
        text += &format!("\n{}", polls(errors, lang));
    }
    if !errors.causes.is_empty() {
        text += &format!("\n{}\n", say!(Errors::WhatCouldExplain).get(lang));
        for cause in &errors.causes {
            let lines = [cause.cause.heading(), cause.assumption.clone(), cause.verdict.clone()];
            text += &format!("\n{}\n", lines.map(|line| line.get(lang)).join("\n  "));
        }
    }
    if let Some(learned) = learned {
        text += &format!("\n{}\n", say!(Errors::DidTheyLearn).get(lang));
        for sentence in learned.sentences.of(lang) {
            text += &format!("{sentence}\n");
        }
    }
    text + "\n"
}

fn polls(errors: &PollErrors, lang: Lang) -> String {
    let percent = |share: Option<f64>| share.map_or("–".to_owned(), |share| number::percent(share, 1, lang));
    let signed = |points: Option<f64>| points.map_or("–".to_owned(), |points| number::signed(points, 1, lang));
    let plain = |points: Option<f64>| points.map_or("–".to_owned(), |points| number::decimal(points, 1, lang));
    let row = |poll: &crate::poll_error::PollError| {
        vec![
            poll.poll_id.clone(),
            match poll.base {
                Base::All => say!(Errors::BaseAll).get(lang),
                Base::Decided => say!(Errors::BaseDecided).get(lang),
            },
            percent(poll.share_all),
            percent(poll.share_two_way),
            signed(poll.error_points),
            plain(poll.margin_points),
            poll.horizon_days.map_or("–".to_owned(), |days| days.to_string()),
            if errors.in_average(&poll.poll_id) { say!(Errors::Yes).get(lang) } else { "–".to_owned() },
            poll.reason.as_ref().map_or_else(String::new, |reason| reason.get(lang)),
        ]
    };
    let head = [
        say!(Errors::Poll),
        say!(Errors::Base),
        say!(Errors::BaseAll),
        say!(Errors::TwoWay),
        say!(Errors::Error),
        say!(Errors::Margin),
        say!(Errors::Days),
        say!(Errors::InAverage),
        Text::default(),
    ];
    let mut text = table::with_head(&head, &errors.polls.iter().map(row).collect::<Vec<_>>(), lang);
    if let Some(summary) = &errors.summary {
        let sampling = summary.sampling_rmse_points.map_or(Value::from("–"), |sampling| Value::decimal(sampling, 2));
        let line = say!(
            Errors::Summary,
            bias = Value::signed(summary.bias_points, 2),
            mae = Value::decimal(summary.mae_points, 2),
            rmse = Value::decimal(summary.rmse_points, 2),
            sampling,
            n = summary.n,
            known = errors.n_sized()
        );
        text += &format!("\n{}", table::wrapped(&line.get(lang), ""));
    }
    text
}

/// Sentences and tables of many polls.
pub fn many_words(errors: &ManyErrors, lang: Lang) -> String {
    let two = |value: f64| number::decimal(value, 2, lang);
    let maybe = |value, digits| or_dash(value, digits, lang);
    let mut text = String::new();
    for sentence in errors.sentences.of(lang) {
        text += &format!("{sentence}\n");
    }
    let kinds = errors.by_type.iter().map(|(kind, summary)| (kind.as_str(), summary));
    let all = say!(Errors::BaseAll).get(lang);
    let rows: Vec<Vec<String>> = std::iter::once((all.as_str(), &errors.summary))
        .chain(kinds)
        .map(|(kind, summary)| {
            vec![
                kind.to_owned(),
                summary.n.to_string(),
                number::signed(summary.bias_points, 2, lang),
                two(summary.mae_points),
                two(summary.rmse_points),
                maybe(summary.sampling_rmse_points, 3),
                maybe(summary.sampling_rmse_points_full_n, 3),
            ]
        })
        .collect();
    let head = [
        Text::default(),
        say!(Errors::Polls),
        say!(Errors::Bias),
        say!(Errors::Mae),
        say!(Errors::Rmse),
        say!(Errors::SamplingDecided),
        say!(Errors::SamplingFull),
    ];
    text += &format!("\n{}", table::with_head(&head, &rows, lang));
    if let Some(horizon) = &errors.horizon {
        let rows: Vec<Vec<String>> = horizon
            .bands
            .iter()
            .map(|row| {
                let to = row.to_days.map_or("+".to_owned(), |to| format!("–{to}"));
                vec![
                    format!("{}{to}", row.from_days),
                    row.n.to_string(),
                    two(row.rmse_points),
                    maybe(row.lower_points, 2),
                    maybe(row.upper_points, 2),
                ]
            })
            .collect();
        let percent = |share| Text::from(Value::percent(share, 0));
        let head = [say!(Errors::DaysBefore), say!(Errors::Polls), say!(Errors::Rmse), percent(0.05), percent(0.95)];
        text += &format!("\n{}", table::with_head(&head, &rows, lang));
    }
    text + "\n" + &most_polls(errors, lang)
}

/// A number, or the dash of what is not known.
fn or_dash(value: Option<f64>, digits: usize, lang: Lang) -> String {
    value.map_or("–".to_owned(), |value| number::decimal(value, digits, lang))
}

/// The pollsters with most polls.
fn most_polls(errors: &ManyErrors, lang: Lang) -> String {
    let maybe = |value, digits| or_dash(value, digits, lang);
    let mut houses: Vec<_> = errors.houses.iter().collect();
    houses.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.pollster.cmp(&b.pollster)));
    let rows: Vec<Vec<String>> = houses
        .iter()
        .take(15)
        .map(|row| {
            vec![
                row.pollster.clone(),
                row.n.to_string(),
                number::signed(row.bias_points, 2, lang),
                row.shrunk_points.map_or("–".to_owned(), |value| number::signed(value, 2, lang)),
                maybe(row.lower_points, 2),
                maybe(row.upper_points, 2),
                maybe(row.rank, 0),
                row.rank_lower.zip(row.rank_upper).map_or("–".to_owned(), |(low, high)| format!("{low}–{high}")),
            ]
        })
        .collect();
    let percent = |share, decimals| Text::from(Value::percent(share, decimals));
    let head = [
        say!(Errors::Pollster),
        say!(Errors::Polls),
        say!(Errors::Bias),
        say!(Errors::Shrunk),
        percent(0.025, 1),
        percent(0.975, 1),
        say!(Errors::Rank),
        percent(0.9, 0),
    ];
    format!("{}\n{}", say!(Errors::MostPolls).get(lang), table::with_head(&head, &rows, lang))
}
