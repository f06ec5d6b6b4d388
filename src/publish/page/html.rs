//! The page itself: what it is made of, and its template.

use minijinja::{Environment, HtmlEscape, value::Serde};
use serde::Serialize;

use super::{
    review,
    sections::{self, Section},
    words::{self, PageWords},
};
use crate::{
    Error, Result,
    chart::{bundled_rules, without_bundled},
    headline::sentence,
    language::{Lang, Value, calendar, say},
    model::{campaign::Forecast, count::Projection},
    poll_error::PollErrors,
    publish::{Common, Edition, Files, Status, inputs, mark},
    review::Review,
};

const TEMPLATE: &str = include_str!("../templates/report.html");
const STYLE: &str = include_str!("../templates/report.css");
/// What pictures do when they are pointed at; the page is whole without it.
const SCRIPT: &str = include_str!("../templates/chart.js");

/// A chart as it stands on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageChart {
    /// Name of the chart: `poll_gap`, …
    pub name: String,
    /// Its title.
    pub title: String,
    /// What it shows, in the page's language.
    pub alt: String,
    /// SVG for a wide light page.
    pub svg: String,
    /// SVG for a wide dark page.
    pub dark: Option<String>,
    /// SVG for a phone.
    pub mobile: Option<String>,
    /// SVG for a phone in the dark.
    pub mobile_dark: Option<String>,
}

/// Everything that the page of one vote shows.
#[derive(Debug, Clone)]
pub struct ReportPage<'a> {
    /// The vote, its findings, the seed.
    pub common: Common<'a>,
    /// Language of the page.
    pub lang: Lang,
    /// What the polls suggest.
    pub forecast: Option<&'a Forecast>,
    /// What the count projects.
    pub projection: Option<&'a Projection>,
    /// What a desk should look at.
    pub review: Option<&'a Review>,
    /// Polls against results.
    pub errors: Option<&'a PollErrors>,
    /// Charts in the order of the page.
    pub charts: Vec<PageChart>,
    /// The files that the page may link to; those added so far.
    pub files: &'a Files,
    /// Which edition this is.
    pub edition: &'a Edition,
}

/// The page of one vote as HTML that needs no other file.
///
/// # Assumes
/// It stands in the folder of `files`, so that relative links reach them.
///
/// # Errors
/// [`Error::Bug`] if the template fails.
pub fn report_html(page: &ReportPage<'_>) -> Result<String> {
    let bug = |error: minijinja::Error| Error::Bug(format!("the page cannot be written: {error:#}"));
    let mut environment = Environment::new();
    environment.add_filter("code", words::with_code);
    // The name's ending turns escaping on.
    environment.add_template("report.html", TEMPLATE).map_err(bug)?;
    environment.get_template("report.html").and_then(|template| template.render(Serde(view(page)))).map_err(bug)
}

#[derive(Serialize)]
struct View {
    lang: &'static str,
    css: minijinja::Value,
    script: minijinja::Value,
    words: PageWords,
    program_version: &'static str,
    title: String,
    date: String,
    question: Option<String>,
    news: String,
    updated: Option<String>,
    card: Option<File>,
    headline: String,
    lead: String,
    layer: Option<Layer>,
    call: Option<String>,
    correction: Option<String>,
    anyway: Option<String>,
    languages: Vec<LangLink>,
    contents: Vec<Link>,
    charts: Vec<ChartGroup>,
    sections: Vec<Section>,
    method: Vec<String>,
    downloads: Vec<File>,
    colophon: String,
    inputs: Vec<Input>,
}

#[derive(Serialize)]
struct Layer {
    line: String,
    stamp: String,
}

/// The same page in another language.
#[derive(Serialize)]
struct LangLink {
    lang: &'static str,
    name: &'static str,
    href: String,
    is_this: bool,
}

#[derive(Serialize)]
struct Link {
    id: &'static str,
    text: String,
}

/// Charts that are seen at once, or behind a word.
#[derive(Serialize)]
struct ChartGroup {
    fold: Option<String>,
    charts: Vec<ChartView>,
}

#[derive(Serialize)]
struct ChartView {
    name: String,
    files_of: String,
    alt: String,
    /// The picture in the page itself, so that its marks tell their figures where they are pointed at.
    plots: Vec<Plot>,
    files: Vec<File>,
}

