//! What editors sent back once is not written again.

use std::fs;

/// Turns of phrase that read as translated, or that say what is not so; of the language that they stand behind.
const SENT_BACK: [(&str, &[&str]); 5] = [
    (
        "en",
        &[
            "still to come from",
            "than polls erred",
            "polls erred",
            "stayed below what",
            "moved as far as",
            "area is land",
            "as large as its",
            "one chance in nine",
            "9 in 10 lie",
            "outcomes of the model",
            "unkind",
            "reaches alone",
            "goes furthest",
            "named the winner",
            "held against the result",
            "too close to say",
            "like all polls",
            "points from all",
            "last day stand in",
            "the same, of all answers",
            "drifted at random",
            "had asked as",
            "is no error: only",
            "does not show that it did",
            "expected lead of −",
            "counts half",
            "the last partial line is",
            "composition, with extra variance",
        ],
    ),
    (
        "fr",
        &[
            "le plus gros reste",
            "grand comme ses",
            "la surface est celle",
            "puisse expliquer de l",
            "devance de plus que",
            "en dessous de l’attente",
            "parvenus",
            "au bout de la courbe",
            "parmi les quitter",
            "avance attendue de −",
            "donnait «",
            "victoire de «",
            "part de «",
            "en tiennent lieu",
        ],
    ),
    ("de", &["ß", "„", "geben sie", "wählen sie"]),
    ("it", &["con una varianza maggiore", "parte dalla composizione"]),
    ("es", &["con más varianza", "de la composición de su región"]),
];

/// The messages of a language, a line each, without what is said to translators.
fn lines(lang: &str) -> Vec<(String, String)> {
    let folder = format!("{}/locales/{lang}", env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of catalogues") {
        let path = entry.expect("a catalogue").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a catalogue").replace(['\u{a0}', '\u{202f}'], " ");
        let said = text.lines().filter(|line| !line.starts_with('#'));
        all.extend(said.map(|line| (name.clone(), line.to_lowercase())));
    }
    assert!(all.len() > 500, "{lang}: {} lines", all.len());
    all
}

#[test]
fn what_editors_sent_back_is_not_said() {
    let mut found = Vec::new();
    for (lang, turns) in SENT_BACK {
        for (name, line) in lines(lang) {
            let own = turns.iter().filter(|turn| line.contains(&turn.to_lowercase()));
            found.extend(own.map(|turn| format!("locales/{lang}/{name}: `{turn}` in {line}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn options_stand_without_quotation_marks_in_running_text() {
    let marks = ["“{ $option", "\"{ $option", "« { $option", "„{ $option", "«{ $option"];
    for lang in plebis::language::Lang::ALL.map(plebis::language::Lang::word) {
        for (name, line) in lines(lang) {
            assert!(!marks.iter().any(|mark| line.contains(mark)), "locales/{lang}/{name}: {line}");
        }
    }
}
