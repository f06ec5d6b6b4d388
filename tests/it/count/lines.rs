//! Aggregate lines of the New Caledonia votes: coverage, hints, complete counts.

use plebis::model::count::{Options, Projection, project};
use plebis::model::replay::{OrderKind, OrderUnit, reporting_order, uniforms};
use plebis::vote::{AggregateRow, CountedOf, Measure, ReportStatus, Returns, Side, Snapshot, Vote};

fn load(name: &str) -> (Vote, Vec<Vote>) {
    let vote = plebis::data::load(name, None).expect("a bundled vote").vote;
    let baselines = plebis::data::load_baselines(&vote, None).expect("its baselines");
    (vote, baselines.into_iter().map(|loaded| loaded.vote).collect())
}

fn no_share_line(value: f64, counted: f64, total: f64) -> Snapshot {
    let row = AggregateRow {
        area: None,
        measure: Measure::Share,
        option: Some(Side::No),
        value: Some(value),
        counted: Some(counted),
        total: Some(total),
        counted_of: Some(CountedOf::Stations),
        rounding: Some(0.5),
        hint: None,
        status: ReportStatus::Partial,
        reported_at: None,
        source: None,
        line: 1,
    };
    let returns = Returns { aggregates: vec![row], ..Returns::default() };
    plebis::tally::snapshot_of(&Vote::new("made", jiff::civil::date(2030, 5, 5)), &[], &returns, None)
}

fn interval(projection: &Projection) -> (f64, f64) {
    projection.share.as_ref().expect("a share").interval(0.9)
}

/// No share of some stations of a finished vote.
fn no_share(vote: &Vote, rows: &[usize]) -> f64 {
    let sum = |f: fn(&plebis::vote::Counts) -> Option<u64>| -> f64 {
        rows.iter().map(|&row| f(&vote.units[row].counts).unwrap_or(0) as f64).sum()
    };
    sum(|c| c.no) / sum(|c| c.valid())
}

#[test]
fn random_order_intervals_from_one_rounded_line_hold_the_result_nine_times_in_ten() {
    // 200 lines: 0.85 to 0.95 is what was asked; a true coverage of 0.90 leaves it in 2 % of such tests.
    let (vote, baselines) = load("new-caledonia-2020");
    let truth = 0.5326; // 81,503 of 153,036 valid votes
    let units: Vec<OrderUnit> = vote
        .units
        .iter()
        .map(|unit| OrderUnit {
            parent: unit.parent.clone().unwrap_or_default(),
            size: None,
            axis: None,
            registered: None,
        })
        .collect();
    let mut held = 0;
    let lines = 200;
    for seed in 1..=lines {
        let order = reporting_order(OrderKind::Random, seed, &units);
        let fraction = 0.2 + 0.7 * uniforms(1000 + seed, 1)[0];
        let n = (fraction * units.len() as f64).round() as usize;
        let printed = (100.0 * no_share(&vote, &order[..n])).round();
        let options = Options { n_draws: 500, seed, ..Options::default() };
        let projection =
            project(&vote, &baselines, &no_share_line(printed, n as f64, 304.0), &options).expect("a projection");
        let (lower, upper) = interval(&projection);
        held += usize::from(lower <= truth && truth <= upper);
    }
    let coverage = held as f64 / lines as f64;
    println!("coverage of {lines} lines: {coverage:.3}");
    assert!((0.85..=0.95).contains(&coverage), "90 % intervals held the result in {coverage}");
}

#[test]
fn the_line_of_the_night_of_2020_gives_a_narrow_range_that_holds_the_result() {
    let (vote, baselines) = load("new-caledonia-2020");
    let snapshot = plebis::tally::snapshot(&vote, &baselines, None);
    let projection = project(&vote, &baselines, &snapshot, &Options::default()).expect("a projection");
    let (lower, upper) = interval(&projection);
    println!("{lower} {upper} {:?} {:?}", projection.lines_used, projection.assumptions);
    assert!(projection.lines_used[0].english().contains("226 of 304"), "{:?}", projection.lines_used);
    assert!(upper - lower <= 0.05, "{lower} to {upper}");
    assert!(lower <= 0.5326 && 0.5326 <= upper, "{lower} to {upper}"); // 81,503 of 153,036
    assert_eq!(projection.order_model.expect("printed").name, "random");
}

#[test]
fn the_hint_that_noumea_is_late_raises_no_by_a_point_and_prints_its_tilt() {
    let (vote, baselines) = load("new-caledonia-2020");
    let snapshot = plebis::tally::snapshot(&vote, &baselines, None);
    let median = |hint: Option<&str>| {
        let options = Options { hint: hint.map(str::to_owned), ..Options::default() };
        let projection = project(&vote, &baselines, &snapshot, &options).expect("a projection");
        (projection.share.expect("a share").median(), projection.order_model.expect("printed"))
    };
    let (random, _) = median(None);
    for hint in ["Nouméa late", "noumea tard", "Nouméa+Dumbéa+Mont-Dore+Païta tardif"] {
        let (late, model) = median(Some(hint));
        println!("{hint}: {random} -> {late}");
        assert!(late - random >= 0.01, "{hint}: {random} -> {late}");
        assert_eq!((model.name.as_str(), model.hint.as_deref()), ("tilted", Some(hint)));
        assert!(model.tilt_mean < 0.0 && model.tilt_sd > 0.0);
    }
    let (early, _) = median(Some("Nouméa early"));
    assert!(early < random);
}

