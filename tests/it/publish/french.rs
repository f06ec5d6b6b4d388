//! A French report speaks French: charts, alt texts, headline and page, of votes as the program ships them.

use std::{fs, path::Path};

use crate::french::english_in;
use assert_cmd::Command;

/// What a reader sees of a page or picture, without what is marked as English and without styles.
fn visible(markup: &str) -> String {
    const VOID: [&str; 6] = ["meta", "link", "br", "img", "source", "hr"];
    let (mut out, mut rest) = (String::new(), markup);
    // Open elements, each with whether its text is passed over.
    let mut open: Vec<(String, bool)> = Vec::new();
    while let Some(start) = rest.find('<') {
        let hidden = open.iter().any(|(_, hidden)| *hidden);
        if !hidden {
            out += &rest[..start];
            out.push(' ');
        }
        let Some(end) = rest[start..].find('>') else { break };
        let tag = &rest[start + 1..start + end];
        rest = &rest[start + end + 1..];
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if tag.starts_with('/') {
            while open.pop().is_some_and(|(last, _)| last != name) {}
        } else if !(tag.ends_with('/') || tag.starts_with(['!', '?']) || VOID.contains(&name.as_str())) {
            let hidden = tag.contains("lang=\"en\"") || ["style", "script", "code"].contains(&name.as_str());
            open.push((name, hidden));
        }
    }
    out
}

#[test]
fn no_english_word_stands_in_a_french_report() {
    let dir = tempfile::tempdir().expect("a folder");
    let votes = ["new-caledonia-2018", "new-caledonia-2020", "new-caledonia-2021", "scotland-2014"];
    let mut command = Command::cargo_bin("plebis").expect("the program");
    command.arg("report").args(votes).args(["--lang", "fr", "--draws", "200", "--out"]).arg(dir.path());
    command.assert().success();
    let mut read = 0;
    let mut wrong = Vec::new();
    for vote in votes {
        let folder = dir.path().join(vote);
        let mut files = vec![folder.join("report.html"), folder.join("headline.fr.txt")];
        let charts = fs::read_dir(folder.join("charts")).expect("charts").flatten().map(|file| file.path());
        files.extend(charts.filter(|path| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            name.ends_with(".svg") || name.ends_with(".alt.fr.txt")
        }));
        for file in files {
            let text = fs::read_to_string(&file).expect("text");
            let is_markup = file.extension().is_some_and(|end| end != "txt");
            let text = if is_markup { visible(&text) } else { text };
            // A sponsor stands on the page as the data name it.
            let text = text.replace("self-funded (published by La Dépêche de Nouvelle-Calédonie)", "");
            let found = english_in(&text);
            read += 1;
            if !found.is_empty() {
                wrong.push(format!("{}: {found:?}", file.strip_prefix(dir.path()).unwrap_or(Path::new("?")).display()));
            }
        }
    }
    assert!(read > 60, "only {read} files read"); // four votes with seven to fourteen charts, two files each
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english_is_found_where_it_stands_and_passed_over_where_it_is_marked() {
    assert_eq!(english_in("La part of the Non"), ["of", "the"]);
    assert_eq!(english_in("Le Non l’emporte dans 47 issues sur 50"), [""; 0]);
    let page = "<p>Bonjour<br> <b lang=\"en\">the <i>polls</i></b> à tous</p><style>of { }</style>";
    assert_eq!(visible(page).split_whitespace().collect::<Vec<_>>(), ["Bonjour", "à", "tous"]);
}
