//! Plain text tables for a terminal.

use std::io::IsTerminal;

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::language::{Lang, Text};

/// The same with a head of the catalogue.
pub fn with_head(head: &[Text], rows: &[Vec<String>], lang: Lang) -> String {
    let head: Vec<String> = head.iter().map(|column| column.get(lang)).collect();
    text(&head.iter().map(String::as_str).collect::<Vec<_>>(), rows)
}

/// Columns padded to their widest cell; a column of numbers is aligned to the right. Where the window is narrower, the widest columns
/// of words go on in further lines.
pub fn text(header: &[&str], rows: &[Vec<String>]) -> String {
    match window() {
        Some(most) => fitted(header, rows, most),
        None => padded(header, rows),
    }
}

/// Width of the window, where standard output is one or its width is told; a file or a pipe has none.
fn window() -> Option<usize> {
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse::<usize>().ok());
    told.or_else(|| std::io::stdout().is_terminal().then_some(TERMINAL)).map(|columns| columns.max(WIDTH / 2))
}

/// Least width that a column of words is narrowed to.
const NARROWEST: usize = 12;

fn fitted(header: &[&str], rows: &[Vec<String>], most: usize) -> String {
    let count = |text: &str| text.chars().count();
    let cell = |row: &[String], column: usize| row.get(column).cloned().unwrap_or_default();
    let widest = |column: usize| rows.iter().map(|row| count(&cell(row, column))).max().unwrap_or(0);
    let mut widths: Vec<usize> = header.iter().enumerate().map(|(i, name)| widest(i).max(count(name))).collect();
    let over =
        |widths: &[usize]| (widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1)).saturating_sub(most);
    // The widest column gives way first, down to the next one.
    while over(&widths) > 0 {
        let Some((column, width)) = widths.iter().copied().enumerate().max_by_key(|(_, width)| *width) else { break };
        if width <= NARROWEST {
            break;
        }
        widths[column] -= 1;
    }
    let broken = |text: &str, width: usize| -> Vec<String> {
        let options = Options::new(width.max(1)).word_splitter(WordSplitter::NoHyphenation).break_words(false);
        textwrap::wrap(text, options).into_iter().map(|line| line.into_owned()).collect()
    };
    let mut lines = Vec::new();
    for row in rows {
        let cells: Vec<Vec<String>> =
            widths.iter().enumerate().map(|(i, width)| broken(&cell(row, i), *width)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(1);
        lines.extend(
            (0..height).map(|line| {
                cells.iter().map(|cell| cell.get(line).cloned().unwrap_or_default()).collect::<Vec<String>>()
            }),
        );
    }
    padded(header, &lines)
}

fn padded(header: &[&str], rows: &[Vec<String>]) -> String {
    let width = |text: &str| text.chars().count();
    let cells = |column: usize| rows.iter().map(move |row| row.get(column).map_or("", String::as_str));
    let widths: Vec<usize> = header
        .iter()
        .enumerate()
        .map(|(column, name)| cells(column).map(width).max().unwrap_or(0).max(width(name)))
        .collect();
    let numeric: Vec<bool> = (0..header.len())
        .map(|column| {
            cells(column).all(|cell| {
                cell.is_empty() || cell.trim_start_matches(['+', '−', '-']).starts_with(|c: char| c.is_ascii_digit())
            })
        })
        .collect();
    let line = |row: &mut dyn Iterator<Item = &str>| {
        let mut line = String::new();
        for (column, cell) in row.enumerate().take(header.len()) {
            let pad = " ".repeat(widths[column].saturating_sub(width(cell)));
            line += &if numeric[column] { format!("{pad}{cell}  ") } else { format!("{cell}{pad}  ") };
        }
        line.trim_end().to_owned() + "\n"
    };
    let mut table = line(&mut header.iter().copied());
    for row in rows {
        table += &line(&mut row.iter().map(String::as_str));
    }
    table
}

/// Columns of a terminal that does not say how wide it is.
const WIDTH: usize = 80;

/// Columns that a table takes on such a terminal.
const TERMINAL: usize = 100;

/// A sentence in lines that fit the terminal, each behind an indent.
pub fn wrapped(text: &str, indent: &str) -> String {
    // What shells call the width of their window.
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse::<usize>().ok());
    within(told.unwrap_or(WIDTH).clamp(WIDTH / 2, 2 * WIDTH), text, indent)
}

fn within(width: usize, text: &str, indent: &str) -> String {
    let options = Options::new(width)
        .initial_indent(indent)
        .subsequent_indent(indent)
        // An unbreakable space is no place for a break, nor is a hyphen.
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(false);
    textwrap::fill(text, options) + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_breaks_between_words_and_never_passes_the_width() {
        assert_eq!(within(12, "one two three", "  "), "  one two\n  three\n"); // 2 + 3 + 1 + 3 = 9, with three 15
        assert_eq!(within(15, "one two three", "  "), "  one two three\n");
        assert_eq!(within(14, "one two three", "  "), "  one two\n  three\n"); // one short
        assert_eq!(within(4, "unbreakable word", ""), "unbreakable\nword\n"); // longer than a line
        assert_eq!(within(8, "trop\u{202f}tôt : oui", ""), "trop\u{202f}tôt\n: oui\n");
    }

    #[test]
    fn a_table_wider_than_the_window_breaks_its_words_and_not_its_numbers() {
        let words = "a sentence of several words that goes on".to_owned();
        let rows = [vec!["12345".to_owned(), words.clone()], vec!["7".to_owned(), "short".to_owned()]];
        let table = fitted(&["n", "what"], &rows, 30);
        assert!(table.lines().all(|line| line.chars().count() <= 30), "{table}");
        assert_eq!(table.split_whitespace().skip(2).filter(|word| word.parse::<u32>().is_err()).count(), 9); // 8 + short
        assert_eq!(fitted(&["n", "what"], &rows, 200), padded(&["n", "what"], &rows));
    }

    #[test]
    fn numbers_stand_to_the_right_and_words_to_the_left() {
        let rows = [vec!["a".to_owned(), "9".to_owned()], vec!["bcd".to_owned(), "−10".to_owned()]];
        assert_eq!(text(&["x", "n"], &rows), "x      n\na      9\nbcd  −10\n");
    }
}
