//! The letters of a picture as a typeface of their own, so that its SVG needs none of the machine's.
//!
//! An OpenType font with outlines in the Compact Font Format (Adobe Technical Notes 5176 and 5177): the letters that are
//! written and the kerning between neighbours, no hints and no features, because every line is laid out without them.

use std::collections::{BTreeMap, BTreeSet};

use ab_glyph::{Font, GlyphId, OutlineCurve, Point};

use crate::chart::draw::ink::outline::whole;

/// Letters and neighbours that are written in one weight.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::chart::draw) struct Written {
    letters: BTreeSet<char>,
    pairs: BTreeSet<(char, char)>,
}

impl Written {
    /// Adds a line.
    pub(in crate::chart::draw) fn add(&mut self, text: &str) {
        self.letters.extend(text.chars());
        self.pairs.extend(text.chars().zip(text.chars().skip(1)));
    }

    /// Takes letters out that another typeface has.
    pub(in crate::chart::draw) fn leave_out(&mut self, has: impl Fn(char) -> bool) {
        self.letters.retain(|letter| !has(*letter));
    }
}

/// A font of these letters, named `family`; `None` where `font` has none of them, or more than a table of 16 bits holds.
pub(in crate::chart::draw) fn font(font: &impl Font, family: &str, weight: u16, written: &Written) -> Option<Vec<u8>> {
    let letters = written.letters.iter().copied().map(|letter| (letter, font.glyph_id(letter)));
    let letters: BTreeMap<char, GlyphId> = letters.filter(|(_, glyph)| glyph.0 != 0).collect();
    if letters.is_empty() || letters.len() > 0xFF00 {
        return None;
    }
    let per_em = font.units_per_em()?.round() as u16;
    // Number 0 is the glyph of letters that are missing.
    let glyphs: Vec<GlyphId> = std::iter::once(GlyphId(0)).chain(letters.values().copied()).collect();
    let count = glyphs.len() as u16;
    let advances: Vec<u16> = glyphs.iter().map(|&glyph| font.h_advance_unscaled(glyph).round() as u16).collect();
    let edges = [font.ascent_unscaled(), font.descent_unscaled()].map(|edge| edge.round() as i16);
    let number: BTreeMap<char, u16> = letters.keys().copied().zip(1..).collect();
    let mut tables = vec![
        (*b"CFF ", cff(font, &glyphs, family, per_em)?),
        (*b"OS/2", os2(weight, &letters, edges, &advances)),
        (*b"cmap", cmap(&number)),
        (*b"head", head(per_em, edges, &advances)),
        (*b"hhea", hhea(count, edges, &advances)),
        (
            *b"hmtx",
            glyphs.iter().zip(&advances).flat_map(|(&glyph, &advance)| bytes(&[advance, left(font, glyph)])).collect(),
        ),
        (*b"maxp", [bytes(&[0, 0x5000]), bytes(&[count])].concat()),
        (*b"name", name(family)),
        (*b"post", [bytes(&[3, 0]), vec![0; 28]].concat()),
    ];
    let kern = kern(font, &letters, &number, written);
    if let Some(kern) = kern {
        tables.insert(6, (*b"kern", kern));
    }
    Some(assembled(&tables))
}

/// Numbers of 16 bits, the high byte first.
fn bytes(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_be_bytes()).collect()
}

/// Entries, search range, its logarithm and the rest, as the tables with sorted entries announce them.
fn searched(entries: u16, size: u16) -> [u16; 4] {
    let power = entries.max(1).ilog2() as u16;
    let range = (1 << power) * size;
    [entries, range, power, entries.wrapping_mul(size).wrapping_sub(range)]
}

