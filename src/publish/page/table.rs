//! A table of the page, and small helpers to fill it.

use serde::Serialize;

use crate::{
    distribution::Distribution,
    language::{Lang, number},
    vote::LooseDate,
};

/// A table as the template writes it.
#[derive(Debug, Serialize)]
pub struct Table {
    pub id: String,
    pub caption: String,
    pub note: Option<String>,
    pub head: Vec<Cell>,
    pub rows: Vec<Vec<Cell>>,
}

/// One cell.
#[derive(Debug, Serialize)]
pub struct Cell {
    pub text: String,
    /// `num` for a number, `tail` for one line, `wide` for running text.
    pub class: Option<&'static str>,
    /// Language of the text where it is not that of the page.
    pub lang: Option<&'static str>,
}

/// A short text.
pub fn text(text: impl Into<String>) -> Cell {
    Cell { text: text.into(), class: None, lang: None }
}

/// A short text that stays on one line.
pub fn line(text: impl Into<String>) -> Cell {
    Cell { text: text.into(), class: Some("tail"), lang: None }
}

/// A number, set to the right.
pub fn num(text: impl Into<String>) -> Cell {
    Cell { text: text.into(), class: Some("num"), lang: None }
}

/// A share in percent with one decimal, or a dash.
pub fn share(share: Option<f64>, lang: Lang) -> Cell {
    num(share.map_or_else(dash, |share| number::percent(share, 1, lang)))
}

/// Signed points with one decimal, or a dash.
pub fn points(points: Option<f64>, lang: Lang) -> Cell {
    num(points.map_or_else(dash, |points| number::signed(points, 1, lang)))
}

/// A count, or a dash.
pub fn count(count: Option<u64>, lang: Lang) -> Cell {
    num(count.map_or_else(dash, |count| number::count(count, lang)))
}

/// Median and range of nine in ten of a share.
pub fn share_range(share: Option<&Distribution>, lang: Lang) -> [Cell; 2] {
    match share {
        None => [num(dash()), num(dash())],
        Some(share) => {
            let (lower, upper) = share.interval(0.9);
            [num(number::percent(share.median(), 1, lang)), num(number::percent_range(lower, upper, 1, lang))]
        }
    }
}

/// Median and range of nine in ten of a count.
pub fn count_range(count: &Distribution, lang: Lang) -> [Cell; 2] {
    let (lower, upper) = count.interval(0.9);
    let near = |x| number::count_near(x, lang);
    [num(near(count.median())), num(format!("{}–{}", near(lower), near(upper)))]
}

/// A published time, or a dash.
pub fn when(at: Option<LooseDate>, lang: Lang) -> Cell {
    line(at.map_or_else(dash, |at| at.told(lang)))
}

/// What stands where nothing is published.
pub fn dash() -> String {
    "–".to_owned()
}
