//! What a vote says of itself that helps to read its tables: names of its options, its clock, and columns that the user renames.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
};

use jiff::{
    civil::{Date, DateTime},
    tz::{TimeZone, TimeZoneDatabase},
};

use crate::data::{
    files::FileName,
    nearest::{nearest, suggestion},
    notes::Notes,
    read::cells::columns::Columns,
    read::words::headings,
    text::plain,
};
use crate::language::{Value, say};
use crate::{
    Error, InputError, Result,
    vote::{FileCode, Finding, Moment, Side, Vote},
};

/// What is known of a vote before its tables are read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Customs {
    /// Names of the options in all languages.
    labels: Vec<(String, Side)>,
    /// The night of the vote.
    pub(in crate::data::read) night: Night,
    /// Columns that the user renames.
    renames: Renames,
    /// Heading of the keys in a table of somebody's own; `unit` unless it is named.
    key: Option<String>,
}

/// The clocks of a vote and its day.
#[derive(Debug, Clone, Default)]
pub(in crate::data::read) struct Night {
    /// Day of the vote.
    pub(in crate::data::read) day: Option<Date>,
    /// When the last station closes, by its clocks.
    pub(in crate::data::read) closes: Option<DateTime>,
    /// Its clocks.
    pub(in crate::data::read) zone: Option<TimeZone>,
}

impl Night {
    /// By `timezone`, else (where it is not given, or not known) by the offset of `polls_close`.
    fn of(day: Date, timezone: Option<&str>, polls_close: Option<Moment>) -> Self {
        let named = timezone.and_then(|name| TimeZoneDatabase::bundled().get(name).ok());
        let zone = named.or_else(|| polls_close.map(|at| TimeZone::fixed(at.offset)));
        let closes = polls_close.zip(zone.as_ref()).map(|(at, zone)| zone.to_datetime(at.timestamp));
        Self { day: Some(day), closes, zone }
    }
}

impl Customs {
    /// Those of a vote whose labels, day and times are known.
    pub(in crate::data) fn new<'l>(
        labels: impl Iterator<Item = (&'l str, Side)>,
        (day, timezone, polls_close): (Date, Option<&str>, Option<Moment>),
        renames: &Renames,
    ) -> Self {
        let labels = labels.map(|(label, side)| (plain(label), side)).filter(|(label, _)| !label.is_empty());
        let night = Night::of(day, timezone, polls_close);
        Self { labels: labels.collect(), night, renames: renames.clone(), key: None }
    }

    /// Those of a vote.
    pub(crate) fn of(vote: &Vote, renames: &Renames) -> Self {
        let texts = std::iter::once(&vote.texts).chain(vote.translations.values());
        let labels = texts.flat_map(|texts| [(texts.yes.as_str(), Side::Yes), (texts.no.as_str(), Side::No)]);
        Self::new(labels, (vote.date, vote.timezone.as_deref(), vote.polls_close), renames)
    }

    /// Those of a table of somebody's own, with its heading of the keys.
    pub(crate) fn keyed(heading: &str) -> Self {
        Self { key: Some(heading.to_owned()), ..Self::default() }
    }

    /// Heading of the keys.
    pub(in crate::data::read) fn key(&self) -> &str {
        self.key.as_deref().unwrap_or("unit")
    }

    /// Renames alone, where no vote is known.
    pub(crate) fn renaming(renames: &Renames) -> Self {
        Self { renames: renames.clone(), ..Self::default() }
    }

    /// Are the labels of the options known?
    pub(in crate::data::read) fn has_labels(&self) -> bool {
        !self.labels.is_empty()
    }

    /// The option that a word names by its label; `None` where it names neither, or both.
    pub(in crate::data::read) fn side(&self, word: &str) -> Option<Side> {
        // `Oui (voix)`
        let word = plain(word.split(['(', '[']).next().filter(|bare| !bare.trim().is_empty()).unwrap_or(word));
        let mut sides = self.labels.iter().filter(|(label, _)| *label == word).map(|(_, side)| *side);
        let first = sides.next()?;
        sides.all(|side| side == first).then_some(first)
    }

    /// The option whose label a word resembles.
    pub(in crate::data::read) fn nearest_side(&self, word: &str) -> Option<Side> {
        let near = nearest(&plain(word), self.labels.iter().map(|(label, _)| label.as_str()))?;
        self.side(near)
    }

