//! From what is odd to one list.

use std::collections::HashMap;

use super::{
    base::Base,
    corrected,
    entry::{Concern, Entry, Listed, Review},
    odd,
};
use crate::{
    model::count::Projection,
    vote::{Finding, Snapshot, Vote},
};

/// No more entries are kept.
const MOST: usize = 200;

/// What a desk should look at in a snapshot; `before` is what the version before listed, and `findings` what was noticed of the bodies.
///
/// A unit that is far off enters at one bound and leaves below a lower one, or as soon as its figures change for better ones.
pub fn list(
    vote: &Vote,
    snapshot: &Snapshot,
    projection: &Projection,
    findings: &[Finding],
    before: &[Listed],
) -> Review {
    let base = Base::new(vote, snapshot);
    let known: HashMap<(Concern, &str), &Listed> =
        before.iter().map(|listed| ((listed.code.measured(), listed.unit.as_str()), listed)).collect();
    let stays = |entry: &Entry| {
        let listed = known.get(&(entry.code.measured(), entry.unit.as_str()));
        // A count that grows is the same one; one that went down was corrected, and is measured anew.
        listed.is_some_and(|listed| !listed.is_corrected_by(entry))
    };
    let odd = odd::entries(&base, projection).into_iter();
    let odd = odd.filter(|(entry, is_far)| *is_far || stays(entry)).map(|(entry, _)| entry);
    let all: Vec<Entry> = corrected::entries(&base, findings).into_iter().chain(odd).collect();
    let (seen, mut entries): (Vec<Entry>, Vec<Entry>) = all.into_iter().partition(|entry| is_seen(vote, entry));
    entries.sort_by(worst_first);
    let more = entries.len().saturating_sub(MOST);
    entries.truncate(MOST);
    let names = vote.place_names();
    for entry in &mut entries {
        entry.what = std::mem::take(&mut entry.what).named(&names);
        entry.likely_cause = std::mem::take(&mut entry.likely_cause).named(&names);
    }
    Review { entries, more, acknowledged: seen.len() }
}

/// Whether the desk has looked at it; with a time, at the figures of that time.
fn is_seen(vote: &Vote, entry: &Entry) -> bool {
    vote.desk.acknowledged.iter().any(|row| {
        row.code == entry.code.word()
            && row.unit.as_deref().is_none_or(|unit| unit == entry.unit || unit == entry.name)
            && row.at.is_none_or(|seen| entry.at.is_none_or(|came| came <= seen))
    })
}

