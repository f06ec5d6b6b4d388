//! Words that lie over everything that must not be taken for a result.

use crate::{
    chart,
    language::{Lang, say},
    maths::clamped,
    publish::Status,
};

/// The word that a rehearsal or a draft under embargo carries; `None` for what may be shown.
pub fn mark(status: Status, lang: Lang) -> Option<String> {
    match status {
        Status::Test => Some(say!(Page::MarkTest).get(lang)),
        Status::Embargoed => Some(say!(Page::MarkEmbargoed).get(lang)),
        Status::Live | Status::Held | Status::Corrected | Status::Final => None,
    }
}

/// A picture with its word across it, where it must carry one.
pub fn marked(svg: String, mark: Option<&str>) -> String {
    match mark {
        Some(word) => stamp(&svg, word),
        None => svg,
    }
}

/// A picture with a word across it; drawn last, so that nothing covers it, and as a path, so that no missing typeface hides it.
///
/// A picture without a readable size is returned with the word in its corner.
fn stamp(svg: &str, word: &str) -> String {
    let Some(end) = svg.rfind("</svg>") else { return svg.to_owned() };
    let (width, height) = size(svg).unwrap_or((0.0, 0.0));
    let (x, y) = (width / 2.0, height / 2.0);
    // Letters are about .7 as wide as high: the word fills most of the diagonal.
    let diagonal = (width * width + height * height).sqrt();
    let letters = word.chars().count().max(1) as f64;
    let high = clamped(diagonal * 0.8 / (letters * 0.7), 12.0, height * 0.35);
    let angle = -height.atan2(width).to_degrees();
    let (path, em) = chart::word(word);
    let scale = high / em;
    let layer = format!(
        "<g data-layer=\"{word}\" role=\"img\" aria-label=\"{word}\"><path fill=\"#a40000\" fill-opacity=\"0.28\" \
         transform=\"translate({x:.1} {y:.1}) rotate({angle:.1}) scale({scale:.4} -{scale:.4})\" d=\"{path}\"/></g>\n",
    );
    format!("{}{layer}{}", &svg[..end], &svg[end..])
}

/// Width and height of the drawing, from its view box.
fn size(svg: &str) -> Option<(f64, f64)> {
    let head = svg.split_once("<svg")?.1.split_once('>')?.0;
    let numbers = head.split_once(" viewBox=\"")?.1.split_once('"')?.0;
    let numbers: Vec<f64> = numbers.split([' ', ',']).filter_map(|number| number.parse().ok()).collect();
    match numbers[..] {
        [_, _, width, height] if width > 0.0 && height > 0.0 => Some((width, height)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_is_drawn_last_and_inside_the_picture() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 450\"><rect/></svg>\n";
        let stamped = stamp(svg, "TEST");
        assert!(stamped.contains("aria-label=\"TEST\"") && stamped.ends_with("z\"/></g>\n</svg>\n"));
        assert!(stamped.contains("translate(320.0 225.0)")); // the middle of 640 × 450
        let tree = resvg::usvg::Tree::from_str(&stamped, &resvg::usvg::Options::default());
        assert!(tree.is_ok(), "still a picture");
    }

    #[test]
    fn the_word_fills_four_fifths_of_the_diagonal_and_a_short_one_a_third_of_the_height() {
        let svg = "<svg viewBox=\"0 0 640 450\"></svg>";
        let high = |word| {
            let stamped = stamp(svg, word);
            let scale = stamped.split_once("scale(").expect("a scale").1.split_once(' ').expect("two numbers").0;
            scale.parse::<f64>().expect("a number") * chart::word(word).1
        };
        assert!((high("EMBARGOED") - 99.35).abs() < 0.1, "{}", high("EMBARGOED")); // .8 · √(640² + 450²)/(9 · .7)
        assert!((high("TEST") - 157.5).abs() < 0.1, "{}", high("TEST")); // .35 · 450
    }

    #[test]
    fn what_may_be_shown_carries_no_word() {
        for status in [Status::Live, Status::Held, Status::Corrected, Status::Final] {
            assert_eq!(mark(status, Lang::En), None);
        }
        assert_eq!(mark(Status::Test, Lang::Fr), Some("TEST".to_owned()));
        assert_eq!(mark(Status::Embargoed, Lang::Fr), Some("EMBARGO".to_owned()));
    }
}
