//! Which rows of the night count.

use plebis::{
    data::{self, parse_moment},
    tally::{self, Doubt},
    vote::{Side, Snapshot, Vote},
};

use super::{RESULTS, finds, vote, vote_on};

const RETURNS: &str = "unit,cast,blank,spoiled,yes,no,status,counted_fraction,reported_at\n";

/// A night of units a00, a01, … with these registers.
fn night(more: &str, registers: &[u64], returns: &str) -> Vote {
    let rows = registers.iter().enumerate().map(|(at, registered)| format!("a{at:02},P,{registered},,,,,\n"));
    let results = RESULTS.to_owned() + &rows.collect::<String>();
    vote(more, &[("results.csv", &results), ("returns.csv", &(RETURNS.to_owned() + returns))])
}

/// Complete rows of these units with 600 to 630 ballots.
fn with_ballots(units: std::ops::Range<usize>) -> String {
    units.map(|at| format!("a{at:02},{0},0,0,{at},{1},complete,,2026-03-23T22:00:00Z\n", 600 + at, 600)).collect()
}

fn at_zero(units: std::ops::Range<usize>, status: &str, at: &str) -> String {
    units.map(|unit| format!("a{unit:02},0,0,0,0,0,{status},,2026-03-23T{at}:00Z\n")).collect()
}

/// Units that count, and those taken as not counted yet.
fn counted(vote: &Vote) -> (usize, usize) {
    let snapshot = tally::snapshot(vote, &[], None);
    (snapshot.reports.len(), snapshot.at_zero.len())
}

#[test]
fn complete_zeros_count_up_to_a_tenth_of_the_units_with_ballots() {
    let rows = |ballots: usize, zeros: usize| {
        let returns = with_ballots(0..ballots) + &at_zero(ballots..ballots + zeros, "complete", "22:00");
        counted(&night("", &[1500; 30], &returns))
    };
    assert_eq!(rows(20, 2), (22, 0)); // two are a tenth of twenty
    assert_eq!(rows(19, 2), (19, 2));
    assert_eq!(rows(10, 1), (11, 0)); // one of ten
    assert_eq!(rows(9, 1), (9, 1)); // fewer than ten units do not say what is few
}

#[test]
fn a_feed_that_raised_a_complete_zero_is_not_believed_and_one_that_raised_a_partial_one_is() {
    let rows = |first: &str| {
        let returns = at_zero(0..1, first, "21:00") + &with_ballots(0..20) + &at_zero(20..21, "complete", "22:00");
        counted(&night("", &[1500; 30], &returns))
    };
    assert_eq!(rows("complete"), (20, 1));
    assert_eq!(rows("partial"), (21, 0));
}

#[test]
fn a_fraction_of_nothing_never_counts() {
    let over = "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 5\nno = 6";
    for more in ["", over] {
        for (fraction, stands) in [("0", 0), ("0.0001", 1)] {
            let returns = format!("a00,9,0,0,5,4,partial,{fraction},2026-03-23T22:00:00Z\n") + &with_ballots(1..12);
            assert_eq!(counted(&night(more, &[1500; 12], &returns)), (11 + stands, 1 - stands), "{fraction}");
        }
    }
}

#[test]
fn ballots_above_the_register_are_set_aside_beyond_fifty_and_a_tenth() {
    let aside = |register: u64, ballots: u64| {
        let returns = format!("a00,{ballots},0,0,{ballots},0,complete,,2026-03-23T22:00:00Z\n");
        let vote = night("", &[register, 900], &returns);
        let (counted, _) = counted(&vote);
        assert_eq!(finds(&vote, "ballots_above_register"), counted == 0, "{register} {ballots}");
        counted == 0
    };
    assert!(!aside(100, 150) && aside(100, 151)); // fifty
    assert!(!aside(1000, 1100) && aside(1000, 1101)); // a tenth
    assert!(!aside(500, 550) && aside(500, 551)); // both
}

