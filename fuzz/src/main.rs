//! The fuzzer: libFuzzer around the readers of `tests/it/any_bytes.rs`. `READER` names the one that is run.
#![no_main]

#[path = "../../tests/it/any_bytes.rs"]
mod any_bytes;

use std::sync::LazyLock;

use any_bytes::READERS;
use libfuzzer_sys::fuzz_target;

/// The reader that is run.
static RUN: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let name = std::env::var("READER").unwrap_or_default();
    let Some(reader) = READERS.iter().find(|reader| reader.name == name) else {
        let names: Vec<&str> = READERS.iter().map(|reader| reader.name).collect();
        eprintln!("READER={name}: set it to one of {}", names.join(" "));
        std::process::exit(2);
    };
    reader.run
});

fuzz_target!(|bytes: &[u8]| (RUN)(bytes));
