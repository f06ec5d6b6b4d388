//! What every reader is given, and what several of them ask of it.

use crate::{
    InputError,
    data::{Likeness, Table, files::FileName, notes::Notes, rehearsal, scan_heading},
    feed::{
        cells::{clock::Clock, json::Node},
        options::FeedOptions,
        question::{self, Question},
    },
    language::{Text, say},
    vote::Vote,
};

/// A body as text, and for whom it is read.
pub(in crate::feed) struct Source<'a> {
    pub(in crate::feed) file: &'a FileName,
    pub(in crate::feed) text: &'a str,
    /// The same as bytes.
    pub(in crate::feed) bytes: &'a [u8],
    pub(in crate::feed) vote: &'a Vote,
    pub(in crate::feed) options: &'a FeedOptions,
}

impl Source<'_> {
    /// The clocks of the vote, or of the country of the format.
    pub(in crate::feed::formats) fn clock(&self, country: Option<&str>) -> Clock {
        Clock::of(self.vote, self.options.without_vote, country)
    }

    /// Number of the question that is asked for.
    pub(in crate::feed::formats) fn chosen(&self, questions: &[Question]) -> Result<usize, InputError> {
        question::chosen(questions, self.options.question.as_deref(), self.file)
    }
}

/// Most questions of a body that are told apart.
const MOST_QUESTIONS: usize = 1000;

/// The questions of a body, each once, in the order in which they are named.
pub(in crate::feed::formats) fn each_once(named: impl Iterator<Item = Question>) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    for question in named {
        if questions.len() < MOST_QUESTIONS && !questions.contains(&question) {
            questions.push(question);
        }
    }
    questions
}

/// The questions whose keys stand in a column.
pub(in crate::feed::formats) fn questions_of(table: &Table, column: &str) -> Vec<Question> {
    let of_key = |key: &str| Question { key: key.to_owned(), part: None, titles: Vec::new(), aliases: Vec::new() };
    each_once(table.rows().filter_map(|row| row.text(column)).map(of_key))
}

/// A name without letters that were lost before it was published; `None` where any was, or where there is none.
pub(in crate::feed::formats) fn clean(name: Option<&str>) -> Option<String> {
    let name = name?.trim();
    (!name.is_empty() && !name.contains(char::REPLACEMENT_CHARACTER)).then(|| name.to_owned())
}

/// Why a title says that it is no real vote: it is a word for a rehearsal and nothing else.
pub(in crate::feed::formats) fn test_title(titles: &[String]) -> Option<Text> {
    let title = titles.iter().find(|title| rehearsal(title) == Likeness::Sure)?;
    Some(say!(Feed::TestTitle, title))
}

/// Why a table says that it is no real one: a column that nobody reads looks like the mark of a rehearsal.
pub(in crate::feed::formats) fn test_column(table: &Table, known: &[&str], notes: &mut Notes) -> Option<Text> {
    let mut own = Notes::default();
    scan_heading(table, known, &mut own);
    let found = own.into_findings();
    let asks = found.iter().find(|finding| crate::data::asks_for_secrecy(finding));
    let why = asks.map(|finding| say!(Feed::TestColumn, column = finding.column.clone().unwrap_or_default()));
    found.into_iter().for_each(|finding| notes.add(finding));
    why
}

/// Why a key of an object says that it is no real vote.
pub(in crate::feed::formats) fn test_key(node: &Node<'_>) -> Option<Text> {
    let fields = node.value.as_object()?;
    let is_test = |(key, value): &(&String, &serde_json::Value)| {
        let is_word = matches!(rehearsal(key), Likeness::Sure | Likeness::Part);
        is_word && !matches!(value, serde_json::Value::Null | serde_json::Value::Bool(false))
    };
    let (key, value) = fields.iter().find(is_test)?;
    let value: String = value.to_string().chars().take(40).collect();
    Some(say!(Feed::TestFlag, flag = format!("{key} = {value}")))
}
