//! The polls of two votes side by side, and races of many years.

use crate::folder::Place;

fn told(place: &Place, args: &[&str]) -> (i32, String) {
    let ran = place.run(args);
    let text = format!("{} {}", ran.err, ran.out).replace('\u{a0}', " ").replace('│', " ");
    (ran.code, text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A vote with one poll and a result.
fn polled(place: &Place, id: &str, date: &str, more: &str) {
    place.vote_on(id, date, &format!("{more}[[result]]\nstatus = \"final\"\nat = {date}\nyes = 450\nno = 550\n"));
    let month = &date[..7];
    let head = "poll_id,pollster,field_start,field_end,published,n,base,yes,no\n";
    place.write(
        &format!("{id}/polls.csv"),
        format!("{head}1,House,{month}-01,{month}-02,{month}-03,1000,decided,52,48\n"),
    );
}

#[test]
fn votes_in_two_countries_or_about_other_options_say_nothing_of_learning() {
    let place = Place::new();
    for (pair, words) in [
        (["scotland-2014", "new-caledonia-2018"], "held in different countries"),
        (["scotland-2014", "brexit-2016"], "had different options"),
    ] {
        let (code, text) = told(&place, &[&["errors"], &pair[..]].concat());
        assert!(code == 0 && text.contains(words), "{text}");
        assert!(!text.contains("did not learn.") && !text.contains("They came"), "{text}");
        let json = place.run(&["errors", pair[0], pair[1], "--json"]).out;
        assert!(json.replace("\": \"", "\":\"").contains("\"verdict\":\"unknown\""), "{json}");
    }
    let (_, text) = told(&place, &["errors", "new-caledonia-2018", "new-caledonia-2020"]);
    assert!(text.contains("In 2018 the polls had") && !text.contains("different"), "{text}");
}

#[test]
fn votes_of_one_year_are_told_by_their_day_and_one_vote_is_not_two() {
    let place = Place::new();
    polled(&place, "a", "2026-03-08", "");
    polled(&place, "b", "2026-06-14", "");
    let (_, text) = told(&place, &["errors", "a", "b"]);
    assert!(text.contains("On 8 March 2026 the polls had") && text.contains("On 14 June 2026 they had"), "{text}");
    let (code, text) = told(&place, &["errors", "a", "a"]);
    assert!(code == 2 && text.contains("a is named twice"), "{text}");
    let (code, text) = told(&place, &["backtest", "nights", "new-caledonia-2020", "new-caledonia-2020"]);
    assert!(code == 2 && text.contains("new-caledonia-2020 is named twice"), "{text}");
}

/// Two races a year from 1998, each with two polls.
fn races() -> Place {
    let place = Place::new();
    let mut text = "race,pollster,mode,field_end,vote_date,n,yes,no,result_yes_share\n".to_owned();
    for i in 0..60 {
        let (year, month) = (1998 + i / 2, 5 + i % 2);
        for (house, yes) in [("A", 50 + i % 5), ("B", 48 + i % 4)] {
            let no = 100 - yes;
            text += &format!("r{i},{house},phone,{year}-{month:02}-01,{year}-{month:02}-10,800,{yes},{no},50.5\n");
        }
    }
    place.write("polls.csv", text);
    place
}

#[test]
fn years_that_leave_nothing_to_train_or_to_test_are_told_as_that() {
    let place = races();
    let polls = |more: &[&str]| told(&place, &[&["backtest", "polls", "polls.csv"], more].concat());
    let (code, text) = polls(&["--train-to", "1990"]);
    // Ten years of two races teach; the walk goes on from there.
    let first = "40 races of 2008–2027 were forecast on the eve. The 20 races of 1998–2007 only taught the model.";
    assert!(code == 0 && text.contains(first), "{text}");
    assert_eq!(polls(&["--train-to", "98"]).0, 2);
    let (code, text) = polls(&["--train-to", "2010", "--test-to", "2005"]);
    assert!(code == 2 && text.contains("--test-to 2005 is not after 2010"), "{text}");
    assert_eq!(polls(&["--last-days", "0"]).0, 2);
    let (code, text) = polls(&["--last-days", "3"]);
    assert!(
        code == 6 && text.contains("no poll was taken within 3 days") && text.contains("larger --last-days"),
        "{text}"
    );
    let (_, text) = polls(&["--plan"]);
    assert!(text.contains("forecasts of races, plan") && text.contains("forecasts a task"), "{text}");
    assert!(!text.contains("night"), "{text}");
}

#[test]
fn a_table_of_polls_says_what_it_cannot_say_without_n_and_when_all_are_of_after_their_votes() {
    let place = Place::new();
    let row = |n: &str, end: &str| {
        format!("r1,House,{end},2020-03-20,{n},48,42,51.0\nr1,Other,{end},2020-03-20,{n},46,44,51.0\n")
    };
    let head = "race,pollster,field_end,vote_date,n,yes,no,result_yes_share\n";
    place.write("many.csv", head.to_owned() + &row("", "2020-03-10"));
    let (code, text) = told(&place, &["errors", "--many", "many.csv"]);
    assert!(code == 0 && text.contains("No poll says how many were asked"), "{text}");
    assert!(!text.contains("days before the vote are those of") && !text.contains("No poll has both"), "{text}");
    let undated = row("1000", "2020-03-10").replace(",2020-03-20,", ",,");
    place.write("many.csv", head.to_owned() + &undated);
    let (code, text) = told(&place, &["errors", "--many", "many.csv"]);
    assert!(code == 0 && text.contains("No poll has both its own days and the day of its vote"), "{text}");
    place.write("many.csv", head.to_owned() + &row("1000", "2020-03-10") + &undated.replace("r1", "r2"));
    let (code, text) = told(&place, &["errors", "--many", "many.csv"]);
    assert!(code == 0 && text.contains("are known: 2 of 4 lack one of the two"), "{text}");
    place.write("many.csv", head.to_owned() + &row("1000", "2020-04-10"));
    for command in [&["errors", "--many", "many.csv"][..], &["backtest", "polls", "many.csv"]] {
        let (code, text) = told(&place, command);
        assert!(code == 6 && text.contains("they ended after the day of the vote"), "{text}");
    }
}

#[test]
fn columns_that_a_table_of_polls_has_beside_ours_are_told() {
    let place = Place::new();
    place.write(
        "many.csv",
        "race,firm,field_end,vote_date,n,yes,no,result_yes_share\n\
         r1,House,2020-03-10,2020-03-20,1000,48,42,51.0\nr1,Other,2020-03-11,2020-03-20,1000,46,44,51.0\n",
    );
    let ran = place.run(&["errors", "--many", "many.csv", "--json"]);
    let found = ran.findings("unknown_column");
    assert_eq!((found.len(), &found[0]["column"]), (1, &"firm".into()), "{}", ran.out);
    assert!(found[0]["hint"].as_str().expect("a cure").contains("`pollster`"), "{found:?}");
}
