//! Cells, rows and columns that moved in a spreadsheet: one cause is told once, at its place, and not by what follows from it.

use super::{checked, said};
use crate::folder::Place;

/// Key, registered, blank, spoiled, yes, no.
type Row = (&'static str, u64, u64, u64, u64, u64);

/// Twelve places in two regions, not in the order of their keys, whose rows add up.
const ROWS: [Row; 12] = [
    ("P", 2000, 12, 8, 700, 500),
    ("B", 2600, 20, 10, 510, 900),
    ("C", 3100, 15, 11, 930, 700),
    ("D", 1500, 6, 5, 610, 412),
    ("E", 900, 4, 3, 250, 341),
    ("F", 5200, 31, 22, 1940, 1583),
    ("G", 700, 2, 1, 118, 307),
    ("H", 4100, 27, 18, 1512, 1106),
    ("I", 1250, 9, 4, 402, 377),
    ("J", 2875, 14, 9, 801, 1049),
    ("K", 3640, 19, 13, 1204, 983),
    ("L", 480, 3, 2, 97, 166),
];

/// A table of them after something happened to the cells `unit, parent, registered, cast, blank, spoiled, yes, no`.
fn results(change: impl Fn(usize, &mut [String; 8])) -> String {
    let row = |(at, (unit, registered, blank, spoiled, yes, no)): (usize, &Row)| {
        let cast = blank + spoiled + yes + no;
        let parent = if at < 6 { "West" } else { "East" };
        let mut cells = [
            (*unit).to_owned(),
            parent.to_owned(),
            registered.to_string(),
            cast.to_string(),
            blank.to_string(),
            spoiled.to_string(),
            yes.to_string(),
            no.to_string(),
        ];
        change(at, &mut cells);
        cells.join(",") + "\n"
    };
    let rows: String = ROWS.iter().enumerate().map(row).collect();
    format!("unit,parent,registered,cast,blank,spoiled,yes,no\n{rows}")
}

fn sum(of: impl Fn(&Row) -> u64) -> u64 {
    ROWS.iter().map(of).sum()
}

/// Proclaimed totals, each under `area,quantity`.
fn controls<'k>(totals: impl IntoIterator<Item = (&'k str, u64)>) -> String {
    let row = |(key, value)| format!("{key},{value},final,2026-03-25,court\n");
    "area,quantity,value,status,at,source\n".to_owned() + &totals.into_iter().map(row).collect::<String>()
}

/// A vote whose result is that of its places.
fn sound() -> Place {
    let place = Place::new();
    let (yes, no) = (sum(|row| row.4), sum(|row| row.5));
    place.vote("v", &format!("[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = {yes}\nno = {no}"));
    place.write("v/results.csv", results(|_, _| {}));
    place
}