/// A picture for a width and a ground.
#[derive(Serialize)]
struct Plot {
    class: String,
    svg: minijinja::Value,
}

#[derive(Serialize)]
struct File {
    href: String,
    text: String,
}

#[derive(Serialize)]
struct Input {
    file: String,
    hash: String,
}

fn view(page: &ReportPage<'_>) -> View {
    let (vote, lang) = (page.common.vote, page.lang);
    let texts = vote.texts(lang);
    let words = PageWords::of(lang);
    let sections = tables(page);
    let up = up(&page.edition.languages, lang);
    let downloads: Vec<File> = page
        .files
        .iter()
        .map(|(path, _)| path)
        .chain(["manifest.json"])
        .filter_map(|path| words::download(path, vote, lang).map(|text| File { href: format!("{up}{path}"), text }))
        .collect();
    let charts =
        told(page.charts.iter().map(|chart| chart_view(chart, page.files, lang)).collect(), &words.other_charts);
    let link = |id, text: &str| Link { id, text: text.to_owned() };
    let contents = (!charts.is_empty())
        .then(|| link("charts", &words.charts))
        .into_iter()
        .chain(sections.iter().map(|section| link(section.id, &section.title)))
        .chain([link("method", &words.method), link("downloads", &words.downloads)])
        .collect();
    let headline = sentence::headline(vote, page.forecast, page.projection, page.errors);
    let [news, lead] = news(page);
    View {
        lang: lang.word(),
        css: minijinja::Value::from_safe_string(bundled_rules() + STYLE),
        script: minijinja::Value::from_safe_string(SCRIPT.to_owned()),
        program_version: env!("CARGO_PKG_VERSION"),
        title: texts.title.clone(),
        date: calendar::date(vote.date, lang),
        question: texts.question.clone(),
        news,
        updated: crate::publish::manifest::data_as_of(vote, page.projection)
            .map(|at| say!(Page::Updated, time = at.told(lang)).get(lang)),
        card: card(page),
        headline: headline.get(lang).to_owned(),
        lead,
        layer: layer(page.edition.status, lang),
        call: call(page, lang),
        correction: correction(page.edition, lang),
        anyway: anyway(page.edition, lang),
        languages: languages(&page.edition.languages, lang),
        contents,
        charts,
        sections,
        method: words::method(vote, lang),
        downloads,
        colophon: colophon(page, lang),
        inputs: inputs(vote, page.common.baselines)
            .into_iter()
            .map(|(file, hash)| Input { file, hash: hash.to_owned() })
            .collect(),
        words,
    }
}

/// What stands below the pictures: results, polls, forecast, projection and findings.
fn tables(page: &ReportPage<'_>) -> Vec<Section> {
    let (vote, lang) = (page.common.vote, page.lang);
    sections::results(vote, lang)
        .into_iter()
        .chain([sections::poll_errors(vote, page.errors, lang)])
        .chain(page.forecast.map(|forecast| sections::forecast(vote, forecast, lang)))
        .chain(page.projection.map(|projection| {
            let to_check = page.review.and_then(|found| review::table(found, vote, lang));
            sections::projection(vote, projection, to_check, lang)
        }))
        .chain([sections::check(page.common.findings, lang)])
        .collect()
}

/// The news in one sentence, and what follows it: where the result is known what the first picture says, else the first sentence.
fn news(page: &ReportPage<'_>) -> [String; 2] {
    let (vote, lang) = (page.common.vote, page.lang);
    let lead = sentence::lead(vote, page.forecast, page.projection, page.errors);
    let of_gap = page.charts.iter().find(|chart| chart.name == "poll_gap");
    if let (Some(chart), true) = (of_gap, page.errors.is_some_and(|errors| errors.poll_average.is_some())) {
        return [chart.title.clone(), lead.get(lang)];
    }
    let (first, rest) = lead.first();
    [first.get(lang).trim_end_matches('.').to_owned(), rest.get(lang)]
}

