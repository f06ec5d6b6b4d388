//! One mistake in a part of a file is one finding, which names the part and what happened there.

use serde_json::Value;

use super::checked;
use crate::folder::Place;

/// Registers of 24 places, eight in each of three areas.
const REGISTERED: [u64; 24] = [
    5200, 900, 3100, 700, 2600, 480, 4100, 1250, // West
    2875, 640, 1500, 6100, 820, 3640, 450, 1980, // East
    7400, 1100, 560, 2300, 950, 3900, 1420, 610, // South
];

const AREAS: [&str; 3] = ["West", "East", "South"];

/// Cells `unit, parent, registered, cast, blank, spoiled, yes, no` of a place.
fn cells(n: usize) -> [String; 8] {
    let registered = REGISTERED[n];
    let cast = registered * (58 + n as u64 % 7) / 100;
    let (blank, spoiled) = (cast / 60, cast / 90);
    let yes = (cast - blank - spoiled) * (45 + 3 * n as u64 % 11) / 100;
    let no = cast - blank - spoiled - yes;
    let counts = [registered, cast, blank, spoiled, yes, no].map(|count| count.to_string());
    let [registered, cast, blank, spoiled, yes, no] = counts;
    [format!("P{n:02}"), AREAS[n / 8].to_owned(), registered, cast, blank, spoiled, yes, no]
}

const HEAD: &str = "unit,parent,registered,cast,blank,spoiled,yes,no\n";

/// The table after something happened to its rows.
fn results(change: impl FnOnce(&mut Vec<[String; 8]>)) -> String {
    let mut rows: Vec<[String; 8]> = (0..24).map(cells).collect();
    change(&mut rows);
    HEAD.to_owned() + &rows.iter().map(|row| row.join(",") + "\n").collect::<String>()
}

/// The same places four years before.
fn older(rows: &mut [[String; 8]]) {
    for (n, row) in rows.iter_mut().enumerate() {
        let count = |cell: &str| cell.parse::<u64>().expect("a count");
        row[2] = (count(&row[2]) * (94 + n as u64 % 5) / 100).to_string();
        row[6] = (count(&row[6]) - 3).to_string();
        row[7] = (count(&row[7]) - 2).to_string();
        row[3] = (count(&row[3]) - 5).to_string();
    }
}

/// A vote with an earlier one, whose registers and ballots were a little others.
fn sound() -> Place {
    let place = Place::new();
    place.vote("v", "[baseline]\nvotes = [\"old\"]").write("v/results.csv", results(|_| {}));
    place.vote_on("old", "2022-03-23", "");
    place.write("old/results.csv", results(|rows| older(rows)));
    place
}

/// What is told beside notes: code, message and cure.
fn told(place: &Place) -> Vec<(String, String)> {
    let findings = checked(place).json()["findings"].as_array().cloned().unwrap_or_default();
    let grave = findings.iter().filter(|finding| finding["severity"] != "info");
    let of = |finding: &Value| {
        let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        (text("code"), format!("{} → {} [{} {}]", text("message"), text("hint"), text("file"), finding["line"]))
    };
    grave.map(of).collect()
}

/// The one thing that is told.
fn one(place: &Place) -> (String, String) {
    let all = told(place);
    let [one] = &all[..] else { panic!("{all:#?}") };
    one.clone()
}

/// A column of these rows after something happened to it alone.
fn alone(rows: &mut [[String; 8]], column: usize, change: impl FnOnce(&mut Vec<String>)) {
    let mut figures: Vec<String> = rows.iter().map(|row| row[column].clone()).collect();
    change(&mut figures);
    rows.iter_mut().zip(figures).for_each(|(row, figure)| row[column] = figure);
}

fn by_number(figures: &mut [String]) {
    figures.sort_by_key(|figure| figure.parse::<u64>().expect("a count"));
}

#[test]
fn a_sound_folder_has_no_doubt() {
    assert!(told(&sound()).is_empty(), "{:#?}", told(&sound()));
}

#[test]
fn registers_of_one_area_that_were_sorted_are_one_finding() {
    let place = sound();
    place.write("v/results.csv", results(|rows| alone(&mut rows[8..16], 2, |figures| by_number(figures))));
    let (code, text) = one(&place);
    assert_eq!(code, "of_another_unit");
    assert!(text.contains("`registered` of East is sorted by itself") && text.contains("as old shows"), "{text}");
    // A table that is sorted as a whole is sound.
    place.write("v/results.csv", results(|rows| rows[8..16].sort_by_key(|row| row[2].parse::<u64>().ok())));
    assert!(told(&place).is_empty(), "{:#?}", told(&place));
}

