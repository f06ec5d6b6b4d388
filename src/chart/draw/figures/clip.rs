//! What leaves the picture at its top or bottom is cut at the edge, never laid along it.

use crate::maths::clamped;

type Point = (f64, f64);

/// The pieces of a line that lie between two heights.
pub(in crate::chart::draw) fn line(points: &[Point], range: (f64, f64)) -> Vec<Vec<Point>> {
    let mut pieces: Vec<Vec<Point>> = Vec::new();
    for pair in points.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let rise = to.1 - from.1;
        // Parts of the way, 0..1, at which the segment enters and leaves.
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        if rise == 0.0 {
            if from.1 < range.0 || from.1 > range.1 {
                continue;
            }
        } else {
            let (a, b) = ((range.0 - from.1) / rise, (range.1 - from.1) / rise);
            enters = enters.max(a.min(b));
            leaves = leaves.min(a.max(b));
        }
        if enters >= leaves {
            continue;
        }
        let at = |part: f64| (from.0 + part * (to.0 - from.0), clamped(from.1 + part * rise, range.0, range.1));
        match pieces.last_mut().filter(|piece| enters == 0.0 && piece.last() == Some(&from)) {
            Some(piece) => piece.push(at(leaves)),
            None => pieces.push(vec![at(enters), at(leaves)]),
        }
    }
    pieces
}

/// The part of an outline that lies between two heights.
///
/// # Source
/// Sutherland, Hodgman (1974), "Reentrant polygon clipping", doi:10.1145/360767.360802.
pub(in crate::chart::draw) fn outline(points: &[Point], range: (f64, f64)) -> Vec<Point> {
    [(range.0, 1.0), (range.1, -1.0)].into_iter().fold(points.to_vec(), |points, (edge, sign)| {
        let inside = |point: &Point| sign * (point.1 - edge) >= 0.0;
        let mut kept = Vec::with_capacity(points.len());
        for (place, to) in points.iter().enumerate() {
            let from = &points[(place + points.len() - 1) % points.len()];
            if inside(from) != inside(to) {
                let part = (edge - from.1) / (to.1 - from.1);
                kept.push((from.0 + part * (to.0 - from.0), edge));
            }
            if inside(to) {
                kept.push(*to);
            }
        }
        kept
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_where_it_leaves_and_goes_on_where_it_comes_back() {
        let peak = [(0.0, 0.5), (1.0, 1.5), (2.0, 0.5), (3.0, 0.5)];
        let pieces = line(&peak, (0.0, 1.0));
        assert_eq!(pieces, [vec![(0.0, 0.5), (0.5, 1.0)], vec![(1.5, 1.0), (2.0, 0.5), (3.0, 0.5)]]); // half-way up, half-way down
        assert_eq!(line(&[(0.0, 2.0), (1.0, 2.0)], (0.0, 1.0)), Vec::<Vec<Point>>::new()); // wholly outside
    }

    #[test]
    fn an_outline_keeps_what_is_inside() {
        let triangle = [(0.0, 0.0), (2.0, 0.0), (1.0, 2.0)];
        let kept = outline(&triangle, (0.0, 1.0));
        let area: f64 = (0..kept.len())
            .map(|i| (kept[i], kept[(i + 1) % kept.len()]))
            .map(|(a, b)| 0.5 * (a.0 * b.1 - b.0 * a.1))
            .sum();
        assert!((area - 1.5).abs() < 1e-12, "{kept:?}"); // area 2, less the tip's 0.5
    }
}
