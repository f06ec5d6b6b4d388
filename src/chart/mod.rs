//! Spec (what to say) → draw (how it looks) → SVG → PNG; one theme, no statistics.
