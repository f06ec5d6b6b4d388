//! `plebis check --list`: every finding there can be.

use serde::Serialize;

use super::severity;
use crate::cli::{
    context::{Context, print},
    no_vote::NoVote,
    table,
};
use crate::{
    Result,
    language::{Lang, say},
    publish,
    vote::{Code, Severity, Text},
};

/// All codes; the object of `check --list --json` beside the common keys.
#[derive(Debug, Serialize)]
pub struct Codes {
    /// Family by family, gravest first.
    pub codes: Vec<Row>,
}

/// What can be found, and what to do about it.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The machine word.
    pub code: Code,
    /// How grave it usually is.
    pub severity: Severity,
    /// How grave it is where the case is graver or milder.
    pub or: &'static [Severity],
    /// What it means.
    pub what: Text,
    /// What to do.
    pub cure: Text,
}

/// Prints every code with its severity, meaning and cure.
pub fn run(context: &Context) -> Result<()> {
    let codes = Code::ALL.iter().filter_map(|&code| {
        let (severity, or) = code.severities().split_first()?;
        Some(Row { code, severity: *severity, or, what: code.what(), cure: code.cure() })
    });
    let list = Codes { codes: codes.collect() };
    print(&match context.json {
        true => publish::json(&NoVote::new(context, "yes", [], &[], &list))?,
        false => words(&list, context.lang),
    })
}

/// A table of codes and severities; what each means and what to do stand below it, within the terminal.
fn words(list: &Codes, lang: Lang) -> String {
    let severities = |row: &Row| {
        let all = std::iter::once(&row.severity).chain(row.or);
        all.map(|severity| severity::word(*severity).get(lang)).collect::<Vec<_>>().join(" | ")
    };
    let rows: Vec<Vec<String>> = list.codes.iter().map(|row| vec![row.code.to_string(), severities(row)]).collect();
    let heads = table::with_head(&[say!(Cli::Code), say!(Cli::Severity)], &rows, lang);
    let mut heads = heads.lines();
    let mut text = heads.next().unwrap_or_default().to_owned() + "\n";
    for (head, row) in heads.zip(&list.codes) {
        let (what, cure) = (row.what.get(lang), format!("→ {}", row.cure.get(lang)));
        text += &format!("\n{head}\n{}{}", table::wrapped(&what, "  "), table::wrapped(&cure, "  "));
    }
    text
}
