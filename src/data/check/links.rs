//! Links to earlier votes: ends that exist, weights that add up, numbers that change their meaning.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::meanings;
use crate::data::nearest::suggestion;
use crate::vote::{Finding, Link, Severity, Text, UnitResult, Vote, words};

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    repeated(context, out);
    for link in &context.vote.links {
        let known = context.vote.baseline.contains(&link.baseline_vote)
            || context.baselines.iter().any(|baseline| baseline.id == link.baseline_vote);
        if !known {
            let message = words!(
                "{vote_id} is no baseline of this vote",
                "{vote_id} n’est pas un scrutin de référence de ce scrutin";
                vote_id = &link.baseline_vote
            );
            let hint = words!(
                "add it to [baseline] votes in vote.toml, or correct the id",
                "l’ajouter à `votes` sous `[baseline]` dans vote.toml, ou corriger l’identifiant"
            );
            out.push(at(link, "baseline_vote", Finding::new(Severity::Warning, "link_to_unknown_vote", message, hint)));
        }
        if !(link.weight > 0.0 && link.weight <= 1.0) {
            let message = words!(
                "the weight of {earlier_key} in {key} is {}",
                "le poids de {earlier_key} dans {key} est {}",
                link.weight;
                earlier_key = &link.baseline_unit, key = &link.unit
            );
            let hint = words!(
                "a weight is the share of the earlier unit that belongs here: above 0, at most 1",
                "un poids est la part de l’ancienne unité qui revient à celle-ci : plus de 0, au plus 1"
            );
            out.push(at(link, "weight", Finding::new(Severity::Error, "link_weight_out_of_range", message, hint)));
        }
    }
    for baseline in context.baselines {
        one_baseline(context, baseline, out);
    }
}

/// A finding about one link.
pub(super) fn at(link: &Link, column: &str, finding: Finding) -> Finding {
    finding.at("links.csv", link.line).column(column).unit(&link.unit)
}

fn cure(key: &str, vote: &Vote) -> Text {
    let known = vote.units.iter().map(|unit| unit.unit.as_str());
    words!(
        "{near}correct the key, or delete the row",
        "{near}corriger la clé, ou supprimer la ligne";
        near = suggestion(key, known)
    )
}

fn repeated(context: &Context, out: &mut Vec<Finding>) {
    let mut seen: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    for link in &context.vote.links {
        if let Some(line) = seen.insert((&link.unit, &link.baseline_vote, &link.baseline_unit), link.line) {
            let message = words!(
                "{key} is linked to {earlier_key} at line {line} already",
                "{key} est déjà reliée à {earlier_key} à la ligne {line}";
                key = &link.unit, earlier_key = &link.baseline_unit
            );
            let hint = words!(
                "one row a pair: delete the copy, or add the weights",
                "une ligne par paire : supprimer la copie, ou additionner les poids"
            );
            out.push(at(link, "baseline_unit", Finding::new(Severity::Error, "link_repeated", message, hint)));
        }
    }
}

fn one_baseline(context: &Context, baseline: &Vote, out: &mut Vec<Finding>) {
    let earlier: BTreeMap<&str, &UnitResult> = baseline.units.iter().map(|unit| (unit.unit.as_str(), unit)).collect();
    if earlier.is_empty() || context.vote.units.is_empty() {
        return;
    }
    let links: Vec<&Link> = context.vote.links.iter().filter(|link| link.baseline_vote == baseline.id).collect();
    for link in links.iter().filter(|link| !earlier.contains_key(link.baseline_unit.as_str())) {
        let message = words!(
            "{earlier_key} is no unit of {vote_id}",
            "{earlier_key} n’est pas une unité de {vote_id}";
            earlier_key = &link.baseline_unit, vote_id = &baseline.id
        );
        let finding = Finding::new(Severity::Error, "link_to_nothing", message, cure(&link.baseline_unit, baseline));
        out.push(at(link, "baseline_unit", finding));
    }
    weights(baseline, &links, &earlier, out);
    if !links.is_empty() {
        unlinked(context, baseline, &links, out);
    }
    meanings::find(context, baseline, &links, &earlier, out);
}

/// The weights of an earlier unit add up to 1: all of its voters went somewhere.
fn weights(baseline: &Vote, links: &[&Link], earlier: &BTreeMap<&str, &UnitResult>, out: &mut Vec<Finding>) {
    let mut sums: BTreeMap<&str, (f64, &Link, usize)> = BTreeMap::new();
    for link in links {
        let slot = sums.entry(&link.baseline_unit).or_insert((0.0, *link, 0));
        slot.0 += link.weight;
        slot.2 += 1;
    }
    for (unit, (sum, link, count)) in &sums {
        // Weights are written with six digits.
        if (sum - 1.0).abs() > 1e-5 * *count as f64 {
            let message = words!(
                "the weights of {unit} of {vote_id} add up to {sum:.6}, not 1",
                "les poids de {unit} de {vote_id} totalisent {sum:.6}, et non 1";
                unit, vote_id = &baseline.id
            );
            let hint = words!(
                "each weight is the share of the earlier unit that belongs to the new one: a row is missing, double or mistyped",
                "chaque poids est la part de l’ancienne unité qui revient à la nouvelle : une ligne manque, est en double ou mal saisie"
            );
            out.push(at(link, "weight", Finding::new(Severity::Warning, "link_weights_not_1", message, hint)));
        }
    }
    if links.is_empty() {
        return;
    }
    for unit in earlier.keys().filter(|unit| !sums.contains_key(**unit)) {
        let message = words!(
            "no unit of this vote continues {unit} of {vote_id}",
            "aucune unité de ce scrutin ne prolonge {unit} de {vote_id}";
            unit, vote_id = &baseline.id
        );
        let hint = words!(
            "a closed unit: its voters went somewhere, so link it to the units that took them",
            "une unité fermée : ses électeurs sont allés quelque part, la relier donc aux unités qui les ont reçus"
        );
        let finding = Finding::new(Severity::Info, "baseline_unit_unlinked", message, hint);
        out.push(finding.at("links.csv", None).column("baseline_unit").unit(*unit));
    }
}

fn unlinked(context: &Context, baseline: &Vote, links: &[&Link], out: &mut Vec<Finding>) {
    let linked: BTreeSet<&str> = links.iter().map(|link| link.unit.as_str()).collect();
    for unit in context.vote.units.iter().filter(|unit| !linked.contains(unit.unit.as_str())) {
        let message = words!(
            "{key} has no link to {vote_id}",
            "{key} n’a pas de lien vers {vote_id}";
            key = &unit.unit, vote_id = &baseline.id
        );
        let hint = words!(
            "a new unit: it is projected from its region alone; link it to the units its voters came from",
            "une nouvelle unité : elle est projetée d’après sa seule région ; la relier aux unités d’où viennent ses électeurs"
        );
        let finding = Finding::new(Severity::Warning, "unit_without_link", message, hint);
        out.push(finding.at("results.csv", unit.line).column("unit").unit(&unit.unit));
    }
}
