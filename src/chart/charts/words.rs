//! Words that several charts share.

use std::collections::BTreeSet;

use crate::language::OptionForm;
pub(super) use crate::language::capital;
use crate::language::say;
use crate::{
    headline::verdict::Claim,
    language::{Lang, calendar, number},
    model::count::Projection,
    vote::{Base, DatePrecision, Poll, ResultFact, Side, Vote, rule_percent},
};

/// An option as subject or object: `No`, `le non`, `Leave`.
pub(super) fn option(vote: &Vote, side: Side, lang: Lang) -> String {
    OptionForm::The.of(vote.texts(lang).label(side), lang)
}

/// The same after `of`: `of No`, `du non`, `de Leave`.
pub(super) fn of_option(vote: &Vote, side: Side, lang: Lang) -> String {
    OptionForm::Of.of(vote.texts(lang).label(side), lang)
}

/// Label of an option as it stands.
pub(super) fn label(vote: &Vote, side: Side, lang: Lang) -> &str {
    vote.texts(lang).label(side)
}

/// `Independence referendum, New Caledonia, 4 October 2020.`
pub(super) fn occasion(vote: &Vote, lang: Lang) -> String {
    format!("{}, {}.", vote.texts(lang).title.trim_end_matches('.'), calendar::date(vote.date, lang))
}

/// The option of an earlier vote that stands for `side`, with its year where it has another name: `Santos in 2014`.
pub(super) fn option_then(before: &Vote, side: Side, lang: Lang) -> String {
    let year = before.date.year();
    let option = option(before, side, lang);
    say!(Chart::In, option = &option, year = &year).get(lang)
}

/// Both options together: `Yes and No answers`.
pub(super) fn two_way(vote: &Vote, lang: Lang) -> String {
    let (yes, no) = (label(vote, Side::Yes, lang), label(vote, Side::No, lang));
    say!(Chart::And, no = &no, yes = &yes).get(lang)
}

/// An axis of shares of the focus option.
pub(super) fn share_axis(vote: &Vote, lang: Lang) -> String {
    let both = two_way(vote, lang);
    say!(
        Chart::ShareAmong,
        both = &both,
        label = &label(vote, vote.focus, lang),
        of_option = &of_option(vote, vote.focus, lang)
    )
    .get(lang)
}

/// What a complete count decides: `the proposal fails`, `No wins`; `None` of any other count, and where it cannot be said.
pub(super) fn ending(vote: &Vote, projection: Option<&Projection>, lang: Lang) -> Option<String> {
    let side = if projection?.carried()? { Side::Yes } else { Side::No };
    Some(Claim::of_count(vote).clause(vote, side).get(lang))
}

/// What the focus option must pass, 0..1.
pub(super) fn threshold(vote: &Vote) -> f64 {
    vote.focus.of_yes_share(vote.rule.share_threshold)
}

/// What the focus option must pass: `threshold 50%`.
pub(super) fn threshold_label(vote: &Vote, lang: Lang) -> String {
    threshold_of(threshold(vote), lang)
}

/// The stand of the data as a sentence, and what follows it; what follows alone where the stand is not known.
pub(super) fn stand_then(stand: &str, then: &str) -> String {
    if stand.is_empty() { then.to_owned() } else { format!("{stand}. {then}") }
}

/// A threshold, with decimals only where the rule has some.
pub(super) fn threshold_of(share: f64, lang: Lang) -> String {
    let percent = rule_percent(share).shown(lang);
    say!(Chart::Threshold, percent = &percent).get(lang)
}

/// The result that stands: final, else provisional.
pub(super) fn standing_result(vote: &Vote) -> Option<(&ResultFact, f64)> {
    [vote.final_result(), vote.provisional_result()]
        .into_iter()
        .flatten()
        .find_map(|result| Some((result, result.share(vote.focus)?)))
}

/// `final` or `provisional` for readers.
pub(super) fn status(result: &ResultFact, lang: Lang) -> String {
    match result.is_final {
        true => say!(Chart::Final).get(lang),
        false => say!(Chart::Provisional).get(lang),
    }
}

/// Days of field work as well as they are known.
pub(super) fn field_dates(poll: &Poll, lang: Lang) -> String {
    match (poll.field_start, poll.field_end, poll.date_precision) {
        (Some(start), Some(end), DatePrecision::Day) => calendar::date_range_short(start, end, lang),
        (Some(start), Some(end), DatePrecision::Month) => calendar::month_range_short(start, end, lang),
        (None, Some(end), DatePrecision::Day) => calendar::date_short(end, lang),
        (None, Some(end), DatePrecision::Month) => calendar::month_range_short(end, end, lang),
        _ => match poll.published {
            Some(day) => say!(Chart::Published).get(lang) + &calendar::date_short(day, lang),
            None => say!(Chart::DatesPublished).get(lang),
        },
    }
}

