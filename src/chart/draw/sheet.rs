//! The sheet a chart is drawn on: shapes below, writing above, SVG out.

use std::fmt::Write;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use plotters::prelude::*;

use crate::chart::draw::ink::canvas::{Canvas, FINE, pixels};
use crate::chart::draw::ink::face::{REGULAR, SEMIBOLD};
use crate::chart::draw::ink::geometry::{Rect, Scale};
use crate::chart::draw::ink::hatch;
use crate::chart::draw::ink::shape::{is_plain, isolated, shaped};
use crate::chart::draw::ink::subset::{self, Written};
use crate::chart::draw::ink::text::{Anchor, Face, Line, cut};
use crate::{
    chart::look::{colour::Colour, theme::Theme},
    maths::clamped,
};

/// How a shape is painted.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Paint {
    Fill(Colour),
    /// Colour and width in pixels.
    Stroke(Colour, f64),
}

impl Paint {
    fn style(self) -> ShapeStyle {
        let rgb = |Colour([red, green, blue]): Colour| RGBColor(red, green, blue);
        match self {
            Self::Fill(colour) => rgb(colour).filled(),
            Self::Stroke(colour, width) => rgb(colour).stroke_width((width * FINE).round() as u32),
        }
    }
}

/// Strength of the colour between the stripes of a hatching.
const HATCH_GROUND: f64 = 0.22;

/// Shapes and lines of a picture in the making.
pub(crate) struct Sheet {
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// Pixels per layout unit.
    pub(crate) unit: f64,
    pub(crate) theme: Theme,
    shapes: String,
    /// Shapes of the axes, below all others.
    axis: String,
    /// Does what is drawn now belong to an axis?
    in_axis: bool,
    /// Colours of which a hatching is defined.
    hatchings: Vec<Colour>,
    lines: Vec<Line>,
    /// Places that writing must not cover.
    taken: Vec<Rect>,
}

impl Sheet {
    pub(crate) fn new(width: f64, height: f64, unit: f64, theme: Theme) -> Self {
        let (shapes, axis, in_axis, hatchings, lines, taken) = Default::default();
        Self { width, height, unit, theme, shapes, axis, in_axis, hatchings, lines, taken }
    }

    /// Draws an element of plotters in the coordinates of a scale.
    fn draw<E>(&mut self, scale: &Scale, element: &E)
    where
        for<'e> &'e E: plotters::element::PointCollection<'e, (f64, f64)>,
        for<'c> E: plotters::element::Drawable<Canvas<'c>>,
    {
        let size = ((self.width * FINE) as u32, (self.height * FINE) as u32);
        let canvas = Canvas { out: self.layer(), size };
        // The canvas cannot fail: it writes into memory.
        let _ = canvas.into_drawing_area().apply_coord_spec(scale.coord()).draw(element);
    }

    /// Draws an axis: its shapes and its writing stand in a group of their own.
    pub(crate) fn axis<T>(&mut self, draw: impl FnOnce(&mut Self) -> T) -> T {
        self.turn_to_axis(true);
        let drawn = draw(self);
        self.turn_to_axis(false);
        drawn
    }

    /// What is drawn from now on belongs to an axis, or no longer.
    pub(crate) fn turn_to_axis(&mut self, yes: bool) {
        self.in_axis = yes;
    }

    /// Draws a mark with its words, which are shown where it is pointed at, and the name of whose it is.
    pub(crate) fn titled<T>(&mut self, title: &str, name: &str, draw: impl FnOnce(&mut Self) -> T) -> T {
        self.open_title(title, name);
        let drawn = draw(self);
        self.close_title();
        drawn
    }

    /// Begins a mark with words of its own.
    pub(crate) fn open_title(&mut self, title: &str, name: &str) {
        let start = format!("<g data-name=\"{}\"><title>{}</title>\n", escape(name), escape(title));
        *self.layer() += &start;
    }

    /// Ends it.
    pub(crate) fn close_title(&mut self) {
        *self.layer() += "</g>\n";
    }