/// What is told on the terminal, without its lines.
fn plain(told: &str) -> String {
    told.replace('│', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Codes of all findings that are no note.
fn codes(place: &Place) -> Vec<String> {
    let findings = checked(place).json()["findings"].as_array().expect("findings").clone();
    let grave = findings.iter().filter(|finding| finding["severity"] != "info");
    grave.map(|finding| finding["code"].as_str().expect("a code").to_owned()).collect()
}

#[test]
fn a_sound_folder_has_no_doubt() {
    assert_eq!(codes(&sound()), [""; 0]);
}

#[test]
fn a_column_that_slid_by_a_row_is_told_once() {
    let place = sound();
    // From the fourth row on each figure of `no` stands one row too high, and the last cell is blank.
    let up = |at: usize, cells: &mut [String; 8]| {
        if at >= 3 {
            cells[7] = ROWS.get(at + 1).map_or_else(String::new, |row| row.5.to_string());
        }
    };
    place.write("v/results.csv", results(up));
    let ran = place.run(&["check", "v"]);
    let told = plain(&ran.err);
    assert!(ran.code == 3 && told.contains("in 9 rows: it stands one row too high"), "{}{told}", ran.out);
    assert_eq!(told.matches("results.csv, line").count(), 1, "{told}");
    // Where no row has more votes than voters it is read, and told by the checker.
    let alike = |at: usize, cells: &mut [String; 8]| {
        let no = |at: usize| ROWS.get(at).map_or(300, |row| 300 + row.5 % 50);
        let yes = 200 + ROWS[at].4 % 70;
        (cells[2], cells[3], cells[6]) = ("1000".to_owned(), (yes + no(at) + 20).to_string(), yes.to_string());
        (cells[4], cells[5], cells[7]) =
            ("12".to_owned(), "8".to_owned(), no(if at >= 3 { at + 1 } else { at }).to_string());
    };
    place.vote("v", "").write("v/results.csv", results(alike));
    let told = said(&place, "of_another_unit");
    assert!(told.contains("`no` has the figure of the row below") && told.contains("down by one"), "{told}");
    assert!(said(&place, "cast_not_sum_of_parts").is_empty() && said(&place, "cast_below_votes").is_empty());
    // A cell was inserted: the last figure stands below the table.
    let down = |at: usize, cells: &mut [String; 8]| match at {
        0 | 1 => {}
        2 => cells[7] = String::new(),
        _ => cells[7] = ROWS[at - 1].5.to_string(),
    };
    place.write("v/results.csv", results(down) + ",,,,,,,166\n");
    let ran = place.run(&["check", "v"]);
    let told = plain(&ran.err);
    assert!(ran.code == 3 && told.contains("one row too low"), "{}{told}", ran.out);
    assert!(!told.contains("delete the row"), "the last figure belongs to the row above: {told}");
}

#[test]
fn a_column_sorted_without_the_others_is_told_where_nothing_adds_up_to_it() {
    let mut yes: Vec<u64> = ROWS.iter().map(|row| row.4).collect();
    yes.sort_unstable_by(|a, b| b.cmp(a));
    let bare = |yes: &[u64]| {
        let row = |(at, yes): (usize, &u64)| format!("{},{yes},{}\n", ROWS[at].0, ROWS[at].5);
        "unit,yes,no\n".to_owned() + &yes.iter().enumerate().map(row).collect::<String>()
    };
    let place = sound();
    place.write("v/results.csv", bare(&yes));
    let told = said(&place, "of_another_unit");
    assert!(told.contains("`yes` rises or falls through all 12 rows"), "{told}");
    // The whole table sorted by its votes for yes is no doubt.
    let mut rows = ROWS;
    rows.sort_unstable_by_key(|row| row.4);
    let whole: String = rows.iter().map(|row| format!("{},{},{}\n", row.0, row.4, row.5)).collect();
    place.write("v/results.csv", format!("unit,yes,no\n{whole}"));
    assert!(said(&place, "of_another_unit").is_empty(), "{}", said(&place, "of_another_unit"));
}

#[test]
fn ballots_cast_that_count_blank_ones_twice_or_not_at_all_are_told_once() {
    let count = |cells: &[String; 8], at: usize| cells[at].parse::<u64>().expect("a count");
    let place = sound();
    for (column, word) in [(4, "the blank ballots"), (5, "the spoiled ballots")] {
        place.write(
            "v/results.csv",
            results(|_, cells| cells[3] = (count(cells, 3) + count(cells, column)).to_string()),
        );
        let found = checked(&place).findings("cast_not_sum_of_parts");
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0]["message"].as_str().is_some_and(|told| told.contains(&format!("counts {word} twice"))));
        place.write(
            "v/results.csv",
            results(|_, cells| cells[3] = (count(cells, 3) - count(cells, column)).to_string()),
        );
        let found = checked(&place).findings("cast_below_votes");
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0]["message"].as_str().is_some_and(|told| told.contains(&format!("leaves out {word}"))));
    }
    // Two rows may be wrong for themselves.
    let two = |at: usize, cells: &mut [String; 8]| {
        if at < 2 {
            cells[3] = (count(cells, 3) + count(cells, 4)).to_string();
        }
    };
    place.write("v/results.csv", results(two));
    assert_eq!(checked(&place).findings("cast_not_sum_of_parts").len(), 2);
}

