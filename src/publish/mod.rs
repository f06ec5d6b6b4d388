//! The bundle: charts, tables, page, manifest; each file whole or absent.

mod files;
mod json;
mod swap;

pub use files::{Files, MANIFEST, sha256};
pub use json::{Common, SCHEMA_VERSION, inputs, json, json_line, vote_source};
pub use swap::write_atomic;
