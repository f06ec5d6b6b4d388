//! `plebis feeds` and `plebis convert`.

use serde_json::Value;

use crate::folder::Place;

const FEED: &str = "[feed.columns]\nunit = \"Ort\"\nyes = \"Ja\"\nno = \"Nein\"\n";
const BODY: &str = "Ort;Ja;Nein\nAlpha;100;80\nBeta;70;90\nNirgends;1;2\n";

fn place() -> Place {
    let place = Place::new();
    place.vote("v", FEED).write("v/results.csv", "unit,name\nA,Alpha\nB,Beta\nC,Gamma\n").write("night.csv", BODY);
    place
}

#[test]
fn the_formats_are_listed_with_what_each_needs_in_words_and_as_json() {
    let place = Place::new();
    let json = place.run(&["feeds", "--json"]).json();
    let words: Vec<&str> =
        json["formats"].as_array().expect("a list").iter().filter_map(|it| it["format"].as_str()).collect();
    assert_eq!(words, ["canonical", "csv", "onegov", "swiss-ogd", "eligendo", "nist", "ech0252"]);
    assert!(
        json["formats"]
            .as_array()
            .expect("a list")
            .iter()
            .all(|it| it["needs"].as_str().is_some_and(|it| !it.is_empty()))
    );
    for lang in plebis::language::Lang::ALL.map(plebis::language::Lang::word) {
        let ran = place.run(&["feeds", "--lang", lang]);
        assert_eq!(ran.code, 0);
        assert!(words.iter().all(|word| ran.out.contains(word)) && !ran.out.contains(['{', '}']), "{}", ran.out);
    }
}

#[test]
fn a_feed_becomes_a_returns_csv_that_a_projection_reads() {
    let place = place();
    let ran = place.run(&["convert", "night.csv", "--vote", "v", "--to", "v/returns.csv", "--json"]);
    let json = ran.json();
    assert_eq!(
        (json["format"].as_str(), json["recognised"].as_bool(), json["units"].as_u64()),
        (Some("csv"), Some(true), Some(2))
    );
    assert_eq!((json["absent"][0].as_str(), json["set_aside"].as_u64()), (Some("C"), Some(1)));
    assert_eq!(ran.findings("row_set_aside")[0]["line"], 4);
    let written = std::fs::read_to_string(place.join("v/returns.csv")).expect("a file");
    assert_eq!(written.lines().nth(1), Some("A,Alpha,,,,,,100,80,,complete,,"));
    let projected = place.run(&["project", "v", "--json", "--draws", "200"]).json();
    assert_eq!(projected["counted"]["yes"], 170); // 100 + 70
}

#[test]
fn what_was_recognised_is_said_and_standard_output_is_the_file() {
    let place = place();
    let ran = place.run(&["convert", "night.csv", "--vote", "v", "--to", "out.csv"]);
    assert_eq!((ran.code, ran.out.trim()), (0, "out.csv"), "{}", ran.err);
    for said in [
        "any other CSV",
        "2 units are counted",
        "One unit of the vote is not in the feed",
        "One row is set aside",
        "Nirgends",
    ] {
        assert!(ran.err.contains(said), "{said}: {}", ran.err);
    }
    let named = place.run(&["convert", "night.csv", "--vote", "v", "--format", "csv", "--to", "out.csv"]);
    assert!(!named.err.contains("any other CSV"), "{}", named.err);
}

#[test]
fn a_test_stays_a_test_in_both_formats_that_are_written() {
    let place = place();
    place.write("rehearsal.csv", "title,date,type,entity_id,counted,yeas,nays\nTest,2026-03-23,proposal,A,True,5,6\n");
    for to in ["out.csv", "out.json"] {
        let ran = place.run(&["convert", "rehearsal.csv", "--vote", "v", "--format", "onegov", "--to", to, "--json"]);
        assert_eq!(ran.json()["test"], true, "{}", ran.err);
        let again = place.run(&["convert", to, "--to", "again.csv", "--json"]);
        assert_eq!(
            (again.json()["test"].clone(), again.json()["units"].clone()),
            (Value::from(true), Value::from(1)),
            "{to}"
        );
    }
}

#[test]
fn a_refusal_names_file_line_column_value_and_cure_and_writes_nothing() {
    let place = place();
    place.write("page.html", "<html><body>503</body></html>").write("other.csv", "Ort;Ya;Nein\nAlpha;1;2\n");
    for (file, said) in
        [("page.html", "web page"), ("other.csv", "line 1, column `Ja`"), ("absent.csv", "cannot be read")]
    {
        let ran = place.run(&["convert", file, "--vote", "v", "--to", "out.csv"]);
        assert_eq!(ran.code, 3, "{}", ran.err);
        assert!(
            ran.err.replace("\n  │ ", " ").contains(said) && ran.err.contains(file) && ran.err.contains("help"),
            "{}",
            ran.err
        );
        assert!(!place.join("out.csv").exists());
    }
    assert_eq!(place.run(&["convert", "night.csv"]).code, 2, "nowhere to write");
}

#[test]
fn check_tells_wrong_keys_of_the_table_and_refuses_words_it_does_not_know() {
    let place = place();
    let findings = |tables: &str, code: &str| {
        place.vote("v", tables);
        place.run(&["check", "v", "--exit-zero", "--json"]).findings(code)
    };
    let keys = findings(
        "[feed]\nformt = \"csv\"\n[feed.columns]\nunit = \"a\"\nyes = \"b\"\nno = \"c\"\nregistred = \"d\"\n",
        "unknown_key",
    );
    let hints: Vec<&str> = keys.iter().filter_map(|it| it["hint"].as_str()).collect();
    assert_eq!(hints, ["did you mean `format`?", "did you mean `registered`?"]);
    assert_eq!(findings("[feed]\nformat = \"csv\"\n", "feed_column_missing").len(), 1);
    assert_eq!(
        findings(
            "[feed]\nformat = \"onegov\"\nquestion = 3\nurl = \"https://example.org/test/data.csv\"\n",
            "unknown_key"
        )
        .len(),
        0
    );
    for wrong in [
        "[feed]\nformat = \"onegow\"\n",
        "[feed]\ndecimal = \"x\"\n",
        "[feed]\ndecimal = \",\"\nthousands = \",\"\n",
        "[feed]\nunits = 3\n",
        "[feed.status]\ncomplete = \"x\"\npartial = [\"x\"]\n",
    ] {
        place.vote("v", wrong);
        let ran = place.run(&["check", "v"]);
        assert_eq!(ran.code, 3, "{wrong}{}", ran.err);
    }
}

#[test]
fn a_table_of_a_feed_changes_nothing_that_older_commands_say() {
    let place = place();
    place.write("v/returns.csv", "unit,yes,no\nA,10,20\n");
    let of = |tables: &str| {
        place.vote("v", tables);
        let mut json = place.run(&["project", "v", "--json", "--draws", "200"]).json();
        json["inputs"]["vote.toml"] = Value::Null;
        json
    };
    assert_eq!(of(FEED), of(""));
}
