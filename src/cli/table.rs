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
    told().or_else(|| seen(&std::io::stdout())).map(|columns| columns.max(WIDTH / 2))
}

/// What shells call the width of their window.
fn told() -> Option<usize> {
    std::env::var("COLUMNS").ok().and_then(|columns| columns.parse::<usize>().ok())
}

/// What a terminal says of itself.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn seen(stream: &(impl IsTerminal + std::os::fd::AsFd)) -> Option<usize> {
    let size = || rustix::termios::tcgetwinsize(stream).ok().filter(|size| size.ws_col > 0);
    stream.is_terminal().then(|| size().map_or(TERMINAL, |size| size.ws_col.into()))
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn seen(stream: &impl IsTerminal) -> Option<usize> {
    stream.is_terminal().then_some(TERMINAL)
}

/// Columns that a refusal on standard error takes.
pub fn talk() -> usize {
    seen(&std::io::stderr()).map_or(TERMINAL, |columns| told().unwrap_or(columns)).clamp(WIDTH / 2, TERMINAL)
}

/// Least width that a column of words is narrowed to.
const NARROWEST: usize = 12;

/// Space between two columns.
const GAP: usize = 2;

fn count(text: &str) -> usize {
    text.chars().count()
}

fn cell(row: &[String], column: usize) -> &str {
    row.get(column).map_or("", String::as_str)
}

/// Whether a column holds numbers: they stand to the right, and are never broken.
fn numeric(rows: &[Vec<String>], column: usize) -> bool {
    let starts = |text: &str| text.trim_start_matches(['+', '−', '-']).starts_with(|c: char| c.is_ascii_digit());
    rows.iter().map(|row| cell(row, column)).all(|text| text.is_empty() || starts(text))
}

/// The widest columns give way first, their headings broken between words; what is still too wide goes on below, each part behind the columns
/// that say of what a row is.
fn fitted(header: &[&str], rows: &[Vec<String>], most: usize) -> String {
    let longest = |text: &str| text.split(' ').map(count).max().unwrap_or(0);
    let widest = |column: usize| rows.iter().map(|row| count(cell(row, column))).max().unwrap_or(0);
    let numbers: Vec<bool> = (0..header.len()).map(|column| numeric(rows, column)).collect();
    let mut widths: Vec<usize> = header.iter().enumerate().map(|(i, name)| widest(i).max(count(name))).collect();
    // A name in one piece, such as a poll's key, is broken only where it takes more than half of the window.
    let longest_name =
        |column: usize| rows.iter().map(|row| longest(cell(row, column))).max().unwrap_or(0).min(most / 2);
    let least = |column: usize| {
        let words = || widest(column).min(NARROWEST).max(longest_name(column));
        let cells = if numbers[column] { widest(column) } else { words() };
        cells.max(longest(header[column]))
    };
    while total(&widths) > most {
        let wider = widths.iter().copied().enumerate().filter(|(column, width)| *width > least(*column));
        let Some((column, _)) = wider.max_by_key(|(_, width)| *width) else { break };
        widths[column] -= 1;
    }
    let parts: Vec<String> =
        split(&widths, &numbers, most).into_iter().map(|part| laid(header, rows, &part, &widths, &numbers)).collect();
    parts.join("\n")
}

