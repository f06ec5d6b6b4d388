//! A refusal speaks the reader's language: its place, what is wrong and what to do.

use plebis::{Error, InputError, data, language::Lang};

use super::languages::{RESULTS, TOML, assert_told};
use crate::folder::Place;

const POLLS: &str =
    "poll_id,pollster,field_start,field_end,n,yes,no,range_low,range_high,range_option,range_meaning,base\n";

fn refusal(files: &[(&str, &[u8])]) -> InputError {
    let home = tempfile::tempdir().expect("a temporary folder");
    let dir = home.path().join("vote");
    std::fs::create_dir(&dir).expect("created");
    for (name, text) in [("vote.toml", TOML.as_bytes()), ("results.csv", RESULTS.as_bytes())].iter().chain(files) {
        std::fs::write(dir.join(name), text).expect("written");
    }
    let dir = dir.display().to_string();
    let loaded = data::load(&dir, None).and_then(|loaded| data::load_baselines(&loaded.vote, None));
    match loaded {
        Err(Error::Input(error)) => *error,
        other => panic!("{files:?} should be refused as input: {other:?}"),
    }
}

#[track_caller]
fn assert_refused_in_five_languages(file: &str, bytes: &[u8]) {
    let error = refusal(&[(file, bytes)]);
    for refused in std::iter::once(&error).chain(&error.more) {
        let place = format!("{file} {:?}", String::from_utf8_lossy(bytes));
        assert_told(&refused.problem, &place);
        assert_told(&refused.cure, &place);
    }
}

#[test]
fn keys_of_a_vote_are_refused_in_five_languages() {
    let changed = |old: &str, new: &str| {
        assert!(TOML.contains(old), "{old}");
        TOML.replacen(old, new, 1)
    };
    let more = |more: &str| format!("{TOML}{more}\n");
    let texts = [
        changed("id = \"vote\"", "id = \"\""),
        changed("id = \"vote\"", &format!("id = \"{}\"", "a".repeat(201))), // one byte more than an id may have
        changed("id = \"vote\"", "id = \"a/b\""),
        changed("id = \"vote\"", "id = \"-rf\""),
        changed("id = \"vote\"", "id = \"a.\""),
        changed("id = \"vote\"", "id = \"a*b\""),
        changed("id = \"vote\"", "id = \"con\""),
        changed("id = \"vote\"", "id = \"a.html\""),
        changed("id = \"vote\"", "id = \"latest\""),
        changed("title", "titel"),
        changed("title = \"A vote\"", "title = 7"),
        changed("\"A vote\"", &format!("\"{}\"", "a".repeat(10_001))), // one byte more than a text may have
        changed("2024-06-09\n", "\"June\"\n"),
        changed("2024-06-09\n", "7\n"),
        changed("2024-06-09T18:00:00+02:00", "\"2024-06-09T18:00:00\""),
        changed("no = \"No\"", ""),
        changed("no = \"No\"", "no = \"Yes\""),
        changed("no = \"No\"", "no = \"yes!\""),
        changed("no = \"No\"", "no = \" \""),
        changed("\"communes\"", "[]"),
        "options = 7".to_owned(),
        "id = ".to_owned(),
        String::new(),
        more("[rule]\nshare_threshold = \"half\""),
        more("[rule]\nshare_threshold = 50"),
        more("[rule]\nshare_threshold = -1"),
        more("[rule]\ndouble_majority = \"canton\""),
        more("[rule.weights]\nnorth = 1"),
        more("[rule]\ndouble_majority = \"parent\"\n[rule.weights]\nnorth = 0\nsouth = 0"),
        more("[baseline]\nvotes = 7"),
        more("[baseline]\nvotes = [7]"),
        more("[baseline]\nkind = \"sama\""),
        more("[baseline]\nvotes = [\"vote\"]"),
        more("[baseline]\nvotes = [\"../vote\"]"),
        more("[baseline]\nvotes = [\"new-caledonia-2021\"]").replace("2024-06-09", "2019-06-09"),
        more("[baseline]\nvotes = [\"new-caledonia-2018\", \"new-caledonia-2018\"]"),
        more("[baseline]\nvotes = [\"no-such-vote\"]"),
        more("[polls]\nrounding = 7"),
        more("[polls.priors]\nomega = 0"),
        more("[polls.priors]\nomga = 0.1"),
        more("[polls]\ndefault_n = \"many\""),
        format!("result = 7\n{TOML}"),
        more("[result]\nstatus = \"final\""),
        more("[[result]]\nstatus = \"final\"\nyes = 100\nno = 190\ncast = 200"),
        more("[[result]]\nstatus = \"final\"\nyes = 100\nno = 190\nregistered = 200"),
        more("[[result]]\nstatus = \"final\"\nyes = 100\nno = 190\nvalid = 200"),
        more("[[result]]\nstatus = \"final\"\nyes = 300\nvalid = 200"),
        more("[[result]]\nstatus = \"final\"\nyes = \"1 234\""),
        more("[forecast_range]\noption = \"no\"\nlow = 70\nlow_base = \"all\"\nhigh = 63\nhigh_base = \"all\""),
        more("[fr]\ntitle = 7"),
        more("[it.options]\nno = \"\""),
    ];
    for text in texts {
        assert_refused_in_five_languages("vote.toml", text.as_bytes());
    }
}

