//! Lines across a picture that several charts draw alike.

use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::figure::{Guide, GuideStyle},
    language::{Lang, Value},
    vote::Vote,
};

/// The standing result, if there is one: what was forecast or projected is judged by it.
pub(in crate::chart::charts) fn result(vote: &Vote, lang: Lang) -> Option<Guide> {
    let (result, share) = words::standing_result(vote)?;
    let percent = Value::percent(share, 2);
    let label = match result.is_final {
        true => say!(Guides::ResultFinal, share = percent),
        false => say!(Guides::ResultProvisional, share = percent),
    };
    Some(Guide { at: share, label: label.get(lang), style: GuideStyle::Provisional })
}

/// The standing result and the threshold.
pub(in crate::chart::charts) fn result_and_threshold(vote: &Vote, lang: Lang) -> Vec<Guide> {
    let threshold =
        Guide { at: words::threshold(vote), label: words::threshold_label(vote, lang), style: GuideStyle::Threshold };
    result(vote, lang).into_iter().chain([threshold]).collect()
}
