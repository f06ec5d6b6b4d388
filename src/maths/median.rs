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

/// Median of ascending values without one of them.
pub(crate) fn median_without(sorted: &[f64], value: f64) -> f64 {
    let place = sorted.partition_point(|other| other.total_cmp(&value).is_lt());
    let other = |rank: usize| sorted[rank + usize::from(rank >= place)];
    let left = sorted.len() - 1;
    if left % 2 == 1 { other(left / 2) } else { (other(left / 2 - 1) + other(left / 2)) / 2.0 }
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

    #[test]
    fn the_median_of_the_others_is_that_of_a_list_without_one() {
        for values in [vec![1.0, 2.0, 2.0, 5.0], vec![1.0, 2.0, 2.0, 5.0, 9.0]] {
            for place in 0..values.len() {
                let others = values.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, value)| *value);
                assert_eq!(Some(median_without(&values, values[place])), median(others)); // sorted anew each time
            }
        }
    }
}
