//! Yes, no, blank and away of two votes: a boycott, seen.

use super::{
    draft::{Draft, finish},
    words,
};
use crate::language::say;
use crate::{
    Error, Result,
    chart::{
        facts::Facts,
        figure::{Figure, Part, Ratio, Ratios, Stack, Stacks, Tone},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    language::{Lang, calendar, number},
    vote::{Counts, Side, Vote},
};

/// Ballots of a vote, complete.
struct Whole<'a> {
    vote: &'a Vote,
    registered: u64,
    yes: u64,
    no: u64,
    blank_spoiled: u64,
    away: u64,
}

impl<'a> Whole<'a> {
    /// From the final result, else from the sum of the units.
    fn of(vote: &'a Vote) -> Option<Self> {
        let published = vote.final_result().map(|result| result.counts);
        let sum = || vote.units.iter().fold(Counts::ZERO, |sum, unit| sum.plus(&unit.counts));
        published
            .and_then(|counts| Self::complete(vote, &counts))
            .or_else(|| (!vote.units.is_empty()).then(sum).and_then(|counts| Self::complete(vote, &counts)))
    }

    fn complete(vote: &'a Vote, counts: &Counts) -> Option<Self> {
        let (registered, cast) = (counts.registered?, counts.cast_or_sum()?);
        let (yes, no) = (counts.yes?, counts.no?);
        let blank_spoiled = cast.checked_sub(counts.valid()?)?;
        Some(Self { vote, registered, yes, no, blank_spoiled, away: registered.checked_sub(cast)? })
            .filter(|_| registered > 0)
    }

    fn side(&self, side: Side) -> u64 {
        match side {
            Side::Yes => self.yes,
            Side::No => self.no,
        }
    }

    fn share(&self, ballots: u64) -> f64 {
        ballots as f64 / self.registered as f64
    }

    fn turnout(&self) -> f64 {
        self.share(self.registered - self.away)
    }
}

pub(super) fn spec(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let missing =
        |what: String, cure: &str| Error::nothing(format!("chart turnout_by_side of {}: {what}", facts.vote.id), cure);
    let before = facts.before(|vote| Whole::of(vote).is_some()).ok_or_else(|| {
        missing("there is no earlier vote to compare with".to_owned(), "name one under [baseline] in vote.toml")
    })?;
    let whole = |vote: &'static str| format!("{vote} lacks registered, cast, yes or no");
    let cure = "give registered, cast, blank, spoiled, yes and no in results.csv or [[result]]";
    let now = Whole::of(facts.vote).ok_or_else(|| missing(whole("this vote"), cure))?;
    let before = Whole::of(before).ok_or_else(|| missing(whole("the earlier vote"), cure))?;
    finish(ChartName::TurnoutBySide, facts.vote, lang, |lang| Ok(draft(&before, &now, lang)))
}

fn draft(before: &Whole<'_>, now: &Whole<'_>, lang: Lang) -> Draft {
    let vote = now.vote;
    let stacks = [before, now].map(|whole| stack(whole, lang));
    let ratios = ratios(before, now, lang);
    let (was, is) = (before.vote.date.year(), now.vote.date.year());
    let renamed = !vote.has_options_of(before.vote);
    let sides = |lang: Lang| {
        let then = |side| words::option_then(before.vote, side, lang);
        let pair = |side| format!("{} / {}", words::label(vote, side, lang), then(side));
        format!("{}, {}", pair(Side::Yes), pair(Side::No))
    };
    let notes = if renamed {
        // Another vote has other sides: its votes are only as many as they are.
        say!(TurnoutBySide::VotesSetAgainstVotesFor, is = &is, sides = &sides(lang), was = &was).get(lang)
    } else {
        say!(TurnoutBySide::VotesAgainstVotesTurnoutEach, is = &is, was = &was).get(lang)
    };
    let alt_ratios: Vec<String> = ratios.bars.iter().map(|bar| format!("{} {}", bar.name, bar.label)).collect();
    let alt_stacks: Vec<String> = stacks.iter().map(stack_words).collect();
    let colon = say!(TurnoutBySide::Value).get(lang);
    Draft {
        title: title(before, now, lang),
        subtitle: say!(TurnoutBySide::WhatRegisteredVotersDidPercent, occasion = &words::occasion(vote, lang))
            .get(lang),
        notes: vec![notes],
        sources: words::sources_of_results(vote, lang),
        alt: format!("{} {}{colon} {}.", alt_stacks.join(" "), ratios.title, alt_ratios.join(", ")),
        table: table(before, now),
        figure: Figure::Stacks(Stacks { stacks: stacks.to_vec(), ratios: Some(ratios) }),
    }
}

