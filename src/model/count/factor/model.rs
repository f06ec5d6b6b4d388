//! The factor model of one vote: learned once, updated with every snapshot.

use std::ops::Range;
use std::sync::Arc;

use nalgebra::{DMatrix, DVector};

use super::conformal::ConformalScale;
use super::history::{PastVotes, angle, share_of, size};
use super::loadings::{Learned, Loadings};
use super::scores::Evidence;
use super::totals::{OutstandingByRegion, draw_totals};
use crate::error::{Error, Result};
use crate::language::{Value, say};
use crate::model::count::simulate::{DrawPlan, ModelNotes, Totals, UnitPosterior};
use crate::model::count::swing::{NEARLY, is_swapped, listed, swapped_words};
use crate::model::count::table::{UnitRow, UnitTable};
use crate::model::count::{Form, Method, Slip, Unusual, UnusualMeasure};
use crate::vote::{Text, Vote};

/// Earlier votes from which `auto` takes the factor model.
const ENOUGH: usize = 20;
/// Fewest earlier votes with which the factor model works at all.
const FEWEST: usize = 8;
/// Published cells, in share of all, below which `auto` stays with one earlier vote.
const FILLED: f64 = 0.5;
/// Groups of consecutive past votes that are left out in turn.
const GROUPS: usize = 4;
/// How much less than independent units the counted ones may count for; the past decides.
const TEMPERINGS: [f64; 3] = [3.0, 10.0, 30.0];
/// Power of a unit's size in its precision: what is out is counted in ballots, not in units.
const SIZE_POWER: f64 = 0.3;
/// Sd between units of the log of how their ballots grew since an earlier vote, where few units tell; chosen by judgement.
const USUAL_GROWTH_SD: f64 = 0.1;
/// Counted units that it is worth.
const USUAL_UNITS: f64 = 4.0;
/// Standardised differences from here on are listed.
const NOTABLE: f64 = 5.0;

/// Loadings, and those with a group of votes left out.
#[derive(Debug, Clone)]
pub struct FactorModel {
    keys: Vec<Arc<str>>,
    past: PastVotes,
    /// Cosines of the past angles: how a share answers to its angle.
    cosines: DMatrix<f64>,
    all: Loadings,
    groups: Vec<LeftOut>,
    precision: Vec<f64>,
}

/// Past votes that are left out together.
#[derive(Debug, Clone)]
struct LeftOut {
    votes: Range<usize>,
    /// From all other votes.
    loadings: Loadings,
    /// What these votes say where every unit is counted.
    whole: Evidence,
}

/// What a snapshot says under the model.
#[derive(Debug, Clone)]
pub struct FactorFit {
    total: OutstandingByRegion,
    /// Expected angle of every unit.
    expected: DVector<f64>,
    /// Variance of each counted unit's departure.
    spread: DVector<f64>,
    /// What was done, in words.
    notes: Vec<Text>,
}

impl FactorModel {
    /// The model of a vote, where the method and the history ask for it.
    ///
    /// # Errors
    /// `--method factor` with too few earlier votes.
    pub fn choose(vote: &Vote, table: &UnitTable, method: Method) -> Result<Option<Self>> {
        if method == Method::Swing {
            return Ok(None);
        }
        let past = vote.history.as_ref().map(|history| PastVotes::new(history, table));
        let votes = past.as_ref().map_or(0, |past| past.angles.ncols());
        match (method, past) {
            (Method::Factor, Some(past)) if votes >= FEWEST => Ok(Some(Self::new(past, table))),
            (Method::Factor, _) => Err(Error::usage(
                say!(Flag::FactorHistory, fewest = FEWEST, vote = &vote.id, votes),
                say!(Flag::FactorHistoryCure),
            )),
            (_, Some(past)) if votes >= ENOUGH && past.filled() >= FILLED && table.form == Form::Shares => {
                Ok(Some(Self::new(past, table)))
            }
            _ => Ok(None),
        }
    }

