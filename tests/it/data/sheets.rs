//! Spreadsheets in the place of tables.

use std::io::{Cursor, Write as _};

use zip::{ZipWriter, write::SimpleFileOptions};

use crate::folder::Place;
use crate::workbook::{Cell, packed, workbook, workbook_from};

const MORE: &str = "[fr]\ntitle = \"Fait\"";

fn rows(text: &str) -> Vec<Vec<Cell>> {
    text.lines().map(|line| line.split(',').map(Cell::from).collect()).collect()
}

const RESULTS: &str =
    "unit,parent,registered,cast,blank,spoiled,yes,no\nA-1,A,1000,700,10,5,385,300\nB-1,B,2000,1400,20,10,700,670\n";
const POLLS: &str = "poll_id,pollster,field_start,field_end,published,n,yes,no,undecided,base\n\
                     a,House,2026-03-01,2026-03-03,2026-03-05,1000,48.5,41.5,10,all\n";

/// Days since the end of 1899, as a spreadsheet counts them: 1 March 2026 is 46082.
fn polls() -> Vec<Vec<Cell>> {
    let mut rows = rows(POLLS);
    for (at, serial) in [(2, 46082.0), (3, 46084.0), (4, 46086.0)] {
        rows[1][at] = Cell::Day(serial);
    }
    rows
}

/// The object of a command, without what depends on the bytes of the files.
fn told(place: &Place, args: &[&str]) -> serde_json::Value {
    let mut json = place.run(&[args, &["--json", "--draws", "300"]].concat()).json();
    json["inputs"] = serde_json::Value::Null;
    json
}

#[test]
fn a_spreadsheet_is_read_as_the_table_in_whose_place_it_stands() {
    let (table, sheet) = (Place::new(), Place::new());
    table.vote("v", MORE).write("v/results.csv", RESULTS).write("v/polls.csv", POLLS);
    sheet.vote("v", MORE);
    // The sheet that is called like the file is read, wherever it stands.
    sheet.write("v/results.xlsx", workbook(&[("Notes", rows("nothing,here\n")), ("Results", rows(RESULTS))]));
    sheet.write("v/polls.xlsx", workbook(&[("Sheet1", polls())]));
    for args in [&["forecast", "v"][..], &["errors", "v"], &["check", "v", "--exit-zero"]] {
        assert_eq!(told(&sheet, args), told(&table, args), "{args:?}");
    }
    let inputs = sheet.run(&["check", "v", "--json", "--exit-zero"]).json()["inputs"].clone();
    let names: Vec<&String> = inputs.as_object().expect("files").keys().collect();
    assert_eq!(names, ["polls.xlsx", "results.xlsx", "vote.toml"]);
}

#[test]
fn days_times_and_percentages_are_those_that_the_spreadsheet_shows() {
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", RESULTS);
    let toml = std::fs::read_to_string(place.join("v/vote.toml")).expect("a file");
    place.write(
        "v/vote.toml",
        toml.replace("[options]", "timezone = \"Europe/Paris\"\npolls_close = 2026-03-23T20:00:00+01:00\n[options]"),
    );
    let mut night = rows(
        "unit,yes,no,status,counted_fraction,reported_at\nA-1,200,150,partial,,\nA-1,385,300,complete,,\nB-1,700,670,complete,,\n",
    );
    // A half of 23 March 2026 (46104) is noon, and 21:30 is 0.8958 of a day; a time alone is of the night.
    night[1][4] = Cell::Percent(0.5);
    night[1][5] = Cell::Time(46_104.0 + 21.5 / 24.0);
    night[2][5] = Cell::Time(46_105.0 + 1.0 / 3.0 / 24.0);
    night[3][5] = Cell::Time(22.0 / 24.0);
    place.write("v/returns.xlsx", workbook(&[("returns", night.clone())]));
    place.write("night.xlsx", workbook(&[("any", night)]));
    let read = |args: &[&str]| place.run(&[&["project", "v", "--json", "--draws", "200"], args].concat()).json();
    for args in [&[][..], &["--returns", "night.xlsx"]] {
        let json = read(args);
        assert_eq!(json["counted"]["units"], 2, "{json}");
        let early = read(&[args, &["--as-of", "2026-03-23T21:45:00+01:00"]].concat());
        assert_eq!(early["counted"]["yes"], 200, "half of A-1 at 21:30: {early}");
        let late = read(&[args, &["--as-of", "2026-03-24T00:19:00+01:00"]].concat());
        assert_eq!(late["counted"]["yes"], 900, "200 + 700, a minute before 0:20: {late}");
    }
}

