//! Polls on the page: as published, and against the result.

use super::{
    table::{Cell, Table, count, dash, line, num, points, share, text},
    words::say,
};
use crate::{
    poll_error::PollErrors,
    summary::{Lang, calendar, number},
    vote::{Base, DatePrecision, Mode, Poll, Population, Side, Text, Vote},
};

/// Every poll as its house published it.
pub fn published(vote: &Vote, lang: Lang) -> Option<Table> {
    if vote.polls.is_empty() {
        return None;
    }
    let texts = vote.texts(lang);
    let percent = |value: Option<f64>| num(value.map_or_else(dash, |value| number::percent_printed(value, lang)));
    let rows = vote.polls.iter().map(|poll| {
        let undecided = match (poll.undecided, poll.refused, poll.other) {
            (None, None, None) => None,
            parts => Some([parts.0, parts.1, parts.2].into_iter().flatten().sum()),
        };
        let range = match (poll.range_low, poll.range_high) {
            (Some(low), Some(high)) => number::percent_printed_range(low, high, lang),
            _ => dash(),
        };
        vec![
            text(house(poll)),
            line(field_work(poll, lang)),
            poll.n.map_or_else(|| num(say(lang, "not published", "non publié")), |n| count(Some(n), lang)),
            text(mode(poll.mode, lang)),
            text(base(poll, lang)),
            percent(poll.percent(Side::Yes)),
            percent(poll.percent(Side::No)),
            percent(undecided),
            num(range),
        ]
    });
    Some(Table {
        id: "polls-published".to_owned(),
        caption: say(lang, "Polls as published", "Les sondages tels que publiés"),
        note: Some(say(
            lang,
            "n = respondents on the stated base. The last but one column adds undecided, refusals and other answers. A range \
             is the pollster’s own.",
            "n = répondants sur la base indiquée. L’avant-dernière colonne additionne indécis, refus et autres réponses. La \
             fourchette est celle de l’institut.",
        )),
        head: vec![
            text(say(lang, "Pollster", "Institut")),
            text(say(lang, "Field work", "Terrain")),
            num("n"),
            text(say(lang, "Mode", "Recueil")),
            text(say(lang, "Base of the percentages", "Base des pourcentages")),
            num(texts.label(Side::Yes)),
            num(texts.label(Side::No)),
            num(say(lang, "No choice", "Sans choix")),
            num(say(lang, "Range", "Fourchette")),
        ],
        rows: rows.collect(),
    })
}

/// Every poll against the result, on both bases.
pub fn errors(vote: &Vote, errors: &PollErrors, lang: Lang) -> Option<Table> {
    if errors.polls.is_empty() {
        return None;
    }
    let focus = vote.texts(lang).label(vote.focus);
    let rows = errors.polls.iter().map(|error| {
        let poll = vote.polls.iter().find(|poll| poll.poll_id == error.poll_id);
        let field_work = poll.map_or_else(dash, |poll| field_work(poll, lang));
        // An answer of people who may not vote is no error about those who may.
        let electorate = poll.is_none_or(|poll| poll.population == Population::Electorate);
        let outside = match error.outside_margin.filter(|_| electorate) {
            Some(true) => say(lang, "outside", "hors marge"),
            Some(false) => say(lang, "inside", "dans la marge"),
            None => dash(),
        };
        vec![
            line(format!("{}, {field_work}", error.pollster)),
            share(error.share_all, lang),
            share(error.share_two_way, lang),
            points(error.error_points.filter(|_| electorate), lang),
            num(error
                .margin_points
                .filter(|_| electorate)
                .map_or_else(dash, |margin| format!("±{}", number::decimal(margin, 1, lang)))),
            text(outside),
            match lang.pick(&error.reason, &error.reason_fr) {
                Some(reason) if !error.used => text(format!("{}{reason}", say(lang, "no; ", "non ; "))),
                _ if error.used && !errors.in_average(&error.poll_id) => text(say(
                    lang,
                    "no; a later poll of the house counts",
                    "non ; un sondage ultérieur de l’institut compte",
                )),
                _ => used(error.used, None, lang),
            },
        ]
    });
    let against = match errors.results.last().map(|result| result.status.as_str()) {
        Some("final") => say(lang, "the final result", "le résultat définitif"),
        Some(_) => say(lang, "the provisional result", "le résultat provisoire"),
        None => say(lang, "a result that is not published yet", "un résultat non encore publié"),
    };
    Some(Table {
        id: "polls-against-result".to_owned(),
        caption: format!("{} {against}", say(lang, "Polls against", "Les sondages face à").replace("à le ", "au ")),
        note: Some(say(
            lang,
            "The error is the two-way share (undecided left out) minus the result, in points. The margin is what sampling alone \
             explains 95 times in 100, from the respondents who state a choice.",
            "L’erreur est la part hors indécis moins le résultat, en points. La marge est ce que le seul échantillonnage explique \
             95 fois sur 100, d’après les répondants qui expriment un choix.",
        )),
        head: vec![
            text(say(lang, "Poll", "Sondage")),
            num(format!("{focus}, {}", say(lang, "of all answers", "de toutes les réponses"))),
            num(format!("{focus}, {}", say(lang, "undecided left out", "hors indécis"))),
            num(say(lang, "Error (points)", "Erreur (points)")),
            num(say(lang, "Own margin", "Marge propre")),
            text(say(lang, "Result", "Résultat")),
            text(say(lang, "In the average", "Dans la moyenne")),
        ],
        rows: rows.collect(),
    })
}

