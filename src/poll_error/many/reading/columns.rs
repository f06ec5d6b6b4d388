//! Which column is which.

use std::{collections::HashMap, sync::LazyLock};

use crate::language::say;
use crate::vote::Finding;
use crate::{Error, InputError, Result, data::OpenTable};

/// Columns of such a table; the first nine are the contract, the others are welcome.
const NAMES: [&str; 15] = [
    "race",
    "pollster",
    "mode",
    "field_end",
    "vote_date",
    "n",
    "yes",
    "no",
    "result_yes_share",
    "type",
    "sponsor",
    "result_yes",
    "result_no",
    "yes_party",
    "no_party",
];

/// Headings known from published tables: the column that gives each name away, then name = column.
const KNOWN: [(&str, &[(&str, &str)]); 2] = [
    (
        "republican_2p_result_pct",
        &[
            ("field_end", "end_date"),
            ("vote_date", "election_date"),
            ("n", "sample_size"),
            ("yes", "republican_pct"),
            ("no", "democratic_pct"),
            ("result_yes_share", "republican_2p_result_pct"),
        ],
    ),
    (
        "cand1_2p_result_pct",
        &[
            ("field_end", "mid_date"),
            ("vote_date", "election_date"),
            ("n", "sample_size"),
            ("yes", "cand1_pct"),
            ("no", "cand2_pct"),
            ("result_yes_share", "cand1_2p_result_pct"),
            ("result_yes", "cand1_result_pct"),
            ("result_no", "cand2_result_pct"),
            ("yes_party", "cand1_party"),
            ("no_party", "cand2_party"),
            ("sponsor", "partisan"),
        ],
    ),
];

/// Names that tell the separator from the heading: the contract, and what stands in published tables.
pub(super) static HEADS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let published = ["state", "election_date", "sample_size", "republican_pct", "cand1_pct"];
    NAMES[..10].iter().copied().chain(published).collect()
});

/// `--columns name=column,…`: which column of the file stands for which name.
#[derive(Debug, Clone, Default)]
pub struct Renames(Vec<(String, String)>);

impl Renames {
    /// From the words of the flag.
    ///
    /// # Errors
    /// Refuses a pair without `=` and a name that no table has.
    pub fn parse(text: &str) -> Result<Self> {
        let pair = |pair: &str| {
            let cure = say!(OpenTable::ColumnsCure, names = NAMES.join(", "));
            let Some((name, column)) = pair.split_once('=').map(|(name, column)| (name.trim(), column.trim())) else {
                return Err(Error::usage(say!(OpenTable::ColumnsNoPair, pair), cure));
            };
            if !NAMES.contains(&name) {
                return Err(Error::usage(say!(OpenTable::ColumnsNoName, name), cure));
            }
            Ok((name.to_owned(), column.to_owned()))
        };
        text.split(',').filter(|part| !part.trim().is_empty()).map(pair).collect::<Result<_>>().map(Self)
    }
}

/// Columns of a table of one's own that nobody reads, which its reader has not told already.
pub(super) fn not_read(table: &OpenTable, places: &Places) -> Vec<Finding> {
    let is_told = |name: &str| table.findings.iter().any(|finding| finding.column.as_deref() == Some(name));
    let is_read = |at: usize| places.by_name.values().any(|place| *place == at) || places.state == Some(at);
    let other = |(at, name): (usize, &String)| {
        let is_other = !places.published && !name.is_empty() && !is_read(at) && !is_told(name);
        is_other.then(|| table.unknown_column(name, say!(Reading::UnknownColumnCure, known = NAMES.join("`, `"))))
    };
    table.heading().iter().enumerate().filter_map(other).collect()
}

/// Where each name stands in the file.
pub(super) struct Places {
    pub(super) by_name: HashMap<&'static str, usize>,
    pub(super) state: Option<usize>,
    /// A published table: its rows count as they were published.
    pub(super) published: bool,
    /// A published table whose races are counted by type, state and year.
    pub(super) by_year: bool,
}

impl Places {
    pub(super) fn of(table: &OpenTable, renames: &Renames) -> Result<Self, InputError> {
        let known = KNOWN.iter().find(|(head, _)| table.column(head).is_some());
        let mut by_name = HashMap::new();
        for name in NAMES {
            let renamed = renames.0.iter().find(|(renamed, _)| renamed == name).map(|(_, column)| column.as_str());
            let published = || known?.1.iter().find(|(known, _)| *known == name).map(|(_, column)| *column);
            let column = renamed.or_else(published).unwrap_or(name);
            match table.column(column) {
                Some(at) => {
                    by_name.insert(name, at);
                }
                None if renamed.is_some() => {
                    let cure = say!(OpenTable::ItsColumns, columns = table.heading().join(", "));
                    return Err(table.refuse(say!(OpenTable::NoColumnFor, column, name), cure));
                }
                None => {}
            }
        }
        let places = Self {
            by_name,
            state: table.column("state"),
            published: known.is_some(),
            by_year: known.is_some_and(|(head, _)| *head == "republican_2p_result_pct"),
        };
        let has = |name: &str| places.by_name.contains_key(name);
        let result = has("result_yes_share") || (has("result_yes") && has("result_no"));
        let missing: Vec<&str> = [
            ("yes", has("yes")),
            ("no", has("no")),
            ("result_yes_share", result),
            ("race", has("race") || places.state.is_some()),
        ]
        .into_iter()
        .filter(|(_, there)| !there)
        .map(|(name, _)| name)
        .collect();
        if missing.is_empty() {
            return Ok(places);
        }
        let form = missing.iter().map(|name| format!("{name}=…")).collect::<Vec<_>>().join(",");
        let cure = say!(OpenTable::NameThem, form);
        Err(table.refuse(say!(OpenTable::NoColumn, names = missing.join(", ")), cure))
    }
}
