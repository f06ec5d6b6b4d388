//! A sentence in every language of the program.

use std::ops::AddAssign;

use serde::{Serialize, Serializer};

use super::{
    Lang,
    parts::{Piece, Said, Text, Value},
    place::{Places, first_form},
    typography::capital,
};

impl Piece {
    fn get(&self, lang: Lang) -> String {
        first_form(&self.forms(lang)).to_owned()
    }

    /// With the forms behind its word, where a folder gives more than one.
    fn forms(&self, lang: Lang) -> String {
        match self {
            Self::Said(said) => said.get(lang),
            Self::Same(word) => word.clone(),
            Self::Value(value) => value.shown(lang),
            Self::Given(first, others) => {
                others.iter().find(|(of, _)| *of == lang).map_or(first, |(_, word)| word).clone()
            }
            Self::Capital(text) => capital(&text.get(lang)),
        }
    }
}

impl Text {
    pub(super) fn said(file: usize, name: &'static str, values: Vec<(&'static str, Value)>) -> Self {
        Self { parts: vec![Piece::Said(Said { file, name, values })] }
    }

    /// A word that is the same in every language: a name, a key, the words of a source.
    pub fn same(word: impl Into<String>) -> Self {
        let word = word.into();
        Self { parts: if word.is_empty() { Vec::new() } else { vec![Piece::Same(word)] } }
    }

    /// Words that a folder gives by language; the first stand for the languages it does not name.
    pub fn given(first: impl Into<String>, others: impl IntoIterator<Item = (Lang, String)>) -> Self {
        Self { parts: vec![Piece::Given(first.into(), others.into_iter().collect())] }
    }

    /// Texts with the same words between them in every language.
    pub fn joined(texts: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut parts = Vec::new();
        for text in texts {
            if !parts.is_empty() {
                parts.push(Piece::Same(between.to_owned()));
            }
            parts.extend(text.parts);
        }
        Self { parts }
    }

    /// Sentences one after another; the mark behind the last is the reader's place to set.
    pub fn sentences(texts: impl IntoIterator<Item = Self>) -> Self {
        Self::joined(texts, ". ")
    }

    /// The text in a language.
    pub fn get(&self, lang: Lang) -> String {
        self.parts.iter().map(|part| part.get(lang)).collect()
    }

    /// The text as a catalogue takes it: a name of a folder with its forms.
    pub(super) fn argument(&self, lang: Lang) -> String {
        match self.parts.as_slice() {
            [name @ Piece::Given(..)] => name.forms(lang),
            _ => self.get(lang),
        }
    }

    /// The text in English, as in JSON.
    pub fn english(&self) -> String {
        self.get(Lang::En)
    }

    /// This text and another after it, with a space between.
    #[must_use]
    pub fn then(mut self, next: &Self) -> Self {
        if !self.is_empty() && !next.is_empty() {
            self.parts.push(Piece::Same(" ".to_owned()));
        }
        self.parts.extend(next.parts.iter().cloned());
        self
    }

    /// The first sentence that was joined by [`Text::then`], and the others.
    pub fn first(&self) -> (Self, Self) {
        let end = self.parts.iter().position(|part| *part == Piece::Same(" ".to_owned())).unwrap_or(self.parts.len());
        let (first, rest) = self.parts.split_at(end);
        (Self { parts: first.to_vec() }, Self { parts: rest.get(1..).unwrap_or_default().to_vec() })
    }

    /// The text with a capital at its beginning.
    #[must_use]
    pub fn capital(self) -> Self {
        Self { parts: vec![Piece::Capital(self)] }
    }

    /// The same message with another value where it has this word; `None` where it has it not.
    pub fn with(&self, word: &str, value: Value) -> Option<Self> {
        let [Piece::Said(said)] = self.parts.as_slice() else { return None };
        let (same, text) = (Value::from(word), Value::from(Self::same(word)));
        let at = said.values.iter().position(|(_, own)| *own == same || *own == text)?;
        let mut said = said.clone();
        said.values[at].1 = value;
        Some(Self { parts: vec![Piece::Said(said)] })
    }

    /// Is it the same message, whatever its values?
    pub fn is_like(&self, other: &Self) -> bool {
        match (self.parts.as_slice(), other.parts.as_slice()) {
            ([Piece::Said(one), ..], [Piece::Said(other), ..]) => (one.file, one.name) == (other.file, other.name),
            _ => self == other,
        }
    }

    /// Is it empty in every language?
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

/// What a vote calls its units and its regions: the words of `$unit-name` and `$region-name` in every catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceNames {
    /// Its units.
    pub units: Places,
    /// The regions above them.
    pub regions: Places,
}

impl PlaceNames {
    /// The words of a name in the catalogues.
    fn of(&self, name: &str) -> Option<&Places> {
        match name {
            "unit-name" => Some(&self.units),
            "region-name" => Some(&self.regions),
            _ => None,
        }
    }
}

impl Text {
    /// The same in the words of a vote, wherever a message asks for `$unit-name` or `$region-name`; those of the catalogues stand till then.
    #[must_use]
    pub fn named(mut self, names: &PlaceNames) -> Self {
        self.parts.iter_mut().for_each(|part| part.name(names));
        self
    }
}

impl Piece {
    fn name(&mut self, names: &PlaceNames) {
        match self {
            Self::Said(said) => said.values.iter_mut().for_each(|(name, value)| match names.of(name) {
                Some(places) => *value = Value::Places(places.clone()),
                None => value.name(names),
            }),
            Self::Value(value) => value.name(names),
            Self::Capital(text) => text.parts.iter_mut().for_each(|part| part.name(names)),
            Self::Same(_) | Self::Given(..) => {}
        }
    }
}

impl Value {
    fn name(&mut self, names: &PlaceNames) {
        match self {
            Self::Said(text) => text.parts.iter_mut().for_each(|part| part.name(names)),
            Self::List(texts) => {
                texts.iter_mut().flat_map(|text| &mut text.parts).for_each(|part| part.name(names));
            }
            _ => {}
        }
    }
}

/// Sentences for readers, most important first; in JSON a list for every language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sentences(pub Vec<Text>);

impl Sentences {
    /// The sentences in a language.
    pub fn of(&self, lang: Lang) -> Vec<String> {
        self.0.iter().map(|text| text.get(lang)).collect()
    }
}

impl Serialize for Sentences {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Lang::ALL.map(|lang| (lang.word(), self.of(lang))))
    }
}

impl AddAssign for Text {
    fn add_assign(&mut self, next: Self) {
        self.parts.extend(next.parts);
    }
}

impl From<Value> for Text {
    fn from(value: Value) -> Self {
        Self { parts: vec![Piece::Value(value)] }
    }
}

impl From<&str> for Text {
    fn from(word: &str) -> Self {
        Self::same(word)
    }
}

impl From<&&str> for Text {
    fn from(word: &&str) -> Self {
        Self::same(*word)
    }
}

impl From<String> for Text {
    fn from(word: String) -> Self {
        Self::same(word)
    }
}

impl From<Box<str>> for Text {
    fn from(word: Box<str>) -> Self {
        Self::same(word)
    }
}

impl From<&String> for Text {
    fn from(word: &String) -> Self {
        Self::same(word)
    }
}

impl From<&Self> for Text {
    fn from(text: &Self) -> Self {
        text.clone()
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.english())
    }
}
