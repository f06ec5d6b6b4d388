//! Every file of a vote's folder, in memory: what no edition changes once, page and manifest for each edition.

use rayon::prelude::*;
use serde::Serialize;
use serde_json::Value;

use crate::cli::commands::{
    chart::{FORMATS, add_numbers, add_picture, file_stem},
    check::CheckReport,
};
use crate::cli::{
    analysis::{Analysis, beside, night_order},
    choices::{House, Projecting},
    context::{Context, Subject},
};
use crate::{
    Error, Result,
    chart::{self, ChartName, ChartSpec, Size},
    headline::sentence,
    language::{Lang, say},
    model::{campaign::Forecast, count::Projection},
    poll_error::{PollErrors, ResultShare},
    publish::{self, Edition, Files, PageChart, ReportPage, Status, Terms},
    review::{self, Listed, Review},
    vote::{Snapshot, Vote},
};

/// `summary.json`: the objects of the four commands, side by side.
#[derive(Debug, Serialize)]
struct Summary<'a> {
    check: CheckReport,
    errors: &'a PollErrors,
    forecast: &'a Forecast,
    project: &'a Projection,
    results: &'a [ResultShare],
}

/// Draws of each region in a report; `--all` writes every one.
const REGION_DRAWS: usize = 4000;

/// One vote, computed and drawn.
#[derive(Debug)]
pub struct Bundle {
    subject: Subject,
    analysis: Analysis,
    review: Review,
    draft: Edition,
    counted: String,
    summary: Value,
    files: Files,
    charts: Vec<PageChart>,
    failed: Vec<FailedChart>,
    /// The same in further languages.
    others: Vec<(Context, Bundle)>,
}

/// A chart that could not be drawn, and why.
#[derive(Debug)]
pub struct FailedChart {
    /// Which.
    pub name: ChartName,
    /// In which language.
    pub lang: Lang,
    /// What went wrong.
    pub why: Error,
}

impl FailedChart {
    /// The same, told once more.
    fn again(&self) -> Self {
        Self { name: self.name, lang: self.lang, why: Error::Bug(self.why.to_string()) }
    }
}

/// What is asked of a report.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Every size, theme and language.
    pub all: bool,
    /// It is published, and not only written.
    pub is_published: bool,
    /// The terms of the edition.
    pub terms: &'a Terms,
    /// How the count is projected.
    pub projecting: &'a Projecting,
    /// How charts look.
    pub house: &'a House,
}

/// One chart in one language.
struct Drawn {
    files: Files,
    /// In the page's language: how the page shows it.
    on_page: Vec<PageChart>,
}

impl Bundle {
    /// Reads, computes and draws one vote under the terms of its edition; `listed` is what the version before listed to be checked.
    pub fn of(
        subject: Subject,
        snapshot: &Snapshot,
        listed: &[Listed],
        asked: &Asked<'_>,
        context: &Context,
    ) -> Result<Self> {
        let further = asked.terms.languages.iter().filter(|lang| **lang != context.lang);
        let others = further.map(|lang| {
            let context = Context { lang: *lang, ..context.clone() };
            let bundle = Self::in_one_language(subject.clone(), snapshot, listed, asked, &context)?;
            Ok((context, bundle))
        });
        let others = others.collect::<Result<Vec<_>>>()?;
        let mut bundle = Self::in_one_language(subject, snapshot, listed, asked, context)?;
        bundle.failed.extend(others.iter().flat_map(|(_, other)| &other.failed).map(FailedChart::again));
        bundle.others = others;
        Ok(bundle)
    }

    fn in_one_language(
        subject: Subject,
        snapshot: &Snapshot,
        listed: &[Listed],
        asked: &Asked<'_>,
        context: &Context,
    ) -> Result<Self> {
        let order = night_order(None, &subject.vote, context.seed)?;
        let analysis = Analysis::of(&subject, snapshot, &order, asked.projecting, context)?;
        let review = review::list(&subject.vote, snapshot, &analysis.projection, &subject.findings, listed);
        let draft = asked.terms.draft_beside(&subject.vote, &subject.baselines);
        let counted = publish::marked_csv(&publish::counted_csv(&subject.vote, snapshot)?, draft.status)?;
        let (files, charts, failed) = (Files::new(), Vec::new(), Vec::new());
        let (summary, others) = (Value::Null, Vec::new());
        let mut bundle = Self { subject, analysis, review, draft, counted, summary, files, charts, failed, others };
        bundle.add_tables(if asked.all { usize::MAX } else { REGION_DRAWS }, context)?;
        bundle.add_charts(snapshot, asked, context);
        Ok(bundle)
    }

