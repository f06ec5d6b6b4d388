//! What a reader notices on its way: findings, without drowning the user in a thousand alike.

use std::collections::BTreeMap;

use crate::language::say;
use crate::vote::{Code, Finding};

/// Findings of one kind in one file that are listed one by one.
const LISTED: usize = 20;

/// Findings collected while reading.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    findings: Vec<Finding>,
    met: BTreeMap<(Code, Option<String>), usize>,
}

/// Does it say how many more findings of its kind there are?
pub(crate) fn is_more(finding: &Finding) -> bool {
    finding.message.is_like(&say!(Reading::MoreFindings, n = 2))
}

impl Notes {
    /// Takes a finding; of more than twenty alike in one file only the number is kept.
    pub(crate) fn add(&mut self, finding: Finding) {
        let met = self.met.entry((finding.code, finding.file.clone())).or_default();
        *met += 1;
        if *met <= LISTED {
            self.findings.push(finding);
        }
    }

    /// Whether one more finding of this kind in this file will be listed.
    pub(crate) fn is_listed(&self, code: Code, file: &str) -> bool {
        self.met.get(&(code, Some(file.to_owned()))).is_none_or(|met| *met < LISTED)
    }

    /// The findings, and one more for each kind of which not all are listed.
    pub(crate) fn into_findings(self) -> Vec<Finding> {
        let Self { mut findings, met } = self;
        for ((code, file), met) in met.into_iter().filter(|(_, met)| *met > LISTED) {
            let severity = findings.iter().filter(|finding| finding.code == code).map(|finding| finding.severity).min();
            let (message, hint) = (say!(Reading::MoreFindings, n = met - LISTED), say!(Reading::MoreFindingsCure));
            let more = Finding::new(code, message, hint);
            findings.push(Finding { severity: severity.unwrap_or(more.severity), file, ..more });
        }
        findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{FileCode, Text};

    #[test]
    fn a_thousand_findings_alike_become_twenty_and_a_number() {
        let mut notes = Notes::default();
        for line in 0..1000 {
            notes.add(
                Finding::new(FileCode::UnknownKey, Text::same("odd"), Text::same("mend it")).at("results.csv", line),
            );
        }
        let findings = notes.into_findings();
        assert_eq!(findings.len(), 21); // LISTED and the number
        assert_eq!(findings[20].message.english(), "980 more findings of this kind"); // 1000 - 20
        assert_eq!(findings[20].file.as_deref(), Some("results.csv"));
    }
}
