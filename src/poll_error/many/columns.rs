//! A file of polls → [`ManyPolls`]: which column is which.

use std::{collections::HashMap, path::Path};

use jiff::civil::Date;

use super::polls::{ManyPoll, ManyPolls};
use crate::{
    Error, InputError, Result,
    data::{OpenRow, OpenTable},
    vote::{Finding, Severity},
};

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

/// Names that tell the separator from the heading.
const HEADS: &[&str] = &[
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
    "state",
    "election_date",
    "sample_size",
    "republican_pct",
    "cand1_pct",
];

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
            let cure = format!("write --columns name=column,… with these names: {}", NAMES.join(", "));
            let Some((name, column)) = pair.split_once('=').map(|(name, column)| (name.trim(), column.trim())) else {
                return Err(Error::usage(format!("--columns: `{pair}` is no name=column"), cure));
            };
            if !NAMES.contains(&name) {
                return Err(Error::usage(format!("--columns: there is no name `{name}`"), cure));
            }
            Ok((name.to_owned(), column.to_owned()))
        };
        text.split(',').filter(|part| !part.trim().is_empty()).map(pair).collect::<Result<_>>().map(Self)
    }
}

/// Reads a table of polls.
///
/// # Shape
/// Columns `race, pollster, mode, field_end, vote_date, n, yes, no, result_yes_share`: percent, the last one two-way.
/// `result_yes, result_no` (percent of all votes) may stand in its place. The headings of two published tables are
/// recognised. Without `race`, `type` + `state` + year of the vote stands in.
///
/// # Errors
/// Refuses a file without shares or result, and cells that are no such value. Rows without shares or result are counted.
pub fn read(path: &Path, renames: &Renames) -> Result<ManyPolls> {
    let table = OpenTable::read(path, HEADS)?;
    let at = Places::of(&table, renames)?;
    let mut reader = Reader {
        at,
        races: Names::default(),
        kinds: Names::default(),
        pollsters: Names::default(),
        modes: Names::default(),
        sponsors: Names::default(),
    };
    let mut polls = Vec::with_capacity(table.len());
    let mut left_out = 0;
    for row in table.rows() {
        match reader.poll(&row)? {
            Some(poll) => polls.push(poll),
            None => left_out += 1,
        }
    }
    let mut findings = table.findings.clone();
    if left_out > 0 {
        findings.push(Finding::new(
            Severity::Warning,
            "rows_left_out",
            format!("{left_out} rows have no share of both options or no result and are left out"),
            "fill in yes, no and result_yes_share, or delete these rows",
        ));
    }
    Ok(ManyPolls {
        polls,
        races: reader.races.list,
        kinds: reader.kinds.list,
        pollsters: reader.pollsters.list,
        modes: reader.modes.list,
        sponsors: reader.sponsors.list,
        left_out,
        file: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        sha256: table.sha256.clone(),
        findings,
    })
}

/// Where each name stands in the file.
struct Places {
    by_name: HashMap<&'static str, usize>,
    state: Option<usize>,
    /// A published table whose races are counted by type, state and year.
    by_year: bool,
}

impl Places {
    fn of(table: &OpenTable, renames: &Renames) -> Result<Self, InputError> {
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
                    let cure = format!("the file has these columns: {}", table.heading().join(", "));
                    return Err(table.refuse(format!("has no column `{column}` for `{name}`"), cure));
                }
                None => {}
            }
        }
        let places = Self {
            by_name,
            state: table.column("state"),
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
        let cure = format!(
            "name them with --columns {}",
            missing.iter().map(|name| format!("{name}=…")).collect::<Vec<_>>().join(",")
        );
        Err(table.refuse(format!("has no column {}", missing.join(", ")), cure))
    }
}

/// Distinct words in order of first appearance.
#[derive(Default)]
struct Names {
    list: Vec<String>,
    positions: HashMap<String, usize>,
}

