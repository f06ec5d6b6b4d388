//! Draws and summaries as tables for R, Python and Julia.

use std::sync::Arc;

use polars::{chunked_array::builder::CategoricalChunkedBuilder, io::parquet::write::KeyValueMetadata, prelude::*};

use crate::{
    Error, Result,
    model::{campaign::Forecast, count::Projection},
    vote::{Side, Vote},
};

/// Draws of the forecast and of the projection, one row a draw, as Parquet.
///
/// # Shape
/// Columns `.chain` (1), `.iteration`, `.draw` (both from 1 within a stage), `stage` (forecast | project),
/// `share_yes`, `turnout` (null where the stage has none), `winner` (yes: the proposal is carried | no), `vote` (its id).
///
/// # Assumes
/// As in `win_probability`, `winner` follows the whole rule of the vote, and is null where that cannot be said.
///
/// # Errors
/// [`Error::Bug`] if the table cannot be written.
pub fn draws_parquet(vote: &Vote, forecast: Option<&Forecast>, projection: Option<&Projection>) -> Result<Vec<u8>> {
    draws_parquet_under(None, vote, forecast, projection)
}

/// The same with the word that must lie over it, if any, as `mark` among the key-value metadata of the file.
///
/// # Errors
/// As [`draws_parquet`].
pub fn draws_parquet_under(
    mark: Option<&str>,
    vote: &Vote,
    forecast: Option<&Forecast>,
    projection: Option<&Projection>,
) -> Result<Vec<u8>> {
    let ahead: Vec<f64> =
        forecast.map_or_else(Vec::new, |forecast| forecast.draws.iter().map(|&x| vote.focus.of_yes_share(x)).collect());
    let (counted, turnout) =
        projection.map_or((&[][..], &[][..]), |p| (p.draws.share_yes.as_slice(), p.draws.turnout.as_slice()));
    let share: Vec<f64> = ahead.iter().chain(counted).copied().collect();
    let turnout: Vec<Option<f64>> =
        (0..share.len()).map(|row| row.checked_sub(ahead.len()).and_then(|row| turnout.get(row)).copied()).collect();
    let carried = projection.map_or(&[][..], |projection| projection.draws.carried.as_slice());
    let winner = |yes: bool| u32::from(!yes);
    let winners = (0..share.len()).map(|row| match row.checked_sub(ahead.len()) {
        None => vote.rule.is_of_share_alone().then(|| winner(share[row] > vote.rule.share_threshold)),
        Some(row) => carried.get(row).copied().map(winner),
    });
    let stages = (0..share.len()).map(|row| u32::from(row >= ahead.len()));
    let mut columns = draw_columns(&[ahead.len(), counted.len()]);
    columns.extend([
        words("stage", &["forecast", "project"], stages)?,
        words_or_null("winner", &[Side::Yes.word(), Side::No.word()], winners)?,
        words("vote", &[&vote.id], std::iter::repeat_n(0, share.len()))?,
        Column::new("turnout".into(), turnout),
        Column::new("share_yes".into(), share),
    ]);
    parquet_under(mark, columns, &[".chain", ".iteration", ".draw", "stage", "share_yes", "turnout", "winner", "vote"])
}

/// Draws of the projection by region, one row a draw and region, as Parquet; `None` without regions.
///
/// # Shape
/// Columns `.chain`, `.iteration`, `.draw`, `stage`, `region`, `share_yes` (null where a region has no valid vote),
/// region by region; `.draw` names the same draw as in the table of totals. At most the first `most` draws of a region.
///
/// # Errors
/// [`Error::Bug`] if the table cannot be written.
pub fn draws_regions_parquet(projection: &Projection, most: usize) -> Result<Option<Vec<u8>>> {
    draws_regions_parquet_under(None, projection, most)
}

