//! The outlined SVG as a PDF page for print: the same shapes, letters as outlines, nothing to embed.

use std::{collections::BTreeMap, io::Write};

use flate2::{Compression, write::ZlibEncoder};
use pdf_writer::{
    Content, Filter, Finish, Name, Pdf, Rect, Ref, TextStr,
    types::{ColorSpaceOperand, LineCapStyle, LineJoinStyle, PaintType, TilingType},
};
use resvg::{
    tiny_skia,
    usvg::{self, tiny_skia_path::PathSegment},
};

use super::png::options;
use crate::{Error, Result};

/// Points (1/72 inch) in a pixel of an SVG (1/96 inch).
const POINTS: f32 = 0.75;
/// Pixels of what must be rasterised (a logo) for each pixel of the SVG: 576 to the inch.
const FINE: f32 = 6.0;

const CATALOG: Ref = Ref::new(1);
const PAGES: Ref = Ref::new(2);
const PAGE: Ref = Ref::new(3);
const CONTENT: Ref = Ref::new(4);
const INFO: Ref = Ref::new(5);

/// Writes an SVG whose letters are outlines as a PDF of one page, as large as the picture.
///
/// A logo is rasterised; everything else stays lines and areas. Text that is still text leaves no trace.
pub fn pdf(outlined: &str, title: &str) -> Result<Vec<u8>> {
    let tree = usvg::Tree::from_str(outlined, &options())
        .map_err(|error| Error::Bug(format!("writing a chart as PDF: {error}")))?;
    let (width, height) = (tree.size().width() * POINTS, tree.size().height() * POINTS);
    // A PDF page counts upwards from its foot.
    let page = usvg::Transform::from_row(POINTS, 0.0, 0.0, -POINTS, 0.0, height);
    let mut sheet = Sheet { pdf: Pdf::new(), page, next: INFO, parts: BTreeMap::new() };
    let mut content = Content::new();
    content.transform(matrix(page));
    sheet.group(&mut content, tree.root(), 1.0)?;
    let bytes = packed(&content.finish())?;
    let Sheet { mut pdf, parts, .. } = sheet;
    pdf.catalog(CATALOG).pages(PAGES);
    pdf.pages(PAGES).kids([PAGE]).count(1);
    pdf.document_info(INFO).title(TextStr(title)).producer(TextStr(concat!("plebis ", env!("CARGO_PKG_VERSION"))));
    let mut leaf = pdf.page(PAGE);
    leaf.media_box(Rect::new(0.0, 0.0, width, height)).parent(PAGES).contents(CONTENT);
    let mut resources = leaf.resources();
    let of = |kind: Kind| parts.iter().filter(move |((own, _), _)| *own == kind).map(|((_, name), id)| (name, *id));
    resources.patterns().pairs(of(Kind::Pattern).map(|(name, id)| (Name(name.as_bytes()), id)));
    resources.x_objects().pairs(of(Kind::Image).map(|(name, id)| (Name(name.as_bytes()), id)));
    resources.ext_g_states().pairs(of(Kind::Opacity).map(|(name, id)| (Name(name.as_bytes()), id)));
    resources.finish();
    leaf.finish();
    pdf.stream(CONTENT, &bytes).filter(Filter::FlateDecode);
    Ok(pdf.finish())
}

/// What a page refers to by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Image,
    Opacity,
    Pattern,
}

struct Sheet {
    pdf: Pdf,
    /// From pixels of the SVG to points of the page.
    page: usvg::Transform,
    next: Ref,
    parts: BTreeMap<(Kind, String), Ref>,
}

impl Sheet {
    fn fresh(&mut self) -> Ref {
        self.next = self.next.next();
        self.next
    }

