//! Observations → the model's series: calendar, houses, mode contrasts.

use jiff::civil::Date;

use super::series::{FixedColumn, Row, Series};
use crate::model::campaign::observation::{Observed, Reading};
use crate::model::campaign::{ModeContrast, Priors};
use crate::vote::Mode;

/// The series and how its indices read in the world.
#[derive(Debug, Clone)]
pub struct Built {
    /// Polls for the model.
    pub series: Series,
    /// Day 0.
    pub first_day: Date,
    /// Known modes in bytewise order; effects exist from two on.
    pub modes: Vec<Mode>,
    /// Index into the readings of each row.
    pub readings: Vec<usize>,
    /// Share that 0 on the centred scale stands for.
    pub centre: f64,
}

impl Built {
    /// The same polls under other priors of the modes and the level.
    #[must_use]
    pub fn under(&self, priors: &Priors) -> Self {
        let mut built = self.clone();
        let contrasts = self.contrasts();
        built.series.columns.iter_mut().take(contrasts).for_each(|column| column.sd = priors.s_mode);
        built.series.level_var = priors.level_sd * priors.level_sd;
        built
    }

    /// Columns of the series that are contrasts of modes: the first ones.
    pub fn contrasts(&self) -> usize {
        self.modes.len().saturating_sub(1)
    }

    /// Days between the last poll and a day.
    pub fn gap(&self, day: Date) -> f64 {
        let last = self.series.rows.last().map_or(0, |row| row.day as i64);
        let last = self.first_day + jiff::Span::new().days(last);
        last.until(day).map_or(0.0, |span| f64::from(span.get_days()))
    }

    /// Effects of modes as combinations of the first coefficients: of two modes their difference, of more each from their mean.
    pub fn mode_effects(&self) -> Vec<(ModeContrast, Vec<f64>)> {
        match self.modes[..] {
            [] | [_] => Vec::new(),
            [first, second] => vec![(ModeContrast::Difference(first, second), vec![1.0])],
            _ => {
                let contrasts = self.modes.len() - 1;
                let one = |(i, &mode): (usize, &Mode)| (ModeContrast::Mode(mode), contrast(Some(i), contrasts));
                self.modes.iter().enumerate().map(one).collect()
            }
        }
    }
}

/// Puts the polls on a calendar that ends on `last_day` (or on the last poll, if `stop_at_last_poll`).
///
/// `None` without a usable poll.
pub fn build(
    readings: &[Reading<'_>],
    last_day: Date,
    stop_at_last_poll: bool,
    priors: &Priors,
    undecided_sd: f64,
) -> Option<Built> {
    let mut used: Vec<(usize, &Observed)> =
        readings.iter().enumerate().filter_map(|(i, reading)| Some((i, reading.result.as_ref().ok()?))).collect();
    used.sort_by_key(|(i, observed)| (observed.day, *i));
    let first_day = used.first()?.1.day;
    let last_day = if stop_at_last_poll { used.last()?.1.day } else { last_day };
    let day = |date: Date| first_day.until(date).map_or(0, |span| usize::try_from(span.get_days()).unwrap_or(0));
    let mut houses: Vec<String> = used.iter().map(|(_, observed)| observed.house.clone()).collect();
    houses.sort_unstable();
    houses.dedup();
    let mut modes: Vec<Mode> =
        used.iter().map(|(_, observed)| observed.mode).filter(|&mode| mode != Mode::Unknown).collect();
    modes.sort_unstable_by_key(|&mode| mode.word());
    modes.dedup();
    let contrasts = modes.len().saturating_sub(1);
    let mut columns = vec![FixedColumn { sd: priors.s_mode }; contrasts];
    if undecided_sd > 0.0 {
        columns.push(FixedColumn { sd: undecided_sd });
    }
    let rows = used
        .iter()
        .map(|(_, observed)| {
            let mut fixed = contrast(modes.iter().position(|&mode| mode == observed.mode), contrasts);
            if undecided_sd > 0.0 {
                fixed.push(observed.undecided);
            }
            Row {
                day: day(observed.day),
                house: houses.partition_point(|house| *house < observed.house),
                fixed,
                x: observed.half - (priors.level_mean - 0.5),
                noise: observed.noise,
            }
        })
        .collect();
    let series =
        Series { n_days: day(last_day) + 1, houses, columns, rows, level_var: priors.level_sd * priors.level_sd };
    let readings = used.into_iter().map(|(i, _)| i).collect();
    Some(Built { series, first_day, modes, readings, centre: priors.level_mean })
}

/// Values of the mode contrasts for one mode.
///
/// # Formula
/// Effects of M modes sum to zero: effect = s_mode/√2 · Q zeta with the M − 1 orthonormal Helmert contrasts Q. Any two
/// modes then differ by N(0, s_mode²); for two modes this is ±½ of their difference.
pub fn contrast(mode: Option<usize>, contrasts: usize) -> Vec<f64> {
    let value = |k: usize, mode: usize| {
        let norm = (2 * k * (k + 1)) as f64;
        match mode {
            _ if mode < k => 1.0 / norm.sqrt(),
            _ if mode == k => -(k as f64) / norm.sqrt(),
            _ => 0.0,
        }
    };
    (1..=contrasts).map(|k| mode.map_or(0.0, |mode| value(k, mode))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_modes_are_half_a_difference_each() {
        assert_eq!((contrast(Some(0), 1), contrast(Some(1), 1), contrast(None, 1)), (vec![0.5], vec![-0.5], vec![0.0]));
    }

    #[test]
    fn three_modes_sum_to_zero_and_every_pair_differs_with_the_same_variance() {
        let effects = [0, 1, 2].map(|mode| contrast(Some(mode), 2));
        for k in 0..2 {
            assert!(effects.iter().map(|e| e[k]).sum::<f64>().abs() < 1e-15);
        }
        for (a, b) in [(0, 1), (0, 2), (1, 2)] {
            let variance: f64 = effects[a].iter().zip(&effects[b]).map(|(x, y)| (x - y).powi(2)).sum();
            assert!((variance - 1.0).abs() < 1e-14); // s_mode² = 1
        }
    }
}
