//! Lines of text measured with the typeface that the pictures are set in.

use crate::chart::draw::ink::clusters::clusters;
pub(crate) use crate::chart::draw::ink::face::Face;
use crate::chart::draw::ink::geometry::Rect;
use crate::chart::draw::ink::shape::{is_plain, shaped};
use crate::chart::look::colour::Colour;

/// Which point of a line its x is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// How far a line reaches while it is written letter by letter, in ems.
#[derive(Debug, Clone, Copy)]
struct Ruler {
    face: Face,
    end: f64,
    before: Option<char>,
}

impl Ruler {
    fn new(face: Face) -> Self {
        Self { face, end: 0.0, before: None }
    }

    /// Adds a letter and tells its left end.
    fn add(&mut self, letter: char) -> f64 {
        let left = self.end + self.before.replace(letter).map_or(0.0, |before| self.face.kern(before, letter));
        self.end = left + self.face.advance(letter);
        left
    }

    /// The ruler after some more letters.
    fn with(mut self, text: &str) -> Self {
        if is_plain(text, self.face) {
            text.chars().for_each(|letter| {
                self.add(letter);
            });
        } else {
            self.end += shaped(text, self.face).width;
            self.before = None;
        }
        self
    }
}

/// The letters of a line, each with its left end in ems: advances and the kerning between neighbours.
pub(in crate::chart::draw) fn letters(text: &str, face: Face) -> impl Iterator<Item = (char, f64)> {
    let mut ruler = Ruler::new(face);
    text.chars().map(move |letter| (letter, ruler.add(letter)))
}

/// Width of a line in pixels.
pub(crate) fn width(text: &str, face: Face, size: f64) -> f64 {
    Ruler::new(face).with(text).end * size
}

/// Breaks a text at its spaces into lines no wider than `room`; a word that is wider than that is cut between letters.
pub(crate) fn wrap(text: &str, face: Face, size: f64, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let (mut line, mut ruler) = (String::new(), Ruler::new(face));
    // Only plain spaces break: no-break spaces hold numbers and their units together.
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let space = if line.is_empty() { "" } else { " " };
        let longer = ruler.with(space).with(word);
        if longer.end * size <= room {
            line = line + space + word;
            ruler = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
            ruler = Ruler::new(face);
        }
        for sign in clusters(word) {
            let longer = ruler.with(sign);
            if !line.is_empty() && longer.end * size > room {
                lines.push(std::mem::take(&mut line));
                ruler = Ruler::new(face).with(sign);
            } else {
                ruler = longer;
            }
            line.push_str(sign);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// [`wrap`], with lines as even as they can be without needing more of them.
pub(crate) fn wrap_even(text: &str, face: Face, size: f64, room: f64) -> Vec<String> {
    let lines = wrap(text, face, size, room);
    let mut narrow = (0.0, room);
    for _ in 0..12 {
        let middle: f64 = 0.5 * (narrow.0 + narrow.1);
        if wrap(text, face, size, middle).len() > lines.len() { narrow.0 = middle } else { narrow.1 = middle }
    }
    wrap(text, face, size, narrow.1)
}

/// At most `most` lines; the last ends in an ellipsis where something is left out.
pub(crate) fn wrap_most(text: &str, face: Face, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines = wrap(text, face, size, room);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = cut(&format!("{last}…"), face, size, room);
            if !last.ends_with('…') {
                last.push('…');
            }
        }
    }
    lines
}

/// A name with a figure behind it, cut to `room`: the name gives way, the figure stays whole.
pub(in crate::chart::draw) fn cut_name(name: &str, figure: &str, face: Face, size: f64, room: f64) -> String {
    let figure = format!("\u{a0}{figure}");
    cut(name, face, size, room - width(&figure, face, size)) + &figure
}

/// What parts that go with a name: days, respondents and base of a poll.
pub(in crate::chart::draw) const BETWEEN: &str = " · ";

/// A detail without its last parts, as many as have room: the first stays, whole parts go.
pub(in crate::chart::draw) fn fewer_parts(detail: &str, face: Face, size: f64, room: f64) -> String {
    let mut parts: Vec<&str> = detail.split(BETWEEN).collect();
    while parts.len() > 1 && width(&parts.join(BETWEEN), face, size) > room {
        parts.pop();
    }
    parts.join(BETWEEN)
}

/// The size, at least `least`, in which a line is no wider than `room`.
pub(in crate::chart::draw) fn fitting_size(text: &str, face: Face, size: f64, least: f64, room: f64) -> f64 {
    // A hair less than the room: what just fits is not cut for rounding.
    (size * (0.998 * room / width(text, face, size).max(1.0)).min(1.0)).max(least)
}

