//! The campaign model with everything held fixed, as logarithms where it is searched.

use serde::Serialize;

use crate::model::campaign::priors::SHARE_PRIORS;

/// The campaign model with everything held fixed; share units.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Settings {
    /// Daily step of the path.
    pub omega: f64,
    /// Error of a poll beyond sampling.
    pub tau: f64,
    /// Sd of the houses.
    pub s_house: f64,
    /// Sd of the difference of two modes.
    pub s_mode: f64,
    /// Sd of the level around one half before any poll.
    pub level_sd: f64,
    /// Sd of the error that all polls of a race share, however many they are.
    pub error_sd: f64,
    /// Sd of the further error of a race with one poll; its variance falls with the number of polls. Races that few houses poll
    /// are polled worse.
    pub lone_sd: f64,
    /// Degrees of freedom of the Student t that the whole error follows.
    pub df: f64,
}

impl Settings {
    /// Their names, in the order of [`Self::values`].
    pub const NAMES: [&'static str; 8] = ["omega", "tau", "s_house", "s_mode", "level_sd", "error_sd", "lone_sd", "df"];

    /// All of them: share units, and the degrees of freedom.
    pub fn values(self) -> [f64; 8] {
        let Self { omega, tau, s_house, s_mode, level_sd, error_sd, lone_sd, df } = self;
        [omega, tau, s_house, s_mode, level_sd, error_sd, lone_sd, df]
    }

    /// From [`Self::values`].
    pub fn of([omega, tau, s_house, s_mode, level_sd, error_sd, lone_sd, df]: [f64; 8]) -> Self {
        Self { omega, tau, s_house, s_mode, level_sd, error_sd, lone_sd, df }
    }

    /// The program's defaults for a single vote; the weak priors are centred there.
    pub(super) const DEFAULT: Self = Self {
        omega: SHARE_PRIORS.omega,
        tau: SHARE_PRIORS.tau,
        s_house: SHARE_PRIORS.s_house,
        s_mode: SHARE_PRIORS.s_mode,
        level_sd: SHARE_PRIORS.level_sd,
        error_sd: 0.03,
        lone_sd: 0.03,
        df: 10.0,
    };

    /// Logarithms of the scales that the polls teach.
    pub(super) fn scales(&self) -> [f64; 5] {
        [self.omega, self.tau, self.s_house, self.s_mode, self.level_sd].map(f64::ln)
    }

    pub(super) fn with_scales(self, scales: &[f64; 5]) -> Self {
        let [omega, tau, s_house, s_mode, level_sd] = scales.map(f64::exp);
        Self { omega, tau, s_house, s_mode, level_sd, ..self }
    }

    /// Logarithms of what the results teach: sds of the error, degrees of freedom above 2.
    pub(super) fn error(&self) -> [f64; 3] {
        [self.error_sd.ln(), self.lone_sd.ln(), (self.df - 2.0).ln()]
    }

    pub(super) fn with_error(self, &[sd, lone, df]: &[f64; 3]) -> Self {
        Self { error_sd: sd.exp(), lone_sd: lone.exp(), df: 2.0 + df.clamp(-2.0, 7.0).exp(), ..self }
    }
}
