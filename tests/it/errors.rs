//! Measures of poll error against the reference values and the bundled votes.

mod many;
mod measures;
mod new_caledonia;
mod words_of_a_copy;
mod two_votes;
