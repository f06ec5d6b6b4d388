//! Any CSV by mapping, and the program's own.

use plebis::vote::ReportStatus;

use crate::folder::Place;

use super::{alone, found, good, read, report, vote, votes};

const UNITS: &str = "001,Alpha,North\n002,Beta,North\n003,Gamma,South\n";
const FEED: &str = "[feed]\ndecimal = \",\"\nthousands = \".\"\n[feed.columns]\nunit = \"Comune\"\nyes = \"Sì\"\nno = \"No\"\n\
                    registered = \"Elettori\"\ncounted = \"Sezioni\"\ntotal = \"Sezioni totali\"\nreported_at = \"Ora\"\nstatus = \"Stato\"\n\
                    [feed.status]\ncomplete = [\"definitivo\", \"3\"]\npartial = \"in corso\"\nwaiting = \"da iniziare\"\n";
const ROME: &str = "timezone = \"Europe/Rome\"\npolls_close = 2026-03-23T15:00:00+01:00";

#[test]
fn names_marks_words_and_local_times_of_the_source_are_read_as_the_mapping_says() {
    let night = vote(ROME, FEED, UNITS);
    let body = "Comune;Sì;No;Elettori;Sezioni;Sezioni totali;Ora;Stato\n\
                ALPHA;1.234;987;3.456;4;4;16:05;definitivo\n\
                Beta;\"1.000,00\";2;3.000;1;4;00:20;in corso\n\
                Gamma;0;0;2.000;0;3;;da iniziare\n";
    let snapshot = good(&night, body);
    assert_eq!(votes(&snapshot), [("001", Some(1234), Some(987)), ("002", Some(1000), Some(2))]);
    assert_eq!((snapshot.format.word(), snapshot.recognised), ("csv", true));
    let (alpha, beta) = (report(&snapshot, "001"), report(&snapshot, "002"));
    assert_eq!((alpha.counts.registered, alpha.status), (Some(3456), ReportStatus::Complete));
    assert_eq!((beta.status, beta.counted_fraction), (ReportStatus::Partial, Some(0.25))); // 1 of 4
    // Rome is at +01:00 on 23 March; twenty past midnight is the next day.
    assert_eq!(alpha.reported_at.map(|at| at.to_string()).as_deref(), Some("2026-03-23T16:05:00+01:00"));
    assert_eq!(snapshot.as_of.map(|at| at.to_string()).as_deref(), Some("2026-03-24T00:20:00+01:00"));
    assert_eq!(snapshot.waiting_keys().collect::<Vec<_>>(), ["003"]);
    assert!(snapshot.returns.unread.is_empty() && !snapshot.is_test, "{snapshot:#?}");
}

#[test]
fn a_bad_cell_costs_its_row_alone_and_is_told_with_line_column_value_and_cure() {
    let night = vote(ROME, FEED, UNITS);
    let head = "Comune;Sì;No;Elettori;Sezioni;Sezioni totali;Ora;Stato\nAlpha;100;200;;;;;\n";
    for (row, column, value) in [
        ("Beta;-5;2;;;;;", "Sì", "-5"),
        ("Beta;1.23;2;;;;;", "Sì", "1.23"), // two digits behind a mark between thousands
        ("Beta;5;2;;7;4;;", "Sezioni", "7"),
        ("Beta;5;2;;;;later;", "Ora", "later"),
        ("Beta;5;2;;;;;closed", "Stato", "closed"),
        ("Beta;5x;2;;;;;", "Sì", "5x"),
    ] {
        let snapshot = good(&night, &format!("{head}{row}\n"));
        assert_eq!(votes(&snapshot), [("001", Some(100), Some(200))], "{row}");
        let told = found(&snapshot, "row_set_aside");
        assert_eq!(
            (told[0].line, told[0].column.as_deref(), told[0].unit.as_deref()),
            (Some(3), Some(column), Some("Beta"))
        );
        assert!(told[0].message.english().contains(value) && !told[0].hint.is_empty(), "{told:?}");
        assert_eq!(snapshot.returns.unread.len(), 1, "{row}");
    }
}

