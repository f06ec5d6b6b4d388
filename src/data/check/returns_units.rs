//! Reports of units in `returns.csv`: identities, revisions that fall, reports that repeat or go back in time.

use std::collections::BTreeMap;

use super::context::Context;
use super::dates::days_after;
use super::identities::{Row, row_of_counts};
use crate::vote::{Counts, Finding, Quantity, Report, ReportStatus, Severity, words};

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    let mut of_unit: BTreeMap<&str, Vec<&Report>> = BTreeMap::new();
    for report in &context.vote.returns.reports {
        figures(report, out);
        fraction(report, out);
        early(context, report, out);
        of_unit.entry(&report.unit).or_default().push(report);
    }
    for mut reports in of_unit.into_values() {
        reports.sort_by_key(|report| report.order());
        for pair in reports.windows(2) {
            revision(pair[0], pair[1], out);
        }
        if let Some(last) = reports.last() {
            against_result(context, last, out);
        }
    }
}

/// The identities of a report; a register below its ballots is doubted as in `results.csv`.
fn figures(report: &Report, out: &mut Vec<Finding>) {
    let row = Row { file: "returns.csv", line: report.line, unit: &report.unit };
    let Counts { cast, blank, spoiled, yes, no, .. } = report.counts;
    let ballots = cast.unwrap_or_else(|| [yes, no, blank, spoiled].into_iter().flatten().sum());
    let Some(registered) = report.counts.registered.filter(|registered| *registered < ballots) else {
        return row_of_counts(row, &report.counts, out);
    };
    row_of_counts(row, &Counts { registered: None, ..report.counts }, out);
    let message = words!(
        "{unit}: {ballots} ballots, more than the {registered} registered; the ballots count",
        "{unit} : {ballots} bulletins, plus que les {registered} inscrits ; les bulletins comptent";
        unit = &report.unit
    );
    let hint = words!(
        "a supplementary list or a special station, if it was published so; else correct `registered` or the ballots",
        "une liste complémentaire ou un bureau spécial, si c’est publié ainsi ; sinon corriger `registered` ou les bulletins"
    );
    out.push(at(report, "registered", Finding::new(Severity::Warning, "register_below_ballots", message, hint)));
}

fn at(report: &Report, column: &str, finding: Finding) -> Finding {
    finding.at("returns.csv", report.line).column(column).unit(&report.unit)
}

fn fraction(report: &Report, out: &mut Vec<Finding>) {
    let Some(fraction) = report.counted_fraction else { return };
    if !(0.0..=1.0).contains(&fraction) {
        let message = words!("counted_fraction is {fraction}", "`counted_fraction` vaut {fraction}");
        let hint = words!(
            "a share of the unit's ballots, 0 to 1, not percent",
            "une part des bulletins de l’unité, de 0 à 1, non un pourcentage"
        );
        let code = "counted_fraction_out_of_range";
        out.push(at(report, "counted_fraction", Finding::new(Severity::Error, code, message, hint)));
    } else if fraction < 1.0 && report.status == ReportStatus::Complete {
        let message = words!(
            "the report is complete, but counted_fraction is {fraction}",
            "le relevé est complet, mais `counted_fraction` vaut {fraction}"
        );
        let hint = words!(
            "say `partial`, or leave `counted_fraction` blank",
            "dire `partial`, ou laisser `counted_fraction` vide"
        );
        let finding = Finding::new(Severity::Warning, "complete_but_partial", message, hint);
        out.push(at(report, "counted_fraction", finding));
    }
}

fn early(context: &Context, report: &Report, out: &mut Vec<Finding>) {
    let (Some(at_time), Some(close)) = (report.reported_at, context.vote.polls_close) else { return };
    // Another day altogether is told for all reports at once.
    let same_day = days_after(context.vote.date, at_time.local().date()) >= -1;
    if at_time.timestamp < close.timestamp && same_day && report.status != ReportStatus::Retracted {
        let message = words!(
            "{key} reported at {at_time}, before the last station closed at {close}",
            "{key} transmis à {at_time}, avant la fermeture du dernier bureau à {close}";
            key = &report.unit
        );
        let hint = words!(
            "check the offset of `reported_at` and `polls_close`; a rehearsal must not stay in the file",
            "vérifier le décalage de `reported_at` et de `polls_close` ; une répétition ne doit pas rester dans le fichier"
        );
        out.push(at(report, "reported_at", Finding::new(Severity::Warning, "report_before_close", message, hint)));
    }
}

