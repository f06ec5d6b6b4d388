//! How surprising the result was, in numbers and in words.

use crate::model::campaign::election_day::Outcome;
use crate::model::campaign::{Options, Surprise};
use crate::{
    language::{Text, Value, say},
    vote::Vote,
};

/// How far out the published final result lies; `None` before it is known and in a forecast as of a day.
///
/// # Formula
/// tail = min(Pr(share > result), Pr(share < result)). Both tails together above .32: no surprise; above .1: mildly
/// surprising; above .02: surprising; else very surprising.
pub(super) fn surprise(vote: &Vote, options: &Options, outcome: &Outcome) -> Option<Surprise> {
    let result = vote.final_result().filter(|_| options.as_of.is_none())?.share(vote.focus)?;
    let (mean, sd) = outcome.moments();
    let z = (result - mean) / sd;
    let above = outcome.above(result);
    let tail = above.min(1.0 - above);
    Some(Surprise { result, mean, z, tail_probability: tail, words: sentence(result, mean, z, tail) })
}

fn sentence(result: f64, mean: f64, z: f64, tail: f64) -> Text {
    let verdict = match 2.0 * tail {
        p if p > 0.32 => "none",
        p if p > 0.1 => "mild",
        p if p > 0.02 => "surprising",
        _ => "very",
    };
    let percent = Value::percent(tail, 2);
    let odds = match tail {
        p if p < 5e-5 => say!(Campaign::OddsRare, percent = Value::percent(0.0001, 2)),
        p if p < 0.25 => say!(Campaign::Odds, percent, once = Value::decimal(1.0 / p, 0)),
        _ => say!(Campaign::OddsEven, percent), // 40 % is neither one in two nor one in three
    };
    let side = if z < 0.0 { "below" } else { "above" };
    let (gap, sds) = (Value::points(100.0 * (result - mean).abs(), 1), Value::decimal(z.abs(), 1));
    let (result, mean) = (Value::percent(result, 2), Value::percent(mean, 1));
    say!(Campaign::Surprise, result, gap, sds, side, mean, verdict, odds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Lang;

    #[test]
    fn two_sds_below_is_surprising_in_both_languages() {
        let english = sentence(0.5667, 0.695, -1.92, 0.0309).get(Lang::En);
        assert!(
            english.contains("56.67") && english.contains("which is surprising. ") && english.contains("1 in 32"),
            "{english}"
        ); // 1/.0309
        let french = sentence(0.5667, 0.695, -1.92, 0.0309).get(Lang::Fr);
        assert!(french.contains("56,67") && french.contains("surprenant") && french.contains("1 sur 32"), "{french}");
    }

    #[test]
    fn a_result_near_the_mean_is_no_surprise_and_an_impossible_one_has_no_false_precision() {
        assert!(sentence(0.51, 0.50, 0.2, 0.42).get(Lang::En).contains("no surprise"));
        assert!(sentence(0.9, 0.50, 8.0, 1e-15).get(Lang::En).contains("less than 0.01%"));
    }
}
