//! Words that several charts share.

use std::collections::BTreeSet;

pub(in crate::chart::charts) use crate::language::capital;
use crate::language::say;
use crate::{
    chart::figure::Stack,
    headline::{sentence, verdict::Claim},
    language::{Lang, PlaceKind, Places, Text, Value, calendar, number},
    model::count::Projection,
    vote::{Base, DatePrecision, Poll, Population, ResultFact, Side, Vote, rule_percent},
};

/// Label of an option as it stands.
pub(in crate::chart::charts) fn label(vote: &Vote, side: Side, lang: Lang) -> &str {
    vote.texts(lang).label(side)
}

/// `Independence referendum, New Caledonia, 4 October 2020.`: title and day; of several votes under one title, their years.
pub(in crate::chart::charts) fn occasion(votes: &[&Vote], lang: Lang) -> String {
    let title = |vote: &Vote| vote.texts(lang).title.trim_end_matches('.').to_owned();
    match votes {
        [first, rest @ ..] if !rest.is_empty() && rest.iter().all(|vote| title(vote) == title(first)) => {
            let years = Value::list(votes.iter().map(|vote| vote.date.year().to_string()));
            say!(Chart::OccasionOfYears, title = title(first), years).get(lang)
        }
        _ => sentences(votes.iter().map(|vote| format!("{}, {}.", title(vote), calendar::date(vote.date, lang)))),
    }
}

/// Both options together: `Yes and No`.
pub(in crate::chart::charts) fn options(vote: &Vote) -> Value {
    Value::list([Side::Yes, Side::No].map(|side| vote.option(side)))
}

/// An axis of shares of the focus option.
pub(in crate::chart::charts) fn share_axis(vote: &Vote, lang: Lang) -> String {
    say!(Chart::ShareAxis, option = vote.option(vote.focus), options = options(vote)).get(lang)
}

/// Sentences one after another; an empty one is none.
pub(in crate::chart::charts) fn sentences<S: AsRef<str>>(all: impl IntoIterator<Item = S>) -> String {
    all.into_iter().fold(String::new(), |mut told, next| {
        if !told.is_empty() && !next.as_ref().is_empty() {
            told.push(' ');
        }
        told + next.as_ref()
    })
}

/// Things that may hold commas, one after another: `a, 1; b, 2; c, 3`.
pub(in crate::chart::charts) fn series(mut all: Vec<String>, lang: Lang) -> String {
    while all.len() > 1 {
        let joined = all.chunks(2).map(|pair| match pair {
            [first, next] => say!(Chart::Series, first, next).get(lang),
            rest => rest.concat(),
        });
        all = joined.collect();
    }
    all.concat()
}

/// `Polls: 3`: a name and what is said of it.
pub(in crate::chart::charts) fn named(name: impl Into<Value>, value: impl Into<Value>, lang: Lang) -> String {
    say!(Chart::Named, name = name.into(), value = value.into()).get(lang)
}

/// A bar of parts in words, a sentence.
pub(in crate::chart::charts) fn stack(stack: &Stack, lang: Lang) -> String {
    let parts = stack.parts.iter().map(|part| format!("{} {}", part.name, part.label));
    let line = stack.threshold.iter().map(|(_, label)| label.clone());
    let parts: Vec<String> = parts.chain(line).collect();
    named(format!("{} ({})", stack.label, stack.detail), parts.join(", "), lang) + "."
}

/// What is written where rows have no room; `{n}` stands for how many.
pub(in crate::chart::charts) fn left_out(lang: Lang) -> String {
    say!(Chart::LeftOut, n = "{n}").get(lang)
}

/// A region for readers; voters in other countries have a name that every language has.
pub(in crate::chart::charts) fn region(name: &str) -> Text {
    match name {
        "abroad" => say!(Chart::Abroad),
        name => Text::same(name),
    }
}

/// Word for the catalogues: all of several, or some; of two nobody says `all 2`.
pub(in crate::chart::charts) fn extent(count: usize, total: usize) -> &'static str {
    if count == total && total > 2 { "all" } else { "some" }
}

