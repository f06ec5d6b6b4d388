//! The report page: one self-contained HTML file a vote.

mod html;
mod polls;
mod review;
mod sections;
mod table;
mod words;

pub use html::{LEADS, PageChart, ReportPage, report_html};
