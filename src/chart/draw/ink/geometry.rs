//! Rectangles, and the way from data to pixels.

use plotters::coord::ranged1d::{KeyPointHint, KeyPointWeight, Ranged};
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::Cartesian2d;

use crate::chart::draw::ink::canvas::FINE;

/// A rectangle in pixels, y downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rect {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Rect {
    pub(crate) fn width(&self) -> f64 {
        self.right - self.left
    }

    pub(crate) fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// Do the insides of two rectangles meet?
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// The rectangle around both.
    pub(crate) fn with(&self, other: &Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// The same rectangle with a margin around it (inside it where negative).
    pub(crate) fn grown(&self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }
}

/// Data coordinates of a plotting area.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    pub(crate) x: (f64, f64),
    pub(crate) y: (f64, f64),
    pub(crate) rect: Rect,
}

impl Scale {
    pub(in crate::chart::draw) fn coord(&self) -> Cartesian2d<RangedCoordf64, RangedCoordf64> {
        let fine = |pixels: f64| (pixels * FINE).round() as i32;
        let Rect { left, top, right, bottom } = self.rect;
        // y grows upwards in the data and downwards in the picture.
        Cartesian2d::new(self.x.0..self.x.1, self.y.0..self.y.1, (fine(left)..fine(right), fine(bottom)..fine(top)))
    }

    /// Pixel column of a value.
    pub(crate) fn px(&self, x: f64) -> f64 {
        self.rect.left + part(x, self.x) * self.rect.width()
    }

    /// Pixel row of a value.
    pub(crate) fn py(&self, y: f64) -> f64 {
        self.rect.bottom - part(y, self.y) * self.rect.height()
    }
}

/// How far along a range a value lies, 0..1 inside it; the middle where the range has no length.
fn part(value: f64, (from, to): (f64, f64)) -> f64 {
    let part = (value - from) / (to - from);
    if part.is_finite() { part } else { 0.5 }
}

/// At most `most` round values inside a range; none where the range has no length.
pub(crate) fn round_values(range: (f64, f64), most: usize) -> Vec<f64> {
    if !(range.0.is_finite() && range.1.is_finite() && range.0 < range.1) {
        return Vec::new();
    }
    RangedCoordf64::from(range.0..range.1).key_points(KeyCount(most))
}

struct KeyCount(usize);

impl KeyPointHint for KeyCount {
    fn max_num_points(&self) -> usize {
        self.0
    }

    fn weight(&self) -> KeyPointWeight {
        KeyPointWeight::Any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_values_are_round_inside_and_not_too_many() {
        let values = round_values((0.48, 0.79), 7);
        assert!(values.len() <= 7 && values.len() >= 3, "{values:?}");
        assert!(values.iter().all(|value| (0.48..=0.79).contains(value)));
        assert!(values.iter().all(|value| ((value * 100.0).round() - value * 100.0).abs() < 1e-9)); // whole percents
    }

    #[test]
    fn a_range_without_length_has_no_round_values_and_all_its_data_in_the_middle() {
        for range in [(0.5, 0.5), (0.6, 0.4), (f64::NAN, 1.0), (0.0, f64::INFINITY)] {
            assert_eq!(round_values(range, 7), Vec::<f64>::new());
        }
        let rect = Rect { left: 10.0, top: 20.0, right: 110.0, bottom: 220.0 };
        let scale = Scale { x: (0.5, 0.5), y: (f64::NAN, 1.0), rect };
        assert_eq!((scale.px(0.5), scale.py(0.7)), (60.0, 120.0)); // the middle of 10..110 and of 20..220
    }

    #[test]
    fn data_land_where_the_scale_says() {
        let rect = Rect { left: 10.0, top: 20.0, right: 110.0, bottom: 220.0 };
        let scale = Scale { x: (0.0, 1.0), y: (0.0, 2.0), rect };
        assert_eq!((scale.px(0.5), scale.py(0.0), scale.py(2.0)), (60.0, 220.0, 20.0)); // middle, foot, top
        use plotters::coord::CoordTranslate;
        let (x, y) = scale.coord().translate(&(0.25, 1.0));
        assert_eq!((f64::from(x) / FINE, f64::from(y) / FINE), (35.0, 120.0)); // a quarter of 100, half of 200
    }
}
