//! A vote folder in a temporary place, and the program run on it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// A temporary folder that holds vote folders.
pub struct Place {
    dir: TempDir,
}

/// What a run of the program gave.
pub struct Ran {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Ran {
    /// Standard output as one JSON object.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}\n{}", self.out, self.err))
    }

    /// Findings of a code in the JSON object.
    #[track_caller]
    pub fn findings(&self, code: &str) -> Vec<Value> {
        let json = self.json();
        let all = json["findings"].as_array().expect("findings").clone();
        all.into_iter().filter(|finding| finding["code"] == code).collect()
    }
}

impl Place {
    /// An empty place.
    pub fn new() -> Self {
        Self { dir: TempDir::new().expect("a temporary folder") }
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// A path inside it.
    pub fn join(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Writes a file, with the folders above it.
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
        self
    }

    /// Writes the `vote.toml` of a vote of 23 March 2026, with more lines behind the options.
    pub fn vote(&self, id: &str, more: &str) -> &Self {
        self.vote_on(id, "2026-03-23", more)
    }

    /// The same on another day.
    pub fn vote_on(&self, id: &str, date: &str, more: &str) -> &Self {
        let text =
            format!("id = \"{id}\"\ntitle = \"Made\"\ndate = {date}\n[options]\nyes = \"Yes\"\nno = \"No\"\n{more}\n");
        self.write(&format!("{id}/vote.toml"), text)
    }

    /// Runs the program in this place.
    pub fn run(&self, args: &[&str]) -> Ran {
        let output = Command::new(env!("CARGO_BIN_EXE_plebis"))
            .current_dir(self.path())
            .args(args)
            .output()
            .expect("the program starts");
        Ran {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}
