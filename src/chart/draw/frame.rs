//! What every chart has around its picture: title, subtitle, notes, source, credit, logo.

use base64::{Engine as _, prelude::BASE64_STANDARD};

use crate::chart::draw::ink::geometry::Rect;
use crate::chart::draw::ink::text::{Anchor, Face, width, wrap_even, wrap_most};
use crate::chart::draw::sheet::{Sheet, escape};
use crate::chart::{figure::Figure, look::theme::Theme, size::Size, spec::ChartSpec};

struct Block {
    lines: Vec<String>,
    face: Face,
    size: f64,
    leading: f64,
}

impl Block {
    fn height(&self) -> f64 {
        self.lines.len() as f64 * self.leading
    }

    /// Does its last sentence end?
    fn is_whole(&self) -> bool {
        self.lines.last().is_none_or(|last| !last.ends_with('…'))
    }
}

/// Most lines of the subtitle and of all notes together, tried in turn: on a full screen the notes give way before the words
/// that say what is drawn.
fn tries(size: Size) -> &'static [[usize; 2]] {
    match size {
        // A phone is scrolled: nothing that a sentence needs is cut.
        Size::Mobile => &[[12, 60]],
        Size::Story => {
            &[[7, 9], [7, 7], [7, 5], [6, 5], [6, 4], [5, 4], [5, 3], [4, 3], [4, 2], [3, 2], [2, 1], [1, 1]]
        }
        _ => &[[3, 7], [3, 5], [3, 4], [3, 3], [2, 3], [2, 2], [1, 1]],
    }
}

/// Most lines of a source, a footer and of a note where the whole is not limited before.
const SOURCE: usize = 4;

/// The part of the height that a picture needs: about a half, rows by how many they are; other pictures of a story can
/// do with less.
fn least(figure: &Figure, size: Size) -> f64 {
    match (figure, size) {
        // Many rows have their names beside them and are low.
        (Figure::Rows(rows), Size::Story) if rows.rows.len() > 7 => (0.14 + 0.03 * rows.rows.len() as f64).min(0.58),
        (Figure::Rows(rows), Size::Story) => (0.2 + 0.062 * rows.rows.len() as f64).min(0.55),
        (Figure::Rows(_) | Figure::Polls(_), _) => 0.5,
        (_, Size::Story) => 0.42,
        _ => 0.5,
    }
}

/// The writing around a picture, measured before the picture is drawn.
pub(in crate::chart::draw) struct Frame {
    unit: f64,
    /// Distance of everything from the edge, in units.
    margin: f64,
    top: f64,
    covered_bottom: f64,
    title: Block,
    subtitle: Block,
    foot: Vec<Block>,
    credit: Option<String>,
    /// Height of the logo, if there is one.
    logo: Option<f64>,
    /// Size of the writing at the foot, in units.
    foot_size: f64,
}

impl Frame {
    /// Sets the writing; where it would leave the picture too little height, about a half, it is cut to fewer lines.
    pub(in crate::chart::draw) fn of(spec: &ChartSpec, size: Size, theme: &Theme) -> Self {
        let (covered_top, covered_bottom) = size.covered();
        let least = least(&spec.figure, size);
        let fits = |frame: &Self| {
            let free =
                |height: f64| height - frame.height(size.width()) > least * (height - covered_top - covered_bottom);
            size.height().is_none_or(free)
        };
        let mut tries = tries(size).iter();
        let mut frame = Self::cut_to(spec, size, theme, *tries.next().unwrap_or(&[3, 3]));
        for &most in tries {
            if fits(&frame) {
                break;
            }
            frame = Self::cut_to(spec, size, theme, most);
        }
        frame
    }

    fn cut_to(spec: &ChartSpec, size: Size, theme: &Theme, [most, most_foot]: [usize; 2]) -> Self {
        let unit = theme.unit(size);
        let [title_size, subtitle_size, foot_size] = theme.sizes();
        // On a telephone the explanation gives way to the picture.
        let subtitle_size = if size == Size::Mobile { (0.92 * subtitle_size).max(foot_size) } else { subtitle_size };
        let (covered_top, covered_bottom) = size.covered();
        let margin = size.margin();
        let room = size.width() - 2.0 * margin * unit;
        let logo = spec.logo.is_some().then(|| theme.logo_height());
        let title_room = room - logo.map_or(0.0, |logo| 2.0 * logo * unit);
        let larger = if size == Size::Story { 1.42 } else { 1.0 };
        let title = title(&spec.title, title_room, unit, title_size * larger, size);
        let subtitle = subtitle(spec, subtitle_size, room, unit, most, if size == Size::Story { EXPLAINED } else { 0 });
        let set = |text: &str, most: usize| block(text, Face::Regular, foot_size, room, unit, most);
        // The first note matters most and has the room it needs; of one that has none half a sentence says nothing.
        let (mut foot, mut free) = (Vec::new(), most_foot);
        for note in spec.notes.iter().filter(|note| !note.is_empty()) {
            let note = set(note, free);
            if free > 0 && note.is_whole() {
                free -= note.lines.len().min(free);
                foot.push(note);
            }
        }
        // Who published the numbers is never left out, and is told to its end.
        let most = if size == Size::Mobile { most_foot } else { SOURCE };
        let sources = [&spec.source].into_iter().chain(&spec.footer).filter(|text| !text.is_empty());
        foot.extend(sources.map(|text| set(text, most)));
        Self {
            unit,
            margin,
            top: covered_top + margin * unit,
            covered_bottom,
            title,
            subtitle,
            foot,
            credit: spec.credit.clone().filter(|credit| !credit.trim().is_empty()),
            logo,
            foot_size,
        }
    }

