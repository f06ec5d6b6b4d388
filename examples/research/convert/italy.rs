//! Italy 2020 and the referendum of 2016 that it is compared with, on the comuni of 2020.

use std::{
    collections::BTreeMap,
    error::Error,
    path::{Path, PathBuf},
};

use crate::{
    folder::{Folder, Head, RESULTS},
    source::{Row, read, title_case},
};

const COUNTS: [&str; 7] = ["registered", "ballots_cast", "blank", "null_votes", "contested", "yes", "no"];

/// Writes both folders.
#[expect(clippy::too_many_lines, reason = "one file read, column by column")]
pub fn convert(from: &Path, out: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let from = from.join("italy-2020");
    let rows = read(&from.join("results.csv"))?;
    let vote = Folder::create(out, "italy-2020")?;
    let head = Head {
        id: "italy-2020",
        title: [
            "Referendum on fewer members of parliament, Italy",
            "Référendum sur la réduction du nombre de parlementaires en Italie",
        ],
        date: "2020-09-21",
        question: ["", ""],
        options: [["Yes", "No"], ["Oui", "Non"]],
        more: "timezone = \"Europe/Rome\"\npolls_close = 2020-09-21T15:00:00+02:00\nfocus = \"yes\"\nstatus_quo = \"no\"\n\n\
               [baseline]\nvotes = [\"italy-2016\"]\n",
    };
    vote.text("vote.toml", &head.toml())?;
    vote.text("SOURCES.md", include_str!("texts/italy-2020.md"))?;
    let mut places = BTreeMap::new();
    let (mut results, mut returns) = (Vec::new(), Vec::new());
    for row in &rows {
        let counts = counts(row)?;
        let place = [title_case(row.get("unit_name")), title_case(row.get("province"))];
        results.push(line(row.get("unit"), &place, counts));
        let [registered, cast, blank, null, contested, yes, no] = counts;
        let cells = [registered, cast, blank, null + contested, yes, no].map(|count| count.to_string());
        let mut cells: Vec<String> = std::iter::once(row.get("unit").to_owned()).chain(cells).collect();
        cells.extend(["complete".to_owned(), row.get("last_update").to_owned()]);
        returns.push(cells);
        places.insert(row.get("unit").to_owned(), place);
    }
    returns.sort_by_key(|cells| cells[8].clone());
    vote.table("results.csv", RESULTS, results)?;
    vote.table("returns.csv", "unit,registered,cast,blank,spoiled,yes,no,status,reported_at", returns)?;
    vote.table(
        "units.csv",
        "unit,region",
        rows.iter().map(|row| vec![row.get("unit").to_owned(), title_case(row.get("region"))]),
    )?;

    let earlier = Folder::create(out, "italy-2016")?;
    let head = Head {
        id: "italy-2016",
        title: [
            "Referendum on the constitutional reform, Italy",
            "Référendum sur la réforme constitutionnelle en Italie",
        ],
        date: "2016-12-04",
        question: ["", ""],
        options: [["Yes", "No"], ["Oui", "Non"]],
        more: "focus = \"yes\"\nstatus_quo = \"no\"\n",
    };
    earlier.text("vote.toml", &head.toml())?;
    earlier.text("SOURCES.md", include_str!("texts/italy-2016.md"))?;
    // Comuni that have merged since are one unit.
    let mut sums: BTreeMap<String, [u64; 7]> = BTreeMap::new();
    for row in read(&from.join("baseline_2016.csv"))? {
        let sum = sums.entry(row.get("unit").to_owned()).or_default();
        for (sum, count) in sum.iter_mut().zip(counts(&row)?) {
            *sum += count;
        }
    }
    let blank = [String::new(), String::new()];
    let lines = sums.iter().map(|(unit, counts)| line(unit, places.get(unit).unwrap_or(&blank), *counts));
    earlier.table("results.csv", RESULTS, lines)?;
    Ok(vec![earlier.0, vote.0])
}

fn counts(row: &Row) -> Result<[u64; 7], Box<dyn Error>> {
    let mut counts = [0; 7];
    for (count, column) in counts.iter_mut().zip(COUNTS) {
        *count = row.count(column)?;
    }
    Ok(counts)
}

/// A row of `results.csv`; contested ballots are among the spoiled.
fn line(unit: &str, [name, province]: &[String; 2], counts: [u64; 7]) -> Vec<String> {
    let [registered, cast, blank, null, contested, yes, no] = counts;
    let cells = [registered, cast, blank, null + contested, yes, no].map(|count| count.to_string());
    [unit.to_owned(), name.clone(), province.clone()].into_iter().chain(cells).collect()
}
