//! Keys and columns that ask for an embargo or a rehearsal and are not understood.
//!
//! What is read under its own name is obeyed; everything that could be a slip of it is an error, so that a vote never goes out as if nothing had
//! been asked. The doubt is on the side of silence: a column is renamed in a minute, a result cannot be called back.

use std::collections::HashSet;

use toml::de::{DeTable, DeValue};

use crate::data::read::cells::decode::Lines;
use crate::data::read::cells::instant::{loose, moment};
use crate::data::read::cells::table::Table;
use crate::data::read::withheld::alike::{Likeness, embargo, fold, rehearsal, sure_embargo};
use crate::data::read::withheld::orders::{Order, Strength, goes_out, goes_out_at, order, order_of_state};
use crate::data::{files::FileName, notes::Notes};
use crate::language::say;
use crate::{
    InputError,
    vote::{Code, FileCode, Finding},
};

/// The key that is read, at the top of `vote.toml`.
const EMBARGO: &str = "embargo_until";
/// The column that is read, in `returns.csv`.
const TEST: &str = "test";
/// What stands in front of the keys of a `desk.toml`.
const DESK: &str = "desk";
/// The key under which its tables have words: a letter away from a mark, and none.
const TEXT: &str = "text";
/// Codes of the findings that keep a vote from being published.
const CODES: [FileCode; 3] = [FileCode::EmbargoMisplaced, FileCode::TestMisplaced, FileCode::TestColumnUnknown];
/// Tables of `vote.toml` whose keys are names that a desk chooses.
const FREE: [&[&str]; 5] =
    [&["polls", "aliases"], &["polls", "excluded"], &["rule", "weights"], &["feed", "columns"], &["feed", "units"]];
/// Files with columns of the user's own.
const OPEN: [&str; 2] = ["units.csv", "history.csv"];

/// Words for no in a cell that says whether a row is a rehearsal.
const FALSE: [&str; 12] = ["0", "00", "false", "no", "non", "nein", "nao", "n", "f", "faux", "falsch", "off"];
/// Words for yes there.
const TRUE: [&str; 16] =
    ["1", "10", "true", "yes", "oui", "ja", "si", "sim", "y", "t", "x", "vrai", "wahr", "vero", "on", "test"];

/// What keeps a vote from being published: the first embargo or rehearsal that is asked for and not understood, if any.
///
/// # Example
/// ```
/// assert_eq!(plebis::data::unmet_secrecy(&[]), None);
/// ```
pub fn unmet_secrecy(findings: &[Finding]) -> Option<InputError> {
    let finding = findings.iter().find(|finding| asks_for_secrecy(finding))?;
    let file = finding.file.clone().unwrap_or_default();
    let error = InputError::file(file, &finding.message, &finding.hint);
    let error = match finding.line {
        Some(line) => error.line(line),
        None => error,
    };
    Some(match &finding.column {
        Some(column) => error.column(column),
        None => error,
    })
}

/// Whether a finding is of an embargo or a rehearsal that is asked for and not understood.
pub fn asks_for_secrecy(finding: &Finding) -> bool {
    CODES.iter().any(|code| finding.code == Code::from(*code))
}

/// Looks through every key of a `vote.toml`, at any depth.
pub(in crate::data::read) fn scan_keys(file: &FileName, lines: &Lines, table: &DeTable<'_>, notes: &mut Notes) {
    Keys { file, lines, notes }.table(table, &mut Vec::new());
}

/// The same of a `desk.toml`, where no embargo is set at all.
pub(in crate::data::read) fn scan_desk_keys(file: &FileName, lines: &Lines, table: &DeTable<'_>, notes: &mut Notes) {
    Keys { file, lines, notes }.table(table, &mut vec![DESK.to_owned()]);
}

struct Keys<'k> {
    file: &'k FileName,
    lines: &'k Lines,
    notes: &'k mut Notes,
}

