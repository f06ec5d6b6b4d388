//! Words and picture of a chart before they are made its spec.

use crate::chart::{figure::Figure, spec::Table};

/// Words and picture of a chart in one language.
pub(in crate::chart::charts) struct Draft {
    pub(in crate::chart::charts) title: String,
    pub(in crate::chart::charts) subtitle: String,
    pub(in crate::chart::charts) notes: Vec<String>,
    /// Where the numbers come from, without the program.
    pub(in crate::chart::charts) sources: Vec<String>,
    /// The picture in words, after title and subtitle.
    pub(in crate::chart::charts) alt: String,
    pub(in crate::chart::charts) table: Table,
    pub(in crate::chart::charts) figure: Figure,
}