/// The picture of a link to the page, if it was drawn.
fn card(page: &ReportPage<'_>) -> Option<File> {
    let lang = page.lang;
    LEADS.iter().find_map(|name| {
        let paths = [format!("charts/{name}.card.{lang}.png"), format!("charts/{name}.card.png")];
        let href = paths.into_iter().find(|path| page.files.get(path).is_some())?;
        let text = page.charts.iter().find(|chart| chart.name == *name)?.alt.clone();
        Some(File { href, text })
    })
}

/// The way from a page to the folder of its version, where the tables of all languages stand.
fn up(all: &[Lang], this: Lang) -> &'static str {
    if all.first().is_none_or(|top| *top == this) { "" } else { "../" }
}

/// Links between the languages: the first stands at the top, each other in its own folder.
fn languages(all: &[Lang], this: Lang) -> Vec<LangLink> {
    let (top, up) = (all.first().copied().unwrap_or(this), up(all, this));
    let link = |&lang: &Lang| {
        let href = if lang == top { format!("{up}report.html") } else { format!("{up}{lang}/report.html") };
        LangLink { lang: lang.word(), name: lang.name(), href, is_this: lang == this }
    };
    if all.len() > 1 { all.iter().map(link).collect() } else { Vec::new() }
}

/// The charts that may lead a page, the best first; the one that does is the preview of a link to it.
pub const LEADS: [&str; 6] = ["poll_gap", "share_fan", "outcome_dots", "map_share", "night_projection", "count_so_far"];

/// Charts of which a page tells its story, the best of each kind first: what was expected, one why, one map, one of the count.
const STORY: [&[&str]; 4] = [
    &LEADS,
    &["gap_causes", "turnout_by_side", "swing_vs_baseline"],
    &["map_share", "map_swing", "map_surprise"],
    &["night_projection", "count_so_far"],
];

/// One story for every reader, and the other charts behind a word.
fn told(charts: Vec<ChartView>, others: &str) -> Vec<ChartGroup> {
    let is = |chart: &ChartView, kind: &str| chart.name.split('.').next() == Some(kind);
    let mut chosen: Vec<usize> = Vec::new();
    for kinds in STORY {
        let place = |kind: &&str| charts.iter().position(|chart| is(chart, kind));
        chosen.extend(kinds.iter().filter_map(place).find(|at| !chosen.contains(at)));
    }
    if chosen.is_empty() {
        let all = (!charts.is_empty()).then_some(ChartGroup { fold: None, charts });
        return all.into_iter().collect();
    }
    let (mut story, mut rest) = (Vec::new(), Vec::new());
    for (place, chart) in charts.into_iter().enumerate() {
        match chosen.iter().position(|one| *one == place) {
            Some(rank) => story.push((rank, chart)),
            None => rest.push(chart),
        }
    }
    story.sort_by_key(|(rank, _)| *rank);
    let story = ChartGroup { fold: None, charts: story.into_iter().map(|(_, chart)| chart).collect() };
    let rest = (!rest.is_empty()).then(|| ChartGroup { fold: Some(others.to_owned()), charts: rest });
    std::iter::once(story).chain(rest).collect()
}

fn chart_view(chart: &PageChart, files: &Files, lang: Lang) -> ChartView {
    let wide = Some(&chart.svg);
    // A picture without its like for a phone or for the dark is shown there too.
    let (phone, dark) = (chart.mobile.is_some(), chart.dark.is_some());
    let class = |is_phone: bool, is_dark: bool| {
        let width = if is_phone { "phone" } else { "wide" };
        let ground = if is_dark { "dark" } else { "light" };
        format!("plot {} {}", if phone { width } else { "" }, if dark { ground } else { "" })
    };
    let all = [
        (wide, class(false, false)),
        (chart.dark.as_ref(), class(false, true)),
        (chart.mobile.as_ref(), class(true, false)),
        (chart.mobile_dark.as_ref(), class(true, true)),
    ];
    let plots = all.into_iter().enumerate().filter_map(|(place, (svg, class))| {
        let svg = inline(svg?, &format!("{}-{place}", chart.name), &chart.alt);
        Some(Plot { class, svg: minijinja::Value::from_safe_string(svg) })
    });
    // Pictures speak a language, numbers do not; a picture of the page's language comes first.
    let file = |ending: &str| {
        let paths = [format!("charts/{}.{lang}.{ending}", chart.name), format!("charts/{}.{ending}", chart.name)];
        let href = paths.into_iter().find(|path| files.get(path).is_some())?;
        Some(File { href, text: ending.to_uppercase() })
    };
    ChartView {
        name: chart.name.clone(),
        files_of: say!(Page::FilesOf, chart = &chart.name).get(lang),
        alt: chart.alt.clone(),
        plots: plots.collect(),
        files: ["svg", "png", "csv", "json"].into_iter().filter_map(file).collect(),
    }
}

