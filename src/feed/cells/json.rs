//! JSON whose every value knows its path, so that a refusal can name it.

use serde_json::Value as Json;

use crate::{
    InputError,
    data::{Why, count, files::FileName},
    language::say,
};

/// A value with the way to it.
#[derive(Clone, Copy)]
pub(in crate::feed) struct Node<'p> {
    pub(in crate::feed) value: &'p Json,
    above: Option<&'p Node<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Root,
    Key(&'p str),
    Item(usize),
}

/// Parses a body: the parser goes no deeper than 128 values.
///
/// # Errors
/// Refuses what is no JSON, with line and column.
pub(in crate::feed) fn parse(file: &FileName, text: &str) -> Result<Json, InputError> {
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text).map_err(|error| {
        let problem = match error.is_eof() {
            true => say!(Feed::JsonCut),
            false => say!(Feed::NoJson, why = error.to_string()),
        };
        file.refuse(problem, say!(Feed::FetchAgainCure)).line(error.line().max(1))
    })
}

impl<'p> Node<'p> {
    /// The whole body.
    pub(in crate::feed) fn root(value: &'p Json) -> Self {
        Self { value, above: None, step: Step::Root }
    }

    /// A field that is there and not null.
    pub(in crate::feed) fn get<'s>(&'s self, key: &'s str) -> Option<Node<'s>> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        Some(Node { value, above: Some(self), step: Step::Key(key) })
    }

    /// The items of a list; none of what is no list.
    pub(in crate::feed) fn items(&self) -> impl Iterator<Item = Node<'_>> {
        let items = self.value.as_array().map(Vec::as_slice).unwrap_or_default();
        items.iter().enumerate().map(move |(at, value)| Node { value, above: Some(self), step: Step::Item(at) })
    }

    /// Text, or a whole number as its digits.
    pub(in crate::feed) fn text(&self) -> Option<String> {
        match self.value {
            Json::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
            Json::Number(number) if !number.is_f64() => Some(number.to_string()),
            _ => None,
        }
    }

    /// Text of a field.
    pub(in crate::feed) fn text_of(&self, key: &str) -> Option<String> {
        self.get(key)?.text()
    }

    /// A count of ballots or persons in a field; `None` where it is null or absent.
    ///
    /// # Errors
    /// Refuses what is no count, with its path.
    pub(in crate::feed) fn count(&self, key: &str, file: &FileName) -> Result<Option<u64>, InputError> {
        let Some(node) = self.get(key) else { return Ok(None) };
        let read = match node.value {
            Json::Number(number) => count(&number.to_string(), false),
            Json::String(text) if text.trim().is_empty() => return Ok(None),
            Json::String(text) => count(text.trim(), false),
            _ => Err((say!(Refusal::NoCount), say!(Refusal::NoCountCure))),
        };
        read.map(Some).map_err(|why| node.refuse(file, why))
    }

    /// A list of a field.
    ///
    /// # Errors
    /// Refuses what is there and no list.
    pub(in crate::feed) fn list<'s>(&'s self, key: &'s str, file: &FileName) -> Result<Option<Node<'s>>, InputError> {
        let Some(node) = self.get(key) else { return Ok(None) };
        match node.value.is_array() {
            true => Ok(Some(node)),
            false => Err(node.refuse(file, (say!(Feed::NoList), say!(Feed::OtherFormatCure)))),
        }
    }

    /// A refusal of this value.
    pub(in crate::feed) fn refuse(&self, file: &FileName, (problem, cure): Why) -> InputError {
        let shown: String = self.value.to_string().chars().take(60).collect();
        file.refuse(problem, cure).column(self.path()).value(shown)
    }

    /// The way to it: `schweiz.vorlagen[0].kantone[3]`.
    pub(in crate::feed) fn path(&self) -> String {
        let mut steps = Vec::new();
        let mut node = Some(self);
        while let Some(at) = node {
            match at.step {
                Step::Root => {}
                Step::Key(key) => steps.push(format!(".{key}")),
                Step::Item(item) => steps.push(format!("[{item}]")),
            }
            node = at.above;
        }
        steps.reverse();
        let path = steps.concat();
        match path.strip_prefix('.') {
            Some(path) => path.to_owned(),
            None if path.is_empty() => "$".to_owned(),
            None => path,
        }
    }
}
