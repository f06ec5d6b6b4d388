//! From arguments to an exit code.

use std::{ffi::OsString, process::ExitCode};

use clap::{ColorChoice, CommandFactory, FromArgMatches};
use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme};

use super::{
    args::{Cli, Command},
    commands::{
        backtest, chart, check, errors, forecast,
        lists::{completions, schema, votes},
        new, night, project, replay, report, score,
    },
    common::Common,
    context::{self, Context},
    flags::given,
    refusal::ErrorObject,
    table,
};
use crate::{
    Error, Result,
    language::{Lang, Text, Value, say},
    publish,
};

/// Runs the program: parses the command line, calls the command, reports its error.
pub fn run() -> ExitCode {
    ExitCode::from(run_with(std::env::args_os()))
}

/// The same with a command line that is given, the name of the program first; its exit code.
pub fn run_with(words: impl IntoIterator<Item = OsString>) -> u8 {
    let words: Vec<OsString> = words.into_iter().collect();
    let asks_for_json = words.iter().any(|word| word == "--json");
    let Cli { command, common } = match parsed(words) {
        Ok(cli) => cli,
        Err(refused) => return refused_line(&refused, asks_for_json),
    };
    match Error::caught(|| dispatch(&command, &common)) {
        Ok(()) => 0,
        Err(error) => {
            tell(&error, common.lang);
            if common.json {
                print_once(&ErrorObject::of(&error, command.word(), common.lang));
            }
            error.exit_code()
        }
    }
}

/// The command line as read. Left to itself clap would colour a dumb terminal wherever `CI` is set.
fn parsed(words: Vec<OsString>) -> clap::error::Result<Cli> {
    let colors = if context::is_plain() { ColorChoice::Never } else { ColorChoice::Auto };
    let mut read = Cli::command().color(colors).try_get_matches_from(words)?;
    Cli::from_arg_matches_mut(&mut read)
}

/// A command line that cannot be read, in clap's words; with `--json` as an object, too.
fn refused_line(refused: &clap::Error, asks_for_json: bool) -> u8 {
    // Help and version are no errors. Where they cannot be written nothing is left to tell.
    let _ = refused.print();
    if refused.use_stderr() && asks_for_json {
        let told = refused.render().to_string();
        let problem = told.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
        let cure = say!(Flag::SeeHelp);
        print_once(&ErrorObject::of(&Error::usage(Text::same(problem), cure), "", Lang::En));
    }
    u8::try_from(refused.exit_code()).unwrap_or(2)
}

/// The object of a refusal, where standard output is still empty: a reader of JSON then meets exactly one value.
fn print_once(error: &ErrorObject) {
    if !context::has_printed() {
        // Where standard output is closed nothing is left to tell.
        let _ = publish::json(error).and_then(|text| context::print(&text));
    }
}

fn dispatch(command: &Command, common: &Common) -> Result<()> {
    let context = Context::new(command.word(), common)?;
    if let Some(idle) = idle(command, common) {
        context::say(&idle.get(common.lang));
    }
    let result = match command {
        Command::Report(args) => report::run(args, &context),
        Command::Check(args) => check::run(args, &context),
        Command::Errors(args) => errors::run(args, &context),
        Command::Forecast(args) => forecast::run(args, &context),
        Command::Project(args) => project::run(args, &context),
        Command::Replay(args) => replay::run(args, &context),
        Command::Backtest(args) => backtest::run(args, &context),
        Command::Score(args) => score::run(args, &context),
        Command::Chart(args) => chart::run(args, &context),
        Command::Convert(args) => night::convert::run(args, &context),
        Command::Feeds(args) => night::formats::run(args, &context),
        Command::Watch(args) => night::watch::run(args, &context),
        Command::Rehearse(args) => night::rehearse::run(args, &context),
        Command::Release(args) => night::editions::release(args, &context),
        Command::Rollback(args) => night::editions::rollback(args, &context),
        Command::Votes(args) => votes::run(args, &context),
        Command::New(args) => new::run(args, &context),
        Command::Schema(args) => schema::run(args, &context),
        Command::Completions(args) => completions::run(args, &Cli::command()),
    };
    result.map_err(|error| with_limit(error, command))
}

/// What is said of flags of chance that change nothing; of the seed where it is not the usual one.
fn idle(command: &Command, common: &Common) -> Option<Text> {
    let mut idle = given([
        ("--seed", common.seed != Common::SEED),
        ("--draws", common.draws.is_some()),
        ("--mcse", common.mcse.is_some()),
    ]);
    idle.retain(|flag| !command.chance().contains(flag));
    (!idle.is_empty()).then(|| say!(Flag::IdleChance, command = command.word(), flags = Value::list(idle)))
}

/// Under `--as-of`, what is missing may be there and not public yet.
pub(super) fn with_limit(error: Error, command: &Command) -> Error {
    match error {
        Error::NothingToSay { reason, cure } if command.has_limit() => {
            Error::NothingToSay { reason, cure: say!(Stop::AfterAsOf, cure) }
        }
        error => error,
    }
}

fn tell(error: &Error, lang: Lang) {
    use std::io::IsTerminal;
    let handler = || {
        let theme = match (std::io::stderr().is_terminal(), context::is_plain()) {
            (true, true) if context::is_dumb() => GraphicalTheme::none(),
            (true, false) => GraphicalTheme::unicode(),
            _ => GraphicalTheme::unicode_nocolor(),
        };
        GraphicalReportHandler::new_themed(theme).with_width(table::talk())
    };
    let mut text = String::new();
    let told = match error {
        Error::Input(first) => std::iter::once(&**first).chain(&first.more).try_for_each(|error| {
            text.push_str(if text.is_empty() { "" } else { "\n" });
            match lang {
                Lang::En => handler().render_report(&mut text, error),
                // The handler's own word for help is English.
                lang => handler().with_footer(error.help_in(lang)).render_report(&mut text, &Told(error.told(lang))),
            }
        }),
        error => match lang {
            Lang::En => handler().render_report(&mut text, error),
            lang => handler().with_footer(error.help_in(lang)).render_report(&mut text, &Told(error.told(lang))),
        },
    };
    context::say(if told.is_ok() { text.trim_end() } else { "error" });
}

/// A refusal in the reader's language.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Told(String);

impl Diagnostic for Told {}