#[test]
fn an_unknown_unit_is_told_with_the_nearest_name_and_the_others_count() {
    let night = vote("", "[feed.columns]\nunit = \"u\"\nyes = \"y\"\nno = \"n\"\n", UNITS);
    let snapshot = good(&night, "u,y,n\nAlpha,1,2\nGama,3,4\nNowhere,5,6\n");
    assert_eq!(votes(&snapshot), [("001", Some(1), Some(2))]);
    let told = found(&snapshot, "row_set_aside");
    assert_eq!(told.len(), 2);
    assert!(told[0].hint.english().contains("did you mean `Gamma`?"), "{told:?}");
    assert!(told[0].hint.english().contains("[feed.units]") && told[1].unit.as_deref() == Some("Nowhere"), "{told:?}");
    assert_eq!(snapshot.absent, ["002", "003"]);
    // The table of the desk says what is meant.
    let units = "[feed.columns]\nunit = \"u\"\nyes = \"y\"\nno = \"n\"\n[feed.units]\n003 = \"Gama\"\n";
    let snapshot = good(&vote("", units, UNITS), "u,y,n\nGama,3,4\n");
    assert_eq!(votes(&snapshot), [("003", Some(3), Some(4))]);
}

#[test]
fn leading_zeros_are_part_of_a_key_and_a_key_of_another_name_is_no_meeting() {
    let feed = "[feed.columns]\nunit = \"u\"\nname = \"m\"\nyes = \"y\"\nno = \"n\"\n";
    let units = "1,Alpha,North\n01,Beta,North\n2,Gamma,South\n";
    let snapshot = good(&vote("", feed, units), "u,m,y,n\n01,Beta,1,2\n1,Alpha,3,4\n2,Delta,5,6\n");
    assert_eq!(votes(&snapshot), [("01", Some(1), Some(2)), ("1", Some(3), Some(4))]);
    let told = found(&snapshot, "row_set_aside");
    assert!(told[0].message.english().contains("its key is that of `2` (Gamma), but it is called Delta"), "{told:?}");
}

#[test]
fn two_rows_of_one_unit_are_revisions_by_their_times_one_if_they_agree_and_none_if_they_do_not() {
    let feed = "[feed.columns]\nunit = \"u\"\nyes = \"y\"\nno = \"n\"\nreported_at = \"t\"\n";
    let night = vote(ROME, feed, UNITS);
    let times = good(&night, "u,y,n,t\nAlpha,1,2,20:00\nAlpha,3,4,21:00\n");
    assert_eq!(votes(&times), [("001", Some(1), Some(2)), ("001", Some(3), Some(4))]);
    assert_eq!(votes(&good(&night, "u,y,n,t\nAlpha,1,2,\nAlpha,1,2,\n")), [("001", Some(1), Some(2))]);
    let differ = good(&night, "u,y,n,t\nAlpha,1,2,\nAlpha,3,4,\nBeta,5,6,\n");
    assert_eq!(votes(&differ), [("002", Some(5), Some(6))]);
    assert_eq!(found(&differ, "row_set_aside").len(), 2);
}

#[test]
fn one_body_serves_the_votes_that_name_their_question() {
    let feed = |question: &str| {
        format!("[feed]\n{question}\n[feed.columns]\nunit = \"u\"\nyes = \"y\"\nno = \"n\"\nquestion = \"q\"\n")
    };
    let body = "q,u,y,n\n1,Alpha,10,20\n2,Alpha,30,40\n1,Beta,50,60\n";
    let one = good(&vote("", &feed("question = 1"), UNITS), body);
    assert_eq!(votes(&one), [("001", Some(10), Some(20)), ("002", Some(50), Some(60))]);
    let two = good(&vote("", &feed("question = \"2\""), UNITS), body);
    assert_eq!(votes(&two), [("001", Some(30), Some(40))]);
    let none = read(&vote("", &feed(""), UNITS), body).expect_err("two questions");
    assert!(none.cure.english().contains("`1` and `2`"), "{none}");
    let unknown = read(&vote("", &feed("question = 3"), UNITS), body).expect_err("no such question");
    assert_eq!((unknown.column.as_deref(), unknown.value.as_deref()), (Some("question"), Some("3")));
}

#[test]
fn a_mapping_names_columns_that_are_there() {
    let night = vote("", "[feed.columns]\nunit = \"Comune\"\nyes = \"Si\"\nno = \"No\"\n", UNITS);
    let error = read(&night, "Comune,Sì,No\nAlpha,1,2\n").expect_err("no column Si");
    assert_eq!((error.line, error.column.as_deref()), (Some(1), Some("Si")));
    assert!(error.cure.english().contains("`Sì`"), "{error}");
    let error = read(&vote("", "[feed]\nformat = \"csv\"\n", UNITS), "a,b\n1,2\n").expect_err("no mapping");
    assert!(error.cure.english().contains("[feed.columns]"), "{error}");
}

