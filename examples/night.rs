//! Teaches: a count projected as its units come in. The finished vote of 2020 in New Caledonia gives the reports, its smallest
//! stations first; each step is projected from them and the vote of 2018, and never sees a station that is not in.
//!
//! `cargo run --example night`

use plebis::{
    data,
    model::count::{Options, project},
    vote::{Report, ReportStatus, Snapshot},
};

fn main() -> plebis::Result<()> {
    let vote = data::load("new-caledonia-2020", None)?.vote;
    let earlier: Vec<_> = data::load_baselines(&vote, None)?.into_iter().map(|loaded| loaded.vote).collect();
    let mut units = vote.units.clone();
    units.sort_by_key(|unit| unit.counts.registered);
    println!("stations  No counted  projected  90 %");
    for stations in [30, 76, 152, 228, units.len()] {
        let report = |unit: &plebis::vote::UnitResult| Report {
            unit: unit.unit.clone(),
            name: None,
            parent: unit.parent.clone(),
            counts: unit.counts,
            yes_share: None,
            status: ReportStatus::Complete,
            counted_fraction: None,
            reported_at: None,
            line: 0,
        };
        let reports = units[..stations].iter().map(|unit| (unit.unit.clone(), report(unit))).collect();
        let night = Snapshot { reports, ..Snapshot::default() };
        let projection = project(&vote, &earlier, &night, &Options::default())?;
        let share = projection.share.expect("every step can be projected");
        let shares = [projection.counted.share.unwrap_or(f64::NAN), share.median(), share.interval(0.9).0];
        let [counted, median, lower] = shares.map(|share| 100.0 * share);
        println!("{stations:>8}  {counted:>9.1}%  {median:>8.1}%  {lower:.1}-{:.1}%", 100.0 * share.interval(0.9).1);
    }
    Ok(())
}
