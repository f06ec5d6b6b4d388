//! The list of figures that a desk should look at, as a table of the page.

use super::table::{Cell, Table, dash, num, text};
use crate::{
    language::{Lang, PlaceKind, number, say},
    review::{Entry, Review},
    vote::Vote,
};

/// Rows of the page; `review.json` has the rest.
const MOST: usize = 20;

/// The table; `None` where nothing is to be checked.
pub fn table(review: &Review, vote: &Vote, lang: Lang) -> Option<Table> {
    let shown = review.entries.iter().take(MOST);
    let rows: Vec<Vec<Cell>> = shown
        .map(|entry| {
            vec![
                text(&entry.name),
                text(entry.what.get(lang)),
                text(entry.likely_cause.clone().capital().get(lang)),
                num(entry.points.map_or_else(dash, |points| number::signed(points, Entry::decimals(points), lang))),
            ]
        })
        .collect();
    let more = review.more + review.entries.len().saturating_sub(MOST);
    let note = [
        Some(say!(Review::Note, option = vote.option(vote.focus))),
        (more > 0).then(|| say!(Review::More, n = more)),
        (review.acknowledged > 0).then(|| say!(Review::Acknowledged, n = review.acknowledged)),
    ];
    let note: Vec<String> = note.into_iter().flatten().map(|part| part.get(lang)).collect();
    (!rows.is_empty()).then(|| Table {
        id: "to-check".to_owned(),
        caption: say!(Review::Title).get(lang),
        note: Some(note.join(" ")),
        head: vec![
            text(say!(Page::Unit, places = vote.unit_name(PlaceKind::Unit)).capital().get(lang)),
            text(say!(Review::What).get(lang)),
            text(say!(Review::LikelyCause).get(lang)),
            num(say!(Review::Effect).get(lang)),
        ],
        rows,
    })
}
