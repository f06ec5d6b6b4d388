//! `plebis score FORECASTS RESULT`.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use crate::cli::{
    context::{Context, print, say},
    no_vote::{NoVote, say_findings},
    table,
};
use crate::{
    Error, InputError, Result,
    language::{Lang, Text, Value, number, say},
    poll_error::{ResultStatus, analyse},
    publish,
    score::diagnostics::rhat_by_chance,
    score::table::{
        Forecast, Forecasts, ModelScores, Outcomes, Prediction, Scores, evaluate, events_for_shares, read_forecasts,
        read_outcomes,
    },
    vote::Side,
};

/// Score anybody's forecasts against results.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "FORECASTS is CSV, Parquet or JSON in long format: model, race, predicted and quantile_level or \
                        sample_id; with neither, predicted is a probability. Everything is about the yes side unless a \
                        column `option` says no. A hubverse table (output_type, output_type_id, value) is read as it is; of several targets each is \
                        scored alone, where RESULT has a column target.\n\nExamples:\n  plebis score forecasts.csv new-caledonia-2018\n  plebis score \
                        quantiles.parquet results.csv --json\n  plebis score outputs/new-caledonia-2018/draws.parquet new-caledonia-2018"
)]
pub struct Args {
    /// Forecasts in long format: model, race, predicted, quantile_level or sample_id; or a hubverse table
    forecasts: PathBuf,
    /// A vote, or a table with race, observed
    result: String,
}

/// Scores the forecasts and prints them.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let result = Path::new(&args.result);
    let (outcomes, forecasts) = match result.is_file() || is_table(result) {
        true => {
            let forecasts = read_forecasts(&args.forecasts, None, &context.renames);
            let targets = forecasts.as_ref().map_or_else(|_| BTreeSet::new(), |forecasts| forecasts.targets.clone());
            both(read_outcomes(result, &context.renames, &targets), forecasts)?
        }
        false => {
            let (outcomes, vote) = outcome_of_vote(&args.result, context)?;
            (outcomes, read_forecasts(&args.forecasts, Some(&vote), &context.renames)?)
        }
    };
    context.renames.all_met()?;
    of_one_target(&args.forecasts, &forecasts.targets, &outcomes.targets)?;
    targets_told(&args.result, &forecasts, &outcomes)?;
    uncontradicted(&args.forecasts, &forecasts.forecasts, &outcomes)?;
    let scores = evaluate(&forecasts.forecasts, &outcomes, context.seed)?;
    let mut findings = forecasts.findings;
    findings.extend(outcomes.findings.iter().cloned().chain(events_for_shares(&forecasts.forecasts, &outcomes)));
    say_findings(&findings, context);
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (forecasts_file, result_file) = (name(&args.forecasts), name(result));
    let mut inputs = vec![(&forecasts_file, &forecasts.sha256)];
    inputs.extend(outcomes.sha256.as_ref().map(|hash| (&result_file, hash)));
    let json = || publish::json(&NoVote::new(context, "yes", inputs.iter().copied(), &findings, &scores));
    if let Some(out) = &context.out {
        let path = out.join("score.json");
        publish::write_atomic(&path, json()?.as_bytes())?;
        say(&format!("wrote {}", path.display()));
    }
    print(&if context.json { json()? } else { words(&scores, &forecasts.forecasts, context.lang) })
}

/// Both tables, or what is refused of either.
fn both<A, B>(one: Result<A>, other: Result<B>) -> Result<(A, B)> {
    match (one, other) {
        (Err(Error::Input(first)), Err(Error::Input(second))) => {
            InputError::all([(*first).clone(), *second]).map_or(Err(Error::Input(first)), |all| Err(all.into()))
        }
        (one, other) => Ok((one?, other?)),
    }
}

/// Outcomes that round to one share differ by no more than this.
const AS_PRINTED: f64 = 0.0006;

/// Refuses a table of forecasts whose own outcome of a race is another than that of RESULT.
fn uncontradicted(path: &Path, forecasts: &[Forecast], outcomes: &Outcomes) -> Result<()> {
    let both = |forecast: &Forecast| forecast.observed.zip(outcomes.by_race.get(&forecast.race).copied());
    let mut pairs = forecasts.iter().filter_map(|forecast| Some((&forecast.race, both(forecast)?)));
    let differs = |(_, (told, known)): &(&String, (f64, f64))| (told - known).abs() > AS_PRINTED;
    let Some((race, (told, known))) = pairs.find(differs) else { return Ok(()) };
    let [told, known] = [told, known].map(|share| Value::decimal(share, 4));
    let problem = say!(OpenTable::ObservedContradicted, race, told, known);
    let file = path.display().to_string();
    Err(InputError::file(file, problem, say!(OpenTable::ObservedContradictedCure)).column("observed").into())
}

