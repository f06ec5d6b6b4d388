//! United Kingdom 2016 and the European election of 2014 that it is compared with.

use std::{
    collections::BTreeMap,
    error::Error,
    path::{Path, PathBuf},
};

use crate::{
    folder::{Folder, Head, POLLS, Polls, RESULTS},
    source::{Row, read},
};

/// Writes both folders.
pub fn convert(from: &Path, out: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let from = from.join("brexit-2016");
    let regions: BTreeMap<String, Row> =
        read(&from.join("regions.csv"))?.into_iter().map(|row| (row.get("unit").to_owned(), row)).collect();
    Ok(vec![referendum(&from, out, &regions)?, european(&from, out, &regions)?])
}

fn referendum(from: &Path, out: &Path, regions: &BTreeMap<String, Row>) -> Result<PathBuf, Box<dyn Error>> {
    let folder = Folder::create(out, "brexit-2016")?;
    let head = Head {
        id: "brexit-2016",
        title: [
            "Referendum on membership of the European Union, United Kingdom",
            "Référendum sur l’appartenance du Royaume-Uni à l’Union européenne",
        ],
        date: "2016-06-23",
        question: [
            "Should the United Kingdom remain a member of the European Union or leave the European Union?",
            "Le Royaume-Uni doit-il rester membre de l’Union européenne ou quitter l’Union européenne\u{202f}?",
        ],
        options: [["Leave", "Remain"], ["Quitter", "Rester"]],
        more: include_str!("texts/brexit-2016.toml"),
    };
    folder.text("vote.toml", &head.toml())?;
    folder.text("SOURCES.md", include_str!("texts/brexit-2016.md"))?;
    let results = read(&from.join("results.csv"))?;
    let cells =
        |row: &Row, columns: &[&str]| columns.iter().map(|column| row.get(column).to_owned()).collect::<Vec<_>>();
    folder.table(
        "results.csv",
        RESULTS,
        results.iter().map(|row| {
            let mut cells =
                cells(row, &["unit", "unit_name", "region", "registered", "ballots_cast", "", "rejected", "yes", "no"]);
            cells[5] = String::new(); // rejected papers hold the blank ones
            cells
        }),
    )?;
    folder.table(
        "units.csv",
        "unit,country",
        results.iter().map(|row| {
            let unit = row.get("unit");
            vec![unit.to_owned(), regions.get(unit).map_or_else(String::new, |region| region.get("country").to_owned())]
        }),
    )?;
    let mut declared: Vec<&Row> = results.iter().filter(|row| !row.get("reported_at").is_empty()).collect();
    declared.sort_by_key(|row| row.get("reported_at").to_owned());
    folder.table(
        "returns.csv",
        "unit,registered,cast,spoiled,yes,no,status,reported_at",
        declared.iter().map(|row| {
            let mut cells =
                cells(row, &["unit", "registered", "ballots_cast", "rejected", "yes", "no", "", "reported_at"]);
            cells[6] = "complete".to_owned();
            cells
        }),
    )?;
    polls(&folder, &read(&from.join("polls.csv"))?)?;
    Ok(folder.0)
}

fn polls(folder: &Folder, polls: &[Row]) -> Result<(), Box<dyn Error>> {
    let mut rows = Polls::default();
    // The table has the latest first.
    for poll in polls.iter().rev() {
        let (house, sponsor) = (poll.get("pollster"), poll.get("sponsor"));
        let label = if sponsor.is_empty() { house.to_owned() } else { format!("{house}/{sponsor}") };
        let mode = if poll.get("mode") == "Online" { "online" } else { "phone" };
        rows.add(poll, &label, mode, ["", "", "Wikipedia, by way of the R package dslabs"]);
    }
    folder.table("polls.csv", POLLS, rows.rows)
}

fn european(from: &Path, out: &Path, regions: &BTreeMap<String, Row>) -> Result<PathBuf, Box<dyn Error>> {
    let folder = Folder::create(out, "uk-european-2014")?;
    let head = Head {
        id: "uk-european-2014",
        title: [
            "European Parliament election, United Kingdom (UKIP and BNP against the rest)",
            "Élections européennes, Royaume-Uni (UKIP et BNP contre les autres listes)",
        ],
        date: "2014-05-22",
        question: ["", ""],
        options: [["UKIP and BNP", "Other parties"], ["UKIP et BNP", "Autres listes"]],
        more: "focus = \"yes\"\n",
    };
    folder.text("vote.toml", &head.toml())?;
    folder.text("SOURCES.md", include_str!("texts/uk-european-2014.md"))?;
    let mut rows = Vec::new();
    for row in read(&from.join("european_2014.csv"))? {
        let unit = row.get("unit");
        let (valid, yes) = (row.count("valid")?, row.count("ukip")? + row.count("bnp")?);
        rows.push(vec![
            unit.to_owned(),
            row.get("unit_name").to_owned(),
            regions.get(unit).map_or_else(String::new, |region| region.get("region").to_owned()),
            row.get("registered").to_owned(),
            String::new(),
            String::new(),
            String::new(),
            yes.to_string(),
            (valid - yes).to_string(),
        ]);
    }
    folder.table("results.csv", RESULTS, rows)?;
    Ok(folder.0)
}
