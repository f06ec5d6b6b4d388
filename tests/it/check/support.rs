//! Small votes built by hand for the tests of the checker.

use jiff::civil::Date;
use plebis::vote::{
    AggregateRow, Control, ControlStatus, CountedOf, Counts, Finding, Link, LooseDate, Measure, Mode, Poll,
    PressFigure, Quantity, ReportStatus, Side, Translation, UnitInfo, UnitResult, Vote,
};

/// Day of the vote of [`vote`].
pub fn day() -> Date {
    Date::constant(2018, 11, 4)
}

/// A vote without anything but its name and day.
pub fn vote() -> Vote {
    let texts = Translation { title: "Test".into(), yes: "Yes".into(), no: "No".into(), ..Translation::default() };
    Vote { texts, focus: Side::No, ..Vote::new("test", day()) }
}

/// Counts with cast as the sum of its parts.
pub fn counts(registered: u64, blank: u64, spoiled: u64, yes: u64, no: u64) -> Counts {
    Counts {
        registered: Some(registered),
        cast: Some(blank + spoiled + yes + no),
        blank: Some(blank),
        spoiled: Some(spoiled),
        yes: Some(yes),
        no: Some(no),
    }
}

/// Adds a unit of a parent.
pub fn unit(vote: &mut Vote, key: &str, parent: &str, counts: Counts) {
    let line = vote.units.len() + 2;
    vote.units.push(UnitResult {
        unit: key.into(),
        name: Some(format!("Station {key}")),
        parent: Some(parent.into()),
        counts,
        yes_share: None,
        line,
    });
}

/// Adds a row of `units.csv`.
pub fn info(vote: &mut Vote, key: &str, off_area: bool, columns: &[(&str, &str)]) {
    let line = vote.unit_info.len() + 2;
    let columns = columns.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    vote.unit_info.push(UnitInfo { unit: key.into(), weight: None, off_area, columns, line });
}

/// Adds a control total.
pub fn control(vote: &mut Vote, area: Option<&str>, quantity: Quantity, value: u64, status: ControlStatus) {
    let line = vote.controls.len() + 2;
    let area = area.map(ToOwned::to_owned);
    vote.controls.push(Control { area, quantity, value, status, at: None, source: None, line });
}

/// Adds a link to a unit of an earlier vote.
pub fn link(vote: &mut Vote, key: &str, baseline: &str, earlier: &str, weight: f64) {
    let line = vote.links.len() + 2;
    vote.links.push(Link {
        unit: key.into(),
        baseline_vote: baseline.into(),
        baseline_unit: earlier.into(),
        weight,
        line,
    });
}

/// Adds a printed percentage of the whole vote.
pub fn press(vote: &mut Vote, measure: &str, option: Option<Side>, value: f64) {
    let line = vote.press.len() + 2;
    vote.press.push(PressFigure {
        published: Some(LooseDate::Day(day())),
        measure: measure.into(),
        option,
        value: Some(value),
        unit: Some("percent".into()),
        area: None,
        text: None,
        source: Some("paper".into()),
        line,
    });
}

/// A poll of all answers with days and n.
pub fn poll(id: &str, yes: f64, no: f64, undecided: Option<f64>) -> Poll {
    Poll {
        mode: Mode::Phone,
        field_start: Some(Date::constant(2018, 9, 1)),
        field_end: Some(Date::constant(2018, 9, 5)),
        published: Some(Date::constant(2018, 9, 8)),
        n: Some(1000),
        yes: Some(yes),
        no: Some(no),
        undecided,
        line: 2,
        ..Poll::new(id, "House")
    }
}

/// An aggregate row of the whole vote.
pub fn aggregate(measure: Measure, option: Option<Side>, value: f64, counted: Option<(f64, f64)>) -> AggregateRow {
    AggregateRow {
        area: None,
        measure,
        option,
        value: Some(value),
        counted: counted.map(|(counted, _)| counted),
        total: counted.map(|(_, total)| total),
        counted_of: counted.map(|_| CountedOf::Stations),
        rounding: None,
        hint: None,
        status: ReportStatus::Partial,
        reported_at: None,
        source: None,
        line: 2,
    }
}

/// Three islands and a town. Every island has a list; `Far` and `Out` have voters in town (unit 9).
pub fn islands() -> Vote {
    let mut vote = vote();
    let rows: [(&str, &str, u64); 10] = [
        ("Far-1", "Far", 1500),
        ("Far-2", "Far", 900),
        ("Far-9", "Far", 700),
        ("Out-1", "Out", 800),
        ("Out-2", "Out", 650),
        ("Out-9", "Out", 210),
        ("Near-1", "Near", 1200),
        ("Near-2", "Near", 1100),
        ("Town-1", "Town", 4000),
        ("Town-2", "Town", 3900),
    ];
    for (index, (key, parent, registered)) in rows.into_iter().enumerate() {
        let index = index as u64;
        unit(&mut vote, key, parent, counts(registered, index, index + 1, registered / 3, registered / 4 + index));
        let region = if parent == "Town" { "Mainland" } else { "Islands" };
        info(&mut vote, key, key.ends_with("-9"), &[("region", region)]);
    }
    for (area, list) in [("Far", 3090), ("Out", 1665), ("Near", 2296), ("Town", 7910)] {
        control(&mut vote, Some(area), Quantity::Registered, list, ControlStatus::List);
    }
    control(&mut vote, None, Quantity::Registered, 14960, ControlStatus::Final);
    vote
}

/// Findings of a code.
pub fn of_code<'a>(findings: &'a [Finding], code: &str) -> Vec<&'a Finding> {
    findings.iter().filter(|finding| finding.code == code).collect()
}

/// The only finding of a code.
pub fn only<'a>(findings: &'a [Finding], code: &str) -> &'a Finding {
    let found = of_code(findings, code);
    assert_eq!(found.len(), 1, "findings of {code}: {findings:#?}");
    found[0]
}
