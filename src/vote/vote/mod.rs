//! The vote itself.

mod continued;
mod known;
mod published_outcome;
mod share;
mod summed;

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

pub use continued::Continued;
pub use share::yes_share;

use super::{
    Control, Desk, Feed, ForecastRange, History, LeftOut, Link, Moment, Outline, Poll, PollRules, PressFigure,
    ResultFact, Returns, Rule, RulePart, Side, Text, TotalRow, UnitInfo, UnitResult,
};
use crate::language::{Lang, PlaceKind, PlaceName, PlaceNames, Places, with_article};

/// Title, question and option labels in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Translation {
    /// Title of the vote.
    pub title: String,
    /// The question put.
    pub question: Option<String>,
    /// Label of yes.
    pub yes: String,
    /// Label of no.
    pub no: String,
    /// Name of yes within a sentence, with its article; without one the language's rule stands.
    pub the_yes: Option<String>,
    /// The same of no.
    pub the_no: Option<String>,
    /// Source of the result that stands, where it has words of this language.
    pub result_source: Option<String>,
    /// What a reader of every picture of the vote must know, such as a boycott.
    pub note: Option<String>,
    /// What a unit is called; a language without a word of its own has none.
    pub unit_name: Option<PlaceName>,
    /// What a region above the units is called.
    pub region_name: Option<PlaceName>,
}

impl Translation {
    /// Label of an option.
    pub fn label(&self, side: Side) -> &str {
        match side {
            Side::Yes => &self.yes,
            Side::No => &self.no,
        }
    }

    /// The label with the name it has within a sentence, as the catalogues take it.
    fn named(&self, side: Side) -> String {
        let named = match side {
            Side::Yes => &self.the_yes,
            Side::No => &self.the_no,
        };
        with_article(self.label(side), named.as_deref())
    }
}

/// What the earlier votes under `[baseline]` were about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BaselineKind {
    /// The same question, or one that splits the voters alike.
    #[default]
    Same,
    /// Another kind of vote, such as an election.
    Other,
}

/// Where a vote was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoteSource {
    /// Inside the program.
    Embedded,
    /// A folder, as the user would type it.
    Folder(String),
}

/// A two-way vote: everything its folder says.
#[derive(Debug, Clone, PartialEq)]
pub struct Vote {
    /// Country, by any name: votes of one are taken together in tables of many.
    pub country: Option<String>,
    /// Folder name.
    pub id: String,
    /// Texts in English (or the folder's own language).
    pub texts: Translation,
    /// The same in other languages, where given.
    pub translations: BTreeMap<Lang, Translation>,
    /// Day of the vote.
    pub date: Date,
    /// IANA name of the vote's time zone.
    pub timezone: Option<String>,
    /// When the last station closes.
    pub polls_close: Option<Moment>,
    /// Nothing is published before.
    pub embargo_until: Option<Moment>,
    /// The option whose share is charted and forecast.
    pub focus: Side,
    /// The option that changes nothing.
    pub status_quo: Option<Side>,
    /// When the proposal is carried.
    pub rule: Rule,
    /// Published results, in file order.
    pub results: Vec<ResultFact>,
    /// Earlier votes for comparison: ids or paths.
    pub baseline: Vec<String>,
    /// Columns of `units.csv` that group the units above their region, inner to outer.
    pub levels: Vec<String>,
    /// Whether those were votes on the same question.
    pub baseline_kind: BaselineKind,
    /// What the press said the polls forecast.
    pub forecast_range: Option<ForecastRange>,
    /// How the polls are to be read.
    pub poll_rules: PollRules,
    /// Where the figures of the night come from.
    pub feed: Option<Feed>,
    /// `polls.csv`.
    pub polls: Vec<Poll>,
    /// `results.csv`.
    pub units: Vec<UnitResult>,
    /// Rows of `results.csv` that are no units but sums of others, in file order.
    pub total_rows: Vec<TotalRow>,
    /// Figures of `results.csv` that are not read.
    pub left_out: Vec<LeftOut>,
    /// `units.csv`.
    pub unit_info: Vec<UnitInfo>,
    /// `links.csv`.
    pub links: Vec<Link>,
    /// `returns.csv`.
    pub returns: Returns,
    /// `desk.toml`.
    pub desk: Desk,
    /// `controls.csv`.
    pub controls: Vec<Control>,
    /// `press.csv`.
    pub press: Vec<PressFigure>,
    /// `history.csv`.
    pub history: Option<History>,
    /// `outlines.geojson`.
    pub outlines: Option<Vec<Outline>>,
    /// Where the vote was found.
    pub source: VoteSource,
    /// SHA-256 (hex) of every file read, by file name.
    pub inputs: BTreeMap<String, String>,
}

