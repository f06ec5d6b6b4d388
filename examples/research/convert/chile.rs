//! Chile 2022 with the night's snapshots, and the plebiscite of 2020 that it is compared with.

use std::{
    collections::BTreeMap,
    error::Error,
    path::{Path, PathBuf},
};

use crate::{
    folder::{Folder, Head, RESULTS},
    source::{Row, read, title_case},
};

/// Writes both folders.
pub fn convert(from: &Path, out: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let from = from.join("chile-2022");
    let vote = Folder::create(out, "chile-2022")?;
    let head = Head {
        id: "chile-2022",
        title: ["Plebiscite on a new constitution, Chile", "Plébiscite sur une nouvelle Constitution au Chili"],
        date: "2022-09-04",
        question: [
            "Do you approve the text of the new constitution?",
            "Approuvez-vous le texte de la nouvelle Constitution\u{202f}?",
        ],
        options: [["Approve", "Reject"], ["Pour", "Contre"]],
        more: "timezone = \"America/Santiago\"\npolls_close = 2022-09-04T18:00:00-04:00\nfocus = \"yes\"\nstatus_quo = \"no\"\n\n\
               [baseline]\nvotes = [\"chile-2020\"]\n",
    };
    vote.text("vote.toml", &head.toml())?;
    vote.text("SOURCES.md", include_str!("texts/chile-2022.md"))?;
    let columns = ["registered", "ballots_cast", "blank", "spoiled", "yes", "no"];
    vote.table("results.csv", RESULTS, lines(&read(&from.join("results_2022.csv"))?, &columns))?;
    vote.table("returns.csv", "unit,name,parent,cast,blank,spoiled,yes,no,status,reported_at", reports(&from)?)?;
    let earlier = Folder::create(out, "chile-2020")?;
    let head = Head {
        id: "chile-2020",
        title: [
            "Plebiscite on writing a new constitution, Chile",
            "Plébiscite sur la rédaction d’une nouvelle Constitution au Chili",
        ],
        date: "2020-10-25",
        question: ["Do you want a new constitution?", "Voulez-vous une nouvelle Constitution\u{202f}?"],
        options: [["Approve", "Reject"], ["Pour", "Contre"]],
        more: "focus = \"yes\"\nstatus_quo = \"no\"\n",
    };
    earlier.text("vote.toml", &head.toml())?;
    earlier.text("SOURCES.md", include_str!("texts/chile-2020.md"))?;
    let columns = ["", "ballots_cast", "blank", "spoiled", "yes", "no"];
    earlier.table("results.csv", RESULTS, lines(&read(&from.join("baseline_2020.csv"))?, &columns))?;
    Ok(vec![earlier.0, vote.0])
}

fn lines(rows: &[Row], columns: &[&str]) -> Vec<Vec<String>> {
    rows.iter()
        .map(|row| {
            let mut cells =
                vec![row.get("unit").to_owned(), title_case(row.get("unit_name")), title_case(row.get("region"))];
            cells.extend(columns.iter().map(|column| row.get(column).to_owned()));
            cells
        })
        .collect()
}

/// One report for every change between two captures of the night's page.
fn reports(from: &Path) -> Result<Vec<Vec<String>>, Box<dyn Error>> {
    let clocks: BTreeMap<String, String> = read(&from.join("snapshots.csv"))?
        .iter()
        .map(|row| (row.get("snapshot").to_owned(), format!("{}-04:00", row.get("file_clock"))))
        .collect();
    let units: BTreeMap<String, Row> =
        read(&from.join("partials_units.csv"))?.into_iter().map(|row| (row.get("unit").to_owned(), row)).collect();
    read(&from.join("partials.csv"))?
        .iter()
        .map(|row| {
            let unit = units.get(row.get("unit")).ok_or_else(|| format!("no unit {}", row.get("unit")))?;
            let clock =
                clocks.get(row.get("snapshot")).ok_or_else(|| format!("no snapshot {}", row.get("snapshot")))?;
            let mut cells =
                vec![row.get("unit").to_owned(), title_case(unit.get("unit_name")), title_case(unit.get("region"))];
            cells.extend(["ballots_cast", "blank", "spoiled", "yes", "no"].map(|column| row.get(column).to_owned()));
            cells.extend(["partial".to_owned(), clock.clone()]);
            Ok(cells)
        })
        .collect()
}
