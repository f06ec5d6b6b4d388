//! More folders typed by hand: what the rest of the folder contradicts is told, with a cure that can be followed.

use super::{checked, said};
use crate::folder::Place;

const RESULTS: &str = "unit,name,parent,registered,cast,blank,spoiled,yes,no\n\
                       A,Harbour,West,2000,1220,12,8,700,500\n\
                       B,Old Town,West,2600,1430,20,10,500,900\n\
                       C,Quarry,East,3100,1625,15,10,900,700\n\
                       D,Castle,East,1500,1012,6,6,600,400\n";
const POLLS: &str = "poll_id,pollster,field_start,field_end,published,n,yes,no,undecided,base\n\
                     a,House,2026-02-01,2026-02-03,2026-02-05,1012,48,42,10,all\n\
                     b,Other,2026-02-11,2026-02-13,2026-02-15,998,47,43,10,all\n";

/// A folder whose parts are sound.
fn sound() -> Place {
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", RESULTS).write("v/polls.csv", POLLS);
    place
}

fn head(date: &str, more: &str) -> String {
    format!("id = \"v\"\ntitle = \"Made\"\ndate = {date}\n{more}\n[options]\nyes = \"Yes\"\nno = \"No\"\n")
}

#[test]
fn a_sound_folder_has_no_doubt() {
    let ran = checked(&sound());
    assert_eq!(ran.json()["findings"], serde_json::json!([]));
}

#[test]
fn a_wrong_day_of_the_vote_is_told_once_with_the_one_that_fits() {
    for (date, fits) in [("2027-03-23", "2026-03-23"), ("2026-08-23", "2026-03-23")] {
        let place = sound();
        let night = "polls_close = 2026-03-23T20:00:00+01:00\n[[result]]\nstatus = \"final\"\nat = 2026-03-24\n";
        let options = "yes = 2700\nno = 2500\n[options]\nyes = \"Yes\"\nno = \"No\"\n";
        place.write("v/vote.toml", format!("id = \"v\"\ntitle = \"Made\"\ndate = {date}\n{night}{options}"));
        let told = said(&place, "vote_day_doubtful");
        assert!(told.contains(fits), "{date}: {told}");
        for follows in ["close_on_another_day", "poll_after_vote", "poll_year_doubtful", "date_far_from_vote"] {
            assert!(said(&place, follows).is_empty(), "{date}: {}", said(&place, follows));
        }
    }
}

#[test]
fn a_close_on_the_day_of_the_vote_or_after_midnight_and_a_result_of_the_next_are_no_doubt() {
    let result = "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 2700\nno = 2500\n";
    for close in ["2026-03-23T20:00:00+01:00", "2026-03-24T00:30:00+01:00"] {
        let place = sound();
        place.write("v/vote.toml", head("2026-03-23", &format!("polls_close = {close}\n{result}")));
        assert!(said(&place, "vote_day_doubtful").is_empty(), "{}", said(&place, "vote_day_doubtful"));
    }
}

#[test]
fn ballots_cast_that_are_valid_votes_or_turnout_are_told_as_that() {
    let rows = RESULTS.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let with = |cast: fn(&[&str]) -> String| {
        let row = |cells: Vec<&str>| {
            let cast = cast(&cells);
            let mut cells: Vec<&str> = cells;
            cells[4] = &cast;
            cells.join(",")
        };
        let rows: Vec<String> = rows.clone().map(row).collect();
        format!("{}\n{}\n", RESULTS.lines().next().expect("a heading"), rows.join("\n"))
    };
    let valid =
        |cells: &[&str]| (cells[7].parse::<u64>().expect("yes") + cells[8].parse::<u64>().expect("no")).to_string();
    let place = sound();
    place.write("v/results.csv", with(valid));
    assert!(said(&place, "cast_below_votes").contains("`cast` holds valid votes here"));
    assert_eq!(checked(&place).findings("cast_below_votes").len(), 1, "not row by row");
    assert!(!said(&place, "register_below_ballots").contains("swap"), "the cure would do harm");
    place.write("v/results.csv", with(|_| "61".to_owned()));
    assert!(said(&place, "cast_below_votes").contains("turnout in percent"));
}

#[test]
fn a_difference_that_one_slip_explains_is_told_as_that_slip() {
    let control =
        |area: &str, quantity: &str, value: u64| format!("{area},{quantity},{value},final,2026-03-25,court\n");
    let controls = |rows: &[String]| format!("area,quantity,value,status,at,source\n{}", rows.concat());
    let place = sound();
    let areas = [("West", 1200, 1400), ("East", 1500, 1100)];
    let by_area = areas.iter().flat_map(|(area, yes, no)| [control(area, "yes", *yes), control(area, "no", *no)]);
    place
        .write("v/results.csv", RESULTS.replace("D,Castle,East", "D,Castle,West"))
        .write("v/controls.csv", controls(&by_area.collect::<Vec<_>>()));
    let told = said(&place, "sum_differs_from_final");
    assert!(told.contains("ballots of D, which East lacks"), "{told}");
    assert!(told.contains("ballots of D, which stands under “West”"), "{told}");
    let whole = [control("", "yes", 2700), control("", "no", 2500)];
    // 400 + 6 + 6
    place.write("v/results.csv", RESULTS.replace(",600,400", ",600,412")).write("v/controls.csv", controls(&whole));
    let told = said(&place, "sum_differs_from_final");
    assert!(told.contains("as D has blank and spoiled ballots (12)"), "{told}");
}

#[test]
fn a_poll_is_told_under_two_names_and_under_two_dates() {
    let place = sound();
    let again = |row: &str| format!("{POLLS}{row}\n");
    place.write("v/polls.csv", again("c,House/Evening Post,2026-02-01,2026-02-03,2026-02-06,1012,48,42,10,all"));
    assert!(said(&place, "poll_published_twice").contains("under the name of another pollster"));
    assert!(said(&place, "house_spelled_twice").contains("look like one pollster"));
    place.write("v/polls.csv", again("c,House,2026-02-20,2026-02-22,2026-02-24,1012,48,42,10,all"));
    assert!(said(&place, "poll_published_twice").contains("at another date"));
    // A planned sample returns by itself.
    place.write("v/polls.csv", again("c,House,2026-02-20,2026-02-22,2026-02-24,1000,48,42,10,all"));
    assert!(said(&place, "poll_published_twice").is_empty());
}

#[test]
fn field_work_of_months_that_day_and_month_explain_is_told() {
    let place = sound();
    place.write("v/polls.csv", format!("{POLLS}c,House,2025-03-11,2025-06-11,2025-07-11,1010,48,42,10,all\n"));
    assert!(said(&place, "poll_field_long").contains("check the year and the month"));
}

#[test]
fn a_poll_with_its_columns_swapped_is_told_where_the_others_agree() {
    let place = sound();
    let rows: String =
        (0..4).map(|n| format!("p{n},H{n},2026-02-0{},2026-02-0{},,9{n}1,4{n},36,10,all\n", n + 1, n + 2)).collect();
    let near = "x,Last,2026-02-20,2026-02-22,,1010,36,42,20,all\n";
    place.write("v/polls.csv", format!("{}\n{rows}{near}", POLLS.lines().next().expect("a heading")));
    let told = said(&place, "yes_no_swapped");
    assert!(told.contains("x has"), "{told}");
}

#[test]
fn workbooks_that_are_not_read_are_told_and_an_open_one_too() {
    let place = sound();
    place.write("v/~$results.xlsx", "x").write("v/notes.xlsx", "x");
    let told = said(&place, "unknown_file");
    assert!(told.contains("`results.xlsx` is open in a spreadsheet program") && !told.contains("notes"), "{told}");
    let place = Place::new();
    place.vote("v", "").write("v/all.xlsx", "x");
    let told = said(&place, "unknown_file");
    assert!(told.contains("`all.xlsx` is not a file of a vote folder") && told.contains("save each sheet"), "{told}");
}

#[test]
fn a_fault_of_vote_toml_makes_none_in_the_tables() {
    let place = sound();
    place
        .write(
            "v/vote.toml",
            head("2026-03-23", "").replace("\"Yes\"", "\"Leave\"").replace("\"No\"", "\"Stay\"")
                + "[rule]\nturnout_quorum = 50\n",
        )
        .write("v/polls.csv", POLLS.replace("yes,no", "Leave,Stay"));
    let ran = checked(&place);
    assert!(ran.err.contains("write 0.5") && !ran.err.contains("polls.csv"), "{}", ran.err);
}

#[test]
fn keys_of_options_in_another_language_and_two_faults_of_one_entry_are_told_at_once() {
    let place = sound();
    place.write(
        "v/vote.toml",
        "id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n[options]\noui = \"Oui\"\nnon = \"Non\"\n",
    );
    let ran = checked(&place);
    assert!(ran.err.contains("write `yes = \"…\"`") && ran.err.contains("write `no = \"…\"`"), "{}", ran.err);
    let place = sound();
    place.write("v/desk.toml", "[[override]]\nunit = \"A\"\naction = \"known\"\nvalue = 2\nsd = 1\nnote = \"x\"\n");
    let ran = checked(&place);
    for column in ["`value`", "`sd`", "`note`"] {
        assert!(ran.err.contains(column), "{column}: {}", ran.err);
    }
    assert!(ran.err.contains("write 0.01"), "{}", ran.err);
}

