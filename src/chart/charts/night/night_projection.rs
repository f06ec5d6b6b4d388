//! Projection and raw count as the night goes on.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::guides::{far_threshold, near_threshold, result_and_threshold};
use crate::chart::charts::night::replayed::{has_night, is_blended, no_night};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Curve, Figure, PointMark, Ribbon, Series, Tone, XAxis},
        spec::{Cell, Table},
    },
    headline::{sentence, verdict},
    language::{Lang, Text, Value, number},
    model::{
        count::{Projection, RestsOn},
        replay::{Night, NightPoint},
    },
    vote::{AggregateLine, CountedOf, ReportStatus, Vote},
};

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    night: &'a Night,
    /// Steps with a known progress: progress and step.
    steps: Vec<(f64, &'a NightPoint)>,
    last: &'a NightPoint,
    /// Published lines: progress, share, line.
    lines: Vec<(f64, f64, AggregateLine)>,
    /// What the published figures alone project, median.
    from_lines: Option<f64>,
    /// The complete count at the end of an evening that is over.
    complete: Option<&'a Projection>,
    /// The last step is a projection with the polls blended in.
    blended: bool,
}

pub(in crate::chart::charts) struct NightProjection;

impl Chart for NightProjection {
    const NEEDS: Needs = Needs { night: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn check(vote: &Vote, _: &[Vote]) -> Result<(), Missing> {
        has_night(vote)
    }

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let vote = facts.vote;
        let night = facts.night.ok_or_else(no_night)?;
        let steps: Vec<(f64, &NightPoint)> =
            night.points.iter().filter_map(|point| Some((point.progress?, point))).collect();
        let &(_, last) =
            steps.last().ok_or_else(|| Missing::new(say!(NoChart::NoProgress), say!(NoChart::GiveReturns)))?;
        let lines = vote.returns.lines().into_iter().filter_map(|line| {
            let partial = line.status() == ReportStatus::Partial && line.area.is_none();
            let share = line.share_percent(vote.focus)? / 100.0;
            partial.then(|| Some((progress_of(&line, &steps)?, share, line.clone())))?
        });
        // What was announced after the end of the replay has no place on its axis.
        let end = steps.last().map_or(0.0, |step| step.0) * 1.02;
        let lines = lines.filter(|(at, _, _)| *at <= end).collect();
        let published =
            facts.projection.filter(|projection| night.simulated && projection.basis == RestsOn::AggregateLines);
        let from_lines = published.and_then(|projection| Some(projection.share.as_ref()?.median()));
        let complete = facts.projection.filter(|_| night.is_complete());
        let blended = is_blended(facts, night, last);
        Ok(Data { vote, night, steps, last, lines, from_lines, complete, blended })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let vote = data.vote;
        let tone = Tone::from(vote.focus);
        let (y_low, y_high) = y_range(data);
        let x_high = x_high(data);
        let ticks = (0..=10).map(|tenth| f64::from(tenth) / 10.0).filter(|tick| *tick <= x_high + 1e-9);
        let band = |level: f64, label: String| Ribbon {
            label,
            points: data
                .steps
                .iter()
                .map(|(x, point)| {
                    let (low, high) = point.share.interval(level);
                    [*x, low, high]
                })
                .collect(),
            tone,
        };
        let curve = |label: &str, thin: bool, tone: Tone, y: &dyn Fn(&NightPoint) -> Option<f64>| Curve {
            label: label.to_owned(),
            points: data.steps.iter().filter_map(|(x, point)| Some([*x, y(point)?])).collect(),
            tone,
            thin,
        };
        let figure = Series {
            x: XAxis {
                low: 0.0,
                high: x_high,
                ticks: ticks.map(|tick| (tick, number::percent(tick, 0, lang))).collect(),
                title: say!(NightProjection::CountedAxis).get(lang),
            },
            y: Axis { low: y_low, high: y_high, unit: AxisUnit::Share, title: words::share_axis(vote, lang) },
            guides: result_and_threshold(vote, (y_low, y_high), lang),
            bands: vec![
                band(0.9, say!(NightProjection::NineInTen).get(lang)),
                band(0.5, say!(NightProjection::OneInTwo).get(lang)),
            ],
            curves: vec![
                curve(&say!(NightProjection::RawCount).get(lang), true, Tone::Ink, &|point| point.counted_share),
                curve(&say!(NightProjection::Projection).get(lang), false, tone, &|point| Some(point.share.median())),
            ],
            marks: announced(data, lang),
            steps: data.steps.iter().map(|(x, point)| (*x, step(data, point, lang))).collect(),
        };
        Draft {
            title: title(data, lang),
            subtitle: subtitle(data, lang),
            notes: notes(data, (y_low, y_high), lang),
            sources: words::sources_of_results(&[data.vote], lang),
            alt: alt(data, lang),
            table: table(data),
            figure: Figure::Series(figure),
        }
    }
}

