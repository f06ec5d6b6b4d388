//! Finds doubtful figures by rule: identities, sums, duplicates, links, printed percentages.

mod areas;
mod books;
mod columns;
mod context;
mod controls;
mod double_register;
mod duplicates;
mod final_sums;
mod gather;
mod groups;
mod identities;
mod links;
mod meanings;
mod missing;
mod nesting;
mod order;
mod poll_pairs;
mod poll_ranges;
mod poll_year;
mod polls;
mod press;
mod press_form;
mod provisional;
mod returns_lines;
mod returns_tally;
mod returns_turns;
mod returns_units;
mod run;
mod surplus;
mod swings;
mod text;
mod unknown;
mod vote_file;

pub use run::check;
