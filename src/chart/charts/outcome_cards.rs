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
    summary::{Lang, number, verdict::Claim},
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
    let sides = ground.sides();
    let is_plain = ground.claim == Claim::Wins;
    // Only where half decides is the winner's share the larger one.
    let shown = |side: Side| if is_plain { side } else { focus };
    let cards: Vec<Card> = (ground.values.iter().zip(&sides))
        .map(|(&share, &side)| {
            let own = if shown(side) == focus { share } else { 1.0 - share };
            let value = number::percent(own, 1, lang);
            Card {
                label: words::capital(&ground.claim.clause(vote, side, words::label(vote, side, lang), lang)),
                value: if is_plain { value } else { format!("{} {value}", words::label(vote, focus, lang)) },
                share: Side::Yes.of_yes_share(focus.of_yes_share(share)),
                tones: [Tone::Yes, Tone::No],
                winner: side.into(),
            }
        })
        .collect();
    let said: Vec<String> = cards.iter().map(|card| format!("{} {}", card.label, card.value)).collect();
    let own = sides.iter().filter(|side| **side == focus).count();
    let (side, count) = if own * 2 > CARDS { (focus, own) } else { (focus.other(), CARDS - own) };
    let clause = ground.claim.clause(vote, side, &words::option(vote, side, lang), lang);
    let times = words::in_words(count, lang);
    let chance = if side == focus { ground.win_focus() } else { 1.0 - ground.win_focus() };
    let title = match (count == CARDS, lang) {
        _ if ground.is_complete() => {
            lang.pick(format!("Everything is counted: {clause}"), format!("Tout est dépouillé : {clause}"))
        }
        (true, Lang::En) if ground.is_past() => format!(
            "Of nine results that were equally likely, {clause} in all nine (chance: {})",
            words::chances(chance, lang)
        ),
        (true, Lang::Fr) if ground.is_past() => format!(
            "De neuf résultats qui étaient également probables, {clause} dans les neuf (chance : {})",
            words::chances(chance, lang)
        ),
        (false, Lang::En) if ground.is_past() => {
            format!("Of nine results that were equally likely, {clause} in {times}")
        }
        (false, Lang::Fr) if ground.is_past() => {
            format!("De neuf résultats qui étaient également probables, {clause} dans {times}")
        }
        (true, Lang::En) => {
            format!("Nine equally likely results: {clause} in all nine (chance: {})", words::chances(chance, lang))
        }
        (true, Lang::Fr) => format!(
            "Neuf résultats également probables : {clause} dans les neuf (chance : {})",
            words::chances(chance, lang)
        ),
        (false, Lang::En) => format!("Nine equally likely results: {clause} in {times}"),
        (false, Lang::Fr) => format!("Neuf résultats également probables : {clause} dans {times}"),
    };
    let basis = ground.basis(lang);
    let option = words::label(vote, focus, lang);
    let whose = match is_plain {
        true => lang.pick("of the winner".to_owned(), "du vainqueur".to_owned()),
        false => lang.pick(format!("of {option}"), words::of_option(vote, focus, lang)),
    };
    Draft {
        title,
        subtitle: match lang {
            _ if ground.is_complete() => lang.pick(
                format!("Nothing is left to project: every card is the same, {basis}. {}", words::occasion(vote, lang)),
                format!(
                    "Plus rien à projeter : toutes les cartes sont les mêmes, {basis}. {}",
                    words::occasion(vote, lang)
                ),
            ),
            Lang::En if ground.is_past() => format!(
                "Each card was one chance in nine, {basis}; share {whose} among {}; the mark on the bars is the threshold. {}",
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
            Lang::Fr if ground.is_past() => format!(
                "Chaque carte valait une chance sur neuf, {basis} ; part {whose} parmi les {} ; le trait sur les barres est le seuil. {}",
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
            Lang::En => format!(
                "Each card is one chance in nine, {basis}; share {whose} among {}; the mark on the bars is the threshold. {}",
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
            Lang::Fr => format!(
                "Chaque carte : une chance sur neuf, {basis} ; part {whose} parmi les {} ; le trait sur les barres est le seuil. {}",
                words::two_way(vote, lang),
                words::occasion(vote, lang)
            ),
        },
        notes: Vec::new(),
        sources: vec![words::model_on(ground.count.is_none(), lang)],
        alt: said.join("; ") + ".",
        table: Table {
            columns: vec!["card", "option", "share", "winner", "winner_share"],
            rows: (ground.values.iter().zip(&sides).enumerate())
                .map(|(card, (&share, &side))| {
                    let own = if side == focus { share } else { 1.0 - share };
                    vec![Cell::from(card + 1), focus.word().into(), share.into(), side.word().into(), own.into()]
                })
                .collect(),
        },
        figure: Figure::Cards(Cards { threshold: vote.rule.share_threshold, cards }),
    }
}
