//! What a desk changes in a chart: its words, rows that are not shown, words at a value.

use std::collections::BTreeSet;

use crate::chart::charts::draft::Draft;
use crate::chart::figure::{Axis, AxisUnit, Figure, Guide, GuideStyle};
use crate::chart::registry::ChartName;
use crate::data::nearest::suggestion;
use crate::language::{Lang, Value, say};
use crate::vote::{Annotation, ChartEdit, Hidden, Vote};
use crate::{InputError, Result};

/// A draft as the desk of its vote wants it.
///
/// # Errors
/// A row that the chart has not, a value outside its axis, a chart without such an anchor.
pub(in crate::chart::charts) fn edited(chart: ChartName, vote: &Vote, mut draft: Draft, lang: Lang) -> Result<Draft> {
    let Some(edit) = vote.desk.charts.get(chart.word()) else { return Ok(draft) };
    if let Some(title) = edit.title.as_ref().and_then(|title| title.of(lang)) {
        draft.title.clone_from(title);
    }
    if let Some(subtitle) = edit.subtitle.as_ref().and_then(|subtitle| subtitle.of(lang)) {
        draft.subtitle.clone_from(subtitle);
    }
    if let Some(notes) = edit.notes.as_ref().and_then(|notes| notes.of(lang)) {
        draft.notes.clone_from(notes);
    }
    hide(&mut draft.figure, edit, chart)?;
    for annotation in &edit.annotations {
        annotate(&mut draft.figure, edit, annotation, (chart, lang))?;
    }
    Ok(draft)
}

fn hide(figure: &mut Figure, edit: &ChartEdit, chart: ChartName) -> Result<(), InputError> {
    if edit.hide.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = names(figure).map(str::to_owned).collect();
    if let Some(Hidden { name, line }) = edit.hide.iter().find(|hidden| !names.contains(&hidden.name)) {
        let near = suggestion(name, names.iter().map(String::as_str));
        let once: BTreeSet<&str> = names.iter().map(String::as_str).collect();
        let first: Vec<&str> = once.into_iter().take(5).collect();
        let cure = match first.is_empty() {
            true => say!(Desk::NothingToHide, chart = chart.word()),
            false => say!(Desk::RowsAre, near, rows = first.join("`, `")),
        };
        let refusal = InputError::file(&*edit.file, say!(Desk::NoRow, chart = chart.word()), cure);
        return Err(refusal.line(*line).column("hide").value(name.as_str()));
    }
    let shown = |name: &str| !edit.hide.iter().any(|hidden| hidden.name == name);
    match figure {
        Figure::Rows(rows) => rows.rows.retain(|row| shown(&row.label)),
        Figure::Polls(polls) => polls.panels.iter_mut().for_each(|panel| panel.polls.retain(|row| shown(&row.label))),
        Figure::Series(series) => series.marks.retain(|mark| mark.label.is_empty() || shown(&mark.label)),
        Figure::Scatter(scatter) => scatter.dots.retain(|dot| shown(&dot.unit)),
        Figure::Dots(_) | Figure::Stacks(_) | Figure::Cards(_) | Figure::Map(_) => {}
    }
    Ok(())
}

/// Names of what can be hidden.
fn names(figure: &Figure) -> Box<dyn Iterator<Item = &str> + '_> {
    match figure {
        Figure::Rows(rows) => Box::new(rows.rows.iter().map(|row| row.label.as_str())),
        Figure::Polls(polls) => {
            Box::new(polls.panels.iter().flat_map(|panel| &panel.polls).map(|row| row.label.as_str()))
        }
        Figure::Series(series) => {
            Box::new(series.marks.iter().map(|mark| mark.label.as_str()).filter(|label| !label.is_empty()))
        }
        Figure::Scatter(scatter) => Box::new(scatter.dots.iter().map(|dot| dot.unit.as_str())),
        Figure::Dots(_) | Figure::Stacks(_) | Figure::Cards(_) | Figure::Map(_) => Box::new(std::iter::empty()),
    }
}

fn annotate(
    figure: &mut Figure,
    edit: &ChartEdit,
    annotation: &Annotation,
    (chart, lang): (ChartName, Lang),
) -> Result<(), InputError> {
    let refuse = |problem, cure| InputError::file(&*edit.file, problem, cure).line(annotation.line);
    let Some(text) = annotation.text.of(lang) else { return Ok(()) };
    if let Some(unit) = &annotation.unit {
        let label = match figure {
            Figure::Map(map) => map.areas.iter_mut().find(|area| area.name == *unit).map(|area| &mut area.label),
            Figure::Scatter(scatter) => scatter.dots.iter_mut().find(|dot| dot.unit == *unit).map(|dot| &mut dot.label),
            _ => None,
        };
        let missing =
            || refuse(say!(Desk::NoUnit, chart = chart.word()), say!(Desk::NoUnitCure)).column("unit").value(unit);
        label.ok_or_else(missing)?.clone_from(text);
        return Ok(());
    }
    let Some(at) = annotation.at else { return Ok(()) };
    let Some((axis, guides)) = guides(figure) else {
        return Err(refuse(say!(Desk::NoAxis, chart = chart.word()), say!(Desk::NoAxisCure)).column("at"));
    };
    if !(axis.low..=axis.high).contains(&at) {
        let [low, high] =
            [axis.low, axis.high].map(|end| Value::decimal(end, if axis.unit == AxisUnit::Share { 3 } else { 1 }));
        let refusal = refuse(say!(Desk::OffAxis, low, high), say!(Desk::OffAxisCure));
        return Err(refusal.column("at").value(at.to_string()));
    }
    guides.push(Guide { at, label: text.clone(), style: GuideStyle::Reference });
    Ok(())
}

/// The axis of values of a figure, and the lines across it.
fn guides(figure: &mut Figure) -> Option<(&Axis, &mut Vec<Guide>)> {
    match figure {
        Figure::Rows(rows) => Some((&rows.axis, &mut rows.guides)),
        Figure::Dots(dots) => Some((&dots.axis, &mut dots.guides)),
        Figure::Series(series) => Some((&series.y, &mut series.guides)),
        Figure::Scatter(scatter) => Some((&scatter.y, &mut scatter.guides)),
        Figure::Polls(polls) => Some((&polls.axis, &mut polls.panels.first_mut()?.guides)),
        Figure::Stacks(_) | Figure::Cards(_) | Figure::Map(_) => None,
    }
}