/// From this part counted on the axis goes to the end, so that what is not counted is seen.
const NEARLY_ALL: f64 = 0.8;

/// The end of the horizontal axis.
fn x_high(data: &Data<'_>) -> f64 {
    let last = data.steps.iter().map(|step| step.0).fold(0.05, f64::max);
    if last >= NEARLY_ALL { 1.0 } else { last * 1.02 }
}

/// Where a published line stands on the axis: stations through the steps of the night, ballots as they are.
fn progress_of(line: &AggregateLine, steps: &[(f64, &NightPoint)]) -> Option<f64> {
    let row = line.rows.iter().find(|row| row.counted.is_some() && row.total.is_some())?;
    let (counted, total) = (row.counted?, row.total?);
    match row.counted_of? {
        CountedOf::Stations => {
            let units = counted / total * steps.last()?.1.units_total as f64;
            let after = steps.iter().position(|(_, point)| point.units as f64 >= units - 0.5)?;
            let (high_at, high) = steps[after];
            let (low_at, low) = if after == 0 { (0.0, 0) } else { (steps[after - 1].0, steps[after - 1].1.units) };
            let width = (high.units - low).max(1) as f64;
            Some(low_at + (high_at - low_at) * ((units - low as f64) / width).clamp(0.0, 1.0))
        }
        CountedOf::Ballots | CountedOf::Valid => (total > 0.0).then_some(counted / total),
        CountedOf::Registered => None,
    }
}

/// The published lines.
fn announced(data: &Data<'_>, lang: Lang) -> Vec<PointMark> {
    let mark = |(x, share, line): &(f64, f64, _)| PointMark {
        at: [*x, *share],
        label: line_label(line, *share, lang),
        tone: Tone::Ink,
        solid: false,
    };
    data.lines.iter().map(mark).collect()
}

/// `226 of 304 polling stations`.
fn units_in(data: &Data<'_>, point: &NightPoint) -> Text {
    say!(
        NightProjection::UnitsIn,
        places = words::units(data.vote),
        counted = point.units as u64,
        total = point.units_total as u64
    )
}

/// A step of the night in words.
fn step(data: &Data<'_>, point: &NightPoint, lang: Lang) -> String {
    let (low, high) = point.share.interval(0.9);
    let named = |name: Text, value: String| words::named(name, value.as_str(), lang);
    let told = [
        Some(units_in(data, point).capital().get(lang)),
        Some(named(say!(NightProjection::Projection), number::percent(point.share.median(), 1, lang))),
        Some(named(say!(NightProjection::NineInTen), number::percent_range(low, high, 1, lang))),
        point.counted_share.map(|share| named(say!(NightProjection::RawCount), number::percent(share, 1, lang))),
    ];
    words::series(told.into_iter().flatten().collect(), lang)
}

/// A share of the raw count, where there is one.
fn raw(point: &NightPoint) -> Value {
    point.counted_share.map_or_else(|| Value::from("–"), |share| Value::percent(share, 1))
}

