//! A TOML text whose every key knows its line, read type by type.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::data::read::cells::decode::Lines;
use crate::data::read::cells::number::{self, Why};
use crate::data::read::toml::lines::not_toml;
use crate::data::{
    files::FileName,
    nearest::{nearest, suggestion},
    notes::Notes,
};
use crate::language::{Value, say};
use crate::{
    InputError,
    vote::{Code, FileCode, Finding, Text},
};

/// Bytes of the longest text.
const LONGEST_TEXT: usize = 10_000;

/// A table of a TOML text, with its place.
#[derive(Clone, Copy)]
pub(in crate::data::read) struct Section<'d> {
    file: &'d FileName,
    text: &'d str,
    lines: &'d Lines,
    table: &'d DeTable<'d>,
    /// Dotted name, empty for the whole text.
    name: &'d str,
    line: usize,
}

/// One key of a section with its value.
#[derive(Clone, Copy)]
pub(in crate::data::read) struct Entry<'d> {
    file: &'d FileName,
    text: &'d str,
    lines: &'d Lines,
    value: &'d Spanned<DeValue<'d>>,
    key: &'d str,
    line: usize,
}

/// Cuts a text into its tables.
pub(in crate::data::read) fn parse<'d>(file: &FileName, text: &'d str) -> Result<DeTable<'d>, InputError> {
    match DeTable::parse(text) {
        Ok(table) => Ok(table.into_inner()),
        Err(error) => Err(not_toml(file, text, &error)),
    }
}

impl<'d> Section<'d> {
    /// The whole text.
    pub(in crate::data::read) fn whole(
        file: &'d FileName,
        text: &'d str,
        lines: &'d Lines,
        table: &'d DeTable<'d>,
    ) -> Self {
        Self { file, text, lines, table, name: "", line: 1 }
    }

    /// A key of this section.
    pub(in crate::data::read) fn get(&self, key: &'d str) -> Option<Entry<'d>> {
        let (name, value) = self.table.get_key_value(key)?;
        Some(self.entry(name, value))
    }

    /// A key that must be there.
    pub(in crate::data::read) fn required(&self, key: &'d str) -> Result<Entry<'d>, InputError> {
        self.get(key).ok_or_else(|| {
            let near = nearest(key, self.table.keys().map(|name| name.get_ref().as_ref()));
            let near = near.map_or_else(Text::default, |word| say!(Refusal::IsIt, word));
            let cure = match self.name {
                "" => say!(Refusal::KeyMissingCure, near, key),
                table => say!(Refusal::KeyMissingCureUnder, near, key, table),
            };
            self.file.refuse(say!(Refusal::KeyMissing), cure).line(self.line).column(key)
        })
    }

    /// A table inside this one.
    pub(in crate::data::read) fn section(&self, key: &'d str) -> Result<Option<Section<'d>>, InputError> {
        self.get(key).map(|entry| entry.as_section()).transpose()
    }

    /// Every key of this section.
    pub(in crate::data::read) fn entries(&self) -> impl Iterator<Item = Entry<'d>> {
        let section = *self;
        self.table.iter().map(move |(name, value)| section.entry(name, value))
    }

    /// A finding at the heading of this section.
    pub(in crate::data::read) fn place(&self, finding: Finding) -> Finding {
        finding.at(&self.file.name, self.line)
    }

    /// A warning for each key that is not known.
    pub(in crate::data::read) fn tell_unknown(&self, known: &[&str], notes: &mut Notes) {
        for entry in self.entries().filter(|entry| !known.contains(&entry.key)) {
            let hint = match nearest(entry.key, known.iter().copied()) {
                None => say!(Reading::UnknownKeyCure, known = known.join("`, `")),
                Some(near) => say!(Reading::DidYouMeanAlone, word = near),
            };
            let message = say!(Reading::UnknownKey, key = entry.key);
            let finding = Finding::new(FileCode::UnknownKey, message, hint);
            notes.add(finding.at(&self.file.name, entry.line).column(entry.key));
        }
    }

    /// Refuses keys that are not known: what stands under them would change a number and be passed over.
    pub(in crate::data::read) fn refuse_unknown(&self, known: &[&str]) -> Result<(), InputError> {
        let refused = self.entries().filter(|entry| !known.contains(&entry.key)).map(|entry| {
            let near = suggestion(entry.key, known.iter().copied());
            let problem = match self.name {
                "" => say!(Refusal::KeyUnknownAlone, key = entry.key),
                table => say!(Refusal::KeyUnknown, key = entry.key, table),
            };
            entry.refuse(problem, say!(Refusal::KeyUnknownCure, near, known = known.join("`, `")))
        });
        InputError::all(refused).map_or(Ok(()), Err)
    }

    fn entry(&self, name: &'d Spanned<std::borrow::Cow<'d, str>>, value: &'d Spanned<DeValue<'d>>) -> Entry<'d> {
        let line = self.lines.at(name.span().start);
        Entry { file: self.file, text: self.text, lines: self.lines, value, key: name.get_ref(), line }
    }
}

impl<'d> Entry<'d> {
    /// The key's name.
    pub(in crate::data::read) fn key(&self) -> &'d str {
        self.key
    }

