//! The swing of units that have reported, in both coordinates.

use super::design::{Design, Kind};
use super::differential_abstention::abstention_in_words;
use super::observation::mean_swing;
use super::observations::{share_observations, turnout_observations};
use super::posterior::CoordinateFit;
use super::prior::{Priors, scales};
use crate::language::{Value, say};
use crate::maths::{LITTLE, explained};
use crate::model::count::table::UnitTable;
use crate::model::count::{Form, count_variance, log_ratio};
use crate::vote::{Text, place_of};

/// The swing model before it has seen a count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SwingModel<'a> {
    /// Prior scales.
    pub priors: &'a Priors,
}

/// Everything the units of a snapshot say.
#[derive(Debug, Clone)]
pub struct SwingFit {
    /// Features of the units.
    pub design: Design,
    /// Those of the turnout, where some units' ballots are expected beforehand.
    still: Option<Design>,
    /// Share coordinate.
    pub share: CoordinateFit,
    /// Turnout coordinate, where sizes are not known.
    pub turnout: Option<CoordinateFit>,
    /// Mean swings of the share and of the turnout coordinate in what is counted.
    swing: f64,
    turnout_swing: f64,
    /// Degrees of freedom of the unit errors of the share coordinate.
    pub freedom: f64,
    /// The earlier vote, and the share of the spread of the counted units that it explains, where that is little.
    explained: Option<(String, f64)>,
}

/// Where more of an earlier vote's differences is lost, it is said that it tells little.
const MOST_LOST: f64 = 0.5;

impl SwingModel<'_> {
    /// Conditions both coordinates on the counted units.
    pub fn fit(self, table: &UnitTable) -> SwingFit {
        let [share, turnout] = scales(table, self.priors);
        let shares = share_observations(table);
        let swing = mean_swing(&shares);
        let design = Design::new(table, swing);
        let freedom = share.freedom;
        let share = CoordinateFit::new(&design, &shares, &share);
        let turnouts = turnout_observations(table);
        let turnout_swing = mean_swing(&turnouts);
        let sized = || (0..table.rows.len()).filter(|&i| table.rows[i].sized);
        let still = sized().next().map(|_| design.still(sized()));
        let of_turnout = still.as_ref().unwrap_or(&design);
        let turnout = (table.form != Form::Shares).then(|| CoordinateFit::new(of_turnout, &turnouts, &turnout));
        let explained = explained_by(table);
        SwingFit { design, still, explained, share, turnout, swing, turnout_swing, freedom }
    }
}

impl SwingFit {
    /// Features of the units that move their turnout.
    pub fn turnout_design(&self) -> &Design {
        self.still.as_ref().unwrap_or(&self.design)
    }

    /// How little of the earlier vote's differences is left in what is counted, in words; nothing where most of them are.
    ///
    /// # Formula
    /// d = (1 + b) d^earlier + …: a share 1 + b of the differences in log odds is left. Told where b < −.5 by an sd of it or more.
    pub fn weak_baseline(&self) -> Option<Text> {
        let slope = self.design.kinds.iter().position(|kind| *kind == Kind::Baseline)?;
        let (mean, sd) = self.share.effect(slope);
        (mean + sd < -MOST_LOST)
            .then(|| say!(Count::BaselineSaysLittle, kept = Value::percent((1.0 + mean).max(0.0), 0)))
    }

    /// How little of the spread of what is counted the earlier vote explains, in words; nothing where it explains more than a quarter.
    pub fn unexplained(&self) -> Option<Text> {
        let (id, share) = self.explained.as_ref()?;
        Some(say!(Count::BaselineExplains, id, share = Value::percent(*share, 0)))
    }

    /// How much of a large swing came from one side's staying away, in words.
    pub fn abstention(&self) -> Option<Text> {
        let effect = self.design.kinds.iter().position(|kind| *kind == Kind::Abstention)?;
        let (mean, sd) = self.turnout.as_ref()?.effect(effect);
        abstention_in_words(self.swing, self.turnout_swing, mean, sd)
    }
}

