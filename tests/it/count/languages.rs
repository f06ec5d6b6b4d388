//! What a projection says of itself is told in French as it is in English.

use crate::french::assert_french;
use plebis::{
    data::{load, load_baselines},
    model::{
        count::{Options, Projection, project},
        replay::{NightOrder, OrderKind, reported_count, sequence, snapshot_of},
    },
    vote::{Lang, Moment, ReportStatus, Snapshot, Vote},
};

type Case = (Vote, Vec<Vote>);

fn bundled(id: &str) -> Case {
    let vote = load(id, None).expect("bundled vote").vote;
    let earlier = load_baselines(&vote, None).expect("bundled baselines");
    (vote, earlier.into_iter().map(|loaded| loaded.vote).collect())
}

fn projected((vote, earlier): &Case, snapshot: &Snapshot, hint: Option<&str>) -> Projection {
    let options = Options { n_draws: 500, hint: hint.map(str::to_owned), ..Options::default() };
    project(vote, earlier, snapshot, &options).expect("a projection")
}

fn assert_all_french(projection: &Projection, place: &str) {
    let texts = projection.assumptions.iter().chain(&projection.reason).chain(&projection.lines_used);
    let texts = texts.chain(projection.unusual.iter().map(|unit| &unit.likely_cause));
    texts.chain(projection.order_model.iter().map(|order| &order.what)).for_each(|text| assert_french(text, place));
}

#[test]
fn what_the_lines_of_a_night_lead_to_is_told_in_french() {
    for id in ["new-caledonia-2018", "new-caledonia-2020", "new-caledonia-2021"] {
        let case = bundled(id);
        let mut times: Vec<Moment> = case.0.returns.aggregates.iter().filter_map(|row| row.reported_at).collect();
        times.sort();
        times.dedup();
        for time in times.into_iter().step_by(3) {
            let snapshot = plebis::tally::snapshot(&case.0, &case.1, Some(time));
            assert_all_french(&projected(&case, &snapshot, None), &format!("{id} {time}"));
        }
        assert_all_french(&projected(&case, &plebis::tally::snapshot(&case.0, &case.1, None), Some("Nouméa late")), id);
    }
}

#[test]
fn what_reported_units_lead_to_is_told_in_french() {
    for (id, kind) in [("new-caledonia-2020", OrderKind::LowFirst), ("new-caledonia-2021", OrderKind::HighFirst)] {
        let case = bundled(id);
        let rows = sequence(&case.0, &case.1, &NightOrder::Simulated(kind, 1)).expect("an order");
        let mut snapshot = snapshot_of(&case.0, &rows[..reported_count(0.3, rows.len())]);
        // One unit has yes and no the wrong way round, one is half counted.
        for (at, report) in snapshot.reports.values_mut().enumerate().take(6) {
            let counts = &mut report.counts;
            match at {
                0 => report.status = ReportStatus::Partial,
                5 => (counts.yes, counts.no) = (counts.no, counts.yes),
                _ => {}
            }
        }
        assert_all_french(&projected(&case, &snapshot, Some("Nouméa late")), id);
    }
}

#[test]
fn a_line_in_use_reads_like_french() {
    let case = bundled("new-caledonia-2020");
    let told = projected(&case, &plebis::tally::snapshot(&case.0, &case.1, None), None);
    let line = told.lines_used[0].get(Lang::Fr).replace('\u{202f}', "_");
    assert!(line.starts_with("l’ensemble du scrutin_: Non ") && line.contains("226 bureaux sur 304"), "{line}");
}
