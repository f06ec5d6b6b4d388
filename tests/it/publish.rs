//! Publication: versions, languages, and what a kill leaves behind.

mod cli;
mod french;
mod kill;
mod kill_files;
mod versions;
