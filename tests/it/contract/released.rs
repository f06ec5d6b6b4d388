//! The schemas as they were released: within a version no key is renamed, removed, made optional or given another kind.

use std::{collections::BTreeMap, fs};

use serde_json::{Map, Value, json};

/// The schemas of today by name, without what people read.
fn today() -> BTreeMap<String, Value> {
    let bare = |name: &&str| {
        let mut schema = plebis::contract::schema(name).expect("a schema");
        strip(&mut schema);
        ((*name).to_owned(), schema)
    };
    plebis::contract::SCHEMAS.iter().map(bare).collect()
}

/// Takes descriptions out, at any depth; a key of an output may be called `description` itself.
fn strip(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            for word in ["description", "title", "$schema", "$id"] {
                if keys.get(word).is_some_and(Value::is_string) {
                    keys.remove(word);
                }
            }
            keys.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

/// What of an old schema the new one no longer holds.
fn broken(old: &Value, new: &Value, at: &str, out: &mut Vec<String>) {
    for word in ["type", "$ref", "const"] {
        if old.get(word) != new.get(word) {
            let show = |schema: &Value| schema.get(word).map_or("nothing".to_owned(), Value::to_string);
            out.push(format!("{at}: {word} was {}, is {}", show(old), show(new)));
        }
    }
    let words = |schema: &Value| schema["enum"].as_array().cloned();
    match (words(old), words(new)) {
        (Some(old), Some(new)) => {
            out.extend(old.iter().filter(|word| !new.contains(word)).map(|word| format!("{at}: {word} is gone")));
        }
        (None, None) => {}
        _ => out.push(format!("{at}: a list of words came or went")),
    }
    let choices = |schema: &Value| schema["anyOf"].as_array().cloned().unwrap_or_default();
    let (before, now) = (choices(old), choices(new));
    if before.len() != now.len() {
        out.push(format!("{at}: may be null, and could not, or the other way round"));
    }
    before.iter().zip(&now).for_each(|(old, new)| broken(old, new, at, out));
    for inner in ["items", "additionalProperties"] {
        match (&old[inner], &new[inner]) {
            (Value::Object(_), Value::Object(_)) => broken(&old[inner], &new[inner], &format!("{at}[]"), out),
            (old, new) if old != new => out.push(format!("{at}: {inner} was {old}, is {new}")),
            _ => {}
        }
    }
    let none = Map::new();
    for keys in ["properties", "$defs"] {
        let (before, now) = (old[keys].as_object().unwrap_or(&none), new[keys].as_object().unwrap_or(&none));
        for (key, old) in before {
            let place = if keys == "$defs" { format!("type {key}") } else { format!("{at}.{key}") };
            match now.get(key) {
                Some(new) => broken(old, new, &place, out),
                None => out.push(format!("{place}: is gone")),
            }
        }
    }
    let required = |schema: &Value| schema["required"].as_array().cloned().unwrap_or_default();
    let kept = required(new);
    out.extend(required(old).iter().filter(|key| !kept.contains(key)).map(|key| format!("{at}: {key} may be missing")));
}

fn breaks(old: &BTreeMap<String, Value>, new: &BTreeMap<String, Value>) -> Vec<String> {
    let mut out = Vec::new();
    for (name, old) in old {
        match new.get(name) {
            Some(new) => broken(old, new, name, &mut out),
            None => out.push(format!("{name}: is gone")),
        }
    }
    out
}

#[test]
fn within_a_version_of_the_format_nothing_that_was_released_changes() {
    let path = format!("{}/tests/it/contract/schemas_{}.json", env!("CARGO_MANIFEST_DIR"), plebis::SCHEMA_VERSION);
    let today = today();
    let text = serde_json::to_string_pretty(&today).expect("JSON") + "\n";
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let released: BTreeMap<String, Value> =
        if kept.is_empty() { BTreeMap::new() } else { serde_json::from_str(&kept).expect("schemas") };
    let found = breaks(&released, &today);
    assert!(found.is_empty(), "a new schema_version is due, because a reader would break:\n{}", found.join("\n"));
    if std::env::var_os("INSTA_UPDATE").is_some_and(|how| how == "always") {
        fs::write(&path, &text).expect("written");
    } else {
        assert!(kept == text, "new keys: run INSTA_UPDATE=always cargo test --test it contract::released");
    }
}

#[test]
fn every_change_that_breaks_a_reader_is_found() {
    let schema = |name: &str| BTreeMap::from([("forecast".to_owned(), today()[name].clone())]);
    let old = schema("forecast");
    let found = |change: &dyn Fn(&mut Value)| {
        let mut new = schema("forecast");
        change(new.get_mut("forecast").expect("it"));
        breaks(&old, &new).join("; ")
    };
    let keys = |schema: &mut Value| schema["properties"].as_object_mut().expect("keys").clone();
    assert_eq!(found(&|_| {}), "");
    let renamed = found(&|schema| {
        let mut all = keys(schema);
        let value = all.remove("seed").expect("a key");
        all.insert("start".to_owned(), value);
        schema["properties"] = Value::Object(all);
    });
    assert_eq!(renamed, "forecast.seed: is gone");
    assert!(
        found(&|schema| schema["properties"]["seed"]["type"] = json!("string")).contains("forecast.seed: type was")
    );
    let nullable =
        found(&|schema| schema["properties"]["seed"] = json!({ "anyOf": [{ "type": "integer" }, { "type": "null" }] }));
    assert!(nullable.contains("may be null"), "{nullable}");
    let optional = found(&|schema| schema["required"].as_array_mut().expect("a list").retain(|key| key != "seed"));
    assert_eq!(optional, "forecast: \"seed\" may be missing");
    assert!(found(&|schema| schema["properties"]["option"]["enum"] = json!(["yes"])).contains("\"no\" is gone"));
    let inner = found(&|schema| schema["$defs"]["finding"]["properties"]["line"] = json!({ "type": "integer" }));
    assert!(inner.starts_with("type finding.line"), "{inner}");
    // More keys, more words and other descriptions break nobody.
    let more = found(&|schema| {
        schema["properties"]["more"] = json!({ "type": "integer" });
        schema["properties"]["option"]["enum"] = json!(["yes", "no", "maybe"]);
    });
    assert_eq!(more, "");
    let gone = breaks(&old, &BTreeMap::new());
    assert_eq!(gone, ["forecast: is gone"]);
}
