//! The files of a folder → a vote, and what its files say of one another.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashSet},
};

use crate::data::read::cells::customs::{Customs, Renames};
use crate::data::read::cells::decode::decode;
use crate::data::read::cells::refusals::Refusals;
use crate::data::read::cells::table::{Columns, Table};
use crate::data::read::sheet::csv_of_sheet;
use crate::data::read::tables::adopted::adopt;
use crate::data::read::tables::controls;
use crate::data::read::tables::history;
use crate::data::read::tables::kinds;
use crate::data::read::tables::links;
use crate::data::read::tables::outlines;
use crate::data::read::tables::polls;
use crate::data::read::tables::press;
use crate::data::read::tables::results;
use crate::data::read::tables::returns;
use crate::data::read::tables::units;
use crate::data::read::tidy::tidy;
use crate::data::read::toml::desk;
use crate::data::read::toml::levels::check_levels;
use crate::data::read::toml::overrides;
use crate::data::read::toml::rule::check_areas;
use crate::data::read::toml::vote::{Head, read_head};
use crate::data::read::withheld::secrecy::scan_heading;
use crate::data::read::{notes_below, other_files, shifted};
use crate::language::say;
use crate::{
    InputError,
    data::{Loaded, files::Files, nearest::mate, notes::Notes},
    tally::{keys, total_returns, total_rows},
    vote::{
        Control, Desk, FileCode, Finding, History, Link, Outline, Poll, PressFigure, Returns, Side, Text, UnitCode,
        UnitInfo, UnitResult, Vote, VoteSource,
    },
};

/// Reads a vote folder.
///
/// # Errors
/// Refuses all cells, keys and files that cannot be read, each with its place and cure.
pub(in crate::data) fn read_vote(
    files: &Files<'_>,
    source: VoteSource,
    renames: &Renames,
) -> Result<Loaded, InputError> {
    let mut notes = Notes::default();
    other_files::tell(files, &mut notes);
    let name = files.name("vote.toml");
    let bytes = files
        .bytes
        .get("vote.toml")
        .ok_or_else(|| name.refuse(say!(Refusal::VoteTomlMissing), say!(Refusal::VoteTomlMissingCure)))?;
    let mut refused = Refusals::default();
    let head = decode(&name, bytes, &mut notes).and_then(|text| read_head(&name, &text, &mut notes));
    let head = refused.ok(head);
    if let Some(head) = &head {
        tell_other_name(&head.id, &files.place, &source, &mut notes);
    }
    let customs = head.as_ref().map_or_else(|| Customs::renaming(renames), |head| customs(head, renames));
    let parts = Parts::read(files, &customs, &mut notes, &mut refused);
    let (Some(head), 0) = (head, refused.len()) else {
        return Err(refused
            .done()
            .err()
            .unwrap_or_else(|| name.refuse(say!(Refusal::NoVote), say!(Refusal::NoVoteCure))));
    };
    let (columns, rule_lines, levels) = (parts.columns.clone(), head.rule_lines.clone(), head.levels.clone());
    let mut vote = parts.with_head(head, source, files.hashes());
    adopt(&mut vote, &mut notes);
    let sums_of_kinds = kinds::settle(&mut vote, &files.name("results.csv"))?;
    vote.total_rows = match vote.units.is_empty() {
        true => total_rows::of_info(&vote.unit_info),
        false => total_rows::of_results(&vote.units, &vote.unit_info),
    };
    vote.total_rows.extend(sums_of_kinds);
    let totals: HashSet<String> = vote.total_rows.iter().map(|row| row.unit.clone()).collect();
    vote.units.retain(|unit| !totals.contains(&unit.unit));
    vote.unit_info.retain(|info| !totals.contains(&info.unit));
    total_returns::leave_out_listed(&mut vote);
    notes_below::leave_out(&mut vote, &mut notes);
    vote.left_out = results::mend(&mut vote.units);
    let names = vote.place_names();
    check_areas(&vote, &columns, &rule_lines, &name)
        .and_then(|()| check_levels(&vote, &columns, &levels, &name))
        .and_then(|()| overrides::check(&mut vote, &files.name("desk.toml"), &mut notes))
        .map_err(|refused| refused.named(&names))?;
    tell_unknown_units(&vote, &mut notes);
    let findings = notes.into_findings().into_iter().map(|finding| finding.named(&names)).collect();
    Ok(Loaded { vote, findings })
}

