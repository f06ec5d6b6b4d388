//! The words of the command line for choices of the library.

use std::str::FromStr;

use clap::{ValueEnum, builder::PossibleValue};

use crate::{
    language::Lang,
    model::{
        campaign::{
            ElectionDayError, GridChoice, Hyper, Mobilise, PriorChoice, Scale, Shift, TurnoutBySide, UndecidedRule,
        },
        count::Method,
        replay::ReplayAxis,
    },
};

/// One word a choice, and what the help says of it.
macro_rules! words {
    ($($kind:ty { $($choice:ident $word:literal $help:literal)+ })+) => {
        $(impl ValueEnum for $kind {
            fn value_variants<'a>() -> &'a [Self] {
                &[$(Self::$choice),+]
            }

            fn to_possible_value(&self) -> Option<PossibleValue> {
                Some(match self {
                    $(Self::$choice => PossibleValue::new($word).help($help),)+
                })
            }
        })+
    };
}

words! {
    Lang {
        En "en" "English"
        Fr "fr" "French"
        De "de" "German"
        It "it" "Italian"
        Es "es" "Spanish"
    }
    Method {
        Auto "auto" "What the vote folder allows"
        Swing "swing" "One earlier vote: swing with regions"
        Factor "factor" "Many earlier votes: common factors"
    }
    ReplayAxis {
        Baseline "baseline" "Yes share of the baseline"
        History "history" "Common axis of the history"
    }
}

/// A number in a flag, with the flag's own words around it in the refusal.
fn number(text: &str, what: &str, holds: impl Fn(f64) -> bool, range: &str) -> Result<f64, String> {
    match text.trim().parse::<f64>() {
        Ok(value) if value.is_finite() && holds(value) => Ok(value),
        _ => Err(format!("`{text}` is no {what}: give a number {range}")),
    }
}

fn numbers<const N: usize>(text: &str, form: &str) -> Result<[f64; N], String> {
    let parts: Vec<f64> = text.split(',').map(|part| number(part, "number", |_| true, "")).collect::<Result<_, _>>()?;
    <[f64; N]>::try_from(parts).map_err(|parts| format!("`{text}` has {} numbers: write {form}", parts.len()))
}

fn positive(value: f64, what: &str) -> Result<f64, String> {
    if value > 0.0 { Ok(value) } else { Err(format!("{what} must be above 0, not {value}")) }
}

impl FromStr for Scale {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "share" => Ok(Self::Share),
            "logit" => Ok(Self::Logit),
            _ => Err(format!("`{text}` is no scale: choose share or logit")),
        }
    }
}

impl FromStr for ElectionDayError {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match (text, text.split_once(':')) {
            ("default", _) => Ok(Self::Eve),
            ("none", _) => Ok(Self::None),
            ("ladder", _) => Ok(Self::Ladder),
            (_, Some(("normal", sd))) => {
                Ok(Self::Normal { sd: number(sd, "sd", |sd| sd >= 0.0, "of points, 0 or more, e.g. normal:5.1")? })
            }
            (_, Some(("t", parts))) => {
                let [df, sd] = numbers(parts, "t:DF,SD, e.g. t:6,4.2")?;
                if df <= 2.0 {
                    return Err(format!(
                        "t:{parts}: a Student t with {df} degrees of freedom has no sd; give more than 2"
                    ));
                }
                Ok(Self::StudentT { df, sd: positive(sd, "the sd of t:DF,SD")? })
            }
            _ => Err(format!(
                "`{text}` is no election-day error: choose default, none, ladder, t:DF,SD or normal:SD (SD in points)"
            )),
        }
    }
}

impl FromStr for Shift {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let [mean, sd] = numbers(text, "MEAN,SD in points, e.g. 1.5,3")?;
        if sd < 0.0 {
            return Err(format!("the sd of a shift cannot be negative: {sd}"));
        }
        Ok(Self { mean, sd })
    }
}

impl FromStr for UndecidedRule {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match (text, text.split_once(':')) {
            ("proportional", _) => Ok(Self::Proportional),
            ("to_yes", _) => Ok(Self::ToYes),
            ("to_no", _) => Ok(Self::ToNo),
            (_, Some(("beta", parts))) => {
                let [a, b] = numbers(parts, "beta:A,B, e.g. beta:4,6 for about 40 % to yes")?;
                Ok(Self::Beta { a: positive(a, "A of beta:A,B")?, b: positive(b, "B of beta:A,B")? })
            }
            _ => Err(format!("`{text}` is no rule for the undecided: choose proportional, to_yes, to_no or beta:A,B")),
        }
    }
}

impl FromStr for PriorChoice {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "none" => Ok(Self::None),
            "structural" => Ok(Self::Structural),
            _ => Err(format!("`{text}` is no prior: choose none or structural")),
        }
    }
}

