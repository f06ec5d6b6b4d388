//! The bundled typeface and the measures of its letters.

use std::{cell::RefCell, sync::OnceLock};

use ab_glyph::{Font, FontRef};

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
    pub(in crate::chart::draw) fn advance(self, letter: char) -> f64 {
        static LATINS: OnceLock<[Vec<f64>; 2]> = OnceLock::new();
        let table = LATINS
            .get_or_init(|| [Self::Regular, Self::SemiBold].map(|face| latin(|letter| face.advance_of_font(letter))));
        let known = table[self.index()].get(letter as usize).copied();
        known.unwrap_or_else(|| remembered((self.index(), letter, None), || self.advance_of_font(letter)))
    }

    /// How much nearer (negative) or farther the second of two letters stands than its neighbour's advance, in ems.
    pub(in crate::chart::draw) fn kern(self, first: char, second: char) -> f64 {
        /// One row for each first letter, looked up when it is first written.
        static ROWS: [[OnceLock<Vec<f64>>; LATIN]; 2] = [const { [const { OnceLock::new() }; LATIN] }; 2];
        let look_up = |second| self.kern_of_font(first, second);
        let row = ROWS[self.index()].get(first as usize).map(|row| row.get_or_init(|| latin(look_up)));
        let known = row.and_then(|row| row.get(second as usize)).copied();
        known.unwrap_or_else(|| remembered((self.index(), first, Some(second)), || look_up(second)))
    }

    /// Has the bundled typeface a picture of a letter?
    pub(in crate::chart::draw) fn has(self, letter: char) -> bool {
        static LATINS: OnceLock<[Vec<bool>; 2]> = OnceLock::new();
        let in_font = |face: Self, letter| face.font().is_some_and(|font| font.glyph_id(letter).0 != 0);
        let table = LATINS.get_or_init(|| {
            [Self::Regular, Self::SemiBold]
                .map(|face| ('\0'..).take(LATIN).map(|letter| in_font(face, letter)).collect())
        });
        table[self.index()].get(letter as usize).copied().unwrap_or_else(|| in_font(self, letter))
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
