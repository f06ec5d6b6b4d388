//! What a page must not say: that all is counted while ballots are out, twice the ballots, rows that are wrong where they are totals.

use super::{json, watch};
use crate::folder::Place;

/// A vote of eight stations of some thousand voters, with lines above its options and tables below them.
fn eight(top: &str, tables: &str) -> Place {
    let place = Place::new();
    let rest = format!("timezone = \"Europe/Paris\"\n{top}\n[options]\nyes = \"Yes\"\nno = \"No\"\n{tables}");
    place.write("v/vote.toml", format!("id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n{rest}\n"));
    let units: String = (1..=8).map(|n| format!("S{n},{},Station {n},North\n", 1000 + 50 * n)).collect();
    place.write("v/units.csv", "unit,registered,name,parent\n".to_owned() + &units);
    place
}

const BY_KIND: &str = "[feed.columns]\nunit = \"Key\"\nkind = \"Art\"\nyes = \"Y\"\nno = \"N\"";

/// Rows of all stations with a word for the ballots of the day, and more rows.
fn by_kind(day: &str, more: impl Fn(u64) -> String) -> String {
    let rows = (1..=8).map(|n| format!("S{n},{day},{},{}\n{}", 200 + n, 150 + n, more(n)));
    "Key,Art,Y,N\n".to_owned() + &rows.collect::<String>()
}

