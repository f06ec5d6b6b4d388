//! Which column of a table says what, and what a row adds to its forecast.

use std::collections::BTreeSet;

use super::{
    cells::{fraction, is_no_value, opposite, share},
    group::{Group, Quantile},
    hubverse::{Hubverse, Output},
    names::{exchanged, meant, missing},
};
use crate::{
    InputError,
    data::{OpenRow, OpenTable},
    language::say,
};

/// Columns of a table in long format.
const PLAIN: &[&str] = &[
    "model",
    "model_id",
    "race",
    "predicted",
    "quantile_level",
    "sample_id",
    "observed",
    "option",
    ".chain",
    ".iteration",
    ".draw",
];

/// Columns of draws as this program writes them, the mark of a rehearsal among them.
const OURS: &[&str] = &[
    "model",
    "model_id",
    "race",
    "sample_id",
    "observed",
    "option",
    "share_yes",
    "stage",
    ".chain",
    ".iteration",
    ".draw",
    "turnout",
    "winner",
    "vote",
    "region",
    "test",
    "mark",
];

/// Columns of a hubverse table.
const HUBVERSE: &[&str] = &[
    "model",
    "model_id",
    "race",
    "location",
    "target",
    "origin_date",
    "reference_date",
    "forecast_date",
    "horizon",
    "output_type",
    "output_type_id",
    "value",
    "observed",
    "option",
];

/// Whether a column under another name tells several models apart.
fn other_model(table: &OpenTable) -> bool {
    let is_model = |name: &String| !PLAIN.contains(&name.as_str()) && meant(name, std::iter::once("model")).is_some();
    let at = table.heading().iter().filter(|name| is_model(name)).find_map(|name| table.column(name));
    at.is_some_and(|at| several(table, at))
}

/// Whether a column holds more than one word.
pub(super) fn several(table: &OpenTable, column: usize) -> bool {
    table.rows().filter_map(|row| row.text(column)).collect::<BTreeSet<_>>().len() > 1
}

pub(super) struct Columns {
    pub(super) model: Option<usize>,
    pub(super) race: Option<usize>,
    predicted: usize,
    level: Option<usize>,
    sample: Option<usize>,
    observed: Option<usize>,
    option: Option<usize>,
    chain: Option<usize>,
    /// What puts the draws of a chain in order.
    order: Option<usize>,
    /// Where the table has the words of hubverse.
    pub(super) hubverse: Option<Hubverse>,
    /// A table of draws as this program writes it.
    is_ours: bool,
    /// Which target a row is about, where that is not the race.
    target: Option<usize>,
    /// The same where targets differ and each has outcomes of its own: a race is what one is in one place.
    pub(super) apart: Option<usize>,
    /// The word of a rehearsal or an embargo.
    pub(super) mark: Option<usize>,
}

impl Columns {
    pub(super) fn of(table: &OpenTable, only_race: Option<&str>) -> Result<Self, InputError> {
        let draws = table.column("share_yes").filter(|_| table.column("predicted").is_none());
        let hubverse = Hubverse::of(table).filter(|_| table.column("predicted").is_none());
        let value = hubverse.as_ref().map(|hubverse| hubverse.value);
        let predicted = table.column("predicted").or(value).or(draws);
        if let Some(refused) = predicted.is_none().then(|| exchanged(table, true)).flatten() {
            return Err(refused);
        }
        // A location among several is the race; of a table about one vote it may be a region's code, and the vote is the race.
        let location =
            || hubverse.as_ref().and_then(|_| ["location", "target"].iter().find_map(|name| table.column(name)));
        let vote = draws.and_then(|_| table.column("vote"));
        let race = table.column("race").or(vote).or_else(|| location().filter(|_| only_race.is_none()));
        let without_race = race.is_none() && only_race.is_none();
        let Some(predicted) = predicted.filter(|_| !without_race) else {
            let lacking = [("race", without_race), ("predicted", predicted.is_none())];
            let lacking: Vec<&str> = lacking.into_iter().filter_map(|(name, lacks)| lacks.then_some(name)).collect();
            let cure = if predicted.is_none() { say!(OpenTable::LongFormat) } else { say!(OpenTable::AddRace) };
            return Err(missing(table, &lacking, PLAIN, cure));
        };
        let regions = draws.and_then(|_| table.column("region")).filter(|region| race != Some(*region));
        if regions.is_some_and(|region| several(table, region)) {
            return Err(table.refuse(say!(OpenTable::DrawsByRegion), say!(OpenTable::DrawsByRegionCure)));
        }
        let has_model = ["model", "model_id"].iter().any(|name| table.column(name).is_some());
        if !has_model && draws.is_none() && other_model(table) {
            return Err(missing(table, &["model"], PLAIN, say!(OpenTable::LongFormat)));
        }
        let target = table.column("target").filter(|at| hubverse.is_some() && race != Some(*at));
        Ok(Self {
            model: table
                .column("model")
                .or_else(|| table.column("model_id"))
                .or(draws.and_then(|_| table.column("stage"))),
            race,
            predicted,
            level: table.column("quantile_level"),
            sample: table.column("sample_id").or_else(|| table.column(".draw")).or(draws),
            observed: table.column("observed"),
            option: table.column("option"),
            chain: table.column(".chain"),
            order: [".iteration", ".draw", "sample_id"].into_iter().find_map(|name| table.column(name)),
            target,
            apart: target.filter(|at| only_race.is_none() && several(table, *at)),
            mark: table.column("mark"),
            is_ours: draws.is_some(),
            hubverse,
        })
    }

