//! `plebis new DIR`.

use std::path::PathBuf;

use crate::cli::context::{Context, print, say};
use crate::{Result, data};

/// Write a filled-in example folder to edit.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis new my-vote && plebis check my-vote\n  plebis new my-copy --from scotland-2014\n\nThe files open in any spreadsheet; \
                        keep the column names and save as CSV."
)]
pub struct Args {
    /// Folder to create; it must not exist or be empty
    dir: PathBuf,
    /// Copy this vote instead of the example: an embedded vote to edit, or a folder to start from
    #[arg(long, value_name = "VOTE")]
    from: Option<String>,
}

/// Writes the folder and lists its files.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let files = match &args.from {
        Some(vote) => data::write_copy(vote, context.data.as_deref(), &args.dir)?,
        None => data::write_example(&args.dir)?,
    };
    if context.json {
        let files: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
        return print(&crate::publish::json(&serde_json::json!({
            "schema_version": crate::SCHEMA_VERSION, "command": "new", "files": files, "version": env!("CARGO_PKG_VERSION"),
        }))?);
    }
    for file in &files {
        print(&format!("{}\n", file.display()))?;
    }
    say(&format!("Edit them, then run: plebis check {0} && plebis report {0}", args.dir.display()));
    Ok(())
}