#[test]
fn units_of_another_vote_are_told_once_and_a_copied_id_with_its_cure() {
    let place = sound();
    place.write("v/units.csv", "unit,region\nX1,North\nX2,South\n");
    assert_eq!(checked(&place).findings("unit_without_info").len(), 1);
    assert!(checked(&place).findings("unit_without_result").is_empty());
    place.write("v/units.csv", "unit,kind\nA,town\nB,town\nC,village\nD,village\n");
    assert!(said(&place, "unit_without_info").contains("give the column another name"));
    let place = Place::new();
    place
        .vote("old", "")
        .write("v/vote.toml", head("2026-03-23", "").replace("\"v\"", "\"old\"") + "[baseline]\nvotes = [\"old\"]\n");
    assert!(checked(&place).err.contains("write `id = \"v\"`"), "{}", checked(&place).err);
}

#[test]
fn reports_in_another_clock_are_told_unless_it_is_universal_time() {
    let place = sound();
    place.write(
        "v/vote.toml",
        head("2026-03-23", "timezone = \"Europe/Paris\"\npolls_close = 2026-03-23T20:00:00+01:00"),
    );
    let night = |offset: &str| {
        format!(
            "unit,reported_at,yes,no\nA,2026-03-23T21:00:00{offset},700,500\nB,2026-03-23T21:05:00{offset},500,900\n"
        )
    };
    place.write("v/returns.csv", night("-01:00"));
    let told = said(&place, "offsets_differ");
    assert!(told.contains("lines 2 and 3") && told.contains("such as +01:00"), "{told}");
    place.write("v/returns.csv", night("Z"));
    assert!(said(&place, "offsets_differ").is_empty());
}

#[test]
fn a_renamed_region_is_told_once() {
    let place = sound();
    place.vote("v", "[baseline]\nvotes = [\"old\"]").vote("old", "");
    let old = head("2022-03-23", "").replace("\"v\"", "\"old\"");
    let earlier = RESULTS.replace("700,500", "650,550").replace("900,700", "850,750");
    place.write("old/vote.toml", old).write("old/results.csv", earlier.replace("West", "Western shore"));
    assert!(said(&place, "names_changed").contains("Western shore → West"));
    assert!(said(&place, "unit_number_changed_meaning").is_empty());
}

#[test]
fn history_on_its_side_and_one_that_is_too_short_are_told() {
    let place = sound();
    place.write("v/history.csv", "unit,A,B,C,D\n2010,0.5,0.4,0.6,0.5\n2014,0.4,0.4,0.6,0.5\n");
    assert!(said(&place, "unknown_unit").contains("rows and columns of history.csv are probably swapped"));
    place
        .write("v/history.csv", "unit,2010,2014\nA,0.5,0.5\nB,0.4,0.4\nC,0.6,0.6\nD,0.5,0.5\n")
        .write("v/returns.csv", "unit,yes,no,status\nA,700,500,complete\n");
    let ran = place.run(&["project", "v", "--draws", "100"]);
    assert!(ran.out.contains("history.csv is not used: it has 2 earlier votes"), "{}", ran.out);
    let nine = |first: &str, cell: &str| format!("{first}{}\n", cell.repeat(9));
    let rows: String = ["A", "B", "C", "D"].iter().map(|unit| nine(unit, ",0.5")).collect();
    let heading: String = (2010..2019).map(|year| format!(",{year}")).collect();
    place.write("v/history.csv", format!("unit{heading}\n{rows}"));
    let ran = place.run(&["project", "v", "--draws", "100"]);
    assert!(ran.out.contains("is not used by itself: it is from 20 votes on"), "{}", ran.out);
}

#[test]
fn a_column_of_amounts_groups_nothing_and_numbers_of_areas_do() {
    let place = sound();
    let with = |rule: &str| head("2026-03-23", "") + rule;
    place.write("v/units.csv", "unit,area_km2,canton\nA,12.5,1\nB,7.25,1\nC,3.5,2\nD,9.75,2\n");
    for rule in ["[rule]\ndouble_majority = \"area_km2\"\n", "[levels]\ngroups = [\"area_km2\"]\n"] {
        place.write("v/vote.toml", with(rule));
        let told = checked(&place).err;
        assert!(told.contains("is a column of numbers") && !told.contains("| area_km2"), "{told}");
    }
    for (numbers, is_group) in [([1, 1, 2, 2], true), ([101, 101, 102, 102], true), ([1220, 2500, 3100, 4000], false)] {
        let row = |(unit, number): (&str, u32)| format!("{unit},{number}\n");
        let rows: String = ["A", "B", "C", "D"].into_iter().zip(numbers).map(row).collect();
        place.write("v/units.csv", format!("unit,canton\n{rows}"));
        place.write("v/vote.toml", with("[rule]\ndouble_majority = \"canton\"\n"));
        assert_eq!(checked(&place).code == 0, is_group, "{numbers:?}");
    }
}

#[test]
fn a_total_that_is_off_says_by_what_and_a_late_report_is_told() {
    let place = sound();
    place.write("v/results.csv", format!("{RESULTS}Total,,,9200,5287,53,34,2700,2501\n"));
    let told = said(&place, "total_row");
    assert!(told.contains("except that its `no` is 2,501 and theirs add up to 2,500"), "{told}");
    let units: String = (1..=10).map(|n| format!("U{n},1000,{},400\n", 300 + n)).collect();
    let reports: String = (1..=10)
        .map(|n| format!("U{n},2026-03-{}T22:00:00+01:00,{},400\n", if n == 7 { 30 } else { 23 }, 300 + n))
        .collect();
    place
        .write("v/results.csv", format!("unit,registered,yes,no\n{units}"))
        .write("v/returns.csv", format!("unit,reported_at,yes,no\n{reports}"));
    let told = said(&place, "report_late");
    assert!(told.contains("U7 first reports on 30"), "{told}");
}

#[test]
fn a_region_typed_nearly_alike_is_told_here_and_beside_the_earlier_vote() {
    let place = sound();
    let more = "E,Weir,East,1800,1010,5,5,550,450\nF,Mill,East,1700,1010,5,5,450,550\n";
    place.write("v/results.csv", format!("{RESULTS}{more}").replace("D,Castle,East", "D,Castle,Eas"));
    assert!(said(&place, "area_spelled_otherwise").is_empty(), "too short to be sure");
    let long = |text: &str| text.replace("East", "Midlands");
    place.write("v/results.csv", long(&format!("{RESULTS}{more}")).replace("D,Castle,Midlands", "D,Castle,Midlans"));
    assert!(said(&place, "area_spelled_otherwise").contains("stand under “Midlands”"));
    place.vote("v", "[baseline]\nvotes = [\"old\"]");
    place
        .write("old/vote.toml", head("2022-03-23", "").replace("\"v\"", "\"old\""))
        .write("old/results.csv", long(&format!("{RESULTS}{more}")).replace("700,500", "650,550"));
    let told = said(&place, "unit_number_changed_meaning");
    assert!(told.contains("D stood under “Midlands”") && told.contains("did you mean `Midlands`?"), "{told}");
}

#[test]
fn times_filled_down_and_turnouts_above_the_end_are_told() {
    let place = sound();
    let rows: String = ["A,700,500", "B,500,900", "C,900,700", "D,600,400"]
        .iter()
        .chain(&["A,700,500"])
        .enumerate()
        .map(|(n, row)| format!("{row},2026-03-2{}T22:00:00+01:00\n", 3 + n))
        .collect();
    place.write("v/returns.csv", format!("unit,yes,no,reported_at\n{rows}"));
    assert!(said(&place, "report_on_another_day").contains("dragged downwards"), "{}", checked(&place).out);
    place.write(
        "v/returns.csv",
        "unit,measure,option,value,status,reported_at\n,turnout,,81.3,partial,2026-03-23T16:00:00+01:00\n",
    );
    // 5,287 of 9,200
    assert!(said(&place, "turnout_falls").contains("57.47"), "{}", checked(&place).out);
}

#[test]
fn a_share_after_so_many_complete_units_is_compared_whatever_else_is_partly_in() {
    let place = sound();
    let night = |share: &str| {
        format!(
            "unit,yes,no,status,reported_at,measure,option,value,counted,total,counted_of\n\
             A,700,500,complete,2026-03-23T21:00:00+01:00,,,,,,\nB,500,900,complete,2026-03-23T21:05:00+01:00,,,,,,\n\
             C,40,30,partial,2026-03-23T21:10:00+01:00,,,,,,\n\
             ,,,partial,2026-03-23T21:30:00+01:00,share,yes,{share},2,4,stations\n"
        )
    };
    place.write("v/returns.csv", night("46.2")); // 1,200 of 2,600
    assert!(said(&place, "line_differs_from_units").is_empty());
    place.write("v/returns.csv", night("64.2"));
    assert!(said(&place, "line_differs_from_units").contains("46.2"));
}

