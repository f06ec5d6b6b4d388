//! Expected lead of the ballots still out, by region.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::words;
use crate::headline::verdict;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Axis, AxisUnit, Bar, Figure, Guide, GuideStyle, Keep, Rank, Row, Rows},
        spec::{Cell, Table},
    },
    language::{Lang, PlaceKind, Text},
    model::count::{Projection, RegionProjection},
    vote::Vote,
};

/// A region with ballots still out.
struct Open<'a> {
    region: &'a RegionProjection,
    ballots: f64,
    lead: f64,
}

impl<'a> Open<'a> {
    fn of(region: &'a RegionProjection) -> Option<Self> {
        let (ballots, lead) = region.outstanding_ballots.zip(region.outstanding_lead)?;
        (ballots >= 0.5).then_some(Self { region, ballots, lead })
    }
}

/// What the chart rests on: regions with ballots still out, the largest lead first.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    projection: &'a Projection,
    regions: Vec<Open<'a>>,
}

pub(in crate::chart::charts) struct OutstandingByRegion;

impl Chart for OutstandingByRegion {
    const NEEDS: Needs = Needs { projection: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let missing = |what: Text| Missing::new(what, say!(NoChart::GivePartial));
        let projection = facts.projection.filter(|projection| projection.available);
        let projection = projection.ok_or_else(|| missing(say!(NoChart::NoProjection)))?;
        let mut regions: Vec<Open> = projection.regions.iter().filter_map(Open::of).collect();
        if regions.is_empty() {
            return Err(missing(say!(NoChart::NothingOutstanding)));
        }
        // From a published line alone nobody knows where the ballots are that are still out.
        if regions.iter().all(|region| !region.region.units_known) {
            return Err(missing(say!(NoChart::RegionsUnknown)));
        }
        regions
            .sort_by(|a, b| b.lead.abs().total_cmp(&a.lead.abs()).then_with(|| a.region.parent.cmp(&b.region.parent)));
        Ok(Data { vote: facts.vote, projection, regions })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let Data { vote, projection, regions } = data;
        let low = regions.iter().map(|region| region.lead).fold(0.0, f64::min);
        let high = regions.iter().map(|region| region.lead).fold(0.0, f64::max);
        let pad = 0.12 * (high - low).max(1.0);
        let option = vote.option(vote.focus);
        let alt = regions.iter().map(|region| {
            let (lead, ballots) = (ahead(vote, region.lead), words::about(region.ballots));
            say!(OutstandingByRegion::AltRegion, region = words::region(&region.region.parent), lead, ballots).get(lang)
        });
        let expected = say!(
            OutstandingByRegion::ExpectedLead,
            regions = vote.region_name(PlaceKind::Region),
            option = &option,
            other = vote.option(vote.focus.other())
        )
        .get(lang);
        let stand = words::stand(vote, projection, lang);
        Draft {
            title: title(vote, &regions[0], projection, lang),
            subtitle: words::sentences([expected, stand]),
            notes: whole(vote, projection, lang).into_iter().collect(),
            sources: words::sources_of_counts(vote, lang),
            alt: alt.collect::<Vec<String>>().join(" "),
            table: table(vote, projection, regions),
            figure: Figure::Rows(Rows {
                axis: Axis {
                    low: low - pad,
                    high: high + pad,
                    unit: AxisUnit::BallotsAhead,
                    title: say!(OutstandingByRegion::BallotsAxis).get(lang),
                },
                guides: vec![Guide {
                    at: 0.0,
                    label: say!(OutstandingByRegion::Even).get(lang),
                    style: GuideStyle::Threshold,
                }],
                band: None,
                value_head: Some(say!(OutstandingByRegion::ExpectedToLead).get(lang)),
                rows: rows(vote, &by_lead(regions), lang),
                // What has no room is near none; where leads go both ways, both are seen.
                keep: Keep::Longest,
                left_out: words::left_out(lang),
            }),
        }
    }
}

/// Who is expected to lead, and by how many votes: never a lead below none.
fn ahead(vote: &Vote, lead: f64) -> Text {
    let option = vote.option(if lead < 0.0 { vote.focus.other() } else { vote.focus });
    say!(OutstandingByRegion::Ahead, option, lead = words::about(lead.abs()))
}

/// Letters of a region's name and of what is told beside it that fit in one line.
const MOST_LETTERS: usize = 58;

fn uncounted(region: &Open<'_>, lang: Lang) -> String {
    say!(OutstandingByRegion::Uncounted, ballots = words::about(region.ballots)).get(lang)
}

/// What is uncounted, and how many units are in; from a published line alone nobody knows which.
fn detail(vote: &Vote, region: &Open<'_>, lang: Lang) -> String {
    if !region.region.units_known {
        return uncounted(region, lang);
    }
    let (places, (counted, total)) = (words::units(vote), region.region.units);
    say!(OutstandingByRegion::UncountedReporting, places, ballots = words::about(region.ballots), counted, total)
        .get(lang)
}