impl FromStr for Hyper {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut hyper = Self::default();
        for part in text.split(',').filter(|part| !part.is_empty()) {
            let (name, value) = part
                .split_once('=')
                .ok_or_else(|| format!("`{part}`: write name=value, e.g. omega=0.002,tau=0.015"))?;
            let slot = match name.trim() {
                "omega" => &mut hyper.omega,
                "tau" => &mut hyper.tau,
                "s_house" => &mut hyper.s_house,
                "s_mode" => &mut hyper.s_mode,
                _ => return Err(format!("`{name}` is no hyperparameter: choose omega, tau, s_house, s_mode")),
            };
            *slot = Some(number(value, name, |x| (0.0..=1.0).contains(&x), "in share units, 0..1, e.g. 0.015")?);
        }
        Ok(hyper)
    }
}

impl FromStr for GridChoice {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let form = "gauss-legendre:K,OMEGA,TAU,S_HOUSE, e.g. gauss-legendre:40,0.010,0.03,0.06";
        match (text, text.split_once(':')) {
            ("auto", _) => Ok(Self::Auto),
            (_, Some(("gauss-legendre", parts))) => {
                let [nodes, omega, tau, s_house] = numbers(parts, form)?;
                if !(1.0..=200.0).contains(&nodes) || nodes.fract() != 0.0 {
                    return Err(format!("{nodes} nodes: K is a whole number from 1 to 200"));
                }
                let upper = [omega, tau, s_house];
                match upper.iter().all(|&limit| limit > 0.0 && limit <= 1.0) {
                    true => Ok(Self::GaussLegendre { nodes: nodes as usize, upper }),
                    false => Err(format!("`{parts}`: each limit is a share, above 0 and up to 1")),
                }
            }
            _ => Err(format!("`{text}` is no grid: choose auto or {form}")),
        }
    }
}

impl TurnoutBySide {
    /// From the two flags `--turnout-yes` and `--turnout-no`.
    ///
    /// # Errors
    /// A turnout outside (0, 1].
    pub fn new(yes: f64, no: f64) -> Result<Self, String> {
        match [yes, no].iter().all(|turnout| *turnout > 0.0 && *turnout <= 1.0) {
            true => Ok(Self { yes, no }),
            false => Err(format!("turnout of yes {yes}, of no {no}: each lies above 0 and up to 1, e.g. 0.8")),
        }
    }
}

impl FromStr for Mobilise {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let form = "AREA:FRACTION:YES_SHARE, e.g. Nouméa+Dumbéa:0.5:0.7";
        // Areas may hold a colon themselves: the two numbers stand last.
        let mut parts = text.rsplitn(3, ':');
        let (Some(yes_share), Some(fraction), Some(areas)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(format!("`{text}`: write {form}"));
        };
        let share = |part, what| number(part, what, |x| (0.0..=1.0).contains(&x), "from 0 to 1");
        let areas: Vec<String> = areas.split('+').map(|area| area.trim().to_owned()).collect();
        if areas.iter().any(String::is_empty) {
            return Err(format!("`{text}` names no area: write {form}"));
        }
        Ok(Self { areas, fraction: share(fraction, "fraction")?, yes_share: share(yes_share, "yes share")? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn election_day_errors_are_read() {
        assert_eq!("default".parse(), Ok(ElectionDayError::Eve));
        assert_eq!("t:6,4.2".parse(), Ok(ElectionDayError::StudentT { df: 6.0, sd: 4.2 }));
        assert_eq!("normal:5.1".parse(), Ok(ElectionDayError::Normal { sd: 5.1 }));
    }

    #[test]
    fn refusals_name_the_value_and_the_cure() {
        let error = "t:2,4".parse::<ElectionDayError>().expect_err("no sd");
        assert!(error.contains("t:2,4") && error.contains("more than 2"), "{error}");
        for wrong in ["normal:-1", "normal:x", "t:6", "gaussian", "t:6,0", "normal:inf"] {
            assert!(wrong.parse::<ElectionDayError>().is_err(), "{wrong}");
        }
        let error = "omgea=1".parse::<Hyper>().expect_err("a typing error");
        assert!(error.contains("omgea") && error.contains("s_house"), "{error}");
        assert!("gauss-legendre:0,1,1,1".parse::<GridChoice>().is_err());
        assert!("gauss-legendre:4,1,1".parse::<GridChoice>().is_err());
        assert!("beta:0,1".parse::<UndecidedRule>().is_err());
        assert!(TurnoutBySide::new(0.0, 0.9).is_err());
        assert!("Sud:1.2:0.5".parse::<Mobilise>().is_err());
    }

    #[test]
    fn areas_are_joined_by_plus_and_may_hold_a_colon() {
        let mobilise: Mobilise = "Nouméa+a:b:0.5:0.7".parse().expect("well formed");
        assert_eq!(mobilise.areas, ["Nouméa", "a:b"]);
        assert_eq!((mobilise.fraction, mobilise.yes_share), (0.5, 0.7));
    }

    #[test]
    fn fixed_hyperparameters_may_be_some_or_all() {
        let hyper: Hyper = "omega=0.002,s_house=0".parse().expect("well formed");
        assert_eq!(hyper, Hyper { omega: Some(0.002), s_house: Some(0.0), ..Hyper::default() });
    }
}
