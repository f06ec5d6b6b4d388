//! Every output against its schema, and the codebook against the table that both come from.

mod released;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use polars::prelude::{ParquetReader, SerReader as _};
use serde_json::Value;

use crate::folder::Place;

/// What of a value its schema does not allow, with the place; the parts of JSON Schema that the program uses.
fn faults(value: &Value, schema: &Value, root: &Value, at: &str, out: &mut Vec<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.trim_start_matches("#/$defs/");
        match root["$defs"].get(name) {
            Some(defined) => faults(value, defined, root, at, out),
            None => out.push(format!("{at}: no type {name}")),
        }
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        let tried: Vec<Vec<String>> = choices
            .iter()
            .map(|choice| {
                let mut own = Vec::new();
                faults(value, choice, root, at, &mut own);
                own
            })
            .collect();
        if tried.iter().all(|own| !own.is_empty()) {
            out.extend(tried.into_iter().next().expect("a choice"));
        }
    }
    if schema["enum"].as_array().is_some_and(|words| !words.contains(value)) {
        out.push(format!("{at}: {value} is none of {}", schema["enum"]));
    }
    if schema.get("const").is_some_and(|only| only != value) {
        out.push(format!("{at}: {value} is not {}", schema["const"]));
    }
    let fits = match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("number") => value.is_number(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        Some(other) => panic!("no kind {other}"),
        None => true,
    };
    if !fits {
        out.push(format!("{at}: {} and not {}", value, schema["type"]));
    }
    if let (Some(keys), Some("object")) = (value.as_object(), schema["type"].as_str()) {
        let none = serde_json::Map::new();
        let listed = schema["properties"].as_object().unwrap_or(&none);
        for required in schema["required"].as_array().into_iter().flatten() {
            if !keys.contains_key(required.as_str().expect("a key")) {
                out.push(format!("{at}: no key {required}"));
            }
        }
        for (key, inner) in keys {
            let place = format!("{at}.{key}");
            match (listed.get(key), &schema["additionalProperties"]) {
                (Some(schema), _) => faults(inner, schema, root, &place, out),
                (None, Value::Bool(false)) => out.push(format!("{place}: no schema lists it")),
                (None, more) => faults(inner, more, root, &place, out),
            }
        }
    }
    if let (Some(items), Some("array")) = (value.as_array(), schema["type"].as_str()) {
        for (i, item) in items.iter().enumerate() {
            faults(item, &schema["items"], root, &format!("{at}[{i}]"), out);
        }
    }
}

/// Asserts that every value of a text, one or one a line, is as its schema says.
#[track_caller]
fn valid(name: &str, text: &str, what: &str) {
    let schema = plebis::contract::schema(name).expect("a schema");
    let values: Vec<Value> = match serde_json::from_str(text) {
        Ok(value) => vec![value],
        Err(_) => text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect(),
    };
    assert!(!values.is_empty(), "{what}: nothing");
    for value in &values {
        let mut found = Vec::new();
        faults(value, &schema, &schema, "", &mut found);
        found.truncate(12);
        assert!(found.is_empty(), "{what}, schema {name}:\n{}", found.join("\n"));
    }
}

const VOTES: [&str; 10] = [
    "brexit-2016",
    "chile-2020",
    "chile-2022",
    "colombia-2014",
    "colombia-2016",
    "new-caledonia-2018",
    "new-caledonia-2020",
    "new-caledonia-2021",
    "scotland-2014",
    "uk-european-2014",
];