#[test]
fn the_one_figure_that_closes_all_gaps_is_told_at_its_row() {
    let place = sound();
    // 341 → 314: two neighbours exchanged, and no other figure makes up for 27 by one digit.
    let typed = |at: usize, no: &'static str| {
        results(move |row, cells| {
            if row == at {
                cells[7] = no.to_owned()
            }
        })
    };
    place.write("v/results.csv", typed(4, "314"));
    let found = checked(&place).findings("sum_differs_from_final");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((&found[0]["file"], &found[0]["line"]), (&"results.csv".into(), &6.into()), "{found:?}");
    assert!(found[0]["hint"].as_str().is_some_and(|told| told.contains("probably 341")), "{found:?}");
    assert_eq!(codes(&place), ["sum_differs_from_final"], "what is said of its row follows from it");
    // Yes and no of one place: the only one with a lead of 406.
    place.write(
        "v/results.csv",
        results(|at, cells| {
            if at == 7 {
                cells.swap(6, 7)
            }
        }),
    );
    let found = checked(&place).findings("sum_differs_from_final");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((&found[0]["file"], &found[0]["line"]), (&"results.csv".into(), &9.into()), "{found:?}");
    assert!(found[0]["message"].as_str().is_some_and(|told| told.contains("yes and no the other way round")));
    // Ten votes more in a place can be a slip of many figures: then the total is told.
    place.write("v/results.csv", typed(5, "1593"));
    assert!(said(&place, "sum_differs_from_final").contains("final `no`"));
}

#[test]
fn headings_exchanged_are_told_at_the_file_that_the_rest_of_the_folder_contradicts() {
    let polls = |yes: u64, no: u64| {
        let poll =
            |n: u64| format!("p{n},House {n},2026-03-0{n},2026-03-0{n},,9{n}1,{},{},\n", yes + n % 2, no - n % 2);
        let rows: String = (1..=5).map(poll).collect();
        format!("poll_id,pollster,field_start,field_end,published,n,yes,no,undecided\n{rows}")
    };
    let place = sound();
    let (yes, no) = (sum(|row| row.4 + row.5 / 2), sum(|row| row.5));
    place.vote("v", &format!("[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = {yes}\nno = {no}"));
    let turned = |at: usize, cells: &mut [String; 8]| {
        (cells[2], cells[3], cells[4], cells[5]) = Default::default();
        (cells[6], cells[7]) = (ROWS[at].5.to_string(), (ROWS[at].4 + ROWS[at].5 / 2).to_string());
    };
    place.write("v/results.csv", results(turned));
    let told = said(&place, "sum_differs_from_final");
    assert!(told.contains("one of the two has them the wrong way round"), "nothing says which: {told}");
    // Yes has 61 %, as in the polls.
    let (file, headings) = ("results.csv", "exchange the headings yes and no of results.csv");
    place.write("v/polls.csv", polls(56, 44));
    let found = checked(&place).findings("sum_differs_from_final");
    assert!(found.len() == 1 && found[0]["file"] == file, "{found:?}");
    assert!(found[0]["hint"].as_str().is_some_and(|told| told.contains(headings)), "{found:?}");
    place.write("v/polls.csv", polls(44, 56));
    let found = checked(&place).findings("sum_differs_from_final");
    assert!(found.len() == 1 && found[0]["file"] == "vote.toml", "{found:?}");
    // Proclaimed totals say it before any poll does.
    let (yes, no) = (no, yes);
    place.write("v/polls.csv", polls(56, 44)).write("v/controls.csv", controls([(",yes", yes), (",no", no)]));
    assert_eq!(checked(&place).findings("sum_differs_from_final")[0]["file"], "vote.toml");
    assert!(said(&place, "result_differs_from_control").is_empty());
}

