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
use crate::chart::draw::sheet::Sheet;
use crate::chart::{figure::Figure, size::Size, spec::ChartSpec, theme::Theme};

/// A chart as SVG, with text as text.
pub fn svg(spec: &ChartSpec, size: Size, theme: Theme) -> String {
    sheet(spec, size, theme).svg(&spec.title, spec.alt(spec.lang), spec.lang.word(), false)
}

/// A chart as SVG in its two forms.
#[derive(Debug, Clone)]
pub struct Drawing {
    /// With text as text, to be read, searched and edited.
    pub svg: String,
    /// The same with the glyphs of the bundled typeface as paths, to be rasterised or opened where the typeface is missing.
    pub outlined: String,
}

/// Lays a chart out once and writes both forms of its SVG.
pub fn drawing(spec: &ChartSpec, size: Size, theme: Theme) -> Drawing {
    let sheet = sheet(spec, size, theme);
    let svg = |outlines| sheet.svg(&spec.title, spec.alt(spec.lang), spec.lang.word(), outlines);
    Drawing { svg: svg(false), outlined: svg(true) }
}

/// The finished sheet.
pub(in crate::chart::draw) fn sheet(spec: &ChartSpec, size: Size, theme: Theme) -> Sheet {
    let frame = Frame::of(spec, size);
    let unit = size.unit();
    let height = size.height().unwrap_or_else(|| {
        let room = size.width() / unit;
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

/// Height of a picture that may be as tall as it needs, in units.
fn wanted_height(figure: &Figure, room: f64) -> f64 {
    match figure {
        Figure::Rows(figure) => rows::wanted_height(figure, room),
        Figure::Dots(_) | Figure::Series(_) | Figure::Cards(_) => 300.0,
        Figure::Scatter(_) | Figure::Map(_) => 340.0,
        Figure::Stacks(figure) => stacks::wanted_height(figure),
        Figure::Polls(figure) => polls::wanted_height(figure, room),
    }
}
