//! Files as people have them: dates, times, numbers, headings and separators of many hands are read alike, or refused with the cure.

use std::collections::BTreeMap;

use plebis::{
    data::{Renames, from_files, from_files_renamed},
    vote::{Finding, Vote},
};

const TOML: &str = "id = \"v\"\ntitle = \"Made\"\ndate = 2014-09-18\ntimezone = \"Europe/London\"\n\
                    polls_close = 2014-09-18T22:00:00+01:00\n[options]\nyes = \"Leave\"\nno = \"Remain\"\n\
                    [fr.options]\nyes = \"Départ\"\nno = \"Maintien\"\n";

/// The tables of a vote, cell by cell, as they are published by somebody careful.
fn tables() -> BTreeMap<&'static str, Vec<Vec<String>>> {
    let rows = |text: &str| -> Vec<Vec<String>> {
        text.lines().map(|line| line.split('|').map(str::to_owned).collect()).collect()
    };
    BTreeMap::from([
        (
            "polls.csv",
            rows(
                "poll_id|pollster|field_start|field_end|published|n|yes|no|undecided|base|notes\n\
                  a|Grün|2014-09-01|2014-09-03|2014-09-05|1004|47.5|42.5|10|all|\n\
                  b|Blau|2014-09-10|2014-09-12|2014-09-13|12800|46|44|10|all|by web\n\
                  c|Grün|2014-09-04|2014-09-13|2014-09-14|980|45.25|44.75|10|all|",
            ),
        ),
        (
            "results.csv",
            rows(
                "unit|name|parent|registered|cast|blank|spoiled|yes|no\n\
                  1|Zürich Nord|Nord|123456|100321|200|121|60000|40000\n\
                  2|Genève|Süd|45678|30045|30|15|14000|16000\n\
                  3|Weiler|Süd|900|610|0|0|310|300",
            ),
        ),
        (
            "returns.csv",
            rows(
                "unit|yes|no|status|reported_at|counted_fraction|measure|option|value|counted|total|counted_of\n\
                  1|20000|14000|partial|2014-09-18T22:47:00+01:00|0.35|||||| \n\
                  2|14000|16000|complete|2014-09-19T01:12:00+01:00|1||||||\n\
                  |||partial|2014-09-18T23:30:00+01:00||share|yes|53.5|2|3|stations",
            ),
        ),
        (
            "controls.csv",
            rows(
                "area|quantity|value|status|at|source\n\
                  |registered|170034|final|2014-09-25|court\n\
                  Süd|registered|46578|list|2014-09-02|court\n\
                  Nord|cast|900|provisional|2014-09-19|radio",
            ),
        ),
    ])
}

fn written(rows: &[Vec<String>], separator: char) -> String {
    let cell = |cell: &String| match cell.contains([separator, '"']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.clone(),
    };
    let line = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join(&separator.to_string());
    rows.iter().map(|row| line(row) + "\r\n").collect()
}

fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    let wide = |order: fn(u16) -> [u8; 2]| -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(order).collect()
    };
    match encoding {
        "utf-8 with its mark" => [&b"\xef\xbb\xbf"[..], text.as_bytes()].concat(),
        "utf-16 little" => wide(u16::to_le_bytes),
        "utf-16 big" => wide(u16::to_be_bytes),
        "latin-1" => text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b' ')).collect(),
        _ => text.as_bytes().to_vec(),
    }
}

/// A change of the cells of one file.
struct Way {
    name: &'static str,
    file: &'static str,
    /// Column and how its cells are written; the heading under its own name.
    columns: &'static [&'static str],
    cell: fn(&str) -> String,
    heading: fn(&str) -> String,
}

fn same(text: &str) -> String {
    text.to_owned()
}

/// `2014-09-18` → day, month, year.
fn parts(day: &str) -> Option<[&str; 3]> {
    let parts: Vec<&str> = day.split('-').collect();
    (parts.len() == 3 && parts[0].len() == 4).then(|| [parts[2], parts[1], parts[0]])
}

fn short(number: &str) -> &str {
    number.strip_prefix('0').unwrap_or(number)
}

fn slashes(day: &str) -> String {
    parts(day).map_or_else(|| day.to_owned(), |[day, month, year]| format!("{day}/{month}/{year}"))
}

