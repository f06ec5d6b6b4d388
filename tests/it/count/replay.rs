//! Replayed nights and their scores.

use plebis::model::count::Options;
use plebis::model::replay::{OrderKind, ReplayOrder, ReplayPlan, replay};
use plebis::score::score_nights;
use plebis::vote::Vote;

fn case() -> (Vote, Vec<Vote>) {
    let vote = plebis::data::load("new-caledonia-2020", None).expect("a bundled vote").vote;
    let baselines = plebis::data::load_baselines(&vote, None).expect("its baselines");
    (vote, baselines.into_iter().map(|loaded| loaded.vote).collect())
}

fn plan() -> ReplayPlan {
    ReplayPlan {
        orders: vec![ReplayOrder::Simulated(OrderKind::Random), ReplayOrder::Simulated(OrderKind::LowFirst)],
        fractions: vec![0.25, 1.0],
        seeds: vec![1, 2],
        ..ReplayPlan::default()
    }
}

#[test]
fn lines_hold_the_yes_share_and_end_at_the_result() {
    let (vote, baselines) = case();
    let options = Options { n_draws: 1000, ..Options::default() };
    let lines = replay(&vote, &baselines, &plan(), &options).expect("lines");
    assert_eq!(lines.len(), 8); // 2 orders × 2 seeds × 2 fractions
    for line in &lines {
        assert!((line.truth - 71_533.0 / 153_036.0).abs() < 1e-12); // proclaimed: 71,533 Yes
        assert!(line.lo90 <= line.lo50 && line.lo50 <= line.point && line.point <= line.hi50 && line.hi50 <= line.hi90);
        if line.fraction == 1.0 {
            assert!((line.point.expect("a point") - line.truth).abs() < 1e-12);
        }
    }
}

#[test]
fn scores_of_known_lines_are_their_arithmetic() {
    let (vote, baselines) = case();
    let options = Options { n_draws: 500, ..Options::default() };
    let mut lines = replay(&vote, &baselines, &plan(), &options).expect("lines");
    for line in &mut lines {
        line.truth = 0.5;
        (line.lo90, line.lo50, line.point, line.hi50, line.hi90) =
            (Some(0.40), Some(0.41), Some(0.44), Some(0.46), Some(0.48));
    }
    let scores = score_nights(&lines, 1);
    let all = scores.iter().find(|score| score.order == plebis::score::OrderFamily::All).expect("all together");
    assert_eq!((all.votes, all.nights, all.failed), (1, 8, 0));
    assert!((all.mae.mean - 6.0).abs() < 1e-9); // |0.44 - 0.50| in points
    assert!((all.interval_score90.mean - 48.0).abs() < 1e-9); // 8 wide + 20 × 2 outside
    assert_eq!((all.coverage50.mean, all.coverage90.mean), (0.0, 0.0));
    assert_eq!(all.mae.lower, None); // one vote has no range
    for line in lines.iter_mut().take(4) {
        line.contest = "another".to_owned();
        line.point = Some(0.5);
    }
    let scores = score_nights(&lines, 1);
    let all = scores.iter().find(|score| score.order == plebis::score::OrderFamily::All).expect("all together");
    assert!((all.mae.mean - 3.0).abs() < 1e-9); // half of the nights miss by 6 points
    assert_eq!((all.mae.lower, all.mae.upper), (Some(0.0), Some(6.0))); // both draws the same vote: 1 in 4 each way
}
