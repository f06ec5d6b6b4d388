//! The checker's rules, on votes built by hand and on the bundled ones.

mod bundled;
#[path = "../language_support/mod.rs"]
mod language_support;
mod languages;
mod links;
mod printed;
mod sums;
mod support;
