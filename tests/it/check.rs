//! The rules of `plebis check`, on votes built by hand and on the bundled ones.

mod bundled;
mod columns;
mod every_cell;
mod every_code;
mod five_languages;
mod languages;
mod links;
mod printed;
mod sums;
mod support;
