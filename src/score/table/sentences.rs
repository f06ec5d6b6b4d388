//! The scores in words.

use super::output::Scores;
use crate::summary::{Lang, number};

/// Fewer intervals can hardly show a wrong width: all twenty of a 90 % interval hold in one case of eight.
const FEW_INTERVALS: usize = 20;

/// With fewer races no pattern of signs is rarer than one in twenty: 2/2⁵ > .05.
const FEW_RACES: usize = 6;

/// What a desk can print about the forecasts.
pub(super) fn sentences(scores: &Scores, lang: Lang) -> Vec<String> {
    let mut texts = Vec::new();
    for model in &scores.models {
        let name = &model.model;
        if let Some(mae) = model.mae_points {
            let mae = number::points(mae, 1, lang);
            let races = number::count(model.n as u64, lang);
            texts.push(match model.n {
                1 => lang.pick(
                    format!("{name}: the middle of the forecast missed by {mae}."),
                    format!("{name} : le milieu de la prévision s’est trompé de {mae}."),
                ),
                _ => lang.pick(
                    format!("{name}: over {races} races the middle of the forecast missed by {mae} on average."),
                    format!(
                        "{name} : sur {races} scrutins, le milieu de la prévision s’est trompé de {mae} en moyenne."
                    ),
                ),
            });
        }
        if let Some(row) = model.coverage.iter().find(|row| (row.level - 0.9).abs() < 1e-9) {
            if row.n == 1 {
                let held = row.held == 1;
                texts.push(lang.pick(
                    format!("{name}: its 90% interval {} the outcome.", if held { "held" } else { "did not hold" }),
                    format!(
                        "{name} : son intervalle à 90 % {} le résultat.",
                        if held { "contenait" } else { "ne contenait pas" }
                    ),
                ));
                continue;
            }
            let (low, high) = (number::percent(row.lower, 0, lang), number::percent(row.upper, 0, lang));
            let verdict = match (row.upper < row.level, row.lower > row.level) {
                (true, _) => lang.pick("too narrow", "trop étroits"),
                (_, true) => lang.pick("too wide", "trop larges"),
                _ if row.n < FEW_INTERVALS => {
                    lang.pick("too few to judge their width", "trop peu pour juger de leur largeur")
                }
                _ => lang.pick("no sign of wrong width", "rien n’indique une mauvaise largeur"),
            };
            texts.push(lang.pick(
                format!("{name}: its 90% intervals held the outcome in {} of {} races (95% interval of that share: {low} to {high}); {verdict}.", row.held, row.n),
                format!("{name} : ses intervalles à 90 % ont tenu {} fois sur {} (intervalle à 95 % de cette part : {low} à {high}) ; {verdict}.", row.held, row.n),
            ));
        }
        if let Some(p) = model.pit.as_ref().and_then(|pit| pit.cvm_p).filter(|p| *p < 0.05) {
            let p = number::decimal(p, 3, lang);
            texts.push(lang.pick(
                format!("{name}: the outcomes did not fall evenly over its forecasts (p = {p}): it is not calibrated."),
                format!("{name} : les résultats ne se répartissent pas uniformément dans ses prévisions (p = {p}) : il n’est pas calibré."),
            ));
        }
    }
    for pair in &scores.pairs {
        let (better, other) =
            if pair.mean_difference < 0.0 { (&pair.first, &pair.second) } else { (&pair.second, &pair.first) };
        let (one, several) = lang.pick(("race", "races"), ("scrutin", "scrutins"));
        let (p, n) = (number::decimal(pair.p_value, 3, lang), number::counted(pair.n as u64, one, several, lang));
        if pair.mean_difference == 0.0 {
            let (first, second) = (&pair.first, &pair.second);
            texts.push(lang.pick(
                format!("{first} and {second} have equal scores ({}, {n}).", pair.score),
                format!("{first} et {second} ont des scores égaux ({}, {n}).", pair.score),
            ));
            continue;
        }
        if pair.n < FEW_RACES {
            texts.push(lang.pick(
                format!("{better} scored better than {other} ({}, {n}), but fewer than six cannot tell skill from chance.", pair.score),
                format!("{better} a un meilleur score que {other} ({}, {n}), mais moins de six ne distinguent pas le talent du hasard.", pair.score),
            ));
            continue;
        }
        let clear = pair.p_value < 0.05;
        texts.push(match clear {
            true => lang.pick(
                format!("{better} forecast better than {other} ({}, {n}, permutation p = {p}).", pair.score),
                format!("{better} a mieux prévu que {other} ({}, {n}, p de permutation = {p}).", pair.score),
            ),
            false => lang.pick(
                format!(
                    "Between {better} and {other} no difference beyond chance ({}, {n}, permutation p = {p}).",
                    pair.score
                ),
                format!(
                    "Entre {better} et {other}, pas de différence au-delà du hasard ({}, {n}, p de permutation = {p}).",
                    pair.score
                ),
            ),
        });
    }
    texts.into_iter().map(|text| number::spaced(&text, lang)).collect()
}
