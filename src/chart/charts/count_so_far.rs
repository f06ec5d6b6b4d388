//! Counted ballots and what is outstanding, in one bar.

use super::{
    draft::{Draft, finish},
    words,
};
use crate::{
    Error, Result,
    chart::{
        facts::Facts,
        figure::{Figure, Part, Stack, Stacks},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    model::count::Projection,
    summary::{Lang, number},
    vote::{Side, Vote},
};

/// Ballots: counted, and expected of those not counted, yes and no.
struct Ballots {
    yes: f64,
    yes_out: f64,
    no_out: f64,
    no: f64,
}

impl Ballots {
    /// From counts, or from a published share and its progress.
    fn of(projection: &Projection, vote: &Vote) -> Option<Self> {
        let (yes_all, no_all) = (projection.yes.as_ref()?.mean, projection.no.as_ref()?.mean);
        let counted = &projection.counted;
        let (yes, no) = match (counted.yes, counted.no) {
            (Some(yes), Some(no)) => (yes as f64, no as f64),
            _ => {
                let valid = counted.progress? * (yes_all + no_all);
                let focus = counted.share? * valid;
                match vote.focus {
                    Side::Yes => (focus, valid - focus),
                    Side::No => (valid - focus, focus),
                }
            }
        };
        Some(Self { yes, no, yes_out: (yes_all - yes).max(0.0), no_out: (no_all - no).max(0.0) })
    }

    fn total(&self) -> f64 {
        self.yes + self.no + self.yes_out + self.no_out
    }
}

pub(super) fn spec(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let vote = facts.vote;
    let missing = |what: &str| {
        Error::nothing(
            format!("chart count_so_far of {}: {what}", vote.id),
            "give returns by unit, or a published partial line, with a baseline",
        )
    };
    let projection = facts.projection.filter(|projection| projection.available);
    let projection = projection.ok_or_else(|| missing("there is no projection"))?;
    let ballots = Ballots::of(projection, vote).ok_or_else(|| missing("counted or expected ballots are not known"))?;
    if ballots.total() <= 0.0 {
        return Err(missing("no ballots are counted or expected"));
    }
    finish(ChartName::CountSoFar, vote, lang, |lang| Ok(draft(vote, &ballots, lang)))
}

fn draft(vote: &Vote, ballots: &Ballots, lang: Lang) -> Draft {
    let total = ballots.total();
    let counted = ballots.yes + ballots.no;
    let progress = number::percent(counted / total, 1, lang);
    let part = |name: String, count: f64, side: Side, estimated: bool| Part {
        name,
        label: lang.pick(if estimated { "≈\u{a0}" } else { "" }, if estimated { "≈\u{a0}" } else { "" }).to_owned()
            + &number::count_near(count, lang),
        share: count / total,
        tone: side.into(),
        estimated,
    };
    let out = |side: Side| {
        let option = words::label(vote, side, lang);
        lang.pick(format!("{option}, expected"), format!("{option}, attendu"))
    };
    let parts = vec![
        part(words::label(vote, Side::Yes, lang).to_owned(), ballots.yes, Side::Yes, false),
        part(out(Side::Yes), ballots.yes_out, Side::Yes, true),
        part(out(Side::No), ballots.no_out, Side::No, true),
        part(words::label(vote, Side::No, lang).to_owned(), ballots.no, Side::No, false),
    ];
    let parts: Vec<Part> = parts.into_iter().filter(|part| part.share > 0.0).collect();
    let words_of_parts: Vec<String> = parts.iter().map(|part| format!("{} {}", part.name, part.label)).collect();
    let (leader, lead) = if ballots.no >= ballots.yes {
        (Side::No, ballots.no - ballots.yes)
    } else {
        (Side::Yes, ballots.yes - ballots.no)
    };
    let lead = number::count_near(lead, lang);
    let left = number::count_near(total - counted, lang);
    let option = words::option(vote, leader, lang);
    let title = match (lang, total - counted < 0.5) {
        (Lang::En, true) => format!("All counted: {option} is ahead by {lead} votes"),
        (Lang::Fr, true) => format!("Tout est compté : {option} a {lead} voix d’avance"),
        (Lang::En, false) => format!("{option} leads by {lead} votes, with about {left} still out"),
        (Lang::Fr, false) => format!("{} a {lead} voix d’avance, il en reste environ {left}", words::capital(&option)),
    };
    let row = |part: &str, side: Side, count: f64, estimated: bool| {
        vec![Cell::from(part), side.word().into(), count.into(), (count / total).into(), u64::from(estimated).into()]
    };
    Draft {
        title,
        subtitle: match lang {
            Lang::En => format!(
                "Valid ballots: solid = counted, hatched = expected of those not counted. Counted: {progress} of the expected valid votes. {}",
                words::occasion(vote, lang)
            ),
            Lang::Fr => format!(
                "Bulletins valables : plein = comptés, hachuré = attendus. Comptés : {progress} des suffrages exprimés attendus. {}",
                words::occasion(vote, lang)
            ),
        },
        notes: Vec::new(),
        sources: vec![lang.pick("model on published counts", "modèle sur les décomptes publiés").to_owned()],
        alt: words_of_parts.join(", ") + ".",
        table: Table {
            columns: vec!["part", "option", "ballots", "share_of_expected_valid", "estimated"],
            rows: vec![
                row("counted", Side::Yes, ballots.yes, false),
                row("outstanding", Side::Yes, ballots.yes_out, true),
                row("outstanding", Side::No, ballots.no_out, true),
                row("counted", Side::No, ballots.no, false),
                vec![Cell::from("counted"), Cell::Empty, counted.into(), (counted / total).into(), 0u64.into()],
                vec![
                    Cell::from("outstanding"),
                    Cell::Empty,
                    (total - counted).into(),
                    (1.0 - counted / total).into(),
                    1u64.into(),
                ],
                vec![Cell::from("expected in all"), Cell::Empty, total.into(), 1.0.into(), 1u64.into()],
                vec![
                    Cell::from("lead"),
                    leader.word().into(),
                    (ballots.no - ballots.yes).abs().into(),
                    Cell::Empty,
                    0u64.into(),
                ],
            ],
        },
        figure: Figure::Stacks(Stacks {
            stacks: vec![Stack {
                label: lang.pick("Valid ballots", "Bulletins valables").to_owned(),
                detail: lang.pick(
                    format!("about {} expected in all", number::count_near(total, lang)),
                    format!("environ {} attendus en tout", number::count_near(total, lang)),
                ),
                parts,
            }],
            threshold: Some((vote.rule.share_threshold, yes_threshold(vote, lang))),
            ratios: None,
        }),
    }
}

/// The threshold as the yes side sees it: its votes stand on the left.
fn yes_threshold(vote: &Vote, lang: Lang) -> String {
    let share = vote.rule.share_threshold;
    let decimals = if ((share * 100.0).round() - share * 100.0).abs() < 1e-9 { 0 } else { 2 };
    let percent = number::percent(share, decimals, lang);
    lang.pick(format!("threshold {percent}"), format!("seuil {percent}"))
}