fn total(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

/// Columns that fit beside one another; every part begins with the columns of words on the left, at least one.
fn split(widths: &[usize], numbers: &[bool], most: usize) -> Vec<Vec<usize>> {
    if total(widths) <= most {
        return vec![(0..widths.len()).collect()];
    }
    let keys = numbers.iter().take_while(|number| !**number).count().clamp(1, widths.len().max(1));
    let keys = if total(&widths[..keys]) > most / 2 { 1 } else { keys };
    let mut parts: Vec<Vec<usize>> = Vec::new();
    for column in keys..widths.len() {
        let fits = |part: &Vec<usize>| {
            let own: Vec<usize> = part.iter().chain([&column]).map(|at| widths[*at]).collect();
            part.len() == keys || total(&own) <= most
        };
        match parts.last_mut().filter(|part| fits(part)) {
            Some(part) => part.push(column),
            None => parts.push((0..keys).chain([column]).collect()),
        }
    }
    parts
}

/// Some columns of a table, cells and headings broken into their widths.
fn laid(header: &[&str], rows: &[Vec<String>], columns: &[usize], widths: &[usize], numbers: &[bool]) -> String {
    let broken = |text: &str, width: usize| -> Vec<String> {
        if count(text) <= width {
            return vec![text.to_owned()];
        }
        let options = Options::new(width.max(1))
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation);
        textwrap::wrap(text, options).into_iter().map(|line| line.into_owned()).collect()
    };
    let line = |cells: &[Vec<String>], at: usize, from_top: bool| {
        let height = cells.iter().map(Vec::len).max().unwrap_or(1);
        let mut line = String::new();
        for (cell, &column) in cells.iter().zip(columns) {
            let own = if from_top { Some(at) } else { (at + cell.len()).checked_sub(height) };
            let text = own.and_then(|at| cell.get(at)).map_or("", String::as_str);
            let pad = " ".repeat(widths[column].saturating_sub(count(text)));
            line += &if numbers[column] { format!("{pad}{text}") } else { format!("{text}{pad}") };
            line += &" ".repeat(GAP);
        }
        line.trim_end().to_owned() + "\n"
    };
    let cut = |texts: &dyn Fn(usize) -> String| -> Vec<Vec<String>> {
        columns.iter().map(|&column| broken(&texts(column), widths[column])).collect()
    };
    let height = |cells: &[Vec<String>]| cells.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let head = cut(&|column| header[column].to_owned());
    let mut text: String = (0..height(&head)).map(|at| line(&head, at, false)).collect();
    for row in rows {
        let cells = cut(&|column| cell(row, column).to_owned());
        text.extend((0..height(&cells)).map(|at| line(&cells, at, true)));
    }
    text
}

/// Every column as wide as its widest cell.
fn padded(header: &[&str], rows: &[Vec<String>]) -> String {
    fitted(header, rows, usize::MAX)
}

/// Columns of a terminal that does not say how wide it is.
const WIDTH: usize = 80;

/// Columns that a table takes on such a terminal.
const TERMINAL: usize = 100;

/// A sentence in lines that fit the terminal, each behind an indent.
pub fn wrapped(text: &str, indent: &str) -> String {
    within(told().or_else(|| seen(&std::io::stdout())).unwrap_or(WIDTH).clamp(WIDTH / 2, 2 * WIDTH), text, indent)
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
    fn a_heading_longer_than_its_numbers_is_broken_and_what_is_still_too_wide_goes_on_below() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let rows = [row(&["all", "0.55", "12.19", "3"]), row(&["biased", "0.50", "6.43", "14"])];
        let header = ["order", "50% range held", "width of 90% range", "nights"];
        let table = fitted(&header, &rows, 36);
        assert!(table.lines().all(|line| count(line) <= 36) && !table.contains("\n\n"), "{table}");
        assert_eq!(table.split_whitespace().filter(|word| *word == "range").count(), 2, "{table}"); // once in each heading
        let table = fitted(&header, &rows, 20);
        assert!(table.lines().all(|line| count(line) <= 20) && table.contains("\n\n"), "{table}");
        assert_eq!(table.matches("biased").count(), 2, "every part names its rows: {table}"); // 6 + 2 + 5 + 2 + 5 = 20
        for cell in ["0.55", "12.19", "6.43", "14"] {
            assert_eq!(table.matches(cell).count(), 1, "{table}");
        }
    }

    #[test]
    fn a_name_in_one_piece_stays_whole_until_it_takes_more_than_half_of_the_window() {
        let row = |name: &str| ["1".to_owned(), name.to_owned(), "some words that may be broken".to_owned()];
        let rows = [row("2014-09-01-opinion").to_vec(), row("short").to_vec()];
        let table = fitted(&["n", "poll", "why"], &rows, 40);
        assert!(table.lines().all(|line| count(line) <= 40) && table.contains("2014-09-01-opinion"), "{table}"); // 18 of 40
        let rows = [row("2014-09-01-opinion-of-the-people-by-telephone").to_vec(), row("short").to_vec()];
        let table = fitted(&["n", "poll", "why"], &rows, 40);
        assert!(table.lines().all(|line| count(line) <= 40), "{table}"); // 45 letters
    }

    #[test]
    fn numbers_stand_to_the_right_and_words_to_the_left() {
        let rows = [vec!["a".to_owned(), "9".to_owned()], vec!["bcd".to_owned(), "−10".to_owned()]];
        assert_eq!(text(&["x", "n"], &rows), "x      n\na      9\nbcd  −10\n");
    }
}