/// Doubtful units of a night after an earlier vote with 995 ballots in each.
fn doubtful(ballots: &[u64]) -> Vec<(String, Doubt)> {
    let rows = ballots.iter().enumerate().map(|(at, got)| {
        format!(
            "a{at:02},{got},0,0,{},{},complete,,2026-03-23T22:00:00Z\n",
            at.min(*got as usize),
            *got as usize - at.min(*got as usize)
        )
    });
    let now = night("[baseline]\nvotes = [\"before\"]", &vec![9000; ballots.len()], &rows.collect::<String>());
    let earlier = (0..ballots.len()).map(|at| format!("a{at:02},P,9000,995,0,0,500,495\n")).collect::<String>();
    let before = vote_on("before", "2020-03-22", "", &[("results.csv", &(RESULTS.to_owned() + &earlier))]);
    let baselines = [before];
    let snapshot = tally::snapshot(&now, &baselines, None);
    let found = tally::doubtful(&now, &baselines, &snapshot).into_iter();
    found.filter(|found| found.is_far()).map(|found| (found.unit, found.doubt)).collect()
}

#[test]
fn ballots_are_far_off_from_four_deviations_of_at_least_0_12_on() {
    let far = |last: u64| doubtful(&[995, 995, 995, 995, 995, last]).len();
    assert_eq!((far(614), far(613)), (0, 1)); // 1000 e^(−.48) = 618.8 = 613.8 + 5
    assert_eq!((far(1611), far(1612)), (0, 1)); // 1000 e^.48 = 1,616.1
}

#[test]
fn where_the_others_vary_the_median_deviation_times_1_4826_is_the_measure() {
    // 1,221 and 819 per 1,000 are .1997 off; 4 × 1.4826 × .1997 = 1.184, and 1000 e^−1.184 − 5 = 301.0.
    let far = |last: u64| {
        let found = doubtful(&[1216, 814, 1216, 814, 995, 995, 1216, 814, 1216, 814, last]);
        assert!(found.iter().all(|(unit, _)| unit == "a10"), "{found:?}");
        found.into_iter().map(|(_, doubt)| doubt).next()
    };
    assert_eq!(far(302), None);
    let Some(Doubt::Ballots { got, expected, z }) = far(300) else { panic!("far off") };
    assert_eq!(got, 300);
    assert!((expected - 995.0).abs() < 1e-6, "{expected}"); // the middle of eleven is as before
    assert!(z < -4.0, "{z}");
}

#[test]
fn four_units_do_not_say_what_is_usual_and_the_earlier_vote_does() {
    // 505 per 1,000: 3.4 deviations of .2, 5.7 of .12.
    assert_eq!((doubtful(&[995, 995, 995, 500]).len(), doubtful(&[995, 995, 995, 995, 500]).len()), (0, 1));
    assert_eq!(doubtful(&[995, 9]).len(), 1);
}

#[test]
fn equal_figures_are_doubtful_from_twenty_ballots_on() {
    let same = |yes: u64| {
        let row = |unit: &str| format!("{unit},{},1,0,{yes},8,complete,,2026-03-23T22:00:00Z\n", yes + 9);
        let vote = night("", &[100, 200], &(row("a00") + &row("a01")));
        finds(&vote, "same_numbers")
    };
    assert!(same(11) && !same(10)); // 20 and 19
}

/// The snapshot of one unit's rows (yes, status, time).
fn rows(rows: &[(u64, &str, &str)], as_of: Option<&str>) -> Snapshot {
    let returns = rows.iter().map(|(yes, status, at)| format!("a00,{},0,0,{yes},9,{status},,{at}\n", yes + 9));
    let vote = night("", &[900], &returns.collect::<String>());
    tally::snapshot(&vote, &[], as_of.map(|at| parse_moment(at).expect("a time")))
}

/// Yes ballots of the last report, and of those it replaced.
fn kept(snapshot: &Snapshot) -> (Option<u64>, Vec<u64>) {
    let last = snapshot.reports.get("a00").and_then(|report| report.counts.yes);
    let earlier = snapshot.revisions.get("a00").map_or(&[][..], Vec::as_slice);
    (last, earlier.iter().filter_map(|report| report.counts.yes).collect())
}

const NINE: &str = "2026-03-23T21:00:00Z";
const TEN: &str = "2026-03-23T22:00:00Z";

#[test]
fn a_row_with_a_time_replaces_one_without_wherever_it_stands() {
    assert_eq!(kept(&rows(&[(10, "partial", NINE), (20, "partial", "")], None)), (Some(10), vec![20]));
    assert_eq!(kept(&rows(&[(20, "partial", ""), (10, "partial", NINE)], None)), (Some(10), vec![20]));
    assert_eq!(kept(&rows(&[(20, "partial", ""), (10, "partial", "")], None)), (Some(10), vec![20])); // file order
    assert_eq!(kept(&rows(&[(20, "partial", ""), (10, "partial", TEN)], Some(NINE))), (None, vec![]));
}

