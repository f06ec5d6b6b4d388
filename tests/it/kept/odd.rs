//! Made folders that are written unlike others: other encodings and keys, registers published elsewhere, rows of totals,
//! words of the press; and what a publication holds, file by file.

use std::fs;

use super::{
    book::Book,
    made::{COUNTS, campaign, drawn, many, night},
};
use crate::folder::Place;

#[test]
fn the_files_of_reports_and_publications_are_those_that_are_kept() {
    let mut book = Book::of("files");
    let place = night("");
    book.run_to_files(
        &place,
        "night_draft",
        &["report", "v", "--draws", "200", "--out", "out", "--publish", "site", "--test"],
    );
    let place = night("");
    let toml = fs::read_to_string(place.join("v/vote.toml")).expect("a file");
    place.write("v/vote.toml", format!("embargo_until = 2020-01-01T00:00:00Z\n{toml}"));
    book.run_to_files(
        &place,
        "night_published",
        &["report", "v", "--draws", "200", "--out", "out", "--publish", "site", "--lang", "fr"],
    );
    let returns = fs::read_to_string(place.join("v/returns.csv"))
        .expect("returns")
        .replace("u03,", "u44,")
        .replace("u09,", "u03,");
    place.write("v/returns.csv", returns);
    book.run_to_files(&place, "night_changed", &["report", "v", "--draws", "200", "--out", "out", "--publish", "site"]);
    let place = campaign();
    book.run_to_files(&place, "campaign_report", &["report", "v", "--draws", "200", "--out", "out"]);
    let place = Place::new();
    place.write("polls.csv", many());
    book.run_to_files(&place, "many_tables", &["errors", "--many", "polls.csv", "--out", "out"]);
    book.compared();
}

#[test]
fn tables_in_other_encodings_are_read_as_is_kept() {
    let mut book = Book::of("encodings");
    let place = night("");
    let returns = fs::read_to_string(place.join("v/returns.csv"))
        .expect("returns")
        .replace("u05", "é05")
        .replace(",partial", ", Partial ");
    let results = fs::read_to_string(place.join("v/results.csv")).expect("results").replace("u05", "é05");
    let wide = |text: &str, little: bool| -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    };
    let latin = |text: &str| -> Vec<u8> {
        text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect()
    };
    place.write("v/results.csv", latin(&results.replace(',', ";")));
    let mut own = |name: &str, bytes: Vec<u8>| {
        place.write("v/returns.csv", bytes);
        book.run(&place, &format!("read_{name}"), &["project", "v", "--json", "--draws", "100"]);
    };
    own("utf16_little", wide(&returns, true));
    own("utf16_big", wide(&returns, false));
    own("bom", format!("\u{feff}{returns}").into_bytes());
    own("crlf", returns.replace('\n', "\r\n").into_bytes());
    own("tabs", returns.replace(',', "\t").into_bytes());
    own("semicolons", latin(&returns.replace(',', ";").replace("0.35", "0,35")));
    own("zero_bytes", returns.replace("u07", "u\u{0}7").into_bytes());
    own("broken", [returns.as_bytes(), b"\xff\xfe\x80,1,2\n"].concat());
    own("quotes", returns.replace("u08,", "\"u08\",").replace("u09,", "\"u09,").into_bytes());
    own("dates", returns.replace("2026-03-23T21:", "23/03/2026 21:").into_bytes());
    own("thousands", returns.replace(",3,1,", ",\"1,003\",1 0,").into_bytes());
    book.compared();
}