    fn group(&mut self, content: &mut Content, group: &usvg::Group, opacity: f32) -> Result<()> {
        for node in group.children() {
            match node {
                node if needs_pixels(node) => self.image(content, node)?,
                usvg::Node::Group(inner) => {
                    content.save_state();
                    content.transform(matrix(inner.transform()));
                    self.group(content, inner, opacity * inner.opacity().get())?;
                    content.restore_state();
                }
                usvg::Node::Path(path) if path.is_visible() => self.path(content, path, opacity)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn path(&mut self, content: &mut Content, path: &usvg::Path, opacity: f32) -> Result<()> {
        let rim_first = path.paint_order() == usvg::PaintOrder::StrokeAndFill;
        for stroke_turn in [rim_first, !rim_first] {
            content.save_state();
            match (stroke_turn, path.fill(), path.stroke()) {
                (false, Some(fill), _) => {
                    self.opacity(content, opacity * fill.opacity().get());
                    match fill.paint() {
                        usvg::Paint::Color(colour) => {
                            let [red, green, blue] = parts_of(*colour);
                            content.set_fill_rgb(red, green, blue);
                        }
                        usvg::Paint::Pattern(pattern) => {
                            let name = self.pattern(pattern, path.abs_transform())?;
                            content.set_fill_color_space(ColorSpaceOperand::Pattern);
                            content.set_fill_pattern(None, Name(name.as_bytes()));
                        }
                        // Rasterised with its node.
                        usvg::Paint::LinearGradient(_) | usvg::Paint::RadialGradient(_) => {}
                    }
                    segments(content, path);
                    match fill.rule() {
                        usvg::FillRule::NonZero => content.fill_nonzero(),
                        usvg::FillRule::EvenOdd => content.fill_even_odd(),
                    };
                }
                (true, _, Some(stroke)) => {
                    self.opacity(content, opacity * stroke.opacity().get());
                    pen(content, stroke);
                    segments(content, path);
                    content.stroke();
                }
                _ => {}
            }
            content.restore_state();
        }
        Ok(())
    }

    fn opacity(&mut self, content: &mut Content, opacity: f32) {
        if opacity >= 1.0 {
            return;
        }
        let name = format!("O{:.0}", opacity * 1000.0);
        if !self.parts.contains_key(&(Kind::Opacity, name.clone())) {
            let id = self.fresh();
            self.pdf.ext_graphics(id).non_stroking_alpha(opacity).stroking_alpha(opacity);
            self.parts.insert((Kind::Opacity, name.clone()), id);
        }
        content.set_parameters(Name(name.as_bytes()));
    }

    /// A hatching; its name.
    fn pattern(&mut self, pattern: &usvg::Pattern, at: usvg::Transform) -> Result<String> {
        let name = format!("P{}", pattern.id());
        if self.parts.contains_key(&(Kind::Pattern, name.clone())) {
            return Ok(name);
        }
        let rect = pattern.rect();
        let mut content = Content::new();
        self.group(&mut content, pattern.root(), 1.0)?;
        let bytes = packed(&content.finish())?;
        let id = self.fresh();
        // A pattern counts from the page, not from the shape that it fills.
        let place = self
            .page
            .pre_concat(at)
            .pre_concat(pattern.transform())
            .pre_concat(usvg::Transform::from_translate(rect.x(), rect.y()));
        let mut tiling = self.pdf.tiling_pattern(id, &bytes);
        tiling
            .paint_type(PaintType::Colored)
            .tiling_type(TilingType::ConstantSpacing)
            .bbox(Rect::new(0.0, 0.0, rect.width(), rect.height()))
            .x_step(rect.width())
            .y_step(rect.height())
            .matrix(matrix(place));
        tiling.filter(Filter::FlateDecode);
        tiling.resources();
        tiling.finish();
        self.parts.insert((Kind::Pattern, name.clone()), id);
        Ok(name)
    }

    /// What PDF draws in another way than SVG, as pixels fine enough for print.
    fn image(&mut self, content: &mut Content, node: &usvg::Node) -> Result<()> {
        let Some(place) = node.abs_layer_bounding_box() else { return Ok(()) };
        let pixels = |length: f32| (length * FINE).ceil().max(1.0) as u32;
        let (width, height) = (pixels(place.width()), pixels(place.height()));
        let Some(mut image) = tiny_skia::Pixmap::new(width, height) else { return Ok(()) };
        let _ = resvg::render_node(node, tiny_skia::Transform::from_scale(FINE, FINE), &mut image.as_mut());
        let (mut colours, mut alphas) = (Vec::new(), Vec::new());
        for pixel in image.pixels().iter().map(|pixel| pixel.demultiply()) {
            colours.extend([pixel.red(), pixel.green(), pixel.blue()]);
            alphas.push(pixel.alpha());
        }
        let (id, mask) = (self.fresh(), self.fresh());
        let (colours, alphas) = (packed(&colours)?, packed(&alphas)?);
        for (of, bytes, is_mask) in [(id, &colours, false), (mask, &alphas, true)] {
            let mut part = self.pdf.image_xobject(of, bytes);
            part.filter(Filter::FlateDecode);
            part.width(width as i32).height(height as i32).bits_per_component(8);
            if is_mask {
                part.color_space().device_gray();
            } else {
                part.color_space().device_rgb();
                part.s_mask(mask);
            }
        }
        let name = format!("I{}", id.get());
        content.save_state();
        // An image is one unit wide and high and stands on its foot.
        let (wide, high) = (width as f32 / FINE, height as f32 / FINE);
        content.transform([wide, 0.0, 0.0, -high, place.x(), place.y() + high]);
        content.x_object(Name(name.as_bytes()));
        content.restore_state();
        self.parts.insert((Kind::Image, name), id);
        Ok(())
    }
}

/// Does a node hold what is no plain line or area?
fn needs_pixels(node: &usvg::Node) -> bool {
    let gradient = |paint: &usvg::Paint| !matches!(paint, usvg::Paint::Color(_) | usvg::Paint::Pattern(_));
    match node {
        usvg::Node::Image(_) => true,
        usvg::Node::Group(group) => {
            group.mask().is_some()
                || group.clip_path().is_some()
                || !group.filters().is_empty()
                || group.children().iter().any(needs_pixels)
        }
        usvg::Node::Path(path) => {
            path.fill().is_some_and(|fill| gradient(fill.paint()))
                || path.stroke().is_some_and(|stroke| !matches!(stroke.paint(), usvg::Paint::Color(_)))
        }
        usvg::Node::Text(_) => false,
    }
}

fn pen(content: &mut Content, stroke: &usvg::Stroke) {
    if let usvg::Paint::Color(colour) = stroke.paint() {
        let [red, green, blue] = parts_of(*colour);
        content.set_stroke_rgb(red, green, blue);
    }
    content.set_line_width(stroke.width().get());
    content.set_line_cap(match stroke.linecap() {
        usvg::LineCap::Butt => LineCapStyle::ButtCap,
        usvg::LineCap::Round => LineCapStyle::RoundCap,
        usvg::LineCap::Square => LineCapStyle::ProjectingSquareCap,
    });
    content.set_line_join(match stroke.linejoin() {
        usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoinStyle::MiterJoin,
        usvg::LineJoin::Round => LineJoinStyle::RoundJoin,
        usvg::LineJoin::Bevel => LineJoinStyle::BevelJoin,
    });
    content.set_miter_limit(stroke.miterlimit().get());
    if let Some(dashes) = stroke.dasharray() {
        content.set_dash_pattern(dashes.iter().copied(), stroke.dashoffset());
    }
}

fn segments(content: &mut Content, path: &usvg::Path) {
    let mut last = (0.0, 0.0);
    for segment in path.data().segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                content.move_to(to.x, to.y);
                last = (to.x, to.y);
            }
            PathSegment::LineTo(to) => {
                content.line_to(to.x, to.y);
                last = (to.x, to.y);
            }
            PathSegment::QuadTo(by, to) => {
                // The cubic of the same curve: its handles reach two thirds of the way to the one handle.
                let handle = |end: (f32, f32)| (end.0 + 2.0 / 3.0 * (by.x - end.0), end.1 + 2.0 / 3.0 * (by.y - end.1));
                let (a, b) = (handle(last), handle((to.x, to.y)));
                content.cubic_to(a.0, a.1, b.0, b.1, to.x, to.y);
                last = (to.x, to.y);
            }
            PathSegment::CubicTo(a, b, to) => {
                content.cubic_to(a.x, a.y, b.x, b.y, to.x, to.y);
                last = (to.x, to.y);
            }
            PathSegment::Close => {
                content.close_path();
            }
        }
    }
}