    /// Why a history is left aside where nobody asked for a method; `None` where there is none, or it is used.
    pub fn left_aside(vote: &Vote, table: &UnitTable) -> Option<Text> {
        let past = PastVotes::new(vote.history.as_ref()?, table);
        let votes = past.angles.ncols();
        if votes < FEWEST {
            return Some(say!(Count::HistoryTooShort, votes, fewest = FEWEST));
        }
        let why = match () {
            () if votes < ENOUGH => "few",
            () if past.filled() < FILLED => "gaps",
            () if table.form != Form::Shares => "counts",
            () => return None,
        };
        Some(say!(Count::HistoryLeftAside, votes, why, enough = ENOUGH))
    }

    fn new(past: PastVotes, table: &UnitTable) -> Self {
        let sizes: Vec<f64> = table.rows.iter().map(|row| size(row.baseline.valid)).collect();
        let learned = Learned::new(&past, &sizes);
        let votes = past.angles.ncols();
        let of_rest: Vec<(Range<usize>, Loadings)> = (0..GROUPS)
            .map(|g| g * votes / GROUPS..(g + 1) * votes / GROUPS)
            .map(|left_out| {
                let rest: Vec<usize> = (0..votes).filter(|vote| !left_out.contains(vote)).collect();
                (left_out, learned.loadings_of(&rest))
            })
            .collect();
        let all = learned.all;
        // Sizes tilt the precisions and leave their sum as it is.
        let raw: Vec<f64> = sizes.iter().zip(all.unit.iter()).map(|(size, d)| size.powf(SIZE_POWER) / d).collect();
        let level = all.unit.iter().map(|d| 1.0 / d).sum::<f64>() / raw.iter().sum::<f64>();
        let precision: Vec<f64> = raw.into_iter().map(|p| p * level).collect();
        let everywhere: Vec<usize> = (0..precision.len()).collect();
        let groups = of_rest
            .into_iter()
            .map(|(votes, loadings)| {
                let whole = Evidence::new(&loadings, &everywhere, &precision, past.votes(votes.clone()));
                LeftOut { votes, loadings, whole }
            })
            .collect();
        Self {
            keys: table.rows.iter().map(|row| Arc::clone(&row.unit)).collect(),
            cosines: past.angles.map(f64::cos),
            past,
            all,
            groups,
            precision,
        }
    }

    /// The model's units are those of this table.
    pub fn is_of(&self, table: &UnitTable) -> bool {
        self.keys.len() == table.rows.len() && self.keys.iter().zip(&table.rows).all(|(key, row)| *key == row.unit)
    }

    /// What the counted units say; `None` also where the model's units are not those of the table.
    pub fn fit(&self, table: &UnitTable) -> Option<FactorFit> {
        self.is_of(table).then(|| self.update(table))?
    }

    /// Conditions on the counted units and calibrates on past votes projected from the same units.
    ///
    /// # Errors
    /// `None` where no valid vote is counted or a number is not finite.
    pub fn update(&self, table: &UnitTable) -> Option<FactorFit> {
        let rows: Vec<usize> = (0..table.rows.len())
            .filter(|&i| table.rows[i].teaches().is_some() && counted(&table.rows[i]).is_some())
            .collect();
        if rows.is_empty() {
            return None;
        }
        let precision: Vec<f64> = rows
            .iter()
            .map(|&i| {
                let still_out = table.rows[i].out();
                // Of a partly counted unit the rest may differ.
                self.precision[i] / (1.0 + 4.0 * still_out / (1.0 - still_out).max(0.02))
            })
            .collect();
        let ballots = outstanding(table);
        let (tempering, conformal) = self.replay(&rows, &precision, &ballots)?;
        let angles: Vec<f64> = table.rows.iter().map(|row| counted(row).unwrap_or(0.0)).collect();
        let evidence = Evidence::new(&self.all, &rows, &precision, [angles.as_slice()].into_iter());
        let scores = evidence.scores(tempering, rows.len())?;
        let expected = &self.all.mean + &self.all.factors * scores.mean(0);
        let misfit = scores.misfit[0];
        let calibrated = (conformal, misfit.sqrt());
        let growth_sd = growth_sd(table, &ballots);
        let total = OutstandingByRegion::new(table, &self.all, &scores, &expected, &ballots, calibrated, growth_sd)?;
        let mut notes = vec![
            say!(
                Count::CommonFactorsEarlierVotesFactors,
                ncols = self.past.angles.ncols(),
                ncols_2 = self.all.factors.ncols() - 1,
                tempering
            ),
            say!(Count::RangesHaveWidthEarlierVotes),
        ];
        notes.extend(without_history(table, &self.past));
        Some(FactorFit { total, expected, spread: &self.all.unit * misfit, notes })
    }