/// What a complete count decides: `the proposal fails`, `No wins`; `None` of any other count, and where it cannot be said.
pub(in crate::chart::charts) fn ending(vote: &Vote, projection: Option<&Projection>) -> Option<Text> {
    let side = if projection?.carried()? { Side::Yes } else { Side::No };
    Some(Claim::of_count(vote).clause(vote, side))
}

/// What the focus option must pass, 0..1.
pub(in crate::chart::charts) fn threshold(vote: &Vote) -> f64 {
    vote.focus.of_yes_share(vote.rule.share_threshold)
}

/// What the focus option must pass: `threshold 50%`.
pub(in crate::chart::charts) fn threshold_label(vote: &Vote, lang: Lang) -> String {
    threshold_of(threshold(vote), lang)
}

/// The stand of the data as a sentence; empty where it is not known.
pub(in crate::chart::charts) fn stand(vote: &Vote, projection: &Projection, lang: Lang) -> String {
    let stand = sentence::data_stand(vote, projection).capital().get(lang);
    if stand.is_empty() { stand } else { stand + "." }
}

/// A threshold, with decimals only where the rule has some.
pub(in crate::chart::charts) fn threshold_of(share: f64, lang: Lang) -> String {
    say!(Chart::Threshold, percent = rule_percent(share)).get(lang)
}

/// The result that stands: final, else provisional.
pub(in crate::chart::charts) fn standing_result(vote: &Vote) -> Option<(&ResultFact, f64)> {
    [vote.final_result(), vote.provisional_result()]
        .into_iter()
        .flatten()
        .find_map(|result| Some((result, result.share(vote.focus)?)))
}

/// Days of field work as well as they are known.
pub(in crate::chart::charts) fn field_dates(poll: &Poll, lang: Lang) -> String {
    match (poll.field_start, poll.field_end, poll.date_precision) {
        (Some(start), Some(end), DatePrecision::Day) => calendar::date_range_short(start, end, lang),
        (Some(start), Some(end), DatePrecision::Month) => calendar::month_range_short(start, end, lang),
        (None, Some(end), DatePrecision::Day) => calendar::date_short(end, lang),
        (None, Some(end), DatePrecision::Month) => calendar::month_range_short(end, end, lang),
        _ => match poll.published {
            Some(day) => say!(Chart::Published, day = Value::day_short(day)).get(lang),
            None => say!(Chart::DatesNotPublished).get(lang),
        },
    }
}

/// Respondents, or that they are not published.
pub(in crate::chart::charts) fn respondents(poll: &Poll, lang: Lang) -> String {
    match poll.n {
        Some(n) => format!("n\u{a0}=\u{a0}{}", number::count(n, lang)),
        None => say!(Chart::NNotPublished).get(lang),
    }
}

/// What the printed percentages are of.
pub(in crate::chart::charts) fn base(poll: &Poll, lang: Lang) -> String {
    match poll.base {
        Base::All => say!(Chart::AllAnswers).get(lang),
        Base::Decided => say!(Chart::DecidedOnly).get(lang),
    }
}

/// Dates, respondents and base in one line.
pub(in crate::chart::charts) fn poll_detail(poll: &Poll, lang: Lang) -> String {
    format!("{} · {} · {}", field_dates(poll, lang), respondents(poll, lang), base(poll, lang))
}

/// A source as a reader takes it in: who is named before an address, else its host.
pub(in crate::chart::charts) fn source_name(source: &str) -> &str {
    let address = ["https://", "http://"].into_iter().filter_map(|start| source.find(start)).min();
    let named =
        address.and_then(|at| source.get(..at)).map(|name| name.trim_end_matches([' ', ',', ';', ':', '(']).trim());
    if let Some(name) = named.filter(|name| !name.is_empty()) {
        return name;
    }
    let rest = source.split_once("://").map_or(source, |(_, rest)| rest.split('/').next().unwrap_or(rest));
    rest.trim_start_matches("www.").trim()
}