    fn layer(&mut self) -> &mut String {
        if self.in_axis { &mut self.axis } else { &mut self.shapes }
    }

    fn pixel_scale(&self) -> Scale {
        let rect = Rect { left: 0.0, top: 0.0, right: self.width, bottom: self.height };
        Scale { x: (0.0, self.width), y: (self.height, 0.0), rect }
    }

    /// A line through data points.
    pub(crate) fn path(&mut self, scale: &Scale, points: &[(f64, f64)], colour: Colour, width: f64) {
        self.draw(scale, &PathElement::new(points.to_vec(), Paint::Stroke(colour, width).style()));
    }

    /// A filled outline through data points.
    pub(crate) fn polygon(&mut self, scale: &Scale, points: &[(f64, f64)], colour: Colour) {
        self.draw(scale, &Polygon::new(points.to_vec(), Paint::Fill(colour).style()));
    }

    /// A rectangle in pixels.
    pub(crate) fn rect(&mut self, rect: Rect, paint: Paint) {
        let corners = [(rect.left, rect.top), (rect.right, rect.bottom)];
        self.draw(&self.pixel_scale(), &Rectangle::new(corners, paint.style()));
    }

    /// A circle in pixels.
    pub(crate) fn circle(&mut self, centre: (f64, f64), radius: f64, paint: Paint) {
        let radius = (radius * FINE).round().max(1.0) as u32;
        self.draw(&self.pixel_scale(), &Circle::new(centre, radius, paint.style()));
    }

    /// A straight line in pixels, dashed where `dash` is given.
    pub(crate) fn line(&mut self, from: (f64, f64), to: (f64, f64), colour: Colour, width: f64, dash: Option<f64>) {
        let dash = dash.map_or_else(String::new, |dash| format!(" stroke-dasharray=\"{}\"", pixels(dash)));
        let _ = writeln!(
            self.layer(),
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{colour}\" stroke-width=\"{}\"{dash}/>",
            pixels(from.0),
            pixels(from.1),
            pixels(to.0),
            pixels(to.1),
            pixels(width)
        );
    }

    /// A hatched rectangle in pixels: what is estimated, not counted.
    pub(crate) fn hatched(&mut self, rect: Rect, colour: Colour) {
        self.rect(rect, Paint::Fill(self.theme.tint(colour, HATCH_GROUND)));
        let stripes = hatch::stripes(&rect, self.unit);
        let _ = writeln!(self.layer(), "<path d=\"{stripes}\" fill=\"{colour}\"/>");
    }

    /// Number of the hatching in a colour, to fill an outline with.
    pub(crate) fn hatching(&mut self, colour: Colour) -> usize {
        self.hatchings.iter().position(|known| *known == colour).unwrap_or_else(|| {
            self.hatchings.push(colour);
            self.hatchings.len() - 1
        })
    }

    /// A place without a picture that tells its words where it is pointed at.
    pub(crate) fn step(&mut self, rect: Rect, title: &str) {
        let Rect { left, top, .. } = rect;
        let [x, y, width, height] = [left, top, rect.width(), rect.height()].map(pixels);
        let _ = writeln!(
            self.layer(),
            "<g data-step=\"\"><title>{}</title>\n<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"none\" \
             pointer-events=\"all\"/>\n</g>",
            escape(title)
        );
    }

    /// SVG written by the program itself (a map's outlines), in pixels.
    pub(crate) fn raw(&mut self, svg: &str) {
        *self.layer() += svg;
    }

    /// Writes a line of text; what would leave the picture is moved, and cut where it is wider.
    pub(crate) fn write(&mut self, line: Line) {
        let line = Line { in_axis: self.in_axis, ..self.kept_inside(line) };
        if !line.text.is_empty() {
            self.lines.push(line);
        }
    }

