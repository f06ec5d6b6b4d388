//! Counted ballots and what is outstanding, in one bar.

use super::{
    draft::{Draft, finish},
    words,
};
use crate::language::say;
use crate::{
    Error, Result,
    chart::{
        facts::Facts,
        figure::{Figure, Part, Stack, Stacks},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    headline::sentence,
    language::{Lang, number},
    model::count::Projection,
    vote::{Side, Vote},
};

/// Ballots: counted, and expected of those not counted, yes and no.
struct Ballots {
    /// Counted to the ballot, not worked out from a published share?
    is_exact: bool,
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
        let is_exact = counted.yes.is_some() && counted.no.is_some();
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
        Some(Self { is_exact, yes, no, yes_out: (yes_all - yes).max(0.0), no_out: (no_all - no).max(0.0) })
    }

    /// Who is ahead in the counted ballots, and by how many.
    fn leader(&self) -> (Side, f64) {
        if self.no >= self.yes { (Side::No, self.no - self.yes) } else { (Side::Yes, self.yes - self.no) }
    }

    /// A number of counted ballots as it may be written.
    fn counted(&self, count: f64, lang: Lang) -> String {
        if self.is_exact { number::count_near(count, lang) } else { words::about(count, lang) }
    }

    fn total(&self) -> f64 {
        self.yes + self.no + self.yes_out + self.no_out
    }
}

/// What the option behind the threshold needs of the ballots still out, to reach it.
#[derive(Clone, Copy)]
enum Needed {
    Share(f64),
    MoreThanAll,
    /// The rule asks for more than a share.
    Unknown,
}