/// Source of the standing result, if one is named.
pub(in crate::chart::charts) fn result_source(vote: &Vote, lang: Lang) -> Option<&str> {
    let translated = vote.texts(lang).result_source.as_deref();
    translated.or_else(|| standing_result(vote)?.0.source.as_deref()).map(source_name).filter(|name| !name.is_empty())
}

/// Sources of the results of some votes. Empty where none is named.
pub(in crate::chart::charts) fn sources_of_results(votes: &[&Vote], lang: Lang) -> Vec<String> {
    let sources = result_sources(votes, lang).into_iter();
    sources.map(|source| say!(Chart::ResultsOf, source).get(lang)).collect()
}

/// Source of each standing result; of several votes who proclaimed is named once, not each day of it.
pub(in crate::chart::charts) fn result_sources<'a>(votes: &[&'a Vote], lang: Lang) -> Vec<&'a str> {
    let institution = |source: &'a str| source.split(',').next().unwrap_or(source).trim();
    let named = |source: &'a str| if votes.len() > 1 { institution(source) } else { source };
    once(votes.iter().filter_map(|vote| result_source(vote, lang)).map(named))
}

/// Polls that a model was made with, by the names of their houses.
pub(in crate::chart::charts) fn sources_of_polls(vote: &Vote, lang: Lang) -> Vec<String> {
    let polls = vote.polls.iter().filter(|poll| poll.population == Population::Electorate);
    let houses: Vec<&str> = polls.map(|poll| poll.pollster.as_str()).collect();
    match houses.is_empty() {
        true => vec![say!(Chart::ModelOnPolls).get(lang)],
        false => vec![polls_of(houses.into_iter(), lang)],
    }
}

/// Counts that a model was made with, and who published the last of them; where nobody is named the results.
pub(in crate::chart::charts) fn sources_of_counts(vote: &Vote, lang: Lang) -> Vec<String> {
    let lines = vote.returns.aggregates.iter().filter(|row| !row.is_called_complete());
    let last =
        lines.filter_map(|row| Some((row.reported_at, source_name(row.source.as_deref()?)))).max_by_key(|(at, _)| *at);
    let named = last.map(|(_, source)| source).filter(|name| !name.is_empty()).or_else(|| result_source(vote, lang));
    let model = say!(Chart::ModelOnCounts).get(lang);
    std::iter::once(model).chain(named.map(|source| say!(Chart::ResultsOf, source).get(lang))).collect()
}

/// Polls and the results that they are held against.
pub(in crate::chart::charts) fn sources_of_errors<'a>(
    polls: impl Iterator<Item = (&'a Vote, &'a str)>,
    lang: Lang,
) -> Vec<String> {
    let (votes, houses): (Vec<&Vote>, Vec<&str>) = polls.unzip();
    let results = once(votes.into_iter().filter_map(|vote| result_source(vote, lang)));
    let results = results.into_iter().map(|source| say!(Chart::ResultsOf, source).get(lang));
    std::iter::once(polls_of(houses.into_iter(), lang)).chain(results).collect()
}

/// Each text once, where it came first.
pub(in crate::chart::charts) fn once<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut met = BTreeSet::new();
    all.filter(|text| met.insert(*text)).collect()
}

/// Houses that a line of sources names; of more it says how many there are.
const NAMED_HOUSES: usize = 9;

/// Polls as a source, by the names of their houses.
pub(in crate::chart::charts) fn polls_of<'a>(houses: impl Iterator<Item = &'a str>, lang: Lang) -> String {
    let houses: BTreeSet<&str> = houses.collect();
    match houses.len() {
        n if n > NAMED_HOUSES => say!(Chart::PollsOfMany, n).get(lang),
        _ => say!(Chart::PollsOf, houses = Value::list(houses)).get(lang),
    }
}

/// What the units are called; without a word of the vote's own polling stations, where the count speaks of them.
pub(in crate::chart::charts) fn units(vote: &Vote) -> Places {
    let of_stations = |row: &crate::vote::AggregateRow| row.counted_of == Some(crate::vote::CountedOf::Stations);
    let counts_stations = vote.returns.aggregates.iter().any(of_stations);
    vote.unit_name(if counts_stations { PlaceKind::Station } else { PlaceKind::Area })
}

