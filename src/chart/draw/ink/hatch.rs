//! Slanting stripes over a rectangle, as outlines: every program draws them alike, without seams.

use std::fmt::Write;

use crate::chart::draw::ink::canvas::pixels;
use crate::chart::draw::ink::geometry::Rect;

/// From stripe to stripe, and width of a stripe, in units.
pub(in crate::chart::draw) const STEP: f64 = 5.0;
pub(in crate::chart::draw) const WIDTH: f64 = 2.2;

/// The stripes inside a rectangle as the `d` of an SVG path; they run from the lower left to the upper right.
pub(in crate::chart::draw) fn stripes(rect: &Rect, unit: f64) -> String {
    // On a stripe x + y lies between two numbers.
    let slant = std::f64::consts::SQRT_2 * unit;
    let (first, last) = (rect.left + rect.top, rect.right + rect.bottom);
    let upper = |sum: f64| (rect.right.min(sum - rect.top), rect.top.max(sum - rect.right));
    let lower = |sum: f64| (rect.left.max(sum - rect.bottom), rect.bottom.min(sum - rect.left));
    let mut out = String::new();
    let mut stripe = (first / (STEP * slant)).floor();
    while stripe * STEP * slant < last {
        let from = (stripe * STEP * slant).max(first);
        let to = ((stripe * STEP + WIDTH) * slant).min(last);
        stripe += 1.0;
        if from >= to {
            continue;
        }
        let corner = |x: f64, y: f64| Some((x, y)).filter(|_| (from..to).contains(&(x + y)));
        let outline = [
            Some(upper(from)),
            corner(rect.right, rect.top),
            Some(upper(to)),
            Some(lower(to)),
            corner(rect.left, rect.bottom),
            Some(lower(from)),
        ];
        for (place, (x, y)) in outline.into_iter().flatten().enumerate() {
            let _ = write!(out, "{}{} {}", if place == 0 { "M" } else { "L" }, pixels(x), pixels(y));
        }
        out.push('Z');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stripes_stay_inside_and_cover_their_part() {
        let rect = Rect { left: 10.0, top: 20.0, right: 110.0, bottom: 70.0 };
        let mut area = 0.0;
        for stripe in stripes(&rect, 1.0).split('Z').filter(|stripe| !stripe.is_empty()) {
            let points: Vec<(f64, f64)> = stripe[1..]
                .split('L')
                .map(|point| point.split_once(' ').expect("two numbers"))
                .map(|(x, y)| (x.parse().expect("a number"), y.parse().expect("a number")))
                .collect();
            for (x, y) in &points {
                assert!((10.0..=110.0).contains(x) && (20.0..=70.0).contains(y), "{points:?}");
            }
            let pairs = (0..points.len()).map(|i| (points[i], points[(i + 1) % points.len()]));
            area += pairs.map(|(a, b)| 0.5 * (a.0 * b.1 - b.0 * a.1)).sum::<f64>().abs();
        }
        assert!((area / 5000.0 - WIDTH / STEP).abs() < 0.02, "{area}"); // 100 × 50 pixels; ends of the pattern cost a little
    }
}
