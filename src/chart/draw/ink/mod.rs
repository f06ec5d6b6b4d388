//! Shapes and letters.

pub(in crate::chart::draw) mod canvas;
pub(in crate::chart::draw) mod clusters;
pub(in crate::chart::draw) mod face;
pub(in crate::chart::draw) mod geometry;
pub(in crate::chart::draw) mod hatch;
pub(in crate::chart::draw) mod outline;
pub(in crate::chart::draw) mod shape;
pub(in crate::chart::draw) mod subset;
pub(in crate::chart::draw) mod text;
