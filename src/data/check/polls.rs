//! Polls: shares that do not sum, dates out of order, missing n, shares unlike all others.

use super::context::Context;
use super::gather::gather;
use super::text::{self, decimals};
use super::{poll_pairs, poll_ranges, poll_year};
use crate::vote::{Base, DatePrecision, Finding, Poll, Population, Severity, words};

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    let mut found = Vec::new();
    for poll in &context.vote.polls {
        if poll.population == Population::Other {
            let message = words!(
                "{poll_key} asked people who may not vote: it enters no forecast",
                "{poll_key} a interrogé des personnes qui ne peuvent pas voter : il n’entre dans aucune prévision";
                poll_key = &poll.poll_id
            );
            let hint = words!(
                "listed with its reason; set `population` to `electorate` only if voters alone were asked",
                "listé avec sa raison ; ne mettre `population` à `electorate` que si seuls des électeurs ont été interrogés"
            );
            found.push(at(poll, "population", Finding::new(Severity::Info, "poll_of_others", message, hint)));
        }
        shares(poll, &mut found);
        size(poll, &mut found);
        dates(context, poll, &mut found);
        poll_ranges::find(poll, &mut found);
    }
    poll_pairs::find(context, &mut found);
    unlike_others(context, &mut found);
    // What is wrong with a poll that is left out on purpose is worth knowing and no more.
    let excluded = &context.vote.poll_rules.excluded;
    for finding in &mut found {
        if let Some(reason) = finding.unit.as_ref().and_then(|poll| excluded.get(poll)) {
            finding.severity = Severity::Info;
            finding.hint = words!(
                "nothing to do: the poll is left out, see [polls.excluded] ({reason})",
                "rien à faire : le sondage est écarté, voir `[polls.excluded]` (« {reason} »)";
                reason
            );
        }
    }
    out.extend(gather(found, &["poll_without_publication", "poll_without_n", "poll_without_dates"]));
}

/// Non-voters and refusals that a table may leave out, in points.
const UNLISTED: f64 = 8.0;

/// A finding about one poll.
pub(super) fn at(poll: &Poll, column: &str, finding: Finding) -> Finding {
    finding.at("polls.csv", poll.line).column(column).unit(&poll.poll_id)
}

fn shares(poll: &Poll, out: &mut Vec<Finding>) {
    let (Some(yes), Some(no)) = (poll.yes, poll.no) else {
        if poll.range_low.is_none() {
            let message = words!(
                "{poll_key} has no yes and no share and no range",
                "{poll_key} n’a ni parts de oui et de non, ni fourchette";
                poll_key = &poll.poll_id
            );
            let hint = words!(
                "fill in `yes` and `no` as printed; without them the poll is only listed",
                "remplir `yes` et `no` comme imprimés ; sans eux le sondage est seulement listé"
            );
            out.push(at(poll, "yes", Finding::new(Severity::Warning, "poll_without_shares", message, hint)));
        }
        return;
    };
    let known: Vec<f64> =
        [Some(yes), Some(no), poll.other, poll.undecided, poll.refused].into_iter().flatten().collect();
    let sum: f64 = known.iter().sum();
    let digits = known.iter().map(|share| decimals(*share)).max().unwrap_or(0);
    let rounding = known.len() as f64 * 0.5 / 10_f64.powi(digits);
    let off = sum - 100.0;
    let open = poll.base == Base::All && poll.undecided.is_none() && poll.refused.is_none();
    if off.abs() < 1e-6 {
        return;
    }
    if open && off < 0.0 && sum > 2.0 {
        let message = words!(
            "{poll_key}: yes and no are {sum:.1} % of all answers, the rest is not published",
            "{poll_key} : oui et non font {sum:.1} % des réponses, le reste n’est pas publié";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "fill in `undecided` and `refused` if the source has them; two-way shares do not need them",
            "remplir `undecided` et `refused` si la source les donne ; les parts hors indécis n’en ont pas besoin"
        );
        out.push(at(poll, "undecided", Finding::new(Severity::Info, "poll_rest_unpublished", message, hint)));
    } else if (sum - 1.0).abs() < 0.02 {
        let message = words!(
            "{poll_key}: the printed shares add up to {sum:.2}",
            "{poll_key} : les parts imprimées totalisent {sum:.2}";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "these look like shares from 0 to 1: polls.csv holds percent as printed, so multiply by 100",
            "on dirait des parts de 0 à 1 : polls.csv contient des pourcentages comme imprimés, donc multiplier par 100"
        );
        out.push(at(poll, "yes", Finding::new(Severity::Error, "poll_shares_not_100", message, hint)));
    } else if off.abs() <= rounding {
        let message = words!(
            "{poll_key}: the printed shares add up to {sum:.1}, not 100",
            "{poll_key} : les parts imprimées totalisent {sum:.1}, et non 100";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "rounding of the printed shares can do that: keep them as printed",
            "l’arrondi des parts imprimées peut l’expliquer : les garder comme imprimées"
        );
        out.push(at(poll, "yes", Finding::new(Severity::Info, "poll_shares_not_100", message, hint)));
    } else if poll.base == Base::All
        && (poll.refused.is_none() || poll.other.is_none())
        && (-UNLISTED..0.0).contains(&off)
    {
        let message = words!(
            "{poll_key}: the printed shares add up to {sum:.1}; {:.1} % of all answers are not listed",
            "{poll_key} : les parts imprimées totalisent {sum:.1} ; {:.1} % des réponses ne sont pas listées",
            -off;
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "probably those who would not vote or would not say: fill in `refused` or `other` if the source has them",
            "sans doute ceux qui ne voteraient pas ou refusent de répondre : remplir `refused` ou `other` si la source les donne"
        );
        out.push(at(poll, "yes", Finding::new(Severity::Info, "poll_rest_unpublished", message, hint)));
    } else {
        let message = words!(
            "{poll_key}: the printed shares add up to {sum:.1}, {off:+.1} from 100",
            "{poll_key} : les parts imprimées totalisent {sum:.1}, soit {off:+.1} par rapport à 100";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "more than rounding can do: a share is mistyped, missing, or of another base",
            "plus que l’arrondi ne peut expliquer : une part est mal saisie, manque, ou est d’une autre base"
        );
        out.push(at(poll, "yes", Finding::new(Severity::Warning, "poll_shares_not_100", message, hint)));
    }
}

