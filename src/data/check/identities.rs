//! Within one row: valid = yes + no; cast = valid + blank + spoiled; cast ≤ registered.

use std::collections::BTreeSet;

use super::context::Context;
use super::text::signed;
use crate::data::notes::Notes;
use crate::vote::{Counts, Finding, Quantity, Severity, Text, UnitResult, words};

/// Where a row of counts stands.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub(super) file: &'a str,
    pub(super) line: usize,
    pub(super) unit: &'a str,
}

impl Row<'_> {
    pub(super) fn mark(&self, finding: Finding, column: &str) -> Finding {
        finding.at(self.file, self.line).column(column).unit(self.unit)
    }
}

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    for unit in &context.vote.units {
        let row = Row { file: "results.csv", line: unit.line, unit: &unit.unit };
        row_of_counts(row, &unit.counts, out);
        share_and_counts(row, &unit.counts, unit.yes_share, out);
        if unit.counts.cast_or_sum() == Some(0) && unit.counts.registered.is_some_and(|registered| registered > 0) {
            out.push(row.mark(nobody_voted(&unit.counts), "cast"));
        } else if unit.counts.valid() == Some(0) {
            out.push(row.mark(no_valid_vote(&unit.counts), "yes"));
        }
        if everybody_voted(&unit.counts) {
            let message = words!(
                "all {} registered voters cast a ballot",
                "les {} inscrits ont tous voté",
                unit.counts.registered.unwrap_or(0)
            );
            let hint = words!(
                "turnout of exactly 100 % is rare in a unit this large: `registered` may be a copy of `cast`",
                "une participation d’exactement 100 % est rare dans une unité de cette taille : `registered` est peut-être une copie de `cast`"
            );
            out.push(row.mark(Finding::new(Severity::Warning, "full_turnout", message, hint), "registered"));
        }
    }
    let mut notes = Notes::default();
    context.vote.left_out.iter().for_each(|figure| notes.add(figure.finding.clone()));
    out.extend(notes.into_findings());
    gaps(context, out);
    halves(context, out);
}

/// One of yes and no alone: the unit has no share.
fn halves(context: &Context, out: &mut Vec<Finding>) {
    for unit in &context.vote.units {
        let column = match (unit.counts.yes, unit.counts.no) {
            (Some(_), None) => "no",
            (None, Some(_)) => "yes",
            _ => continue,
        };
        let message = words!(
            "{key}: only one of yes and no is given, so the unit has no share",
            "{key} : un seul des nombres de oui et de non est donné, l’unité n’a donc pas de part";
            key = &unit.unit
        );
        let hint = words!(
            "fill in the other; 0 is a count, blank is not",
            "remplir l’autre ; 0 est un décompte, une cellule vide n’en est pas un"
        );
        let finding = Finding::new(Severity::Warning, "half_a_result", message, hint);
        out.push(finding.at("results.csv", unit.line).column(column).unit(&unit.unit));
    }
}

/// The identities of one row.
pub(super) fn row_of_counts(row: Row, counts: &Counts, out: &mut Vec<Finding>) {
    let known = |value: Option<u64>| value.map_or(0, i128::from);
    let parts = known(counts.yes) + known(counts.no) + known(counts.blank) + known(counts.spoiled);
    let complete = [counts.yes, counts.no, counts.blank, counts.spoiled].iter().all(Option::is_some);
    if let Some(cast) = counts.cast.map(i128::from) {
        let wrong = if complete { parts != cast } else { parts > cast };
        if wrong {
            let message = words!(
                "cast is {cast}, but yes {yes} + no {no} + blank {blank} + spoiled {spoiled} is {parts} ({})",
                "il y a {cast} votants, mais oui {yes} + non {no} + blancs {blank} + nuls {spoiled} font {parts} ({})",
                signed(parts - cast);
                yes = shown(counts.yes),
                no = shown(counts.no),
                blank = shown(counts.blank),
                spoiled = shown(counts.spoiled)
            );
            let hint = words!(
                "one of these numbers is wrong: {slip}",
                "un de ces nombres est faux : {slip}";
                slip = slip(parts - cast)
            );
            out.push(row.mark(Finding::new(Severity::Error, "cast_not_sum_of_parts", message, hint), "cast"));
        }
    }
    if let Some(registered) = counts.registered.map(i128::from) {
        let cast = counts.cast.map_or(parts, i128::from);
        if cast > registered {
            let word = if counts.cast.is_some() {
                words!("cast", "le nombre de votants")
            } else {
                words!("the sum of the ballots", "la somme des bulletins")
            };
            let message = words!(
                "{word} is {cast}, more than the {registered} registered",
                "{word} est de {cast}, plus que les {registered} inscrits";
                word
            );
            let hint = words!(
                "nobody votes twice: correct `registered` or the ballots; {slip}",
                "personne ne vote deux fois : corriger `registered` ou les bulletins ; {slip}";
                slip = slip(cast - registered)
            );
            let finding = Finding::new(Severity::Error, "cast_exceeds_registered", message, hint);
            out.push(row.mark(finding, "registered"));
        }
    }
}