#[test]
fn a_mark_of_a_rehearsal_that_is_no_clear_no_makes_the_whole_body_a_test() {
    let night = vote("", "[feed.columns]\nunit = \"u\"\nyes = \"y\"\nno = \"n\"\ntest = \"Probe\"\n", UNITS);
    let is_test = |night, body: &str| good(night, body).is_test;
    assert!(!is_test(&night, "u,y,n,Probe\nAlpha,1,2,nein\nBeta,3,4,\n"));
    for word in ["ja", "1", "vielleicht"] {
        let snapshot = good(&night, &format!("u,y,n,Probe\nAlpha,1,2,nein\nBeta,3,4,{word}\n"));
        assert!(snapshot.is_test && snapshot.returns.is_test, "{word}");
        assert_eq!(found(&snapshot, "feed_not_real").len(), 1, "{word}");
    }
    // A column that nobody maps and that says yes is heard as well.
    let unmapped = vote("", "[feed.columns]\nunit = \"u\"\nyes = \"y\"\nno = \"n\"\n", UNITS);
    assert!(is_test(&unmapped, "u,y,n,Probe\nAlpha,1,2,ja\n"));
    assert!(!is_test(&unmapped, "u,y,n,Stadtteil\nAlpha,1,2,West\n"));
}

#[test]
fn local_times_without_a_clock_are_refused_row_by_row_with_the_cure() {
    let feed = "[feed.columns]\nunit = \"u\"\nyes = \"y\"\nno = \"n\"\nreported_at = \"t\"\n";
    let snapshot = good(&vote("", feed, UNITS), "u,y,n,t\nAlpha,1,2,21:45\nBeta,1,2,2026-03-23T21:45:00+01:00\n");
    assert_eq!(votes(&snapshot), [("002", Some(1), Some(2))]);
    assert!(found(&snapshot, "row_set_aside")[0].hint.english().contains("timezone"));
    let wrong = good(&vote("timezone = \"Europe/Rom\"", feed, UNITS), "u,y,n,t\nAlpha,1,2,21:45\n");
    assert!(found(&wrong, "row_set_aside")[0].hint.english().contains("`Europe/Rome`"));
}

#[test]
fn letters_that_were_lost_are_no_name_and_damaged_bytes_cost_their_row() {
    let feed = "[feed.columns]\nunit = \"u\"\nname = \"m\"\nyes = \"y\"\nno = \"n\"\n";
    let night = vote("", feed, "1,Zürich,\n2,Bern,\n");
    let snapshot = good(&night, "u,m,y,n\n1,Z\u{fffd}rich,1,2\n\u{fffd}2,Bern,3,4\n");
    assert_eq!(votes(&snapshot), [("1", Some(1), Some(2))]);
    assert_eq!(report(&snapshot, "1").name.as_deref(), Some("Zürich")); // the name that the vote has
    assert_eq!(found(&snapshot, "row_set_aside").len(), 1);
}

#[test]
fn the_programs_own_format_is_taken_with_its_revisions_and_published_totals() {
    let night = vote("", "", UNITS);
    let body = "unit,yes,no,status,reported_at,area,measure,option,value,test\n\
                001,1,2,partial,2026-03-23T20:00:00+01:00,,,,,\n\
                001,3,4,complete,2026-03-23T21:00:00+01:00,,,,,\n\
                beta,5,6,,,,,,,\n\
                Delta,7,8,,,,,,,\n\
                ,,,,2026-03-23T21:00:00+01:00,,share,yes,52.5,\n";
    let snapshot = good(&night, body);
    assert_eq!(votes(&snapshot), [("001", Some(1), Some(2)), ("001", Some(3), Some(4)), ("002", Some(5), Some(6))]);
    assert_eq!(snapshot.returns.aggregates.len(), 1);
    assert_eq!(snapshot.as_of.map(|at| at.to_string()).as_deref(), Some("2026-03-23T21:00:00+01:00"));
    assert_eq!(found(&snapshot, "row_set_aside")[0].unit.as_deref(), Some("Delta"));
    assert!(good(&night, &body.replace(",52.5,\n", ",52.5,1\n")).is_test);
}