fn points(day: &str) -> String {
    let written = parts(day).map(|[day, month, year]| format!("{}.{}.{year}", short(day), short(month)));
    written.unwrap_or_else(|| day.to_owned())
}

fn hyphens(day: &str) -> String {
    parts(day).map_or_else(|| day.to_owned(), |[day, month, year]| format!("{day}-{month}-{year}"))
}

fn months_first(day: &str) -> String {
    parts(day).map_or_else(|| day.to_owned(), |[day, month, year]| format!("{month}/{day}/{year}"))
}

fn years_first(day: &str) -> String {
    parts(day).map_or_else(|| day.to_owned(), |[day, month, year]| format!("{year}/{}/{}", short(month), short(day)))
}

/// A day of September with the month as a word, one word on even days and another on odd ones.
fn month_by_name(day: &str, mark: &str, words: [&str; 2]) -> String {
    let written = |[day, _, year]: [&str; 3]| {
        let word = words[usize::from(day.parse::<u8>().is_ok_and(|day| day % 2 == 1))];
        format!("{}{mark}{word}{mark}{year}", short(day))
    };
    parts(day).map_or_else(|| day.to_owned(), written)
}

fn grouped(digits: &str, mark: &str) -> String {
    if digits.len() < 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits.to_owned();
    }
    let (head, tail) = digits.split_at(digits.len() - 3);
    format!("{}{mark}{tail}", grouped(head, mark))
}

/// Date, clock and offset of an instant.
fn clock(instant: &str) -> Option<(&str, &str)> {
    instant.strip_suffix("+01:00")?.split_once('T')
}

const DAYS: &[&str] = &["field_start", "field_end", "published"];
const COUNTS: &[&str] = &["registered", "cast", "blank", "spoiled", "yes", "no"];

fn ways() -> Vec<Way> {
    fn way(name: &'static str, file: &'static str, columns: &'static [&'static str], cell: fn(&str) -> String) -> Way {
        Way { name, file, columns, cell, heading: same }
    }
    fn head(name: &'static str, file: &'static str, heading: fn(&str) -> String) -> Way {
        Way { name, file, columns: &[], cell: same, heading }
    }
    vec![
        way("as it should be", "polls.csv", &[], same),
        way("18/09/2014", "polls.csv", DAYS, slashes),
        way("18.9.2014", "polls.csv", DAYS, points),
        way("18-09-2014", "polls.csv", DAYS, hyphens),
        way("09/18/2014", "polls.csv", DAYS, months_first),
        way("2014/9/18", "polls.csv", DAYS, years_first),
        way("18 Sep 2014", "polls.csv", DAYS, |text| month_by_name(text, " ", ["Sep", "Sept."])),
        way("18-Sep-2014", "polls.csv", DAYS, |text| month_by_name(text, "-", ["Sep", "sep"])),
        way("18. September 2014", "polls.csv", DAYS, |text| month_by_name(text, " ", ["September", "septembre"])),
        way("18/09/2014 of a total", "controls.csv", &["at"], slashes),
        way("time on the day", "returns.csv", &["reported_at"], |text| {
            clock(text).map_or_else(|| text.to_owned(), |(_, clock)| clock[..5].to_owned())
        }),
        way("time with an h", "returns.csv", &["reported_at"], |text| {
            clock(text).map_or_else(|| text.to_owned(), |(_, clock)| clock[..5].replace(':', "h"))
        }),
        way("time with seconds", "returns.csv", &["reported_at"], |text| {
            clock(text).map_or_else(|| text.to_owned(), |(_, clock)| clock.to_owned())
        }),
        way("local time", "returns.csv", &["reported_at"], |text| {
            clock(text).map_or_else(|| text.to_owned(), |(day, clock)| format!("{day} {clock}"))
        }),
        way("18/09/2014 22:47", "returns.csv", &["reported_at"], |text| {
            clock(text).map_or_else(|| text.to_owned(), |(day, clock)| format!("{} {}", slashes(day), &clock[..5]))
        }),
        way("18.9.2014 with its offset", "returns.csv", &["reported_at"], |text| {
            clock(text).map_or_else(|| text.to_owned(), |(day, clock)| format!("{} {clock}+01:00", points(day)))
        }),
        way("12,345", "results.csv", COUNTS, |text| grouped(text, ",")),
        way("12 345", "results.csv", COUNTS, |text| grouped(text, " ")),
        way("12.345", "results.csv", COUNTS, |text| grouped(text, ".")),
        way("12'345", "results.csv", COUNTS, |text| grouped(text, "'")),
        way("no-break spaces", "results.csv", COUNTS, |text| grouped(text, "\u{a0}")),
        way("thousands of a poll", "polls.csv", &["n"], |text| grouped(text, " ")),
        way("thousands of a total", "controls.csv", &["value"], |text| grouped(text, "'")),
        way(
            "40.0",
            "results.csv",
            COUNTS,
            |text| if text.parse::<u64>().is_ok() { format!("{text}.0") } else { same(text) },
        ),
        way(
            "40.",
            "results.csv",
            COUNTS,
            |text| if text.parse::<u64>().is_ok() { format!("{text}.") } else { same(text) },
        ),
        way(".35", "returns.csv", &["counted_fraction"], |text| text.replace("0.", ".")),
        way("6e+04", "results.csv", &["yes"], |text| if text == "60000" { "6e+04".to_owned() } else { same(text) }),
        way("blanks around names", "results.csv", &["unit", "name", "parent", "yes"], |text| format!(" {text}\u{a0} ")),
        way("a mark of no width", "results.csv", &["parent"], |text| format!("\u{feff}{text}")),
        way("blanks around areas", "controls.csv", &["area"], |text| format!("  {text} ")),
        way("options by their labels", "returns.csv", &["option"], |text| text.replace("yes", "LEAVE")),
        head("labels", "results.csv", |name| name.replace("yes", "Leave").replace("no", "Remain")),
        head("labels in capitals", "polls.csv", |name| match name {
            "yes" => "LEAVE".to_owned(),
            "no" => "remain ".to_owned(),
            name => name.to_owned(),
        }),
        head("labels of another language without accents", "returns.csv", |name| match name {
            "yes" => "depart".to_owned(),
            "no" => "maintien".to_owned(),
            name => name.to_owned(),
        }),
    ]
}

