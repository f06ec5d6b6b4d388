//! `plebis schema NAME`.

use crate::cli::context::{Context, print};
use crate::{
    Error, Result, contract,
    language::{Text, say},
    publish,
};

/// Print the JSON Schema of an output; without NAME, the names.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  plebis schema forecast\n\nEvery key stands in docs/outputs.md, too.")]
pub struct Args {
    /// Which output: forecast, project, errors, check, replay, backtest, score, summary, manifest, live, history, chart, error and others
    name: Option<String>,
    /// Print the codebook of all outputs instead
    #[arg(long, conflicts_with = "name")]
    codebook: bool,
}

/// Prints a schema, the names, or the codebook.
pub fn run(args: &Args, _context: &Context) -> Result<()> {
    if args.codebook {
        return print(&contract::codebook());
    }
    let Some(name) = &args.name else { return print(&(contract::SCHEMAS.join("\n") + "\n")) };
    let Some(schema) = contract::schema(name) else {
        let words = Text::same(contract::SCHEMAS.join(", "));
        return Err(Error::usage(say!(Flag::SchemaName, text = name), say!(Flag::OneOf, words)));
    };
    print(&publish::json(&schema)?)
}
