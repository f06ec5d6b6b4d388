//! Changes every cell of the bundled files in turn: it is refused, found, or named among what no rule can cover.
//!
//! `cargo test --test it every_cell -- --nocapture` prints the table; `--ignored` tries every cell instead of a sample.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::french::assert_french;
use plebis::Error;
use plebis::data::{check, load, load_baselines};
use plebis::vote::{Finding, Vote};

const FILES: [&str; 7] =
    ["results.csv", "units.csv", "links.csv", "controls.csv", "polls.csv", "press.csv", "returns.csv"];

/// Changes tried for each file and column in the sample.
const SAMPLE: usize = 10;

/// What no sum, link or total covers, why, and the largest share of changes (percent) that may pass unnoticed.
const UNCOVERED: &[(&str, &str, usize, &str)] = &[
    ("controls.csv", "at", 10, "another day after the vote is as good a day"),
    ("controls.csv", "source", 75, "words of a source are compared with nothing; only a blank is told"),
    (
        "controls.csv",
        "value",
        10,
        "a list of 2018 in Province Sud: three communes are not printed, so a voter more fits",
    ),
    ("links.csv", "unit", 10, "a part of a divided station fits the next station of the commune as well"),
    ("links.csv", "weight", 10, "the sixth decimal is within the rounding of weights that sum to 1"),
    ("polls.csv", "base", 10, "a poll without undecided answers reads the same on both bases"),
    ("polls.csv", "field_end", 15, "another day before the publication is as good a day"),
    ("polls.csv", "field_start", 15, "another day before the end is as good a day"),
    ("polls.csv", "margin", 45, "a margin is compared with n, within a factor"),
    ("polls.csv", "mode", 55, "nothing else tells how a poll was taken"),
    ("polls.csv", "n", 45, "a few respondents more or less fit the stated margin"),
    ("polls.csv", "notes", 100, "words"),
    ("polls.csv", "other", 100, "exchanged with `undecided`, the sum stays"),
    ("polls.csv", "poll_id", 30, "an id is any text that no other poll has"),
    ("polls.csv", "pollster", 75, "a house is any text; one letter off a house of the same file is told"),
    ("polls.csv", "published", 15, "another day after the field work is as good a day"),
    ("polls.csv", "source", 100, "words of a source are compared with nothing; only a blank among others is told"),
    ("polls.csv", "sponsor", 85, "words"),
    ("polls.csv", "turnout_stated", 35, "no other figure tells what a house expected"),
    ("polls.csv", "undecided", 20, "exchanged with `refused`, the sum stays"),
    ("polls.csv", "yes", 10, "exchanged with `no` by a poll near one half"),
    ("press.csv", "area", 10, "an expectation (\"70 to 30\") is compared with no count"),
    ("press.csv", "option", 10, "an expectation (\"70 to 30\") is compared with no count"),
    ("press.csv", "published", 10, "another day after the vote is as good a day"),
    ("press.csv", "source", 65, "words of a source are compared with nothing; only a blank is told"),
    ("press.csv", "text", 100, "words"),
    ("press.csv", "value", 15, "a bound (\"more than 180000\") still holds, or another line has the share"),
    ("results.csv", "blank", 15, "exchanged with `spoiled` where the two were proclaimed as one figure (2020)"),
    ("results.csv", "name", 40, "a name is compared with the earlier vote's; 2018 has none"),
    ("returns.csv", "area", 10, "another area without a result at that hour"),
    ("returns.csv", "counted", 10, "a count between its neighbours fits"),
    ("returns.csv", "counted_of", 10, "percent of stations or of ballots: both fit a line under way"),
    ("returns.csv", "hint", 100, "words"),
    ("returns.csv", "option", 10, "the share of one option alone may be the other's"),
    ("returns.csv", "reported_at", 30, "another hour of the night between its neighbours fits"),
    ("returns.csv", "rounding", 40, "blank means half of the last digit; a step of ten more or less may be right"),
    ("returns.csv", "source", 95, "words of a source are compared with nothing; only a blank is told"),
    ("returns.csv", "status", 10, "a line without a count may be of any state"),
    ("returns.csv", "total", 10, "a count may be printed without its total"),
    ("returns.csv", "value", 20, "a share or turnout under way, between its neighbours, fits"),
    ("units.csv", "province", 10, "the only unit of its commune: no other row has its value"),
    ("units.csv", "tribe_apart_share_2014", 10, "the only unit of its commune: no other row has its value"),
    ("units.csv", "kanak_share", 10, "the only unit of its commune: no other row has its value"),
    ("units.csv", "independence_lists_share_2019", 10, "the only unit of its commune: no other row has its value"),
];

