//! Nights on which units, lines, hints and earlier votes speak together, and registers that stand twice.

use std::fs;

use super::{
    book::Book,
    made::{COUNTS, drawn, many, night},
};
use crate::folder::Place;

fn read(place: &Place, name: &str) -> String {
    fs::read_to_string(place.join(name)).expect("a file")
}

#[test]
fn hints_and_units_of_no_known_size_move_a_count_as_is_kept() {
    let mut book = Book::of("hints");
    let place = night("");
    let returns = read(&place, "v/returns.csv").replace(",0.35,", ",,");
    place.write("v/returns.csv", &returns);
    for (name, hint) in [("late", "P1 late"), ("early", "P2 early"), ("both", "P0+P3 late")] {
        let args = ["project", "v", "--json", "--draws", "200", "--hint", hint];
        book.run(&place, &format!("hint_{name}"), &args);
    }
    // Some units have neither a register nor an earlier vote.
    let unknown = |text: String| -> String {
        let out = |line: &&str| !["u21,", "u25,", "u35,", "u40,"].iter().any(|key| line.starts_with(key));
        text.lines().filter(out).map(|line| format!("{line}\n")).collect()
    };
    let before = unknown(read(&place, "before/results.csv"));
    place.write("before/results.csv", before);
    let results = unknown(read(&place, "v/results.csv")) + "u21,P1,,,,,,\nu25,P1,,,,,,\nu35,P3,,,,,,\nu40,P0,0,,,,,\n";
    let results = results.lines().map(|line| if line.starts_with("u42,") || line.starts_with("u05,") { line.replace(line.split(',').nth(2).expect("a register"), "0") } else { line.to_owned() } + "\n").collect::<String>();
    place.write("v/results.csv", results);
    book.run(&place, "unknown_size", &["project", "v", "--json", "--draws", "200"]);
    book.run(&place, "unknown_size_hint", &["project", "v", "--json", "--draws", "200", "--hint", "P1 late"]);
    // The region of a unit stands in units.csv alone.
    let bare = read(&place, "v/results.csv").replace(",P1,", ",,");
    let info = read(&place, "v/units.csv");
    let info: String = info
        .lines()
        .enumerate()
        .map(|(at, line)| format!("{line},{}\n", if at == 0 { "parent".to_owned() } else { format!("Q{}", at % 3) }))
        .collect();
    place.write("v/results.csv", bare).write("v/units.csv", info);
    book.run(&place, "regions_of_info", &["project", "v", "--json", "--draws", "200"]);
    book.compared();
}

#[test]
fn lines_beside_units_bound_a_count_as_is_kept() {
    let mut book = Book::of("beside");
    let place = night("");
    let returns = read(&place, "v/returns.csv");
    let lines = |rows: &str| {
        let mut table: String = returns
            .lines()
            .enumerate()
            .map(|(at, line)| {
                line.to_owned()
                    + if at == 0 {
                        ",area,measure,option,value,counted,total,counted_of,rounding\n"
                    } else {
                        ",,,,,,,,\n"
                    }
            })
            .collect();
        table += rows;
        table
    };
    for (name, of, counted, total, turnout) in [
        ("ballots", "ballots", 47_000, "70000", "55.5"),
        ("valid", "valid", 46_500, "", "50.1"),
        ("registered", "registered", 70_000, "93000", "61"),
        ("too_many", "ballots", 95_000, "96000", "40"),
        ("persons", "registered", 99_000, "120000", "70"),
        ("stations", "stations", 55, "60", "66"),
    ] {
        let rows = format!(
            ",,,,,,,partial,,2026-03-23T21:20:00Z,,share,yes,51.5,{counted},{total},{of},0.05\n,,,,,,,partial,,2026-03-23T17:00:00Z,,turnout,,{turnout},,,,0.05\n"
        );
        place.write("v/returns.csv", lines(&rows));
        book.run(&place, &format!("beside_{name}"), &["project", "v", "--json", "--draws", "200"]);
        book.run(&place, &format!("beside_{name}_check"), &["check", "v", "--json", "--exit-zero"]);
    }
    let odd = returns.replacen("complete,,", "complete,0.9,", 2).replacen("partial,0.35", "partial,35", 1).replacen(
        "partial,0.35",
        "partial,1",
        1,
    );
    place.write("v/returns.csv", odd.replacen("complete,0.9", "complete,1", 1));
    book.run(&place, "fractions_check", &["check", "v", "--json", "--exit-zero"]);
    book.run(&place, "fractions_project", &["project", "v", "--json", "--draws", "200"]);
    book.compared();
}

