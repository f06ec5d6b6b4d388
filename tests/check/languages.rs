//! Every finding is told in French as it is in English.

use insta::assert_snapshot;

use crate::bundled::{bundled, copies};
use crate::language_support::assert_french;
use crate::support::only;
use plebis::data::{check, embedded_ids, load_baselines};
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
    assert_snapshot!(shown(only(&findings, "register_counted_twice")), @"");
    assert_snapshot!(shown(only(&findings, "blank_spoiled_swapped")), @"");
    let (vote, baselines) = bundled("new-caledonia-2021");
    let findings = check(&vote, &baselines);
    assert_snapshot!(shown(only(&findings, "printed_not_100")), @"");
    assert_snapshot!(shown(only(&findings, "press_counts_mixed")), @"");
}