impl Keys<'_> {
    fn table(&mut self, table: &DeTable<'_>, path: &mut Vec<String>) {
        for (key, value) in table {
            path.push(key.get_ref().to_string());
            let line = self.lines.at(key.span().start);
            if !self.told(path, value.get_ref(), line) {
                self.value(value.get_ref(), path);
            }
            path.pop();
        }
    }

    fn value(&mut self, value: &DeValue<'_>, path: &mut Vec<String>) {
        match value {
            DeValue::Table(table) => self.table(table, path),
            DeValue::Array(items) => items.iter().for_each(|item| self.value(item.get_ref(), path)),
            _ => {}
        }
    }

    /// Tells of a key that asks for secrecy where nobody reads it; whether it did.
    fn told(&mut self, path: &[String], value: &DeValue<'_>, line: usize) -> bool {
        let Some((key, above)) = path.split_last() else { return false };
        if above.is_empty() && key == EMBARGO {
            return false;
        }
        let is_free = FREE.iter().any(|free| above.iter().map(String::as_str).eq(free.iter().copied()));
        // A point within a word cuts a key in pieces.
        let names: Vec<String> = (1..=path.len().min(3)).map(|most| path[path.len() - most..].concat()).collect();
        let is_embargo = match is_free {
            true => sure_embargo(key) || is_time(value),
            false => names.iter().any(|name| embargo(name)),
        };
        let is_test = match is_free {
            true => rehearsal(key) == Likeness::Sure && matches!(value, DeValue::Boolean(_)),
            // The words of a hint or of a note, whatever they are.
            false if above.len() > 1 && above[0] == DESK && key == TEXT => false,
            false => names.iter().map(|name| rehearsal(name)).any(|likeness| match likeness {
                Likeness::Sure | Likeness::Part | Likeness::Slip => true,
                Likeness::Word | Likeness::Far => says_yes(value),
                Likeness::Other => matches!(value, DeValue::Boolean(true)),
                Likeness::None => false,
            }),
        };
        let asked = ordered(key, &names, value, is_free);
        let (is_embargo, is_test) =
            (is_embargo || asked == Some(Order::Hold), is_test || asked == Some(Order::Rehearse));
        let place = match value {
            DeValue::String(text) if order_of_state(key, text).is_some() => format!("{} = \"{text}\"", path.join(".")),
            _ => path.join("."),
        };
        if is_embargo {
            self.notes.add(embargo_key(&place).at(&self.file.name, line).column(path.join(".")));
        } else if is_test {
            self.notes.add(test_key(&place).at(&self.file.name, line).column(path.join(".")));
        }
        is_embargo || is_test
    }
}

/// What a key orders in other words than those for an embargo or a rehearsal.
fn ordered(key: &str, names: &[String], value: &DeValue<'_>, is_free: bool) -> Option<Order> {
    let is_day = matches!(value, DeValue::String(text) if loose(text).is_ok());
    let when = is_time(value) || is_day;
    if is_free {
        // A name that a desk chooses: only what can be no name.
        let sure = order(key).filter(|(_, strength)| *strength == Strength::Sure);
        return sure.filter(|_| matches!(value, DeValue::Boolean(_))).map(|(order, _)| order);
    }
    let says = says_yes(value) || when;
    let by_name = names.iter().filter_map(|name| order(name)).find(|(_, strength)| match strength {
        Strength::Sure => !matches!(value, DeValue::Table(_) | DeValue::Array(_)),
        Strength::Near => says,
        Strength::Weak => says_yes(value) && !goes_out(key),
    });
    let by_value = || match value {
        DeValue::String(text) => order_of_state(key, text),
        _ => None,
    };
    let by_no = || (goes_out(key) && says_no(value)).then_some(Order::Hold);
    let by_time = || names.iter().any(|name| goes_out_at(name) && when).then_some(Order::Hold);
    by_name.map(|(order, _)| order).or_else(by_value).or_else(by_no).or_else(by_time)
}

fn says_no(value: &DeValue<'_>) -> bool {
    match value {
        DeValue::Boolean(flag) => !*flag,
        DeValue::Integer(number) => number.as_str() == "0",
        DeValue::String(text) => FALSE.contains(&fold(text).as_str()) || fold(text) == "never",
        _ => false,
    }
}

/// A time, typed as one or in quotation marks.
fn is_time(value: &DeValue<'_>) -> bool {
    match value {
        DeValue::Datetime(_) => true,
        DeValue::String(text) => moment(text).is_ok(),
        _ => false,
    }
}

fn says_yes(value: &DeValue<'_>) -> bool {
    match value {
        DeValue::Boolean(flag) => *flag,
        DeValue::Integer(number) => number.as_str() == "1",
        DeValue::String(text) => TRUE.contains(&fold(text).as_str()),
        _ => false,
    }
}

fn embargo_key(place: &str) -> Finding {
    let message = say!(Reading::EmbargoMisplaced, place);
    let hint = say!(Reading::EmbargoMisplacedCure);
    Finding::new(FileCode::EmbargoMisplaced, message, hint)
}

fn test_key(place: &str) -> Finding {
    let message = say!(Reading::TestMisplaced, place);
    let hint = say!(Reading::TestMisplacedCure);
    Finding::new(FileCode::TestMisplaced, message, hint)
}

/// Looks through the heading of a CSV file; `known` are the columns that are read.
pub(crate) fn scan_heading(table: &Table, known: &[&str], notes: &mut Notes) {
    let (file, line) = (table.file.name.as_str(), table.heading_line);
    for (at, name) in table.heading.iter().enumerate().filter(|(_, name)| !known.contains(&name.as_str())) {
        if embargo(name) {
            notes.add(embargo_key(name).at(file, line).column(name));
        } else if is_unread_test(table, at, known.contains(&TEST)) {
            notes.add(test_column(name).at(file, line).column(name));
        } else if let Some(asked) = order_of_column(table, at) {
            notes.add(of_order(asked, name).at(file, line).column(name));
        }
    }
    states(table, notes);
}

