//! OneGov CSV.

use plebis::{feed::FeedState, vote::ReportStatus};

use super::{alone, found, good, read, report, vote, votes};

const UNITS: &str = "2761,Aesch (BL),Arlesheim\n2762,Allschwil,Arlesheim\n0,Voters abroad,\n2763,Arlesheim,Arlesheim\n";
const HEAD: &str = "title_de_CH,date,shortcode,domain,status,type,district,name,entity_id,counted,yeas,nays,invalid,empty,eligible_voters\n";

fn row(kind: &str, id: &str, name: &str, counted: &str, figures: &str) -> String {
    format!("Vorlage,2026-03-23,K2,canton,unknown,{kind},Arlesheim,{name},{id},{counted},{figures}\n")
}

#[test]
fn a_municipality_that_is_not_counted_or_not_in_the_file_is_not_counted() {
    let night = vote("", "", UNITS);
    let body = [
        HEAD.to_owned(),
        row("proposal", "2761", "Aesch (BL)", "True", "525,876,4,33,6584"),
        row("proposal", "2762", "Allschwil", "False", "0,0,0,0,0"),
        row("proposal", "0", "", "true", "10,20,1,2,100"), // voters abroad
    ];
    let snapshot = good(&night, &body.concat());
    assert_eq!(votes(&snapshot), [("2761", Some(525), Some(876)), ("0", Some(10), Some(20))]);
    let counts = report(&snapshot, "2761").counts;
    assert_eq!((counts.cast, counts.blank, counts.spoiled), (Some(1438), Some(33), Some(4))); // 525 + 876 + 33 + 4
    assert_eq!((counts.registered, report(&snapshot, "2761").status), (Some(6584), ReportStatus::Complete));
    assert_eq!(snapshot.waiting_keys().collect::<Vec<_>>(), ["2762"]);
    assert_eq!(snapshot.absent, ["2763"]);
    assert_eq!((snapshot.state, snapshot.is_test), (FeedState::Unknown, false));
}

#[test]
fn figures_of_a_place_that_is_not_counted_are_none() {
    let body = HEAD.to_owned() + &row("proposal", "2761", "Aesch (BL)", "False", "525,876,4,33,6584");
    let snapshot = good(&vote("", "", UNITS), &body);
    assert!(snapshot.returns.reports.is_empty());
    assert_eq!(snapshot.waiting_keys().collect::<Vec<_>>(), ["2761"]);
}

#[test]
fn proposal_counter_proposal_and_tie_breaker_are_three_votes_of_one_body() {
    let body = HEAD.to_owned()
        + &row("proposal", "2761", "Aesch", "True", "1,2,0,0,9")
        + &row("counter-proposal", "2761", "Aesch", "True", "3,4,0,0,9")
        + &row("tie-breaker", "2761", "Aesch", "True", "5,6,0,0,9");
    for (question, yes) in [("K2/proposal", 1), ("counter-proposal", 3), ("K2/tie-breaker", 5)] {
        let night = vote("", &format!("[feed]\nquestion = \"{question}\"\n"), UNITS);
        assert_eq!(votes(&good(&night, &body)), [("2761", Some(yes), Some(yes + 1))], "{question}");
    }
    let error = read(&vote("", "", UNITS), &body).expect_err("three questions");
    assert!(error.cure.english().contains("K2/tie-breaker"), "{error}");
    let error = read(&vote("", "[feed]\nquestion = \"K2\"\n", UNITS), &body).expect_err("the key of all three");
    assert!(error.problem.english().contains("means 3 questions"), "{error}");
}

#[test]
fn header_variants_are_read_and_the_title_of_a_test_makes_a_test() {
    let body = "title,date,shortcode,domain,status,type,group,entity_id,counted,yeas,nays,invalid,empty,elegible_voters\n\
                Gesetz,2026-03-23,E-V1,federation,final,proposal,,0,True,1571,597,1,5,7401\n\
                Gesetz,2026-03-23,E-V1,federation,final,proposal,Altstätten,3251,True,1228,1385,0,10,6904\n";
    let snapshot = alone(body.as_bytes()).expect("a file");
    assert_eq!(snapshot.state, FeedState::Complete);
    assert_eq!(report(&snapshot, "0").counts.registered, Some(7401));
    assert_eq!(report(&snapshot, "3251").name.as_deref(), Some("Altstätten"));
    let test = alone(body.replace("Gesetz,", "Test,").as_bytes()).expect("a file");
    assert!(test.is_test && !snapshot.is_test);
    let interim = alone(body.replacen(",final,", ",interim,", 1).as_bytes()).expect("a file");
    assert_eq!(interim.state, FeedState::Interim, "whatever the rows say");
}

#[test]
fn a_body_of_another_day_is_refused_whole_and_a_broken_row_is_set_aside() {
    let night = vote("", "", UNITS);
    let good_row = row("proposal", "2761", "Aesch", "True", "1,2,0,0,9");
    let error =
        read(&night, &(HEAD.to_owned() + &good_row).replace("2026-03-23", "2025-11-30")).expect_err("another day");
    assert_eq!((error.column.as_deref(), error.value.as_deref()), (Some("date"), Some("2025-11-30")));
    for broken in [
        row("proposal", "2762", "Allschwil", "True", "-1,2,0,0,9"),
        row("proposal", "2762", "Allschwil", "perhaps", "1,2,0,0,9"),
        row("proposal", "2762", "Allschwil", "True", ",2,0,0,9"),
        row("proposal", "2762", "Allschwil", "True", "1,2,0,0,9,7,8"),
        row("proposal", "", "Allschwil", "True", "1,2,0,0,9"),
    ] {
        let snapshot = good(&night, &(HEAD.to_owned() + &good_row + &broken));
        assert_eq!(votes(&snapshot), [("2761", Some(1), Some(2))], "{broken}");
        assert_eq!(found(&snapshot, "row_set_aside")[0].line, Some(3), "{broken}");
    }
}
