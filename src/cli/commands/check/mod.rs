//! `plebis check VOTE`, and the list of all that it can find.

mod list;
mod severity;

use serde::Serialize;

use crate::cli::context::{Context, Subject, source_words};
use crate::language::Text;
use crate::{
    Error, Result,
    language::{Lang, say},
    vote::{Finding, Severity},
};

/// Look for doubtful figures in a vote folder, by rule.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis check new-caledonia-2018   # exit 4 on an error\n  plebis check my-vote --strict      # \
                        exit 4 on any error or warning\n  plebis check my-vote --exit-zero\n  \
                        plebis check --list                # every finding there can be, and what to do"
)]
pub struct Args {
    /// Vote folder or id
    #[arg(required_unless_present = "list")]
    vote: Option<String>,
    /// Refuse data with warnings too (exit 4); errors are always refused
    #[arg(long)]
    strict: bool,
    /// End with exit 0 whatever is found
    #[arg(long, conflicts_with = "strict")]
    exit_zero: bool,
    /// Print every finding there can be: code, severity, what it means, what to do
    #[arg(long, conflicts_with_all = ["vote", "strict", "exit_zero"])]
    list: bool,
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

/// Checks a vote; `None` where the list is asked for.
pub fn answer(args: &Args, context: &Context) -> Result<Option<(Subject, CheckReport)>> {
    let Some(vote) = &args.vote else { return Ok(None) };
    let mut subject = context.subject(vote)?;
    subject.check_baselines(Severity::Warning);
    let report = CheckReport::of(&subject.findings);
    Ok(Some((subject, report)))
}

/// Checks a vote and says what was found.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let Some((subject, report)) = answer(args, context)? else { return list::run(context) };
    let lang = context.lang;
    context.deliver(&subject, 0, &report, || {
        let FindingCounts { error, warning, info } = report.counts;
        let (errors, warnings, notes) =
            (say!(Headline::Errors, n = error), say!(Headline::Warnings, n = warning), say!(Headline::Notes, n = info));
        let source = source_words(&subject.vote);
        let head = say!(Cli::Checked, vote = &subject.vote.id, source, errors, warnings, notes);
        let mut text = head.get(lang) + "\n";
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
    let (first, cure) = (Text::default(), say!(Stop::MendEach));
    Err(Error::Findings { vote: subject.vote.id.clone(), count: error, first, cure })
}

fn words(finding: &Finding, lang: Lang) -> String {
    let severity = severity::word(finding.severity);
    let mut place = finding.file.clone().unwrap_or_default();
    if let Some(line) = finding.line {
        place += &format!(":{line}");
    }
    if let Some(column) = &finding.column {
        place += &format!(" [{column}]");
    }
    let (message, hint) = (finding.message.get(lang), finding.hint.get(lang));
    format!("\n{} {} {place}\n  {message}\n  → {hint}\n", severity.get(lang), finding.code)
}