#[test]
fn tables_and_their_cells_are_refused_in_five_languages() {
    let poll = |row: &str| format!("{POLLS}{row}\n");
    let tables = [
        ("results.csv", String::new()),
        ("results.csv", "unit,yes,yes\na,1,2\n".to_owned()),
        ("results.csv", "name,yes\na,1\n".to_owned()),
        ("results.csv", "units,yes\na,1\n".to_owned()),
        ("results.csv", "unit,yes,no\na,1,2\na,1,2\n".to_owned()),
        ("results.csv", "unit,yes,no\n,1,2\n".to_owned()),
        ("results.csv", "unit,yes,no\na,1\n".to_owned()),
        ("results.csv", "unit,yes,no\na,\"1,2\n".to_owned()),
        ("results.csv", "unit,yes,no\na,1x,2\na,1.5,2\nb,-1,2\nc,1 234,2\n".to_owned()),
        ("results.csv", "unit,registered,cast,yes,no\na,100,80,4000,37\n".to_owned()),
        ("results.csv", "unit,yes_share\na,50\n".to_owned()),
        ("results.csv", format!("unit,yes,no\n{},1,2\n", "a".repeat(10_001))), // one byte more than a cell may have
        ("polls.csv", poll("p,House,2024-05-03,2024-05-01,9,40,45,,,,,all")),
        ("polls.csv", poll("p,House,2024-05-01,3.5.2024,9,40,45,,,,,all")),
        ("polls.csv", poll("p,House,2024-05-01,2024-05-03,9,60,45,,,,,all")),
        ("polls.csv", poll("p,House,2024-05-01,2024-05-03,0,40,45,,,,,all")),
        ("polls.csv", poll("p,House,2024-05-01,2024-05-03,9,40,45,50,40,yes,scenarios,all")),
        ("polls.csv", poll("p,House,2024-05-01,2024-05-03,9,40,45,50,,yes,scenarios,all")),
        ("polls.csv", poll("p,House,2024-05-01,2024-05-03,9,40%,45,,,,,al")),
        ("links.csv", "unit,baseline_vote,baseline_unit\na,v,b\na,v,b\n".to_owned()),
        ("press.csv", "published,measure\nyesterday,share\n".to_owned()),
        ("outlines.geojson", "{".to_owned()),
    ];
    for (file, text) in tables {
        assert_refused_in_five_languages(file, text.as_bytes());
    }
    let damaged: &[u8] = b"\xc3\xa9\n\xc3\xa9\n\xc3\n"; // two letters are whole, the third is not
    for bytes in [&b"PK\x03\x04"[..], b"\xff\xfeu\0", b"unit\0\n", b"unit\n\x81\n", damaged] {
        assert_refused_in_five_languages("results.csv", bytes);
    }
}

#[test]
fn of_many_refusals_the_number_is_told_in_five_languages() {
    let rows: String = (0..60).map(|row| format!("u{row},1\n")).collect(); // a cell is missing in each
    let error = refusal(&[("results.csv", format!("unit,yes,no\n{rows}").as_bytes())]);
    let last = error.more.last().expect("the number");
    assert!(last.problem.get(Lang::De).contains("10"), "{}", last.problem.get(Lang::De)); // 60 less the 50 that are told
    assert_told(&last.problem, "the number");
    assert_told(&last.cure, "the number");
}

#[test]
fn the_place_of_a_refusal_is_named_in_the_language_of_the_rest() {
    let error = refusal(&[("results.csv", b"unit,yes,no\na,x,2\n")]);
    let told = |lang| {
        let text = error.told(lang).replace('\u{202f}', " ");
        text.split_once("results.csv").map(|(_, text)| text.to_owned()).expect("the file")
    };
    assert_eq!(told(Lang::En), ", line 2, column `yes`: is not a count (found `x`)");
    assert_eq!(told(Lang::Fr), ", ligne 2, colonne `yes` : n’est pas un décompte (trouvé : `x`)");
    assert_eq!(told(Lang::De), ", Zeile 2, Spalte `yes`: ist keine Anzahl (gefunden: `x`)");
    assert_eq!(told(Lang::It), ", riga 2, colonna `yes`: non è un conteggio (trovato: `x`)");
    assert_eq!(told(Lang::Es), ", línea 2, columna `yes`: no es una cantidad (encontrado: `x`)");
    assert_eq!(error.to_string(), error.told(Lang::En));
}

#[test]
fn the_program_refuses_in_the_language_that_is_asked_for() {
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", "unit,yes,no\na,x,2\nb,1,y\n");
    let french = place.run(&["check", "./v", "--lang", "fr"]);
    let text = french.err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(french.code, 3, "{text}");
    for told in ["ligne 2", "ligne 3", "colonne `yes`", "n’est pas un décompte", "n’écrire que des chiffres", "aide"]
    {
        assert!(text.contains(told), "{told}: {text}");
    }
    for english in ["line 2", "is not", "write ", "found", "help"] {
        assert!(!text.contains(english), "{english}: {text}");
    }
    let english = place.run(&["check", "./v"]).err;
    assert!(english.contains("is not a count") && english.contains("write digits only"), "{english}");
}
