//! The error that all polls of a vote share on the day, and which none of them can reveal (`METHOD.md` §2.4).

use crate::language::{Value, say};
use crate::model::campaign::{ElectionDayError, Mixture, Shift};
use crate::vote::Text;

/// Fisher-Renwick ladder: (days before the vote, sd in points) of the total error of referendum polls.
///
/// Source: S. Fisher and A. Renwick (2016), 848 polls in 45 referendums of the UK or on the EU, electionsetc.com: half widths of the published
/// 95 % intervals divided by 1.96.
pub(super) const LADDER: [(f64, f64); 6] =
    [(0.0, 5.10), (4.0, 6.12), (22.0, 6.12), (30.0, 6.38), (73.0, 6.63), (101.0, 7.14)];

/// Sd of the ladder at a horizon, points: linear between its rungs, flat beyond them.
pub(super) fn ladder_sd(days_before: f64) -> f64 {
    let beyond = |rung: &&[(f64, f64)]| days_before <= rung[1].0;
    match LADDER.windows(2).find(beyond) {
        Some([(d0, s0), (d1, s1)]) => s0 + (s1 - s0) * ((days_before - d0) / (d1 - d0)).clamp(0.0, 1.0),
        _ => LADDER[LADDER.len() - 1].1,
    }
}

/// Root mean square error of the average of so many polls, points: US general elections of 1998 to 2016, 1,414 races,
/// from the public table of pollster ratings (FiveThirtyEight, CC BY 4.0).
pub fn us_average_sd(polls: usize) -> f64 {
    match polls {
        0 | 1 => 4.80,
        2..=3 => 3.69,
        4..=6 => 3.09,
        7..=10 => 2.80,
        _ => 2.10,
    }
}

/// The chosen error with its size and its words.
#[derive(Debug, Clone, PartialEq)]
pub struct ElectionDay {
    error: ElectionDayError,
    /// Sd, share units.
    pub sd: f64,
    /// Shift of the focus option, share units.
    pub shift: f64,
    shift_sd: f64,
    /// What it is, which choice and from which source.
    pub what: Text,
}

impl ElectionDay {
    /// Resolves a choice.
    ///
    /// `sign` is +1 where the focus option is the status quo, −1 where the other is, 0 where neither is named.
    pub fn new(error: ElectionDayError, shift: Option<Shift>, sign: f64, days_after_last_poll: f64) -> Self {
        let (points, mut what) = match error {
            ElectionDayError::None => (0.0, say!(Campaign::NoneLatentShareItselfAs)),
            ElectionDayError::Eve => (LADDER[0].1, say!(Campaign::NormalSd51Points)),
            ElectionDayError::Ladder => {
                let sd = ladder_sd(days_after_last_poll);
                (
                    sd,
                    say!(
                        Campaign::NormalSdPointsTotalError,
                        sd = Value::decimal(sd, 2),
                        days_after_last_poll = Value::decimal(days_after_last_poll, 0)
                    ),
                )
            }
            ElectionDayError::Normal { sd } => (sd, say!(Campaign::NormalSdPointsGivenOn, sd)),
            ElectionDayError::StudentT { df, sd } => (sd, say!(Campaign::StudentTWithDegreesFreedom, df, sd)),
        };
        let shift = shift.filter(|_| sign != 0.0);
        if let Some(Shift { mean, sd }) = shift {
            what += say!(
                Campaign::ShiftTowardsStatusQuoN,
                mean = Value::signed(mean, crate::language::number::decimals_of(mean)),
                sd
            );
        }
        let (mean, sd) = shift.map_or((0.0, 0.0), |shift| (sign * shift.mean / 100.0, shift.sd / 100.0));
        Self { error, sd: points / 100.0, shift: mean, shift_sd: sd, what }
    }

    /// Adds the error to the latent share; `unit` = units of its scale in one share unit.
    pub fn apply(&self, latent: &Mixture, unit: f64) -> Mixture {
        let shifted = match (self.shift, self.shift_sd) {
            (0.0, 0.0) => latent.clone(),
            (mean, sd) => latent.plus_normal(unit * mean, unit * sd),
        };
        match self.error {
            ElectionDayError::StudentT { df, sd } => shifted.plus_student_t(df, unit * sd / 100.0),
            _ if self.sd > 0.0 => shifted.plus_normal(0.0, unit * self.sd),
            _ => shifted,
        }
    }

    /// Sd of error and shift together, share units.
    pub fn total_sd(&self) -> f64 {
        self.sd.hypot(self.shift_sd)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ladder_meets_its_rungs_and_is_flat_beyond() {
        for (days, sd) in LADDER {
            assert!((ladder_sd(days) - sd).abs() < 1e-12);
        }
        assert!((ladder_sd(2.0) - 5.61).abs() < 1e-12); // half way from 5.10 to 6.12
        assert!((ladder_sd(500.0) - 7.14).abs() < 1e-12); // last rung
    }

    #[test]
    fn a_shift_moves_the_status_quo_up_whichever_option_it_is() {
        let latent = Mixture::normal(0.0, 0.01);
        let shift = Some(Shift { mean: 1.5, sd: 0.0 });
        for (sign, expected) in [(1.0, 0.015), (-1.0, -0.015), (0.0, 0.0)] {
            let day = ElectionDay::new(ElectionDayError::None, shift, sign, 0.0);
            assert!((day.apply(&latent, 1.0).moments().0 - expected).abs() < 1e-15);
        }
    }
}
