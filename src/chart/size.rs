//! The formats a chart is laid out for.

use std::{fmt, str::FromStr};

use serde::Serialize;

use crate::Error;
use crate::language::say;

/// A format; the layout is computed anew for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Size {
    /// In the text of a web page, 640 × 450.
    #[default]
    Article,
    /// On a telephone, 360 wide and as tall as it needs; it is read at 320, too.
    Mobile,
    /// Preview of a link, 1200 × 675.
    Card,
    /// Square post, 1080 × 1080.
    Square,
    /// Full telephone screen, 1080 × 1920; top 250 and bottom 340 stay free.
    Story,
    /// On paper, 170 mm wide.
    Print,
    /// On a television screen, 1920 × 1080.
    Broadcast,
}

impl Size {
    /// Every format.
    pub const ALL: [Self; 7] =
        [Self::Article, Self::Mobile, Self::Card, Self::Square, Self::Story, Self::Print, Self::Broadcast];

    /// The word in flags and file names.
    pub fn word(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Mobile => "mobile",
            Self::Card => "card",
            Self::Square => "square",
            Self::Story => "story",
            Self::Print => "print",
            Self::Broadcast => "broadcast",
        }
    }

    /// Width in pixels.
    pub fn width(self) -> f64 {
        match self {
            Self::Article => 640.0,
            Self::Mobile => 360.0,
            Self::Card => 1200.0,
            Self::Square | Self::Story => 1080.0,
            Self::Print => 642.5,
            Self::Broadcast => 1920.0,
        }
    }

    /// Height in pixels; `None` where the content decides.
    pub fn height(self) -> Option<f64> {
        match self {
            Self::Article => Some(450.0),
            Self::Mobile => None,
            Self::Card => Some(675.0),
            Self::Square => Some(1080.0),
            Self::Story => Some(1920.0),
            Self::Print => Some(472.0),
            Self::Broadcast => Some(1080.0),
        }
    }

    /// Pixels per layout unit: text of 12 units is as large as it must be to be read where the format is shown.
    pub(super) fn unit(self) -> f64 {
        match self {
            Self::Article | Self::Print => 1.0,
            // The smallest writing has 10.5 units: 12 pixels, the least that is read, on the narrowest telephones, too.
            Self::Mobile => 12.0 / 10.5 * 360.0 / 320.0,
            Self::Card => 1.62,
            Self::Square => 1.9,
            Self::Story => 2.6,
            Self::Broadcast => 2.5,
        }
    }

    /// Distance of everything from the edge, in units.
    pub(super) fn margin(self) -> f64 {
        if self == Self::Mobile { 12.0 } else { 18.0 }
    }

    /// Strips at the top and the bottom that other things cover.
    pub(super) fn covered(self) -> (f64, f64) {
        if self == Self::Story { (250.0, 340.0) } else { (0.0, 0.0) }
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

impl FromStr for Size {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|size| size.word() == text).ok_or_else(|| {
            let words: Vec<&str> = Self::ALL.iter().map(|size| size.word()).collect();
            Error::usage(say!(Flag::ChartSize, text), say!(Flag::OneOf, words = words.join(", ")))
        })
    }
}
