//! Names of options and polls, and of why a poll does not count, in a language.

use jiff::civil::Date;

use super::super::{
    analyse::Missing,
    selection::{LeftOut, Seen},
};
use crate::{
    summary::{Lang, calendar, number},
    vote::{DatePrecision, Side, Vote},
};

/// Label of an option: as printed in English, between guillemets in French.
pub(super) fn option(vote: &Vote, side: Side, lang: Lang) -> String {
    let label = vote.texts(lang).label(side);
    lang.pick(label.to_owned(), number::spaced(&format!("« {label} »"), lang))
}

/// A poll as readers know it: house and month.
pub(super) fn poll(seen: &Seen<'_>, lang: Lang) -> String {
    match seen.day().filter(|_| seen.poll.date_precision != DatePrecision::Unknown || seen.poll.published.is_some()) {
        Some(day) => format!("{} ({})", seen.house, calendar::month(day, lang)),
        None => seen.house.to_owned(),
    }
}

/// Why a poll enters no average; the words of the vote's own rules stay as they are.
pub(in crate::poll_error) fn left_out(reason: &LeftOut, vote: Date, lang: Lang) -> String {
    match reason {
        LeftOut::NotElectorate => lang.pick("not asked of the electorate", "pas auprès des électeurs").to_owned(),
        LeftOut::ByRule(words) => words.clone(),
        LeftOut::Untimely(why) => why.words(vote).get(lang).to_owned(),
        LeftOut::NoShare => lang
            .pick("no two-way share can be computed", "aucun partage entre les deux options ne peut être calculé")
            .to_owned(),
    }
}

/// Why there is no analysis.
pub(in crate::poll_error) fn missing(missing: Missing, lang: Lang) -> &'static str {
    match missing {
        Missing::Poll => lang.pick("no poll of this vote is known", "aucun sondage de ce scrutin n’est connu"),
        Missing::Share => lang.pick(
            "no poll of the electorate with a two-way share is known",
            "aucun sondage auprès des électeurs ne permet de calculer un partage entre les deux options",
        ),
        Missing::Timely => {
            lang.pick("no poll from before the vote can be used", "aucun sondage d’avant le scrutin ne peut servir")
        }
        Missing::Result => lang.pick("no result is published yet", "aucun résultat n’est encore publié"),
    }
}
