//! Polls and scores that cannot be what they look like.
