//! Folders typed by hand, wrong in usual ways: nothing is read silently otherwise than it was meant, and every cure can be followed.

use super::{checked, said};
use crate::folder::Place;

const RESULTS: &str = "unit,name,yes,no\nA,Harbour,700,500\nB,Old Town,500,900\nC,Quarry,900,700\n";

#[test]
fn a_note_below_a_table_is_no_unit() {
    let place = Place::new();
    place
        .vote("v", "")
        .write("v/results.csv", format!("{RESULTS}Source: town hall,,,\n"))
        .write("v/returns.csv", "unit,yes,no,status\nA,700,500,complete\nSource: town hall,,,\n");
    let ran = checked(&place);
    let files: Vec<String> = ran.findings("row_says_nothing").iter().map(|row| row["file"].to_string()).collect();
    assert_eq!(files.len(), 2, "one in each file: {files:?}");
    let loaded = plebis::data::load(&place.join("v").to_string_lossy(), None).expect("read");
    assert_eq!(loaded.vote.units.len(), 3);
}

#[test]
fn files_that_are_not_read_are_told_with_the_one_that_is() {
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", RESULTS).write("v/results (1).csv", RESULTS).write("v/polls.ods", "x");
    let said = said(&place, "unknown_file");
    assert!(said.contains("`results (1).csv` is not read: the table that counts is `results.csv`"), "{said}");
    assert!(said.contains("save it as `polls.xlsx`"), "{said}");
}

#[test]
fn a_column_without_a_name_is_told_if_it_holds_something_and_row_numbers_are_not() {
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", "unit,yes,no,\nA,7,5,12\nB,5,9,\n");
    let told = said(&place, "unknown_column");
    assert!(told.contains("column D") && told.contains("`12`"), "{told}");
    place.write("v/results.csv", "\"\",unit,yes,no\n1,A,7,5\n2,B,5,9\n");
    assert!(said(&place, "unknown_column").is_empty());
}

#[test]
fn the_name_of_a_unit_in_place_of_its_key_is_told_with_the_key() {
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", RESULTS).write("v/returns.csv", "unit,yes,no\nQuarry,900,700\n");
    let told = said(&place, "unexpected_unit");
    assert!(told.contains("did you mean `C`?"), "{told}");
}

#[test]
fn reports_with_yes_and_no_the_other_way_round_are_told_as_such() {
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", RESULTS).write("v/returns.csv", "unit,yes,no\nA,500,700\n");
    assert!(said(&place, "yes_no_swapped").contains("the other way round"));
    assert!(said(&place, "report_differs_from_result").is_empty());
}

#[test]
fn an_unknown_time_zone_is_told_and_times_are_read_by_the_offset_of_the_close() {
    let place = Place::new();
    let zone = |zone: &str| format!("timezone = \"{zone}\"\npolls_close = 2026-03-23T20:00:00+01:00");
    let head = |zone: &str| {
        format!("id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n{zone}\n[options]\nyes = \"Yes\"\nno = \"No\"\n")
    };
    place
        .write("v/vote.toml", head(&zone("Europe/Pariss")))
        .write("v/results.csv", RESULTS)
        .write("v/returns.csv", "unit,yes,no,reported_at\nA,700,500,21:40\n");
    assert!(said(&place, "timezone_unknown").contains("`Europe/Paris`?"), "{}", said(&place, "timezone_unknown"));
    let loaded = plebis::data::load(&place.join("v").to_string_lossy(), None).expect("read");
    let at = loaded.vote.returns.reports[0].reported_at.expect("a time");
    assert_eq!(at.to_string(), "2026-03-23T21:40:00+01:00");
    place.write("v/vote.toml", head(&zone("Pacific/Noumea")));
    assert!(said(&place, "timezone_unknown").contains("clocks of `Pacific/Noumea`"));
    place.write("v/vote.toml", head(&zone("Europe/Paris")));
    assert!(said(&place, "timezone_unknown").is_empty());
}

