//! Embargo, rehearsal, and what leaves the house.
