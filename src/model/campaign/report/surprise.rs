//! How surprising the result was, in numbers and in words.

use crate::model::campaign::election_day::Outcome;
use crate::model::campaign::{Options, Surprise};
use crate::{
    summary::{Lang, number},
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
    let [words, words_fr] = Lang::ALL.map(|lang| sentence(lang, result, mean, z, tail));
    Some(Surprise { result, mean, z, tail_probability: tail, words, words_fr })
}

fn sentence(lang: Lang, result: f64, mean: f64, z: f64, tail: f64) -> String {
    let low = z < 0.0;
    let verdict = match 2.0 * tail {
        p if p > 0.32 => lang.pick("no surprise", "aucune surprise"),
        p if p > 0.1 => lang.pick("mildly surprising", "un peu surprenant"),
        p if p > 0.02 => lang.pick("surprising", "surprenant"),
        _ => lang.pick("very surprising", "très surprenant"),
    };
    let side = if low { lang.pick("below", "au-dessous de") } else { lang.pick("above", "au-dessus de") };
    let percent = |share: f64, decimals| number::percent(share, decimals, lang);
    let gap = number::points(100.0 * (result - mean).abs(), 1, lang);
    let (sds, once) = (number::decimal(z.abs(), 1, lang), number::count_near(1.0 / tail.max(1e-9), lang));
    let (result, mean) = (percent(result, 2), percent(mean, 1));
    // A chance of one in twenty thousand is no number to print with two decimals.
    let rare = tail < 5e-5;
    let odds = match (rare, lang) {
        (true, Lang::En) => "less than 0.01%".to_owned(),
        (true, Lang::Fr) => number::spaced("moins de 0,01 %", lang),
        (false, Lang::En) => format!("{} (about 1 in {once})", percent(tail, 2)),
        (false, Lang::Fr) => format!("{} (environ 1 sur {once})", percent(tail, 2)),
    };
    match lang {
        Lang::En => {
            let so = if low { "low or lower" } else { "high or higher" };
            format!(
                "the result, {result}, lies {gap} ({sds} sd) {side} the forecast mean of {mean}: {verdict}; a result this {so} had probability {odds}"
            )
        }
        Lang::Fr => {
            let sd_word = if z.abs() < 2.0 { "écart-type" } else { "écarts-types" };
            let so = if low { "aussi bas ou plus bas" } else { "aussi haut ou plus haut" };
            number::spaced(
                &format!(
                    "le résultat, {result}, est {gap} ({sds} {sd_word}) {side} la moyenne prévue de {mean} : {verdict} ; un résultat {so} avait une probabilité de {odds}"
                ),
                lang,
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_sds_below_is_surprising_in_both_languages() {
        let english = sentence(Lang::En, 0.5667, 0.695, -1.92, 0.0309);
        assert!(
            english.contains("56.67") && english.contains(": surprising;") && english.contains("1 in 32"),
            "{english}"
        ); // 1/.0309
        let french = sentence(Lang::Fr, 0.5667, 0.695, -1.92, 0.0309);
        assert!(french.contains("56,67") && french.contains("surprenant") && french.contains("1 sur 32"), "{french}");
    }

    #[test]
    fn a_result_near_the_mean_is_no_surprise_and_an_impossible_one_has_no_false_precision() {
        assert!(sentence(Lang::En, 0.51, 0.50, 0.2, 0.42).contains("no surprise"));
        assert!(sentence(Lang::En, 0.9, 0.50, 8.0, 1e-15).contains("less than 0.01%"));
    }
}