#[test]
fn counts_of_units_with_a_history_are_projected_as_is_kept() {
    let mut book = Book::of("history");
    let place = night("");
    let mut history = format!("unit{}\n", (0..24).map(|vote| format!(",{}", 1990 + vote)).collect::<String>());
    for unit in 0..60_u64 {
        let shares = (0..24_u64).map(|vote| {
            format!(
                ",{:.3}",
                0.3 + drawn(unit + 200, 45) as f64 / 100.0
                    + (drawn(vote + 60, 40) as f64 - 20.0) * (drawn(unit + 61, 40) as f64 - 20.0) / 8000.0
                    + drawn(unit * 31 + vote, 20) as f64 / 1000.0
            )
        });
        history += &format!("u{unit:02}{}\n", shares.collect::<String>());
    }
    place.write("v/history.csv", history);
    for method in ["factor", "swing"] {
        let args = ["project", "v", "--json", "--draws", "200", "--method", method];
        book.run(&place, &format!("history_{method}"), &args);
    }
    let args = ["project", "v", "--json", "--draws", "200", "--method", "factor", "--as-of", "2026-03-23T20:20:00Z"];
    book.run(&place, "history_early", &args);
    book.compared();
}

/// Ninety units with thirty earlier votes, of which a third has reported.
fn with_history(returns: bool) -> Place {
    let place = Place::new();
    let heads = (0..30).map(|vote| format!(",{}-{:02}-01", 1990 + vote, 1 + vote % 12)).collect::<String>();
    let mut history = format!("unit{heads}\n");
    let (mut units, mut results) = ("unit,weight\n".to_owned(), "unit,parent,yes_share\n".to_owned());
    let mut came = "unit,yes,no,status,reported_at\n".to_owned();
    let share = |unit: u64, vote: u64| {
        let common = (drawn(unit, 100) as f64 - 50.0) * (drawn(vote + 700, 100) as f64 - 50.0) / 2500.0;
        let second = (drawn(unit + 90, 100) as f64 - 50.0) * (drawn(vote + 800, 100) as f64 - 50.0) / 5000.0;
        0.5 + 0.15 * common
            + 0.1 * second
            + 0.0004 * (drawn(unit * 31 + vote, 100) as f64 - 50.0)
            + 0.001 * (drawn(vote + 900, 100) as f64 - 50.0)
    };
    for unit in 0..90_u64 {
        history += &format!("u{unit:02}");
        for vote in 0..30_u64 {
            let blank = unit == 7 && vote == 3;
            history += &if blank { ",".to_owned() } else { format!(",{:.4}", share(unit, vote)) };
        }
        history += "\n";
        let weight = 500 + drawn(unit + 50, 900);
        units += &format!("u{unit:02},{weight}\n");
        let now = if returns { String::new() } else { format!("{:.4}", share(unit, 30)) };
        results += &format!("u{unit:02},P{},{now}\n", unit % 3);
        if unit % 3 == 0 {
            let yes = (weight as f64 * share(unit, 30)).round() as u64;
            came += &format!("u{unit:02},{yes},{},complete,2026-03-23T20:{:02}:00Z\n", weight - yes, unit / 3);
        }
    }
    place.vote("v", "").write("v/history.csv", history).write("v/units.csv", units);
    place.write("v/results.csv", results);
    if returns {
        place.write("v/returns.csv", came);
    }
    place
}

#[test]
fn a_night_with_a_history_is_projected_from_its_common_factors_as_it_is_kept() {
    let mut book = Book::of("factor");
    let place = with_history(true);
    book.run(&place, "factor_project", &["project", "v", "--json", "--draws", "300", "--method", "factor"]);
    book.run(&place, "factor_check", &["check", "v", "--json"]);
    let place = with_history(false);
    let args = ["replay", "v", "--json", "--draws", "200", "--seeds", "1", "--axis", "history", "--method", "factor"];
    book.run(&place, "factor_replay", &[&args[..], &["--units", "5,30,60"]].concat());
    book.compared();
}