fn title(data: &Data<'_>, lang: Lang) -> String {
    let (vote, last) = (data.vote, data.last);
    let median = Value::percent(last.share.median(), 1);
    let (option, progress, raw) = (vote.option(vote.focus), units_in(data, last), raw(last));
    if data.night.simulated {
        let told = match words::standing_result(vote) {
            Some((_, share)) => {
                let result = Value::percent(share, 2);
                say!(NightProjection::ReplayedAndEnded, progress, option, median, result)
            }
            None => say!(NightProjection::Replayed, progress, option, median),
        };
        return told.get(lang);
    }
    let time = last.at.map(|at| sentence::clock_of(vote, at));
    // After the last unit nothing is projected.
    if data.night.is_complete() {
        let counted = match time {
            Some(time) => say!(NightProjection::AllCountedAt, time, progress, raw, option),
            None => say!(NightProjection::AllCounted, progress, raw, option),
        };
        let told = [Some(counted), words::ending(vote, data.complete)].into_iter().flatten();
        return words::capital(&words::series(told.map(|text| text.get(lang)).collect(), lang));
    }
    let tense = verdict::tense(vote);
    let told = match time {
        Some(time) => say!(NightProjection::CountAndProjectionAt, tense, time, progress, option, raw, median),
        None => say!(NightProjection::CountAndProjection, tense, progress, option, raw, median),
    };
    told.capital().get(lang)
}

fn subtitle(data: &Data<'_>, lang: Lang) -> String {
    let (low, high) = data.last.share.interval(0.9);
    let range = number::percent_range(low, high, 1, lang);
    let order = caveat(data.vote, data.night);
    let range = match data.night.is_complete() {
        true => Text::default(),
        false => say!(NightProjection::RangeAtEnd, range),
    };
    order.then(&range).get(lang)
}

/// What a projection at some moment of the night is, told in every size: in whose order, and from what.
pub(super) fn caveat(vote: &Vote, night: &Night) -> Text {
    match night.simulated {
        true => say!(NightProjection::SimulatedOrder),
        false => say!(NightProjection::TimesOfPublication, tense = verdict::tense(vote)),
    }
}

fn notes(data: &Data<'_>, (low, high): (f64, f64), lang: Lang) -> Vec<String> {
    let mut told = say!(NightProjection::RawAndProjection);
    if data.night.simulated {
        told = told.then(&stop_words(data));
    }
    let beyond: Vec<Text> = data
        .steps
        .iter()
        .filter_map(|(at, point)| {
            let share = point.counted_share.filter(|share| !(low..=high).contains(share))?;
            Some(say!(NightProjection::OffScaleOne, share = Value::percent(share, 1), part = Value::percent(*at, 0)))
        })
        .collect();
    if let Some(median) = data.from_lines {
        told = told.then(&say!(
            NightProjection::FromPublishedFigures,
            places = words::units(data.vote),
            median = Value::percent(median, 1)
        ));
    }
    if data.blended {
        told = told.then(&say!(NightProjection::PollsBlendedIn));
    }
    if !beyond.is_empty() {
        told = told.then(&say!(NightProjection::OffScale, list = Value::list(beyond)));
    }
    vec![told.then(&far_threshold(data.vote, (low, high))).get(lang)]
}

/// Where a replay stops, and why there.
fn stop_words(data: &Data<'_>) -> Text {
    let (units, total) = (data.last.units as f64, data.last.units_total as f64);
    let is_end = |line: &AggregateLine| {
        let rows = line.rows.iter().filter(|row| row.counted_of == Some(CountedOf::Stations));
        rows.filter_map(|row| Some(row.counted? / row.total? * total)).any(|counted| (counted - units).abs() < 1.0)
    };
    let progress = units_in(data, data.last);
    if data.lines.iter().any(|(_, _, line)| is_end(line)) {
        say!(NightProjection::StopsAtPublished, progress)
    } else if (2.0 * units - total).abs() <= 1.0 {
        say!(NightProjection::StopsHalfWay, progress)
    } else {
        say!(NightProjection::Stops, progress)
    }
}

fn line_label(line: &AggregateLine, share: f64, lang: Lang) -> String {
    let share = number::percent_printed((share * 1e6).round() / 1e4, lang);
    let counted = line.rows.iter().find_map(|row| Some((row.counted?, row.total?, row.counted_of?)));
    match counted {
        Some((counted, total, CountedOf::Stations)) if total != 100.0 => {
            let (counted, total) = (Value::decimal(counted, 0), Value::decimal(total, 0));
            say!(NightProjection::Announced, share, counted, total).get(lang)
        }
        Some((counted, total, _)) => {
            let part = Value::percent(counted / total, 0);
            say!(NightProjection::AnnouncedPart, share, part).get(lang)
        }
        None => share,
    }
}