/// Refuses forecasts of one target beside outcomes of another.
fn of_one_target(path: &Path, forecasts: &BTreeSet<String>, outcomes: &BTreeSet<String>) -> Result<()> {
    if forecasts.is_empty() || outcomes.is_empty() || !forecasts.is_disjoint(outcomes) {
        return Ok(());
    }
    let [ours, theirs] = [forecasts, outcomes].map(|targets| Value::first_few(targets.iter().cloned(), 3));
    let problem = say!(OpenTable::OtherTarget, ours, theirs);
    Err(InputError::file(path.display().to_string(), problem, say!(OpenTable::OtherTargetCure)).column("target").into())
}

/// Refuses outcomes of who knows which of several targets.
fn targets_told(result: &str, forecasts: &Forecasts, outcomes: &Outcomes) -> Result<()> {
    let is_known = || forecasts.forecasts.iter().any(|forecast| outcomes.of(forecast).is_some());
    if forecasts.targets.len() < 2 || !outcomes.targets.is_empty() || is_known() {
        return Ok(());
    }
    let problem = say!(OpenTable::TargetsUntold, targets = Value::first_few(forecasts.targets.iter().cloned(), 3));
    Err(InputError::file(result.to_owned(), problem, say!(OpenTable::TargetsUntoldCure)).into())
}

/// The yes share of a vote under its id.
fn outcome_of_vote(name: &str, context: &Context) -> Result<(Outcomes, String)> {
    let subject = context.read(name)?;
    let vote = &subject.vote;
    let results = analyse(vote).results;
    let last =
        |status: ResultStatus| results.iter().rev().find(|result| result.status == status).map(|result| result.share);
    let Some(share) = last(ResultStatus::Final).or_else(|| last(ResultStatus::Provisional)) else {
        return Err(Error::nothing(say!(NoAnswer::NoResultYet, vote = &vote.id), say!(NoAnswer::AddResultOrTable)));
    };
    let yes = if vote.focus == Side::Yes { share } else { 1.0 - share };
    let by_race = std::collections::BTreeMap::from([(vote.id.clone(), yes)]);
    Ok((Outcomes { by_race, threshold: vote.rule.share_threshold, ..Outcomes::default() }, vote.id.clone()))
}

/// Whether a word is meant as a table: no vote's name ends so.
fn is_table(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    ending.is_some_and(|ending| ["csv", "tsv", "xlsx", "parquet", "pq", "json"].contains(&ending.as_str()))
}

/// Draws of a model about a race, and their chains.
fn draws_of(forecasts: &[Forecast], model: &str, race: &str) -> Option<(usize, usize)> {
    let own = forecasts.iter().find(|forecast| forecast.model == model && forecast.race == race)?;
    match &own.prediction {
        Prediction::Draws { sorted, chains } => Some((sorted.len(), chains.as_ref().map_or(1, Vec::len).max(1))),
        _ => None,
    }
}

/// Levels of the quantiles by which a forecast is scored.
fn levels_of(forecast: &Forecast) -> Vec<f64> {
    match &forecast.prediction {
        Prediction::Quantiles(quantiles) => {
            let alone = alone(forecast);
            quantiles.iter().map(|(level, _)| *level).filter(|level| !alone.contains(level)).collect()
        }
        Prediction::Draws { .. } => {
            let ends = forecast.prediction.intervals().into_iter().map(|(.., alpha)| alpha / 2.0);
            let mut levels: Vec<f64> = ends.flat_map(|level| [level, 1.0 - level]).chain([0.5]).collect();
            levels.sort_unstable_by(f64::total_cmp);
            levels
        }
        Prediction::Probability(_) => Vec::new(),
    }
}

/// Levels of quantiles that end no central interval, because the opposite one is not given.
fn alone(forecast: &Forecast) -> Vec<f64> {
    let Prediction::Quantiles(quantiles) = &forecast.prediction else { return Vec::new() };
    let levels = quantiles.iter().map(|(level, _)| *level);
    levels.filter(|level| *level != 0.5 && forecast.prediction.ends(*level).is_none()).collect()
}

