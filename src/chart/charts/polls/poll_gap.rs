//! Polls and the range they were said to forecast, against the result.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Bar, Figure, Gap, Guide, GuideStyle, Keep, Mark, Rank, Row, Rows, Tone},
        spec::{Cell, Table},
    },
    language::{Lang, Text, Value, number, quantity},
    poll_error::{PollAverage, PollError, PollErrors},
    vote::{Poll, RangeBase, Vote},
};

/// What the chart rests on, found once.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    facts: &'a Facts<'a>,
    errors: &'a PollErrors,
    average: &'a PollAverage,
    /// Result compared with, and whether it is final.
    result: f64,
    is_final: bool,
    /// Average − result, points.
    gap: f64,
    /// Polls that are drawn, oldest first.
    polls: Vec<(&'a Poll, &'a PollError)>,
}

impl Data<'_> {
    /// Are there polls that do not enter the average, earlier ones of a house?
    fn some_are_left(&self) -> bool {
        self.average.n_polls < self.polls.len()
    }

    /// The house of a poll, with a star where only some polls enter the average and this is one.
    fn marked(&self, error: &PollError) -> String {
        let star = if self.some_are_left() && self.errors.in_average(&error.poll_id) { "* " } else { "" };
        format!("{star}{}", error.pollster)
    }

    /// `Average of 3 polls`, `* Average of 3 of 6 polls`.
    fn average_name(&self, lang: Lang) -> String {
        let (n, all) = (self.average.n_polls, self.polls.len());
        let name = match (n, self.some_are_left()) {
            (1, true) => say!(PollGap::LastOfPolls, all),
            (_, true) => say!(PollGap::AverageOfSome, all, n),
            _ => say!(PollGap::AverageOfAll, n),
        };
        name.get(lang)
    }
}

pub(in crate::chart::charts) struct PollGap;

impl Chart for PollGap {
    const NEEDS: Needs = Needs { errors: true, later: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let vote = facts.vote;
        let no_polls = || say!(NoChart::AddRowsOfPolls);
        let errors = facts.errors.ok_or_else(|| Missing::new(say!(NoChart::NotCompared), say!(NoChart::RunErrors)))?;
        if !errors.available {
            let reason = errors.reason.as_deref().map_or_else(|| say!(NoChart::NoPollNoResult), Text::same);
            return Err(Missing::new(reason, no_polls()));
        }
        let average =
            errors.poll_average.as_ref().ok_or_else(|| Missing::new(say!(NoChart::NoPollOfElectorate), no_polls()))?;
        let (result, share) = words::standing_result(vote)
            .ok_or_else(|| Missing::new(say!(NoChart::NoResult), say!(NoChart::AddResult)))?;
        let gap = match result.is_final {
            true => errors.gap_points.r#final,
            false => errors.gap_points.provisional,
        };
        let gap = gap.ok_or_else(|| Missing::new(say!(NoChart::GapUnknown), say!(NoChart::AddResult)))?;
        let mut polls: Vec<(&Poll, &PollError)> = errors
            .polls
            .iter()
            .filter(|error| error.used)
            .filter_map(|error| Some((vote.polls.iter().find(|poll| poll.poll_id == error.poll_id)?, error)))
            .filter(|(_, error)| error.share_two_way.is_some())
            .collect();
        polls.sort_by(|(a, _), (b, _)| {
            (a.field_end.or(a.published), &a.poll_id).cmp(&(b.field_end.or(b.published), &b.poll_id))
        });
        Ok(Data { vote, facts, errors, average, result: share, is_final: result.is_final, gap, polls })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let vote = data.vote;
        let option = vote.option(vote.focus);
        let occasion = words::occasion(vote, lang);
        let subtitle = say!(PollGap::Subtitle, options = words::options(vote), occasion, option = &option).get(lang);
        let rows = rows(data, lang);
        let figure = Rows {
            axis: Axis {
                low: range(data).0,
                high: range(data).1,
                unit: AxisUnit::Share,
                title: say!(PollGap::ShareAxis, option).get(lang),
            },
            guides: guides(data, lang),
            band: vote.forecast_range.as_ref().map(|_| press_range(vote)).unwrap_or(None),
            value_head: Some(say!(PollGap::ErrorAxis).get(lang)),
            rows,
            keep: Keep::Last,
            left_out: words::left_out(lang),
        };
        Draft {
            title: title(data, lang),
            subtitle,
            notes: notes(data, lang),
            sources: sources(data, lang),
            alt: alt(data, lang),
            table: table(data),
            figure: Figure::Rows(figure),
        }
    }
}

