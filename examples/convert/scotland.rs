//! Scotland 2014.

use std::{
    collections::BTreeSet,
    error::Error,
    path::{Path, PathBuf},
};

use crate::{
    folder::{Folder, Head, POLLS, RESULTS, percent, slug},
    source::read,
};

/// Writes the folder.
pub fn convert(from: &Path, out: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let from = from.join("scotland-2014");
    let folder = Folder::create(out, "scotland-2014")?;
    let head = Head {
        id: "scotland-2014",
        title: ["Independence referendum, Scotland", "Référendum d’indépendance en Écosse"],
        date: "2014-09-18",
        question: [
            "Should Scotland be an independent country?",
            "L’Écosse devrait-elle être un pays indépendant\u{202f}?",
        ],
        options: [["Yes", "No"], ["Oui", "Non"]],
        more: include_str!("texts/scotland-2014.toml"),
    };
    folder.text("vote.toml", &head.toml())?;
    folder.text("SOURCES.md", include_str!("texts/scotland-2014.md"))?;
    let results = read(&from.join("results.csv"))?;
    folder.table(
        "results.csv",
        RESULTS,
        results.iter().map(|row| {
            let blank = String::new;
            vec![
                row.get("unit").to_owned(),
                row.get("unit_name").to_owned(),
                blank(),
                blank(),
                blank(),
                blank(),
                blank(),
                row.get("yes").to_owned(),
                row.get("no").to_owned(),
            ]
        }),
    )?;
    let mut keys = BTreeSet::new();
    let mut rows = Vec::new();
    for poll in read(&from.join("polls.csv"))? {
        let mut key = format!("{}-{}", slug(poll.get("pollster")), poll.get("end_date"));
        while !keys.insert(key.clone()) {
            key.push('b');
        }
        let mode = match poll.get("mode") {
            "face-to-face" => "face_to_face",
            "telephone" => "phone",
            _ => "unknown",
        };
        let notes = if poll.get("start_date").is_empty() {
            "only one day is published, as last day of field work or day of publication"
        } else {
            ""
        };
        rows.push(vec![
            key,
            poll.get("pollster").to_owned(),
            String::new(),
            mode.to_owned(),
            "electorate".to_owned(),
            poll.get("start_date").to_owned(),
            poll.get("end_date").to_owned(),
            "day".to_owned(),
            poll.get("sample_size").to_owned(),
            percent(poll.get("yes_pct")),
            percent(poll.get("no_pct")),
            percent(poll.get("undecided_pct")),
            "all".to_owned(),
            poll.get("reported_margin_pct").to_owned(),
            notes.to_owned(),
            "github.com/sdstrowes/indyref".to_owned(),
        ]);
    }
    folder.table("polls.csv", POLLS, rows)?;
    Ok(vec![folder.0])
}
