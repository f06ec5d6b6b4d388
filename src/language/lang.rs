//! The languages a reader can be addressed in.

use std::{fmt, str::FromStr};

use serde::Serialize;

use crate::Error;

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

    /// The word in flags, file names and HTML: `en` or `fr`.
    pub fn word(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
            Self::It => "it",
            Self::Es => "es",
        }
    }

    /// The languages whose catalogues are whole: sentences are written in these.
    pub const WRITTEN: [Self; 4] = [Self::En, Self::Fr, Self::De, Self::Es];

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

impl FromStr for Lang {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::WRITTEN.into_iter().find(|lang| lang.word() == text).ok_or_else(|| {
            Error::usage(
                format!("no language `{text}`: sentences are written in {}", Self::WRITTEN.map(Self::word).join(", ")),
                "give one of them after `--lang`",
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_as_its_language() {
        for lang in Lang::WRITTEN {
            assert_eq!(lang.to_string().parse::<Lang>().expect("its own code"), lang);
        }
    }

    #[test]
    fn another_language_is_refused_with_those_that_exist() {
        let error = "pt".parse::<Lang>().expect_err("no Portuguese");
        assert_eq!(error.exit_code(), 2); // FORMATS: usage
        assert!(error.to_string().contains("`pt`") && error.to_string().contains("en, fr, de, es"));
    }
}
