//! `vote.toml`: what the vote is.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::data::read::cells::decode::Lines;
use crate::data::read::cells::instant::{moment, parse_day};
use crate::data::read::cells::refusals::Refusals;
use crate::data::read::tables::press::SIDES;
use crate::data::read::toml::document::{Entry, Section, parse};
use crate::data::read::toml::feed::feed;
use crate::data::read::toml::levels::{Levels, levels};
use crate::data::read::toml::lines::certain_day;
use crate::data::read::toml::names::{check_labels, keys_of_sides, place_name};
use crate::data::read::toml::parts::{forecast_range, poll_rules, results};
use crate::data::read::toml::rule::{RuleLines, baseline, rule};
use crate::data::read::toml::vote_id::id_problem;
use crate::data::read::withheld::secrecy::scan_keys;
use crate::data::{files::FileName, nearest::suggestion_of, notes::Notes};
use crate::language::{Lang, Value, say};
use crate::{
    InputError,
    vote::{BaselineKind, Feed, FileCode, ForecastRange, Moment, PollRules, ResultFact, Rule, Side, Translation},
};

/// Everything that stands in `vote.toml`.
#[derive(Debug)]
pub(in crate::data) struct Head {
    pub(in crate::data) id: String,
    pub(in crate::data) texts: Translation,
    pub(in crate::data) translations: BTreeMap<Lang, Translation>,
    pub(in crate::data) date: Date,
    pub(in crate::data) timezone: Option<String>,
    pub(in crate::data) polls_close: Option<Moment>,
    pub(in crate::data) embargo_until: Option<Moment>,
    pub(in crate::data) focus: Side,
    pub(in crate::data) status_quo: Option<Side>,
    pub(in crate::data) country: Option<String>,
    pub(in crate::data) rule: Rule,
    pub(in crate::data) rule_lines: RuleLines,
    pub(in crate::data) results: Vec<ResultFact>,
    pub(in crate::data) baseline: Vec<String>,
    pub(in crate::data) baseline_kind: BaselineKind,
    pub(in crate::data) forecast_range: Option<ForecastRange>,
    pub(in crate::data) poll_rules: PollRules,
    pub(in crate::data) feed: Option<Feed>,
    pub(in crate::data) levels: Levels,
}

/// Keys beside the sections of languages.
const KNOWN: &[&str] = &[
    "id",
    "title",
    "date",
    "timezone",
    "polls_close",
    "embargo_until",
    "question",
    "focus",
    "status_quo",
    "country",
    "levels",
    "options",
    "rule",
    "result",
    "baseline",
    "forecast_range",
    "polls",
    "feed",
    "unit_name",
    "region_name",
    "note",
    "result_source",
];

/// Keys that a section of a language may hold.
const TRANSLATED: &[&str] = &["title", "question", "options", "result_source", "note", "unit_name", "region_name"];

/// Reads `vote.toml`.
///
/// # Errors
/// Refuses invalid TOML, a missing compulsory key and values of another type, with their line.
pub(in crate::data) fn read_head(file: &FileName, text: &str, notes: &mut Notes) -> Result<Head, InputError> {
    let table = parse(file, text)?;
    let lines = Lines::of(text);
    scan_keys(file, &lines, &table, notes);
    let top = Section::whole(file, text, &lines, &table);
    tell_unknown(&top, notes);
    let mut refused = Refusals::default();
    let id = refused.ok(id(&top));
    let texts = refused.ok(texts(&top, None, notes));
    let translations = refused.ok(translations(&top, texts.as_ref(), notes)).unwrap_or_default();
    let optional_text = |key| top.get(key).map(|entry| entry.text().map(str::to_owned)).transpose();
    let optional_moment = |key| top.get(key).map(|entry| entry.time(moment)).transpose();
    let optional_side = |key| top.get(key).map(|entry| entry.word(SIDES)).transpose();
    let date = refused.ok(top.required("date").and_then(|date| {
        date.time(|text| {
            let meant = || certain_day(text.trim()).map_or_else(|| "2018-11-04".to_owned(), |day| day.to_string());
            parse_day(text).ok_or_else(|| (say!(Refusal::NoDayOfVote), say!(Refusal::NoDayOfVoteCure, day = meant())))
        })
    }));
    let timezone = refused.take(optional_text("timezone"));
    let country = refused.take(optional_text("country"));
    let polls_close = refused.take(optional_moment("polls_close"));
    let embargo_until = refused.take(optional_moment("embargo_until"));
    let focus = refused.take(optional_side("focus")).unwrap_or(Side::Yes);
    let status_quo = refused.take(optional_side("status_quo"));
    let (rule, rule_lines) = refused.ok(rule(&top, notes)).unwrap_or_default();
    let results = refused.take(results(&top, notes));
    let (baseline, baseline_kind) = refused.ok(baseline(&top, notes)).unwrap_or_default();
    let forecast_range = refused.take(forecast_range(&top, notes));
    let poll_rules = refused.ok(poll_rules(&top, notes)).unwrap_or_default();
    let feed = refused.ok(feed(&top, notes)).flatten();
    let levels = refused.take(levels(&top, notes));
    let (Some(id), Some(texts), Some(date), 0) = (id, texts, date, refused.len()) else {
        refused.sort_from(0);
        return Err(refused
            .done()
            .err()
            .unwrap_or_else(|| file.refuse(say!(Refusal::NoVote), say!(Refusal::NoVoteCure))));
    };
    Ok(Head {
        id,
        texts,
        translations,
        date,
        timezone,
        polls_close,
        embargo_until,
        focus,
        status_quo,
        country,
        rule,
        rule_lines,
        results,
        baseline,
        baseline_kind,
        forecast_range,
        poll_rules,
        feed,
        levels,
    })
}

