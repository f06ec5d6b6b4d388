//! The five votes of METHOD's table, replayed from the shared data: a development test, not part of the project's own.
//!
//! `PLEBIS_SHARED=../shared cargo test --release --test count_five -- --ignored --nocapture`
//! (`PLEBIS_SEEDS`, default 5, for fewer nights; `PLEBIS_VOTES`, comma-separated, for some votes).

use std::{collections::BTreeMap, env, path::PathBuf};

use plebis::model::count::{Options, ReplayPlan, replay, score_nights};
use plebis::vote::{Counts, UnitResult, Vote};

type Row = BTreeMap<String, String>;

fn rows(file: &str) -> Vec<Row> {
    let root = PathBuf::from(env::var("PLEBIS_SHARED").unwrap_or_else(|_| "../shared".to_owned()));
    let mut reader = csv::Reader::from_path(root.join("data").join(file)).expect("shared data");
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

/// A bundled vote emptied of everything but its types: id, date and units are then set.
fn empty(id: &str, date: &str) -> Vote {
    let mut vote = plebis::data::load("new-caledonia-2018", None).expect("a bundled vote").vote;
    vote.id = id.to_owned();
    vote.date = date.parse().expect("a date");
    vote.focus = plebis::vote::Side::Yes;
    (vote.units, vote.unit_info, vote.links) = (Vec::new(), Vec::new(), Vec::new());
    (vote.returns, vote.results, vote.controls) = (Default::default(), Vec::new(), Vec::new());
    vote
}

/// Units with yes and no of two columns; rows of one unit are summed, units without a valid vote left out.
fn units(rows: &[Row], key: &str, parent: &str, yes: &str, no: &str) -> Vec<UnitResult> {
    let number = |row: &Row, column: &str| row[column].parse::<u64>().unwrap_or(0);
    let mut order: Vec<String> = Vec::new();
    let mut found: BTreeMap<String, UnitResult> = BTreeMap::new();
    for row in rows {
        let counts = Counts { yes: Some(number(row, yes)), no: Some(number(row, no)), ..Counts::default() };
        match found.get_mut(&row[key]) {
            Some(unit) => unit.counts = unit.counts.plus(&counts),
            None => {
                order.push(row[key].clone());
                let unit = UnitResult {
                    unit: row[key].clone(),
                    name: None,
                    parent: Some(row[parent].clone()),
                    counts,
                    yes_share: None,
                    line: order.len() + 1,
                };
                found.insert(row[key].clone(), unit);
            }
        }
    }
    order.iter().filter_map(|key| found.remove(key)).filter(|unit| unit.counts.valid() != Some(0)).collect()
}

/// A vote and its baseline; only units that both have, as the peers' input has them.
fn case(name: &str) -> (Vote, Vec<Vote>) {
    if name == "nc" {
        let vote = plebis::data::load("new-caledonia-2020", None).expect("a bundled vote").vote;
        let baselines = plebis::data::load_baselines(&vote, None).expect("its baselines");
        return (vote, baselines.into_iter().map(|loaded| loaded.vote).collect());
    }
    let (mut vote, mut baseline) = (empty(name, "2020-01-01"), empty("baseline", "2016-01-01"));
    (vote.units, baseline.units) = match name {
        "us" => {
            let table = rows("us-counties/counties_2012_2016.csv");
            (
                units(&table, "fips", "state", "democratic_2016", "republican_2016"),
                units(&table, "fips", "state", "democratic_2012", "republican_2012"),
            )
        }
        "italy" => (
            units(&rows("italy-2020/results.csv"), "unit", "province", "yes", "no"),
            units(&rows("italy-2020/baseline_2016.csv"), "unit", "province", "yes", "no"),
        ),
        "colombia" => (
            units(&rows("colombia-2016/results.csv"), "unit", "department", "yes", "no"),
            units(&rows("colombia-2016/baseline_2014.csv"), "unit", "department", "santos", "zuluaga"),
        ),
        _ => (
            units(&rows("chile-2022/results_2022.csv"), "unit", "region", "yes", "no"),
            units(&rows("chile-2022/baseline_2020.csv"), "unit", "region", "yes", "no"),
        ),
    };
    let has =
        |units: &[UnitResult]| units.iter().map(|unit| unit.unit.clone()).collect::<std::collections::BTreeSet<_>>();
    let (now, before) = (has(&vote.units), has(&baseline.units));
    vote.units.retain(|unit| before.contains(&unit.unit));
    baseline.units.retain(|unit| now.contains(&unit.unit));
    (vote, vec![baseline])
}

#[test]
#[ignore = "reads the shared data and takes minutes"]
fn five_votes_in_five_orders() {
    let seeds = env::var("PLEBIS_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(5);
    let chosen = env::var("PLEBIS_VOTES").unwrap_or_else(|_| "us,nc,italy,colombia,chile".to_owned());
    let plan = ReplayPlan { seeds: (1..=seeds).collect(), ..ReplayPlan::default() };
    let options = Options { n_draws: 2000, ..Options::default() };
    let mut all = Vec::new();
    for name in chosen.split(',') {
        let (vote, baselines) = case(name);
        let lines = replay(&vote, &baselines, &plan, &options).expect("a replay");
        for score in score_nights(&lines, 1).iter().filter(|score| score.fraction.is_none()) {
            println!(
                "{name} {} ({} units): MAE {:.2}, 90 % holds {:.2}, 50 % holds {:.2}, width {:.1}, interval score {:.1}, failed {}",
                score.order,
                vote.units.len(),
                score.mae.mean,
                score.coverage90.mean,
                score.coverage50.mean,
                score.width90.mean,
                score.interval_score90.mean,
                score.failed
            );
        }
        all.extend(lines);
    }
    for score in score_nights(&all, 1).iter().filter(|score| score.order == "all") {
        println!("all votes: 90 % {:?}, 50 % {:?}", score.coverage90, score.coverage50);
    }
}