#[test]
fn a_bad_cell_of_a_spreadsheet_is_named_by_its_cell() {
    let place = Place::new();
    place.vote("v", "");
    let refused = |rows: &[Vec<Cell>]| {
        place.write("v/results.xlsx", workbook_from(3, rows));
        let ran = place.run(&["check", "v", "--json"]);
        assert_eq!(ran.code, 3, "{}", ran.err);
        ran.json()["error"]["places"].to_string() + &ran.json().to_string()
    };
    let mut bad = rows(RESULTS);
    bad[2][6] = Cell::Text("7oo".to_owned());
    let told = refused(&bad);
    assert!(told.contains("G5") && told.contains("7oo") && told.contains("results.xlsx"), "{told}"); // row 3 + 2
    bad[2][6] = Cell::Error("#DIV/0!");
    assert!(refused(&bad).contains("#DIV/0!"));
    let mut twice = rows(RESULTS);
    twice[2][0] = Cell::Text("A-1".to_owned());
    let told = refused(&twice);
    assert!(told.contains("A5") && told.contains("is on line 4"), "{told}");
}

#[test]
fn where_both_stand_the_table_is_read_and_the_spreadsheet_told_of() {
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", RESULTS).write("v/results.xlsx", "nothing");
    let ran = place.run(&["check", "v", "--json"]);
    let [finding] = &ran.findings("sheet_beside_table")[..] else { panic!("{}", ran.out) };
    assert_eq!((&finding["file"], &finding["severity"]), (&"results.xlsx".into(), &"warning".into()));
    assert!(ran.json()["inputs"].get("results.xlsx").is_none());
}

#[test]
fn what_is_no_spreadsheet_or_unpacks_to_too_much_is_refused() {
    let place = Place::new();
    place.vote("v", "");
    let refused = |bytes: Vec<u8>, word: &str| {
        place.write("v/results.xlsx", bytes);
        let ran = place.run(&["check", "v", "--json"]);
        assert_eq!(ran.code, 3, "{}", ran.err);
        assert!(ran.out.contains(word), "{word}: {}", ran.out);
    };
    refused(b"unit,yes\n".to_vec(), "not a spreadsheet");
    refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), "not a spreadsheet"); // an older kind, or a password
    let whole = workbook(&[("results", rows(RESULTS))]);
    refused(whole[..whole.len() / 2].to_vec(), "damaged");
    // A megabyte that unpacks to a thousand times as much.
    let mut bomb = ZipWriter::new(Cursor::new(Vec::new()));
    bomb.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).expect("a part");
    (0..300).for_each(|_| bomb.write_all(&vec![b' '; 1 << 20]).expect("written"));
    refused(bomb.finish().expect("whole").into_inner(), "unpacks to more than");
    // A cell in the last corner of a sheet, and nothing between.
    let far = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>\
               <row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>";
    refused(packed(&[("results".to_owned(), far.to_owned())]), "16,384 columns"); // XFD is 26² + 26 × 24 … = 16,384
    refused(workbook(&[("results", Vec::new())]), "empty");
}

#[test]
fn tables_of_forecasts_and_of_many_polls_may_be_spreadsheets() {
    let place = Place::new();
    let forecasts = "model,race,predicted,quantile_level\na,r1,0.45,0.05\na,r1,0.5,0.5\na,r1,0.56,0.95\n";
    place.write("f.csv", forecasts).write("f.xlsx", workbook(&[("f", rows(forecasts))]));
    place.write("r.xlsx", workbook(&[("r", rows("race,observed\nr1,0.52\n"))]));
    let score = |file: &str| told(&place, &["score", file, "r.xlsx"])["models"].clone();
    assert_eq!(score("f.xlsx"), score("f.csv"));
}