/// Averages, gaps and errors of all polls together, and what could explain them.
pub fn averages(vote: &Vote, errors: &PollErrors, lang: Lang) -> Vec<Table> {
    let focus = vote.texts(lang).label(vote.focus);
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    if let Some(average) = &errors.poll_average {
        rows.push(vec![
            text(format!("{focus}, {}", say(lang, "average, undecided left out", "moyenne hors indécis"))),
            share(Some(average.two_way), lang),
        ]);
        rows.push(vec![
            text(format!("{focus}, {}", say(lang, "average of all answers", "moyenne de toutes les réponses"))),
            share(average.all, lang),
        ]);
    }
    for (gap, en, fr) in [
        (errors.gap_points.provisional, "Gap to the provisional result", "Écart au résultat provisoire"),
        (errors.gap_points.r#final, "Gap to the final result", "Écart au résultat définitif"),
    ] {
        if let Some(gap) = gap {
            rows.push(vec![text(say(lang, en, fr)), num(number::points_signed(gap, 1, lang))]);
        }
    }
    if let Some(summary) = &errors.summary {
        let unsigned = |value| num(number::points(value, 1, lang));
        rows.extend([
            vec![
                text(say(lang, "Mean error", "Erreur moyenne")),
                num(number::points_signed(summary.bias_points, 1, lang)),
            ],
            vec![text(say(lang, "Mean absolute error", "Erreur absolue moyenne")), unsigned(summary.mae_points)],
            vec![
                text(say(lang, "Root mean squared error", "Erreur quadratique moyenne")),
                unsigned(summary.rmse_points),
            ],
        ]);
        if let Some(sampling) = summary.sampling_rmse_points {
            let label = say(lang, "The same from sampling alone", "La même, par le seul échantillonnage");
            rows.push(vec![text(label), unsigned(sampling)]);
        }
    }
    let mut tables = Vec::new();
    if !rows.is_empty() {
        tables.push(Table {
            id: "polls-together".to_owned(),
            caption: say(lang, "The polls together", "Les sondages ensemble"),
            note: None,
            head: vec![text(say(lang, "Measure", "Mesure")), num(say(lang, "Value", "Valeur"))],
            rows,
        });
    }
    tables.extend(causes(errors, lang));
    tables
}

fn causes(errors: &PollErrors, lang: Lang) -> Option<Table> {
    if errors.causes.is_empty() {
        return None;
    }
    let rows = errors.causes.iter().map(|cause| {
        let closes = match cause.closes_gap {
            Some(true) => say(lang, "yes", "oui"),
            Some(false) => say(lang, "no", "non"),
            None => dash(),
        };
        let most = cause.most_points.map_or_else(dash, |most| number::decimal(most, 1, lang));
        vec![
            text(cause.cause.heading(lang)),
            num(most),
            text(closes),
            text(lang.pick(&cause.assumption, &cause.assumption_fr)),
        ]
    });
    Some(Table {
        id: "gap-causes".to_owned(),
        caption: say(lang, "What could explain the gap", "Ce qui pourrait expliquer l’écart"),
        note: Some(say(
            lang,
            "Each cause alone, at the most it can do under the assumption named; the causes do not add up.",
            "Chaque cause seule, au plus de ce qu’elle peut sous l’hypothèse indiquée ; les causes ne s’additionnent pas.",
        )),
        head: vec![
            text(say(lang, "Cause", "Cause")),
            num(say(lang, "At most (points)", "Au plus (points)")),
            text(say(lang, "Closes the gap alone", "Comble seul l’écart")),
            text(say(lang, "Assumption", "Hypothèse")),
        ],
        rows: rows.collect(),
    })
}

/// Whether a poll was used, and why not.
pub fn used(used: bool, reason: Option<&Text>, lang: Lang) -> Cell {
    let unknown = Text::new("reason not given", "raison non donnée");
    text(match (used, reason) {
        (true, None) => say(lang, "yes", "oui"),
        (true, Some(reason)) => say(lang, "yes; ", "oui ; ") + &reason.get(lang),
        (false, reason) => say(lang, "no; ", "non ; ") + &reason.unwrap_or(&unknown).get(lang),
    })
}

fn house(poll: &Poll) -> String {
    match &poll.sponsor {
        Some(sponsor) => format!("{} / {sponsor}", poll.pollster),
        None => poll.pollster.clone(),
    }
}

fn field_work(poll: &Poll, lang: Lang) -> String {
    let not_published = || say(lang, "not published", "non publié");
    match (poll.date_precision, poll.field_start.or(poll.field_end), poll.field_end.or(poll.field_start)) {
        (DatePrecision::Unknown, ..) | (_, None, _) | (_, _, None) => not_published(),
        (DatePrecision::Day, Some(start), Some(end)) => calendar::date_range_short(start, end, lang),
        (DatePrecision::Month, Some(start), Some(end)) => calendar::month_range_short(start, end, lang),
    }
}

fn mode(mode: Mode, lang: Lang) -> String {
    match mode {
        Mode::Online => say(lang, "online", "en ligne"),
        Mode::Phone => say(lang, "telephone", "téléphone"),
        Mode::FaceToFace => say(lang, "face to face", "face à face"),
        Mode::Mixed => say(lang, "mixed", "mixte"),
        Mode::Unknown => say(lang, "not published", "non publié"),
    }
}

fn base(poll: &Poll, lang: Lang) -> String {
    match (poll.population, poll.base) {
        (Population::Other, _) => say(lang, "not the electorate", "hors corps électoral"),
        (_, Base::All) => say(lang, "all answers", "toutes les réponses"),
        (_, Base::Decided) => say(lang, "those who state a choice", "choix exprimés"),
    }
}
