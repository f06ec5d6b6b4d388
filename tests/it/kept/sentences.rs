//! What readers are told in each of the five languages: pages with their charts, headlines, findings, and what commands print.

use std::{collections::HashSet, fs};

use super::made::{campaign, night};
use crate::folder::Place;

/// Fewer words are a label of an axis or a cell of a table.
const SENTENCE: usize = 3;

/// The texts of a page, a tag apart; without scripts and styles.
fn texts(html: &str) -> Vec<String> {
    let mut all = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        if !["script", "style"].iter().any(|name| tag.starts_with(name)) {
            all.push(text.trim().replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"));
        }
    }
    all
}

/// The lines that are sentences, or parts of one; each once.
fn sentences(lines: impl IntoIterator<Item = String>, told: &mut HashSet<String>) -> String {
    let words = |line: &str| line.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    let new = lines.into_iter().filter(|line| words(line) >= SENTENCE && told.insert(line.clone()));
    new.map(|line| line + "\n").collect()
}

#[track_caller]
fn compared(lang: &str) {
    let (mut text, mut told) = (String::new(), HashSet::new());
    let mut section = |title: &str, lines: Vec<String>| {
        text += &format!("== {title}\n{}", sentences(lines, &mut told));
    };
    let lines = |text: &str| text.lines().map(|line| line.trim().to_owned()).collect::<Vec<String>>();
    let common = ["--lang", lang, "--now", "2024-01-01T00:00:00Z"];
    let page = |place: &Place, vote: &str, more: &[&str]| {
        let ran = place.run(&[&["report", vote, "--draws", "400", "--out", "out"], &common[..], more].concat());
        let html = fs::read_to_string(place.join("out").join(vote).join("report.html"));
        texts(&html.unwrap_or_else(|error| panic!("{vote}: {error}, {}", ran.err)))
    };
    let bundled = Place::new();
    for vote in ["new-caledonia-2020", "brexit-2016"] {
        section(&format!("page of {vote}"), page(&bundled, vote, &[]));
    }
    let run = |place: &Place, args: &[&str]| {
        let ran = place.run(&[args, &common[..]].concat());
        [lines(&ran.out), lines(&ran.err)].concat()
    };
    section("page of chile-2022 in its night", page(&bundled, "chile-2022", &["--as-of", "2022-09-04T19:00:00-03:00"]));
    for (title, place) in [("night", night("")), ("campaign", campaign())] {
        section(&format!("page of a {title}"), page(&place, "v", &[]));
        section(&format!("check of a {title}"), run(&place, &["check", "v", "--exit-zero"]));
        let headline = fs::read_to_string(place.join(&format!("out/v/headline.{lang}.txt"))).expect("a headline");
        section(&format!("headline of a {title}"), lines(&headline));
        section(&format!("project of a {title}"), run(&place, &["project", "v", "--explain", "--draws", "400"]));
        section(&format!("forecast of a {title}"), run(&place, &["forecast", "v", "--explain", "--draws", "400"]));
        section(&format!("errors of a {title}"), run(&place, &["errors", "v"]));
    }
    insta::with_settings!({snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!(format!("sentences_{lang}"), text);
    });
}

#[test]
fn english_sentences_are_those_that_are_kept() {
    compared("en");
}

#[test]
fn french_sentences_are_those_that_are_kept() {
    compared("fr");
}

#[test]
fn german_sentences_are_those_that_are_kept() {
    compared("de");
}

#[test]
fn italian_sentences_are_those_that_are_kept() {
    compared("it");
}

#[test]
fn spanish_sentences_are_those_that_are_kept() {
    compared("es");
}