#[test]
fn the_cure_of_a_cell_can_be_followed() {
    let place = Place::new();
    let polls = |cells: &str| format!("poll_id,pollster,field_end,yes,no,base\n{cells}\n");
    for (file, text, cure) in [
        ("results.csv", "unit,yes,no\nA,0.562,0.438\n".to_owned(), "`yes_share`"),
        ("results.csv", "unit,yes,no\nA,56.2,43.8\n".to_owned(), "`yes_share`"),
        ("results.csv", format!("{RESULTS}Source: town hall\n"), "a note"),
        ("polls.csv", "poll_id,pollster,field_end,For,Against\na,House,2026-03-01,48,42\n".to_owned(), "polls:yes=For"),
        ("polls.csv", polls("a,House,2026-03-01,ca. 40.5,42,all"), "`40.5`"),
        ("returns.csv", "unit,yes,no,reported_at\nA,700,500,05/04/2026 19:40\n".to_owned(), "`2026-04-05T19:40`"),
    ] {
        let place = Place::new();
        place.vote("v", "").write(&format!("v/{file}"), text);
        let ran = checked(&place);
        assert!(ran.out.contains(cure) || ran.err.contains(cure), "{file}, {cure}: {} {}", ran.out, ran.err);
    }
    place.vote("v", "[baseline]\nvotes = [\"earlier-vot\"]").vote("v/earlier-vote", "");
    let ran = checked(&place);
    assert!(ran.err.contains("did you mean `earlier-vote`?"), "{}", ran.err);
}

#[test]
fn a_month_is_known_to_be_a_month_whatever_its_row_says() {
    let place = Place::new();
    place.vote("v", "").write(
        "v/polls.csv",
        "poll_id,pollster,field_start,field_end,date_precision,published,yes,no,base\n\
         a,House,2026-02,2026-02,day,2026-02-20,48,42,decided\n",
    );
    assert!(!said(&place, "poll_month_only").is_empty() && said(&place, "poll_published_early").is_empty());
}

#[test]
fn a_margin_written_as_a_share_and_names_that_only_look_alike_are_told_as_such() {
    let place = Place::new();
    place.vote("v", "").write(
        "v/polls.csv",
        "poll_id,pollster,field_end,n,margin,yes,no,base\n\
         a,Opinion Works,2026-02-20,1204,0.028,48,52,decided\nb,Opinion\u{a0}Works,2026-03-01,1204,,47,53,decided\n",
    );
    assert!(
        said(&place, "poll_margin_unlike_n").contains("in points: 2.8"),
        "{}",
        said(&place, "poll_margin_unlike_n")
    );
    assert!(said(&place, "house_spelled_twice").contains("look the same"), "{}", said(&place, "house_spelled_twice"));
}

#[test]
fn sides_swapped_in_two_units_and_columns_swapped_throughout_are_told_as_such() {
    let place = Place::new();
    let controls =
        "area,quantity,value,status,at,source\n,yes,2100,final,2026-03-25,court\n,no,2150,final,2026-03-25,court\n";
    // A and B the other way round: leads of 200 and −400 where −200 and 400 are meant, so yes is 200 short.
    place
        .vote("v", "")
        .write("v/results.csv", "unit,yes,no\nA,700,500\nB,500,900\nC,700,950\n")
        .write("v/controls.csv", controls);
    let told = said(&place, "sum_differs_from_final");
    assert!(told.contains("wrong way round in A and B"), "{told}");
    let place = Place::new();
    place.vote("v", "").write(
        "v/results.csv",
        "unit,registered,cast,yes,no\nA,700,1000,400,300\nB,800,1200,500,300\nC,600,900,300,300\n",
    );
    assert!(said(&place, "register_below_ballots").contains("swap `registered` and `cast`"), "{}", checked(&place).out);
}

#[test]
fn ballots_that_cannot_be_expected_and_links_the_wrong_way_round_are_told_once() {
    let place = Place::new();
    let desk =
        |value: u32| format!("[[override]]\nunit = \"A\"\naction = \"expected\"\nvalue = {value}\nwhy = \"post\"\n");
    place
        .vote("v", "")
        .write("v/results.csv", "unit,registered,yes,no\nA,3000,,\nB,2000,,\n")
        .write("v/returns.csv", "unit,yes,no,status\nA,700,500,partial\n");
    for (value, word) in [(500, "1,200 are counted already"), (30_000, "only 3,000 voters"), (1_500, "")] {
        place.write("v/desk.toml", desk(value));
        let told = said(&place, "override_impossible");
        assert!(if word.is_empty() { told.is_empty() } else { told.contains(word) }, "{value}: {told}");
    }
    let place = Place::new();
    let rows = "unit,yes,no\nn1,7,5\nn2,5,9\nn3,9,7\n";
    place
        .vote("v", "[baseline]\nvotes = [\"old\"]")
        .write("v/results.csv", rows)
        .write("v/links.csv", "unit,baseline_vote,baseline_unit\no1,old,n1\no2,old,n2\no3,old,n3\n")
        .vote_on("old", "2020-03-23", "")
        .write("old/results.csv", rows.replace('n', "o").replace("uoit", "unit").replace("oo", "no"));
    assert!(
        said(&place, "link_to_nothing").contains("probably swapped: 3 of 3"),
        "{}",
        said(&place, "link_to_nothing")
    );
}