#[test]
fn a_damaged_spreadsheet_is_read_or_refused_with_the_cure() {
    let whole = workbook(&[("results", rows(RESULTS))]);
    let head = "id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n[options]\nyes = \"Yes\"\nno = \"No\"\n";
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        let files = [("vote.toml", head.as_bytes().to_vec()), ("results.xlsx", bytes)];
        let files = files.map(|(name, bytes)| (name.to_owned(), bytes)).into();
        match plebis::data::from_files("v", files) {
            Ok(loaded) => assert!(loaded.vote.units.len() <= 2, "byte {at}"),
            Err(plebis::Error::Input(error)) => assert!(!error.cure.english().is_empty(), "byte {at}: {error}"),
            Err(other) => panic!("byte {at}: {other}"),
        }
    }
}

/// A vote of a day in September whose options are Leave and Remain.
fn typed(place: &Place, results: Vec<Vec<Cell>>) -> crate::folder::Ran {
    place.write(
        "v/vote.toml",
        "id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n[options]\nyes = \"Leave\"\nno = \"Remain\"\n",
    );
    place.write("v/results.xlsx", workbook(&[("Sheet1", results)]));
    place.run(&["check", "v", "--json", "--exit-zero"])
}

#[test]
fn lines_above_the_heading_are_left_out_and_the_cells_keep_their_names() {
    let place = Place::new();
    let mut above = rows("Results of the referendum\n\n,,Turnout,,,,Votes,\n");
    above.extend(rows(RESULTS));
    let ran = typed(&place, above.clone());
    let [finding] = &ran.findings("lines_above_heading")[..] else { panic!("{}", ran.out) };
    assert_eq!(finding["line"], 4); // below the title, a blank row and the merged one
    assert_eq!(plebis::data::load(&place.join("v").to_string_lossy(), None).expect("read").vote.units.len(), 2);
    above[5][6] = Cell::Text("7oo".to_owned());
    let ran = typed(&place, above);
    assert!(ran.code == 3 && ran.out.contains("G6"), "{}", ran.out); // the second unit in row 6
    // The same of a text file with another separator; a file that begins with its heading is not searched.
    place.write("v/results.csv", format!("Results; the last\n\n{}", RESULTS.replace(',', ";")));
    let ran = place.run(&["check", "v", "--json", "--exit-zero"]);
    assert_eq!(ran.findings("lines_above_heading").len(), 1, "{}", ran.out);
    place.write("v/results.csv", format!("{RESULTS}unit,yes,1,1,1,1,1,1\n"));
    assert!(place.run(&["check", "v", "--json", "--exit-zero"]).findings("lines_above_heading").is_empty());
}

