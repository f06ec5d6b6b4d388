//! What became of what the desk knows.

use serde::Serialize;

use crate::language::say;
use crate::vote::{About, Override, OverrideAction, Text};

/// One override of the desk, or of the command line, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OverrideUsed {
    /// What is done.
    pub action: OverrideAction,
    /// What it is about.
    #[serde(flatten)]
    pub about: About,
    /// Ballots cast in all, or the share of the option in focus, 0..1; null where the action takes none.
    pub value: Option<f64>,
    /// Its standard deviation; null where the action takes none.
    pub sd: Option<f64>,
    /// Why, as the desk said.
    pub why: Option<String>,
    /// Line in `desk.toml`; null where it was given on the command line.
    pub line: Option<usize>,
    /// Whether it changes anything.
    pub in_force: bool,
    /// All of it in a sentence.
    pub words: Text,
    /// The same without who says it.
    #[serde(skip)]
    told: Text,
    /// Whether the draws did not allow it.
    #[serde(skip)]
    pub lapsed: bool,
}

impl OverrideUsed {
    /// An override with its sentence, and why it changes nothing, where that is so.
    pub fn new(over: &Override, told: Text, idle: Option<Text>) -> Self {
        let of_value = over.action.has_value();
        let mut used = Self {
            action: over.action,
            about: over.about.clone(),
            value: over.value,
            sd: of_value.then_some(over.sd),
            why: over.why.clone(),
            line: over.line,
            in_force: true,
            words: Text::default(),
            told,
            lapsed: false,
        };
        used.words = used.said(used.told.clone());
        if let Some(reason) = idle {
            used.lapse(reason);
        }
        used
    }

    /// It changes nothing, and why.
    pub fn lapse(&mut self, reason: Text) {
        self.in_force = false;
        self.words = self.said(say!(Overrides::NoEffect, told = &self.told, reason));
    }

    fn said(&self, told: Text) -> Text {
        match self.line {
            Some(_) => say!(Overrides::ByDesk, told),
            None => say!(Overrides::ByFlag, told),
        }
    }
}