fn size(poll: &Poll, out: &mut Vec<Finding>) {
    match poll.n {
        None => {
            let message = words!(
                "{poll_key}: the number of respondents is not published",
                "{poll_key} : l’effectif n’est pas publié";
                poll_key = &poll.poll_id
            );
            let hint = words!(
                "it is taken from the 95 % interval, else from the stated margin, else from the default of [polls]: an assumption each time",
                "il est déduit de l’intervalle à 95 %, sinon de la marge indiquée, sinon de la valeur par défaut de `[polls]` : chaque fois une hypothèse"
            );
            out.push(at(poll, "n", Finding::new(Severity::Info, "poll_without_n", message, hint)));
        }
        Some(n) if n < 100 => {
            let message = words!("{poll_key}: n is {n}", "{poll_key} : n vaut {n}"; poll_key = &poll.poll_id);
            let hint = words!(
                "so few answers say little: check that `n` is the number of respondents, not a percentage",
                "si peu de réponses en disent peu : vérifier que `n` est l’effectif, non un pourcentage"
            );
            out.push(at(poll, "n", Finding::new(Severity::Warning, "poll_n_small", message, hint)));
        }
        Some(n) if n > 20_000 => {
            let message = words!("{poll_key}: n is {n}", "{poll_key} : n vaut {n}"; poll_key = &poll.poll_id);
            let hint = words!(
                "larger than polls of one country are: a digit too many, or a self-selected vote that is no poll",
                "plus que les sondages d’un seul pays : un chiffre de trop, ou une consultation ouverte à tous qui n’est pas un sondage"
            );
            out.push(at(poll, "n", Finding::new(Severity::Warning, "poll_n_large", message, hint)));
        }
        Some(_) => {}
    }
    let (Some(margin), Some(n)) = (poll.margin, poll.n) else { return };
    // 95 % interval of a share of one half among n answers, in points.
    let sampling = 98.0 / (n as f64).sqrt();
    if !(0.7..=2.0).contains(&(margin / sampling)) {
        let message = words!(
            "{poll_key}: the stated margin of {margin} points does not fit n = {n} (sampling alone gives {sampling:.1})",
            "{poll_key} : la marge d’erreur indiquée de {margin} points ne correspond pas à n = {n} (l’échantillonnage seul donne {sampling:.1})";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "the margin may be of another base, at another share or level, or `n` is mistyped",
            "la marge est peut-être d’une autre base, d’une autre part ou d’un autre niveau, ou `n` est mal saisi"
        );
        out.push(at(poll, "margin", Finding::new(Severity::Warning, "poll_margin_unlike_n", message, hint)));
    }
}

