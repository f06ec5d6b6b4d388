//! Polls by house and the share they suggest, day by day, to the vote.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::guides::result_and_threshold;
use crate::chart::charts::words;
use crate::headline::verdict;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Curve, Figure, PointMark, Ribbon, Series, Tone, XAxis},
        spec::{Cell, Table},
    },
    distribution::{Distribution, Level},
    language::{Lang, Text, Value, calendar, number},
    model::campaign::PathDay,
    vote::{Poll, Vote},
};

/// A day of the path that is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Day {
    /// Days since the first.
    at: f64,
    sd: f64,
    median: f64,
    /// Ends of the central 90 %.
    band: [f64; 2],
}

impl Day {
    fn of(at: f64, day: &PathDay) -> Self {
        let quantile = |level: Level| day.quantiles.get(&level).copied().unwrap_or(day.mean);
        Self { at, sd: day.sd, median: quantile(Level::P50), band: [Level::P05, Level::P95].map(quantile) }
    }
}

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    first: Date,
    path: Vec<Day>,
    /// Days since the first, share, poll.
    polls: Vec<(f64, f64, &'a Poll)>,
    share: &'a Distribution,
}

pub(in crate::chart::charts) struct ShareFan;

impl Chart for ShareFan {
    const NEEDS: Needs = Needs { forecast: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let vote = facts.vote;
        let missing = |what: Text| Missing::new(what, say!(NoChart::AddPolls));
        let forecast =
            facts.forecast.filter(|forecast| forecast.available).ok_or_else(|| missing(say!(NoChart::NoForecast)))?;
        let share = forecast.share.as_ref().ok_or_else(|| missing(say!(NoChart::NoForecast)))?;
        let days: Vec<(Date, &PathDay)> = forecast.path.iter().map(|day| (day.date, day)).collect();
        let &(first, _) = days.first().ok_or_else(|| missing(say!(NoChart::NoPath)))?;
        let since = |day: Date| first.until(day).map_or(0.0, |span| f64::from(span.get_days()));
        let path = days.iter().map(|&(date, day)| Day::of(since(date), day)).collect();
        // Of rows with one id the first, as everywhere.
        let by_id: HashMap<&str, &Poll> = vote.polls.iter().rev().map(|poll| (poll.poll_id.as_str(), poll)).collect();
        let polls = forecast
            .polls
            .iter()
            .filter(|used| used.used)
            .filter_map(|used| {
                let poll = *by_id.get(used.poll_id.as_str())?;
                Some((since(poll.middle()?), used.share?, poll))
            })
            .collect();
        Ok(Data { vote, first, path, polls, share })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let vote = data.vote;
        let tone = Tone::from(vote.focus);
        let days = data.path.last().map_or(1.0, |day| day.at).max(1.0);
        let path = thinned(&data.path);
        let (low, high) = data.share.interval(0.9);
        let median = data.share.median();
        let mut marks = polls_drawn(data);
        let share = Value::percent(median, 1);
        marks.push(PointMark {
            at: [days, median],
            label: say!(ShareFan::OnTheDay, share, range = number::percent_range(low, high, 1, lang)).get(lang),
            tone,
            solid: true,
        });
        let figure = Series {
            x: XAxis {
                low: -0.03 * days,
                high: days * 1.03,
                ticks: month_ticks(data.first, days, lang),
                title: String::new(),
            },
            y: Axis {
                low: y_range(data).0,
                high: y_range(data).1,
                unit: AxisUnit::Share,
                title: words::share_axis(vote, lang),
            },
            guides: result_and_threshold(vote, y_range(data), lang),
            bands: bands(&path, tone, lang),
            curves: vec![
                Curve {
                    label: String::new(),
                    points: path.iter().map(|day| [day.at, day.median]).collect(),
                    tone,
                    thin: false,
                },
                Curve { label: String::new(), points: vec![[days, low], [days, high]], tone, thin: false },
            ],
            marks,
            steps: Vec::new(),
        };
        Draft {
            title: title(vote, median, (low, high)).capital().get(lang),
            subtitle: say!(ShareFan::Subtitle).get(lang),
            notes: Vec::new(),
            sources: std::iter::once(words::polls_of(
                data.polls.iter().map(|(_, _, poll)| poll.pollster.as_str()),
                lang,
            ))
            .chain(words::sources_of_results(&[vote], lang))
            .collect(),
            alt: words::series(polls_told(data, lang), lang) + ".",
            table: table(data, low, median, high),
            figure: Figure::Series(figure),
        }
    }
}

/// What the polls suggested; once the result is known, whether it lay in that range.
fn title(vote: &Vote, median: f64, (low, high): (f64, f64)) -> Text {
    let option = vote.option(vote.focus);
    let [told_low, told_high] = [low, high].map(|end| Value::percent(end, 1));
    match vote.final_result().and_then(|result| result.share(vote.focus)) {
        Some(result) => say!(
            ShareFan::TitleResult,
            option,
            result = Value::percent(result, 1),
            place = if (low..=high).contains(&result) { "inside" } else { "outside" },
            low = told_low,
            high = told_high
        ),
        None => say!(
            ShareFan::Title,
            tense = verdict::tense(vote),
            share = Value::percent(median, 1),
            option,
            low = told_low,
            high = told_high
        ),
    }
}

