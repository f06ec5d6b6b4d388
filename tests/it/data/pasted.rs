//! A part of a table that was pasted, filled or saved from elsewhere: told once, where it stands, and by what it is.

use serde_json::Value;

use super::{checked, said};
use crate::folder::Place;

/// Eight places of West and eight of East with these registers.
fn table(registered: impl Fn(usize) -> usize) -> String {
    voted(registered, 0)
}

/// The same with so many more votes for yes in each, and twice as many for no.
fn voted(registered: impl Fn(usize) -> usize, more: usize) -> String {
    let row = |n: usize| {
        let area = if n < 8 { "West" } else { "East" };
        let (yes, no) = (200 + 31 * n * n % 89 + more, 300 + 53 * n * n % 97 + 2 * more);
        let (blank, spoiled) = (9 + n, 2 + n / 2);
        format!("U{n:02},{area},{},{},{blank},{spoiled},{yes},{no}\n", registered(n), yes + no + blank + spoiled)
    };
    "unit,parent,registered,cast,blank,spoiled,yes,no\n".to_owned() + &(0..16).map(row).collect::<String>()
}

fn now(n: usize) -> usize {
    1000 + 37 * n
}

fn then(n: usize) -> usize {
    980 + 39 * n
}

/// A vote with an earlier one whose registers are others.
fn sound() -> Place {
    let place = Place::new();
    place.vote("v", "[baseline]\nvotes = [\"old\"]").write("v/results.csv", table(now));
    place.vote_on("old", "2022-03-23", "");
    place.write("old/results.csv", voted(then, 11));
    place
}