/// The only kinds of change that pass where the share of them says little; every other kind is refused or found.
const PASSING: &[(&str, &str, &[Change])] = &[
    ("polls.csv", "other", &[Change::SwapWithNext]),
    ("polls.csv", "source", &[Change::Letter, Change::Blank, Change::CopyFromBelow]),
    ("polls.csv", "sponsor", &[Change::Letter, Change::Blank, Change::CopyFromBelow]),
    ("polls.csv", "notes", &[Change::Letter, Change::Blank, Change::SwapWithNext, Change::CopyFromBelow]),
    ("press.csv", "text", &[Change::Letter, Change::Blank, Change::SwapWithNext, Change::CopyFromBelow]),
    ("returns.csv", "source", &[Change::Letter, Change::CopyFromBelow]),
];

/// Ways to spoil a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    LastDigitUp,
    TenTimes,
    Negative,
    Letter,
    Blank,
    SwapWithNext,
    CopyFromBelow,
}

impl Change {
    const ALL: [Self; 7] = [
        Self::LastDigitUp,
        Self::TenTimes,
        Self::Negative,
        Self::Letter,
        Self::Blank,
        Self::SwapWithNext,
        Self::CopyFromBelow,
    ];

    /// Whether the result can still be of the type of a number cell.
    fn breaks_a_number(self) -> bool {
        matches!(self, Self::Negative | Self::Letter)
    }
}

/// A table as text, header first.
type Rows = Vec<Vec<String>>;

fn read_rows(path: &Path) -> Rows {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(path).expect("bundled file");
    reader.records().map(|row| row.expect("bundled row").iter().map(ToOwned::to_owned).collect()).collect()
}

fn write_rows(path: &Path, rows: &Rows) {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_path(path).expect("temporary file");
    for row in rows {
        writer.write_record(row).expect("temporary row");
    }
    writer.flush().expect("temporary file");
}

/// The new text of a cell; `None` where the change does not apply or changes nothing.
fn new_text(rows: &Rows, row: usize, column: usize, change: Change) -> Option<String> {
    let cell = rows[row][column].as_str();
    let number = cell.parse::<f64>().is_ok();
    let new = match change {
        Change::LastDigitUp if number => last_digit_up(cell),
        Change::TenTimes if number => match cell.split_once('.') {
            Some((whole, fraction)) => format!("{whole}{}.{}", &fraction[..1], &fraction[1..]),
            None => format!("{cell}0"),
        },
        Change::Negative if number && cell.chars().any(|c| ('1'..='9').contains(&c)) => format!("-{cell}"),
        Change::Letter if !cell.is_empty() => format!("{cell}x"),
        Change::Blank => String::new(),
        Change::SwapWithNext => rows[row].get(column + 1)?.clone(),
        Change::CopyFromBelow => rows.get(row + 1)?[column].clone(),
        _ => return None,
    };
    (new != cell).then_some(new)
}

/// The rows with one cell changed; a swap changes its neighbour too.
fn changed(rows: &Rows, row: usize, column: usize, change: Change) -> Option<Rows> {
    let new = new_text(rows, row, column, change)?;
    let mut next = rows.clone();
    if change == Change::SwapWithNext {
        next[row][column + 1] = rows[row][column].clone();
    }
    next[row][column] = new;
    Some(next)
}

fn last_digit_up(cell: &str) -> String {
    let (rest, last) = cell.split_at(cell.len() - 1);
    match last {
        "9" => format!("{rest}8"),
        digit => format!("{rest}{}", digit.parse::<u32>().map_or(0, |digit| digit + 1)),
    }
}

/// What became of a change.
#[derive(Debug, PartialEq, Eq)]
enum Fate {
    Refused,
    Found,
    Unnoticed,
    /// The vote means the same: 43.9 for 43.90.
    NoChange,
}

