//! A snapshot in a format of its own.

mod nist;
mod returns_csv;
mod units_csv;

pub use nist::nist_json;
pub use returns_csv::returns_csv;
pub use units_csv::units_csv;
