//! Every default and choice that entered, in words.

use crate::language::Lang;
use crate::model::campaign::election_day::{ElectionDay, Outcome};
use crate::model::campaign::observation::Rules;
use crate::model::campaign::path::Built;
use crate::model::campaign::posterior::Latent;
use crate::model::campaign::{GridChoice, Options, Scale, UndecidedRule};
use crate::vote::{Side, Text, Vote, words};

/// The list of the output.
pub fn assumptions(
    vote: &Vote,
    options: &Options,
    rules: Rules,
    built: &Built,
    latent: &Latent,
    outcome: &Outcome,
) -> Vec<Text> {
    let integration = latent.integration();
    let mut out = vec![words!(
        "Share of {share_of}: of the two options alone. Latent share: a Gaussian random walk by day, seen through polls with house effects, mode effects and error beyond sampling.",
        "Part de {share_of} : entre les deux options seulement. Part latente : une marche aléatoire gaussienne jour par jour, vue à travers les sondages avec des effets d’institut, des effets de mode et une erreur au-delà de l’échantillonnage.";
        share_of = Text::new(
            vote.texts(Lang::En).label(vote.focus),
            format!("« {} »", vote.texts(Lang::Fr).label(vote.focus))
        )
    )];
    let fixed: Vec<String> =
        [("omega", options.hyper.omega), ("tau", options.hyper.tau), ("s_house", options.hyper.s_house)]
            .into_iter()
            .filter_map(|(name, value)| Some(format!("{name} = {}", value?)))
            .collect();
    if !fixed.is_empty() {
        out.push(words!(
            "Held fixed on the command line: {}.",
            "Fixés sur la ligne de commande : {}.",
            fixed.join(", ")
        ));
    }
    out.push(match rules.undecided {
        UndecidedRule::Proportional => words!("Undecided and refusals: dropped, as if they split like the others; each poll counts its decided respondents only. How far they break otherwise is part of the election-day error, which was measured on this base.", "Indécis et refus : laissés de côté, comme s’ils se partageaient comme les autres ; chaque sondage ne compte que pour ceux qui expriment un choix. S’ils se partagent autrement, c’est une partie de l’erreur du jour du vote, mesurée sur cette même base."),
        UndecidedRule::ToYes => words!("Undecided and refusals: all counted as {yes}.", "Indécis et refus : tous comptés {yes}."; yes = vote.option(Side::Yes)),
        UndecidedRule::ToNo => words!("Undecided and refusals: all counted as {no}.", "Indécis et refus : tous comptés {no}."; no = vote.option(Side::No)),
        UndecidedRule::Beta { a, b } => {
            let (first, second) = if vote.focus == Side::Yes { (a, b) } else { (b, a) };
            words!("Undecided and refusals: one split for the whole campaign, {:.0} % to {focus} with Beta({first}, {second}), whose variance stays however many polls there are.", "Indécis et refus : un même partage pour toute la campagne, {:.0} % pour {focus} selon Beta({first} ; {second}), dont la variance demeure quel que soit le nombre de sondages.", 100.0 * first / (a + b); focus = vote.option(vote.focus))
        }
    });
    out.push(match rules.rounding {
        true => words!(
            "Printed percentages carry the error of their rounding.",
            "Les pourcentages imprimés portent l’erreur de leur arrondi."
        ),
        false => words!("Printed percentages are taken as exact.", "Les pourcentages imprimés sont pris comme exacts."),
    });
    out.push(match options.grid {
        GridChoice::Auto => words!("Hyperparameters integrated on an adaptive grid of {} nodes; estimated error {:.1e} in the mean, {:.1e} in the sd, {:.1e} in the probability (before the election-day error).", "Hyperparamètres intégrés sur une grille adaptative de {} nœuds ; erreur estimée de {:.1e} sur la moyenne, de {:.1e} sur l’écart-type, de {:.1e} sur la probabilité (avant l’erreur du jour du vote).",
            integration.nodes,
            integration.error_mean.unwrap_or_default(),
            integration.error_sd.unwrap_or_default(),
            integration.error_probability.unwrap_or_default()),
        GridChoice::GaussLegendre { nodes, upper: [omega, tau, s_house] } => words!("Hyperparameters integrated by Gauss-Legendre quadrature, {nodes} nodes an axis up to omega {omega}, tau {tau}, s_house {s_house}; mass beyond is left out.", "Hyperparamètres intégrés par quadrature de Gauss-Legendre, {nodes} nœuds par axe jusqu’à omega {omega}, tau {tau}, s_house {s_house} ; la masse au-delà est laissée de côté."),
    });
    if ElectionDay::freezes_path(options.election_day_error) {
        out.push(words!("The path stops at the last poll.", "La trajectoire s’arrête au dernier sondage."));
    }
    if let Some(day) = options.as_of {
        out.push(words!(
            "As of {day}: only polls public by then.",
            "Au {day} : seulement les sondages publics à cette date."
        ));
    }
    if options.scale == Scale::Logit {
        out.push(words!("Logit scale: Laplace approximation at every node of the hyperparameters; path, effects and weights from every second node of each axis, in share units at the forecast share; shifts without a poll at the posterior mean of the hyperparameters.", "Échelle logit : approximation de Laplace à chaque nœud des hyperparamètres ; trajectoire, effets et poids d’un nœud sur deux de chaque axe, en unités de part à la part prévue ; effets du retrait d’un sondage à la moyenne a posteriori des hyperparamètres."));
    }
    if options.status_quo_shift.is_some() && vote.status_quo.is_none() {
        out.push(words!(
            "No status-quo option is named in vote.toml, so the shift towards it is not applied.",
            "Aucune option de statu quo n’est nommée dans vote.toml : le décalage vers elle n’est pas appliqué."
        ));
    }
    if built.modes.len() < 2 {
        out.push(words!(
            "Fewer than two known modes: no mode effect.",
            "Moins de deux modes connus : pas d’effet de mode."
        ));
    }
    let outside = outcome.outside();
    if outside > 1e-6 {
        out.push(words!(
            "{:.4} % of the distribution lies outside 0..1 and is put on the limit.",
            "{:.4} % de la distribution se trouve hors de 0..1 et est ramené à la limite.",
            100.0 * outside
        ));
    }
    out
}