#[test]
fn cells_that_a_spreadsheet_changed_are_told_with_what_was_meant() {
    for (text, cure) in [
        ("unit,yes,no,status,counted_fraction\nA,300,200,partial,40%\n", "write 0.4"),
        ("unit,measure,option,value,counted,counted_of\n,share,yes,49.1,14-Jun,stations\n", "14.6 if it was a decimal"),
        (
            "unit,measure,option,value,counted,counted_of\n,share,yes,49.1,6/14,stations\n",
            "the total in its own column",
        ),
    ] {
        let place = sound();
        place.write("v/returns.csv", text);
        let ran = checked(&place);
        assert!(ran.out.contains(cure) || ran.err.contains(cure), "{text}: {} {}", ran.out, ran.err);
    }
}

#[test]
fn a_key_that_is_a_letter_off_is_told_by_the_register_of_its_row() {
    let place = sound();
    place.write("v/returns.csv", "unit,registered,yes,no\nX,3100,900,700\n");
    assert!(said(&place, "unexpected_unit").contains("did you mean `C`?"));
}

#[test]
fn registers_and_totals_that_stand_in_each_others_place_are_told_as_that() {
    let place = sound();
    place.write("v/results.csv", RESULTS.replace("C,Quarry,East,3100,1625", "C,Quarry,East,1625,3100"));
    assert!(said(&place, "cast_above_register").contains("probably exchanged"), "{}", checked(&place).out);
    let place = sound();
    let fact = "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 2700\nno = 2500\n";
    place.vote("v", fact).write(
        "v/controls.csv",
        "area,quantity,value,status,at,source\n,yes,2500,final,2026-03-25,court\n,no,2700,final,2026-03-25,court\n",
    );
    let told = said(&place, "sum_differs_from_final");
    assert!(told.contains("the wrong way round in controls.csv"), "{told}");
}

#[test]
fn decimals_made_dates_and_columns_of_percentages_are_told_as_typed() {
    let place = sound();
    place.write("v/polls.csv", POLLS.replace("48,42,10,all", "48,42,\"11. Apr\",all"));
    assert!(checked(&place).err.contains("type it anew, 11.4"), "{}", checked(&place).err);
    let place = sound();
    place.write("v/units.csv", "unit,share_over_65\nA,16%\nB,12.5%\nC,20%\nD,9%\n");
    let told = said(&place, "word_among_numbers");
    assert!(told.contains("`16%`") && told.contains("as in 0.16"), "{told}");
}

#[test]
fn one_row_of_the_earlier_vote_and_names_sorted_apart_are_told() {
    let place = sound();
    place.vote("v", "[baseline]\nvotes = [\"old\"]");
    let earlier = RESULTS.replace("12,8,700,500", "12,8,640,560").replace("15,10,900,700", "20,5,880,720");
    place.write("old/vote.toml", head("2022-03-23", "").replace("\"v\"", "\"old\"")).write("old/results.csv", &earlier);
    place.write(
        "v/results.csv",
        RESULTS.replace("20,10,500,900", "18,12,510,890").replace("6,6,600,400", "7,5,610,390"),
    );
    assert!(said(&place, "of_earlier_vote").is_empty(), "{}", said(&place, "of_earlier_vote"));
    place.write("v/returns.csv", "unit,yes,no,blank,spoiled\nA,640,560,12,8\nB,510,890,18,12\nC,900,700,15,10\n");
    assert!(said(&place, "of_earlier_vote").contains("1 of 3 rows have exactly the votes of old: A"));
    let names = ["Harbour", "Old Town", "Quarry", "Castle"];
    let turned = |at: usize| names[(at + 1) % names.len()];
    let slid = (0..4).fold(RESULTS.to_owned(), |text, at| text.replace(names[at], &format!("#{at}")));
    let slid = (0..4).fold(slid, |text, at| text.replace(&format!("#{at}"), turned(at)));
    place.write("v/results.csv", slid);
    let told = said(&place, "unit_number_changed_meaning");
    assert!(
        told.contains("sorted apart from their rows")
            && checked(&place).findings("unit_number_changed_meaning").len() == 1,
        "{told}"
    );
}

#[test]
fn a_night_of_which_every_row_is_set_aside_says_so() {
    let place = sound();
    place
        .write("v/results.csv", "unit,registered\nA,2000\nB,2600\n")
        .write("v/returns.csv", "unit,yes,no\nA,many,5\nB,few,7\n");
    let ran = place.run(&["project", "v"]);
    assert!(ran.err.contains("2 rows of returns.csv were set aside"), "{}", ran.err);
}

#[test]
fn a_report_under_the_key_of_another_unit_is_told_by_its_name_or_register() {
    let place = sound();
    let lists = "unit,name,registered\nA,Harbour,2000\nB,Old Town,2600\nC,Quarry,3100\n";
    place.write("v/results.csv", lists);
    for row in ["A,Quarry,,900,700", "A,,3100,900,700"] {
        place.write("v/returns.csv", format!("unit,name,registered,yes,no\n{row}\n"));
        assert!(said(&place, "of_another_unit").contains("of the row of A is that of C"), "{row}");
    }
    place.write("v/returns.csv", "unit,name,registered,yes,no\nA,Harbour,2010,900,700\n");
    assert!(said(&place, "of_another_unit").is_empty());
}

#[test]
fn headings_of_blank_and_spoiled_the_wrong_way_round_are_told_as_that() {
    let place = sound();
    let control = |quantity: &str, value: u64| format!(",{quantity},{value},final,2026-03-25,court\n");
    // 12 + 20 + 15 + 6 and 8 + 10 + 10 + 6, exchanged
    let controls = control("blank", 34) + &control("spoiled", 53);
    place.write("v/controls.csv", format!("area,quantity,value,status,at,source\n{controls}"));
    assert!(said(&place, "blank_spoiled_swapped").contains("the headings of `blank` and `spoiled`"));
}

#[test]
fn villages_with_the_votes_of_an_earlier_vote_are_told_where_they_are_half_of_the_rows() {
    let place = sound();
    let rows = |yes: fn(usize) -> usize| -> String {
        (0..7).map(|at| format!("U{at},{},{}\n", yes(at), 60 - yes(at))).collect()
    };
    place.vote("v", "[baseline]\nvotes = [\"old\"]");
    place.write("old/vote.toml", head("2022-03-23", "").replace("\"v\"", "\"old\""));
    place.write("old/results.csv", format!("unit,yes,no\n{}", rows(|at| 20 + at)));
    place.write("v/results.csv", format!("unit,yes,no\n{}", rows(|at| if at < 3 { 20 + at } else { 31 + at })));
    assert!(said(&place, "of_earlier_vote").is_empty(), "{}", said(&place, "of_earlier_vote"));
    place.write("v/results.csv", format!("unit,yes,no\n{}", rows(|at| if at < 4 { 20 + at } else { 31 + at })));
    assert!(said(&place, "of_earlier_vote").contains("4 of 7 rows"), "{}", said(&place, "of_earlier_vote"));
}

#[test]
fn ballots_expected_are_held_against_those_counted() {
    let place = sound();
    place.write("v/returns.csv", "unit,yes,no\nA,700,500\n");
    for (expected, told) in [("1100", false), ("600", true)] {
        place.write("v/units.csv", format!("unit,expected,expected_sd\nA,{expected},10\n"));
        assert_eq!(!said(&place, "expected_impossible").is_empty(), told, "{expected}");
    }
}

#[test]
fn two_results_of_one_status_are_told_where_their_figures_differ() {
    let place = sound();
    let result = |no: u32| format!("[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 2700\nno = {no}\n");
    place.vote("v", &(result(2500) + &result(2500)));
    assert!(said(&place, "result_contradicted").is_empty());
    place.vote("v", &(result(2500) + &result(2501)));
    assert!(!said(&place, "result_contradicted").is_empty());
}

#[test]
fn kinds_of_ballots_of_one_place_share_its_name_and_two_places_do_not() {
    let place = sound();
    let kinds = "unit,kind,name,parent,registered,yes,no\n\
                 A,day,Harbour,West,2000,700,500\nA,postal,Harbour,West,,70,50\nB,day,Old Town,West,2600,500,900\n";
    place.write("v/results.csv", kinds);
    assert!(said(&place, "same_name").is_empty(), "{}", said(&place, "same_name"));
    place.write("v/results.csv", kinds.replace("Old Town", "Harbour"));
    assert!(said(&place, "same_name").contains("Harbour"));
    // A name of two places says nothing of which was meant.
    place
        .write("v/results.csv", RESULTS.replace("Old Town", "Harbour"))
        .write("v/returns.csv", "unit,yes,no\nharbour,70,50\n");
    let told = said(&place, "unexpected_unit");
    assert!(!told.is_empty() && !told.contains("did you mean"), "{told}");
}