fn title(data: &Data<'_>, lang: Lang) -> String {
    let option = data.vote.option(data.vote.focus);
    let points = Value::points(data.gap.abs(), 1);
    let level = !number::decimal(data.gap.abs(), 1, Lang::En).bytes().any(|byte| (b'1'..=b'9').contains(&byte));
    let (one, only) = (data.average.n_polls == 1, data.polls.len() <= 1);
    let place = match (level, data.gap > 0.0) {
        (true, _) => "level",
        (false, true) => "high",
        (false, false) => "low",
    };
    let told = match (one, only) {
        (true, false) => say!(PollGap::TitleLast, option, points, place),
        (true, true) => say!(PollGap::TitleOnly, option, points, place),
        (false, _) => say!(PollGap::TitleAverage, option, points, place),
    };
    told.get(lang)
}

/// The press range in shares, if it is given for either option.
fn press_range(vote: &Vote) -> Option<[f64; 2]> {
    let range = vote.forecast_range.as_ref()?;
    let ends = [range.low, range.high].map(|percent| percent / 100.0);
    Some(if range.option == vote.focus { ends } else { [1.0 - ends[1], 1.0 - ends[0]] })
}

fn range(data: &Data<'_>) -> (f64, f64) {
    let mut values = vec![words::threshold(data.vote), data.result, data.average.two_way];
    values.extend(data.average.all);
    values.extend(press_range(data.vote).into_iter().flatten());
    values.extend(data.errors.results.iter().map(|result| result.share));
    values.extend(data.polls.iter().flat_map(|(_, error)| [error.share_two_way, error.share_all]).flatten());
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let pad = 0.07 * (high - low).max(0.02);
    // The number of a hollow mark stands on its left.
    let is_hollow = |error: &PollError| error.share_all.is_some_and(|all| all < low + 2.0 * pad);
    let room = if data.polls.iter().any(|(_, error)| is_hollow(error)) { 2.0 * pad } else { pad };
    ((low - room).max(0.0), (high + pad).min(1.0))
}

fn guides(data: &Data<'_>, lang: Lang) -> Vec<Guide> {
    let vote = data.vote;
    let mut guides = vec![Guide {
        at: words::threshold(vote),
        label: words::threshold_label(vote, lang),
        style: GuideStyle::Threshold,
    }];
    for result in [vote.provisional_result(), vote.final_result()].into_iter().flatten() {
        let Some(share) = result.share(vote.focus) else { continue };
        let percent = Value::percent(share, 2);
        let (style, label) = match result.is_final {
            true => (GuideStyle::Result, say!(PollGap::LineFinal, share = percent)),
            false => (GuideStyle::Provisional, say!(PollGap::LineProvisional, share = percent)),
        };
        guides.push(Guide { at: share, label: label.get(lang), style });
    }
    // Two lines a hair apart are one line: the final one says both.
    if let [_, provisional, last] = guides.as_slice()
        && number::percent(provisional.at, 2, lang) == number::percent(last.at, 2, lang)
    {
        guides.remove(1);
    }
    let (low, high) = range(data);
    for other in data.facts.baselines.iter().chain(data.facts.later) {
        let Some(share) = other.final_result().and_then(|result| result.share(vote.focus)) else { continue };
        if (low..=high).contains(&share) {
            let label = say!(PollGap::LineOfYear, year = other.date.year(), share = Value::percent(share, 2));
            guides.push(Guide { at: share, label: label.get(lang), style: GuideStyle::Reference });
        }
    }
    guides
}

