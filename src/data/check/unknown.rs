//! Areas and units that one file names and no other knows.

use std::{cell::Cell, collections::BTreeMap};

use super::context::Context;
use super::gather::gather;
use crate::data::nearest::suggestion;
use crate::vote::{Finding, Severity, Text, words};

/// Names for which a near one is looked up: each is compared with all that are known.
const LOOKED_UP: usize = 100;

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
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
        let Some(area) = area.as_deref().filter(|area| context.areas.units(Some(area)).is_none()) else { continue };
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
    let unknown = |unit: &str| !context.position.contains_key(unit);
    let left = Cell::new(LOOKED_UP);
    let near = |unit: &str| match left.get().checked_sub(1) {
        Some(fewer) => {
            left.set(fewer);
            suggestion(unit, context.position.keys().copied())
        }
        None => Text::default(),
    };
    let mut tell = |file: &str, line: Option<usize>, unit: &str, severity, code: &str, message: Text, hint: Text| {
        out.push(Finding::new(severity, code, message, hint).at(file, line).column("unit").unit(unit));
    };
    for row in vote.unit_info.iter().filter(|row| unknown(&row.unit)) {
        let message = words!("{} is not in results.csv", "{} n’est pas dans results.csv", row.unit);
        let hint = words!(
            "{near}a key is misspelled in one of the two files, or its result is missing",
            "{near}une clé est mal écrite dans l’un des deux fichiers, ou son résultat manque";
            near = near(&row.unit)
        );
        tell("units.csv", Some(row.line), &row.unit, Severity::Warning, "unit_without_result", message, hint);
    }
    for link in vote.links.iter().filter(|link| unknown(&link.unit)) {
        let message = words!("{} is no unit of this vote", "{} n’est pas une unité de ce scrutin", link.unit);
        let hint = words!(
            "{near}correct the key, or delete the row",
            "{near}corriger la clé, ou supprimer la ligne";
            near = near(&link.unit)
        );
        tell("links.csv", Some(link.line), &link.unit, Severity::Error, "link_to_nothing", message, hint);
    }
    let history = vote.history.iter().flat_map(|history| &history.rows);
    for (unit, _) in history.filter(|(unit, _)| unknown(unit)) {
        let message = words!("{unit} is not in results.csv", "{unit} n’est pas dans results.csv");
        let hint = words!(
            "{near}correct the key, or delete the row",
            "{near}corriger la clé, ou supprimer la ligne";
            near = near(unit)
        );
        tell("history.csv", None, unit, Severity::Warning, "unit_without_result", message, hint);
    }
    // Once a unit, however often and in whatever order it reported.
    let mut first_line: BTreeMap<&str, usize> = BTreeMap::new();
    for report in vote.returns.reports.iter().filter(|report| unknown(&report.unit)) {
        let line = first_line.entry(&report.unit).or_insert(report.line);
        *line = report.line.min(*line);
    }
    let mut unexpected = Vec::new();
    for (unit, line) in first_line {
        let message =
            words!("{unit} reported, but not in results.csv", "{unit} : résultat reçu, mais absent de results.csv");
        let hint = words!(
            "{near}it is counted as an unexpected unit; correct the key if it is one of the list",
            "{near}compté comme une unité inattendue ; corriger la clé si elle est de la liste";
            near = near(unit)
        );
        let finding = Finding::new(Severity::Warning, "unexpected_unit", message, hint);
        unexpected.push(finding.at("returns.csv", line).column("unit").unit(unit));
    }
    out.extend(gather(unexpected, &["unexpected_unit"]));
}
