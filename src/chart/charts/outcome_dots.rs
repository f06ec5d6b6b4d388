//! Fifty equally likely outcomes as dots.

use super::{
    draft::{Draft, finish},
    guides, words,
};
use crate::{
    Error, Result,
    chart::{
        facts::Facts,
        figure::{Axis, AxisUnit, Dots, Figure, Tone},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    summary::{Distribution, Lang, WinProbability, number, quantile_sorted},
    vote::Vote,
};

/// Dots of the chart: few enough to count, enough to decide well (Fernandes and others 2018, doi:10.1145/3173574.3173718).
const DOTS: usize = 50;

/// Where the outcomes come from.
pub(super) struct Ground<'a> {
    pub(super) vote: &'a Vote,
    /// Before the vote (else while votes are counted).
    pub(super) from_polls: bool,
    pub(super) share: &'a Distribution,
    pub(super) win: WinProbability,
    /// Quantiles of the focus option's share at the middle of equal slices, ascending.
    pub(super) values: Vec<f64>,
}

impl Ground<'_> {
    pub(super) fn above(&self) -> usize {
        self.values.iter().filter(|&&value| value > words::threshold(self.vote)).count()
    }

    /// What the outcomes rest on, for readers.
    pub(super) fn basis(&self, lang: Lang) -> &'static str {
        match (self.from_polls, lang) {
            (true, Lang::En) => "before the vote, from the polls",
            (true, Lang::Fr) => "avant le vote, d’après les sondages",
            (false, Lang::En) => "from the votes counted so far",
            (false, Lang::Fr) => "d’après les bulletins déjà comptés",
        }
    }

    /// Pr(the focus option wins).
    pub(super) fn win_focus(&self) -> f64 {
        match self.vote.focus {
            crate::vote::Side::Yes => self.win.yes,
            crate::vote::Side::No => self.win.no,
        }
    }
}

pub(super) fn spec(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let ground = ground(facts, ChartName::OutcomeDots, DOTS)?;
    finish(ChartName::OutcomeDots, facts.vote, lang, |lang| Ok(draft(&ground, lang)))
}

/// The forecast's outcomes; the projection's where there is no forecast.
pub(super) fn ground<'a>(facts: &Facts<'a>, chart: ChartName, slices: usize) -> Result<Ground<'a>> {
    let vote = facts.vote;
    let forecast = facts.forecast.filter(|forecast| forecast.available).and_then(|forecast| {
        let draws = forecast.draws.clone();
        Some((true, forecast.share.as_ref()?, forecast.win_probability?, draws))
    });
    let projection = || {
        let projection = facts.projection.filter(|projection| projection.available)?;
        let draws = projection.draws.share_yes.iter().map(|&yes| vote.focus.of_yes_share(yes)).collect();
        Some((false, projection.share.as_ref()?, projection.win_probability?, draws))
    };
    let (from_polls, share, win, mut draws): (_, _, _, Vec<f64>) =
        forecast.or_else(projection).filter(|(_, _, _, draws)| !draws.is_empty()).ok_or_else(|| {
            Error::nothing(
                format!("chart {chart} of {}: there is neither a forecast nor a projection", vote.id),
                "add polls of the electorate to polls.csv, or returns with a baseline",
            )
        })?;
    draws.sort_unstable_by(f64::total_cmp);
    let values = (0..slices).map(|slice| quantile_sorted(&draws, (slice as f64 + 0.5) / slices as f64)).collect();
    Ok(Ground { vote, from_polls, share, win, values })
}