#[test]
fn totals_of_another_row_are_told_once() {
    let rows: Vec<(String, u64)> = [("West", 0..6), ("East", 6..12)]
        .into_iter()
        .flat_map(|(area, at)| {
            let of = |cell: fn(&Row) -> u64| ROWS[at.clone()].iter().map(cell).sum::<u64>();
            [(format!("{area},yes"), of(|row| row.4)), (format!("{area},no"), of(|row| row.5))]
        })
        .collect();
    let table = |values: &[u64]| controls(rows.iter().zip(values).map(|((key, _), value)| (key.as_str(), *value)));
    let values: Vec<u64> = rows.iter().map(|row| row.1).collect();
    let place = sound();
    place.write("v/controls.csv", table(&values));
    assert_eq!(codes(&place), [""; 0]);
    let slid = [values[1], values[2], values[3], 1];
    place.write("v/controls.csv", table(&slid));
    let found = checked(&place).findings("sum_differs_from_final");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0]["message"].as_str().is_some_and(|told| told.contains("one row too high")), "{found:?}");
    let exchanged = [values[2], values[3], values[0], values[1]];
    place.write("v/controls.csv", table(&exchanged));
    let found = checked(&place).findings("sum_differs_from_final");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0]["hint"].as_str().is_some_and(|told| told.contains("exchange the two names")), "{found:?}");
}

#[test]
fn a_unit_without_its_row_is_told_once() {
    let place = sound();
    let units: String = ROWS.iter().map(|row| format!("{},0\n", row.0)).collect();
    let controls = controls([(",yes", sum(|row| row.4)), (",no", sum(|row| row.5))]);
    let without: String =
        results(|_, _| {}).lines().filter(|line| !line.starts_with("H,")).map(|line| format!("{line}\n")).collect();
    place
        .write("v/units.csv", format!("unit,off_area\n{units}"))
        .write("v/controls.csv", controls)
        .write("v/results.csv", without);
    assert_eq!(codes(&place), ["unit_without_result"]);
    let found = checked(&place).findings("unit_without_result");
    assert!(
        found[0]["severity"] == "error" && found[0]["hint"].as_str().is_some_and(|told| told.contains("add its row"))
    );
}

#[test]
fn cells_that_are_wrong_together_are_told_together() {
    let place = sound();
    let units: String = ROWS.iter().map(|row| format!("{},32,West\n", row.0)).collect();
    place.write("v/units.csv", format!("unit,old_share,group\n{units}"));
    let found = checked(&place).findings("share_out_of_range");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0]["message"].as_str().is_some_and(|told| told.contains("11 more rows (lines 3-13)")), "{found:?}");
}

#[test]
fn a_grouping_mistyped_once_is_told() {
    let place = sound();
    let group = |at: usize| ["Valley", "Hills", "Coast"][at % 3];
    let units = |odd: &str| {
        let row = |(at, row): (usize, &Row)| format!("{},{}\n", row.0, if at == 3 { odd } else { group(at) });
        "unit,district\n".to_owned() + &ROWS.iter().enumerate().map(row).collect::<String>()
    };
    place.write("v/units.csv", units("Vally"));
    assert!(said(&place, "odd_one_out").contains("write `Valley`"), "{}", said(&place, "odd_one_out"));
    place.write("v/units.csv", units("Islands"));
    assert!(said(&place, "odd_one_out").is_empty(), "{}", said(&place, "odd_one_out"));
}

#[test]
fn a_printed_share_of_the_other_option_is_told_as_that() {
    let place = sound();
    // Yes has 9074 of 17498 votes, 51.86 %.
    let press = |option: &str| {
        format!("published,area,measure,option,value,unit,source\n2026-03-25,,share,{option},51.86,percent,paper\n")
    };
    place.write("v/press.csv", press("yes"));
    assert_eq!(codes(&place), [""; 0]);
    place.write("v/press.csv", press("no"));
    assert!(said(&place, "press_figure_unmatched").contains("`yes` belongs in `option`"));
}

