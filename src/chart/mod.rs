//! Spec (what to say) → draw (how it looks) → SVG → PNG; one theme, no statistics.

mod charts;
mod colour;
mod draw;
mod facts;
mod figure;
mod logo;
mod pdf;
mod png;
mod registry;
mod size;
mod spec;
mod theme;

pub use charts::{check, needs, spec};
pub use colour::{Colour, Vision};
pub use draw::{Drawing, REGULAR, SEMIBOLD, drawing, svg, word};
pub use facts::{Criticised, Facts, Needs};
pub use figure::{
    Area, Axis, AxisUnit, Bar, Card, Cards, Curve, Dot, Dots, Figure, Gap, Guide, GuideStyle, Keep, Map, MapClass,
    Mark, Part, PointMark, PollPanel, PollPanels, PollRow, PressRange, Rank, Ratio, Ratios, Ribbon, Row, Rows, Scatter,
    Series, Stack, Stacks, Tone, XAxis,
};
pub use logo::check_logo;
pub use pdf::pdf;
pub use png::png;
pub use registry::ChartName;
pub use size::Size;
pub use spec::{Alt, Cell, ChartSpec, Table};
pub use theme::{OPTION_DISTANCE, SHAPE_CONTRAST, TEXT_CONTRAST, Theme};
