//! The contract of outputs: every key of every JSON output, its JSON Schema and the codebook (`docs/outputs.md`).
//!
//! `outputs.keys` is the one source; `keys` reads it, `schema` and `codebook` write it out.

mod codebook;
mod schema;

mod keys;

pub use codebook::{codebook, columns};
pub use schema::{SCHEMAS, schema};
