//! The languages a reader can be addressed in.

use std::fmt;

use serde::Serialize;

/// Language of sentences and numbers for readers; machine files know none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// German.
    De,
    /// Italian.
    It,
    /// Spanish.
    Es,
}

impl Lang {
    /// Every language, in the order of the files.
    pub const ALL: [Self; 5] = [Self::En, Self::Fr, Self::De, Self::It, Self::Es];

    /// The languages in which texts stand beside a page or a picture: English and French, and its own.
    pub fn told(own: Self) -> Vec<Self> {
        let mut langs = vec![Self::En, Self::Fr];
        if !langs.contains(&own) {
            langs.push(own);
        }
        langs
    }

    /// The word in flags, file names and HTML.
    pub fn word(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
            Self::It => "it",
            Self::Es => "es",
        }
    }

    /// Its own name, for readers who look for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "français",
            Self::De => "Deutsch",
            Self::It => "italiano",
            Self::Es => "español",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}