impl Vote {
    /// A vote of which only name and day are known: Yes against No, more than half wins.
    ///
    /// # Example
    /// ```
    /// let vote = plebis::vote::Vote::new("my-vote", jiff::civil::date(2030, 5, 5));
    /// assert_eq!((vote.texts(plebis::language::Lang::Fr).no.as_str(), vote.rule.share_threshold), ("No", 0.5));
    /// ```
    pub fn new(id: impl Into<String>, date: Date) -> Self {
        let id = id.into();
        Self {
            country: None,
            texts: Translation {
                title: id.clone(),
                yes: "Yes".to_owned(),
                no: "No".to_owned(),
                ..Translation::default()
            },
            id,
            translations: BTreeMap::new(),
            date,
            timezone: None,
            polls_close: None,
            embargo_until: None,
            focus: Side::Yes,
            status_quo: None,
            rule: Rule::default(),
            results: Vec::new(),
            baseline: Vec::new(),
            levels: Vec::new(),
            baseline_kind: BaselineKind::default(),
            forecast_range: None,
            poll_rules: PollRules::default(),
            feed: None,
            polls: Vec::new(),
            units: Vec::new(),
            total_rows: Vec::new(),
            left_out: Vec::new(),
            unit_info: Vec::new(),
            links: Vec::new(),
            returns: Returns::default(),
            desk: Desk::default(),
            controls: Vec::new(),
            press: Vec::new(),
            history: None,
            outlines: None,
            source: VoteSource::Embedded,
            inputs: BTreeMap::new(),
        }
    }

    /// Whether its folder has a table, as CSV or as a spreadsheet.
    pub fn has_table(&self, name: &str) -> bool {
        ["csv", "xlsx"].iter().any(|ending| self.inputs.contains_key(&format!("{name}.{ending}")))
    }

    /// Final result, if published.
    pub fn final_result(&self) -> Option<&ResultFact> {
        self.results.iter().rev().find(|result| result.is_final)
    }

    /// Last provisional result, if published.
    pub fn provisional_result(&self) -> Option<&ResultFact> {
        self.results.iter().rev().find(|result| !result.is_final)
    }

    /// What `units.csv` says of a unit.
    pub fn info(&self, unit: &str) -> Option<&UnitInfo> {
        self.unit_info.iter().find(|info| info.unit == unit)
    }

    /// An option: its label, and in a sentence that asks for it its name with the article.
    pub fn option(&self, side: Side) -> Text {
        self.given(|texts| texts.named(side))
    }

    /// The title in every language that the folder has.
    pub fn title(&self) -> Text {
        self.given(|texts| texts.title.clone())
    }

    fn given(&self, part: impl Fn(&Translation) -> String) -> Text {
        let others = self.translations.iter().map(|(lang, texts)| (*lang, part(texts)));
        Text::given(part(&self.texts), others)
    }

    /// What the units are called: the vote's own word, else one of the catalogues.
    pub fn unit_name(&self, otherwise: PlaceKind) -> Places {
        self.places(otherwise, |texts| texts.unit_name.as_ref())
    }

    /// What the regions above the units are called.
    pub fn region_name(&self, otherwise: PlaceKind) -> Places {
        self.places(otherwise, |texts| texts.region_name.as_ref())
    }

    /// What units and regions are called wherever a message leaves the word to the vote.
    pub fn place_names(&self) -> PlaceNames {
        PlaceNames { units: self.unit_name(PlaceKind::Unit), regions: self.region_name(PlaceKind::Region) }
    }

    /// A part of the rule as something that is asked for.
    pub fn asked(&self, part: RulePart) -> Text {
        self.rule.asked(part, self.region_name(PlaceKind::Area))
    }

    /// What the polls cannot tell of the rule; empty where the share alone decides.
    pub fn beyond_polls(&self) -> Text {
        self.rule.beyond_polls(&self.region_name(PlaceKind::Area))
    }

    fn places(&self, otherwise: PlaceKind, name: impl Fn(&Translation) -> Option<&PlaceName>) -> Places {
        Places::new(otherwise, Lang::ALL.into_iter().filter_map(|lang| Some((lang, name(self.texts(lang))?.clone()))))
    }

    /// Do the options carry the same names as those of another vote?
    pub fn has_options_of(&self, other: &Self) -> bool {
        (&self.texts.yes, &self.texts.no) == (&other.texts.yes, &other.texts.no)
    }

    /// Does the option in focus carry the name that it has in another vote, against whomever it stands?
    pub fn has_focus_of(&self, other: &Self) -> bool {
        self.texts.label(self.focus) == other.texts.label(self.focus)
    }

    /// What `units.csv` says of every unit, by key: of rows with one key the first.
    pub fn infos(&self) -> HashMap<&str, &UnitInfo> {
        // Of equal keys the last one stays in a map, so the rows go in backwards.
        self.unit_info.iter().rev().map(|info| (info.unit.as_str(), info)).collect()
    }

    /// Texts in a language: `fr` where given, else the folder's own.
    pub fn texts(&self, lang: Lang) -> &Translation {
        self.translations.get(&lang).unwrap_or(&self.texts)
    }
}
