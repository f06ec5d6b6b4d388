//! Poll errors as text for a terminal.

use super::table;
use crate::{
    poll_error::{Learned, PollErrors, many::ManyErrors},
    summary::{Lang, number},
    vote::Vote,
};

/// Head, sentences, table of polls and table of causes of one vote.
pub fn vote_words(errors: &PollErrors, learned: Option<&Learned>, vote: &Vote, lang: Lang) -> String {
    let texts = vote.texts(lang);
    let share_of = lang.pick("share of", "part de");
    let mut text = format!("{} — {share_of} {}\n\n", texts.title, texts.label(vote.focus));
    for sentence in errors.sentences.of(lang) {
        text += &format!("{sentence}\n");
    }
    if !errors.polls.is_empty() {
        text += &format!("\n{}", polls(errors, lang));
    }
    if !errors.causes.is_empty() {
        text += lang.pick("\nWhat could explain it\n", "\nCe qui pourrait l’expliquer\n");
        for cause in &errors.causes {
            let (verdict, assumption) =
                lang.pick((&cause.verdict, &cause.assumption), (&cause.verdict_fr, &cause.assumption_fr));
            text += &format!("\n{}\n  {assumption}\n  {verdict}\n", cause.cause.heading(lang));
        }
    }
    if let Some(learned) = learned {
        text += lang.pick("\nDid the polls learn?\n", "\nLes sondages ont-ils appris\u{202f}?\n");
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
            match poll.base.as_str() {
                "all" => lang.pick("all", "tous"),
                "decided" => lang.pick("decided", "exprimés"),
                other => other,
            }
            .to_owned(),
            percent(poll.share_all),
            percent(poll.share_two_way),
            signed(poll.error_points),
            plain(poll.margin_points),
            poll.horizon_days.map_or("–".to_owned(), |days| days.to_string()),
            if errors.in_average(&poll.poll_id) { lang.pick("yes", "oui") } else { "–" }.to_owned(),
            lang.pick(&poll.reason, &poll.reason_fr).clone().unwrap_or_default(),
        ]
    };
    let head = lang.pick(
        ["poll", "base", "all", "two-way", "error", "margin ±", "days", "in average", ""],
        ["sondage", "base", "tous", "oui/non", "erreur", "marge ±", "jours", "dans la moyenne", ""],
    );
    let mut text = table::text(&head, &errors.polls.iter().map(row).collect::<Vec<_>>());
    if let Some(summary) = &errors.summary {
        let decimal = |value: f64| number::decimal(value, 2, lang);
        let words = lang.pick(
            ["bias", "MAE", "RMSE", "sampling alone", "points, polls:"],
            ["biais", "EAM", "REQM", "échantillonnage seul", "points, sondages :"],
        );
        text += &format!(
            "\n{} {}  {} {}  {} {}  {} {} {} {}\n",
            words[0],
            number::signed(summary.bias_points, 2, lang),
            words[1],
            decimal(summary.mae_points),
            words[2],
            decimal(summary.rmse_points),
            words[3],
            summary.sampling_rmse_points.map_or("–".to_owned(), decimal),
            number::spaced(words[4], lang),
            summary.n
        );
    }
    text
}

/// Sentences and tables of many polls.
pub fn many_words(errors: &ManyErrors, lang: Lang) -> String {
    let two = |value: f64| number::decimal(value, 2, lang);
    let maybe = |value: Option<f64>, digits: usize| {
        value.map_or("–".to_owned(), |value| number::decimal(value, digits, lang))
    };
    let mut text = String::new();
    for sentence in errors.sentences.of(lang) {
        text += &format!("{sentence}\n");
    }
    let kinds = errors.by_type.iter().map(|(kind, summary)| (kind.as_str(), summary));
    let all = lang.pick("all", "tous");
    let rows: Vec<Vec<String>> = std::iter::once((all, &errors.summary))
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
    let head = lang.pick(
        ["", "polls", "bias", "MAE", "RMSE", "sampling, decided n", "sampling, full n"],
        ["", "sondages", "biais", "EAM", "REQM", "échant., exprimés", "échant., tous"],
    );
    text += &format!("\n{}", table::text(&head, &rows));
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
        let head = lang
            .pick(["days before", "polls", "RMSE", "5%", "95%"], ["jours avant", "sondages", "REQM", "5 %", "95 %"]);
        text += &format!("\n{}", table::text(&head, &rows));
    }
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
    let head = lang.pick(
        ["house", "polls", "bias", "shrunk", "2.5%", "97.5%", "rank", "90%"],
        ["institut", "sondages", "biais", "resserré", "2,5 %", "97,5 %", "rang", "90 %"],
    );
    let shown = lang.pick("\nThe houses with most polls\n", "\nLes instituts qui ont le plus sondé\n");
    text + shown + &table::text(&head, &rows)
}
