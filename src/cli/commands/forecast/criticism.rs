//! What a forecast says of the model itself, where it is asked for.

use indicatif::ProgressBar;
use serde::Serialize;

use crate::cli::table;
use crate::{
    Result,
    language::{Lang, Text, Value, number, say},
    model::campaign::{
        self, BreakEven, Check, Comparison, ForecastDay, GivenTurnout, LeaveOneOut, MadeUp, Options, PowerScaling,
        Predictive, Step,
    },
    vote::{Side, Vote, rule_percent},
};

/// Most draws of polls: enough for three decimals of a probability.
const MOST_DRAWS: usize = 4000;

/// The spread of fewer polls than that is not known well enough for a standard error.
const FEW_POLLS: usize = 6;

/// Parts asked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    pub explain: bool,
    pub loo: bool,
    pub predictive: bool,
    pub step: Option<Step>,
    /// A range of turnout.
    pub given: Option<[f64; 2]>,
}

/// Keys of the output object that stand there where they are asked for.
#[derive(Debug, Default, Serialize)]
pub struct Criticism {
    #[serde(skip_serializing_if = "Option::is_none")]
    loo: Option<LeaveOneOut>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comparison: Option<Vec<Comparison>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    predictive: Option<Predictive>,
    #[serde(skip_serializing_if = "Option::is_none")]
    break_even: Option<BreakEven>,
    #[serde(skip_serializing_if = "Option::is_none")]
    power_scaling: Option<Vec<PowerScaling>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    over_time: Option<Vec<ForecastDay>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    given: Option<GivenTurnout>,
}

impl Asked {
    /// Parts, the forecast itself among them.
    pub fn parts(&self) -> usize {
        let twice = usize::from(self.explain) + usize::from(self.loo);
        let once = [self.predictive, self.step.is_some(), self.given.is_some()];
        1 + 2 * twice + once.into_iter().filter(|asked| *asked).count()
    }
}

impl Criticism {
    /// Computes what is asked for, a step of the bar a part.
    pub fn new(vote: &Vote, options: &Options, asked: Asked, bar: &ProgressBar) -> Result<Self> {
        let next = |flag: &'static str| {
            bar.inc(1);
            bar.set_message(flag);
        };
        let few = Options { n_draws: options.n_draws.min(MOST_DRAWS), ..options.clone() };
        let mut out = Self::default();
        if asked.loo {
            next("--loo");
            out.loo = campaign::leave_one_out(vote, options)?;
            next("--loo");
            out.comparison = Some(campaign::comparison(vote, options)?).filter(|models| !models.is_empty());
        }
        if asked.predictive {
            next("--predictive");
            out.predictive = campaign::predictive(vote, &few)?;
        }
        if asked.explain {
            next("--explain");
            out.break_even = campaign::break_even(vote, options)?;
            next("--explain");
            out.power_scaling = campaign::power_scaling(vote, options)?;
        }
        if let Some(step) = asked.step {
            next("--every");
            out.over_time = Some(campaign::over_time(vote, options, step)?);
        }
        if let Some(range) = asked.given {
            next("--given");
            out.given = campaign::given_turnout(vote, options, range)?;
        }
        Ok(out)
    }

    /// The same on a terminal, each part behind a blank line.
    pub fn told(&self, vote: &Vote, lang: Lang) -> String {
        let mut parts = Vec::new();
        parts.extend(self.given.as_ref().map(|given| given_turnout(given, vote, lang)));
        parts.extend(self.break_even.as_ref().map(|even| break_even(even, vote, lang)));
        parts.extend(self.loo.as_ref().map(|loo| leave_one_out(loo, lang)));
        parts.extend(self.comparison.as_ref().map(|models| comparison(models, lang)));
        parts.extend(self.predictive.as_ref().map(|checks| predictive(checks, lang)));
        parts.extend(self.power_scaling.as_ref().map(|parts| power_scaling(parts, lang)));
        let days = self.over_time.as_ref().filter(|days| !days.is_empty());
        parts.extend(days.map(|days| over_time(days, lang)));
        parts.into_iter().map(|part| format!("\n{part}")).collect()
    }
}

fn sentence(text: Text, lang: Lang) -> String {
    table::wrapped(&text.get(lang), "")
}

fn percent(share: f64, lang: Lang) -> String {
    number::decimal(100.0 * share, 1, lang)
}

