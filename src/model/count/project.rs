//! The projection of a snapshot.

use super::factor::{FactorFit, FactorModel};
use super::lines::{ReportingOrder, hold_lines, project_lines, with_whole_line};
use super::options::{Method, Options};
use super::projection::{Counted, Projection};
use super::result::{Basis, assemble, counted, counted_units, resampled, unavailable, win_of_units};
use super::simulate::{DrawPlan, Totals, UnitPosterior, blend, unpublished};
use super::swing::{Priors, SwingModel, lean_on_siblings, notable, with_doubtful};
use super::table::{HINTED, Starts, UnitTable, apply_hint};
use crate::distribution::{Distribution, WinProbability};
use crate::error::Result;
use crate::language::{Value, say};
use crate::tally;
use crate::vote::{Snapshot, Text, Vote};

/// Projects the final result of a vote from what a snapshot holds.
///
/// Counted units enter exactly; silent ones are simulated from their baseline and what the counted ones say
/// (`METHOD.md` §3.3). Where no unit has reported, the latest published aggregate line is used (§5.1).
///
/// # Assumes
/// Of a unit without a report only key, region, register, links, covariates and baseline are read.
///
/// # Errors
/// A hint that names no area; a method that the data do not allow, a forecast that the count excludes. Where nothing honest can be said the projection comes back with `available: false`.
pub fn project(vote: &Vote, baselines: &[Vote], snapshot: &Snapshot, options: &Options) -> Result<Projection> {
    let mut projection = projected(vote, baselines, snapshot, options, true)?;
    // What the desk has said stands first.
    let said: Vec<Text> = projection.overrides.iter().map(|over| over.words.clone()).collect();
    projection.assumptions.splice(0..0, said);
    projection.name(&vote.place_names());
    Ok(projection)
}

/// [`project`] for its figures alone: no unit is looked at for what is odd about it.
///
/// # Errors
/// As [`project`].
pub(super) fn project_figures(
    vote: &Vote,
    baselines: &[Vote],
    snapshot: &Snapshot,
    options: &Options,
) -> Result<Projection> {
    let mut projection = projected(vote, baselines, snapshot, options, false)?;
    projection.name(&vote.place_names());
    Ok(projection)
}

fn projected(
    vote: &Vote,
    baselines: &[Vote],
    snapshot: &Snapshot,
    options: &Options,
    looks_at_units: bool,
) -> Result<Projection> {
    let mut table = UnitTable::new(vote, baselines, snapshot);
    if table.rows.is_empty() {
        return Ok(unavailable(vote, snapshot, &table, say!(Count::UnitKnownResultsCsvUnits)));
    }
    if table.list_is_unknown && table.reported().next().is_some() {
        return Ok(without_list(vote, snapshot, &table));
    }
    if table.reported().next().is_none() {
        let mut projection = project_lines(vote, baselines, snapshot, &table, options)?;
        if options.method == Method::Factor {
            projection.assumptions.push(say!(Count::FactorModelUsedNeedsReports));
        }
        return Ok(projection);
    }
    let hinted = options.hint.as_deref().map(|hint| hint_of_reports(vote, &mut table, hint)).transpose()?;
    let model = FactorModel::choose(vote, &table, options.method)?;
    let without_factors = model.is_some() && table.conditions.ask_for_swing();
    let model = model.filter(|_| !without_factors);
    lean_on_siblings(&mut table, &options.priors);
    let plan = DrawPlan { n_draws: options.n_draws, seed: options.seed, alone: false };
    let fit = model.as_ref().and_then(|model| model.fit(&table));
    let posterior = posterior(fit, &options.priors, &table);
    let mut totals = posterior.totals(&table, plan);
    unpublished(&table, &mut totals, options.seed);
    let effective = totals.conditioned.as_ref().map(|conditioned| conditioned.effective);
    let (totals, bound) = hold_lines(vote, &table, snapshot, totals);
    let (totals, campaign) = blend(vote, totals, &options.campaign, options.blend, options.seed)?;
    let told = posterior.notes();
    let mut projection = assemble(vote, snapshot, &table, totals, Basis::Units, &told);
    projection.campaign_prior = campaign;
    if let Some(effective) = effective.filter(|effective| *effective < options.n_draws as f64) {
        resampled(&mut projection, effective);
    }
    if looks_at_units {
        let doubtful = tally::doubtful(vote, baselines, snapshot);
        projection.nearly_unusual = with_doubtful(posterior.unusual(vote, &table), doubtful);
        projection.unusual = notable(&projection.nearly_unusual);
    }
    projection.assumptions.extend(without_factors.then(|| say!(Overrides::SwingInstead)));
    if options.method == Method::Factor && told.factors.is_empty() && !without_factors {
        projection.assumptions.push(say!(Count::FactorModelUsedWhatCounted));
    }
    if options.method == Method::Auto && model.is_none() {
        projection.assumptions.extend(FactorModel::left_aside(vote, &table));
    }
    projection.assumptions.extend(hinted);
    projection.assumptions.extend(bound);
    let projection = with_whole_line(vote, baselines, snapshot, options, projection)?;
    Ok(with_lines_told(snapshot, projection))
}

/// Lines beside units are told as unused, unless one of them is the count.
fn with_lines_told(snapshot: &Snapshot, mut projection: Projection) -> Projection {
    if !snapshot.lines.is_empty() && !projection.whole_line {
        projection.assumptions.push(say!(Count::PublishedAggregateLinesProjectedFrom));
    }
    projection
}

