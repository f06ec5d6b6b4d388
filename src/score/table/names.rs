//! Names of the columns of forecasts and outcomes, and what else is usual for them.

use crate::{
    InputError,
    data::{OpenTable, nearest::nearest, text::plain},
    language::{Text, Value, say},
    vote::{Code, FileCode, Finding},
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

/// Columns of a table of outcomes of several targets.
pub(super) const OUTCOMES_BY_TARGET: &[&str] = &["race", "observed", "target"];

/// The name of a race, or of a model, of one target among several.
pub(super) fn of_target(name: &str, target: Option<&str>) -> String {
    target.map_or_else(|| name.to_owned(), |target| format!("{name} {target}"))
}

/// What others call a column, in plain letters.
const ALSO: [(&str, &[&str]); 6] = [
    (
        "predicted",
        &[
            "forecast",
            "value",
            "probability",
            "prob",
            "estimate",
            "mean",
            "wert",
            "prognose",
            "valeur",
            "prevision",
            "valor",
            "valore",
        ],
    ),
    (
        "observed",
        &[
            "result",
            "outcome",
            "actual",
            "truth",
            "truevalue",
            "observation",
            "value",
            "share",
            "ergebnis",
            "resultat",
            "resultado",
            "risultato",
        ],
    ),
    (
        "quantile_level",
        &["quantile", "level", "percentile", "tau", "alpha", "quantil", "niveau", "cuantil", "quantili"],
    ),
    ("sample_id", &["sample", "draw", "simulation", "iteration", "ziehung", "tirage"]),
    (
        "race",
        &[
            "vote",
            "contest",
            "election",
            "referendum",
            "location",
            "target",
            "wahl",
            "abstimmung",
            "scrutin",
            "voto",
            "votacion",
            "elezione",
            "eleccion",
        ],
    ),
    ("model", &["forecaster", "team", "source", "modell", "modele", "modello", "modelo"]),
];

/// The column of ours that a name is meant for.
pub(super) fn meant<'k>(name: &str, known: impl Iterator<Item = &'k str> + Clone) -> Option<&'k str> {
    let plain = plain(name);
    let also = |ours: &&str| ALSO.iter().any(|(own, others)| own == ours && others.contains(&plain.as_str()));
    known.clone().find(also).or_else(|| nearest(name, known))
}

/// What was noticed while the table was read, and its columns that no reader looks at.
pub(super) fn noticed(table: &OpenTable, known: &'static [&'static str]) -> Vec<Finding> {
    let unused = known.iter().copied().filter(|name| table.column(name).is_none());
    let one = |theirs: &String| {
        let hint = match meant(theirs, unused.clone()) {
            Some(ours) => say!(OpenTable::ColumnMeant, ours, theirs),
            None => say!(Reading::UnknownColumnCure, known = known.join("`, `")),
        };
        table.unknown_column(theirs, hint)
    };
    let unknown = table.heading().iter().filter(|name| !name.is_empty() && !known.contains(&name.as_str())).map(one);
    // The reader of any table knows neither which names were given on the command line nor what others call a column.
    let of_reader =
        table.findings.iter().filter(|finding| finding.code != Code::from(FileCode::UnknownColumn)).cloned();
    of_reader.chain(unknown).collect()
}

/// A refusal of a table that lacks columns, with those that may be meant for them and for the others that it has not.
pub(super) fn missing(table: &OpenTable, lacking: &[&str], known: &[&str], otherwise: impl Into<Text>) -> InputError {
    let mut absent: Vec<&str> = known.iter().copied().filter(|name| table.column(name).is_none()).collect();
    let spare = table.heading().iter().map(String::as_str).filter(|name| !known.contains(name));
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for theirs in spare {
        if let Some(ours) = meant(theirs, absent.iter().copied()) {
            absent.retain(|name| *name != ours);
            pairs.push((ours, theirs));
        }
    }
    let problem = say!(OpenTable::NoColumn, names = Value::list(lacking.iter().copied()));
    let cure = match lacking.iter().all(|name| pairs.iter().any(|(ours, _)| ours == name)) {
        true => {
            let form: Vec<String> = pairs.iter().map(|(ours, theirs)| format!("{ours}={theirs}")).collect();
            say!(OpenTable::NameThem, form = form.join(","))
        }
        false => otherwise.into(),
    };
    let refused = table.refuse(problem, cure);
    table.heading_line().into_iter().fold(refused, InputError::line)
}

/// A refusal of a table that stands in the place of the other one: of outcomes where forecasts belong, and the other way round.
pub(super) fn exchanged(table: &OpenTable, is_of_outcomes: bool) -> Option<InputError> {
    let has = |names: &[&str]| names.iter().any(|name| table.column(name).is_some());
    let resembles = |ours: &str| table.heading().iter().any(|name| meant(name, std::iter::once(ours)).is_some());
    let problem = match is_of_outcomes {
        true if has(&["observed", "observation", "oracle_value"]) && !resembles("predicted") => {
            say!(OpenTable::OutcomesAsForecasts)
        }
        false if has(&["output_type"]) || (has(&["predicted", "share_yes"]) && !resembles("observed")) => {
            say!(OpenTable::ForecastsAsOutcomes)
        }
        _ => return None,
    };
    let refused = table.refuse(problem, say!(OpenTable::ForecastsFirst));
    Some(table.heading_line().into_iter().fold(refused, InputError::line))
}
