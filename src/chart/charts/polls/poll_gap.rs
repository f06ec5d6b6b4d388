//! Polls and the range they were said to forecast, against the result.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::polls::gap_panel::{panel, result_label};
use crate::chart::charts::polls::gap_table;
use crate::chart::charts::polls::gap_votes::{self, OneVote};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Figure, PollPanels, Tone},
    },
    language::{Lang, Text, Value, number},
    poll_error::PollError,
    vote::{Poll, Vote},
};

/// What the chart rests on, found once.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    /// By day.
    votes: Vec<OneVote<'a>>,
}

/// Polls that have a second line in a large picture.
const FEW: usize = 12;

pub(in crate::chart::charts) struct PollGap;

impl Chart for PollGap {
    const NEEDS: Needs = Needs { errors: true, beside: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        Ok(Data { vote: facts.vote, votes: gap_votes::of(facts)? })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let vote = data.vote;
        let option = vote.option(vote.focus);
        let (low, high) = range(data);
        let several = data.votes.len() > 1;
        let figure = PollPanels {
            axis: Axis {
                low,
                high,
                unit: AxisUnit::Share,
                title: say!(PollGap::ShareAxis, option = &option).get(lang),
            },
            tone: Tone::from(vote.focus),
            panels: data.votes.iter().enumerate().map(|(place, one)| panel(one, several, place == 0, lang)).collect(),
        };
        Draft {
            title: title(data, lang),
            subtitle: say!(PollGap::Subtitle, option).get(lang),
            notes: notes(data, lang),
            sources: sources(data, lang),
            alt: data.votes.iter().fold(Text::default(), |told, one| told.then(&alt(one, several, lang))).get(lang),
            table: gap_table::table(&data.votes),
            figure: Figure::Polls(figure),
        }
    }
}

/// The vote of the title: the first whose polls the press put into a range, else the latest that has polls.
fn told_of<'d, 'a>(data: &'d Data<'a>) -> Option<&'d OneVote<'a>> {
    let press = data.votes.iter().find(|one| one.press().is_some());
    press.or_else(|| data.votes.iter().rev().find(|one| one.average.is_some()))
}

fn title(data: &Data<'_>, lang: Lang) -> String {
    let Some(one) = told_of(data) else { return String::new() };
    let option = one.vote.option(one.vote.focus);
    let result = Value::percent(one.result, one.result_decimals());
    let status = if one.is_final { "final" } else { "provisional" };
    let several = data.votes.len() > 1;
    let year = if several { "told" } else { "none" };
    let of = one.vote.date.year();
    let told = match (one.press_words(lang), one.average) {
        (Some(range), _) => say!(PollGap::TitlePress, of, option, range, result, status, year),
        (None, Some((average, _))) => {
            let which = match (average.n_polls, one.polls.len()) {
                (1, 0 | 1) => "only",
                (1, _) => "last",
                _ if one.some_are_left() => "average",
                _ => "all",
            };
            let share = Value::percent(average.two_way, 1);
            match several {
                true => say!(PollGap::TitleAverageOfYear, of, option, result, share, status, which),
                false => say!(PollGap::TitleAverage, option, result, share, status, which),
            }
        }
        (None, None) => Text::default(),
    };
    told.get(lang)
}

/// What must be in view: the threshold, and whatever is drawn at any size.
fn range(data: &Data<'_>) -> (f64, f64) {
    // Shares of all answers are drawn beside a few polls of one vote.
    let few = data.votes.len() == 1 && data.votes.iter().all(|one| one.polls.len() <= FEW);
    let values = data.votes.iter().flat_map(|one| {
        let all = |error: &PollError| error.share_all.filter(|_| few);
        let polls = one.polls.iter().flat_map(move |(_, error)| [error.share_two_way, all(error)]).flatten();
        let average = one.average.map(|(average, _)| average.two_way);
        let facts = [words::threshold(one.vote), one.result];
        facts.into_iter().chain(average).chain(one.press().into_iter().flatten()).chain(polls)
    });
    let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| (low.min(at), high.max(at)));
    let pad = 0.05 * (high - low).max(0.02);
    ((low - pad).max(0.0), (high + pad).min(1.0))
}

fn notes(data: &Data<'_>, lang: Lang) -> Vec<String> {
    let several = data.votes.len() > 1;
    let mut notes = Vec::new();
    let mixed =
        |one: &&OneVote<'_>| one.vote.forecast_range.as_ref().is_some_and(|range| range.low_base != range.high_base);
    if data.votes.iter().any(|one| mixed(&one)) {
        notes.push(say!(PollGap::RangeMixesBases));
    }
    for one in &data.votes {
        if let Some((_, share)) = one.night() {
            let (year, share) = (one.vote.date.year(), Value::percent(share, 2));
            notes.push(match several {
                true => say!(PollGap::NightOfYear, share, year),
                false => say!(PollGap::NightCount, share),
            });
        }
    }
    if let [one] = data.votes.as_slice()
        && let Some((average, _)) = one.average
    {
        let (n, houses) = (average.n_polls, one.houses());
        if houses < n {
            notes.push(say!(PollGap::TiesCount, n, houses));
        }
    }
    if several && data.votes.iter().any(OneVote::some_are_left) {
        notes.push(say!(PollGap::FilledDots).capital());
    }
    let told = notes.into_iter().fold(Text::default(), |told, note| told.then(&note)).get(lang);
    let gaps = data.votes.iter().filter_map(|one| {
        let (average, gap) = one.average?;
        Some([100.0 * average.two_way, 100.0 * one.result, gap])
    });
    [told].into_iter().filter(|told| !told.is_empty()).chain(words::unrounded(gaps, lang)).collect()
}

fn sources(data: &Data<'_>, lang: Lang) -> Vec<String> {
    let houses: Vec<&str> =
        data.votes.iter().flat_map(|one| &one.polls).map(|(_, error)| error.pollster.as_str()).collect();
    let polls = (!houses.is_empty()).then(|| words::polls_of(houses.into_iter(), lang));
    let votes: Vec<&Vote> = data.votes.iter().map(|one| one.vote).collect();
    let results =
        words::result_sources(&votes, lang).into_iter().map(|source| say!(PollGap::ResultOf, source).get(lang));
    polls.into_iter().chain(results).collect()
}

fn alt(one: &OneVote<'_>, several: bool, lang: Lang) -> Text {
    let vote = one.vote;
    let poll = |(poll, error): &(&Poll, &PollError)| {
        let share = error.share_two_way.map_or_else(String::new, |share| number::percent(share, 1, lang));
        format!("{} ({}) {share}", error.pollster, words::poll_detail(poll, lang))
    };
    let head = if several { Text::same(format!("{}:", vote.date.year())) } else { Text::default() };
    let result = result_label(one, lang);
    let told = head.then(&say!(PollGap::AltResult, option = vote.option(vote.focus), result));
    let press = one.press_words(lang).map_or_else(Text::default, |range| say!(PollGap::AltPress, range));
    let told = told.then(&press);
    let Some((average, gap)) = one.average else { return told.then(&say!(PollGap::AltNoPoll)) };
    let polls = words::series(one.polls.iter().map(poll).collect(), lang);
    let (share, points) = (Value::percent(average.two_way, 1), Value::points_signed(gap, 1));
    let averaged = match one.polls.len() {
        1 => "only",
        _ if one.some_are_left() => "last",
        _ => "all",
    };
    told.then(&say!(PollGap::AltPolls, polls)).then(&say!(PollGap::AltAverage, points, share, averaged))
}
