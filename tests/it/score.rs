//! Scores and diagnostics against the reference packages.

mod diagnostics;
mod oracles;
mod tables;
mod unlike;