    fn kept_inside(&self, mut line: Line) -> Line {
        let all = line.bounds();
        if all.left >= 0.0 && all.right <= self.width && all.top >= 0.0 && all.bottom <= self.height {
            return line;
        }
        line.text = cut(&line.text, line.face, line.size, self.width);
        let bounds = line.bounds();
        line.x += clamped(bounds.left, 0.0, self.width - bounds.width()) - bounds.left;
        line.y += clamped(bounds.top, 0.0, self.height - bounds.height()) - bounds.top;
        line
    }

    /// Writes a line if nothing is written or reserved where it would stand; says whether it did.
    pub(crate) fn write_if_free(&mut self, line: Line) -> bool {
        let bounds = line.bounds();
        let free = self.is_free(&bounds);
        if free {
            self.write(line);
        }
        free
    }

    /// Writes the first of these lines that is free, else the one that covers the fewest shapes; over no other line.
    pub(crate) fn write_least_crowded(&mut self, lines: Vec<Line>) {
        let covered = |line: &Line| {
            let bounds = line.bounds();
            let over_writing = self.lines.iter().any(|other| other.bounds().meets(&bounds));
            (!over_writing).then(|| self.taken.iter().filter(|taken| taken.meets(&bounds)).count())
        };
        let best = lines.iter().enumerate().filter_map(|(place, line)| Some((covered(line)?, place))).min();
        if let Some((_, place)) = best {
            self.write(lines[place].clone());
        }
    }

    /// Is there room: inside the frame, and over no other writing or reserved place?
    pub(crate) fn is_free(&self, bounds: &Rect) -> bool {
        let frame = Rect { left: 0.0, top: 0.0, right: self.width, bottom: self.height };
        bounds.left >= frame.left
            && bounds.right <= frame.right
            && bounds.top >= frame.top
            && bounds.bottom <= frame.bottom
            && !self.taken.iter().any(|taken| taken.meets(bounds))
            && !self.lines.iter().any(|line| line.bounds().meets(bounds))
    }

    /// The first letter that no typeface has, and the line that it stands in.
    pub(crate) fn missing(&self) -> Option<(char, &str)> {
        let missing = |line: &Line| match is_plain(&line.text, line.face) {
            true => None,
            false => shaped(&line.text, line.face).missing,
        };
        self.lines.iter().find_map(|line| Some((missing(line)?, line.text.as_str())))
    }

    /// Keeps a place free of writing.
    pub(crate) fn reserve(&mut self, rect: Rect) {
        self.taken.push(rect);
    }

    /// A line of text of `size` layout units.
    pub(crate) fn text(&self, at: (f64, f64), size: f64, text: impl Into<String>) -> Line {
        Line {
            x: at.0,
            y: at.1,
            anchor: Anchor::Start,
            size: size * self.unit,
            face: Face::Regular,
            fill: self.theme.ink,
            rim: false,
            in_axis: false,
            text: text.into(),
        }
    }

