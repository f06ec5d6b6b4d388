//! Letters beyond the bundled typeface: which face has them, which form they take beside each other, which way they run.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
};

use harfrust::{BufferFlags, Direction, ShapeOptions, UnicodeBuffer};
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use crate::chart::draw::ink::clusters::clusters;
use crate::chart::draw::ink::face::{Face, REGULAR, SEMIBOLD};
use crate::chart::look::typeface::{Fonts, Typeface, of_machine};

/// A glyph of a line: its typeface, its number there, and where it stands, in ems.
#[derive(Clone, Copy)]
pub(in crate::chart::draw) struct Glyph {
    pub(in crate::chart::draw) typeface: &'static Typeface,
    pub(in crate::chart::draw) id: u16,
    pub(in crate::chart::draw) at: (f64, f64),
}

/// A line made of glyphs, from left to right.
#[derive(Default)]
pub(in crate::chart::draw) struct Shaped {
    /// In ems.
    pub(in crate::chart::draw) width: f64,
    pub(in crate::chart::draw) glyphs: Vec<Glyph>,
    /// The first letter that no typeface has.
    pub(in crate::chart::draw) missing: Option<char>,
}

thread_local! {
    static FONTS: Cell<Fonts> = const { Cell::new(Fonts::NONE) };
    static LINES: RefCell<HashMap<(usize, usize, String), Rc<Shaped>>> = RefCell::new(HashMap::new());
}

/// Lines that a thread remembers.
const REMEMBERED: usize = 4096;

/// Lays out with the typefaces of a theme.
pub(in crate::chart::draw) fn with_fonts<T>(fonts: Fonts, draw: impl FnOnce() -> T) -> T {
    /// Puts the typefaces back, whatever happens.
    struct Back(Fonts);
    impl Drop for Back {
        fn drop(&mut self) {
            FONTS.set(self.0);
        }
    }
    let _back = Back(FONTS.replace(fonts));
    draw()
}

/// Are all letters those of the bundled typeface, one beside the other from left to right?
pub(in crate::chart::draw) fn is_plain(text: &str, face: Face) -> bool {
    own(face).is_none() && text.chars().all(|letter| face.has(letter) || letter.is_control())
}

/// A line as glyphs.
pub(in crate::chart::draw) fn shaped(text: &str, face: Face) -> Rc<Shaped> {
    let key = (FONTS.get().key(), face.index(), text.to_owned());
    if let Some(known) = LINES.with_borrow(|lines| lines.get(&key).cloned()) {
        return known;
    }
    let line = Rc::new(shape(text, face));
    LINES.with_borrow_mut(|lines| {
        if lines.len() >= REMEMBERED {
            lines.clear();
        }
        lines.insert(key, Rc::clone(&line));
    });
    line
}

/// The face of a theme in a weight; its regular one where it has one alone.
fn own(face: Face) -> Option<&'static Typeface> {
    let own = FONTS.get().get()?.own;
    own[face.index()].or(own[0])
}

fn shape(text: &str, face: Face) -> Shaped {
    let text = isolated(&text.chars().filter(|letter| !letter.is_control()).collect::<String>());
    let mut line = Shaped::default();
    let bidi = BidiInfo::new(&text, Some(Level::ltr()));
    let Some(paragraph) = bidi.paragraphs.first() else { return line };
    let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
    for run in runs {
        let is_rtl = levels.get(run.start).is_some_and(Level::is_rtl);
        let mut parts = parts(text.get(run).unwrap_or_default(), face, &mut line.missing);
        if is_rtl {
            parts.reverse();
        }
        for (typeface, part) in parts {
            add(&mut line, typeface, &part, is_rtl);
        }
    }
    line
}

/// Adds the glyphs of a part in one typeface and one direction.
fn add(line: &mut Shaped, typeface: &'static Typeface, part: &str, is_rtl: bool) {
    for (id, advance, (x, y)) in glyphs(typeface, part, is_rtl) {
        let at = (line.width + x / typeface.per_em, y / typeface.per_em);
        if id != 0 {
            line.glyphs.push(Glyph { typeface, id, at });
        }
        line.width += advance / typeface.per_em;
    }
}

/// Number, advance and offset of each glyph, from left to right, in units of the typeface.
fn glyphs(typeface: &'static Typeface, text: &str, is_rtl: bool) -> Vec<(u16, f64, (f64, f64))> {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.set_direction(if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight });
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
    buffer.guess_segment_properties();
    let shaper = typeface.data.shaper(&typeface.tables).build();
    let out = shaper.shape(buffer, ShapeOptions::new());
    let both = out.glyph_infos().iter().zip(out.glyph_positions());
    let glyph = |(info, place): (&harfrust::GlyphInfo, &harfrust::GlyphPosition)| {
        let id = u16::try_from(info.glyph_id).unwrap_or(0);
        (id, f64::from(place.x_advance), (f64::from(place.x_offset), f64::from(place.y_offset)))
    };
    both.map(glyph).collect()
}

