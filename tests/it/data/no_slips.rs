//! What only resembles a slip is not told as one, and of two causes that one is told for which the folder speaks.

use serde_json::Value;

use super::{checked, said};
use crate::folder::Place;

/// Six places in two regions. Yes has 1810 votes in West and 2164 in East, no 1824 in each.
const TABLE: &str = "unit,parent,registered,cast,blank,spoiled,yes,no\n\
                     A,West,2000,1220,12,8,700,500\nB,West,2600,1442,20,10,500,912\n\
                     C,West,1500,1033,6,5,610,412\nD,East,900,598,4,3,250,341\n\
                     E,East,4100,2663,27,18,1512,1106\nF,East,1250,792,9,4,402,377\n";
const YES: u64 = 3974;
const NO: u64 = 3648;

const POLLS: &str = "poll_id,pollster,field_end,n,yes,no,undecided,base\n";

/// The table with other votes for yes and no.
fn with(figures: &[(&str, &str)]) -> String {
    figures.iter().fold(TABLE.to_owned(), |table, (from, to)| table.replace(from, to))
}

/// A final result.
fn result(yes: u64, no: u64) -> String {
    format!("[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = {yes}\nno = {no}")
}

/// A vote whose result is that of its places.
fn sound() -> Place {
    let place = Place::new();
    place.vote("v", &result(YES, NO)).write("v/results.csv", TABLE);
    place
}

/// Totals under area, quantity and value.
fn controls(status: &str, totals: &[(&str, &str, u64)]) -> String {
    let day = if status == "list" { "2026-03-01" } else { "2026-03-25" };
    let row = |(area, quantity, value): &(&str, &str, u64)| format!("{area},{quantity},{value},{status},{day},court\n");
    "area,quantity,value,status,at,source\n".to_owned() + &totals.iter().map(row).collect::<String>()
}

/// Reports of all places, two an hour, after a change to the cells of each.
fn night(change: impl Fn(&mut Vec<String>)) -> String {
    let (head, rows) = TABLE.split_once('\n').expect("a heading");
    let row = |(at, line): (usize, &str)| {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        change(&mut cells);
        format!("{},complete,2026-03-23T2{}:00:00+01:00\n", cells.join(","), at / 2)
    };
    format!("{head},status,reported_at\n") + &rows.lines().enumerate().map(row).collect::<String>()
}

/// Polls of one house among those who had decided.
fn of_house(shares: &[f64]) -> String {
    let row =
        |(at, yes): (usize, &f64)| format!("p{at},House,2026-02-{:02},1000,{yes},{},,decided\n", at + 5, 100.0 - yes);
    POLLS.to_owned() + &shares.iter().enumerate().map(row).collect::<String>()
}

/// Where the findings of a code stand: file, line and column.
fn places(place: &Place, code: &str) -> Vec<String> {
    let at =
        |finding: &Value| ["file", "line", "column"].map(|key| finding[key].to_string().replace('"', "")).join(" ");
    checked(place).findings(code).iter().map(at).collect()
}

