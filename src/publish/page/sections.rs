//! The sections of the page: result, polls, forecast, count, check.

use serde::Serialize;

use super::{
    polls,
    table::{Cell, Table, count, count_range, dash, num, share, share_range, text, when},
};
use crate::{
    headline::sentence,
    language::say,
    language::{Lang, PlaceKind, number},
    model::{campaign::Forecast, count::Projection},
    poll_error::PollErrors,
    vote::{Finding, Severity, Side, Text, Vote},
};

/// A section as the template writes it.
#[derive(Debug, Serialize)]
pub struct Section {
    pub id: &'static str,
    pub title: String,
    pub paragraphs: Vec<String>,
    pub tables: Vec<Table>,
    pub items_title: String,
    /// Assumptions.
    pub items: Vec<String>,
    pub findings: Vec<FindingGroup>,
}

/// Findings that stand together; folded away under `fold` where they are only worth knowing.
#[derive(Debug, Serialize)]
pub struct FindingGroup {
    fold: Option<String>,
    findings: Vec<FindingView>,
}

/// A finding as the template writes it.
#[derive(Debug, Serialize)]
pub struct FindingView {
    severity: &'static str,
    word: String,
    place: String,
    message: String,
    hint: String,
}

impl Section {
    fn new(id: &'static str, title: String) -> Self {
        Self {
            id,
            title,
            paragraphs: Vec::new(),
            tables: Vec::new(),
            items_title: String::new(),
            items: Vec::new(),
            findings: Vec::new(),
        }
    }

    fn assumptions(&mut self, items: &[Text], lang: Lang) {
        self.items_title = say!(Page::Assumptions).get(lang);
        self.items = items.iter().map(|item| item.get(lang).to_owned()).collect();
    }
}

/// The published results.
pub fn results(vote: &Vote, lang: Lang) -> Option<Section> {
    if vote.results.is_empty() {
        return None;
    }
    let texts = vote.texts(lang);
    let rows = vote.results.iter().map(|result| {
        let status = if result.is_final { say!(Page::Final).get(lang) } else { say!(Page::Provisional).get(lang) };
        let precise = |share: Option<f64>| num(share.map_or_else(dash, |share| number::percent(share, 2, lang)));
        let counts = &result.counts;
        vec![
            text(status),
            when(result.at, lang),
            precise(result.share(Side::Yes)),
            precise(result.share(Side::No)),
            count(counts.yes, lang),
            count(counts.no, lang),
            count(counts.blank_spoiled(), lang),
            count(counts.cast_or_sum(), lang),
            count(counts.registered, lang),
            precise(counts.turnout().or(result.turnout)),
        ]
    });
    let votes = |side| say!(Page::OptionVotes, option = vote.option(side)).get(lang);
    let table = Table {
        id: "published-results".to_owned(),
        caption: say!(Page::PublishedResults).get(lang),
        note: Some(say!(Page::SharesYesPlusNo).get(lang)),
        head: vec![
            text(say!(Page::Status).get(lang)),
            text(say!(Page::Published).get(lang)),
            num(texts.label(Side::Yes)),
            num(texts.label(Side::No)),
            num(votes(Side::Yes)),
            num(votes(Side::No)),
            num(say!(Page::BlankSpoiled).get(lang)),
            num(say!(Page::Cast).get(lang)),
            num(say!(Page::Registered).get(lang)),
            num(say!(Page::Turnout).get(lang)),
        ],
        rows: rows.collect(),
    };
    Some(Section { tables: vec![table], ..Section::new("results", say!(Page::Results).get(lang)) })
}

/// Polls, their errors and what could explain them.
pub fn poll_errors(vote: &Vote, errors: Option<&PollErrors>, lang: Lang) -> Section {
    let mut section = Section::new("polls", say!(Page::HowWrongWerePolls).get(lang));
    if let Some(gap) = errors.and_then(|errors| sentence::poll_gap(vote, errors)) {
        section.paragraphs.push(gap.get(lang).to_owned());
    } else if vote.polls.is_empty() {
        section.paragraphs.push(say!(Page::NoPollThisVoteKnown).get(lang));
    }
    section.tables.extend(polls::published(vote, lang));
    if let Some(errors) = errors {
        section.tables.extend(polls::errors(vote, errors, lang));
        section.tables.extend(polls::averages(vote, errors, lang));
    }
    section
}

