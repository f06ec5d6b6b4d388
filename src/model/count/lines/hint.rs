//! Reading a hint such as "Nouméa late" into a tilt of the order in which units report (`METHOD.md` §5.1).

use std::collections::BTreeSet;

use strsim::damerau_levenshtein;

use crate::error::{Error, Result};
use crate::language::{Value, folded, say};
use crate::model::count::OrderModel;
use crate::model::count::table::UnitTable;
use crate::vote::Vote;

/// Mean of the tilt of a hint: log odds ratio of being in, hinted area against the rest.
const TILT_MEAN: f64 = 1.5;
/// Its sd.
const TILT_SD: f64 = 0.75;

/// Where a hint stands.
const FLAG: &str = "--hint";
const OF_DESK: &str = "[hint] in desk.toml";
/// Areas that a refusal names.
const MOST_AREAS: usize = 5;

/// How reporting units are assumed to be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportingOrder {
    /// Sign of the tilt by row: -1 late, +1 early, 0 the rest.
    pub sign: Vec<f64>,
    /// What is printed.
    pub model: OrderModel,
}

impl ReportingOrder {
    /// Every order is equally likely.
    pub fn random(table: &UnitTable) -> Self {
        Self {
            sign: vec![0.0; table.rows.len()],
            model: OrderModel {
                name: "random".to_owned(),
                hint: None,
                tilt_mean: 0.0,
                tilt_sd: 0.0,
                what: say!(
                    Count::EveryUnitEquallyLikelyBe,
                    places = &table.units_named,
                    regions = &table.regions_named
                ),
            },
        }
    }

    /// The order that a hint describes.
    ///
    /// # Errors
    /// A hint without a direction, or with an area that is neither a region nor a value of `units.csv`.
    pub fn hinted(vote: &Vote, table: &UnitTable, hint: &str) -> Result<Self> {
        let place = if vote.desk.hint.as_deref() == Some(hint) { OF_DESK } else { FLAG };
        let (area_words, late) = direction(hint, place)?;
        let names: Vec<&str> = area_words.split(['+', ',']).map(str::trim).filter(|name| !name.is_empty()).collect();
        let mut sign = vec![0.0; table.rows.len()];
        for name in &names {
            let wanted = folded(name);
            let mut hit = false;
            for (s, row) in sign.iter_mut().zip(&table.rows) {
                if row.areas.names().any(|area| folded(area.trim()) == wanted) {
                    *s = if late { -1.0 } else { 1.0 };
                    hit = true;
                }
            }
            if !hit {
                let problem = say!(Flag::HintUnknownArea, place, hint, name = *name);
                let areas = nearest_areas(table, &wanted);
                return Err(Error::usage(
                    problem,
                    match areas.is_empty() {
                        true => say!(Flag::HintWithoutAreasCure),
                        false => say!(Flag::HintUnknownAreaCure, areas = Value::first_few(areas, MOST_AREAS)),
                    },
                ));
            }
        }
        if names.is_empty() {
            return Err(Error::usage(say!(Flag::HintNoArea, place, hint), say!(Flag::HintNoAreaCure)));
        }
        let tilt_mean = if late { -TILT_MEAN } else { TILT_MEAN };
        let n = sign.iter().filter(|s| **s != 0.0).count();
        Ok(Self {
            sign,
            model: OrderModel {
                name: "tilted".to_owned(),
                hint: Some(hint.to_owned()),
                tilt_mean,
                tilt_sd: TILT_SD,
                what: say!(
                    Count::UnitsHintedReportLogOdds,
                    places = &table.units_named,
                    n,
                    rows = table.rows.len(),
                    when = if late { say!(Count::Late) } else { say!(Count::Early) },
                    tilt_mean,
                    tilt_sd = TILT_SD
                ),
            },
        })
    }
}

/// The areas that a hint can name, those spelled most alike in front.
fn nearest_areas(table: &UnitTable, wanted: &str) -> Vec<String> {
    let all: BTreeSet<&str> = table.rows.iter().flat_map(|row| row.areas.names()).map(str::trim).collect();
    let mut all: Vec<(usize, &str)> =
        all.into_iter().map(|area| (damerau_levenshtein(&folded(area), wanted), area)).collect();
    all.sort_by_key(|(edits, _)| *edits);
    all.into_iter().map(|(_, area)| area.to_owned()).collect()
}

/// Splits a hint into its area words and late (`true`) or early.
fn direction(hint: &str, place: &'static str) -> Result<(String, bool)> {
    const LATE: [&str; 9] = ["late", "later", "last", "tard", "tardif", "tardive", "tardifs", "dernier", "derniers"];
    const EARLY: [&str; 6] = ["early", "first", "tot", "premier", "premiers", "earlier"];
    let mut words: Vec<&str> = hint.split_whitespace().collect();
    let is_late = |word: &str| {
        let plain = folded(word.trim_matches([':', ',', '.', '=']));
        if LATE.contains(&plain.as_str()) { Some(true) } else { EARLY.contains(&plain.as_str()).then_some(false) }
    };
    // The last such word says when; one before it belongs to a name, as in `Premier arrondissement late`.
    let last = words.iter().rposition(|word| is_late(word).is_some());
    let late = last.and_then(|last| is_late(words.remove(last)));
    match late {
        Some(late) => Ok((words.join(" "), late)),
        None => Err(Error::usage(say!(Flag::HintNoDirection, place, hint), say!(Flag::HintNoDirectionCure))),
    }
}

/// Rows of an area, by any of its names.
pub(super) fn rows_of(table: &UnitTable, area: &str) -> BTreeSet<usize> {
    let name = folded(area.trim());
    table.rows.iter().enumerate().filter(|(_, row)| row.is_in(&name)).map(|(i, _)| i).collect()
}