#[test]
fn encodings_are_taken_and_told_and_what_is_no_data_is_refused_whole() {
    let text = "unit,name,yes,no\n1,Zürich,10,20\n";
    let utf_16 = |text: &str, big: bool| -> Vec<u8> {
        let unit = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(unit).collect()
    };
    let windows: Vec<u8> = text.chars().map(|sign| u8::try_from(u32::from(sign)).expect("Latin-1")).collect();
    for (bytes, told) in [
        (text.as_bytes().to_vec(), false),
        (format!("\u{feff}{text}").into_bytes(), false),
        (utf_16(text, true), true),
        (utf_16(text, false), true),
        (windows, true),
    ] {
        let snapshot = alone(&bytes).expect("a table");
        assert_eq!(snapshot.returns.reports[0].name.as_deref(), Some("Zürich"));
        assert_eq!(found(&snapshot, "encoding_converted").len(), usize::from(told));
    }
    for bytes in [
        &b""[..],
        b"  \n",
        b"<!DOCTYPE html><html><body>404</body></html>",
        b"<?xml version=\"1.0\"?><HTML></HTML>",
        b"PK\x03\x04xlsx",
        b"\xff\xfeu\x00\xd8",
        b"{}",
        b"[1,2",
        b"<a/>",
        b"a,b\n1,2\n",
        &[0x89, b'P', b'N', b'G', 0, 0, 0, 1],
    ] {
        let error = alone(bytes).expect_err("no feed");
        assert!(!error.problem.is_empty() && !error.cure.is_empty() && &*error.file == "feed", "{error}");
    }
    assert!(alone(b"<html></html>").expect_err("a page").problem.english().contains("web page"));
    let large = vec![b'a'; (64 << 20) + 1]; // one byte more than is taken
    assert!(alone(&large).expect_err("too large").problem.english().contains("larger than"));
}

#[test]
fn a_file_that_ends_inside_its_last_figure_loses_its_last_row_unless_the_row_adds_up() {
    let feed = "[feed.columns]\nunit = \"u\"\nyes = \"y\"\nno = \"n\"\ncast = \"c\"\n";
    let night = vote("", feed, UNITS);
    let cut = good(&night, "u,c,y,n\nAlpha,,1,2\nBeta,,30,4");
    assert_eq!(votes(&cut), [("001", Some(1), Some(2))]);
    assert!(found(&cut, "row_set_aside")[0].message.english().contains("still being written"), "{:?}", cut.findings);
    assert_eq!(votes(&good(&night, "u,c,y,n\nAlpha,,1,2\nBeta,,30,4\n")).len(), 2, "with its line end it is whole");
    assert_eq!(votes(&good(&night, "u,c,y,n\nAlpha,,1,2\nBeta,71,30,40")).len(), 2); // 30 + 40 of 71 cast
}

#[test]
fn a_web_page_is_refused_whatever_format_is_named() {
    let night = vote("", "[feed]\nformat = \"onegov\"\n", UNITS);
    let error = read(&night, "\n<!doctype html>\n<html>503</html>").expect_err("a page");
    assert!(error.problem.english().contains("web page"), "{error}");
}

#[test]
fn kinds_of_ballots_and_what_to_expect_of_them_are_columns_like_others() {
    let mapping = "[feed.columns]\nunit = \"place\"\nyes = \"y\"\nno = \"n\"\nkind = \"ballots\"\nexpected = \"all\"\nexpected_sd = \"doubt\"\n";
    let night = vote("", mapping, UNITS);
    let body =
        "place,ballots,y,n,all,doubt\nALPHA,Day,10,20,40,\nAlpha,postal,,,500,25\nBeta,,1,2,,\nGamma,day,3,4,,9\n";
    let snapshot = good(&night, body);
    let key = |kind| plebis::vote::key_of_kind("001", Some(kind));
    // That ballots by post are still to come is known from their row alone.
    let postal = (&*key("postal"), None, None);
    assert_eq!(votes(&snapshot), [(&*key("day"), Some(10), Some(20)), ("002", Some(1), Some(2)), postal]);
    assert_eq!(report(&snapshot, &key("postal")).counted_fraction, Some(0.0));
    assert_eq!(report(&snapshot, &key("day")).name.as_deref(), Some("Alpha"));
    assert_eq!(snapshot.waiting_keys().collect::<Vec<_>>(), [key("postal")]);
    assert_eq!(snapshot.absent, ["003"], "001 is there by its kinds");
    let expected = snapshot.returns.expected.iter().map(|row| (row.unit.clone(), row.ballots, row.sd));
    assert_eq!(expected.collect::<Vec<_>>(), [(key("day"), 40.0, 0.0), (key("postal"), 500.0, 25.0)]);
    // A doubt of nothing costs its row.
    let aside = found(&snapshot, "row_set_aside");
    assert_eq!((aside[0].line, aside[0].column.as_deref()), (Some(5), Some("doubt")));
    // The program's own format gives the same again.
    let written = plebis::feed::returns_csv(&snapshot).expect("CSV");
    let own = good(&vote("", "[feed]\nformat = \"canonical\"\n", UNITS), &written);
    assert_eq!(votes(&own), votes(&snapshot));
    let of = |snapshot: &plebis::feed::Snapshot| {
        snapshot.returns.expected.iter().map(|row| (row.unit.clone(), row.ballots, row.sd)).collect::<Vec<_>>()
    };
    assert_eq!(of(&own), of(&snapshot), "{written}");
}

