//! What a text is made of: messages and their values, which may be texts again.

use std::cmp::Ordering;

use jiff::civil::Date;

use super::{Lang, place::Places};

/// What a reader is told, before a language is chosen: messages of the catalogues with their values, one after another.
///
/// In JSON it is its English sentence: machine files know no language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Text {
    pub(super) parts: Vec<Piece>,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Piece {
    /// A message of a catalogue.
    Said(Said),
    /// The same in every language: a name, a key, the words of a source, a space.
    Same(String),
    /// A number, a day, a list.
    Value(Value),
    /// Words that a vote's folder gives by language, the first for those it does not name.
    Given(String, Vec<(Lang, String)>),
    /// A text whose first letter is a capital.
    Capital(Text),
}

/// A message of a catalogue with its values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Said {
    /// Which catalogue.
    pub file: usize,
    /// Name of the message, a dot before that of its attribute.
    pub name: &'static str,
    /// Values by name.
    pub values: Vec<(&'static str, Value)>,
}

/// A value of a message, typed until a language writes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// The same in every language: a name, a key, a file.
    Same(String),
    /// A text of its own.
    Said(Text),
    /// Texts joined as a list: `a, b and c`.
    List(Vec<Text>),
    /// A number.
    Number {
        /// The number itself.
        value: Exact,
        /// Digits after the decimal mark; `None`: as many as it has, two at most in a percentage.
        decimals: Option<usize>,
        /// How it is written.
        form: Form,
    },
    /// A day.
    Day(Date, DayForm),
    /// What the places of a vote are called.
    Places(Places),
}

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Digits alone: a year, a line.
    Plain,
    /// With marks between thousands.
    Grouped,
    /// With marks between thousands and its sign, plus or minus.
    Signed,
    /// Percent with a fixed count of decimals.
    Percent,
    /// A number that is in percent already.
    Printed,
    /// With its noun: `12.5 points`.
    Points,
    /// The same with its sign.
    PointsSigned,
}

/// How a day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayForm {
    /// `4 November 2018`.
    Long,
    /// `4 November`.
    DayMonth,
    /// `4 Nov 2018`.
    Short,
    /// `November 2018`.
    Month,
}

/// A number that is ordered, also where it is none.
#[derive(Debug, Clone, Copy)]
pub struct Exact(pub f64);

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}
