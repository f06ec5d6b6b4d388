//! A drawing backend of plotters that writes smooth SVG: plotters counts in whole pixels, so it is
//! given a canvas of hundredths of a pixel and the steps vanish.

use std::{convert::Infallible, fmt::Write};

use plotters_backend::{BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind};

use crate::chart::look::colour::Colour;

/// Steps of a pixel.
pub(in crate::chart::draw) const FINE: f64 = 100.0;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// Writes SVG elements into a buffer.
pub(in crate::chart::draw) struct Canvas<'a> {
    pub(in crate::chart::draw) out: &'a mut String,
    /// In hundredths of a pixel.
    pub(in crate::chart::draw) size: (u32, u32),
}

/// A number of pixels: two decimals at most, no trailing zeros, no negative zero.
pub(in crate::chart::draw) fn pixels(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn fine(value: i32) -> String {
    pixels(f64::from(value) / FINE)
}

fn paint<S: BackendStyle>(style: &S, fill: bool) -> String {
    let BackendColor { rgb: (red, green, blue), .. } = style.color();
    let colour = Colour([red, green, blue]);
    if fill {
        format!("fill=\"{colour}\"")
    } else {
        format!("fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\"", pixels(f64::from(style.stroke_width()) / FINE))
    }
}

fn points(path: impl IntoIterator<Item = BackendCoord>) -> String {
    let mut out = String::new();
    for (x, y) in path {
        let gap = if out.is_empty() { "" } else { " " };
        let _ = write!(out, "{gap}{},{}", fine(x), fine(y));
    }
    out
}

impl DrawingBackend for Canvas<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect((x, y), (x + 1, y + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawn {
        let (left, right) = (from.0.min(to.0), from.0.max(to.0));
        let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
        let _ = writeln!(
            self.out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {}/>",
            fine(left),
            fine(top),
            fine(right - left),
            fine(bottom - top),
            paint(style, fill)
        );
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let _ = writeln!(
            self.out,
            "<polyline points=\"{}\" {} stroke-linejoin=\"round\"/>",
            points(path),
            paint(style, false)
        );
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        let _ = writeln!(
            self.out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {}/>",
            fine(center.0),
            fine(center.1),
            pixels(f64::from(radius) / FINE),
            paint(style, fill)
        );
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, vert: I, style: &S) -> Drawn {
        let _ = writeln!(self.out, "<polygon points=\"{}\" {}/>", points(vert), paint(style, true));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use plotters::prelude::*;

    use super::*;

    #[test]
    fn shapes_land_on_hundredths_of_a_pixel() {
        let mut out = String::new();
        let area = Canvas { out: &mut out, size: (64_000, 45_000) }.into_drawing_area();
        let red = RGBColor(255, 0, 0);
        area.draw(&PathElement::new(vec![(1234, 50), (2000, 75)], ShapeStyle::from(red).stroke_width(150)))
            .expect("a line");
        area.draw(&Circle::new((100, 205), 33, red.filled())).expect("a dot");
        drop(area);
        assert!(out.contains("points=\"12.34,0.5 20,0.75\"") && out.contains("stroke-width=\"1.5\""), "{out}");
        assert!(out.contains("cx=\"1\" cy=\"2.05\" r=\"0.33\" fill=\"#FF0000\""), "{out}");
    }

    #[test]
    fn pixels_are_written_short() {
        assert_eq!([1.0, 1.5, 1.256, -0.001].map(pixels), ["1", "1.5", "1.26", "0"]);
    }
}