#[test]
fn a_figure_printed_before_the_vote_is_not_compared_with_the_results() {
    let place = sound();
    let press = |day: &str| format!("area,measure,option,value,unit,published\n,share,yes,61,percent,{day}\n");
    let result = "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 2700\nno = 2500\n";
    place.vote("v", result).write("v/press.csv", press("2026-03-20"));
    assert!(said(&place, "press_figure_unmatched").is_empty());
    place.write("v/press.csv", press("2026-03-25"));
    assert!(!said(&place, "press_figure_unmatched").is_empty(), "{}", checked(&place).out);
}

#[test]
fn a_sample_many_times_that_of_the_others_has_a_digit_too_many() {
    let place = sound();
    let polls = |last: u32| {
        let row = |at: usize, n: u32| format!("p{at},H{at},2026-02-0{at},2026-02-0{at},,{n},4{at},38,10,all\n");
        let rows: String = (1..=4).map(|at| row(at, 1001 + at as u32)).collect();
        format!("{}\n{rows}{}", POLLS.lines().next().expect("a heading"), row(5, last))
    };
    place.write("v/polls.csv", polls(10_120));
    assert!(said(&place, "poll_n_large").contains("no other poll asked more than 1,005"));
    place.write("v/polls.csv", polls(5_000)); // not five times 1,005
    assert!(said(&place, "poll_n_large").is_empty());
}

#[test]
fn a_publication_two_months_late_that_day_and_month_explain_is_told() {
    let place = sound();
    let late = |published: &str| format!("{POLLS}c,Third,2025-11-03,2025-11-05,{published},1010,48,42,10,all\n");
    place.write("v/polls.csv", late("2025-12-31")); // 56 days, and there is no month 31
    assert!(said(&place, "poll_published_late").is_empty());
    let turned = "c,Third,2025-05-09,2025-05-11,2025-07-11,1010,48,42,10,all"; // 61 days; 5 November to 7 November
    place.write("v/polls.csv", format!("{POLLS}{turned}\n"));
    assert!(said(&place, "poll_published_late").contains("check the year and the month"));
}

#[test]
fn a_range_a_result_and_a_count_of_stations_are_held_against_what_is_there() {
    let place = sound();
    let range = |low: &str, high: &str| {
        format!(
            "[forecast_range]\noption = \"yes\"\nlow = {low}\nlow_base = \"all\"\nhigh = {high}\nhigh_base = \"all\"\n"
        )
    };
    place.vote("v", &range("0.47", "0.48"));
    assert!(said(&place, "range_end_without_poll").contains("low = 47, high = 48"));
    place.vote("v", &range("47", "48"));
    assert!(said(&place, "range_end_without_poll").is_empty());
    place.vote("v", "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 2500\nno = 2700\n");
    let told = said(&place, "sum_differs_from_final");
    assert!(told.contains("are the sums of no and yes") && told.contains("whichever its source contradicts"), "{told}");
    let exchanged = "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nblank = 34\nspoiled = 53\n"; // 53 blank, 34 spoiled
    place.vote("v", exchanged);
    assert!(said(&place, "sum_differs_from_final").contains("the sum of `spoiled`"), "as for the other pair");
    let line =
        |counted: &str| format!("unit,measure,option,value,counted,counted_of\n,share,yes,51.9,{counted},stations\n");
    place.vote("v", "").write("v/returns.csv", line("5"));
    assert!(said(&place, "stations_differ_from_units").contains("5 are counted, but the whole vote has 4"));
    place.write("v/returns.csv", line("4"));
    assert!(said(&place, "stations_differ_from_units").is_empty());
}

#[test]
fn a_vote_that_is_over_without_returns_is_not_waited_for() {
    let place = sound();
    place.vote("v", "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 2700\nno = 2500\n");
    let ran = place.run(&["project", "v"]);
    assert!(ran.code == 6 && ran.err.contains("`plebis replay v`"), "{}", ran.err);
}

#[test]
fn areas_of_totals_that_stand_once_a_group_are_told_once() {
    let place = sound();
    let rows = "West,yes,1200,final,,x\n,no,1400,final,,x\n,cast,2650,final,,x\n\
                East,yes,1500,final,,x\n,no,1100,final,,x\n,cast,2637,final,,x\n";
    place.write("v/controls.csv", format!("area,quantity,value,status,at,source\n{rows}"));
    let told = checked(&place).json()["findings"].as_array().expect("findings").clone();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(said(&place, "control_contradicted").contains("fill `area` down"));
    let filled = rows.replace("\n,no,1400", "\nWest,no,1400").replace("\n,cast,2650", "\nWest,cast,2650");
    let filled = filled.replace("\n,no,1100", "\nEast,no,1100").replace("\n,cast,2637", "\nEast,cast,2637");
    place.write("v/controls.csv", format!("area,quantity,value,status,at,source\n{filled}"));
    assert_eq!(checked(&place).json()["findings"], serde_json::json!([]));
}

#[test]
fn samples_that_a_spreadsheet_filled_down_are_told() {
    let place = sound();
    let polls = |sizes: [u32; 4]| {
        let row =
            |(at, n): (usize, &u32)| format!("p{at},H{at},2026-02-0{0},2026-02-0{0},,{n},4{at},38,10,all\n", at + 1);
        let rows: String = sizes.iter().enumerate().map(row).collect();
        format!("{}\n{rows}", POLLS.lines().next().expect("a heading"))
    };
    place.write("v/polls.csv", polls([1004, 1006, 1005, 1007]));
    assert!(said(&place, "poll_n_in_steps").contains("1,004 to 1,007"), "{}", said(&place, "poll_n_in_steps"));
    place.write("v/polls.csv", polls([1004, 1006, 1005, 1008]));
    assert!(said(&place, "poll_n_in_steps").is_empty());
}

#[test]
fn a_subtotal_without_a_key_and_a_moment_as_a_spreadsheet_keeps_it_have_a_cure_that_can_be_followed() {
    let place = sound();
    place.write("v/results.csv", RESULTS.replace("C,Quarry", ",,West,4600,2650,32,18,1200,1400\nC,Quarry"));
    assert!(checked(&place).err.contains("the total line of a spreadsheet is no unit"), "{}", checked(&place).err);
    place
        .write("v/results.csv", RESULTS)
        .write("v/returns.csv", "unit,yes,no,status,reported_at\nA,700,500,complete,46104.6666667\n");
    assert!(checked(&place).out.contains("write `2026-03-23T16:00`"), "{}", checked(&place).out);
}

#[test]
fn a_letter_for_a_digit_a_key_typed_twice_and_a_total_have_their_place_and_cure() {
    let place = sound();
    place.write("v/results.csv", RESULTS.replace(",700,500", ",7OO,500"));
    assert!(checked(&place).err.contains("write `700` if that is right"), "{}", checked(&place).err);
    place.write("v/results.csv", RESULTS.replace("\nB,", "\nA,"));
    assert!(checked(&place).err.contains("correct the key of the row that is about something else"));
    let controls = "area,quantity,value,status,at,source\nWest,cast,2560,final,,x\nWest,blank,32,final,,x\n\
                    West,spoiled,18,final,,x\nWest,yes,1200,final,,x\nWest,no,1400,final,,x\n"; // 2,650
    place.write("v/results.csv", RESULTS).write("v/controls.csv", controls);
    let found = checked(&place).findings("cast_not_sum_of_parts");
    assert_eq!((&found[0]["line"], &found[0]["column"]), (&serde_json::json!(2), &serde_json::json!("value")));
}

#[test]
fn what_the_night_reported_says_which_figure_of_a_row_is_wrong() {
    let place = sound();
    place
        .write("v/results.csv", RESULTS.replace("2000,1220", "200,1220"))
        .write("v/returns.csv", "unit,registered,cast,blank,spoiled,yes,no\nA,2000,1220,12,8,700,500\n");
    assert!(said(&place, "register_below_ballots").contains("returns.csv says 2,000"), "{}", checked(&place).out);
    place
        .write("v/results.csv", RESULTS)
        .write("v/returns.csv", "unit,yes,no\nA,700,500\nB,500,900\nC,900,700\nD,600,400\n");
    place.write("v/controls.csv", "area,quantity,value,status\nWest,yes,1400,final\nWest,no,1200,final\n");
    assert!(said(&place, "sum_differs_from_final").contains("the reports of the night are those of results.csv"));
    place.write("v/returns.csv", "unit,yes,no\nA,700,500\n");
    assert!(said(&place, "sum_differs_from_final").contains("whichever its source contradicts"));
}

