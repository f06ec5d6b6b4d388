//! From a spec to the SVG of a format.

use crate::chart::draw::figures::cards;
use crate::chart::draw::figures::dots;
use crate::chart::draw::figures::map;
use crate::chart::draw::figures::polls;
use crate::chart::draw::figures::rows;
use crate::chart::draw::figures::scatter;
use crate::chart::draw::figures::series;
use crate::chart::draw::figures::stacks;
use crate::chart::draw::frame::Frame;
use crate::chart::draw::ink::geometry::Rect;
use crate::chart::draw::ink::shape::with_fonts;
use crate::chart::draw::sheet::Sheet;
use crate::chart::look::script::typeface_for;
use crate::chart::{figure::Figure, look::theme::Theme, size::Size, spec::ChartSpec};
use crate::language::say;
use crate::{Error, Result};

/// A chart as SVG, with text as text.
///
/// # Errors
/// A letter that no typeface has.
pub fn svg(spec: &ChartSpec, size: Size, theme: Theme) -> Result<String> {
    with_fonts(theme.fonts, || {
        let sheet = whole(spec, size, theme)?;
        Ok(sheet.svg(&spec.title, spec.alt(spec.lang), spec.lang.word(), false))
    })
}

/// A chart as SVG in its two forms.
#[derive(Debug, Clone)]
pub struct Drawing {
    /// With text as text, to be read, searched and edited.
    pub svg: String,
    /// The same with the glyphs of the typefaces as paths, to be rasterised or opened where they are missing.
    pub outlined: String,
}

/// Lays a chart out once and writes both forms of its SVG.
///
/// # Errors
/// A letter that no typeface has.
pub fn drawing(spec: &ChartSpec, size: Size, theme: Theme) -> Result<Drawing> {
    with_fonts(theme.fonts, || {
        let sheet = whole(spec, size, theme)?;
        let svg = |outlines| sheet.svg(&spec.title, spec.alt(spec.lang), spec.lang.word(), outlines);
        Ok(Drawing { svg: svg(false), outlined: svg(true) })
    })
}

/// The finished sheet, if every letter on it has a picture.
fn whole(spec: &ChartSpec, size: Size, theme: Theme) -> Result<Sheet> {
    let sheet = sheet(spec, size, theme);
    match sheet.missing() {
        None => Ok(sheet),
        Some((letter, text)) => {
            let code = format!("U+{:04X}", u32::from(letter));
            let cure = match typeface_for(letter) {
                Some(face) => say!(Theme::NoLetterCureSuch, face),
                None => say!(Theme::NoLetterCure),
            };
            Err(Error::usage(say!(Theme::NoLetter, letter = letter.to_string(), code, text), cure))
        }
    }
}

/// The finished sheet.
pub(in crate::chart::draw) fn sheet(spec: &ChartSpec, size: Size, theme: Theme) -> Sheet {
    let frame = Frame::of(spec, size, &theme);
    let unit = theme.unit(size);
    let height = size.height().unwrap_or_else(|| {
        let room = size.width() / unit - 2.0 * size.margin();
        (frame.height(size.width()) + wanted_height(&spec.figure, room) * unit).ceil()
    });
    let mut sheet = Sheet::new(size.width(), height, unit, theme);
    let body = frame.write(&mut sheet, spec);
    draw(&mut sheet, spec, body);
    sheet
}

fn draw(sheet: &mut Sheet, spec: &ChartSpec, body: Rect) {
    match &spec.figure {
        Figure::Rows(figure) => rows::draw(sheet, figure, body, spec.lang),
        Figure::Dots(figure) => dots::draw(sheet, figure, body, spec.lang),
        Figure::Series(figure) => series::draw(sheet, figure, body, spec.lang),
        Figure::Stacks(figure) => stacks::draw(sheet, figure, body),
        Figure::Cards(figure) => cards::draw(sheet, figure, body),
        Figure::Scatter(figure) => scatter::draw(sheet, figure, body, spec.lang),
        Figure::Map(figure) => map::draw(sheet, figure, body),
        Figure::Polls(figure) => polls::draw(sheet, figure, body, spec.lang),
    }
}

/// Height of a picture that may be as tall as it needs and has `room` from side to side, in units.
fn wanted_height(figure: &Figure, room: f64) -> f64 {
    match figure {
        Figure::Rows(figure) => rows::wanted_height(figure, room),
        // Narrow cards have words in three lines.
        Figure::Cards(_) if room < 450.0 => 330.0,
        Figure::Dots(_) | Figure::Series(_) | Figure::Cards(_) => 300.0,
        Figure::Map(figure) => map::wanted_height(figure, room),
        Figure::Scatter(figure) => scatter::wanted_height(figure, room),
        Figure::Stacks(figure) => stacks::wanted_height(figure),
        Figure::Polls(figure) => polls::wanted_height(figure, room),
    }
}