/// Everything beside `vote.toml`.
#[derive(Default)]
struct Parts {
    polls: Vec<Poll>,
    units: Vec<UnitResult>,
    unit_info: Vec<UnitInfo>,
    links: Vec<Link>,
    returns: Returns,
    controls: Vec<Control>,
    press: Vec<PressFigure>,
    history: Option<History>,
    outlines: Option<Vec<Outline>>,
    desk: Desk,
    /// Groupings of `units.csv`.
    columns: Vec<String>,
}

impl Parts {
    fn read(files: &Files<'_>, customs: &Customs, notes: &mut Notes, refused: &mut Refusals) -> Self {
        let mut parts = Self::default();
        let mut file = |name: &str, columns: &Columns, read: &mut dyn FnMut(&Table, &mut Notes, &mut Refusals)| {
            let since = refused.len();
            let table = table(files, name, columns, customs, notes, refused);
            if let Some(table) = &table {
                read(table, notes, refused);
            }
            refused.settle_from(since, |errors| match &table {
                Some(table) => shifted::gather(table, errors),
                None => errors,
            });
        };
        file("polls.csv", &polls::COLUMNS, &mut |table, notes, refused| {
            parts.polls = polls::read(table, notes, refused)
        });
        file("results.csv", &results::COLUMNS, &mut |table, _, refused| parts.units = results::read(table, refused));
        file("units.csv", &units::COLUMNS, &mut |table, _, refused| {
            parts.columns = units::groupings(table);
            parts.unit_info = units::read(table, refused);
        });
        file("controls.csv", &controls::COLUMNS, &mut |table, _, refused| {
            parts.controls = controls::read(table, refused)
        });
        file("press.csv", &press::COLUMNS, &mut |table, _, refused| parts.press = press::read(table, refused));
        file("links.csv", &links::COLUMNS, &mut |table, _, refused| parts.links = links::read(table, refused));
        file("history.csv", &history::COLUMNS, &mut |table, _, refused| {
            parts.history = Some(history::read(table, refused));
        });
        if let Some((name, bytes)) = files.table("returns.csv") {
            parts.returns = refused.take(returns::read(name.clone(), bytes, customs, notes));
            if let Some(day) = customs.night.day {
                returns::set_aside_early(&mut parts.returns, day, &name, notes);
            }
        }
        if let Some(bytes) = files.bytes.get("desk.toml") {
            let name = files.name("desk.toml");
            let read = decode(&name, bytes, notes).and_then(|text| desk::read(&name, &text, notes));
            parts.desk = refused.take(read);
        }
        if let Some(bytes) = files.bytes.get("outlines.geojson") {
            parts.outlines = refused.ok(outlines::read(&files.name("outlines.geojson"), bytes, notes));
        }
        parts
    }

    fn with_head(self, head: Head, source: VoteSource, inputs: BTreeMap<String, String>) -> Vote {
        Vote {
            texts: head.texts,
            translations: head.translations,
            timezone: head.timezone,
            polls_close: head.polls_close,
            embargo_until: head.embargo_until,
            focus: head.focus,
            status_quo: head.status_quo,
            country: head.country,
            rule: head.rule,
            results: head.results,
            baseline: head.baseline,
            baseline_kind: head.baseline_kind,
            forecast_range: head.forecast_range,
            poll_rules: head.poll_rules,
            feed: head.feed,
            levels: head.levels.groups,
            polls: self.polls,
            units: self.units,
            unit_info: self.unit_info,
            links: self.links,
            returns: self.returns,
            controls: self.controls,
            press: self.press,
            history: self.history,
            outlines: self.outlines,
            desk: self.desk,
            source,
            inputs,
            ..Vote::new(head.id, head.date)
        }
    }
}

