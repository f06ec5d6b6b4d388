//! Announcements that everything is counted: of the whole vote, or of every area that makes it up (`METHOD.md` §5).
//!
//! | announced as complete | what stands |
//! |---|---|
//! | the whole vote, no reports of units | the line: its share is the count (`complete::complete`) |
//! | the whole vote, beside reports of some units | the line, unless what the units leave open cannot give its share; then the units |
//! | every area, no complete line of the whole | every unit is in, and the whole is put together from the areas (`complete::with_every_area`); a running line of the whole is not used |
//! | an area, beside reports of units | the units; what the line says of ballots bounds what is out |

use std::collections::BTreeMap;

use super::announced::yes_range;
use super::project_lines::project_lines;
use super::select::whole_line;
use crate::error::Result;
use crate::language::say;
use crate::model::count::table::UnitTable;
use crate::model::count::{Options, Projection};
use crate::vote::{Snapshot, Text, Vote};

/// What a complete line of the whole vote makes of a projection from the reports of some units.
///
/// # Errors
/// As [`project_lines`].
pub fn with_whole_line(
    vote: &Vote,
    baselines: &[Vote],
    snapshot: &Snapshot,
    options: &Options,
    by_units: Projection,
) -> Result<Projection> {
    let announced = whole_line(vote, snapshot).and_then(|line| Some((line, yes_range(line)?)));
    let Some((line, (low, high))) = announced.filter(|_| by_units.available && !by_units.is_complete()) else {
        return Ok(by_units);
    };
    let draws = || by_units.draws.share_yes.iter().copied();
    if high < draws().fold(1.0, f64::min) || low > draws().fold(0.0, f64::max) {
        return Ok(and_told(by_units, say!(Count::CompleteLineAgainstUnits)));
    }
    let latest = snapshot.latest.max(line.reported_at);
    let alone = Snapshot {
        reports: BTreeMap::new(),
        revisions: BTreeMap::new(),
        at_zero: BTreeMap::new(),
        latest,
        ..snapshot.clone()
    };
    let table = UnitTable::new(vote, baselines, &alone);
    // A hint tells which units are in, and all are.
    let options = Options { hint: None, ..options.clone() };
    let told = project_lines(vote, baselines, &alone, &table, &options)?;
    if !told.whole_line {
        return Ok(and_told(by_units, say!(Count::CompleteLineNotUsed)));
    }
    let (units, of) = (by_units.counted.units.unwrap_or(0), by_units.counted.units_total.unwrap_or(0));
    let told = Projection {
        unusual: by_units.unusual,
        nearly_unusual: by_units.nearly_unusual,
        rows_set_aside: by_units.rows_set_aside,
        ..told
    };
    Ok(and_told(told, say!(Count::CompleteLineBesideUnits, units, of)))
}

fn and_told(mut projection: Projection, told: Text) -> Projection {
    projection.assumptions.push(told);
    projection
}