#[test]
fn what_every_command_says_of_every_bundled_vote_is_as_its_schema_says() {
    let place = Place::new();
    for vote in VOTES {
        for name in ["forecast", "project", "errors", "check"] {
            let ran = place.run(&[name, vote, "--json", "--draws", "300"]);
            // Where nothing can be said and nothing is printed, the refusal is an object itself.
            let of = if ran.json().get("error").is_some() { "error" } else { name };
            valid(of, &ran.out, &format!("{name} {vote}"));
        }
        let flags =
            ["replay", vote, "--json", "--draws", "200", "--seeds", "1", "--fractions", "0.3", "--order", "random"];
        let ran = place.run(&flags);
        valid(if ran.code == 0 { "replay" } else { "error" }, &ran.out, &format!("replay {vote}"));
    }
    let all = ["forecast", "scotland-2014", "--explain", "--loo", "--predictive", "--every", "month", "--draws", "300"];
    valid("forecast", &place.run(&[&all[..], &["--json"]].concat()).out, "forecast with everything");
    valid("replay", &place.run(&["replay", "new-caledonia-2018", "--campaign", "--json"]).out, "a campaign");
    for (name, args) in [
        ("votes", &["votes", "--json"][..]),
        ("feeds", &["feeds", "--json"]),
        ("list", &["check", "--list", "--json"]),
        ("new", &["new", "mine", "--json"]),
    ] {
        valid(name, &place.run(args).out, name);
    }
}

