//! The sentences at the head of an analysis.

use super::{
    super::{
        analyse::Missing,
        causes::CauseName,
        output::{ErrorSummary, PollErrors},
    },
    names,
};
use crate::{
    summary::{Lang, number},
    vote::Vote,
};

/// What a desk can print about the polls of a vote, most important first.
pub(in crate::poll_error) fn sentences(
    vote: &Vote,
    errors: &PollErrors,
    missing: Option<Missing>,
    lang: Lang,
) -> Vec<String> {
    if let Some(missing) = missing {
        let why = names::missing(missing, lang);
        let text = lang.pick(
            format!("The polls cannot be held against the result: {why}."),
            format!("Les sondages ne peuvent pas être confrontés au résultat : {why}."),
        );
        return vec![number::spaced(&text, lang)];
    }
    let option = names::option(vote, vote.focus, lang);
    let mut texts = Vec::new();
    texts.extend(average(errors, &option, lang));
    texts.extend(ties(errors, lang));
    texts.extend(gap(errors, &option, lang));
    texts.extend(margins(errors, lang));
    texts.extend(errors.summary.as_ref().and_then(|summary| typical(summary, lang)));
    texts.extend(errors.summary.as_ref().map(|summary| winner(summary, lang)));
    let unexplained = errors.causes.iter().find(|line| line.cause == CauseName::Unexplained);
    texts.extend(unexplained.map(|line| lang.pick(line.verdict.clone(), line.verdict_fr.clone())));
    texts.into_iter().map(|text| number::spaced(&text, lang)).collect()
}

fn average(errors: &PollErrors, option: &str, lang: Lang) -> Option<String> {
    let average = errors.poll_average.as_ref()?;
    let share = number::percent(average.two_way, 1, lang);
    let polls = errors.polls.iter().filter(|poll| poll.used).count();
    let houses = errors.average_by_house().len();
    Some(match (houses, polls) {
        (1, 1) => lang.pick(
            format!("The only poll gave {option} {share}, undecided left out."),
            format!("Le seul sondage donnait {share} à {option}, hors indécis."),
        ),
        (1, _) if average.n_polls > 1 => lang.pick(
            format!("The last polls of the only house gave {option} {share} on average, undecided left out."),
            format!("Les derniers sondages du seul institut donnaient en moyenne {share} à {option}, hors indécis."),
        ),
        (1, _) => lang.pick(
            format!("The last poll of the only house gave {option} {share}, undecided left out."),
            format!("Le dernier sondage du seul institut donnait {share} à {option}, hors indécis."),
        ),
        (houses, _) => lang.pick(
            format!("The last polls of {houses} houses gave {option} {share} on average, undecided left out."),
            format!(
                "Les derniers sondages de {houses} instituts donnaient en moyenne {share} à {option}, hors indécis."
            ),
        ),
    })
}

/// Houses of which several polls have the same last days.
fn ties(errors: &PollErrors, lang: Lang) -> Option<String> {
    let houses = errors.average_by_house();
    let several: Vec<String> =
        houses.iter().filter(|(_, polls)| polls.len() > 1).map(|(house, _)| (*house).to_owned()).collect();
    let names = number::list(&several, lang);
    (!several.is_empty()).then(|| {
        lang.pick(
            format!("Several polls with the same days are the last of {names}: their mean stands for the house."),
            format!(
                "Plusieurs sondages des mêmes jours sont les derniers de {names} : leur moyenne vaut pour l’institut."
            ),
        )
    })
}

fn gap(errors: &PollErrors, option: &str, lang: Lang) -> Option<String> {
    let share = |status: &str| {
        let result = errors.results.iter().rev().find(|result| result.status == status)?;
        Some(number::percent(result.share, 1, lang))
    };
    let points = errors.gap_points.r#final.or(errors.gap_points.provisional)?;
    let head = match (share("final"), share("provisional")) {
        (Some(last), Some(first)) if last != first => lang.pick(
            format!("The result was {last} ({first} in the provisional count)"),
            format!("Le résultat a été de {last} ({first} dans le décompte provisoire)"),
        ),
        (Some(last), _) => lang.pick(format!("The result was {last}"), format!("Le résultat a été de {last}")),
        (None, first) => {
            let first = first?;
            lang.pick(format!("The provisional result is {first}"), format!("Le résultat provisoire est de {first}"))
        }
    };
    let size = number::points(points.abs(), 1, lang);
    let single = errors.polls.iter().filter(|poll| poll.used).count() == 1;
    if single && points.abs() >= 0.05 {
        let side = if points > 0.0 { lang.pick("high", "haut") } else { lang.pick("low", "bas") };
        return Some(lang.pick(
            format!("{head}: the poll was {size} too {side} for {option}."),
            format!("{head} : le sondage donnait {option} {size} trop {side}."),
        ));
    }
    let tail = if points.abs() < 0.05 {
        lang.pick(
            "the polls met it to a tenth of a point".to_owned(),
            "les sondages l’avaient donné au dixième de point".to_owned(),
        )
    } else if points > 0.0 {
        lang.pick(
            format!("the polls were {size} too high for {option}"),
            format!("les sondages donnaient {option} {size} trop haut"),
        )
    } else {
        lang.pick(
            format!("the polls were {size} too low for {option}"),
            format!("les sondages donnaient {option} {size} trop bas"),
        )
    };
    Some(lang.pick(format!("{head}: {tail}."), format!("{head} : {tail}.")))
}