/// An SVG as a part of the page: its ids are its own, and the page tells what it shows.
fn inline(svg: &str, prefix: &str, alt: &str) -> String {
    let without = |svg: &str, tag: &str| match (svg.find(&format!("<{tag} id=")), svg.find(&format!("</{tag}>"))) {
        (Some(from), Some(to)) if from < to => svg[..from].to_owned() + svg[to + tag.len() + 3..].trim_start(),
        _ => svg.to_owned(),
    };
    // What is pointed at between the marks has no words of its own.
    let svg = without_bundled(&without(&without(svg, "title"), "desc"));
    let label = format!(" aria-label=\"{}\"", HtmlEscape(alt));
    let svg = svg.replacen("<svg", &format!("<svg{label}"), 1).replace(" aria-labelledby=\"title desc\"", "");
    svg.replace(" id=\"", &format!(" id=\"{prefix}-")).replace("url(#", &format!("url(#{prefix}-"))
}

fn layer(status: Status, lang: Lang) -> Option<Layer> {
    let line = match status {
        Status::Test => say!(Page::LayerTest).get(lang),
        Status::Embargoed => say!(Page::LayerEmbargoed).get(lang),
        Status::Live | Status::Held | Status::Corrected | Status::Final => return None,
    };
    mark(status, lang).map(|stamp| Layer { line, stamp: stamp.to_owned() })
}

fn call(page: &ReportPage<'_>, lang: Lang) -> Option<String> {
    let call = page.edition.call.as_ref()?;
    let option = page.common.vote.option(call.side);
    let at = call.at.as_ref().map_or_else(String::new, |at| format!(", {at}"));
    Some(say!(Page::Called, option, person = &call.by, at).get(lang))
}

fn correction(edition: &Edition, lang: Lang) -> Option<String> {
    let why = edition.correction.as_ref()?;
    // Later versions keep the reason; which one was corrected the first of them has said.
    let told = match edition.previous.filter(|_| edition.status == Status::Corrected) {
        Some(version) => say!(Page::CorrectionOf, version = Value::plain(version), why),
        None => say!(Page::Correction, why),
    };
    Some(told.get(lang))
}

/// Why an edition is out although the checker found errors.
fn anyway(edition: &Edition, lang: Lang) -> Option<String> {
    edition.anyway.as_ref().map(|why| say!(Page::PublishedAnyway, why).get(lang))
}

