//! Seed → named random streams → draws: the same numbers on one thread or sixty-four.

mod stream;

pub use stream::{BLOCK, Rng, Stage, block_rng, map_blocks, map_blocks_here};
