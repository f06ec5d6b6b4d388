//! The command line: read, call, write.
