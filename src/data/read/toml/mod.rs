//! `vote.toml`, `desk.toml` and `theme.toml`.

pub(in crate::data::read) mod desk;
pub(in crate::data::read) mod desk_charts;
pub(in crate::data::read) mod document;
pub(in crate::data::read) mod feed;
pub(in crate::data::read) mod levels;
pub(in crate::data::read) mod lines;
pub(in crate::data::read) mod names;
pub(crate) mod overrides;
pub(in crate::data::read) mod parts;
pub(in crate::data::read) mod rule;
pub(in crate::data::read) mod theme;
pub(in crate::data::read) mod vote;
pub(in crate::data::read) mod vote_id;