/// A probability that is printed as no certainty.
fn chance(probability: f64) -> Value {
    match probability {
        p if p > 0.99 => say!(Criticism::ChanceHigh, percent = Value::percent(0.99, 0)).into(),
        p if p < 0.01 => say!(Campaign::OddsRare, percent = Value::percent(0.01, 0)).into(),
        p => Value::percent(p, 1),
    }
}

fn given_turnout(given: &GivenTurnout, vote: &Vote, lang: Lang) -> String {
    let share = |share: f64| Value::percent(share, 1);
    let ([low, high], (lower, upper)) = (given.turnout.map(share), given.share.interval(0.9));
    let told = say!(
        Criticism::GivenTurnout,
        low,
        high,
        chance = chance(given.probability),
        option = vote.texts(lang).label(vote.focus),
        median = share(given.share.median()),
        lower = share(lower),
        upper = share(upper)
    );
    let won = given.win_probability.map(|won| say!(Criticism::GivenTurnoutWon, chance = chance(won.yes)));
    sentence(won.map_or_else(|| told.clone(), |won| told.clone().then(&won)), lang)
}

fn break_even(even: &BreakEven, vote: &Vote, lang: Lang) -> String {
    let option = vote.texts(lang).label(even.leader);
    let points = Value::points(even.points, 1);
    let sds = even.election_day_sds.map(|sds| Value::decimal(sds, 1));
    let threshold = vote.rule.share_threshold;
    // Where more than one half is asked for, a lead is not yet a win.
    let told = match ((threshold - 0.5).abs() < 1e-9, sds) {
        (true, Some(sds)) => say!(Criticism::BreakEvenSds, option, points, sds),
        (true, None) => say!(Criticism::BreakEven, option, points),
        (false, sds) => {
            let (needed, yes) = (rule_percent(threshold), vote.texts(lang).label(Side::Yes));
            let told = say!(Criticism::BreakEvenThreshold, option, points, yes, needed);
            sds.into_iter().fold(told, |told, sds| told.then(&say!(Criticism::BreakEvenInSds, sds)))
        }
    };
    sentence(told, lang)
}

fn leave_one_out(loo: &LeaveOneOut, lang: Lang) -> String {
    let decimal = |value: f64, decimals: usize| number::decimal(value, decimals, lang);
    let row = |poll: &campaign::ForetoldPoll| {
        vec![
            poll.poll_id.clone(),
            poll.date.to_string(),
            percent(poll.share, lang),
            percent(poll.mean, lang),
            percent(poll.sd, lang),
            number::signed(poll.z, 1, lang),
            decimal(poll.elpd, 3),
        ]
    };
    let head = [
        say!(Forecast::Poll),
        say!(Criticism::Day),
        say!(Forecast::TwoWay),
        say!(Criticism::Foretold),
        say!(Forecast::Sd),
        Text::same("z"),
        Text::same("elpd"),
    ];
    if loo.polls.len() == 1 {
        return sentence(say!(Criticism::LooOne), lang);
    }
    let se = loo.se.map_or_else(|| Value::from("–"), |se| Value::decimal(se, 2));
    let (elpd, parameters) = (Value::decimal(loo.elpd, 2), Value::decimal(loo.p_loo, 1));
    let mut text = sentence(say!(Criticism::LooHead), lang);
    text += &table::with_head(&head, &loo.polls.iter().map(row).collect::<Vec<_>>(), lang);
    text += &sentence(say!(Criticism::LooTotal, elpd, se, parameters), lang);
    if loo.polls.len() < FEW_POLLS {
        text += &sentence(say!(Criticism::LooFew, polls = loo.polls.len()), lang);
    }
    if !loo.exact {
        text += &sentence(say!(Criticism::LooApproximate), lang);
    }
    text
}

fn model(name: &str) -> Text {
    match name {
        "scale_share" => say!(Criticism::ScaleShare),
        "scale_logit" => say!(Criticism::ScaleLogit),
        "no_mode_effect" => say!(Criticism::NoModeEffect),
        "no_house_effects" => say!(Criticism::NoHouseEffects),
        "houses_halved" => say!(Criticism::HousesHalved),
        "houses_doubled" => say!(Criticism::HousesDoubled),
        _ => say!(Criticism::Chosen),
    }
}

