//! Votes made by hand for the tests of the campaign room.
#![allow(dead_code, reason = "each test file uses a part of it")]

use jiff::{ToSpan, civil::Date};
use plebis::{
    model::campaign::Forecast,
    vote::{Base, Mode, Poll, Side, Vote},
};
use serde_json::Value;

/// Asserts |got − expected| ≤ tolerance.
#[track_caller]
pub fn close(got: f64, expected: Option<f64>, tolerance: f64, what: &str) {
    let expected = expected.unwrap_or_else(|| panic!("{what}: no reference value"));
    assert!(
        (got - expected).abs() <= tolerance,
        "{what}: {got} is not {expected} ± {tolerance}, off by {:e}",
        got - expected
    );
}

/// A poll of decided respondents in one day of field work.
pub fn poll(id: &str, house: &str, day: Date, n: u64, yes: f64, no: f64) -> Poll {
    let (field_start, field_end) = (Some(day), Some(day));
    let (n, yes, no, base) = (Some(n), Some(yes), Some(no), Base::Decided);
    Poll { field_start, field_end, n, yes, no, base, ..Poll::new(id, house) }
}

/// A vote with polls and nothing else.
pub fn vote(date: Date, polls: Vec<Poll>) -> Vote {
    Vote { polls, ..Vote::new("by-hand", date) }
}

/// The same vote with the options exchanged everywhere.
pub fn swapped(vote: &Vote) -> Vote {
    let mut out = vote.clone();
    out.rule.share_threshold = 1.0 - vote.rule.share_threshold;
    for poll in &mut out.polls {
        std::mem::swap(&mut poll.yes, &mut poll.no);
        poll.range_option = poll.range_option.map(Side::other);
    }
    out
}

/// Reference values of one vote.
pub struct Oracle {
    pub json: Value,
}

impl Oracle {
    pub fn load(name: &str) -> Self {
        let path = format!("{}/tests/oracles/campaign_{name}.json", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).expect("a committed file");
        Self { json: serde_json::from_str(&text).expect("JSON") }
    }

    /// The polls as a vote, all of them or some.
    pub fn vote(&self, keep: Option<&[usize]>) -> Vote {
        let text = |key: &str, i: u64| self.json[key][i as usize - 1].as_str().expect("a label").to_owned();
        let date = |key: &str| self.json[key].as_str().expect("a date").parse::<Date>().expect("ISO");
        let rows = self.json["rows"].as_array().expect("rows").iter().enumerate();
        let polls = rows
            .filter(|(i, _)| keep.is_none_or(|keep| keep.contains(i)))
            .map(|(i, row)| {
                let whole = |k: usize| row[k].as_u64().expect("a whole number");
                let y = row[3].as_f64().expect("a share");
                let day = date("day1") + (whole(0) as i64 - 1).days();
                let mode = if text("modes", whole(2)) == "Online" { Mode::Online } else { Mode::Phone };
                Poll {
                    mode,
                    ..poll(&format!("{i:03}"), &text("houses", whole(1)), day, whole(4), 100.0 * y, 100.0 * (1.0 - y))
                }
            })
            .collect();
        vote(date("election"), polls)
    }

    pub fn focus_wins(&self, forecast: &Forecast) -> f64 {
        forecast.win_probability.expect("a probability").yes
    }

    /// Mean and sd to 2e-6, probability to 2e-5: what any grid must reach.
    #[track_caller]
    pub fn meets(&self, got: &Forecast, expected: &Value) {
        let share = got.share.as_ref().expect("share");
        let grid = got.integration.expect("a grid");
        // The estimate is of the grid's own error; the reference values have a cut of about 1e-8 of their own.
        let off = (share.mean - expected["mean"].as_f64().expect("mean")).abs();
        assert!(
            off <= grid.error_mean.expect("an estimate") + 2e-8,
            "the error estimate {:?} does not cover {off:e}",
            grid.error_mean
        );
        close(share.mean, expected["mean"].as_f64(), 2e-6, "mean");
        close(share.sd, expected["sd"].as_f64(), 2e-6, "sd");
        close(self.focus_wins(got), expected["p_gt_half"].as_f64(), 2e-5, "probability");
        close(got.log_evidence.expect("evidence"), expected["log_evidence"].as_f64(), 1e-5, "log evidence");
    }
}