#[test]
fn a_unit_that_is_missing_is_no_slip_of_one_that_has_its_own_rows() {
    let place = sound();
    let less = RESULTS.lines().filter(|line| !line.starts_with('D')).collect::<Vec<_>>().join("\n") + "\n";
    place
        .write("v/results.csv", less)
        .write("v/returns.csv", "unit,yes,no\nA,700,500\nB,500,900\nC,900,700\nD,600,400\n");
    let told = said(&place, "unexpected_unit");
    assert!(!told.is_empty() && !told.contains("did you mean"), "{told}");
    place.write("v/returns.csv", "unit,yes,no\nA,700,500\nB,500,900\nD,600,400\n");
    assert!(said(&place, "unexpected_unit").contains("did you mean `C`?"), "{}", said(&place, "unexpected_unit"));
}

/// Thirty places and their earlier vote; what a row is comes from its number.
fn thirty(now: impl Fn(usize) -> String) -> Place {
    let place = Place::new();
    place.write("old/vote.toml", head("2022-03-23", "").replace("id = \"v\"", "id = \"old\""));
    let before = |n: usize| {
        let (registered, yes) = (1000 + 90 * n, 300 + 11 * n);
        let no = 250 + 9 * (31 - n);
        format!("U{n:02},Place {n},R{},{registered},{},8,4,{yes},{no}\n", n % 3, yes + no + 12)
    };
    let heading = "unit,name,parent,registered,cast,blank,spoiled,yes,no\n";
    place.write("old/results.csv", (1..=30).map(before).fold(heading.to_owned(), |all, row| all + &row));
    place.vote("v", "[baseline]\nvotes = [\"old\"]\n");
    place.write("v/results.csv", (1..=30).map(now).fold(heading.to_owned(), |all, row| all + &row));
    place
}

/// Place n as it is now, its yes and no as given.
fn now(n: usize, registered: usize, yes: usize, no: usize) -> String {
    format!("U{n:02},Place {n},R{},{registered},{},9,5,{yes},{no}\n", n % 3, yes + no + 14)
}

fn usual(n: usize) -> (usize, usize, usize) {
    (1013 + 91 * n, 330 + 11 * n + n % 4, 240 + 9 * (31 - n) + n % 3)
}

#[test]
fn a_row_that_one_digit_puts_wrong_names_the_figure_and_what_it_was() {
    for (row, told) in [
        ("2000,122,12,8,700,500", "a digit of `cast` is probably wrong: with 1220"), // a digit lost
        ("2000,1220,12,8,7000,500", "a digit of `yes` is probably wrong: with 700"), // too many
        ("2000,1220,12,8,700,50", "a digit of `no` is probably wrong: with 500"),
        ("2000,1220,12,8,56,44", "yes and no add up to 100"),
        ("2000,1220,12,8,700,", "the other ballots of the row leave 500 for `no`"),
    ] {
        let place = sound();
        place.write("v/results.csv", RESULTS.replace("2000,1220,12,8,700,500", row));
        let ran = checked(&place);
        let said = format!("{}{}", ran.out, ran.err).replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(told), "{row}: {said}");
    }
    let place = sound();
    let reports = "unit,cast,blank,spoiled,yes,no,status\nA,1220,12,8,700,,complete\nB,1430,20,10,500,900,complete\n";
    place.write("v/returns.csv", reports);
    assert!(said(&place, "half_a_result").contains("leave 500 for `no`"), "{}", checked(&place).out);
    let ran = place.run(&["project", "v"]);
    assert!(ran.out.contains("A reported only one of yes and no"), "{}", ran.out);
}

#[test]
fn days_with_two_readings_are_those_that_fit_the_day_of_the_vote() {
    let place = sound();
    place.write(
        "v/vote.toml",
        head("2026-03-04", "polls_close = 2026-03-04T20:00:00+01:00\ntimezone = \"Europe/Paris\""),
    );
    place.write(
        "v/polls.csv",
        "poll_id,pollster,field_end,n,yes,no,undecided,base\na,House,03/02/2026,1012,48,42,10,all\n\
                                b,Other,05/03/2026,1000,48,42,10,all\n",
    ); // 5 March is after the vote, 3 May too: nothing is said
    assert!(
        checked(&place).err.contains("may be read with the day or with the month first"),
        "{}",
        checked(&place).err
    );
    place.write(
        "v/polls.csv",
        "poll_id,pollster,field_end,n,yes,no,undecided,base\na,House,05/02/2026,1012,48,42,10,all\n",
    );
    let told = said(&place, "days_reordered"); // 2 May is after 4 March
    assert!(told.contains("the other way round `05/02/2026` in line 2 would be 2"), "{told}");
    place.write("v/returns.csv", "unit,yes,no,status,reported_at\nA,700,500,complete,04/03/2026 21:00\n");
    let ran = checked(&place);
    assert!(
        ran.code == 0 && ran.out.contains("the other way round `04/03/2026 21:00` in line 2 would be 3"),
        "{}{}",
        ran.err,
        ran.out
    );
}

#[test]
fn days_that_a_spreadsheet_exchanged_are_told_and_explain_what_follows() {
    let place = sound();
    let polls = "poll_id,pollster,field_start,field_end,published,n,yes,no,undecided,base\n\
                 a,House,2026-01-02,2026-03-02,2026-05-02,1012,48,42,10,all\n\
                 b,Other,16/02/2026,18/02/2026,20/02/2026,1000,47,43,10,all\n";
    place.write("v/polls.csv", polls);
    let told = said(&place, "days_exchanged");
    assert!(told.contains("`2026-01-02` was probably 2026-02-01"), "{told}");
    for follows in ["poll_after_vote", "poll_field_long", "poll_published_late"] {
        assert!(said(&place, follows).is_empty(), "{}", said(&place, follows));
    }
}

#[test]
fn a_column_of_the_earlier_vote_one_sorted_apart_and_names_exchanged_are_told_once() {
    let sound = thirty(|n| {
        let (registered, yes, no) = usual(n);
        now(n, registered, yes, no)
    });
    assert_eq!(checked(&sound).json()["findings"], serde_json::json!([]), "{}", checked(&sound).out);
    let registers = thirty(|n| now(n, 1000 + 90 * n, usual(n).1, usual(n).2));
    let told = said(&registers, "of_earlier_vote");
    assert!(told.contains("`registered` is that of old in 30 of 30 rows"), "{told}");
    let sorted = thirty(|n| now(n, usual(31 - n).0, usual(n).1.min(400), usual(n).2.min(300)));
    let told = said(&sorted, "of_another_unit");
    assert!(told.contains("the column was sorted without the others"), "{}", checked(&sorted).out);
    assert!(said(&sorted, "unit_number_changed_meaning").is_empty());
    let names = thirty(|n| {
        let (registered, yes, no) = usual(n);
        now(n, registered, yes, no)
            .replace(&format!("Place {n},"), &format!("Place {},", [0, 2, 1].get(n).copied().unwrap_or(n)))
    });
    let told = said(&names, "names_changed");
    assert!(told.contains("U01 and U02 have each other’s names in old"), "{}", checked(&names).out);
    assert!(said(&names, "unit_number_changed_meaning").is_empty());
}

#[test]
fn a_place_of_the_earlier_vote_that_is_missing_is_named() {
    let place = thirty(|n| match n {
        17 => String::new(),
        n => now(n, usual(n).0, usual(n).1, usual(n).2),
    });
    let told = said(&place, "baseline_unit_unlinked");
    assert!(told.contains("U17 (Place 17, 2,530 registered)"), "{}", checked(&place).out); // 1000 + 90 · 17
}

#[test]
fn sides_exchanged_in_a_report_are_told_before_the_night_is_over() {
    let place = thirty(|n| format!("U{n:02},Place {n},R{},{},,,,,\n", n % 3, usual(n).0));
    let report = |n: usize| {
        let (_, yes, no) = usual(n);
        let (yes, no) = if n == 25 { (no, yes) } else { (yes, no) };
        format!("U{n:02},{yes},{no},complete\n")
    };
    place.write("v/returns.csv", (1..=28).map(report).fold("unit,yes,no,status\n".to_owned(), |all, row| all + &row));
    let found = checked(&place).findings("yes_no_swapped");
    assert_eq!((found.len(), &found[0]["unit"], &found[0]["file"]), (1, &"U25".into(), &"returns.csv".into()));
    assert!(said(&place, "baseline_explains_little").is_empty());
}

#[test]
fn reports_without_a_time_and_a_day_dragged_downwards_are_told() {
    let place = sound();
    let row = |unit: &str, at: &str| format!("{unit},700,500,complete,{at}\n");
    let at = |day: usize| format!("2026-03-{day}T20:00:00+01:00");
    let heading = "unit,yes,no,status,reported_at\n";
    place.write("v/returns.csv", heading.to_owned() + &row("A", &at(23)) + &row("B", "") + &row("C", ""));
    assert!(said(&place, "reports_without_time").contains("2 of 3 reports have no time (lines 3 and 4)"));
    place.write(
        "v/returns.csv",
        heading.to_owned() + &row("A", &at(23)) + &row("D", &at(23)) + &row("B", &at(24)) + &row("C", &at(25)),
    );
    let told = said(&place, "report_on_another_day");
    assert!(told.contains("dragged downwards"), "{}", checked(&place).out);
}

