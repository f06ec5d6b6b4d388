//! What was said as the night went on: the moments at which it changed, from the first projection to the last.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::guides::{far_threshold, near_threshold, result_and_threshold};
use crate::chart::charts::night::night_projection::caveat;
use crate::chart::charts::night::replayed::{has_night, is_blended, no_night};
use crate::chart::charts::night::story_title::title;
use crate::chart::charts::night::told_moments::{Told, chosen, told_moments};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Bar, Figure, Keep, Mark, Rank, Row, Rows, Tone},
        spec::{Cell, Table},
    },
    headline::Standing,
    language::{Lang, Text, Value},
    model::replay::Night,
    vote::Vote,
};

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    night: &'a Night,
    /// Every moment with a projection.
    moments: Vec<Told<'a>>,
    /// Those that are shown, by place.
    shown: Vec<usize>,
    /// The last one is a projection with the polls blended in.
    blended: bool,
}

pub(in crate::chart::charts) struct NightStory;

impl Chart for NightStory {
    const NEEDS: Needs = Needs { night: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn check(vote: &Vote, _: &[Vote]) -> Result<(), Missing> {
        has_night(vote)
    }

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let night = facts.night.filter(|night| !night.points.is_empty()).ok_or_else(no_night)?;
        let moments = told_moments(facts.vote, night);
        let shown = chosen(&moments);
        let blended = night.points.last().is_some_and(|last| is_blended(facts, night, last));
        Ok(Data { vote: facts.vote, night, moments, shown, blended })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let vote = data.vote;
        let (news, title) = title(vote, &data.moments, data.night.simulated);
        let (low, high) = ends(data);
        let option = vote.option(vote.focus);
        let figure = Rows {
            axis: Axis { low, high, unit: AxisUnit::Share, title: words::share_axis(vote, lang) },
            guides: result_and_threshold(vote, (low, high), lang),
            band: None,
            value_head: Some(say!(NightProjection::Projection).get(lang)),
            rows: rows(data, news, lang),
            keep: Keep::Last,
            left_out: words::left_out(lang),
        };
        Draft {
            title: title.get(lang),
            subtitle: caveat(vote, data.night).then(&say!(NightStory::DotAndLine, option)).get(lang),
            notes: notes(data, lang),
            sources: words::sources_of_results(&[vote], lang),
            alt: alt(data, lang),
            table: table(data),
            figure: Figure::Rows(figure),
        }
    }
}

/// The scale holds all that is drawn, the result and what must be passed.
fn ends(data: &Data<'_>) -> (f64, f64) {
    let ranges = data.shown.iter().flat_map(|&at| {
        let (low, high) = data.moments[at].point.share.interval(0.9);
        [low, high]
    });
    let result = words::standing_result(data.vote).map(|(_, share)| share);
    let drawn: Vec<f64> = ranges.chain(result).collect();
    let (low, high) = drawn
        .iter()
        .copied()
        .chain(near_threshold(data.vote, &drawn))
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), share| (low.min(share), high.max(share)));
    let pad = (0.05 * (high - low)).max(0.002);
    ((low - pad).max(0.0), (high + pad).min(1.0))
}

/// What is drawn of each moment that is shown; the news of the title, if it is one of them, is the loudest.
fn rows(data: &Data<'_>, news: usize, lang: Lang) -> Vec<Row> {
    let names: Vec<[String; 2]> = data.shown.iter().map(|&at| data.moments[at].names(lang)).collect();
    let vote_tone = Tone::from(data.vote.focus);
    let row = |(place, &at): (usize, &usize)| {
        let told = &data.moments[at];
        let (low, high) = told.point.share.interval(0.9);
        let is_complete = told.point.is_complete();
        // The colour of the option whose share it is, as in every picture; who is ahead stands in words.
        let tone = if is_complete { Tone::Ink } else { vote_tone };
        // Two moments within a minute have one hour: what is in tells them apart.
        let is_twice = names.iter().filter(|[name, _]| *name == names[place][0]).count() > 1;
        let (label, detail) = match &names[place] {
            [name, detail] if is_twice => (words::series(vec![name.clone(), detail.clone()], lang), String::new()),
            [name, detail] => (name.clone(), detail.clone()),
        };
        Row {
            label,
            detail,
            said: told.said(data.vote, lang),
            rank: if at == news { Rank::Main } else { Rank::Normal },
            bar: (!is_complete).then(|| Bar {
                from: low,
                to: high,
                labels: [String::new(), String::new()],
                tone,
                thin: true,
                estimated: false,
            }),
            marks: vec![Mark { at: told.point.share.median(), label: String::new(), name: None, solid: true, tone }],
            gap: None,
            value: Some(told.median().get(lang)),
        }
    };
    data.shown.iter().enumerate().map(row).collect()
}

fn notes(data: &Data<'_>, lang: Lang) -> Vec<String> {
    let mut told = Text::default();
    let changes = |at: &usize| *at > 0 && data.moments[at - 1].standing != data.moments[*at].standing;
    let left_out = (0..data.moments.len()).filter(changes).filter(|at| !data.shown.contains(at)).count();
    if left_out > 0 {
        told = told.then(&say!(NightStory::MoreChanges, count = left_out));
    }
    if data.blended {
        told = told.then(&say!(NightProjection::PollsBlendedIn));
    }
    let told = told.then(&far_threshold(data.vote, ends(data))).get(lang);
    if told.is_empty() { Vec::new() } else { vec![told] }
}

fn alt(data: &Data<'_>, lang: Lang) -> String {
    let sentence = |text: &str| if text.is_empty() { String::new() } else { words::capital(text) + "." };
    let rows = data.shown.iter().map(|&at| {
        let told = &data.moments[at];
        let [name, detail] = told.names(lang);
        let place = [name, detail].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let said = told.said(data.vote, lang);
        let median = told.median();
        if told.point.is_complete() {
            return say!(NightStory::AltComplete, place, said, median).get(lang);
        }
        let (low, high) = told.point.share.interval(0.9);
        let (low, high) = (Value::percent(low, 1), Value::percent(high, 1));
        say!(NightStory::AltRow, place, said, median, low, high).get(lang)
    });
    let guides: Vec<String> =
        result_and_threshold(data.vote, ends(data), lang).into_iter().map(|guide| guide.label).collect();
    words::sentences(rows.chain([sentence(&guides.join(", "))]).collect::<Vec<_>>())
}

/// Word of what is said in the table.
fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Unknown => "unknown",
        Standing::TooClose => "too_close",
        Standing::Ahead(_, likelihood) => likelihood.word().unwrap_or("too_close"),
        Standing::Decided(_) => "decided",
    }
}

fn table(data: &Data<'_>) -> Table {
    let columns = vec![
        "reported_at",
        "units",
        "units_total",
        "progress",
        "said",
        "side",
        "yes_wins",
        "option",
        "projected_median",
        "lower_90",
        "upper_90",
        "shown",
    ];
    let row = |(place, told): (usize, &Told<'_>)| {
        let point = told.point;
        let (low, high) = point.share.interval(0.9);
        vec![
            point.at.map(|at| at.to_string()).into(),
            point.units.into(),
            point.units_total.into(),
            point.progress.into(),
            word(told.standing).into(),
            told.standing.side().map(|side| side.word()).into(),
            point.win_probability.map(|win| win.yes).into(),
            data.vote.focus.word().into(),
            point.share.median().into(),
            low.into(),
            high.into(),
            Cell::from(usize::from(data.shown.contains(&place))),
        ]
    };
    Table { columns, rows: data.moments.iter().enumerate().map(row).collect() }
}