/// Respondents, or that they are not published.
pub(super) fn respondents(poll: &Poll, lang: Lang) -> String {
    match poll.n {
        Some(n) => format!("n\u{a0}=\u{a0}{}", number::count(n, lang)),
        None => say!(Chart::NPublished).get(lang),
    }
}

/// What the printed percentages are of.
pub(super) fn base(poll: &Poll, lang: Lang) -> String {
    match poll.base {
        Base::All => say!(Chart::AllAnswers).get(lang),
        Base::Decided => say!(Chart::DecidedOnly).get(lang),
    }
}

/// Dates, respondents and base in one line.
pub(super) fn poll_detail(poll: &Poll, lang: Lang) -> String {
    format!("{} · {} · {}", field_dates(poll, lang), respondents(poll, lang), base(poll, lang))
}

/// A source as a reader takes it in: an address is cut to its host.
pub(super) fn source_name(source: &str) -> &str {
    let rest = source.split_once("://").map_or(source, |(_, rest)| rest.split('/').next().unwrap_or(rest));
    rest.trim_start_matches("www.").trim()
}

/// Source of the standing result, if one is named.
pub(super) fn result_source(vote: &Vote, lang: Lang) -> Option<&str> {
    let translated = vote.texts(lang).result_source.as_deref();
    translated.or_else(|| standing_result(vote)?.0.source.as_deref()).map(source_name).filter(|name| !name.is_empty())
}

/// The line of sources of a chart that shows results alone; empty where none is named.
pub(super) fn sources_of_results(vote: &Vote, lang: Lang) -> Vec<String> {
    let named = |name| say!(Chart::Results).get(lang) + name;
    result_source(vote, lang).map(named).into_iter().collect()
}

/// The model as a source: on polls, else on counts.
pub(super) fn model_on(polls: bool, lang: Lang) -> String {
    match polls {
        true => say!(Chart::ModelOnPublishedPolls).get(lang),
        false => say!(Chart::ModelOnPublishedCounts).get(lang),
    }
}

/// Polls as a source, by the names of their houses.
pub(super) fn polls_of<'a>(houses: impl Iterator<Item = &'a str>, lang: Lang) -> String {
    let houses: BTreeSet<&str> = houses.collect();
    say!(Chart::Polls).get(lang) + &houses.into_iter().collect::<Vec<_>>().join(", ")
}

/// Words for units: polling stations where the count speaks of them.
pub(super) fn units(vote: &Vote, lang: Lang) -> String {
    if are_stations(vote) { say!(Chart::PollingStations).get(lang) } else { say!(Chart::Areas).get(lang) }
}

/// One of the units.
pub(super) fn unit(vote: &Vote, lang: Lang) -> String {
    if are_stations(vote) { say!(Chart::PollingStation).get(lang) } else { say!(Chart::Area).get(lang) }
}

fn are_stations(vote: &Vote) -> bool {
    vote.returns.aggregates.iter().any(|row| row.counted_of == Some(crate::vote::CountedOf::Stations))
}

/// An expected count to three figures: `39,300`; more would promise what no estimate holds.
pub(super) fn about(count: f64, lang: Lang) -> String {
    number::count_near(number::three_figures(count), lang)
}

/// The same with its sign.
pub(super) fn about_signed(count: f64, lang: Lang) -> String {
    number::signed(number::three_figures(count), 0, lang)
}

/// A small number in words, a larger one in figures.
pub(super) fn in_words(number: usize, lang: Lang) -> String {
    let number = u64::try_from(number).unwrap_or(u64::MAX);
    say!(Chart::InWords, number).get(lang)
}

/// A probability in words that never promise: `more than 99 in 100`, `83 in 100`, `less than 1 in 100`.
pub(super) fn chances(probability: f64, lang: Lang) -> String {
    let hundred = (probability * 100.0).round();
    if probability > 0.99 {
        say!(Chart::MoreThan99100).get(lang)
    } else if probability < 0.01 {
        say!(Chart::LessThan1100).get(lang)
    } else {
        let hundred = hundred.clamp(1.0, 99.0);
        say!(Chart::N100, hundred = &hundred).get(lang)
    }
}