    /// The picture as SVG; with `outlines`, glyphs are frozen as paths.
    pub(crate) fn svg(&self, title: &str, description: &str, lang: &str, outlines: bool) -> String {
        let (width, height) = (pixels(self.width), pixels(self.height));
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title desc\" lang=\"{lang}\" \
             font-family=\"{}\">\n<title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n",
            self.family(),
            escape(title),
            escape(description)
        );
        if !outlines {
            out += &self.typefaces();
        }
        if !self.hatchings.is_empty() {
            out += "<defs>\n";
            for (index, colour) in self.hatchings.iter().enumerate() {
                let (step, width) = (pixels(hatch::STEP * self.unit), pixels(hatch::WIDTH * self.unit));
                let _ = writeln!(
                    out,
                    "<pattern id=\"hatch{index}\" width=\"{step}\" height=\"{step}\" patternUnits=\"userSpaceOnUse\" \
                     patternTransform=\"rotate(45)\"><rect width=\"{step}\" height=\"{step}\" fill=\"{}\"/>\
                     <rect width=\"{width}\" height=\"{step}\" fill=\"{colour}\"/></pattern>",
                    self.theme.tint(*colour, HATCH_GROUND)
                );
            }
            out += "</defs>\n";
        }
        if !self.theme.clear {
            let _ = writeln!(out, "<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>", self.theme.ground);
        }
        let writing = |in_axis: bool| -> String {
            let lines = self.lines.iter().filter(|line| line.in_axis == in_axis);
            lines.map(|line| if outlines { self.line_outlined(line) } else { self.line_svg(line) }).collect()
        };
        // Programs that draw list the parts by these names.
        let parts =
            [("axis", self.axis.clone() + &writing(true)), ("marks", self.shapes.clone()), ("labels", writing(false))];
        for (id, inside) in parts.into_iter().filter(|(_, inside)| !inside.is_empty()) {
            let _ = writeln!(out, "<g id=\"{id}\">\n{inside}</g>");
        }
        out += "</svg>\n";
        out
    }

    /// Names of typefaces: the theme's, then the bundled one, then what is at hand.
    fn family(&self) -> String {
        let own = self.theme.fonts.get().and_then(|faces| faces.family.as_deref());
        own.map_or_else(|| FAMILY.to_owned(), |own| format!("{}, {FAMILY}", escape(own)))
    }

    /// The letters that are written, as typefaces within the picture: the theme's where its file may be embedded, else the bundled one.
    fn typefaces(&self) -> String {
        let theme = self.theme.fonts.get();
        let mut rules = String::new();
        for (face, weight) in [(Face::Regular, 400), (Face::SemiBold, 600)] {
            let mut written = Written::default();
            self.lines.iter().filter(|line| line.face == face).for_each(|line| written.add(&line.text));
            let own =
                theme.and_then(|faces| Some((faces.family.as_deref()?, faces.own[face.index()].or(faces.own[0])?)));
            if let Some((family, typeface)) = own.filter(|(_, typeface)| typeface.may_be_embedded()) {
                rules += &rule(family, weight, subset::font(&typeface.font, family, weight, &written));
                written.leave_out(|letter| typeface.has(letter));
            }
            if let Some(font) = face.font() {
                rules += &rule(BUNDLED, weight, subset::font(font, BUNDLED, weight, &written));
            }
        }
        if rules.is_empty() { rules } else { format!("<style>\n{rules}</style>\n") }
    }

    fn line_outlined(&self, line: &Line) -> String {
        let per_em = line.face.per_em();
        let scale = line.size / per_em;
        format!(
            "<path transform=\"translate({} {}) scale({scale:.6} -{scale:.6})\" fill=\"{}\"{} d=\"{}\"/>\n",
            pixels(line.left()),
            pixels(line.y),
            line.fill,
            self.rim(line, per_em),
            crate::chart::draw::ink::outline::path(&line.text, line.face, 0.0, 0.0)
        )
    }

    /// A rim of the ground's colour; `em` is the size of the writing in the units of its element.
    fn rim(&self, line: &Line, em: f64) -> String {
        if !line.rim {
            return String::new();
        }
        format!(
            " stroke=\"{}\" stroke-width=\"{}\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
            self.theme.ground,
            pixels(0.24 * em)
        )
    }

    fn line_svg(&self, line: &Line) -> String {
        let anchor = match line.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let weight = if line.face == Face::Regular { "" } else { " font-weight=\"600\"" };
        let rim = self.rim(line, line.size);
        // The length holds the layout together where the typeface is missing and another one steps in; letters are not stretched.
        format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight}{anchor} fill=\"{}\"{rim} textLength=\"{}\">{}</text>\n",
            pixels(line.x),
            pixels(line.y),
            pixels(line.size),
            line.fill,
            pixels(line.width()),
            escape(&isolated(&line.text))
        )
    }
}

/// Name of the bundled typeface.
pub(in crate::chart::draw) const BUNDLED: &str = "Inter";

/// A typeface within a page or a picture; a line of its own.
fn rule(family: &str, weight: u16, font: Option<Vec<u8>>) -> String {
    let written = |font: Vec<u8>| {
        // Whatever would end the name is no part of it.
        let family: String =
            family.chars().filter(|letter| !matches!(letter, '\'' | '\\' | '<' | '&' | '\n')).collect();
        let data = BASE64_STANDARD.encode(font);
        format!("@font-face{{font-family:'{family}';font-weight:{weight};src:url(data:font/otf;base64,{data})}}\n")
    };
    font.map(written).unwrap_or_default()
}

