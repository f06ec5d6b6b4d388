//! Whatever stands in a file, reading it ends in a vote or in a refusal with its place: never in a panic.

use std::path::Path;

use plebis::{Error, data};
use proptest::prelude::*;

use crate::any_bytes::sound;

const FILES: [&str; 10] = [
    "vote.toml",
    "polls.csv",
    "results.csv",
    "units.csv",
    "returns.csv",
    "controls.csv",
    "press.csv",
    "links.csv",
    "history.csv",
    "outlines.geojson",
];

/// What people and machines put into cells by mistake.
const ODD: [&str; 30] = [
    "",
    " ",
    "-1",
    "0",
    "1e308",
    "1e999",
    "-0.0",
    "NaN",
    "inf",
    "99999999999999999999",
    "18446744073709551615",
    "1,5",
    "1.234",
    "12 %",
    "é",
    "\u{0}",
    "\"",
    "\n",
    ";",
    "2024-02-30",
    "2024-02",
    "2024-06-09T25:00:00+99:00",
    "yes",
    "YES",
    "null",
    "=A1",
    "'",
    "\u{feff}",
    "🗳",
    "9999-12-31T23:59:59-18:00",
];

/// Reads a folder of one plain vote in which one file holds these bytes.
fn read(file: &str, bytes: &[u8]) -> Result<data::Loaded, Error> {
    let home = tempfile::tempdir().expect("a temporary folder");
    let dir = home.path().join("vote");
    data::write_example(&dir).expect("the example");
    std::fs::write(dir.join(file), bytes).expect("written");
    data::load(&dir.display().to_string(), None)
}

/// A vote that is taken holds only what can be; a refusal is about one of its files, at a place in it, and says what to do.
fn judge(outcome: Result<data::Loaded, Error>) {
    match outcome {
        Ok(loaded) => sound(&loaded),
        Err(Error::Input(error)) => {
            assert!(!error.cure.is_empty() && !error.problem.is_empty(), "{error}");
            assert!(FILES.iter().any(|file| error.file.ends_with(file)), "of which file? {error}");
            // A folder of the example has fewer lines than this, and the changed file as well.
            assert!(error.line.is_none_or(|line| (1..400).contains(&line)), "at which line? {error}");
            assert!(error.value.is_none() || error.column.is_some() || error.line.is_some(), "where? {error}");
        }
        Err(other) => panic!("not a refusal of input: {other}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(file in prop::sample::select(&FILES[..]), bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        judge(read(file, &bytes));
    }

    #[test]
    fn random_text_below_a_true_heading_never_panics(
        file in prop::sample::select(&FILES[1..9]),
        rows in prop::collection::vec(prop::collection::vec(prop::sample::select(&ODD[..]), 1..26), 0..6),
    ) {
        let example = example_file(file);
        let heading = example.lines().next().unwrap_or("unit,vote-1");
        let width = heading.split(',').count();
        let rows: Vec<String> =
            rows.iter().map(|cells| cells.iter().cycle().take(width).map(|cell| cell.replace('\n', " ")).collect::<Vec<_>>().join(",")).collect();
        judge(read(file, format!("{heading}\n{}\n", rows.join("\n")).as_bytes()));
    }

    #[test]
    fn a_cell_of_the_example_changed_at_random_never_panics(
        file in prop::sample::select(&FILES[..8]),
        line in 0_usize..40,
        cell in 0_usize..30,
        odd in prop::sample::select(&ODD[..]),
    ) {
        let text = example_file(file);
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let line = line % lines.len();
        let mut cells: Vec<&str> = lines[line].split(',').collect();
        let cell = cell % cells.len();
        cells[cell] = odd;
        lines[line] = cells.join(",");
        judge(read(file, lines.join("\n").as_bytes()));
    }

    #[test]
    fn a_file_cut_off_anywhere_never_panics(file in prop::sample::select(&FILES[..8]), at in 0.0..1.0_f64) {
        let text = example_file(file);
        let bytes = text.as_bytes();
        judge(read(file, &bytes[..(bytes.len() as f64 * at) as usize]));
    }

    #[test]
    fn any_text_is_a_moment_or_is_refused(text in ".{0,40}") {
        // Chance does not write a day, a time and an offset.
        let refused = data::parse_moment(&text).expect_err(&text);
        prop_assert!(!refused.is_empty());
    }

    #[test]
    fn a_moment_is_the_instant_that_its_clock_and_offset_say(
        (year, month, day) in (1900_i64..2100, 1_i64..=12, 1_i64..=28),
        (hour, minute, second) in (0_i64..24, 0_i64..60, 0_i64..60),
        (sign, hours, minutes) in (prop::sample::select(&["+", "-"][..]), 0_i64..=12, 0_i64..60),
    ) {
        let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{sign}{hours:02}:{minutes:02}");
        let moment = data::parse_moment(&text).expect(&text);
        // Days since 1970-01-01 by Hinnant's algorithm (2013), counted from March.
        let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let days = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719_468;
        let offset = (hours * 3600 + minutes * 60) * if sign == "+" { 1 } else { -1 };
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset;
        prop_assert_eq!(moment.timestamp.as_second(), seconds, "{}", text);
        prop_assert_eq!(i64::from(moment.offset.seconds()), offset);
        for wrong in [text.replacen(&format!("-{month:02}-"), "-13-", 1), text.replacen(&format!("T{hour:02}"), "T25", 1)] {
            prop_assert!(data::parse_moment(&wrong).is_err(), "{}", wrong);
        }
    }
}

fn example_file(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/data/example").join(file);
    std::fs::read_to_string(path).unwrap_or_else(|_| "unit,vote-1,vote-2\nA1,0.4,0.5\n".to_owned())
}

#[test]
fn every_cell_of_a_bundled_results_file_that_stops_being_a_count_is_refused_at_its_place() {
    let text = std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("notebooks-data/new-caledonia-2021/results.csv"),
    )
    .expect("a bundled file");
    let columns = ["registered", "cast", "blank", "spoiled", "yes", "no"];
    // Every 40th row keeps the test quick; the path through the reader is the same for all.
    for at in (1..text.lines().count()).step_by(40) {
        for (column, name) in columns.iter().enumerate() {
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(lines[at].as_bytes());
            let mut cells: Vec<String> =
                reader.records().next().expect("a row").expect("a row").iter().map(str::to_owned).collect();
            cells[3 + column] = "12x".to_owned();
            lines[at] = cells.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",");
            let Err(Error::Input(error)) = read("results.csv", lines.join("\n").as_bytes()) else {
                panic!("taken: {name}")
            };
            assert_eq!((error.line, error.column.as_deref()), (Some(at + 1), Some(*name)));
        }
    }
}
