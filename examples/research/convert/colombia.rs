//! Colombia 2016 and the presidential run-off of 2014 that it is compared with.

use std::{
    error::Error,
    path::{Path, PathBuf},
};

use crate::{
    folder::{Folder, Head, RESULTS},
    source::{Row, read, title_case},
};

/// Writes both folders.
pub fn convert(from: &Path, out: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let from = from.join("colombia-2016");
    let vote = Folder::create(out, "colombia-2016")?;
    let head = Head {
        id: "colombia-2016",
        title: ["Referendum on the peace agreement, Colombia", "Référendum sur l’accord de paix en Colombie"],
        date: "2016-10-02",
        question: [
            "Do you support the final agreement to end the conflict and build a stable and lasting peace?",
            "Soutenez-vous l’accord final pour mettre fin au conflit et construire une paix stable et durable\u{202f}?",
        ],
        options: [["Yes", "No"], ["Oui", "Non"]],
        more: include_str!("texts/colombia-2016.toml"),
    };
    vote.text("vote.toml", &head.toml())?;
    vote.text("SOURCES.md", include_str!("texts/colombia-2016.md"))?;
    let rows = read(&from.join("results.csv"))?;
    vote.table("results.csv", RESULTS, lines(&rows, "yes", "no", "unmarked", &["null_votes"])?)?;
    vote.table(
        "units.csv",
        "unit,kind",
        rows.iter().map(|row| vec![row.get("unit").to_owned(), row.get("kind").to_owned()]),
    )?;
    let earlier = Folder::create(out, "colombia-2014")?;
    let head = Head {
        id: "colombia-2014",
        title: ["Presidential run-off, Colombia", "Second tour de l’élection présidentielle en Colombie"],
        date: "2014-06-15",
        question: ["", ""],
        options: [["Santos", "Zuluaga"], ["Santos", "Zuluaga"]],
        more: "focus = \"yes\"\n",
    };
    earlier.text("vote.toml", &head.toml())?;
    earlier.text("SOURCES.md", include_str!("texts/colombia-2014.md"))?;
    let rows = read(&from.join("baseline_2014.csv"))?;
    earlier.table("results.csv", RESULTS, lines(&rows, "santos", "zuluaga", "blank", &["null_votes", "unmarked"])?)?;
    Ok(vec![earlier.0, vote.0])
}

fn lines(rows: &[Row], yes: &str, no: &str, blank: &str, spoiled: &[&str]) -> Result<Vec<Vec<String>>, Box<dyn Error>> {
    rows.iter()
        .map(|row| {
            let spoiled = spoiled.iter().map(|column| row.count(column)).sum::<Result<u64, _>>()?;
            let cell = |column: &str| row.get(column).to_owned();
            Ok(vec![
                cell("unit"),
                title_case(row.get("unit_name")),
                title_case(row.get("department")),
                cell("registered"),
                cell("ballots_cast"),
                cell(blank),
                spoiled.to_string(),
                cell(yes),
                cell(no),
            ])
        })
        .collect()
}
