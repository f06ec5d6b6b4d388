//! Where a night's figures come from: a file, a folder of files, or an address.

mod files;
#[cfg(feature = "http")]
mod web;

mod stamp;

mod answer;

use std::path::{Path, PathBuf};

use crate::{
    Error, Result,
    data::plain_file,
    language::{Text, say},
    watch::{entry::Entry, signature::MOST},
};

pub use answer::{Answer, Failure};
use stamp::{Seen, Strays};

/// A source, with what it must remember between two questions.
#[derive(Debug)]
pub struct Source {
    kind: Kind,
    /// The file that was read last.
    seen: Option<Seen>,
    /// Files of a folder that were refused, as they were recorded.
    strays: Strays,
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
                let kind = if path.is_dir() { Kind::Folder(path) } else { Kind::File(path) };
                Ok(Self { kind, seen: None, strays: Strays::new() })
            }
        }
    }

    #[cfg(feature = "http")]
    fn web(address: &str) -> Result<Self> {
        Ok(Self { kind: Kind::Address(web::Address::new(address)?), seen: None, strays: Strays::new() })
    }

    #[cfg(not(feature = "http"))]
    fn web(_: &str) -> Result<Self> {
        Err(Error::usage(say!(Web::NoWeb), say!(Web::NoWebCure)))
    }

    /// Asks the source; `last` is what was recorded of it last.
    ///
    /// A folder gives its files one by one, in the order of their names, and the last one again when it changes, as well as those that were refused.
    ///
    /// # Errors
    /// [`Failure`] says what went wrong; the next question may be answered.
    pub fn ask(&mut self, last: Option<&Entry>) -> Result<Answer, Failure> {
        match &mut self.kind {
            Kind::File(path) => files::file(path, last, &mut self.seen),
            Kind::Folder(path) => files::folder(path, last, &mut self.seen, &mut self.strays),
            #[cfg(feature = "http")]
            Kind::Address(address) => address.ask(last),
        }
    }

    /// Remembers whether a body was refused: of a folder, such a file is passed over until it changes, and no other file waits behind it.
    pub fn remember(&mut self, entry: &Entry, is_refused: bool) {
        if !is_refused || !self.is_folder() {
            self.strays.remove(&entry.source);
        } else {
            self.strays.insert(entry.source.clone(), (entry.clone(), None));
        }
    }

    /// Whether a file of a folder is passed over because it was refused.
    pub fn is_stray(&self, name: &str) -> bool {
        self.strays.contains_key(name)
    }

    /// Whether a file of a folder is still there, and comes after another one by its name.
    pub fn is_behind(&self, name: &str, other: &str) -> bool {
        matches!(&self.kind, Kind::Folder(path) if path.join(name).exists() && files::by_number(name, other).is_gt())
    }

    /// Where a file or a folder that has nothing may be meant to be: the folder above it that is missing, or a name like its own.
    pub fn missing(&self) -> Option<Text> {
        match &self.kind {
            Kind::File(path) => files::missing(path),
            _ => None,
        }
    }

    /// Files of a folder that are not among those that were taken and come before the last of them, and so are never read.
    pub fn passed_over(&self, taken: &[Entry]) -> Vec<String> {
        match &self.kind {
            Kind::Folder(path) => files::passed_over(path, taken, |name| self.is_stray(name)),
            _ => Vec::new(),
        }
    }

    /// The detached signature of a body: at the address that is named, where `{name}` stands for the name of the body, else beside the body
    /// with `.sig` behind its name.
    ///
    /// # Errors
    /// Says why there is none.
    pub fn signature(&self, body: &str, named: Option<&str>) -> Result<Vec<u8>, Text> {
        let place = match (named, &self.kind) {
            (Some(named), _) => named.replace("{name}", body),
            (None, Kind::File(path)) => format!("{}.sig", path.display()),
            (None, Kind::Folder(path)) => path.join(format!("{body}.sig")).display().to_string(),
            #[cfg(feature = "http")]
            (None, Kind::Address(_)) => format!("{body}.sig"),
        };
        if place.contains("://") { fetched(&place) } else { read(&place) }
    }

    /// Whether it may hold several bodies that wait to be taken at once.
    pub fn is_folder(&self) -> bool {
        matches!(self.kind, Kind::Folder(_))
    }
}

fn read(path: &str) -> Result<Vec<u8>, Text> {
    plain_file::read(Path::new(path), MOST)
        .map_err(|why| say!(Watch::SignatureAt, place = path.to_owned(), why = why.problem))
}

#[cfg(feature = "http")]
fn fetched(address: &str) -> Result<Vec<u8>, Text> {
    let why = |why: Text| say!(Watch::SignatureAt, place = address.to_owned(), why);
    match web::Address::new(address).map_err(|error| why(error.problem()))?.ask(None) {
        Ok(Answer::Body { bytes, .. }) if bytes.len() as u64 <= MOST => Ok(bytes),
        Ok(Answer::Body { .. }) => Err(say!(Watch::SignatureUnreadable)),
        Ok(_) => Err(why(say!(Web::NotThere))),
        Err(failure) => Err(why(failure.problem)),
    }
}

#[cfg(not(feature = "http"))]
fn fetched(_: &str) -> Result<Vec<u8>, Text> {
    Err(say!(Web::NoWeb))
}