/// The regions from the largest lead of the one option to the largest of the other, that of the title first.
fn by_lead<'d, 'a>(regions: &'d [Open<'a>]) -> Vec<&'d Open<'a>> {
    let sign = regions.first().map_or(1.0, |first| first.lead.signum());
    let mut sorted: Vec<&Open<'_>> = regions.iter().collect();
    sorted.sort_by(|a, b| (sign * b.lead).total_cmp(&(sign * a.lead)));
    sorted
}

fn rows(vote: &Vote, regions: &[&Open<'_>], lang: Lang) -> Vec<Row> {
    let told: Vec<String> = regions.iter().map(|region| detail(vote, region, lang)).collect();
    let letters = |(region, told): (&&Open<'_>, &String)| region.region.parent.chars().count() + told.chars().count();
    // Many rows have no room for it, and a long word for the units would cut the names of the regions.
    let has_room = regions.len() <= 9 && regions.iter().zip(&told).all(|row| letters(row) <= MOST_LETTERS);
    let row = |(region, told): (&&Open<'_>, String)| {
        let lead = region.lead;
        Row {
            label: words::region(&region.region.parent).get(lang),
            detail: if has_room { told } else { uncounted(region, lang) },
            said: String::new(),
            rank: Rank::Normal,
            bar: Some(Bar {
                from: 0.0,
                to: lead,
                labels: [String::new(), String::new()],
                tone: if lead >= 0.0 { vote.focus } else { vote.focus.other() }.into(),
                thin: false,
                estimated: true,
            }),
            marks: Vec::new(),
            gap: None,
            value: Some(ahead(vote, lead).get(lang)),
        }
    };
    regions.iter().zip(told).map(row).collect()
}

/// The region whose votes matter most; where they go another way than all uncounted votes, these come first.
fn title(vote: &Vote, region: &Open<'_>, projection: &Projection, lang: Lang) -> String {
    let side = |lead: f64| if lead >= 0.0 { vote.focus } else { vote.focus.other() };
    let of_region = side(region.lead);
    let is_ahead = projection.counted.share.is_some_and(|of_focus| (of_focus > 0.5) == (of_region == vote.focus));
    let leads = if is_ahead { "ahead" } else { "behind" };
    let in_all = projection.outstanding.expected_lead.filter(|&lead| side(lead) != of_region);
    let (option, name) = (vote.option(of_region), words::region(&region.region.parent));
    if let Some(lead) = in_all {
        let mood = match (vote.is_over(), projection.outstanding.is_guess) {
            (true, false) => "was",
            (true, true) => "might",
            (false, false) => "is",
            (false, true) => "may",
        };
        let (winner, lead) = (vote.option(side(lead)), words::about(lead.abs()));
        let told = say!(OutstandingByRegion::InAllThough, lead, mood, option = winner, other = option, region = name);
        return told.capital().get(lang);
    }
    let lead = words::about(region.lead.abs());
    let region = name;
    let told = match (vote.is_over(), projection.outstanding.is_guess) {
        (true, false) => say!(OutstandingByRegion::LargestLeadWas, region, option, lead, leads),
        (true, true) => say!(OutstandingByRegion::LargestLeadMight, region, option, lead, leads),
        (false, false) => say!(OutstandingByRegion::LargestLeadIs, region, option, lead, leads),
        (false, true) => say!(OutstandingByRegion::LargestLeadMay, region, option, lead, leads),
    };
    told.capital().get(lang)
}

fn whole(vote: &Vote, projection: &Projection, lang: Lang) -> Option<String> {
    let (ballots, lead) = (projection.outstanding.ballots?, projection.outstanding.expected_lead?);
    let option = vote.option(if lead < 0.0 { vote.focus.other() } else { vote.focus });
    let (ballots, lead) = (words::about(ballots), words::about(lead.abs()));
    let tense = verdict::tense(vote);
    let told = match projection.outstanding.is_guess {
        true => say!(OutstandingByRegion::InAllIfComplete, places = words::units(vote), tense, ballots, option, lead),
        false => say!(OutstandingByRegion::InAll, tense, ballots, option, lead),
    };
    Some(told.get(lang))
}

fn table(vote: &Vote, projection: &Projection, regions: &[Open<'_>]) -> Table {
    Table {
        columns: vec!["region", "units_counted", "units_total", "outstanding_ballots", "option", "outstanding_lead"],
        rows: regions
            .iter()
            .map(|region| {
                vec![
                    Cell::from(region.region.parent.as_str()),
                    region.region.units.0.into(),
                    region.region.units.1.into(),
                    region.ballots.into(),
                    vote.focus.word().into(),
                    region.lead.into(),
                ]
            })
            .chain([vec![
                "all regions".into(),
                projection.counted.units.into(),
                projection.counted.units_total.into(),
                projection.outstanding.ballots.into(),
                vote.focus.word().into(),
                projection.outstanding.expected_lead.into(),
            ]])
            .collect(),
    }
}
