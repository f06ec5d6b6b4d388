//! Where a night's figures come from: a file, a folder of files, or an address.

mod files;
#[cfg(feature = "http")]
mod web;

mod answer;

use std::path::PathBuf;

use crate::{Error, Result, language::say, watch::entry::Entry};

pub use answer::{Answer, Failure};

/// A source, with what it must remember between two questions.
#[derive(Debug)]
pub struct Source {
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    File(PathBuf),
    Folder(PathBuf),
    #[cfg(feature = "http")]
    Address(web::Address),
}

impl Source {
    /// A source as it is typed: an address with `http://` or `https://`, else a file or a folder.
    ///
    /// # Errors
    /// [`Error::Usage`] for a blank word, and for an address where the program was built without the feature `http`.
    pub fn of(text: &str) -> Result<Self> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Error::usage(say!(Watch::NoFeed), say!(Watch::NoFeedCure)));
        }
        let scheme = text.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
        match scheme.as_deref() {
            Some("http" | "https") => Self::web(text),
            Some(scheme) => Err(Error::usage(
                say!(Watch::SchemeUnknown, scheme = scheme.to_owned()),
                say!(Watch::SchemeUnknownCure),
            )),
            None => {
                let path = PathBuf::from(text);
                Ok(Self { kind: if path.is_dir() { Kind::Folder(path) } else { Kind::File(path) } })
            }
        }
    }

    #[cfg(feature = "http")]
    fn web(address: &str) -> Result<Self> {
        Ok(Self { kind: Kind::Address(web::Address::new(address)?) })
    }

    #[cfg(not(feature = "http"))]
    fn web(_: &str) -> Result<Self> {
        Err(Error::usage(say!(Web::NoWeb), say!(Web::NoWebCure)))
    }

    /// Asks the source; `last` is what was recorded of it last.
    ///
    /// A folder gives its files one by one, in the order of their names, and the last one again when it changes.
    ///
    /// # Errors
    /// [`Failure`] says what went wrong; the next question may be answered.
    pub fn ask(&mut self, last: Option<&Entry>) -> Result<Answer, Failure> {
        match &mut self.kind {
            Kind::File(path) => files::file(path, last),
            Kind::Folder(path) => files::folder(path, last),
            #[cfg(feature = "http")]
            Kind::Address(address) => address.ask(last),
        }
    }

    /// Whether it may hold several bodies that wait to be taken at once.
    pub fn is_folder(&self) -> bool {
        matches!(self.kind, Kind::Folder(_))
    }
}