fn rows(data: &Data<'_>, lang: Lang) -> Vec<Row> {
    let vote = data.vote;
    let mut rows = Vec::new();
    if let (Some(range), Some([low, high])) = (&vote.forecast_range, press_range(vote)) {
        let error = |share: f64| number::signed((share - data.result) * 100.0, 1, lang);
        rows.push(Row {
            label: say!(PollGap::PressRange).get(lang),
            detail: [(range.low, range.low_base), (range.high, range.high_base)]
                .map(|(percent, base)| press_end(vote, percent, base, lang))
                .join(", "),
            rank: Rank::Normal,
            bar: Some(Bar {
                from: low,
                to: high,
                labels: [low, high].map(|share| format!("{} ({})", number::percent_bare(share, 0, lang), error(share))),
                tone: Tone::Neutral,
                thin: false,
            }),
            marks: Vec::new(),
            gap: None,
            value: None,
        });
    }
    for (poll, error) in &data.polls {
        rows.push(Row {
            label: data.marked(error),
            detail: words::poll_detail(poll, lang),
            rank: Rank::Normal,
            bar: None,
            marks: marks(vote, error.share_all, error.share_two_way, lang),
            gap: None,
            value: error.error_points.map(|points| number::signed(points, 1, lang)),
        });
    }
    if data.polls.len() > 1 {
        rows.push(Row {
            label: data.average_name(lang),
            detail: say!(PollGap::TwoWayShares).get(lang),
            rank: Rank::Main,
            bar: None,
            marks: marks(vote, None, Some(data.average.two_way), lang),
            gap: Some(gap(data, lang)),
            value: Some(number::signed(data.gap, 1, lang)),
        });
    } else if let (Some(row), Some((_, error))) = (rows.last_mut(), data.polls.last()) {
        row.rank = Rank::Main;
        row.gap = Some(gap(data, lang));
        row.marks.retain(|mark| mark.solid);
        rows.extend(all_answers(error, data, lang));
    }
    rows
}

/// The only poll once more, with undecided and refusals kept in.
fn all_answers(error: &PollError, data: &Data<'_>, lang: Lang) -> Option<Row> {
    let (share, points) = (error.share_all?, error.error_all_points?);
    Some(Row {
        label: say!(PollGap::UndecidedIncluded).get(lang),
        detail: say!(PollGap::UndecidedKept).get(lang),
        rank: Rank::Normal,
        bar: None,
        marks: marks(data.vote, Some(share), None, lang),
        gap: Some(Gap { from: data.result, to: share, label: quantity::points_signed(points, 1, lang) }),
        value: Some(number::signed(points, 1, lang)),
    })
}

fn gap(data: &Data<'_>, lang: Lang) -> Gap {
    Gap { from: data.result, to: data.average.two_way, label: quantity::points_signed(data.gap, 1, lang) }
}

fn marks(vote: &Vote, all: Option<f64>, two_way: Option<f64>, lang: Lang) -> Vec<Mark> {
    let tone = Tone::from(vote.focus);
    let mark = |share: Option<f64>, solid: bool, name: String| {
        share.map(|at| Mark { at, label: number::percent_bare(at, 1, lang), name: Some(name), solid, tone })
    };
    let of_all = say!(PollGap::OfAllAnswers).get(lang);
    let of_two = say!(PollGap::OfOptions, options = words::options(vote)).get(lang);
    [mark(all, false, of_all), mark(two_way, true, of_two)].into_iter().flatten().collect()
}

/// An end of the press range, and what it is a share of.
fn press_end(vote: &Vote, percent: f64, base: RangeBase, lang: Lang) -> String {
    let base = match base {
        RangeBase::All => "all",
        RangeBase::TwoWay => "two-way",
        RangeBase::Projection => "projection",
    };
    say!(PollGap::PressEnd, base, percent = Value::printed(percent), options = words::options(vote)).get(lang)
}

fn notes(data: &Data<'_>, lang: Lang) -> Vec<String> {
    let mut told = match data.is_final {
        true => say!(PollGap::ErrorToFinal),
        false => say!(PollGap::ErrorToProvisional),
    };
    if let (true, Some(gap), Some(night)) =
        (data.is_final, data.errors.gap_points.provisional, data.vote.provisional_result())
        && let Some(share) = night.share(data.vote.focus)
        && number::percent(share, 2, lang) != number::percent(data.result, 2, lang)
    {
        let (gap, share) = (Value::points_signed(gap, 1), Value::percent(share, 2));
        told = told.then(&say!(PollGap::ErrorOfTheNight, gap, share));
    }
    vec![told.get(lang)]
}