/// An expected count to three figures: `39,300`; more would promise what no estimate holds.
pub(in crate::chart::charts) fn about(count: f64) -> Value {
    Value::decimal(number::three_figures(count), 0)
}

/// Says that a difference is computed before rounding, where figures printed with one decimal give another.
pub(in crate::chart::charts) fn unrounded(
    differences: impl IntoIterator<Item = [f64; 3]>,
    lang: Lang,
) -> Option<String> {
    let tenths = |points: f64| (points.abs() * 10.0).round();
    let is_off = |[one, other, apart]: [f64; 3]| (tenths(one) - tenths(other)).abs() != tenths(apart);
    differences.into_iter().any(is_off).then(|| say!(Chart::Unrounded).get(lang))
}

/// A small number in words, a larger one in figures.
pub(in crate::chart::charts) fn in_words(number: usize) -> Text {
    say!(Chart::InWords, number)
}

/// A probability in words that never promise: `more than 99 in 100`, `83 in 100`, `less than 1 in 100`.
pub(in crate::chart::charts) fn chances(probability: f64) -> Text {
    match probability {
        above if above > 0.99 => say!(Chart::ChanceAbove99),
        below if below < 0.01 => say!(Chart::ChanceBelow1),
        _ => say!(Chart::Chance, hundred = (probability * 100.0).round().clamp(1.0, 99.0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Catalogues of the charts in a language, by name.
    fn catalogues(lang: Lang) -> Vec<(String, String)> {
        let shared = ["chart", "guides", "map_change"];
        let own = crate::chart::ChartName::ALL.map(crate::chart::ChartName::word);
        let own = own.into_iter().filter(|name| !["map_swing", "map_surprise"].contains(name)); // both are map_change
        let text = |name: &str| std::fs::read_to_string(format!("locales/{lang}/{name}.ftl")).expect("a catalogue");
        shared.into_iter().chain(own).map(|name| (name.to_owned(), text(name))).collect()
    }

    #[test]
    fn no_message_of_a_chart_is_half_a_sentence() {
        for (name, text) in Lang::ALL.into_iter().flat_map(catalogues) {
            assert!(!text.contains("{\" \"}"), "{name}: a space waits for another half");
        }
    }

    #[test]
    fn a_series_is_joined_as_the_language_joins_it() {
        let joined = |all: &[&str], lang| series(all.iter().map(|&one| one.to_owned()).collect(), lang);
        assert_eq!(joined(&["a, 1", "b, 2", "c, 3"], Lang::En), "a, 1; b, 2; c, 3");
        assert_eq!(joined(&["a", "b"], Lang::Fr), "a\u{202f}; b"); // a narrow space before the mark
        assert_eq!((joined(&[], Lang::En).as_str(), joined(&["a"], Lang::En).as_str()), ("", "a"));
    }

    #[test]
    fn a_difference_is_explained_where_printed_figures_give_another() {
        let told = |one, other, apart| unrounded([[one, other, apart]], Lang::En).is_some();
        assert!(told(69.62, 53.26, 16.36)); // 69.6 − 53.3 = 16.3, printed 16.4
        assert!(!told(70.86, 56.67, 14.19)); // 70.9 − 56.7 = 14.2
        assert!(!told(44.70, 47.81, -3.11)); // the size of it
    }

    #[test]
    fn more_pollsters_than_a_line_of_sources_holds_are_counted() {
        let houses: Vec<String> = (0..10).map(|n| format!("House {n}")).collect();
        let told = |n: usize| polls_of(houses[..n].iter().map(String::as_str), Lang::En);
        assert!(told(9).contains("House 8"), "{}", told(9));
        assert_eq!(told(10), "polls by 10 pollsters");
    }

    #[test]
    fn all_is_said_of_three_or_more() {
        assert_eq!((extent(33, 33), extent(32, 33), extent(2, 2)), ("all", "some", "some"));
    }
}