    /// Past votes projected from the same units by the factors of the other groups: the best temper and its errors.
    ///
    /// # Formula
    /// error_j = κ_j c'(mu + W f̂_j − z_j), sd_j = κ_j √(misfit_j (c'W M⁻¹ W'c + Σ c_i² d_i)), c_i = ½ b_i cos(mu_i),
    /// κ_j = Σ b_i cos(z_ij) / Σ b_i cos(mu_i), b_i the outstanding ballots: to first order the error of the total.
    fn replay(&self, rows: &[usize], precision: &[f64], ballots: &DVector<f64>) -> Option<(f64, ConformalScale)> {
        let cosine = self.all.mean.map(f64::cos);
        let c = ballots.component_mul(&cosine) * 0.5;
        let usual = ballots.dot(&cosine);
        let answers = self.cosines.tr_mul(ballots) / usual.max(1e-300);
        let truths = self.past.angles.tr_mul(&c);
        let mut errors: Vec<(f64, Vec<f64>)> = TEMPERINGS.iter().map(|_| (0.0, Vec::new())).collect();
        // What the counted units leave of each unit's precision: all of it where a unit is silent.
        let mut left = self.precision.clone();
        rows.iter().zip(precision).for_each(|(&row, counted)| left[row] -= counted);
        let others: Vec<usize> = (0..left.len()).filter(|&row| left[row] > 0.0).collect();
        let of_others: Vec<f64> = others.iter().map(|&row| left[row]).collect();
        for LeftOut { votes, loadings, whole } in &self.groups {
            let sums = |rows: &[usize], precision: &[f64]| {
                Evidence::new(loadings, rows, precision, self.past.votes(votes.clone()))
            };
            // The shorter of two ways to the same sums.
            let evidence = if others.len() < rows.len() {
                whole.without(&sums(&others, &of_others))
            } else {
                sums(rows, precision)
            };
            let reach = loadings.factors.tr_mul(&c);
            let level = loadings.mean.dot(&c);
            let own = c.iter().zip(loadings.unit.iter()).map(|(c, d)| c * c * d).sum::<f64>();
            for (tempering, (sum, standardised)) in TEMPERINGS.iter().zip(&mut errors) {
                let scores = evidence.scores(*tempering, rows.len())?;
                let white = scores.whitened(DMatrix::from_column_slice(reach.len(), 1, reach.as_slice()));
                let sd = (white.norm_squared() + own).sqrt();
                let means = scores.means_of(&white.column(0).into_owned());
                for (at, vote) in votes.clone().enumerate() {
                    let error = level + means[at] - truths[vote];
                    *sum += (answers[vote] * error).abs();
                    standardised.push(if sd > 0.0 { error / (sd * scores.misfit[at].sqrt()) } else { 0.0 });
                }
            }
        }
        let best = (0..TEMPERINGS.len()).min_by(|&a, &b| errors[a].0.total_cmp(&errors[b].0))?;
        Some((TEMPERINGS[best], ConformalScale::new(&errors[best].1)))
    }
}

impl UnitPosterior for FactorFit {
    fn totals(&self, table: &UnitTable, plan: DrawPlan) -> Totals {
        draw_totals(&self.total, table, plan)
    }

    fn notes(&self) -> ModelNotes {
        ModelNotes { swing: Vec::new(), factors: self.notes.clone() }
    }

