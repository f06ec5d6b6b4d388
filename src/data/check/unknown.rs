//! Areas and units that one file names and no other knows.

use super::context::Context;
use crate::data::nearest::{mate, suggestion};
use crate::data::notes::Notes;
use crate::tally::keys::Listed;
use crate::vote::{Finding, Severity, Text, words};

/// Names for which a near one is looked up: each is compared with all that are known.
const LOOKED_UP: usize = 100;

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    acknowledged(context, out);
    if context.vote.units.is_empty() {
        return;
    }
    areas(context, out);
    units(context, out);
}

fn areas(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let controls = vote.controls.iter().map(|row| ("controls.csv", row.line, &row.area, Severity::Warning));
    let lines = vote.returns.aggregates.iter().map(|row| ("returns.csv", row.line, &row.area, Severity::Warning));
    // A printed figure may be of a place that is no area of the count: worth knowing, not wrong.
    let press = vote.press.iter().map(|row| ("press.csv", row.line, &row.area, Severity::Info));
    let mut left = LOOKED_UP;
    for (file, line, area, severity) in controls.chain(lines).chain(press) {
        let Some(area) = area.as_deref().filter(|area| !context.areas.is_exact(area)) else { continue };
        if let Some(name) = context.areas.mate(area) {
            out.push(area_spelled(area, name).at(file, line).column("area").unit(area));
            continue;
        }
        let message = words!(
            "`{area}` is no area: no parent in results.csv and no value of a column of units.csv",
            "`{area}` n’est pas une zone : ni parent dans results.csv, ni valeur d’une colonne de units.csv"
        );
        let near = if left > 0 { suggestion(area, context.areas.names()) } else { Text::default() };
        left = left.saturating_sub(1);
        let hint = words!(
            "{near}correct the name, add a column to units.csv that groups its units, or leave the cell blank for the whole vote",
            "{near}corriger le nom, ajouter à units.csv une colonne qui regroupe ses unités, ou laisser la cellule vide pour l’ensemble du scrutin";
            near
        );
        let finding = Finding::new(severity, "unknown_area", message, hint);
        out.push(finding.at(file, line).column("area").unit(area));
    }
}

fn units(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let listed = Listed::new(vote.units.iter().map(|unit| unit.unit.as_str()));
    let mut notes = Notes::default();
    let mut tell = |file: &str, line: usize, unit: &str, severity, code: &str, message: Text, end: Text| {
        // The nearest of many keys is looked for only where it is told.
        let near = if notes.is_listed(code, file) { mate(&listed, unit) } else { Text::default() };
        let hint = words!("{near}{end}", "{near}{end}"; near, end);
        notes.add(Finding::new(severity, code, message, hint).at(file, line).column("unit").unit(unit));
    };
    for row in vote.unit_info.iter().filter(|row| !listed.contains(&row.unit)) {
        let message = words!("{key} is not in results.csv", "{key} n’est pas dans results.csv"; key = &row.unit);
        let end = words!(
            "a key is misspelled in one of the two files, or its result is missing",
            "une clé est mal écrite dans l’un des deux fichiers, ou son résultat manque"
        );
        tell("units.csv", row.line, &row.unit, Severity::Warning, "unit_without_result", message, end);
    }
    for link in vote.links.iter().filter(|link| !listed.contains(&link.unit)) {
        let message = words!(
            "{key} is no unit of this vote",
            "{key} n’est pas une unité de ce scrutin";
            key = &link.unit
        );
        let end = words!("correct the key, or delete the row", "corriger la clé, ou supprimer la ligne");
        tell("links.csv", link.line, &link.unit, Severity::Error, "link_to_nothing", message, end);
    }
    out.extend(notes.into_findings());
}

fn area_spelled(area: &str, name: &str) -> Finding {
    let message = words!("`{area}` is taken for the area `{name}`", "`{area}` est pris pour la zone `{name}`");
    let hint = words!(
        "case, accents or outer blanks differ: write the name as results.csv or units.csv does",
        "la casse, les accents ou les blancs extérieurs diffèrent : écrire le nom comme dans results.csv ou units.csv"
    );
    Finding::new(Severity::Warning, "area_spelled_otherwise", message, hint)
}

/// Acknowledgements about a unit that is in no list and has not reported.
fn acknowledged(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    if vote.desk.acknowledged.is_empty() {
        return;
    }
    let listed = Listed::of(vote, context.baselines);
    let reports = vote.returns.reports.iter().map(|report| report.unit.as_str());
    let known = Listed::new(listed.keys().chain(reports));
    if known.is_empty() {
        return;
    }
    let mut notes = Notes::default();
    for row in &vote.desk.acknowledged {
        let Some(unit) = row.unit.as_deref().filter(|unit| !known.contains(unit)) else { continue };
        let message = words!(
            "unit `{unit}` is in no list and has not reported: nothing is acknowledged",
            "l’unité `{unit}` n’est dans aucune liste et n’a rien transmis : rien n’est confirmé"
        );
        let near = if notes.is_listed("unknown_unit", "desk.toml") { mate(&known, unit) } else { Text::default() };
        let hint = words!("{near}write the key as the list does", "{near}écrire la clé comme dans la liste"; near);
        let finding = Finding::new(Severity::Warning, "unknown_unit", message, hint);
        notes.add(finding.at("desk.toml", row.line).column("unit").unit(unit));
    }
    out.extend(notes.into_findings());
}
