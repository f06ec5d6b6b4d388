//! Names in every script: letters, never boxes.

use std::fs;

use crate::folder::Place;

/// Small cuts of Noto (SIL Open Font License), with the letters of the words below.
fn font(name: &str) -> String {
    format!("{}/tests/it/data/fonts/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// Language, word for yes, typeface.
const WORDS: [(&str, &str, &str); 5] = [
    ("Arabic", "نعم", "arabic.ttf"),
    ("Hebrew", "כן", "hebrew.ttf"),
    ("Devanagari", "हिन्दी", "devanagari.ttf"),
    ("Chinese", "赞成", "chinese.ttf"),
    ("Korean", "찬성", "korean.ttf"),
];

fn place(yes: &str) -> Place {
    let place = Place::new();
    let text = format!(
        "id = \"mine\"\ntitle = \"Made\"\ndate = 2026-03-23\n[options]\nyes = \"{yes}\"\nno = \"No\"\n[[result]]\nstatus = \"final\"\nyes = 400\nno = 600\n"
    );
    place.write("mine/vote.toml", text);
    let polls = "poll_id,pollster,field_start,field_end,n,yes,no,undecided,base\na,A,2026-03-01,2026-03-02,1000,45,50,5,all\nb,B,2026-03-05,2026-03-06,1000,44,50,6,all\n";
    place.write("mine/polls.csv", polls);
    place.write("mine/results.csv", "unit,registered,cast,blank,spoiled,yes,no\na,1200,1000,0,0,400,600\n");
    place
}

#[test]
fn names_of_five_scripts_draw_as_letters_with_a_typeface_that_is_given() {
    for (language, word, file) in WORDS {
        let place = place(word);
        let ran = place.run(&["chart", "outcome_cards", "mine", "--outlines", "--out", "o", "--font", &font(file)]);
        assert_eq!(ran.code, 0, "{language}: {}", ran.err);
        let svg = fs::read_to_string(place.join("o/mine/charts/outcome_cards.svg")).expect("a chart");
        assert!(svg.contains("<path transform") && !svg.contains("<text"), "{language}");
        let plain = place.run(&["chart", "outcome_cards", "mine", "--out", "p", "--font", &font(file)]);
        let svg = fs::read_to_string(place.join("p/mine/charts/outcome_cards.svg")).expect("a chart");
        assert!(svg.contains(word), "{language}: {}", plain.err);
    }
}

#[test]
fn a_letter_that_no_typeface_has_is_refused_and_a_report_draws_the_rest() {
    // A private letter: no typeface of any machine has it.
    let place = place("A\u{f8e01}");
    let ran = place.run(&["chart", "outcome_cards", "mine", "--out", "o"]);
    assert_eq!(ran.code, 2, "{}", ran.err); // FORMATS: usage
    let err = ran.err.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ");
    assert!(err.contains("U+F8E01") && err.contains("--font FILE"), "{err}");
    let ran = place.run(&["report", "mine", "--draws", "200", "--out", "r"]);
    assert!(ran.code == 1 && ran.err.contains("outcome_cards") && ran.err.contains("U+F8E01"), "{}", ran.err);
    assert!(place.join("r/mine/report.html").exists() && place.join("r/mine/summary.json").exists());
}

#[test]
fn a_file_without_a_typeface_is_refused() {
    let place = place("Yes");
    place.write("no.ttf", "no typeface");
    let ran = place.run(&["chart", "outcome_cards", "mine", "--font", "no.ttf"]);
    assert!(ran.code == 3 && ran.err.contains("no.ttf") && ran.err.contains(".otf"), "{}", ran.err); // FORMATS: a file is wrong
}

/// Script, a word of it, and what its typeface is called.
const SCRIPTS: [(&str, &str, &str); 12] = [
    ("Greek", "Ναι", "Noto Sans"),
    ("Cyrillic", "Да", "Noto Sans"),
    ("Arabic", "نعم", "Noto Sans Arabic"),
    ("Hebrew", "כן", "Noto Sans Hebrew"),
    ("Devanagari", "हिन्दी", "Noto Sans Devanagari"),
    ("Chinese", "赞成", "Noto Sans CJK"),
    ("Japanese", "さんせい", "Noto Sans CJK JP"),
    ("Korean", "찬성", "Noto Sans CJK KR"),
    ("Bengali", "হ্যাঁ", "Noto Sans Bengali"),
    ("Thai", "เห็นด้วย", "Noto Sans Thai"),
    ("Tamil", "ஆம்", "Noto Sans Tamil"),
    ("Georgian", "დიახ", "Noto Sans Georgian"),
];

/// Whatever typefaces a machine has, names are letters, or the typeface to give is named.
#[test]
fn names_of_ten_scripts_are_drawn_or_the_typeface_to_give_is_named() {
    for (script, word, face) in SCRIPTS {
        let place = place(word);
        let ran = place.run(&["chart", "outcome_cards", "mine", "--out", "o"]);
        let picture = place.join("o/mine/charts/outcome_cards.png");
        let err = ran.err.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ");
        match ran.code {
            0 => assert!(fs::metadata(&picture).is_ok_and(|file| file.len() > 5000), "{script}"),
            code => assert!(code == 2 && err.contains(face) && !picture.exists(), "{script}: {code} {err}"),
        }
    }
}