    fn head_height(&self) -> f64 {
        self.title.height() + 3.0 * self.unit + self.subtitle.height() + 10.0 * self.unit
    }

    fn foot_height(&self, room: f64) -> f64 {
        let blocks: f64 = self.foot.iter().map(Block::height).sum();
        8.0 * self.unit + blocks + if self.credit_needs_line(room) { self.foot_size * 1.35 * self.unit } else { 0.0 }
    }

    fn credit_needs_line(&self, room: f64) -> bool {
        let Some(credit) = &self.credit else { return false };
        let credit = width(credit, Face::SemiBold, self.foot_size * self.unit);
        let last =
            self.foot.last().and_then(|block| block.lines.last().map(|line| width(line, block.face, block.size)));
        last.is_none_or(|last| last + credit + 12.0 * self.unit > room)
    }

    /// Height of everything but the picture.
    pub(in crate::chart::draw) fn height(&self, width: f64) -> f64 {
        let room = width - 2.0 * self.margin * self.unit;
        self.top + self.head_height() + self.foot_height(room) + self.margin * 0.8 * self.unit + self.covered_bottom
    }

    /// Writes all this and returns the room left for the picture.
    pub(in crate::chart::draw) fn write(&self, sheet: &mut Sheet, spec: &ChartSpec) -> Rect {
        let unit = self.unit;
        let (left, right) = (self.margin * unit, sheet.width - self.margin * unit);
        let mut y = self.top;
        for block in [&self.title, &self.subtitle] {
            write_block(sheet, block, left, &mut y, block.face == Face::Regular);
            if block.face == Face::SemiBold {
                y += 3.0 * unit;
            }
        }
        if let (Some(height), Some(logo)) = (self.logo, &spec.logo) {
            let side = height * unit;
            let href = format!("data:image/svg+xml;base64,{}", BASE64_STANDARD.encode(logo.as_bytes()));
            sheet.raw(&format!(
                "<image x=\"{}\" y=\"{}\" width=\"{side}\" height=\"{side}\" href=\"{}\"/>\n",
                right - side,
                self.top,
                escape(&href)
            ));
        }
        let bottom = sheet.height - self.covered_bottom - self.margin * 0.8 * unit;
        let body = Rect { left, top: y + 10.0 * unit, right, bottom: bottom - self.foot_height(right - left) };
        let mut y = body.bottom + 8.0 * unit;
        for block in &self.foot {
            write_block(sheet, block, left, &mut y, true);
        }
        if let Some(credit) = &self.credit {
            let size = self.foot_size;
            let mut line = sheet.text((right, bottom - 0.3 * size * unit), size, credit.as_str());
            line.text = crate::chart::draw::ink::text::cut(credit, Face::SemiBold, line.size, right - left);
            (line.face, line.anchor) = (Face::SemiBold, Anchor::End);
            sheet.write(line);
        }
        body
    }
}

/// As large as possible: three lines, set smaller where that is not enough, cut only at last.
///
/// A full screen is read at arm's length while it passes: its title may have three lines at any size.
/// On a telephone a title has the lines it needs: the picture grows with it.
fn title(text: &str, room: f64, unit: f64, largest: f64, of: Size) -> Block {
    let block =
        |lines, size: f64| Block { lines, face: Face::SemiBold, size: size * unit, leading: size * 1.22 * unit };
    let (most, last) = match of {
        Size::Story => (3, 5),
        Size::Mobile => (2, 5),
        _ => (2, 3),
    };
    let sizes = [1.0, 0.9, 0.8].map(|part| part * largest);
    for size in sizes {
        let lines = wrap_even(text, Face::SemiBold, size * unit, room);
        if lines.len() <= most || (size == sizes[2] && lines.len() <= last) {
            return block(lines, size);
        }
    }
    block(wrap_most(text, Face::SemiBold, sizes[2] * unit, room, last), sizes[2])
}

