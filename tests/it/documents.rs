//! METHOD.md: short, numbered, and every section that the code cites is there.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Largest size, bytes.
const MOST_BYTES: u64 = 30_000;

/// Words of a log, which has a file of its own.
const OF_THE_LOG: [&str; 5] = ["sketch", "throw-away", "of that day", " aim", "peer"];

fn text(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a document of the repository")
}

/// Numbers of the headings of METHOD.md: `3` of `## 3. …`, `3.4` of `### 3.4 …`.
fn headings() -> Vec<String> {
    let text = text("METHOD.md");
    let lines = text.lines().filter(|line| line.starts_with("##"));
    lines.map(|line| line.trim_start_matches('#').split_whitespace().next().unwrap_or("").to_owned()).collect()
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => files(&path, found),
            false => found.push(path),
        }
    }
}

/// The number behind each `§` of a text.
fn cited(text: &str) -> impl Iterator<Item = &str> {
    text.split('§').skip(1).map(|rest| {
        let end = rest.find(|sign: char| !sign.is_ascii_digit() && sign != '.').unwrap_or(rest.len());
        rest[..end].trim_end_matches('.')
    })
}

#[test]
fn the_headings_of_the_method_are_numbered_without_a_gap() {
    let mut last = [0, 0];
    for heading in headings() {
        let parts: Vec<usize> = heading.split('.').filter(|part| !part.is_empty()).flat_map(str::parse).collect();
        last = match parts.as_slice() {
            [_] => [last[0] + 1, 0],
            [_, _] => [last[0], last[1] + 1],
            _ => panic!("{heading} is no number"),
        };
        let expected: Vec<usize> = last.into_iter().filter(|n| *n > 0).collect();
        assert_eq!(parts, expected);
    }
}

#[test]
fn every_section_that_is_cited_is_there() {
    let headings: Vec<String> = headings().iter().map(|number| number.trim_end_matches('.').to_owned()).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    ["src", "tests/it", "examples", "benches"].iter().for_each(|folder| files(&root.join(folder), &mut sources));
    sources.extend(["METHOD.md", "CONTRIBUTING.md", "DESIGN.md"].map(|name| root.join(name)));
    let mut count = 0;
    for source in sources.iter().filter(|path| path.extension().is_some_and(|end| end == "rs" || end == "md")) {
        let text = fs::read_to_string(source).expect("text");
        let lines = text.lines().filter(|line| line.contains("METHOD.md") || source.ends_with("METHOD.md"));
        for line in lines.filter(|line| !line.contains("log §")) {
            for section in cited(line) {
                assert!(headings.iter().any(|known| known == section), "{}: §{section}", source.display());
                count += 1;
            }
        }
    }
    assert!(count > 60, "{count} citations"); // as many files of the models, poll errors and scores cite their section
}

#[test]
fn the_method_is_short_and_leaves_what_was_tried_to_the_log() {
    let size = fs::metadata(Path::new(env!("CARGO_MANIFEST_DIR")).join("METHOD.md")).expect("METHOD.md").len();
    assert!(size <= MOST_BYTES, "{size} bytes");
    let text = text("METHOD.md").to_lowercase();
    for word in OF_THE_LOG {
        assert!(!text.contains(word), "`{word}` belongs into docs/research-log.md");
    }
}
