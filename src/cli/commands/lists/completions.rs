//! `plebis completions SHELL`.

use clap::builder::PossibleValuesParser;
use clap_complete::{Shell, generate};

use crate::{Result, chart::Size, data::embedded_ids};

/// Print a completion script for a shell.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  plebis completions bash > ~/.local/share/bash-completion/completions/plebis")]
pub struct Args {
    /// The shell
    shell: Shell,
}

/// Writes the script to standard output.
pub fn run(args: &Args, commands: &clap::Command) -> Result<()> {
    crate::cli::context::print(&script(args.shell, commands))
}

fn script(shell: Shell, commands: &clap::Command) -> String {
    let mut script = Vec::new();
    let mut filled = filled(commands.clone());
    generate(shell, &mut filled, "plebis", &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    match shell {
        Shell::Zsh => script.replace(&zsh_list(), &zsh_list_or_folder()),
        Shell::Fish => script + &fish_words(&filled),
        Shell::Elvish => with_words(script, &filled, |path| format!("&'{path}'= {{"), |word| format!("cand {word} ''")),
        Shell::PowerShell => with_words(
            script,
            &filled,
            |path| format!("'{path}' {{"),
            |word| {
                format!("[CompletionResult]::new('{word}', '{word}', [CompletionResultType]::ParameterValue, '{word}')")
            },
        ),
        _ => script,
    }
}

/// Charts and votes that a command takes.
fn words(command: &clap::Command) -> Vec<String> {
    let values = command.get_positionals().flat_map(clap::Arg::get_possible_values);
    values.map(|value| value.get_name().to_owned()).collect()
}

/// Charts and votes for fish, whose script names the options of a command alone; files are offered beside them.
fn fish_words(commands: &clap::Command) -> String {
    let of = |command: &clap::Command| -> String {
        let when = format!("__fish_plebis_using_subcommand {}", command.get_name());
        match words(command) {
            words if words.is_empty() => String::new(),
            words => format!("complete -c plebis -n \"{when}\" -a \"{}\"\n", words.join(" ")),
        }
    };
    commands.get_subcommands().map(of).collect()
}

/// Charts and votes for a shell whose script has a block a command: `head` begins it, `line` offers one word.
fn with_words(script: String, command: &clap::Command, head: fn(&str) -> String, line: fn(&str) -> String) -> String {
    fn add(
        script: String,
        path: &str,
        command: &clap::Command,
        head: fn(&str) -> String,
        line: fn(&str) -> String,
    ) -> String {
        let head_of_block = head(path);
        let lines: String = words(command).iter().map(|word| format!("\n            {}", line(word))).collect();
        let script = script.replacen(&head_of_block, &(head_of_block.clone() + &lines), 1);
        let below = command.get_subcommands();
        below.fold(script, |script, below| add(script, &format!("{path};{}", below.get_name()), below, head, line))
    }
    add(script, command.get_name(), command, head, line)
}

/// Every argument that takes a vote, a size or a theme is given their names: what is read is more, such as a vote's folder.
fn filled(command: clap::Command) -> clap::Command {
    let names = |id: &str| match id {
        "vote" | "votes" | "dirs" => Some(embedded_ids()),
        "size" => Some(Size::ALL.map(Size::word).to_vec()),
        "theme" => Some(vec!["light", "dark"]),
        _ => None,
    };
    command
        .mut_args(|arg| match names(arg.get_id().as_str()) {
            Some(names) => arg.value_parser(PossibleValuesParser::new(names)),
            None => arg,
        })
        .mut_subcommands(filled)
}

/// The embedded votes as the script of zsh lists them: nothing else can follow. (That of bash goes on with files.)
fn zsh_list() -> String {
    format!(":({})'", embedded_ids().join(" "))
}

fn zsh_list_or_folder() -> String {
    format!(":{{_alternative \"votes\\:vote\\:({})\" \"folders\\:folder\\:_files -/\"}}'", embedded_ids().join(" "))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::args::Cli;

    fn script(shell: Shell) -> String {
        super::script(shell, &Cli::command())
    }

    #[test]
    fn charts_votes_sizes_themes_and_languages_are_completed_in_every_shell_that_lists_them() {
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
            let script = script(shell);
            for name in ["poll_gap", "predictive_check", "brexit-2016", "broadcast", "dark", "it"] {
                assert!(script.contains(name), "{shell}: {name}");
            }
        }
        for (shell, word) in [(Shell::Elvish, "cand {} ''"), (Shell::PowerShell, "('{}', '{}', ")] {
            let script = script(shell);
            let (_, of_chart) = script.split_once("'plebis;chart'").expect("a block of the command");
            let (of_chart, _) = of_chart.split_once("'plebis;").expect("another behind it");
            let (_, of_nights) =
                script.split_once("'plebis;backtest;nights'").expect("a block of a command of a command");
            let (of_nights, _) = of_nights.split_once("'plebis;").expect("another behind it");
            for (block, name) in [(of_chart, "poll_gap"), (of_chart, "brexit-2016"), (of_nights, "brexit-2016")] {
                assert!(block.contains(&word.replace("{}", name)), "{shell}: {name} in {block}");
            }
        }
        assert!(script(Shell::Zsh).contains(&zsh_list_or_folder()), "what is replaced was there");
        assert!(script(Shell::Bash).contains("-o default"), "bash goes on with files");
    }
}
