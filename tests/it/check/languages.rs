//! Every finding is told in French as it is in English.

use insta::assert_snapshot;

use super::bundled::{bundled, copies};
use super::support::only;
use crate::french::assert_french;
use plebis::data::{check, embedded_ids};
use plebis::vote::{Finding, Lang};

fn assert_all_french(findings: &[Finding], place: &str) {
    for finding in findings {
        let place = format!("{place}, {}", finding.code);
        assert_french(&finding.message, &place);
        assert_french(&finding.hint, &place);
    }
}

#[test]
fn findings_of_the_bundled_votes_are_french_with_the_same_numbers() {
    for id in embedded_ids() {
        let (vote, baselines) = bundled(id);
        assert_all_french(&check(&vote, &baselines), id);
    }
}

#[test]
fn so_are_those_of_registers_counted_once_more() {
    let (vote, baselines) = bundled("new-caledonia-2018");
    for (home, _, how, copy) in copies(&vote) {
        assert_all_french(&check(&copy, &baselines), &format!("{home}, {how}"));
    }
}

/// Message and hint with their narrow spaces as `_`.
fn shown(finding: &Finding) -> String {
    let text = format!("{}\n→ {}", finding.message.get(Lang::Fr), finding.hint.get(Lang::Fr));
    text.replace('\u{202f}', "_")
}

#[test]
fn the_best_known_findings_read_like_french() {
    let (vote, baselines) = bundled("new-caledonia-2018");
    let findings = check(&vote, &baselines);
    assert_snapshot!(shown(only(&findings, "register_counted_twice")), @"
    Maré_: 832 inscrits semblent comptés deux fois. Les bureaux de vote de Maré en totalisent 7_385, mais la liste donne 6_572 (+813). Des électeurs de Maré votent hors de leur zone, à Maré-14, qui compte 832 inscrits. Sans eux la somme est de 6_553
    → ces électeurs sont sans doute aussi inscrits dans les autres bureaux de vote de Maré_: les y retirer, ou calculer la participation sans eux. D’ici là, la participation et l’abstention de Maré sont fausses, mais non la part
    ");
    assert_snapshot!(shown(only(&findings, "blank_spoiled_swapped")), @"
    l’ensemble du scrutin_: les bureaux de vote comptent 1_014 blancs et 1_152 nuls, mais la proclamation en donne 1_023 et 1_143 (−9 et +9). Leur somme concorde
    → 9 bulletins proclamés blancs figurent sans doute comme nuls dans les bureaux de vote. C’est sans effet sur la part, mais n’utiliser que la somme des blancs et des nuls
    ");
    let (vote, baselines) = bundled("new-caledonia-2021");
    assert_snapshot!(shown(only(&check(&vote, &baselines), "printed_not_100")), @"
    participation 43,9 et abstention 56,13 totalisent 100,03, et non 100
    → l’un est sans doute du décompte provisoire et l’autre du définitif_: imprimer les deux d’un même décompte
    ");
}