#[test]
fn what_is_expected_of_an_unknown_place_is_set_aside_and_told_once_a_row() {
    let night = vote("", "[feed]\nformat = \"canonical\"\n", UNITS);
    let snapshot = good(&night, "unit,yes,no,expected\n001,1,2,10\nAlpho,,,20\nNowhere,3,4,30\n002,,,40\n");
    assert_eq!(votes(&snapshot), [("001", Some(1), Some(2))]);
    let expected = snapshot.returns.expected.iter().map(|row| (row.unit.as_str(), row.ballots));
    assert_eq!(expected.collect::<Vec<_>>(), [("001", 10.0), ("002", 40.0)]);
    let aside: Vec<_> = snapshot.returns.unread.iter().map(|row| (row.line, row.unit.as_deref())).collect();
    assert_eq!(aside, [(3, Some("Alpho")), (4, Some("Nowhere"))]);
    assert_eq!(found(&snapshot, "row_set_aside").len(), 2);
}

#[test]
fn the_places_of_a_feed_are_written_as_a_list_of_units_with_what_waits() {
    let mapping = "[feed.columns]\nunit = \"Ward\"\nparent = \"Part\"\nregistered = \"Electorate\"\nyes = \"For\"\nno = \"Against\"\n";
    let place = Place::new();
    place.vote("town", mapping);
    place.write(
        "night.csv",
        "Ward,Part,Electorate,For,Against\nNorth,Up,1200,300,420\nSouth,Down,900,,\nEast,Down,1500,,\n",
    );
    let check = place.run(&["watch", "town", "--feed", "night.csv", "--publish", "site", "--check"]);
    assert!(check.code == 6 && check.out.contains("--to town/units.csv"), "{}", check.out);
    assert_eq!(place.run(&["convert", "night.csv", "--vote", "town", "--to", "town/units.csv"]).code, 0);
    let list = std::fs::read_to_string(place.join("town/units.csv")).expect("the list");
    assert_eq!(list, "unit,parent,registered\nEast,Down,1500\nNorth,Up,1200\nSouth,Down,900\n");
    place.run(&["convert", "night.csv", "--vote", "town", "--to", "returns.csv"]);
    let projected = place.run(&["project", "town", "--returns", "returns.csv", "--json"]).json();
    assert_eq!(
        (&projected["counted"]["units"], &projected["counted"]["units_total"]),
        (&1.into(), &3.into()),
        "{projected}"
    );
    assert!(projected["share"]["quantiles"]["0.5"].is_f64(), "what waits is projected from the register");
}

#[test]
fn a_register_that_cannot_be_read_costs_no_place_that_waits() {
    let mapping = "[feed.columns]\nunit = \"Ward\"\nregistered = \"Electorate\"\nyes = \"For\"\nno = \"Against\"\nstatus = \"State\"\n[feed.status]\nwaiting = \"open\"\n";
    let night = vote("", mapping, UNITS);
    let snapshot =
        good(&night, "Ward,Electorate,For,Against,State\n001,1200,300,420,\n002,to come,,,open\n003,to come,1,2,\n");
    assert_eq!(snapshot.waiting_keys().collect::<Vec<_>>(), ["002"]);
    assert_eq!(found(&snapshot, "row_set_aside").iter().map(|it| it.line).collect::<Vec<_>>(), [Some(4)]);
}