/// The bundled typeface, all of its letters, as rules of a page that holds pictures.
pub fn bundled_rules() -> String {
    rule(BUNDLED, 400, Some(REGULAR.to_vec())) + &rule(BUNDLED, 600, Some(SEMIBOLD.to_vec()))
}

/// A picture as a part of a page that has [`bundled_rules`]: without the letters that the page brings along.
pub fn without_bundled(svg: &str) -> String {
    let start = format!("@font-face{{font-family:'{BUNDLED}';");
    let lines = svg.split_inclusive('\n').filter(|line| !line.starts_with(&start));
    lines.collect::<String>().replacen("<style>\n</style>\n", "", 1)
}

/// The bundled typeface first, then what is at hand.
pub(in crate::chart::draw) const FAMILY: &str = "Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif";

/// Text as XML; what XML cannot hold is dropped.
pub(in crate::chart::draw) fn escape(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\t' | '\n' | '\r' => out.push(' '),
            letter if letter < ' ' || matches!(letter, '\u{fffe}' | '\u{ffff}' | '\u{7f}'..='\u{9f}') => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writing_is_refused_where_something_stands() {
        let mut sheet = Sheet::new(200.0, 100.0, 1.0, Theme::light());
        assert!(sheet.write_if_free(sheet.text((10.0, 50.0), 12.0, "Result")));
        assert!(!sheet.write_if_free(sheet.text((20.0, 52.0), 12.0, "over it")));
        assert!(!sheet.write_if_free(sheet.text((180.0, 20.0), 12.0, "leaves the frame")));
        sheet.reserve(Rect { left: 0.0, top: 70.0, right: 200.0, bottom: 100.0 });
        assert!(!sheet.write_if_free(sheet.text((10.0, 90.0), 12.0, "reserved")));
        assert!(sheet.write_if_free(sheet.text((10.0, 20.0), 12.0, "free")));
    }

    #[test]
    fn writing_never_leaves_the_picture() {
        let mut sheet = Sheet::new(200.0, 100.0, 1.0, Theme::light());
        let places = [(190.0, 50.0, "moved"), (-30.0, 50.0, "moved"), (90.0, 140.0, "moved"), (50.0, 50.0, "cut ")];
        for (x, y, text) in places {
            sheet.write(sheet.text((x, y), 12.0, text.repeat(20)));
        }
        for line in &sheet.lines {
            let bounds = line.bounds();
            assert!(bounds.left >= 0.0 && bounds.right <= 200.0 + 1e-9 && bounds.bottom <= 100.0 + 1e-9, "{line:?}");
        }
        assert_eq!(sheet.lines.len(), 4);
    }

    #[test]
    fn a_picture_brings_its_letters_along_and_a_page_leaves_them_out() {
        let mut sheet = Sheet::new(200.0, 100.0, 1.0, Theme::light());
        sheet.write(sheet.text((10.0, 50.0), 12.0, "Résultat 56,7"));
        let svg = sheet.svg("t", "d", "fr", false);
        assert_eq!(svg.matches("@font-face").count(), 1, "one weight is written");
        assert!(svg.len() < 12_000 && !svg.contains("lengthAdjust"), "{}", svg.len());
        assert!(!sheet.svg("t", "d", "fr", true).contains("@font-face"), "outlines need no letters");
        let inside = without_bundled(&svg);
        assert!(!inside.contains("<style") && inside.contains("Résultat 56,7</text>"));
        assert_eq!(bundled_rules().matches("@font-face").count(), 2);
    }

    #[test]
    fn text_cannot_break_out_of_the_picture() {
        assert_eq!(escape("a<b> & \"c\"\u{0}\u{1b}\n"), "a&lt;b&gt; &amp; &quot;c&quot; ");
    }
}