#[test]
fn a_row_of_polls_with_a_cell_deleted_is_one_refusal() {
    let polls = "poll_id,pollster,mode,field_start,field_end,n,yes,no,undecided,base\n\
                 a,House,phone,2026-02-01,2026-02-03,1012,48,42,10,all\n\
                 b,Other,online,2026-02-11,2026-02-13,998,47,43,10,all\n\
                 c,House,phone,2026-02-21,2026-02-23,1007,47,44,9,\n";
    let place = sound();
    place.write("v/polls.csv", format!("{polls}d,Other,2026-03-01,2026-03-03,1020,46,45,9,all,\n"));
    let ran = place.run(&["check", "v"]);
    assert!(ran.code == 3 && ran.err.matches("line 5").count() == 1, "{}", ran.err);
    assert!(ran.err.contains("from mode on"), "{}", ran.err);
    // The night goes on without such a row.
    let report = |unit: &str, more: &str| format!("{unit},{more}\n");
    let reports: String = ["P", "B", "C", "D"]
        .iter()
        .enumerate()
        .map(|(n, unit)| report(unit, &format!("{},complete,2026-03-23T2{n}:00:00+01:00", 1000 + n)))
        .collect();
    let slid = report("E", "complete,2026-03-23T21:30:00+01:00,");
    place.write("v/polls.csv", polls).write("v/returns.csv", format!("unit,yes,status,reported_at\n{reports}{slid}"));
    let told = said(&place, "row_set_aside");
    assert!(told.contains("one column too far to the left"), "{told}");
}

/// Polls of two houses, eight each, whose ids hold house and day.
fn polls(change: impl Fn(usize, &mut [String; 7])) -> String {
    let row = |n: usize| {
        let (house, day) = (["Alpha Polls", "Beta Research"][n % 2], format!("2026-02-{:02}", n + 5));
        let id = format!("{}-{day}", house.to_lowercase().replace(' ', "-"));
        let shares = [(46, 40), (38, 48)][n % 2];
        let mut cells = [
            id,
            house.to_owned(),
            day,
            (1000 + 7 * n).to_string(),
            (shares.0 + n / 2 % 2).to_string(),
            (shares.1 - n / 2 % 2).to_string(),
            "14".to_owned(),
        ];
        change(n, &mut cells);
        cells.join(",") + "\n"
    };
    let rows: String = (0..16).map(row).collect();
    format!("poll_id,pollster,field_end,n,yes,no,undecided\n{rows}")
}

#[test]
fn a_poll_unlike_its_id_is_told() {
    let place = sound();
    let at = |change: &dyn Fn(&mut [String; 7])| {
        polls(|n, cells| {
            if n == 4 {
                change(cells)
            }
        })
    };
    place.write("v/polls.csv", polls(|_, _| {}));
    for code in ["house_unlike_id", "poll_day_unlike_id", "yes_no_swapped", "poll_n_small", "poll_n_large"] {
        assert!(said(&place, code).is_empty(), "{}", said(&place, code));
    }
    place.write("v/polls.csv", at(&|cells| cells[1] = "Beta Research".to_owned()));
    assert!(said(&place, "house_unlike_id").contains("names Alpha Polls, its row Beta Research"));
    place.write("v/polls.csv", at(&|cells| cells[1] = "Gamma".to_owned()));
    assert!(said(&place, "house_unlike_id").contains("names Alpha Polls"), "{}", said(&place, "house_unlike_id"));
    // 2026-02-09 → 2026-09-02
    place.write("v/polls.csv", at(&|cells| cells[2] = "2026-09-02".to_owned()));
    assert!(said(&place, "poll_day_unlike_id").contains("day and month are exchanged"));
    place.write("v/polls.csv", at(&|cells| cells[2] = "2026-02-19".to_owned()));
    assert!(said(&place, "poll_day_unlike_id").contains("one digit differs"));
    // A wave of another week is no slip.
    place.write("v/polls.csv", at(&|cells| cells[2] = "2026-02-20".to_owned()));
    assert!(said(&place, "poll_day_unlike_id").is_empty());
}