#[test]
fn registers_of_one_area_that_slid_are_one_finding() {
    let place = sound();
    let up = |figures: &mut Vec<String>| {
        figures.remove(0);
        figures.push(String::new());
    };
    place.write("v/results.csv", results(|rows| alone(&mut rows[8..16], 2, up)));
    let (code, text) = one(&place);
    assert_eq!(code, "of_another_unit");
    assert!(text.contains("of East between line 10 and line 16") && text.contains("one row too high"), "{text}");
    let down = |figures: &mut Vec<String>| figures.rotate_right(1);
    place.write("v/results.csv", results(|rows| alone(&mut rows[16..], 2, down)));
    let (_, text) = one(&place);
    assert!(text.contains("of South between line") && text.contains("one row too low"), "{text}");
    // Where borders changed the ballots go with the registers.
    let redrawn = |rows: &mut Vec<[String; 8]>| {
        for column in 2..8 {
            alone(&mut rows[8..16], column, |figures| figures.rotate_left(1));
        }
    };
    place.write("v/results.csv", results(redrawn));
    assert!(!told(&place).iter().any(|(code, _)| code == "of_another_unit"), "{:#?}", told(&place));
}

#[test]
fn registers_of_two_rows_that_changed_places_name_both() {
    let place = sound();
    let exchanged = |rows: &mut Vec<[String; 8]>| alone(&mut rows[10..12], 2, |figures| figures.reverse());
    place.write("v/results.csv", results(exchanged));
    let (code, text) = one(&place);
    assert_eq!(code, "of_another_unit");
    assert!(text.contains("P10 and P11 have each other’s figure in `registered`, as old shows"), "{text}");
}

#[test]
fn registers_of_an_area_that_no_other_file_knows_are_told_where_they_rise_alone() {
    let place = Place::new();
    let many = |sorted: bool| {
        let mut rows: Vec<[String; 8]> = (0..24).map(cells).collect();
        rows.iter_mut().take(16).for_each(|row| row[1] = "West".to_owned());
        if sorted {
            alone(&mut rows[..16], 2, |figures| by_number(figures));
        }
        HEAD.to_owned() + &rows.iter().map(|row| row.join(",") + "\n").collect::<String>()
    };
    place.vote("v", "").write("v/results.csv", many(false));
    assert!(told(&place).is_empty(), "{:#?}", told(&place));
    place.write("v/results.csv", many(true));
    let (code, text) = one(&place);
    assert!(code == "of_another_unit" && text.contains("`registered` of West rises or falls"), "{text}");
}