/// One line no wider than `room`, cut with an ellipsis where needed; empty where not even that has room.
pub(crate) fn cut(text: &str, face: Face, size: f64, room: f64) -> String {
    if width(text, face, size) <= room {
        return text.to_owned();
    }
    let (mut kept, mut longest) = (String::new(), None);
    let mut ruler = Ruler::new(face);
    let plain = text.replace('…', "");
    let is_plain = is_plain(&plain, face);
    for sign in clusters(&plain) {
        kept.push_str(sign);
        ruler = ruler.with(sign);
        // Letters that take their form from their neighbours are measured together.
        let end = if is_plain { ruler.with("…").end } else { width(&format!("{kept}…"), face, 1.0) };
        if end * size <= room {
            longest = Some(kept.len());
        } else if ruler.end * size > room {
            break;
        }
    }
    longest.and_then(|end| kept.get(..end)).map_or_else(String::new, |kept| kept.trim_end().to_owned() + "…")
}

/// One line of text in the picture.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) x: f64,
    /// Baseline.
    pub(crate) y: f64,
    pub(crate) anchor: Anchor,
    pub(crate) size: f64,
    pub(crate) face: Face,
    pub(crate) fill: Colour,
    /// A rim of the ground's colour, for writing over shapes.
    pub(crate) rim: bool,
    /// Does it belong to an axis?
    pub(crate) in_axis: bool,
    pub(crate) text: String,
}

impl Line {
    pub(crate) fn width(&self) -> f64 {
        width(&self.text, self.face, self.size)
    }

    /// Left end.
    pub(crate) fn left(&self) -> f64 {
        match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - self.width() / 2.0,
            Anchor::End => self.x - self.width(),
        }
    }

    /// The room the line takes, from the top of its capitals and accents to the foot of its descenders.
    pub(crate) fn bounds(&self) -> Rect {
        let left = self.left();
        Rect { left, top: self.y - 0.80 * self.size, right: left + self.width(), bottom: self.y + 0.22 * self.size }
    }
}

#[cfg(test)]
mod tests {
    use ab_glyph::Font;

    use super::*;

    const TEXT: &str = "Les sondages ont surestimé le Non de 14,5\u{a0}points";

    #[test]
    fn the_bundled_faces_have_every_sign_the_charts_use() {
        for face in [Face::Regular, Face::SemiBold] {
            let font = face.font().expect("a font");
            for sign in "0123456789AZazéèêëàâçîïôùûüœÉÀÇ«»“”‘’–—…−±×≥≤→←↑↓%·\u{a0}\u{202f}".chars()
            {
                assert_ne!(font.glyph_id(sign).0, 0, "{sign:?} of {face:?}"); // glyph 0 = missing
            }
        }
    }

    #[test]
    fn figures_of_the_regular_face_are_equally_wide() {
        for figure in "0123456789".chars() {
            assert_eq!(width(&figure.to_string(), Face::Regular, 10.0), width("0", Face::Regular, 10.0));
        }
    }

    #[test]
    fn wrapped_lines_fit_and_lose_no_word() {
        for room in [60.0, 100.0, 200.0, 1000.0] {
            for lines in [wrap(TEXT, Face::SemiBold, 16.0, room), wrap_even(TEXT, Face::SemiBold, 16.0, room)] {
                assert_eq!(lines.concat().replace(' ', ""), TEXT.replace(' ', ""));
                assert!(lines.iter().all(|line| width(line, Face::SemiBold, 16.0) <= room), "{lines:?}");
            }
        }
    }

    #[test]
    fn a_cut_or_broken_line_parts_no_sign() {
        let text = "e\u{301}".repeat(400); // 400 accented letters, 800 chars
        let shown = cut(&text, Face::Regular, 12.0, 80.0);
        assert!(shown.ends_with("\u{301}…") && width(&shown, Face::Regular, 12.0) <= 80.0, "{shown}");
        let lines = wrap(&text, Face::Regular, 12.0, 80.0);
        assert!(lines.len() > 1 && lines.iter().all(|line| line.ends_with('\u{301}')), "{lines:?}");
        assert_eq!(lines.concat(), text);
    }

    #[test]
    fn a_number_is_not_parted_from_its_unit() {
        let lines = wrap("de 14,5\u{a0}points", Face::Regular, 12.0, width("de 14,5\u{a0}po", Face::Regular, 12.0));
        assert_eq!(lines.first().map(String::as_str), Some("de")); // the unit does not fit, so the number moves too
    }

    #[test]
    fn a_cut_line_fits_and_says_that_it_was_cut() {
        let shown = cut(TEXT, Face::Regular, 12.0, 80.0);
        assert!(shown.ends_with('…') && width(&shown, Face::Regular, 12.0) <= 80.0);
        assert_eq!(cut("Non", Face::Regular, 12.0, 80.0), "Non");
        let lines = wrap_most(TEXT, Face::Regular, 12.0, 80.0, 2);
        assert!(lines.len() == 2 && lines[1].ends_with('…'));
    }
}
