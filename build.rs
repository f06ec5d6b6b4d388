//! Gives the executable a fixed address on Linux: the table engine holds a quarter of a million addresses, which would
//! be worked out anew at every start.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo::rustc-link-arg-bin=plebis=-no-pie");
    }
}