/// What moves the count most, then what is furthest off.
fn worst_first(a: &Entry, b: &Entry) -> std::cmp::Ordering {
    let size = |value: Option<f64>| value.map_or(0.0, f64::abs);
    size(b.points)
        .total_cmp(&size(a.points))
        .then_with(|| size(b.z).total_cmp(&size(a.z)))
        .then_with(|| (&a.unit, a.code).cmp(&(&b.unit, b.code)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        data::parse_moment,
        headline::example,
        language::Text,
        model::count::{Slip, Unusual, UnusualMeasure},
        vote::{Acknowledged, Counts, Report, ReportStatus},
    };

    fn snapshot(units: &[(&str, u64, u64)]) -> Snapshot {
        let report = |&(unit, yes, no): &(&str, u64, u64)| Report {
            unit: unit.to_owned(),
            name: Some(format!("Town {unit}")),
            parent: None,
            counts: Counts { yes: Some(yes), no: Some(no), ..Counts::default() },
            yes_share: None,
            status: ReportStatus::Complete,
            counted_fraction: None,
            reported_at: parse_moment("2026-03-23T21:00:00+01:00").ok(),
            line: 2,
        };
        let reports = units.iter().map(|unit| (unit.0.to_owned(), report(unit))).collect();
        Snapshot { reports, ..Snapshot::default() }
    }

    fn far(unit: &str, expected: f64, z: f64, slip: Option<Slip>) -> Unusual {
        Unusual {
            unit: unit.to_owned(),
            measure: UnusualMeasure::Share,
            expected: Some(expected),
            got: 0.5,
            z: Some(z),
            likely_cause: Text::same("why"),
            slip,
            is_notable: z.abs() >= 4.0,
        }
    }

    fn listed(vote: &Vote, snapshot: &Snapshot, found: Vec<Unusual>, before: &[Listed]) -> Review {
        let projection = Projection { nearly_unusual: found, ..example::projection() };
        list(vote, snapshot, &projection, &[], before)
    }

    fn units(review: &Review) -> Vec<&str> {
        review.entries.iter().map(|entry| entry.unit.as_str()).collect()
    }

    fn vote() -> Vote {
        Vote { focus: crate::vote::Side::Yes, ..Vote::new("v", jiff::civil::date(2026, 3, 23)) }
    }

    #[test]
    fn what_moves_the_count_most_comes_first_with_its_name_and_its_points() {
        let night = snapshot(&[("a", 500, 500), ("b", 10, 30), ("c", 460, 500)]);
        let found = vec![far("b", 0.75, -9.0, Some(Slip::Swapped)), far("a", 0.6, -4.5, None)];
        let review = listed(&vote(), &night, found, &[]);
        assert_eq!(units(&review), ["a", "b"]);
        assert_eq!(review.entries[0].name, "Town a");
        assert_eq!((review.entries[0].code, review.entries[1].code), (Concern::UnusualShare, Concern::YesNoSwapped));
        let points: Vec<f64> = review.entries.iter().map(|entry| entry.points.expect("points")).collect();
        assert!((points[0] + 5.0).abs() < 1e-9, "{points:?}"); // 970 of 2000 against 1070 of 2000
        assert!((points[1] + 1.0).abs() < 1e-9, "{points:?}"); // 970 of 2000 against 990 of 2000
    }

    #[test]
    fn an_entry_enters_above_one_bound_and_stays_down_to_the_lower_one() {
        let night = snapshot(&[("a", 500, 500)]);
        let at = |z: f64, before: &[Listed]| listed(&vote(), &night, vec![far("a", 0.6, z, None)], before);
        assert_eq!(units(&at(3.9, &[])), [""; 0]);
        let first = at(4.1, &[]);
        let before: Vec<Listed> = first.entries.iter().map(Listed::from).collect();
        assert_eq!(units(&at(3.1, &before)), ["a"]);
        // Another cause is the same entry.
        let swapped = listed(&vote(), &night, vec![far("a", 0.6, 3.2, Some(Slip::Swapped))], &before);
        assert_eq!(units(&swapped), ["a"]);
        let mended = snapshot(&[("a", 480, 520)]);
        assert_eq!(units(&listed(&vote(), &mended, vec![far("a", 0.6, 3.9, None)], &before)), [""; 0]); // corrected
        let grown = snapshot(&[("a", 600, 610)]);
        assert_eq!(units(&listed(&vote(), &grown, vec![far("a", 0.6, 3.9, None)], &before)), ["a"]); // counted on
    }

    #[test]
    fn what_is_acknowledged_leaves_the_list_until_other_figures_come() {
        let night = snapshot(&[("a", 500, 500), ("b", 400, 500)]);
        let found = || vec![far("a", 0.6, 5.0, None), far("b", 0.6, 5.0, None)];
        let seen = |at: &str| Acknowledged {
            code: "unusual_share".to_owned(),
            unit: Some("a".to_owned()),
            at: parse_moment(at).ok(),
            line: 1,
        };
        let mut vote = vote();
        vote.desk.acknowledged = vec![seen("2026-03-23T21:30:00+01:00")];
        let review = listed(&vote, &night, found(), &[]);
        assert_eq!((units(&review), review.acknowledged), (vec!["b"], 1));
        vote.desk.acknowledged = vec![seen("2026-03-23T20:30:00+01:00")]; // of figures before these
        let review = listed(&vote, &night, found(), &[]);
        assert_eq!((units(&review).len(), review.acknowledged), (2, 0));
    }

    #[test]
    fn one_digit_that_makes_the_parts_add_up_is_told_with_the_right_figure() {
        let mut night = snapshot(&[("a", 1523, 900), ("b", 500, 500)]);
        let report = night.reports.get_mut("a").expect("a");
        report.counts = Counts { cast: Some(2733), blank: Some(6), spoiled: Some(4), ..report.counts };
        let review = listed(&vote(), &night, vec![far("a", 0.7, 9.0, None)], &[]);
        assert_eq!(units(&review), ["a"]); // once
        assert_eq!(review.entries[0].code, Concern::DigitSlip);
        assert!(review.entries[0].what.english().contains("1,823"), "{}", review.entries[0].what.english()); // 2733 - 10 - 900
    }
}