/// What the polls suggested for the day.
pub fn forecast(vote: &Vote, forecast: &Forecast, lang: Lang) -> Section {
    let mut section = Section::new("forecast", say!(Page::ForecastFromPolls).get(lang));
    section.paragraphs.push(sentence::forecast_outlook(vote, forecast).get(lang).to_owned());
    if forecast.share.is_some() && !vote.results.is_empty() {
        section.paragraphs.push(say!(Page::ThisRestsOnPollsAlone).get(lang));
    }
    if let Some(distribution) = &forecast.share {
        let range = |level| {
            let (lower, upper) = distribution.interval(level);
            num(number::percent_range(lower, upper, 1, lang))
        };
        let rows = vec![
            vec![text(say!(Page::Median).get(lang)), share(Some(distribution.median()), lang)],
            vec![text(say!(Page::FiveOfTen).get(lang)), range(0.5)],
            vec![text(say!(Page::NineOfTen).get(lang)), range(0.9)],
            vec![text(say!(Page::NineteenOfTwenty).get(lang)), range(0.95)],
        ];
        section.tables.push(Table {
            id: "forecast-share".to_owned(),
            caption: say!(Page::ForecastShare, option = vote.option(vote.focus)).get(lang),
            note: None,
            head: vec![text(say!(Page::Where).get(lang)), num(say!(Page::Share).get(lang))],
            rows,
        });
    }
    section.tables.extend(components(forecast, lang));
    section.tables.extend(poll_use(forecast, lang));
    section.assumptions(&forecast.assumptions, lang);
    section
}

fn components(forecast: &Forecast, lang: Lang) -> Option<Table> {
    let parts = [
        (say!(Page::BeforeAnyPoll).get(lang), &forecast.components.prior),
        (say!(Page::Polls).get(lang), &forecast.components.polls),
        (say!(Page::ErrorCommonAllPolls).get(lang), &forecast.components.election_day_error),
    ];
    let rows: Vec<Vec<Cell>> = parts
        .into_iter()
        .filter_map(|(name, part)| {
            let part = part.as_ref()?;
            let points = |x: f64| num(number::decimal(x * 100.0, 1, lang));
            Some(vec![text(name), points(part.mean), points(part.sd), text(part.what.get(lang))])
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        id: "forecast-parts".to_owned(),
        caption: say!(Page::PartsForecast).get(lang),
        note: None,
        head: vec![
            text(say!(Page::Part).get(lang)),
            num(say!(Page::Mean).get(lang)),
            num(say!(Page::StandardDeviationPoints).get(lang)),
            text(say!(Page::What).get(lang)),
        ],
        rows,
    })
}

fn poll_use(forecast: &Forecast, lang: Lang) -> Option<Table> {
    let rows: Vec<Vec<Cell>> = forecast
        .polls
        .iter()
        .map(|poll| {
            vec![
                text(format!("{} ({})", poll.pollster, poll.poll_id)),
                share(poll.share, lang),
                num(poll.n.map_or_else(dash, |n| number::count_near(n, lang))),
                share(poll.weight, lang),
                polls::used(poll.used, poll.reason.as_ref(), lang),
            ]
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        id: "forecast-polls".to_owned(),
        caption: say!(Page::PollsForecast).get(lang),
        note: Some(say!(Page::PollsForecastNote).get(lang)),
        head: vec![
            text(say!(Page::Poll).get(lang)),
            num(say!(Page::ShareUsed).get(lang)),
            num("n"),
            num(say!(Page::Weight).get(lang)),
            text(say!(Page::Used).get(lang)),
        ],
        rows,
    })
}

/// What the count projects, in all and by region, and what is to be checked in it.
pub fn projection(vote: &Vote, projection: &Projection, to_check: Option<Table>, lang: Lang) -> Section {
    let title = match projection.is_complete() {
        true => say!(Page::CompleteCount).get(lang),
        false => say!(Page::ProjectionFromCount).get(lang),
    };
    let mut section = Section::new("projection", title);
    section.paragraphs.push(sentence::projection_outlook(vote, projection).get(lang).to_owned());
    if !projection.is_complete()
        && projection.share.as_ref().is_some_and(|share| share.sd > 0.0)
        && vote.final_result().is_some()
    {
        section.paragraphs.push(say!(Page::ThisWhatLastPartialFigures).get(lang));
    }
    section.tables.extend(totals(vote, projection, lang));
    section.tables.extend(regions(projection, vote, lang));
    section.tables.extend(to_check);
    let items = projection.lines_used.iter().chain(&projection.assumptions).cloned().collect::<Vec<_>>();
    section.assumptions(&items, lang);
    section
}

