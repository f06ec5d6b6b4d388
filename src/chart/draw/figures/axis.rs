//! Numbers and colours that every figure needs.

use crate::chart::draw::sheet::Sheet;
use crate::{
    chart::{
        figure::{Axis, AxisUnit, Tone},
        look::colour::Colour,
    },
    language::{Lang, number},
    vote::Side,
};

/// A tick of an axis as written.
pub(in crate::chart::draw) fn tick(value: f64, step: f64, unit: AxisUnit, lang: Lang) -> String {
    let decimals = |step: f64| (0..4).find(|&d| (step * 10f64.powi(d) - (step * 10f64.powi(d)).round()).abs() < 1e-6);
    match unit {
        AxisUnit::Share => number::percent(value, decimals(step * 100.0).unwrap_or(1) as usize, lang),
        AxisUnit::Points => number::signed(value, decimals(step).unwrap_or(1) as usize, lang),
        AxisUnit::PointsSize => number::decimal(value, decimals(step).unwrap_or(1) as usize, lang),
        AxisUnit::Ballots => number::signed(value, 0, lang),
        AxisUnit::BallotsAhead => number::decimal(value.abs(), 0, lang),
    }
}

/// At most `most` ticks of an axis: value and text.
pub(in crate::chart::draw) fn ticks(axis: &Axis, most: usize, lang: Lang) -> Vec<(f64, String)> {
    let values = crate::chart::draw::ink::geometry::round_values((axis.low, axis.high), most.max(2));
    let step = match values.as_slice() {
        [first, second, ..] => second - first,
        _ => 1.0,
    };
    values.into_iter().map(|value| (value, tick(value, step, axis.unit, lang))).collect()
}

/// Colour of a shape.
pub(in crate::chart::draw) fn tone(sheet: &Sheet, tone: Tone) -> Colour {
    match tone {
        Tone::Yes => sheet.theme.yes,
        Tone::No => sheet.theme.no,
        Tone::Neutral => sheet.theme.neutral,
        Tone::Ink => sheet.theme.ink,
    }
}

/// Colour of writing about a shape.
pub(in crate::chart::draw) fn tone_text(sheet: &Sheet, tone: Tone) -> Colour {
    match tone {
        Tone::Yes => sheet.theme.side_text(Side::Yes),
        Tone::No => sheet.theme.side_text(Side::No),
        Tone::Neutral => sheet.theme.quiet,
        Tone::Ink => sheet.theme.ink,
    }
}
