//! Tables that stand in no vote folder are read by the same customs as those that do.

use std::path::Path;

use plebis::poll_error::many::{ManyPolls, Renames, read};

use crate::folder::Place;
use crate::workbook::{Cell, workbook};

/// Polls of two votes, as somebody careful publishes them.
const POLLS: &str = "race|pollster|mode|field_end|vote_date|n|yes|no|result_yes_share\n\
                     Nord|Grün|phone|2014-09-03|2014-09-18|1004|47.5|42.5|52.25\n\
                     Nord|Blau|online|2014-09-12|2014-09-18|12800|46|44|52.25\n\
                     Süd|Grün|phone|2016-06-05|2016-06-23|980|45.25|44.75|48.5\n";

fn rows() -> Vec<Vec<String>> {
    POLLS.lines().map(|line| line.split('|').map(str::to_owned).collect()).collect()
}

/// The polls with the cells of some columns written in another way.
fn with(columns: &[&str], cell: fn(&str) -> String) -> Vec<Vec<String>> {
    let mut rows = rows();
    let heading = rows[0].clone();
    for row in rows.iter_mut().skip(1) {
        for (cell_of_row, _) in row.iter_mut().zip(&heading).filter(|(_, name)| columns.contains(&name.as_str())) {
            *cell_of_row = cell(cell_of_row);
        }
    }
    rows
}

fn day(text: &str, form: fn([&str; 3]) -> String) -> String {
    match text.split('-').collect::<Vec<_>>()[..] {
        [year, month, day] => form([year, month, day]),
        _ => text.to_owned(),
    }
}

fn grouped(text: &str, mark: &str) -> String {
    text.len()
        .checked_sub(3)
        .filter(|head| *head > 0)
        .map_or_else(|| text.to_owned(), |head| format!("{}{mark}{}", &text[..head], &text[head..]))
}

fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    match encoding {
        "utf-16" => std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        "latin-1" => text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b' ')).collect(),
        "utf-8 with its mark" => [&b"\xef\xbb\xbf"[..], text.as_bytes()].concat(),
        _ => text.as_bytes().to_vec(),
    }
}

fn read_as(folder: &Path, name: &str, bytes: &[u8]) -> Result<ManyPolls, plebis::Error> {
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("a file");
    read(&path, &Renames::default())
}

#[test]
fn polls_of_many_votes_are_read_alike_in_every_way_that_people_write_them() {
    const DAYS: &[&str] = &["field_end", "vote_date"];
    let folder = tempfile::tempdir().expect("a folder");
    let plain = read_as(folder.path(), "plain.csv", POLLS.replace('|', ",").as_bytes()).expect("the plain table");
    assert_eq!((plain.polls.len(), plain.polls[0].horizon_days), (3, Some(15))); // 3 to 18 September
    let ways: [(&str, Vec<Vec<String>>); 8] = [
        ("as they should be", rows()),
        ("18/09/2014", with(DAYS, |text| day(text, |[y, m, d]| format!("{d}/{m}/{y}")))),
        ("18.9.2014", with(DAYS, |text| day(text, |[y, m, d]| format!("{d}.{}.{y}", m.trim_start_matches('0'))))),
        ("09/18/2014", with(DAYS, |text| day(text, |[y, m, d]| format!("{m}/{d}/{y}")))),
        ("2014/9/18", with(DAYS, |text| day(text, |[y, m, d]| format!("{y}/{}/{d}", m.trim_start_matches('0'))))),
        ("midnight", with(DAYS, |text| format!("{text} 00:00:00"))),
        ("12 345", with(&["n"], |text| grouped(text, "\u{202f}"))),
        ("12'345", with(&["n"], |text| grouped(text, "'"))),
    ];
    let mut tried = 0;
    for (way, rows) in &ways {
        for separator in [",", ";", "\t", "|"] {
            for encoding in ["utf-8", "utf-8 with its mark", "utf-16", "latin-1"] {
                for hint in [false, true] {
                    if encoding == "latin-1" && *way == "12 345" {
                        continue; // has no narrow space
                    }
                    let lines: Vec<String> = rows.iter().map(|row| row.join(separator) + "\r\n").collect();
                    let text = if hint { format!("sep={separator}\r\n") } else { String::new() } + &lines.concat();
                    let name = format!("{way}, {separator:?}, {encoding}, hint {hint}");
                    let got = read_as(folder.path(), "t.csv", &encoded(&text, encoding))
                        .unwrap_or_else(|error| panic!("{name}: {error}"));
                    assert_eq!((&got.polls, &got.races), (&plain.polls, &plain.races), "{name}");
                    assert_eq!(got.pollsters, plain.pollsters, "{name}");
                    tried += 1;
                }
            }
        }
    }
    assert_eq!(tried, 248); // 8 ways × 4 separators × 4 encodings × 2, less 8
}

