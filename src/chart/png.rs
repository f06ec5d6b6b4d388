//! The same SVG as pixels: rasterised with the bundled typeface alone, never with one of the system.

use std::sync::{Arc, OnceLock};

use resvg::{tiny_skia, usvg};

use super::draw::{REGULAR, SEMIBOLD};
use crate::{Error, Result};

/// Rasterises an SVG; `scale` 1.0 gives one pixel for one pixel of the SVG, 2.0 twice as many each way.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>> {
    let bug = |what: &str| Error::Bug(format!("rasterising a chart: {what}"));
    let options = usvg::Options {
        fontdb: fonts(),
        font_family: "Inter".to_owned(),
        // A logo is text inside the SVG; nothing is read from the disk.
        resources_dir: None,
        ..usvg::Options::default()
    };
    let tree = usvg::Tree::from_str(svg, &options).map_err(|error| bug(&error.to_string()))?;
    let size = tree.size();
    let pixels = |length: f32| (length * scale).round() as u32;
    let mut image = tiny_skia::Pixmap::new(pixels(size.width()), pixels(size.height()))
        .ok_or_else(|| bug("the picture has no size"))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut image.as_mut());
    image.encode_png().map_err(|error| bug(&error.to_string()))
}

fn fonts() -> Arc<usvg::fontdb::Database> {
    static FONTS: OnceLock<Arc<usvg::fontdb::Database>> = OnceLock::new();
    let load = || {
        let mut fonts = usvg::fontdb::Database::new();
        fonts.load_font_data(REGULAR.to_vec());
        fonts.load_font_data(SEMIBOLD.to_vec());
        Arc::new(fonts)
    };
    Arc::clone(FONTS.get_or_init(load))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(text: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"20\" font-family=\"Inter\">\
             <rect width=\"60\" height=\"20\" fill=\"#FFF\"/>{text}</svg>"
        )
    }

    #[test]
    fn writing_is_rasterised_without_any_system_font() {
        let empty = png(&svg(""), 1.0).expect("a picture");
        let written = png(&svg("<text x=\"2\" y=\"15\">Été</text>"), 1.0).expect("a picture");
        assert_ne!(empty, written);
        let bold = png(&svg("<text x=\"2\" y=\"15\" font-weight=\"600\">Été</text>"), 1.0).expect("a picture");
        assert_ne!(bold, written); // both weights are found
    }

    #[test]
    fn scale_multiplies_the_pixels() {
        let twice = png(&svg(""), 2.0).expect("a picture");
        assert_eq!(&twice[16..24], [0, 0, 0, 120, 0, 0, 0, 40]); // IHDR: width, height
    }
}
