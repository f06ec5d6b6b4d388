//! What `plebis forecast` is asked.

use std::path::PathBuf;

use crate::cli::choices::OnOff;

/// Forecast the share on the day from the polls.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis forecast new-caledonia-2018\n  plebis forecast new-caledonia-2018 --as-of \
                        2018-09-01 --explain\n  plebis forecast new-caledonia-2018 --loo --predictive\n  plebis forecast scotland-2014 --every week\n  plebis forecast new-caledonia-2018 --prior tau=0.02 --prior level_sd=0.15\n  plebis forecast scotland-2014 --turnout-yes 0.9 --turnout-no 0.8 --given turnout=0.84..0.86\n  plebis forecast new-caledonia-2018 --election-day-error t:6,5.1 \
                        --json\n\nShares and turnouts are 0..1, standard deviations in points."
)]
pub struct Args {
    /// Vote folder or id
    pub(super) vote: String,
    /// Use only what was public by then: a time with its offset, or a day, which ends by the offset of `polls_close`, else by `timezone` (without any of them: UTC)
    #[arg(long, value_name = "TIME")]
    pub(in crate::cli) as_of: Option<String>,
    /// Scale of the latent path: share or logit
    #[arg(long, default_value = "share")]
    pub(super) scale: String,
    /// Error common to all polls: default, none, ladder, t:DF,SD or normal:SD
    #[arg(long, default_value = "default", value_name = "CHOICE")]
    pub(super) election_day_error: String,
    /// Whether printed percentages carry rounding error [default: as the vote says, else on]
    #[arg(long, value_enum)]
    pub(super) rounding: Option<OnOff>,
    /// Undecided answers: proportional, to_yes, to_no or beta:A,B [default: as the vote says, else proportional]
    #[arg(long, value_name = "RULE")]
    pub(super) undecided: Option<String>,
    /// Shift towards the status quo, points: MEAN,SD [default: none]
    #[arg(long, value_name = "MEAN,SD", allow_hyphen_values = true)]
    pub(super) status_quo_shift: Option<String>,
    /// Prior of the result from earlier votes, none or structural; or KEY=VALUE of any prior of the model, e.g. tau=0.02 (share units; --scale logit takes all but tau and level_mean times 4)
    #[arg(long, value_name = "CHOICE")]
    pub(super) prior: Vec<String>,
    /// Hold hyperparameters fixed, e.g. omega=0.002,tau=0.02,s_house=0.03,s_mode=0.03 (share units; --scale logit takes all but tau times 4)
    #[arg(long, default_value = "", value_name = "NAME=VALUE,…")]
    pub(super) hyper: String,
    /// Integration grid: auto or gauss-legendre:K,OMEGA,TAU,S_HOUSE
    #[arg(long, default_value = "auto")]
    pub(super) grid: String,
    /// Turnout of those who would vote yes
    #[arg(long, value_name = "X", requires = "turnout_no")]
    pub(super) turnout_yes: Option<f64>,
    /// Turnout of those who would vote no
    #[arg(long, value_name = "X", requires = "turnout_yes")]
    pub(super) turnout_no: Option<f64>,
    /// Abstainers of the earlier vote who come this time: AREA:FRACTION:YES_SHARE
    #[arg(long, value_name = "SCENARIO")]
    pub(super) mobilise: Vec<String>,
    /// Show what each poll contributes, and the latent share without it
    #[arg(long)]
    pub(super) explain: bool,
    /// Take all polls to be so many points too high in the option of the forecast
    #[arg(long, value_name = "POINTS", default_value = "0", allow_hyphen_values = true)]
    pub(super) common_error: f64,
    /// How the polls foretell one another (leave one out), and other models on the same polls
    #[arg(long)]
    pub(super) loo: bool,
    /// Do the polls scatter as the model says? Against polls that it makes up
    #[arg(long)]
    pub(super) predictive: bool,
    /// Also the forecast as it would have stood every day, week, month or so many days (10d)
    #[arg(long, value_name = "STEP")]
    pub(super) every: Option<String>,
    /// Also the forecast if so many vote: turnout=X or turnout=LOW..HIGH, with --turnout-yes and --turnout-no
    #[arg(long, value_name = "turnout=X")]
    pub(super) given: Option<String>,
    /// Write the draws of the share as CSV, too: those of the whole forecast, also with --given
    #[arg(long, value_name = "FILE")]
    pub(super) draws_csv: Option<PathBuf>,
    /// Write draws of the model's scales (omega, tau, s_house) and, of the option in focus, of the share before and after the election-day error as CSV, too; they are other draws than those of --draws-csv
    #[arg(long, value_name = "FILE")]
    pub(super) parameters_csv: Option<PathBuf>,
}
