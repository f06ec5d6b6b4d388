//! Whatever a night's files hold, a projection that is given is one that can be true.
//!
//! `PLEBIS_FOLDERS=1000000 cargo test --release --test it night_properties` takes as many folders instead of ten thousand.

use std::collections::BTreeMap;

use plebis::distribution::Level;
use plebis::{
    data::from_files,
    model::count::{Options, Projection, project},
    tally,
    vote::Vote,
};
use rand::{RngExt, SeedableRng, rngs::ChaCha8Rng};
use rayon::prelude::*;
use serde_json::Value;

const FOLDERS: u64 = 10_000;

/// What people and feeds put into cells by mistake.
const ODD: [&str; 16] = [
    "",
    "0",
    "1",
    "-1",
    "3",
    "99",
    "100000",
    "1.5",
    "0.5",
    "NaN",
    "x",
    "partial",
    "complete",
    "retracted",
    "corrected",
    "U1",
];

/// Files of a made night and of its earlier vote.
struct Made {
    now: BTreeMap<String, Vec<u8>>,
    before: BTreeMap<String, Vec<u8>>,
    /// One of their cells was changed.
    mutated: bool,
}

fn made(seed: u64) -> Made {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let n = rng.random_range(1..14_usize);
    let mut chance = |p: f64| rng.random::<f64>() < p;
    let [listed, registers, earlier, earlier_cast, parts] = [0.85, 0.75, 0.75, 0.8, 0.7].map(&mut chance);
    let [gaps, rule, lines, mutated] = [0.3, 0.3, 0.15, 0.7].map(&mut chance);
    let (mut list, mut returns, mut before) = (String::new(), String::new(), String::new());
    for i in 0..n {
        let register = rng.random_range(20..3000_u64);
        let share = rng.random_range(0.02..0.98);
        let ballots = |rng: &mut ChaCha8Rng| {
            let cast = (register as f64 * rng.random_range(0.0..1.0)) as u64;
            let (blank, spoiled) = (cast / rng.random_range(10..60), cast / rng.random_range(20..90));
            let yes = ((cast - blank - spoiled) as f64 * share) as u64;
            (cast, blank, spoiled, yes, cast - blank - spoiled - yes)
        };
        let known = registers && !(gaps && rng.random::<f64>() < 0.2);
        let shown = if known { register.to_string() } else { String::new() };
        let parent = format!("P{}", i % 3);
        list += &format!("U{i},Town {i},{parent},{shown},,,,,\n");
        let (cast, blank, spoiled, yes, no) = ballots(&mut rng);
        before += &match earlier_cast {
            true => format!("U{i},Town {i},{parent},{shown},{cast},{blank},{spoiled},{yes},{no}\n"),
            false => format!("U{i},Town {i},{parent},{shown},,,,{yes},{no}\n"),
        };
        for at in 0..rng.random_range(0..3_u32) {
            let (cast, blank, spoiled, yes, no) = ballots(&mut rng);
            let (status, fraction) = match rng.random_range(0..8) {
                0 => ("partial", "0.5"),
                1 => ("partial", ""),
                2 => ("partial", "0.01"),
                3 => ("retracted", ""),
                4 => ("corrected", ""),
                _ => ("complete", ""),
            };
            let time = format!("2026-03-23T2{at}:00:00Z");
            returns += &match (rng.random_range(0..8), parts) {
                (0, _) => format!("U{i},{parent},{shown},0,0,0,0,0,{status},{fraction},{time},,,,,,\n"),
                (_, true) => format!(
                    "U{i},{parent},{shown},{cast},{blank},{spoiled},{yes},{no},{status},{fraction},{time},,,,,,\n"
                ),
                (_, false) => format!("U{i},{parent},,,,,{yes},{no},{status},{fraction},{time},,,,,,\n"),
            };
        }
    }
    if lines {
        returns.clear();
        let (share, counted) = (rng.random_range(0.0..100.0_f64), rng.random_range(0..n as u64 * 1000));
        let of = ["stations", "ballots", "valid", "registered"][rng.random_range(0..4)];
        let total = if rng.random::<bool>() { String::new() } else { (counted + 500).to_string() };
        returns += &format!(",,,,,,,,partial,,2026-03-23T20:00:00Z,share,yes,{share:.1},{counted},{total},{of}\n");
        returns += &format!(",,,,,,,,partial,,2026-03-23T15:00:00Z,turnout,,{:.2},,,\n", 0.9 * share);
    }
    let results = "unit,name,parent,registered,cast,blank,spoiled,yes,no\n";
    let heading = "unit,parent,registered,cast,blank,spoiled,yes,no,status,counted_fraction,reported_at,measure,option,value,counted,total,counted_of\n";
    let text = |id: &str, day: &str, more: &str| {
        format!("id = \"{id}\"\ntitle = \"Made\"\ndate = {day}\n[options]\nyes = \"Yes\"\nno = \"No\"\n{more}")
            .into_bytes()
    };
    let more = if rule {
        "[rule]\nturnout_quorum = 0.5\nregistered_threshold = 0.25\ndouble_majority = \"parent\"\n"
    } else {
        ""
    };
    let mut now = BTreeMap::from([("vote.toml".to_owned(), text("v", "2026-03-23", more))]);
    if listed {
        now.insert("results.csv".to_owned(), format!("{results}{list}").into_bytes());
    }
    let returns = if mutated { changed(&mut rng, &returns) } else { returns };
    now.insert("returns.csv".to_owned(), format!("{heading}{returns}").into_bytes());
    let mut before_files = BTreeMap::new();
    if earlier {
        before_files.insert("vote.toml".to_owned(), text("before", "2020-03-22", ""));
        before_files.insert("results.csv".to_owned(), format!("{results}{before}").into_bytes());
    }
    Made { now, before: before_files, mutated }
}

