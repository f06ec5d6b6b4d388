//! What a folder's files may contain, and what happens to a row that cannot be true.
