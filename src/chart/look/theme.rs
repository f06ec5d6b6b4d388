//! One look for every chart: no chart sets a colour of its own.

use std::str::FromStr;

use super::colour::{Colour, Vision};
use super::typeface::Fonts;
use crate::chart::size::Size;
use crate::language::{Value, say};
use crate::{Error, Result, vote::Side};

/// Colours of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Light writing on a dark ground?
    pub dark: bool,
    /// Is no ground painted? The colours are still those that are seen on it.
    pub clear: bool,
    /// Ground.
    pub ground: Colour,
    /// Writing and the threshold.
    pub ink: Colour,
    /// Writing of second rank.
    pub quiet: Colour,
    /// Neutral shapes: whatever belongs to neither option.
    pub neutral: Colour,
    /// Hairlines; carry no data.
    pub hairline: Colour,
    /// Colour of yes.
    pub yes: Colour,
    /// Colour of no.
    pub no: Colour,
    /// Typefaces beside the bundled one.
    pub fonts: Fonts,
    /// How much larger than usual everything is, in percent.
    pub scale: u16,
    /// Size of the title, in hundredths of a unit.
    pub title: u16,
    /// Size of the subtitle.
    pub subtitle: u16,
    /// Size of notes and sources.
    pub notes: u16,
    /// Height of the logo.
    pub logo: u16,
}

/// Least contrast of writing against the ground.
pub const TEXT_CONTRAST: f64 = 4.5;
/// Least contrast of a shape that carries data.
pub const SHAPE_CONTRAST: f64 = 3.0;
/// Least distance of the two options for every kind of colour vision.
pub const OPTION_DISTANCE: f64 = 12.0;

impl Default for Theme {
    fn default() -> Self {
        Self::light()
    }
}

impl Theme {
    /// No typeface of its own, sizes of the program.
    const PLAIN: Self = Self {
        dark: false,
        clear: false,
        ground: Colour([0xFF; 3]),
        ink: Colour([0; 3]),
        quiet: Colour([0; 3]),
        neutral: Colour([0; 3]),
        hairline: Colour([0; 3]),
        yes: Colour([0; 3]),
        no: Colour([0; 3]),
        fonts: Fonts::NONE,
        scale: 100,
        title: 2000,
        subtitle: 1250,
        notes: 1050,
        logo: 2200,
    };

    /// On white.
    pub const fn light() -> Self {
        Self {
            dark: false,
            clear: false,
            ground: Colour([0xFF; 3]),
            ink: Colour([0x1A, 0x1A, 0x1A]),
            quiet: Colour([0x59, 0x5C, 0x61]),
            neutral: Colour([0x75, 0x78, 0x7D]),
            hairline: Colour([0xDD, 0xDF, 0xE2]),
            yes: Colour([0x00, 0x72, 0xB2]),
            no: Colour([0xB4, 0x53, 0x09]),
            ..Self::PLAIN
        }
    }

    /// On nearly black.
    pub const fn dark() -> Self {
        Self {
            dark: true,
            clear: false,
            ground: Colour([0x12; 3]),
            ink: Colour([0xF2, 0xF2, 0xF2]),
            quiet: Colour([0xB0, 0xB4, 0xBA]),
            neutral: Colour([0x8E, 0x93, 0x9A]),
            hairline: Colour([0x36, 0x39, 0x3D]),
            yes: Colour([0x6C, 0xB6, 0xF5]),
            no: Colour([0xF5, 0xA1, 0x5B]),
            ..Self::PLAIN
        }
    }

