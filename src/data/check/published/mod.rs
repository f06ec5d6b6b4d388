//! Figures as printed and announced, by `press.csv`, `controls.csv` and `vote.toml`.

pub(in crate::data::check) mod books;
pub(in crate::data::check) mod desk;
pub(in crate::data::check) mod exchanged;
pub(in crate::data::check) mod missing;
pub(in crate::data::check) mod press;
pub(in crate::data::check) mod press_form;
pub(in crate::data::check) mod provisional;
pub(in crate::data::check) mod vote_day;
pub(in crate::data::check) mod vote_file;
