//! A page for each chart, for somebody else's article: a picture that follows the latest version and tells its height.

use std::{collections::BTreeSet, fs, path::Path};

use minijinja::HtmlEscape;
use serde_json::json;

use super::shown::version_name;
use crate::{
    Result,
    language::{Lang, say},
    publish::swap::write_atomic,
    vote::Vote,
};

const TEMPLATE: &str = include_str!("../templates/embed.html");
const SCRIPT: &str = include_str!("../templates/chart.js");

/// Writes `embed/NAME.html` for every chart of the version that is shown, and `embed/NAME.LANG.html` in its other languages; `languages` begins
/// with that of the report at the top.
pub(super) fn write(dir: &Path, version: u64, vote: &Vote, languages: &[Lang]) -> Result<()> {
    let top = languages.first().copied();
    for &lang in languages {
        let folder = if top == Some(lang) { "charts".to_owned() } else { format!("{lang}/charts") };
        let charts = dir.join(version_name(version)).join(&folder);
        let files: BTreeSet<String> = fs::read_dir(&charts)
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .collect();
        let ending = format!(".alt.{lang}.txt");
        for name in files.iter().filter_map(|file| file.strip_suffix(&ending)) {
            let Some(picture) = main_picture(name, lang, &files) else { continue };
            let alt = fs::read_to_string(charts.join(format!("{name}{ending}"))).unwrap_or_default();
            let chart =
                Chart { name, folder: &format!("../latest/{folder}/"), picture, alt: alt.trim(), ending: &ending };
            let page = if top == Some(lang) { format!("{name}.html") } else { format!("{name}.{lang}.html") };
            write_atomic(&dir.join("embed").join(page), chart.page(vote, lang, &files).as_bytes())?;
        }
    }
    Ok(())
}

/// The picture of an article: light, else dark where the house is dark.
fn main_picture(name: &str, lang: Lang, files: &BTreeSet<String>) -> Option<String> {
    let language = if lang == Lang::En { String::new() } else { format!(".{lang}") };
    let named = |theme: &str| format!("{name}{theme}{language}.svg");
    ["", ".dark"].into_iter().map(named).find(|file| files.contains(file))
}

/// One chart of a version.
struct Chart<'a> {
    name: &'a str,
    /// Address of its folder.
    folder: &'a str,
    /// File of its picture.
    picture: String,
    /// What it shows, in words.
    alt: &'a str,
    /// How the file of these words ends.
    ending: &'a str,
}

impl Chart<'_> {
    fn page(&self, vote: &Vote, lang: Lang, files: &BTreeSet<String>) -> String {
        let Self { name, folder, picture, alt, ending } = self;
        let escaped = |text: &str| HtmlEscape(text).to_string();
        // Narrow pages show the picture that was laid out for a telephone.
        let narrow = picture.replacen(name, &format!("{name}.mobile"), 1);
        let source = format!("<source media=\"(max-width: 480px)\" srcset=\"{folder}{narrow}\">\n");
        let sources = if files.contains(&narrow) { source } else { String::new() };
        let words = json!({
            "stale": say!(Live::Stale, time = "{time}").get(lang),
            "offline": say!(Live::Offline).get(lang),
        });
        let put = [
            ("lang", lang.word().to_owned()),
            ("title", escaped(&vote.texts(lang).title)),
            ("sources", sources),
            ("picture", format!("{folder}{picture}")),
            ("alt_file", format!("{folder}{name}{ending}")),
            ("name", (*name).to_owned()),
            // Within a script a closing tag in a word would end it.
            ("words", words.to_string().replace('<', "\\u003c")),
            ("script", SCRIPT.to_owned()),
            // Last: whatever stands in it is text.
            ("alt", escaped(alt)),
        ];
        put.iter().fold(TEMPLATE.to_owned(), |page, (key, value)| page.replace(&format!("{{{{ {key} }}}}"), value))
    }
}
