//! What each chart says: facts → spec, one file a chart.

mod night;
mod outcome;
mod past;
mod polls;
mod contract;
mod draft;
mod edited;
mod guides;
mod words;

use self::contract::Chart;
pub use self::outcome::outcomes::is_settled;
use super::{
    facts::{Facts, Needs},
    registry::{ChartName, every_chart},
    spec::ChartSpec,
};
use crate::{Result, language::Lang, vote::Vote};

/// Each function asks the chart of a name: file and type are those of its line in the registry.
macro_rules! by_name {
    ($($name:ident: $room:ident::$file:ident, $seen:literal;)+) => {
        /// What must be computed before a chart can be drawn; nothing else need be.
        pub fn needs(name: ChartName) -> Needs {
            match name {
                $(ChartName::$name => $room::$file::$name::NEEDS,)+
            }
        }

        /// Asks before anything is computed whether the vote has what a chart rests on.
        ///
        /// # Errors
        /// What is missing (exit 6), as [`spec`] would say it in the end.
        pub fn check(name: ChartName, vote: &Vote, earlier: &[Vote]) -> Result<()> {
            let found = match name {
                $(ChartName::$name => $room::$file::$name::check(vote, earlier),)+
            };
            found.map_err(|missing| missing.of(name, vote))
        }

        /// The spec of a chart.
        ///
        /// # Errors
        /// What the chart needs and the vote lacks (exit 6).
        pub fn spec(name: ChartName, facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
            match name {
                $(ChartName::$name => contract::spec::<$room::$file::$name>(name, facts, lang),)+
            }
        }
    };
}

every_chart!(by_name);
