//! How wrong polls were in earlier votes, beside this vote's lead.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::words;
use crate::headline::verdict;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Figure, Guide, GuideStyle, Keep, Mark, Rank, Row, Rows, Tone},
        spec::{Cell, Table},
    },
    language::{Lang, Value, number},
    poll_error::PollErrors,
    vote::Vote,
};

/// Earlier votes without which nothing can be said of how wrong polls usually are.
const FEWEST: usize = 3;

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    /// The earlier votes with polls and a result, and how wrong their polls were.
    past: Vec<(&'a Vote, &'a PollErrors)>,
    /// How far the polls see the focus option above the threshold, points.
    lead: f64,
}

/// Signed errors of the polls of earlier votes, with this vote's lead marked.
pub(in crate::chart::charts) struct PollErrorHistory;

impl Chart for PollErrorHistory {
    const NEEDS: Needs = Needs { forecast: true, earlier_errors: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn check(_: &Vote, earlier: &[Vote]) -> Result<(), Missing> {
        let is_known = |vote: &&Vote| !vote.polls.is_empty() && words::standing_result(vote).is_some();
        enough(earlier.iter().filter(is_known).count())
    }

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let vote = facts.vote;
        let forecast = facts.forecast.filter(|forecast| forecast.available);
        let polls = forecast.and_then(|forecast| forecast.components.polls.as_ref()).ok_or_else(|| {
            let what = say!(NoChart::NoMargin);
            Missing::new(what, say!(NoChart::AddPolls))
        })?;
        let lead = (polls.mean - words::threshold(vote)) * 100.0;
        let is_known = |errors: &PollErrors| {
            errors.available && errors.gap_points.r#final.or(errors.gap_points.provisional).is_some()
        };
        let past: Vec<(&Vote, &PollErrors)> =
            facts.baselines.iter().zip(facts.earlier_errors).filter(|(_, errors)| is_known(errors)).collect();
        enough(past.len())?;
        Ok(Data { vote, past, lead })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let &Data { vote, ref past, lead } = data;
        let rows = rows(vote, past, lang);
        let mut values: Vec<f64> = rows.iter().flat_map(|row| row.marks.iter().map(|mark| mark.at)).collect();
        values.extend([0.0, lead]);
        let low = values.iter().copied().fold(f64::INFINITY, f64::min);
        let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let pad = 0.08 * (high - low).max(1.0);
        let flips =
            past.iter().filter(|(_, errors)| if lead > 0.0 { gap(errors) > lead } else { gap(errors) < lead }).count();
        let tense = verdict::tense(vote);
        let margin = Value::points(lead.abs(), 1);
        let leader = if lead >= 0.0 { vote.focus } else { vote.focus.other() };
        let (option, votes) = (vote.option(leader), past.len());
        let title = match flips {
            0 => say!(PollErrorHistory::LeadBeyondErrors, tense, option, margin),
            flips => say!(PollErrorHistory::ErrorsWouldUndo, tense, option, margin, flips, votes),
        };
        let title = title.capital().get(lang);
        let alt = past.iter().map(|(earlier, errors)| {
            format!("{} {}", crate::language::calendar::date(earlier.date, lang), number::signed(gap(errors), 1, lang))
        });
        Draft {
            title,
            subtitle: say!(
                PollErrorHistory::Subtitle,
                tense,
                option = vote.option(vote.focus),
                options = words::options(vote)
            )
            .get(lang),
            notes: Vec::new(),
            sources: vec![say!(PollErrorHistory::PollsAndResults).get(lang)],
            alt: words::series(alt.collect(), lang) + ".",
            table: table(vote, past, lead),
            figure: Figure::Rows(Rows {
                axis: Axis {
                    low: low - pad,
                    high: high + pad,
                    unit: AxisUnit::Points,
                    title: say!(PollErrorHistory::ErrorAxis).get(lang),
                },
                guides: vec![
                    Guide { at: 0.0, label: say!(PollErrorHistory::NoError).get(lang), style: GuideStyle::Threshold },
                    Guide {
                        at: lead,
                        label: say!(PollErrorHistory::TodaysLead, tense, lead = Value::signed(lead, 1)).get(lang),
                        style: GuideStyle::Result,
                    },
                ],
                band: None,
                value_head: Some(say!(PollErrorHistory::AverageAxis).get(lang)),
                rows,
                keep: Keep::First,
                left_out: words::left_out(lang),
            }),
        }
    }
}

/// Are there earlier votes enough for a history?
fn enough(n: usize) -> Result<(), Missing> {
    if n >= FEWEST {
        return Ok(());
    }
    Err(Missing::new(say!(NoChart::FewEarlier, n, fewest = FEWEST), say!(NoChart::NameMoreEarlier)))
}

/// Average − result, points.
fn gap(errors: &PollErrors) -> f64 {
    errors.gap_points.r#final.or(errors.gap_points.provisional).unwrap_or(0.0)
}

fn rows(vote: &Vote, past: &[(&Vote, &PollErrors)], lang: Lang) -> Vec<Row> {
    let tone = Tone::from(vote.focus);
    past.iter()
        .map(|(earlier, errors)| {
            let own = errors.polls.iter().filter(|poll| poll.used).filter_map(|poll| poll.error_points);
            let mut marks: Vec<Mark> = own
                .map(|at| Mark {
                    at,
                    label: String::new(),
                    name: Some(say!(PollErrorHistory::APoll).get(lang)),
                    solid: false,
                    tone,
                })
                .collect();
            let average = gap(errors);
            marks.push(Mark {
                at: average,
                label: String::new(),
                name: Some(say!(PollErrorHistory::TheirAverage).get(lang)),
                solid: true,
                tone,
            });
            let polls = errors.polls.iter().filter(|poll| poll.used).count();
            Row {
                label: crate::language::calendar::date(earlier.date, lang),
                detail: say!(PollErrorHistory::Polls, polls = &polls).get(lang),
                said: String::new(),
                rank: Rank::Normal,
                bar: None,
                marks,
                gap: None,
                value: Some(number::signed(average, 1, lang)),
            }
        })
        .collect()
}

fn table(vote: &Vote, past: &[(&Vote, &PollErrors)], lead: f64) -> Table {
    Table {
        columns: vec!["vote", "poll_id", "error_points"],
        rows: past
            .iter()
            .flat_map(|(earlier, errors)| {
                let mut rows: Vec<Vec<Cell>> = errors
                    .polls
                    .iter()
                    .filter(|poll| poll.used)
                    .map(|poll| {
                        vec![earlier.id.as_str().into(), poll.poll_id.as_str().into(), poll.error_points.into()]
                    })
                    .collect();
                rows.push(vec![earlier.id.as_str().into(), "average".into(), gap(errors).into()]);
                rows
            })
            .chain([vec![vote.id.as_str().into(), "lead".into(), lead.into()]])
            .collect(),
    }
}
