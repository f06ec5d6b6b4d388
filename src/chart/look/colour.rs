//! Colours, and what eyes make of them.

use std::{fmt, str::FromStr};

use serde::{Serialize, Serializer};

use crate::Error;
use crate::language::say;

/// An sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// A kind of colour vision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vision {
    /// All three cones.
    Full,
    /// Without the long-wave cone.
    Protanopia,
    /// Without the middle-wave cone.
    Deuteranopia,
    /// Without the short-wave cone.
    Tritanopia,
}

impl Vision {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Full, Self::Protanopia, Self::Deuteranopia, Self::Tritanopia];
}

impl Colour {
    /// This colour laid over another with an opacity, 0..1.
    #[must_use]
    pub fn over(self, ground: Self, opacity: f64) -> Self {
        let mix = |a: u8, b: u8| (f64::from(a) * opacity + f64::from(b) * (1.0 - opacity)).round() as u8;
        Self([0, 1, 2].map(|i| mix(self.0[i], ground.0[i])))
    }

    /// Contrast of two colours.
    ///
    /// # Formula
    /// (L₁ + 0.05) / (L₂ + 0.05), L = 0.2126 R + 0.7152 G + 0.0722 B of the linear parts, L₁ ≥ L₂.
    ///
    /// # Range
    /// 1 (equal) to 21 (black on white); text asks for 4.5, graphics for 3.
    ///
    /// # Source
    /// W3C (2018), Web Content Accessibility Guidelines 2.1, success criteria 1.4.3 and 1.4.11.
    ///
    /// # Example
    /// ```
    /// use plebis::chart::Colour;
    /// assert_eq!(Colour([0, 0, 0]).contrast(Colour([255, 255, 255])), 21.0);
    /// ```
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The colour as a kind of vision sees it.
    ///
    /// # Source
    /// Machado, Oliveira, Fernandes (2009), table 1, severity 1, doi:10.1109/TVCG.2009.113.
    #[must_use]
    pub fn seen_with(self, vision: Vision) -> Self {
        let rows = match vision {
            Vision::Full => return self,
            Vision::Protanopia => {
                [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
            }
            Vision::Deuteranopia => {
                [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
            }
            Vision::Tritanopia => {
                [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
            }
        };
        let linear = self.linear();
        Self(rows.map(|row| gamma(row.iter().zip(linear).map(|(weight, part)| weight * part).sum())))
    }

    /// Difference of two colours as seen: Euclid's distance in OKLab, times 100.
    ///
    /// # Range
    /// 0 (equal) to 100 (black and white); two colours of one chart should be 20 apart or more.
    ///
    /// # Source
    /// Ottosson (2020), "A perceptual color space for image processing", <https://bottosson.github.io/posts/oklab/>.
    pub fn distance(self, other: Self) -> f64 {
        let (a, b) = (self.oklab(), other.oklab());
        100.0 * (0..3).map(|i| (a[i] - b[i]).powi(2)).sum::<f64>().sqrt()
    }

    fn linear(self) -> [f64; 3] {
        self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn oklab(self) -> [f64; 3] {
        let [r, g, b] = self.linear();
        let long = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let middle = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let short = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        [
            0.210_454_255_3 * long + 0.793_617_785 * middle - 0.004_072_046_8 * short,
            1.977_998_495_1 * long - 2.428_592_205 * middle + 0.450_593_709_9 * short,
            0.025_904_037_1 * long + 0.782_771_766_2 * middle - 0.808_675_766 * short,
        ]
    }
}

fn gamma(linear: f64) -> u8 {
    let linear = linear.clamp(0.0, 1.0);
    let part = if linear <= 0.003_130_8 { 12.92 * linear } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
    (part * 255.0).round() as u8
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02X}{green:02X}{blue:02X}")
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromStr for Colour {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let hex = text.strip_prefix('#').unwrap_or(text);
        let part = |i: usize| hex.get(i..i + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match (hex.len(), hex.bytes().all(|byte| byte.is_ascii_hexdigit()), part(0), part(2), part(4)) {
            (6, true, Some(red), Some(green), Some(blue)) => Ok(Self([red, green, blue])),
            _ => Err(Error::usage(say!(Flag::Colour, text), say!(Flag::ColourCure))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let white = Colour([255, 255, 255]);
        let blue: Colour = "#0072B2".parse().expect("a colour");
        let orange: Colour = "#B45309".parse().expect("a colour");
        assert!((blue.contrast(white) - 5.19).abs() < 0.005); // DESK §1
        assert!((orange.contrast(white) - 5.02).abs() < 0.005); // DESK §1
        let dark = Colour([0x12; 3]);
        assert!((Colour([0x6C, 0xB6, 0xF5]).contrast(dark) - 8.61).abs() < 0.005); // DESK §1
        assert!((Colour([0xF5, 0xA1, 0x5B]).contrast(dark) - 9.04).abs() < 0.005); // DESK §1
    }

    #[test]
    fn greys_look_alike_to_all_and_red_and_green_do_not() {
        let grey = Colour([128, 128, 128]);
        for vision in Vision::ALL {
            assert!(grey.seen_with(vision).distance(grey) < 1.0); // rows of the matrices sum to 1
        }
        let (red, green) = (Colour([200, 60, 40]), Colour([100, 120, 30]));
        let apart = |vision| red.seen_with(vision).distance(green.seen_with(vision));
        assert!(apart(Vision::Deuteranopia) < apart(Vision::Full) / 2.0); // what the deficiency means
    }

    #[test]
    fn distance_spans_zero_to_a_hundred() {
        let (black, white) = (Colour([0; 3]), Colour([255; 3]));
        assert_eq!(black.distance(black), 0.0);
        assert!((black.distance(white) - 100.0).abs() < 0.01); // OKLab lightness of white is 1
    }

    #[test]
    fn a_colour_reads_back_and_nonsense_is_refused() {
        for text in ["#0072B2", "#FFFFFF"] {
            assert_eq!(text.parse::<Colour>().expect("a colour").to_string(), text);
        }
        for text in ["", "#12", "red", "#12345G", "#é2345", "+12345"] {
            assert_eq!(text.parse::<Colour>().expect_err("no colour").exit_code(), 2); // FORMATS: usage
        }
    }
}
