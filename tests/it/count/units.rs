//! Properties of projections from reported units, on the New Caledonia stations.

use std::sync::LazyLock;

use plebis::distribution::Level;
use plebis::language::Text;
use plebis::model::count::{Options, Projection, project};
use plebis::model::replay::{NightOrder, OrderKind, night, reported_count, sequence, snapshot_of};
use plebis::vote::{Report, ReportStatus, Side, Snapshot, UnitResult, Vote};

type Case = (Vote, Vec<Vote>);

fn load(name: &str) -> Case {
    let vote = plebis::data::load(name, None).expect("a bundled vote").vote;
    let baselines = plebis::data::load_baselines(&vote, None).expect("its baselines");
    (vote, baselines.into_iter().map(|loaded| loaded.vote).collect())
}

static NC2020: LazyLock<Case> = LazyLock::new(|| load("new-caledonia-2020"));

fn options() -> Options {
    Options { n_draws: 2000, ..Options::default() }
}

fn after(case: &Case, kind: OrderKind, seed: u64, fraction: f64) -> Snapshot {
    let rows = sequence(&case.0, &case.1, &NightOrder::Simulated(kind, seed)).expect("an order");
    snapshot_of(&case.0, &rows[..reported_count(fraction, rows.len())])
}

fn projected(case: &Case, snapshot: &Snapshot) -> Projection {
    project(&case.0, &case.1, snapshot, &options()).expect("a projection")
}

fn mean(projection: &Projection) -> f64 {
    projection.share.as_ref().expect("a share").mean
}

#[test]
fn with_every_station_counted_the_projection_is_the_result_and_has_no_width() {
    let projection = projected(&NC2020, &after(&NC2020, OrderKind::Random, 1, 1.0));
    let share = projection.share.expect("a share");
    assert!((share.mean - 81_503.0 / 153_036.0).abs() < 1e-12); // proclaimed: 81,503 No, 71,533 Yes
    assert!(share.sd < 1e-12 && share.quantile(Level::P975) - share.quantile(Level::P025) < 1e-12);
    assert_eq!(projection.counted.progress.map(|p| (p - 1.0).abs() < 1e-9), Some(true));
    assert_eq!(projection.outstanding.ballots, Some(0.0));
    let turnout = projection.turnout.expect("registers are known").mean;
    assert!((turnout - 154_918.0 / 180_799.0).abs() < 1e-12); // proclaimed: 154,918 of 180,799
}

#[test]
fn the_result_of_a_silent_station_changes_nothing() {
    let snapshot = after(&NC2020, OrderKind::LowFirst, 1, 0.25);
    let mut altered = NC2020.clone();
    for unit in altered.0.units.iter_mut().filter(|unit| !snapshot.reports.contains_key(&unit.unit)) {
        let counts = &mut unit.counts;
        (counts.cast, counts.blank, counts.spoiled, counts.yes, counts.no) =
            (Some(1), Some(0), Some(0), Some(1), Some(0));
    }
    altered.0.results.clear();
    assert_eq!(projected(&NC2020, &snapshot), projected(&altered, &snapshot));
}

#[test]
fn the_order_of_the_rows_changes_nothing() {
    let snapshot = after(&NC2020, OrderKind::Random, 2, 0.3);
    let mut turned = NC2020.clone();
    turned.0.units.reverse();
    turned.0.unit_info.reverse();
    turned.0.links.reverse();
    turned.1[0].units.reverse();
    assert_eq!(projected(&NC2020, &snapshot).share, projected(&turned, &snapshot).share);
}

#[test]
fn swapping_yes_and_no_mirrors_mean_and_spread() {
    let swap = |vote: &mut Vote| {
        for unit in &mut vote.units {
            std::mem::swap(&mut unit.counts.yes, &mut unit.counts.no);
        }
    };
    let mut swapped = NC2020.clone();
    swap(&mut swapped.0);
    swapped.1.iter_mut().for_each(swap);
    for (kind, fraction) in [(OrderKind::Random, 0.2), (OrderKind::RegionByRegion, 0.4)] {
        let snapshot = after(&NC2020, kind, 3, fraction);
        let mut mirror = snapshot.clone();
        for report in mirror.reports.values_mut() {
            std::mem::swap(&mut report.counts.yes, &mut report.counts.no);
        }
        let (one, other) = (projected(&NC2020, &snapshot), projected(&swapped, &mirror));
        let (a, b) = (one.share.expect("a share"), other.share.expect("a share"));
        assert!((a.mean + b.mean - 1.0).abs() < 1e-8, "{} {}", a.mean, b.mean);
        assert!((a.sd - b.sd).abs() < 1e-8, "{} {}", a.sd, b.sd);
        assert!((a.quantile(Level::P05) + b.quantile(Level::P95) - 1.0).abs() < 4.0 * a.mcse);
    }
}

