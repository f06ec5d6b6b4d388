//! How charts look: colours, themes, typefaces.

pub(in crate::chart) mod colour;
pub(in crate::chart) mod script;
pub(in crate::chart) mod theme;
pub(in crate::chart) mod theme_file;
pub(in crate::chart) mod typeface;