impl Names {
    fn position(&mut self, name: &str) -> usize {
        if let Some(position) = self.positions.get(name) {
            return *position;
        }
        self.list.push(name.to_owned());
        self.positions.insert(name.to_owned(), self.list.len() - 1);
        self.list.len() - 1
    }
}

struct Reader {
    at: Places,
    races: Names,
    kinds: Names,
    pollsters: Names,
    modes: Names,
    sponsors: Names,
}

impl Reader {
    /// A row as a poll; `None` without both shares or a result.
    fn poll(&mut self, row: &OpenRow<'_>) -> Result<Option<ManyPoll>, InputError> {
        let (Some(yes), Some(no)) = (self.percent(row, "yes")?, self.percent(row, "no")?) else { return Ok(None) };
        let printed = self.percent(row, "result_yes_share")?;
        let whole = self.percent(row, "result_yes")?.zip(self.percent(row, "result_no")?).filter(|(a, b)| a + b > 0.0);
        // The pair is exact where the two-way share is a rounded one.
        let Some(result) = whole.map(|(a, b)| a / (a + b)).or(printed.map(|share| share / 100.0)) else {
            return Ok(None);
        };
        if yes + no <= 0.0 {
            return Ok(None);
        }
        let n = self.number(row, "n")?;
        if let (Some(n), Some(column)) = (n, self.at.by_name.get("n"))
            && n <= 0.0
        {
            return Err(row.refuse(
                *column,
                format!("{n} respondents"),
                "leave the cell blank where n is not published",
            ));
        }
        let vote_date = self.date(row, "vote_date")?;
        let horizon = vote_date.zip(self.date(row, "field_end")?).and_then(|(vote, end)| end.until(vote).ok());
        let text = |name: &str| self.at.by_name.get(name).and_then(|at| row.text(*at)).unwrap_or("");
        let (kind, party) = (text("type"), |name: &str, usual: &str| {
            matches!(text(name), "" | "DEM" | "REP") && (text(name).is_empty() || text(name) == usual)
        });
        let comparable = party("yes_party", "DEM") && party("no_party", "REP");
        let race = match (self.at.state.and_then(|at| row.text(at)), vote_date) {
            (Some(state), Some(date)) if self.at.by_year || text("race").is_empty() => {
                format!("{kind} {state} {}", date.year())
            }
            _ => text("race").to_owned(),
        };
        Ok(Some(ManyPoll {
            race: self.races.position(&race),
            kind: self.kinds.position(kind),
            pollster: self
                .pollsters
                .position(self.at.by_name.get("pollster").and_then(|at| row.text(*at)).unwrap_or("")),
            mode: self.modes.position(self.at.by_name.get("mode").and_then(|at| row.text(*at)).unwrap_or("")),
            sponsor: self.sponsors.position(self.at.by_name.get("sponsor").and_then(|at| row.text(*at)).unwrap_or("")),
            vote_date,
            horizon_days: horizon.map(|span| span.get_days()),
            n,
            yes,
            no,
            result,
            result_lead: whole.map(|(a, b)| a - b),
            comparable,
        }))
    }

    fn number(&self, row: &OpenRow<'_>, name: &str) -> Result<Option<f64>, InputError> {
        self.at.by_name.get(name).map_or(Ok(None), |at| row.number(*at))
    }

    fn percent(&self, row: &OpenRow<'_>, name: &str) -> Result<Option<f64>, InputError> {
        match (self.number(row, name)?, self.at.by_name.get(name)) {
            (Some(value), Some(at)) if !(0.0..=100.0).contains(&value) => {
                Err(row.refuse(*at, "is no percentage", "write percent, 0 to 100"))
            }
            (value, _) => Ok(value),
        }
    }

    fn date(&self, row: &OpenRow<'_>, name: &str) -> Result<Option<Date>, InputError> {
        let Some(at) = self.at.by_name.get(name) else { return Ok(None) };
        let parse =
            |text: &str| text.parse::<Date>().map_err(|_| row.refuse(*at, "is no day", "write it as 2018-11-04"));
        row.text(*at).map(parse).transpose()
    }
}
