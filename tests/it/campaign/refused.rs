//! Command lines of `plebis forecast` that are refused, with a cure that can be typed.

use crate::folder::{Place, Ran};

/// Standard error as one line.
fn told(ran: &Ran) -> String {
    ran.err.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_output_never_replaces_another_or_what_the_vote_is_read_from() {
    let place = Place::new();
    let copy = place.join("f").to_str().expect("a path").to_owned();
    assert_eq!(place.run(&["new", &copy, "--from", "scotland-2014"]).code, 0);
    let polls = std::fs::read(place.join("f/polls.csv")).expect("polls");
    for (args, words) in [
        (&["--draws-csv", "x.csv", "--parameters-csv", "./x.csv"][..], "--draws-csv writes this file already"),
        (&["--draws-csv", "f/polls.csv"], "the vote is read from this file"),
        (&["--draws-csv", "f/returns.xlsx"], "write --draws-csv f/returns.csv"),
        (&["--parameters-csv", "f/../f/units.csv"], "the vote is read from this file"),
        (&["--draws-csv", "draws.parquet"], "write --draws-csv draws.csv"),
    ] {
        let ran = place.run(&[&["forecast", "f", "--draws", "200"], args].concat());
        assert!(ran.code == 2 && told(&ran).contains(words), "{args:?}: {}", ran.err);
    }
    let ran = place.run(&["project", "f", "--draws", "200", "--draws-csv", "f/results.csv"]);
    assert!(ran.code == 2 && told(&ran).contains("the vote is read from this file"), "{}", ran.err);
    assert!(!place.join("x.csv").exists() && std::fs::read(place.join("f/polls.csv")).expect("polls") == polls);
    let ran = place.run(&["forecast", "f", "--draws", "200", "--draws-csv", "f/draws.csv"]);
    assert!(ran.code == 0 && place.join("f/draws.csv").exists(), "{}", ran.err);
}

#[test]
fn what_was_typed_comes_back_as_it_has_to_be_written() {
    let place = Place::new();
    for (args, words) in [
        (&["--turnout-yes", "90", "--turnout-no", "80"][..], "--turnout-yes 0.9 --turnout-no 0.8"),
        (&["--prior", "tau"], "--prior tau=0.02"),
        (&["--prior", "tau=0,02"], "--prior tau=0,02: a comma parts two priors"),
        (&["--prior", "tau=0,02,level_sd=0,1"], "write --prior tau=0.02,level_sd=0.1"),
        (&["--election-day-error", "t:6"], "`t:6` gives one number, and 2 are needed"),
        (&["--as-of", "18/09/2014"], "write --as-of 2014-09-18"),
        (&["--as-of", "2014-08"], "write --as-of 2014-08-31"),
        (&["--as-of", "20:00"], "write --as-of 2014-09-18T20:00:00+01:00"),
        (&["--as-of", "02/09/2014"], "2014-09-02"),
        (&["--draws", "1e3"], "write a whole number, such as 1000"),
    ] {
        let ran = place.run(&[&["forecast", "scotland-2014"], args].concat());
        assert!(ran.code == 2 && told(&ran).contains(words), "{args:?}: {}", ran.err);
    }
    let taken = place.run(&["forecast", "scotland-2014", "--draws", "200", "--as-of", "2014-09-18T20:00:00+01:00"]);
    assert_eq!(taken.code, 0, "{}", taken.err);
}

#[test]
fn polls_that_were_not_public_yet_are_not_called_unknown() {
    let place = Place::new();
    let ran = place.run(&["forecast", "scotland-2014", "--as-of", "2010-01-01"]);
    assert!(ran.code == 6 && told(&ran).contains("none was public by then: the first came out on"), "{}", ran.err);
    assert!(!told(&ran).contains("no poll of this vote is known"), "{}", ran.err);
}

#[test]
fn one_poll_has_nothing_to_scatter_and_no_others() {
    let place = Place::new();
    place.vote("v", "");
    place.write(
        "v/polls.csv",
        "poll_id,pollster,field_start,field_end,published,n,base,yes,no\n1,A,2026-03-01,2026-03-03,2026-03-04,1000,decided,52,48\n",
    );
    let ran = place.run(&["forecast", "v", "--draws", "200", "--predictive", "--loo"]);
    let out = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        out.contains("only one poll, so nothing can scatter") && !out.contains("scatter as the model says."),
        "{out}"
    );
    assert!(
        out.contains("only one poll, so no others can predict it") && !out.contains("predicted from the others"),
        "{out}"
    );
    // What is held fixed has no prior.
    let ran = place.run(&["forecast", "v", "--draws", "200", "--hyper", "tau=0.01", "--prior", "tau=0.02"]);
    assert!(ran.code == 2 && told(&ran).contains("--hyper holds tau fixed"), "{}", ran.err);
}
