//! When a country votes yes or no, `plebis` forecasts the share from the polls, projects the final result from partial returns,
//! and measures how wrong the polls were. It is a program (the README shows its commands) and this library, in which every command
//! is a few calls. Models, assumptions and record stand in `METHOD.md`, cited by section.
//!
//! # A forecast
//!
//! ```
//! use plebis::{data, model::campaign};
//!
//! // A folder's path, or the name of a vote that is embedded in the library.
//! let vote = data::load("new-caledonia-2018", None)?.vote;
//! let forecast = campaign::forecast(&vote, &campaign::Options::default())?;
//! let share = forecast.share.expect("six polls make a forecast");
//! let (lower, upper) = share.interval(0.95);
//! assert_eq!(format!("{:.1}", 100.0 * share.mean), "69.5"); // per cent No, the option in focus
//! // The result was 56.67 %: a miss of 12.8 points, just inside the 95 % range.
//! let result = vote.final_result().and_then(|fact| fact.counts.yes_share()).map(|yes| 1.0 - yes);
//! assert!(result.is_some_and(|no| lower < no && no < upper && share.mean - no > 0.12));
//! # Ok::<(), plebis::Error>(())
//! ```
//!
//! # A projection
//!
//! ```
//! use plebis::{data, model::count, tally};
//!
//! let vote = data::load("new-caledonia-2020", None)?.vote;
//! let earlier: Vec<_> = data::load_baselines(&vote, None)?.into_iter().map(|loaded| loaded.vote).collect();
//! // "226 of 304 stations, No 52 %": what was public at a quarter to ten.
//! let then = data::parse_moment("2020-10-04T21:45:00+11:00").expect("a time with its offset");
//! let night = tally::snapshot(&vote, &earlier, Some(then));
//! let projection = count::project(&vote, &earlier, &night, &count::Options::default())?;
//! let (lower, upper) = projection.share.expect("a share was published").interval(0.9);
//! assert!(lower < 0.5326 && 0.5326 < upper); // the result: No 53.26 %
//! assert_eq!(projection.counted.units, Some(226));
//! // What it rests on, in words: the order in which stations report is assumed, and said.
//! assert!(!projection.assumptions.is_empty());
//! # Ok::<(), plebis::Error>(())
//! ```
//!
//! # The rooms
//!
//! Data goes down this list and never back up.
//!
//! | room | what it does |
//! |---|---|
//! | [`language`] | numbers, dates and messages in the languages of the catalogues |
//! | [`data`] | files of a vote folder → a [`vote::Vote`], and what is doubtful about it |
//! | [`vote`] | plain types: options, units, counts, polls, returns |
//! | [`feed`] | the bytes of a counting office → what they say of a vote |
//! | [`watch`] | a live night: bodies kept as they came, each weighed against what stood before |
//! | [`tally`] | which of the returns count at an instant |
//! | [`poll_error`] | polls and a result → how wrong, in which way, and what could explain it |
//! | [`model::campaign`] | polls → the share on the day |
//! | [`model::count`] | partial returns → the final share |
//! | [`model::replay`] | a finished vote's night, projected again and again |
//! | [`draws`], [`distribution`] | named random streams; draws → intervals and probabilities |
//! | [`score`] | proper scores, calibration, replayed nights scored |
//! | [`review`] | a snapshot and its projection → what a desk should look at, the worst first |
//! | [`headline`], [`chart`], [`publish`] | sentences, charts, files |
//! | [`shard`] | replayed nights of many votes, cut into tasks and merged |
//! | [`table`] | cells that a spreadsheet cannot take for formulas |
//! | [`cli`] | the command line, one file a command |
//!
//! # What it does not do
//!
//! - Two options only, or a vote that comes down to two: no seats, no lists, no ranked choice.
//! - It takes no error out of polls that they share. That error is allowed for, with the size it had in other votes (`METHOD.md` §2.4).
//! - It calls no winner. A *call* is a person's; the model gives probabilities.
//! - It reads no clock but `watch`'s and an embargo's, and asks nothing of the network but the feed of a night that `watch` is given.
//! - Of units that are not in it knows only what was known before: no result of a silent unit is ever read.
//! - It holds no data beyond the bundled votes; past votes of other countries are published tables.

pub mod chart;
pub mod cli;
mod comparison;
pub mod contract;
pub mod data;
pub mod distribution;
pub mod draws;
mod error;
pub mod feed;
pub mod headline;
pub mod language;
mod maths;
pub mod model;
pub mod poll_error;
pub mod publish;
pub mod review;
pub mod score;
pub mod shard;
pub mod table;
pub mod tally;
pub mod vote;
pub mod watch;

pub use error::{Error, InputError, Result};

/// Version of the layout of every JSON object that is written.
pub const SCHEMA_VERSION: u32 = 2;
