//! What stands beside `latest` for those who follow it: `live.json`, `history.json` and the live page, each made from manifests alone.

use std::{collections::BTreeMap, fs, path::Path};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    embed,
    live::{live_html, page_name},
    rhythm::{Pace, Rhythm},
    shown::version_name,
};
use crate::{
    Error, Result,
    data::parse_moment,
    language::Lang,
    publish::{MANIFEST, REVIEW, json as json_text, swap::write_atomic},
    review::Listed,
    vote::Vote,
};

/// Most bytes of `live.json`: a million readers ask for it every few seconds.
const MOST: usize = 4096;

/// What was said by one version, as the evening's curve shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Said {
    version: u64,
    status: Option<String>,
    data_as_of: Option<String>,
    published_at: Option<String>,
    median: Option<f64>,
    lower: Option<f64>,
    upper: Option<f64>,
    counted_share: Option<f64>,
    progress: Option<f64>,
}

impl Said {
    fn of(version: u64, manifest: &Value) -> Self {
        let text = |key: &str| manifest[key].as_str().map(str::to_owned);
        let projected = |key: &str| manifest["headline"]["projection"][key].as_f64();
        Self {
            version,
            // Readers see what was held from now on.
            status: text("status").map(|status| if status == "held" { "live".to_owned() } else { status }),
            data_as_of: text("data_as_of"),
            published_at: text("generated_at_local"),
            median: projected("median"),
            lower: projected("lower"),
            upper: projected("upper"),
            counted_share: manifest["progress"]["counted_share"].as_f64(),
            progress: manifest["progress"]["share_of_expected_votes"].as_f64(),
        }
    }
}

/// Writes the three files for the version that is shown from now on.
///
/// # Errors
/// [`Error::Output`] with the file that failed; `latest` shows its version then, and the next one writes them again.
pub(super) fn write(dir: &Path, version: u64, vote: &Vote, lang: Lang, pace: Pace) -> Result<()> {
    let manifest = manifest(dir, version)?;
    let history = history(dir, version, &manifest);
    write_atomic(&dir.join("history.json"), json_text(&history)?.as_bytes())?;
    let times: Vec<_> = history.iter().map(|said| (said.data_as_of.as_deref(), said.published_at.as_deref())).collect();
    let live = live(dir, version, &manifest, Rhythm::of(&times, pace))?;
    write_atomic(&dir.join("live.json"), live.as_bytes())?;
    let languages = languages(dir, version, lang);
    embed::write(dir, version, vote, &languages)?;
    for &one in &languages {
        write_atomic(&dir.join(page_name(one, lang)), live_html(vote, one, &languages).as_bytes())?;
    }
    Ok(())
}

/// The languages of a version: that of its page at the top, then those that have a folder.
fn languages(dir: &Path, version: u64, top: Lang) -> Vec<Lang> {
    let has_page = |lang: &Lang| dir.join(version_name(version)).join(lang.word()).join("report.html").is_file();
    std::iter::once(top).chain(Lang::ALL.into_iter().filter(|lang| *lang != top).filter(has_page)).collect()
}

/// The manifest of a version.
///
/// # Errors
/// [`Error::Output`] where there is none that can be read.
pub(super) fn manifest(dir: &Path, version: u64) -> Result<Value> {
    let path = dir.join(version_name(version)).join(MANIFEST);
    let bytes = fs::read(&path).map_err(|error| Error::output(&path, error))?;
    serde_json::from_slice(&bytes).map_err(|error| Error::output(&path, error.into()))
}

/// What the version that is shown lists to be checked; nothing where there is none that can be read.
pub fn listed(dir: &Path) -> Vec<Listed> {
    let bytes = fs::read(dir.join("latest").join(REVIEW));
    let review = bytes.ok().and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
    let entries = review.and_then(|mut review| serde_json::from_value(review["entries"].take()).ok());
    entries.unwrap_or_default()
}

/// What was said so far, as `history.json` has it; nothing where it cannot be read.
fn said(dir: &Path) -> Vec<Said> {
    let said = fs::read(dir.join("history.json")).ok();
    said.and_then(|bytes| serde_json::from_slice::<Vec<Said>>(&bytes).ok()).unwrap_or_default()
}

/// Whether readers have seen a version.
pub(super) fn has_shown(dir: &Path, version: u64) -> bool {
    said(dir).iter().any(|said| said.version == version)
}

