//! Old names.
pub use crate::distribution::*;
pub use crate::headline::*;
pub use crate::language::*;
pub use crate::table::*;
