//! Polls that may be one poll published twice, or waves that share respondents.

use std::collections::BTreeSet;

use super::admit::Reading;
use crate::vote::{Finding, Poll, Severity, words};

/// Suspected duplicates and overlapping waves among the polls that entered. They are told, never dropped.
pub(in crate::model) fn doubtful(readings: &[Reading<'_>]) -> Vec<Finding> {
    let used: Vec<&Reading<'_>> = readings.iter().filter(|reading| reading.result.is_ok()).collect();
    let mut findings = Vec::new();
    let mut told = BTreeSet::new();
    for (i, first) in used.iter().enumerate() {
        // Sorted by the middle of field work: far enough ahead nothing can overlap.
        for second in used[i + 1..].iter().take_while(|second| near(first, second)) {
            if first.house != second.house || !told.insert((&first.poll.poll_id, &second.poll.poll_id)) {
                continue;
            }
            let (a, b) = (first.poll, second.poll);
            let same_answers = (a.yes, a.no) == (b.yes, b.no) && a.yes.is_some();
            // A poll with one known day is taken to have been in the field on that day alone.
            let days = |poll: &Poll| poll.field_start.or(poll.field_end).zip(poll.field_end.or(poll.field_start));
            let overlap = matches!((days(a), days(b)), (Some(a), Some(b)) if a.1 >= b.0 && b.1 >= a.0);
            let finding = if same_answers && overlap && (a.n == b.n || a.n.is_none() || b.n.is_none()) {
                Finding::new(
                    Severity::Warning,
                    "poll_maybe_twice",
                    words!(
                        "`{}` and `{}` of {house} have the same answers and overlapping field work",
                        "`{}` et `{}` de {house} ont les mêmes réponses et leurs terrains se chevauchent",
                        a.poll_id, b.poll_id;
                        house = &first.house
                    ),
                    words!(
                        "probably one poll released twice: name one under [polls.excluded] with the reason; both are used until then",
                        "sans doute un sondage publié deux fois : en nommer un sous `[polls.excluded]` avec la raison ; d’ici là, les deux servent"
                    ),
                )
            } else if overlap {
                Finding::new(
                    Severity::Info,
                    "poll_waves_overlap",
                    words!(
                        "`{}` and `{}` of {house} overlap in field work",
                        "les terrains de `{}` et de `{}` de {house} se chevauchent",
                        a.poll_id, b.poll_id;
                        house = &first.house
                    ),
                    words!(
                        "if they share respondents (a rolling survey), keep every other wave by naming the rest under [polls.excluded]",
                        "s’ils partagent des personnes interrogées (enquête en continu), garder une vague sur deux en nommant les autres sous `[polls.excluded]`"
                    ),
                )
            } else {
                continue;
            };
            findings.push(finding.at("polls.csv", b.line));
        }
    }
    findings
}

/// Within 60 days of each other.
fn near(first: &Reading<'_>, second: &Reading<'_>) -> bool {
    match (first.poll.middle(), second.poll.middle()) {
        (Some(a), Some(b)) => a.until(b).is_ok_and(|span| span.get_days() <= 60),
        _ => false,
    }
}
