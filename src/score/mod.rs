//! Proper scores, coverage, PIT: one score a file.