fn stack_words(stack: &Stack) -> String {
    let parts: Vec<String> = stack.parts.iter().map(|part| format!("{} {}", part.name, part.label)).collect();
    format!("{} ({}): {}.", stack.label, stack.detail, parts.join(", "))
}

/// The side that changed most in votes, and how.
fn title(before: &Whole<'_>, now: &Whole<'_>, lang: Lang) -> String {
    let (was, is) = (before.vote.date.year(), now.vote.date.year());
    let ratio = |side: Side| now.side(side) as f64 / before.side(side).max(1) as f64;
    let side = if ratio(Side::Yes).ln().abs() >= ratio(Side::No).ln().abs() { Side::Yes } else { Side::No };
    let option = words::label(now.vote, side, lang);
    let of_option = words::of_option(now.vote, side, lang);
    let turnout = |whole: &Whole<'_>| number::percent(whole.turnout(), 1, lang);
    let (turnout_was, turnout_is) = (turnout(before), turnout(now));
    let hundred = number::decimal(ratio(side) * 100.0, 0, lang);
    let renamed = !now.vote.has_options_of(before.vote);
    if !renamed && ratio(side) < 0.5 && now.turnout() < before.turnout() {
        return say!(
            TurnoutBySide::VotersStayedAwayForEvery,
            hundred = &hundred,
            is = &is,
            of_option = &of_option,
            option = &option,
            turnout_is = &turnout_is,
            turnout_was = &turnout_was,
            was = &was
        )
        .get(lang);
    }
    let moved = if now.turnout() >= before.turnout() { "rose" } else { "fell" };
    if renamed {
        return say!(
            TurnoutBySide::TurnoutFrom,
            is = &is,
            moved = &moved,
            turnout_is = &turnout_is,
            turnout_was = &turnout_was,
            was = &was
        )
        .get(lang);
    }
    if turnout_was == turnout_is {
        return say!(
            TurnoutBySide::TurnoutStayedAtForEvery,
            hundred = &hundred,
            is = &is,
            of_option = &of_option,
            option = &option,
            turnout_is = &turnout_is,
            was = &was
        )
        .get(lang);
    }
    say!(
        TurnoutBySide::TurnoutFromForEvery100,
        hundred = &hundred,
        is = &is,
        moved = &moved,
        of_option = &of_option,
        option = &option,
        turnout_is = &turnout_is,
        turnout_was = &turnout_was,
        was = &was
    )
    .get(lang)
}

fn stack(whole: &Whole<'_>, lang: Lang) -> Stack {
    let part = |name: &str, ballots: u64, tone: Tone| Part {
        name: name.to_owned(),
        label: number::percent(whole.share(ballots), 1, lang),
        share: whole.share(ballots),
        tone,
        estimated: false,
    };
    let registered = number::count(whole.registered, lang);
    let turnout = number::percent(whole.turnout(), 2, lang);
    Stack {
        threshold: None,
        label: calendar::date(whole.vote.date, lang),
        detail: say!(TurnoutBySide::RegisteredTurnout, registered = &registered, turnout = &turnout).get(lang),
        parts: vec![
            part(words::label(whole.vote, Side::Yes, lang), whole.yes, Tone::Yes),
            part(words::label(whole.vote, Side::No, lang), whole.no, Tone::No),
            part(&say!(TurnoutBySide::BlankOrSpoiled).get(lang), whole.blank_spoiled, Tone::Ink),
            part(&say!(TurnoutBySide::StayedAway).get(lang), whole.away, Tone::Neutral),
        ],
    }
}

fn ratios(before: &Whole<'_>, now: &Whole<'_>, lang: Lang) -> Ratios {
    let (was, is) = (before.vote.date.year(), now.vote.date.year());
    let bars = [Side::Yes, Side::No].into_iter().filter(|&side| before.side(side) > 0).map(|side| {
        let ratio = now.side(side) as f64 / before.side(side) as f64;
        Ratio {
            name: match now.vote.has_options_of(before.vote) {
                true => words::label(now.vote, side, lang).to_owned(),
                false => format!("{} / {}", words::label(now.vote, side, lang), words::label(before.vote, side, lang)),
            },
            ratio,
            label: number::percent(ratio, 1, lang),
            tone: side.into(),
        }
    });
    Ratios {
        title: say!(TurnoutBySide::VotesAsShareVotes, is = &is, was = &was).get(lang),
        whole: say!(TurnoutBySide::N100AsManyVotesAs, was = &was).get(lang),
        bars: bars.collect(),
    }
}

fn table(before: &Whole<'_>, now: &Whole<'_>) -> Table {
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
