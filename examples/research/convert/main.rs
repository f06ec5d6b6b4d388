//! Turns tables of past votes into vote folders: `cargo run --example convert -- OUT [--from DIR] [--swiss N] [VOTE…]`.
//!
//! DIR holds the published tables (default: the folder `data` in the one that `PLEBIS_SHARED` names). VOTE is one of `brexit`, `chile`,
//! `colombia`, `italy`, `scotland`, `swiss`, `us`; without a name all are written. Of the Swiss votes the last N (20)
//! each become a folder with all votes before it as history. Every folder is read back before the program ends.

mod brexit;
mod chile;
mod colombia;
mod folder;
mod italy;
mod scotland;
mod source;
mod swiss;
mod us;

use std::{error::Error, path::PathBuf};

use plebis::{data, vote::Severity};

fn main() -> Result<(), Box<dyn Error>> {
    let usage = "usage: convert OUT [--from DIR] [--swiss N] [VOTE…]";
    let mut words = std::env::args().skip(1);
    let out = PathBuf::from(words.next().ok_or(usage)?);
    let tables = std::env::var_os("PLEBIS_SHARED").map(|folder| PathBuf::from(folder).join("data"));
    let (mut from, mut swiss_votes, mut names) = (tables, 20, Vec::new());
    while let Some(word) = words.next() {
        match word.as_str() {
            "--from" => from = Some(PathBuf::from(words.next().ok_or(usage)?)),
            "--swiss" => swiss_votes = words.next().ok_or(usage)?.parse()?,
            _ => names.push(word),
        }
    }
    let from = from.ok_or(usage)?;
    if names.is_empty() {
        names = ["brexit", "chile", "colombia", "italy", "scotland", "swiss", "us"].map(str::to_owned).to_vec();
    }
    for name in names {
        let folders = match name.as_str() {
            "brexit" => brexit::convert(&from, &out)?,
            "chile" => chile::convert(&from, &out)?,
            "colombia" => colombia::convert(&from, &out)?,
            "italy" => italy::convert(&from, &out)?,
            "scotland" => scotland::convert(&from, &out)?,
            "swiss" => swiss::convert(&from, &out, swiss_votes)?,
            "us" => us::convert(&from, &out)?,
            other => return Err(format!("no vote is called {other}: {usage}").into()),
        };
        for folder in folders {
            let loaded = data::load(&folder.display().to_string(), None)?;
            let doubts = loaded.findings.iter().filter(|finding| finding.severity != Severity::Info).count();
            println!("{}: {} units, {doubts} doubts while reading", folder.display(), loaded.vote.units.len());
        }
    }
    Ok(())
}
