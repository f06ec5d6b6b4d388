//! The common keys of an output object that is about no single vote.

use std::collections::BTreeMap;

use serde::Serialize;

use super::context::{Context, say};
use crate::{
    language::{Value, say},
    vote::Finding,
};

/// Common keys, `vote` and `vote_source` null, and those of the body.
#[derive(Serialize)]
pub struct NoVote<'a, T> {
    schema_version: u32,
    command: &'a str,
    vote: Option<&'a str>,
    vote_source: Option<&'a str>,
    option: &'a str,
    seed: u64,
    n_draws: usize,
    version: &'a str,
    inputs: BTreeMap<&'a str, &'a str>,
    findings: &'a [Finding],
    #[serde(flatten)]
    body: &'a T,
}

impl<'a, T: Serialize> NoVote<'a, T> {
    /// The object of a command, with the files it read and their hashes.
    pub fn new(
        context: &Context,
        option: &'a str,
        inputs: impl IntoIterator<Item = (&'a String, &'a String)>,
        findings: &'a [Finding],
        body: &'a T,
    ) -> Self {
        Self {
            schema_version: crate::SCHEMA_VERSION,
            command: context.command,
            vote: None,
            vote_source: None,
            option,
            seed: context.seed,
            n_draws: 0,
            version: env!("CARGO_PKG_VERSION"),
            inputs: inputs.into_iter().map(|(file, hash)| (file.as_str(), hash.as_str())).collect(),
            findings,
            body,
        }
    }
}

/// What was noticed in a table: talk, unless JSON carries it.
pub fn say_findings(findings: &[Finding], context: &Context) {
    for finding in findings.iter().filter(|_| !context.json) {
        let file = finding.file.as_deref().map(|file| format!("{file}: ")).unwrap_or_default();
        let told = |line| say!(Cli::Line, line = Value::plain(line as u64)).get(context.lang);
        let line = finding.line.map(|line| format!("{}: ", told(line))).unwrap_or_default();
        let (message, hint) = (finding.message.get(context.lang), finding.hint.get(context.lang));
        say(&format!("{file}{line}{message}\n  → {hint}"));
    }
}
