//! `plebis chart NAME VOTE`.

use std::ffi::OsStr;

use clap::{
    Arg,
    builder::{PossibleValue, TypedValueParser},
};
use serde_json::json;

use crate::cli::{
    analysis::{Parts, beside, night_order},
    choices::{CameIn, Look},
    context::{Context, Subject, print, progress},
};
use crate::language::say;
use crate::{
    Error, Result,
    chart::{self, ChartName, ChartSpec, Drawing, Size, Theme},
    language::Lang,
    publish::{self, Files, Status},
    vote::Vote,
};

/// Draw one chart.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis chart poll_gap new-caledonia-2018\n  plebis chart poll_gap new-caledonia-2018 \
                        new-caledonia-2020 new-caledonia-2021   # one picture\n  plebis chart night_projection \
                        new-caledonia-2020 --size mobile --theme dark --lang fr\n  plebis chart calibration \
                        new-caledonia-2020   # replays the count a hundred times\n\nWrites SVG, PNG, CSV, JSON and alt \
                        text in English and French to <out>/<vote>/charts/ and prints their paths."
)]
pub struct Args {
    /// Name of the chart
    #[arg(value_parser = Names)]
    name: String,
    /// Vote folder or id; `poll_gap` shows several votes in one picture
    #[arg(required = true)]
    votes: Vec<String>,
    #[command(flatten)]
    pub(in crate::cli) came_in: CameIn,
    /// Reporting order of a replayed night [default: as recorded, else random]
    #[arg(long)]
    order: Option<String>,
    /// article, mobile, card, square, story, print or broadcast
    #[arg(long, default_value = "article")]
    size: String,
    #[command(flatten)]
    look: Look,
    /// Freeze letters as outlines in the SVG, for programs without the typeface
    #[arg(long)]
    outlines: bool,
    /// Paint no ground, for pictures that lie over others
    #[arg(long)]
    transparent: bool,
    /// Files of the picture; webp is without loss
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "svg,png", value_parser = ["svg", "png", "webp"])]
    format: Vec<String>,
    /// Larger pictures in pixels beside the plain one, NAME@2x.png: times of its width, 2 to 4, with commas between
    #[arg(long, value_name = "TIMES", value_delimiter = ',', value_parser = clap::value_parser!(u8).range(2..=4))]
    scale: Vec<u8>,
}

/// Names of charts for help and completions; what is none of them is refused where charts are.
#[derive(Debug, Clone, Copy)]
struct Names;

impl TypedValueParser for Names {
    type Value = String;

    fn parse_ref(&self, _: &clap::Command, _: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        Ok(value.to_string_lossy().into_owned())
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(ChartName::ALL.into_iter().map(|name| PossibleValue::new(name.word()))))
    }
}

/// A chart as it was asked for.
#[derive(Debug)]
pub struct Answered {
    /// The vote.
    pub subject: Subject,
    /// Other votes that it shows beside.
    pub others: Vec<Vote>,
    /// What is drawn.
    pub spec: ChartSpec,
    /// For which place.
    pub size: Size,
    /// In which colours.
    pub theme: Theme,
}

/// Computes a chart.
pub fn answer(args: &Args, context: &Context) -> Result<Answered> {
    let name: ChartName = args.name.parse()?;
    let size: Size = args.size.parse()?;
    let house = args.look.house()?;
    let theme = Theme { clear: args.transparent, ..house.theme };
    let (first, others) = args.votes.split_first().ok_or_else(|| Error::Bug("no vote".to_owned()))?;
    if let (Some(other), true) = (others.first(), !chart::needs(name).beside) {
        return Err(Error::usage(say!(Flag::OneVote, chart = name.word(), other), say!(Flag::OneVoteCure)));
    }
    let (subject, snapshot) = args.came_in.subject(first, context)?;
    let others =
        others.iter().map(|other| Ok(args.came_in.subject(other, context)?.0.vote)).collect::<Result<Vec<_>>>()?;
    let beside = beside(&subject.vote, &others)?;
    let order = night_order(args.order.as_deref(), &subject.vote, context.seed)?;
    chart::check(name, &subject.vote, &subject.baselines)?;
    let bar = progress(0);
    bar.set_message(format!("computing {name}"));
    let parts = Parts::of(name, &subject, &snapshot, &order, context);
    bar.finish_and_clear();
    let mut spec = chart::spec(name, &parts?.facts(&subject, &beside), context.lang)?;
    house.sign(&mut spec);
    Ok(Answered { subject, others, spec, size, theme })
}