/// A later report of one unit against the one before.
fn revision(before: &Report, after: &Report, out: &mut Vec<Finding>) {
    if before.status == ReportStatus::Retracted {
        return;
    }
    if after.reported_at.is_some() && after.reported_at == before.reported_at {
        let message = words!(
            "{key} reported twice at the same time (line {})",
            "{key} transmis deux fois à la même heure (ligne {})",
            before.line;
            key = &after.unit
        );
        let hint = words!(
            "the later row rules; delete the other, or give it its own time",
            "la dernière ligne l’emporte ; supprimer l’autre, ou lui donner sa propre heure"
        );
        out.push(at(after, "reported_at", Finding::new(Severity::Warning, "report_repeated", message, hint)));
    }
    if after.status == ReportStatus::Retracted {
        return;
    }
    for quantity in Quantity::ALL.into_iter().filter(|quantity| *quantity != Quantity::Valid) {
        let (Some(then), Some(now)) = (quantity.of(&before.counts), quantity.of(&after.counts)) else { continue };
        if now >= then {
            continue;
        }
        let word = quantity.word();
        let message = words!(
            "`{word}` of {key} falls from {then} (line {}) to {now}",
            "`{word}` de {key} baisse de {then} (ligne {}) à {now}",
            before.line;
            key = &after.unit
        );
        let (severity, hint) = if after.status == ReportStatus::Corrected {
            (
                Severity::Info,
                words!(
                    "a correction: the later number rules, the change is recorded",
                    "une correction : le dernier nombre l’emporte, le changement est consigné"
                ),
            )
        } else {
            (
                Severity::Warning,
                words!(
                    "counts only grow: say `corrected` if the earlier report was wrong, or the row is of an older state",
                    "un décompte ne peut que croître : dire `corrected` si le relevé précédent était faux, ou la ligne est d’un état plus ancien"
                ),
            )
        };
        out.push(at(after, word, Finding::new(severity, "count_falls", message, hint)));
    }
    if before.status == ReportStatus::Complete && after.status == ReportStatus::Partial {
        let message = words!(
            "{key} was complete at line {} and is partial now",
            "{key} était complet à la ligne {} et est partiel maintenant",
            before.line;
            key = &after.unit
        );
        let hint = words!(
            "say `corrected`, or `retracted` if the count was taken back",
            "dire `corrected`, ou `retracted` si le décompte a été repris"
        );
        out.push(at(after, "status", Finding::new(Severity::Warning, "complete_then_partial", message, hint)));
    }
}

/// The last complete report of a unit against its final result.
fn against_result(context: &Context, last: &Report, out: &mut Vec<Finding>) {
    if !last.status.is_complete() {
        return;
    }
    let Some(&index) = context.position.get(last.unit.as_str()) else { return };
    let result = &context.vote.units[index].counts;
    for quantity in [Quantity::Yes, Quantity::No, Quantity::Cast, Quantity::Registered] {
        let (Some(night), Some(end)) = (quantity.of(&last.counts), quantity.of(result)) else { continue };
        if night != end {
            let word = quantity.word();
            let message = words!(
                "`{word}` of {other_key} was {night} in the last report, {end} in results.csv",
                "`{word}` de {other_key} était de {night} au dernier relevé, de {end} dans results.csv";
                other_key = &last.unit
            );
            let hint = words!(
                "corrected after the night, or a slip in one of the two files",
                "corrigé après la nuit, ou une erreur de saisie dans l’un des deux fichiers"
            );
            out.push(at(last, word, Finding::new(Severity::Info, "report_differs_from_result", message, hint)));
        }
    }
}