    /// The vote.
    pub fn vote(&self) -> &Vote {
        &self.subject.vote
    }

    /// The projection from what came in.
    pub fn projection(&self) -> &Projection {
        &self.analysis.projection
    }

    /// What a desk should look at.
    pub fn review(&self) -> &Review {
        &self.review
    }

    /// The vote with its earlier votes and findings.
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Id of the vote: the name of its folder in a publication.
    pub fn id(&self) -> &str {
        &self.subject.vote.id
    }

    /// The edition outside any publication.
    pub fn draft(&self) -> &Edition {
        &self.draft
    }

    /// What `summary.json` holds in an edition of this status.
    pub fn summary(&self, status: Status) -> Value {
        publish::marked_json(&self.summary, status)
    }

    /// Charts that could not be drawn.
    pub fn failed(&self) -> &[FailedChart] {
        &self.failed
    }

    /// Figures unit by unit, as CSV.
    pub fn counted(&self) -> &str {
        &self.counted
    }

    /// All files of an edition: the common ones, its page and its manifest.
    pub fn files(&self, edition: &Edition, context: &Context) -> Result<Files> {
        let Analysis { errors, forecast, projection, .. } = &self.analysis;
        let common = context.envelope(&self.subject, context.n_draws);
        let mut files = self.files.clone();
        files.add("summary.json", publish::json(&self.summary(edition.status))?);
        files.add("report.html", self.page(&files, edition, context)?);
        for (context, other) in &self.others {
            let lang = context.lang;
            let is_chart = |path: &str| path.starts_with("charts/");
            // Charts of its own beside it, the tables of all languages above.
            let mut beside = Files::new();
            other.files.iter().filter(|(path, _)| is_chart(path)).for_each(|(path, bytes)| beside.add(path, bytes));
            self.files.iter().filter(|(path, _)| !is_chart(path)).for_each(|(path, _)| beside.add(path, Vec::new()));
            beside.add("summary.json", Vec::new());
            let page = other.page(&beside, edition, context)?;
            let own = beside.iter().filter(|(path, _)| is_chart(path));
            own.for_each(|(path, bytes)| files.add(format!("{lang}/{path}"), bytes));
            files.add(format!("{lang}/report.html"), page);
        }
        let manifest = publish::manifest(&common, edition, Some(forecast), Some(projection), Some(errors), &files)?;
        files.add(publish::MANIFEST, manifest);
        Ok(files)
    }

    /// The page in the language of a context, with links to the files that stand beside it.
    fn page(&self, files: &Files, edition: &Edition, context: &Context) -> Result<String> {
        let Analysis { errors, forecast, projection, .. } = &self.analysis;
        publish::report_html(&ReportPage {
            common: context.envelope(&self.subject, context.n_draws),
            lang: context.lang,
            forecast: Some(forecast),
            projection: Some(projection),
            review: Some(&self.review),
            errors: Some(errors),
            charts: self.charts.clone(),
            files,
            edition,
        })
    }