/// Name of a column, its place in a row, state and day of its totals.
type Column = (&'static str, usize, &'static str, &'static str);

/// Totals of the areas, each under `area,quantity`, with the state of their counting.
fn controls(change: impl FnOnce(&mut Vec<u64>)) -> String {
    let columns =
        [("registered", 2, "list", "2026-03-01"), ("cast", 3, "final", "2026-03-25"), ("no", 7, "final", "2026-03-25")];
    let sum = |area: usize, at: usize| -> u64 {
        (8 * area..8 * area + 8).map(|n| cells(n)[at].parse::<u64>().expect("a count")).sum()
    };
    let rows = columns.into_iter().flat_map(|column| (0..3).map(move |area| (area, column)));
    let rows: Vec<(usize, Column)> = rows.collect();
    // A list of three weeks before has a few voters less.
    let mut values: Vec<u64> = rows
        .iter()
        .map(|(area, (name, at, ..))| sum(*area, *at) - if *name == "registered" { 17 } else { 0 })
        .collect();
    change(&mut values);
    let row = |((area, (name, _, status, day)), value): (&(usize, Column), u64)| {
        format!("{},{name},{value},{status},{day},court\n", AREAS[*area])
    };
    "area,quantity,value,status,at,source\n".to_owned() + &rows.iter().zip(values).map(row).collect::<String>()
}

#[test]
fn totals_that_slid_in_a_part_of_the_file_are_one_finding() {
    let place = sound();
    place.write("v/controls.csv", controls(|_| {}));
    assert!(told(&place).is_empty(), "{:#?}", told(&place));
    // A cell was inserted at the second total of `cast`: from there on each stands one row too low.
    place.write("v/controls.csv", controls(|values| values[4..].rotate_right(1)));
    let (code, text) = one(&place);
    assert_eq!(code, "sum_differs_from_final");
    assert!(text.contains("from line 6 to line 10") && text.contains("one row too low"), "{text}");
    // The rest of the file has a fault of its own.
    place.write(
        "v/controls.csv",
        controls(|values| {
            values[3..7].rotate_right(1);
            values[8] += 1000;
        }),
    );
    let all = told(&place);
    assert!(all.len() == 2 && all.iter().any(|(_, text)| text.contains("one row too low")), "{all:#?}");
}

/// A vote whose keys stand in several files, as they are spelled in results.csv and elsewhere.
fn keyed(here: impl Fn(usize) -> String, elsewhere: impl Fn(usize) -> String) -> Place {
    let place = sound();
    let named = |rows: &mut Vec<[String; 8]>, key: &dyn Fn(usize) -> String| {
        rows.iter_mut().enumerate().for_each(|(n, row)| row[0] = key(n));
    };
    let before = |rows: &mut Vec<[String; 8]>| {
        older(rows);
        named(rows, &elsewhere);
    };
    let units: String = (0..24).map(|n| format!("{},0\n", elsewhere(n))).collect();
    let links: String = (0..24).map(|n| format!("{},old,{},1\n", elsewhere(n), elsewhere(n))).collect();
    place
        .write("v/results.csv", results(|rows| named(rows, &here)))
        .write("old/results.csv", results(before))
        .write("v/units.csv", format!("unit,off_area\n{units}"))
        .write("v/links.csv", format!("unit,baseline_vote,baseline_unit,weight\n{links}"));
    place
}

#[test]
fn keys_that_results_csv_alone_spells_otherwise_are_one_finding_with_the_rule() {
    let plain = |n: usize| format!("Saint-Élie d'Or-{}", n + 1);
    assert!(told(&keyed(plain, plain)).is_empty(), "{:#?}", told(&keyed(plain, plain)));
    type Spelling = fn(String) -> String;
    let spellings: [(&str, Spelling); 7] = [
        ("capital and small letters differ", |key| key.to_uppercase()),
        ("the accents differ", |key| key.replace('É', "E")),
        ("the dashes differ", |key| key.replace('-', "–")),
        ("the apostrophes differ", |key| key.replace('\'', "’")),
        ("blanks and hyphens differ", |key| key.replace('-', " ")),
        ("`Saint` is cut short", |key| key.replace("Saint", "St")),
        ("case, blanks, signs", |key| key.to_uppercase().replace('-', " ")),
    ];
    for (rule, spelled) in spellings {
        let place = keyed(|n| spelled(plain(n)), plain);
        let (code, text) = one(&place);
        assert!(code == "unit_spelled_otherwise" && text.contains("results.csv spells 24 keys"), "{text}");
        assert!(text.contains(rule) && text.contains("[results.csv 2]"), "{rule}: {text}");
    }
    // One file that differs is wrong itself.
    let place = keyed(plain, plain);
    let units: String = (0..24).map(|n| format!("{},0\n", plain(n).to_uppercase())).collect();
    place.write("v/units.csv", format!("unit,off_area\n{units}"));
    let (_, text) = one(&place);
    assert!(text.contains("write the key as the list does") && text.contains("[units.csv 2]"), "{text}");
}

#[test]
fn a_key_in_another_spelling_is_of_its_parent() {
    let key = |n: usize| format!("{}-{}", AREAS[n / 8], n % 8 + 1);
    let place = keyed(|n| if n == 3 { key(n).replace('-', " ") } else { key(n) }, key);
    let all = told(&place);
    assert!(all.iter().all(|(code, _)| code == "unit_spelled_otherwise") && !all.is_empty(), "{all:#?}");
}

#[test]
fn cells_of_a_column_that_cannot_be_read_for_one_cause_are_one_refusal() {
    let place = sound();
    for (cell, cure) in
        [("####", "widen it"), ("2.23E+05", "the last figures are lost"), ("1234.5", "write digits only")]
    {
        place.write("v/results.csv", results(|rows| rows[4..].iter_mut().for_each(|row| row[2] = cell.to_owned())));
        let ran = place.run(&["check", "v"]);
        let plain = ran.err.replace('│', "").split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(ran.code == 3 && plain.matches("results.csv, line").count() == 1, "{plain}");
        assert!(plain.contains("line 6") && plain.contains("in 19 more rows (lines 7-25)"), "{plain}");
        assert!(plain.contains(cure), "{plain}");
    }
    // A report is set aside for each of them, and that is told once.
    let reports = results(|rows| rows[4..].iter_mut().for_each(|row| row[2] = "####".to_owned()));
    place.write("v/results.csv", results(|_| {})).write("v/returns.csv", reports);
    let all = told(&place);
    let aside = all.iter().filter(|(code, _)| code == "row_set_aside").count();
    assert_eq!(aside, 1, "{all:#?}");
}

#[test]
fn an_area_without_any_row_is_one_finding() {
    let place = sound();
    let units: String = (0..24).map(|n| format!("P{n:02},{}\n", AREAS[n / 8])).collect();
    let total = |at: usize| (0..24).map(|n| cells(n)[at].parse::<u64>().expect("a count")).sum::<u64>();
    let (yes, no) = (total(6), total(7));
    let result = format!(
        "[baseline]\nvotes = [\"old\"]\n[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = {yes}\nno = {no}"
    );
    place.vote("v", &result).write("v/units.csv", format!("unit,region\n{units}"));
    assert!(told(&place).is_empty(), "{:#?}", told(&place));
    place.write("v/results.csv", results(|rows| rows.retain(|row| row[1] != "East")));
    let (code, text) = one(&place);
    assert!(code == "unit_without_result" && text.contains("no row of East: its 8 units are missing"), "{text}");
}

const HOUSES: [&str; 3] = ["Alpha", "Research North", "Meinung"];

/// Ten polls of all voters, with these answers of yes, no and undecided.
fn polls(answers: impl Fn(usize) -> (usize, usize, usize)) -> String {
    let row = |n: usize| {
        let (yes, no, undecided) = answers(n);
        format!("p{n},{},2026-02-{:02},1000,{yes},{no},{undecided},all\n", HOUSES[n % 3], n + 5)
    };
    "poll_id,pollster,field_end,n,yes,no,undecided,base\n".to_owned() + &(0..10).map(row).collect::<String>()
}

#[test]
fn an_option_and_the_undecided_exchanged_are_one_finding() {
    let place = sound();
    let sound = |n: usize| (44 + n % 3, 40 - n % 2, 16 + n % 2 - n % 3);
    place.write("v/polls.csv", polls(sound));
    assert!(told(&place).is_empty(), "{:#?}", told(&place));
    let exchanged = |n: usize, (yes, no, undecided): (usize, usize, usize)| {
        if n < 3 { (yes, undecided, no) } else { (yes, no, undecided) }
    };
    place.write("v/polls.csv", polls(|n| exchanged(n, sound(n))));
    let (code, text) = one(&place);
    assert!(code == "poll_unlike_others" && text.contains("exchange `no` and `undecided` there"), "{text}");
    assert!(text.contains("3 polls") && text.contains("p0, p1 and p2"), "{text}");
    place.write(
        "v/polls.csv",
        polls(|n| {
            let (yes, no, undecided) = sound(n);
            (undecided, no, yes)
        }),
    );
    let (_, text) = one(&place);
    assert!(text.contains("in 10 of 10 polls") && text.contains("headings `yes` and `undecided`"), "{text}");
    // Many who have not decided yet are no such thing.
    place.write("v/polls.csv", polls(|n| (34 + n % 4, 31, 35 - n % 4)));
    assert!(told(&place).is_empty(), "{:#?}", told(&place));
}

#[test]
fn days_with_their_month_first_are_told_by_the_order_of_the_file() {
    let place = sound();
    let table = |days: [&str; 8]| {
        let row = |(n, day): (usize, &&str)| {
            format!("p{n},{},{day},1000,{},{},8,all\n", HOUSES[n % 3], 46 + n % 3, 46 - n % 3)
        };
        "poll_id,pollster,field_end,n,yes,no,undecided,base\n".to_owned()
            + &days.iter().enumerate().map(row).collect::<String>()
    };
    let sound = [
        "2026-01-20",
        "2026-01-28",
        "2026-02-03",
        "2026-02-09",
        "2026-02-17",
        "2026-03-02",
        "2026-03-05",
        "2026-03-16",
    ];
    place.write("v/polls.csv", table(sound));
    assert!(told(&place).is_empty(), "{:#?}", told(&place));
    let mut turned = sound;
    (turned[2], turned[3], turned[5]) = ("2026-03-02", "2026-09-02", "2026-02-03");
    place.write("v/polls.csv", table(turned));
    let (code, text) = one(&place);
    assert!(code == "days_exchanged" && text.contains("p2, p3 and p5"), "{text}");
    assert!(text.contains("p2 then ends on 2026-02-03"), "{text}");
    // A file in no order says nothing.
    let mut mixed = sound;
    mixed.swap(0, 7);
    mixed.swap(2, 4);
    place.write("v/polls.csv", table(mixed));
    assert!(told(&place).is_empty(), "{:#?}", told(&place));
}

#[test]
fn a_key_with_two_signs_exchanged_between_two_files_is_one_finding() {
    let place = sound();
    let units = |keys: [&str; 2]| {
        let rows: String = (0..22).map(|n| format!("P{n:02},0\n")).collect();
        format!("unit,off_area\n{rows}{},0\n{},0\n", keys[0], keys[1])
    };
    place.write("v/units.csv", units(["P22", "P23"]));
    assert!(told(&place).is_empty(), "{:#?}", told(&place));
    place.write("v/units.csv", units(["P22", "P32"]));
    let (code, text) = one(&place);
    assert!(code == "unit_without_result" && text.contains("P23 of results.csv is P32 in units.csv"), "{text}");
    assert!(text.contains("write P23 in both files"), "{text}");
}
