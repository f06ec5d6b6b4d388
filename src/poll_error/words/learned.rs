//! Whether the polls learned, in a sentence or three.

use super::{super::learned::Learned, names};
use crate::{
    summary::{Lang, number},
    vote::Vote,
};

/// What a desk can print about the polls of two votes.
pub(in crate::poll_error) fn learned(earlier: &Vote, later: &Vote, learned: &Learned, lang: Lang) -> Vec<String> {
    let option = names::option(later, later.focus, lang);
    let (first, second) = (year(earlier, later), year(later, earlier));
    let (Some(before), Some(after)) = (learned.earlier_gap_points, learned.later_gap_points) else {
        let missing = if learned.earlier_gap_points.is_none() { &first } else { &second };
        let text = lang.pick(
            format!("Whether the polls learned cannot be said: for {missing} there is no poll average or no result."),
            format!("On ne peut pas dire si les sondages ont appris : pour {missing}, il n’y a pas de moyenne des sondages ou pas de résultat."),
        );
        return vec![number::spaced(&text, lang)];
    };
    let side = |gap: f64| match (gap >= 0.0, lang) {
        (true, Lang::En | Lang::De | Lang::It | Lang::Es) => "too high",
        (false, Lang::En | Lang::De | Lang::It | Lang::Es) => "too low",
        (true, Lang::Fr) => "trop haut",
        (false, Lang::Fr) => "trop bas",
    };
    let size = |gap: f64| number::points(gap.abs(), 1, lang);
    let mut texts = vec![lang.pick(
        format!(
            "In {first} the polls had {option} {} {} on average, in {second} {} {}.",
            size(before),
            side(before),
            size(after),
            side(after)
        ),
        format!(
            "En {first}, les sondages donnaient en moyenne {option} {} {} ; en {second}, {} {}.",
            size(before),
            side(before),
            size(after),
            side(after)
        ),
    )];
    let change = number::points(learned.change_points.unwrap_or(0.0).abs(), 1, lang);
    let margin = learned.margin_points.map(|margin| number::points(margin, 1, lang)).unwrap_or_default();
    texts.push(match learned.verdict.as_str() {
        "nearer" => lang.pick(
            format!("They came nearer by {change}, more than chance and the differences between houses explain ({margin})."),
            format!("Ils se sont rapprochés de {change}, plus que n’expliquent le hasard et les différences entre instituts ({margin})."),
        ),
        "further" => lang.pick(
            format!("They did not learn: they were further off by {change}, more than chance and the differences between houses explain ({margin})."),
            format!("Ils n’ont pas appris : ils se sont éloignés de {change}, plus que n’expliquent le hasard et les différences entre instituts ({margin})."),
        ),
        "no_clear_change" => {
            let same = learned.same_side == Some(true);
            lang.pick(
                format!(
                    "That they learned cannot be seen: the size of the error changed by {change}, which chance and the differences between houses could explain ({margin}){}.",
                    if same { "; both errors are on the same side" } else { "; the error changed sides" }
                ),
                format!(
                    "Rien ne montre qu’ils ont appris : la taille de l’erreur a changé de {change}, ce que le hasard et les différences entre instituts peuvent expliquer ({margin}){}.",
                    if same { " ; les deux erreurs sont du même côté" } else { " ; l’erreur a changé de côté" }
                ),
            )
        }
        _ => lang.pick(
            format!("The size of the error changed by {change}; how much of that is chance cannot be said, for want of sample sizes and of several houses."),
            format!("La taille de l’erreur a changé de {change} ; la part du hasard ne peut pas être dite, faute d’effectifs et de plusieurs instituts."),
        ),
    });
    for house in &learned.houses {
        let (a, b) =
            (number::points_signed(house.earlier_points, 1, lang), number::points_signed(house.later_points, 1, lang));
        let name = &house.pollster;
        texts.push(lang.pick(
            format!("{name} polled both: {a} then {b}."),
            format!("{name} a sondé les deux scrutins : {a} puis {b}."),
        ));
    }
    texts.into_iter().map(|text| number::spaced(&text, lang)).collect()
}

/// The year of a vote, or its whole date where both are of one year.
fn year(vote: &Vote, other: &Vote) -> String {
    if vote.date.year() == other.date.year() { vote.date.to_string() } else { vote.date.year().to_string() }
}
