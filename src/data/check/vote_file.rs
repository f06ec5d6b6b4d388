//! `vote.toml` against the rest of the folder: result facts, times, the press range.

use super::context::Context;
use super::text::{difference, side};
use crate::vote::{
    ControlStatus, Counts, Finding, LooseDate, Quantity, RangeBase, RangeMeaning, ResultFact, Severity, Text, words,
};

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    for (index, fact) in context.vote.results.iter().enumerate() {
        let place = Place { index: index + 1 };
        fact_identities(&place, fact, out);
        fact_against_controls(context, &place, fact, out);
        fact_times(context, &place, fact, out);
    }
    fact_against_sums(context, out);
    times(context, out);
    forecast_range(context, out);
}

/// A `[[result]]` table, counted from 1.
struct Place {
    index: usize,
}

impl Place {
    fn mark(&self, finding: Finding, key: &str) -> Finding {
        finding.at("vote.toml", None).column(format!("result {}: {key}", self.index))
    }
}

fn fact_identities(place: &Place, fact: &ResultFact, out: &mut Vec<Finding>) {
    let Counts { registered, cast, blank, spoiled, .. } = fact.counts;
    if let (Some(valid), Some(cast)) = (fact.counts.valid(), cast) {
        let parts = valid.saturating_add(blank.unwrap_or(0)).saturating_add(spoiled.unwrap_or(0));
        let complete = blank.is_some() && spoiled.is_some();
        if parts > cast || complete && parts != cast {
            let message = words!(
                "the {status} result has {cast} cast, but its ballots add up to {parts}",
                "le résultat {status} donne {cast} votants, mais ses bulletins font {parts}";
                status = standing(fact)
            );
            let hint = words!(
                "valid + blank + spoiled is cast: correct the number that its source contradicts",
                "exprimés + blancs + nuls font les votants : corriger le nombre que sa source contredit"
            );
            out.push(place.mark(Finding::new(Severity::Error, "cast_not_sum_of_parts", message, hint), "cast"));
        }
    }
    if let (Some(registered), Some(cast)) = (registered, fact.counts.cast_or_sum())
        && cast > registered
    {
        let message = words!(
            "the {status} result has {cast} cast of {registered} registered",
            "le résultat {status} donne {cast} votants pour {registered} inscrits";
            status = standing(fact)
        );
        let hint = words!(
            "nobody votes twice: correct the number that its source contradicts",
            "personne ne vote deux fois : corriger le nombre que sa source contredit"
        );
        out.push(place.mark(Finding::new(Severity::Error, "cast_exceeds_registered", message, hint), "registered"));
    }
    let shares =
        [("yes_share", fact.yes_share, fact.counts.yes_share()), ("turnout", fact.turnout, fact.counts.turnout())];
    for (key, printed, counted) in shares {
        let (Some(printed), Some(counted)) = (printed, counted) else { continue };
        if (printed - counted).abs() > 0.00051 {
            let message = words!(
                "{key} of the {status} result is {printed}, its ballots give {counted:.4}",
                "`{key}` du résultat {status} vaut {printed}, ses bulletins donnent {counted:.4}";
                status = standing(fact)
            );
            let hint = words!(
                "give the ballots and leave the share out; shares here are 0..1, not percent",
                "donner les bulletins et laisser la part de côté ; ici les parts vont de 0 à 1, sans pourcentage"
            );
            let code = "share_differs_from_ballots";
            out.push(place.mark(Finding::new(Severity::Warning, code, message, hint), key));
        }
    }
}

fn fact_against_controls(context: &Context, place: &Place, fact: &ResultFact, out: &mut Vec<Finding>) {
    let status = if fact.is_final { ControlStatus::Final } else { ControlStatus::Provisional };
    for control in context.vote.controls.iter().filter(|c| c.area.is_none() && c.status == status) {
        let Some(value) = control.quantity.of(&fact.counts) else { continue };
        if value != control.value {
            let word = control.quantity.word();
            let message = words!(
                "{status} `{word}` is {} here, but {value} in vote.toml (result {})",
                "`{word}` ({status}) vaut {} ici, mais {value} dans vote.toml (résultat {})",
                control.value, place.index;
                status = standing(fact)
            );
            let hint = words!(
                "the two files tell one fact: correct the one that its source contradicts",
                "les deux fichiers disent un même fait : corriger celui que sa source contredit"
            );
            let finding = Finding::new(Severity::Error, "result_differs_from_control", message, hint);
            out.push(finding.at("controls.csv", control.line).column("value"));
        }
    }
}