fn margins(errors: &PollErrors, lang: Lang) -> Option<String> {
    let used = || errors.polls.iter().filter(|poll| poll.used);
    let judged: Vec<bool> = used().filter_map(|poll| poll.outside_margin).collect();
    let (outside, n) = (judged.iter().filter(|outside| **outside).count(), judged.len());
    // Where some polls have no margin the sentence says which ones it is about.
    let known = if n == used().count() {
        ""
    } else {
        lang.pick(" whose sampling error is known", " dont l’erreur d’échantillonnage est connue")
    };
    Some(match (outside, n) {
        (_, 0) => return None,
        (1, 1) => lang.pick(
            format!("The one poll{known} missed by more than its margin of error."),
            format!("Le seul sondage{known} s’est trompé de plus que sa marge d’erreur."),
        ),
        (0, 1) => lang.pick(
            format!("The one poll{known} was right within its margin of error."),
            format!("Le seul sondage{known} était juste, à sa marge d’erreur près."),
        ),
        (0, _) => lang.pick(
            format!("None of the {n} polls{known} missed by more than its margin of error."),
            format!("Aucun des {n} sondages{known} ne s’est trompé de plus que sa marge d’erreur."),
        ),
        (all, n) if all == n => lang.pick(
            format!("All {n} polls{known} missed by more than their margin of error."),
            format!("Les {n} sondages{known} se sont tous trompés de plus que leur marge d’erreur."),
        ),
        (1, n) => lang.pick(
            format!("1 of the {n} polls{known} missed by more than its margin of error; 1 in 20 would be usual."),
            format!("1 des {n} sondages{known} s’est trompé de plus que sa marge d’erreur ; 1 sur 20 serait habituel."),
        ),
        (some, n) => lang.pick(
            format!("{some} of the {n} polls{known} missed by more than their margin of error; 1 in 20 would be usual."),
            format!("{some} des {n} sondages{known} se sont trompés de plus que leur marge d’erreur ; 1 sur 20 serait habituel."),
        ),
    })
}

fn typical(summary: &ErrorSummary, lang: Lang) -> Option<String> {
    let sampling = summary.sampling_rmse_points?;
    let (rmse, sampling) = (number::points(summary.rmse_points, 1, lang), number::points(sampling, 1, lang));
    Some(lang.pick(
        format!("The typical error (root mean square) was {rmse}; sampling alone would give {sampling}."),
        format!(
            "L’erreur typique (moyenne quadratique) a été de {rmse} ; l’échantillonnage seul donnerait {sampling}."
        ),
    ))
}

fn winner(summary: &ErrorSummary, lang: Lang) -> String {
    let right = summary.measures.get("right_call").copied().unwrap_or(0.0);
    let n = summary.n;
    if right == 1.0 {
        return match n {
            1 => lang.pick("It named the winner.", "Il avait désigné le vainqueur.").to_owned(),
            _ => lang.pick(
                format!("All {n} polls named the winner."),
                format!("Les {n} sondages avaient tous désigné le vainqueur."),
            ),
        };
    }
    if right == 0.0 {
        return match n {
            1 => lang.pick("It named the wrong winner.", "Il avait désigné le mauvais vainqueur.").to_owned(),
            _ => lang.pick(
                format!("None of the {n} polls named the winner."),
                format!("Aucun des {n} sondages n’avait désigné le vainqueur."),
            ),
        };
    }
    let named = number::decimal(right * n as f64, usize::from((right * n as f64).fract() != 0.0), lang);
    let had = if right * (n as f64) < 2.0 { "avait" } else { "avaient" };
    lang.pick(
        format!("{named} of the {n} polls named the winner (an even poll counts half)."),
        format!("{named} des {n} sondages {had} désigné le vainqueur (un sondage à égalité compte pour moitié)."),
    )
}
