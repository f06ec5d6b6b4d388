//! Readers: the bundled votes, mutated files, and every refusal.

mod apart;
mod bundled;
mod fuzz;
mod habits;
mod languages;
mod mistyped;
mod moved;
mod no_slips;
mod open;
mod pasted;
mod refused_commands;
mod refusals;
mod places;
mod refused_words;
mod people;
mod sheets;
mod typed;
mod ways;

use crate::folder::{Place, Ran};

/// What the checker says of the folder `v`.
fn checked(place: &Place) -> Ran {
    place.run(&["check", "v", "--json", "--exit-zero"])
}

/// Messages and cures of one code.
fn said(place: &Place, code: &str) -> String {
    let ran = checked(place);
    let of_one = |finding: &serde_json::Value| format!("{} → {}", finding["message"], finding["hint"]);
    ran.findings(code).iter().map(of_one).collect::<Vec<_>>().join("\n")
}