fn comparison(models: &[Comparison], lang: Lang) -> String {
    let decimal = |value: Option<f64>| value.map_or("–".to_owned(), |value| number::decimal(value, 2, lang));
    let row = |one: &Comparison| {
        let mut row = vec![model(one.model).get(lang), decimal(Some(one.elpd)), decimal(one.se)];
        row.extend([
            number::signed(one.difference, 2, lang),
            decimal(one.difference_se),
            decimal(Some(one.log_evidence)),
        ]);
        row
    };
    let se = say!(Criticism::StandardError);
    let head = [
        say!(Criticism::Model),
        Text::same("elpd"),
        se.clone(),
        say!(Criticism::Difference),
        se,
        say!(Criticism::Evidence),
    ];
    sentence(say!(Criticism::ComparisonHead), lang)
        + &table::with_head(&head, &models.iter().map(row).collect::<Vec<_>>(), lang)
}

fn figure(name: &str) -> Text {
    match name {
        "mean" => say!(Criticism::Mean),
        "sd" => say!(Criticism::Spread),
        "lowest" => say!(Criticism::Lowest),
        "highest" => say!(Criticism::Highest),
        "step" => say!(Criticism::Step),
        _ => say!(Criticism::HouseGap),
    }
}

fn predictive(found: &Predictive, lang: Lang) -> String {
    let made_up = |values: &MadeUp| {
        [format!("{}-{}", percent(values.lower, lang), percent(values.upper, lang)), number::decimal(values.p, 3, lang)]
    };
    let row = |check: &Check| {
        let mut row = vec![figure(check.figure).get(lang), percent(check.observed, lang)];
        row.extend(made_up(&check.prior));
        row.extend(made_up(&check.posterior));
        row
    };
    let head = [
        say!(Criticism::Figure),
        say!(Criticism::Real),
        say!(Criticism::MadeUpBefore),
        Text::same("p"),
        say!(Criticism::MadeUpAfter),
        Text::same("p"),
    ];
    let odd = |check: &&Check| !(0.025..=0.975).contains(&check.posterior.p);
    let figures: Vec<Text> = found.checks.iter().filter(odd).map(|check| figure(check.figure)).collect();
    let verdict = match (figures.is_empty(), found.polls.len()) {
        (true, 1) => say!(Criticism::PredictiveOne),
        (true, _) => say!(Criticism::PredictiveFine),
        (false, _) => say!(Criticism::PredictiveOdd, figures = Text::joined(figures, "; ")),
    };
    let unexpected = |check: &&Check| !(0.05..=0.95).contains(&check.prior.p);
    let figures: Vec<Text> = found.checks.iter().filter(unexpected).map(|check| figure(check.figure)).collect();
    let before = match figures.is_empty() {
        true => String::new(),
        false => sentence(say!(Criticism::PredictivePrior, figures = Text::joined(figures, "; ")), lang),
    };
    sentence(say!(Criticism::PredictiveHead, n = found.n_draws), lang)
        + &table::with_head(&head, &found.checks.iter().map(row).collect::<Vec<_>>(), lang)
        + &sentence(verdict, lang)
        + &before
}

fn power_scaling(parts: &[PowerScaling], lang: Lang) -> String {
    let row = |part: &PowerScaling| {
        let name = match part.part {
            "polls" => say!(Criticism::ThePolls).get(lang),
            name => name.to_owned(),
        };
        let signed = |value: f64| number::signed(value, 2, lang);
        vec![name, number::decimal(part.sensitivity, 3, lang), signed(part.mean_points), signed(part.sd_points)]
    };
    let head =
        [say!(Criticism::Part), say!(Criticism::Sensitivity), say!(Criticism::MeanMoves), say!(Criticism::SdMoves)];
    sentence(say!(Criticism::PowerHead), lang)
        + &table::with_head(&head, &parts.iter().map(row).collect::<Vec<_>>(), lang)
}

fn over_time(days: &[ForecastDay], lang: Lang) -> String {
    let row = |day: &ForecastDay| {
        let range = format!("{}-{}", percent(day.lower, lang), percent(day.upper, lang));
        vec![day.as_of.to_string(), day.polls.to_string(), percent(day.mean, lang), percent(day.sd, lang), range]
    };
    let head = [
        say!(Criticism::Day),
        say!(Criticism::PollsUsed),
        say!(Forecast::MeanPercent),
        say!(Forecast::Sd),
        say!(Forecast::NineOfTen),
    ];
    sentence(say!(Criticism::OverTimeHead), lang)
        + &table::with_head(&head, &days.iter().map(row).collect::<Vec<_>>(), lang)
}
