//! Share by unit on a map.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::past::map_places::{Place, drawn, least_named, name_of, places, ranked};
use crate::chart::charts::words;
use crate::headline::verdict;
use crate::language::say;
use crate::{
    chart::{
        facts::{Facts, Missing, Needs},
        figure::{Figure, Map, MapClass},
        spec::{Cell, Table},
    },
    language::{Lang, Places, Text, Value, number},
    vote::Vote,
};

/// Steps of the classes away from the threshold, and their strength.
const STEPS: [(f64, f64); 3] = [(0.10, 0.35), (0.25, 0.65), (1.0, 1.0)];

/// What the chart rests on.
pub(in crate::chart::charts) struct Data<'a> {
    vote: &'a Vote,
    places: Vec<Place>,
}

pub(in crate::chart::charts) struct MapShare;

impl Chart for MapShare {
    const NEEDS: Needs = Needs::NOTHING;

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let vote = facts.vote;
        let places = places(vote)?;
        if !places.iter().any(|place| place.share(vote).is_some()) {
            return Err(Missing::new(say!(NoChart::NoAreaWithResult), say!(NoChart::OutlinesNameAreas)));
        }
        Ok(Data { vote, places })
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        let Data { vote, places } = data;
        let threshold = words::threshold(vote);
        let known = ranked(places, |place| place.share(vote));
        let areas = drawn(
            places,
            |place| place.share(vote),
            |place, share| format!("{} {}", place.title, number::percent(share, 1, lang)),
            |_| true,
        );
        let count = known.iter().filter(|(_, share)| *share > threshold).count();
        let option = vote.option(vote.focus);
        let alt: Vec<String> = known
            .iter()
            .map(|(place, share)| format!("{} {}", place.title, number::percent(*share, 1, lang)))
            .collect();
        let (total, named) = (known.len(), name_of(vote, places));
        Draft {
            title: title(vote, &named, (count, total)).capital().get(lang),
            subtitle: say!(MapShare::Subtitle, places = &named, option, options = words::options(vote)).get(lang),
            notes: vec![say!(MapShare::LandNotPeople, places = &named, least = least_named(places)).get(lang)],
            sources: words::sources_of_results(&[vote], lang),
            alt: alt.join(", ") + ".",
            table: Table {
                columns: vec!["area", "option", "share", "yes", "no"],
                rows: places
                    .iter()
                    .map(|place| {
                        vec![
                            Cell::from(place.name.as_str()),
                            vote.focus.word().into(),
                            place.share(vote).into(),
                            place.counts().and_then(|counts| counts.yes).into(),
                            place.counts().and_then(|counts| counts.no).into(),
                        ]
                    })
                    .collect(),
            },
            figure: Figure::Map(Map {
                legend: say!(MapShare::Legend, option = vote.option(vote.focus)).get(lang),
                classes: classes(vote, lang),
                missing: say!(MapShare::NoResult).get(lang),
                areas,
            }),
        }
    }
}

/// Where the option was ahead; a winner that led in fewer than half of the places is called the winner first.
fn title(vote: &Vote, places: &Places, (count, total): (usize, usize)) -> Text {
    let option = vote.option(vote.focus);
    let has_won = match words::standing_result(vote) {
        Some((result, share)) if result.is_final && vote.rule.is_plain_majority() => Some(share > 0.5),
        _ => None,
    };
    match has_won {
        Some(true) if 2 * count < total => say!(MapShare::TitleThough, count, option, places, total, won = "yes"),
        Some(false) if 2 * count > total => say!(MapShare::TitleThough, count, option, places, total, won = "no"),
        _ => {
            let (extent, tense) = (words::extent(count, total), verdict::tense(vote));
            say!(MapShare::Title, count, extent, option, places, tense, total)
        }
    }
}

/// Classes on both sides of the threshold, from the other option's strongholds to the focus option's.
fn classes(vote: &Vote, lang: Lang) -> Vec<MapClass> {
    let threshold = words::threshold(vote);
    let percent = |share: f64| number::percent_bare(share.clamp(0.0, 1.0), 0, lang);
    let below = STEPS.iter().rev().enumerate().map(|(place, &(step, strength))| {
        let nearer = STEPS.len().checked_sub(place + 2).map_or(0.0, |index| STEPS[index].0);
        let (low, high) = (threshold - step, threshold - nearer);
        MapClass {
            up_to: high,
            label: match low > 0.0 {
                true => format!("{}–{}", percent(low), percent(high)),
                false => say!(MapShare::Under, share = Value::percent(high.clamp(0.0, 1.0), 0)).get(lang),
            },
            tone: vote.focus.other().into(),
            strength,
            tick: number::percent(high.clamp(0.0, 1.0), 0, lang),
        }
    });
    let above = STEPS.iter().enumerate().map(|(place, &(step, strength))| {
        let nearer = place.checked_sub(1).map_or(0.0, |index| STEPS[index].0);
        let (low, high) = (threshold + nearer, threshold + step);
        MapClass {
            up_to: high.min(1.0),
            label: match high < 1.0 {
                true => format!("{}–{}", percent(low), percent(high)),
                false => say!(MapShare::Over, share = Value::percent(low.clamp(0.0, 1.0), 0)).get(lang),
            },
            tone: vote.focus.into(),
            strength,
            tick: if high < 1.0 { number::percent(high, 0, lang) } else { String::new() },
        }
    });
    below.chain(above).collect()
}
