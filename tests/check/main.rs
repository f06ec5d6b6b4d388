//! The checker's rules, on votes built by hand and on the bundled ones.

mod bundled;
mod links;
mod printed;
mod sums;
mod support;