/// Hashes of the inputs, by file, of the newest version that readers have seen: a rollback shows an older one.
pub fn inputs_seen(dir: &Path) -> BTreeMap<String, String> {
    let newest = said(dir).iter().map(|said| said.version).max().and_then(|version| manifest(dir, version).ok());
    let latest = || serde_json::from_slice::<Value>(&fs::read(dir.join("latest").join(MANIFEST)).ok()?).ok();
    let inputs = newest.or_else(latest).and_then(|mut manifest| serde_json::from_value(manifest["inputs"].take()).ok());
    inputs.unwrap_or_default()
}

/// What was said before, and what this version says; versions of a rehearsal end with it.
fn history(dir: &Path, version: u64, manifest: &Value) -> Vec<Said> {
    let read = |text: String| serde_json::from_str::<Vec<Said>>(&text).ok();
    let known = fs::read_to_string(dir.join("history.json")).ok().and_then(read);
    let mut said = known.unwrap_or_else(|| {
        // Lost or broken: the manifests have it all.
        let before = (1..version).filter_map(|before| {
            let manifest = self::manifest(dir, before).ok().filter(|manifest| manifest["status"] != "held")?;
            Some(Said::of(before, &manifest))
        });
        before.collect()
    });
    let now = Said::of(version, manifest);
    let is_test = |said: &Said| said.status.as_deref() == Some("test");
    said.retain(|before| before.version != version && (is_test(&now) || !is_test(before)));
    said.push(now);
    said.sort_by_key(|said| said.version);
    said
}

/// `live.json`: the few figures that a page asks for again and again.
fn live(dir: &Path, version: u64, manifest: &Value, rhythm: Rhythm) -> Result<String> {
    let before = fs::read(dir.join("live.json")).ok().and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
    let kept = || before.as_ref().and_then(|live| live["stale_after_s"].as_u64());
    // What was held is shown now: it is no longer kept back.
    let status = manifest["status"].as_str().map(|status| if status == "held" { "live" } else { status });
    let mut headlines = Map::new();
    for lang in Lang::ALL {
        let file = dir.join(version_name(version)).join(format!("headline.{lang}.txt"));
        if let Ok(text) = fs::read_to_string(file) {
            headlines.insert(lang.word().to_owned(), Value::from(text.trim()));
        }
    }
    let projection = &manifest["headline"]["projection"];
    let mut live = json!({
        "schema_version": crate::SCHEMA_VERSION,
        "vote": manifest["vote"],
        "version": version,
        "published_at": manifest["generated_at_local"],
        "data_as_of": manifest["data_as_of"],
        "next_expected": next_expected(manifest, rhythm),
        "stale_after_s": rhythm.stale_after().or_else(kept).filter(|_| !is_over(manifest)),
        "status": status,
        "units": manifest["progress"]["units"],
        "units_total": manifest["progress"]["units_total"],
        "progress": manifest["progress"]["share_of_expected_votes"],
        "option": manifest["option"],
        "headline": headlines,
        "share": share(projection),
        "win_probability": projection["win_probability"],
    });
    let mut text = serde_json::to_string(&live).map_err(|error| Error::Bug(error.to_string()))?;
    // A long title in many languages is cut to the first language; the page has the rest.
    if text.len() >= MOST {
        let first =
            live["headline"].as_object().and_then(|all| all.iter().next()).map(|(lang, told)| json!({ lang: told }));
        live["headline"] = first.unwrap_or_default();
        text = serde_json::to_string(&live).map_err(|error| Error::Bug(error.to_string()))?;
    }
    if text.len() >= MOST {
        live["headline"] = Value::Null;
        text = serde_json::to_string(&live).map_err(|error| Error::Bug(error.to_string()))?;
    }
    Ok(text + "\n")
}

/// Is nothing more to come: a final result, or a count that is complete?
fn is_over(manifest: &Value) -> bool {
    manifest["status"] == "final" || manifest["progress"]["share_of_expected_votes"].as_f64() >= Some(1.0)
}

/// When something new is expected: never where nothing more is to come.
fn next_expected(manifest: &Value, rhythm: Rhythm) -> Value {
    let moment = |key: &str| manifest[key].as_str().and_then(|text| parse_moment(text).ok());
    let (published_at, as_of) = (moment("generated_at_local"), moment("data_as_of"));
    let next = published_at.or(as_of).filter(|_| !is_over(manifest));
    next.and_then(|at| rhythm.next(at, as_of)).map_or(Value::Null, |next| Value::from(next.to_string()))
}

fn share(projection: &Value) -> Value {
    if projection.is_null() {
        return Value::Null;
    }
    json!({
        "median": projection["median"],
        "lower": projection["lower"],
        "upper": projection["upper"],
        "level": projection["level"],
    })
}
