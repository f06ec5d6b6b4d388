//! What a chart says around its picture, in the shape in which Datawrapper keeps it: to make the chart there from its CSV.

use serde_json::{Value, json};

use crate::chart::figure::Figure;
use crate::chart::spec::ChartSpec;

/// Title, description, notes and sources of a chart, with the kind of chart that draws its CSV alike.
///
/// # Source
/// Datawrapper, API reference, `POST /charts`: `title`, `type`, `language`, `metadata.describe`, `.annotate`, `.data`.
pub fn datawrapper(spec: &ChartSpec) -> Value {
    let kind = match &spec.figure {
        Figure::Rows(_) | Figure::Polls(_) => "d3-range-plot",
        Figure::Dots(_) | Figure::Scatter(_) => "d3-scatter-plot",
        Figure::Series(_) => "d3-lines",
        Figure::Stacks(_) | Figure::Cards(_) => "d3-bars-stacked",
        Figure::Map(_) => "d3-maps-choropleth",
    };
    json!({
        "title": spec.title,
        "type": kind,
        "theme": "default",
        "language": spec.lang.word(),
        "externalData": format!("{}.csv", spec.stem()),
        "metadata": {
            "data": { "transpose": false, "horizontal-header": true, "column-order": (0..spec.table.columns.len()).collect::<Vec<usize>>() },
            "describe": {
                "intro": spec.subtitle,
                "source-name": spec.origins,
                "source-url": "",
                "byline": spec.credit.clone().unwrap_or_default(),
                "aria-description": spec.alt(spec.lang),
                "number-format": "-",
                "number-append": "",
                "number-prepend": "",
            },
            "annotate": { "notes": spec.notes.join(" ") },
            "visualize": {},
            "publish": {},
            "custom": { "chart": spec.chart.word(), "vote": spec.vote },
        },
    })
}
