//! A chart for other programs: pixels, a page of print, what it takes to draw on.

pub(in crate::chart) mod datawrapper;
pub(in crate::chart) mod pdf;
pub(in crate::chart) mod png;
pub(in crate::chart) mod vega;
