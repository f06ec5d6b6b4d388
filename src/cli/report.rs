//! `plebis report [VOTE…]`.

use rayon::prelude::*;
use serde::Serialize;

use super::{
    analysis::{Analysis, night_order},
    chart::add_chart,
    check::CheckReport,
    context::{Context, Subject, print, progress},
};
use crate::{
    Error, Result,
    chart::{self, ChartName, ChartSpec, Size, Theme},
    model::{campaign::Forecast, count::Projection},
    poll_error::{PollErrors, ResultShare},
    publish::{self, Edition, Files, PageChart, ReportPage},
    summary::{Lang, sentence},
    vote::Vote,
};

/// The bundled votes that `report` takes when none is named.
const DEFAULT_VOTES: [&str; 3] = ["new-caledonia-2018", "new-caledonia-2020", "new-caledonia-2021"];

/// Everything about one or more votes: charts, page, tables, draws.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis report\n  plebis report my-vote --lang fr --out tonight\n\nWithout VOTE: the \
                        three bundled New Caledonia votes."
)]
pub struct Args {
    /// Vote folders or ids
    votes: Vec<String>,
    /// Every size, theme and language of every chart
    #[arg(long)]
    all: bool,
}

/// `summary.json`: the objects of the four commands, side by side.
#[derive(Debug, Serialize)]
struct Summary<'a> {
    check: CheckReport,
    errors: &'a PollErrors,
    forecast: &'a Forecast,
    project: &'a Projection,
    results: &'a [ResultShare],
}

/// Reads, computes, draws and writes each vote.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let names: Vec<&str> = match args.votes.is_empty() {
        true => DEFAULT_VOTES.to_vec(),
        false => args.votes.iter().map(String::as_str).collect(),
    };
    let bar = progress(names.len());
    // Votes are computed side by side and written in the order named.
    let reports: Vec<Result<(String, Files)>> = names
        .par_iter()
        .map(|name| {
            let report = one(name, args.all, context);
            bar.inc(1);
            report
        })
        .collect();
    bar.finish_and_clear();
    for report in reports {
        let (id, files) = report?;
        let folder = context.out_dir().join(id);
        files.write_into(&folder)?;
        match files.get("summary.json").filter(|_| context.json) {
            Some(summary) => {
                let summary: serde_json::Value = serde_json::from_slice(summary)
                    .map_err(|error| Error::Bug(format!("summary.json cannot be read back: {error}")))?;
                print(&publish::json_line(&summary)?)?;
            }
            None => print(&format!("{}\n", folder.join("report.html").display()))?,
        }
    }
    Ok(())
}

/// Reads, computes and draws one vote: its id and the files of its folder.
fn one(name: &str, all: bool, context: &Context) -> Result<(String, Files)> {
    let subject = context.subject(name)?;
    let later = context.later(&subject.vote)?;
    let snapshot = subject.vote.returns.snapshot(None);
    let analysis = Analysis::of(&subject, &snapshot, &night_order("random", context.seed)?, context)?;
    let files = files(&subject, &later, &analysis, all, context)?;
    Ok((subject.vote.id, files))
}

/// Every file of a vote's folder, in memory.
fn files(subject: &Subject, later: &[Vote], analysis: &Analysis, all: bool, context: &Context) -> Result<Files> {
    let Analysis { errors, forecast, projection, .. } = analysis;
    let common = context.envelope(subject, context.n_draws);
    let mut files = Files::new();
    let summary = Summary {
        check: CheckReport::of(&subject.findings),
        errors,
        forecast,
        project: projection,
        results: &errors.results,
    };
    files.add("summary.json", publish::json(&common.with(&summary)?)?);
    files.add("summary.csv", publish::summary_csv(Some(forecast), Some(projection), Some(errors))?);
    files.add("draws.parquet", publish::draws_parquet(&subject.vote, Some(forecast), Some(projection))?);
    if let Some(regions) = publish::draws_regions_parquet(projection)? {
        files.add("draws_regions.parquet", regions);
    }
    let headline = sentence::headline(&subject.vote, Some(forecast), Some(projection), Some(errors));
    for lang in Lang::ALL {
        files.add(format!("headline.{lang}.txt"), format!("{}\n", headline.get(lang)));
    }
    let mut charts = Vec::new();
    for name in ChartName::ALL {
        let langs: &[Lang] = if all { &Lang::ALL } else { &[context.lang] };
        for &lang in langs {
            let spec = match chart::spec(name, &analysis.facts(subject, later), lang) {
                Ok(spec) => spec,
                // A chart that this vote has no data for is left out.
                Err(Error::NothingToSay { .. } | Error::Usage { .. }) => continue,
                Err(error) => return Err(error),
            };
            let sizes: &[Size] = if all { &Size::ALL } else { &[Size::Article] };
            let themes: &[Theme] = if all { &[Theme::light(), Theme::dark()] } else { &[Theme::light()] };
            for &size in sizes {
                for &theme in themes {
                    add_chart(&mut files, "charts/", &spec, size, theme)?;
                }
            }
            if lang == context.lang {
                charts.push(page_chart(&spec));
            }
        }
    }
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok();
    let edition = Edition::draft(&subject.vote, publish::generated_at(context.now, epoch.as_deref())?);
    let page = ReportPage {
        common: context.envelope(subject, context.n_draws),
        lang: context.lang,
        forecast: Some(forecast),
        projection: Some(projection),
        errors: Some(errors),
        charts,
        files: &files,
        edition: &edition,
    };
    let page = publish::report_html(&page)?;
    files.add("report.html", page);
    let manifest = publish::manifest(&common, &edition, Some(forecast), Some(projection), Some(errors), &files)?;
    files.add(publish::MANIFEST, manifest);
    Ok(files)
}

/// A chart as the page shows it: light and dark, on a wide screen and on a phone.
fn page_chart(spec: &ChartSpec) -> PageChart {
    let draw = |size, theme| chart::svg(spec, size, theme);
    PageChart {
        name: spec.chart.word().to_owned(),
        alt: spec.alt(spec.lang).to_owned(),
        svg: draw(Size::Article, Theme::light()),
        dark: Some(draw(Size::Article, Theme::dark())),
        mobile: Some(draw(Size::Mobile, Theme::light())),
        mobile_dark: Some(draw(Size::Mobile, Theme::dark())),
    }
}
