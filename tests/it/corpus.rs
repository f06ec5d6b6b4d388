//! What the fuzzer kept: small files that together reach nearly all of a reader that any file reached.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use super::any_bytes::{READERS, Reader};

/// Every reader over its corpus; the files that a panic ended are named.
#[test]
fn every_file_of_the_corpus_is_read_or_refused() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/corpus");
    let mut all = Vec::new();
    for reader in &READERS {
        let folder = fs::read_dir(corpus.join(reader.name)).expect(reader.name);
        let files: Vec<_> = folder.map(|entry| (reader, entry.expect("an entry").path())).collect();
        assert!(files.len() > 2, "{}: {} files", reader.name, files.len());
        all.extend(files);
    }
    let ended_badly = |(reader, path): &(&Reader, PathBuf)| {
        let bytes = fs::read(path).expect("a file");
        std::panic::catch_unwind(|| (reader.run)(&bytes)).is_err().then(|| path.display().to_string())
    };
    let failed: Vec<String> = all.par_iter().filter_map(ended_badly).collect();
    assert_eq!(failed, Vec::<String>::new());
}