/// What `controls.csv` does not cover, from the last final fact.
fn fact_against_sums(context: &Context, out: &mut Vec<Finding>) {
    let Some(index) = context.vote.results.iter().rposition(|fact| fact.is_final) else { return };
    let fact = &context.vote.results[index];
    let place = Place { index: index + 1 };
    for quantity in Quantity::ALL.into_iter().filter(|quantity| *quantity != Quantity::Valid) {
        let controlled = context
            .vote
            .controls
            .iter()
            .any(|c| c.area.is_none() && c.status == ControlStatus::Final && c.quantity == quantity);
        let (Some(value), Some(sum)) = (quantity.of(&fact.counts), context.areas.sum(None, quantity)) else { continue };
        if !controlled && value != sum {
            let word = quantity.word();
            let message = words!(
                "final `{word}` is {value}, the units of results.csv add up to {sum} ({:+})",
                "`{word}` (définitif) vaut {value}, les unités de results.csv font {sum} ({:+})",
                difference(sum, value)
            );
            let hint = words!(
                "a unit is missing, counted twice or mistyped, or the total was corrected later",
                "une unité manque, est comptée deux fois ou mal saisie, ou le total a été corrigé plus tard"
            );
            out.push(place.mark(Finding::new(Severity::Error, "sum_differs_from_final", message, hint), word));
        }
    }
    share_against_units(context, &place, fact, out);
}

/// Furthest that a printed share lies from that of the ballots, or from shares by weights that are people, not ballots.
const AS_PRINTED: f64 = 0.00051;
const BY_WEIGHT: f64 = 0.01;

fn share_against_units(context: &Context, place: &Place, fact: &ResultFact, out: &mut Vec<Finding>) {
    if fact.counts.valid().is_some() {
        return;
    }
    let (Some(printed), Some(counted)) = (fact.yes_share, context.vote.yes_share_of_units()) else { return };
    let of_ballots = context.areas.counts(None).yes_share().is_some();
    let (furthest, severity) = if of_ballots { (AS_PRINTED, Severity::Error) } else { (BY_WEIGHT, Severity::Warning) };
    if (printed - counted).abs() > furthest {
        let message = words!(
            "final yes_share is {printed}, the units of results.csv give {counted:.4}",
            "`yes_share` (définitif) vaut {printed}, les unités de results.csv donnent {counted:.4}"
        );
        let hint = words!(
            "a unit is missing or mistyped, or the share is that of another count",
            "une unité manque ou est mal saisie, ou la part est celle d’un autre décompte"
        );
        out.push(place.mark(Finding::new(severity, "sum_differs_from_final", message, hint), "yes_share"));
    }
}

fn fact_times(context: &Context, place: &Place, fact: &ResultFact, out: &mut Vec<Finding>) {
    let Some(at) = fact.at else { return };
    let close = context.vote.polls_close;
    let early = match (at, close) {
        (LooseDate::Moment(at), Some(close)) => at.timestamp < close.timestamp,
        _ => at.last_day() < context.vote.date,
    };
    if early {
        let message = words!(
            "the {status} result is dated {at}, before the last station closed",
            "le résultat {status} est daté du {at}, avant la fermeture du dernier bureau";
            status = standing(fact)
        );
        let hint = words!(
            "correct `at`, `date` or `polls_close`; a time needs its offset, such as +11:00",
            "corriger `at`, `date` ou `polls_close` ; une heure a besoin de son décalage, par exemple +11:00"
        );
        out.push(place.mark(Finding::new(Severity::Error, "result_before_close", message, hint), "at"));
    }
    let earlier_provisional = context.vote.results.iter().filter(|other| !other.is_final).filter_map(|other| other.at);
    if fact.is_final && earlier_provisional.into_iter().any(|other| other.first_day() > at.last_day()) {
        let message = words!(
            "the final result is dated {at}, before a provisional one",
            "le résultat définitif est daté du {at}, avant un résultat provisoire"
        );
        let hint = words!(
            "a proclamation follows the count of the night: correct `at` or `status`",
            "une proclamation suit le décompte de la nuit : corriger `at` ou `status`"
        );
        out.push(place.mark(Finding::new(Severity::Warning, "final_before_provisional", message, hint), "at"));
    }
}

