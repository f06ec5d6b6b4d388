//! What each possible cause could explain of the gap between polls and result.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Bar, Figure, Guide, GuideStyle, Keep, Rank, Row, Rows, Tone},
        spec::{Cell, Table},
    },
    language::{Lang, Text, Value, number},
    poll_error::{Cause, CauseName, PollErrors},
    vote::Vote,
};

/// Fewer points are printed as none.
const HALF_A_DIGIT: f64 = 0.05;

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    errors: &'a PollErrors,
    /// Average − result, points.
    gap: f64,
}

pub(in crate::chart::charts) struct GapCauses;

impl Chart for GapCauses {
    const NEEDS: Needs = Needs { errors: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let missing = |what: Text| Missing::new(what, say!(NoChart::PollsAndResult));
        let errors = facts.errors.filter(|errors| errors.available && !errors.causes.is_empty());
        let errors = errors.ok_or_else(|| missing(say!(NoChart::NoGap)))?;
        let gap = errors.gap_points.r#final.or(errors.gap_points.provisional);
        let gap = gap.ok_or_else(|| missing(say!(NoChart::GapUnknown)))?;
        Ok(Data { vote: facts.vote, errors, gap })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let &Data { vote, errors, gap } = data;
        let known: Vec<&Cause> = errors.causes.iter().filter(|cause| cause.most_points.is_some()).collect();
        let most = |cause: &Cause| cause.most_points.unwrap_or(0.0);
        let low = known.iter().map(|cause| most(cause)).fold(gap.min(0.0), f64::min);
        let high = known.iter().map(|cause| most(cause)).fold(gap.max(0.0), f64::max);
        let pad = 0.1 * (high - low).max(1.0);
        // Where a cause reaches the whole gap nothing is left over.
        let is_empty = |cause: &Cause| {
            cause.cause == CauseName::Unexplained && cause.most_points.is_some_and(|points| points.abs() < HALF_A_DIGIT)
        };
        // What cannot be computed has no bar and is named in a note.
        let is_known = |cause: &Cause| cause.most_points.is_some();
        let shown = by_reach(&errors.causes).into_iter().filter(|cause| is_known(cause) && !is_empty(cause));
        let rows = shown.map(|cause| row(cause, gap, lang));
        let assumptions = errors.causes.iter().map(|cause| match cause.most_points {
            Some(points) => {
                let (points, assumption) = (Value::decimal(points, 1), &cause.assumption);
                say!(GapCauses::AltCause, cause = cause.cause.heading(), points, assumption).get(lang)
            }
            // What cannot be computed is no zero, and rests on no assumption.
            None => words::named(cause.cause.heading(), say!(GapCauses::CannotBeComputed), lang) + ".",
        });
        let used = errors.polls.iter().filter(|poll| poll.used);
        Draft {
            title: title(&errors.causes, gap, lang),
            subtitle: say!(GapCauses::Subtitle, option = vote.option(vote.focus), options = words::options(vote))
                .get(lang),
            notes: notes(errors, gap, lang),
            sources: words::sources_of_errors(used.map(|poll| (vote, poll.pollster.as_str())), lang),
            alt: words::sentences(assumptions),
            table: table(errors, gap),
            figure: Figure::Rows(Rows {
                axis: Axis {
                    low: low - pad,
                    high: high + pad,
                    unit: AxisUnit::Points,
                    title: say!(GapCauses::Points).get(lang),
                },
                guides: vec![
                    Guide { at: 0.0, label: String::new(), style: GuideStyle::Threshold },
                    Guide {
                        at: gap,
                        label: say!(GapCauses::Gap, points = Value::points_signed(gap, 1)).get(lang),
                        style: GuideStyle::Result,
                    },
                ],
                band: None,
                value_head: Some(say!(GapCauses::AtMost).get(lang)),
                rows: rows.collect(),
                keep: Keep::First,
                left_out: words::left_out(lang),
            }),
        }
    }
}

fn notes(errors: &PollErrors, gap: f64, lang: Lang) -> Vec<String> {
    let told = say!(GapCauses::DoNotAddUp).get(lang);
    let unknown: Vec<Text> =
        errors.causes.iter().filter(|cause| cause.most_points.is_none()).map(|cause| cause.cause.name()).collect();
    let unknown = (!unknown.is_empty()).then(|| say!(GapCauses::NotComputed, causes = Value::list(unknown)).get(lang));
    let left = errors.causes.iter().filter_map(|cause| Some([gap, cause.most_points?, cause.left_points?]));
    std::iter::once(told).chain(unknown).chain(words::unrounded(left, lang)).collect()
}

