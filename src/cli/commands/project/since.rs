//! What came in since the reports before the last.

use crate::{
    language::{Lang, Places, Text, Value, number, say},
    model::count::Moved,
};

/// What came in since the reports before the last.
pub(super) fn since(moved: &Moved, places: Places, is_complete: bool) -> Text {
    let (new, changed, units) = (moved.new_units, moved.changed_units, &moved.units);
    let what = match (moved.lines.0.is_empty(), new + changed, moved.retracted_units) {
        (false, ..) => {
            let [before, now] = [&moved.lines.0, &moved.lines.1].map(|lines| Value::list(lines.iter().cloned()));
            say!(Project::LinesMoved, before, now)
        }
        (true, 0, 0) => say!(Project::NothingMoved),
        (.., 0) => say!(Project::UnitsMoved, places, new, changed, units),
        (.., back) => say!(Project::UnitsTakenBack, places, back, new, changed, units),
    };
    let time = moved.since.to_string();
    // After the last unit nothing is projected.
    if is_complete {
        return say!(Project::Since, time, what);
    }
    let (before, now) = moved.share;
    let change = change(before, now);
    let (before, now) = (Value::percent(before, 1), Value::percent(now, 1));
    say!(Project::SinceProjected, time, what, before, now, change)
}

/// The change of a share in words that agree with the two shares as they are printed.
fn change(before: f64, now: f64) -> Text {
    let points = 100.0 * (now - before);
    let [printed, printed_now] = [before, now].map(|share| number::percent(share, 1, Lang::En));
    match (printed == printed_now, points.abs() < 0.05) {
        (true, true) => say!(Project::Unchanged),
        (false, false) => say!(Project::Changed, points = Value::points_signed(points, 1)),
        // A tenth would be too much for one, and nothing too little for the other.
        _ => say!(Project::ChangedLittle, points = Value::points(0.1, 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_agrees_with_the_shares_that_are_printed_beside_it() {
        let told = |before: f64, now: f64| change(before, now).get(Lang::En);
        assert_eq!(told(0.3826, 0.3829), "unchanged"); // 38.3 and 38.3
        assert_eq!(told(0.3826, 0.3834), "by less than 0.1\u{a0}points"); // 38.3 and 38.3, 0.08 apart
        assert_eq!(told(0.38251, 0.38249), "by less than 0.1\u{a0}points"); // 38.3 and 38.2
        assert_eq!(told(0.3826, 0.3812), "−0.1\u{a0}points"); // 38.3 and 38.1
    }
}