    fn unusual(&self, vote: &Vote, table: &UnitTable) -> Vec<Unusual> {
        let found = table.rows.iter().enumerate().filter_map(|(i, row)| {
            let got = counted(row)?;
            let (expected, sd) = (self.expected[i], self.spread[i].sqrt());
            let z = (got - expected) / sd;
            let slip = is_swapped(expected, got, sd).then_some(Slip::Swapped);
            (z.abs() >= NEARLY * NOTABLE).then(|| Unusual {
                unit: row.unit.to_string(),
                measure: UnusualMeasure::Share,
                expected: Some(share_of(expected)),
                got: share_of(got),
                z: Some(z),
                likely_cause: slip.map_or_else(|| say!(Count::LocalMovementEarlierVotesDid), |_| swapped_words()),
                slip,
                is_notable: z.abs() >= NOTABLE,
            })
        });
        listed(vote, found)
    }
}

/// Angle of what a unit has counted.
fn counted(row: &UnitRow) -> Option<f64> {
    let report = row.report.filter(|report| report.valid() > 0.0)?;
    Some(angle(report.yes / report.valid(), size(report.valid())))
}

/// Expected outstanding valid ballots: the size known before, times how counted units compare with theirs.
fn outstanding(table: &UnitTable) -> DVector<f64> {
    let (mut got, mut known) = (0.0, 0.0);
    for (row, report) in table.reported().filter(|(_, report)| !report.guessed) {
        got += report.valid();
        known += row.baseline.valid * report.fraction;
    }
    let growth = if table.form == Form::Shares || got <= 0.0 || known <= 0.0 { 1.0 } else { got / known };
    DVector::from_iterator(
        table.rows.len(),
        table.rows.iter().enumerate().map(|(i, row)| {
            let limited = table.form != Form::Shares && row.registered > 0.0;
            let most = if limited { row.registered } else { f64::INFINITY };
            let growth = if row.sized { 1.0 } else { growth };
            (row.baseline.valid * growth).min(most) * table.rows[i].out()
        }),
    )
}

/// Sd of the log of how the number of outstanding ballots compares with what is expected of it; 0 where no size is known.
///
/// # Formula
/// √(v (3/n + 1/m)), v the variance between counted units of the log of their growth (with [`USUAL_GROWTH_SD`] as four units
/// more), n and m the effective numbers of counted and outstanding units, 1/Σ w²; 3: who reports first is no random choice.
fn growth_sd(table: &UnitTable, ballots: &DVector<f64>) -> f64 {
    if table.form == Form::Shares {
        return 0.0;
    }
    let reported = table.reported().filter(|(row, report)| !report.guessed && !row.sized && report.valid() > 0.0);
    let known = reported.filter_map(|(row, report)| {
        let before = row.baseline.valid * report.fraction;
        (before > 0.0).then(|| ((report.valid() / before).ln(), before))
    });
    let (logs, sizes): (Vec<f64>, Vec<f64>) = known.unzip();
    let mean = logs.iter().sum::<f64>() / (logs.len() as f64).max(1.0);
    let squares: f64 = logs.iter().map(|log| (log - mean).powi(2)).sum();
    let variance = (squares + USUAL_UNITS * USUAL_GROWTH_SD.powi(2)) / (logs.len() as f64 + USUAL_UNITS);
    let of_one = |sizes: &mut dyn Iterator<Item = f64>| {
        let (sum, squares) = sizes.fold((0.0, 0.0), |(sum, squares), size| (sum + size, squares + size * size));
        if sum > 0.0 { squares / (sum * sum) } else { 1.0 }
    };
    let (counted, out) = (of_one(&mut sizes.into_iter()), of_one(&mut ballots.iter().copied()));
    (variance * ((TEMPERINGS[0] * counted).min(1.0) + out)).sqrt()
}

/// Units of the table without any earlier vote, in words.
fn without_history(table: &UnitTable, past: &PastVotes) -> Option<Text> {
    let new: Vec<&str> = (0..table.rows.len())
        .filter(|&i| !past.known.row(i).iter().any(|known| *known))
        .map(|i| &*table.rows[i].unit)
        .collect();
    (!new.is_empty())
        .then(|| say!(Count::UnitsWithoutHistoryStartFrom, new = new.len(), some = Value::first_few(new, 5)))
}