/// Units whose registers are published by area alone, or were by the earlier vote, or stand nowhere.
#[test]
fn registers_keys_and_rows_of_totals_are_taken_as_is_kept() {
    let mut book = Book::of("registers");
    let place = night("");
    let read = |name: &str| fs::read_to_string(place.join(name)).expect("a file");
    let (results, before, returns) = (read("v/results.csv"), read("before/results.csv"), read("v/returns.csv"));
    let blanked = |text: &str, each: u64| -> String {
        let line = |(at, line): (usize, &str)| {
            let mut cells: Vec<&str> = line.split(',').collect();
            if at > 0 && drawn(at as u64, each) == 0 {
                cells[2] = "";
            }
            cells.join(",") + "\n"
        };
        text.lines().enumerate().map(line).collect()
    };
    let controls = "area,quantity,value,status,at,source\nP0,registered,23000,list,2026-01-10,s\nP1,registered,22000,list,2026-01-10,s\n\
        ,registered,93000,list,2026-01-10,s\n,cast,61000,provisional,2026-03-24,s\n";
    let mut both = |name: &str| {
        book.run(&place, &format!("odd_{name}"), &["project", "v", "--json", "--draws", "150"]);
        book.run(&place, &format!("odd_{name}_check"), &["check", "v", "--json", "--exit-zero"]);
    };
    place.write("v/results.csv", blanked(&results, 3)).write("v/controls.csv", controls);
    both("registers");
    place.write("before/results.csv", blanked(&before, 2));
    both("registers_before");
    place.write("before/results.csv", &before).write("v/results.csv", results.replace(",P2,", ",,"));
    both("homeless");
    place.write("v/results.csv", format!("{results}Total,,92000,,,,,\nP0,,23000,,,,,\n"));
    place.write("v/returns.csv", format!("{returns}Total,,30000,90,30,15000,14880,partial,,2026-03-23T21:30:00Z\nP0,,9000,30,10,4500,4460,partial,,2026-03-23T21:30:00Z\n"));
    both("totals");
    place.write("v/units.csv", format!("{}Total,D0,0\nP1,D1,0\n", read("v/units.csv")));
    both("totals_listed");
    place.write("v/results.csv", &results);
    place.write("v/returns.csv", returns.replace("u0", "U-0").replace("u1", "1").replace(",3,1,", ",,,"));
    both("keys");
    place.write("before/results.csv", before.replace("u1", "U 1").replace("u3", "3").replace("u4", "u04x"));
    place.write("v/returns.csv", returns.replace("21:", "22:") + "u45,,0,0,0,0,0,complete,,2026-03-23T22:10:00Z\nu46,,0,0,0,0,0,partial,0,2026-03-23T22:10:00Z\nu47,,0,0,0,0,0,complete,,2026-03-23T22:10:00Z\n");
    both("keys_before");
    let mut away = "unit,district,off_area\n".to_owned();
    (0..60).for_each(|unit| away += &format!("u{unit:02},D{},{}\n", unit % 6, u8::from(unit % 20 == 19)));
    let lists = "area,quantity,value,status,at,source\nP3,registered,26500,list,2026-01-10,s\nP2,registered,24000,list,2026-01-10,s\n\
        P1,registered,22800,list,2026-01-10,s\nD1,registered,15300,list,2026-01-10,s\n,registered,91000,final,2026-03-24,s\n";
    place.write("v/units.csv", away).write("v/controls.csv", lists).write("before/results.csv", before);
    both("lists");
    place.write("v/returns.csv", returns.replace(",complete,,", ",partial,,"));
    both("all_partial");
    place.write("v/returns.csv", returns.lines().take(9).collect::<Vec<_>>().join("\n"));
    both("few");
    book.compared();
}