#[test]
fn splitting_a_station_in_two_halves_moves_the_total_by_less_than_a_twentieth_of_a_point() {
    // The largest silent station, split evenly with its baseline; halves differ by one vote at most.
    let snapshot = after(&NC2020, OrderKind::Random, 4, 0.5);
    let before = mean(&projected(&NC2020, &snapshot));
    let silent = NC2020.0.units.iter().filter(|unit| !snapshot.reports.contains_key(&unit.unit));
    let largest = silent.max_by_key(|unit| unit.counts.registered).expect("silent stations").clone();
    let mut split = NC2020.clone();
    let half = |value: Option<u64>, first: bool| value.map(|v| if first { v / 2 } else { v - v / 2 });
    split.0.units.retain(|unit| unit.unit != largest.unit);
    split.0.unit_info.retain(|info| info.unit != largest.unit);
    let links: Vec<_> = split.0.links.iter().filter(|link| link.unit == largest.unit).cloned().collect();
    for (name, first) in [("a", true), ("b", false)] {
        let mut unit: UnitResult = largest.clone();
        unit.unit = format!("{}{name}", largest.unit);
        unit.counts.registered = half(unit.counts.registered, first);
        for link in &links {
            let mut link = link.clone();
            (link.unit, link.weight) = (unit.unit.clone(), 0.5 * link.weight);
            split.0.links.push(link);
        }
        split.0.units.push(unit);
    }
    let after_split = mean(&projected(&split, &snapshot));
    assert!((after_split - before).abs() < 0.0005, "{before} -> {after_split}");
}

#[test]
fn intervals_never_cross_counts_never_fall_and_regions_sum_to_the_total() {
    for kind in OrderKind::ALL {
        for (seed, fraction) in [(1, 0.02), (2, 0.1), (3, 0.5), (4, 0.9)] {
            let snapshot = after(&NC2020, kind, seed, fraction);
            let projection = projected(&NC2020, &snapshot);
            let share = projection.share.as_ref().expect("a share");
            let ordered: Vec<f64> = share.quantiles.values().copied().collect();
            assert!(ordered.is_sorted() && ordered[0] >= 0.0 && ordered[6] <= 1.0, "{ordered:?}");
            let yes = projection.yes.as_ref().expect("ballots");
            let no = projection.no.as_ref().expect("ballots");
            let (counted_yes, counted_no) = (projection.counted.yes.unwrap_or(0), projection.counted.no.unwrap_or(0));
            assert!(yes.quantile(Level::P025) >= counted_yes as f64 && no.quantile(Level::P025) >= counted_no as f64);
            let (region_yes, region_no) = projection.regions.iter().fold((0.0, 0.0), |(y, n), region| {
                (y + region.yes.expect("sizes are known"), n + region.no.expect("sizes are known"))
            });
            assert!((region_yes / yes.mean - 1.0).abs() < 1e-9 && (region_no / no.mean - 1.0).abs() < 1e-9);
            let parts = [&projection.yes, &projection.no, &projection.blank_spoiled, &projection.away];
            let sum: f64 = parts.iter().map(|part| part.as_ref().expect("registers are known").mean).sum();
            assert!((sum / 180_799.0 - 1.0).abs() < 1e-9, "{sum}"); // registered in 2020
        }
    }
}

#[test]
fn partial_unexpected_empty_and_falling_reports_are_handled_and_listed() {
    let mut snapshot = after(&NC2020, OrderKind::Random, 5, 0.3);
    let keys: Vec<String> = snapshot.reports.keys().take(3).cloned().collect();
    let earlier: Report = snapshot.reports[&keys[0]].clone();
    {
        let partial = snapshot.reports.get_mut(&keys[0]).expect("reported");
        partial.status = ReportStatus::Partial;
        partial.counted_fraction = Some(0.5);
        partial.counts.yes = partial.counts.yes.map(|v| v / 2);
        partial.counts.no = partial.counts.no.map(|v| v / 2);
        partial.counts.cast = None;
    }
    snapshot.revisions.insert(keys[0].clone(), vec![earlier.clone()]);
    let empty = snapshot.reports.get_mut(&keys[1]).expect("reported");
    (empty.counts.yes, empty.counts.no, empty.counts.cast) = (Some(0), Some(0), Some(0));
    (empty.counts.blank, empty.counts.spoiled) = (Some(0), Some(0));
    let mut unexpected = earlier;
    unexpected.unit = "Paris-1".to_owned();
    snapshot.reports.insert(unexpected.unit.clone(), unexpected);
    let projection = projected(&NC2020, &snapshot);
    let said = projection.assumptions.iter().map(Text::english).collect::<Vec<_>>().join("\n");
    for word in ["Paris-1", "partly counted", "no valid vote", "went down"] {
        assert!(said.contains(word), "{word} is missing in:\n{said}");
    }
    assert_eq!(projection.counted.units_total, Some(305)); // 304 stations and Paris-1
    assert!((mean(&projection) - 0.5326).abs() < 0.03); // proclaimed: 53.26 %
}