fn of_order(asked: Order, place: &str) -> Finding {
    match asked {
        Order::Hold => embargo_key(place),
        Order::Rehearse => test_column(place),
    }
}

/// What a column orders in other words than those for an embargo or a rehearsal.
///
/// In a file with columns of the user's own, and for a word that may mean other things, the cells must say so too.
fn order_of_column(table: &Table, at: usize) -> Option<Order> {
    let is_open = OPEN.contains(&table.file.name.as_str());
    let (asked, strength) = order(&table.heading[at])?;
    let is_asked = match strength {
        Strength::Sure if !is_open => true,
        Strength::Sure | Strength::Near => says(table, at, true) || are_times(table, at),
        Strength::Weak => !is_open && !goes_out(&table.heading[at]) && says(table, at, true),
    };
    is_asked.then_some(asked)
}

/// Whether all cells of a column that are filled are days or times.
fn are_times(table: &Table, at: usize) -> bool {
    let mut cells = table.rows().filter_map(|row| row.at(at)).peekable();
    cells.peek().is_some() && cells.all(|cell| loose(cell).is_ok())
}

/// Tells of a row whose state says that it is no real one, or not to be published yet: `draft` under `status`.
fn states(table: &Table, notes: &mut Notes) {
    let file = table.file.name.as_str();
    for (at, name) in table.heading.iter().enumerate() {
        // Whether a column is one of states does not depend on its cells.
        if order_of_state(name, TEST).is_none() {
            continue;
        }
        // A column of states repeats a few words: each is judged once.
        let mut judged = HashSet::new();
        let mut cells = table.rows().filter_map(|row| Some((row.line, row.at(at)?)));
        let asked = cells.find_map(|(line, value)| {
            let asked = judged.insert(value).then(|| order_of_state(name, value))??;
            Some((line, asked, value))
        });
        if let Some((line, asked, value)) = asked {
            notes.add(of_order(asked, &format!("{name} = {value}")).at(file, line).column(name));
        }
    }
}

fn test_column(name: &str) -> Finding {
    let message = say!(Reading::TestColumnUnknown, column = name);
    let hint = say!(Reading::TestColumnUnknownCure);
    Finding::new(FileCode::TestColumnUnknown, message, hint)
}

/// Whether a column could be the mark of a rehearsal under another name or in another file.
///
/// The further the name, and the freer the file, the more the cells must look like a yes.
fn is_unread_test(table: &Table, at: usize, is_returns: bool) -> bool {
    let is_open = OPEN.contains(&table.file.name.as_str());
    match rehearsal(&table.heading[at]) {
        Likeness::None | Likeness::Other => false,
        Likeness::Sure if !is_open => true,
        Likeness::Part | Likeness::Slip if is_returns => true,
        Likeness::Sure | Likeness::Part | Likeness::Slip => says(table, at, false),
        Likeness::Word | Likeness::Far => !is_open && says(table, at, true),
    }
}

/// Whether the cells of a column could mark rows: few different ones, no figures, and not all of them no.
///
/// `strictly`: only words for yes and no.
fn says(table: &Table, at: usize, strictly: bool) -> bool {
    let mut values: Vec<String> = Vec::new();
    for row in table.rows() {
        let Some(text) = row.at(at) else { continue };
        let value = fold(text);
        if !values.contains(&value) {
            values.push(value);
        }
        if values.len() > 3 {
            return false;
        }
    }
    let is_word = |value: &String| FALSE.contains(&value.as_str()) || TRUE.contains(&value.as_str());
    let is_figure = |value: &String| value.bytes().all(|byte| byte.is_ascii_digit());
    values.iter().all(|value| is_word(value) || (!strictly && !is_figure(value)))
        && values.iter().any(|value| !FALSE.contains(&value.as_str()))
}

/// Whether a word is a clear no.
pub(crate) fn is_no(text: &str) -> bool {
    FALSE.contains(&fold(text).as_str())
}

/// Whether any row of `returns.csv` says that it is no real return.
///
/// A cell that is neither yes nor no counts as yes, and is told.
pub(in crate::data::read) fn is_test(table: &Table, notes: &mut Notes) -> bool {
    let mut is_test = false;
    for row in table.rows() {
        let Some(text) = row.text(TEST) else { continue };
        let value = fold(text);
        if FALSE.contains(&value.as_str()) {
            continue;
        }
        is_test = true;
        if !TRUE.contains(&value.as_str()) {
            let message = say!(Reading::TestValueUnknown, value = text);
            let hint = say!(Reading::TestValueUnknownCure);
            notes.add(row.finding(FileCode::TestValueUnknown, TEST, message, hint));
        }
    }
    is_test
}
