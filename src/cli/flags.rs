//! The words of the command line for choices of the library.

use std::str::FromStr;

use clap::{ValueEnum, builder::PossibleValue};

use crate::{
    language::{Lang, Text, say},
    model::{
        campaign::{
            ElectionDayError, GridChoice, Hyper, Mobilise, PriorChoice, Scale, Shift, Step, TurnoutBySide,
            UndecidedRule,
        },
        count::Method,
        replay::ReplayAxis,
    },
    vote::{FeedFormat, Finding, FlagCode},
};

/// Those of some options that are given.
pub(super) fn given<const N: usize>(flags: [(&'static str, bool); N]) -> Vec<&'static str> {
    flags.into_iter().filter_map(|(flag, is_given)| is_given.then_some(flag)).collect()
}

/// What is said of options that change nothing.
pub(super) fn idle(message: Text) -> Finding {
    Finding::new(FlagCode::FlagIdle, message, say!(Findings::FlagIdleCure))
}

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
    FeedFormat {
        Canonical "canonical" "returns.csv"
        Csv "csv" "any CSV, by [feed.columns]"
        OneGov "onegov" "OneGov CSV"
        SwissOgd "swiss-ogd" "sd-t-17-02 JSON"
        Eligendo "eligendo" "Eligendo CSV"
        Nist "nist" "NIST SP 1500-100 JSON"
        Ech0252 "ech0252" "eCH-0252 XML"
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

/// A number in a flag that holds something; else what is wrong with its text.
fn number(text: &str, holds: impl Fn(f64) -> bool, wrong: impl Fn() -> Text) -> Result<f64, Text> {
    text.trim().parse::<f64>().ok().filter(|value| value.is_finite() && holds(*value)).ok_or_else(wrong)
}

/// So many numbers; `whole` is what was typed, of which they are a part.
fn numbers<const N: usize>(text: &str, whole: &str, form: &str) -> Result<[f64; N], Text> {
    let one = |part: &str| number(part, |_| true, || say!(Flag::NoNumber, text = part));
    let parts: Vec<f64> = text.split(',').map(one).collect::<Result<_, _>>()?;
    <[f64; N]>::try_from(parts)
        .map_err(|parts| say!(Flag::NumberCount, text = whole, n = parts.len(), wanted = N, form))
}

fn positive(value: f64, what: &str) -> Result<f64, Text> {
    if value > 0.0 { Ok(value) } else { Err(say!(Flag::NotPositive, what, value)) }
}

impl FromStr for Scale {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        match text {
            "share" => Ok(Self::Share),
            "logit" => Ok(Self::Logit),
            _ => Err(say!(Flag::Scale, text)),
        }
    }
}

impl FromStr for Step {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        let days = match text {
            "day" => Some(1),
            "week" => Some(7),
            "month" => Some(30),
            _ => text.strip_suffix('d').and_then(|days| days.parse::<u16>().ok()).filter(|days| *days > 0),
        };
        days.map(Self).ok_or_else(|| say!(Flag::Every, text))
    }
}

impl FromStr for ElectionDayError {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        match (text, text.split_once(':')) {
            ("default", _) => Ok(Self::Eve),
            ("none", _) => Ok(Self::None),
            ("ladder", _) => Ok(Self::Ladder),
            (_, Some(("normal", sd))) => {
                Ok(Self::Normal { sd: number(sd, |sd| sd >= 0.0, || say!(Flag::NoSd, text = sd))? })
            }
            (_, Some(("t", parts))) => {
                let [df, sd] = numbers(parts, text, "t:DF,SD (t:6,4.2)")?;
                if df <= 2.0 {
                    return Err(say!(Flag::FewDegrees, parts, df));
                }
                Ok(Self::StudentT { df, sd: positive(sd, "SD (t:DF,SD)")? })
            }
            _ => Err(say!(Flag::ElectionDayError, text)),
        }
    }
}

impl FromStr for Shift {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        let [mean, sd] = numbers(text, text, "MEAN,SD (1.5,3)")?;
        if sd < 0.0 {
            return Err(say!(Flag::NegativeSd, sd));
        }
        Ok(Self { mean, sd })
    }
}