/// A text of the terminal without its line ends.
fn plain(text: &str) -> String {
    text.replace('│', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is said where the folder is refused.
fn refused(place: &Place) -> String {
    let ran = place.run(&["check", "v"]);
    assert_eq!(ran.code, 3, "{}{}", ran.out, ran.err);
    plain(&ran.err)
}

#[test]
fn the_folder_with_its_night_and_its_totals_has_no_doubt() {
    let place = sound();
    let totals = [("West", "yes", 1810), ("West", "no", 1824), ("East", "yes", 2164), ("East", "no", 1824)];
    place.write("v/returns.csv", night(|_| {})).write("v/controls.csv", controls("final", &totals));
    let json = checked(&place).json();
    let findings = json["findings"].as_array().expect("findings");
    assert!(findings.iter().all(|finding| finding["severity"] == "info"), "{findings:?}");
}

#[test]
fn a_poll_a_little_outside_its_house_or_near_its_middle_is_no_slip() {
    let place = sound();
    let told = |shares: &[f64]| {
        place.write("v/polls.csv", of_house(shares));
        places(&place, "yes_no_swapped")
    };
    // 12 points above the others and 13 from their middle; the other way round it is 2 points below them.
    assert_eq!(told(&[44.0, 45.0, 46.0, 45.0, 58.0]), ["polls.csv 6 yes"]);
    // 3 points above the others.
    assert_eq!(told(&[40.0, 41.0, 42.0, 52.0, 55.0]), [""; 0]);
    // 4.5 points above the others, and 7 from their middle.
    assert_eq!(told(&[44.0, 47.0, 48.0, 50.0, 54.5]), [""; 0]);
    // 27 points from the middle, which is told among all polls and not among those of the house.
    assert_eq!(told(&[35.0, 36.0, 37.0, 38.0, 39.0, 64.0]), ["polls.csv 7 yes"]);
}

#[test]
fn a_base_is_doubted_where_few_polls_leave_nobody_undecided_and_do_not_say_so() {
    let place = sound();
    let told = |odd: &[(u64, u64, &str)]| {
        let usual = [(46, 40, "14"), (45, 41, "14"), (44, 42, "14")];
        let row = |(at, (yes, no, undecided)): (usize, &(u64, u64, &str))| {
            format!("p{at},House,2026-02-{:02},1000,{yes},{no},{undecided},all\n", at + 5)
        };
        let rows: String = usual.iter().chain(odd).enumerate().map(row).collect();
        place.write("v/polls.csv", format!("{POLLS}{rows}"));
        places(&place, "poll_base_doubtful")
    };
    assert_eq!(told(&[(52, 48, "")]), ["polls.csv 5 base"]);
    // Two beside three are a custom.
    assert_eq!(told(&[(52, 48, ""), (53, 47, "")]), [""; 0]);
    assert_eq!(told(&[(52, 48, "0")]), [""; 0]);
}

#[test]
fn an_id_that_names_another_house_or_day_is_told_where_three_in_four_name_their_own() {
    let place = sound();
    let told = |code: &str, rows: &[&str]| {
        let row = |(at, row): (usize, &&str)| format!("{row},{},{},{},,decided\n", 1000 + 7 * at, 48 + at, 52 - at);
        place.write("v/polls.csv", POLLS.to_owned() + &rows.iter().enumerate().map(row).collect::<String>());
        places(&place, code)
    };
    let houses = [
        "alpha-1,Alpha,2026-02-05",
        "alpha-2,Alpha,2026-02-06",
        "beta-1,Beta,2026-02-07",
        "alpha-3,Beta,2026-02-08",
        "beta-2,Alpha,2026-02-09",
    ];
    assert_eq!(told("house_unlike_id", &houses[..4]), ["polls.csv 5 pollster"]);
    assert_eq!(told("house_unlike_id", &houses), [""; 0]);
    let days = [
        "a-2026-02-05,Alpha,2026-02-05",
        "a-2026-02-06,Alpha,2026-02-06",
        "b-2026-02-07,Beta,2026-02-07",
        "b-2026-02-08,Beta,2026-02-18",
        "a-2026-02-09,Alpha,2026-02-19",
    ];
    assert_eq!(told("poll_day_unlike_id", &days[..4]), ["polls.csv 5 field_end"]);
    assert_eq!(told("poll_day_unlike_id", &days), [""; 0]);
}

#[test]
fn a_figure_of_a_place_is_told_where_it_alone_mends_the_sums_of_its_own_areas() {
    let place = sound();
    let sums = || places(&place, "sum_differs_from_final");
    // A leads by 200: yes has 200 too many, and no 200 too few.
    place.vote("v", &result(YES - 200, NO + 200));
    assert_eq!(sums(), ["results.csv 2 yes"]);
    place.vote("v", &result(YES - 200, NO + 190));
    assert_eq!(sums(), ["vote.toml null result 1: no", "vote.toml null result 1: yes"]);
    // 450 too many: 610 for 160 keeps its digits, 500 for 50 has one more.
    place.vote("v", &result(YES - 450, NO));
    assert_eq!(sums(), ["results.csv 4 yes"]);
    // 100 too many: in each of the six figures one digit may be wrong, and the night had 510 in C.
    place.vote("v", &result(YES - 100, NO));
    assert_eq!(sums(), ["vote.toml null result 1: yes"]);
    place.write("v/returns.csv", "unit,yes,no,status,reported_at\nC,510,412,complete,2026-03-23T22:00:00+01:00\n");
    assert_eq!(sums(), ["results.csv 4 yes"]);
    // 341 → 314 in D is 27 too few in East, and no reason why West lacks 27, too.
    let place = sound();
    place.write("v/results.csv", with(&[("250,341", "250,314")]));
    place.write("v/controls.csv", controls("final", &[("West", "no", 1824 + 27)]));
    assert_eq!(places(&place, "sum_differs_from_final"), ["controls.csv 2 value", "results.csv 5 no"]);
}

#[test]
fn totals_are_those_of_other_rows_where_three_of_a_part_are() {
    let place = sound();
    let sums = |totals: &[(&str, &str, u64)]| {
        place.write("v/controls.csv", controls("final", totals));
        places(&place, "sum_differs_from_final")
    };
    // The names of the two areas are exchanged, but only two of the four totals show it.
    let exchanged = [("West", "yes", 2164), ("West", "no", 1824), ("East", "yes", 1810), ("East", "no", 1824)];
    assert_eq!(sums(&exchanged), ["controls.csv 2 value", "controls.csv 4 value"]);
    // West has 6100 registered and East 6250.
    let both =
        [("West", "yes", 2164), ("West", "registered", 6250), ("East", "yes", 1810), ("East", "registered", 6100)];
    assert_eq!(sums(&both), ["controls.csv 2 area"]);
    // East has the totals of West, and West has others.
    let one =
        [("West", "yes", 1700), ("West", "registered", 6100), ("East", "yes", 1810), ("East", "registered", 6100)];
    assert_eq!(sums(&one), ["controls.csv 2 value", "controls.csv 4 value", "controls.csv 5 value"]);
    // Lines 2 to 4 have the sum of the line below, and lines 6 and 7 that of none.
    let slid = [("West", "yes", 1824), ("West", "no", 2164), ("East", "yes", 1824), ("East", "no", 1824)];
    let others = [("West", "registered", 6001), ("East", "registered", 6002)];
    assert_eq!(sums(&slid), ["controls.csv 2 value"]);
    assert_eq!(sums(&[&slid[..], &others[..]].concat()), [2, 6, 7].map(|line| format!("controls.csv {line} value")));
}

#[test]
fn a_digit_of_a_total_is_told_where_other_totals_agree() {
    let place = sound();
    let told = |totals: &[(&str, &str, u64)]| {
        place.write("v/controls.csv", controls("final", totals));
        said(&place, "sum_differs_from_final")
    };
    // 3648 → 3684
    let alone = told(&[("", "no", 3684)]);
    assert!(alone.contains("look for a unit missing") && !alone.contains("all other totals agree"), "{alone}");
    let beside = told(&[("", "yes", YES), ("", "no", 3684)]);
    assert!(beside.contains("with 3648 one digit differs, and all other totals agree"), "{beside}");
}

#[test]
fn a_list_with_two_digits_exchanged_is_told_once_with_the_number_meant() {
    let place = sound();
    let told = |west: u64| {
        let lists = [("West", "registered", west), ("East", "registered", 6250), ("", "registered", 12_350)];
        place.write("v/controls.csv", controls("list", &lists));
        said(&place, "list_differs_widely")
    };
    assert_eq!(told(6100), "");
    let exchanged = told(1600);
    assert!(exchanged.contains("with 6,100, two digits exchanged"), "{exchanged}");
    assert!(said(&place, "totals_do_not_add_up").is_empty(), "{}", said(&place, "totals_do_not_add_up"));
    // None of 4160, 1640 and 1406 is near 6100.
    let other = told(1460);
    assert!(other.contains("a list differs by a few voters") && !other.contains("exchanged"), "{other}");
}

#[test]
fn ballots_cast_in_two_rows_and_three_figures_of_five_are_no_column() {
    let place = Place::new();
    // Cast has the blank ballots twice in both rows that have any.
    let two = "unit,registered,cast,blank,spoiled,yes,no\nA,2000,1232,12,8,700,500\nB,2600,1450,20,10,500,900\n\
               C,1500,1027,0,5,610,412\nD,900,594,0,3,250,341\n";
    place.vote("v", "").write("v/results.csv", two);
    assert_eq!(places(&place, "cast_not_sum_of_parts"), ["results.csv 2 cast", "results.csv 3 cast"]);
    // A to C have the votes for no of the next row, E and F those of none.
    let figures = [("700,500", "700,912"), ("500,912", "500,412"), ("610,412", "610,341")];
    let alone = [("1512,1106", "1512,1206"), ("402,377", "402,477")];
    place.write("v/results.csv", with(&figures));
    assert_eq!(places(&place, "of_another_unit"), ["results.csv 2 no"]);
    place.write("v/results.csv", with(&[&figures[..], &alone[..]].concat()));
    assert_eq!(places(&place, "of_another_unit"), [""; 0]);
    assert_eq!(places(&place, "cast_below_votes").len() + places(&place, "cast_not_sum_of_parts").len(), 5);
}

#[test]
fn a_column_in_order_is_no_slip_in_nine_rows_nor_beside_one_of_like_figures() {
    let place = Place::new();
    let told = |no: &[u64]| {
        let row = |(at, no): (usize, &u64)| format!("P{at},{},{no}\n", 1000 - 100 * at);
        let rows: String = no.iter().enumerate().map(row).collect();
        place.vote("v", "").write("v/results.csv", format!("unit,yes,no\n{rows}"));
        places(&place, "of_another_unit")
    };
    let uneven = [410, 1900, 230, 1400, 520, 1100, 240, 1300, 600, 310];
    assert_eq!(told(&uneven), ["results.csv 2 yes"]);
    assert_eq!(told(&uneven[..9]), [""; 0]);
    // The largest is less than twice the smallest.
    assert_eq!(told(&[410, 700, 430, 690, 520, 650, 440, 660, 600, 510]), [""; 0]);
}

#[test]
fn a_result_the_wrong_way_round_is_laid_to_a_file_by_reports_and_not_by_polls_that_hardly_lean() {
    let place = sound();
    place.vote("v", &result(NO, YES));
    let reports = |turn: bool| {
        night(|cells| {
            if turn {
                cells.swap(6, 7);
            }
        })
    };
    place.write("v/returns.csv", reports(false));
    assert_eq!(places(&place, "sum_differs_from_final"), ["vote.toml null result 1: yes"]);
    place.write("v/returns.csv", reports(true));
    assert_eq!(places(&place, "sum_differs_from_final"), ["results.csv null yes"]);
    // Yes has 47.9 %, or 52.1 % the other way round: polls of 51 % are nearer to this by 2.0 points, of 55 % by 4.3.
    for share in [51.0, 55.0] {
        let place = sound();
        place.vote("v", &result(NO, YES)).write("v/polls.csv", of_house(&[share; 5]));
        let told = said(&place, "sum_differs_from_final");
        assert!(told.contains("one of the two has them the wrong way round"), "{share}: {told}");
    }
}

#[test]
fn a_result_the_wrong_way_round_is_laid_to_the_file_that_an_earlier_vote_contradicts() {
    let place = Place::new();
    let table = |of: &dyn Fn(u64) -> (u64, u64)| {
        let row = |at: u64| format!("P{at},{},{}\n", of(at).0, of(at).1);
        "unit,yes,no\n".to_owned() + &(0..10).map(row).collect::<String>()
    };
    // Yes gains from place to place: 10 · 300 + 20 · 45 votes of all, and no has 10 · 700 − 25 · 45.
    let now = |at: u64| (300 + 20 * at, 700 - 25 * at);
    let before = |at: u64| (260 + 20 * at + at % 3, 730 - 25 * at);
    place
        .vote("v", &format!("[baseline]\nvotes = [\"before\"]\n{}", result(5875, 3900)))
        .vote_on("before", "2020-03-23", "")
        .write("v/results.csv", table(&now))
        .write("before/results.csv", table(&before));
    assert_eq!(places(&place, "sum_differs_from_final"), ["vote.toml null result 1: yes"]);
    place.write("before/results.csv", table(&|at| (before(at).1, before(at).0)));
    assert_eq!(places(&place, "sum_differs_from_final"), ["results.csv null yes"]);
}

#[test]
fn reports_that_do_not_add_up_are_told_one_by_one() {
    let place = sound();
    let twice = |cells: &mut Vec<String>| {
        let count = |at: usize| cells[at].parse::<u64>().expect("a count");
        cells[3] = (count(3) + count(4)).to_string();
    };
    place.write("v/returns.csv", night(twice));
    assert_eq!(
        places(&place, "cast_not_sum_of_parts"),
        [2, 3, 4, 5, 6, 7].map(|line| format!("returns.csv {line} cast"))
    );
}

#[test]
fn a_report_of_another_place_does_not_differ_from_the_result_as_well() {
    let place = sound();
    let of_another = |cells: &mut Vec<String>| {
        if cells[0] == "C" {
            *cells = ["C", "West", "4100", "2663", "27", "18", "1512", "1106"].map(str::to_owned).into();
        }
    };
    place.write("v/returns.csv", night(of_another));
    assert_eq!(places(&place, "of_another_unit"), ["returns.csv 4 unit"]);
    assert_eq!(places(&place, "report_differs_from_result"), [""; 0]);
}

#[test]
fn a_column_of_names_groups_nothing() {
    let place = sound();
    let told = |names: [&str; 6]| {
        let rows: String =
            ["A", "B", "C", "D", "E", "F"].iter().zip(names).map(|(unit, name)| format!("{unit},{name}\n")).collect();
        place.write("v/units.csv", format!("unit,mayor\n{rows}"));
        places(&place, "odd_one_out")
    };
    let holm = "Berit Holm";
    assert_eq!(told([holm, holm, holm, holm, holm, "Berit Holms"]), ["units.csv 7 mayor"]);
    // Five names of six places.
    assert_eq!(told(["Anna Lind", holm, holm, "Berit Holms", "Carl Vik", "Dag Moe"]), [""; 0]);
}

#[test]
fn a_row_with_three_blank_cells_is_told_once_and_two_cells_one_by_one() {
    let place = Place::new();
    let told = |last: &str| {
        let row = |at: u64| {
            let (yes, no, blank) = (400 + 31 * at, 300 + 17 * at, 5 + at);
            format!("P{at},{},{},{blank},3,{yes},{no}\n", 1500 + 90 * at, yes + no + blank + 3)
        };
        let rows: String = (0..9).map(row).collect();
        place.vote("v", "").write(
            "v/results.csv",
            format!("unit,registered,cast,blank,spoiled,yes,no\n{rows}Q,1250,{last},402,377\n"),
        );
        places(&place, "cell_missing")
    };
    assert_eq!(told("792,9,4"), [""; 0]);
    assert_eq!(told("792,,"), ["results.csv 11 blank", "results.csv 11 spoiled"]);
    assert_eq!(told(",,"), ["results.csv 11 cast"]);
}

#[test]
fn most_ballots_invalid_are_told_at_the_column_that_has_them() {
    let place = Place::new();
    for (column, heading) in [("blank", "blank,cast"), ("spoiled", "spoiled,cast"), ("cast", "kept,cast")] {
        let rows = "A,700,1212,500,12\nB,610,1028,412,6\nC,250,595,341,4\n";
        place.vote("v", "").write("v/results.csv", format!("unit,{heading},yes,no\n{rows}"));
        assert_eq!(places(&place, "mostly_invalid"), [format!("results.csv 2 {column}")]);
    }
}

#[test]
fn a_row_has_slid_where_other_rows_have_the_like_of_all_its_cells() {
    let head = "poll_id,pollster,mode,field_start,field_end,n,yes,no,undecided,base\n";
    let a = "a,House,phone,2026-02-01,2026-02-03,1012,48,42,10,all";
    let b = "b,Other,online,2026-02-11,2026-02-13,998,47,43,10,all";
    let c = "c,House,phone,2026-02-21,2026-02-23,1007,47,44,9,all";
    let slid = "d,Other,2026-03-01,2026-03-03,1020,46,45,9,all,";
    let place = sound();
    let is_told = |rows: &[&str]| {
        place.write("v/polls.csv", format!("{head}{}\n", rows.join("\n")));
        let told = refused(&place);
        let has_slid = told.contains("from mode on, stand one column too far to the left");
        // Else its cells are told one by one.
        assert_ne!(has_slid, told.contains("column `undecided`: is not a number"), "{told}");
        has_slid
    };
    assert!(is_told(&[a, b, c, slid]));
    // Three rows tell too little.
    assert!(!is_told(&[a, b, slid]));
    // The largest of the other samples is less than a third of 9000.
    assert!(!is_told(&[a, b, c, &slid.replace("1020", "9000")]));
    // A day of the end is left blank by one other row, then by two.
    let (no_end, other) = (c.replace("2026-02-23", ""), b.replace("2026-02-13", "").replace("b,Other", "e,Other"));
    let slid_blank = slid.replace("2026-03-03", "");
    assert!(!is_told(&[a, b, &no_end, &slid_blank]));
    assert!(is_told(&[a, b, &no_end, &other, &slid_blank]));
    // Of two that slid alike each makes the cells of the other those of their columns.
    assert!(!is_told(&[a, b, c, slid, &slid.replace("d,Other", "e,House")]));
}

#[test]
fn the_day_of_field_work_that_is_turned_is_the_one_that_leaves_a_usual_time() {
    let place = sound();
    let told = |id: &str, start: &str, end: &str| {
        let head = "poll_id,pollster,field_start,field_end,n,yes,no\n";
        place.write("v/polls.csv", format!("{head}{id},House,{start},{end},1012,48,42\n"));
        refused(&place)
    };
    // One day, 8 March or 3 August; the id says which.
    let either = told("a", "2025-08-03", "2025-03-08");
    assert!(either.contains("column `field_end`") && either.contains("write 2025-08-03"), "{either}");
    let named = told("a-2025-03-08", "2025-08-03", "2025-03-08");
    assert!(named.contains("column `field_start`") && named.contains("write 2025-03-08"), "{named}");
    // 4 September to 3 December would be three months, and 9 April is after 12 March.
    let long = told("a", "2025-09-04", "2025-03-12");
    assert!(long.contains("swap or correct the two dates"), "{long}");
}

#[test]
fn a_row_without_a_key_that_repeats_one_row_is_no_sum() {
    let place = Place::new();
    let told = |rows: &str| {
        place.vote("v", "").write("v/results.csv", format!("unit,yes,no\n{rows}"));
        refused(&place)
    };
    let repeated = told("A,700,500\n,700,500\nB,500,900\n");
    assert!(repeated.contains("write the key") && !repeated.contains("has the sums"), "{repeated}");
    let sum = told("A,700,500\nB,500,900\n,1200,1400\n");
    assert!(sum.contains("has the sums") && !sum.contains("write the key"), "{sum}");
}

#[test]
fn below_a_column_that_slid_down_only_its_last_figure_needs_no_key() {
    let place = Place::new();
    let mut above = String::new();
    let row = |line: &str| {
        let (rest, no) = line.rsplit_once(',').expect("a cell");
        format!("{rest},{}\n", std::mem::replace(&mut above, no.to_owned()))
    };
    let (head, rows) = TABLE.split_once('\n').expect("a heading");
    let rows: String = rows.lines().map(row).collect();
    for (below, is_told) in [(",,,,,,,377", false), (",,,,,,61,377", true)] {
        place.vote("v", "").write("v/results.csv", format!("{head}\n{rows}{below}\n"));
        let told = refused(&place);
        assert!(told.contains("it stands one row too low"), "{told}");
        assert_eq!(told.contains("line 8, column `unit`: the cell is blank"), is_told, "{told}");
    }
}

#[test]
fn a_row_of_words_is_a_note_and_one_of_words_for_nothing_is_blank() {
    let place = Place::new();
    let table = |words: &str| format!("unit,registered,cast,yes,no\nA,2000,1200,700,500\nB,{words}\n");
    place.vote("v", "").write("v/results.csv", table("none,none,none,none"));
    assert_eq!(places(&place, "blank_words_taken"), ["results.csv 3 null"]);
    place.write("v/results.csv", table("voters,ballots,votes,votes"));
    assert!(refused(&place).contains("the row has words where the columns hold numbers"));
}

#[test]
fn a_decimal_that_became_a_date_is_told_by_the_order_of_day_month_and_year() {
    let place = sound();
    for (cell, decimal) in
        [("Feb 75", "2.75"), ("Feb-5", "5.2"), ("03. Feb", "3.2"), ("4. Mrz", "4.3"), ("Mrz 44", "3.44")]
    {
        place.write("v/polls.csv", format!("{POLLS}a,House,2026-02-01,1000,{cell},42,,all\n"));
        let told = refused(&place);
        assert!(told.contains(&format!("type it anew, {decimal} if it was a decimal")), "{cell}: {told}");
    }
    place.write("v/polls.csv", format!("{POLLS}a,House,1. Mrz 2026,1000,48,42,10,all\n"));
    assert_eq!(checked(&place).code, 0);
}

#[test]
fn a_share_printed_as_a_part_of_one_is_in_no_sum_and_no_count() {
    let place = sound();
    let line = |option: &str, value: &str, hour: u64, counted: u64| {
        format!(",share,{option},{value},{counted},100,ballots,2026-03-23T{hour}:00:00+01:00\n")
    };
    let announced = |lines: &[String]| {
        let head = "unit,measure,option,value,counted,total,counted_of,reported_at\n";
        place.write("v/returns.csv", head.to_owned() + &lines.concat());
    };
    announced(&[line("yes", "0.52", 21, 40), line("no", "0.48", 21, 40)]);
    assert_eq!(places(&place, "line_share_as_fraction"), ["returns.csv 2 value", "returns.csv 3 value"]);
    assert_eq!(places(&place, "printed_not_100"), [""; 0]);
    place.vote("v", "").write("v/results.csv", "unit,yes,no\nA,,\n");
    announced(&[line("yes", "53.4", 20, 30), line("yes", "0.54", 21, 40)]);
    let ran = place.run(&["project", "v", "--json", "--draws", "200"]);
    assert_eq!(ran.json()["counted"]["share"], 0.534, "{}{}", ran.out, ran.err);
}

#[test]
fn the_seed_of_a_command_without_chance_and_fractions_of_a_recorded_night_change_nothing() {
    let place = sound();
    place.write("v/returns.csv", night(|_| {}));
    let told = |args: &[&str]| plain(&place.run(args).err);
    let words = "`plebis errors` reads none of these, so they change nothing: --seed";
    assert!(told(&["errors", "v", "--seed", "3"]).contains(words));
    assert!(!told(&["errors", "v"]).contains("change nothing"));
    assert!(!told(&["forecast", "v", "--seed", "3"]).contains("change nothing"));
    let replay = |order: &str, more: &[&str]| told(&[&["replay", "v", "--order", order], more].concat());
    let words = "stops where the night itself was told, so these options change nothing: ";
    for more in [["--fractions", "0.5"], ["--units", "3"]] {
        assert!(replay("snapshots", &more).contains(&format!("{words}{}", more[0])), "{more:?}");
        assert!(!replay("snapshots,declared", &more).contains(words), "{more:?}");
    }
    assert!(!replay("snapshots", &[]).contains(words));
}

#[test]
fn a_margin_of_error_says_how_far_sampling_alone_would_miss() {
    let place = Place::new();
    let head = "poll_id,pollster,field_start,field_end,margin,yes,no,base\n";
    place
        .vote("v", &result(5000, 5000))
        .write("v/polls.csv", format!("{head}a,House,2026-03-01,2026-03-03,3.1,50,50,decided\n"));
    let summary = place.run(&["errors", "v", "--json"]).json()["summary"].clone();
    // The margin is 1.96 standard errors at one half.
    let sampling = summary["sampling_rmse_points"].as_f64().expect("a number");
    assert!((sampling - 3.1 / 1.959_964).abs() < 1e-4, "{sampling}");
}

#[test]
fn the_level_before_any_poll_is_told_in_log_odds_and_as_the_share_that_they_are() {
    let place = Place::new();
    place.vote("v", "[polls.priors]\nlevel_mean = 0.5").write("v/polls.csv", of_house(&[48.0, 49.0]));
    let ran = place.run(&["forecast", "v", "--scale", "logit", "--explain", "--json", "--draws", "200"]);
    let prior = ran.json()["components"]["prior"].clone();
    // Log odds of 0 are one half.
    assert!(prior["what"].as_str().is_some_and(|what| what.contains("log odds N(0.000,")), "{prior}");
    assert!(prior["mean"].as_f64().is_some_and(|mean| (mean - 0.5).abs() < 1e-9), "{prior}");
}
