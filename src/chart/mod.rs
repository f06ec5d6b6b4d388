//! Spec (what to say) → draw (how it looks) → SVG → PNG; one theme, no statistics.

mod charts;
mod draw;
mod export;
mod facts;
mod figure;
mod logo;
mod look;
mod registry;
mod size;
mod spec;

pub use charts::{check, is_settled, needs, spec};
pub use draw::{Drawing, REGULAR, SEMIBOLD, bundled_rules, drawing, svg, without_bundled, word};
pub use export::datawrapper::datawrapper;
pub use export::pdf::pdf;
pub use export::png::{png, webp};
pub use export::vega::vega_lite;
pub use facts::{Criticised, Facts, Needs};
pub use figure::{
    Area, Axis, AxisUnit, Bar, Card, Cards, Curve, Dot, Dots, Figure, Gap, Guide, GuideStyle, Keep, Map, MapClass,
    Mark, Moved, Part, PointMark, PollPanel, PollPanels, PollRow, PressRange, Rank, Ratio, Ratios, Ribbon, Row, Rows,
    Scatter, Series, Stack, Stacks, Tone, XAxis,
};
pub use logo::check_logo;
pub use look::colour::{Colour, Vision};
pub use look::theme::{OPTION_DISTANCE, SHAPE_CONTRAST, TEXT_CONTRAST, Theme};
pub use look::theme_file::{DeskTheme, fonts_with};
pub use look::typeface::Fonts;
pub use registry::ChartName;
pub use size::Size;
pub use spec::{Alt, Cell, ChartSpec, Table};