/// Causes that reach furthest first; what is left over last.
fn by_reach(causes: &[Cause]) -> Vec<&Cause> {
    let mut sorted: Vec<&Cause> = causes.iter().collect();
    let reach = |cause: &Cause| cause.most_points.map_or(f64::NEG_INFINITY, f64::abs);
    sorted.sort_by(|a, b| {
        let is_rest = |cause: &Cause| cause.cause == CauseName::Unexplained;
        is_rest(a).cmp(&is_rest(b)).then(reach(b).total_cmp(&reach(a)))
    });
    sorted
}

fn row(cause: &Cause, gap: f64, lang: Lang) -> Row {
    // What no cause reaches is the distance to the gap.
    let from = |points: f64| if cause.cause == CauseName::Unexplained { gap - points.copysign(gap) } else { 0.0 };
    let to = |points: f64| if cause.cause == CauseName::Unexplained { gap } else { points };
    Row {
        label: cause.cause.heading().get(lang),
        detail: verdict(cause, lang).to_owned(),
        said: String::new(),
        rank: if cause.closes_gap == Some(true) { Rank::Main } else { Rank::Normal },
        bar: cause.most_points.map(|points| Bar {
            from: from(points),
            to: to(points),
            labels: [String::new(), String::new()],
            // A cause belongs to neither option, whose colours mean votes.
            tone: if cause.closes_gap == Some(true) { Tone::Ink } else { Tone::Neutral },
            thin: false,
            estimated: false,
        }),
        marks: Vec::new(),
        gap: None,
        value: Some(value(cause, lang)),
    }
}

/// How far a cause reaches at most; what none reaches is no such thing and says so.
fn value(cause: &Cause, lang: Lang) -> String {
    match cause.most_points {
        Some(points) if cause.cause == CauseName::Unexplained => {
            say!(GapCauses::Left, points = Value::decimal(points, 1)).get(lang)
        }
        Some(points) => number::decimal(points, 1, lang),
        None => "–".to_owned(),
    }
}

fn verdict(cause: &Cause, lang: Lang) -> String {
    match (cause.cause, cause.closes_gap, cause.most_points) {
        (CauseName::Unexplained, _, _) => say!(GapCauses::LeftOver).get(lang),
        (_, Some(true), _) => say!(GapCauses::CouldAlone).get(lang),
        (_, Some(false), _) => match cause.left_points {
            Some(left) => say!(GapCauses::Leaves, points = Value::points(left, 1)).get(lang),
            None => say!(GapCauses::CouldNotAlone).get(lang),
        },
        (_, None, Some(_)) => say!(GapCauses::NotDecided).get(lang),
        (_, None, None) => say!(GapCauses::CannotBeComputed).get(lang),
    }
}

fn title(causes: &[Cause], gap: f64, lang: Lang) -> String {
    let closing: Vec<Text> =
        causes.iter().filter(|cause| cause.closes_gap == Some(true)).map(|cause| cause.cause.name()).collect();
    let tested = causes.iter().any(|cause| cause.closes_gap.is_some());
    // As `errors` says it: the polls were right.
    if gap.abs() < HALF_A_DIGIT {
        return say!(GapCauses::NoGap).get(lang);
    }
    let gap = Value::points(gap.abs(), 1);
    let told = match closing.as_slice() {
        [] if tested => say!(GapCauses::NoSingleCause, gap),
        [] => say!(GapCauses::PossibleCauses, gap),
        [only] => say!(GapCauses::OnlyOneCause, gap, only),
        several => say!(GapCauses::SeveralCauses, count = words::in_words(several.len()), gap),
    };
    told.capital().get(lang)
}

fn table(errors: &PollErrors, gap: f64) -> Table {
    Table {
        columns: vec!["cause", "most_points", "gap_points", "closes_gap", "assumption"],
        rows: errors
            .causes
            .iter()
            .map(|cause| {
                vec![
                    Cell::from(cause.cause.word()),
                    cause.most_points.into(),
                    gap.into(),
                    cause.closes_gap.map(u64::from).into(),
                    cause.assumption.english().into(),
                ]
            })
            .collect(),
    }
}