fn parts_of(colour: usvg::Color) -> [f32; 3] {
    [colour.red, colour.green, colour.blue].map(|part| f32::from(part) / 255.0)
}

fn matrix(at: usvg::Transform) -> [f32; 6] {
    [at.sx, at.ky, at.kx, at.sy, at.tx, at.ty]
}

fn packed(bytes: &[u8]) -> Result<Vec<u8>> {
    let bug = |error: std::io::Error| Error::Bug(format!("packing a PDF: {error}"));
    let mut out = ZlibEncoder::new(Vec::new(), Compression::new(6));
    out.write_all(bytes).map_err(bug)?;
    out.finish().map_err(bug)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"20\">\
        <defs><pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><rect width=\"2\" \
        height=\"5\" fill=\"#0F0\"/></pattern></defs><rect width=\"60\" height=\"20\" fill=\"#F00\"/>\
        <rect width=\"30\" height=\"10\" fill=\"url(#hatch)\"/><path d=\"M2 2L9 2\" stroke=\"#00F\" \
        stroke-width=\"1.5\" stroke-dasharray=\"4\" fill-opacity=\"0.5\"/></svg>";

    /// The drawing instructions of the page.
    fn instructions(pdf: &[u8]) -> String {
        let start = pdf
            .windows(11)
            .rposition(|window| window == b"4 0 obj\n<< ")
            .or_else(|| pdf.windows(7).rposition(|window| window == b"4 0 obj"));
        let rest = &pdf[start.expect("a content stream")..];
        let stream = rest.windows(7).position(|window| window == b"stream\n").expect("a stream") + 7;
        let mut out = String::new();
        flate2::read::ZlibDecoder::new(&rest[stream..]).read_to_string(&mut out).expect("packed text");
        out
    }

    #[test]
    fn shapes_colours_and_hatching_are_on_the_page() {
        let pdf = pdf(SVG, "Être").expect("a PDF");
        let text = String::from_utf8_lossy(&pdf);
        assert!(text.starts_with("%PDF-") && text.trim_end().ends_with("%%EOF"));
        assert!(text.contains("/MediaBox [0 0 45 15]"), "{text}"); // 60 × 20 pixels at 0.75 points
        assert!(text.contains("/PatternType 1"));
        let page = instructions(&pdf);
        assert!(page.contains("1 0 0 rg"), "{page}"); // the red ground
        assert!(page.contains("0 0 1 RG") && page.contains("1.5 w") && page.contains("[4 4] 0 d"), "{page}"); // the blue dashes
        assert!(page.contains("/Pattern cs"), "{page}");
    }

    #[test]
    fn the_same_picture_gives_the_same_bytes() {
        assert_eq!(pdf(SVG, "A").expect("a PDF"), pdf(SVG, "A").expect("a PDF"));
    }
}
