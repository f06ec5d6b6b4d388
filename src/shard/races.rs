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
    race: String,
    vote_date: String,
    learned_from: String,
    /// Cycle, lead, polls, days to the last poll, races learned from.
    whole: [u64; 5],
    /// In the order of [`NUMBERS`].
    numbers: Vec<Option<f64>>,
}

const WHOLE: [&str; 5] = ["cycle", "lead", "polls", "last_poll_days", "trained_on"];

const NUMBERS: [&str; 23] = [
    "mean",
    "sd",
    "result",
    "pit",
    "error",
    "error_last_poll",
    "error_last_five",
    "error_mean",
    "crps",
    "crps_last_poll",
    "crps_last_five",
    "crps_mean",
    "omega",
    "tau",
    "s_house",
    "s_mode",
    "level_sd",
    "error_sd",
    "lone_sd",
    "df",
    "sd_last_poll",
    "sd_last_five",
    "sd_mean",
];

impl From<ScoredRace> for RaceRow {
    fn from(scored: ScoredRace) -> Self {
        let ScoredRace { cycle, lead, errors, crps, learned, line } = scored;
        let Settings { omega, tau, s_house, s_mode, level_sd, error_sd, lone_sd, df } = learned.settings;
        let own = [line.mean, line.sd, line.result, line.pit];
        let scales = [omega, tau, s_house, s_mode, level_sd, error_sd, lone_sd, df];
        let numbers = own.iter().chain(&errors).chain(&crps).chain(&scales).chain(&learned.rival_sd);
        let count = |number: i64| u64::try_from(number).unwrap_or(0);
        Self {
            night: 0,
            race: line.race,
            vote_date: line.vote_date.to_string(),
            learned_from: learned.from.to_string(),
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
        let x: [f64; 23] = <[Option<f64>; 23]>::try_from(self.numbers.as_slice()).ok()?.map(|x| x.unwrap_or(f64::NAN));
        let [
            mean,
            sd,
            result,
            pit,
            e0,
            e1,
            e2,
            e3,
            c0,
            c1,
            c2,
            c3,
            omega,
            tau,
            s_house,
            s_mode,
            level_sd,
            error_sd,
            lone_sd,
            df,
            r0,
            r1,
            r2,
        ] = x;
        let day = |text: &str| text.parse::<Date>().ok();
        Some(ScoredRace {
            cycle: i16::try_from(cycle).ok()?,
            lead: i32::try_from(lead).ok()?,
            errors: [e0, e1, e2, e3],
            crps: [c0, c1, c2, c3],
            learned: LearnedScales {
                from: day(&self.learned_from)?,
                trained_on: trained_on as usize,
                settings: Settings { omega, tau, s_house, s_mode, level_sd, error_sd, lone_sd, df },
                rival_sd: [r0, r1, r2],
            },
            line: RaceForecast {
                race: self.race.clone(),
                vote_date: day(&self.vote_date)?,
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
    const COLUMNS: &'static [&'static str] = &[
        "night",
        "race",
        "vote_date",
        "learned_from",
        WHOLE[0],
        WHOLE[1],
        WHOLE[2],
        WHOLE[3],
        WHOLE[4],
        NUMBERS[0],
        NUMBERS[1],
        NUMBERS[2],
        NUMBERS[3],
        NUMBERS[4],
        NUMBERS[5],
        NUMBERS[6],
        NUMBERS[7],
        NUMBERS[8],
        NUMBERS[9],
        NUMBERS[10],
        NUMBERS[11],
        NUMBERS[12],
        NUMBERS[13],
        NUMBERS[14],
        NUMBERS[15],
        NUMBERS[16],
        NUMBERS[17],
        NUMBERS[18],
        NUMBERS[19],
        NUMBERS[20],
        NUMBERS[21],
        NUMBERS[22],
    ];

    fn night(&self) -> u64 {
        self.night
    }

    fn set_night(&mut self, night: u64) {
        self.night = night;
    }

    fn columns(rows: &[Self]) -> Vec<Typed<'_>> {
        let words = |word: fn(&Self) -> &str| Typed::Words(rows.iter().map(|row| Some(word(row))).collect());
        let mut columns = vec![
            Typed::Whole(rows.iter().map(|row| row.night).collect()),
            words(|row| &row.race),
            words(|row| &row.vote_date),
            words(|row| &row.learned_from),
        ];
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
            race: cells.word("race").unwrap_or_default(),
            vote_date: cells.word("vote_date").unwrap_or_default(),
            learned_from: cells.word("learned_from").unwrap_or_default(),
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
