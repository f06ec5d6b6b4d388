//! Turnout by the hour, by side, by region.
