//! Where a night's figures come from, and how they are written there: `[feed]` of `vote.toml`.

use std::collections::BTreeMap;

/// A format in which counting offices publish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeedFormat {
    /// `returns.csv` as this program reads it.
    Canonical,
    /// Any other CSV, its columns named under `[feed.columns]`.
    Csv,
    /// CSV of the OneGov election web application (Swiss cantons).
    OneGov,
    /// `sd-t-17-02` JSON of Swiss federal votes.
    SwissOgd,
    /// Flat CSV of the Italian Ministry of the Interior.
    Eligendo,
    /// NIST SP 1500-100 version 2, JSON.
    Nist,
    /// eCH-0252 XML, both namespaces.
    Ech0252,
}

impl FeedFormat {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 7] =
        [Self::Canonical, Self::Csv, Self::OneGov, Self::SwissOgd, Self::Eligendo, Self::Nist, Self::Ech0252];

    /// The word under `[feed] format` and behind `--format`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Canonical => "canonical",
            Self::Csv => "csv",
            Self::OneGov => "onegov",
            Self::SwissOgd => "swiss-ogd",
            Self::Eligendo => "eligendo",
            Self::Nist => "nist",
            Self::Ech0252 => "ech0252",
        }
    }
}

/// What a word of the source says of the count of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeedStatus {
    /// Nothing is counted yet: its figures are none.
    Waiting,
    /// Some ballots are still to come.
    Partial,
    /// All ballots are in.
    Complete,
    /// A complete count was changed.
    Corrected,
    /// The count was taken back.
    Retracted,
}

impl FeedStatus {
    /// All of them with their words under `[feed.status]`.
    pub const WORDS: [(&'static str, Self); 5] = [
        ("waiting", Self::Waiting),
        ("partial", Self::Partial),
        ("complete", Self::Complete),
        ("corrected", Self::Corrected),
        ("retracted", Self::Retracted),
    ];
}

/// `[feed]` of `vote.toml`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Feed {
    /// The format, where the desk names it.
    pub format: Option<FeedFormat>,
    /// Where it is fetched from.
    pub url: Option<String>,
    /// Which of the questions of one body this vote is.
    pub question: Option<String>,
    /// Decimal mark of a CSV.
    pub decimal: Option<char>,
    /// Mark between thousands of a CSV.
    pub thousands: Option<char>,
    /// Our column → theirs.
    pub columns: BTreeMap<String, String>,
    /// Our unit → their key or name.
    pub units: BTreeMap<String, String>,
    /// Their word → what it says.
    pub status: BTreeMap<String, FeedStatus>,
    /// Whose signature a body must have.
    pub signature: Option<FeedSignature>,
}

/// `[feed.signature]`: a detached Ed25519 signature that comes beside every body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedSignature {
    /// The public key of the counting office.
    pub key: [u8; 32],
    /// Where the signature is; that of the body with `.sig` behind it unless given. `{name}` stands for the name of the body.
    pub url: Option<String>,
}

impl Feed {
    /// Columns of ours that `[feed.columns]` may name.
    pub const COLUMNS: [&'static str; 20] = [
        "unit",
        "name",
        "parent",
        "registered",
        "cast",
        "blank",
        "spoiled",
        "yes",
        "no",
        "status",
        "counted_fraction",
        "counted_percent",
        "counted",
        "total",
        "reported_at",
        "question",
        "test",
        "kind",
        "expected",
        "expected_sd",
    ];

    /// Our column of theirs.
    pub fn ours(&self, theirs: &str) -> Option<&str> {
        self.columns.iter().find(|(_, name)| *name == theirs).map(|(ours, _)| ours.as_str())
    }

    /// Their name of a column of ours.
    pub fn column(&self, ours: &str) -> Option<&str> {
        self.columns.get(ours).map(String::as_str)
    }
}