/// A copy of a bundled vote in which files are changed and put back.
struct Bench {
    _dir: tempfile::TempDir,
    folder: PathBuf,
    vote: Vote,
    baselines: Vec<Vote>,
    known: BTreeSet<String>,
}

fn words(finding: &Finding) -> String {
    format!("{finding:?}")
}

impl Bench {
    fn new(id: &str) -> Self {
        let dir = tempfile::tempdir().expect("temporary folder");
        let folder = dir.path().join(id);
        fs::create_dir(&folder).expect("temporary folder");
        let bundled = Path::new(env!("CARGO_MANIFEST_DIR")).join("notebooks-data").join(id);
        for file in FILES.iter().chain(&["vote.toml"]) {
            if bundled.join(file).exists() {
                fs::copy(bundled.join(file), folder.join(file)).expect("copy of a bundled file");
            }
        }
        let name = folder.display().to_string();
        let loaded = load(&name, None).expect("bundled vote");
        let baselines = load_baselines(&loaded.vote, None).expect("bundled baselines");
        let baselines: Vec<Vote> = baselines.into_iter().map(|loaded| loaded.vote).collect();
        let known = loaded.findings.iter().chain(&check(&loaded.vote, &baselines)).map(words).collect();
        Self { _dir: dir, folder, vote: loaded.vote, baselines, known }
    }

    /// Reads and checks the folder as it stands.
    fn fate(&self, what: &str) -> Fate {
        let name = self.folder.display().to_string();
        let loaded = match load(&name, None) {
            Ok(loaded) => loaded,
            Err(Error::Input(error)) => {
                let whole = error.line.is_none() || error.column.is_none();
                assert!(!whole || what.contains("vote.toml"), "{what}: refused without its place: {error}");
                assert!(!error.cure.is_empty(), "{what}: refused without a cure: {error}");
                return Fate::Refused;
            }
            Err(other) => panic!("{what}: {other}"),
        };
        let baselines = if loaded.vote.baseline == self.vote.baseline {
            None
        } else {
            match load_baselines(&loaded.vote, None) {
                Ok(baselines) => Some(baselines.into_iter().map(|loaded| loaded.vote).collect::<Vec<_>>()),
                Err(_) => return Fate::Refused,
            }
        };
        let findings = check(&loaded.vote, baselines.as_ref().unwrap_or(&self.baselines));
        let all: Vec<&Finding> = loaded.findings.iter().chain(&findings).collect();
        let now: BTreeSet<String> = all.iter().map(|finding| words(finding)).collect();
        if now != self.known {
            let fresh: Vec<&&Finding> = all.iter().filter(|finding| !self.known.contains(&words(finding))).collect();
            for finding in &fresh {
                let place = format!("{what}, {}", finding.code);
                assert_french(&finding.message, &place);
                assert_french(&finding.hint, &place);
            }
            let placed =
                |finding: &&&Finding| finding.file.is_some() && finding.line.is_some() && finding.column.is_some();
            assert!(
                fresh.is_empty() || fresh.iter().any(placed) || what.contains("vote.toml"),
                "{what}: found without a place: {fresh:#?}"
            );
            return Fate::Found;
        }
        let mut same = loaded.vote;
        same.inputs = self.vote.inputs.clone();
        if same == self.vote { Fate::NoChange } else { Fate::Unnoticed }
    }
}

/// Tally of a file and column.
#[derive(Default)]
struct Tally {
    refused: usize,
    found: usize,
    unnoticed: Vec<(Change, String)>,
    /// Another text that leaves the vote as it was.
    lost: Vec<String>,
}

