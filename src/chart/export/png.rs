//! The outlined SVG as pixels: its letters are paths already, so no typeface is asked for.

use resvg::{tiny_skia, usvg};

use crate::{Error, Result};

/// Rasterises an SVG whose letters are outlines; `scale` 1.0 gives one pixel for one pixel of the SVG, 2.0 twice as many each way.
///
/// Text that is still text leaves no trace, on any machine.
pub fn png(outlined: &str, scale: f32) -> Result<Vec<u8>> {
    rasterised(outlined, scale)?.encode_png().map_err(|error| bug(&error.to_string()))
}

/// [`png`] as WebP without loss: the same pixels, in about half the bytes.
pub fn webp(outlined: &str, scale: f32) -> Result<Vec<u8>> {
    let image = rasterised(outlined, scale)?;
    let colours = image.pixels().iter().map(|pixel| pixel.demultiply());
    let pixels: Vec<u8> = colours.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]).collect();
    let mut out = Vec::new();
    let encoder = image_webp::WebPEncoder::new(&mut out);
    let encoded = encoder.encode(&pixels, image.width(), image.height(), image_webp::ColorType::Rgba8);
    encoded.map_err(|error| bug(&error.to_string()))?;
    Ok(out)
}

fn bug(what: &str) -> Error {
    Error::Bug(format!("rasterising a chart: {what}"))
}

fn rasterised(outlined: &str, scale: f32) -> Result<tiny_skia::Pixmap> {
    let tree = usvg::Tree::from_str(outlined, &options()).map_err(|error| bug(&error.to_string()))?;
    let size = tree.size();
    let pixels = |length: f32| (length * scale).round() as u32;
    let mut image = tiny_skia::Pixmap::new(pixels(size.width()), pixels(size.height()))
        .ok_or_else(|| bug("the picture has no size"))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut image.as_mut());
    Ok(image)
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
    fn webp_holds_the_pixels_of_the_png() {
        let shapes = svg("<circle cx=\"20\" cy=\"9\" r=\"7.5\" fill=\"#B45309\" fill-opacity=\"0.7\"/>");
        let clear = shapes.replace("<rect width=\"60\" height=\"20\" fill=\"#FFF\"/>", "");
        for picture in [shapes, clear] {
            let webp = webp(&picture, 2.0).expect("a picture");
            let mut decoder = image_webp::WebPDecoder::new(std::io::Cursor::new(webp)).expect("WebP");
            assert_eq!(decoder.dimensions(), (120, 40));
            let mut pixels = vec![0; decoder.output_buffer_size().expect("a size")];
            decoder.read_image(&mut pixels).expect("pixels");
            let image = rasterised(&picture, 2.0).expect("a picture");
            let channels = if decoder.has_alpha() { 4 } else { 3 };
            for (pixel, written) in image.pixels().iter().zip(pixels.chunks(channels)) {
                let pixel = pixel.demultiply();
                assert_eq!(&[pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()][..channels], written);
            }
        }
    }

    #[test]
    fn scale_multiplies_the_pixels() {
        let twice = png(&svg(""), 2.0).expect("a picture");
        assert_eq!(&twice[16..24], [0, 0, 0, 120, 0, 0, 0, 40]); // IHDR: width, height
    }
}