/// The file: a directory, then the tables on words of four bytes, with their sums.
fn assembled(tables: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut out = [b"OTTO".to_vec(), bytes(&searched(tables.len() as u16, 16))].concat();
    let mut body = Vec::new();
    let start = 12 + 16 * tables.len();
    let mut head = None;
    for (tag, table) in tables {
        let place = start + body.len();
        if tag == b"head" {
            head = Some(place);
        }
        out.extend(tag);
        for number in [sum(table), place as u32, table.len() as u32] {
            out.extend(number.to_be_bytes());
        }
        body.extend(table);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    out.extend(body);
    let rest = 0xB1B0_AFBA_u32.wrapping_sub(sum(&out));
    if let Some(place) = head.and_then(|head| out.get_mut(head + 8..head + 12)) {
        place.copy_from_slice(&rest.to_be_bytes());
    }
    out
}

fn sum(table: &[u8]) -> u32 {
    let word = |part: &[u8]| (0..4).fold(0, |word, place| word << 8 | u32::from(part.get(place).copied().unwrap_or(0)));
    table.chunks(4).map(word).fold(0, u32::wrapping_add)
}

/// Where the outline of a glyph begins.
fn left(font: &impl Font, glyph: GlyphId) -> u16 {
    font.outline(glyph).map_or(0, |outline| outline.bounds.min.x.round() as i16 as u16)
}

fn widest(advances: &[u16]) -> u16 {
    advances.iter().copied().max().unwrap_or(0)
}

fn head(per_em: u16, [ascent, descent]: [i16; 2], advances: &[u16]) -> Vec<u8> {
    let bounds = [0, descent as u16, widest(advances), ascent as u16];
    let head = [&[1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, per_em][..], &[0; 8], &bounds, &[0, 8, 2, 0, 0]].concat();
    bytes(&head)
}

fn hhea(count: u16, [ascent, descent]: [i16; 2], advances: &[u16]) -> Vec<u8> {
    let start = [1, 0, ascent as u16, descent as u16, 0, widest(advances), 0, 0, widest(advances), 1];
    bytes(&[&start[..], &[0; 7], &[count]].concat())
}

fn os2(weight: u16, letters: &BTreeMap<char, GlyphId>, [ascent, descent]: [i16; 2], advances: &[u16]) -> Vec<u8> {
    let code = |letter: Option<&char>| letter.map_or(0, |&letter| u32::from(letter).min(0xFFFF) as u16);
    let mean = advances.iter().map(|&advance| u32::from(advance)).sum::<u32>() / advances.len().max(1) as u32;
    let (below, above) = (descent.unsigned_abs(), ascent.max(0) as u16);
    let start = [4, mean as u16, weight, 5, 0];
    let range = [code(letters.keys().next()), code(letters.keys().next_back())];
    // Sizes of small letters and panose, unicode ranges, vendor: not told. 0x40: an upright regular face.
    let table =
        [&start[..], &[0; 11], &[0; 5], &[0; 8], &[0, 0], &[0x40], &range, &[above, descent as u16, 0, above, below]];
    bytes(&[&table.concat()[..], &[0, 0, 0, 0], &[0, 0, 0, 32, 2]].concat())
}

/// Code points to numbers of glyphs, format 12: one group a run of neighbours.
fn cmap(number: &BTreeMap<char, u16>) -> Vec<u8> {
    let mut groups: Vec<[u32; 3]> = Vec::new();
    for (&letter, &glyph) in number {
        let code = u32::from(letter);
        match groups.last_mut() {
            Some([_, end, _]) if *end + 1 == code => *end = code,
            _ => groups.push([code, code, u32::from(glyph)]),
        }
    }
    let length = 16 + 12 * groups.len() as u32;
    let head = bytes(&[0, 1, 3, 10, 0, 12, 12, 0]);
    let table = [length, 0, groups.len() as u32];
    let words = table.into_iter().chain(groups.into_iter().flatten());
    head.into_iter().chain(words.flat_map(u32::to_be_bytes)).collect()
}

/// Family, style, full and PostScript name, for Windows in English.
fn name(family: &str) -> Vec<u8> {
    let names = [(1, family), (2, "Regular"), (4, family), (6, "Subset")];
    let (mut records, mut texts) = (Vec::new(), Vec::new());
    for (id, text) in names {
        let text = bytes(&text.encode_utf16().take(200).collect::<Vec<_>>());
        records.extend(bytes(&[3, 1, 0x409, id, text.len() as u16, texts.len() as u16]));
        texts.extend(text);
    }
    [bytes(&[0, names.len() as u16, 6 + 12 * names.len() as u16]), records, texts].concat()
}

/// Kerning between neighbours, format 0.
fn kern(
    font: &impl Font,
    letters: &BTreeMap<char, GlyphId>,
    number: &BTreeMap<char, u16>,
    written: &Written,
) -> Option<Vec<u8>> {
    let pair = |&(first, second): &(char, char)| {
        let kern = font.kern_unscaled(*letters.get(&first)?, *letters.get(&second)?).round() as i16;
        (kern != 0).then_some([*number.get(&first)?, *number.get(&second)?, kern as u16])
    };
    // Letters are numbered in their order, so that pairs are sorted.
    let pairs: Vec<[u16; 3]> = written.pairs.iter().filter_map(pair).take(10_000).collect();
    let count = pairs.len() as u16;
    let table = [&[0, 1, 0, 14 + 6 * count, 1][..], &searched(count, 6), &pairs.concat()].concat();
    (count > 0).then(|| bytes(&table))
}

/// The outlines.
fn cff(font: &impl Font, glyphs: &[GlyphId], family: &str, per_em: u16) -> Option<Vec<u8>> {
    let family: String = family.chars().filter(char::is_ascii_alphanumeric).take(60).collect();
    let drawings: Vec<Vec<u8>> = glyphs.iter().map(|&glyph| drawing(font, glyph)).collect();
    let drawings = index(&drawings)?;
    // Widths stand in `hmtx`.
    let private = [integer(0), vec![20]].concat();
    let scale = real(1.0 / f64::from(per_em));
    let matrix = [scale.clone(), integer(0), integer(0), scale, integer(0), integer(0), vec![12, 7]].concat();
    let start = [vec![1, 0, 4, 4], index(&[family.into_bytes()])?].concat();
    // The offsets have five bytes each, so that the length of what holds them is known before they are.
    let top = |charstrings: usize, private_at: usize| {
        let drawings = [long(charstrings), vec![17]].concat();
        let private = [integer(private.len() as i32), long(private_at), vec![18]].concat();
        index(&[[matrix.clone(), drawings, private].concat()])
    };
    let empty = bytes(&[0]); // no names of glyphs, no subroutines
    let at = start.len() + top(0, 0)?.len() + 2 * empty.len();
    Some([start, top(at, at + drawings.len())?, empty.clone(), empty, drawings, private].concat())
}

/// A list of byte strings.
fn index(items: &[Vec<u8>]) -> Option<Vec<u8>> {
    let mut out = [bytes(&[u16::try_from(items.len()).ok()?]), vec![4]].concat();
    let mut end = 1_u32;
    out.extend(end.to_be_bytes());
    for item in items {
        end = end.checked_add(u32::try_from(item.len()).ok()?)?;
        out.extend(end.to_be_bytes());
    }
    Some(out.into_iter().chain(items.iter().flatten().copied()).collect())
}

/// A whole number as short as the format has it.
fn integer(value: i32) -> Vec<u8> {
    match value {
        -107..=107 => vec![(value + 139) as u8],
        108..=1131 => vec![((value - 108) / 256 + 247) as u8, ((value - 108) % 256) as u8],
        -1131..=-108 => vec![((-value - 108) / 256 + 251) as u8, ((-value - 108) % 256) as u8],
        _ => [vec![28], (value as i16).to_be_bytes().to_vec()].concat(),
    }
}

/// A number of four bytes.
fn long(value: usize) -> Vec<u8> {
    [vec![29], (value as u32).to_be_bytes().to_vec()].concat()
}

/// A number with decimals: its digits in halves of bytes.
fn real(value: f64) -> Vec<u8> {
    let text = format!("{value:.12}");
    let digit = |letter: u8| if letter == b'.' { 10 } else { letter.wrapping_sub(b'0') & 15 };
    let mut halves: Vec<u8> = text.trim_end_matches('0').bytes().map(digit).chain([15]).collect();
    if halves.len() % 2 == 1 {
        halves.push(15);
    }
    std::iter::once(30).chain(halves.chunks(2).map(|pair| pair[0] << 4 | pair[1])).collect()
}

/// A glyph in the commands of Type 2: every move relative to the point before.
fn drawing(font: &impl Font, glyph: GlyphId) -> Vec<u8> {
    let (mut out, mut pen) = (Vec::new(), Pen::default());
    for curve in font.outline(glyph).map(|outline| outline.curves).unwrap_or_default() {
        let (from, to) = match curve {
            OutlineCurve::Line(from, to) | OutlineCurve::Quad(from, _, to) | OutlineCurve::Cubic(from, _, _, to) => {
                (from, to)
            }
        };
        if pen.place != Some(whole(from)) {
            let steps = pen.to(&[from]);
            pen.command(&mut out, &steps, 21);
        }
        match curve {
            OutlineCurve::Line(..) => {
                let steps = pen.to(&[to]);
                pen.command(&mut out, &steps, 5);
            }
            OutlineCurve::Quad(from, middle, to) => {
                let part = |end: Point| {
                    ab_glyph::point(end.x + (middle.x - end.x) * 2.0 / 3.0, end.y + (middle.y - end.y) * 2.0 / 3.0)
                };
                let steps = pen.to(&[part(from), part(to), to]);
                pen.command(&mut out, &steps, 8);
            }
            OutlineCurve::Cubic(_, a, b, to) => {
                let steps = pen.to(&[a, b, to]);
                pen.command(&mut out, &steps, 8);
            }
        }
    }
    out.push(14);
    out
}

/// Where a glyph is being drawn.
#[derive(Default)]
struct Pen {
    place: Option<(i32, i32)>,
}

impl Pen {
    /// The steps through these points.
    fn to(&mut self, points: &[Point]) -> Vec<i32> {
        let mut steps = Vec::new();
        for &point in points {
            let (before, next) = (self.place.unwrap_or_default(), whole(point));
            steps.extend([next.0 - before.0, next.1 - before.1]);
            self.place = Some(next);
        }
        steps
    }

    fn command(&self, out: &mut Vec<u8>, steps: &[i32], operator: u8) {
        out.extend(steps.iter().flat_map(|&step| integer(step)));
        out.push(operator);
    }
}

#[cfg(test)]
mod tests {
    use ab_glyph::FontRef;

    use super::*;
    use crate::chart::draw::ink::face::{REGULAR, SEMIBOLD};

    #[test]
    fn the_letters_of_a_subset_are_those_of_the_typeface() {
        for (bytes, weight) in [(REGULAR, 400), (SEMIBOLD, 600)] {
            let whole = FontRef::try_from_slice(bytes).expect("the bundled typeface");
            let mut written = Written::default();
            written.add("Nouméa AV 56.7% “–±→”");
            let subset = font(&whole, "Inter", weight, &written).expect("a subset");
            assert!(subset.len() < 6_000, "{}", subset.len());
            let subset = FontRef::try_from_slice(&subset).expect("a typeface");
            assert_eq!(subset.units_per_em(), whole.units_per_em());
            for letter in "Nouméa AV 56.7% “–±→”".chars() {
                let [a, b] = [&whole, &subset].map(|font| font.glyph_id(letter));
                assert!(b.0 != 0, "{letter}");
                assert_eq!(whole.h_advance_unscaled(a), subset.h_advance_unscaled(b), "{letter}");
                // Where a reader closes a contour that is closed already, it adds a line without length.
                let is_drawn = |curve: &OutlineCurve| !matches!(curve, OutlineCurve::Line(from, to) if from == to);
                let curves = |font: &FontRef<'_>, glyph| {
                    let curves = font.outline(glyph).map(|outline| outline.curves).unwrap_or_default();
                    format!("{:?}", curves.into_iter().filter(is_drawn).collect::<Vec<_>>())
                };
                assert_eq!(curves(&whole, a), curves(&subset, b), "{letter}");
            }
            let kern = |font: &FontRef<'_>| font.kern_unscaled(font.glyph_id('A'), font.glyph_id('V'));
            assert!(kern(&whole) < 0.0 && kern(&subset) == kern(&whole));
            assert_eq!(subset.glyph_id('z').0, 0);
        }
    }

    #[test]
    fn numbers_are_as_short_as_the_format_has_them() {
        let written = [0, 107, 108, 1131, 1132, -108, -1131, -1132].map(integer);
        assert_eq!(written[..4], [vec![139], vec![246], vec![247, 0], vec![250, 255]]);
        assert_eq!(written[4..], [vec![28, 4, 108], vec![251, 0], vec![254, 255], vec![28, 251, 148]]);
        assert_eq!(real(0.5), [30, 0x0A, 0x5F]);
    }
}