#[test]
fn a_spreadsheet_of_polls_has_days_and_percentages_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let plain = read_as(folder.path(), "plain.csv", POLLS.replace('|', ",").as_bytes()).expect("the plain table");
    // Days since the end of 1899: 3 September 2014 is 41885, 5 June 2016 is 42526.
    let serial = |text: &str| match text {
        "2014-09-03" => 41885.0,
        "2014-09-12" => 41894.0,
        "2014-09-18" => 41900.0,
        "2016-06-05" => 42526.0,
        _ => 42544.0, // 2016-06-23
    };
    let mut cells: Vec<Vec<Cell>> =
        rows().iter().map(|row| row.iter().map(|cell| Cell::from(cell.as_str())).collect()).collect();
    for (row, written) in cells.iter_mut().zip(rows()).skip(1) {
        for at in [3, 4] {
            row[at] = Cell::Day(serial(&written[at]));
        }
        for at in [6, 7, 8] {
            row[at] = Cell::Percent(written[at].parse::<f64>().expect("a percentage") / 100.0);
        }
    }
    let got = read_as(folder.path(), "t.xlsx", &workbook(&[("polls", cells)])).expect("the spreadsheet");
    assert_eq!(got.polls, plain.polls);
}

#[test]
fn days_in_doubt_are_refused_all_in_one_run_with_what_they_may_be() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = "race,pollster,field_end,vote_date,n,yes,no,result_yes_share\n\
                a,A,03/04/2014,05/06/2014,1000,50,40,52\nb,A,18/09/14,2014-10-01,1.000,50,40,52\n";
    let Err(plebis::Error::Input(error)) = read_as(folder.path(), "t.csv", text.as_bytes()) else { panic!("in doubt") };
    let all: Vec<&plebis::InputError> = std::iter::once(&*error).chain(&error.more).collect();
    let told = |value: &str| {
        let found = all.iter().find(|error| error.value.as_deref() == Some(value));
        found.unwrap_or_else(|| panic!("{value}: {all:?}")).cure.english()
    };
    assert_eq!(all.len(), 3, "{all:?}");
    assert!(told("03/04/2014").contains("2014-04-03") && told("05/06/2014").contains("2014-05-06"));
    assert!(told("18/09/14").contains("2014-09-18, 2018-09-14")); // never the month 18
}

#[test]
fn weights_and_numbers_of_units_and_printed_figures_lose_their_marks() {
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", "unit,registered,cast,yes,no\na,100,80,50,30\nb,200,160,90,70\n");
    let units = |weight: &str| {
        format!("unit;weight;income;area\na;12 345;31\u{202f}400;98 801\nb;{weight};29\u{202f}100;Nord\n")
    };
    place.write("v/units.csv", units("2 345"));
    place.write("v/press.csv", "measure,option,value,unit\nregistered,,78 734,persons\nshare,yes,58.3,percent\n");
    let ran = place.run(&["check", "v", "--json", "--exit-zero"]);
    let told = ran.findings("thousands_taken");
    let mut columns: Vec<&str> = told.iter().filter_map(|finding| finding["column"].as_str()).collect();
    columns.sort_unstable();
    assert_eq!(columns, ["income", "value", "weight"], "a name keeps its blank: {}", ran.out);
    let vote = plebis::data::load(&place.join("v").to_string_lossy(), None).expect("read").vote;
    assert_eq!((vote.unit_info[0].weight, vote.unit_info[1].number("income")), (Some(12_345.0), Some(29_100.0)));
    assert_eq!((vote.unit_info[0].columns.get("area"), vote.press[0].value), (Some("98 801"), Some(78_734.0)));
    place.write("v/units.csv", units("2 345,5"));
    let ran = place.run(&["check", "v"]);
    assert!(ran.code == 3 && ran.err.contains("2 345,5"), "two marks in one number: {}", ran.err);
}

#[test]
fn orders_of_a_replay_may_stand_in_any_table() {
    let place = Place::new();
    let units: String = (0..12).map(|n| format!("u{n},1000,700,{},{}\n", 400 - n, 300 + n)).collect();
    place.vote("v", "").write("v/results.csv", format!("unit,registered,cast,yes,no\n{units}"));
    let numbers = (0..12).rev().map(|n| n.to_string()).collect::<Vec<_>>().join(" ");
    place.write("orders.csv", format!("contest,order,seed,rows\nv,backwards,1,{numbers}\n"));
    place
        .write("orders2.csv", encoded(&format!("sep=;\ncontest;order;seed;rows\nv;backwards;1;{numbers}\n"), "utf-16"));
    place.write("bad.csv", format!("contest,order,seed,rows\nv,backwards,one,{numbers}\nv,other,2,0 x\n"));
    let replay =
        |file: &str| place.run(&["replay", "v", "--order", file, "--fractions", "0.5", "--draws", "200", "--json"]);
    let point = |file: &str| {
        let line = replay(file).json();
        assert_eq!(line["order"], "backwards", "{line}");
        line["point"].as_f64().expect("a point")
    };
    assert!((point("orders.csv") - point("orders2.csv")).abs() < 1e-12);
    let ran = replay("bad.csv");
    assert_eq!(ran.code, 3, "{}", ran.err);
    assert!(ran.err.contains("line 2") && ran.err.contains("line 3"), "{}", ran.err);
}
