//! Fields that several parts of a report have.

use crate::{InputError, data::files::FileName, feed::cells::json::Node, language::say};

/// A refusal of a report without a field.
pub(super) fn absent(file: &FileName, path: &str) -> InputError {
    file.refuse(say!(Feed::FieldMissing), say!(Feed::OtherFormatCure)).column(path)
}

/// The contents of a text in several languages.
pub(super) fn words(text: &Node<'_>) -> Vec<String> {
    let list = text.get("Text");
    list.iter().flat_map(|list| list.items().filter_map(|word| word.text_of("Content")).collect::<Vec<_>>()).collect()
}
