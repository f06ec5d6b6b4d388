//! Projections from returns and from published lines.

mod blend;
mod factor;
mod languages;
mod lines;
mod replay;
mod robust;
mod units;
mod unseen;