fn draft(ground: &Ground<'_>, lang: Lang) -> Draft {
    let vote = ground.vote;
    let above = ground.above();
    let counts = [DOTS - above, above];
    let sides = [vote.focus.other(), vote.focus];
    let label = |side: usize| {
        let option = words::label(vote, sides[side], lang);
        match lang {
            Lang::En => format!("{option} wins: {} of {DOTS} dots", counts[side]),
            Lang::Fr => {
                let dots = if counts[side] < 2 { "pastille" } else { "pastilles" };
                format!("{option} l’emporte\u{202f}: {} {dots} sur {DOTS}", counts[side])
            }
        }
    };
    let option = words::label(vote, vote.focus, lang);
    let (low, high) = ground.share.interval(0.9);
    let (low, high) = (number::percent_bare(low, 1, lang), number::percent(high, 1, lang));
    let median = number::percent(ground.share.quantile("0.5"), 1, lang);
    let basis = ground.basis(lang);
    let each = DOTS;
    let subtitle = match lang {
        Lang::En => format!(
            "{each} equally likely results {basis}; each dot is 1 chance in {each}. Middle {median}; 9 in 10 lie between {low} and {high}. {}",
            words::occasion(vote, lang)
        ),
        Lang::Fr => format!(
            "{each} résultats également probables, {basis} ; chaque pastille : 1 chance sur {each}. Milieu {median} ; 9 sur 10 entre {low} et {high}. {}",
            words::occasion(vote, lang)
        ),
    };
    let (favourite, favoured) =
        if above * 2 >= DOTS { (vote.focus, above) } else { (vote.focus.other(), DOTS - above) };
    let chance = if favourite == vote.focus { ground.win_focus() } else { 1.0 - ground.win_focus() };
    let title = title(vote, favourite, favoured, chance, lang);
    Draft {
        title,
        subtitle,
        notes: vec![lang.pick(
            format!("Chance that {option} passes the threshold: {}.", words::chances(ground.win_focus(), lang)),
            format!(
                "Chance que {} passe le seuil : {}.",
                words::option(vote, vote.focus, lang),
                words::chances(ground.win_focus(), lang)
            ),
        )],
        sources: vec![words::model_on(ground.from_polls, lang)],
        alt: format!("{}. {}.", label(0), label(1)),
        table: table(ground),
        figure: Figure::Dots(Dots {
            axis: axis(ground, words::share_axis(vote, lang)),
            threshold: words::threshold(vote),
            threshold_label: words::threshold_label(vote, lang),
            values: ground.values.clone(),
            tones: sides.map(Tone::from),
            labels: [0, 1].map(label),
            guides: guides::result(vote, lang).into_iter().collect(),
        }),
    }
}

fn title(vote: &Vote, favourite: crate::vote::Side, favoured: usize, chance: f64, lang: Lang) -> String {
    let option = words::capital(&words::option(vote, favourite, lang));
    // Dots are few: where all stand on one side, the chance is told instead, and never as certain.
    if favoured == DOTS {
        let more = if chance > 0.99 { lang.pick("more than 99", "plus de 99") } else { "99" };
        return lang.pick(
            format!("{option} wins in {more} of 100 outcomes of the model"),
            format!("{option} l’emporte dans {more} issues du modèle sur 100"),
        );
    }
    if (0.45..=0.55).contains(&chance) {
        return lang.pick(
            format!("Too close to say: {option} wins in {favoured} of {DOTS} outcomes"),
            format!(
                "Trop serré pour le dire : {} l’emporte dans {favoured} issues sur {DOTS}",
                words::option(vote, favourite, lang)
            ),
        );
    }
    lang.pick(
        format!("{option} wins in {favoured} of {DOTS} equally likely outcomes"),
        format!("{option} l’emporte dans {favoured} issues sur {DOTS} également probables"),
    )
}

fn axis(ground: &Ground<'_>, title: String) -> Axis {
    let mut values = ground.values.clone();
    values.push(words::threshold(ground.vote));
    values.extend(words::standing_result(ground.vote).map(|(_, share)| share));
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let pad = (0.06 * (high - low)).max(0.01);
    Axis { low: (low - pad).max(0.0), high: (high + pad).min(1.0), unit: AxisUnit::Share, title }
}

fn table(ground: &Ground<'_>) -> Table {
    let threshold = words::threshold(ground.vote);
    let rows = ground.values.iter().enumerate().map(|(dot, &value)| {
        vec![
            Cell::from(dot + 1),
            Cell::from((dot as f64 + 0.5) / ground.values.len() as f64),
            ground.vote.focus.word().into(),
            value.into(),
            Cell::from(u64::from(value > threshold)),
        ]
    });
    let (lower, upper) = ground.share.interval(0.9);
    let summary = [(0.05, lower), (0.5, ground.share.quantile("0.5")), (0.95, upper)].map(|(level, value)| {
        let above = Cell::from(u64::from(value > threshold));
        vec![Cell::Empty, level.into(), ground.vote.focus.word().into(), value.into(), above]
    });
    Table {
        columns: vec!["dot", "quantile_level", "option", "share", "above_threshold"],
        rows: rows.chain(summary).collect(),
    }
}
