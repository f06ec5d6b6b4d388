//! Nine equally likely results in words and bars.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::outcome::outcomes::{LikelyOutcomes, outcomes};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Card, Cards, Figure, Tone},
        spec::{Cell, Table},
    },
    headline::verdict::Claim,
    language::{Lang, Text, Value},
    vote::Side,
};

const CARDS: usize = 9;

pub(in crate::chart::charts) struct OutcomeCards;

impl Chart for OutcomeCards {
    const NEEDS: Needs = Needs { forecast: true, projection: true, open: true, ..Needs::NOTHING };

    type Data<'a> = LikelyOutcomes<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<LikelyOutcomes<'a>, Missing> {
        outcomes(facts, CARDS)
    }

    fn draft(data: &LikelyOutcomes<'_>, lang: Lang) -> Draft {
        let vote = data.vote;
        let focus = vote.focus;
        let sides = data.sides();
        let is_plain = data.claim == Claim::Wins;
        // Only where half decides is the winner's share the larger one.
        let shown = |side: Side| if is_plain { side } else { focus };
        let cards: Vec<Card> = (data.values.iter().zip(&sides))
            .map(|(&share, &side)| {
                let own = if shown(side) == focus { share } else { 1.0 - share };
                let value = match is_plain {
                    true => Text::from(Value::percent(own, 1)),
                    false => {
                        say!(OutcomeCards::OptionShare, option = vote.option(focus), share = Value::percent(own, 1))
                    }
                };
                Card {
                    // Nine times "would have won" is read by nobody: the title and the words for those who hear it say so.
                    label: if is_plain {
                        words::capital(&vote.option(side).get(lang))
                    } else {
                        ending(data, side, lang)
                    },
                    value: value.get(lang),
                    share: Side::Yes.of_yes_share(focus.of_yes_share(share)),
                    tones: [Tone::Yes, Tone::No],
                    winner: side.into(),
                }
            })
            .collect();
        let said = cards.iter().zip(&sides).map(|(card, &side)| {
            let (ending, share) = (Text::same(ending(data, side, lang)), Text::same(&*card.value));
            say!(OutcomeCards::CardSaid, ending, share).get(lang)
        });
        let said: Vec<String> = said.collect();
        let basis = data.basis();
        let (option, options) = (vote.option(focus), words::options(vote));
        let shown = if is_plain { "winner" } else { "option" };
        let subtitle = match (data.is_complete(), data.is_past()) {
            (true, _) => say!(OutcomeCards::NothingLeft, basis),
            (_, true) => say!(OutcomeCards::CardsWere, shown, basis, option, options),
            _ => say!(OutcomeCards::CardsAre, shown, basis, option, options),
        };
        Draft {
            title: title(data, &sides).get(lang),
            subtitle: subtitle.get(lang),
            notes: Vec::new(),
            sources: data.sources(lang),
            alt: words::series(said, lang) + ".",
            table: Table {
                columns: vec!["card", "option", "share", "winner", "winner_share"],
                rows: (data.values.iter().zip(&sides).enumerate())
                    .map(|(card, (&share, &side))| {
                        let own = if side == focus { share } else { 1.0 - share };
                        vec![Cell::from(card + 1), focus.word().into(), share.into(), side.word().into(), own.into()]
                    })
                    .collect(),
            },
            figure: Figure::Cards(Cards { threshold: vote.rule.share_threshold, cards }),
        }
    }
}

/// How a card's vote ends, as a sentence without its stop.
fn ending(data: &LikelyOutcomes<'_>, side: Side, lang: Lang) -> String {
    words::capital(&data.of_one(side).get(lang))
}

/// How many of the cards end alike, and what that says.
fn title(data: &LikelyOutcomes<'_>, sides: &[Side]) -> Text {
    let focus = data.vote.focus;
    let own = sides.iter().filter(|side| **side == focus).count();
    let (side, count) = if own * 2 > CARDS { (focus, own) } else { (focus.other(), CARDS - own) };
    let (clause, times) = (data.claim.clause(data.vote, side), words::in_words(count));
    let chances = words::chances(if side == focus { data.win_focus() } else { 1.0 - data.win_focus() });
    match (count == CARDS, data.is_past()) {
        _ if data.is_complete() => say!(Chart::EverythingCounted, clause),
        (true, true) => say!(OutcomeCards::WereAllNine, chances, clause),
        (false, true) => say!(OutcomeCards::WereSome, clause, times),
        (true, false) => say!(OutcomeCards::AllNine, chances, clause),
        (false, false) => say!(OutcomeCards::Some, clause, times),
    }
}