/// Which levels the scores of quantiles rest on; where forecasts differ in them, those of each model.
fn levels_told(forecasts: &[Forecast], lang: Lang) -> String {
    if !forecasts.iter().any(|forecast| matches!(forecast.prediction, Prediction::Quantiles(_))) {
        return String::new();
    }
    let mut sets: Vec<(Vec<f64>, Vec<&str>)> = Vec::new();
    for forecast in forecasts {
        let levels = levels_of(forecast);
        match sets.iter_mut().find(|(own, _)| *own == levels) {
            _ if levels.is_empty() => {}
            Some((_, models)) if models.contains(&forecast.model.as_str()) => {}
            Some((_, models)) => models.push(&forecast.model),
            None => sets.push((levels, vec![&forecast.model])),
        }
    }
    let listed =
        |levels: &[f64]| levels.iter().map(|level| number::shortest(*level, lang)).collect::<Vec<_>>().join(", ");
    let told = match &sets[..] {
        [] => say!(Score::NoLevels),
        [(levels, _)] => say!(Score::LevelsCompared, levels = listed(levels)),
        sets => {
            let one = |(levels, models): &(Vec<f64>, Vec<&str>)| format!("{}: {}", models.join(", "), listed(levels));
            say!(Score::LevelsDiffer, models = sets.iter().map(one).collect::<Vec<_>>().join("; "))
        }
    };
    let mut left: Vec<f64> = forecasts.iter().flat_map(alone).collect();
    left.sort_unstable_by(f64::total_cmp);
    left.dedup();
    let left = (!left.is_empty()).then(|| say!(Score::LevelsAlone, levels = listed(&left)).get(lang) + "\n");
    told.get(lang) + "\n" + &left.unwrap_or_default()
}

/// So many races without an outcome are named.
const SHOWN: usize = 5;

fn words(scores: &Scores, forecasts: &[Forecast], lang: Lang) -> String {
    let mut text = String::new();
    for sentence in scores.sentences.of(lang) {
        text += &format!("{sentence}\n");
    }
    let four = |value: Option<f64>| match value {
        Some(value) if value.is_infinite() => "∞".to_owned(),
        Some(value) => number::decimal(value, 4, lang),
        None => "–".to_owned(),
    };
    let row = |model: &ModelScores| {
        vec![
            model.model.clone(),
            model.n.to_string(),
            four(model.crps),
            four(model.wis),
            four(model.log_score_normal),
            four(model.brier),
            four(model.log_score),
            model.mae_points.map_or("–".to_owned(), |value| number::decimal(value, 2, lang)),
        ]
    };
    let head = [
        say!(Score::ColumnModel),
        Text::same("n"),
        Text::same(format!("CRPS ({})", scores.crps_estimator)),
        Text::same("WIS"),
        say!(Score::ColumnLogShare),
        Text::same("Brier"),
        say!(Score::ColumnLogWinner),
        say!(Score::ColumnMae),
    ];
    text += &format!("\n{}", table::with_head(&head, &scores.models.iter().map(row).collect::<Vec<_>>(), lang));
    let diagnosed = scores.forecasts.iter().filter_map(|forecast| {
        let found = forecast.diagnostics.as_ref()?;
        let rhat = found.rhat.filter(|rhat| *rhat > 1.01)?;
        let (model, race) = (&forecast.model, &forecast.race);
        let (draws, chains) = draws_of(forecasts, model, race)?;
        let shown = Value::decimal(rhat, 3);
        let told = match chains {
            _ if rhat <= rhat_by_chance(chains, draws / chains) => {
                say!(Score::RhatFew, model, race, draws, rhat = shown)
            }
            1 => say!(Score::RhatHalves, model, race, rhat = shown),
            _ => say!(Score::Rhat, model, race, rhat = shown),
        };
        Some(told.get(lang) + "\n")
    });
    text += &diagnosed.collect::<String>();
    text += &levels_told(forecasts, lang);
    if !scores.without_outcome.is_empty() {
        let races = Value::first_few(&scores.without_outcome, SHOWN);
        text += &(say!(Score::NotScored, races).get(lang) + "\n");
    }
    text
}