/// The files of the vote, one of them in another way.
fn files(way: &Way, separator: char, hint: bool, encoding: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::from([("vote.toml".to_owned(), TOML.as_bytes().to_vec())]);
    for (file, mut rows) in tables() {
        let (mut mark, mut hinted, mut encoding_of) = (',', String::new(), "utf-8");
        if file == way.file {
            let heading = rows[0].clone();
            for row in rows.iter_mut().skip(1) {
                for (cell, _) in row.iter_mut().zip(&heading).filter(|(_, name)| way.columns.contains(&name.as_str())) {
                    *cell = (way.cell)(cell);
                }
            }
            rows[0] =
                heading.iter().map(|name| if name == "notes" { same(name) } else { (way.heading)(name) }).collect();
            (mark, encoding_of) = (separator, encoding);
            if hint {
                hinted = format!("sep={separator}\r\n");
            }
        }
        files.insert(file.to_owned(), encoded(&(hinted + &written(&rows, mark)), encoding_of));
    }
    files
}

/// The vote without what depends on the bytes of its files.
fn read(files: BTreeMap<String, Vec<u8>>) -> Result<(Vote, Vec<Finding>), String> {
    let loaded = from_files("v", files).map_err(|error| error.to_string())?;
    let mut vote = loaded.vote;
    vote.inputs.clear();
    let lines = |line: &mut usize| *line = 0;
    vote.polls.iter_mut().for_each(|row| lines(&mut row.line));
    vote.units.iter_mut().for_each(|row| lines(&mut row.line));
    vote.controls.iter_mut().for_each(|row| lines(&mut row.line));
    vote.returns.reports.iter_mut().for_each(|row| lines(&mut row.line));
    vote.returns.aggregates.iter_mut().for_each(|row| lines(&mut row.line));
    Ok((vote, loaded.findings))
}