/// The rows with one to three cells or rows changed.
fn changed(rng: &mut ChaCha8Rng, rows: &str) -> String {
    let mut rows: Vec<Vec<String>> = rows.lines().map(|row| row.split(',').map(str::to_owned).collect()).collect();
    for _ in 0..rng.random_range(1..4) {
        if rows.is_empty() {
            break;
        }
        let at = rng.random_range(0..rows.len());
        let cell = rng.random_range(0..rows[at].len());
        match rng.random_range(0..6) {
            0 => drop(rows.remove(at)),
            1 => rows.push(rows[at].clone()),
            2 => rows[at][cell] += "0",
            3 => rows[at].swap(6, 7),
            4 => {
                let other = rows[rng.random_range(0..rows.len())].clone();
                rows[at][3..8].clone_from_slice(&other[3..8]);
            }
            _ => rows[at][cell] = ODD[rng.random_range(0..ODD.len())].to_owned(),
        }
    }
    rows.into_iter().map(|row| row.join(",") + "\n").collect()
}

/// What must hold of a projection that is given; the first thing that does not.
fn wrong(vote: &Vote, projection: &Projection) -> Option<String> {
    let json = serde_json::to_value(projection).expect("JSON");
    if let Some(path) = null_in_distribution(&json, "") {
        return Some(format!("{path} is no number"));
    }
    let mut seen = vec![("share", &projection.share, 1.0), ("turnout", &projection.turnout, 1.0)];
    for region in &projection.regions {
        seen.push(("share of a region", &region.share, 1.0));
        seen.push(("turnout of a region", &region.turnout, 1.0));
    }
    let ballots = [&projection.yes, &projection.no, &projection.blank_spoiled, &projection.away];
    seen.extend(ballots.map(|part| ("ballots", part, f64::INFINITY)));
    for (what, part, most) in seen {
        let Some(part) = part else { continue };
        let quantiles: Vec<f64> = Level::ALL.map(|key| part.quantile(key)).to_vec();
        if !quantiles.is_sorted() || quantiles[0] < 0.0 || quantiles[6] > most + 1e-9 {
            return Some(format!("{what}: {quantiles:?}"));
        }
    }
    if let Some(win) = projection.win_probability
        && ((win.yes + win.no - 1.0).abs() > 1e-12 || !(0.0..=1.0).contains(&win.yes))
    {
        return Some(format!("{win:?}"));
    }
    if projection.rule_outcomes.values().any(|p| !(0.0..=1.0).contains(p)) {
        return Some(format!("{:?}", projection.rule_outcomes));
    }
    let counted = &projection.counted;
    for (part, counted) in [(&projection.yes, counted.yes), (&projection.no, counted.no)] {
        if let (Some(part), Some(counted)) = (part, counted)
            && part.quantile(Level::P025) < counted as f64 - 1e-6
        {
            return Some(format!("{} is below what is counted: {counted}", part.quantile(Level::P025)));
        }
    }
    if counted.units.zip(counted.units_total).is_some_and(|(units, total)| units > total) {
        return Some(format!("{counted:?}"));
    }
    // A line that says everything is counted tells nothing of regions.
    let whole_line = projection.regions.is_empty() && counted.progress == Some(1.0);
    if let (Some(yes), Some(no), false) = (&projection.yes, &projection.no, whole_line) {
        let sum = |of: fn(&plebis::model::count::RegionProjection) -> Option<f64>| -> f64 {
            projection.regions.iter().filter_map(of).sum()
        };
        let (by_yes, by_no) = (sum(|region| region.yes), sum(|region| region.no));
        if (by_yes - yes.mean).abs() > 1e-6 * (1.0 + yes.mean) || (by_no - no.mean).abs() > 1e-6 * (1.0 + no.mean) {
            return Some(format!("regions: {by_yes} and {by_no}, whole {} and {}", yes.mean, no.mean));
        }
        let registers: Option<u64> = vote.units.iter().map(|unit| unit.counts.registered).sum();
        let listed = |unit: &String| vote.units.iter().any(|known| known.unit == *unit);
        let brings = vote.returns.reports.iter().any(|r| r.counts.registered.is_some() || !listed(&r.unit));
        // Registers of the list bound the ballots where no row brings another register or unit.
        if let Some(registers) = registers.filter(|all| *all > 0 && !brings)
            && yes.quantile(Level::P975).max(no.quantile(Level::P975))
                > 1.1 * registers as f64 + 50.0 * vote.units.len() as f64
        {
            return Some(format!("more than {registers} registered persons: {} and {}", yes.mean, no.mean));
        }
    }
    None
}

