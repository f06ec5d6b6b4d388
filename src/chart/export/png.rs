//! The outlined SVG as pixels: its letters are paths already, so no typeface is asked for.

use resvg::{tiny_skia, usvg};

use crate::{Error, Result};

/// Rasterises an SVG whose letters are outlines; `scale` 1.0 gives one pixel for one pixel of the SVG, 2.0 twice as many each way.
///
/// Text that is still text leaves no trace, on any machine.
pub fn png(outlined: &str, scale: f32) -> Result<Vec<u8>> {
    let bug = |what: &str| Error::Bug(format!("rasterising a chart: {what}"));
    let tree = usvg::Tree::from_str(outlined, &options()).map_err(|error| bug(&error.to_string()))?;
    let size = tree.size();
    let pixels = |length: f32| (length * scale).round() as u32;
    let mut image = tiny_skia::Pixmap::new(pixels(size.width()), pixels(size.height()))
        .ok_or_else(|| bug("the picture has no size"))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut image.as_mut());
    image.encode_png().map_err(|error| bug(&error.to_string()))
}

/// How an SVG is read: a logo is text inside it, and nothing is read from the disk.
pub(in crate::chart) fn options() -> usvg::Options<'static> {
    let resolver =
        usvg::ImageHrefResolver { resolve_string: Box::new(|_, _| None), ..usvg::ImageHrefResolver::default() };
    usvg::Options { resources_dir: None, image_href_resolver: resolver, ..usvg::Options::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(shapes: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"20\">\
             <rect width=\"60\" height=\"20\" fill=\"#FFF\"/>{shapes}</svg>"
        )
    }

    #[test]
    fn no_typeface_of_the_machine_changes_a_picture() {
        let empty = png(&svg(""), 1.0).expect("a picture");
        assert_eq!(empty, png(&svg("<text x=\"2\" y=\"15\">A</text>"), 1.0).expect("a picture"));
        assert_ne!(empty, png(&svg("<path d=\"M2 2L9 2L9 9Z\"/>"), 1.0).expect("a picture"));
    }

    #[test]
    fn scale_multiplies_the_pixels() {
        let twice = png(&svg(""), 2.0).expect("a picture");
        assert_eq!(&twice[16..24], [0, 0, 0, 120, 0, 0, 0, 40]); // IHDR: width, height
    }
}