/// What kind of slip leaves such a difference.
fn slip(difference: i128) -> Text {
    if difference % 9 == 0 {
        words!(
            "a difference that 9 divides often comes from two digits changed round or a digit too many",
            "une différence divisible par 9 vient souvent de deux chiffres intervertis ou d’un chiffre en trop"
        )
    } else {
        words!(
            "look for a digit misread, a column shifted, or a figure of another row",
            "chercher un chiffre mal lu, une colonne décalée ou un nombre d’une autre ligne"
        )
    }
}

fn shown(value: Option<u64>) -> Text {
    value.map_or_else(|| words!("(not published)", "(non publié)"), |value| Text::same(value.to_string()))
}

fn share_and_counts(row: Row, counts: &Counts, yes_share: Option<f64>, out: &mut Vec<Finding>) {
    let (Some(printed), Some(counted)) = (yes_share, counts.yes_share()) else { return };
    if (printed - counted).abs() > 0.0006 {
        let message = words!(
            "yes_share is {printed}, but the ballots give {counted:.4}",
            "`yes_share` vaut {printed}, mais les bulletins donnent {counted:.4}"
        );
        let hint = words!(
            "keep the ballots and leave `yes_share` blank; a share in percent must be divided by 100",
            "garder les bulletins et laisser `yes_share` vide ; une part en pourcentage doit être divisée par 100"
        );
        out.push(row.mark(Finding::new(Severity::Warning, "share_differs_from_ballots", message, hint), "yes_share"));
    }
}

fn nobody_voted(counts: &Counts) -> Finding {
    let message = words!(
        "no ballot was cast by {} registered voters",
        "aucun votant parmi {} inscrits",
        counts.registered.unwrap_or(0)
    );
    let hint = words!(
        "a boycott or a station that did not open; if the count is only missing, leave the cells blank: 0 means 0",
        "un boycott ou un bureau qui n’a pas ouvert ; si seul le décompte manque, laisser les cellules vides : 0 veut dire 0"
    );
    Finding::new(Severity::Info, "nobody_voted", message, hint)
}

fn no_valid_vote(counts: &Counts) -> Finding {
    let message = match counts.cast_or_sum().unwrap_or(0) {
        1 => words!("the only ballot cast is not valid", "le seul bulletin déposé n’est pas un suffrage exprimé"),
        cast => words!("{cast} ballots cast and none of them valid", "{cast} votants et aucun suffrage exprimé"),
    };
    let hint = words!(
        "such a unit has a turnout but no share; if yes and no are only missing, leave the cells blank",
        "une telle unité a une participation mais pas de part ; si seuls les oui et les non manquent, laisser les cellules vides"
    );
    Finding::new(Severity::Info, "no_valid_vote", message, hint)
}

/// A unit this large in which nobody stayed away: 50 voters of 95 % turnout do that less than once in ten.
fn everybody_voted(counts: &Counts) -> bool {
    counts.registered.is_some_and(|registered| registered >= 50 && counts.cast_or_sum() == Some(registered))
}

/// A cell left blank in a column that nearly every other unit fills.
fn gaps(context: &Context, out: &mut Vec<Finding>) {
    let units = &context.vote.units;
    let left_out: BTreeSet<(usize, Quantity)> =
        context.vote.left_out.iter().map(|figure| (figure.line, figure.quantity)).collect();
    for quantity in Quantity::ALL.into_iter().filter(|quantity| *quantity != Quantity::Valid) {
        let silent = context.areas.silent(None, quantity);
        if silent == 0 || silent * 10 > units.len() {
            continue;
        }
        // A figure that was left out is told as such.
        let left_out = |unit: &UnitResult| left_out.contains(&(unit.line, quantity));
        for unit in units.iter().filter(|unit| quantity.of(&unit.counts).is_none() && !left_out(unit)) {
            let message = words!(
                "no `{}` is known here, while {} of {} units have one",
                "`{}` est inconnu ici, alors que {} unités sur {} le donnent",
                quantity.word(),
                units.len() - silent,
                units.len()
            );
            let hint = words!(
                "fill in the number (0 if it is 0), if it is known; until then no sum with this unit can be compared",
                "remplir le nombre (0 si c’est 0), s’il est connu ; d’ici là, aucune somme avec cette unité ne peut être comparée"
            );
            let finding = Finding::new(Severity::Warning, "cell_missing", message, hint);
            out.push(finding.at("results.csv", unit.line).column(quantity.word()).unit(&unit.unit));
        }
    }
}