#[test]
fn a_swapped_pair_of_counts_is_listed_with_its_likely_cause() {
    let mut snapshot = after(&NC2020, OrderKind::Random, 6, 0.6);
    let strongest = |report: &&mut Report| report.counts.yes.unwrap_or(0) > 10 * report.counts.no.unwrap_or(1).max(1);
    let swapped = snapshot.reports.values_mut().find(strongest).expect("a station with a clear majority");
    std::mem::swap(&mut swapped.counts.yes, &mut swapped.counts.no);
    let unit = swapped.unit.clone();
    let projection = projected(&NC2020, &snapshot);
    let found = projection.unusual.iter().find(|row| row.unit == unit).expect("listed");
    assert!(found.likely_cause.english().contains("swapped"), "{found:?}");
    assert!((mean(&projection) - 0.5326).abs() < 0.02); // one wrong station does not carry the total away
}

#[test]
fn a_vote_without_baseline_is_projected_from_a_tenth_of_the_stations() {
    let case = load("new-caledonia-2018");
    let truth = 78_734.0 / 138_933.0; // proclaimed: 78,734 No, 60,199 Yes
    let held = |level: f64, shares: &[plebis::distribution::Distribution]| {
        let inside = |share: &&plebis::distribution::Distribution| {
            let (lower, upper) = share.interval(level);
            lower <= truth && truth <= upper
        };
        shares.iter().filter(inside).count()
    };
    let share = |seed| projected(&case, &after(&case, OrderKind::Random, seed, 0.1)).share.expect("a share");
    let shares: Vec<_> = (1..=60).map(share).collect();
    let (half, ninety) = (held(0.5, &shares), held(0.9, &shares));
    // Over 360 orders .73 of the ranges of nine in ten held and .36 of those of one in two: one vote, and no earlier one.
    // At those rates fewer than 35 of 60 hold in 6 tests of 1,000, and fewer than 13 in 5.
    assert!(ninety >= 35 && half >= 13, "{half} and {ninety} of 60 ranges hold the result");
    let rms = (shares.iter().map(|share| (share.mean - truth).powi(2)).sum::<f64>() / 60.0).sqrt();
    assert!(rms < 0.045, "{rms}"); // .040 over 150 orders
}

#[test]
fn the_boycott_of_2021_is_projected_within_a_point_and_a_half_from_a_tenth_of_the_stations() {
    let case = load("new-caledonia-2021");
    let truth = 75_720.0 / 78_467.0; // proclaimed: 75,720 No, 2,747 Yes
    let (mut held, mut sum) = (0, 0.0);
    for seed in 1..=20 {
        let projection = projected(&case, &after(&case, OrderKind::Random, seed, 0.1));
        let share = projection.share.as_ref().expect("a share");
        let (lower, upper) = share.interval(0.9);
        let error = (share.median() - truth).abs();
        println!("seed {seed}: {:.4} ({lower:.4} to {upper:.4})", share.median());
        assert!(error < 0.015, "{error}");
        sum += error;
        held += usize::from(lower <= truth && truth <= upper);
    }
    println!("held {held} of 20");
    assert!(sum / 20.0 < 0.003, "{sum}"); // .0021 measured; .0024 without the turnout of camps, .0164 with one fixed profile
    // 18 measured; several lie at an end of their range.
    assert!(held >= 17, "90 % intervals held the result in {held} of 20");
}

#[test]
fn what_is_left_of_partly_counted_communes_stays_uncertain_while_their_fraction_is_not_published() {
    let case = load("chile-2022");
    let truth = 4_821_322.0 / 12_686_487.0; // later, complete result: 4,821,322 yes of 12,686,487
    let times: std::collections::BTreeSet<_> =
        case.0.returns.reports.iter().filter_map(|report| report.reported_at).collect();
    for at in times {
        let mut snapshot = plebis::tally::snapshot(&case.0, &case.1, Some(at));
        snapshot.reports.retain(|unit, _| case.0.units.iter().any(|known| known.unit == *unit));
        if snapshot.reports.is_empty() {
            continue;
        }
        let (lower, upper) = projected(&case, &snapshot).share.expect("a share").interval(0.9);
        assert!(lower <= truth && truth <= upper && upper - lower > 0.005, "{at:?}: {lower} to {upper}");
    }
}