/// Cuts a run where another typeface or another script begins.
fn parts(run: &str, face: Face, missing: &mut Option<char>) -> Vec<(&'static Typeface, String)> {
    let mut parts: Vec<(&'static Typeface, u32, String)> = Vec::new();
    for sign in clusters(run) {
        let before = parts.last().map(|(typeface, script, _)| (*typeface, *script));
        let script = sign.chars().find_map(script).or(before.map(|(_, script)| script)).unwrap_or(0);
        let Some(typeface) = typeface_of(sign, face, before.map(|(typeface, _)| typeface)) else {
            *missing = missing.or(sign.chars().find(|letter| !is_unseen(*letter)));
            continue;
        };
        match parts.last_mut() {
            Some((same, of, part)) if std::ptr::eq(*same, typeface) && *of == script => part.push_str(sign),
            _ => parts.push((typeface, script, sign.to_owned())),
        }
    }
    parts.into_iter().map(|(typeface, _, part)| (typeface, part)).collect()
}

/// The typeface of a sign: the theme's or the bundled one, then those that were given, then the machine's.
fn typeface_of(sign: &str, face: Face, before: Option<&'static Typeface>) -> Option<&'static Typeface> {
    let bundled = Typeface::of([REGULAR, SEMIBOLD][face.index()]);
    if sign.chars().all(char::is_whitespace) {
        return own(face).into_iter().chain(bundled).chain(before).find(|typeface| covers(typeface, sign)).or(bundled);
    }
    if sign.chars().all(is_unseen) {
        return before.or(own(face)).or(bundled);
    }
    let bold = face == Face::SemiBold;
    let further = FONTS.get().get().map_or(&[][..], |faces| &faces.further);
    let of_weight = further.iter().filter(|typeface| typeface.is_bold() == bold);
    let given = of_weight.chain(further).copied();
    let mut all = own(face).into_iter().chain(bundled).chain(given);
    all.find(|typeface| covers(typeface, sign)).or_else(|| {
        let first = sign.chars().find(|letter| !is_unseen(*letter))?;
        of_machine(first, bold).filter(|typeface| covers(typeface, sign))
    })
}

/// Has a typeface a picture of a sign, its letters apart or made into one?
fn covers(typeface: &'static Typeface, sign: &str) -> bool {
    let letters = || sign.chars().filter(|letter| letter.is_whitespace() || !is_unseen(*letter));
    letters().all(|letter| typeface.has(letter))
        || (letters().count() > 1 && glyphs(typeface, sign, false).iter().all(|(id, _, _)| *id != 0))
}

/// A letter without a picture of its own: spaces, joiners, marks of direction.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(letter, '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// A number for each script that is written by rules of its own; `None` of what all scripts share.
fn script(letter: char) -> Option<u32> {
    match letter {
        _ if !letter.is_alphabetic() => None,
        '\0'..='\u{58f}' | '\u{1e00}'..='\u{1fff}' => Some(0),
        '\u{590}'..='\u{5ff}' | '\u{fb1d}'..='\u{fb4f}' => Some(1),
        '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => Some(2),
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' => {
            Some(3)
        }
        // Blocks of 128 letters are scripts of their own from India to Cambodia.
        _ => Some(letter as u32 / 0x80),
    }
}

/// A text whose parts from right to left are set apart, so that a name does not take the number beside it along.
pub(in crate::chart::draw) fn isolated(text: &str) -> String {
    let is_rtl = |letter: char| matches!(bidi_class(letter), BidiClass::R | BidiClass::AL);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_rtl) {
        let tail = &rest[start..];
        // To the last letter of this direction before one of the other.
        let other = tail.find(|letter| bidi_class(letter) == BidiClass::L).unwrap_or(tail.len());
        let last = tail[..other].char_indices().rfind(|(_, letter)| is_rtl(*letter));
        let mut end = last.map_or(other, |(at, letter)| at + letter.len_utf8());
        // Marks over the last letter, and the dots of a cut name, belong to it.
        end += tail[end..]
            .chars()
            .take_while(|letter| *letter == '…' || bidi_class(*letter) == BidiClass::NSM)
            .map(char::len_utf8)
            .sum::<usize>();
        out += &rest[..start];
        out.push('\u{2067}');
        out += &tail[..end];
        out.push('\u{2069}');
        rest = &tail[end..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_from_right_to_left_does_not_take_the_number_beside_it_along() {
        assert_eq!(isolated("نعم 56.7%"), "\u{2067}نعم\u{2069} 56.7%");
        assert_eq!(isolated("Sí, نعم لا… 3"), "Sí, \u{2067}نعم لا…\u{2069} 3"); // two words, and the dots of a cut
        assert_eq!(isolated("No 56.7%"), "No 56.7%");
    }

    #[test]
    fn letters_of_the_bundled_face_are_measured_one_by_one_and_others_are_shaped() {
        assert!(is_plain("Nouméa 56,7\u{202f}%", Face::Regular));
        assert!(!is_plain("नौ", Face::Regular) && !is_plain("نعم", Face::SemiBold));
        let private = shaped("A\u{f8e01}", Face::Regular); // no typeface has it
        assert_eq!(private.missing, Some('\u{f8e01}'));
        assert_eq!(private.glyphs.len(), 1);
    }

    #[test]
    fn shaped_letters_are_as_wide_as_letters_measured_one_by_one() {
        let text = "Nouméa AV";
        let advances: f64 = text.chars().map(|letter| Face::Regular.advance(letter)).sum();
        let kerning: f64 = text.chars().zip(text.chars().skip(1)).map(|(a, b)| Face::Regular.kern(a, b)).sum();
        let plain = advances + kerning;
        let line = shaped(text, Face::Regular);
        assert!((line.width - plain).abs() < 0.01, "{} {plain}", line.width);
    }
}