fn every_cell(id: &str, sample: Option<usize>) {
    let bench = Bench::new(id);
    let mut tallies: BTreeMap<(String, String), Tally> = BTreeMap::new();
    for file in FILES {
        let path = bench.folder.join(file);
        if !path.exists() {
            continue;
        }
        let (original, rows) = (fs::read(&path).expect("copy"), read_rows(&path));
        for column in 0..rows[0].len() {
            let cases: Vec<(usize, Change)> = (1..rows.len())
                .flat_map(|row| Change::ALL.map(|change| (row, change)))
                .filter(|&(row, change)| new_text(&rows, row, column, change).is_some())
                .collect();
            let tally = tallies.entry((file.to_owned(), rows[0][column].clone())).or_default();
            for (row, change) in spread(&cases, sample) {
                let Some(next) = changed(&rows, row, column, change) else { continue };
                write_rows(&path, &next);
                let what = format!(
                    "{id}/{file}, line {}, `{}`, {change:?}: `{}`",
                    row + 1,
                    rows[0][column],
                    next[row][column]
                );
                match bench.fate(&what) {
                    Fate::Refused => tally.refused += 1,
                    Fate::Found => tally.found += 1,
                    Fate::NoChange => tally.lost.push(what),
                    Fate::Unnoticed => {
                        let number = rows[row][column].parse::<f64>().is_ok();
                        let typed = !matches!(rows[0][column].as_str(), "name" | "text" | "source" | "notes" | "hint");
                        assert!(
                            !(number && typed && change.breaks_a_number()),
                            "{what}: no number, and nobody said so"
                        );
                        tally.unnoticed.push((change, what));
                    }
                }
            }
        }
        fs::write(&path, original).expect("copy");
    }
    report(id, &tallies);
}

/// Cases spread evenly over all of them, so that every kind of change meets every part of the file.
fn spread(cases: &[(usize, Change)], most: Option<usize>) -> Vec<(usize, Change)> {
    let most = most.unwrap_or(usize::MAX).min(cases.len());
    // A step that shares no factor with the 7 kinds of change meets all of them.
    (0..most).map(|index| cases[index * cases.len() / most]).collect()
}

fn report(id: &str, tallies: &BTreeMap<(String, String), Tally>) {
    println!(
        "\n{id}: changes of single cells\n{:<14}{:<18}{:>8}{:>8}{:>11}  why unnoticed",
        "file", "column", "refused", "found", "unnoticed"
    );
    let mut grown = Vec::new();
    for ((file, column), tally) in tallies {
        let all = tally.refused + tally.found + tally.unnoticed.len();
        if all == 0 {
            continue;
        }
        let percent = 100.0 * tally.unnoticed.len() as f64 / all as f64;
        let known = UNCOVERED.iter().find(|(of_file, of_column, ..)| of_file == file && of_column == column);
        let (allowed, why) = known.map_or((0, ""), |(_, _, allowed, why)| (*allowed, *why));
        println!("{file:<14}{column:<18}{:>8}{:>8}{percent:>9.0} %  {why}", tally.refused, tally.found);
        // A sample of ten may hold one case of a share of five percent.
        if tally.unnoticed.len() > (allowed * all).div_ceil(100) {
            grown.push(format!(
                "{file} {column}: {percent:.0} % > {allowed} %, such as {:#?}",
                &tally.unnoticed[..tally.unnoticed.len().min(8)]
            ));
        }
        // Where nearly everything may pass, the share proves nothing: the kinds of change do.
        let passing = PASSING.iter().find(|(of_file, of_column, _)| of_file == file && of_column == column);
        if let Some((_, _, kinds)) = passing {
            let others = tally.unnoticed.iter().filter(|(change, _)| !kinds.contains(change));
            grown.extend(others.map(|(_, what)| format!("a kind of change that was always told: {what}")));
        }
        if allowed == 100 && !tally.lost.is_empty() {
            grown.push(format!("{file} {column} is not read at all: {:#?}", tally.lost));
        }
    }
    assert!(grown.is_empty(), "more passes unnoticed than was recorded:\n{}", grown.join("\n"));
}

#[test]
fn every_kind_of_cell_of_2018_is_covered_or_named() {
    every_cell("new-caledonia-2018", Some(SAMPLE));
}

#[test]
fn every_kind_of_cell_of_2020_is_covered_or_named() {
    every_cell("new-caledonia-2020", Some(SAMPLE));
}

#[test]
fn every_kind_of_cell_of_2021_is_covered_or_named() {
    every_cell("new-caledonia-2021", Some(SAMPLE));
}

#[test]
#[ignore = "minutes: every cell of every file, every change"]
fn every_cell_of_2018_is_covered_or_named() {
    every_cell("new-caledonia-2018", None);
}

#[test]
#[ignore = "minutes: every cell of every file, every change"]
fn every_cell_of_2020_is_covered_or_named() {
    every_cell("new-caledonia-2020", None);
}

#[test]
#[ignore = "minutes: every cell of every file, every change"]
fn every_cell_of_2021_is_covered_or_named() {
    every_cell("new-caledonia-2021", None);
}
