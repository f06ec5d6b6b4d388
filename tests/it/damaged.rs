//! Damaged Parquet tables: each is read or refused, and none ends the program.
//!
//! What must not happen cannot be caught: the system ends a process that asks for more memory than there is. So the
//! damaged tables are read by a child, this binary once more, and its parent sees how it ended.
//! `PLEBIS_DAMAGES=4000000 cargo test --test it damaged` reads as many instead of six thousand.

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use rand::{RngExt, SeedableRng, rngs::ChaCha8Rng};

use super::any_bytes::READERS;

const DAMAGES: u64 = 6_000;
const PART: &str = "PLEBIS_DAMAGES_PART";

/// Whole tables of one writer, the smallest first: of all compressions, encodings and versions of pages.
fn tables() -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/parquet");
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(&folder).expect("tables").map(|entry| entry.expect("a table").path()).collect();
    paths.sort();
    let mut tables: Vec<_> =
        paths.into_iter().map(|path| (path.clone(), std::fs::read(path).expect("a table"))).collect();
    tables.sort_by_key(|(_, bytes)| bytes.len());
    tables
}

/// The damage of a number: of four three are flipped bits, one after the other through all tables, and one is random.
fn damaged(tables: &[(PathBuf, Vec<u8>)], number: u64) -> Vec<u8> {
    let mut bit = usize::try_from(number / 4 * 3 + number % 4).expect("a number");
    for (_, bytes) in tables.iter().filter(|_| number % 4 < 3) {
        if bit < 8 * bytes.len() {
            let mut bytes = bytes.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            return bytes;
        }
        bit -= 8 * bytes.len();
    }
    at_random(tables, number)
}

fn at_random(tables: &[(PathBuf, Vec<u8>)], number: u64) -> Vec<u8> {
    let mut random = ChaCha8Rng::seed_from_u64(number);
    let mut bytes = tables[random.random_range(0..tables.len())].1.clone();
    for _ in 0..random.random_range(1..4) {
        let at = random.random_range(0..bytes.len());
        match random.random_range(0..6) {
            0 => bytes[at] = random.random(),
            1 => bytes[at] = [0, 1, 0x7f, 0x80, 0xff][random.random_range(0..5)],
            2 => bytes[at] = bytes[at].wrapping_add(if random.random() { 1 } else { 255 }),
            3 => {
                let to = bytes.len().min(at + random.random_range(1..12));
                bytes[at..to].fill(0xff);
            }
            4 => {
                let to = bytes.len().min(at + random.random_range(1..40));
                let from = random.random_range(0..bytes.len() - (to - at));
                bytes.copy_within(from..from + (to - at), at);
            }
            _ => drop(bytes.remove(at)),
        }
    }
    bytes
}

/// Reads a part of the damaged tables, and writes the number of each before it is read.
#[test]
fn the_child_reads_its_part() {
    let Ok(part) = std::env::var(PART) else { return };
    let (from, to) = part.split_once('-').expect("two numbers");
    let reader = READERS.iter().find(|reader| reader.name == "parquet").expect("the reader of Parquet tables");
    let tables = tables();
    for number in from.parse::<u64>().expect("a number")..to.parse().expect("a number") {
        eprintln!("{number}");
        (reader.run)(&damaged(&tables, number));
    }
}

fn child(from: u64, to: u64) -> Output {
    Command::new(std::env::current_exe().expect("this binary"))
        .args(["damaged::the_child_reads_its_part", "--exact", "--nocapture", "--test-threads=1"])
        .env(PART, format!("{from}-{to}"))
        .output()
        .expect("a child")
}

#[test]
fn no_damage_to_a_parquet_table_ends_the_program() {
    let damages = std::env::var("PLEBIS_DAMAGES").map_or(DAMAGES, |word| word.parse().expect("a number"));
    let mut from = 0;
    let mut ended = Vec::new();
    while from < damages && ended.len() < 10 {
        let to = damages.min(from + 100_000);
        let output = child(from, to);
        let said = String::from_utf8_lossy(&output.stderr);
        from = to;
        if !output.status.success() {
            let number = said.lines().filter_map(|line| line.parse::<u64>().ok()).next_back().expect("a number");
            let tail: Vec<&str> = said.lines().rev().take(6).collect();
            ended.push(format!("damage {number}: {}: {tail:?}", output.status));
            from = number + 1;
        }
    }
    assert!(ended.is_empty(), "{ended:#?}");
}

/// Tables whose texts have their lengths packed among them: what they ask for cannot be known before it is asked for.
const PACKED: [&str; 2] = ["deltas_second_version", "lengths_gzip"];

#[test]
fn whole_tables_are_read_but_for_those_that_pack_the_lengths_of_their_texts() {
    for (path, _) in tables() {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let forecasts = plebis::score::table::read_forecasts(&path, None, &plebis::data::Renames::default())
            .map(|read| read.forecasts.len());
        if PACKED.contains(&name.as_str()) {
            let error = forecasts.expect_err(&name);
            assert!(error.to_string().contains("packs the lengths of its texts"), "{name}: {error}");
            continue;
        }
        assert!(matches!(forecasts, Ok(3)), "{}: {forecasts:?}", path.display()); // races a, b and one with a longer name
    }
}
