//! The findings as messages that a desk can print.

mod causes;
mod learned;
mod names;
mod sentences;

pub(super) use causes::cause;
pub(super) use learned::learned;
pub(super) use names::{left_out, missing};
pub(super) use sentences::sentences;

use crate::{
    language::Text,
    vote::{Side, Vote},
};

/// Label of an option; the catalogues give it its form.
fn option(vote: &Vote, side: Side) -> Text {
    let translated = vote.translations.iter().map(|(lang, texts)| (*lang, texts.label(side).to_owned()));
    Text::given(vote.texts.label(side), translated)
}
