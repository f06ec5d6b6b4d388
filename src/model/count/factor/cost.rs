//! What an update costs: as many communes and votes as in Switzerland, made up.

use super::super::options::Method;
use super::FactorModel;
use crate::draws::{Stage, block_rng};
use crate::headline::example;
use crate::model::count::table::UnitTable;
use crate::model::replay::snapshot_of;
use crate::vote::{Counts, History, UnitInfo, UnitResult, Vote};
use rand::RngExt;

const UNITS: usize = 2352;
const VOTES: usize = 250;
/// Updates that are measured together.
const AGAIN: u32 = 20;

/// CPU seconds of this thread.
fn cpu() -> f64 {
    let words = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
    words.split_whitespace().next().and_then(|ns| ns.parse::<f64>().ok()).expect("nanoseconds") / 1e9
}

fn made_up() -> Vote {
    let mut rng = block_rng(1848, Stage::Resample, 0);
    let mut normal = || (0..12).map(|_| rng.random::<f64>()).sum::<f64>() - 6.0;
    let scores: Vec<[f64; 5]> = (0..=VOTES).map(|_| [0; 5].map(|_| normal())).collect();
    let shares: Vec<Vec<f64>> = (0..UNITS)
        .map(|_| {
            let loadings = [0.3, 0.15, 0.1, 0.07, 0.05].map(|size| size * normal());
            let mut share = |score: &[f64; 5]| {
                let common: f64 = score.iter().zip(loadings).map(|(s, l)| s * l).sum();
                0.5 + 0.5 * (common + 0.06 * normal()).clamp(-1.5, 1.5).sin()
            };
            scores.iter().map(&mut share).collect()
        })
        .collect();
    let key = |unit: usize| format!("c{unit:04}");
    let units = (0..UNITS).map(|unit| UnitResult {
        unit: key(unit),
        name: None,
        parent: Some(["french", "german", "other"][unit % 3].to_owned()),
        counts: Counts::default(),
        yes_share: Some(shares[unit][VOTES]),
        line: unit + 2,
    });
    let info = (0..UNITS).map(|unit| UnitInfo {
        unit: key(unit),
        weight: Some(300.0 + 10.0 * (unit % 97) as f64),
        off_area: false,
        columns: Default::default(),
        line: unit + 2,
    });
    Vote {
        units: units.collect(),
        unit_info: info.collect(),
        links: Vec::new(),
        history: Some(History {
            votes: (0..VOTES).map(|vote| format!("v{vote}")).collect(),
            rows: (0..UNITS).map(|u| (key(u), shares[u][..VOTES].iter().map(|s| Some(*s)).collect())).collect(),
        }),
        ..example::vote()
    }
}

#[test]
#[ignore = "a measurement: run it alone, with --release and --nocapture"]
fn an_update_with_its_calibration_takes_ten_milliseconds() {
    let vote = made_up();
    let before = cpu();
    let whole = UnitTable::new(&vote, &[], &snapshot_of(&vote, &[]));
    let model = FactorModel::choose(&vote, &whole, Method::Factor).expect("a history").expect("a model");
    println!("set-up {:.0} ms", 1e3 * (cpu() - before));
    for percent in [2, 10, 25, 50, 75, 98] {
        let rows: Vec<usize> = (0..UNITS).filter(|unit| unit * 37 % 100 < percent).collect();
        let table = UnitTable::new(&vote, &[], &snapshot_of(&vote, &rows));
        // The clock may tick in steps of 4 ms: many updates a measurement.
        let mut times: Vec<f64> = (0..9)
            .map(|_| {
                let before = cpu();
                for _ in 0..AGAIN {
                    assert!(model.update(&table).is_some());
                }
                1e3 * (cpu() - before) / f64::from(AGAIN)
            })
            .collect();
        times.sort_by(f64::total_cmp);
        println!("{percent} % counted: update {:.2} ms (least {:.2}, most {:.2})", times[4], times[0], times[8]);
        assert!(times[0] < 10.0, "{times:?}");
    }
}
