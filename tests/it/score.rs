//! Scores and diagnostics against the reference packages.

mod diagnostics;
mod oracles;
mod said;
mod tables;
mod unlike;