#[test]
fn the_files_of_every_bundled_vote_are_as_their_schemas_say() {
    let place = Place::new();
    for vote in VOTES {
        let ran = place.run(&["report", vote, "--draws", "300", "--out", "out"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let read = |file: &str| fs::read_to_string(place.join(&format!("out/{vote}/{file}"))).expect("a file");
        valid("summary", &read("summary.json"), vote);
        valid("manifest", &read("manifest.json"), vote);
        let Ok(charts) = fs::read_dir(place.join(&format!("out/{vote}/charts"))) else { continue };
        for chart in charts.map(|entry| entry.expect("a file").path()) {
            // What other programs draw on from has their shape.
            let name = chart.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let is_foreign = name.ends_with(".vl.json") || name.ends_with(".datawrapper.json");
            if name.ends_with(".json") && !is_foreign {
                valid("chart", &fs::read_to_string(&chart).expect("a chart"), &chart.display().to_string());
            }
        }
    }
}

#[test]
fn scores_and_backtests_are_as_their_schemas_say() {
    let place = Place::new();
    let rows: String = (0..300).map(|i| format!("a,r1,{},{i}\n", 0.5 + 0.0001 * f64::from(i))).collect();
    place.write("samples.csv", format!("model,race,predicted,sample_id\n{rows}"));
    place.write("quantiles.csv", "model,race,predicted,quantile_level\na,r1,0.45,0.05\na,r1,0.5,0.5\na,r1,0.56,0.95\n");
    place.write("results.csv", "race,observed\nr1,0.52\n");
    for file in ["samples.csv", "quantiles.csv"] {
        valid("score", &place.run(&["score", file, "results.csv", "--json"]).out, file);
    }
    let nights = ["backtest", "nights", "new-caledonia-2020", "--draws", "200", "--seeds", "1", "--json"];
    valid("backtest", &place.run(&nights).out, "nights");
    valid("charts", &place.run(&["chart", "poll_gap", "new-caledonia-2018", "--json"]).out, "a chart");
    valid("errors", &place.run(&["errors", "new-caledonia-2018", "new-caledonia-2020", "--json"]).out, "two votes");
}

#[test]
fn a_night_and_a_converted_feed_are_as_their_schemas_say() {
    let place = Place::new();
    place.run(&["new", "mine"]);
    fs::copy(place.join("mine/returns.csv"), place.join("night.csv")).expect("a copy");
    let convert = ["convert", "night.csv", "--vote", "mine", "--to", "out.csv", "--json"];
    valid("convert", &place.run(&convert).out, "a feed");
    let watch = [
        "watch",
        "mine",
        "--feed",
        "night.csv",
        "--once",
        "--publish",
        "site",
        "--draws",
        "200",
        "--json",
        "--after",
        "false",
    ];
    let mut events = place.run(&watch).out;
    events += &place.run(&["rehearse", "outputs/recordings/mine", "--json", "--draws", "200"]).out;
    // A file that is cut while it is written is refused, and one that is gone cannot be asked.
    place.write("night.csv", "<html>nothing</html>");
    events += &place.run(&watch).out;
    fs::remove_file(place.join("night.csv")).expect("gone");
    events += &place.run(&watch).out;
    valid("watch", &events, "a night");
    let told: BTreeSet<String> = events
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["event"].as_str().unwrap_or_default().to_owned())
        .collect();
    for event in ["recorded", "taken", "projected", "published", "refused", "resumed"] {
        assert!(told.contains(event), "{event} of {told:?}");
    }
}

#[test]
fn with_json_every_refusal_is_an_object_with_its_exit_code() {
    let place = Place::new();
    place.vote("broken", "[polls]\nundecided = \"sideways\"");
    place.write("broken/polls.csv", "poll_id,pollster,field_end,n,yes,no\na,A,2026-03-01,1000,51,49\n");
    for (args, code, kind) in [
        (&["forecast", "nowhere", "--json"][..], 2, "usage"),
        (&["forecast", "scotland-2014", "--scale", "log", "--json"], 2, "usage"),
        (&["forecast", "--json", "--frobnicate"], 2, "usage"),
        (&["forecast", "./broken", "--json"], 3, "input"),
        (&["chart", "poll_gap", "chile-2020", "--json"], 6, "nothing_to_say"),
    ] {
        let ran = place.run(args);
        assert_eq!(ran.code, code, "{args:?}: {}", ran.err);
        valid("error", &ran.out, &format!("{args:?}"));
        let told = ran.json();
        assert_eq!((&told["error"]["kind"], &told["exit_code"]), (&serde_json::json!(kind), &serde_json::json!(code)));
        assert!(!ran.err.is_empty(), "people still read it");
    }
    // An answer that says why there is none is the one object; without --json nothing but words.
    assert_eq!(place.run(&["forecast", "new-caledonia-2021", "--json"]).json()["available"], false);
    assert_eq!(place.run(&["forecast", "nowhere"]).out, "");
}

#[test]
fn a_key_that_no_schema_lists_and_one_of_another_kind_are_found() {
    let place = Place::new();
    let schema = plebis::contract::schema("check").expect("a schema");
    let told = place.run(&["check", "scotland-2014", "--json"]).json();
    let found = |value: &Value| {
        let mut out = Vec::new();
        faults(value, &schema, &schema, "", &mut out);
        out
    };
    assert_eq!(found(&told), Vec::<String>::new());
    let mut more = told.clone();
    more["counts"]["surprises"] = 1.into();
    assert_eq!(found(&more), [".counts.surprises: no schema lists it"]);
    let mut other = told;
    other["seed"] = "many".into();
    assert_eq!(found(&other), [".seed: \"many\" and not \"integer\""]);
}

#[test]
fn the_codebook_is_the_table_of_the_schemas() {
    let page = plebis::contract::codebook();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/outputs.md");
    if std::env::var_os("INSTA_UPDATE").is_some_and(|how| how == "always") {
        fs::write(path, &page).expect("written");
    }
    let kept = fs::read_to_string(path).expect("the codebook");
    assert!(kept == page, "run INSTA_UPDATE=always cargo test --test it contract");
    // Every schema stands on the page, every type it names is there, and every key has a meaning.
    let place = Place::new();
    let names: BTreeSet<String> = place.run(&["schema"]).out.lines().map(str::to_owned).collect();
    assert_eq!(names.len(), plebis::contract::SCHEMAS.len());
    for name in &names {
        assert!(page.contains(&format!("\n## {name}\n")), "{name}");
        let schema = place.run(&["schema", name]).json();
        assert_eq!(schema, plebis::contract::schema(name).expect("a schema"));
        assert_eq!(schema["properties"]["schema_version"]["const"].as_u64().unwrap_or(2), 2, "{name}"); // SCHEMA_VERSION
    }
    let bare: Vec<&str> = page.lines().filter(|line| line.starts_with("| `") && line.ends_with("|  |")).collect();
    assert!(bare.is_empty(), "without a meaning:\n{}", bare.join("\n"));
    assert_eq!(place.run(&["schema", "weather"]).code, 2);
}

/// Heads of a table: of CSV the first line, of Parquet its columns.
fn head(path: &Path) -> Vec<String> {
    if path.extension().is_some_and(|ending| ending == "csv") {
        let text = fs::read_to_string(path).expect("a table");
        return text.lines().next().unwrap_or_default().split(',').map(str::to_owned).collect();
    }
    let frame = ParquetReader::new(fs::File::open(path).expect("a table")).finish().expect("Parquet");
    frame.get_column_names().into_iter().map(ToString::to_string).collect()
}

fn tables_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.extension().and_then(|ending| ending.to_str()) {
            _ if path.is_dir() => tables_below(&path, found),
            Some("csv" | "parquet") => found.push(path),
            _ => {}
        }
    }
}