    fn add_tables(&mut self, region_draws: usize, context: &Context) -> Result<()> {
        let Analysis { errors, forecast, projection, .. } = &self.analysis;
        let (subject, files) = (&self.subject, &mut self.files);
        let common = context.envelope(subject, context.n_draws);
        let check = CheckReport::of(&subject.findings);
        let summary = Summary { check, errors, forecast, project: projection, results: &errors.results };
        self.summary = common.with(&summary)?;
        let table = publish::summary_csv(Some(forecast), Some(projection), Some(errors))?;
        files.add("summary.csv", publish::marked_csv(&table, self.draft.status)?);
        files.add("counted.csv", self.counted.clone());
        let review = publish::marked_json(&common.with(&self.review)?, self.draft.status);
        files.add(publish::REVIEW, publish::json(&review)?);
        let mark = publish::mark(self.draft.status, Lang::En);
        let draws = publish::draws_parquet_under(mark.as_deref(), &subject.vote, Some(forecast), Some(projection))?;
        files.add("draws.parquet", draws);
        if let Some(regions) = publish::draws_regions_parquet_under(mark.as_deref(), projection, region_draws)? {
            files.add("draws_regions.parquet", regions);
        }
        let headline = sentence::headline(&subject.vote, Some(forecast), Some(projection), Some(errors));
        for lang in Lang::told(context.lang) {
            let mark = publish::mark(self.draft.status, lang).map_or_else(String::new, |mark| format!("{mark} – "));
            files.add(format!("headline.{lang}.txt"), format!("{mark}{}\n", headline.get(lang)));
        }
        Ok(())
    }

    fn add_charts(&mut self, snapshot: &Snapshot, asked: &Asked<'_>, context: &Context) {
        let langs = if asked.all { Lang::told(context.lang) } else { vec![context.lang] };
        let wanted: Vec<(ChartName, Lang)> =
            ChartName::ALL.iter().flat_map(|&name| langs.iter().map(move |&lang| (name, lang))).collect();
        let beside = self.beside(snapshot);
        let (drawn, failed) = each_alone(wanted, |name, lang| self.draw_chart(name, lang, &beside, asked, context));
        for Drawn { files, on_page } in drawn {
            files.iter().for_each(|(path, bytes)| self.files.add(path, bytes));
            self.charts.extend(on_page);
        }
        self.failed = failed;
        let leads = publish::LEADS.iter().find(|name| self.charts.iter().any(|chart| chart.name == **name));
        let Some(name) = leads.and_then(|name| name.parse().ok()).filter(|_| !asked.all) else { return };
        if let Err(why) = self.add_card(name, asked, context) {
            self.failed.push(FailedChart { name, lang: context.lang, why });
        }
    }

    /// The picture that leads the page as the preview of a link.
    fn add_card(&mut self, name: ChartName, asked: &Asked<'_>, context: &Context) -> Result<()> {
        let mut spec = chart::spec(name, &self.analysis.facts(&self.subject, &[]), context.lang)?;
        asked.house.sign(&mut spec);
        let mark = publish::mark(self.draft.status, spec.lang);
        add_picture(&mut self.files, "charts/", (&spec, Size::Card, asked.house.theme), &FORMATS, mark.as_deref())
            .map(drop)
    }

    /// Earlier votes that stand beside this one in the picture of the gap; none as of an instant, when their errors are not told.
    fn beside(&self, snapshot: &Snapshot) -> Vec<(Vote, PollErrors)> {
        let votes: Vec<Vote> =
            self.subject.baselines.iter().filter(|vote| vote.final_result().is_some()).cloned().collect();
        match snapshot.as_of {
            None => beside(&self.subject.vote, &votes).unwrap_or_default(),
            Some(_) => Vec::new(),
        }
    }

    /// One chart in one language: its files, and how the page shows it; `None` where the vote has no data for it.
    fn draw_chart(
        &self,
        name: ChartName,
        lang: Lang,
        beside: &[(Vote, PollErrors)],
        asked: &Asked<'_>,
        context: &Context,
    ) -> Result<Option<Drawn>> {
        let needs = chart::needs(name);
        let is_shown = !needs.open || !chart::is_settled(&self.analysis.facts(&self.subject, &[]));
        // What other pages embed keeps its file.
        if !is_shown && !asked.is_published {
            return Ok(None);
        }
        let together = (needs.beside && !beside.is_empty()).then_some(beside);
        let mut drawn: Option<Drawn> = None;
        for beside in together.into_iter().chain([&[][..]]) {
            let mut spec = match chart::spec(name, &self.analysis.facts(&self.subject, beside), lang) {
                Ok(spec) => spec,
                Err(Error::NothingToSay { .. } | Error::Usage { .. }) => continue,
                Err(error) => return Err(error),
            };
            if let Some(why) = &asked.terms.correct {
                spec.notes.push(say!(Cli::Corrected, why).get(lang));
            }
            asked.house.sign(&mut spec);
            let drawn = drawn.get_or_insert_with(|| Drawn { files: Files::new(), on_page: Vec::new() });
            self.draw_spec(&spec, drawn, asked, context)?;
        }
        if let Some(drawn) = drawn.as_mut().filter(|_| !is_shown) {
            drawn.on_page.clear();
        }
        Ok(drawn)
    }

