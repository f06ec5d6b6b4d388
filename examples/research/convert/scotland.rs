//! Scotland 2014.

use std::{
    error::Error,
    path::{Path, PathBuf},
};

use crate::{
    folder::{Folder, Head, POLLS, Polls, RESULTS},
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
    let mut rows = Polls::default();
    for poll in read(&from.join("polls.csv"))? {
        let mode = match poll.get("mode") {
            "face-to-face" => "face_to_face",
            "telephone" => "phone",
            _ => "unknown",
        };
        let notes = match poll.get("start_date") {
            "" => "only one day is published, as last day of field work or day of publication",
            _ => "",
        };
        let margin = poll.get("reported_margin_pct");
        rows.add(&poll, poll.get("pollster"), mode, [margin, notes, "github.com/sdstrowes/indyref"]);
    }
    folder.table("polls.csv", POLLS, rows.rows)?;
    Ok(vec![folder.0])
}
