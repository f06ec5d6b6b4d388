//! A chart as a Vega-Lite specification, made of the figure that is drawn: the same numbers, for those who draw on.

use serde_json::{Value, json};

use crate::chart::figure::{
    Axis, AxisUnit, Cards, Dots, Figure, Guide, Map, PollPanels, Rows, Scatter, Series, Stacks,
};
use crate::chart::look::theme::Theme;
use crate::chart::spec::ChartSpec;

/// Version of the language.
const SCHEMA: &str = "https://vega.github.io/schema/vega-lite/v5.json";

/// What is drawn, row by row, and the layers that draw it; a row belongs to the layer that it names.
struct Layers {
    values: Vec<Value>,
    layers: Vec<Value>,
}

impl Layers {
    fn new() -> Self {
        Self { values: Vec::new(), layers: Vec::new() }
    }

    /// Adds a layer unless nothing is in it.
    fn add(&mut self, name: &str, mark: Value, encoding: Value, rows: impl IntoIterator<Item = Value>) {
        let before = self.values.len();
        for mut row in rows {
            if let Value::Object(row) = &mut row {
                row.insert("layer".to_owned(), name.into());
            }
            self.values.push(row);
        }
        if self.values.len() > before {
            let filter = format!("datum.layer === '{name}'");
            self.layers.push(json!({ "mark": mark, "encoding": encoding, "transform": [{ "filter": filter }] }));
        }
    }
}

/// A chart as a Vega-Lite specification, keys sorted.
pub fn vega_lite(spec: &ChartSpec, theme: &Theme) -> Value {
    let mut layers = Layers::new();
    let mut extra = json!({});
    match &spec.figure {
        Figure::Rows(figure) => rows(&mut layers, figure),
        Figure::Dots(figure) => dots(&mut layers, figure),
        Figure::Series(figure) => series(&mut layers, figure),
        Figure::Stacks(figure) => stacks(&mut layers, figure),
        Figure::Cards(figure) => cards(&mut layers, figure),
        Figure::Scatter(figure) => scatter(&mut layers, figure),
        Figure::Polls(figure) => polls(&mut layers, figure),
        Figure::Map(figure) => {
            map(&mut layers, figure);
            extra = json!({ "projection": { "type": "identity" } });
        }
    }
    let colours = [theme.yes, theme.no, theme.neutral, theme.ink].map(|colour| colour.to_string());
    let mut whole = json!({
        "$schema": SCHEMA,
        "title": { "text": spec.title, "subtitle": spec.subtitle, "anchor": "start" },
        "description": spec.alt(spec.lang),
        "usermeta": { "chart": spec.chart.word(), "vote": spec.vote, "source": spec.source, "notes": spec.notes },
        "width": 600,
        "data": { "values": layers.values },
        "config": {
            "background": theme.ground.to_string(),
            "range": { "category": colours },
            "axis": { "gridColor": theme.hairline.to_string(), "labelColor": theme.quiet.to_string() },
        },
    });
    // Layers even where there is one: `mark` at the top is the word of a draft.
    for part in [json!({ "layer": layers.layers }), extra] {
        if let (Value::Object(whole), Value::Object(part)) = (&mut whole, part) {
            whole.extend(part);
        }
    }
    whole
}

/// A quantity along an axis.
fn quantity(field: &str, axis: &Axis) -> Value {
    let format = match axis.unit {
        AxisUnit::Share => ".0%",
        AxisUnit::Points => "+.1f",
        AxisUnit::PointsSize => ".1f",
        AxisUnit::Ballots | AxisUnit::BallotsAhead => ",.0f",
    };
    json!({
        "field": field, "type": "quantitative", "title": axis.title, "axis": { "format": format },
        "scale": { "domain": [axis.low, axis.high], "zero": false, "nice": false },
    })
}

fn tone() -> Value {
    json!({ "field": "tone", "type": "nominal", "legend": null, "scale": { "domain": ["yes", "no", "neutral", "ink"] } })
}

fn name(field: &str) -> Value {
    json!({ "field": field, "type": "nominal", "sort": null, "title": null })
}

fn guides<'a>(layers: &mut Layers, guides: impl IntoIterator<Item = &'a Guide>, across: &str, axis: &Axis) {
    let rows: Vec<Value> = guides.into_iter().map(|guide| json!({ "at": guide.at, "label": guide.label })).collect();
    let place = quantity("at", axis);
    let encoding = if across == "x" { json!({ "x": place }) } else { json!({ "y": place }) };
    layers.add("guide", json!({ "type": "rule", "strokeDash": [4, 3] }), encoding, rows);
}