    /// The heading with names of this program: those that the user gives, then labels of options.
    ///
    /// # Errors
    /// Refuses two columns of one meaning.
    pub(in crate::data) fn heading(
        &self,
        file: &FileName,
        line: usize,
        written: &[String],
        columns: &Columns,
        notes: &mut Notes,
    ) -> Result<Vec<String>, InputError> {
        let mut heading = written.to_vec();
        self.renames.apply(&file.name, columns, &mut heading);
        for side in [Side::Yes, Side::No] {
            let name = side.word();
            if !columns.known.contains(&name) || heading.iter().any(|column| column == name) {
                continue;
            }
            let is_label = |column: &str| {
                let folded = plain(column);
                let is_ours = columns.known.iter().any(|known| plain(known) == folded && plain(known) != name);
                !is_ours && self.side(column) == Some(side)
            };
            let found: Vec<usize> = (0..heading.len()).filter(|at| is_label(&heading[*at])).collect();
            if let [_, second, ..] = found[..] {
                let refused = file.refuse(say!(Refusal::ColumnTwice), say!(Refusal::ColumnTwiceCure));
                return Err(refused.line(line).column(&heading[second]));
            }
            if let Some(at) = found.first() {
                let message = say!(Reading::ColumnByLabel, column = &heading[*at], name);
                let finding = Finding::new(FileCode::ColumnByLabel, message, say!(Reading::ColumnByLabelCure));
                notes.add(finding.at(&file.name, line).column(name));
                heading[*at] = name.to_owned();
            }
        }
        if !columns.open {
            self.by_words(file, line, columns, &mut heading, notes);
        }
        Ok(heading)
    }

    /// Gives columns of figures our names where counting offices print theirs, with one note. A word that names an option stays its own.
    fn by_words(&self, file: &FileName, line: usize, columns: &Columns, heading: &mut [String], notes: &mut Notes) {
        let known = columns.known;
        let is_other_option = |ours: &str| {
            self.labels.iter().any(|(label, side)| side.word() != ours && headings::meant(label, known) == Some(ours))
        };
        let mut found = headings::figures(heading, known);
        found.retain(|(_, at)| !self.labels.iter().any(|(label, _)| *label == plain(&heading[*at])));
        let are_crossed = ["yes", "no"].into_iter().any(is_other_option);
        found.retain(|(ours, _)| !(are_crossed && matches!(*ours, "yes" | "no")));
        let Some((first, _)) = found.first() else { return };
        let pairs = found.iter().map(|(name, at)| say!(Reading::ColumnPair, column = &heading[*at], name = *name));
        let message = say!(Reading::ColumnByWord, pairs = Value::list(pairs));
        let finding = Finding::new(FileCode::ColumnByLabel, message, say!(Reading::ColumnByWordCure));
        let finding = finding.at(&file.name, line);
        notes.add(if found.len() == 1 { finding.column(*first) } else { finding });
        for (name, at) in found {
            name.clone_into(&mut heading[at]);
        }
    }
}

/// `--columns ours=theirs,…`: which column of a file stands for which name; `polls:yes=Leave` is about one file alone.
#[derive(Debug, Clone, Default)]
pub struct Renames {
    pairs: Arc<Vec<Pair>>,
    seen: Arc<Mutex<Seen>>,
}

/// What the pairs met while tables were read.
#[derive(Debug, Default)]
struct Seen {
    /// Which of them met their column.
    met: BTreeSet<usize>,
    /// Tables, without their endings.
    files: BTreeSet<String>,
    /// Pairs whose name a table does not read, with the table and the names it reads.
    strangers: BTreeMap<usize, (String, Vec<&'static str>)>,
}

#[derive(Debug)]
struct Pair {
    /// As typed.
    text: String,
    /// File without its ending; `None` for all.
    file: Option<String>,
    ours: String,
    theirs: String,
}

impl Renames {
    /// From the words of the flag.
    ///
    /// # Errors
    /// Refuses a pair without `=` or with a blank side.
    pub fn parse(text: &str) -> Result<Self> {
        let pair = |pair: &str| {
            let sides = pair.split_once('=').map(|(ours, theirs)| (ours.trim(), theirs.trim()));
            let Some((ours, theirs)) = sides.filter(|(ours, theirs)| !ours.is_empty() && !theirs.is_empty()) else {
                return Err(Error::usage(say!(OpenTable::ColumnsNoPair, pair), say!(OpenTable::ColumnsPairCure)));
            };
            let (file, ours) = match ours.split_once(':') {
                Some((file, ours)) => (Some(file.trim().to_owned()), ours.trim()),
                None => (None, ours),
            };
            Ok(Pair { text: pair.trim().to_owned(), file, ours: ours.to_owned(), theirs: theirs.to_owned() })
        };
        let pairs = text.split(',').filter(|part| !part.trim().is_empty()).map(pair).collect::<Result<Vec<_>>>()?;
        Ok(Self { pairs: Arc::new(pairs), seen: Arc::default() })
    }

