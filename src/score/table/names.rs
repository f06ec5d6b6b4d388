//! Names of the columns of forecasts and outcomes, and what else is usual for them.

use crate::{
    InputError,
    data::{OpenTable, nearest::nearest},
    language::{Text, Value, say},
    vote::{FileCode, Finding},
};

/// Names that tell the separator from the heading.
pub(super) const HEADS: &[&str] = &[
    "model",
    "race",
    "predicted",
    "quantile_level",
    "sample_id",
    "observed",
    "option",
    "share_yes",
    "output_type",
    "output_type_id",
    "value",
    "model_id",
    "location",
    "target",
    "origin_date",
    "reference_date",
    "forecast_date",
    "horizon",
    "observation",
    "oracle_value",
];

/// Columns of a table of outcomes.
pub(super) const OUTCOMES: &[&str] = &["race", "observed"];

/// The same in the words of hubverse.
pub(super) const TARGETS: &[&str] =
    &["location", "observation", "oracle_value", "target", "target_end_date", "as_of", "output_type", "output_type_id"];

/// What others call a column.
const ALSO: [(&str, &[&str]); 6] = [
    ("predicted", &["forecast", "value", "probability", "prob", "estimate", "mean"]),
    ("observed", &["result", "outcome", "actual", "truth", "true_value", "observation", "value", "share"]),
    ("quantile_level", &["quantile", "level", "percentile", "tau", "alpha"]),
    ("sample_id", &["sample", "draw", "simulation", "iteration"]),
    ("race", &["vote", "contest", "election", "referendum", "location", "target"]),
    ("model", &["forecaster", "team", "source"]),
];

/// The column of ours that a name is meant for.
pub(super) fn meant<'k>(name: &str, known: impl Iterator<Item = &'k str> + Clone) -> Option<&'k str> {
    let plain = name.trim().to_lowercase();
    let also = |ours: &&str| ALSO.iter().any(|(own, others)| own == ours && others.contains(&plain.as_str()));
    known.clone().find(also).or_else(|| nearest(name, known))
}

/// Columns that no reader of the table looks at.
pub(super) fn unknown(table: &OpenTable, known: &'static [&'static str]) -> Vec<Finding> {
    let unused = known.iter().copied().filter(|name| table.column(name).is_none());
    let one = |theirs: &String| {
        let hint = match meant(theirs, unused.clone()) {
            Some(ours) => say!(OpenTable::ColumnMeant, ours, theirs),
            None => say!(Reading::UnknownColumnCure, known = known.join("`, `")),
        };
        let message = say!(Reading::UnknownColumn, column = theirs);
        Finding::new(FileCode::UnknownColumn, message, hint).at(table.file_name(), table.heading_line()).column(theirs)
    };
    table.heading().iter().filter(|name| !name.is_empty() && !known.contains(&name.as_str())).map(one).collect()
}

/// A refusal of a table that lacks columns, with those that may be meant for them.
pub(super) fn missing(table: &OpenTable, lacking: &[&str], known: &[&str], otherwise: impl Into<Text>) -> InputError {
    let spare = || table.heading().iter().map(String::as_str).filter(|name| !known.contains(name));
    let theirs = |ours: &&str| spare().find(|name| meant(name, std::iter::once(*ours)).is_some());
    let found: Option<Vec<String>> =
        lacking.iter().map(|ours| theirs(ours).map(|theirs| format!("{ours}={theirs}"))).collect();
    let problem = say!(OpenTable::NoColumn, names = Value::list(lacking.iter().copied()));
    let cure = match found {
        Some(pairs) => say!(OpenTable::NameThem, form = pairs.join(",")),
        None => otherwise.into(),
    };
    let refused = table.refuse(problem, cure);
    table.heading_line().into_iter().fold(refused, InputError::line)
}
