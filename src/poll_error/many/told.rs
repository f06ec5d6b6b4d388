//! What is doubtful in a table of polls, as findings.

use std::collections::BTreeMap;

use crate::{
    summary::{Lang, number},
    vote::{Finding, Severity, Text, words},
};

/// Rows without shares or result.
pub(super) fn rows_left_out(rows: usize) -> Option<Finding> {
    let n = rows as u64;
    let rows = Text::new(
        number::counted(n, "row has", "rows have", Lang::En),
        number::counted(n, "ligne n’a", "lignes n’ont", Lang::Fr),
    );
    (n > 0).then(|| {
        Finding::new(
            Severity::Warning,
            "rows_left_out",
            words!(
                "{rows} no share of both options or no result: left out",
                "{rows} pas les parts des deux options ou pas de résultat : non prises en compte";
                rows
            ),
            words!(
                "fill in yes, no and result_yes_share, or delete these rows",
                "remplir `yes`, `no` et `result_yes_share`, ou supprimer ces lignes"
            ),
        )
    })
}

/// Polls after their vote, and polls ten years before it.
pub(super) fn wrong_days(late: &[usize], far: &[usize], file: &str) -> Vec<Finding> {
    let counted = |lines: &[usize]| {
        let n = lines.len() as u64;
        Text::new(
            number::counted(n, "poll", "polls", Lang::En),
            number::counted(n, "sondage a fini", "sondages ont fini", Lang::Fr),
        )
    };
    let after = late.first().map(|line| {
        let finding = Finding::new(
            Severity::Warning,
            "polls_after_vote",
            words!(
                "{polls} ended after the day of the vote: left out",
                "{polls} après le jour du scrutin : non pris en compte";
                polls = counted(late)
            ),
            words!(
                "correct field_end or vote_date; a poll after the vote cannot be wrong about it",
                "corriger `field_end` ou `vote_date` ; un sondage fait après le scrutin ne peut pas se tromper sur lui"
            ),
        );
        finding.at(file, *line).column("field_end")
    });
    let before = far.first().map(|line| {
        let finding = Finding::new(
            Severity::Warning,
            "poll_year_doubtful",
            words!(
                "{polls} ended more than ten years before the vote: left out",
                "{polls} plus de dix ans avant le scrutin : non pris en compte";
                polls = counted(far)
            ),
            words!(
                "correct the year of field_end or of vote_date",
                "corriger l’année de `field_end` ou de `vote_date`"
            ),
        );
        finding.at(file, *line).column("field_end")
    });
    after.into_iter().chain(before).collect()
}

/// Races with two results.
pub(super) fn two_results(races: &[String], results: &[(f64, Option<usize>)], file: &str) -> Vec<Finding> {
    let told = |(race, (_, other)): (&String, &(f64, Option<usize>))| {
        let finding = Finding::new(
            Severity::Warning,
            "race_with_two_results",
            words!(
                "{race} has another result than in the rows above",
                "{race} a un autre résultat que dans les lignes précédentes";
                race
            ),
            words!(
                "two votes under one name, or a slip: give each vote its own race",
                "deux scrutins sous un même nom, ou une erreur de saisie : donner à chaque scrutin son propre nom dans `race`"
            ),
        );
        other.map(|line| finding.at(file, line).column("result_yes_share"))
    };
    races.iter().zip(results).filter_map(told).collect()
}

/// Houses whose name is written in several ways.
pub(super) fn spelled(other: &BTreeMap<usize, usize>, pollsters: &[String], file: &str) -> Option<Finding> {
    let pairs = other.iter().map(|(other, usual)| (&pollsters[*usual], &pollsters[*other]));
    let (usual, odd) = pairs.min()?;
    let n = other.len() as u64;
    let names = Text::new(
        number::counted(n, "name", "names", Lang::En),
        number::counted(n, "nom d’institut ne diffère", "noms d’instituts ne diffèrent", Lang::Fr),
    );
    let message = words!(
        "{names} of houses differ from another in capitals or blanks alone, as `{odd}` from `{usual}`: taken as one house",
        "{names} d’un autre que par les majuscules ou les espaces, comme `{odd}` de `{usual}` : pris pour un seul institut";
        names
    );
    let hint = words!("spell a house in one way", "écrire le nom d’un institut d’une seule façon");
    Some(Finding::new(Severity::Info, "house_spelled_twice", message, hint).at(file, 1).column("pollster"))
}

/// Rows that repeat a poll, with the first lines.
pub(super) fn repeated(lines: &[usize], published: bool, file: &str) -> Option<Finding> {
    const SHOWN: usize = 5;
    let first = *lines.first()?;
    let n = lines.len() as u64;
    let rows = Text::new(
        number::counted(n, "row repeats", "rows repeat", Lang::En),
        number::counted(n, "ligne répète", "lignes répètent", Lang::Fr),
    );
    let mut shown = lines.iter().take(SHOWN).map(usize::to_string).collect::<Vec<_>>().join(", ");
    if lines.len() > SHOWN {
        shown += ", …";
    }
    let fate = match published {
        true => words!("counted as the table was published", "comptées comme le tableau a été publié"),
        false => words!("each poll counts once", "chaque sondage compte une fois"),
    };
    let message = words!(
        "{rows} a poll of the same race, house, day and figures: {fate} (lines {shown})",
        "{rows} un sondage du même scrutin, du même institut, du même jour et aux mêmes chiffres : {fate} (lignes {shown})";
        rows, fate
    );
    let hint = words!(
        "delete the copies; if they are two polls, give the number of respondents or the day of each",
        "supprimer les copies ; si ce sont deux sondages, donner l’effectif ou le jour de chacun"
    );
    Some(Finding::new(Severity::Warning, "polls_listed_twice", message, hint).at(file, first).column("race"))
}