fn dates(context: &Context, poll: &Poll, out: &mut Vec<Finding>) {
    let vote_day = context.vote.date;
    poll_year::find(poll, vote_day, out);
    let (Some(start), Some(end)) = (poll.field_start, poll.field_end) else {
        let message = words!(
            "{poll_key}: the days of field work are not published",
            "{poll_key} : les jours de terrain ne sont pas publiés";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "without them the poll enters no forecast; give a month with date_precision `month` if that is known",
            "sans eux le sondage n’entre dans aucune prévision ; donner un mois avec `date_precision` `month` s’il est connu"
        );
        let severity = if poll.population == Population::Electorate { Severity::Warning } else { Severity::Info };
        out.push(at(poll, "field_end", Finding::new(severity, "poll_without_dates", message, hint)));
        return;
    };
    let days = start.until(end).map_or(0, |span| span.get_days());
    if end < start {
        let message = words!(
            "{poll_key}: field work ends on {end}, before it starts on {start}",
            "{poll_key} : le terrain finit le {end}, avant de commencer le {start}";
            poll_key = &poll.poll_id
        );
        let hint = words!("swap the two days, or correct the year", "échanger les deux jours, ou corriger l’année");
        out.push(at(poll, "field_end", Finding::new(Severity::Error, "poll_ends_before_start", message, hint)));
    } else if days > 120 {
        let message = words!(
            "{poll_key}: field work of {days} days, from {start} to {end}",
            "{poll_key} : un terrain de {days} jours, du {start} au {end}";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "a poll rarely takes so long: check the year and the month",
            "un sondage dure rarement si longtemps : vérifier l’année et le mois"
        );
        out.push(at(poll, "field_start", Finding::new(Severity::Warning, "poll_field_long", message, hint)));
    }
    if poll.date_precision == DatePrecision::Month {
        let whole = start.day() == 1 && end == end.last_of_month();
        let message = words!(
            "{poll_key}: only the month of field work is known ({start} to {end} stand for it)",
            "{poll_key} : seul le mois du terrain est connu (du {start} au {end} par convention)";
            poll_key = &poll.poll_id
        );
        let hint = if whole {
            words!(
                "the middle of the period is used as its day: an assumption of up to two weeks",
                "le milieu de la période tient lieu de jour : une hypothèse qui peut jouer jusqu’à deux semaines"
            )
        } else {
            words!(
                "date_precision `month` means first to last day of the month: correct the days or say `day`",
                "`date_precision` `month` veut dire du premier au dernier jour du mois : corriger les jours ou dire `day`"
            )
        };
        let severity = if whole { Severity::Info } else { Severity::Warning };
        out.push(at(poll, "date_precision", Finding::new(severity, "poll_month_only", message, hint)));
    }
    if poll.date_precision == DatePrecision::Unknown {
        let message = words!(
            "{poll_key}: field days are given, but date_precision is `unknown`",
            "{poll_key} : les jours de terrain sont donnés, mais `date_precision` vaut `unknown`";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "say `day` or `month`, or leave the days blank",
            "dire `day` ou `month`, ou laisser les jours vides"
        );
        out.push(at(poll, "date_precision", Finding::new(Severity::Warning, "poll_days_unsure", message, hint)));
    }
    let Some(published) = poll.published else {
        let message = words!(
            "{poll_key}: the day of publication is not known",
            "{poll_key} : le jour de publication n’est pas connu";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "a forecast as of an earlier day takes the poll from its last field day on: fill it in if you can",
            "une prévision arrêtée à un jour antérieur prend le sondage dès son dernier jour de terrain : remplir ce jour si possible"
        );
        out.push(at(poll, "published", Finding::new(Severity::Info, "poll_without_publication", message, hint)));
        return;
    };
    // Where the month alone is known its last day stands for the end.
    let earliest = if poll.date_precision == DatePrecision::Month { start } else { end };
    if published < earliest {
        let message = words!(
            "{poll_key}: published on {published}, before the field work ended on {end}",
            "{poll_key} : publié le {published}, avant la fin du terrain le {end}";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "one of the days is wrong, or the poll is a wave of a longer one",
            "un des jours est faux, ou le sondage est une vague d’un sondage plus long"
        );
        out.push(at(poll, "published", Finding::new(Severity::Warning, "poll_published_early", message, hint)));
    } else if end.until(published).is_ok_and(|span| span.get_days() > 100) {
        let message = words!(
            "{poll_key}: published on {published}, long after the field work ended on {end}",
            "{poll_key} : publié le {published}, bien après la fin du terrain le {end}";
            poll_key = &poll.poll_id
        );
        let hint = words!("check the year and the month of both", "vérifier l’année et le mois des deux");
        out.push(at(poll, "published", Finding::new(Severity::Warning, "poll_published_late", message, hint)));
    }
    if published >= vote_day && end < vote_day {
        let message = words!(
            "{poll_key}: published on {published}, the vote was on {vote_day}",
            "{poll_key} : publié le {published}, le scrutin a eu lieu le {vote_day}";
            poll_key = &poll.poll_id
        );
        let hint = words!(
            "nobody could read it before the vote: check the day",
            "personne n’a pu le lire avant le scrutin : vérifier le jour"
        );
        out.push(at(poll, "published", Finding::new(Severity::Warning, "poll_after_vote", message, hint)));
    }
}

