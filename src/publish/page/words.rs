//! The fixed words of the page; every one is demanded in both languages.

use std::borrow::Cow;

use minijinja::HtmlEscape;
use serde::Serialize;

use crate::summary::{Lang, number::spaced};

/// Words of the page's frame.
#[derive(Debug, Serialize)]
pub struct PageWords {
    skip: String,
    contents: String,
    pub charts: String,
    in_words: String,
    files_of: String,
    pub method: String,
    pub downloads: String,
    inputs: String,
}

impl PageWords {
    /// In a language.
    pub fn of(lang: Lang) -> Self {
        let pick = |en: &str, fr: &str| say(lang, en, fr);
        Self {
            skip: pick("Skip to the content", "Aller au contenu"),
            contents: pick("Contents", "Sommaire"),
            charts: pick("Charts", "Graphiques"),
            in_words: pick("The chart in words", "Le graphique en mots"),
            files_of: pick("Files of the chart ", "Fichiers du graphique "),
            method: pick("Method in short", "La méthode en bref"),
            downloads: pick("Downloads", "Téléchargements"),
            inputs: pick("Files read, with their SHA-256", "Fichiers lus, avec leur SHA-256"),
        }
    }
}

/// One of two texts, with the spaces of its typography.
pub fn say(lang: Lang, en: &str, fr: &str) -> String {
    spaced(lang.pick(en, fr), lang)
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
pub fn method(lang: Lang) -> Vec<String> {
    vec![
        say(
            lang,
            "Shares are shares of valid votes: one option divided by yes plus no. Polls are shown on two bases: of all \
             answers, as printed, and of those who state a choice, which is the base a result can be compared with.",
            "Les parts sont calculées sur les suffrages exprimés : une option divisée par la somme des oui et des non. Les \
             sondages sont donnés sur deux bases : sur l’ensemble des réponses, telles qu’imprimées, et sur les seules \
             personnes qui expriment un choix, base à laquelle un résultat peut être comparé.",
        ),
        say(
            lang,
            "The forecast lets the share move from day to day, gives each pollster and each mode its own possible bias, and \
             then adds the error that all polls may share, with the size it had in past referendums.",
            "La prévision laisse la part évoluer de jour en jour, attribue à chaque institut et à chaque mode de recueil un \
             biais possible, puis ajoute l’erreur commune à tous les sondages, de l’ampleur constatée lors de référendums passés.",
        ),
        say(
            lang,
            "The projection compares each unit that has reported with an earlier vote and carries the change, with its \
             uncertainty, to the units that are still out. Counted votes are never projected again.",
            "La projection compare chaque unité dépouillée à un scrutin antérieur et reporte l’évolution, avec son incertitude, \
             sur les unités encore attendues. Les suffrages dépouillés ne sont jamais projetés à nouveau.",
        ),
        say(
            lang,
            "Ranges hold the outcome in 9 cases out of 10 if the assumptions hold. An estimate is not a result, and only a \
             published count is shown as one.",
            "Les fourchettes contiennent l’issue dans 9 cas sur 10 si les hypothèses sont justes. Une estimation n’est pas un \
             résultat ; seul un décompte publié est présenté comme tel.",
        ),
    ]
}

/// What a file of the folder holds; `None` for files that are listed elsewhere on the page.
pub fn download(path: &str, lang: Lang) -> Option<String> {
    Some(match path {
        "summary.json" => {
            say(lang, "every number of this page, and more", "tous les nombres de cette page, et davantage")
        }
        "summary.csv" => say(lang, "the main numbers as a table", "les principaux nombres en tableau"),
        "draws.parquet" => say(lang, "the simulated outcomes, one row each", "les issues simulées, une par ligne"),
        "draws_regions.parquet" => say(lang, "the simulated outcomes by region", "les issues simulées par région"),
        "counted.csv" => say(lang, "the figures of every unit that is in", "les chiffres de chaque unité dépouillée"),
        "manifest.json" => {
            say(lang, "how this folder came about, and its files", "comment ce dossier a été produit, et ses fichiers")
        }
        "headline.en.txt" => say(lang, "the headline in English", "le titre en anglais"),
        "headline.fr.txt" => say(lang, "the headline in French", "le titre en français"),
        _ => return None,
    })
}
