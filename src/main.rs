//! The `plebis` program.

fn main() {}
