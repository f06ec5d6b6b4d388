//! Finds doubtful figures by rule: identities, sums, duplicates, links, printed percentages.

mod areas;
mod baseline_keys;
mod books;
mod columns;
mod context;
mod controls;
mod dates;
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
mod odd_reports;
mod poll_pairs;
mod poll_ranges;
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
