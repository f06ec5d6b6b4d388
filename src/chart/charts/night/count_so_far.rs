//! Counted ballots and what is outstanding, in one bar.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Figure, Part, Stack, Stacks},
        spec::{Cell, Table},
    },
    language::{Lang, PlaceKind, Text, Value, number},
    model::count::{BallotsInAndOut, Needed, Projection},
    vote::{Side, Vote},
};

/// A number of counted ballots as it may be written.
fn written(ballots: &BallotsInAndOut, count: f64) -> Value {
    if ballots.is_exact { Value::decimal(count, 0) } else { words::about(count) }
}

/// Word for the catalogues: a published share has been rounded, and what is worked out from it is no count.
fn kind(ballots: &BallotsInAndOut) -> &'static str {
    if ballots.is_exact { "exact" } else { "about" }
}

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    projection: &'a Projection,
    ballots: BallotsInAndOut,
    needed: Needed,
}

pub(in crate::chart::charts) struct CountSoFar;

impl Chart for CountSoFar {
    const NEEDS: Needs = Needs { projection: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let vote = facts.vote;
        let missing = |what: Text| Missing::new(what, say!(NoChart::GiveReturnsOrLine));
        let projection = facts.projection.filter(|projection| projection.available);
        let projection = projection.ok_or_else(|| missing(say!(NoChart::NoProjection)))?;
        let ballots = BallotsInAndOut::of(projection, vote).ok_or_else(|| missing(say!(NoChart::BallotsUnknown)))?;
        if ballots.total() <= 0.0 {
            return Err(missing(say!(NoChart::NoBallots)));
        }
        let needed = ballots.needed(&vote.rule);
        Ok(Data { vote, projection, ballots, needed })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let &Data { vote, projection, ref ballots, needed } = data;
        let total = ballots.total();
        let counted = ballots.yes + ballots.no;
        let out = total - counted;
        let is_guess = projection.outstanding.is_guess;
        let whole = whole(vote, ballots, is_guess, lang);
        let rest = (out >= 0.5).then(|| rest(vote, ballots, needed, is_guess, lang));
        let stacks: Vec<Stack> = std::iter::once(whole).chain(rest).collect();
        let progress = Value::percent(counted / total, 1);
        let (about, progress) = match projection.is_complete() {
            true => (say!(CountSoFar::ValidBallots), Text::default()),
            false if projection.outstanding.is_guess => (
                say!(CountSoFar::SolidAndHatched),
                say!(CountSoFar::ProgressGuess, places = vote.unit_name(PlaceKind::Unit), progress),
            ),
            // Of a published share the progress is that of the units, which the stand tells.
            false if !ballots.is_exact => (say!(CountSoFar::SolidAndHatched), Text::default()),
            false => (say!(CountSoFar::SolidAndHatched), say!(CountSoFar::Progress, progress)),
        };
        let stand = words::stand(vote, projection, lang);
        Draft {
            title: title(vote, projection, ballots, lang),
            subtitle: words::sentences([stand, progress.get(lang), about.get(lang)]),
            notes: projection.base_doubt.iter().map(|doubt| doubt.clone().capital().get(lang) + ".").collect(),
            sources: words::sources_of_counts(vote, lang),
            alt: words::sentences(stacks.iter().map(|stack| words::stack(stack, lang))),
            table: table(vote, ballots, needed),
            figure: Figure::Stacks(Stacks { zoom: stacks.len() > 1, stacks, ratios: None }),
        }
    }
}

/// Who leads and what is left; of a complete count what it decides, and by how many votes.
fn title(vote: &Vote, projection: &Projection, ballots: &BallotsInAndOut, lang: Lang) -> String {
    let (leader, lead) = ballots.leader();
    let (option, kind) = (vote.option(leader), kind(ballots));
    // What is uncounted rests on a guess of how far the count is: the sentence says so by itself.
    let of_rest = if projection.outstanding.is_guess && ballots.is_exact { "guess" } else { kind };
    let votes = say!(CountSoFar::Votes, count = written(ballots, lead));
    let out = ballots.total() - ballots.yes - ballots.no;
    let left = words::about(out);
    let told = match words::ending(vote, Some(projection)) {
        Some(clause) if vote.rule.is_plain_majority() => say!(CountSoFar::AllCountedBy, kind, clause, votes),
        Some(clause) => say!(CountSoFar::AllCountedRule, kind, clause, option, votes),
        // Once the count is over, what stood then is past.
        None if out >= 0.5 && vote.is_over() => say!(CountSoFar::Led, kind = of_rest, option, votes, left),
        None if out >= 0.5 => say!(CountSoFar::Leads, kind = of_rest, option, votes, left),
        None => say!(CountSoFar::AllCountedAhead, kind, option, votes),
    };
    told.capital().get(lang)
}

