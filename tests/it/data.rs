//! Readers: the bundled votes, mutated files, and every refusal.

mod bundled;
mod fuzz;
mod languages;
mod mistyped;
mod open;
mod refused_commands;
mod refusals;
mod places;
mod refused_words;
mod people;
mod sheets;
mod typed;
mod ways;