fn bands(path: &[Day], tone: Tone, lang: Lang) -> Vec<Ribbon> {
    let points = path.iter().map(|day| [day.at, day.band[0], day.band[1]]).collect();
    vec![Ribbon { label: say!(ShareFan::NineInTen).get(lang), points, tone }]
}

fn polls_drawn(data: &Data<'_>) -> Vec<PointMark> {
    data.polls
        .iter()
        .map(|&(x, share, poll)| PointMark {
            at: [x, share],
            label: if data.polls.len() <= 9 { poll.pollster.clone() } else { String::new() },
            tone: Tone::Ink,
            solid: false,
        })
        .collect()
}

fn polls_told(data: &Data<'_>, lang: Lang) -> Vec<String> {
    data.polls
        .iter()
        .map(|(_, share, poll)| {
            format!("{} ({}) {}", poll.pollster, words::poll_detail(poll, lang), number::percent(*share, 1, lang))
        })
        .collect()
}

/// Days drawn at most: more than the picture has pixels nobody sees. The table has them all.
const MOST_DAYS: usize = 1500;

/// The days that are drawn, the last among them.
fn thinned(path: &[Day]) -> Vec<Day> {
    let step = path.len().div_ceil(MOST_DAYS).max(1);
    let mut days: Vec<_> = path.iter().rev().step_by(step).copied().collect();
    days.reverse();
    days
}

fn y_range(data: &Data<'_>) -> (f64, f64) {
    let (low, high) = data.share.interval(0.9);
    let mut values = vec![words::threshold(data.vote), low, high];
    values.extend(words::standing_result(data.vote).map(|(_, share)| share));
    values.extend(data.polls.iter().map(|(_, share, _)| *share));
    values.extend(data.path.iter().flat_map(|day| day.band));
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let pad = 0.06 * (high - low).max(0.02);
    ((low - pad).max(0.0), (high + pad).min(1.0))
}

/// First days of months; the year with each January and the first.
fn month_ticks(first: Date, days: f64, lang: Lang) -> Vec<(f64, String)> {
    let months = (days / 30.4).ceil().max(1.0);
    // Every January is among them, with its year.
    let step = [1, 2, 3, 4, 6, 12].into_iter().find(|step| months / f64::from(*step) <= 6.0);
    let step = step.unwrap_or_else(|| 12 * (months / 72.0).ceil() as i32);
    let mut ticks = Vec::new();
    let mut month = first.first_of_month();
    while let Ok(next) = month.checked_add(jiff::Span::new().months(1)) {
        let at = first.until(month).map_or(0.0, |span| f64::from(span.get_days()));
        if at > days {
            break;
        }
        let of_era = 12 * i32::from(month.year()) + i32::from(month.month()) - 1;
        if at >= 0.0 && of_era % step == 0 {
            let year = ticks.is_empty() || month.month() == 1;
            let name = calendar::month_short(month, lang);
            ticks.push((at, if year { format!("{name}\u{a0}{}", month.year()) } else { name.to_owned() }));
        }
        month = next;
    }
    ticks
}

fn table(data: &Data<'_>, low: f64, median: f64, high: f64) -> Table {
    let columns = vec!["row", "day", "poll_id", "option", "share", "sd", "lower_90", "upper_90"];
    let option = || Cell::from(data.vote.focus.word());
    let day = |at: f64| {
        let span = jiff::Span::new().days(at as i64);
        Cell::from(data.first.checked_add(span).ok().map(|day| day.to_string()))
    };
    let mut rows = Vec::new();
    for path in &data.path {
        let [low, high] = path.band;
        rows.push(vec![
            "path".into(),
            day(path.at),
            Cell::Empty,
            option(),
            path.median.into(),
            path.sd.into(),
            low.into(),
            high.into(),
        ]);
    }
    for &(at, share, poll) in &data.polls {
        let id = Cell::from(poll.poll_id.as_str());
        rows.push(vec!["poll".into(), day(at), id, option(), share.into(), Cell::Empty, Cell::Empty, Cell::Empty]);
    }
    let end = Cell::from(data.vote.date.to_string());
    rows.push(vec![
        "day".into(),
        end,
        Cell::Empty,
        option(),
        median.into(),
        data.share.sd.into(),
        low.into(),
        high.into(),
    ]);
    Table { columns, rows }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_a_lifetime_is_drawn_with_few_days_and_its_last() {
        let day = |at: i32| Day { at: f64::from(at), sd: 0.01, median: 0.5, band: [0.4, 0.6] };
        let path: Vec<_> = (0..30_000).map(day).collect(); // 82 years
        let shown = thinned(&path);
        assert!((1000..=MOST_DAYS).contains(&shown.len()) && shown.last() == path.last());
        assert_eq!(thinned(&path[..400]), path[..400]); // a usual campaign is drawn day by day
    }
}