fn codes(place: &Place) -> Vec<String> {
    let json = checked(place).json();
    let findings = json["findings"].as_array().cloned().unwrap_or_default();
    findings.iter().map(|finding| finding["code"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn registers_of_an_earlier_vote_in_one_area_are_told_as_that_and_by_nothing_else() {
    let place = sound();
    assert!(!codes(&place).contains(&"of_earlier_vote".to_owned()), "{:?}", codes(&place));
    place.write("v/results.csv", table(|n| if n < 8 { then(n) } else { now(n) }));
    let told = said(&place, "of_earlier_vote");
    assert!(told.contains("`registered` of West is that of old in 8 of its 8 rows"), "{told}");
    // Of half an area, and of rows all over the list, nothing can be said.
    for registered in [
        |n: usize| if n < 4 { then(n) } else { now(n) },
        |n: usize| if n < 8 && n != 3 && n != 5 || n > 12 { then(n) } else { now(n) },
    ] {
        place.write("v/results.csv", table(registered));
        assert!(said(&place, "of_earlier_vote").is_empty(), "{}", said(&place, "of_earlier_vote"));
    }
}

#[test]
fn a_list_that_voters_abroad_would_explain_is_no_such_thing_where_its_registers_are_old() {
    let place = sound();
    let surplus: usize = (0..8).map(then).sum::<usize>() + (8..16).map(now).sum::<usize>();
    let rows = table(|n| if n < 8 { then(n) } else { now(n) });
    // The surplus over the proclamation happens to be the register of one off-area place.
    place.write("v/results.csv", &rows).write("v/units.csv", "unit,off_area\nU15,1\n");
    let total =
        |value: usize| format!("area,quantity,value,status,at,source\n,registered,{value},final,2026-03-25,court\n");
    place.write("v/controls.csv", total(surplus - now(15)));
    assert!(!said(&place, "of_earlier_vote").is_empty());
    assert!(said(&place, "register_counted_twice").is_empty(), "{}", said(&place, "register_counted_twice"));
    place.write("v/results.csv", table(now)).write("v/controls.csv", total((0..16).map(now).sum::<usize>() - now(15)));
    assert!(!said(&place, "register_counted_twice").is_empty());
}

/// Reports of all places as they are counted in the end, after a change to each.
fn night(change: impl Fn(usize, &mut Vec<String>)) -> String {
    let text = table(now);
    let (head, rows) = text.split_once('\n').expect("a heading");
    let row = |(n, line): (usize, &str)| {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        change(n, &mut cells);
        format!("{},complete,2026-03-23T21:{:02}:00+01:00\n", cells.join(","), n)
    };
    format!("{head},status,reported_at\n") + &rows.lines().enumerate().map(row).collect::<String>()
}

#[test]
fn blank_and_spoiled_ballots_exchanged_in_some_rows_are_told_once() {
    let place = sound();
    let exchanged = |rows: usize| {
        night(move |n, cells| {
            if n < rows {
                cells.swap(4, 5)
            }
        })
    };
    for rows in [0, 2] {
        place.write("v/returns.csv", exchanged(rows));
        assert!(said(&place, "blank_spoiled_swapped").is_empty(), "{rows}");
    }
    place.write("v/returns.csv", exchanged(5));
    let told = said(&place, "blank_spoiled_swapped");
    assert!(
        told.contains("blank and spoiled of 5 units")
            && told.contains("lines 2-6")
            && told.contains("of 11 they are alike"),
        "{told}"
    );
    assert_eq!(checked(&place).findings("blank_spoiled_swapped").len(), 1);
}

#[test]
fn sides_exchanged_in_many_reports_are_told_once_and_of_the_file_that_is_wrong() {
    let place = sound();
    place.write(
        "v/returns.csv",
        night(|n, cells| {
            if n >= 8 {
                cells.swap(6, 7)
            }
        }),
    );
    let mirrored = || -> Vec<Value> { checked(&place).findings("yes_no_swapped") };
    let [finding] = &mirrored()[..] else { panic!("{:?}", mirrored()) };
    assert!(finding["message"].to_string().contains("8 rows"), "{finding}");
    assert!(finding["hint"].to_string().contains("in the file that is wrong"), "{finding}");
    let sum = |at: usize| -> usize {
        table(now).lines().skip(1).filter_map(|row| row.split(',').nth(at)?.parse::<usize>().ok()).sum()
    };
    let result = format!("[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = {}\nno = {}", sum(6), sum(7));
    place.vote("v", &result);
    let [finding] = &mirrored()[..] else { panic!("{:?}", mirrored()) };
    assert!(finding["hint"].to_string().contains("swap the two cells here"), "{finding}");
}

#[test]
fn polls_of_another_calendar_are_told_once() {
    let place = sound();
    let polls = |shift: i64, rows: usize| {
        let row = |n: usize| {
            let year = if n < rows { 2026 - shift } else { 2026 };
            format!("p{n},House,{year}-02-{:02},1000,{},{},,decided\n", n + 3, 45 + n, 55 - n)
        };
        "poll_id,pollster,field_end,n,yes,no,undecided,base\n".to_owned() + &(0..6).map(row).collect::<String>()
    };
    place.write("v/polls.csv", polls(4, 0));
    assert!(said(&place, "poll_year_doubtful").is_empty());
    place.write("v/polls.csv", polls(4, 3));
    let told = said(&place, "poll_year_doubtful");
    assert!(told.contains("3 polls end by") && told.contains("days before any other: p0, p1 and p2"), "{told}");
    place.write("v/polls.csv", polls(2, 6));
    let told = said(&place, "poll_year_doubtful");
    assert!(told.contains("6 polls end by") && told.contains("before the vote"), "{told}");
}

#[test]
fn more_findings_of_a_kind_that_is_not_told_are_not_told_either() {
    let place = Place::new();
    let rows = |of: &str, cells: &str| -> String { (0..60).map(|n| format!("{of}{n:02}{cells}\n")).collect() };
    let results = format!("unit,yes,no\n{}", rows("U", ",200,300"));
    place.vote("v", "[baseline]\nvotes = [\"old\"]").write("v/results.csv", &results);
    place.vote_on("old", "2022-03-23", "");
    place.write("old/results.csv", results.replace("200,300", "210,280"));
    // The keys of units.csv and links.csv are those of another list: what the links name follows from the rows that are missing.
    let links: String = (0..60).map(|n| format!("X{n:02},old,U{n:02},1\n")).collect();
    place.write("v/links.csv", "unit,baseline_vote,baseline_unit,weight\n".to_owned() + &links);
    place.write("v/units.csv", "unit,town\n".to_owned() + &rows("X", ",a"));
    let json = checked(&place).json();
    let findings = json["findings"].as_array().cloned().unwrap_or_default();
    let is_more = |finding: &&Value| finding["message"].to_string().contains("more findings of this kind");
    assert!(findings.iter().any(|finding| is_more(&finding)), "{findings:?}");
    for more in findings.iter().filter(is_more) {
        let is_of_kind = |finding: &&Value| {
            (&finding["code"], &finding["file"]) == (&more["code"], &more["file"]) && !is_more(finding)
        };
        assert!(findings.iter().any(|finding| is_of_kind(&finding)), "{more}");
    }
}

#[test]
fn figures_filled_down_as_a_series_are_told_once() {
    let place = sound();
    place.write("v/results.csv", table(|n| if (3..9).contains(&n) { 1111 + n - 3 } else { now(n) }));
    let told = said(&place, "of_another_unit");
    assert!(
        told.contains("`registered` goes up by one") && told.contains("1,111 in line 5 to 1,116 in line 10"),
        "{told}"
    );
    assert!(said(&place, "unit_number_changed_meaning").is_empty(), "{}", checked(&place).out);
    place.write("v/results.csv", table(|n| if (3..7).contains(&n) { 1111 + n - 3 } else { now(n) }));
    assert!(said(&place, "of_another_unit").is_empty()); // four
}

#[test]
fn percentages_as_parts_of_1_enter_no_average() {
    let place = sound();
    let row = |n: usize| {
        let (yes, no, none) = if n > 2 { ("0.46", "0.44", "0.06") } else { ("46", "44", "10") };
        format!("p{n},House {n},2026-03-{:02},1000,{yes},{no},{none},all\n", n + 3)
    };
    let head = "poll_id,pollster,field_end,n,yes,no,undecided,base\n";
    place.write("v/polls.csv", head.to_owned() + &(0..5).map(row).collect::<String>());
    let told = said(&place, "poll_shares_not_100");
    assert!(told.contains("multiply by 100") && !told.contains("from 100 "), "{told}");
    place.vote("v", "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 1600\nno = 1400");
    let errors = place.run(&["errors", "v", "--json"]).json();
    let used = errors["polls"].as_array().expect("polls").iter().filter(|poll| poll["used"] == true).count();
    assert_eq!(used, 3, "{errors}");
}
