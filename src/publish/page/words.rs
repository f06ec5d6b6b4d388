//! The fixed words of the page; from the catalogue.

use std::borrow::Cow;

use minijinja::HtmlEscape;
use serde::Serialize;

use crate::{
    language::{Lang, PlaceKind, say},
    vote::Vote,
};

/// Words of the page's frame.
#[derive(Debug, Serialize)]
pub struct PageWords {
    skip: String,
    contents: String,
    pub charts: String,
    pub other_charts: String,
    in_words: String,
    find: String,
    step: String,
    pub method: String,
    pub downloads: String,
    inputs: String,
    researchers: String,
}

impl PageWords {
    /// In a language.
    pub fn of(lang: Lang) -> Self {
        Self {
            skip: say!(Page::Skip).get(lang),
            contents: say!(Page::Contents).get(lang),
            charts: say!(Page::Charts).get(lang),
            other_charts: say!(Page::OtherCharts).get(lang),
            in_words: say!(Page::InWords).get(lang),
            find: say!(Page::Find).get(lang),
            step: say!(Page::Step).get(lang),
            method: say!(Page::Method).get(lang),
            downloads: say!(Page::Downloads).get(lang),
            inputs: say!(Page::Inputs).get(lang),
            researchers: say!(Page::Researchers).get(lang),
        }
    }
}

/// A sentence as HTML: what stands in backticks is code, the rest is escaped.
pub fn with_code(text: Cow<'_, str>) -> minijinja::Value {
    let parts = text.split('`').enumerate().map(|(at, part)| match (at % 2, HtmlEscape(part)) {
        (0, told) => told.to_string(),
        (_, code) => format!("<code>{code}</code>"),
    });
    minijinja::Value::from_safe_string(parts.collect())
}

/// What was done, for somebody who will not read more.
pub fn method(vote: &Vote, lang: Lang) -> Vec<String> {
    vec![
        say!(Page::MethodShares).get(lang),
        say!(Page::MethodForecast).get(lang),
        say!(Page::MethodProjection, places = vote.unit_name(PlaceKind::Unit)).get(lang),
        say!(Page::MethodRanges).get(lang),
    ]
}

/// What a file of the folder holds; `None` for files that are listed elsewhere on the page.
pub fn download(path: &str, vote: &Vote, lang: Lang) -> Option<String> {
    Some(match path {
        "summary.json" => say!(Page::EveryNumberThisPageMore).get(lang),
        "summary.csv" => say!(Page::MainNumbersAsTable).get(lang),
        "draws.parquet" => say!(Page::SimulatedOutcomesOneRowEach).get(lang),
        "draws_regions.parquet" => {
            say!(Page::SimulatedOutcomesByRegion, regions = vote.region_name(PlaceKind::Region)).get(lang)
        }
        "counted.csv" => say!(Page::FiguresEveryUnit, places = vote.unit_name(PlaceKind::Unit)).get(lang),
        "manifest.json" => say!(Page::HowThisFolderCameAbout).get(lang),
        path => {
            let language = path.strip_prefix("headline.")?.strip_suffix(".txt")?;
            say!(Page::HeadlineIn, language).get(lang)
        }
    })
}
