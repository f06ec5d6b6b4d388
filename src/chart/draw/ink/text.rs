//! Lines of text measured with the bundled typeface, the one the pictures are set in.

use std::{cell::RefCell, sync::OnceLock};

use ab_glyph::{Font, FontRef};

use crate::chart::colour::Colour;
use crate::chart::draw::ink::clusters::clusters;
use crate::chart::draw::ink::geometry::Rect;

/// Regular weight, tabular figures.
pub const REGULAR: &[u8] = include_bytes!("../../fonts/Inter-Regular.otf");
/// Semi-bold weight.
pub const SEMIBOLD: &[u8] = include_bytes!("../../fonts/Inter-SemiBold.otf");

/// Weight of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Face {
    Regular,
    SemiBold,
}

impl Face {
    /// `None` only if the bundled bytes were damaged; a test reads them.
    pub(in crate::chart::draw) fn font(self) -> Option<&'static FontRef<'static>> {
        static FONTS: OnceLock<[Option<FontRef<'static>>; 2]> = OnceLock::new();
        let fonts = FONTS.get_or_init(|| [REGULAR, SEMIBOLD].map(|bytes| FontRef::try_from_slice(bytes).ok()));
        match self {
            Self::Regular => fonts[0].as_ref(),
            Self::SemiBold => fonts[1].as_ref(),
        }
    }

    /// Advance of a letter, in ems.
    fn advance(self, letter: char) -> f64 {
        static LATINS: OnceLock<[Vec<f64>; 2]> = OnceLock::new();
        let table = LATINS
            .get_or_init(|| [Self::Regular, Self::SemiBold].map(|face| latin(|letter| face.advance_of_font(letter))));
        let known = table[self.index()].get(letter as usize).copied();
        known.unwrap_or_else(|| remembered((self.index(), letter, None), || self.advance_of_font(letter)))
    }

    /// How much nearer (negative) or farther the second of two letters stands than its neighbour's advance, in ems.
    fn kern(self, first: char, second: char) -> f64 {
        /// One row for each first letter, looked up when it is first written.
        static ROWS: [[OnceLock<Vec<f64>>; LATIN]; 2] = [const { [const { OnceLock::new() }; LATIN] }; 2];
        let look_up = |second| self.kern_of_font(first, second);
        let row = ROWS[self.index()].get(first as usize).map(|row| row.get_or_init(|| latin(look_up)));
        let known = row.and_then(|row| row.get(second as usize)).copied();
        known.unwrap_or_else(|| remembered((self.index(), first, Some(second)), || look_up(second)))
    }

    /// Units of the typeface to the em.
    pub(in crate::chart::draw) fn per_em(self) -> f64 {
        self.font().and_then(Font::units_per_em).map_or(1000.0, f64::from)
    }

    pub(in crate::chart::draw) fn index(self) -> usize {
        usize::from(self == Self::SemiBold)
    }

    fn advance_of_font(self, letter: char) -> f64 {
        let Some(font) = self.font() else { return 0.6 };
        f64::from(font.h_advance_unscaled(font.glyph_id(letter))) / self.per_em()
    }

    fn kern_of_font(self, first: char, second: char) -> f64 {
        let Some(font) = self.font() else { return 0.0 };
        f64::from(font.kern_unscaled(font.glyph_id(first), font.glyph_id(second))) / self.per_em()
    }
}

/// Letters whose measures are kept: all of Latin.
pub(in crate::chart::draw) const LATIN: usize = 0x250;

/// A measure of letters beyond Latin: the typeface's tables are slow to search, so each thread keeps the last answers.
fn remembered((face, first, second): (usize, char, Option<char>), measure: impl FnOnce() -> f64) -> f64 {
    const PLACES: usize = 1 << 13;
    thread_local! {
        static MEASURES: RefCell<Vec<(u64, f64)>> = RefCell::new(vec![(u64::MAX, 0.0); PLACES]);
    }
    let key = (face as u64) << 63
        | u64::from(u32::from(first)) << 32
        | second.map_or(1 << 31, |letter| u64::from(u32::from(letter)));
    let place = (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 51) as usize % PLACES;
    MEASURES.with_borrow_mut(|known| {
        if known[place].0 != key {
            known[place] = (key, measure());
        }
        known[place].1
    })
}

fn latin(measure: impl Fn(char) -> f64) -> Vec<f64> {
    ('\0'..).take(LATIN).map(measure).collect()
}

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
        text.chars().for_each(|letter| {
            self.add(letter);
        });
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

/// One line no wider than `room`, cut with an ellipsis where needed; empty where not even that has room.
pub(crate) fn cut(text: &str, face: Face, size: f64, room: f64) -> String {
    if width(text, face, size) <= room {
        return text.to_owned();
    }
    let (mut kept, mut longest) = (String::new(), None);
    let mut ruler = Ruler::new(face);
    let plain = text.replace('…', "");
    for sign in clusters(&plain) {
        kept.push_str(sign);
        ruler = ruler.with(sign);
        if ruler.with("…").end * size <= room {
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
