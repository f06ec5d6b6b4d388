//! What a forecast says of itself on a terminal: where it knows less than its figures seem to say.

use crate::folder::{Place, Ran};

fn told(ran: &Ran) -> String {
    let text = format!("{} {}", ran.err, ran.out).replace('\u{a0}', " ").replace('│', " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A vote of 28 March 2026 with polls, each `day of March, n, yes, no` of a house of its own.
fn polled(more: &str, polls: &[(u8, u32, f64, f64)]) -> Place {
    let place = Place::new();
    place.vote("v", more);
    let mut text = "poll_id,pollster,field_start,field_end,published,n,base,yes,no,undecided\n".to_owned();
    for (i, (day, n, yes, no)) in polls.iter().enumerate() {
        let rest = 100.0 - yes - no;
        let base = if rest > 0.0 { "all" } else { "decided" };
        let (i, rest) = (i + 1, if rest > 0.0 { rest.to_string() } else { String::new() });
        text += &format!("{i},H{i},2026-03-{day:02},2026-03-{day:02},2026-03-{day:02},{n},{base},{yes},{no},{rest}\n");
    }
    place.write("v/polls.csv", text);
    place
}

const THREE: &[(u8, u32, f64, f64)] = &[(3, 1000, 51.0, 49.0), (5, 1000, 53.0, 47.0), (7, 1000, 52.0, 48.0)];

#[test]
fn under_a_threshold_other_than_one_half_the_share_decides_and_not_the_lead() {
    let place = polled("[rule]\nshare_threshold = 0.6\n", THREE);
    let text = told(&place.run(&["forecast", "v", "--explain", "--draws", "200"]));
    assert!(text.contains("wins unless all polls are wrong by") && text.contains("needs more than 60%"), "{text}");
    assert!(!text.contains("The lead of"), "{text}");
}

#[test]
fn a_standard_error_from_few_polls_is_said_to_mean_nothing() {
    let text = told(&polled("", THREE).run(&["forecast", "v", "--loo", "--draws", "200"]));
    assert!(text.contains("3 polls are too few for a standard error"), "{text}");
    let text = told(&Place::new().run(&["forecast", "new-caledonia-2018", "--loo", "--draws", "200"]));
    assert!(!text.contains("too few for a standard error"), "{text}");
}

#[test]
fn a_figure_that_the_prior_hardly_expected_is_named() {
    let far: &[(u8, u32, f64, f64)] = &[(3, 1000, 81.0, 19.0), (5, 1000, 80.0, 20.0), (7, 1000, 82.0, 18.0)];
    let text = told(&polled("", far).run(&["forecast", "v", "--predictive", "--draws", "2000"]));
    assert!(text.contains("the model hardly expected this: mean %"), "{text}");
    let text = told(&polled("", THREE).run(&["forecast", "v", "--predictive", "--draws", "2000"]));
    assert!(!text.contains("hardly expected this: mean"), "{text}");
}

#[test]
fn a_turnout_out_of_reach_is_refused_with_one_that_the_flag_takes() {
    let given = |turnout: &str| {
        let flags = ["forecast", "scotland-2014", "--turnout-yes", "0.9", "--turnout-no", "0.8", "--given", turnout];
        Place::new().run(&flags)
    };
    let ran = given("turnout=0.801");
    let text = told(&ran);
    let reach = text.split("--given turnout=").nth(1).and_then(|rest| rest.split(',').next()).expect("a range");
    assert!(ran.code == 6 && reach.starts_with("0.8") && reach.contains(".."), "{text}");
    let ran = given(&format!("turnout={reach}"));
    let text = told(&ran);
    assert!(ran.code == 0 && text.contains("(chance more than 99%)") && !text.contains("100.0%)"), "{text}");
}