    /// Names of the columns that are read of such a table.
    pub(super) fn read(&self) -> &'static [&'static str] {
        match (self.is_ours, &self.hubverse) {
            (true, _) => OURS,
            (_, Some(_)) => HUBVERSE,
            _ => PLAIN,
        }
    }

    pub(super) fn text<'t>(&self, row: &OpenRow<'t>, column: Option<usize>, otherwise: &'t str) -> &'t str {
        column.and_then(|column| row.text(column)).unwrap_or(otherwise)
    }

    pub(super) fn add(&self, group: &mut Group, row: &OpenRow<'_>) -> Result<(), InputError> {
        let is_none = row.text(self.predicted).is_some_and(is_no_value);
        let Some(value) = (if is_none { None } else { fraction(row, self.predicted)? }) else {
            return Err(row.refuse(self.predicted, say!(OpenTable::CellBlank), say!(OpenTable::FillOrDelete)));
        };
        let turned = match self.option.and_then(|option| row.text(option)) {
            None | Some("yes") => false,
            Some("no") => true,
            Some(_) => {
                return Err(row.refuse(self.option.unwrap_or(0), say!(OpenTable::NoOption), say!(OpenTable::YesOrNo)));
            }
        };
        if !(-1.0..=2.0).contains(&value) {
            return Err(row.refuse(self.predicted, say!(OpenTable::FarOutside), say!(OpenTable::SharesAsFractions)));
        }
        group.rows += 1;
        if !(-1e-9..=1.0 + 1e-9).contains(&value) {
            group.outside.push((row.line(), row.text(self.predicted).unwrap_or_default().to_owned()));
        }
        let turn = |value: f64| if turned { 1.0 - value } else { value };
        if let Some(observed) = self.observed {
            let told = share(row, observed)?.map(turn);
            if let (Some(earlier), Some(told)) = (group.observed, told)
                && (earlier - told).abs() > 1e-9
            {
                return Err(row.refuse(observed, say!(OpenTable::AnotherOutcomeOfRace), say!(OpenTable::OneOutcome)));
            }
            group.observed = group.observed.or(told);
        }
        if let Some(target) = self.target.and_then(|target| row.text(target)) {
            group.targets.entry(target.to_owned()).or_insert(row.line());
        }
        if let Some(hubverse) = &self.hubverse {
            return self.add_hubverse(hubverse, group, row, turn(value));
        }
        let level = self.level.map(|column| fraction(row, column)).transpose()?.flatten();
        let sample = self.sample.and_then(|column| row.text(column));
        match (level, sample) {
            (Some(level), _) if !(0.0 < level && level < 1.0) => {
                Err(row.refuse(self.level.unwrap_or(0), say!(OpenTable::NoLevel), say!(OpenTable::Levels)))
            }
            (Some(_), Some(_)) => Err(row.refuse(
                self.level.unwrap_or(0),
                say!(OpenTable::LevelAndDraw),
                say!(OpenTable::LevelAndDrawCure),
            )),
            (Some(level), _) => {
                let level = if turned { opposite(level) } else { level };
                group.quantiles.push(self.quantile(row, self.level, (level, turn(value))));
                Ok(())
            }
            (None, Some(_)) => self.add_draw(group, row, (turn(value), turned)),
            (None, None) => {
                share(row, self.predicted)?;
                if group.probabilities.is_empty() {
                    group.line = row.line();
                }
                group.probabilities.push(turn(value));
                Ok(())
            }
        }
    }
}

impl Columns {
    /// A draw, in its place of its chain.
    fn add_draw(&self, group: &mut Group, row: &OpenRow<'_>, (value, turned): (f64, bool)) -> Result<(), InputError> {
        let chain = self.chain.and_then(|chain| row.text(chain)).unwrap_or_default();
        let id = self.order.and_then(|order| row.text(order));
        if id.is_some_and(|id| !group.ids.insert((chain.to_owned(), turned, id.to_owned()))) {
            let column = self.order.unwrap_or(self.predicted);
            return Err(row.refuse(column, say!(OpenTable::SampleTwice), say!(OpenTable::SampleOnce)));
        }
        let place = id.and_then(|id| id.parse::<f64>().ok());
        group.draws_from.get_or_insert(row.line());
        group.draws.entry(chain.to_owned()).or_default().push((place, value));
        Ok(())
    }

    /// A quantile with what stands in its row.
    fn quantile(&self, row: &OpenRow<'_>, level: Option<usize>, (at, value): (f64, f64)) -> Quantile {
        let cell = |column: usize| row.text(column).unwrap_or_default().to_owned();
        let shown = (level.map_or_else(|| at.to_string(), cell), cell(self.predicted));
        Quantile { level: at, value, shown, line: row.line() }
    }

    /// A row in the words of hubverse.
    fn add_hubverse(
        &self,
        hubverse: &Hubverse,
        group: &mut Group,
        row: &OpenRow<'_>,
        value: f64,
    ) -> Result<(), InputError> {
        let turned = self.option.and_then(|option| row.text(option)) == Some("no");
        match hubverse.output(row)? {
            Output::Quantile(level) => {
                let level = if turned { opposite(level) } else { level };
                group.quantiles.push(self.quantile(row, Some(hubverse.id), (level, value)));
            }
            Output::Median => group.medians.push(self.quantile(row, None, (0.5, value))),
            Output::Mean => group.means += 1,
            Output::Sample(id) => {
                if !group.ids.insert((String::new(), turned, id.to_owned())) {
                    return Err(row.refuse(hubverse.id, say!(OpenTable::SampleTwice), say!(OpenTable::SampleOnce)));
                }
                group.draws.entry(String::new()).or_default().push((id.parse().ok(), value));
            }
            Output::Probability { of_yes } => {
                share(row, self.predicted)?;
                if of_yes { &mut group.probabilities } else { &mut group.of_no }.push(value);
                group.line = row.line();
            }
        }
        Ok(())
    }
}
