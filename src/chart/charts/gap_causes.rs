//! What each possible cause could explain of the gap between polls and result.

use super::{
    draft::{Draft, finish},
    words,
};
use crate::{
    Error, Result,
    chart::{
        facts::Facts,
        figure::{Axis, AxisUnit, Bar, Figure, Guide, GuideStyle, Keep, Rank, Row, Rows, Tone},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    poll_error::{Cause, CauseName, PollErrors},
    summary::{Lang, number},
    vote::Vote,
};

pub(super) fn spec(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let vote = facts.vote;
    let missing = |what: &str| {
        Error::nothing(
            format!("chart gap_causes of {}: {what}", vote.id),
            "it takes polls of the electorate in polls.csv and a [[result]] in vote.toml",
        )
    };
    let errors = facts.errors.filter(|errors| errors.available && !errors.causes.is_empty());
    let errors = errors.ok_or_else(|| missing("there is no gap between polls and a result to explain"))?;
    let gap = errors.gap_points.r#final.or(errors.gap_points.provisional);
    let gap = gap.ok_or_else(|| missing("the gap to the result is not known"))?;
    finish(ChartName::GapCauses, vote, lang, |lang| Ok(draft(vote, errors, gap, lang)))
}

fn draft(vote: &Vote, errors: &PollErrors, gap: f64, lang: Lang) -> Draft {
    let known: Vec<&Cause> = errors.causes.iter().filter(|cause| cause.most_points.is_some()).collect();
    let most = |cause: &Cause| cause.most_points.unwrap_or(0.0);
    let low = known.iter().map(|cause| most(cause)).fold(gap.min(0.0), f64::min);
    let high = known.iter().map(|cause| most(cause)).fold(gap.max(0.0), f64::max);
    let pad = 0.1 * (high - low).max(1.0);
    let rows = errors.causes.iter().map(|cause| Row {
        label: cause.cause.heading().get(lang),
        detail: verdict(cause, lang).to_owned(),
        rank: if cause.closes_gap == Some(true) { Rank::Main } else { Rank::Normal },
        bar: cause.most_points.map(|points| Bar {
            from: 0.0,
            to: points,
            labels: [String::new(), String::new()],
            tone: if cause.closes_gap == Some(true) { vote.focus.into() } else { Tone::Neutral },
            thin: false,
        }),
        marks: Vec::new(),
        gap: None,
        value: Some(cause.most_points.map_or_else(|| "–".to_owned(), |points| number::decimal(points, 1, lang))),
    });
    let gap_words = number::points(gap.abs(), 1, lang);
    let option = words::label(vote, vote.focus, lang);
    let assumptions = errors.causes.iter().map(|cause| {
        let assumption = cause.assumption.get(lang);
        // What cannot be computed is no zero.
        let unknown = || lang.pick("cannot be computed", "ne peut être calculé").to_owned();
        let points = cause.most_points.map_or_else(unknown, |points| number::decimal(points, 1, lang));
        format!("{}: {points} ({assumption})", cause.cause.heading().get(lang))
    });
    let assumptions: Vec<String> = assumptions.collect();
    Draft {
        title: title(&errors.causes, &gap_words, lang),
        subtitle: match lang {
            Lang::En | Lang::De | Lang::It | Lang::Es => format!(
                "The most that each cause could explain of the gap between polls and result, in points of {option} among {}. {}",
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
            Lang::Fr => format!(
                "Le plus que chaque cause puisse expliquer de l’écart entre sondages et résultat, en points, part {} parmi les {}. {}",
                words::of_option(vote, vote.focus, lang),
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
        },
        notes: vec![
            lang.pick(
                "Causes do not add up: each bar stands for its cause alone, under the assumption most favourable to it.",
                "Les causes ne s’additionnent pas : chaque barre vaut pour sa cause seule, sous l’hypothèse la plus favorable.",
            )
            .to_owned(),
        ],
        sources: vec![lang.pick("published polls and result", "sondages et résultat publiés").to_owned()],
        alt: assumptions.join("; ") + ".",
        table: Table {
            columns: vec!["cause", "most_points", "gap_points", "closes_gap", "assumption"],
            rows: errors
                .causes
                .iter()
                .map(|cause| {
                    vec![
                        Cell::from(cause.cause.word()),
                        cause.most_points.into(),
                        gap.into(),
                        cause.closes_gap.map(u64::from).into(),
                        cause.assumption.english().into(),
                    ]
                })
                .collect(),
        },
        figure: Figure::Rows(Rows {
            axis: Axis { low: low - pad, high: high + pad, unit: AxisUnit::Points, title: "points".to_owned() },
            guides: vec![
                Guide { at: 0.0, label: String::new(), style: GuideStyle::Threshold },
                Guide {
                    at: gap,
                    label: lang.pick("the gap: ", "l’écart\u{202f}: ").to_owned() + &number::points_signed(gap, 1, lang),
                    style: GuideStyle::Result,
                },
            ],
            band: None,
            value_head: Some(lang.pick("at most, points", "au plus, points").to_owned()),
            rows: rows.collect(),
            keep: Keep::First,
            left_out: lang.pick("{n} more in the table", "{n} de plus dans le tableau").to_owned(),
        }),
    }
}

fn verdict(cause: &Cause, lang: Lang) -> &'static str {
    match (cause.cause, cause.closes_gap, cause.most_points) {
        (CauseName::Unexplained, _, _) => lang.pick("what is left over", "ce qui reste"),
        (_, Some(true), _) => lang.pick("could close the gap alone", "pourrait suffire à elle seule"),
        (_, Some(false), _) => lang.pick("cannot close the gap alone", "ne suffit pas à elle seule"),
        (_, None, Some(_)) => lang.pick("not decided", "non tranché"),
        (_, None, None) => lang.pick("cannot be computed", "ne peut être calculé"),
    }
}

fn title(causes: &[Cause], gap: &str, lang: Lang) -> String {
    let count = |several: &[String], lang| words::capital(&words::in_words(several.len(), lang));
    let closing: Vec<String> = causes
        .iter()
        .filter(|cause| cause.closes_gap == Some(true))
        .map(|cause| cause.cause.name().get(lang))
        .collect();
    let tested = causes.iter().any(|cause| cause.closes_gap.is_some());
    match (closing.as_slice(), lang) {
        ([], Lang::En | Lang::De | Lang::It | Lang::Es) if tested => {
            format!("No single cause explains the gap of {gap}")
        }
        ([], Lang::Fr) if tested => format!("Aucune cause n’explique à elle seule l’écart de {gap}"),
        ([], _) => lang.pick(
            format!("The gap of {gap} and its possible causes"),
            format!("L’écart de {gap} et ses causes possibles"),
        ),
        ([only], Lang::En | Lang::De | Lang::It | Lang::Es) => {
            format!("Only one known cause could alone explain the gap of {gap}: {only}")
        }
        ([only], Lang::Fr) => format!("Une seule cause connue suffirait à expliquer l’écart de {gap} : {only}"),
        (several, Lang::En | Lang::De | Lang::It | Lang::Es) => {
            format!("{} known causes could each alone explain the gap of {gap}", count(several, lang))
        }
        (several, Lang::Fr) => {
            format!("{} causes connues suffiraient chacune à expliquer l’écart de {gap}", count(several, lang))
        }
    }
}
