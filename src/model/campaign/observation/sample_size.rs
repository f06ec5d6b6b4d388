//! How many people a poll rests on.

use crate::vote::{Poll, SizeSource, Text, words};

/// Respondents assumed where neither n, nor a sampling interval, nor a margin, nor a default of the vote is known.
pub(super) const DEFAULT_N: u64 = 500;

/// Respondents on the stated base, and how that is known where the poll does not say.
pub(super) fn respondents(poll: &Poll, default_n: Option<u64>) -> (f64, Option<Text>) {
    let Some((n, source)) = poll.respondents(default_n) else {
        return (DEFAULT_N as f64, Some(assumed(DEFAULT_N as f64)));
    };
    let told = match source {
        SizeSource::Published => None,
        SizeSource::FromInterval => Some(words!(
            "no n published: {n:.0} from the width of the 95 % interval {}-{}",
            "n non publié : {n:.0} d’après la largeur de l’intervalle à 95 % {}-{}",
            poll.range_low.unwrap_or_default(),
            poll.range_high.unwrap_or_default()
        )),
        SizeSource::FromMargin => Some(words!(
            "no n published: {n:.0} from the stated margin of ±{} points at 50 %",
            "n non publié : {n:.0} d’après la marge d’erreur indiquée de ±{} points à 50 %",
            poll.margin.unwrap_or_default()
        )),
        SizeSource::Default => Some(assumed(n)),
    };
    (n, told)
}

fn assumed(n: f64) -> Text {
    words!(
        "neither n nor a margin is published: n = {n} is assumed",
        "ni n ni marge d’erreur ne sont publiés : n = {n} est supposé"
    )
}