#[test]
fn rows_of_one_time_replace_one_another_in_file_order_and_others_by_their_time() {
    assert_eq!(kept(&rows(&[(30, "partial", NINE), (10, "complete", NINE)], None)), (Some(10), vec![30]));
    assert_eq!(kept(&rows(&[(30, "partial", TEN), (10, "partial", NINE)], None)), (Some(30), vec![10]));
    // The same instant by another clock.
    assert_eq!(
        kept(&rows(&[(30, "partial", TEN), (10, "partial", "2026-03-24T08:00:00+10:00")], None)),
        (Some(10), vec![30])
    );
    assert_eq!(kept(&rows(&[(30, "partial", TEN), (10, "partial", NINE)], Some(TEN))), (Some(30), vec![10])); // to the second
}

#[test]
fn a_retracted_unit_is_absent_until_it_reports_again() {
    let all = [(10, "partial", NINE), (20, "retracted", TEN), (30, "complete", "2026-03-23T23:00:00Z")];
    assert_eq!(kept(&rows(&all[..2], None)), (None, vec![10]));
    assert_eq!(kept(&rows(&all, Some(TEN))), (None, vec![10])); // as it was then
    assert_eq!(kept(&rows(&all, None)), (Some(30), vec![10, 20])); // both stay on record, oldest first
}

#[test]
fn offsets_west_of_greenwich_with_half_hours_are_read_and_kept() {
    let moment = parse_moment("2026-03-23T18:30:00-03:30").expect("a time");
    assert_eq!(moment.timestamp.to_string(), "2026-03-23T22:00:00Z"); // 18:30 and 3 h 30
    assert_eq!(moment.to_string(), "2026-03-23T18:30:00-03:30");
    let all = [(10, "partial", "2026-03-23T18:29:00-03:30"), (20, "partial", "2026-03-23T18:31:00-03:30")];
    assert_eq!(kept(&rows(&all, Some(TEN))).0, Some(10)); // 21:59 and 22:01 by Greenwich
    assert_eq!(
        kept(&rows(&[(10, "partial", NINE), (20, "partial", TEN)], Some("2026-03-23T18:00:00-03:30"))).0,
        Some(10)
    ); // 21:30
    let findings = data::check(&night("polls_close = 2026-03-23T18:30:00-03:30", &[900], ""), &[]);
    assert!(findings.iter().all(|finding| finding.code != "report_before_close"));
}

#[test]
fn the_largest_register_of_the_folder_is_the_one_that_ballots_may_not_exceed() {
    let set_aside = |info: u64| {
        let returns = RETURNS.to_owned() + "a00,500,0,0,300,200,complete,,2026-03-23T22:00:00Z\n";
        let results = RESULTS.to_owned() + "a00,P,900,,,,,\na01,P,900,,,,,\n";
        let units = format!("unit,registered\na00,{info}\na01,900\n");
        let files = [("results.csv", results.as_str()), ("units.csv", &units), ("returns.csv", &returns)];
        tally::snapshot(&vote("", &files), &[], None).reports.is_empty()
    };
    assert!(!set_aside(100) && !set_aside(900)); // the list has 900
}

#[test]
fn a_zero_stands_only_once_the_final_result_is_out() {
    let more = "[[result]]\nstatus = \"final\"\nat = 2026-03-24T10:00:00Z\nyes = 5\nno = 6";
    let vote = night(more, &[1500; 12], &(with_ballots(0..5) + &at_zero(5..12, "complete", "22:00")));
    let counted = |as_of: &str| tally::snapshot(&vote, &[], parse_moment(as_of).ok()).reports.len();
    assert_eq!((counted("2026-03-24T09:59:59Z"), counted("2026-03-24T10:00:00Z")), (5, 12)); // to the second
}

#[test]
fn a_line_of_one_option_gives_the_rest_to_the_other() {
    let returns = "unit,reported_at,measure,option,value,counted,total,counted_of,status\n\
                   ,2026-03-23T20:00:00Z,share,no,43.5,10,20,stations,partial\n";
    let lines = vote("", &[("returns.csv", returns)]).returns.lines();
    assert_eq!(lines[0].share_percent(Side::No), Some(43.5)); // as printed
    assert_eq!(lines[0].share_percent(Side::Yes), Some(56.5)); // 100 − 43.5
}
