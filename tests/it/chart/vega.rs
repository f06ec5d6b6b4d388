//! The Vega-Lite specification beside each chart, and what Datawrapper takes.

use std::collections::BTreeSet;

use plebis::chart::{self, ChartName, Theme};
use plebis::language::Lang;
use serde_json::Value;

use super::support::World;

/// Every number of a value.
fn numbers(value: &Value, found: &mut Vec<f64>) {
    match value {
        Value::Number(number) => found.extend(number.as_f64()),
        Value::Array(items) => items.iter().for_each(|item| numbers(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| numbers(field, found)),
        _ => {}
    }
}

/// Marks and channels of Vega-Lite 5 that charts use.
const MARKS: [&str; 9] = ["area", "bar", "circle", "geoshape", "line", "point", "rule", "tick", "text"];
const CHANNELS: [&str; 10] = ["x", "x2", "y", "y2", "color", "detail", "size", "opacity", "fillOpacity", "yOffset"];

/// Where a layer's fields are looked for.
fn assert_layer(name: ChartName, layer: &Value, values: &[Value]) {
    let mark = layer["mark"]["type"].as_str().unwrap_or_default();
    assert!(MARKS.contains(&mark), "{name}: mark {mark}");
    let filter = layer["transform"][0]["filter"].as_str().expect("a filter");
    let own = filter.trim_start_matches("datum.layer === '").trim_end_matches('\'');
    let rows: Vec<&Value> = values.iter().filter(|row| row["layer"] == own).collect();
    assert!(!rows.is_empty(), "{name}: {own}");
    for (channel, of) in layer["encoding"].as_object().expect("an encoding") {
        assert!(CHANNELS.contains(&channel.as_str()), "{name}: {channel}");
        if let Some(field) = of["field"].as_str() {
            let first = field.split('.').next().unwrap_or_default();
            assert!(rows.iter().all(|row| row.get(first).is_some()), "{name}, {own}: {field}");
            let quantitative = of["type"] == "quantitative" && !field.contains('.');
            assert!(
                !quantitative || rows.iter().all(|row| row[field].is_number()),
                "{name}, {own}: {field} is no number"
            );
        }
    }
}

#[test]
fn every_chart_has_a_specification_of_vega_lite_with_the_numbers_of_its_json() {
    let world = World::new();
    let mut drawn = BTreeSet::new();
    for index in 0..world.votes.len() {
        for name in ChartName::ALL {
            let Ok(spec) = chart::spec(name, &world.facts(index), Lang::En) else { continue };
            let vega = chart::vega_lite(&spec, &Theme::light());
            assert_eq!(vega["$schema"], "https://vega.github.io/schema/vega-lite/v5.json");
            let values = vega["data"]["values"].as_array().expect("values");
            assert!(!values.is_empty(), "{name}");
            let layers = vega["layer"].as_array().cloned().unwrap_or_else(|| vec![vega.clone()]);
            layers.iter().for_each(|layer| assert_layer(name, layer, values));
            // What a layer does not draw would be lost.
            let (mut known, mut shown) = (Vec::new(), Vec::new());
            numbers(&serde_json::to_value(&spec.figure).expect("JSON"), &mut known);
            let made = ["dot", "height", "card", "curve", "from", "to"];
            for row in values {
                let row = row.as_object().expect("a row").iter().filter(|(key, _)| !made.contains(&key.as_str()));
                row.for_each(|(_, value)| numbers(value, &mut shown));
            }
            let known: BTreeSet<u64> = known.into_iter().map(|number| (number + 0.0).to_bits()).collect();
            assert!(shown.iter().all(|number| known.contains(&(number + 0.0).to_bits())), "{name}");
            drawn.insert(name);
        }
    }
    assert!(drawn.len() >= 12, "{drawn:?}"); // of 17; the others have no data here
}

#[test]
fn datawrapper_is_told_title_description_notes_and_sources() {
    let world = World::new();
    let spec = chart::spec(ChartName::PollGap, &world.facts(0), Lang::En).expect("a chart");
    let told = chart::datawrapper(&spec);
    assert_eq!(told["title"], spec.title.as_str());
    assert_eq!(told["metadata"]["describe"]["intro"], spec.subtitle.as_str());
    assert_eq!(told["metadata"]["annotate"]["notes"], spec.notes.join(" ").as_str());
    assert_eq!(told["metadata"]["describe"]["aria-description"], spec.alt(Lang::En));
}
