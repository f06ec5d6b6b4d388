//! `plebis feeds`.

use serde::Serialize;

use crate::cli::{
    context::{Context, print},
    no_vote::NoVote,
    table,
};
use crate::{
    Result, feed,
    language::{Text, say},
    publish,
    vote::FeedFormat,
};

/// List the formats of feeds, and what each needs.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  plebis feeds --json\n\nThe table [feed] of vote.toml says where a vote's figures come from:\n\n  \
                        [feed]\n  format = \"onegov\"\n  question = \"K1/proposal\"\n\nA format that is not named is recognised from \
                        the bytes."
)]
pub struct Args {}

/// The formats; the object of `feeds --json` beside the common keys.
#[derive(Debug, Serialize)]
struct Formats {
    formats: Vec<Row>,
}

/// A format.
#[derive(Debug, Serialize)]
struct Row {
    /// Its word.
    format: &'static str,
    /// What it is.
    name: Text,
    /// What it needs to be told.
    needs: Text,
}

/// Lists every format.
pub fn run(_: &Args, context: &Context) -> Result<()> {
    let formats = FeedFormat::ALL.map(|format| {
        let (name, needs) = feed::needs(format);
        Row { format: format.word(), name, needs }
    });
    let formats = Formats { formats: formats.into() };
    if context.json {
        return print(&publish::json(&NoVote::new(context, "yes", [], &[], &formats))?);
    }
    let lang = context.lang;
    let rows: Vec<Vec<String>> =
        formats.formats.iter().map(|row| vec![row.format.to_owned(), row.name.get(lang)]).collect();
    let heads = table::with_head(&[say!(Feed::FormatHead), say!(Feed::NameHead)], &rows, lang);
    let mut lines = heads.lines();
    let mut text = lines.next().unwrap_or_default().to_owned() + "\n";
    for (line, row) in lines.zip(&formats.formats) {
        text += &format!("\n{line}\n{}", table::wrapped(&format!("→ {}", row.needs.get(lang)), "  "));
    }
    print(&text)
}