fn sources(data: &Data<'_>, lang: Lang) -> Vec<String> {
    let mut sources = vec![words::polls_of(data.polls.iter().map(|(_, error)| error.pollster.as_str()), lang)];
    let result = words::result_source(data.vote, lang).map(|source| say!(PollGap::ResultOf, source).get(lang));
    sources.extend(result);
    sources
}

fn alt(data: &Data<'_>, lang: Lang) -> String {
    let vote = data.vote;
    let results: Vec<String> = guides(data, lang)
        .into_iter()
        .filter(|guide| matches!(guide.style, GuideStyle::Result | GuideStyle::Provisional))
        .map(|guide| guide.label)
        .collect();
    let polls: Vec<String> = data
        .polls
        .iter()
        .map(|(poll, error)| {
            let share = error.share_two_way.map_or_else(String::new, |share| number::percent(share, 1, lang));
            let points = error.error_points.map_or_else(String::new, |points| number::signed(points, 1, lang));
            format!("{} ({}) {share}, {points}", data.marked(error), words::poll_detail(poll, lang))
        })
        .collect();
    let told = say!(
        PollGap::Alt,
        option = vote.option(vote.focus),
        options = words::options(vote),
        results = Value::list(results),
        polls = words::series(polls, lang)
    );
    let share = Value::percent(data.average.two_way, 1);
    let average = match data.some_are_left() {
        true => say!(PollGap::AltAverageOf, average = data.average_name(lang), share),
        false => say!(PollGap::AltAverage, share),
    };
    let press = press_range(vote).map(|[low, high]| number::percent_range(low, high, 0, lang));
    let press = press.map_or_else(Text::default, |range| say!(PollGap::AltPress, range));
    told.then(&average).then(&press).get(lang)
}

#[expect(clippy::too_many_lines, reason = "seventeen columns, each named once")]
fn table(data: &Data<'_>) -> Table {
    let columns = vec![
        "row",
        "poll_id",
        "pollster",
        "field_start",
        "field_end",
        "n",
        "base",
        "option",
        "share_all",
        "share_two_way",
        "low",
        "high",
        "error_points",
        "margin_points",
        "error_points_provisional",
        "error_all_points",
        "in_average",
    ];
    let option = || Cell::from(data.vote.focus.word());
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let fact = |row: &str, share: f64| {
        let mut cells = vec![Cell::from(row)];
        cells.extend([
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            option(),
            Cell::Empty,
        ]);
        cells.extend([share.into(), Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty]);
        cells.extend([Cell::Empty, Cell::Empty]);
        cells
    };
    rows.push(fact("threshold", words::threshold(data.vote)));
    rows.extend(
        data.errors.results.iter().map(|result| fact(&format!("result_{}", result.status.word()), result.share)),
    );
    if let Some([low, high]) = press_range(data.vote) {
        for (name, column, end) in [("press_range_low", 10, low), ("press_range_high", 11, high)] {
            let mut row = fact(name, f64::NAN);
            (row[column], row[12]) = (end.into(), ((end - data.result) * 100.0).into());
            rows.push(row);
        }
    }
    for (poll, error) in &data.polls {
        let day = |day: Option<jiff::civil::Date>| Cell::from(day.map(|day| day.to_string()));
        rows.push(vec![
            "poll".into(),
            poll.poll_id.as_str().into(),
            error.pollster.as_str().into(),
            day(poll.field_start),
            day(poll.field_end),
            poll.n.into(),
            error.base.word().into(),
            option(),
            error.share_all.into(),
            error.share_two_way.into(),
            Cell::Empty,
            Cell::Empty,
            error.error_points.into(),
            error.margin_points.into(),
            Cell::Empty,
            error.error_all_points.into(),
            u64::from(data.errors.in_average(&poll.poll_id)).into(),
        ]);
    }
    let mut average = fact("average", data.average.two_way);
    (average[8], average[12]) = (data.average.all.into(), data.gap.into());
    average[14] = data.errors.gap_points.provisional.into();
    rows.push(average);
    Table { columns, rows }
}