fn rows(layers: &mut Layers, figure: &Rows) {
    let bars = figure.rows.iter().filter_map(|row| {
        let bar = row.bar.as_ref()?;
        Some(json!({ "row": row.label, "from": bar.from, "to": bar.to, "tone": bar.tone, "value": row.value }))
    });
    let x = quantity("from", &figure.axis);
    layers.add(
        "bar",
        json!({ "type": "bar", "tooltip": true }),
        json!({ "y": name("row"), "x": x, "x2": { "field": "to" }, "color": tone() }),
        bars,
    );
    let marks = figure.rows.iter().flat_map(|row| {
        row.marks.iter().map(|mark| {
            let label = if row.said.is_empty() { &mark.label } else { &row.said };
            json!({ "row": row.label, "at": mark.at, "label": label, "tone": mark.tone })
        })
    });
    let encoding = json!({ "y": name("row"), "x": quantity("at", &figure.axis), "color": tone() });
    layers.add("mark", json!({ "type": "point", "filled": true, "tooltip": true }), encoding, marks);
    guides(layers, &figure.guides, "x", &figure.axis);
}

fn dots(layers: &mut Layers, figure: &Dots) {
    // As many columns as the picture may have; dots of a column stand on each other.
    let width = (figure.axis.high - figure.axis.low) / 25.0;
    let mut heights = std::collections::BTreeMap::new();
    let rows: Vec<Value> = figure
        .values
        .iter()
        .enumerate()
        .map(|(place, value)| {
            let height: &mut u32 = heights.entry((value / width).floor() as i64).or_default();
            *height += 1;
            let second = figure.of_second.get(place).copied().unwrap_or(*value > figure.threshold);
            json!({ "dot": place + 1, "at": value, "height": *height, "tone": figure.tones[usize::from(second)] })
        })
        .collect();
    let y = json!({ "field": "height", "type": "quantitative", "axis": null });
    let encoding = json!({ "x": quantity("at", &figure.axis), "y": y, "color": tone() });
    layers.add("dot", json!({ "type": "circle", "size": 120, "tooltip": true }), encoding, rows);
    let threshold = json!({ "at": figure.threshold, "label": figure.threshold_label });
    let lines = figure.guides.iter().map(|guide| json!({ "at": guide.at, "label": guide.label })).chain([threshold]);
    layers.add("guide", json!({ "type": "rule" }), json!({ "x": quantity("at", &figure.axis) }), lines);
}

fn series(layers: &mut Layers, figure: &Series) {
    let x = json!({
        "field": "x", "type": "quantitative", "title": figure.x.title,
        "scale": { "domain": [figure.x.low, figure.x.high], "zero": false, "nice": false },
        "axis": {
            "values": figure.x.ticks.iter().map(|(at, _)| *at).collect::<Vec<f64>>(),
            "labelExpr": figure.x.ticks.iter().rev().fold("''".to_owned(), |rest, (at, label)| {
                format!("datum.value === {at} ? {} : {rest}", json!(label))
            }),
        },
    });
    let bands = figure.bands.iter().flat_map(|band| {
        band.points
            .iter()
            .map(|[x, low, high]| json!({ "band": band.label, "x": x, "lower": low, "upper": high, "tone": band.tone }))
    });
    let y = quantity("lower", &figure.y);
    let detail = |field: &str| json!({ "field": field, "type": "nominal" });
    let encoding = json!({ "x": x, "y": y, "y2": { "field": "upper" }, "color": tone(), "detail": detail("band") });
    layers.add("band", json!({ "type": "area", "opacity": 0.25 }), encoding, bands);
    let curves = figure.curves.iter().enumerate().flat_map(|(place, curve)| {
        curve
            .points
            .iter()
            .map(move |[x, y]| json!({ "curve": place, "label": curve.label, "x": x, "y": y, "tone": curve.tone }))
    });
    let encoding = json!({ "x": x, "y": quantity("y", &figure.y), "color": tone(), "detail": detail("curve") });
    layers.add("curve", json!({ "type": "line" }), encoding, curves);
    let marks = figure.marks.iter().map(
        |mark| json!({ "label": mark.label, "x": mark.at[0], "y": mark.at[1], "tone": mark.tone, "solid": mark.solid }),
    );
    let encoding = json!({ "x": x, "y": quantity("y", &figure.y), "color": tone() });
    layers.add("mark", json!({ "type": "point", "tooltip": true }), encoding, marks);
    guides(layers, &figure.guides, "y", &figure.y);
}

