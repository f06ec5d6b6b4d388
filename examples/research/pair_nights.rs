//! Replays past votes under settings of the count's priors, one line a night: what the scales of `METHOD.md` §3.6 are chosen from.
//!
//! `cargo run --release --example pair_nights -- DIR SEEDS [share.slope=.25 turnout.level=.1 …] > nights.csv`: every folder of DIR
//! that names an earlier vote, in five orders at 5, 10, 25 and 50 % of the units.

use std::{error::Error, path::Path};

use plebis::{
    model::{
        count::{Method, Options, Priors, Scales},
        replay::{ReplayPlan, replay},
    },
    vote::Vote,
};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Draws of a night: enough to compare settings.
const DRAWS: usize = 1000;

fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [dir, seeds, settings @ ..] = words.as_slice() else {
        return Err("usage: pair_nights DIR SEEDS [share.KEY=VALUE|turnout.KEY=VALUE …]".into());
    };
    let mut priors = Priors::default();
    for setting in settings {
        set(&mut priors, setting)?;
    }
    let plan = ReplayPlan { seeds: (1..=seeds.parse()?).collect(), ..ReplayPlan::default() };
    let options = Options { n_draws: DRAWS, method: Method::Swing, priors, ..Options::default() };
    println!("vote,units,order,seed,fraction,truth,point,lo50,hi50,lo90,hi90,counted");
    let mut folders: Vec<_> = std::fs::read_dir(dir)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    folders.sort();
    for folder in folders {
        let Some((now, before)) = load(&folder, Path::new(dir)) else { continue };
        for line in replay(&now, &before, &plan, &options)? {
            let cell = |value: Option<f64>| value.map_or(String::new(), |value| format!("{value:.6}"));
            let [point, lo50, hi50] = [line.point, line.lo50, line.hi50].map(cell);
            let [lo90, hi90, counted] = [line.lo90, line.hi90, line.counted].map(cell);
            let (units, truth) = (now.units.len(), line.truth);
            println!(
                "{},{units},{},{},{},{truth:.6},{point},{lo50},{hi50},{lo90},{hi90},{counted}",
                line.contest, line.order, line.seed, line.fraction
            );
        }
    }
    Ok(())
}

/// A vote with results by unit and the earlier votes it names; `None` for others.
fn load(folder: &Path, dir: &Path) -> Option<(Vote, Vec<Vote>)> {
    let vote = plebis::data::load(folder.to_str()?, None).ok()?.vote;
    let before: Vec<Vote> =
        plebis::data::load_baselines(&vote, Some(dir)).ok()?.into_iter().map(|loaded| loaded.vote).collect();
    (!before.is_empty() && !vote.units.is_empty()).then_some((vote, before))
}

fn set(priors: &mut Priors, setting: &str) -> Outcome<()> {
    let (key, value) = setting.split_once('=').ok_or("a setting is KEY=VALUE")?;
    let (which, key) = key.split_once('.').ok_or("a key is share.KEY or turnout.KEY")?;
    let scales: &mut Scales = if which == "share" { &mut priors.share } else { &mut priors.turnout };
    let value: f64 = value.parse()?;
    *match key {
        "level" => &mut scales.level,
        "level_share" => &mut scales.level_share,
        "slope_mean" => &mut scales.slope_mean,
        "out" => &mut scales.discrepancy[0],
        "far" => &mut scales.discrepancy[1],
        "far_size" => &mut scales.discrepancy[2],
        "slope" => &mut scales.slope,
        "size" => &mut scales.size,
        "surface" => &mut scales.surface,
        "region" => &mut scales.region,
        "abstention" => &mut scales.abstention,
        "unit" => &mut scales.unit,
        "freedom" => &mut scales.freedom,
        "looser" => &mut scales.looser,
        "swinging" => &mut scales.swinging,
        "spread0" => &mut scales.spreads[0],
        "spread1" => &mut scales.spreads[1],
        "spread2" => &mut scales.spreads[2],
        "spread3" => &mut scales.spreads[3],
        _ => return Err(format!("there is no scale {key}").into()),
    } = value;
    Ok(())
}
