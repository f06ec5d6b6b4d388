//! The bundle: charts, tables, page, manifest; each file whole or absent.

mod draws;
mod files;
mod frame;
mod json;
mod manifest;
mod owner;
mod page;
mod release;
mod spreadsheet;
mod swap;
mod table;
mod turn;

pub use draws::{
    draws_csv, draws_parquet, draws_parquet_under, draws_regions_parquet, draws_regions_parquet_under, parameters_csv,
};
pub use files::{Files, MANIFEST, REVIEW, sha256};
pub use frame::{Typed, table_csv, table_parquet, typed_parquet};
pub use json::{Common, inputs, json, json_line, vote_source};
pub use manifest::{Call, Change, Edition, Status, generated_at, manifest};
pub use owner::take_folder;
pub use page::{LEADS, PageChart, ReportPage, report_html};
pub use release::{
    Embargo, Pace, Publication, Said, Terms, changes, counted_csv, inputs_seen, listed, mark, marked, remember,
    system_clock,
};
pub use spreadsheet::{marked_csv, marked_json};
pub use swap::{Stage, write_atomic};
pub use table::summary_csv;