#[test]
fn a_poll_unlike_its_house_is_told() {
    let place = sound();
    let at = |row: usize, change: &dyn Fn(&mut [String; 7])| {
        polls(move |n, cells| {
            if n == row {
                change(cells)
            }
        })
    };
    // Beta has yes at 44 to 45 %, Alpha at 53 to 55: the other way round a poll of Beta lies among those of nobody.
    place.write(
        "v/polls.csv",
        at(5, &|cells| {
            cells[4] = "50".to_owned();
            cells[5] = "36".to_owned();
        }),
    );
    let told = said(&place, "yes_no_swapped");
    assert!(told.contains("58.1%") && told.contains("it would be 41.9%"), "{told}");
    // What the other house finds, too, is no slip.
    place.write(
        "v/polls.csv",
        at(5, &|cells| {
            cells[4] = "47".to_owned();
            cells[5] = "39".to_owned();
        }),
    );
    assert!(said(&place, "yes_no_swapped").is_empty(), "{}", said(&place, "yes_no_swapped"));
    place.write("v/polls.csv", at(6, &|cells| cells[3] = "104".to_owned()));
    assert!(said(&place, "poll_n_small").contains("asked 104, where"), "{}", said(&place, "poll_n_small"));
    place.write("v/polls.csv", at(6, &|cells| cells[3] = "10420".to_owned()));
    assert!(said(&place, "poll_n_large").contains("asked 10,420, where"), "{}", said(&place, "poll_n_large"));
    // A small sample of its own is none with a digit lost.
    place.write("v/polls.csv", at(6, &|cells| cells[3] = "400".to_owned()));
    assert!(said(&place, "poll_n_small").is_empty());
}

#[test]
fn a_base_that_was_filled_down_is_told() {
    let place = sound();
    let with = |yes: u64, no: u64, undecided: &str, base: &str| {
        let polls = polls(|_, _| {});
        let mut rows = polls.lines().map(|line| format!("{line},all\n"));
        let head = rows.next().expect("a heading").replace(",all", ",base");
        head + &rows.collect::<String>()
            + &format!("beta-x,Beta Research,2026-03-01,1000,{yes},{no},{undecided},{base}\n")
    };
    place.write("v/polls.csv", with(48, 52, "", "all"));
    assert!(said(&place, "poll_base_doubtful").contains("write `decided` in `base`"));
    for sound in [with(48, 52, "", "decided"), with(40, 46, "14", "all")] {
        place.write("v/polls.csv", sound);
        assert!(said(&place, "poll_base_doubtful").is_empty(), "{}", said(&place, "poll_base_doubtful"));
    }
}

#[test]
fn keys_that_lost_their_zeros_are_told_at_the_file_that_lost_them() {
    let keyed = |width: usize| {
        let rows = ROWS.iter().enumerate();
        rows.map(move |(n, row)| (format!("{:0width$}", 101 + n), row.4, row.5)).collect::<Vec<_>>()
    };
    let table = |rows: &[(String, u64, u64)]| {
        "unit,yes,no\n".to_owned()
            + &rows.iter().map(|(key, yes, no)| format!("{key},{yes},{no}\n")).collect::<String>()
    };
    let place = Place::new();
    place.vote("v", "[baseline]\nvotes = [\"before\"]").vote_on("before", "2020-03-23", "");
    let units: String = keyed(4).iter().map(|(key, ..)| format!("{key},0\n")).collect();
    place
        .write("v/results.csv", table(&keyed(3)))
        .write("v/units.csv", format!("unit,off_area\n{units}"))
        .write("before/results.csv", table(&keyed(4)));
    let found = checked(&place).findings("unit_spelled_otherwise");
    assert!(found.len() == 1 && found[0]["file"] == "results.csv", "{found:?}");
    assert!(said(&place, "units_not_in_baseline").is_empty() && said(&place, "baseline_without_units").is_empty());
}