/// The same with the word that must lie over it, if any, as `mark` among the key-value metadata of the file.
///
/// # Errors
/// As [`draws_regions_parquet`].
pub fn draws_regions_parquet_under(
    mark: Option<&str>,
    projection: &Projection,
    most: usize,
) -> Result<Option<Vec<u8>>> {
    let draws = &projection.draws;
    let mut kept = draws.region_share_yes.columns(1);
    kept.iter_mut().for_each(|shares| shares.truncate(most));
    let lengths: Vec<usize> = kept.iter().map(Vec::len).collect();
    let total: usize = lengths.iter().sum();
    if total == 0 {
        return Ok(None);
    }
    let names: Vec<&str> = draws.regions.iter().map(String::as_str).collect();
    let share: Vec<Option<f64>> = kept.concat().into_iter().map(|x| (!x.is_nan()).then_some(x)).collect();
    let region = lengths.iter().enumerate().flat_map(|(region, &n)| std::iter::repeat_n(region as u32, n));
    let mut columns = draw_columns(&lengths);
    columns.extend([
        words("stage", &["project"], std::iter::repeat_n(0, total))?,
        words("region", &names, region)?,
        Column::new("share_yes".into(), share),
    ]);
    parquet_under(mark, columns, &[".chain", ".iteration", ".draw", "stage", "region", "share_yes"]).map(Some)
}

/// `.chain`, `.iteration` and `.draw` for blocks of draws, each counted from 1.
fn draw_columns(blocks: &[usize]) -> Vec<Column> {
    let numbers: Vec<i32> = blocks.iter().flat_map(|&n| 1..=i32::try_from(n).unwrap_or(i32::MAX)).collect();
    vec![
        Column::new(".chain".into(), vec![1_i32; numbers.len()]),
        Column::new(".draw".into(), numbers.clone()),
        Column::new(".iteration".into(), numbers),
    ]
}

/// A column of words, stored as a dictionary in the order given.
///
/// # Assumes
/// No word stands twice. The dictionary is closed (an enum): an open one belongs to the whole process, and whoever reads
/// or writes a table beside this one adds words to it and moves the codes.
pub(in crate::publish) fn words(name: &str, words: &[&str], codes: impl Iterator<Item = CatSize>) -> Result<Column> {
    words_or_null(name, words, codes.map(Some))
}

/// The same, with gaps.
pub(in crate::publish) fn words_or_null(
    name: &str,
    words: &[&str],
    codes: impl Iterator<Item = Option<CatSize>>,
) -> Result<Column> {
    let dictionary = table(FrozenCategories::new(words.iter().copied()))?;
    match dictionary.physical() {
        CategoricalPhysical::U8 => coded::<Categorical8Type>(name, dictionary, codes),
        CategoricalPhysical::U16 => coded::<Categorical16Type>(name, dictionary, codes),
        CategoricalPhysical::U32 => coded::<Categorical32Type>(name, dictionary, codes),
    }
}

fn coded<T: PolarsCategoricalType>(
    name: &str,
    dictionary: Arc<FrozenCategories>,
    codes: impl Iterator<Item = Option<CatSize>>,
) -> Result<Column>
where
    CategoricalChunked<T>: IntoSeries,
{
    let mapping = dictionary.mapping().clone();
    let mut column = CategoricalChunkedBuilder::<T>::new(name.into(), DataType::from_frozen_categories(dictionary));
    for code in codes {
        match code {
            Some(code) => table(column.append_cat(code, &mapping))?,
            None => column.append_null(),
        }
    }
    Ok(column.finish().into_series().into_column())
}

pub(in crate::publish) fn parquet(columns: Vec<Column>, order: &[&str]) -> Result<Vec<u8>> {
    parquet_under(None, columns, order)
}

fn parquet_under(mark: Option<&str>, columns: Vec<Column>, order: &[&str]) -> Result<Vec<u8>> {
    let metadata = mark.map(|word| KeyValueMetadata::from_static(vec![("mark".to_owned(), word.to_owned())]));
    let rows = columns.first().map_or(0, Column::len);
    let mut frame = table(table(DataFrame::new(rows, columns))?.select(order.iter().copied()))?;
    let mut bytes = Vec::new();
    table(
        ParquetWriter::new(&mut bytes)
            .with_compression(ParquetCompression::Snappy)
            .set_parallel(false)
            .with_key_value_metadata(metadata)
            .finish(&mut frame),
    )?;
    Ok(bytes)
}