#[test]
fn a_poll_a_year_early_and_one_without_its_no_are_told() {
    let place = sound();
    let more = (3..9).fold(POLLS.to_owned(), |all, n| {
        all + &format!("p{n},House {n},2026-02-1{n},2026-02-1{n},2026-02-20,100{n},4{n},4{n},,all\n")
    });
    let early = "e,House,2025-02-10,2025-02-12,2025-02-14,1001,47,44,9,all\nh,Half,2026-02-10,2026-02-12,2026-02-14,1001,47,,9,all\n";
    place.write("v/polls.csv", more + early);
    let told = said(&place, "poll_year_doubtful");
    assert!(told.contains("in 2026 it would stand among them"), "{}", checked(&place).out);
    assert!(said(&place, "poll_without_shares").contains("`no` is blank"), "{}", said(&place, "poll_without_shares"));
}

#[test]
fn figures_of_another_unit_in_a_row_that_cannot_count_and_a_copied_row_have_one_cause() {
    let place = sound();
    let heading = "unit,registered,cast,blank,spoiled,yes,no,status\n";
    place.write(
        "v/returns.csv",
        heading.to_owned() + "C,3100,2825,15,10,1500,1300,complete\nA,2000,2825,15,10,1500,1300,complete\n",
    );
    assert!(
        said(&place, "ballots_above_register").contains("these are the votes that C reported"),
        "{}",
        checked(&place).out
    );
    assert!(said(&place, "register_below_ballots").is_empty());
    place.write(
        "v/returns.csv",
        heading.to_owned() + "C,3100,1625,15,10,900,700,complete\nB,3100,1625,15,10,900,700,complete\n",
    );
    assert!(!said(&place, "same_numbers").is_empty() || !said(&place, "of_another_unit").is_empty());
    assert!(!checked(&place).out.contains("put each row under its own key"), "{}", checked(&place).out);
}

#[test]
fn totals_of_areas_are_not_held_against_rows_without_an_area() {
    let place = sound();
    let blank = RESULTS.replace("B,Old Town,West", "B,Old Town,").replace("D,Castle,East", "D,Castle,");
    let controls = "area,quantity,value,status,at,source\nWest,cast,2650,final,,x\nEast,cast,2637,final,,x\n";
    place.write("v/results.csv", blank).write("v/controls.csv", controls);
    let found = checked(&place).findings("parent_missing");
    assert_eq!((found.len(), &found[0]["severity"]), (1, &"error".into()), "{}", checked(&place).out);
    assert!(said(&place, "sum_differs_from_final").is_empty());
}

#[test]
fn an_earlier_vote_with_doubtful_figures_is_told_by_the_check_of_the_vote() {
    let place = thirty(|n| now(n, usual(n).0, usual(n).1, usual(n).2));
    let old = std::fs::read_to_string(place.join("old/results.csv")).expect("a table");
    place.write("old/results.csv", old.replacen("U01,Place 1,R1,1090,", "U01,Place 1,R1,109,", 1));
    let told = said(&place, "baseline_unsound");
    assert!(told.contains("plebis check") && told.contains("109"), "{}", checked(&place).out);
}

#[test]
fn a_column_sorted_alone_is_told_once_whether_or_not_a_row_is_refused_for_it() {
    let place = thirty(|n| {
        let (registered, yes, no) = usual(n);
        // Yes goes down from row to row, and no with it.
        now(n, registered, yes, no).replace(&format!(",{yes},{no}\n"), &format!(",{},{no}\n", usual(31 - n).1))
    });
    let told = said(&place, "of_another_unit");
    assert!(told.contains("`yes` has the figures of other rows"), "{}", checked(&place).out);
    assert!(said(&place, "cast_not_sum_of_parts").is_empty() && said(&place, "cast_below_votes").is_empty());
    let far = RESULTS.replace(",700,500", ",70,500").replace("2000,1220", "700,590"); // 12 + 8 + 70 + 500
    let rows = [("70", "900"), ("500", "600"), ("900", "70"), ("600", "500")];
    let sorted = rows.iter().zip(["12,8", "20,10", "15,10", "6,6"]).fold(far, |text, ((was, is), invalid)| {
        text.replace(&format!("{invalid},{was},"), &format!("{invalid},{is},"))
    });
    place.write("v/results.csv", sorted);
    let refused = checked(&place).err.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(refused.contains("it was sorted without the others") && !refused.contains("exceed cast"), "{refused}");
}

#[test]
fn zeros_lost_in_the_list_a_report_past_midnight_and_a_zero_have_the_cure_that_mends_them() {
    let heading = "unit,registered,cast,blank,spoiled,yes,no\n";
    let list = (1..=5).fold(heading.to_owned(), |all, n| all + &format!("100{n},2000,1220,12,8,700,500\n"));
    let place = sound();
    let reports =
        (1..=5).fold("unit,yes,no,status\n".to_owned(), |all, n| all + &format!("0100{n},700,500,complete\n"));
    place.write("v/results.csv", list).write("v/returns.csv", reports);
    assert!(said(&place, "unit_spelled_otherwise").contains("has probably lost the zeros"), "{}", checked(&place).out);

    place
        .write("v/vote.toml", head("2026-03-23", "polls_close = 2026-03-23T20:00:00+01:00"))
        .write("v/results.csv", RESULTS);
    place.write(
        "v/returns.csv",
        "unit,yes,no,status,reported_at\nA,300,200,partial,2026-03-23T22:00:00+01:00\nA,700,500,complete,2026-03-23T00:15:00+01:00\n",
    );
    assert!(!said(&place, "report_before_close").is_empty());
    for follows in ["count_falls", "complete_then_partial"] {
        assert!(said(&place, follows).is_empty(), "{}", said(&place, follows));
    }

    let place = thirty(|n| format!("U{n:02},Place {n},R{},{},,,,,\n", n % 3, usual(n).0));
    let report = |n: usize| match n {
        9 => "U09,0,0,0,0,0,complete\n".to_owned(),
        n => format!("U{n:02},{},9,5,{},{},complete\n", usual(n).1 + usual(n).2 + 14, usual(n).1, usual(n).2),
    };
    let all = (1..=30).map(report).fold("unit,cast,blank,spoiled,yes,no,status\n".to_owned(), |all, row| all + &row);
    place.write("v/returns.csv", all);
    assert!(said(&place, "ballots_far_off").contains("not counted yet"), "{}", checked(&place).out);
}

#[test]
fn a_poll_far_outside_all_others_that_agree_is_told() {
    let place = sound();
    let more = (3..9).fold(POLLS.to_owned(), |all, n| {
        all + &format!("p{n},House {n},2026-02-1{n},2026-02-1{n},2026-02-20,100{n},47,4{},,all\n", 2 + n % 2)
    });
    let odd = "z,House 9,2026-02-16,2026-02-18,2026-02-20,1006,39,51,10,all\n"; // 43.3 against 52 to 53
    place.write("v/polls.csv", more + odd);
    assert!(said(&place, "yes_no_swapped").contains("43.3%"), "{}", checked(&place).out);
}

/// Nothing of a code is told.
fn silent(place: &Place, code: &str) {
    assert!(said(place, code).is_empty(), "{}", said(place, code));
}

#[test]
fn what_a_cause_does_not_explain_is_told_beside_it() {
    let place = sound();
    let blank = RESULTS.replace("B,Old Town,West", "B,Old Town,").replace("D,Castle,East", "D,Castle,");
    place.write("v/results.csv", blank).write(
        "v/controls.csv",
        "area,quantity,value,status,at,source\n,cast,5000,final,2026-03-25,x\nWest,cast,2650,final,2026-03-25,x\n",
    );
    let found = checked(&place).findings("sum_differs_from_final"); // the whole has 5,287
    assert_eq!((found.len(), &found[0]["line"]), (1, &2.into()), "{}", checked(&place).out);

    let place = sound();
    let late = "c,Third,2026-03-24,2026-03-25,2026-03-26,1000,48,42,10,all\n";
    place.write("v/polls.csv", POLLS.to_owned() + late);
    place.write(
        "v/controls.csv",
        "area,quantity,value,status,at,source\nWest,yes,1200,final,2026-01-04,x\nWest,no,1400,final,2026-02-04,x\n\
         East,yes,1500,final,25/03/2026,x\nEast,no,1100,final,26/03/2026,x\n",
    );
    assert!(!said(&place, "days_exchanged").is_empty() && !said(&place, "poll_after_vote").is_empty());
}

