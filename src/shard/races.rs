//! Forecasts of past races as rows of a table, and their scores.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    plan::Plan,
    row::{Cells, ShardRow},
};
use crate::{
    Error, InputError, Result,
    language::say,
    model::campaign::backtest::{Backtest, Facts, LearnedScales, RaceForecast, ScoredRace, Settings, summary},
    publish::Typed,
};

/// A race forecast some days ahead; errors and CRPS in points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RaceRow {
    night: u64,
    /// In the order of [`WORDS`].
    words: [String; 3],
    /// In the order of [`WHOLE`].
    whole: [u64; 5],
    /// In the order of [`NUMBERS`].
    numbers: Vec<Option<f64>>,
}

const WORDS: [&str; 3] = ["race", "vote_date", "learned_from"];
const WHOLE: [&str; 5] = ["cycle", "lead", "polls", "last_poll_days", "trained_on"];
const OWN: [&str; 4] = ["mean", "sd", "result", "pit"];
/// Of this program, the last poll, the mean of the last five, the mean.
const ERRORS: [&str; 4] = ["error", "error_last_poll", "error_last_five", "error_mean"];
const CRPS: [&str; 4] = ["crps", "crps_last_poll", "crps_last_five", "crps_mean"];
const RIVALS: [&str; 3] = ["sd_last_poll", "sd_last_five", "sd_mean"];
const NUMBERS: [&str; 23] = joined([&OWN, &ERRORS, &CRPS, &Settings::NAMES, &RIVALS]);
const COLUMNS: [&str; 32] = joined([&["night"], &WORDS, &WHOLE, &NUMBERS]);

/// Lists of names one behind the other, as many as there are.
const fn joined<const LISTS: usize, const N: usize>(lists: [&[&'static str]; LISTS]) -> [&'static str; N] {
    let (mut all, mut at, mut list) = ([""; N], 0, 0);
    while list < LISTS {
        let mut name = 0;
        while name < lists[list].len() {
            all[at] = lists[list][name];
            (at, name) = (at + 1, name + 1);
        }
        list += 1;
    }
    assert!(at == N, "as many names as places");
    all
}

/// The next numbers of a row; none is NaN.
fn next<const N: usize>(cells: &mut impl Iterator<Item = f64>) -> Option<[f64; N]> {
    let mut numbers = [f64::NAN; N];
    for place in &mut numbers {
        *place = cells.next()?;
    }
    Some(numbers)
}

impl From<ScoredRace> for RaceRow {
    fn from(scored: ScoredRace) -> Self {
        let ScoredRace { cycle, lead, errors, crps, learned, line } = scored;
        let own = [line.mean, line.sd, line.result, line.pit];
        let scales = learned.settings.values();
        let numbers = own.iter().chain(&errors).chain(&crps).chain(&scales).chain(&learned.rival_sd);
        let count = |number: i64| u64::try_from(number).unwrap_or(0);
        Self {
            night: 0,
            words: [line.race, line.vote_date.to_string(), learned.from.to_string()],
            whole: [
                count(cycle.into()),
                count(lead.into()),
                line.polls as u64,
                count(line.last_poll_days.into()),
                learned.trained_on as u64,
            ],
            numbers: numbers.map(|x| x.is_finite().then_some(*x)).collect(),
        }
    }
}

impl RaceRow {
    /// The race as the backtest gave it; `None` where a cell is not one of it.
    fn scored(&self) -> Option<ScoredRace> {
        let [cycle, lead, polls, last_poll_days, trained_on] = self.whole;
        let [race, vote_date, learned_from] = &self.words;
        let cells = &mut self.numbers.iter().map(|number| number.unwrap_or(f64::NAN));
        let [mean, sd, result, pit] = next(cells)?;
        let (errors, crps) = (next(cells)?, next(cells)?);
        let (settings, rival_sd) = (Settings::of(next(cells)?), next(cells)?);
        let day = |text: &str| text.parse::<Date>().ok();
        Some(ScoredRace {
            cycle: i16::try_from(cycle).ok()?,
            lead: i32::try_from(lead).ok()?,
            errors,
            crps,
            learned: LearnedScales { from: day(learned_from)?, trained_on: trained_on as usize, settings, rival_sd },
            line: RaceForecast {
                race: race.clone(),
                vote_date: day(vote_date)?,
                polls: polls as usize,
                last_poll_days: i32::try_from(last_poll_days).ok()?,
                mean,
                sd,
                result,
                pit,
            },
        })
    }
}

impl ShardRow for RaceRow {
    const COLUMNS: &'static [&'static str] = &COLUMNS;

    fn night(&self) -> u64 {
        self.night
    }

    fn set_night(&mut self, night: u64) {
        self.night = night;
    }

    fn columns(rows: &[Self]) -> Vec<Typed<'_>> {
        let mut columns = vec![Typed::Whole(rows.iter().map(|row| row.night).collect())];
        columns.extend(
            (0..WORDS.len()).map(|k| Typed::Words(rows.iter().map(|row| Some(row.words[k].as_str())).collect())),
        );
        columns.extend((0..WHOLE.len()).map(|k| Typed::Whole(rows.iter().map(|row| row.whole[k]).collect())));
        let number = |row: &Self, k: usize| row.numbers.get(k).copied().flatten();
        columns.extend((0..NUMBERS.len()).map(|k| Typed::Numbers(rows.iter().map(|row| number(row, k)).collect())));
        columns
    }

    fn read(cells: &Cells<'_>) -> Result<Self, InputError> {
        let mut whole = [0; 5];
        for (place, name) in whole.iter_mut().zip(WHOLE) {
            *place = cells.whole(name)?;
        }
        Ok(Self {
            night: cells.whole("night")?,
            words: WORDS.map(|name| cells.word(name).unwrap_or_default()),
            whole,
            numbers: NUMBERS.into_iter().map(|name| cells.number(name)).collect::<Result<_, _>>()?,
        })
    }
}

/// The scores of all races of a plan, whose settings hold the facts of the backtest.
///
/// # Errors
/// Rows or facts that are none of a backtest.
pub fn race_scores(plan: &Plan, rows: &[RaceRow]) -> Result<Backtest> {
    let none = |what: &str| Error::Bug(format!("{what} of a backtest of polls cannot be read"));
    let facts: Facts = serde_json::from_value(plan.settings["facts"].clone()).map_err(|_| none("the facts"))?;
    let scored: Option<Vec<ScoredRace>> = rows.iter().map(RaceRow::scored).collect();
    let refused = || InputError::file(super::manifest::NIGHTS, say!(Shard::Damaged), say!(Shard::DamagedCure));
    Ok(summary(&facts, &scored.ok_or_else(refused)?))
}