/// Most lines of the first sentence of what is drawn, which a full screen never leaves out.
const EXPLAINED: usize = 3;

/// At most so many lines: what is cut is the explanation, not which vote it is nor its first
/// sentence where that needs at most `least` lines.
fn subtitle(spec: &ChartSpec, size: f64, room: f64, unit: f64, most: usize, least: usize) -> Block {
    let set = |text: &str, most| block(text, Face::Regular, size, room, unit, most);
    let whole = set(&spec.subtitle, usize::MAX);
    let Some(explained) = spec.subtitle.strip_suffix(&spec.occasion).filter(|_| whole.lines.len() > most) else {
        return set(&spec.subtitle, most);
    };
    let occasion = set(&spec.occasion, most.max(2)).lines;
    let first = explained.find(". ").map_or(explained, |end| &explained[..=end]);
    let least = Some(set(first, usize::MAX).lines.len()).filter(|lines| *lines <= least).unwrap_or(0);
    let explained = set(explained, most.saturating_sub(occasion.len()).max(least));
    let mut lines = if explained.is_whole() { explained.lines } else { Vec::new() };
    lines.extend(occasion);
    Block { lines, ..whole }
}

/// At most so many lines: whole sentences, as many as fit; of a first one that is too long the beginning.
fn block(text: &str, face: Face, size: f64, room: f64, unit: f64, most: usize) -> Block {
    let set = |text: &str, most| wrap_most(text, face, size * unit, room, most);
    let ends = text.rmatch_indices(". ").filter_map(|(end, _)| text.get(..=end));
    let fitting = std::iter::once(text).chain(ends).find(|told| set(told, usize::MAX).len() <= most);
    let text = fitting.unwrap_or(text);
    let lines = without_widow(set(text, most), text, face, size * unit, room);
    Block { lines, face, size: size * unit, leading: size * 1.35 * unit }
}

/// Lines whose last one is no word alone: all are set a little narrower where that needs no line more.
fn without_widow(lines: Vec<String>, text: &str, face: Face, size: f64, room: f64) -> Vec<String> {
    let last = |lines: &[String]| lines.last().map_or(room, |last| width(last, face, size));
    if lines.len() < 2 || last(&lines) >= WIDOW * room || lines.last().is_some_and(|last| last.ends_with('…')) {
        return lines;
    }
    let narrower = (1..12).map(|step| wrap_most(text, face, size, (1.0 - 0.03 * f64::from(step)) * room, usize::MAX));
    let better = narrower.take_while(|set| set.len() == lines.len()).find(|set| last(set) >= WIDOW * room);
    better.unwrap_or(lines)
}

/// A last line shorter than this part of the room is a widow.
const WIDOW: f64 = 0.22;

fn write_block(sheet: &mut Sheet, block: &Block, left: f64, y: &mut f64, quiet: bool) {
    for text in &block.lines {
        let mut line =
            sheet.text((left, *y + 0.5 * (block.leading - block.size) + 0.8 * block.size), 1.0, text.as_str());
        (line.size, line.face) = (block.size, block.face);
        if quiet {
            line.fill = sheet.theme.quiet;
        }
        sheet.write(line);
        *y += block.leading;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_is_set_smaller_and_then_cut() {
        let short = title("Polls overstated No", 600.0, 1.0, 20.0, Size::Article);
        assert_eq!((short.size, short.lines.len()), (20.0, 1));
        let long =
            title(&"a very long title that nobody will read to its end ".repeat(9), 600.0, 1.0, 20.0, Size::Article);
        assert_eq!((long.size, long.lines.len()), (16.0, 3));
        assert!(long.lines[2].ends_with('…'));
    }

    #[test]
    fn no_last_line_is_a_word_alone() {
        let text = "Source: results from the commission; chart by us.";
        let room = width("Source: results from the commission; chart by", Face::Regular, 10.0) + 1.0;
        let lines = block(text, Face::Regular, 10.0, room, 1.0, 9).lines;
        assert_eq!(lines.len(), 2);
        assert!(width(&lines[1], Face::Regular, 10.0) >= WIDOW * room, "{lines:?}");
        assert_eq!(lines.join(" "), text);
    }

    #[test]
    fn what_has_no_room_is_left_out_by_whole_sentences() {
        let set =
            |most| block("One two three. Four five six. Seven eight nine.", Face::Regular, 10.0, 90.0, 1.0, most).lines;
        assert_eq!(set(9).concat().replace(' ', "").len(), 39); // all letters and stops
        assert!(set(2).concat().ends_with("six.") || set(2).concat().ends_with("three."), "{:?}", set(2));
        assert!(block("One two three four five six.", Face::Regular, 10.0, 60.0, 1.0, 1).lines[0].ends_with('…'));
    }
}
