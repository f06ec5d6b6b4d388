//! Flags that every command takes.

use std::path::PathBuf;

use clap::{ArgAction, Args};

use crate::{
    draws::{DEFAULT_DRAWS, FEWEST_DRAWS, MOST_DRAWS},
    language::{Lang, Value, say},
};

/// Flags that every command takes.
#[derive(Debug, Args)]
pub struct Common {
    /// Print one JSON object (or JSON lines) on standard output
    #[arg(long, global = true, action = ArgAction::SetTrue)]
    pub json: bool,
    /// Seed of the random streams
    #[arg(long, global = true, default_value_t = Self::SEED, value_name = "N", allow_negative_numbers = true)]
    pub seed: u64,
    /// Number of draws [default: 20000]
    #[arg(long, global = true, value_name = "N", conflicts_with = "mcse", allow_negative_numbers = true, value_parser = draws)]
    pub draws: Option<u32>,
    /// Draw until the Monte Carlo error of the mean share is at most this, in points
    #[arg(long, global = true, value_name = "POINTS", allow_negative_numbers = true)]
    pub mcse: Option<f64>,
    /// Folder for written files [report and chart: outputs]
    #[arg(long, global = true, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Folder that holds vote folders
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Columns of your tables under other names: ours=theirs,… or polls:yes=theirs for one file
    #[arg(long, global = true, value_name = "OURS=THEIRS,…")]
    pub columns: Option<String>,
    /// Language of words, charts and pages
    #[arg(long, global = true, value_enum, default_value_t = Lang::En)]
    pub lang: Lang,
    /// ISO time with offset, for what would otherwise read the clock
    #[arg(long, global = true, value_name = "TIME")]
    pub now: Option<String>,
}

impl Common {
    /// The seed where none is given.
    pub const SEED: u64 = 2018;
}

/// A number of draws; in English, as all that clap says.
fn draws(text: &str) -> Result<u32, String> {
    let range = FEWEST_DRAWS as u64..=MOST_DRAWS as u64;
    if let Ok(n) = text.parse::<i64>() {
        let held = u64::try_from(n).ok().filter(|n| range.contains(n)).and_then(|n| u32::try_from(n).ok());
        return held.ok_or_else(|| {
            say!(Flag::OutOfRange, n = n.to_string(), range = format!("{FEWEST_DRAWS}..={MOST_DRAWS}")).english()
        });
    }
    let figures = text.replace([',', '\'', '_', ' '], "");
    let meant = figures.parse::<f64>().ok().filter(|n| n.fract() == 0.0 && *n >= FEWEST_DRAWS as f64);
    let example = meant.filter(|n| *n <= MOST_DRAWS as f64).map_or(DEFAULT_DRAWS as u64, |n| n as u64);
    Err(say!(Flag::WholeNumber, example = Value::plain(example)).english())
}
