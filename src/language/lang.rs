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
}

impl Lang {
    /// Every language, in the order of the files.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// The word in flags, file names and HTML: `en` or `fr`.
    pub fn word(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// The one of the two texts that is in this language.
    pub fn pick<T>(self, en: T, fr: T) -> T {
        match self {
            Self::En => en,
            Self::Fr => fr,
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
        Self::ALL.into_iter().find(|lang| lang.word() == text).ok_or_else(|| {
            Error::usage(
                format!("no language `{text}`: sentences are written in en and fr"),
                "use `--lang en` or `--lang fr`",
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_as_its_language() {
        for lang in Lang::ALL {
            assert_eq!(lang.to_string().parse::<Lang>().expect("its own code"), lang);
        }
    }

    #[test]
    fn another_language_is_refused_with_the_two_that_exist() {
        let error = "de".parse::<Lang>().expect_err("no German");
        assert_eq!(error.exit_code(), 2); // FORMATS: usage
        assert!(error.to_string().contains("`de`") && error.to_string().contains("en and fr"));
    }
}
