//! `index.html` of a publication folder: its votes, each with its live page.

use std::{fs, path::Path};

use minijinja::HtmlEscape;

use super::shown::{Shown, last_version};
use crate::{
    Result,
    language::{Lang, say},
    publish::{manifest::Identity, swap::write_atomic},
};

const TEMPLATE: &str = include_str!("../templates/index.html");
/// By this mark a page is known as one of ours: a desk's own is never written over.
const OURS: &str = "<meta name=\"generator\" content=\"plebis\">";

/// Writes the page of all votes beside the folder of one; a page that is somebody else's stays.
pub(super) fn write(folder: &Path, lang: Lang) -> Result<()> {
    let Some(dir) = folder.parent() else { return Ok(()) };
    let page = dir.join("index.html");
    if fs::symlink_metadata(&page).is_ok() && !fs::read_to_string(&page).is_ok_and(|text| text.contains(OURS)) {
        return Ok(());
    }
    let mut votes: Vec<(String, String, String)> = fs::read_dir(dir)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let folder = entry.path();
            let shown = Shown::of(&folder, last_version(&folder).ok()?);
            let identity: Identity = serde_json::from_value(shown.manifest()?["identity"].clone()).ok()?;
            Some((identity.date, identity.title, entry.file_name().to_string_lossy().into_owned()))
        })
        .collect();
    votes.sort();
    let escaped = |text: &str| HtmlEscape(text).to_string();
    let item = |(date, title, folder): &(String, String, String)| {
        let (date, title, folder) = (escaped(date), escaped(title), escaped(folder));
        format!("<li><a href=\"{folder}/live.html\">{title}</a> <time datetime=\"{date}\">{date}</time></li>\n")
    };
    let items: String = votes.iter().map(item).collect();
    let title = escaped(&say!(Live::Votes).get(lang));
    let text =
        TEMPLATE.replace("{{ lang }}", lang.word()).replace("{{ title }}", &title).replace("{{ votes }}", &items);
    write_atomic(&page, text.as_bytes())
}
