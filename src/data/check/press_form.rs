//! Rows of `press.csv` that say too little or the impossible.

use super::context::Context;
use crate::data::nearest::suggestion;
use crate::vote::{Finding, PressFigure, Severity, words};

/// Measures that the checker knows. `_about` is rounded, `_above` a bound, `_partial` of a count under way.
const MEASURES: [&str; 18] = [
    "share",
    "share_partial",
    "share_expected",
    "turnout",
    "turnout_above",
    "turnout_about",
    "abstention",
    "abstention_about",
    "abstentions",
    "abstentions_about",
    "abstentions_where",
    "blank",
    "spoiled",
    "registered_above",
    "stations_counted",
    "stations_total",
    "poll_low",
    "poll_high",
];

/// What a number of `press.csv` may count.
const UNITS: [&str; 3] = ["percent", "persons", "stations"];

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    for figure in &context.vote.press {
        one(figure, out);
    }
}

fn at(figure: &PressFigure, column: &str, finding: Finding) -> Finding {
    finding.at("press.csv", figure.line).column(column)
}

fn one(figure: &PressFigure, out: &mut Vec<Finding>) {
    let word = figure.measure.as_str();
    if !MEASURES.contains(&word) {
        let message = words!(
            "`{word}` is a measure that the checker does not know: it is shown, not compared",
            "`{word}` est une mesure que le contrôle ne connaît pas : elle est montrée, non comparée"
        );
        let hint = words!(
            "{near}known are `{}`",
            "{near}les mesures connues sont `{}`",
            MEASURES.join("`, `");
            near = suggestion(word, MEASURES)
        );
        out.push(at(figure, "measure", Finding::new(Severity::Info, "press_measure_unknown", message, hint)));
    }
    let about_option = word.starts_with("share") || word.starts_with("poll_");
    if about_option != figure.option.is_some() && MEASURES.contains(&word) {
        let (message, hint) = if about_option {
            (
                words!("`{word}` does not say of which option", "`{word}` ne dit pas de quelle option"),
                words!("fill in `option`: yes or no", "remplir `option` : `yes` ou `no`"),
            )
        } else {
            (
                words!("`{word}` has an option", "`{word}` a une option"),
                words!(
                    "only shares have one: leave `option` blank, or correct the measure",
                    "seules les parts en ont une : laisser `option` vide, ou corriger la mesure"
                ),
            )
        };
        out.push(at(figure, "option", Finding::new(Severity::Warning, "press_option_missing", message, hint)));
    }
    let Some(value) = figure.value else {
        if figure.unit.is_some() {
            let message = words!("the number is blank, its unit is not", "le nombre est vide, son unité ne l’est pas");
            let hint = words!(
                "fill in the number as printed, or leave both blank",
                "remplir le nombre comme imprimé, ou laisser les deux vides"
            );
            out.push(at(figure, "value", Finding::new(Severity::Warning, "press_number_missing", message, hint)));
        }
        return;
    };
    match figure.unit.as_deref() {
        Some(unit) if UNITS.contains(&unit) => {}
        other => {
            let message = words!(
                "{value} of what? The unit is `{}`",
                "{value} quoi ? L’unité est `{}`",
                other.unwrap_or_default()
            );
            let hint = words!("write {}", "écrire {}", UNITS.join(" | "));
            out.push(at(figure, "unit", Finding::new(Severity::Warning, "press_unit_unknown", message, hint)));
        }
    }
    let wanted = match word.split('_').next() {
        Some("share" | "turnout" | "abstention" | "blank" | "spoiled" | "poll") => "percent",
        Some("stations") => "stations",
        _ => "persons",
    };
    if let Some(unit) = figure.unit.as_deref().filter(|unit| UNITS.contains(unit) && *unit != wanted)
        && MEASURES.contains(&word)
    {
        let message = words!("`{word}` in {unit}", "`{word}` en `{unit}`");
        let hint = words!(
            "`{word}` is given in {wanted}: correct the unit or the measure",
            "`{word}` se donne en `{wanted}` : corriger l’unité ou la mesure"
        );
        out.push(at(figure, "unit", Finding::new(Severity::Warning, "press_unit_unknown", message, hint)));
    }
    let most = if figure.unit.as_deref() == Some("percent") { 100.0 } else { f64::MAX };
    if !(0.0..=most).contains(&value) {
        let message =
            words!("{value} {} cannot be", "{value} `{}` ne se peut pas", figure.unit.as_deref().unwrap_or_default());
        let hint = words!(
            "copy the number as printed; percent lie between 0 and 100",
            "copier le nombre comme imprimé ; un pourcentage est compris entre 0 et 100"
        );
        out.push(at(figure, "value", Finding::new(Severity::Error, "percent_out_of_range", message, hint)));
    }
}
