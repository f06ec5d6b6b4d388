//! Finds doubtful figures by rule: identities, sums, duplicates, links, printed percentages.

mod areas;
mod books;
mod context;
mod controls;
mod double_register;
mod duplicates;
mod final_sums;
mod groups;
mod identities;
mod links;
mod meanings;
mod nesting;
mod poll_ranges;
mod polls;
mod press;
mod provisional;
mod returns_lines;
mod returns_units;
mod run;
mod surplus;
mod swings;
mod text;
mod vote_file;

pub use run::check;