/// A file cut into rows; rows of another length are refused, and those that can be read go on.
fn table(
    files: &Files<'_>,
    file: &str,
    columns: &Columns,
    customs: &Customs,
    notes: &mut Notes,
    refused: &mut Refusals,
) -> Option<Table> {
    let (name, bytes) = files.table(file)?;
    let text = match name.is_sheet() {
        true => csv_of_sheet(&name, bytes, columns.known, notes).map(Cow::Owned),
        false => decode(&name, bytes, notes),
    };
    let text = refused.ok(text)?;
    let cut = Table::cut(name, &text, columns, customs, notes);
    let mut table = match cut {
        Ok(table) => table,
        Err(error) => {
            // Where vote.toml is refused the labels of the options are not known, by which a column may be called.
            let of_label = |error: &InputError| matches!(error.column.as_deref(), Some("yes" | "no"));
            error.each().filter(|error| customs.has_labels() || !of_label(error)).for_each(|error| refused.add(error));
            return None;
        }
    };
    scan_heading(&table, columns.known, notes);
    table.take_broken().into_iter().for_each(|row| refused.add(row.error));
    table.take_bad().into_iter().for_each(|error| refused.add(error));
    tidy(&mut table, columns, customs, notes);
    Some(table)
}

/// What a head says that helps to read the tables.
fn customs(head: &Head, renames: &Renames) -> Customs {
    let texts = std::iter::once(&head.texts).chain(head.translations.values());
    let labels = texts.flat_map(|texts| [(texts.yes.as_str(), Side::Yes), (texts.no.as_str(), Side::No)]);
    Customs::new(labels, (head.date, head.timezone.as_deref(), head.polls_close), renames)
}

fn tell_other_name(id: &str, place: &str, source: &VoteSource, notes: &mut Notes) {
    let folder = std::path::Path::new(place).file_name().map(|name| name.to_string_lossy().into_owned());
    if let (VoteSource::Folder(_), Some(folder)) = (source, folder)
        && folder != id
    {
        let message = say!(Reading::OtherFolderName, id, folder);
        let hint = say!(Reading::OtherFolderNameCure);
        notes.add(Finding::new(FileCode::OtherFolderName, message, hint).at("vote.toml", 1).column("id"));
    }
}

/// Units of `history.csv` that `results.csv` does not have.
fn tell_unknown_units(vote: &Vote, notes: &mut Notes) {
    let Some(history) = &vote.history else { return };
    let listed = keys::Listed::new(vote.units.iter().map(|unit| unit.unit.as_str()));
    let headings = history.votes.iter().filter(|name| listed.contains(name)).count();
    if headings * 2 > history.votes.len() && !history.rows.iter().any(|(unit, _)| listed.contains(unit)) {
        let message = say!(Reading::HistoryTransposed, n = headings);
        let finding = Finding::new(UnitCode::UnknownUnit, message, say!(Reading::HistoryTransposedCure));
        notes.add(finding.at("history.csv", 1).column("unit"));
        return;
    }
    for (unit, _) in history.rows.iter().filter(|(unit, _)| !listed.is_empty() && !listed.contains(unit)) {
        let message = say!(Reading::UnknownUnit, unit);
        let near = if notes.is_listed(UnitCode::UnknownUnit.into(), "history.csv") {
            mate(vote, &listed, unit)
        } else {
            Text::default()
        };
        let hint = say!(Reading::UnknownUnitCure, near);
        let finding = Finding::new(UnitCode::UnknownUnit, message, hint);
        notes.add(finding.at("history.csv", None).column("unit").unit(unit));
    }
}
