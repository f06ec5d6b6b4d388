//! What a logo may be: plain shapes that ask nothing of the machine, of the net or of much memory.

use resvg::usvg;

use super::export::png::options;
use crate::language::{Text, say};

/// Largest side of a logo, pixels.
const SIDE: f32 = 4000.0;
/// Deepest nesting of elements.
const DEPTH: usize = 64;
/// Most elements.
const ELEMENTS: usize = 20_000;
/// Most elements drawn a second time.
const USES: usize = 16;

/// What a logo must not hold: the beginning of a tag, and why.
fn forbidden(name: &str) -> Option<Text> {
    let starts = |tags: &[&str]| tags.iter().any(|tag| name.starts_with(tag));
    Some(match () {
        () if starts(&["text"]) => say!(Logo::Text),
        () if starts(&["script"]) => say!(Logo::Script),
        () if starts(&["foreignobject", "iframe"]) => say!(Logo::Page),
        () if starts(&["image", "feimage"]) => say!(Logo::Image),
        () if starts(&["filter"]) => say!(Logo::Filter),
        () if starts(&["pattern"]) => say!(Logo::Pattern),
        () if starts(&["animate", "set"]) => say!(Logo::Moves),
        () if starts(&["!entity"]) => say!(Logo::Entity),
        () => return None,
    })
}

/// Why a text is no logo; nothing is read or drawn before kind and size are known.
///
/// # Errors
/// What is wrong, to follow the name of the file.
pub fn check_logo(svg: &str) -> Result<(), Text> {
    let lower = svg.to_ascii_lowercase();
    check_tags(&lower)?;
    check_links(&lower)?;
    let tree = usvg::Tree::from_str(svg, &options()).map_err(|_| say!(Logo::NoSvg))?;
    let size = tree.size();
    if size.width() > SIDE || size.height() > SIDE {
        return Err(say!(
            Logo::TooLarge,
            width = f64::from(size.width()),
            height = f64::from(size.height()),
            most = f64::from(SIDE)
        ));
    }
    if !tree.filters().is_empty() || !tree.patterns().is_empty() {
        return Err(say!(Logo::FilterOrPattern));
    }
    Ok(())
}

/// Looks at every tag by its name, whatever its prefix.
fn check_tags(lower: &str) -> Result<(), Text> {
    let (mut depth, mut elements, mut uses) = (0_usize, 0, 0);
    for tag in lower.split('<').skip(1) {
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
            continue;
        }
        let name = tag.split([' ', '\t', '\r', '\n', '/', '>']).next().unwrap_or_default();
        let name = name.rsplit(':').next().unwrap_or_default();
        if let Some(why) = forbidden(name) {
            return Err(why);
        }
        elements += 1;
        uses += usize::from(name == "use");
        let is_open = !tag.starts_with(['!', '?']) && !tag.trim_end().ends_with("/>") && !tag.contains("/>");
        depth += usize::from(is_open);
        if depth > DEPTH || elements > ELEMENTS || uses > USES {
            return Err(say!(Logo::TooDeep));
        }
    }
    Ok(())
}

/// A link may lead to a part of the logo itself, and nowhere else.
fn check_links(lower: &str) -> Result<(), Text> {
    let outside = || Err(say!(Logo::Outside));
    for after in lower.split("href").skip(1) {
        let value = after.trim_start().strip_prefix('=').map(str::trim_start);
        let Some(value) = value else { continue };
        if !value.starts_with(['"', '\'']) || !value[1..].trim_start().starts_with('#') {
            return outside();
        }
    }
    for after in lower.split("url(").skip(1) {
        if !after.trim_start_matches([' ', '"', '\'', '\t', '\n', '\r']).starts_with('#')
            && !after.starts_with("&quot;#")
            && !after.starts_with("&apos;#")
        {
            return outside();
        }
    }
    // In a style, a backslash can spell any of these words otherwise.
    match lower.contains("@import") || lower.contains('\\') || lower.contains("javascript:") {
        true => outside(),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn logo(size: &str, shapes: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" {size}>{shapes}</svg>"
        )
    }

    const SMALL: &str = "width=\"40\" height=\"20\"";

    #[test]
    fn plain_shapes_are_a_logo() {
        let shapes = "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#000\"/></linearGradient></defs>\
                      <g><circle id=\"c\" r=\"4\" fill=\"url(#g)\"/><use xlink:href=\"#c\" x=\"9\"/></g>";
        assert_eq!(check_logo(&logo(SMALL, shapes)), Ok(()));
        let doctype = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n";
        assert_eq!(check_logo(&(doctype.to_owned() + &logo(SMALL, shapes))), Ok(()));
    }

    #[test]
    fn what_asks_for_something_outside_is_refused() {
        for shapes in [
            "<image href=\"/etc/passwd\"/>",
            "<image xlink:href=\"file:///etc/passwd\"/>",
            "<svg:image href=\"data:image/png;base64,AA\"/>",
            "<use href=\"other.svg#a\"/>",
            "<use xlink:href = 'http://example.org/a.svg#b'/>",
            "<a href=\"https://example.org\"><rect width=\"1\" height=\"1\"/></a>",
            "<rect fill=\"url(http://example.org/a.svg#g)\"/>",
            "<style>@import 'http://example.org/a.css';</style>",
            "<style>rect { fill: u\\72l(http://example.org) }</style>",
            "<script>1</script>",
            "<foreignObject><p/></foreignObject>",
            "<text>A</text>",
        ] {
            assert!(check_logo(&logo(SMALL, shapes)).is_err(), "{shapes}");
        }
    }

    #[test]
    fn what_would_take_too_much_memory_or_time_is_refused_before_it_is_drawn() {
        let filter = "<filter id=\"f\"><feGaussianBlur stdDeviation=\"1e9\"/></filter><rect filter=\"url(#f)\" width=\"9\" height=\"9\"/>";
        let pattern =
            "<pattern id=\"p\" width=\"1e9\" height=\"1e9\"/><rect fill=\"url(#p)\" width=\"9\" height=\"9\"/>";
        let deep = format!("{}<rect width=\"1\" height=\"1\"/>{}", "<g>".repeat(100_000), "</g>".repeat(100_000));
        let laughs: String =
            (1..30).map(|n| format!("<g id=\"a{n}\"><use href=\"#a{0}\"/><use href=\"#a{0}\"/></g>", n - 1)).collect();
        for shapes in [filter, pattern, &deep, &laughs] {
            assert!(check_logo(&logo(SMALL, shapes)).is_err(), "{}", &shapes[..30]);
        }
        for size in [
            "width=\"100000\" height=\"10\"",
            "width=\"10\" height=\"1e7\"",
            "viewBox=\"0 0 1e9 1e9\"",
            "width=\"0\" height=\"0\"",
        ] {
            assert!(check_logo(&logo(size, "<rect width=\"1\" height=\"1\"/>")).is_err(), "{size}");
        }
    }
}
