//! One kind of picture a file, and what they share.

pub(in crate::chart::draw) mod axis;
pub(in crate::chart::draw) mod cards;
pub(in crate::chart::draw) mod clip;
pub(in crate::chart::draw) mod dots;
pub(in crate::chart::draw) mod guides;
pub(in crate::chart::draw) mod key;
pub(in crate::chart::draw) mod map;
pub(in crate::chart::draw) mod map_labels;
pub(in crate::chart::draw) mod polls;
pub(in crate::chart::draw) mod rows;
pub(in crate::chart::draw) mod scatter;
pub(in crate::chart::draw) mod series;
pub(in crate::chart::draw) mod stacks;
