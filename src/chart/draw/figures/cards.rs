//! Equally likely results, one a card.

use crate::chart::draw::figures::axis::{tone, tone_text};
use crate::chart::draw::ink::geometry::Rect;
use crate::chart::draw::ink::text::{Face, cut, width, wrap_most};
use crate::chart::draw::sheet::{Paint, Sheet};
use crate::chart::figure::{Card, Cards};

const GAP: f64 = 10.0;

pub(in crate::chart::draw) fn draw(sheet: &mut Sheet, figure: &Cards, body: Rect) {
    let unit = sheet.unit;
    let columns = 3usize;
    let rows = figure.cards.len().div_ceil(columns).max(1);
    let gap = GAP * unit;
    let width = (body.width() - gap * (columns as f64 - 1.0)) / columns as f64;
    let height = (body.height() - gap * (rows as f64 - 1.0)) / rows as f64;
    let height = height.min(0.9 * width.max(110.0 * unit));
    // Rows that need less than the room stand in its middle.
    let spare = body.height() - rows as f64 * height - (rows as f64 - 1.0) * gap;
    for (place, card) in figure.cards.iter().enumerate() {
        let left = body.left + (place % columns) as f64 * (width + gap);
        let top = body.top + 0.5 * spare + (place / columns) as f64 * (height + gap);
        draw_card(sheet, figure, card, &Rect { left, top, right: left + width, bottom: top + height });
    }
}

fn draw_card(sheet: &mut Sheet, figure: &Cards, card: &Card, rect: &Rect) {
    let unit = sheet.unit;
    sheet.rect(*rect, Paint::Fill(sheet.theme.tint(sheet.theme.neutral, 0.06)));
    let pad = 9.0 * unit;
    let room = rect.width() - 2.0 * pad;
    let bar_height = (0.14 * rect.height()).max(8.0 * unit);
    let bar = Rect {
        left: rect.left + pad,
        right: rect.right - pad,
        top: rect.bottom - pad - bar_height,
        bottom: rect.bottom - pad,
    };
    // Who wins at the top, by how much as large as the room allows.
    let top = rect.top + pad;
    // A third line where the figure keeps its room.
    let most = if bar.top - top >= (3.0 * 14.0 + 6.0 + 18.0) * unit { 3 } else { 2 };
    let set = |size: f64, most: usize| (size, wrap_most(&card.label, Face::Regular, size * unit, room, most));
    // What is cut in large letters is tried in small ones: who wins stands at the end.
    let is_cut = |lines: &[String]| lines.last().is_some_and(|line| line.ends_with('…'));
    let (letters, lines) =
        Some(set(12.0, most)).filter(|(_, lines)| !is_cut(lines)).unwrap_or_else(|| set(10.5, most + 1));
    for (row, text) in lines.iter().enumerate() {
        let mut label = sheet.text((rect.left + pad, top + (9.6 + 14.0 * row as f64) * unit), letters, text.as_str());
        label.fill = tone_text(sheet, card.winner);
        sheet.write(label);
    }
    let (from, to) = (top + 14.0 * unit * lines.len() as f64, bar.top - 6.0 * unit);
    let tall = ((to - from) / unit / 1.05).clamp(15.0, 28.0);
    let widest = 8.0_f64.max(0.97 * tall * room / width(&card.value, Face::SemiBold, tall * unit).max(1.0));
    let size = tall.min(widest);
    let mut value = sheet.text((rect.left + pad, 0.5 * (from + to) + 0.36 * size * unit), size, "");
    value.face = Face::SemiBold;
    value.fill = tone_text(sheet, card.winner);
    value.text = cut(&card.value, value.face, value.size, room);
    sheet.write(value);
    let split = bar.left + card.share * bar.width();
    sheet.rect(Rect { right: split, ..bar }, Paint::Fill(tone(sheet, card.tones[0])));
    sheet.rect(Rect { left: split, ..bar }, Paint::Fill(tone(sheet, card.tones[1])));
    sheet.line((split, bar.top), (split, bar.bottom), sheet.theme.ground, 1.4 * unit, None);
    let x = bar.left + figure.threshold * bar.width();
    sheet.line((x, bar.top - 4.0 * unit), (x, bar.bottom + 4.0 * unit), sheet.theme.ink, 1.6 * unit, None);
}