impl Needed {
    fn of(ballots: &Ballots, vote: &Vote) -> Self {
        let (behind, of_all) = vote.rule.behind(ballots.yes, ballots.no);
        let own = if behind == Side::Yes { ballots.yes } else { ballots.no };
        let share = (of_all * ballots.total() - own) / (ballots.yes_out + ballots.no_out);
        match share {
            // No share of the ballots still out is enough.
            _ if !vote.rule.is_of_share_alone() => Self::Unknown,
            share if share <= 1.0 => Self::Share(share),
            _ => Self::MoreThanAll,
        }
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
    let needed = Needed::of(&ballots, vote);
    finish(ChartName::CountSoFar, vote, lang, |lang| Ok(draft(vote, projection, &ballots, needed, lang)))
}

fn draft(vote: &Vote, projection: &Projection, ballots: &Ballots, needed: Needed, lang: Lang) -> Draft {
    let stand = sentence::data_stand(vote, projection).get(lang);
    let stand = stand.as_str();
    let total = ballots.total();
    let counted = ballots.yes + ballots.no;
    let out = total - counted;
    let whole = whole(vote, ballots, lang);
    let rest = (out >= 0.5).then(|| rest(vote, ballots, needed, lang));
    let stacks: Vec<Stack> = std::iter::once(whole).chain(rest).collect();
    let (leader, lead) = ballots.leader();
    let (lead, left) = (ballots.counted(lead, lang), words::about(out, lang));
    // A published share has been rounded: what is worked out from it is no count.
    let by = if ballots.is_exact { String::new() } else { say!(CountSoFar::About).get(lang) };
    let option = words::option(vote, leader, lang);
    let ending = words::ending(vote, Some(projection), lang);
    let title = match (lang, out < 0.5) {
        _ if ending.is_some() => all_counted(vote, &ending.unwrap_or_default(), &option, &lead, lang),
        // Once the count is over, what stood then is past.
        (_, false) if vote.is_over() => say!(
            CountSoFar::LedByVotesWithAbout,
            by = &by,
            capital = &words::capital(&option),
            lead = &lead,
            left = &left,
            option = &option
        )
        .get(lang),
        (_, true) => say!(CountSoFar::AllCountedAheadByVotes, by = &by, lead = &lead, option = &option).get(lang),
        (_, false) => say!(
            CountSoFar::LeadsByVotesWithAbout,
            by = &by,
            capital = &words::capital(&option),
            lead = &lead,
            left = &left,
            option = &option
        )
        .get(lang),
    };
    let progress = number::percent(counted / total, 1, lang);
    let alt: Vec<String> = stacks
        .iter()
        .map(|stack| {
            let parts: Vec<String> = stack.parts.iter().map(|part| format!("{} {}", part.name, part.label)).collect();
            let line = stack.threshold.as_ref().map_or_else(String::new, |(_, label)| format!(", {label}"));
            let head = format!("{} ({})", stack.label, stack.detail);
            say!(CountSoFar::Value, head = &head, join = &parts.join(", "), line = &line).get(lang)
        })
        .collect();
    Draft {
        title,
        subtitle: match lang {
            _ if projection.is_complete() => say!(
                CountSoFar::ValidBallots,
                occasion = &words::occasion(vote, lang),
                stand_then = &words::stand_then(stand, "")
            )
            .get(lang),
            _ => say!(
                CountSoFar::ValidBallotsSolidCountedHatched,
                occasion = &words::occasion(vote, lang),
                progress = &progress,
                stand_then = &words::stand_then(stand, "Counted: "),
                stand_then_2 = &words::stand_then(stand, "Comptés : ")
            )
            .get(lang),
        },
        notes: Vec::new(),
        sources: vec![words::model_on(false, lang)],
        alt: alt.join(" "),
        table: table(vote, ballots, needed),
        figure: Figure::Stacks(Stacks { stacks, ratios: None }),
    }
}

/// The title of a complete count: what it decides, and by how many votes.
fn all_counted(vote: &Vote, ending: &str, option: &str, lead: &str, lang: Lang) -> String {
    match vote.rule.is_plain_majority() {
        true => say!(CountSoFar::AllCountedByVotes, ending = &ending, lead = &lead).get(lang),
        false => say!(CountSoFar::AllCountedAheadByVotes2, ending = &ending, lead = &lead, option = &option).get(lang),
    }
}

/// Every valid ballot: counted at both ends, expected between them.
fn whole(vote: &Vote, ballots: &Ballots, lang: Lang) -> Stack {
    let total = ballots.total();
    let part = |side: Side, count: f64, estimated: bool| {
        let option = words::label(vote, side, lang);
        Part {
            name: match estimated {
                true => say!(CountSoFar::Expected, option = &option).get(lang),
                false => option.to_owned(),
            },
            label: if ballots.is_exact && !estimated {
                number::count_near(count, lang)
            } else {
                format!("≈\u{a0}{}", words::about(count, lang))
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
    let (about, exact) = (words::about(total, lang), number::count_near(total, lang));
    Stack {
        label: say!(CountSoFar::AllValidBallots).get(lang),
        detail: match total - ballots.yes - ballots.no < 0.5 && ballots.is_exact {
            true => say!(CountSoFar::Counted, exact = &exact).get(lang),
            false => say!(CountSoFar::AboutExpected, about = &about).get(lang),
        },
        parts: parts.into_iter().filter(|part| part.share > 0.0).collect(),
        // Yes stands on the left, so the threshold is told as its side sees it.
        threshold: Some((vote.rule.share_threshold, words::threshold_of(vote.rule.share_threshold, lang))),
    }
}

/// The ballots still out: how they are expected to split, and what the option behind needs of them.
fn rest(vote: &Vote, ballots: &Ballots, needed: Needed, lang: Lang) -> Stack {
    let out = ballots.yes_out + ballots.no_out;
    let part = |side: Side, count: f64| Part {
        name: words::label(vote, side, lang).to_owned(),
        label: format!("≈\u{a0}{}", number::percent(count / out, 0, lang)),
        share: count / out,
        tone: side.into(),
        estimated: true,
    };
    let parts = [part(Side::Yes, ballots.yes_out), part(Side::No, ballots.no_out)];
    let behind = vote.rule.behind(ballots.yes, ballots.no).0;
    let option = words::label(vote, behind, lang);
    let end = match vote.rule.is_plain_majority() {
        true => say!(CountSoFar::DrawLevel).get(lang),
        false => say!(CountSoFar::ReachThreshold).get(lang),
    };
    let threshold = match needed {
        Needed::Share(own) => {
            let percent = number::percent(own, 0, lang);
            let option = words::label(vote, behind, lang);
            // Yes stands on the left: what no needs is counted from the right.
            Some((behind.of_yes_share(own), say!(CountSoFar::Needs, option, percent).get(lang)))
        }
        Needed::MoreThanAll | Needed::Unknown => None,
    };
    let about = words::about(out, lang);
    let detail = match needed {
        Needed::MoreThanAll => say!(
            CountSoFar::AboutTooFewFor,
            about = &about,
            end = &end,
            option = &option,
            option_2 = &words::option(vote, behind, lang)
        )
        .get(lang),
        Needed::Share(_) | Needed::Unknown => say!(CountSoFar::AboutTheirExpectedSplit, about = &about).get(lang),
    };
    Stack {
        label: say!(CountSoFar::StillOut).get(lang),
        detail,
        parts: parts.into_iter().filter(|part| part.share > 0.0).collect(),
        threshold,
    }
}

fn table(vote: &Vote, ballots: &Ballots, needed: Needed) -> Table {
    let (total, counted) = (ballots.total(), ballots.yes + ballots.no);
    let row = |part: &str, option: Cell, count: f64, estimated: bool| {
        vec![Cell::from(part), option, count.into(), (count / total).into(), u64::from(estimated).into()]
    };
    let side = |side: Side| Cell::from(side.word());
    let (leader, lead) = ballots.leader();
    let out = total - counted;
    let split = |option: Side, count: f64| {
        vec![Cell::from("share of outstanding"), side(option), Cell::Empty, (count / out).into(), 1u64.into()]
    };
    let mut rows = vec![
        row("counted", side(Side::Yes), ballots.yes, false),
        row("outstanding", side(Side::Yes), ballots.yes_out, true),
        row("outstanding", side(Side::No), ballots.no_out, true),
        row("counted", side(Side::No), ballots.no, false),
        row("counted", Cell::Empty, counted, false),
        row("outstanding", Cell::Empty, out, true),
        row("expected in all", Cell::Empty, total, true),
        vec![Cell::from("lead"), side(leader), lead.into(), Cell::Empty, 0u64.into()],
    ];
    if out >= 0.5 {
        rows.extend([split(Side::Yes, ballots.yes_out), split(Side::No, ballots.no_out)]);
    }
    if let Needed::Share(share) = needed {
        let behind = vote.rule.behind(ballots.yes, ballots.no).0;
        rows.push(vec!["needed of outstanding".into(), side(behind), Cell::Empty, share.into(), 1u64.into()]);
    }
    Table { columns: vec!["part", "option", "ballots", "share", "estimated"], rows }
}