#[test]
fn names_are_exchanged_where_both_are_and_the_registers_stayed() {
    let named = |names: fn(usize) -> usize, more: fn(usize) -> usize| {
        thirty(|n| {
            let (registered, yes, no) = usual(n);
            now(n, registered + more(n), yes, no).replace(&format!("Place {n},"), &format!("Place {},", names(n)))
        })
    };
    let exchanged = |place: &Place| said(place, "names_changed").contains("each other’s names");
    assert!(exchanged(&named(|n| [0, 2, 1].get(n).copied().unwrap_or(n), |_| 0)));
    // The first has the name of the second, which has another: the place may have moved.
    assert!(!exchanged(&named(|n| [0, 2, 77].get(n).copied().unwrap_or(n), |_| 0)));
    assert!(!exchanged(&named(
        |n| [0, 2, 1].get(n).copied().unwrap_or(n),
        |n| [0, 900, 900].get(n).copied().unwrap_or(0)
    )));
}

#[test]
fn polls_that_differ_among_themselves_and_years_that_do_not_fit_raise_no_doubt() {
    let place = sound();
    let spread = (3..9).fold(POLLS.to_owned(), |all, n| {
        all + &format!("p{n},House {n},2026-02-1{n},2026-02-1{n},2026-02-20,100{n},{},{},,all\n", 43 + n, 47 - n)
    });
    let high = "z,House 9,2026-02-16,2026-02-18,2026-02-20,1006,57,34,9,all\n"; // 62.6; the others from 51.1 to 56.7
    place.write("v/polls.csv", spread + high);
    silent(&place, "poll_unlike_others");
    silent(&place, "yes_no_swapped");

    let more = (3..9).fold(POLLS.to_owned(), |all, n| {
        all + &format!("p{n},House {n},2026-02-1{n},2026-02-1{n},2026-02-20,100{n},47,43,,all\n")
    });
    let early = "e,House,2025-04-18,2025-04-20,2025-04-22,1001,47,44,9,all\n"; // a year later it would be after the vote
    place.write("v/polls.csv", more + early);
    silent(&place, "poll_year_doubtful");
}

#[test]
fn reports_that_a_doubt_does_not_fit_are_not_told() {
    let place = sound();
    let all = "unit,cast,blank,spoiled,yes,no,status\n";
    let rows = ["A,1220,12,8,700,500", "B,1430,20,10,500,900", "C,1625,15,10,900,700", "D,1012,6,6,600,400"];
    let reports = |status: &str, n: usize| {
        rows.iter().take(n).fold(all.to_owned(), |text, row| format!("{text}{row},{status}\n"))
    };
    place.write("v/returns.csv", reports("complete", 4));
    silent(&place, "reports_without_time"); // none has one
    place.write("v/returns.csv", reports("partial", 1));
    assert!(said(&place, "complete_but_partial").contains("has the figures of its final result"));
    place.write("v/returns.csv", reports("partial", 4));
    silent(&place, "complete_but_partial"); // an office that never says complete
    place.write("v/returns.csv", all.to_owned() + "A,1120,12,8,650,450,partial\n");
    silent(&place, "complete_but_partial");
    place.write("v/returns.csv", all.to_owned() + "A,1220,12,8,700,500,complete\nB,,,,500,,retracted\n");
    silent(&place, "half_a_result");
    // A small place with a hundred valid votes is not in percent.
    place.write("v/returns.csv", all.to_owned() + "A,120,5,5,56,44,complete\n");
    let told = said(&place, "cast_not_sum_of_parts");
    assert!(!told.is_empty() && !told.contains("percentages"), "{told}");
    let two = all.to_owned() + "A,1220,12,8,700,500,complete\nB,1430,20,10,500,900,complete\n";
    place.write("v/returns.csv", two.clone() + ",2650,32,18,1200,1400,\n");
    assert!(said(&place, "row_set_aside").contains("has the sums of all the others"), "{}", checked(&place).out);
    place.write("v/returns.csv", two + ",2650,32,18,1200,1401,\n");
    assert!(said(&place, "row_set_aside").contains("neither a unit nor a measure"), "{}", checked(&place).out);
}

#[test]
fn a_table_is_doubted_where_nearly_all_rows_say_so() {
    let severity = |place: &Place, code: &str| {
        let found = checked(place).findings(code);
        found.first().map(|finding| finding["severity"].as_str().expect("a word").to_owned())
    };
    let lost = |n: usize| {
        let swapped = ["12,8,700,500", "20,10,500,900", "15,10,900,700", "6,6,600,400"].into_iter().take(n);
        let text = swapped.fold(RESULTS.to_owned(), |text, cells| {
            let [a, b, c, d] = cells.split(',').collect::<Vec<_>>()[..] else { panic!("four") };
            text.replace(cells, &format!("{c},{d},{a},{b}"))
        });
        let place = sound();
        place.write("v/results.csv", text);
        severity(&place, "mostly_invalid")
    };
    assert_eq!((lost(1).as_deref(), lost(4).as_deref()), (Some("warning"), Some("error")));

    let of_earlier = |rows: usize| {
        thirty(|n| {
            let (registered, yes, no) = usual(n);
            now(n, if n <= rows { 1000 + 90 * n } else { registered }, yes, no)
        })
    };
    assert_eq!(severity(&of_earlier(30), "of_earlier_vote").as_deref(), Some("warning"));
    silent(&of_earlier(20), "of_earlier_vote");
    let yes = thirty(|n| now(n, usual(n).0, 300 + 11 * n, usual(n).2));
    assert_eq!(severity(&yes, "of_earlier_vote").as_deref(), Some("error"));
    // Half of the places have grown by half: no register is that of another row.
    let grown = thirty(|n| now(n, if n % 2 == 0 { 3 * usual(n).0 / 2 } else { usual(n).0 }, usual(n).1, usual(n).2));
    silent(&grown, "of_another_unit");
}

#[test]
fn a_row_copied_down_with_its_register_is_not_said_to_stand_under_the_wrong_key() {
    let place = Place::new();
    place.vote("v", "").write(
        "v/results.csv",
        "unit,name,registered,yes,no\nA,Harbour,2000,,\nB,Old Town,2600,,\nC,Quarry,3100,,\nD,Castle,1500,,\n",
    );
    let row = |unit: &str| format!("{unit},3100,1625,15,10,900,700,complete\n");
    place.write(
        "v/returns.csv",
        "unit,registered,cast,blank,spoiled,yes,no,status\n".to_owned() + &row("C") + &row("B"),
    );
    silent(&place, "of_another_unit");
    place.write("v/returns.csv", "unit,registered,cast,blank,spoiled,yes,no,status\n".to_owned() + &row("B"));
    assert!(said(&place, "of_another_unit").contains("put each row under its own key"), "{}", checked(&place).out);
}

#[test]
fn days_written_in_two_ways_numbers_cut_and_other_spellings_are_told_apart() {
    let place = sound();
    let polls = |first: &str| {
        format!(
            "poll_id,pollster,field_start,field_end,published,n,yes,no,undecided,base\n\
             a,House,{first},2026-02-02,2026-02-05,1012,48,42,10,all\n\
             b,Other,16/02/2026,18/02/2026,20/02/2026,1000,47,43,10,all\n"
        )
    };
    place.write("v/polls.csv", polls("2026-01-31"));
    silent(&place, "days_exchanged"); // a spreadsheet would have left the 31st as text
    place.write("v/polls.csv", polls("2026-01-30").replace("2026-01-30", "2026-02-01"));
    assert!(!said(&place, "days_exchanged").is_empty());

    for (cell, cure) in [("7.25", "this was 7250"), ("70.5", "this was 70500"), ("0.5", "write digits only, and leave")]
    {
        let place = sound();
        place.write("v/results.csv", RESULTS.replace("West,2000", &format!("West,{cell}")));
        let text = checked(&place).err.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(cure), "{cell}: {text}");
    }

    let rows = ["a", "b", "c", "d"]
        .iter()
        .fold("unit,yes,no,status\n".to_owned(), |all, key| all + &format!("{key},70,50,complete\n"));
    place.write("v/polls.csv", POLLS).write("v/returns.csv", rows);
    let told = said(&place, "unit_spelled_otherwise");
    assert!(told.contains("write the key as the list does") && !told.contains("lost the zeros"), "{told}");
}

#[test]
fn ballots_are_expected_by_the_parts_that_links_give() {
    let place = thirty(|n| now(n, usual(n).0, usual(n).1, usual(n).2));
    let half = |n: usize, part: &str| {
        let (registered, yes, no) = usual(n);
        format!(
            "U{n:02}{part},Place {n} {part},R{},{},{},4,2,{},{}\n",
            n % 3,
            registered / 2,
            yes / 2 + no / 2 + 6,
            yes / 2,
            no / 2
        )
    };
    let heading = "unit,name,parent,registered,cast,blank,spoiled,yes,no\n";
    let (mut results, mut links) = (heading.to_owned(), "unit,baseline_vote,baseline_unit,weight\n".to_owned());
    let mut reports = "unit,cast,blank,spoiled,yes,no,status\n".to_owned();
    for n in 1..=30 {
        let parts: &[&str] = if n == 30 { &["a", "b"] } else { &[""] };
        for part in parts {
            let (_, yes, no) = usual(n);
            let row = if part.is_empty() { now(n, usual(n).0, yes, no) } else { half(n, part) };
            let cells: Vec<&str> = row.trim_end().split(',').collect();
            reports += &format!("U{n:02}{part},{},complete\n", cells[4..].join(","));
            links += &format!("U{n:02}{part},old,U{n:02},{}\n", 1.0 / parts.len() as f64);
            results += &row;
        }
    }
    place.write("v/results.csv", results).write("v/links.csv", links).write("v/returns.csv", reports);
    silent(&place, "ballots_far_off");
}

