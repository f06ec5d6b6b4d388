//! The findings about many polls in words.

use super::output::ManyErrors;
use crate::summary::{Lang, number};

/// What a desk can print about polls in general, most important first.
pub(super) fn sentences(errors: &ManyErrors, lang: Lang) -> Vec<String> {
    let counted = |n: usize, one, several| number::counted(n as u64, one, several, lang);
    let points = |value: f64| number::points(value, 1, lang);
    let summary = &errors.summary;
    let missed = points(summary.mae_points);
    let mut texts = vec![match errors.n_polls {
        1 => lang.pick(
            format!("The only poll missed by {missed} (absolute error of the two-way share)."),
            format!("Le seul sondage s’est trompé de {missed} (erreur absolue sur le partage entre les deux options)."),
        ),
        n => lang.pick(
            format!(
                "{} of {} missed by {missed} on average (mean absolute error of the two-way share).",
                counted(n, "poll", "polls"),
                counted(errors.n_races, "vote", "votes")
            ),
            format!(
                "{} de {} se sont trompés de {missed} en moyenne (erreur absolue moyenne sur le partage entre les deux options).",
                counted(n, "sondage", "sondages"),
                counted(errors.n_races, "scrutin", "scrutins")
            ),
        ),
    }];
    if errors.copies > 0 {
        let rows = counted(
            errors.copies,
            lang.pick("row repeats", "ligne répète"),
            lang.pick("rows repeat", "lignes répètent"),
        );
        texts.push(lang.pick(
            format!("{rows} a poll that the table has already: it counts once."),
            format!("{rows} un sondage déjà dans le tableau : il compte une fois."),
        ));
    }
    if let Some(sampling) = summary.sampling_rmse_points.filter(|sampling| *sampling > 0.0) {
        let (rmse, ratio) = (points(summary.rmse_points), number::decimal(summary.rmse_points / sampling, 1, lang));
        let sampling = points(sampling);
        texts.push(lang.pick(
            format!("The typical error (root mean square) was {rmse}, {ratio} times the {sampling} that sampling alone would give."),
            format!("L’erreur typique (moyenne quadratique) a été de {rmse}, soit {ratio} fois les {sampling} que donnerait l’échantillonnage seul."),
        ));
    }
    let races = &errors.spread.races;
    // Nine out of ten cannot be told from fewer.
    if races.n >= 10 {
        let q90 = points(races.q90);
        texts.push(lang.pick(
            format!("The average of a vote’s polls missed by less than {q90} in nine votes out of ten."),
            format!("La moyenne des sondages d’un scrutin s’est trompée de moins de {q90} neuf fois sur dix."),
        ));
    }
    for split in &errors.bias_variance {
        let numbers = &split.numbers;
        let (bias, sd) = (points(numbers.avg_abs_bias_points), points(numbers.avg_sd_points));
        let group = &split.group;
        texts.push(lang.pick(
            format!("{group}: the polls of one vote share an error of {bias} on average, which no average of polls removes; a single poll adds a standard deviation of {sd}."),
            format!("{group} : les sondages d’un même scrutin partagent en moyenne une erreur de {bias}, qu’aucune moyenne n’efface ; chaque sondage y ajoute un écart type de {sd}."),
        ));
    }
    if let Some(herding) = &errors.herding {
        let ratio = number::decimal(herding.ratio, 2, lang);
        texts.push(if herding.p_closer < 0.05 {
            lang.pick(
                format!("The polls of a vote are closer to each other than sampling permits ({ratio} times its variance): a sign of herding."),
                format!("Les sondages d’un scrutin sont plus proches entre eux que ne le permet l’échantillonnage ({ratio} fois sa variance) : un signe de grégarisme."),
            )
        } else {
            lang.pick(
                format!("The polls of a vote differ by {ratio} times the variance that sampling gives; no sign of herding."),
                format!("Les sondages d’un scrutin diffèrent de {ratio} fois la variance que donne l’échantillonnage ; aucun signe de grégarisme."),
            )
        });
    }
    texts.into_iter().map(|text| number::spaced(&text, lang)).collect()
}