/// Draws and writes.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let Answered { subject, others, spec, size, theme } = answer(args, context)?;
    let mut files = Files::new();
    // A chart drawn before the vote's embargo ends says so.
    let status = context.status_beside(&subject, &others);
    let mark = publish::mark(status, context.lang);
    add_numbers(&mut files, "", &spec, &theme, status)?;
    let formats: Vec<&str> = args.format.iter().map(String::as_str).collect();
    let drawing = add_picture(&mut files, "", (&spec, size, theme), &formats, mark.as_deref())?;
    let stem = file_stem(&spec, size, theme);
    for times in &args.scale {
        let scale = f32::from(*times);
        if formats.contains(&"png") {
            files.add(format!("{stem}@{times}x.png"), chart::png(&drawing.outlined, scale)?);
        }
        if formats.contains(&"webp") {
            files.add(format!("{stem}@{times}x.webp"), chart::webp(&drawing.outlined, scale)?);
        }
    }
    if args.outlines && formats.contains(&"svg") {
        files.add(format!("{stem}.svg"), drawing.outlined);
    }
    publish::take_folder(context.out_dir(), &subject.folder(), &subject.vote)?;
    let folder = context.out_dir().join(subject.folder()).join("charts");
    files.write_beside(&folder)?;
    let paths: Vec<String> = files.iter().map(|(path, _)| folder.join(path).display().to_string()).collect();
    match context.json {
        true => {
            let body = json!({ "chart": publish::marked_json(&spec, status), "files": paths });
            let object = context.envelope(&subject, context.n_draws).with(&body)?;
            print(&publish::json(&publish::marked_json(&object, status))?)
        }
        false => print(&(paths.join("\n") + "\n")),
    }
}

/// Adds a chart's numbers and alt texts, which are the same for every size and theme.
///
/// Alt texts begin with the word of the status in their own language, if it has one.
pub fn add_numbers(
    files: &mut Files,
    folder: &str,
    spec: &chart::ChartSpec,
    theme: &Theme,
    status: Status,
) -> Result<()> {
    let stem = spec.stem();
    files.add(format!("{folder}{stem}.csv"), publish::marked_csv(&spec.csv()?, status)?);
    files.add(format!("{folder}{stem}.json"), publish::json(&publish::marked_json(spec, status))?);
    // Whoever draws on from these must see the word that lies over the picture.
    let title = publish::mark(status, spec.lang).map_or_else(String::new, |mark| format!("{mark} – ")) + &spec.title;
    let told = chart::ChartSpec { title, ..spec.clone() };
    let [vega, datawrapper] = [chart::vega_lite(&told, theme), chart::datawrapper(&told)];
    files.add(format!("{folder}{stem}.vl.json"), publish::json(&publish::marked_json(&vega, status))?);
    files.add(format!("{folder}{stem}.datawrapper.json"), publish::json(&publish::marked_json(&datawrapper, status))?);
    for lang in Lang::told(spec.lang) {
        let mark = publish::mark(status, lang).map_or_else(String::new, |mark| format!("{mark} – "));
        files.add(format!("{folder}{stem}.alt.{lang}.txt"), format!("{mark}{}\n", spec.alt(lang)));
    }
    Ok(())
}

/// Formats of a picture where none are asked for.
pub const FORMATS: [&str; 2] = ["svg", "png"];

/// Adds a chart in these formats (and for print its PDF) under its full name, and gives the SVG back in both forms.
///
/// `mark` is the word that must lie over the picture, if any.
pub fn add_picture(
    files: &mut Files,
    folder: &str,
    (spec, size, theme): (&chart::ChartSpec, Size, Theme),
    formats: &[&str],
    mark: Option<&str>,
) -> Result<Drawing> {
    let Drawing { svg, outlined } = chart::drawing(spec, size, theme)?;
    let drawing = Drawing { svg: publish::marked(svg, mark), outlined: publish::marked(outlined, mark) };
    let stem = file_stem(spec, size, theme);
    for format in formats {
        match *format {
            "png" => files.add(format!("{folder}{stem}.png"), chart::png(&drawing.outlined, 1.0)?),
            "webp" => files.add(format!("{folder}{stem}.webp"), chart::webp(&drawing.outlined, 1.0)?),
            _ => files.add(format!("{folder}{stem}.svg"), drawing.svg.as_str()),
        }
    }
    if size == Size::Print {
        files.add(format!("{folder}{stem}.pdf"), chart::pdf(&drawing.outlined, &spec.title)?);
    }
    Ok(drawing)
}

/// `<name>[.<size>][.<theme>][.transparent][.<lang>]`; article, light and en are left out.
pub fn file_stem(spec: &chart::ChartSpec, size: Size, theme: Theme) -> String {
    let mut stem = spec.stem();
    let ground = if theme.clear { "transparent" } else { "" };
    for (word, plain) in [(size.word(), "article"), (theme.word(), "light"), (ground, ""), (spec.lang.word(), "en")] {
        if word != plain {
            stem += &format!(".{word}");
        }
    }
    stem
}