impl FromStr for UndecidedRule {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        match (text, text.split_once(':')) {
            ("proportional", _) => Ok(Self::Proportional),
            ("to_yes", _) => Ok(Self::ToYes),
            ("to_no", _) => Ok(Self::ToNo),
            (_, Some(("beta", parts))) => {
                let [a, b] = numbers(parts, text, "beta:A,B (beta:4,6)")?;
                Ok(Self::Beta { a: positive(a, "A (beta:A,B)")?, b: positive(b, "B (beta:A,B)")? })
            }
            _ => Err(say!(Flag::Undecided, text)),
        }
    }
}

impl FromStr for PriorChoice {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        match text {
            "none" => Ok(Self::None),
            "structural" => Ok(Self::Structural),
            _ => Err(say!(Flag::Prior, text)),
        }
    }
}

impl FromStr for Hyper {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        let mut hyper = Self::default();
        for part in text.split(',').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or_else(|| say!(Flag::NoPair, text = part))?;
            let slot = match name.trim() {
                "omega" => &mut hyper.omega,
                "tau" => &mut hyper.tau,
                "s_house" => &mut hyper.s_house,
                "s_mode" => &mut hyper.s_mode,
                _ => return Err(say!(Flag::NoHyperparameter, name)),
            };
            if slot.is_some() {
                return Err(say!(Flag::NameTwice, name = name.trim()));
            }
            *slot = Some(number(value, |x| (0.0..=1.0).contains(&x), || say!(Flag::NoShareUnit, text = value, name))?);
        }
        Ok(hyper)
    }
}

impl FromStr for GridChoice {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        let form = "gauss-legendre:K,OMEGA,TAU,S_HOUSE (gauss-legendre:40,0.010,0.03,0.06)";
        match (text, text.split_once(':')) {
            ("auto", _) => Ok(Self::Auto),
            (_, Some(("gauss-legendre", parts))) => {
                let [nodes, omega, tau, s_house] = numbers(parts, text, form)?;
                if !(1.0..=200.0).contains(&nodes) || nodes.fract() != 0.0 {
                    return Err(say!(Flag::Nodes, nodes));
                }
                let upper = [omega, tau, s_house];
                match upper.iter().all(|&limit| limit > 0.0 && limit <= 1.0) {
                    true => Ok(Self::GaussLegendre { nodes: nodes as usize, upper }),
                    false => Err(say!(Flag::Limits, text = parts)),
                }
            }
            _ => Err(say!(Flag::Grid, text, form)),
        }
    }
}

impl TurnoutBySide {
    /// From the two flags `--turnout-yes` and `--turnout-no`.
    ///
    /// # Errors
    /// A turnout outside (0, 1].
    pub fn new(yes: f64, no: f64) -> Result<Self, Text> {
        match [yes, no].iter().all(|turnout| *turnout > 0.0 && *turnout <= 1.0) {
            true => Ok(Self { yes, no }),
            false => Err(say!(Flag::TurnoutBySide, yes, no)),
        }
    }
}

impl FromStr for Mobilise {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        let form = "AREA:FRACTION:YES_SHARE (Nouméa+Dumbéa:0.5:0.7)";
        // Areas may hold a colon themselves: the two numbers stand last.
        let mut parts = text.rsplitn(3, ':');
        let (Some(yes_share), Some(fraction), Some(areas)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(say!(Flag::WriteForm, text, form));
        };
        let share = |part| number(part, |x| (0.0..=1.0).contains(&x), || say!(Flag::NoShare, text = part));
        let areas: Vec<String> = areas.split('+').map(|area| area.trim().to_owned()).collect();
        if areas.iter().any(String::is_empty) {
            return Err(say!(Flag::NoArea, text, form));
        }
        Ok(Self { areas, fraction: share(fraction)?, yes_share: share(yes_share)? })
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
        assert!(error.english().contains("t:2,4") && error.english().contains("more than 2"), "{error:?}");
        for wrong in ["normal:-1", "normal:x", "t:6", "gaussian", "t:6,0", "normal:inf"] {
            assert!(wrong.parse::<ElectionDayError>().is_err(), "{wrong}");
        }
        let error = "omgea=1".parse::<Hyper>().expect_err("a typing error");
        assert!(error.english().contains("omgea") && error.english().contains("s_house"), "{error:?}");
        let error = "t:6".parse::<ElectionDayError>().expect_err("one number");
        assert_eq!(error.english(), "`t:6` gives one number, and 2 are needed: write t:DF,SD (t:6,4.2)");
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