/// Median of ascending values without one of them.
fn median_without(sorted: &[f64], value: f64) -> f64 {
    let place = sorted.partition_point(|other| other.total_cmp(&value).is_lt());
    let other = |rank: usize| sorted[rank + usize::from(rank >= place)];
    let left = sorted.len() - 1;
    if left % 2 == 1 { other(left / 2) } else { (other(left / 2 - 1) + other(left / 2)) / 2.0 }
}

/// Two-way shares so far from the others that the columns may be the wrong way round, in points.
const FAR: f64 = 20.0;

fn unlike_others(context: &Context, out: &mut Vec<Finding>) {
    let shares: Vec<(&Poll, f64)> = context
        .vote
        .polls
        .iter()
        .filter(|poll| poll.population == Population::Electorate)
        .filter_map(|poll| Some((poll, 100.0 * poll.two_way(context.vote.focus)?)))
        .collect();
    far_from_result(context, &shares, out);
    if shares.len() < 4 {
        return;
    }
    let mut sorted: Vec<f64> = shares.iter().map(|(_, share)| *share).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    for (poll, share) in &shares {
        let middle = median_without(&sorted, *share);
        if (share - middle).abs() < FAR {
            continue;
        }
        let side = text::side(context.vote.focus);
        let message = words!(
            "{poll_key}: {share:.1} % {side} of yes and no, the other polls lie around {middle:.1}",
            "{poll_key} : {share:.1} % de {side} hors indécis, les autres sondages sont autour de {middle:.1}";
            side, poll_key = &poll.poll_id
        );
        let (code, hint) = if (100.0 - share - middle).abs() < FAR / 2.0 {
            (
                "yes_no_swapped",
                words!(
                    "with yes and no the other way round it is like the others: check the two columns",
                    "avec oui et non intervertis il ressemble aux autres : vérifier les deux colonnes"
                ),
            )
        } else {
            (
                "poll_unlike_others",
                words!(
                    "a slip, another question or another population: look it up in the source",
                    "une erreur de saisie, une autre question ou une autre population : à vérifier à la source"
                ),
            )
        };
        out.push(at(poll, "yes", Finding::new(Severity::Warning, code, message, hint)));
    }
}

/// A poll on the other side of the result, far from it, that would be near with its columns swapped.
fn far_from_result(context: &Context, shares: &[(&Poll, f64)], out: &mut Vec<Finding>) {
    let side = context.vote.focus;
    let Some(result) = context.vote.final_result().and_then(|fact| fact.share(side)).map(|share| 100.0 * share) else {
        return;
    };
    for (poll, share) in shares {
        let (miss, turned) = ((share - result).abs(), (100.0 - share - result).abs());
        if miss > FAR && turned < FAR {
            let message = words!(
                "{poll_key}: {share:.1} % {side} of yes and no, {result:.1} % in the result",
                "{poll_key} : {share:.1} % de {side} hors indécis, {result:.1} % dans le résultat";
                side = text::side(side), poll_key = &poll.poll_id
            );
            let hint = words!(
                "a great miss, or yes and no the other way round: check the two columns",
                "un grand écart, ou oui et non intervertis : vérifier les deux colonnes"
            );
            out.push(at(poll, "yes", Finding::new(Severity::Info, "poll_far_from_result", message, hint)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maths::median;

    #[test]
    fn the_median_of_the_others_is_that_of_a_list_without_one() {
        for values in [vec![1.0, 2.0, 2.0, 5.0], vec![1.0, 2.0, 2.0, 5.0, 9.0]] {
            for place in 0..values.len() {
                let others = values.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, value)| *value);
                assert_eq!(Some(median_without(&values, values[place])), median(others)); // sorted anew each time
            }
        }
    }
}
