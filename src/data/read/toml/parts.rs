//! The optional tables of `vote.toml`: rule, results, forecast range, poll rules.

use std::collections::BTreeMap;

use crate::data::notes::Notes;
use crate::data::read::cells::instant::loose;
use crate::data::read::cells::refusals::Refusals;
use crate::data::read::tables::counts::by_name;
use crate::data::read::tables::press::SIDES;
use crate::data::read::toml::document::{Entry, Section};
use crate::language::{Text, Value, say};
use crate::{
    InputError,
    vote::{Counts, ForecastRange, PollRules, RangeBase, ResultFact, VoteFileCode},
};

/// `[[result]]`: published results, each with its time.
pub(in crate::data::read) fn results(top: &Section<'_>, notes: &mut Notes) -> Result<Vec<ResultFact>, InputError> {
    let Some(entry) = top.get("result") else { return Ok(Vec::new()) };
    let mut refused = Refusals::default();
    let sections = entry.as_sections()?;
    let facts = sections.iter().filter_map(|section| result(section, notes, &mut refused)).collect();
    refused.done().map(|()| facts)
}

const RESULT: &[&str] = &[
    "status",
    "at",
    "registered",
    "cast",
    "blank",
    "spoiled",
    "valid",
    "yes",
    "no",
    "yes_share",
    "no_share",
    "turnout",
    "turnout_share",
    "source",
];

fn result(section: &Section<'_>, notes: &mut Notes, refused: &mut Refusals) -> Option<ResultFact> {
    section.tell_unknown(RESULT, notes);
    let met = refused.len();
    let mut count = |key| refused.take(section.get(key).map(|entry| entry.count()).transpose());
    let counts = by_name(&mut count);
    let valid = count("valid");
    if refused.len() == met {
        refused.take(check_result(section, &counts, valid));
    }
    let mut share = |key| refused.take(section.get(key).map(|entry| entry.number(0.0, 1.0)).transpose());
    let (yes_share, no_share) = (share("yes_share"), share("no_share"));
    let turnout = share("turnout").or(share("turnout_share"));
    if let (Some(yes), Some(no), Some(entry)) = (yes_share, no_share, section.get("no_share"))
        && (yes + no - 1.0).abs() > 0.006
    {
        let message = say!(Reading::SharesDoNotAddUp, sum = yes + no);
        notes.add(entry.finding(VoteFileCode::SharesDoNotAddUp, message, say!(Reading::SharesDoNotAddUpCure)));
    }
    let yes_from_valid = match (counts.yes, counts.no, valid) {
        (Some(yes), None, Some(valid)) if valid > 0 => Some(yes as f64 / valid as f64),
        (None, Some(no), Some(valid)) if valid > 0 => Some(1.0 - no as f64 / valid as f64),
        _ => None,
    };
    let status = section.required("status").and_then(|entry| entry.word(&[("provisional", false), ("final", true)]));
    let is_final = refused.ok(status);
    let at = refused.take(section.get("at").map(|entry| entry.time(loose)).transpose());
    let source = refused.take(section.get("source").map(|entry| entry.text().map(str::to_owned)).transpose());
    Some(ResultFact {
        is_final: is_final?,
        at,
        counts,
        yes_share: yes_share.or(no_share.map(|no| 1.0 - no)).or(yes_from_valid),
        turnout,
        source,
    })
}