#[test]
fn words_of_the_press_and_marks_of_a_rehearsal_are_told_as_is_kept() {
    let mut book = Book::of("press");
    let place = Place::new();
    let mut results = COUNTS.to_owned();
    (0..12).for_each(|unit| {
        results += &format!("u{unit:02},P{},{},{},4,3,{},{}\n", unit % 2, 900 + unit, 607 + unit, 300 + unit, 300)
    });
    place.write("v/results.csv", results);
    place.vote("v", "[[result]]\nstatus = \"provisional\"\nat = 2026-03-23\nregistered = 10860\ncast = 7340\nyes = 3660\nno = 3600\n[[result]]\nstatus = \"final\"\nat = 2026-03-24\nregistered = 10866\ncast = 7350\nblank = 48\nspoiled = 36\nyes = 3666\nno = 3600");
    let measures = [
        "share",
        "turnout",
        "abstention",
        "abstentions",
        "abstentions_about",
        "abstentions_more_than",
        "blank",
        "spoiled",
        "lead",
        "votes",
        "registered",
        "cast",
        "valid",
        "stations",
        "stations_open",
        "stations_total",
        "poll_low",
        "poll_high",
        "voters_about",
        "odd_word",
    ];
    let mut press = "published,measure,option,value,unit,area,text,source\n".to_owned();
    for (at, measure) in measures.iter().enumerate() {
        for (value, unit) in [
            ("50.5", "percent"),
            ("3500", "persons"),
            ("3666", "votes"),
            ("12", "stations"),
            ("", "percent"),
            ("67.6", ""),
            ("0", "persons"),
            ("33000", "persons"),
        ] {
            let option = ["yes", "no", ""][(at + value.len()) % 3];
            press += &format!(
                "2026-03-24,{measure},{option},{value},{unit},{},as printed,s\n",
                ["", "P1", "nowhere"][at % 3]
            );
        }
    }
    place.write("v/press.csv", press);
    book.run(&place, "press_check", &["check", "v", "--json", "--exit-zero"]);
    fs::remove_file(place.join("v/press.csv")).expect("a file");
    let head = "unit,yes,no,status,reported_at";
    for (name, column, values) in [
        ("test_yes", "test", ["yes", "no", "", "1"]),
        ("test_no", "test", ["no", "0", "", "false"]),
        ("rehearsal", "Rehearsal", ["oui", "non", "", "oui"]),
        ("tests", "tests", ["1", "2", "3", "4"]),
        ("essai", "essai", ["x", "y", "z", "w"]),
        ("test_odd", "test", ["maybe", "no", "no", "no"]),
    ] {
        let rows: String =
            (0..4).map(|unit| format!("u0{unit},20,10,complete,2026-03-23T20:00:00Z,{}\n", values[unit])).collect();
        place.write("v/returns.csv", format!("{head},{column}\n{rows}"));
        book.run(&place, &format!("marks_{name}"), &["check", "v", "--json", "--exit-zero"]);
    }
    place.write("v/returns.csv", format!("{head}\n"));
    for (name, line) in [
        ("quoted", "embargo_until = \"2099-01-01T00:00:00Z\""),
        ("misspelt", "[rule]\nembargo_untill = 2099-01-01T00:00:00Z"),
        ("test_one", "test = 1"),
        ("test_zero", "[polls]\ntest = 0"),
        ("test_word", "TEST = \"oui\""),
        ("test_false", "tests = false"),
        ("until", "[polls.aliases]\n\"embargo\" = \"none\""),
        ("date", "[extra]\nhold = 2099-01-01T00:00:00Z"),
    ] {
        place.vote("v", line);
        book.run(&place, &format!("secret_{name}"), &["check", "v", "--json", "--exit-zero"]);
    }
    book.compared();
}

#[test]
fn polls_of_parties_and_sponsors_are_judged_as_is_kept() {
    let mut book = Book::of("parties");
    let place = Place::new();
    let mut table = String::new();
    for (at, line) in many().lines().enumerate() {
        let cells: Vec<&str> = line.split(',').collect();
        table += line;
        if at == 0 {
            table += ",type,sponsor,result_yes,result_no,yes_party,no_party\n";
            continue;
        }
        let result: f64 = cells[8].parse().expect("a number");
        let seed = at as u64;
        let parties = [("DEM", "REP"), ("REP", "DEM"), ("DEM", "IND")][drawn(seed, 3) as usize];
        let lead = if at % 11 == 0 {
            (String::new(), String::new())
        } else {
            (format!("{:.1}", result * 0.97), format!("{:.1}", (100.0 - result) * 0.97))
        };
        table += &format!(
            ",{},{},{},{},{},{}\n",
            ["Pres-G", "Sen-G", "Gov-G"][at % 3],
            ["", "DEM", "REP"][drawn(seed + 7, 3) as usize],
            lead.0,
            lead.1,
            parties.0,
            parties.1
        );
        if at % 17 == 0 {
            table += &(cells.join(",").replace(",online", ",phone") + ",Pres-G,,,,DEM,REP\n");
        }
    }
    table += "r3,H1,phone,2003-05-20,2003-05-28,800,45.0,45.0,50.0,Pres-G,,50,50,DEM,REP\n";
    place.write("polls.csv", &table);
    book.run(&place, "parties_errors", &["errors", "--many", "polls.csv", "--json"]);
    book.run(&place, "parties_backtest", &["backtest", "polls", "polls.csv", "--json", "--draws", "100"]);
    let renamed = table.replacen("race,pollster", "contest,firm", 1);
    place.write("renamed.csv", renamed);
    book.run(
        &place,
        "parties_renamed",
        &["errors", "--many", "renamed.csv", "--json", "--columns", "race=contest,pollster=firm"],
    );
    place.write(
        "bad.csv",
        table.replace(",45.0,45.0,", ",65.0,45.0,").replace("2003-05-20", "2003-05-30").replace(",800,", ",-8,"),
    );
    book.run(&place, "parties_refused", &["errors", "--many", "bad.csv", "--json"]);
    book.compared();
}
