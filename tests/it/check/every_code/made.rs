//! Small folders, sound but for what a test damages.

use crate::folder::Place;

/// Keys above the first table of `vote.toml`, tables below its options, then the files of the folder `v`.
#[derive(Default)]
pub struct Folder {
    top: String,
    tables: String,
    files: Vec<(String, Vec<u8>)>,
}

/// A folder with nothing but its `vote.toml`.
pub fn folder() -> Folder {
    Folder::default()
}

/// Rows of a table as cells `column=value`, each over those of a sound row; `~` is a space, a later cell replaces an earlier one.
fn csv(sound: &str, rows: &[&str]) -> String {
    let mut heading: Vec<&str> = Vec::new();
    let mut cells: Vec<Vec<(&str, &str)>> = Vec::new();
    for row in rows {
        let pairs = sound.split_whitespace().chain(row.split_whitespace());
        let mut met: Vec<(&str, &str)> = Vec::new();
        for (column, value) in pairs.map(|cell| cell.split_once('=').expect("column=value")) {
            met.retain(|(name, _)| *name != column);
            met.push((column, value));
            if !heading.contains(&column) {
                heading.push(column);
            }
        }
        cells.push(met);
    }
    let value = |row: &[(&str, &str)], column: &str| {
        row.iter().find(|(name, _)| *name == column).map_or(String::new(), |(_, value)| value.replace('~', " "))
    };
    let line = |row: &Vec<(&str, &str)>| heading.iter().map(|column| value(row, column)).collect::<Vec<_>>().join(",");
    let lines: Vec<String> = cells.iter().map(line).collect();
    format!("{}\n{}\n", heading.join(","), lines.join("\n"))
}

const UNIT: &str = "registered=1000 cast=700 blank=10 spoiled=5 yes=385 no=300"; // 10 + 5 + 385 + 300 = 700
const POLL: &str = "poll_id=a pollster=House mode=phone population=electorate field_start=2026-03-01 field_end=2026-03-03 \
                    published=2026-03-05 n=1000 yes=48 no=42 undecided=10 base=all source=paper"; // 48 + 42 + 10 = 100
const CONTROL: &str = "area= quantity=registered value=1000 status=final at=2026-03-25 source=court";
const PRESS: &str = "published=2026-03-24 measure=share option=yes value=56.2 unit=percent area= source=paper"; // 385/685
const LINE: &str = "unit= area= measure=share option=yes value=55 counted= total= counted_of= status=partial \
                    reported_at=2026-03-23T22:00:00+01:00 source=radio";
const REPORT: &str = "unit=A-1 status=complete reported_at=2026-03-23T22:00:00+01:00 yes=385 no=300 blank=10 spoiled=5";

impl Folder {
    pub fn top(mut self, text: &str) -> Self {
        self.top += &format!("{text}\n");
        self
    }

    pub fn tables(mut self, text: &str) -> Self {
        self.tables += &format!("{text}\n");
        self
    }

    /// A file of the folder, or of one beside it: `old/results.csv`.
    pub fn file(mut self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        self.files.push((name.to_owned(), bytes.as_ref().to_vec()));
        self
    }

    pub fn results(self, rows: &[&str]) -> Self {
        let text = csv(UNIT, rows);
        self.file("v/results.csv", text)
    }

    /// One sound unit.
    pub fn unit(self) -> Self {
        self.results(&["unit=A-1 parent=A"])
    }

    /// An earlier vote, with its units.
    pub fn earlier(self, rows: &[&str]) -> Self {
        let head = "id = \"old\"\ntitle = \"Old\"\ndate = 2022-03-23\n[options]\nyes = \"Yes\"\nno = \"No\"\n";
        let text = csv(UNIT, rows);
        self.tables("[baseline]\nvotes = [\"old\"]").file("old/vote.toml", head).file("old/results.csv", text)
    }

    pub fn units(self, rows: &[&str]) -> Self {
        let text = csv("", rows);
        self.file("v/units.csv", text)
    }

    pub fn links(self, rows: &[&str]) -> Self {
        let text = csv("unit=A-1 baseline_vote=old baseline_unit=A-1 weight=1", rows);
        self.file("v/links.csv", text)
    }

    pub fn polls(self, rows: &[&str]) -> Self {
        let text = csv(POLL, rows);
        self.file("v/polls.csv", text)
    }

    pub fn controls(self, rows: &[&str]) -> Self {
        let text = csv(CONTROL, rows);
        self.file("v/controls.csv", text)
    }

    pub fn press(self, rows: &[&str]) -> Self {
        let text = csv(PRESS, rows);
        self.file("v/press.csv", text)
    }

    /// Published figures in `returns.csv`.
    pub fn lines(self, rows: &[&str]) -> Self {
        let text = csv(LINE, rows);
        self.file("v/returns.csv", text)
    }

    /// Reports of units in `returns.csv`.
    pub fn reports(self, rows: &[&str]) -> Self {
        let text = csv(REPORT, rows);
        self.file("v/returns.csv", text)
    }

    pub fn write(&self, place: &Place) {
        let Self { top, tables, files } = self;
        let text = format!(
            "id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n{top}[options]\nyes = \"Yes\"\nno = \"No\"\n{tables}"
        );
        place.write("v/vote.toml", text);
        for (name, bytes) in files {
            place.write(name, bytes);
        }
    }
}

/// Rows of as many units, from 1: of each number its row.
pub fn many(n: usize, row: impl Fn(usize) -> String) -> Vec<String> {
    (1..=n).map(row).collect()
}

/// The same as texts that are lent.
pub fn lent(rows: &[String]) -> Vec<&str> {
    rows.iter().map(String::as_str).collect()
}