/// Part of what is counted at the end from which on all is in view.
const SETTLED: f64 = 0.1;
/// How far the first steps stretch the axis at either end, in heights of what is in view without them.
const STRETCH: f64 = 0.6;

/// The axis holds the whole night but for its first steps, which stretch it a little; beyond, bands are cut, and a note
/// tells of the counts.
fn y_range(data: &Data<'_>) -> (f64, f64) {
    let last = data.steps.last().map_or(0.0, |step| step.0);
    let settled = data.steps.iter().filter(|(at, _)| *at >= SETTLED * last);
    let mut values: Vec<f64> = settled
        .flat_map(|(_, point)| {
            let (low, high) = point.share.interval(0.9);
            [Some(low), Some(high), point.counted_share]
        })
        .flatten()
        .collect();
    values.extend(words::standing_result(data.vote).map(|(_, share)| share));
    values.extend(data.lines.iter().map(|(_, share, _)| *share));
    values.extend(near_threshold(data.vote, &values));
    let ends = |values: &[f64]| {
        let low = values.iter().copied().fold(f64::INFINITY, f64::min);
        (low, values.iter().copied().fold(f64::NEG_INFINITY, f64::max))
    };
    let (low, high) = ends(&values);
    let reach = STRETCH * (high - low);
    for (_, point) in &data.steps {
        let (lower, upper) = point.share.interval(0.9);
        values.extend([lower.max(low - reach), upper.min(high + reach)]);
        values.extend(point.counted_share.filter(|share| (low - reach..=high + reach).contains(share)));
    }
    let (low, high) = ends(&values);
    let pad = (0.08 * (high - low)).max(0.005);
    ((low - pad).max(0.0), (high + pad).min(1.0))
}

fn alt(data: &Data<'_>, lang: Lang) -> String {
    let (first, last) = (data.steps[0].1, data.last);
    let (first_in, last_in) = (units_in(data, first), units_in(data, last));
    let (raw, last_raw) = (raw(first), raw(last));
    let median = |point: &NightPoint| Value::percent(point.share.median(), 1);
    let (low, high) = last.share.interval(0.9);
    let range = number::percent_range(low, high, 1, lang);
    let (median, last_median) = (median(first), median(last));
    let told = match data.night.is_complete() {
        true => say!(NightProjection::AltComplete, first_in, raw, median, last_in, last_raw),
        false => say!(NightProjection::Alt, first_in, raw, median, last_in, last_raw, last_median, range),
    };
    let sentence = |text: String| if text.is_empty() { text } else { words::capital(&text) + "." };
    let guides: Vec<String> =
        result_and_threshold(data.vote, y_range(data), lang).into_iter().map(|guide| guide.label).collect();
    let lines: Vec<String> = data.lines.iter().map(|(_, at, line)| line_label(line, *at, lang)).collect();
    words::sentences([told.get(lang), sentence(guides.join(", ")), sentence(words::series(lines, lang))])
}

fn table(data: &Data<'_>) -> Table {
    let columns = vec![
        "row",
        "reported_at",
        "units",
        "units_total",
        "progress",
        "option",
        "counted_share",
        "projected_median",
        "lower_50",
        "upper_50",
        "lower_90",
        "upper_90",
    ];
    let option = || Cell::from(data.vote.focus.word());
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for point in &data.night.points {
        let ((low_50, high_50), (low_90, high_90)) = (point.share.interval(0.5), point.share.interval(0.9));
        rows.push(vec![
            "step".into(),
            point.at.map(|at| at.to_string()).into(),
            point.units.into(),
            point.units_total.into(),
            point.progress.into(),
            option(),
            point.counted_share.into(),
            point.share.median().into(),
            low_50.into(),
            high_50.into(),
            low_90.into(),
            high_90.into(),
        ]);
    }
    for (progress, share, line) in &data.lines {
        let mut row = vec![Cell::from("announced"), line.reported_at.map(|at| at.to_string()).into()];
        let counted = line.rows.iter().find_map(|row| Some((row.counted?, row.total?)));
        row.extend([counted.map(|pair| pair.0).into(), counted.map(|pair| pair.1).into()]);
        row.extend([(*progress).into(), option(), (*share).into()]);
        row.extend(std::iter::repeat_n(Cell::Empty, 5));
        rows.push(row);
    }
    Table { columns, rows }
}