#[test]
fn every_column_of_every_table_that_is_written_stands_in_the_codebook() {
    let place = Place::new();
    let run = |args: &[&str]| {
        let ran = place.run(args);
        assert!(matches!(ran.code, 0 | 1), "{args:?}: {}", ran.err);
    };
    for vote in ["new-caledonia-2018", "new-caledonia-2020", "new-caledonia-2021", "scotland-2014", "chile-2022"] {
        run(&["report", vote, "--draws", "200", "--out", "out"]);
    }
    run(&["chart", "poll_gap", "new-caledonia-2018", "new-caledonia-2020", "--out", "out"]);
    for (chart, vote) in [
        ("calibration", "new-caledonia-2020"),
        ("hyperparameters", "scotland-2014"),
        ("predictive_check", "scotland-2014"),
    ] {
        run(&["chart", chart, vote, "--draws", "200", "--out", "out"]);
    }
    run(&["forecast", "scotland-2014", "--draws", "200", "--draws-csv", "out/draws.csv"]);
    run(&["forecast", "scotland-2014", "--draws", "200", "--parameters-csv", "out/parameters.csv"]);
    run(&["backtest", "nights", "new-caledonia-2020", "--seeds", "1", "--draws", "200", "--out", "out/nights"]);
    let polls: String = (0..24)
        .map(|race| {
            let (year, yes) = (1996 + race, 46 + race % 7);
            format!(
                "r{race},A,phone,{year}-10-20,{year}-11-02,900,{yes},{},{}\nr{race},B,online,{year}-10-28,{year}-11-02,1100,{yes},{},{}\n",
                92 - yes,
                47 + race % 6,
                91 - yes,
                47 + race % 6
            )
        })
        .collect();
    place.write("polls.csv", format!("race,pollster,mode,field_end,vote_date,n,yes,no,result_yes_share\n{polls}"));
    run(&["errors", "--many", "polls.csv", "--out", "out/many"]);
    run(&["backtest", "polls", "polls.csv", "--train-to", "2006", "--out", "out/polls"]);
    let mut files = Vec::new();
    tables_below(&place.join("out"), &mut files);
    let (mut met, mut wrong) = (BTreeSet::new(), Vec::new());
    for path in files {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let of_chart = path.parent().is_some_and(|folder| folder.ends_with("charts"));
        let stem = name.split('.').next().unwrap_or_default();
        let of_many = path.parent().is_some_and(|folder| folder.ends_with("many"));
        let table = match (of_chart, of_many) {
            (true, _) => format!("charts/{stem}.csv"),
            (_, true) => format!("{stem}.csv"), // of both kinds
            _ if path.parent().is_some_and(|folder| folder.ends_with("polls")) => format!("{name} of polls"),
            _ => name.clone(),
        };
        let Some(columns) = plebis::contract::columns(&table) else {
            wrong.push(format!("{table}: not in the codebook"));
            continue;
        };
        let head = head(&path);
        let listed: Vec<String> =
            columns.into_iter().filter(|(name, always)| *always || head.contains(name)).map(|(name, _)| name).collect();
        if head != listed {
            wrong.push(format!("{table}: {head:?} and not {listed:?}"));
        }
        met.insert(table);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for table in [
        "summary.csv",
        "draws.parquet",
        "draws_regions.parquet",
        "draws.csv",
        "parameters.csv",
        "counted.csv",
        "nights.parquet",
        "nights.parquet of polls",
        "houses.csv",
    ] {
        assert!(met.contains(table), "{table} of {met:?}");
    }
    assert!(met.iter().filter(|table| table.starts_with("charts/")).count() >= 18, "{met:?}"); // 20 charts, but for two that want more votes
}
