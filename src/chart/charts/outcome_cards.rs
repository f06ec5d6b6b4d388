//! Nine equally likely results in words and bars.

use super::{
    draft::{Draft, finish},
    outcome_dots::{Ground, ground},
    words,
};
use crate::{
    Result,
    chart::{
        facts::Facts,
        figure::{Card, Cards, Figure, Tone},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    summary::{Lang, number},
    vote::Side,
};

const CARDS: usize = 9;

pub(super) fn spec(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let ground = ground(facts, ChartName::OutcomeCards, CARDS)?;
    finish(ChartName::OutcomeCards, facts.vote, lang, |lang| Ok(draft(&ground, lang)))
}

fn draft(ground: &Ground<'_>, lang: Lang) -> Draft {
    let vote = ground.vote;
    let focus = vote.focus;
    let winner = |share: f64| if share > words::threshold(vote) { focus } else { focus.other() };
    let above = ground.above();
    let cards: Vec<Card> = ground
        .values
        .iter()
        .map(|&share| {
            let side = winner(share);
            let own = if side == focus { share } else { 1.0 - share };
            let option = words::label(vote, side, lang);
            Card {
                label: lang.pick(format!("{option} wins"), format!("{option} l’emporte")),
                value: number::percent(own, 1, lang),
                share: Side::Yes.of_yes_share(focus.of_yes_share(share)),
                tones: [Tone::Yes, Tone::No],
                winner: side.into(),
            }
        })
        .collect();
    let said: Vec<String> = cards.iter().map(|card| format!("{} {}", card.label, card.value)).collect();
    let (side, count) = if above * 2 > CARDS { (focus, above) } else { (focus.other(), CARDS - above) };
    let option = words::option(vote, side, lang);
    let times = words::in_words(count, lang);
    let chance = if side == focus { ground.win_focus() } else { 1.0 - ground.win_focus() };
    let title = match (count == CARDS, lang) {
        (true, Lang::En) => {
            format!("Nine equally likely results: {option} wins in all nine (chance: {})", words::chances(chance, lang))
        }
        (true, Lang::Fr) => format!(
            "Neuf résultats également probables : {option} l’emporte dans les neuf (chance : {})",
            words::chances(chance, lang)
        ),
        (false, Lang::En) => format!("Nine equally likely results: {option} wins in {times}"),
        (false, Lang::Fr) => format!("Neuf résultats également probables : {option} l’emporte dans {times}"),
    };
    let basis = ground.basis(lang);
    Draft {
        title,
        subtitle: match lang {
            Lang::En => format!(
                "Each card is one chance in nine, {basis}; share of the winner among {}; the mark on the bars is the threshold. {}",
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
            Lang::Fr => format!(
                "Chaque carte : une chance sur neuf, {basis} ; part du vainqueur parmi les {} ; le trait sur les barres est le seuil. {}",
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
        },
        notes: Vec::new(),
        sources: vec![words::model_on(ground.from_polls, lang)],
        alt: said.join("; ") + ".",
        table: Table {
            columns: vec!["card", "option", "share", "winner", "winner_share"],
            rows: ground
                .values
                .iter()
                .enumerate()
                .map(|(card, &share)| {
                    let side = winner(share);
                    let own = if side == focus { share } else { 1.0 - share };
                    vec![Cell::from(card + 1), focus.word().into(), share.into(), side.word().into(), own.into()]
                })
                .collect(),
        },
        figure: Figure::Cards(Cards { threshold: vote.rule.share_threshold, cards }),
    }
}
