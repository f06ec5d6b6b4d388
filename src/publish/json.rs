//! JSON as every command writes it: keys sorted, shortest numbers that read back the same, one newline at the end.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::{
    Error, Result, SCHEMA_VERSION,
    vote::{Finding, Vote, VoteSource},
};

/// One value as indented JSON with a newline at the end.
///
/// # Range
/// A number that is not finite is written as null.
///
/// # Errors
/// [`Error::Bug`] if the value cannot be JSON (a map with keys that are not text).
///
/// # Example
/// ```
/// let map = std::collections::BTreeMap::from([("b", 0.1), ("a", f64::NAN)]);
/// assert_eq!(plebis::publish::json(&map)?, "{\n  \"a\": null,\n  \"b\": 0.1\n}\n");
/// # Ok::<(), plebis::Error>(())
/// ```
pub fn json(value: &impl Serialize) -> Result<String> {
    Ok(text(serde_json::to_string_pretty(&tree(value)?))? + "\n")
}

/// One value as one line of JSON, for commands that give many.
pub fn json_line(value: &impl Serialize) -> Result<String> {
    Ok(text(serde_json::to_string(&tree(value)?))? + "\n")
}

/// The keys that every output object begins with.
#[derive(Debug, Clone, Copy)]
pub struct Common<'a> {
    /// The command's word.
    pub command: &'a str,
    /// The vote it is about.
    pub vote: &'a Vote,
    /// Earlier votes that were read too.
    pub baselines: &'a [Vote],
    /// Seed of the random streams.
    pub seed: u64,
    /// Draws made; 0 where nothing is simulated.
    pub n_draws: usize,
    /// What the reader and the checker noticed.
    pub findings: &'a [Finding],
}

#[derive(Serialize)]
struct CommonKeys<'a> {
    schema_version: u32,
    command: &'a str,
    vote: &'a str,
    vote_source: String,
    option: &'a str,
    seed: u64,
    n_draws: usize,
    version: &'a str,
    inputs: BTreeMap<String, &'a str>,
    findings: &'a [Finding],
}

impl Common<'_> {
    /// The common keys and those of `body`, side by side.
    ///
    /// # Errors
    /// [`Error::Bug`] if `body` is no object or has a common key with another value.
    pub fn with(&self, body: &impl Serialize) -> Result<Value> {
        let mut whole = tree(&CommonKeys {
            schema_version: SCHEMA_VERSION,
            command: self.command,
            vote: &self.vote.id,
            vote_source: vote_source(self.vote),
            option: self.vote.focus.word(),
            seed: self.seed,
            n_draws: self.n_draws,
            version: env!("CARGO_PKG_VERSION"),
            inputs: inputs(self.vote, self.baselines),
            findings: self.findings,
        })?;
        let (Value::Object(keys), Value::Object(more)) = (&mut whole, tree(body)?) else {
            return Err(Error::Bug("an output is not a JSON object".to_owned()));
        };
        for (key, value) in more {
            if keys.get(&key).is_some_and(|there| *there != value) {
                return Err(Error::Bug(format!("an output has the common key `{key}` with another value")));
            }
            keys.insert(key, value);
        }
        Ok(whole)
    }
}

/// SHA-256 of every file read, by name; files of an earlier vote stand under its id.
pub fn inputs<'a>(vote: &'a Vote, baselines: &'a [Vote]) -> BTreeMap<String, &'a str> {
    let own = vote.inputs.iter().map(|(file, hash)| (file.clone(), hash.as_str()));
    let earlier = baselines.iter().flat_map(|baseline| {
        baseline.inputs.iter().map(|(file, hash)| (format!("{}/{file}", baseline.id), hash.as_str()))
    });
    own.chain(earlier).collect()
}

/// Which source a vote was read from: `embedded`, or `folder:` and its id; no path, which is another on every machine.
pub fn vote_source(vote: &Vote) -> String {
    match &vote.source {
        VoteSource::Embedded => "embedded".to_owned(),
        VoteSource::Folder(_) => format!("folder:{}", vote.id),
    }
}

/// The value as a tree with sorted keys, whatever features other crates switch on in `serde_json`.
pub(super) fn tree(value: &impl Serialize) -> Result<Value> {
    let mut tree = text(serde_json::to_value(value))?;
    tree.sort_all_objects();
    Ok(tree)
}

fn text<T>(result: serde_json::Result<T>) -> Result<T> {
    result.map_err(|error| Error::Bug(format!("an output cannot be written as JSON: {error}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::headline::example;

    #[test]
    fn numbers_are_the_shortest_that_read_back_the_same() {
        let numbers = [0.1 + 0.2, 1e-7, 56.67, 1.0 / 3.0, 5e-324, 123_456_789.0];
        let text = json_line(&numbers).expect("numbers");
        assert_eq!(text, "[0.30000000000000004,1e-7,56.67,0.3333333333333333,5e-324,123456789.0]\n"); // shortest round trip
        let back: Vec<f64> = serde_json::from_str(&text).expect("its own text");
        assert_eq!(back, numbers);
    }

    #[test]
    fn an_object_has_the_common_keys_and_its_own_in_one_order() {
        let (vote, earlier) = (example::vote(), example::earlier_vote());
        let common =
            Common { command: "errors", vote: &vote, baselines: &[earlier], seed: 2018, n_draws: 0, findings: &[] };
        let object = json(&common.with(&json!({ "zeta": 1, "available": true })).expect("an object")).expect("text");
        let keys: Vec<&str> = object.lines().filter_map(|line| line.strip_prefix("  \"")?.split('"').next()).collect();
        assert_eq!(
            keys,
            [
                "available",
                "command",
                "findings",
                "inputs",
                "n_draws",
                "option",
                "schema_version",
                "seed",
                "version",
                "vote",
                "vote_source",
                "zeta"
            ] // FORMATS: common keys, sorted
        );
        assert!(object.contains("\"polls.csv\": \"aa\"") && object.contains("\"earlier/results.csv\": \"bb\""));
    }

    #[test]
    fn a_body_cannot_overwrite_a_common_key() {
        let vote = example::vote();
        let common = Common { command: "check", vote: &vote, baselines: &[], seed: 1, n_draws: 0, findings: &[] };
        assert!(matches!(common.with(&json!({ "seed": 2 })), Err(Error::Bug(_))));
        assert!(common.with(&json!({ "seed": 1 })).is_ok());
    }
}