    fn draw_spec(&self, spec: &ChartSpec, drawn: &mut Drawn, asked: &Asked<'_>, context: &Context) -> Result<()> {
        let Asked { all, house, .. } = *asked;
        let mark = publish::mark(self.draft.status, spec.lang);
        let on_page = spec.lang == context.lang;
        let main = (Size::Article, house.theme);
        // The four pictures of the page, and with `--all` every other one as a file.
        let (files, mut shown) = (&mut drawn.files, Vec::new());
        add_numbers(files, "charts/", spec, &house.theme, self.draft.status)?;
        for size in Size::ALL {
            for theme in house.both {
                let is_shown = on_page && matches!(size, Size::Article | Size::Mobile);
                if all || (size, theme) == main {
                    let drawing = add_picture(files, "charts/", (spec, size, theme), &FORMATS, mark.as_deref())?;
                    shown.extend(is_shown.then_some(drawing.svg));
                } else if is_shown {
                    let svg = publish::marked(chart::svg(spec, size, theme)?, mark.as_deref());
                    // A page that embeds the chart shows this one on a telephone.
                    if asked.is_published && theme == house.theme {
                        files.add(format!("charts/{}.svg", file_stem(spec, size, theme)), svg.as_str());
                    }
                    shown.push(svg);
                }
            }
        }
        drawn.on_page.extend(page_chart(spec, shown));
        Ok(())
    }
}

/// Draws charts side by side; one that fails or panics takes no other with it.
fn each_alone<T: Send>(
    wanted: Vec<(ChartName, Lang)>,
    draw: impl Fn(ChartName, Lang) -> Result<Option<T>> + Sync,
) -> (Vec<T>, Vec<FailedChart>) {
    let drawn: Vec<_> =
        wanted.into_par_iter().map(|(name, lang)| (name, lang, Error::caught(|| draw(name, lang)))).collect();
    let (mut charts, mut failed) = (Vec::new(), Vec::new());
    for (name, lang, chart) in drawn {
        match chart {
            Ok(chart) => charts.extend(chart),
            Err(why) => failed.push(FailedChart { name, lang, why }),
        }
    }
    (charts, failed)
}

/// A chart as the page shows it: light and dark on a wide screen, light and dark on a phone; `None` without pictures.
fn page_chart(spec: &ChartSpec, pictures: Vec<String>) -> Option<PageChart> {
    let [svg, dark, mobile, mobile_dark] = <[String; 4]>::try_from(pictures).ok()?;
    Some(PageChart {
        name: spec.stem(),
        title: spec.title.clone(),
        alt: spec.alt(spec.lang).to_owned(),
        svg,
        dark: Some(dark),
        mobile: Some(mobile),
        mobile_dark: Some(mobile_dark),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chart_that_fails_or_panics_leaves_the_others_standing() {
        let wanted = ChartName::ALL.map(|name| (name, Lang::En)).to_vec();
        let (drawn, failed) = each_alone(wanted, |name, _| match name {
            ChartName::GapCauses => panic!("min > max"),
            ChartName::MapShare => Err(Error::Bug("no size".to_owned())),
            ChartName::Calibration => Ok(None),
            _ => Ok(Some(name)),
        });
        assert_eq!(drawn.len(), 17); // 20 charts, two failed, one without data
        let told: Vec<String> =
            failed.iter().map(|chart| format!("{} {}: {}", chart.name, chart.lang, chart.why)).collect();
        assert_eq!(told, ["gap_causes en: bug: min > max", "map_share en: bug: no size"]);
    }
}