#[test]
fn silent_areas_of_unknown_size_are_taken_to_be_like_the_reported_ones() {
    let case = load("scotland-2014"); // neither registers nor an earlier vote
    let snapshot = snapshot_of(&case.0, &[0, 1, 2]);
    let projection = projected(&case, &snapshot);
    // Nothing tells how many ballots are out.
    assert_eq!((projection.counted.progress, projection.outstanding.ballots, projection.yes), (None, None, None));
    let (lower, upper) = projection.share.expect("a share").interval(0.9);
    assert!(upper - lower > 0.05, "{lower} to {upper}");
}

#[test]
fn a_boycott_counted_among_one_kind_of_station_is_announced_as_unknown_elsewhere() {
    let case = load("new-caledonia-2021");
    let told = |snapshot: &Snapshot| {
        projected(&case, snapshot)
            .assumptions
            .iter()
            .any(|words| words.english().contains("turnout by side is not known elsewhere"))
    };
    assert!(told(&after(&case, OrderKind::HighFirst, 1, 0.1)));
    // 2020 in random order: what is out is like what is counted.
    let words = projected(&NC2020, &after(&NC2020, OrderKind::Random, 1, 0.25)).assumptions;
    assert!(!words.iter().any(|words| words.english().contains("turnout by side")), "{words:?}");
}

#[test]
fn what_a_camp_loses_where_it_is_weak_tells_of_its_strongholds() {
    let case = load("new-caledonia-2021");
    // A tenth of the stations, those where Yes was weakest in 2020; none of its strongholds has reported.
    let projection = projected(&case, &after(&case, OrderKind::LowFirst, 1, 0.1));
    let said = |words: &str| projection.assumptions.iter().any(|line| line.english().contains(words));
    assert!(said("of the side in retreat who stayed away"), "{:?}", projection.assumptions);
    let yes = 1.0 - mean(&projection);
    assert!(yes < 0.07, "{yes}"); // the result is 0.035; slopes alone expected 0.096
}

#[test]
fn where_the_latest_vote_says_nothing_an_older_one_that_resembles_the_night_is_found() {
    let (vote, _) = &*NC2020;
    let day_before = |date: jiff::civil::Date| date.yesterday().expect("a day");
    let older = Vote { id: "older".to_owned(), date: day_before(day_before(vote.date)), ..vote.clone() };
    // The latest vote has the same stations with the counts of others.
    let mut latest = Vote { id: "latest".to_owned(), date: day_before(vote.date), ..vote.clone() };
    let counts: Vec<_> = latest.units.iter().map(|unit| unit.counts).collect();
    for (i, unit) in latest.units.iter_mut().enumerate() {
        unit.counts = counts[(i + 97) % counts.len()];
    }
    let night: Case = (Vote { links: Vec::new(), ..vote.clone() }, vec![latest.clone(), older]);
    let alone: Case = (night.0.clone(), vec![latest]);
    let snapshot = after(&night, OrderKind::Random, 1, 0.25);
    let (both, one) = (projected(&night, &snapshot), projected(&alone, &snapshot));
    assert_eq!(both.baseline, ["latest", "older"]);
    let sd = |projection: &Projection| projection.share.as_ref().expect("a share").sd;
    assert!(sd(&both) < 0.65 * sd(&one), "{} {}", sd(&both), sd(&one)); // the older vote holds the very result
    assert!((mean(&both) - 81_503.0 / 153_036.0).abs() < 3.0 * sd(&both)); // proclaimed: 81,503 No, 71,533 Yes
}

#[test]
fn a_night_steps_towards_the_result_up_to_its_stop() {
    let stop = 226.0 / 304.0; // stations in and expected
    let order = NightOrder::Simulated(OrderKind::Random, 1);
    let night = night(&NC2020.0, &NC2020.1, &order, stop, &options()).expect("a night");
    assert!((20..=30).contains(&night.points.len()));
    let last = night.points.last().expect("points");
    assert_eq!((last.units, last.units_total), (226, 304)); // the stop
    assert!(night.simulated && (last.share.mean - 0.5326).abs() < 0.01); // proclaimed: 53.26 %
    let first = &night.points[0];
    assert!(first.share.sd > last.share.sd);
    assert_eq!(NC2020.0.focus, Side::No);
}