/// Every valid ballot: counted at both ends, expected between them.
fn whole(vote: &Vote, ballots: &BallotsInAndOut, is_guess: bool, lang: Lang) -> Stack {
    let total = ballots.total();
    let part = |side: Side, count: f64, estimated: bool| {
        let option = words::label(vote, side, lang);
        Part {
            name: match estimated {
                true => say!(CountSoFar::ExpectedOfOption, option).get(lang),
                false => option.to_owned(),
            },
            label: if ballots.is_exact && !estimated {
                number::count_near(count, lang)
            } else {
                format!("≈\u{a0}{}", words::about(count).shown(lang))
            },
            share: count / total,
            tone: side.into(),
            estimated,
        }
    };
    let parts = [
        part(Side::Yes, ballots.yes, false),
        part(Side::Yes, ballots.yes_out, true),
        part(Side::No, ballots.no_out, true),
        part(Side::No, ballots.no, false),
    ];
    Stack {
        label: say!(CountSoFar::AllValidBallots).get(lang),
        detail: match total - ballots.yes - ballots.no < 0.5 && ballots.is_exact {
            true => say!(CountSoFar::Counted, count = Value::decimal(total, 0)).get(lang),
            false if is_guess => say!(CountSoFar::EstimatedInAll, count = words::about(total)).get(lang),
            false => say!(CountSoFar::AboutExpected, count = words::about(total)).get(lang),
        },
        parts: parts.into_iter().filter(|part| part.share > 0.0).collect(),
        // Yes stands on the left, so the threshold is told as its side sees it.
        threshold: Some((vote.rule.share_threshold, words::threshold_of(vote.rule.share_threshold, lang))),
    }
}

/// The ballots still out: how they are expected to split, and what the option behind needs of them.
fn rest(vote: &Vote, ballots: &BallotsInAndOut, needed: Needed, is_guess: bool, lang: Lang) -> Stack {
    let out = ballots.yes_out + ballots.no_out;
    let part = |side: Side, count: f64| Part {
        name: words::label(vote, side, lang).to_owned(),
        label: format!("≈\u{a0}{} ({})", words::about(count).shown(lang), number::percent(count / out, 0, lang)),
        share: count / out,
        tone: side.into(),
        estimated: true,
    };
    let parts = [part(Side::Yes, ballots.yes_out), part(Side::No, ballots.no_out)];
    let behind = vote.rule.behind(ballots.yes, ballots.no).0;
    let option = vote.option(behind);
    let threshold = match needed {
        Needed::Share(own) => {
            let needs = say!(CountSoFar::Needs, option = &option, share = Value::percent(own, 0));
            // Yes stands on the left: what no needs is counted from the right.
            Some((behind.of_yes_share(own), needs.get(lang)))
        }
        Needed::MoreThanAll | Needed::Unknown => None,
    };
    let count = words::about(out);
    let aim = if vote.rule.is_plain_majority() { "level" } else { "threshold" };
    let detail = match needed {
        // That they are too few is known no better than how many they are.
        _ if is_guess => say!(CountSoFar::EstimatedAndSplit, count),
        Needed::MoreThanAll => say!(CountSoFar::TooFew, count, aim, option),
        Needed::Share(_) | Needed::Unknown => say!(CountSoFar::AboutAndSplit, count),
    };
    Stack {
        label: say!(CountSoFar::Uncounted).get(lang),
        detail: detail.get(lang),
        parts: parts.into_iter().filter(|part| part.share > 0.0).collect(),
        threshold,
    }
}

fn table(vote: &Vote, ballots: &BallotsInAndOut, needed: Needed) -> Table {
    let (total, counted) = (ballots.total(), ballots.yes + ballots.no);
    let row = |part: &str, option: Cell, count: f64, estimated: bool| {
        vec![Cell::from(part), option, count.into(), (count / total).into(), u64::from(estimated).into()]
    };
    let side = |side: Side| Cell::from(side.word());
    let (leader, lead) = ballots.leader();
    let out = total - counted;
    let split = |option: Side, count: f64| {
        vec![
            Cell::from(say!(CountSoFar::RowShare).english()),
            side(option),
            Cell::Empty,
            (count / out).into(),
            1u64.into(),
        ]
    };
    let mut rows = vec![
        row("counted", side(Side::Yes), ballots.yes, false),
        row("outstanding", side(Side::Yes), ballots.yes_out, true),
        row("outstanding", side(Side::No), ballots.no_out, true),
        row("counted", side(Side::No), ballots.no, false),
        row("counted", Cell::Empty, counted, false),
        row("outstanding", Cell::Empty, out, true),
        row(&say!(CountSoFar::RowTotal).english(), Cell::Empty, total, true),
        vec![Cell::from("lead"), side(leader), lead.into(), Cell::Empty, 0u64.into()],
    ];
    if out >= 0.5 {
        rows.extend([split(Side::Yes, ballots.yes_out), split(Side::No, ballots.no_out)]);
    }
    if let Needed::Share(share) = needed {
        let behind = vote.rule.behind(ballots.yes, ballots.no).0;
        rows.push(vec![
            say!(CountSoFar::RowNeeded).english().into(),
            side(behind),
            Cell::Empty,
            share.into(),
            1u64.into(),
        ]);
    }
    Table { columns: vec!["part", "option", "ballots", "share", "estimated"], rows }
}
