//! United States by county, 2012 and 2016: one party is taken as yes.

use std::{
    error::Error,
    path::{Path, PathBuf},
};

use crate::{
    folder::{Folder, Head, RESULTS},
    source::read,
};

/// Writes both folders.
pub fn convert(from: &Path, out: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let rows = read(&from.join("us-counties/counties_2012_2016.csv"))?;
    let mut written = Vec::new();
    for (year, date, more) in [
        ("2012", "2012-11-06", "focus = \"yes\"\n"),
        ("2016", "2016-11-08", "focus = \"yes\"\n\n[baseline]\nvotes = [\"us-counties-2012\"]\n"),
    ] {
        let id = format!("us-counties-{year}");
        let folder = Folder::create(out, &id)?;
        let head = Head {
            id: &id,
            title: [
                "Presidential election by county, United States (two parties)",
                "Élection présidentielle par comté, États-Unis (deux partis)",
            ],
            date,
            question: ["", ""],
            options: [["Democratic", "Republican"], ["Démocrates", "Républicains"]],
            more,
        };
        folder.text("vote.toml", &head.toml())?;
        folder.text("SOURCES.md", include_str!("texts/us-counties.md"))?;
        folder.table(
            "results.csv",
            RESULTS,
            rows.iter().map(|row| {
                let cell = |column: &str| row.get(column).to_owned();
                let (yes, no) = (cell(&format!("democratic_{year}")), cell(&format!("republican_{year}")));
                let blank = String::new;
                vec![cell("fips"), cell("name"), cell("state"), blank(), blank(), blank(), blank(), yes, no]
            }),
        )?;
        written.push(folder.0);
    }
    Ok(written)
}