#[test]
fn of_several_sheets_the_one_with_the_heading_is_read() {
    let place = Place::new();
    place.vote("v", "");
    let notes = rows("This file was made by Ann\nfor the desk\n");
    place.write("v/results.xlsx", workbook(&[("Notes", notes), ("Sheet2", rows(RESULTS))]));
    let ran = place.run(&["check", "v", "--json", "--exit-zero"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert_eq!(plebis::data::load(&place.join("v").to_string_lossy(), None).expect("read").vote.units.len(), 2);
}

#[test]
fn a_formula_that_nobody_worked_out_is_refused_and_one_that_says_nothing_is_blank() {
    let place = Place::new();
    place.vote("v", "");
    let sheet = |cast: &str| {
        format!(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>\
             <row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>unit</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>cast</t></is></c>\
             <c r=\"C1\" t=\"inlineStr\"><is><t>yes</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>no</t></is></c></row>\
             <row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c>{cast}<c r=\"C2\"><v>5</v></c><c r=\"D2\"><v>4</v></c></row>\
             </sheetData></worksheet>"
        )
    };
    let read = |cast: &str| {
        place.write("v/results.xlsx", packed(&[("results".to_owned(), sheet(cast))]));
        place.run(&["check", "v", "--json", "--exit-zero"])
    };
    let ran = read("<c r=\"B2\"><f>C2+D2</f></c>");
    assert!(ran.code == 3 && ran.out.contains("B2"), "{}", ran.out);
    assert_eq!(read("<c r=\"B2\"><f>C2+D2</f><v>9</v></c>").code, 0);
    assert_eq!(read("<c r=\"B2\" t=\"str\"><f>\"\"</f><v></v></c>").code, 0);
}

#[test]
fn what_a_typist_does_wrong_is_told_with_what_it_may_be() {
    let place = Place::new();
    let results = |heading: &str| rows(&RESULTS.replace("unit,parent,registered,cast,blank,spoiled,yes,no", heading));
    // A slip in the label of an option: the column that is probably meant.
    let ran = typed(&place, results("unit,parent,registered,cast,blank,spoiled,Leeve,Remain"));
    let [finding] = &ran.findings("unknown_column")[..] else { panic!("{}", ran.out) };
    assert!(finding["hint"].as_str().is_some_and(|hint| hint.contains("`yes`")), "{finding}");
    // Everything that is wrong with a heading in one run.
    place.write("v/polls.xlsx", workbook(&[("Sheet1", rows("Poll ID,Pollster,N,Leave,Remain\na,House,1000,50,40\n"))]));
    let ran = typed(&place, results("Unit,parent,registered,cast,yes,yes,yes,no"));
    let told = ran.out.clone();
    for place in ["Poll ID", "Pollster", "`Unit`", "same name"] {
        assert!(told.contains(place), "{place}: {told}");
    }
    // The number of a day is a day that is not shown as one.
    place.write(
        "v/polls.xlsx",
        workbook(&[("Sheet1", rows(&POLLS.replace("2026-03-01", "46082").replace("2026-03-03", "03/03/26")))]),
    );
    let ran = typed(&place, rows(RESULTS));
    assert!(ran.code == 3 && ran.out.contains("2026-03-01") && ran.out.contains("2026-03-03"), "{}", ran.out);
    assert!(ran.out.contains("C2") && ran.out.contains("D2"), "{}", ran.out);
}

/// What is told of `results.xlsx` with these rows: findings and refusals.
fn said(rows: Vec<Vec<Cell>>) -> String {
    let place = Place::new();
    let ran = typed(&place, rows);
    ran.out.clone() + &ran.err
}

fn cells(rows: &[&[&str]]) -> Vec<Vec<Cell>> {
    rows.iter().map(|row| row.iter().map(|cell| Cell::from(*cell)).collect()).collect()
}

#[test]
fn a_heading_over_two_rows_is_read_as_one() {
    for (upper, lower) in [
        (
            ["unit", "parent", "Turnout", "", "", "", "Votes", ""],
            ["", "", "registered", "cast", "blank", "spoiled", "Leave", "Remain"],
        ),
        (
            ["unit", "parent", "registered", "Ballots", "", "", "Votes", ""],
            ["", "", "", "cast", "blank", "spoiled", "yes", "no"],
        ),
        (
            ["", "", "Turnout", "", "", "", "Votes", ""],
            ["unit", "parent", "registered", "cast", "blank", "spoiled", "yes", "no"],
        ),
    ] {
        for title in [false, true] {
            let mut table = if title { cells(&[&["Results of the referendum"], &[]]) } else { Vec::new() };
            table.extend(cells(&[&upper, &lower]));
            table.extend(rows(RESULTS).into_iter().skip(1));
            let place = Place::new();
            let ran = typed(&place, table);
            let found = ran.findings("lines_above_heading");
            assert!(ran.code == 0 && !found.is_empty(), "{upper:?} {title}: {}{}", ran.out, ran.err);
            assert!(!ran.out.contains(";;"), "no separators in a sentence: {}", ran.out);
            assert!(ran.findings("unknown_column").is_empty(), "{}", ran.out);
            let vote = plebis::data::load(&place.join("v").to_string_lossy(), None).expect("read").vote;
            let counts =
                |at: usize| (vote.units[at].counts.registered, vote.units[at].counts.cast, vote.units[at].counts.no);
            assert_eq!(vote.units.len(), 2, "{upper:?}");
            assert_eq!(
                [counts(0), counts(1)],
                [(Some(1000), Some(700), Some(300)), (Some(2000), Some(1400), Some(670))]
            );
        }
    }
}

#[test]
fn rows_that_are_no_rows_are_told_as_what_they_are() {
    let with = |more: &[&[&str]]| {
        let mut table = rows(RESULTS);
        table.extend(cells(more));
        said(table)
    };
    // A note over several cells, one refusal and not one a cell.
    let told = with(&[&[], &["Source:", "the commission", "18 Sept", "final"]]);
    assert!(told.contains("a note under a table") && !told.contains("not a count"), "{told}");
    let told = with(&[
        &["unit", "parent", "registered", "cast", "blank", "spoiled", "yes", "no"],
        &["C-1", "B", "9", "8", "", "", "5", "3"],
    ]);
    assert!(told.contains("repeats the names") && !told.contains("not a count"), "{told}");
    // A total without a name, whatever stands beside it: 1000 + 2000 registered, 385 + 700 yes.
    for parent in ["", "TOTAL"] {
        let told = with(&[&["", parent, "3000", "2100", "30", "15", "1085", "970"]]);
        assert!(told.contains("sums of all the others") && told.contains("controls.csv"), "{told}");
    }
    let told = with(&[&["", "", "3000", "2100", "30", "15", "1086", "970"]]);
    assert!(told.contains("cell is blank") && !told.contains("sums of all"), "one too many for a sum: {told}");
    // Rows and columns changed over.
    let written = rows(RESULTS);
    let turned = (0..8).map(|column| written.iter().map(|row| row[column].clone()).collect()).collect();
    let told = said(turned);
    assert!(told.contains("lies on its side") && told.contains("transpose"), "{told}");
}

#[test]
fn every_slip_of_a_heading_is_told_in_one_run() {
    let told = said(rows(&RESULTS.replace("unit,parent,registered,cast", "Unit,parent,Registered,Cast")));
    for name in ["`Unit`", "`Registered`", "`registered`", "`Cast`", "`cast`"] {
        assert!(told.contains(name), "{name}: {told}");
    }
}

#[test]
fn rows_and_columns_that_the_sheet_hides_and_cells_that_it_merges_are_told() {
    let place = Place::new();
    place.vote("v", "");
    let sheet = |before: &str, row: &str, after: &str| {
        format!(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{before}<sheetData>\
             <row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>unit</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>yes</t></is></c>\
             <c r=\"C1\" t=\"inlineStr\"><is><t>no</t></is></c></row>\
             <row r=\"2\"{row}><c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B2\"><v>5</v></c><c r=\"C2\"><v>4</v></c></row>\
             <row r=\"3\"{row}><c r=\"A3\" t=\"inlineStr\"><is><t>b</t></is></c><c r=\"B3\"><v>7</v></c><c r=\"C3\"><v>9</v></c></row>\
             </sheetData>{after}</worksheet>"
        )
    };
    let told = |before: &str, row: &str, after: &str| {
        place.write("v/results.xlsx", packed(&[("results".to_owned(), sheet(before, row, after))]));
        place.run(&["check", "v", "--json", "--exit-zero"])
    };
    let ran = told("", " hidden=\"1\"", "");
    let [finding] = &ran.findings("hidden_rows")[..] else { panic!("{}", ran.out) };
    assert!(
        finding["line"] == 2 && finding["message"].as_str().is_some_and(|text| text.contains("2 and 3")),
        "{finding}"
    );
    let loaded = plebis::data::load(&place.join("v").to_string_lossy(), None).expect("read");
    assert_eq!(loaded.vote.units.len(), 2, "they are read");
    let ran = told("<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols>", "", "");
    let [finding] = &ran.findings("hidden_columns")[..] else { panic!("{}", ran.out) };
    assert!(finding["message"].as_str().is_some_and(|text| text.contains("B and C")), "those with a cell: {finding}");
    let ran = told("", "", "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B1:C1\"/></mergeCells>");
    let [finding] = &ran.findings("merged_cells")[..] else { panic!("{}", ran.out) };
    assert!(
        finding["message"].as_str().is_some_and(|text| text.contains("A2:A3")),
        "a heading may be merged: {finding}"
    );
    let ran = told("", "", "");
    assert!(ran.findings("hidden_columns").is_empty());
    assert!(ran.findings("hidden_rows").is_empty() && ran.findings("merged_cells").is_empty(), "{}", ran.out);
}

#[test]
fn a_file_that_is_called_nearly_right_is_told_by_its_own_kind() {
    let place = Place::new();
    place
        .vote("v", "")
        .write("v/Results.xlsx", "nothing")
        .write("v/Polls 2014.xlsx", "nothing")
        .write("v/units.csv", "unit\nA\n")
        .write("v/budget.xlsx", "nothing")
        .write("v/notes.xlsx", "nothing");
    let ran = place.run(&["check", "v", "--json", "--exit-zero"]);
    let hints: Vec<String> = ran.findings("unknown_file").iter().map(|finding| finding["hint"].to_string()).collect();
    assert_eq!(hints.len(), 2, "{hints:?}");
    assert!(
        hints.iter().any(|hint| hint.contains("polls.xlsx")) && hints.iter().any(|hint| hint.contains("results.xlsx"))
    );
}

#[test]
fn cells_that_a_spreadsheet_cannot_show_cost_a_night_their_row_and_a_table_of_polls_is_told_of_all_of_them() {
    let cell = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let bad = |at: &str| format!("<c r=\"{at}\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>");
    let sheet = |rows: &[Vec<String>]| {
        let row = |(n, cells): (usize, &Vec<String>)| format!("<row r=\"{}\">{}</row>", n + 1, cells.concat());
        let rows: String = rows.iter().enumerate().map(row).collect();
        format!(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
        )
    };
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", "unit,yes,no\na,9,7\nb,5,4\n");
    let night = [
        vec![cell("A1", "unit"), cell("B1", "yes"), cell("C1", "no")],
        vec![cell("A2", "a"), bad("B2"), cell("C2", "7")],
        vec![cell("A3", "b"), cell("B3", "5"), cell("C3", "4")],
    ];
    place.write("v/returns.xlsx", packed(&[("returns".to_owned(), sheet(&night))]));
    let ran = place.run(&["check", "v", "--json", "--exit-zero"]);
    let [aside] = &ran.findings("row_set_aside")[..] else { panic!("{} {}", ran.out, ran.err) };
    assert!(aside["line"] == 2 && aside["column"] == "yes" && aside["unit"] == "a", "{aside}");
    let loaded = plebis::data::load(&place.join("v").to_string_lossy(), None).expect("read");
    assert_eq!(loaded.vote.returns.reports.iter().map(|report| report.unit.as_str()).collect::<Vec<_>>(), ["b"]);

    let polls = [
        ["poll_id", "pollster", "field_end", "yes", "no", "base"]
            .iter()
            .zip('A'..)
            .map(|(name, at)| cell(&format!("{at}1"), name))
            .collect(),
        vec![cell("A2", "p"), cell("C2", "2026-03-01"), bad("D2"), cell("E2", "many"), cell("F2", "all")],
    ];
    let place = Place::new();
    place.vote("v", "").write("v/polls.xlsx", packed(&[("polls".to_owned(), sheet(&polls))]));
    let told = place.run(&["check", "v"]).err;
    for word in ["`pollster`", "#DIV/0!", "many"] {
        assert_eq!(told.matches(word).count(), 1, "{word} once: {told}");
    }
}

#[test]
fn another_sheet_like_the_table_is_a_warning_unless_one_is_called_like_the_file() {
    let told = |name: &str| {
        let place = Place::new();
        place.vote("v", "").write("v/results.xlsx", workbook(&[(name, rows(RESULTS)), ("2022", rows(RESULTS))]));
        let found = place.run(&["check", "v", "--json", "--exit-zero"]).findings("other_sheets");
        found.first().map(|finding| finding["severity"].as_str().expect("a word").to_owned())
    };
    assert_eq!((told("Results").as_deref(), told("2026").as_deref()), (Some("info"), Some("warning")));
}