/// The name of the vote, which is that of its folder.
fn id(top: &Section<'_>) -> Result<String, InputError> {
    let id = top.required("id")?;
    let name = id.text()?;
    if let Some(problem) = id_problem(name) {
        return Err(id.refuse(problem, say!(Refusal::IdCure)));
    }
    Ok(name.to_owned())
}

/// A warning for each key that is not known, and for each section of a language that there is not.
fn tell_unknown(top: &Section<'_>, notes: &mut Notes) {
    let mut known: Vec<&str> = KNOWN.iter().copied().chain(Lang::ALL.map(Lang::word)).collect();
    let strange: Vec<Entry<'_>> =
        top.entries().filter(|entry| !known.contains(&entry.key()) && is_of_language(entry)).collect();
    for entry in &strange {
        let langs = Value::list(Lang::ALL.map(|lang| format!("`{}`", lang.word())));
        let message = say!(Reading::UnknownLanguage, table = entry.key(), langs);
        let own = |lang: &Lang| primary(entry.key()).eq_ignore_ascii_case(lang.word());
        let near = suggestion_of(Lang::ALL.iter().find(|lang| own(lang)).map(|lang| lang.word()));
        let hint = say!(Reading::UnknownLanguageCure, near);
        notes.add(entry.finding(FileCode::UnknownKey, message, hint));
    }
    known.extend(strange.iter().map(Entry::key));
    top.tell_unknown(&known, notes);
}

/// Whether a table is meant as the texts of a language: it is called like one (`pt`, `de-CH`), or holds what they hold.
fn is_of_language(entry: &Entry<'_>) -> bool {
    let Ok(section) = entry.as_section() else { return false };
    let language = primary(entry.key());
    let is_called_so = language.len() == 2 && language.bytes().all(|letter| letter.is_ascii_alphabetic());
    is_called_so || section.entries().any(|entry| TRANSLATED.contains(&entry.key()))
}

/// `de` of `de-CH`.
fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// The same texts in other languages; what is missing is taken from the main ones.
fn translations(
    top: &Section<'_>,
    texts: Option<&Translation>,
    notes: &mut Notes,
) -> Result<BTreeMap<Lang, Translation>, InputError> {
    let mut found = BTreeMap::new();
    for lang in Lang::ALL {
        if let Some(section) = top.section(lang.word())? {
            section.tell_unknown(TRANSLATED, notes);
            let nothing = Translation::default();
            found.insert(lang, self::texts(&section, Some(texts.unwrap_or(&nothing)), notes)?);
        }
    }
    Ok(found)
}

/// Line of the earlier votes in a `vote.toml`; `None` where it has none.
pub(in crate::data) fn baseline_line(file: &FileName, text: &str) -> Option<usize> {
    let table = parse(file, text).ok()?;
    let lines = Lines::of(text);
    let section = Section::whole(file, text, &lines, &table).section("baseline").ok()??;
    section.get("votes").map(|votes| votes.line())
}

/// Title, question and labels; in another language what is missing is taken from `fallback`.
fn texts(section: &Section<'_>, fallback: Option<&Translation>, notes: &mut Notes) -> Result<Translation, InputError> {
    let own = |section: &Section<'_>, key| match section.get(key) {
        Some(entry) => entry.text().map(|text| Some(text.to_owned())),
        None => Ok(None),
    };
    let options = match fallback {
        None => Some(section.required("options")?.as_section()?),
        Some(_) => section.section("options")?,
    };
    let (mut yes, mut no, mut the_yes, mut the_no) = (None, None, None, None);
    if let Some(options) = &options {
        options.tell_unknown(&["yes", "no", "the_yes", "the_no"], notes);
        keys_of_sides(options)?;
        (yes, no) = (own(options, "yes")?, own(options, "no")?);
        (the_yes, the_no) = (own(options, "the_yes")?, own(options, "the_no")?);
        check_labels(options)?;
    }
    let (yes, no, title) = match (fallback, &options) {
        (Some(other), _) => (
            yes.unwrap_or_else(|| other.yes.clone()),
            no.unwrap_or_else(|| other.no.clone()),
            own(section, "title")?.unwrap_or_else(|| other.title.clone()),
        ),
        (None, Some(options)) => (
            options.required("yes")?.text()?.to_owned(),
            options.required("no")?.text()?.to_owned(),
            section.required("title")?.text()?.to_owned(),
        ),
        (None, None) => (String::new(), String::new(), String::new()),
    };
    let question = own(section, "question")?.or_else(|| fallback.and_then(|other| other.question.clone()));
    // A source in the main language is needed where only units have results: a result of the whole has its own.
    let result_source = own(section, "result_source")?;
    // A word of the main language would stand out in another: what is missing stays missing.
    let note = own(section, "note")?;
    let (unit_name, region_name) =
        (place_name(section, "unit_name", notes)?, place_name(section, "region_name", notes)?);
    Ok(Translation { title, question, yes, no, the_yes, the_no, result_source, note, unit_name, region_name })
}
