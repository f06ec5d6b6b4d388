//! How wrong polls were, by days to the vote.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Figure, PointMark, Series, Tone, XAxis},
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

/// Absolute error against days to the vote: this vote and the earlier ones it is compared with.
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
        let most = all.iter().map(|miss| miss.error.abs()).fold(1.0, f64::max);
        let marks = all.iter().map(|miss| PointMark {
            at: [-miss.days, miss.error.abs()],
            label: match all.len() {
                ..=NAMED => format!("{} {}", miss.poll.pollster, number::decimal(miss.error.abs(), 1, lang)),
                _ => String::new(),
            },
            tone: if miss.vote.id == vote.id { Tone::from(vote.focus) } else { Tone::Neutral },
            solid: miss.vote.id == vote.id,
        });
        let (first, last) = (&all[0], &all[all.len() - 1]);
        let [first_error, last_error] = [first, last].map(|miss| Value::points(miss.error.abs(), 1));
        let days = |miss: &Miss<'_>| say!(ErrorByHorizon::Days, days = miss.days.max(0.0) as u64);
        let (first_days, last_days) = (days(first), days(last));
        let earlier = all.iter().any(|miss| miss.vote.id != vote.id);
        let [late, early] = [misses.late, misses.early].map(|mean| mean.map(|mean| Value::points(mean, 1)));
        let title = match (late, early, earlier) {
            (Some(late), Some(early), _) if all.len() > NAMED => {
                say!(ErrorByHorizon::FinalFortnight, early, late)
            }
            (_, _, false) => say!(ErrorByHorizon::FirstAndLast, first_days, first_error, last_days, last_error),
            (_, _, true) => say!(ErrorByHorizon::FirstAndLastOfVotes, first_days, first_error, last_days, last_error),
        };
        let what = say!(ErrorByHorizon::ErrorOfEach, option = vote.option(vote.focus), options = words::options(vote));
        let which = if earlier { say!(ErrorByHorizon::FilledAndHollow) } else { Text::default() };
        let alt = all.iter().map(|miss| {
            let (days, error) = (days(miss), Value::decimal(miss.error.abs(), 1));
            say!(ErrorByHorizon::AltPoll, days, error, pollster = &miss.poll.pollster).get(lang)
        });
        Draft {
            title: title.capital().get(lang),
            subtitle: what.then(&which).then(&words::occasion(vote, lang).into()).get(lang),
            notes: Vec::new(),
            sources: vec![say!(ErrorByHorizon::PollsAndResults).get(lang)],
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
                    low: 0.0,
                    high: 1.15 * most,
                    unit: AxisUnit::PointsSize,
                    title: say!(ErrorByHorizon::ErrorAxis).get(lang),
                },
                guides: Vec::new(),
                bands: Vec::new(),
                curves: Vec::new(),
                marks: marks.collect(),
            }),
        }
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