/// A proclaimed result that contradicts itself is refused: every chart and score hangs on it.
fn check_result(section: &Section<'_>, counts: &Counts, valid: Option<u64>) -> Result<(), InputError> {
    let parts: u64 = [counts.yes, counts.no, counts.blank, counts.spoiled].into_iter().flatten().sum();
    let refuse = |entry: Entry<'_>, problem: Text| Err(entry.refuse(problem, say!(Refusal::CompareWithProclamation)));
    if let (Some(cast), Some(entry)) = (counts.cast, section.get("cast"))
        && parts > cast
    {
        return refuse(entry, say!(Refusal::FactVotesExceedCast, sum = Value::plain(parts)));
    }
    if let (Some(registered), Some(entry)) = (counts.registered, section.get("registered"))
        && counts.cast.unwrap_or(parts) > registered
    {
        let cast = Value::plain(counts.cast.unwrap_or(parts));
        return refuse(entry, say!(Refusal::FactCastExceedsRegistered, cast));
    }
    let Some((valid, entry)) = valid.zip(section.get("valid")) else { return Ok(()) };
    match (counts.yes, counts.no) {
        (Some(yes), Some(no)) if yes + no != valid => {
            refuse(entry, say!(Refusal::FactUnlikeValid, sum = Value::plain(yes + no)))
        }
        (Some(one), None) | (None, Some(one)) if one > valid => {
            refuse(entry, say!(Refusal::FactOptionExceedsValid, votes = Value::plain(one)))
        }
        _ => Ok(()),
    }
}

/// `[forecast_range]`: what the press said that the polls forecast.
pub(in crate::data::read) fn forecast_range(
    top: &Section<'_>,
    notes: &mut Notes,
) -> Result<Option<ForecastRange>, InputError> {
    const BASES: &[(&str, RangeBase)] =
        &[("all", RangeBase::All), ("two_way", RangeBase::TwoWay), ("projection", RangeBase::Projection)];
    let Some(section) = top.section("forecast_range")? else { return Ok(None) };
    section.tell_unknown(&["option", "low", "low_base", "high", "high_base", "source"], notes);
    let low = section.required("low")?.number(0.0, 100.0)?;
    let high_entry = section.required("high")?;
    let high = high_entry.number(0.0, 100.0)?;
    if high < low {
        return Err(high_entry.refuse(say!(Refusal::RangeReversed, low), say!(Refusal::RangeReversedCureKey)));
    }
    Ok(Some(ForecastRange {
        option: section.required("option")?.word(SIDES)?,
        low,
        low_base: section.required("low_base")?.word(BASES)?,
        high,
        high_base: section.required("high_base")?.word(BASES)?,
        source: section.get("source").map(|entry| entry.text().map(str::to_owned)).transpose()?,
    }))
}

/// Priors of the forecast that a vote may set, in shares.
const PRIORS: [&str; 8] =
    ["omega", "tau", "s_house", "s_mode", "level_mean", "level_sd", "structural_mean", "structural_sd"];

/// `[polls]`: how this vote's polls are to be read.
pub(in crate::data::read) fn poll_rules(top: &Section<'_>, notes: &mut Notes) -> Result<PollRules, InputError> {
    let Some(section) = top.section("polls")? else { return Ok(PollRules::default()) };
    section.tell_unknown(&["undecided", "rounding", "default_n", "aliases", "excluded", "priors"], notes);
    let words = |key| -> Result<BTreeMap<String, String>, InputError> {
        let Some(section) = section.section(key)? else { return Ok(BTreeMap::new()) };
        section.entries().map(|entry| Ok((entry.key().to_owned(), entry.text()?.to_owned()))).collect()
    };
    let mut priors = BTreeMap::new();
    if let Some(section) = section.section("priors")? {
        section.refuse_unknown(&PRIORS)?;
        for entry in section.entries() {
            let value = entry.number(0.0, 1.0)?;
            if value == 0.0 && !entry.key().ends_with("_mean") {
                return Err(entry.refuse(say!(Refusal::PriorWithoutScale), say!(Refusal::PriorWithoutScaleCure)));
            }
            priors.insert(entry.key().to_owned(), value);
        }
    }
    Ok(PollRules {
        undecided: section.get("undecided").map(|entry| entry.text().map(str::to_owned)).transpose()?,
        rounding: section.get("rounding").map(|entry| entry.flag()).transpose()?,
        default_n: section.get("default_n").map(|entry| entry.count()).transpose()?,
        aliases: words("aliases")?,
        excluded: words("excluded")?,
        priors,
    })
}
