//! Reports of units that do not count as they stand, or that somebody should look at.

use super::context::Context;
use super::gather::gather;
use crate::tally::{self, Compared, Doubt, Doubtful, Misfit};
use crate::vote::{Finding, Report, ReportStatus, Severity, Text, words};

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    let (vote, baselines) = (context.vote, context.baselines);
    if vote.returns.reports.is_empty() {
        return;
    }
    let snapshot = context.snapshot();
    let zeros = snapshot.at_zero.values().map(zero).collect();
    out.extend(gather(zeros, &["zero_not_counted"]));
    let misfits: Vec<Finding> = tally::misfits(vote, baselines).iter().flat_map(misfit).collect();
    out.extend(gather(misfits, &["ballots_above_register", "register_below_ballots", "cast_above_register"]));
    out.extend(tally::doubtful(vote, baselines, snapshot).iter().map(doubtful));
    out.extend(snapshot.reports.values().filter_map(|report| filled_early(context, report)));
}

fn at(line: usize, column: &str, unit: &str, finding: Finding) -> Finding {
    finding.at("returns.csv", line).column(column).unit(unit)
}

fn zero(report: &Report) -> Finding {
    let message = words!(
        "{key} is listed at zero and taken as not counted yet",
        "{key} est à zéro et considérée comme pas encore dépouillée";
        key = &report.unit
    );
    let hint = words!(
        "leave the row out until the unit is counted; if nobody voted there, acknowledge `zero_not_counted` for it in desk.toml",
        "ne donner la ligne qu’une fois l’unité dépouillée ; si personne n’y a voté, acquitter `zero_not_counted` pour elle dans desk.toml"
    );
    at(report.line, "yes", &report.unit, Finding::new(Severity::Warning, "zero_not_counted", message, hint))
}

fn misfit(row: &Misfit) -> Vec<Finding> {
    let unit = Text::same(&row.unit);
    let here = |finding: Finding| at(row.line, "cast", &row.unit, finding);
    match row.compared {
        Compared::Impossible { ballots, register } => {
            let hint = words!(
                "look for a digit too many; correct the row, or its register if that is wrong",
                "chercher un chiffre en trop ; corriger la ligne, ou ses inscrits s’ils sont faux"
            );
            let cannot_be = words!(
                "{unit}: {ballots} ballots of {register} registered persons cannot be true",
                "{unit} : {ballots} bulletins pour {register} inscrits, c’est impossible";
                unit
            );
            let left_out = words!(
                "{unit}: the row is set aside; the unit keeps its last good report, or is outstanding",
                "{unit} : la ligne est mise de côté ; l’unité garde son dernier relevé valable, ou reste attendue";
                unit
            );
            vec![
                here(Finding::new(Severity::Error, "ballots_above_register", cannot_be, hint.clone())),
                here(Finding::new(Severity::Warning, "row_set_aside", left_out, hint)),
            ]
        }
        Compared::CastAlone { cast, register } => vec![here(Finding::new(
            Severity::Warning,
            "cast_above_register",
            words!(
                "{unit}: {cast} ballots cast of {register} registered persons, and far fewer in its parts: `cast` is not read",
                "{unit} : {cast} votants pour {register} inscrits, et bien moins dans ses parts : `cast` n’est pas lu";
                unit
            ),
            words!("look for a digit too many in `cast`", "chercher un chiffre en trop dans `cast`"),
        ))],
        Compared::Slightly { ballots, register } => vec![here(Finding::new(
            Severity::Warning,
            "register_below_ballots",
            words!(
                "{unit}: {ballots} ballots of {register} registered persons: the register is not used for turnout",
                "{unit} : {ballots} bulletins pour {register} inscrits : les inscrits ne servent pas à la participation";
                unit
            ),
            words!(
                "late registrations, or voters of a supplementary list; give the register that they are on",
                "des inscriptions tardives, ou des électeurs d’une liste complémentaire ; donner les inscrits qui les comprennent"
            ),
        ))],
    }
}

fn doubtful(found: &Doubtful) -> Finding {
    let unit = &found.unit;
    let (code, column, message, hint) = match &found.doubt {
        Doubt::Ballots { got, expected, z } => (
            "ballots_far_off",
            "cast",
            words!(
                "{unit} is complete with {got} ballots, where about {expected:.0} were expected (z {z:.1})",
                "{unit} est complète avec {got} bulletins, où l’on en attendait environ {expected:.0} (z {z:.1})";
                unit
            ),
            words!(
                "a digit lost or too many, a part taken for the whole, or a boycott: look the unit up in the source",
                "un chiffre perdu ou en trop, une partie prise pour le tout, ou un boycott : vérifier l’unité à la source"
            ),
        ),
        Doubt::SameFigures { other, ballots } => (
            "same_numbers",
            "yes",
            words!(
                "{unit} has the very figures of {other}: {ballots} ballots",
                "{unit} a exactement les chiffres de {other} : {ballots} bulletins";
                unit, other
            ),
            words!(
                "one row was probably copied over the other: look both up in the source",
                "une ligne a sans doute été copiée sur l’autre : vérifier les deux à la source"
            ),
        ),
    };
    at(found.line, column, unit, Finding::new(Severity::Warning, code, message, hint))
}

/// A part whose published fraction would need more ballots than registered persons.
fn filled_early(context: &Context, report: &Report) -> Option<Finding> {
    let fraction = report.counted_fraction.filter(|fraction| *fraction > 0.0)?;
    if report.status != ReportStatus::Partial {
        return None;
    }
    let listed = context.position.get(report.unit.as_str()).and_then(|&at| context.vote.units[at].counts.registered);
    let register = listed.max(report.counts.registered).filter(|register| *register > 0)?;
    let ballots = report.counts.cast_or_sum().or(report.counts.valid())?;
    (ballots as f64 > fraction * register as f64).then(|| {
        let message = words!(
            "{key}: {ballots} ballots in {fraction} of the unit would be more than its {register} registered persons",
            "{key} : {ballots} bulletins pour une part de {fraction} feraient plus que ses {register} inscrits";
            key = &report.unit
        );
        let hint = words!(
            "the fraction is taken to be higher; correct `counted_fraction`, or leave it blank",
            "la part est prise plus élevée ; corriger `counted_fraction`, ou laisser la cellule vide"
        );
        let finding = Finding::new(Severity::Warning, "fraction_above_register", message, hint);
        at(report.line, "counted_fraction", &report.unit, finding)
    })
}