fn colophon(page: &ReportPage<'_>, lang: Lang) -> String {
    let Common { vote, seed, n_draws, .. } = page.common;
    let program = env!("CARGO_PKG_VERSION");
    let source = crate::publish::vote_source(vote);
    let seed = seed.to_string();
    let told = say!(Page::Colophon, program, draws = n_draws, seed, vote = &vote.id, source);
    let version = page.edition.version.map(|version| say!(Page::Version, version = Value::plain(version)));
    told.then(&version.unwrap_or_default()).get(lang)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        headline::example,
        publish::Call,
        vote::{FileCode, Finding, Side, Text, Vote},
    };

    fn page(lang: Lang, change: impl FnOnce(&mut Vote, &mut Edition)) -> String {
        let mut vote = example::vote();
        let mut edition = Edition::draft(&vote, None);
        change(&mut vote, &mut edition);
        let finding = Finding::new(FileCode::UnknownKey, Text::same("83.1 `<b>`?</b>"), Text::same("look & see"))
            .at("polls.csv", 7);
        let mut files = Files::default();
        for path in ["summary.json", "charts/poll_gap.svg", "charts/poll_gap.png"] {
            files.add(path, "");
        }
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"450\"><title id=\"title\">é \"#1\"</title></svg>";
        let common = Common {
            command: "report",
            vote: &vote,
            baselines: &[example::earlier_vote()],
            seed: 2018,
            n_draws: 20_000,
            findings: &[finding],
        };
        let (forecast, projection, errors) = (example::forecast(), example::projection(), example::errors());
        report_html(&ReportPage {
            common,
            lang,
            forecast: Some(&forecast),
            projection: Some(&projection),
            review: None,
            errors: Some(&errors),
            charts: vec![PageChart {
                name: "poll_gap".to_owned(),
                title: "Polls of <63%> & the result".to_owned(),
                alt: "Polls \"above\" the result".to_owned(),
                svg: svg.to_owned(),
                dark: Some(svg.to_owned()),
                mobile: None,
                mobile_dark: None,
            }],
            files: &files,
            edition: &edition,
        })
        .expect("a page")
    }

    fn unchanged(_: &mut Vote, _: &mut Edition) {}

    #[test]
    fn every_text_is_escaped() {
        let page = page(Lang::En, unchanged);
        assert!(page.contains("<h1>Polls of &lt;63%&gt; &amp; the result</h1>"));
        assert!(page.contains("83.1 <code>&lt;b&gt;</code>?&lt;&#x2f;b&gt;") && page.contains("look &amp; see"));
        assert!(page.contains("aria-label=\"Polls &quot;above&quot; the result\""));
    }

    #[test]
    fn the_page_needs_no_other_file_to_be_read() {
        let page = page(Lang::En, unchanged);
        for outside in
            ["src=\"http", "href=\"http", "srcset=\"http", "<script src", "stylesheet", "@import", "url(http", "url(/"]
        {
            assert!(!page.contains(outside), "{outside}");
        }
        assert!(page.contains("<svg aria-label=") && !page.contains("<img"));
    }

    #[test]
    fn every_id_is_there_once_and_every_link_inside_the_page_leads_somewhere() {
        let page = page(Lang::Fr, unchanged);
        let values = |attribute: &str| -> Vec<String> {
            page.split(&format!(" {attribute}=\""))
                .skip(1)
                .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
                .collect()
        };
        let ids = values("id");
        let mut once = ids.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), ids.len(), "{ids:?}");
        let inside = values("href").into_iter().filter_map(|href| Some(href.strip_prefix('#')?.to_owned()));
        for target in inside.chain(values("aria-labelledby")) {
            assert!(ids.contains(&target), "{target}");
        }
    }

    #[test]
    fn only_files_that_exist_are_linked() {
        let page = page(Lang::En, unchanged);
        assert!(page.contains("href=\"charts&#x2f;poll_gap.png\"") && page.contains("href=\"summary.json\""));
        assert!(!page.contains("poll_gap.csv") && !page.contains("draws.parquet"));
    }

    #[test]
    fn a_page_speaks_one_language_and_marks_what_is_in_another() {
        let french = page(Lang::Fr, unchanged);
        assert!(french.contains("<html lang=\"fr\">") && french.contains("Référendum de l’exemple"));
        for english in ["Skip to", "Charts", "Turnout", "Downloads", "Poll ", "Median", "undecided", "Projected"] {
            assert!(!french.contains(english), "{english}");
        }
    }

    #[test]
    fn a_rehearsal_and_an_embargo_lie_over_the_page() {
        let layered = |status| page(Lang::En, |_, edition| edition.status = status);
        assert!(layered(Status::Test).contains("data-word=\"TEST\""));
        assert!(layered(Status::Embargoed).contains("data-word=\"EMBARGOED\""));
        assert!(!layered(Status::Live).contains("class=\"layer\""));
    }

    #[test]
    fn a_call_names_its_caller_and_a_correction_its_reason() {
        let page = page(Lang::En, |_, edition| {
            edition.call = Some(Call { side: Side::No, by: "A. Editor".to_owned(), at: None });
            edition.correction = Some("Maré was counted twice".to_owned());
            (edition.previous, edition.status) = (Some(3), Status::Corrected);
        });
        assert!(page.contains("Called for No by A. Editor. This is a person’s decision, not the model’s."));
        assert!(page.contains("Correction of version 3: Maré was counted twice"));
    }

    #[test]
    fn the_same_page_twice_is_the_same_bytes() {
        assert_eq!(page(Lang::Fr, unchanged), page(Lang::Fr, unchanged));
    }
}
