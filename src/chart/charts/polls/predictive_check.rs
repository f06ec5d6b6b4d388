//! The polls against polls that the model makes up.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Bar, Figure, Keep, Mark, Rank, Row, Rows, Tone},
        spec::{Cell, Table},
    },
    language::{Lang, Value, number},
    model::campaign::{Check, MadeUpPoll, Predictive},
    vote::Vote,
};

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    predictive: &'a Predictive,
}

pub(in crate::chart::charts) struct PredictiveCheck;

impl Chart for PredictiveCheck {
    const NEEDS: Needs = Needs { criticised: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let none = || Missing::new(say!(NoChart::NoForecast), say!(NoChart::AddPolls));
        let criticised = facts.criticised.ok_or_else(none)?;
        Ok(Data { vote: facts.vote, predictive: &criticised.predictive })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let Data { vote, predictive: Predictive { polls, checks, .. } } = data;
        let ends = polls.iter().flat_map(|poll| [poll.observed, poll.posterior.lower, poll.posterior.upper]);
        let (low, high) = ends.fold((1.0f64, 0.0f64), |(low, high), end| (low.min(end), high.max(end)));
        let pad = 0.06 * (high - low).max(0.02);
        let (n, outside) = (polls.len(), polls.iter().filter(|poll| is_outside(poll)).count());
        let few = n > MANY && outside > 0;
        let shown = polls.iter().filter(|poll| !few || is_outside(poll));
        let mut notes = Vec::new();
        if few {
            notes.push(say!(PredictiveCheck::Shown, outside, within = n - outside).get(lang));
        }
        if outside > 0 {
            notes.push(say!(PredictiveCheck::TitleSomeNote).get(lang));
        }
        notes.extend(
            checks.iter().find(|check| check.figure == "sd" && n >= SCATTERED).map(|check| spread(check, lang)),
        );
        Draft {
            title: match outside {
                0 => say!(PredictiveCheck::TitleNone, n).get(lang),
                outside if 10 * outside <= n => say!(PredictiveCheck::TitleFew, outside, n).get(lang),
                outside => say!(PredictiveCheck::TitleSome, outside, n).get(lang),
            },
            subtitle: say!(PredictiveCheck::Subtitle, option = vote.option(vote.focus)).get(lang),
            notes,
            sources: words::sources_of_polls(vote, lang),
            alt: words::sentences(polls.iter().map(|poll| alt(vote, poll, lang))),
            table: table(polls),
            figure: Figure::Rows(Rows {
                axis: Axis {
                    low: low - pad,
                    high: high + pad,
                    unit: AxisUnit::Share,
                    title: words::share_axis(vote, lang),
                },
                guides: Vec::new(),
                band: None,
                value_head: None,
                rows: shown.map(|poll| row(vote, poll, lang)).collect(),
                keep: Keep::Last,
                left_out: words::left_out(lang),
            }),
        }
    }
}

/// Of more polls than this those that surprise are drawn alone, where there are some.
const MANY: usize = 16;

/// Fewer polls have no scatter to speak of.
const SCATTERED: usize = 3;

/// Whether a poll lies where one in ten made-up ones do.
fn is_outside(poll: &MadeUpPoll) -> bool {
    poll.observed < poll.posterior.lower || poll.observed > poll.posterior.upper
}

/// House and day of a poll.
fn label(vote: &Vote, poll_id: &str, lang: Lang) -> String {
    let poll = vote.polls.iter().find(|poll| poll.poll_id == poll_id);
    poll.map_or_else(|| poll_id.to_owned(), |poll| format!("{}, {}", poll.pollster, words::field_dates(poll, lang)))
}

fn row(vote: &Vote, poll: &MadeUpPoll, lang: Lang) -> Row {
    let [low, high] = [poll.posterior.lower, poll.posterior.upper];
    let ends = [low, high].map(|share| Value::percent(share, 1));
    let [told_low, told_high] = ends;
    let kind = if is_outside(poll) { say!(PredictiveCheck::Outside) } else { say!(PredictiveCheck::Within) };
    Row {
        label: label(vote, &poll.poll_id, lang),
        detail: say!(PredictiveCheck::Own, low = told_low, high = told_high).get(lang),
        said: String::new(),
        rank: if is_outside(poll) { Rank::Main } else { Rank::Normal },
        bar: Some(Bar {
            from: low,
            to: high,
            labels: [String::new(), String::new()],
            tone: Tone::Neutral,
            thin: true,
            estimated: false,
        }),
        marks: vec![Mark {
            at: poll.observed,
            label: String::new(),
            name: Some(kind.get(lang)),
            solid: !is_outside(poll),
            tone: vote.focus.into(),
        }],
        gap: None,
        value: Some(number::percent(poll.observed, 1, lang)),
    }
}

fn spread(check: &Check, lang: Lang) -> String {
    let points = |share: f64| Value::points(100.0 * share, 1);
    let plain = |share: f64| Value::decimal(100.0 * share, 1);
    say!(
        PredictiveCheck::Spread,
        observed = points(check.observed),
        median = points(check.posterior.median),
        low = plain(check.posterior.lower),
        high = plain(check.posterior.upper)
    )
    .get(lang)
}

fn alt(vote: &Vote, poll: &MadeUpPoll, lang: Lang) -> String {
    let [share, low, high] =
        [poll.observed, poll.posterior.lower, poll.posterior.upper].map(|share| Value::percent(share, 1));
    say!(PredictiveCheck::AltRow, poll = label(vote, &poll.poll_id, lang), share, low, high).get(lang)
}

fn table(polls: &[MadeUpPoll]) -> Table {
    Table {
        columns: vec![
            "poll_id",
            "share",
            "made_up_05",
            "made_up_50",
            "made_up_95",
            "part_at_or_above",
            "prior_05",
            "prior_95",
        ],
        rows: polls
            .iter()
            .map(|poll| {
                let numbers = [
                    poll.observed,
                    poll.posterior.lower,
                    poll.posterior.median,
                    poll.posterior.upper,
                    poll.posterior.p,
                    poll.prior.lower,
                    poll.prior.upper,
                ];
                std::iter::once(Cell::from(poll.poll_id.as_str())).chain(numbers.map(Cell::from)).collect()
            })
            .collect(),
    }
}
