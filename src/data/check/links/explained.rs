//! An earlier vote that hardly tells how the units differ now.

use std::collections::{BTreeMap, HashMap};

use crate::data::check::context::Context;
use crate::language::{Value, say};
use crate::maths::{LITTLE, correlation, explained, median};
use crate::vote::{Counts, Finding, LinkCode, place_of};

/// Fewer units than this are the other way round by chance.
const FEWEST: usize = 8;
/// Below this correlation the units stand the other way round than before.
const MIRRORED: f64 = -0.7;
/// Fewer ballots than this do not say how a unit stands.
const FEWEST_BALLOTS: f64 = 20.0;

/// Units without the one whose change is farthest from the usual one.
fn without_farthest(pairs: &[(f64, f64, f64)]) -> Vec<(f64, f64, f64)> {
    let change = |(_, before, now): &(f64, f64, f64)| now - before;
    let usual = median(pairs.iter().map(change)).unwrap_or(0.0);
    let off = |pair: &(f64, f64, f64)| (change(pair) - usual).abs();
    let farthest = pairs.iter().enumerate().max_by(|a, b| off(a.1).total_cmp(&off(b.1))).map(|(at, _)| at);
    let others = pairs.iter().enumerate().filter(|(at, _)| Some(*at) != farthest);
    others.map(|(_, pair)| *pair).collect()
}

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    // The units that are counted: by their final results, else by what has come in.
    let units = vote.units.iter().filter(|unit| unit.counts.valid() > Some(0));
    let mut counted: Vec<(&str, Counts)> = units.map(|unit| (unit.unit.as_str(), unit.counts)).collect();
    if counted.is_empty() {
        let mut places: BTreeMap<&str, Counts> = BTreeMap::new();
        for (key, report) in &context.snapshot().reports {
            let sum = places.entry(place_of(key)).or_insert(Counts::ZERO);
            *sum = sum.plus(&report.counts);
        }
        counted.extend(places);
    }
    for baseline in context.baselines {
        let earlier: HashMap<&str, &Counts> =
            baseline.units.iter().map(|unit| (unit.unit.as_str(), &unit.counts)).collect();
        let continued = vote.continued(baseline);
        let pair = |(unit, now): &(&str, Counts)| {
            let (mut yes, mut no) = (0.0, 0.0);
            for (key, weight) in continued.of(unit) {
                let before = earlier.get(key)?;
                yes += weight * before.yes? as f64;
                no += weight * before.no? as f64;
            }
            let (now_yes, now_no) = (now.yes? as f64, now.no? as f64);
            let log_odds = |yes: f64, no: f64| ((yes + 0.5) / (no + 0.5)).ln();
            let enough = yes + no >= FEWEST_BALLOTS && now_yes + now_no >= FEWEST_BALLOTS;
            enough.then(|| (now_yes + now_no, log_odds(yes, no), log_odds(now_yes, now_no)))
        };
        let pairs: Vec<(f64, f64, f64)> = counted.iter().filter_map(pair).collect();
        if pairs.len() >= FEWEST
            && let Some(r) = correlation(&pairs).filter(|r| *r < MIRRORED)
        {
            let message =
                say!(CheckLinks::BaselineMirrored, vote = &baseline.id, r = Value::signed(r, 2), units = pairs.len());
            let hint = say!(CheckLinks::BaselineMirroredCure);
            let finding = Finding::new(LinkCode::BaselineMirrored, message, hint);
            out.push(finding.at("vote.toml", None).column("votes"));
            continue;
        }
        let Some(share) = explained(&pairs).filter(|share| *share < LITTLE) else { continue };
        // One unit that changed unlike all others, as with its sides exchanged, says nothing of the earlier vote.
        if explained(&without_farthest(&pairs)).is_some_and(|share| share >= LITTLE) {
            continue;
        }
        let message = say!(
            CheckLinks::BaselineExplainsLittle,
            vote = &baseline.id,
            share = Value::percent(share, 0),
            units = pairs.len()
        );
        let finding =
            Finding::new(LinkCode::BaselineExplainsLittle, message, say!(CheckLinks::BaselineExplainsLittleCure));
        out.push(finding.at("vote.toml", None).column("votes"));
    }
}