/// Shares, turnout and ballots of the whole vote.
fn totals(vote: &Vote, projection: &Projection, lang: Lang) -> Option<Table> {
    let focus = vote.texts(lang).label(vote.focus);
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut row = |name: String, cells: [Cell; 2]| rows.push([text(name)].into_iter().chain(cells).collect());
    let shares = [(focus.to_owned(), &projection.share), (say!(Page::Turnout).get(lang), &projection.turnout)];
    for (name, distribution) in shares {
        if distribution.is_some() {
            row(name, share_range(distribution.as_ref(), lang));
        }
    }
    let votes = |side| say!(Page::OptionVotes, option = vote.option(side)).get(lang);
    let sides = [(votes(Side::Yes), &projection.yes), (votes(Side::No), &projection.no)];
    let [first, second] = if vote.focus == Side::Yes {
        sides
    } else {
        let [yes, no] = sides;
        [no, yes]
    };
    for (name, distribution) in [
        first,
        second,
        (say!(Page::BlankSpoiled).get(lang), &projection.blank_spoiled),
        (say!(Page::RegisteredWhoStayAway).get(lang), &projection.away),
    ] {
        if let Some(distribution) = distribution {
            row(name, count_range(distribution, lang));
        }
    }
    (!rows.is_empty()).then(|| Table {
        id: "projected-totals".to_owned(),
        caption: match projection.is_complete() {
            true => say!(Page::CountedTotals).get(lang),
            false => say!(Page::ProjectedTotals).get(lang),
        },
        note: None,
        head: vec![
            text(say!(Page::Quantity).get(lang)),
            num(say!(Page::Median).get(lang)),
            num(say!(Page::NineOfTenRange).get(lang)),
        ],
        rows,
    })
}

fn regions(projection: &Projection, vote: &Vote, lang: Lang) -> Option<Table> {
    let rows = projection.regions.iter().map(|region| {
        let (units, total) = region.units;
        let [median, range] = share_range(region.share.as_ref(), lang);
        let [turnout, _] = share_range(region.turnout.as_ref(), lang);
        vec![
            text(&region.parent),
            // From a published total nobody knows which units are in.
            num(if region.units_known { format!("{units}/{total}") } else { dash() }),
            median,
            range,
            turnout,
            num(region.outstanding_ballots.map_or_else(dash, |ballots| number::count_near(ballots, lang))),
            num(region.outstanding_lead.map_or_else(dash, |lead| number::signed(lead, 0, lang))),
        ]
    });
    let (regions, option) = (vote.region_name(PlaceKind::Region), vote.option(vote.focus));
    (!projection.regions.is_empty()).then(|| Table {
        id: "projected-regions".to_owned(),
        caption: say!(Page::RegionsShare, regions = &regions, option).capital().get(lang),
        note: Some(say!(Page::RegionsNote).get(lang)),
        head: vec![
            text(say!(Page::Region, regions).capital().get(lang)),
            num(say!(Page::Units, places = vote.unit_name(PlaceKind::Unit)).capital().get(lang)),
            num(say!(Page::Median).get(lang)),
            num(say!(Page::NineOfTenRange).get(lang)),
            num(say!(Page::Turnout).get(lang)),
            num(say!(Page::BallotsOut).get(lang)),
            num(say!(Page::LeadThem).get(lang)),
        ],
        rows: rows.collect(),
    })
}

/// What the checker found, gravest first.
pub fn check(findings: &[Finding], lang: Lang) -> Section {
    let mut section = Section::new("check", say!(Page::CheckData).get(lang));
    section.paragraphs.push(sentence::check(findings).get(lang).to_owned());
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| finding.severity);
    let (notes, graver): (Vec<&Finding>, _) =
        sorted.into_iter().partition(|finding| finding.severity == Severity::Info);
    let group = |fold, findings: Vec<&Finding>| {
        (!findings.is_empty()).then(|| FindingGroup {
            fold,
            findings: findings.into_iter().map(|finding| finding_view(finding, lang)).collect(),
        })
    };
    section.findings = group(None, graver).into_iter().chain(group(Some(say!(Page::Notes).get(lang)), notes)).collect();
    section
}

fn finding_view(finding: &Finding, lang: Lang) -> FindingView {
    let (severity, word) = match finding.severity {
        Severity::Error => ("error", say!(Page::Error).get(lang)),
        Severity::Warning => ("warning", say!(Page::Warning).get(lang)),
        Severity::Info => ("info", say!(Page::Note).get(lang)),
    };
    let file = finding.file.clone().map(|file| match finding.line {
        Some(line) => format!("{file}:{line}"),
        None => file,
    });
    let place: Vec<String> = [file, finding.column.clone(), finding.unit.clone()].into_iter().flatten().collect();
    FindingView {
        severity,
        word,
        place: place.join(" · "),
        message: finding.message.get(lang).to_owned(),
        hint: finding.hint.get(lang).to_owned(),
    }
}