fn stacks(layers: &mut Layers, figure: &Stacks) {
    let parts = figure.stacks.iter().flat_map(|stack| {
        let mut end = 0.0;
        stack.parts.iter().map(move |part| {
            let from = end;
            end += part.share;
            json!({
                "whole": stack.label, "part": part.name, "share": part.share, "from": from, "to": end,
                "tone": part.tone, "estimated": part.estimated, "label": part.label,
            })
        })
    });
    let x = json!({ "field": "from", "type": "quantitative", "title": null, "axis": { "format": ".0%" } });
    let opacity = json!({ "condition": { "test": "datum.estimated", "value": 0.5 }, "value": 1 });
    let encoding = json!({ "y": name("whole"), "x": x, "x2": { "field": "to" }, "color": tone(), "opacity": opacity });
    layers.add("part", json!({ "type": "bar", "tooltip": true }), encoding, parts);
    let lines = figure.stacks.iter().filter_map(|stack| {
        let (at, label) = stack.threshold.as_ref()?;
        Some(json!({ "whole": stack.label, "at": at, "label": label }))
    });
    let x = json!({ "field": "at", "type": "quantitative" });
    layers.add("threshold", json!({ "type": "tick", "thickness": 2 }), json!({ "y": name("whole"), "x": x }), lines);
}

fn cards(layers: &mut Layers, figure: &Cards) {
    let rows = figure.cards.iter().enumerate().map(|(place, card)| {
        json!({ "card": place + 1, "label": card.label, "value": card.value, "share": card.share, "tone": card.winner })
    });
    let x =
        json!({ "field": "share", "type": "quantitative", "axis": { "format": ".0%" }, "scale": { "domain": [0, 1] } });
    let y = json!({ "field": "card", "type": "ordinal", "title": null });
    layers.add("card", json!({ "type": "bar", "tooltip": true }), json!({ "x": x, "y": y, "color": tone() }), rows);
}

fn scatter(layers: &mut Layers, figure: &Scatter) {
    let rows = figure.dots.iter().map(|dot| {
        let tone = figure.tones[usize::from(dot.at[1] > figure.threshold)];
        json!({ "unit": dot.unit, "x": dot.at[0], "y": dot.at[1], "ballots": dot.ballots, "tone": tone, "hollow": dot.hollow })
    });
    let size = json!({ "field": "ballots", "type": "quantitative", "legend": null });
    let fill = json!({ "condition": { "test": "datum.hollow", "value": 0 }, "value": 0.8 });
    let encoding = json!({
        "x": quantity("x", &figure.x), "y": quantity("y", &figure.y), "size": size, "color": tone(), "fillOpacity": fill,
    });
    layers.add("dot", json!({ "type": "point", "filled": true, "tooltip": true }), encoding, rows);
    guides(layers, &figure.guides, "y", &figure.y);
}

fn polls(layers: &mut Layers, figure: &PollPanels) {
    let press = figure.panels.iter().filter_map(|panel| {
        let press = panel.press.as_ref()?;
        Some(json!({ "panel": panel.head, "row": press.label, "from": press.range[0], "to": press.range[1], "tone": figure.tone }))
    });
    let encoding =
        json!({ "y": name("row"), "x": quantity("from", &figure.axis), "x2": { "field": "to" }, "color": tone() });
    layers.add("press", json!({ "type": "bar", "opacity": 0.4, "tooltip": true }), encoding, press);
    let row = |panel: &str, poll: &crate::chart::figure::PollRow| {
        json!({
            "panel": panel, "row": poll.label, "detail": poll.detail, "at": poll.at, "averaged": poll.averaged,
            "all_answers": poll.all.as_ref().map(|(share, _)| share), "tone": figure.tone,
        })
    };
    let polls = figure.panels.iter().flat_map(|panel| {
        panel.polls.iter().chain(&panel.average).map(|poll| row(&panel.head, poll)).collect::<Vec<Value>>()
    });
    let encoding = json!({ "y": name("row"), "x": quantity("at", &figure.axis), "color": tone() });
    layers.add("poll", json!({ "type": "point", "tooltip": true }), encoding, polls);
    guides(layers, figure.panels.iter().flat_map(|panel| &panel.guides), "x", &figure.axis);
}

fn map(layers: &mut Layers, figure: &Map) {
    let areas = figure.areas.iter().map(|area| {
        // A ring ends where it begins.
        let closed = |ring: &Vec<[f64; 2]>| vec![ring.iter().chain(ring.first()).copied().collect::<Vec<[f64; 2]>>()];
        let rings: Vec<_> = area.rings.iter().map(closed).collect();
        json!({
            "type": "Feature", "properties": { "name": area.name, "value": area.value },
            "geometry": { "type": "MultiPolygon", "coordinates": rings },
        })
    });
    let colour = json!({ "field": "properties.value", "type": "quantitative", "title": null });
    layers.add(
        "area",
        json!({ "type": "geoshape", "stroke": "white", "tooltip": true }),
        json!({ "color": colour }),
        areas,
    );
}
