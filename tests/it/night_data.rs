//! What counts on the night: zeros, blanks, registers, keys, lines.
