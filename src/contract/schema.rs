//! The table of keys as JSON Schema, draft 2020-12.

use serde_json::{Map, Value, json};

use super::keys::{Kind, Object, objects};
use crate::SCHEMA_VERSION;

/// Outputs that have a schema, by name.
pub const SCHEMAS: [&str; 21] = [
    "forecast", "project", "errors", "check", "replay", "backtest", "score", "summary", "manifest", "live", "history",
    "chart", "error", "votes", "new", "many", "list", "feeds", "charts", "convert", "watch",
];

/// The schema of an output; `None` of an unknown name.
///
/// # Example
/// ```
/// let schema = plebis::contract::schema("forecast").expect("an output");
/// assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
/// assert!(plebis::contract::schema("weather").is_none());
/// ```
pub fn schema(name: &str) -> Option<Value> {
    let all = objects();
    let output = all.iter().find(|object| object.is_output && object.name == name)?;
    let mut whole = match &output.whole {
        Some(kind) => value(kind),
        None => object(output),
    };
    let head = [
        ("$schema", json!("https://json-schema.org/draft/2020-12/schema")),
        ("$id", json!(format!("plebis:{name}:{SCHEMA_VERSION}"))),
        ("title", json!(format!("plebis {name}"))),
        ("description", json!(output.meaning)),
    ];
    let mut defined = Map::new();
    collect(&whole.clone(), &all, &mut defined);
    if let Value::Object(keys) = &mut whole {
        keys.extend(head.into_iter().map(|(key, value)| (key.to_owned(), value)));
        if !defined.is_empty() {
            keys.insert("$defs".to_owned(), Value::Object(defined));
        }
    }
    whole.sort_all_objects();
    Some(whole)
}

/// The types that a schema points to, and those that these point to.
fn collect(schema: &Value, all: &[Object], defined: &mut Map<String, Value>) {
    match schema {
        Value::Object(keys) => {
            let name = keys.get("$ref").and_then(Value::as_str).and_then(|at| at.strip_prefix("#/$defs/"));
            if let Some(found) =
                name.and_then(|name| all.iter().find(|object| object.name == name && !object.is_output))
                && !defined.contains_key(&found.name)
            {
                let inner = found.whole.as_ref().map_or_else(|| object(found), value);
                defined.insert(found.name.clone(), inner.clone());
                collect(&inner, all, defined);
            }
            keys.values().for_each(|inner| collect(inner, all, defined));
        }
        Value::Array(items) => items.iter().for_each(|inner| collect(inner, all, defined)),
        _ => {}
    }
}

fn object(object: &Object) -> Value {
    let property = |key: &super::keys::Key| {
        let mut schema = value(&key.kind);
        if let (Value::Object(keys), false) = (&mut schema, key.meaning.is_empty()) {
            keys.insert("description".to_owned(), json!(key.meaning));
        }
        if key.name == "schema_version" {
            schema["const"] = json!(SCHEMA_VERSION);
        }
        (key.name.clone(), schema)
    };
    let properties: Map<String, Value> = object.keys.iter().map(property).collect();
    let always: Vec<&str> = object.keys.iter().filter(|key| key.always).map(|key| key.name.as_str()).collect();
    json!({ "type": "object", "properties": properties, "required": always, "additionalProperties": false })
}

fn value(kind: &Kind) -> Value {
    match kind {
        Kind::Named(name) => match name.as_str() {
            "text" => json!({ "type": "string" }),
            "number" | "integer" | "boolean" => json!({ "type": name }),
            "any" => json!({}),
            _ => json!({ "$ref": format!("#/$defs/{name}") }),
        },
        Kind::OneOf(words) => json!({ "enum": words }),
        Kind::List(item) => json!({ "type": "array", "items": value(item) }),
        Kind::Map(item) => json!({ "type": "object", "additionalProperties": value(item) }),
        Kind::OrNull(inner) => json!({ "anyOf": [value(inner), { "type": "null" }] }),
    }
}
