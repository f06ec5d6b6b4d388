//! Expected lead of the ballots still out, by region.

use super::{
    draft::{Draft, finish},
    words,
};
use crate::language::say;
use crate::{
    Error, Result,
    chart::{
        facts::Facts,
        figure::{Axis, AxisUnit, Bar, Figure, Guide, GuideStyle, Keep, Rank, Row, Rows},
        name::ChartName,
        spec::{Cell, ChartSpec, Table},
    },
    headline::sentence,
    language::Lang,
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

pub(super) fn spec(facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let vote = facts.vote;
    let missing = |what: &str| {
        Error::nothing(
            format!("chart outstanding_by_region of {}: {what}", vote.id),
            "give partial returns with --returns or an earlier instant with --as-of",
        )
    };
    let projection = facts.projection.filter(|projection| projection.available);
    let projection = projection.ok_or_else(|| missing("there is no projection"))?;
    let mut regions: Vec<Open> = projection.regions.iter().filter_map(Open::of).collect();
    if regions.is_empty() {
        return Err(missing("no ballots are outstanding in any region"));
    }
    regions.sort_by(|a, b| b.lead.abs().total_cmp(&a.lead.abs()).then_with(|| a.region.parent.cmp(&b.region.parent)));
    finish(ChartName::OutstandingByRegion, vote, lang, |lang| Ok(draft(vote, projection, &regions, lang)))
}

fn draft(vote: &Vote, projection: &Projection, regions: &[Open<'_>], lang: Lang) -> Draft {
    let low = regions.iter().map(|region| region.lead).fold(0.0, f64::min);
    let high = regions.iter().map(|region| region.lead).fold(0.0, f64::max);
    let pad = 0.12 * (high - low).max(1.0);
    let option = words::label(vote, vote.focus, lang);
    let few = regions.len() <= 9;
    let rows = regions.iter().map(|region| {
        let (lead, out) = (region.lead, words::about(region.ballots, lang));
        Row {
            label: region.region.parent.clone(),
            // From a published line alone nobody knows which units of a region are in; many rows have no room for it.
            detail: match region.region.units_known && few {
                true => say!(
                    OutstandingByRegion::BallotsOutReporting,
                    out = &out,
                    units = &region.region.units.0,
                    units_2 = &region.region.units.1
                )
                .get(lang),
                false => say!(OutstandingByRegion::BallotsOut, out = &out).get(lang),
            },
            rank: Rank::Normal,
            bar: Some(Bar {
                from: 0.0,
                to: lead,
                labels: [String::new(), String::new()],
                tone: if lead >= 0.0 { vote.focus } else { vote.focus.other() }.into(),
                thin: false,
            }),
            marks: Vec::new(),
            gap: None,
            value: Some(words::about_signed(lead, lang)),
        }
    });
    let alt = regions.iter().map(|region| {
        let (lead, out) = (words::about_signed(region.lead, lang), words::about(region.ballots, lang));
        say!(OutstandingByRegion::Ballots, lead = &lead, out = &out, parent = &region.region.parent).get(lang)
    });
    let other = words::label(vote, vote.focus.other(), lang);
    Draft {
        title: title(vote, &regions[0], projection.outstanding.is_guess, lang),
        subtitle: say!(
            OutstandingByRegion::ExpectedLeadOverValidBallots,
            get = &words::stand_then(&sentence::data_stand(vote, projection).get(lang), ""),
            occasion = &words::occasion(vote, lang),
            of_option = &words::of_option(vote, vote.focus, lang),
            option = &option,
            other = &other
        )
        .get(lang),
        notes: whole(vote, projection, lang).into_iter().collect(),
        sources: vec![words::model_on(false, lang)],
        alt: alt.collect::<Vec<String>>().join(" "),
        table: Table {
            columns: vec![
                "region",
                "units_counted",
                "units_total",
                "outstanding_ballots",
                "option",
                "outstanding_lead",
            ],
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
        },
        figure: Figure::Rows(Rows {
            axis: Axis {
                low: low - pad,
                high: high + pad,
                unit: AxisUnit::Ballots,
                title: say!(OutstandingByRegion::Ballots2).get(lang),
            },
            guides: vec![Guide {
                at: 0.0,
                label: say!(OutstandingByRegion::Even).get(lang),
                style: GuideStyle::Threshold,
            }],
            band: None,
            value_head: Some(
                say!(
                    OutstandingByRegion::Lead,
                    of_option = &words::of_option(vote, vote.focus, lang),
                    option = &option
                )
                .get(lang),
            ),
            rows: rows.collect(),
            keep: Keep::First,
            left_out: say!(OutstandingByRegion::MoreTable, n = "{n}").get(lang),
        }),
    }
}

fn title(vote: &Vote, region: &Open<'_>, is_guess: bool, lang: Lang) -> String {
    let side = if region.lead >= 0.0 { vote.focus } else { vote.focus.other() };
    let (option, lead) = (words::option(vote, side, lang), words::about(region.lead.abs(), lang));
    let parent = &region.region.parent;
    let told = match (vote.is_over(), is_guess) {
        (true, false) => say!(OutstandingByRegion::LargestLeadWas, parent, option, lead),
        (true, true) => say!(OutstandingByRegion::LargestLeadMight, parent, option, lead),
        (false, false) => say!(OutstandingByRegion::LargestLeadIs, parent, option, lead),
        (false, true) => say!(OutstandingByRegion::LargestLeadMay, parent, option, lead),
    };
    told.get(lang)
}

fn whole(vote: &Vote, projection: &Projection, lang: Lang) -> Option<String> {
    let (ballots, lead) = (projection.outstanding.ballots?, projection.outstanding.expected_lead?);
    let option = words::option(vote, if lead < 0.0 { vote.focus.other() } else { vote.focus }, lang);
    let (ballots, lead) = (words::about(ballots, lang), words::about(lead.abs(), lang));
    let unsure = match projection.outstanding.is_guess {
        true => say!(OutstandingByRegion::IfMostAdvancedUnitsComplete).get(lang),
        false => String::new(),
    };
    Some(
        say!(
            OutstandingByRegion::AllRegionsAboutValidBallots,
            ballots = &ballots,
            lead = &lead,
            option = &option,
            unsure = &unsure
        )
        .get(lang),
    )
}