/// What a hint changes where units report, in words: how far partly counted units of its area are.
///
/// # Errors
/// As [`ReportingOrder::hinted`].
fn hint_of_reports(vote: &Vote, table: &mut UnitTable, hint: &str) -> Result<Text> {
    let order = ReportingOrder::hinted(vote, table, hint)?;
    let is_late = order.model.tilt_mean < 0.0;
    let changed = apply_hint(&mut table.rows, &order.sign);
    let percent = 100.0 * (if is_late { HINTED } else { -HINTED }).exp_m1().abs();
    let percent = Value::decimal(percent, 0);
    Ok(match changed {
        0 => say!(Count::HintChangesNothingUnitReports, hint),
        changed if is_late => say!(Count::ByHintMore, hint, changed, percent),
        changed => say!(Count::ByHintLess, hint, changed, percent),
    })
}

/// Units have reported, and nothing says which others there are.
fn without_list(vote: &Vote, snapshot: &Snapshot, table: &UnitTable) -> Projection {
    let reason = say!(Count::NobodyKnowsWhatStillOut);
    let counted = Counted { units_total: None, progress: None, ..counted_units(vote, table) };
    Projection { counted, ..unavailable(vote, snapshot, table, reason) }
}

/// The posterior of the factors where a model of them fits the table, else that of the swing.
fn posterior(factor: Option<FactorFit>, priors: &Priors, table: &UnitTable) -> Box<dyn UnitPosterior> {
    match factor {
        Some(fit) => Box::new(fit),
        None => Box::new(SwingModel { priors }.fit(table)),
    }
}

/// What one step of a night says.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Final share of yes.
    pub yes: Distribution,
    /// What is counted.
    pub counted: Counted,
    /// Under the whole rule; `None` where it cannot be applied.
    pub win_probability: Option<WinProbability>,
}

/// A vote made ready to be projected from many snapshots: what is known before the count is put together once.
#[derive(Debug)]
pub struct Projector<'a> {
    vote: &'a Vote,
    baselines: &'a [Vote],
    starts: Starts,
    model: Option<FactorModel>,
}

impl<'a> Projector<'a> {
    /// Puts the units and their starts together, and learns the factors that a method asks for.
    ///
    /// # Errors
    /// As [`FactorModel::choose`].
    pub fn new(vote: &'a Vote, baselines: &'a [Vote], method: Method) -> Result<Self> {
        let mut projector = Self::of_swing(vote, baselines);
        projector.model = FactorModel::choose(vote, &projector.table(&Snapshot::default()), method)?;
        Ok(projector)
    }

    /// The same without factors.
    pub fn of_swing(vote: &'a Vote, baselines: &'a [Vote]) -> Self {
        Self { vote, baselines, starts: Starts::of(vote, baselines, &Snapshot::default()), model: None }
    }

    /// The table of a snapshot.
    pub fn table(&self, snapshot: &Snapshot) -> UnitTable {
        match self.starts.hold_for(snapshot) {
            true => UnitTable::of(&self.starts, self.vote, snapshot),
            false => UnitTable::new(self.vote, self.baselines, snapshot),
        }
    }

    /// Yes share and progress alone, from reported units: what a replayed night is scored by.
    ///
    /// # Errors
    /// `None` where no unit has reported, nothing says which others there are, no valid vote is counted or expected, or the factor model
    /// was asked for and cannot be used.
    pub fn share(&self, snapshot: &Snapshot, options: &Options) -> Option<(Distribution, Counted)> {
        let (table, totals) = self.drawn(snapshot, options)?;
        share_of(self.vote, &table, &totals)
    }

    /// The same with the probability that the proposal is carried, as [`project`] has it.
    ///
    /// # Errors
    /// As [`Projector::share`].
    pub fn step(&self, snapshot: &Snapshot, options: &Options) -> Option<Step> {
        let (table, mut totals) = self.drawn(snapshot, options)?;
        let (yes, counted) = share_of(self.vote, &table, &totals)?;
        unpublished(&table, &mut totals, options.seed);
        Some(Step { yes, counted, win_probability: win_of_units(self.vote, &table, &totals) })
    }

    /// The table of a snapshot and the draws of its totals; `None` as in [`Projector::share`].
    fn drawn(&self, snapshot: &Snapshot, options: &Options) -> Option<(UnitTable, Totals)> {
        let model = self.model.as_ref();
        let mut table = self.table(snapshot);
        table.reported().next().filter(|_| !table.list_is_unknown)?;
        let plan = DrawPlan { n_draws: options.n_draws, seed: options.seed, alone: true };
        // A unit that is in no list makes another table, and another model of it.
        let own = model.filter(|model| !model.is_of(&table));
        let own = own.and_then(|_| FactorModel::choose(self.vote, &table, options.method).ok().flatten());
        let may_have_factors = !table.conditions.ask_for_swing();
        let fit = own.as_ref().or(model).filter(|_| may_have_factors).and_then(|model| model.fit(&table));
        if options.method == Method::Factor && fit.is_none() && may_have_factors {
            return None;
        }
        lean_on_siblings(&mut table, &options.priors);
        let totals = posterior(fit, &options.priors, &table).totals(&table, plan);
        Some((table, totals))
    }
}

fn share_of(vote: &Vote, table: &UnitTable, totals: &Totals) -> Option<(Distribution, Counted)> {
    let yes: Vec<f64> = totals.yes.iter().zip(&totals.no).map(|(y, n)| y / (y + n)).collect();
    Some((Distribution::from_draws(&yes)?, counted(vote, table, totals, &Basis::Units)))
}
