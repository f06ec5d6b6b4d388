//! `plebis chart NAME VOTE`.

use std::path::Path;

use super::{
    analysis::{Parts, night_order},
    context::{Context, print, progress},
};
use crate::{
    InputError, Result,
    chart::{self, ChartName, Drawing, Size, Theme},
    publish::{self, Files, Status, Terms},
    tally,
};

/// Draw one chart.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  plebis chart poll_gap new-caledonia-2018\n  plebis chart night_projection \
                        new-caledonia-2020 --size mobile --theme dark --lang fr\n  plebis chart calibration \
                        new-caledonia-2020   # replays the count a hundred times\n\nWrites SVG, PNG, CSV, JSON and alt \
                        text in English and French to <out>/<vote>/charts/ and prints their paths.")]
pub struct Args {
    /// Name of the chart, e.g. poll_gap
    name: String,
    /// Vote folder or id
    vote: String,
    /// Use only what was public by then: a day, or a time with its offset
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,
    /// What came in, instead of the folder's returns.csv
    #[arg(long, value_name = "FILE")]
    returns: Option<std::path::PathBuf>,
    /// Reporting order of a replayed night [default: as recorded, else random]
    #[arg(long)]
    order: Option<String>,
    /// article, mobile, card, square, story or print
    #[arg(long, default_value = "article")]
    size: String,
    /// light or dark
    #[arg(long, default_value = "light")]
    theme: String,
    /// The desk's own two colours, e.g. '#0072B2,#B45309'
    #[arg(long, value_name = "YES,NO")]
    colours: Option<String>,
    /// Credit line
    #[arg(long, value_name = "TEXT")]
    credit: Option<String>,
    /// A logo for the upper right corner
    #[arg(long, value_name = "SVG")]
    logo: Option<std::path::PathBuf>,
    /// Freeze letters as outlines in the SVG, for programs without the typeface
    #[arg(long)]
    outlines: bool,
}

/// Draws and writes.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let name: ChartName = args.name.parse()?;
    let size: Size = args.size.parse()?;
    let theme = theme(args)?;
    let mut subject = context.subject(&args.vote)?;
    if let Some(file) = &args.returns {
        subject.replace_returns(file)?;
    }
    let as_of = subject.forget_later(args.as_of.as_deref())?;
    let snapshot = tally::snapshot(&subject.vote, &subject.baselines, as_of);
    let order = night_order(args.order.as_deref(), &subject.vote, context.seed)?;
    chart::check(name, &subject.vote, &subject.baselines)?;
    let later = if name.needs().later { context.later(&subject.vote, as_of)? } else { Vec::new() };
    let bar = progress(0);
    bar.set_message(format!("computing {name}"));
    let parts = Parts::of(name, &subject, &snapshot, &order, context);
    bar.finish_and_clear();
    let mut spec = chart::spec(name, &parts?.facts(&subject, &later), context.lang)?;
    if let Some(credit) = &args.credit {
        spec.credit = Some(credit.clone());
    }
    spec.logo = args.logo.as_deref().map(logo).transpose()?;
    let mut files = Files::new();
    // A chart drawn before the vote's embargo ends says so.
    let status = Terms { now: context.now, ..Terms::default() }.draft(&subject.vote).status;
    let mark = publish::mark(status, context.lang);
    add_numbers(&mut files, "", &spec, status)?;
    let drawing = add_picture(&mut files, "", &spec, size, theme, mark)?;
    if args.outlines {
        files.add(format!("{}.svg", file_stem(&spec, size, theme)), drawing.outlined);
    }
    let folder = context.out_dir().join(&subject.vote.id).join("charts");
    files.write_beside(&folder)?;
    let paths: Vec<String> = files.iter().map(|(path, _)| folder.join(path).display().to_string()).collect();
    match context.json {
        true => print(&publish::json(&context.envelope(&subject, context.n_draws).with(&serde_json::json!({
            "chart": spec, "files": paths,
        }))?)?),
        false => print(&(paths.join("\n") + "\n")),
    }
}

/// A logo that can be drawn.
fn logo(path: &Path) -> Result<String> {
    let name = path.display().to_string();
    let refuse = |problem: String| InputError::file(&name, problem, "give a logo as an SVG file");
    let text = std::fs::read_to_string(path).map_err(|error| refuse(format!("cannot be read: {error}")))?;
    if text.contains("<text") {
        return Err(refuse("has letters that need a typeface; turn them into outlines".to_owned()).into());
    }
    chart::png(&text, 1.0).map_err(|_| refuse("is no SVG picture".to_owned()))?;
    Ok(text)
}

fn theme(args: &Args) -> Result<Theme> {
    let theme: Theme = args.theme.parse()?;
    match &args.colours {
        None => Ok(theme),
        Some(text) => {
            let (yes, no) = text.split_once(',').unwrap_or((text, ""));
            theme.with_colours(yes.trim().parse()?, no.trim().parse()?)
        }
    }
}

/// Adds a chart's numbers and alt texts, which are the same for every size and theme.
///
/// Alt texts begin with the word of the status in their own language, if it has one.
pub fn add_numbers(files: &mut Files, folder: &str, spec: &chart::ChartSpec, status: Status) -> Result<()> {
    files.add(format!("{folder}{}.csv", spec.chart), spec.csv()?);
    files.add(format!("{folder}{}.json", spec.chart), spec.json()?);
    for lang in crate::summary::Lang::ALL {
        let mark = publish::mark(status, lang).map_or_else(String::new, |mark| format!("{mark} – "));
        files.add(format!("{folder}{}.alt.{lang}.txt", spec.chart), format!("{mark}{}\n", spec.alt(lang)));
    }
    Ok(())
}

/// Adds a chart's SVG and PNG (and for print its PDF) under its full name, and gives the SVG back in both forms.
///
/// `mark` is the word that must lie over the picture, if any.
pub fn add_picture(
    files: &mut Files,
    folder: &str,
    spec: &chart::ChartSpec,
    size: Size,
    theme: Theme,
    mark: Option<&str>,
) -> Result<Drawing> {
    let Drawing { svg, outlined } = chart::drawing(spec, size, theme);
    let drawing = Drawing { svg: publish::marked(svg, mark), outlined: publish::marked(outlined, mark) };
    let stem = file_stem(spec, size, theme);
    files.add(format!("{folder}{stem}.png"), chart::png(&drawing.outlined, 1.0)?);
    files.add(format!("{folder}{stem}.svg"), drawing.svg.as_str());
    if size == Size::Print {
        files.add(format!("{folder}{stem}.pdf"), chart::pdf(&drawing.outlined, &spec.title)?);
    }
    Ok(drawing)
}

/// `<name>[.<size>][.<theme>][.<lang>]`; article, light and en are left out.
fn file_stem(spec: &chart::ChartSpec, size: Size, theme: Theme) -> String {
    let mut stem = spec.chart.word().to_owned();
    for (word, plain) in [(size.word(), "article"), (theme.word(), "light"), (spec.lang.word(), "en")] {
        if word != plain {
            stem += &format!(".{word}");
        }
    }
    stem
}
