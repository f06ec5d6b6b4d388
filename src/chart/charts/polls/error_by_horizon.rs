//! How wrong polls were, and to which side, by days to the vote.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Figure, Guide, GuideStyle, PointMark, Series, Tone, XAxis},
        spec::{Cell, Table},
    },
    language::{Lang, Text, Value, number},
    poll_error::{Miss, Misses},
    vote::Vote,
};

/// With more polls than this their names would cover each other.
const NAMED: usize = 12;

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    misses: Misses<'a>,
}

/// Poll minus result against days to the vote: this vote and the earlier ones it is compared with.
pub(in crate::chart::charts) struct ErrorByHorizon;

impl Chart for ErrorByHorizon {
    const NEEDS: Needs = Needs { errors: true, earlier_errors: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let vote = facts.vote;
        let earlier = facts.baselines.iter().zip(facts.earlier_errors);
        let misses = Misses::of(facts.errors.map(|errors| (vote, errors)).into_iter().chain(earlier));
        if misses.all.len() < 2 {
            return Err(Missing::new(say!(NoChart::FewDatedPolls, n = misses.all.len()), say!(NoChart::AddDatedPolls)));
        }
        Ok(Data { vote, misses })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let Data { vote, misses } = data;
        let all = &misses.all;
        let most_days = all.iter().map(|miss| miss.days).fold(1.0, f64::max);
        let low = all.iter().map(|miss| miss.error).fold(0.0, f64::min);
        let high = all.iter().map(|miss| miss.error).fold(0.0, f64::max);
        let pad = 0.12 * (high - low).max(2.0);
        let marks = all.iter().map(|miss| PointMark {
            at: [-miss.days, miss.error],
            label: match all.len() {
                ..=NAMED => format!("{} {}", miss.poll.pollster, number::signed(miss.error, 1, lang)),
                _ => String::new(),
            },
            tone: if miss.vote.id == vote.id { Tone::from(vote.focus) } else { Tone::Neutral },
            solid: miss.vote.id == vote.id,
        });
        let days = |miss: &Miss<'_>| say!(ErrorByHorizon::Days, days = miss.days.max(0.0) as u64);
        let earlier = all.iter().any(|miss| miss.vote.id != vote.id);
        let what = say!(ErrorByHorizon::ErrorOfEach, option = vote.option(vote.focus), options = words::options(vote));
        let which = if earlier { say!(ErrorByHorizon::FilledAndHollow) } else { Text::default() };
        let alt = all.iter().map(|miss| {
            let (days, error) = (days(miss), Value::signed(miss.error, 1));
            say!(ErrorByHorizon::AltPoll, days, error, pollster = &miss.poll.pollster).get(lang)
        });
        Draft {
            title: title(vote, misses, earlier).capital().get(lang),
            subtitle: what.then(&which).get(lang),
            notes: Vec::new(),
            sources: words::sources_of_errors(all.iter().map(|miss| (miss.vote, miss.poll.pollster.as_str())), lang),
            alt: words::series(alt.collect(), lang) + ".",
            table: table(all),
            figure: Figure::Series(Series {
                x: XAxis {
                    low: -1.06 * most_days,
                    high: 0.0,
                    ticks: ticks(most_days, lang),
                    title: say!(ErrorByHorizon::DaysAxis).get(lang),
                },
                y: Axis {
                    low: if low < 0.0 { low - pad } else { -0.5 * pad },
                    high: if high > 0.0 { high + pad } else { 0.5 * pad },
                    unit: AxisUnit::Points,
                    title: say!(ErrorByHorizon::ErrorAxis, option = vote.option(vote.focus)).get(lang),
                },
                guides: vec![Guide {
                    at: 0.0,
                    label: say!(ErrorByHorizon::Result).get(lang),
                    style: GuideStyle::Threshold,
                }],
                bands: Vec::new(),
                curves: Vec::new(),
                marks: marks.collect(),
                steps: Vec::new(),
            }),
        }
    }
}

/// To which side polls erred, and how long before the vote; of very many what the last fortnight was worth.
fn title(vote: &Vote, misses: &Misses<'_>, earlier: bool) -> Text {
    let all = &misses.all;
    let [late, early] = [misses.late, misses.early].map(|mean| mean.map(|mean| Value::points(mean, 1)));
    if let (Some(late), Some(early), true) = (late, early, all.len() > NAMED) {
        return say!(ErrorByHorizon::FinalFortnight, early, late);
    }
    let option = vote.option(vote.focus);
    let over = all.iter().filter(|miss| miss.error > 0.0).count();
    let (which, votes) = (2 * over >= all.len(), if earlier { "several" } else { "one" });
    let (count, side) = if which { (over, "over") } else { (all.len() - over, "under") };
    if count < all.len() {
        return say!(ErrorByHorizon::SomeErred, side, count, total = all.len(), option);
    }
    let (far, near) = (span(all[0].days), span(all[all.len() - 1].days));
    say!(ErrorByHorizon::AllErred, side, option, far, near, votes)
}

/// A time as people say it: months, weeks, days.
fn span(days: f64) -> Text {
    match days {
        months if months >= 75.0 => say!(ErrorByHorizon::Months, n = (months / 30.4).round() as u64),
        weeks if weeks >= 14.0 => say!(ErrorByHorizon::Weeks, n = (weeks / 7.0).round() as u64),
        days => say!(ErrorByHorizon::Days, days = days.max(0.0) as u64),
    }
}

fn table(all: &[Miss<'_>]) -> Table {
    Table {
        columns: vec!["vote", "poll_id", "pollster", "horizon_days", "error_points"],
        rows: all
            .iter()
            .map(|miss| {
                vec![
                    Cell::from(miss.vote.id.as_str()),
                    miss.poll.poll_id.as_str().into(),
                    miss.poll.pollster.as_str().into(),
                    miss.days.into(),
                    miss.error.into(),
                ]
            })
            .collect(),
    }
}

/// Round numbers of days, the farthest first.
fn ticks(most_days: f64, lang: Lang) -> Vec<(f64, String)> {
    let step =
        [10.0, 25.0, 50.0, 100.0, 200.0, 500.0].into_iter().find(|step| most_days / step <= 7.0).unwrap_or(1000.0);
    (0..=(most_days / step) as usize)
        .rev()
        .map(|tick| {
            let days = tick as f64 * step;
            (-days, number::decimal(days, 0, lang))
        })
        .collect()
}
