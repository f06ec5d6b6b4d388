//! `[chart.NAME]` of `desk.toml`: what the desk changes in a chart.

use std::collections::BTreeMap;

use crate::InputError;
use crate::data::nearest::suggestion;
use crate::data::read::cells::refusals::Refusals;
use crate::data::read::toml::document::{Entry, Section};
use crate::language::{Lang, say};
use crate::vote::{Annotation, CHART_NAMES, ChartEdit, Edited, Hidden};

/// The charts that a desk changes, by name.
///
/// # Errors
/// Refuses names of charts and keys that are not known, and values of another type.
pub(in crate::data::read::toml) fn charts(
    file: &str,
    section: Option<Section<'_>>,
) -> Result<BTreeMap<String, ChartEdit>, InputError> {
    let Some(section) = section else { return Ok(BTreeMap::new()) };
    let one = |entry: Entry<'_>| {
        if !CHART_NAMES.contains(&entry.key()) {
            let near = suggestion(entry.key(), CHART_NAMES);
            let problem = say!(Desk::NoChart, name = entry.key());
            return Err(entry.refuse(problem, near.then(&say!(Flag::OneOf, words = CHART_NAMES.join(", ")))));
        }
        Ok((entry.key().to_owned(), chart(file, &entry.as_section()?)?))
    };
    let mut refused = Refusals::default();
    let charts = section.entries().filter_map(|entry| refused.ok(one(entry))).collect();
    refused.done().map(|()| charts)
}

fn chart(file: &str, section: &Section<'_>) -> Result<ChartEdit, InputError> {
    section.refuse_unknown(&["title", "subtitle", "notes", "hide", "annotations"])?;
    let words = |key| section.get(key).map(|entry| edited(&entry, |entry| entry.text().map(str::to_owned))).transpose();
    let hidden = |entry: Entry<'_>| -> Result<Vec<Hidden>, InputError> {
        let row = |name| Hidden { name, line: entry.line() };
        Ok(entry.texts()?.into_iter().map(row).collect())
    };
    let annotations = match section.get("annotations") {
        None => Vec::new(),
        Some(entry) => entry.as_sections()?.iter().map(annotation).collect::<Result<_, _>>()?,
    };
    Ok(ChartEdit {
        file: file.to_owned(),
        title: words("title")?,
        subtitle: words("subtitle")?,
        notes: section.get("notes").map(|entry| edited(&entry, |entry| entry.texts())).transpose()?,
        hide: section.get("hide").map_or_else(|| Ok(Vec::new()), hidden)?,
        annotations,
    })
}

/// Words for every language, or a table of them by language.
fn edited<T>(entry: &Entry<'_>, read: impl Fn(&Entry<'_>) -> Result<T, InputError>) -> Result<Edited<T>, InputError> {
    let Ok(section) = entry.as_section() else { return Ok(Edited::Everywhere(read(entry)?)) };
    section.refuse_unknown(&Lang::ALL.map(Lang::word))?;
    let given = Lang::ALL.into_iter().filter_map(|lang| Some((lang, section.get(lang.word())?)));
    given.map(|(lang, entry)| Ok((lang, read(&entry)?))).collect::<Result<_, _>>().map(Edited::ByLanguage)
}

fn annotation(section: &Section<'_>) -> Result<Annotation, InputError> {
    section.refuse_unknown(&["at", "unit", "text"])?;
    let text = section.required("text")?;
    let (at, unit) = (section.get("at"), section.get("unit"));
    if at.is_some() == unit.is_some() {
        return Err(text.refuse(say!(Desk::NoAnchor), say!(Desk::NoAnchorCure)));
    }
    let line = at.or(unit).map_or(text.line(), |entry| entry.line());
    Ok(Annotation {
        at: at.map(|entry| entry.number(-1e12, 1e12)).transpose()?,
        unit: unit.map(|entry| entry.text().map(str::to_owned)).transpose()?,
        text: edited(&text, |entry| entry.text().map(str::to_owned))?,
        line,
    })
}
