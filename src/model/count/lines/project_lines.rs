//! Which published aggregate lines a projection uses, and what they say.

use super::announced::{Amount, Announced, every_area_is_in};
use super::complete::{complete, with_every_area};
use super::hint::ReportingOrder;
use super::particles::{Drawn, draw_particles};
use super::select::{doubt_of_base, select, stations, whole_line};
use super::turnout_by_hour::published;
use crate::error::Result;
use crate::language::{Value, say};
use crate::model::count::result::{Basis, assemble, resampled, turnout_alone, unavailable};
use crate::model::count::simulate::{ModelNotes, blend, unpublished};
use crate::model::count::table::UnitTable;
use crate::model::count::{Options, OverrideUsed, Projection};
use crate::vote::{OverrideAction, Snapshot, Vote};

/// Projects from aggregate lines alone.
#[expect(
    clippy::too_many_lines,
    reason = "lines to projection, each step with what it leaves out when it cannot be done"
)]
pub fn project_lines(
    vote: &Vote,
    baselines: &[Vote],
    snapshot: &Snapshot,
    table: &UnitTable,
    options: &Options,
) -> Result<Projection> {
    let order = match &options.hint {
        Some(hint) => ReportingOrder::hinted(vote, table, hint)?,
        None => ReportingOrder::random(table),
    };
    let mut notes = Vec::new();
    let unused = |projection: &mut Projection| {
        // Only reports of units can be left out, or make up a sum.
        let sums = |over: &OverrideUsed| match over.action {
            OverrideAction::LeaveOut => true,
            OverrideAction::Expected => {
                !table.rows.iter().any(|row| row.sized && over.about.means(&row.unit, row.areas.names()))
            }
            _ => false,
        };
        for over in projection.overrides.iter_mut().filter(|over| over.in_force && sums(over)) {
            over.lapse(say!(Overrides::LinesAlone));
        }
    };
    let (chosen, words, latest) = select(table, snapshot, vote, &mut notes);
    let turnouts = published(vote, table, baselines, snapshot, &mut notes);
    if chosen.is_empty() && turnouts.is_empty() {
        let reason = say!(Count::NothingCountedYetUnitHas);
        let mut projection = unavailable(vote, snapshot, table, reason);
        projection.assumptions.extend(notes);
        return Ok(projection);
    }
    let Some(Drawn { mut totals, effective, particles, progress }) =
        draw_particles(table, &chosen, &order, &turnouts, options.n_draws, options.seed)
    else {
        let mut projection = unavailable(vote, snapshot, table, say!(Count::PublishedLinesCannotBeMet));
        projection.lines_used = words;
        projection.assumptions.extend(notes);
        return Ok(projection);
    };
    unpublished(table, &mut totals, options.seed);
    if chosen.is_empty() {
        let mut projection = turnout_alone(vote, snapshot, table, totals);
        projection.assumptions.extend(notes);
        return Ok(projection);
    }
    let whole = chosen.iter().find(|line| line.whole);
    let units = whole.and_then(|line| match line.amount {
        Amount::Units(share) => Some((share * table.rows.len() as f64).round() as usize),
        Amount::All => Some(table.rows.len()),
        _ => None,
    });
    let middle = |line: &Announced| vote.focus.of_yes_share(0.5 * (line.yes.0 + line.yes.1));
    let printed = whole.or(chosen.first()).map_or(f64::NAN, middle);
    let basis =
        Basis::Lines { units: units.filter(|_| whole.is_some()), share: printed, progress: whole.map(|_| progress) };
    let (totals, campaign) = blend(vote, totals, &options.campaign, options.blend, options.seed)?;
    let mut projection = assemble(vote, snapshot, table, totals, basis, &ModelNotes::default());
    projection.campaign_prior = campaign;
    unused(&mut projection);
    if whole.is_none() {
        projection.counted.share = None;
    }
    // Stations of a line are those of the list only where they are as many.
    let stations = whole.and_then(|_| stations(vote, snapshot)).filter(|[_, total]| *total != table.rows.len() as f64);
    if stations.is_some() {
        (projection.counted.units, projection.counted.stations) = (None, stations);
    }
    resampled(&mut projection, effective);
    projection.lines_used = words;
    projection.order_model = Some(order.model);
    projection.base_doubt = whole.and_then(|_| doubt_of_base(vote, snapshot, table));
    projection.assumptions.extend(notes);
    projection.assumptions.extend(projection.base_doubt.clone());
    projection.assumptions.push(say!(
        Count::DrawsResampledFromSimulatedCounts,
        particles,
        effective = Value::decimal(effective, 0)
    ));
    projection.as_of = snapshot.as_of.and(snapshot.latest).or(latest);
    match whole.and_then(|_| whole_line(vote, snapshot)) {
        Some(line) => Ok(complete(vote, line, projection)),
        None if every_area_is_in(&chosen, table.rows.len()) => Ok(with_every_area(table.rows.len(), projection)),
        None => Ok(projection),
    }
}
