//! `plebis completions SHELL`.

use clap_complete::{Shell, generate};

use crate::Result;

/// Print a completion script for a shell.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  plebis completions bash > ~/.local/share/bash-completion/completions/plebis")]
pub struct Args {
    /// The shell
    shell: Shell,
}

/// Writes the script to standard output.
pub fn run(args: &Args, commands: &mut clap::Command) -> Result<()> {
    let mut script = Vec::new();
    generate(args.shell, commands, "plebis", &mut script);
    crate::cli::context::print(&String::from_utf8_lossy(&script))
}