fn table<T>(result: PolarsResult<T>) -> Result<T> {
    result.map_err(|error| Error::Bug(format!("a table cannot be written: {error}")))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::headline::example;

    fn read(bytes: Vec<u8>) -> DataFrame {
        ParquetReader::new(Cursor::new(bytes)).finish().expect("our own file")
    }

    fn text(frame: &DataFrame, column: &str) -> Vec<String> {
        let column = frame.column(column).expect("a column").cast(&DataType::String).expect("words");
        column.str().expect("words").iter().map(|word| word.unwrap_or("null").to_owned()).collect()
    }

    fn both() -> DataFrame {
        let (vote, forecast, projection) = (example::vote(), example::forecast(), example::projection());
        read(draws_parquet(&vote, Some(&forecast), Some(&projection)).expect("a table"))
    }

    #[test]
    fn totals_have_the_columns_of_the_contract_and_count_from_one_in_each_stage() {
        let frame = both();
        let names: Vec<&str> = frame.get_column_names().into_iter().map(|name| name.as_str()).collect();
        assert_eq!(names, [".chain", ".iteration", ".draw", "stage", "share_yes", "turnout", "winner", "vote"]); // FORMATS
        assert_eq!(text(&frame, ".draw"), ["1", "2", "3", "1", "2", "3"]);
        assert_eq!(text(&frame, ".chain"), ["1"; 6]);
        assert_eq!(text(&frame, "stage"), ["forecast", "forecast", "forecast", "project", "project", "project"]);
    }

    #[test]
    fn every_share_is_the_yes_share_and_the_winner_follows_from_it() {
        let frame = both();
        // The forecast draws .7, .66, .48 are shares of No, the focus of the example.
        assert_eq!(text(&frame, "share_yes")[..3], ["0.30000000000000004", "0.33999999999999997", "0.52"]);
        assert_eq!(text(&frame, "winner"), ["no", "no", "yes", "no", "no", "yes"]); // yes only above one half
        assert_eq!(text(&frame, "turnout"), ["null", "null", "null", "0.8", "0.81", "0.82"]);
    }

    #[test]
    fn words_are_stored_as_a_dictionary() {
        let frame = both();
        for column in ["stage", "winner"] {
            assert!(matches!(frame.column(column).expect("a column").dtype(), DataType::Enum(..)), "{column}");
        }
    }

    #[test]
    fn regions_stand_in_long_form_and_a_region_without_a_valid_vote_is_null() {
        let frame = read(draws_regions_parquet(&example::projection(), usize::MAX).expect("a table").expect("regions"));
        assert_eq!(text(&frame, "region"), ["Iles", "Iles", "Iles", "Nord", "Nord", "Nord"]);
        assert_eq!(text(&frame, "share_yes"), ["0.8", "0.82", "null", "0.76", "0.75", "0.74"]);
        assert_eq!(text(&frame, ".draw"), ["1", "2", "3", "1", "2", "3"]);
    }

    #[test]
    fn a_vote_without_draws_gives_an_empty_table_with_the_same_columns() {
        let frame = read(draws_parquet(&example::vote(), Some(&example::no_forecast()), None).expect("a table"));
        assert_eq!((frame.height(), frame.width()), (0, 8)); // FORMATS: eight columns
    }

    #[test]
    fn the_same_draws_give_the_same_bytes() {
        let (vote, projection) = (example::vote(), example::projection());
        let bytes = || draws_parquet(&vote, None, Some(&projection)).expect("a table");
        assert_eq!(bytes(), bytes());
    }

    #[test]
    fn tables_of_the_same_words_beside_it_change_no_byte_and_no_word() {
        let (vote, forecast, projection) = (example::vote(), example::forecast(), example::projection());
        let write = || draws_parquet(&vote, Some(&forecast), Some(&projection)).expect("a table");
        let alone = write();
        // Read back, the words of the second file come first in another order.
        let beside = || {
            let turned = [("stage", ["project", "forecast"]), ("winner", ["no", "yes"])];
            let columns = turned.map(|(name, list)| words(name, &list, [0, 1].into_iter()).expect("a column"));
            let bytes = parquet(columns.to_vec(), &["stage", "winner"]).expect("a table");
            (text(&read(bytes), "stage"), text(&read(alone.clone()), "stage"))
        };
        std::thread::scope(|scope| {
            let others: Vec<_> =
                (0..4).map(|_| scope.spawn(|| (0..25).map(|_| beside()).collect::<Vec<_>>())).collect();
            for _ in 0..50 {
                assert!(write() == alone, "the bytes depend on what else runs");
            }
            let stages = ["forecast", "forecast", "forecast", "project", "project", "project"]; // three draws each
            for (turned, own) in others.into_iter().flat_map(|other| other.join().expect("no panic")) {
                assert_eq!(
                    (turned, own),
                    (vec!["project".to_owned(), "forecast".to_owned()], stages.map(String::from).to_vec())
                );
            }
        });
    }
}