/// What a unit's other kinds of ballots keep of the departure of the one that is counted, before any unit tells.
const KEPT: f64 = 0.5;
/// Units that this counts for.
const AS_MANY: f64 = 4.0;
/// Furthest departure that is carried over, unit sds.
const FURTHEST: f64 = 3.0;

/// Kinds of ballots of one unit move together: each starts further along where the largest that is counted went further than expected.
///
/// # Formula
/// r_i = (counted − expected) a²/(a² + v_i) of the largest kind counted; the others start ρ r_i further, with (1 − ρ² a²/(a² + v_i)) of the unit variance;
/// ρ = (Σ r_i s_i + 4 a²/2)/(Σ r_i² + 4 a²), s_i the departures of other kinds that are counted.
pub fn lean_on_siblings(table: &mut UnitTable, priors: &Priors) {
    let groups: Vec<Vec<usize>> = {
        let rows: Vec<usize> = (0..table.rows.len()).collect();
        let place = |row: usize| place_of(&table.rows[row].unit);
        let same = |a: &usize, b: &usize| place(*a) == place(*b);
        rows.chunk_by(same).filter(|kinds| kinds.len() > 1).map(<[usize]>::to_vec).collect()
    };
    if groups.is_empty() || table.reported().next().is_none() {
        return;
    }
    let fit = SwingModel { priors }.fit(table);
    let Some(unit) = fit.share.nodes.first().map(|node| node.unit_variance).filter(|variance| *variance > 0.0) else {
        return;
    };
    let mean = fit.share.mean();
    // The departure of a counted row, and what of it is no counting error.
    let departure = |i: usize| {
        let row = &table.rows[i];
        let report = row.teaches().filter(|report| report.valid() > 0.0)?;
        let scale = if table.form == Form::Shares { MANY_BALLOTS / report.valid() } else { 1.0 };
        let (yes, no) = (report.yes * scale, report.no * scale);
        let noise = count_variance(yes, no) + row.baseline.extra_d + row.baseline.noise_d;
        let reliable = unit / (unit + noise);
        let furthest = FURTHEST * unit.sqrt();
        let far = log_ratio(yes, no) - row.baseline.d - fit.design.swing(i, &mean);
        Some((far.clamp(-furthest, furthest), reliable, report.valid()))
    };
    let largest = |kinds: &[usize]| {
        let counted = kinds.iter().filter_map(|&i| Some((i, departure(i)?)));
        counted.max_by(|a, b| a.1.2.total_cmp(&b.1.2).then(b.0.cmp(&a.0)))
    };
    let leaders: Vec<(Vec<usize>, f64, f64)> = groups
        .into_iter()
        .filter_map(|kinds| {
            let (leader, (far, reliable, _)) = largest(&kinds)?;
            Some((kinds.into_iter().filter(|&i| i != leader).collect(), far * reliable, reliable))
        })
        .collect();
    let (mut products, mut squares) = (AS_MANY * unit * KEPT, AS_MANY * unit);
    for (others, far, _) in &leaders {
        for (theirs, ..) in others.iter().filter_map(|&i| departure(i)) {
            (products, squares) = (products + far * theirs, squares + far * far);
        }
    }
    let kept = (products / squares).clamp(0.0, 1.0);
    for (others, far, reliable) in leaders {
        for i in others {
            table.rows[i].baseline.d += kept * far;
            table.rows[i].own_part = 1.0 - kept * kept * reliable;
        }
    }
}

/// Ballots that stand for a share without counting error.
const MANY_BALLOTS: f64 = 1e6;

/// Share of the spread of the counted log odds that those of the earlier vote explain, where it is little; units weigh by their ballots.
fn explained_by(table: &UnitTable) -> Option<(String, f64)> {
    let id = table.baseline.clone()?;
    let counted = table.rows.iter().filter_map(|row| Some((row, row.teaches().filter(|report| report.valid() > 0.0)?)));
    let pairs: Vec<(f64, f64, f64)> = counted
        .filter(|(row, _)| row.baseline.own)
        .map(|(row, report)| (report.valid(), row.baseline.d, log_ratio(report.yes, report.no)))
        .collect();
    Some((id, explained(&pairs).filter(|share| *share < LITTLE)?))
}