#[test]
fn registers_that_stand_twice_and_cells_that_are_blank_are_told_as_is_kept() {
    let mut book = Book::of("twice");
    let place = Place::new();
    let mut results = COUNTS.to_owned();
    let mut info = "unit,parent,off_area,registered,weight\n".to_owned();
    for unit in 0..16_u64 {
        let (area, away) = (unit % 4, unit >= 12);
        let registered = if away { 301 + 40 * (unit - 12) } else { 2000 + 13 * unit };
        let blank = if unit % 5 == 2 { "" } else { "4" };
        let cast = registered * 6 / 10 + u64::from(unit % 7 == 3) * 9;
        results += &format!(
            "u{unit:02},P{area},{registered},{cast},{blank},3,{},{}\n",
            cast / 2,
            cast - cast / 2 - 7 - unit % 2
        );
        info += &format!("u{unit:02},P{area},{},{registered},{cast}\n", u8::from(away));
    }
    place.write("v/results.csv", &results).write("v/units.csv", &info);
    // The areas have 6,457, 6,536, 6,615 and 6,694 voters, of whom 301, 341, 381 and 421 vote elsewhere.
    let lists = |areas: [u64; 4], whole: u64| {
        let rows = (0..4).map(|area| format!("P{area},registered,{},list,2026-01-10,s\n", areas[area]));
        format!(
            "area,quantity,value,status,at,source\n{},registered,{whole},final,2026-03-24,s\n",
            rows.collect::<String>()
        )
    };
    let cases = [
        ("home", [6156, 6536, 6615, 6694], 26_001),
        ("sits", [6457, 6235, 6615, 6694], 26_001),
        ("sits_unlisted", [6457, 6536, 6314, 6694], 26_001),
        ("two", [6457, 6195, 6234, 6694], 25_580),
        ("two_unlisted", [6457, 6536, 6615, 6694], 25_580),
        ("near", [6154, 6536, 6615, 6694], 26_003),
        ("none", [6457, 6536, 6615, 6694], 26_302),
        ("odd", [5900, 6536, 6615, 7100], 26_150),
    ];
    for (name, areas, whole) in cases {
        place.vote("v", &format!("[[result]]\nstatus = \"final\"\nat = 2026-03-24\nregistered = {whole}"));
        place.write("v/controls.csv", lists(areas, whole));
        book.run(&place, &format!("twice_{name}"), &["check", "v", "--json", "--exit-zero"]);
    }
    // A list of units alone, with rows of totals.
    let all: u64 = 25_858;
    place.write("v/units.csv", format!("{info}Total,,0,{all},15600\nP1,,0,6439,3900\n"));
    fs::remove_file(place.join("v/results.csv")).expect("a file");
    place.write("v/returns.csv", "unit,cast,blank,spoiled,yes,no,status,reported_at\nu01,1207,4,3,700,500,complete,2026-03-23T20:00:00Z\nu05,1240,4,3,700,533,complete,2026-03-23T20:00:00Z\nu09,1270,4,3,700,563,complete,2026-03-23T20:00:00Z\nTotal,3717,12,9,2100,1596,partial,2026-03-23T20:00:00Z\n");
    book.run(&place, "list_alone", &["project", "v", "--json", "--draws", "200"]);
    book.run(&place, "list_alone_check", &["check", "v", "--json", "--exit-zero"]);
    // Weights that are no whole numbers are no counts, and no row is their sum.
    let weights: String = (0..16).map(|unit| format!("u{unit:02},P{},{}.5\n", unit % 4, 100 + unit)).collect();
    place.write("v/units.csv", format!("unit,parent,weight\n{weights}zz,,1720.25\nyy,P0,-3\n"));
    book.run(&place, "list_of_weights", &["project", "v", "--json", "--draws", "200"]);
    book.run(&place, "list_of_weights_check", &["check", "v", "--json", "--exit-zero"]);
    book.compared();
}

#[test]
fn copies_of_a_poll_are_told_as_is_kept() {
    let mut book = Book::of("copies");
    let place = Place::new();
    let mut table = many();
    for (day, n, mode, yes) in [
        ("20", "800", "phone", "45.0"),
        ("21", "800", "online", "45.0"),
        ("21", "800", "", "45.0"),
        ("22", "801", "phone", "45.0"),
        ("20", "", "phone", "45.0"),
        ("20", "", "phone", "45.0"),
        ("27", "800", "phone", "45.0"),
        ("", "", "phone", "45.0"),
        ("", "", "phone", "47.0"),
        ("", "700", "phone", "47.0"),
        ("20", "800", "phone", "46.0"),
        ("", "800", "phone", "45.0"),
    ] {
        for race in ["r3", "r4", "r5"] {
            let house = if mode.is_empty() { "h1 " } else { "H1" };
            let year = 2000 + race[1..].parse::<u32>().expect("a number");
            let field = if day.is_empty() { String::new() } else { format!("{year}-05-{day}") };
            table += &format!("{race},{house},{mode},{field},{year}-05-28,{n},{yes},45.0,\n");
        }
    }
    place.write("copies.csv", &table);
    book.run(&place, "copies", &["errors", "--many", "copies.csv", "--json"]);
    for (name, line) in [
        ("latest", "latest_count = 0"),
        ("text_no", "text = 0"),
        ("text_yes", "text = 1"),
        ("rest_no", "rest = \"non\""),
        ("rest_yes", "rest = \"oui\""),
        ("best_no", "best = false"),
        ("tent_no", "tents = 0"),
        ("latest_yes", "latest_count = \"yes\""),
        ("hearse", "rehearsed_by = \"staff\""),
        ("hearse_yes", "rehearsed_by = \"yes\""),
        ("contest", "contest = 1"),
        ("contest_no", "contest = 2"),
        ("true", "test = true"),
        ("false", "test = false"),
        ("word", "test = \"vrai\""),
        ("nothing", "[polls]\ntest = 0"),
    ] {
        let place = Place::new();
        place.write(
            "v/vote.toml",
            format!("id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n{line}\n[options]\nyes = \"Yes\"\nno = \"No\"\n")
                .replace("[polls]\ntest = 0\n[options]", "[options]"),
        );
        book.run(&place, &format!("rehearsed_{name}"), &["check", "v", "--exit-zero", "--json"]);
        book.run(&place, &format!("rehearsed_{name}_published"), &["report", "v", "--publish", "site", "--out", "out"]);
    }
    book.compared();
}