/// Path of a distribution with a member that is no number.
fn null_in_distribution(json: &Value, path: &str) -> Option<String> {
    match json {
        Value::Object(map) => {
            let is_distribution = map.contains_key("quantiles");
            map.iter().find_map(|(key, value)| {
                let path = format!("{path}/{key}");
                match value {
                    Value::Null if is_distribution || path.contains("/quantiles/") => Some(path),
                    value => null_in_distribution(value, &path),
                }
            })
        }
        Value::Array(list) => {
            list.iter().enumerate().find_map(|(at, value)| null_in_distribution(value, &format!("{path}/{at}")))
        }
        _ => None,
    }
}

/// What is wrong with a folder; `Ok(true)` where it gave a projection.
fn try_folder(seed: u64) -> Result<bool, String> {
    let made = made(seed);
    let told = |what: String| {
        let files = made
            .now
            .iter()
            .chain(&made.before)
            .map(|(name, bytes)| format!("{name}:\n{}", String::from_utf8_lossy(bytes)));
        format!("{what}, seed {seed}\n{}", files.collect::<Vec<_>>().join("\n"))
    };
    let vote = match from_files("v", made.now.clone()) {
        Ok(loaded) => loaded.vote,
        Err(_) if made.mutated => return Ok(false),
        Err(error) => return Err(told(format!("a valid folder is refused: {error}"))),
    };
    let baselines: Vec<Vote> = match made.before.is_empty() {
        true => Vec::new(),
        false => vec![from_files("before", made.before.clone()).map_err(|error| told(error.to_string()))?.vote],
    };
    let snapshot = tally::snapshot(&vote, &baselines, None);
    let options = Options { n_draws: 40, ..Options::default() };
    let projection = match project(&vote, &baselines, &snapshot, &options) {
        Ok(projection) => projection,
        Err(error) => return Err(told(error.to_string())),
    };
    match wrong(&vote, &projection) {
        Some(what) => Err(told(what)),
        None => Ok(projection.available),
    }
}

#[test]
fn every_projection_of_a_mutated_folder_can_be_true() {
    let folders = std::env::var("PLEBIS_FOLDERS").ok().and_then(|n| n.parse().ok()).unwrap_or(FOLDERS);
    let outcomes: Vec<Result<bool, String>> = (0..folders).into_par_iter().map(try_folder).collect();
    let failed: Vec<&String> = outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).collect();
    let mut kinds: BTreeMap<String, &String> = BTreeMap::new();
    for what in &failed {
        let kind = what.lines().next().unwrap_or_default().chars().filter(|c| !c.is_ascii_digit()).take(30).collect();
        kinds.entry(kind).or_insert(what);
    }
    assert!(
        kinds.is_empty(),
        "{} of {folders} fail; the first of each kind:\n{}",
        failed.len(),
        kinds.into_values().cloned().collect::<Vec<_>>().join("\n")
    );
    let given = outcomes.iter().filter(|outcome| **outcome == Ok(true)).count() as u64;
    assert!(given > folders / 2, "{given} of {folders} gave a projection"); // else the test sees little
}
