//! Swiss federal votes to 2010 on the communes of 2014: shares with weights, and all earlier votes as history.

use std::{
    error::Error,
    path::{Path, PathBuf},
};

use crate::{
    folder::{Folder, Head},
    source::{Row, read},
};

/// Writes a folder for each of the last `votes` votes.
pub fn convert(from: &Path, out: &Path, votes: usize) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let from = from.join("swiss");
    let meta = read(&from.join("votes_meta.csv"))?;
    let shares = read(&from.join("rows_2014_yes_pct_1981_2010.csv"))?;
    let features = read(&from.join("rows_2014_features.csv"))?;
    let mut known: Vec<f64> = features.iter().filter_map(|row| row.get("population").parse().ok()).collect();
    known.sort_by(f64::total_cmp);
    let middle = known.len() / 2;
    let median = if known.len() % 2 == 1 { known[middle] } else { 0.5 * (known[middle - 1] + known[middle]) };
    let unit = |row: &Row| format!("c{:0>4}", row.get("row_2014"));
    let first = meta.len().saturating_sub(votes).max(1);
    let mut written = Vec::new();
    for (at, vote) in meta.iter().enumerate().skip(first) {
        let column = vote.get("vote");
        let id = format!("swiss-{column}");
        let folder = Folder::create(out, &id)?;
        let title = vote.get("title").replace(['\\', '"'], "’");
        // The vote before it is the baseline where it has a folder too.
        let baseline =
            (at > first).then(|| format!("\n[baseline]\nvotes = [\"swiss-{}\"]\n", meta[at - 1].get("vote")));
        let more = "timezone = \"Europe/Zurich\"\nfocus = \"yes\"\nstatus_quo = \"no\"\n".to_owned()
            + &baseline.unwrap_or_default();
        let head = Head {
            id: &id,
            title: [&title, &title],
            date: vote.get("date"),
            question: ["", ""],
            options: [["Yes", "No"], ["Oui", "Non"]],
            more: &more,
        };
        folder.text("vote.toml", &head.toml())?;
        folder.text("SOURCES.md", include_str!("texts/swiss.md"))?;
        folder.table(
            "results.csv",
            "unit,parent,yes_share",
            shares.iter().zip(&features).map(|(row, of)| vec![unit(row), language(of), share(row.get(column))]),
        )?;
        folder.table(
            "units.csv",
            "unit,weight,canton,elevation",
            features.iter().map(|row| {
                let weight = if row.get("population").is_empty() {
                    median.to_string()
                } else {
                    row.get("population").to_owned()
                };
                vec![unit(row), weight, row.get("canton").to_owned(), row.get("elevation").to_owned()]
            }),
        )?;
        let earlier: Vec<&str> = meta[..at].iter().map(|vote| vote.get("vote")).collect();
        folder.table(
            "history.csv",
            &std::iter::once("unit").chain(earlier.iter().copied()).collect::<Vec<_>>().join(","),
            shares
                .iter()
                .map(|row| std::iter::once(unit(row)).chain(earlier.iter().map(|vote| share(row.get(vote)))).collect()),
        )?;
        written.push(folder.0);
    }
    Ok(written)
}

fn language(row: &Row) -> String {
    let speaks = |column: &str| matches!(row.get(column), "1" | "1.0");
    let word = if speaks("speaks_german") {
        "german"
    } else if speaks("speaks_french") {
        "french"
    } else {
        "other"
    };
    word.to_owned()
}

/// A percentage with three decimals as a share with five, digit by digit.
fn share(percent: &str) -> String {
    match percent.parse::<f64>() {
        Ok(percent) => {
            let text = format!("{:.5}", percent / 100.0);
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
        Err(_) => String::new(),
    }
}
