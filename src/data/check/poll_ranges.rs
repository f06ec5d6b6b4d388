//! Published ranges of a poll against its own answers.

use super::polls::at;
use super::text::{join, join_texts, side};
use crate::vote::{Base, Finding, Poll, RangeMeaning, Severity, Text, words};

pub(super) fn find(poll: &Poll, out: &mut Vec<Finding>) {
    if let Some(turnout) = poll.turnout_stated
        && !(20.0..=100.0).contains(&turnout)
    {
        let message = words!(
            "{poll_key}: a turnout of {turnout} % is stated",
            "{poll_key} : une participation de {turnout} % est indiquée";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "percent as printed, 0 to 100: check the digit",
            "en pourcentage, comme imprimé, de 0 à 100 : vérifier le chiffre"
        );
        out.push(at(poll, "turnout_stated", Finding::new(Severity::Warning, "poll_turnout_odd", message, hint)));
    }
    let (Some(low), Some(high)) = (poll.range_low, poll.range_high) else {
        let named = poll.range_option.is_some() || poll.range_meaning.is_some();
        if named || poll.range_low.is_some() || poll.range_high.is_some() {
            let message = words!(
                "{poll_key}: the range lacks an end",
                "{poll_key} : il manque une borne à la fourchette";
                poll_key = &poll.poll_id
            );
            let hint = words!(
                "fill in both ends, or leave all columns of the range blank",
                "remplir les deux bornes, ou laisser vides toutes les colonnes de la fourchette"
            );
            out.push(at(poll, "range_low", Finding::new(Severity::Warning, "poll_range_open", message, hint)));
        }
        return;
    };
    if low > high {
        let message = words!(
            "{poll_key}: the range runs from {low} down to {high}",
            "{poll_key} : la fourchette va de {low} à {high}, en descendant";
            poll_key = &poll.poll_id
        );
        let hint = words!("swap the two ends, or correct a digit", "échanger les deux bornes, ou corriger un chiffre");
        out.push(at(poll, "range_low", Finding::new(Severity::Error, "range_reversed", message, hint)));
        return;
    }
    let (Some(option), Some(meaning)) = (poll.range_option, poll.range_meaning) else {
        let message = words!(
            "{poll_key}: the range {low}-{high} does not say its option and meaning",
            "{poll_key} : la fourchette {low}-{high} ne dit ni son option ni son sens";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "fill in `range_option` and `range_meaning` (interval95, projection or scenarios), or it cannot be used",
            "remplir `range_option` et `range_meaning` (`interval95`, `projection` ou `scenarios`), sans quoi elle ne peut pas servir"
        );
        out.push(at(poll, "range_option", Finding::new(Severity::Warning, "poll_range_open", message, hint)));
        return;
    };
    let Some(share) = poll.percent(option) else { return };
    match meaning {
        RangeMeaning::Interval95 => interval(poll, share, low, high, out),
        RangeMeaning::Projection | RangeMeaning::Scenarios => out.extend(projection(poll, share, low, high)),
    }
}

/// An interval surrounds its share; its width tells how many respondents it stands for.
fn interval(poll: &Poll, share: f64, low: f64, high: f64, out: &mut Vec<Finding>) {
    let two_way = poll.range_option.and_then(|option| poll.two_way(option)).map(|share| 100.0 * share);
    let middle = (low + high) / 2.0;
    // Intervals of a share are a little askew, never by a fifth of their width.
    let off = |share: f64| (share - middle).abs() > (high - low) / 5.0;
    if off(share) && two_way.is_none_or(off) {
        let message = words!(
            "{poll_key}: the interval {low}-{high} does not lie around the share of {share}",
            "{poll_key} : l’intervalle {low}-{high} n’entoure pas la part de {share}";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "the range may be a projection (say so in `range_meaning`), of the other option, or mistyped",
            "la fourchette est peut-être une projection (le dire dans `range_meaning`), celle de l’autre option, ou mal saisie"
        );
        out.push(at(poll, "range_low", Finding::new(Severity::Warning, "poll_range_not_reproduced", message, hint)));
        return;
    }
    let half = (high - low) / 200.0;
    let p = share / 100.0;
    let effective = 3.8415 * p * (1.0 - p) / (half * half);
    if half <= 0.0 || !effective.is_finite() {
        return;
    }
    match poll.n {
        None => {
            let message = words!(
                "{poll_key}: the interval {low}-{high} is that of about {effective:.0} respondents",
                "{poll_key} : l’intervalle {low}-{high} est celui d’environ {effective:.0} personnes interrogées";
                poll_key = &poll.poll_id
            );
            let hint = words!(
                "where n is not published the interval stands for it: use it as the effective number, not as n",
                "où n n’est pas publié, l’intervalle en tient lieu : s’en servir comme effectif équivalent, non comme n"
            );
            out.push(at(poll, "range_low", Finding::new(Severity::Info, "poll_interval_implies_n", message, hint)));
        }
        Some(n) if effective > 1.5 * n as f64 => {
            let message = words!(
                "{poll_key}: the interval {low}-{high} is narrower than n = {n} allows",
                "{poll_key} : l’intervalle {low}-{high} est plus étroit que ne le permet n = {n}";
                poll_key = &poll.poll_id
            );
            let hint = words!(
                "it may be of a lower level or another share: check it, the interval or `n` is wrong",
                "il est peut-être d’un niveau plus bas ou d’une autre part : à vérifier, l’intervalle ou `n` est faux"
            );
            out.push(at(poll, "range_low", Finding::new(Severity::Warning, "poll_margin_unlike_n", message, hint)));
        }
        Some(_) => {}
    }
}

/// The ends of a projection against every base of the raw answers.
fn projection(poll: &Poll, share: f64, low: f64, high: f64) -> Option<Finding> {
    let option = poll.range_option?;
    let undecided = poll.undecided.unwrap_or(0.0);
    let refused = poll.refused.unwrap_or(0.0);
    let mut bases: Vec<(f64, Text)> = vec![(share, words!("of all answers", "de toutes les réponses"))];
    if poll.base == Base::All {
        bases.extend(poll.two_way(option).map(|share| (100.0 * share, words!("of yes and no", "des oui et non"))));
        if undecided > 0.0 {
            bases.push((share + undecided, words!("with all undecided", "avec tous les indécis")));
        }
        if undecided + refused > undecided {
            bases.push((
                share + undecided + refused,
                words!("with all undecided and refusals", "avec tous les indécis et les refus"),
            ));
        }
    }
    let strange: Vec<f64> =
        [low, high].into_iter().filter(|end| !bases.iter().any(|(base, _)| (base - end).abs() <= 0.5)).collect();
    if strange.is_empty() {
        return None;
    }
    let message = words!(
        "{poll_key}: the raw answers do not give {ends} of the range {low}-{high} % {option} on any base: {bases}",
        "{poll_key} : sur aucune base les réponses brutes ne donnent {ends}, de la fourchette {low}-{high} % de {option} : {bases}";
        ends = join(strange.iter()), option = side(option), bases = join_texts(bases.iter().map(|(share, base)| words!("{share:.1} {base}", "{share:.1} {base}"; base))), poll_key = &poll.poll_id
    );
    let hint = words!(
        "the house projects by a rule it does not publish: show the range as its own statement, never as an interval",
        "l’institut projette selon une règle qu’il ne publie pas : montrer la fourchette comme sa propre déclaration, jamais comme un intervalle"
    );
    Some(at(poll, "range_low", Finding::new(Severity::Info, "poll_range_not_reproduced", message, hint)))
}
