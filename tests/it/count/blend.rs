//! The forecast beside the count, the flip alert, and what moved.

use plebis::model::count::{Alert, Options, Projection, moved, project};
use plebis::model::replay::{NightOrder, OrderKind, reported_count, sequence, snapshot_of};
use plebis::vote::{Side, Snapshot, Vote};

type Case = (Vote, Vec<Vote>);

fn load(name: &str) -> Case {
    let vote = plebis::data::load(name, None).expect("a bundled vote").vote;
    let baselines = plebis::data::load_baselines(&vote, None).expect("its baselines");
    (vote, baselines.into_iter().map(|loaded| loaded.vote).collect())
}

fn after(case: &Case, kind: OrderKind, fraction: f64) -> Snapshot {
    let rows = sequence(&case.0, &case.1, &NightOrder::Simulated(kind, 1)).expect("an order");
    snapshot_of(&case.0, &rows[..reported_count(fraction, rows.len())])
}

fn with(case: &Case, snapshot: &Snapshot, campaign: Vec<f64>, blend: bool) -> Projection {
    let options = Options { n_draws: 4000, campaign, blend, ..Options::default() };
    project(&case.0, &case.1, snapshot, &options).expect("a projection")
}

/// Evenly spread quantiles of a normal: draws with this mean and sd.
fn forecast(mean: f64, sd: f64) -> Vec<f64> {
    use statrs::distribution::{ContinuousCDF, Normal};
    let normal = Normal::new(mean, sd).expect("a normal");
    (0..2000).map(|i| normal.inverse_cdf((f64::from(i) + 0.5) / 2000.0)).collect()
}

#[test]
fn the_blend_lies_between_forecast_and_count_and_the_forecast_fades() {
    let case = load("new-caledonia-2020");
    let mut before = 1.0;
    for fraction in [0.03, 0.1, 0.5] {
        let snapshot = after(&case, OrderKind::LowFirst, fraction);
        let alone = with(&case, &snapshot, Vec::new(), false);
        let centre = alone.share.as_ref().expect("a share").mean;
        let blended = with(&case, &snapshot, forecast(centre + 0.02, 0.03), true);
        let parts = blended.campaign_prior.expect("shown");
        let low = centre.min(parts.prior.mean);
        assert!(parts.blend.mean > low && parts.blend.mean < parts.prior.mean, "{parts:?}");
        let noise = (0.5 / 4000.0_f64).sqrt(); // Monte Carlo error of an sd of 4,000 draws
        assert!(parts.blend.sd < parts.data.sd * (1.0 + noise) && parts.prior_weight < before, "{parts:?}");
        // Two normals: the blend's mean is the precision-weighted one; a fifth of the count's sd for its shape.
        let expected = centre + parts.prior_weight * (parts.prior.mean - centre);
        assert!((parts.blend.mean - expected).abs() < 0.2 * parts.data.sd, "{expected} {parts:?}");
        assert_eq!(blended.share.expect("a share").mean, parts.blend.mean);
        let regions: f64 = blended.regions.iter().filter_map(|region| region.yes).sum();
        let total = blended.yes.expect("ballots").mean;
        assert!((regions - total).abs() < 1e-6 * total, "{regions} {total}"); // regions sum to the total
        before = parts.prior_weight;
    }
}

#[test]
fn shown_beside_the_count_the_forecast_changes_nothing() {
    let case = load("new-caledonia-2020");
    let snapshot = after(&case, OrderKind::Random, 0.1);
    let alone = with(&case, &snapshot, Vec::new(), false);
    let beside = with(&case, &snapshot, forecast(0.6, 0.05), false);
    assert_eq!(alone.share, beside.share);
    assert!(alone.campaign_prior.is_none() && beside.campaign_prior.is_some());
}

#[test]
fn a_forecast_that_the_count_excludes_is_refused_with_the_cure() {
    let case = load("new-caledonia-2020");
    let snapshot = after(&case, OrderKind::Random, 0.5);
    let options = Options { n_draws: 2000, campaign: forecast(0.9, 0.001), blend: true, ..Options::default() };
    let error = project(&case.0, &case.1, &snapshot, &options).expect_err("they exclude each other");
    assert_eq!(error.exit_code(), 2);
}

#[test]
fn a_lead_that_will_turn_is_announced() {
    let case = load("new-caledonia-2020");
    // Strongholds of Yes come first: Yes leads the count, No wins (53.26 %).
    let turning = with(&case, &after(&case, OrderKind::HighFirst, 0.25), Vec::new(), false).flip.expect("a count");
    assert_eq!(turning.leads_now, Side::Yes);
    assert!(turning.probability > 0.1 && turning.alert != Alert::None, "{turning:?}");
    let settled = with(&case, &after(&case, OrderKind::LowFirst, 0.95), Vec::new(), false).flip.expect("a count");
    assert_eq!((settled.leads_now, settled.alert), (Side::No, Alert::None));
}

#[test]
fn what_moved_is_told_against_the_snapshot_before() {
    let case = load("brexit-2016");
    let all: Vec<_> = case.0.returns.reports.iter().filter_map(|report| report.reported_at).collect();
    let mut times = all.clone();
    times.sort();
    times.dedup();
    let snapshot = plebis::tally::snapshot(&case.0, &case.1, Some(times[40]));
    let options = Options { n_draws: 1000, ..Options::default() };
    let now = project(&case.0, &case.1, &snapshot, &options).expect("a projection");
    let told = moved(&case.0, &case.1, &snapshot, &now, &options).expect("an earlier snapshot");
    let new = all.iter().filter(|at| **at == times[40]).count();
    assert_eq!((told.since, told.new_units), (times[39], new));
    assert!((told.points - 100.0 * (told.share.1 - told.share.0)).abs() < 1e-12);
    // From lines alone: the line in use and the one before it, not the result that came later.
    let night = load("new-caledonia-2020");
    let snapshot = plebis::tally::snapshot(&night.0, &night.1, None);
    let now = project(&night.0, &night.1, &snapshot, &options).expect("a projection");
    let told = moved(&night.0, &night.1, &snapshot, &now, &options).expect("a line before");
    assert_ne!(told.lines.0, told.lines.1);
    assert!(told.lines.1[0].english().contains("226 of 304"), "{told:?}"); // the last partial line, 21:45
    assert!(told.since < now.as_of.expect("a time"), "{told:?}");
    let first = plebis::tally::snapshot(&case.0, &case.1, Some(times[0]));
    assert!(moved(&case.0, &case.1, &first, &now, &options).is_none());
}