    /// The word in file names.
    pub fn word(self) -> &'static str {
        if self.dark { "dark" } else { "light" }
    }

    /// The same theme with a desk's two colours.
    ///
    /// # Errors
    /// A colour that cannot be seen on the ground (contrast below 3), or two that look alike to some readers.
    pub fn with_colours(self, yes: Colour, no: Colour) -> Result<Self> {
        for colour in [yes, no] {
            let contrast = colour.contrast(self.ground);
            if contrast < SHAPE_CONTRAST {
                return Err(Error::usage(
                    say!(
                        Flag::ColourFaint,
                        colour = colour.to_string(),
                        contrast = Value::decimal(contrast, 2),
                        ground = self.ground.to_string()
                    ),
                    say!(Flag::ColourFaintCure, least = SHAPE_CONTRAST),
                ));
            }
        }
        for vision in Vision::ALL {
            let distance = yes.seen_with(vision).distance(no.seen_with(vision));
            if distance < OPTION_DISTANCE {
                return Err(Error::usage(
                    say!(
                        Flag::ColoursAlike,
                        yes = yes.to_string(),
                        no = no.to_string(),
                        distance = Value::decimal(distance, 1),
                        vision = format!("{vision:?}")
                    ),
                    say!(Flag::ColoursAlikeCure, least = OPTION_DISTANCE),
                ));
            }
        }
        Ok(Self { yes, no, ..self })
    }

    /// Pixels per layout unit in a format.
    pub(in crate::chart) fn unit(&self, size: Size) -> f64 {
        size.unit() * f64::from(self.scale) / 100.0
    }

    /// Sizes of title, subtitle and notes, in units.
    pub(in crate::chart) fn sizes(&self) -> [f64; 3] {
        [self.title, self.subtitle, self.notes].map(|size| f64::from(size) / 100.0)
    }

    /// Height of the logo, in units.
    pub(in crate::chart) fn logo_height(&self) -> f64 {
        f64::from(self.logo) / 100.0
    }

    /// Colour of an option.
    pub fn side(&self, side: Side) -> Colour {
        match side {
            Side::Yes => self.yes,
            Side::No => self.no,
        }
    }

    /// Colour of an option for writing: moved towards the ink until it can be read.
    pub fn side_text(&self, side: Side) -> Colour {
        let colour = self.side(side);
        (0..=20)
            .map(|step| self.ink.over(colour, f64::from(step) / 20.0))
            .find(|text| text.contrast(self.ground) >= TEXT_CONTRAST)
            .unwrap_or(self.ink)
    }

    /// A colour thinned towards the ground: estimates, bands.
    pub fn tint(&self, colour: Colour, strength: f64) -> Colour {
        colour.over(self.ground, strength)
    }

    /// Writing that can be read on a colour.
    pub fn text_on(&self, ground: Colour) -> Colour {
        let (white, black) = (Colour([0xFF; 3]), Colour([0x12; 3]));
        if white.contrast(ground) >= TEXT_CONTRAST || white.contrast(ground) > black.contrast(ground) {
            white
        } else {
            black
        }
    }
}

impl FromStr for Theme {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match text {
            "light" => Ok(Self::light()),
            "dark" => Ok(Self::dark()),
            _ => Err(Error::usage(say!(Flag::Theme, text), say!(Flag::LightOrDark))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_of_both_themes_can_be_seen() {
        for theme in [Theme::light(), Theme::dark()] {
            for text in [theme.ink, theme.quiet, theme.side_text(Side::Yes), theme.side_text(Side::No)] {
                assert!(text.contrast(theme.ground) >= 4.5, "{text}"); // DESK §1: text
            }
            for shape in [theme.yes, theme.no, theme.neutral] {
                assert!(shape.contrast(theme.ground) >= 3.0, "{shape}"); // DESK §1: graphics
            }
        }
    }

    #[test]
    fn the_options_stay_apart_for_every_kind_of_colour_vision() {
        for theme in [Theme::light(), Theme::dark()] {
            for vision in Vision::ALL {
                let apart = theme.yes.seen_with(vision).distance(theme.no.seen_with(vision));
                assert!(apart >= OPTION_DISTANCE, "{vision:?}: {apart}"); // a fifth of light against dark is told apart at a glance
            }
        }
    }

    #[test]
    fn a_desks_own_colours_are_checked() {
        let colour = |text: &str| text.parse::<Colour>().expect("a colour");
        let theme = Theme::light();
        assert!(theme.with_colours(colour("#1F6FB2"), colour("#C0392B")).is_ok());
        let faint = theme.with_colours(colour("#FFE066"), colour("#C0392B")).expect_err("too faint");
        assert_eq!(faint.exit_code(), 2); // FORMATS: usage
        // A red and an olive of the same lightness: one colour to a deuteranope.
        assert!(theme.with_colours(colour("#B5442E"), colour("#7A7A00")).is_err());
    }

    #[test]
    fn writing_in_a_pale_desk_colour_is_darkened_until_it_reads() {
        let pale = Theme { yes: Colour([0x4C, 0xA3, 0xDD]), ..Theme::light() };
        assert!(pale.yes.contrast(pale.ground) < 4.5); // the case
        assert!(pale.side_text(Side::Yes).contrast(pale.ground) >= 4.5); // DESK §1: text
    }
}
