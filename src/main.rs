//! The `plebis` program.

fn main() -> std::process::ExitCode {
    plebis::cli::run()
}
