//! `plebis check VOTE`.

use serde::Serialize;

use super::context::{Context, source_words};
use crate::{
    Error, Result,
    summary::{Lang, number},
    vote::{Finding, Severity, spaced},
};

/// Look for doubtful figures in a vote folder, by rule.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis check new-caledonia-2018   # exit 4 on an error\n  plebis check my-vote --strict      # \
                        exit 4 on any error or warning\n  plebis check my-vote --exit-zero"
)]
pub struct Args {
    /// Vote folder or id
    vote: String,
    /// Refuse data with warnings too (exit 4); errors are always refused
    #[arg(long)]
    strict: bool,
    /// End with exit 0 whatever is found
    #[arg(long, conflicts_with = "strict")]
    exit_zero: bool,
}

/// How many findings of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FindingCounts {
    /// Cannot be true.
    pub error: usize,
    /// Probably wrong, or easily misread.
    pub warning: usize,
    /// Worth knowing.
    pub info: usize,
}

/// The `check` object; the findings themselves stand among the common keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CheckReport {
    /// How many findings of each kind.
    pub counts: FindingCounts,
}

impl CheckReport {
    /// Counts findings.
    pub fn of(findings: &[Finding]) -> Self {
        let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let counts = FindingCounts {
            error: count(Severity::Error),
            warning: count(Severity::Warning),
            info: count(Severity::Info),
        };
        Self { counts }
    }
}

/// Checks a vote and says what was found.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let subject = context.subject(&args.vote)?;
    let report = CheckReport::of(&subject.findings);
    let lang = context.lang;
    context.deliver(&subject, 0, &report, || {
        let FindingCounts { error, warning, info } = report.counts;
        let counted = |n: usize, en: [&str; 2], fr: [&str; 2]| {
            let [one, several] = lang.pick(en, fr);
            number::counted(n as u64, one, several, lang)
        };
        let mut text = spaced(
            &format!(
                "{} ({}){} {}, {}, {}\n",
                subject.vote.id,
                source_words(&subject.vote).get(lang),
                lang.pick(":", " :"),
                counted(error, ["error", "errors"], ["erreur", "erreurs"]),
                counted(warning, ["warning", "warnings"], ["avertissement", "avertissements"]),
                counted(info, ["note", "notes"], ["remarque", "remarques"])
            ),
            lang,
        );
        for finding in &subject.findings {
            text += &words(finding, lang);
        }
        text
    })?;
    let FindingCounts { error, warning, .. } = report.counts;
    if args.strict && error + warning > 0 {
        return Err(Error::Strict(error + warning));
    }
    if error == 0 || args.exit_zero {
        return Ok(());
    }
    let cure = "mend each as its line says, or give --exit-zero where only the list is wanted".to_owned();
    Err(Error::Findings { vote: subject.vote.id.clone(), count: error, first: String::new(), cure })
}

fn words(finding: &Finding, lang: Lang) -> String {
    let severity = match finding.severity {
        Severity::Error => lang.pick("error", "erreur"),
        Severity::Warning => lang.pick("warning", "avertissement"),
        Severity::Info => lang.pick("note", "remarque"),
    };
    let mut place = finding.file.clone().unwrap_or_default();
    if let Some(line) = finding.line {
        place += &format!(":{line}");
    }
    if let Some(column) = &finding.column {
        place += &format!(" [{column}]");
    }
    let (message, hint) = (finding.message.get(lang), finding.hint.get(lang));
    format!("\n{severity} {} {place}\n  {message}\n  → {hint}\n", finding.code)
}