#[test]
fn field_work_the_wrong_way_round_is_told_with_the_day_that_fits() {
    let place = sound();
    let row = |id: &str, start: &str, end: &str| {
        format!("poll_id,pollster,field_start,field_end,n,yes,no\n{id},House,{start},{end},1012,48,42\n")
    };
    for (id, start, end, column, day) in [
        // 4–7 August; the end reads 8 July.
        ("a", "2025-08-04", "2025-07-08", "field_end", "2025-08-07"),
        // 7–9 August; the start reads 8 July of no other reading, the end 8 September is right by its id.
        ("b-2025-08-09", "2025-10-07", "2025-08-09", "field_start", "2025-07-10"),
    ] {
        place.write("v/polls.csv", row(id, start, end));
        let ran = place.run(&["check", "v"]);
        let told = plain(&ran.err);
        assert!(told.contains(&format!("column `{column}`")) && told.contains(&format!("write {day}")), "{told}");
    }
    place.write("v/polls.csv", row("a", "2025-08-24", "2025-08-20"));
    assert!(plain(&place.run(&["check", "v"]).err).contains("swap or correct the two dates"));
}

#[test]
fn subtotals_without_a_key_are_told_as_sums() {
    let place = sound();
    let subtotal = |rows: &[Row], name: &str| {
        let of = |cell: fn(&Row) -> u64| rows.iter().map(cell).sum::<u64>();
        let cast = of(|row| row.2 + row.3 + row.4 + row.5);
        let counts = [of(|row| row.1), cast, of(|row| row.2), of(|row| row.3), of(|row| row.4), of(|row| row.5)];
        format!(",{name},{}\n", counts.map(|count| count.to_string()).join(","))
    };
    let whole = results(|_, _| {});
    let lines: Vec<&str> = whole.lines().collect();
    let block = |from: usize, to: usize| lines[from..to].iter().map(|line| format!("{line}\n")).collect::<String>();
    let (west, east) = (subtotal(&ROWS[..6], "West"), subtotal(&ROWS[6..], "East"));
    let table = format!("{}{}{west}{}{east}{}", block(0, 1), block(1, 7), block(7, 13), subtotal(&ROWS, "All"));
    place.write("v/results.csv", table);
    let told = plain(&place.run(&["check", "v"]).err);
    assert_eq!(told.matches("is no unit").count(), 3, "{told}");
    assert!(!told.contains("write the key"), "{told}");
}

#[test]
fn a_total_with_a_digit_misread_is_told_with_the_sum() {
    let place = sound();
    let (yes, no) = (sum(|row| row.4), sum(|row| row.5));
    // 8424 → 8442
    place.write("v/controls.csv", controls([(",yes", yes), (",no", 8442)]));
    let told = said(&place, "sum_differs_from_final");
    assert!(told.contains("with 8424 one digit differs"), "{told}");
    let place = sound();
    place.vote("v", &format!("[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = {yes}\nno = {}", no * 10 + 4));
    let told = said(&place, "sum_differs_from_final");
    assert!(told.contains("write 8424 if the source says so"), "{told}");
}

#[test]
fn a_share_printed_as_a_part_of_one_is_told_and_not_projected() {
    let place = sound();
    let line = |value: &str| {
        format!(
            "unit,measure,option,value,counted,total,counted_of,reported_at\n,share,yes,{value},40,100,ballots,2026-03-23T21:00:00+01:00\n"
        )
    };
    place.vote("v", "").write("v/results.csv", "unit,yes,no\nA,,\n").write("v/returns.csv", line("0.52"));
    assert!(said(&place, "line_share_as_fraction").contains("52"));
    let ran = place.run(&["project", "v", "--json"]);
    assert!(
        ran.code == 6 || ran.json()["share"]["mean"].as_f64().is_some_and(|mean| mean > 0.3),
        "{}{}",
        ran.out,
        ran.err
    );
}