/// The headline that readers see after a body, and how many votes are in.
#[track_caller]
fn said(place: &Place, body: &str) -> (String, u64) {
    place.write("n.csv", body);
    let ran = watch(place, "n.csv", &["--publish", "site"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let live = json(&place.join("site/v/live.json"));
    let counted = json(&place.join("site/v/latest/summary.json"))["project"]["counted"].clone();
    let votes = ["yes", "no"].map(|side| counted[side].as_u64().expect("votes"));
    (live["headline"]["en"].as_str().expect("a headline").to_owned(), votes.iter().sum())
}

#[test]
fn a_kind_of_ballots_that_is_listed_blank_is_still_out() {
    let place = eight("", BY_KIND);
    let post = |counted: u64| {
        move |n: u64| {
            if n <= counted { format!("S{n},postal,{},{}\n", 80 + n, 150 + n) } else { format!("S{n},postal,,\n") }
        }
    };
    for counted in [0, 3] {
        let (headline, _) = said(&place, &by_kind("day", post(counted)));
        assert!(!headline.contains("are counted"), "{headline}");
    }
    let (headline, votes) = said(&place, &by_kind("day", post(8)));
    assert!(headline.contains("All 8 units are counted") && headline.contains("No wins"), "{headline}");
    assert_eq!(votes, 4784); // Σ 350 + 2n + 230 + 2n, n from 1 to 8
}

#[test]
fn a_kind_of_ballots_that_other_stations_have_is_still_out() {
    let place = eight("", BY_KIND);
    let post = |n: u64| if n <= 3 { format!("S{n},postal,{},{}\n", 80 + n, 150 + n) } else { String::new() };
    let (headline, _) = said(&place, &by_kind("day", post));
    assert!(!headline.contains("are counted"), "{headline}");
}

#[test]
fn the_sum_of_the_kinds_is_no_kind_whatever_it_is_called() {
    for word in ["Total", "Insgesamt", "Gesamt", "Alle", "Ensemble", "Tous", "Totale", "Tutti", "Todos", "Summe", "Xyz"]
    {
        let place = eight("", BY_KIND);
        let more = |n: u64| {
            let post = format!("S{n},Brief,{},{}\n", 80 + n, 150 + n);
            format!("{post}S{n},{word},{},{}\n", 280 + 2 * n, 300 + 2 * n)
        };
        let (headline, votes) = said(&place, &by_kind("Urne", more));
        assert_eq!(votes, 4784, "{word}"); // Σ 350 + 2n + 230 + 2n, n from 1 to 8
        assert!(headline.contains("No wins") && !headline.contains("left out"), "{word}: {headline}");
    }
}

/// So many stations counted, the others listed blank.
fn stations(counted: u64, heading: &str) -> String {
    let row = |n| if n <= counted { format!("S{n},{},{}\n", 300 + 7 * n, 280 - 3 * n) } else { format!("S{n},,\n") };
    format!("{heading}\n{}", (1..=8).map(row).collect::<String>())
}

#[test]
fn a_total_row_is_compared_with_its_units_and_is_no_wrong_row() {
    let mapped = "[feed.columns]\nunit = \"Key\"\nyes = \"Y\"\nno = \"N\"";
    for (tables, heading) in [("", "unit,yes,no"), (mapped, "Key,Y,N")] {
        for (name, yes) in [("Total", 1270), ("The whole land", 1270), ("Total", 1271)] {
            let place = eight("", tables);
            // Σ 300 + 7n = 1270 and Σ 280 − 3n = 1090, n from 1 to 4.
            let (headline, votes) = said(&place, &format!("{}{name},{yes},1090\n", stations(4, heading)));
            assert_eq!(votes, 2360, "{headline}"); // 1270 + 1090
            assert!(headline.contains("4 of 8 units") && !headline.contains("left out"), "{headline}");
            let ran = place.run(&["convert", "n.csv", "--vote", "v", "--data", ".", "--to", "out.csv"]);
            assert!(!ran.err.contains("set aside"), "{}", ran.err);
        }
    }
}

#[test]
fn a_place_that_nobody_knows_is_told_to_the_desk_and_not_to_readers() {
    let place = eight("", "");
    let (headline, votes) = said(&place, &format!("{}Elsewhere,17,18\n", stations(4, "unit,yes,no")));
    assert!(votes == 2360 && !headline.contains("left out"), "{headline}"); // 1270 + 1090
    let ran = place.run(&["convert", "n.csv", "--vote", "v", "--data", ".", "--to", "out.csv"]);
    assert!(ran.err.contains("Elsewhere is set aside"), "{}", ran.err);
    let (headline, _) = said(&place, &stations(5, "unit,yes,no").replace("S5,335", "S5,3x5"));
    assert!(headline.contains("One row of the returns cannot be right"), "{headline}");
}

#[test]
fn the_hour_is_that_of_the_timezone_where_nothing_else_tells_it() {
    let (headline, _) = said(&eight("", ""), &stations(4, "unit,yes,no"));
    assert!(headline.contains("As of 22:00"), "{headline}"); // of --now, +01:00
}

#[test]
fn a_zero_of_which_the_desk_expects_nothing_is_the_count() {
    let place = eight("", "");
    let body = stations(7, "unit,yes,no,status").replace("S8,,", "S8,0,0,complete");
    let body = body.replace("\nS", ",complete\nS").replacen("status,complete", "status", 1);
    let (headline, _) = said(&place, &body);
    assert!(headline.contains("7 of 8 units"), "{headline}");
    place.write(
        "v/desk.toml",
        "[[override]]\nunit = \"S8\"\naction = \"expected\"\nvalue = 0\nwhy = \"nobody voted\"\n",
    );
    let (headline, _) = said(&place, &body);
    assert!(headline.contains("All 8 units are counted"), "{headline}");
}

#[test]
fn complete_counts_that_go_on_everywhere_are_running_counts_and_told_once() {
    let place = eight("", "");
    let running = |part: u64| {
        let row = |n: u64| format!("S{n},{},{}\n", (300 + 7 * n) * part / 10, (280 - 3 * n) * part / 10);
        "unit,yes,no\n".to_owned() + &(1..=8).map(row).collect::<String>()
    };
    said(&place, &running(3));
    for part in [5, 6, 8] {
        let (headline, _) = said(&place, &running(part));
        assert!(!headline.contains("are counted") && headline.contains("8 of 8 units"), "{headline}");
        let findings = json(&place.join("site/v/latest/summary.json"))["findings"].clone();
        let again = findings.as_array().expect("findings").iter().filter(|it| it["code"] == "complete_again");
        assert_eq!(again.count(), 1);
    }
}

#[test]
fn a_key_with_the_name_of_another_unit_is_set_aside() {
    let place = eight("", "[feed.columns]\nunit = \"Key\"\nname = \"N\"\nyes = \"Y\"\nno = \"X\"");
    place.write("n.csv", "Key,N,Y,X\nS1,Station 2,300,200\nS2,Station 3,310,220\nS4,Station 4,250,210\n");
    let ran = place.run(&["convert", "n.csv", "--vote", "v", "--data", ".", "--to", "out.csv"]);
    let out = std::fs::read_to_string(place.join("out.csv")).expect("out.csv");
    assert!(out.contains("S4,Station 4") && !out.contains("S1,") && !out.contains("S2,"), "{out}{}", ran.err);
}

#[test]
fn words_that_are_mended_in_the_night_are_published_and_another_vote_is_not() {
    let place = eight("", "");
    said(&place, &stations(4, "unit,yes,no"));
    let toml = std::fs::read_to_string(place.join("v/vote.toml")).expect("the vote");
    place.write("v/vote.toml", toml.replace("\"Made\"", "\"Made well\"").replace("\"Yes\"", "\"Aye\""));
    let (headline, votes) = said(&place, &stations(5, "unit,yes,no"));
    assert!(headline.starts_with("Made well") && headline.contains("Aye"), "{headline}");
    assert_eq!(votes, 2960); // 2360 + 335 + 265
    // A watch that starts anew may have taken the folder of another question for its own.
    place.write("v/vote.toml", toml.replace("\"Made\"", "\"Another question\""));
    let ran = watch(&place, "n.csv", &["--publish", "site", "--record", "elsewhere"]);
    assert_eq!(ran.code, 7, "{}{}", ran.out, ran.err);
    place.write("v/vote.toml", toml.replace("2026-03-23", "2026-03-24"));
    assert_ne!(watch(&place, "n.csv", &["--publish", "site"]).code, 0, "another day is another vote");
}
