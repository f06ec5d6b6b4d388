//! The files of a folder → a vote, and what its files say of one another.

use std::collections::BTreeSet;

use super::{
    controls,
    decode::decode,
    desk_toml, history, links, polls, press, results, returns,
    secrecy::scan_heading,
    table::{Columns, Table},
    units,
    vote_toml::read_head,
    vote_toml_rule::check_areas,
};
use crate::{
    InputError,
    data::{
        Loaded,
        files::{FileName, Files, NAMES},
        nearest::{nearest, suggestion},
        notes::Notes,
    },
    vote::{Desk, Finding, Severity, Vote, VoteSource, words},
};

/// Reads a vote folder.
///
/// # Errors
/// Refuses the first cell, key or file that cannot be read, with its place and cure.
pub(in crate::data) fn read_vote(files: &Files<'_>, source: VoteSource) -> Result<Loaded, InputError> {
    let mut notes = Notes::default();
    for name in &files.unread {
        if let Some(near) = nearest(name, NAMES).filter(|near| !files.bytes.contains_key(*near)) {
            let message = words!(
                "`{name}` is not a file of a vote folder and is not read",
                "`{name}` n’est pas un fichier d’un dossier de scrutin et n’est pas lu"
            );
            let finding = Finding::new(
                Severity::Warning,
                "unknown_file",
                message,
                words!("did you mean `{near}`?", "vouliez-vous dire `{near}` ?"),
            );
            notes.add(finding.at(name, None));
        }
    }
    let name = files.name("vote.toml");
    let bytes = files.bytes.get("vote.toml").ok_or_else(|| {
        name.refuse("is missing", "a vote folder needs a vote.toml: `plebis new DIR` writes an example to edit")
    })?;
    let head = read_head(&name, &decode(&name, bytes, &mut notes)?, &mut notes)?;
    tell_other_name(&head.id, &files.place, &source, &mut notes);

    let table = |file: &str, columns: &Columns, notes: &mut Notes| -> Result<Option<Table>, InputError> {
        let Some(bytes) = files.bytes.get(file) else { return Ok(None) };
        let name = files.name(file);
        let text = decode(&name, bytes, notes)?;
        let table = Table::read(name, &text, columns, notes)?;
        scan_heading(&table, &text, columns.known, notes);
        Ok(Some(table))
    };
    let notes_of = &mut notes;
    let polls = table("polls.csv", &polls::COLUMNS, notes_of)?;
    let results = table("results.csv", &results::COLUMNS, notes_of)?;
    let units = table("units.csv", &units::COLUMNS, notes_of)?;
    let returns = table("returns.csv", &returns::COLUMNS, notes_of)?;
    let controls = table("controls.csv", &controls::COLUMNS, notes_of)?;
    let press = table("press.csv", &press::COLUMNS, notes_of)?;
    let links = table("links.csv", &links::COLUMNS, notes_of)?;
    let history = table("history.csv", &history::COLUMNS, notes_of)?;
    let outlines = match files.bytes.get("outlines.geojson") {
        Some(bytes) => Some(outlines(&files.name("outlines.geojson"), bytes, notes_of)?),
        None => None,
    };
    let desk = match files.bytes.get("desk.toml") {
        Some(bytes) => {
            desk_toml::read(&files.name("desk.toml"), &decode(&files.name("desk.toml"), bytes, notes_of)?, notes_of)?
        }
        None => Desk::default(),
    };
    let columns = units.as_ref().map_or_else(Vec::new, units::groupings);
    let vote = Vote {
        id: head.id,
        texts: head.texts,
        texts_fr: head.texts_fr,
        date: head.date,
        timezone: head.timezone,
        polls_close: head.polls_close,
        embargo_until: head.embargo_until,
        focus: head.focus,
        status_quo: head.status_quo,
        rule: head.rule,
        results: head.results,
        baseline: head.baseline,
        baseline_kind: head.baseline_kind,
        forecast_range: head.forecast_range,
        poll_rules: head.poll_rules,
        polls: polls.map_or_else(|| Ok(vec![]), |table| polls::read(&table, notes_of))?,
        units: results.map_or_else(|| Ok(vec![]), |table| results::read(&table))?,
        unit_info: units.map_or_else(|| Ok(vec![]), |table| units::read(&table))?,
        links: links.map_or_else(|| Ok(vec![]), |table| links::read(&table))?,
        returns: returns.map_or_else(|| Ok(Default::default()), |table| returns::read(&table, notes_of))?,
        desk,
        controls: controls.map_or_else(|| Ok(vec![]), |table| controls::read(&table))?,
        press: press.map_or_else(|| Ok(vec![]), |table| press::read(&table))?,
        history: history.map(|table| history::read(&table)).transpose()?,
        outlines,
        source,
        inputs: files.hashes(),
    };
    check_areas(&vote, &columns, &head.rule_lines, &name, &mut notes)?;
    tell_unknown_units(&vote, &mut notes);
    Ok(Loaded { vote, findings: notes.into_findings() })
}

fn outlines(name: &FileName, bytes: &[u8], notes: &mut Notes) -> Result<String, InputError> {
    let text = decode(name, bytes, notes)?;
    serde_json::from_str::<serde::de::IgnoredAny>(&text).map_err(|error| {
        name.refuse(format!("is not valid JSON: {error}"), "export the outlines as GeoJSON again")
            .line(error.line().max(1))
    })?;
    Ok(text.into_owned())
}

fn tell_other_name(id: &str, place: &str, source: &VoteSource, notes: &mut Notes) {
    let folder = std::path::Path::new(place).file_name().map(|name| name.to_string_lossy().into_owned());
    if let (VoteSource::Folder(_), Some(folder)) = (source, folder)
        && folder != id
    {
        let message = words!(
            "the id is `{id}`, the folder is called `{folder}`",
            "l’identifiant est `{id}`, le dossier s’appelle `{folder}`"
        );
        let hint = words!(
            "outputs carry the id; give both the same name so that the vote is found by it",
            "les sorties portent l’identifiant ; donner aux deux le même nom pour que le scrutin soit trouvé par lui"
        );
        notes.add(Finding::new(Severity::Info, "other_folder_name", message, hint).at("vote.toml", 1).column("id"));
    }
}

/// Units of `history.csv` that `results.csv` does not have.
fn tell_unknown_units(vote: &Vote, notes: &mut Notes) {
    let Some(history) = &vote.history else { return };
    let known: BTreeSet<&str> = vote.units.iter().map(|unit| unit.unit.as_str()).collect();
    for (unit, _) in history.rows.iter().filter(|(unit, _)| !known.is_empty() && !known.contains(unit.as_str())) {
        let message = words!("unit `{unit}` is not in results.csv", "l’unité `{unit}` n’est pas dans results.csv");
        let hint = words!(
            "{near}correct the key, or add the unit to results.csv",
            "{near}corriger la clé, ou ajouter l’unité à results.csv";
            near = suggestion(unit, known.iter().copied())
        );
        let finding = Finding::new(Severity::Warning, "unknown_unit", message, hint);
        notes.add(finding.at("history.csv", None).column("unit").unit(unit));
    }
}
