//! Yes, no, blank and away of two votes: a boycott, seen.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Figure, Part, Ratio, Ratios, Stack, Stacks, Tone},
        spec::{Cell, Table},
    },
    comparison::AllBallots,
    language::{Lang, Text, Value, calendar, number},
    vote::{Side, Vote},
};

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    before: AllBallots<'a>,
    now: AllBallots<'a>,
}

pub(in crate::chart::charts) struct TurnoutBySide;

impl Chart for TurnoutBySide {
    const NEEDS: Needs = Needs::NOTHING;

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let (_, before) = facts.before(AllBallots::of, Option::is_some)?;
        let lacks = |what: Text| Missing::new(what, say!(NoChart::GiveCounts));
        let now = AllBallots::of(facts.vote).ok_or_else(|| lacks(say!(NoChart::ThisVoteLacks)))?;
        Ok(Data { before: before.ok_or_else(|| lacks(say!(NoChart::EarlierVoteLacks)))?, now })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let Data { before, now } = data;
        let vote = now.vote;
        let stacks = [before, now].map(|whole| stack(whole, lang));
        let ratios = ratios(before, now, lang);
        let alt_ratios: Vec<String> = ratios.bars.iter().map(|bar| format!("{} {}", bar.name, bar.label)).collect();
        let alt_ratios = words::named(&ratios.title, alt_ratios.join(", "), lang) + ".";
        let alt_stacks = stacks.iter().map(|stack| words::stack(stack, lang));
        Draft {
            title: title(before, now, lang),
            subtitle: say!(TurnoutBySide::Subtitle).get(lang),
            notes: vec![note(before.vote, vote).get(lang)],
            sources: words::sources_of_results(&[data.before.vote, vote], lang),
            alt: words::sentences(alt_stacks.chain([alt_ratios])),
            table: table(before, now),
            figure: Figure::Stacks(Stacks { stacks: stacks.to_vec(), ratios: Some(ratios), zoom: false }),
        }
    }
}

/// How far the lower bars are a turnout.
fn note(before: &Vote, now: &Vote) -> Text {
    let (was, is) = (before.date.year(), now.date.year());
    if now.has_options_of(before) {
        return say!(TurnoutBySide::NotQuiteTurnout, is, was);
    }
    // Another vote has other sides: its votes are only as many as they are.
    say!(
        TurnoutBySide::NoTurnout,
        is,
        was,
        yes = now.option(Side::Yes),
        earlier_yes = before.option(Side::Yes),
        no = now.option(Side::No),
        earlier_no = before.option(Side::No)
    )
}

/// The side that changed most in votes, and how.
fn title(before: &AllBallots<'_>, now: &AllBallots<'_>, lang: Lang) -> String {
    let (was, is) = (before.vote.date.year(), now.vote.date.year());
    let (side, ratio) = now.most_changed(before);
    let option = now.vote.option(side);
    let [turnout_was, turnout_is] = [before, now].map(|whole| Value::percent(whole.turnout(), 1));
    let hundred = Value::decimal(ratio * 100.0, 0);
    let moved = if now.turnout() >= before.turnout() { "rose" } else { "fell" };
    let told = match now.vote.has_options_of(before.vote) {
        true => say!(TurnoutBySide::VotesForHundred, option, hundred, was, is),
        false => say!(TurnoutBySide::TurnoutMoved, moved, was, turnout_was, is, turnout_is),
    };
    told.capital().get(lang)
}

fn stack(whole: &AllBallots<'_>, lang: Lang) -> Stack {
    let part = |name: &str, ballots: u64, tone: Tone| Part {
        name: name.to_owned(),
        label: number::percent(whole.share(ballots), 1, lang),
        share: whole.share(ballots),
        tone,
        estimated: false,
    };
    let turnout = Value::percent(whole.turnout(), 2);
    Stack {
        threshold: None,
        label: calendar::date(whole.vote.date, lang),
        detail: say!(TurnoutBySide::RegisteredAndTurnout, registered = whole.registered, turnout).get(lang),
        parts: vec![
            part(words::label(whole.vote, Side::Yes, lang), whole.yes, Tone::Yes),
            part(words::label(whole.vote, Side::No, lang), whole.no, Tone::No),
            part(&say!(TurnoutBySide::BlankOrSpoiled).get(lang), whole.blank_spoiled, Tone::Ink),
            part(&say!(TurnoutBySide::StayedAway).get(lang), whole.away, Tone::Neutral),
        ],
    }
}

fn ratios(before: &AllBallots<'_>, now: &AllBallots<'_>, lang: Lang) -> Ratios {
    let (was, is) = (before.vote.date.year(), now.vote.date.year());
    let bars = [Side::Yes, Side::No].into_iter().filter_map(|side| {
        let ratio = now.ratio_to(before, side)?;
        Some(Ratio {
            name: match now.vote.has_options_of(before.vote) {
                true => words::label(now.vote, side, lang).to_owned(),
                false => format!("{} / {}", words::label(now.vote, side, lang), words::label(before.vote, side, lang)),
            },
            ratio,
            label: number::percent(ratio, 1, lang),
            tone: side.into(),
        })
    });
    Ratios {
        title: say!(TurnoutBySide::VotesOfVotes, is, was).get(lang),
        whole: say!(TurnoutBySide::AsMany, was).get(lang),
        bars: bars.collect(),
    }
}

fn table(before: &AllBallots<'_>, now: &AllBallots<'_>) -> Table {
    let columns = vec!["vote", "part", "ballots", "share_of_registered", "ratio_to_earlier_vote"];
    let mut rows = Vec::new();
    for whole in [before, now] {
        for (part, ballots, earlier) in [
            ("yes", whole.yes, before.yes),
            ("no", whole.no, before.no),
            ("blank_spoiled", whole.blank_spoiled, before.blank_spoiled),
            ("away", whole.away, before.away),
            ("cast", whole.registered - whole.away, before.registered - before.away),
            ("registered", whole.registered, before.registered),
        ] {
            rows.push(vec![
                Cell::from(whole.vote.id.as_str()),
                part.into(),
                ballots.into(),
                whole.share(ballots).into(),
                if earlier > 0 { (ballots as f64 / earlier as f64).into() } else { Cell::Empty },
            ]);
        }
    }
    Table { columns, rows }
}
