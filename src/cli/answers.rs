//! What the commands compute, as values: for programs that hold the library, such as the Python module.
//!
//! The words are those of the command line, so that an option has one name, one check and one default everywhere; nothing is
//! printed or written. Embargoes and rehearsals mark the object and the picture as they mark what the command gives.

use std::{collections::BTreeMap, ffi::OsString, sync::Arc};

use clap::Parser;

use super::{
    args::{Cli, Command},
    commands::{chart, check, errors, forecast, project, replay},
    context::Context,
    run::with_limit,
};
use crate::{
    Error, Result,
    chart::{drawing, png},
    data,
    language::{Text, say},
    model::{
        campaign::{self, Forecast},
        count::Projection,
    },
    publish,
    vote::Vote,
};

/// The files of a vote that stands in no folder: their bytes by name, as [`data::from_files`] takes them.
pub type AtHand = Arc<BTreeMap<String, Vec<u8>>>;

/// What a command says of a vote.
#[derive(Debug)]
pub struct Answer {
    /// What the command prints with `--json`: one object, or one a line for `replay`; of a chart its own numbers.
    pub json: String,
    /// What was computed.
    pub computed: Computed,
}

/// What was computed, beyond the JSON object.
#[derive(Debug)]
pub enum Computed {
    /// A forecast, of the vote as it was known, under the options that were chosen.
    Forecast {
        /// The vote.
        vote: Box<Vote>,
        /// What was chosen.
        options: Box<campaign::Options>,
        /// The forecast.
        forecast: Box<Forecast>,
    },
    /// A projection.
    Projection {
        /// The vote.
        vote: Box<Vote>,
        /// The projection.
        projection: Box<Projection>,
    },
    /// A chart, with the mark of a rehearsal or an embargo on it.
    Chart(Picture),
    /// Nothing beyond the object.
    Words,
}

/// A chart as drawn.
#[derive(Debug)]
pub struct Picture {
    /// SVG, letters as text.
    pub svg: String,
    /// SVG, letters as outlines: it needs no typeface.
    pub outlined: String,
    /// PNG at 1×.
    pub png: Vec<u8>,
    /// Its numbers as CSV.
    pub csv: String,
    /// Alt text, in the language of the chart.
    pub alt: String,
}

/// Reads a vote as the commands do, and refuses what they refuse.
///
/// # Errors
/// As [`data::load`].
pub fn load(name: &str, at_hand: Option<&AtHand>) -> Result<Vote> {
    let loaded = match at_hand {
        Some(files) => data::from_files(name, files.as_ref().clone())?,
        None => data::load(name, None)?,
    };
    Ok(loaded.vote)
}

/// Answers a command line of `check`, `errors`, `forecast`, `project`, `replay` or `chart`, without the name of the program; the vote is the
/// one at hand, where there is one.
///
/// # Errors
/// Those of the command, and a usage error for words that it does not know. A vote of which nothing honest can be said yet is no
/// error of `forecast` and `project`: their object says so.
///
/// # Example
/// ```
/// use plebis::cli::answers::answer;
///
/// let said = answer(["errors", "new-caledonia-2018"].map(Into::into).to_vec(), None)?;
/// assert!(said.json.contains("\"gap_points\""));
/// # Ok::<(), plebis::Error>(())
/// ```
pub fn answer(words: Vec<OsString>, at_hand: Option<AtHand>) -> Result<Answer> {
    let command = words.first().map(|word| word.to_string_lossy().into_owned()).unwrap_or_default();
    let words = std::iter::once(OsString::from("plebis")).chain(words);
    let Cli { command, common } = Cli::try_parse_from(words).map_err(|error| usage(&error, &command))?;
    Error::caught(|| {
        let context = Context { at_hand, ..Context::new(command.word(), &common)? };
        computed(&command, &context).map_err(|error| with_limit(error, &command))
    })
}

/// What the reader of a command line says is wrong.
fn usage(error: &clap::Error, command: &str) -> Error {
    let text = error.render().to_string();
    let problem = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    Error::usage(Text::from(problem), say!(Flag::SeeCommandHelp, command))
}

fn computed(command: &Command, context: &Context) -> Result<Answer> {
    match command {
        Command::Forecast(args) => {
            let answered = forecast::answer(args, context)?;
            let n_draws = answered.forecast.draws.len();
            let json = publish::json(&context.object(&answered.subject, n_draws, &answered.body())?)?;
            let forecast::Answered { subject, options, forecast, .. } = answered;
            let (vote, options, forecast) = (Box::new(subject.vote), Box::new(options), Box::new(forecast));
            Ok(Answer { json, computed: Computed::Forecast { vote, options, forecast } })
        }
        Command::Project(args) => {
            let (subject, projection) = project::answer(args, context)?;
            let n_draws = projection.draws.share_yes.len();
            let json = publish::json(&context.object(&subject, n_draws, &projection)?)?;
            let (vote, projection) = (Box::new(subject.vote), Box::new(projection));
            Ok(Answer { json, computed: Computed::Projection { vote, projection } })
        }
        Command::Chart(args) => picture(chart::answer(args, context)?, context),
        other => Ok(Answer { json: object(other, context)?, computed: Computed::Words }),
    }
}

fn object(command: &Command, context: &Context) -> Result<String> {
    let word = command.word();
    let refused = || Error::usage(say!(Flag::NoAnswerFor, command = word), say!(Flag::SeeCommandHelp, command = word));
    match command {
        Command::Check(args) => {
            let (subject, report) = check::answer(args, context)?.ok_or_else(refused)?;
            publish::json(&context.object(&subject, 0, &report)?)
        }
        Command::Errors(args) => errors::answer(args, context),
        Command::Replay(args) => replay::answer(args, context).map(|answered| answered.text),
        _ => Err(refused()),
    }
}

fn picture(answered: chart::Answered, context: &Context) -> Result<Answer> {
    let chart::Answered { subject, others, spec, size, theme } = answered;
    let status = context.status_beside(&subject, &others);
    let mark = publish::mark(status, context.lang);
    let drawn = drawing(&spec, size, theme)?;
    let outlined = publish::marked(drawn.outlined, mark.as_deref());
    let said = mark.as_deref().map_or_else(String::new, |mark| format!("{mark} – "));
    let picture = Picture {
        svg: publish::marked(drawn.svg, mark.as_deref()),
        png: png(&outlined, 1.0)?,
        csv: publish::marked_csv(&spec.csv()?, status)?,
        alt: said + spec.alt(context.lang),
        outlined,
    };
    Ok(Answer { json: publish::json(&publish::marked_json(&spec, status))?, computed: Computed::Chart(picture) })
}