#[test]
fn a_table_is_read_alike_in_every_way_that_people_write_it() {
    let (plain, findings) = read(files(&ways()[0], ',', false, "utf-8")).expect("the plain tables");
    assert_eq!(findings, []);
    assert_eq!(plain.returns.unread, []);
    let mut tried = 0;
    for way in ways() {
        for separator in [',', ';', '\t', '|'] {
            for (encoding, hint) in [
                ("utf-8", false),
                ("utf-8 with its mark", true),
                ("utf-16 little", false),
                ("utf-16 big", true),
                ("latin-1", false),
            ] {
                // Latin-1 has no mark of no width.
                if encoding == "latin-1" && way.name.starts_with("a mark of no width") {
                    continue;
                }
                let name = format!("{}, {separator:?}, {encoding}", way.name);
                let (vote, told) =
                    read(files(&way, separator, hint, encoding)).unwrap_or_else(|error| panic!("{name}: {error}"));
                assert_eq!(vote, plain, "{name}: {told:#?}");
                tried += 1;
            }
        }
    }
    assert!(tried > 600, "{tried} ways"); // 34 ways × 4 separators × 5 encodings, less four
}

#[test]
fn what_was_done_is_told_once_a_column_with_its_line() {
    let told = |name: &str| {
        let way = ways().into_iter().find(|way| way.name == name).expect("a way");
        let findings = read(files(&way, ',', false, "utf-8")).expect("read").1;
        findings
            .into_iter()
            .map(|finding| {
                (finding.code.to_string(), finding.column.unwrap_or_default(), finding.line.unwrap_or_default())
            })
            .collect::<Vec<_>>()
    };
    let own = |code: &str, column: &str, line: usize| (code.to_owned(), column.to_owned(), line);
    assert_eq!(
        told("18/09/2014"),
        [
            own("days_reordered", "field_start", 2),
            own("days_reordered", "field_end", 2),
            own("days_reordered", "published", 2)
        ]
    );
    assert_eq!(told("time on the day"), [own("clock_of_vote", "reported_at", 2)]);
    let columns = ["registered", "cast", "yes", "no"]; // those with a count of a thousand or more
    assert_eq!(told("12 345"), columns.map(|column| own("thousands_taken", column, 2)));
    assert_eq!(told("labels"), [own("column_by_label", "yes", 1), own("column_by_label", "no", 1)]);
    assert_eq!(told("2014/9/18"), []);
}

/// The refusal of one file among the plain ones.
fn refusal(file: &'static str, text: &str) -> plebis::InputError {
    let mut all = files(&ways()[0], ',', false, "utf-8");
    all.insert(file.to_owned(), text.as_bytes().to_vec());
    match from_files("v", all) {
        Err(plebis::Error::Input(error)) => *error,
        other => panic!("{text} should be refused: {other:?}"),
    }
}

#[test]
fn what_may_mean_two_things_is_refused_with_the_cure() {
    let poll = |end: &str, n: &str| format!("poll_id;pollster;field_end;n;yes;no;base\na;House;{end};{n};50;40;all\n");
    for (text, column, value, cure) in [
        (poll("03/04/2014", "1000"), "field_end", "03/04/2014", "2014-03-04"),
        (poll("3.4.2014", "1000"), "field_end", "3.4.2014", "2014-04-03"),
        (poll("18/09/14", "1000"), "field_end", "18/09/14", "2014-09-18"),
        (poll("1-Sep-14", "1000"), "field_end", "1-Sep-14", "2014-09-01"),
        (poll("2014-09-03", "1.000"), "n", "1.000", "1000"),
        (poll("2014-09-03", "12,345"), "n", "12,345", "12345"),
        // A number of another length says that the point stands before a fraction.
        (poll("2014-09-03", "12.345") + "b;House;2014-09-03;.56;50;40;all\n", "n", "12.345", "12345"),
        // The day first here, the month there.
        (
            poll("13/09/2014", "1000") + "b;House;09/13/2014;1000;50;40;all\nc;House;03/04/2014;1000;50;40;all\n",
            "field_end",
            "13/09/2014",
            "2018-11-04",
        ),
    ] {
        let error = refusal("polls.csv", &text);
        let all: Vec<&plebis::InputError> = std::iter::once(&error).chain(&error.more).collect();
        let found = all.iter().find(|error| error.value.as_deref() == Some(value));
        let found = found.unwrap_or_else(|| panic!("{value}: {error:?}"));
        assert_eq!(found.column.as_deref(), Some(column), "{text}");
        assert!(found.cure.english().contains(cure), "{value}: {}", found.cure.english());
    }
    let twice = refusal("results.csv", "unit,Leave,LEAVE,no\na,1,2,3\n");
    assert_eq!((twice.line, twice.column.as_deref()), (Some(1), Some("LEAVE")));
}