#[test]
fn a_report_of_one_side_is_not_counted_among_the_new_ones() {
    let place = thirty(|n| format!("U{n:02},Place {n},R{},{},,,,,\n", n % 3, usual(n).0));
    let toml = head("2026-03-23", "polls_close = 2026-03-23T19:00:00+01:00") + "[baseline]\nvotes = [\"old\"]\n";
    place.write("v/vote.toml", toml);
    let report = |n: usize| {
        let (_, yes, no) = usual(n);
        let no = if n == 12 { String::new() } else { no.to_string() };
        format!("U{n:02},{yes},{no},complete,2026-03-23T2{}:00:00+01:00\n", usize::from(n > 9))
    };
    let all = (1..=12).map(report).fold("unit,yes,no,status,reported_at\n".to_owned(), |all, row| all + &row);
    place.write("v/returns.csv", all);
    let ran = place.run(&["project", "v"]);
    assert!(ran.out.contains("2 units new"), "{}{}", ran.out, ran.err); // the tenth and the eleventh
}

#[test]
fn the_waves_of_a_tracking_poll_are_told_once() {
    let waves = |n: usize| {
        let wave = |day: usize| {
            format!("t{day},Tracker,2026-02-{day:02},2026-02-{:02},,100{day},4{},42,,all\n", day + 2, day % 5)
        };
        let place = sound();
        place.write("v/polls.csv", POLLS.to_owned() + &(1..=n).map(wave).collect::<String>());
        checked(&place).findings("polls_overlap")
    };
    assert_eq!(waves(4).len(), 3); // each with the next
    let told = waves(5);
    assert_eq!((told.len(), &told[0]["line"], &told[0]["unit"]), (1, &5.into(), &serde_json::Value::Null), "{told:?}");
    assert_eq!(
        told[0]["message"],
        "4 polls by Tracker overlap in the field with another of its polls: t2, t3, t4 and 1 more"
    );
}

#[test]
fn an_earlier_vote_with_faults_is_told_beside_the_projection_and_as_its_own() {
    let place = thirty(|n| now(n, usual(n).0, usual(n).1, usual(n).2));
    let before = std::fs::read_to_string(place.path().join("old/results.csv")).expect("the earlier vote");
    let sums = |rows: &str, column: usize| -> u64 {
        rows.lines().skip(1).filter_map(|row| row.split(',').nth(column)?.parse::<u64>().ok()).sum()
    };
    let toml = std::fs::read_to_string(place.path().join("old/vote.toml")).expect("the earlier vote");
    let result = format!("[[result]]\nstatus = \"final\"\nyes = {}\nno = {}\n", sums(&before, 7), sums(&before, 8));
    place.write("old/vote.toml", toml + &result);
    let reports = (1..=9).fold("unit,yes,no,status\n".to_owned(), |all, n| {
        all + &format!("U{n:02},{},{},complete\n", usual(n).1, usual(n).2)
    });
    place.write("v/returns.csv", reports);
    let projected = || place.run(&["project", "v", "--draws", "200"]).err;
    assert!(!projected().contains("of its own"), "{}", projected());
    let row = before.lines().nth(20).expect("a row");
    place.write("old/results.csv", before.replace(&format!("{row}\n"), ""));
    assert!(projected().contains("the folder of old has") && projected().contains("of its own"), "{}", projected());
}

#[test]
fn n_and_margin_a_day_and_a_month_and_a_cell_that_is_missing_are_told_as_that() {
    let place = sound();
    let heading = "poll_id,pollster,field_start,field_end,published,n,yes,no,undecided,base,margin\n";
    let row = |n: &str, margin: &str, published: &str| {
        format!("{heading}a,House,2026-02-01,2026-02-03,{published},{n},48,42,10,all,{margin}\n")
    };
    let refused = || checked(&place).err.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    place.write("v/polls.csv", row("3.4", "812", "2026-02-05"));
    assert!(refused().contains("write 812 as `n` and 3.4 as `margin`") && !refused().contains("3400"), "{}", refused());
    place.write("v/polls.csv", row("812", "3.4", "2026-02-05"));
    assert!(checked(&place).findings("poll_published_early").is_empty() && checked(&place).code < 2, "{}", refused());
    place.write("v/polls.csv", row("812", "3.4", "2026-01-03"));
    assert!(
        said(&place, "poll_published_early").contains("with day and month exchanged it is"),
        "{}",
        said(&place, "poll_published_early")
    );
    place.write("v/polls.csv", row("812", "3.4", "2026-01-30"));
    assert!(said(&place, "poll_published_early").contains("a wave of a longer one"));
    place.write("v/polls.csv", row("812", "3.4", "2026-02-05").replace("all,3.4", "all3.4"));
    assert!(refused().contains("a cell is missing: one that is blank needs its comma"), "{}", refused());
    place.write("v/polls.csv", row("812", "3.4", "2026-02-05").replace("all,3.4", "all,3,4"));
    assert!(refused().contains("put a cell that holds a comma in quotation marks"), "{}", refused());

    // More than are registered is no count that a spreadsheet cut.
    let place = sound();
    place.write("v/results.csv", RESULTS.replace("West,2000,1220", "West,2000,61.7"));
    let text = checked(&place).err;
    assert!(text.contains("a percentage is no count") && !text.contains("61700"), "{text}");
}

#[test]
fn what_differs_far_from_the_final_result_is_a_warning() {
    let severity = |yes: usize| {
        let place = sound();
        place.write("v/returns.csv", format!("unit,yes,no,status\nA,{yes},500,complete\n"));
        let found = checked(&place).findings("report_differs_from_result");
        found.first().map(|finding| finding["severity"].as_str().expect("a word").to_owned())
    };
    assert_eq!(severity(700), None);
    assert_eq!(severity(640).as_deref(), Some("info")); // 60 of 700
    assert_eq!(severity(620).as_deref(), Some("warning")); // 80 of 700
    let place = sound();
    place.write("v/results.csv", RESULTS.replace("1220,12,8,700,500", "220,12,8,100,100"));
    place.write("v/returns.csv", "unit,yes,no,status\nA,60,100,complete\n");
    assert_eq!(checked(&place).findings("report_differs_from_result")[0]["severity"], "info"); // 40 ballots
}

#[test]
fn registers_exchanged_beside_the_right_votes_are_no_wrong_keys() {
    let place = sound();
    let exchanged =
        RESULTS.replace("West,2000", "West,x").replace("West,2600", "West,2000").replace("West,x", "West,2600");
    let row = |unit: &str, cells: &str| format!("{unit},{cells},complete\n");
    let reports = "unit,registered,cast,blank,spoiled,yes,no,status\n".to_owned()
        + &row("A", "2000,1220,12,8,700,500")
        + &row("B", "2600,1430,20,10,500,900");
    place.write("v/results.csv", exchanged).write("v/returns.csv", reports);
    let told = said(&place, "of_another_unit");
    assert!(told.contains("A and B have each other’s figure in `registered`, as returns.csv shows"), "{told}");
    silent(&place, "report_differs_from_result");
}

#[test]
fn a_column_in_both_votes_is_doubted_where_it_misses_the_result() {
    let toml = |text: String, registered: usize| {
        text + &format!("[[result]]\nstatus = \"final\"\nregistered = {registered}\n")
    };
    let told = |now_adds: bool, then_adds: bool| {
        let of_earlier = |n: usize| 1000 + 90 * n;
        let place = thirty(|n| now(n, of_earlier(n), usual(n).1, usual(n).2));
        let sum: usize = (1..=30).map(of_earlier).sum();
        for (folder, adds) in [("v", now_adds), ("old", then_adds)] {
            let file = format!("{folder}/vote.toml");
            let text = std::fs::read_to_string(place.path().join(&file)).expect("a vote");
            // Tables of vote.toml stand after its keys in any order.
            place.write(&file, toml(text, if adds { sum } else { sum + 500 }));
        }
        said(&place, "of_earlier_vote")
    };
    assert!(told(true, false).contains("do not add up to its own result, and these do"), "{}", told(true, false));
    assert!(told(false, false).contains("replace them by those of this one"), "{}", told(false, false));
    assert!(told(false, true).contains("replace them by those of this one"), "{}", told(false, true));
}
