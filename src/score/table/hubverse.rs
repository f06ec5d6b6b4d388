//! Forecasts in the words of hubverse: `output_type`, `output_type_id`, `value`.

use std::collections::BTreeSet;

use super::cells::fraction;
use crate::language::{Text, Value, say};
use crate::{
    InputError,
    data::{OpenRow, OpenTable},
    vote::{FileCode, Finding},
};

/// When a forecast was made, and how far ahead: of several each is a forecast of its own.
const TASKS: [&str; 4] = ["origin_date", "reference_date", "forecast_date", "horizon"];

/// Where the words of a table stand.
pub(super) struct Hubverse {
    kind: usize,
    /// Level, number of the sample, or category.
    pub(super) id: usize,
    pub(super) value: usize,
    /// Columns that tell forecasts of one model apart.
    tasks: Vec<usize>,
}

/// What a row gives.
pub(super) enum Output<'t> {
    Quantile(f64),
    Sample(&'t str),
    Median,
    Mean,
    Probability { of_yes: bool },
}

impl Hubverse {
    /// The table's, if it has these words.
    pub(super) fn of(table: &OpenTable) -> Option<Self> {
        let [kind, id, value] = ["output_type", "output_type_id", "value"].map(|name| table.column(name));
        let several = |at: &usize| table.rows().filter_map(|row| row.text(*at)).collect::<BTreeSet<_>>().len() > 1;
        let tasks = TASKS.iter().filter_map(|name| table.column(name)).filter(several).collect();
        Some(Self { kind: kind?, id: id?, value: value?, tasks })
    }

    /// The model of a row, with what tells its forecasts apart.
    pub(super) fn model(&self, model: &str, row: &OpenRow<'_>) -> String {
        let tasks = self.tasks.iter().filter_map(|at| row.text(*at));
        std::iter::once(model).chain(tasks).collect::<Vec<_>>().join(" ")
    }

    /// What a row gives.
    ///
    /// # Errors
    /// Refuses other output types, levels outside 0..1 and categories that are no option.
    pub(super) fn output<'t>(&self, row: &OpenRow<'t>) -> Result<Output<'t>, InputError> {
        match row.text(self.kind).unwrap_or_default() {
            "quantile" => match fraction(row, self.id)? {
                Some(level) if 0.0 < level && level < 1.0 => Ok(Output::Quantile(level)),
                _ => Err(row.refuse(self.id, say!(OpenTable::NoLevel), say!(OpenTable::Levels))),
            },
            "sample" => row
                .text(self.id)
                .map(Output::Sample)
                .ok_or_else(|| row.refuse(self.id, say!(OpenTable::CellBlank), say!(OpenTable::FillOrDelete))),
            "median" => Ok(Output::Median),
            "mean" => Ok(Output::Mean),
            "pmf" => match row.text(self.id) {
                Some("yes") => Ok(Output::Probability { of_yes: true }),
                Some("no") => Ok(Output::Probability { of_yes: false }),
                _ => Err(row.refuse(self.id, say!(OpenTable::PmfId), say!(OpenTable::PmfIdCure))),
            },
            _ => Err(row.refuse(self.kind, say!(OpenTable::OutputUnknown), say!(OpenTable::OutputUnknownCure))),
        }
    }
}

/// What is said of the rows of a forecast that stand beside those of the kind that says most.
pub(super) fn kinds_left_out(table: &OpenTable, model: &str, race: &str, (kept, left): (&str, Vec<Text>)) -> Finding {
    let message = say!(OpenTable::KindsLeftOut, model, race, kept, left = Value::list(left));
    let finding = Finding::new(FileCode::RowsNotScored, message, say!(OpenTable::KindsLeftOutCure));
    finding.at(table.file_name(), None).column("output_type")
}

/// What is said of means.
pub(super) fn means_left_out(table: &OpenTable, model: &str, race: &str, n: usize) -> Finding {
    let message = say!(OpenTable::MeansLeftOut, model, race, n);
    let finding = Finding::new(FileCode::RowsNotScored, message, say!(OpenTable::MeansLeftOutCure));
    finding.at(table.file_name(), None).column("output_type")
}