#[test]
fn a_hint_without_a_known_area_or_direction_is_refused_with_the_cure() {
    let (vote, baselines) = load("new-caledonia-2020");
    let snapshot = plebis::tally::snapshot(&vote, &baselines, None);
    for hint in ["Atlantis late", "Nouméa", "late"] {
        let options = Options { hint: Some(hint.to_owned()), ..Options::default() };
        let error = project(&vote, &baselines, &snapshot, &options).expect_err(hint);
        assert_eq!(error.exit_code(), 2, "{hint}");
    }
}

#[test]
fn a_complete_provisional_line_is_the_projection_within_its_rounding() {
    let (vote, baselines) = load("new-caledonia-2020");
    let late = plebis::data::parse_moment("2020-10-04T23:59:00+11:00").expect("a time");
    let projection =
        project(&vote, &baselines, &plebis::tally::snapshot(&vote, &baselines, Some(late)), &Options::default())
            .expect("one");
    let (lower, upper) = interval(&projection);
    assert!((lower - 0.5326).abs() < 1e-4 && (upper - 0.5326).abs() < 1e-4, "{lower} {upper}"); // printed: 53.26
}

#[test]
fn votes_without_a_baseline_or_with_a_boycott_do_not_break() {
    let (vote, baselines) = load("new-caledonia-2018");
    assert!(baselines.is_empty());
    // The last line that has a time: No 59.68 %, before the North and the islands were in.
    let snapshot = plebis::tally::snapshot(&vote, &baselines, None);
    let hint = Some("Nord+Iles late".to_owned());
    let projection = project(&vote, &baselines, &snapshot, &Options { hint, ..Options::default() }).expect("one");
    let (lower, upper) = interval(&projection);
    assert!(projection.available && lower < 0.5667 && 0.5667 < upper, "{lower} {upper}"); // 78,734 of 138,933
    let (vote, baselines) = load("new-caledonia-2021");
    let projection = project(&vote, &baselines, &plebis::tally::snapshot(&vote, &baselines, None), &Options::default())
        .expect("one");
    let (lower, upper) = interval(&projection);
    println!("2021: {lower} {upper} {:?} {:?}", projection.lines_used, projection.turnout);
    assert!(projection.available && lower < 0.965 && 0.965 < upper, "{lower} {upper}"); // 75,720 of 78,467
}

fn before_the_count(name: &str, time: &str) -> Projection {
    let (vote, baselines) = load(name);
    let time = plebis::data::parse_moment(time).expect("a time");
    project(&vote, &baselines, &plebis::tally::snapshot(&vote, &baselines, Some(time)), &Options::default())
        .expect("one")
}

#[test]
fn before_anything_is_counted_the_hours_say_the_turnout_and_nothing_of_the_share() {
    // (vote, time, final turnout of the proclamation)
    let days = [
        ("new-caledonia-2020", "2020-10-04T12:30:00+11:00", 154_918.0 / 180_799.0),
        ("new-caledonia-2020", "2020-10-04T17:30:00+11:00", 154_918.0 / 180_799.0),
        ("new-caledonia-2021", "2021-12-12T17:30:00+11:00", 80_881.0 / 184_364.0),
    ];
    for (name, time, truth) in days {
        let projection = before_the_count(name, time);
        assert!(!projection.available && projection.reason.is_some() && projection.share.is_none(), "{name}");
        assert!(projection.draws.share_yes.is_empty() && projection.win_probability.is_none());
        let (lower, upper) = projection.turnout.as_ref().expect("a turnout").interval(0.9);
        assert!(lower < truth && truth < upper && upper - lower < 0.35, "{name} {time}: {lower} {upper}");
        assert!(projection.regions.iter().all(|region| region.share.is_none() && region.turnout.is_some()));
    }
}

#[test]
fn a_boycott_shows_in_the_turnout_of_its_areas_before_the_count() {
    let projection = before_the_count("new-caledonia-2021", "2021-12-12T12:30:00+11:00");
    let of = |parent: &str| {
        let region = projection.regions.iter().find(|region| region.parent == parent).expect("a commune");
        region.turnout.as_ref().expect("a turnout").median()
    };
    // At noon 16 % had voted in Koné, 44.42 % in Païta; in 2020 Koné had ended above Païta.
    assert!(of("Koné") < 0.4 && of("Païta") > 0.55, "{} {}", of("Koné"), of("Païta"));
}

#[test]
fn nothing_is_said_before_the_first_figure() {
    let projection = before_the_count("new-caledonia-2020", "2020-10-04T09:00:00+11:00");
    assert!(!projection.available && projection.reason.is_some() && projection.turnout.is_none());
}