    /// Gives columns of a file our names.
    fn apply(&self, file: &str, columns: &Columns, heading: &mut [String]) {
        let stem = file.split('.').next().unwrap_or(file);
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.files.insert(stem.to_owned());
        for (number, pair) in self.pairs.iter().enumerate() {
            if pair.file.as_deref().is_some_and(|of| of != stem) {
                continue;
            }
            let is_known = columns.open || columns.known.contains(&pair.ours.as_str());
            let is_there = || heading.iter().any(|name| plain(name) == plain(&pair.theirs));
            if !is_known && (pair.file.is_some() || is_there()) {
                seen.strangers.entry(number).or_insert_with(|| (file.to_owned(), columns.known.to_vec()));
            }
            if !is_known {
                continue;
            }
            let exact = heading.iter().position(|name| *name == pair.theirs);
            let alike = || heading.iter().position(|name| plain(name) == plain(&pair.theirs));
            if let Some(at) = exact.or_else(alike) {
                pair.ours.clone_into(&mut heading[at]);
                seen.met.insert(number);
            }
        }
    }

    /// Refuses a pair whose column no file has.
    ///
    /// # Errors
    /// Names the first.
    pub fn all_met(&self) -> Result<()> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((number, pair)) = self.pairs.iter().enumerate().find(|(number, _)| !seen.met.contains(number)) else {
            return Ok(());
        };
        let (text, ours, theirs) = (&pair.text, &pair.ours, &pair.theirs);
        if let Some((file, known)) = seen.strangers.get(&number) {
            let near = suggestion(ours, known.iter().copied());
            let cure = say!(OpenTable::ColumnsNotReadCure, near, known = known.join(", "));
            return Err(Error::usage(say!(OpenTable::ColumnsNotRead, pair = text, file, ours), cure));
        }
        if let Some(file) = pair.file.as_ref().filter(|file| !seen.files.contains(*file)) {
            let near = suggestion(file, seen.files.iter().map(String::as_str));
            let cure = say!(OpenTable::ColumnsNoTableCure, near, files = Value::list(seen.files.iter().cloned()));
            return Err(Error::usage(say!(OpenTable::ColumnsNoTable, pair = text, file), cure));
        }
        Err(Error::usage(say!(OpenTable::ColumnsNowhere, pair = text, theirs), say!(OpenTable::ColumnsNowhereCure)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn customs(labels: &[(&str, Side)], renames: &str) -> Customs {
        let day = jiff::civil::date(2016, 6, 23);
        let renames = Renames::parse(renames).expect("pairs");
        Customs::new(labels.iter().copied(), (day, None, None), &renames)
    }

    fn heading(customs: &Customs, written: &[&str]) -> std::result::Result<Vec<String>, InputError> {
        let columns = Columns { known: &["unit", "yes", "no", "other"], open: false, ..Columns::ANY };
        let file = FileName { name: "results.csv".to_owned(), shown: "results.csv".to_owned() };
        let written: Vec<String> = written.iter().map(|name| (*name).to_owned()).collect();
        customs.heading(&file, 1, &written, &columns, &mut Notes::default())
    }

    #[test]
    fn labels_name_columns_without_case_and_accents_but_never_another_column() {
        let vote = customs(&[("Indépendance", Side::Yes), ("Other", Side::No)], "");
        assert_eq!(heading(&vote, &["unit", "INDEPENDANCE"]).expect("read"), ["unit", "yes"]);
        assert_eq!(heading(&vote, &["unit", "Other"]).expect("read"), ["unit", "Other"]); // is `other`, perhaps
        assert_eq!(heading(&vote, &["unit", "yes", "Indépendance"]).expect("read"), ["unit", "yes", "Indépendance"]);
        assert!(heading(&vote, &["Indépendance", "independance"]).is_err(), "two of one meaning");
        let both = customs(&[("Ja", Side::Yes), ("JA", Side::No)], "");
        assert_eq!(heading(&both, &["ja"]).expect("read"), ["ja"]); // means either
    }

    #[test]
    fn renames_are_met_or_told() {
        let vote = customs(&[], "yes=For,polls:no=Against");
        assert_eq!(heading(&vote, &["For", "Against"]).expect("read"), ["yes", "Against"]);
        let error = vote.renames.all_met().expect_err("`Against` is asked for in polls alone");
        assert!(error.to_string().contains("Against"), "{error}");
        let vote = customs(&[], "polls:size=n");
        assert_eq!(heading(&vote, &["unit"]).expect("read"), ["unit"]);
        let error = vote.renames.all_met().expect_err("no table is called so");
        assert!(error.to_string().contains("polls:size=n") && error.to_string().contains("`polls`"), "{error}");
        let vote = customs(&[], "results:unti=n");
        assert_eq!(heading(&vote, &["n"]).expect("read"), ["n"]);
        let error = vote.renames.all_met().expect_err("no name of ours");
        assert!(error.to_string().contains("results.csv reads no column `unti`"), "{error}");
        assert!(Renames::parse("yes").is_err() && Renames::parse("=x").is_err());
    }
}
