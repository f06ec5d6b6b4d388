//! Numbers of shards as a scheduler takes them.

/// Ascending numbers as `3,17-19`.
///
/// # Example
/// ```
/// assert_eq!(plebis::shard::array(&[3, 17, 18, 19]), "3,17-19");
/// ```
pub fn array(numbers: &[usize]) -> String {
    let runs = numbers.chunk_by(|a, b| a + 1 == *b);
    let word = |run: &[usize]| match run {
        [one] => one.to_string(),
        [first, .., last] => format!("{first}-{last}"),
        [] => String::new(),
    };
    runs.map(word).collect::<Vec<_>>().join(",")
}
