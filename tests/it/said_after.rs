//! What is said once everything is counted, by whatever file tells it.

use crate::folder::Place;

const LIST: &str =
    "unit,name,parent,registered,cast,blank,spoiled,yes,no\nA,A,X,1000,,,,,\nB,B,X,2000,,,,,\nC,C,Y,1000,,,,,\n";
const LINES: &str = "unit,reported_at,status,area,measure,option,value,counted,total,counted_of,rounding\n";

/// Lines of a share and a turnout of 64.6 %, all 3 stations or those given.
fn lines(place: &Place, rule: &str, share: &str, counted: &str, status: &str) {
    place.vote("v", &format!("polls_close = 2026-03-23T18:00:00Z\n{rule}"));
    place.write("v/results.csv", LIST);
    place.write(
        "v/returns.csv",
        format!(
            "{LINES},2026-03-23T20:00:00Z,{status},,share,yes,{share},{counted},stations,\n\
             ,2026-03-23T20:00:00Z,{status},,turnout,,64.6,{counted},stations,\n"
        ),
    );
}

/// Text of `project`, page and headline of `report`.
fn words(place: &Place, as_of: &[&str]) -> String {
    let project = place.run(&[&["project", "./v"], as_of].concat());
    assert_eq!(project.code, 0, "{}{}", project.out, project.err);
    let report = place.run(&[&["report", "./v", "--all", "--out", "out"], as_of].concat());
    assert_eq!(report.code, 0, "{}", report.err);
    let mut words = project.out;
    for file in ["headline.en.txt", "report.html", "charts/outcome_dots.json", "charts/outcome_cards.json"] {
        words += &std::fs::read_to_string(place.join("out/v").join(file)).unwrap_or_default();
    }
    words
}

#[test]
fn a_published_line_of_the_whole_count_is_told_as_the_count_with_and_without_an_instant() {
    for (counted, status) in [("3,3", "complete"), ("3,3", "partial"), ("304,304", "provisional"), (",", "final")] {
        for as_of in [&["--as-of", "2026-03-23T21:00:00Z"][..], &[]] {
            let place = Place::new();
            lines(&place, "[rule]\nregistered_threshold = 0.4", "51.62", counted, status);
            let words = words(&place, as_of);
            let about = format!("{counted} {status} {as_of:?}: {words}");
            // .5162 × .646 = 33.3 % of the register at most
            assert!(words.contains("The proposal fails. It needed the votes of 40% of the register."), "{about}");
            let all = if counted == "304,304" { "Everything is counted" } else { "All 3 units are counted" };
            assert!(words.contains(all) && words.contains("51.62"), "{about}");
            for no in
                ["The model projects", "equally likely", "Projected totals", "order model", "more likely than not"]
            {
                assert!(!words.contains(no), "{no}: {about}");
            }
        }
    }
}

#[test]
fn a_complete_line_whose_rounding_leaves_the_end_open_says_that_it_cannot_be_said() {
    let place = Place::new();
    lines(&place, "", "50.0", "3,3", "complete");
    let words = words(&place, &[]);
    assert!(words.contains("All 3 units are counted") && words.contains("It is unclear whether"), "{words}"); // 49.95 to 50.05
    assert!(!words.contains("wins") && !words.contains("The model projects"), "{words}");
    // A running count at a rounded 100 of 100 is not over.
    lines(&place, "", "51.6", "100,100", "partial");
    let project = place.run(&["project", "./v"]).out;
    assert!(!project.contains("Yes wins.") && project.contains("A win for Yes:"), "{project}");
    assert!(!project.contains("about 0 valid ballots"), "{project}");
}

#[test]
fn a_line_that_is_not_used_does_not_move_the_time_of_the_data() {
    let place = Place::new();
    place.vote("v", "polls_close = 2026-03-23T18:00:00Z");
    place.write("v/results.csv", LIST);
    place.write(
        "v/returns.csv",
        "unit,registered,cast,blank,spoiled,yes,no,status,reported_at,area,measure,option,value,counted,total,counted_of\n\
         A,1000,600,0,0,320,280,complete,2026-03-23T20:10:00Z,,,,,,,\n\
         B,2000,1100,0,0,500,600,complete,2026-03-23T20:50:00Z,,,,,,,\n\
         ,,,,,,,partial,2026-03-23T21:30:00Z,,share,yes,49.1,2,3,stations\n",
    );
    let json = place.run(&["project", "./v", "--as-of", "2026-03-23T22:00:00Z", "--json"]).json();
    assert_eq!(json["as_of"], "2026-03-23T20:50:00+00:00"); // the second unit, not the line of 21:30
}

#[test]
fn a_night_chart_ends_with_the_projection_of_its_page_and_says_that_polls_are_blended_in() {
    let place = Place::new();
    place.vote("v", "polls_close = 2026-03-23T18:00:00Z");
    let (mut list, mut returns) = ("unit,name,parent,registered,cast,blank,spoiled,yes,no\n".to_owned(), String::new());
    for at in 0..12 {
        let parent = ["X", "Y"][at % 2];
        list += &format!("u{at},u{at},{parent},1000,,,,,\n");
        if at < 7 {
            let yes = 280 + 7 * at;
            returns += &format!("u{at},1000,600,0,0,{yes},{},complete,2026-03-23T20:1{at}:00Z\n", 600 - yes);
        }
    }
    place.write("v/results.csv", list);
    place.write("v/returns.csv", format!("unit,registered,cast,blank,spoiled,yes,no,status,reported_at\n{returns}"));
    place.write(
        "v/polls.csv",
        "poll_id,pollster,mode,field_start,field_end,published,n,yes,no,undecided,base\n\
         p,A,phone,2026-03-01,2026-03-02,2026-03-03,1000,52,38,10,all\n",
    );
    let asked = ["--as-of", "2026-03-23T21:00:00Z", "--method", "swing", "--campaign-prior", "on"];
    let report = place.run(&[&["report", "./v", "--all", "--out", "out"], &asked[..]].concat());
    assert_eq!(report.code, 0, "{}", report.err);
    let read = |file: &str| std::fs::read_to_string(place.join("out/v").join(file)).expect(file);
    let headline = read("headline.en.txt");
    assert!(headline.contains("The forecast from the polls is blended in."), "{headline}");
    let median = headline.split("projects ").nth(1).and_then(|rest| rest.split(" at ").nth(1)).expect("a median");
    let median = median.split('%').next().expect("a percentage");
    let night = read("charts/night_projection.json");
    assert!(night.contains("blends in the forecast") && night.contains(median), "{median}: {night}");
}

#[test]
fn a_part_that_is_counted_by_guess_says_so_in_headline_and_chart() {
    let place = Place::new();
    place.vote("v", "polls_close = 2026-03-23T18:00:00Z");
    place.write("v/results.csv", LIST);
    place.write(
        "v/returns.csv",
        "unit,registered,cast,blank,spoiled,yes,no,status,reported_at\n\
         A,1000,600,0,0,320,280,partial,2026-03-23T20:10:00Z\nB,2000,700,0,0,300,400,partial,2026-03-23T20:50:00Z\n",
    );
    let report = place.run(&["report", "./v", "--all", "--as-of", "2026-03-23T21:00:00Z", "--out", "out"]);
    assert_eq!(report.code, 0, "{}", report.err);
    for file in ["headline.en.txt", "report.html", "charts/count_so_far.json"] {
        let text = std::fs::read_to_string(place.join("out/v").join(file)).expect(file);
        assert!(text.contains("if the most advanced units are complete"), "{file}: {text}");
    }
}
