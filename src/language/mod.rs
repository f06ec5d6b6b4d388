//! The languages a reader is addressed in: numbers, dates, lists, and the catalogues of what is said.
//!
//! The lowest room: it knows no vote. A rule hands over a typed message with its values; here it becomes a sentence.

mod article;
pub mod calendar;
mod lang;
mod letters;
#[macro_use]
pub(crate) mod message;
pub mod number;
mod option;
mod parts;
mod place;
pub mod quantity;
mod text;
mod typography;
mod value;

pub use article::Gender;
pub use lang::Lang;
pub use letters::folded;
pub use option::{OptionForm, with_article};
pub use parts::{Text, Value};
pub use place::{PlaceKind, PlaceName, Places};
pub use text::{PlaceNames, Sentences};
pub use typography::{NARROW_SPACE, capital, spaced};

pub(crate) use message::say;