fn times(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let key = |finding: Finding, key: &str| finding.at("vote.toml", None).column(key);
    if let Some(close) = vote.polls_close {
        if close.local().date() != vote.date {
            let message = words!(
                "polls_close is {close}, but the day of the vote is {}",
                "`polls_close` est {close}, mais le jour du scrutin est le {}",
                vote.date
            );
            let hint = words!(
                "correct the date or the offset of `polls_close`",
                "corriger la date ou le décalage de `polls_close`"
            );
            out.push(key(Finding::new(Severity::Warning, "close_on_another_day", message, hint), "polls_close"));
        }
        if vote.embargo_until.is_some_and(|embargo| embargo.timestamp < close.timestamp) {
            let message = words!(
                "the embargo ends before the last station closes at {close}",
                "l’embargo finit avant la fermeture du dernier bureau à {close}"
            );
            let hint = words!(
                "in many countries no result may be published before the last station closes: raise `embargo_until`",
                "dans beaucoup de pays, aucun résultat ne peut être publié avant la fermeture du dernier bureau : relever `embargo_until`"
            );
            out.push(key(Finding::new(Severity::Warning, "embargo_before_close", message, hint), "embargo_until"));
        }
        if vote.embargo_until.is_some_and(|embargo| embargo.offset != close.offset) {
            let message = words!(
                "embargo_until and polls_close have different offsets",
                "`embargo_until` et `polls_close` ont des décalages différents"
            );
            let hint = words!(
                "both are clock times of the vote: write them with the same offset",
                "les deux sont des heures du scrutin : les écrire avec le même décalage"
            );
            out.push(key(Finding::new(Severity::Warning, "offsets_differ", message, hint), "embargo_until"));
        }
    }
    for baseline in context.baselines {
        if baseline.date == vote.date {
            out.push(key(same_day(&baseline.id), "baseline"));
        } else if baseline.date > vote.date {
            let message = words!(
                "the baseline {vote_id} of {} is not earlier than this vote of {}",
                "le scrutin de référence {vote_id} du {} n’est pas antérieur à ce scrutin du {}",
                baseline.date, vote.date;
                vote_id = &baseline.id
            );
            let hint = words!(
                "a baseline is an earlier vote: correct `[baseline]` or a `date`",
                "un scrutin de référence est antérieur : corriger `[baseline]` ou un `date`"
            );
            out.push(key(Finding::new(Severity::Error, "baseline_not_earlier", message, hint), "baseline"));
        }
    }
}

/// Another question of one day is no earlier vote, but may be compared with.
fn same_day(id: &str) -> Finding {
    let message = words!(
        "the baseline {id} is of the same day as this vote",
        "le scrutin de référence {id} est du même jour que ce scrutin";
        id
    );
    let hint = words!(
        "it is compared with as if it were an earlier vote: correct a `date`, or take an earlier vote",
        "il est comparé comme s’il était antérieur : corriger un `date`, ou prendre un scrutin antérieur"
    );
    Finding::new(Severity::Warning, "baseline_not_earlier", message, hint)
}

fn forecast_range(context: &Context, out: &mut Vec<Finding>) {
    let Some(range) = &context.vote.forecast_range else { return };
    let key = |finding: Finding, key: &str| finding.at("vote.toml", None).column(format!("forecast_range: {key}"));
    let side = side(range.option);
    if range.low > range.high {
        let message = words!(
            "the range runs from {} down to {}",
            "la fourchette va de {} à {}, en descendant",
            range.low,
            range.high
        );
        let hint = words!("swap `low` and `high`", "échanger `low` et `high`");
        out.push(key(Finding::new(Severity::Error, "range_reversed", message, hint), "low"));
    }
    if range.low_base != range.high_base {
        let message = words!(
            "the range {}-{} % {side} joins two bases: {} is {low}, {} is {high}",
            "la fourchette {}-{} % de {side} réunit deux bases : {} est {low}, {} est {high}",
            range.low, range.high, range.low, range.high;
            side, low = base_words(range.low_base), high = base_words(range.high_base)
        );
        let hint = words!(
            "the ends are not comparable and no interval: name both bases wherever the range is shown",
            "les bornes ne sont pas comparables et ne forment pas un intervalle : nommer les deux bases partout où la fourchette est montrée"
        );
        out.push(key(Finding::new(Severity::Warning, "range_mixes_bases", message, hint), "low_base"));
    }
    let polls = &context.vote.polls;
    for (end, value, base) in [("low", range.low, range.low_base), ("high", range.high, range.high_base)] {
        let near = |other: Option<f64>| other.is_some_and(|other| (other - value).abs() < 0.5);
        let known = polls.iter().any(|poll| match base {
            RangeBase::All => near(poll.percent(range.option)),
            RangeBase::TwoWay => near(poll.two_way(range.option).map(|share| 100.0 * share)),
            RangeBase::Projection => {
                poll.range_option == Some(range.option)
                    && poll.range_meaning != Some(RangeMeaning::Interval95)
                    && (near(poll.range_low) || near(poll.range_high))
            }
        });
        if !known && !polls.is_empty() {
            let message = words!(
                "no poll of polls.csv has {value} % {side} as {base}",
                "aucun sondage de polls.csv n’a {value} % de {side} comme {base}";
                side, base = base_words(base)
            );
            let hint = words!(
                "a poll is missing, the number is another's, or its base is another: correct the end or add the poll",
                "un sondage manque, le nombre est d’un autre, ou sa base est autre : corriger la borne ou ajouter le sondage"
            );
            out.push(key(Finding::new(Severity::Warning, "range_end_without_poll", message, hint), end));
        }
    }
}

fn base_words(base: RangeBase) -> Text {
    match base {
        RangeBase::All => words!("a share of all answers", "une part de toutes les réponses"),
        RangeBase::TwoWay => words!("a share of yes and no only", "une part des seuls oui et non"),
        RangeBase::Projection => {
            words!("the end of a pollster's projection", "la borne de la projection d’un institut")
        }
    }
}

fn standing(fact: &ResultFact) -> Text {
    if fact.is_final { words!("final", "définitif") } else { words!("provisional", "provisoire") }
}
