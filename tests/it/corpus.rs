//! What the fuzzer kept: small files that together reach every line of a reader that any file reached.

use std::{fs, path::Path};

use super::any_bytes::READERS;

/// Every reader over its corpus; a panic names the file.
#[test]
fn every_file_of_the_corpus_is_read_or_refused() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/corpus");
    for reader in &READERS {
        let files: Vec<_> = fs::read_dir(corpus.join(reader.name))
            .expect(reader.name)
            .map(|entry| entry.expect("an entry").path())
            .collect();
        assert!(files.len() > 2, "{}: {} files", reader.name, files.len());
        for path in files {
            let bytes = fs::read(&path).expect("a file");
            let ended = std::panic::catch_unwind(|| (reader.run)(&bytes));
            assert!(ended.is_ok(), "{}", path.display());
        }
    }
}
