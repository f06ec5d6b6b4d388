//! The median of unsorted values.

/// Median, mean of the middle two for an even number; `None` without values.
pub(crate) fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    if values.is_empty() {
        return None;
    }
    values.sort_unstable_by(f64::total_cmp);
    let middle = values.len() / 2;
    Some(if values.len() % 2 == 1 { values[middle] } else { (values[middle - 1] + values[middle]) / 2.0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_an_even_number_lies_between_two() {
        assert_eq!(median([]), None);
        assert_eq!(median([3.0, 1.0, 8.0]), Some(3.0)); // the second of 1, 3, 8
        assert_eq!(median([8.0, 3.0, 1.0, 4.0]), Some(3.5)); // between 3 and 4
    }
}
