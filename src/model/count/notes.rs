//! What was assumed, in words.

use super::assemble::revisions;
use super::form::Form;
use super::frame::Frame;
use crate::vote::Snapshot;

/// Every default and treatment of odd units that entered.
pub(super) fn describe(frame: &Frame, snapshot: &Snapshot) -> Vec<String> {
    let mut words = vec![match frame.form {
        Form::Composition => "composition of the register: yes, no, blank or spoiled, away".to_owned(),
        Form::Ballots => "no registers: share and number of valid ballots against the baseline; no turnout".to_owned(),
        Form::Shares => "only shares and weights: the weights are taken as ballots; no turnout".to_owned(),
    }];
    words.extend(frame.factors.iter().cloned());
    let alone = match &frame.baseline {
        Some(id) => format!("swing against {id}: level, slopes, smooth surface and regions around a uniform swing"),
        None => "no earlier vote to compare with: regions and covariates only, so the range is wide".to_owned(),
    };
    if frame.factors.is_empty() {
        words.push(alone);
    }
    let empty: Vec<&str> =
        frame.reported().filter(|(_, r)| r.valid() <= 0.0).map(|(row, _)| row.unit.as_str()).collect();
    if !empty.is_empty() {
        words.push(format!(
            "{} counted units have no valid vote: they inform turnout only ({})",
            empty.len(),
            super::frame::some_of(&empty)
        ));
    }
    let partial: Vec<&str> =
        frame.reported().filter(|(_, r)| r.fraction < 1.0).map(|(row, _)| row.unit.as_str()).collect();
    if !partial.is_empty() {
        words.push(format!(
            "partly counted: what is in is certain, the rest is simulated ({})",
            super::frame::some_of(&partial)
        ));
    }
    words.extend(revisions(snapshot));
    words
}