#[test]
fn a_time_of_which_the_day_is_in_doubt_is_set_aside_with_the_cure() {
    let returns = |rows: &str| {
        let mut all = files(&ways()[0], ',', false, "utf-8");
        let text = format!("unit,yes,no,status,reported_at,measure,option,value\n{rows}");
        all.insert("returns.csv".to_owned(), text.into_bytes());
        from_files("v", all).expect("a bad row stops nobody")
    };
    // Votes at half past five in the afternoon: no count has begun, and none lasts so long. Turnout in the morning: of which day?
    for row in ["1,5,4,complete,17:30,,,", ",,,partial,08:15,turnout,,40"] {
        let loaded = returns(&format!("{row}\n"));
        let [finding] = &loaded.findings[..] else { panic!("{row}: {:?}", loaded.findings) };
        assert_eq!(finding.code, "row_set_aside", "{row}");
        assert!(finding.hint.english().contains("2014-09-18T18:47"), "{}", finding.hint.english());
    }
    // Turnout at noon is of the day, after midnight of the next.
    let loaded = returns(",,,partial,12:00,turnout,,40\n,,,partial,00:15,turnout,,84\n");
    let times: Vec<String> =
        loaded.vote.returns.aggregates.iter().filter_map(|row| row.reported_at).map(|at| at.to_string()).collect();
    assert_eq!(times, ["2014-09-18T12:00:00+01:00", "2014-09-19T00:15:00+01:00"]);
}

#[test]
fn every_bad_cell_of_every_file_is_told_in_one_run_with_its_cure() {
    let mut all = files(&ways()[0], ',', false, "utf-8");
    let mut spoil = |file: &str, old: &str, new: &str| {
        let text = String::from_utf8(all[file].clone()).expect("text");
        assert!(text.contains(old), "{old}");
        all.insert(file.to_owned(), text.replacen(old, new, 1).into_bytes());
    };
    spoil("polls.csv", "1004,47.5", "many,forty");
    spoil("polls.csv", "2014-09-12", "12/09");
    spoil("results.csv", "100321", "1003z1");
    spoil("controls.csv", "46578", "-1");
    spoil("vote.toml", "2014-09-18T22:00:00+01:00", "\"at ten\"");
    let Err(plebis::Error::Input(error)) = from_files("v", all) else { panic!("five bad cells") };
    let told: Vec<(String, Option<String>)> = std::iter::once(&*error)
        .chain(&error.more)
        .map(|error| {
            (error.file.rsplit('/').next().unwrap_or_default().to_owned(), error.value.as_deref().map(str::to_owned))
        })
        .collect();
    let own = |file: &str, value: &str| (file.to_owned(), Some(value.to_owned()));
    for place in [
        own("polls.csv", "many"),
        own("polls.csv", "forty"),
        own("polls.csv", "12/09"),
        own("results.csv", "1003z1"),
        own("controls.csv", "-1"),
    ] {
        assert!(told.contains(&place), "{place:?} of {told:?}");
    }
    assert!(told.iter().any(|(file, _)| file == "vote.toml"), "{told:?}");
    assert!(std::iter::once(&*error).chain(&error.more).all(|error| !error.cure.english().is_empty()));
}

#[test]
fn columns_are_renamed_by_the_user_in_all_files_or_in_one() {
    let mut all = files(&ways()[0], ',', false, "utf-8");
    let plain = from_files("v", all.clone()).expect("read").vote;
    for (file, old, new) in [("polls.csv", "n,yes,no", "Sample,Out,In"), ("results.csv", "yes,no", "Out,In")] {
        let text = String::from_utf8(all[file].clone()).expect("text").replacen(old, new, 1);
        all.insert(file.to_owned(), text.into_bytes());
    }
    let renames = Renames::parse("yes=Out, no=in,polls:n=sample").expect("pairs");
    let loaded = from_files_renamed("v", all.clone(), &renames).expect("read");
    assert_eq!((&loaded.vote.polls, &loaded.vote.units), (&plain.polls, &plain.units));
    assert!(renames.all_met().is_ok());
    let other = Renames::parse("yes=Out,no=In,results:n=Sample").expect("pairs");
    assert!(from_files_renamed("v", all, &other).is_ok() && other.all_met().is_err(), "results.csv has no `n`");
}