    /// Its line in the file, from 1.
    pub(in crate::data::read) fn line(&self) -> usize {
        self.line
    }

    /// A refusal of this entry.
    pub(in crate::data::read) fn refuse(&self, problem: impl Into<Text>, cure: impl Into<Text>) -> InputError {
        self.file.refuse(problem, cure).line(self.line).column(self.key).value(self.raw())
    }

    /// A finding about this entry.
    pub(in crate::data::read) fn finding(&self, code: impl Into<Code>, message: Text, hint: Text) -> Finding {
        Finding::new(code, message, hint).at(&self.file.name, self.line).column(self.key)
    }

    /// A text.
    pub(in crate::data::read) fn text(&self) -> Result<&'d str, InputError> {
        let text = self.value.get_ref().as_str();
        let text = text.ok_or_else(|| self.refuse(say!(Refusal::NoText), say!(Refusal::NoTextCure, key = self.key)))?;
        if text.len() > LONGEST_TEXT {
            let (bytes, most) = (Value::plain(text.len()), Value::plain(LONGEST_TEXT));
            let problem = say!(Refusal::TextTooLong, bytes, most);
            let error = self.file.refuse(problem, say!(Refusal::TextTooLongCure)).line(self.line).column(self.key);
            return Err(error.value(text.chars().take(40).chain(['…']).collect::<String>()));
        }
        Ok(text)
    }

    /// `true` or `false`; the words on and off are taken too.
    pub(in crate::data::read) fn flag(&self) -> Result<bool, InputError> {
        match self.value.get_ref() {
            DeValue::Boolean(flag) => Ok(*flag),
            DeValue::String(word) if word == "on" => Ok(true),
            DeValue::String(word) if word == "off" => Ok(false),
            _ => Err(self.refuse(say!(Refusal::NoFlag), say!(Refusal::NoFlagCure, key = self.key))),
        }
    }

    /// A number within limits, both included.
    pub(in crate::data::read) fn number(&self, lowest: f64, highest: f64) -> Result<f64, InputError> {
        let plain = matches!(self.value.get_ref(), DeValue::Integer(_) | DeValue::Float(_));
        let digits = self.raw().replace('_', "");
        let number = if plain { number::number(&digits, false).ok() } else { None };
        let number = number
            .ok_or_else(|| self.refuse(say!(Refusal::NoNumber), say!(Refusal::NoNumberCureKey, key = self.key)))?;
        if number < lowest || number > highest {
            // A tenth of a point is written as such, so 1 is a share typed in percent where it is too large for one. Where it is
            // not, a little more than 1 is a slip of the share itself.
            let least = if highest < 1.0 { 1.0 } else { 2.0 };
            let share = lowest == 0.0 && highest <= 1.0 && (least..=100.0 * highest).contains(&number);
            let cure = if share {
                say!(Refusal::OutsideCureKeyPercent, share = (number / 100.0).to_string())
            } else {
                say!(Refusal::OutsideCureKey)
            };
            let problem = match highest == f64::MAX {
                true => say!(Refusal::BelowLowest, lowest = lowest.to_string()),
                false => say!(Refusal::Outside, lowest = lowest.to_string(), highest = highest.to_string()),
            };
            return Err(self.refuse(problem, cure));
        }
        Ok(number)
    }

    /// A count of ballots or persons.
    pub(in crate::data::read) fn count(&self) -> Result<u64, InputError> {
        let whole = matches!(self.value.get_ref(), DeValue::Integer(_));
        let digits = self.raw().replace('_', "");
        let text = digits.trim_matches(['"', '\'']);
        let count = if whole {
            number::count(&digits, false)
        } else if number::grouped(text) {
            Err(number::ungrouped(text))
        } else {
            Err((say!(Refusal::NoCount), say!(Refusal::NoCountCureKey, key = self.key)))
        };
        count.map_err(|(problem, cure)| self.refuse(problem, cure))
    }

    /// A date or time, as it stands in the file (quoted or not).
    pub(in crate::data::read) fn time<T>(&self, parse: impl Fn(&str) -> Result<T, Why>) -> Result<T, InputError> {
        let text = match self.value.get_ref() {
            DeValue::String(text) => text.as_ref(),
            DeValue::Datetime(_) => self.raw(),
            _ => return Err(self.refuse(say!(Refusal::NoDay), say!(Refusal::NoDayCureKey))),
        };
        parse(text).map_err(|(problem, cure)| self.refuse(problem, cure))
    }

    /// One of a few words.
    pub(in crate::data::read) fn word<T: Copy>(&self, words: &[(&str, T)]) -> Result<T, InputError> {
        let text = self.text()?;
        words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value).ok_or_else(|| {
            let near = suggestion(text, words.iter().map(|(word, _)| *word));
            let all: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.refuse(say!(Refusal::NoSuchWordKey), say!(Refusal::NoSuchWordCure, near, words = all.join(" | ")))
        })
    }

    /// A list of texts; a single text is a list of one.
    pub(in crate::data::read) fn texts(&self) -> Result<Vec<String>, InputError> {
        let wrong = || self.refuse(say!(Refusal::NoTexts), say!(Refusal::NoTextsCure, key = self.key));
        match self.value.get_ref() {
            DeValue::String(text) => Ok(vec![text.to_string()]),
            DeValue::Array(items) => items
                .iter()
                .map(|item| item.get_ref().as_str().map(str::to_owned))
                .collect::<Option<_>>()
                .ok_or_else(wrong),
            _ => Err(wrong()),
        }
    }

    /// A table.
    pub(in crate::data::read) fn as_section(&self) -> Result<Section<'d>, InputError> {
        match self.value.get_ref() {
            DeValue::Table(table) => Ok(Section {
                file: self.file,
                text: self.text,
                lines: self.lines,
                table,
                name: self.key,
                line: self.line,
            }),
            _ => Err(self.refuse(say!(Refusal::NoTable), say!(Refusal::NoTableCure, key = self.key))),
        }
    }

    /// Tables under one heading `[[…]]`.
    pub(in crate::data::read) fn as_sections(&self) -> Result<Vec<Section<'d>>, InputError> {
        let wrong = || self.refuse(say!(Refusal::NoTables), say!(Refusal::NoTablesCure, key = self.key));
        let DeValue::Array(items) = self.value.get_ref() else { return Err(wrong()) };
        items
            .iter()
            .map(|item| match item.get_ref() {
                DeValue::Table(table) => {
                    let line = self.lines.at(item.span().start);
                    Ok(Section { file: self.file, text: self.text, lines: self.lines, table, name: self.key, line })
                }
                _ => Err(wrong()),
            })
            .collect()
    }

    /// The value as it stands in the file, its first line.
    fn raw(&self) -> &'d str {
        self.text.get(self.value.span()).unwrap_or_default().lines().next().unwrap_or_default()
    }
}
