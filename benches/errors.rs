//! What `errors --many` costs: tables of made-up polls, each read and analysed in a process of its own.
//!
//! `cargo bench --bench errors` prints CPU seconds and peak memory, and fails where 10,000 polls take half a CPU second
//! or memory grows faster than the table. `cargo bench --bench errors -- FILE` measures a table of one's own.

mod support;

use std::{fmt::Write, path::Path, process::ExitCode};

use plebis::{
    draws::{Stage, block_rng},
    poll_error::many::{Renames, analyse, read},
};
use rand::RngExt;

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

/// CPU seconds that 10,000 polls may take.
const BAR: f64 = 0.5;

fn main() -> ExitCode {
    match support::words().as_slice() {
        [flag, file] if flag == "--one" => one(Path::new(file)),
        [file] => println!("{}", support::again(&["--one", file])),
        _ => return all(),
    }
    ExitCode::SUCCESS
}

/// Reads and analyses one table: polls, CPU seconds, peak memory.
fn one(file: &Path) {
    let polls = read(file, &Renames::default()).expect("the table");
    let errors = analyse(&polls).expect("polls");
    let (cpu, peak) = (support::cpu_seconds(), support::peak_mib());
    println!("{} {} {}", errors.n_polls, cpu.unwrap_or(f64::NAN), peak.unwrap_or(f64::NAN));
}

/// Measures every size.
fn all() -> ExitCode {
    let folder = tempfile::tempdir().expect("a folder");
    println!("polls    CPU s   peak MiB   bytes of peak for each further poll");
    let mut fine = true;
    let mut before: Option<(f64, f64)> = None;
    let mut per_poll: Vec<f64> = Vec::new();
    for size in SIZES {
        let path = folder.path().join(format!("{size}.csv"));
        std::fs::write(&path, table(size)).expect("a file");
        let line = support::again(&["--one", &path.to_string_lossy()]);
        let numbers: Vec<f64> = line.split_whitespace().map(|word| word.parse().expect("a number")).collect();
        let (polls, cpu, peak) = (numbers[0], numbers[1], numbers[2]);
        let growth =
            before.map(|(polls_before, peak_before)| (peak - peak_before) * 1048576.0 / (polls - polls_before));
        println!("{polls:<8} {cpu:<7.3} {peak:<10.1} {}", growth.map_or("–".to_owned(), |bytes| format!("{bytes:.0}")));
        per_poll.extend(growth);
        fine &= size != 10_000 || cpu < BAR;
        before = Some((polls, peak));
    }
    // Ten times the polls at ten times the memory: a further poll costs the same, were it quadratic eleven times as much.
    fine &= per_poll.windows(2).all(|pair| pair[1] <= 4.0 * pair[0].max(500.0));
    if fine {
        return ExitCode::SUCCESS;
    }
    println!("too slow (10,000 polls: {BAR} CPU s), or memory is not linear");
    ExitCode::FAILURE
}

/// A table of polls as they are: seven of each race, thirty houses, errors of a few points.
fn table(size: usize) -> String {
    let mut text = "race,type,pollster,mode,field_end,vote_date,n,yes,no,result_yes_share\n".to_owned();
    let mut rng = block_rng(2018, Stage::Resample, 0);
    let (mut result, mut bias) = (50.0, 0.0);
    for poll in 0..size {
        let race = poll / 7;
        if poll % 7 == 0 {
            result = 35.0 + 30.0 * rng.random::<f64>();
            bias = 6.0 * (rng.random::<f64>() - 0.5);
        }
        let decided = 80.0 + 20.0 * rng.random::<f64>();
        let share = result + bias + 8.0 * (rng.random::<f64>() - 0.5);
        let (yes, no) = ((share * decided / 100.0).round(), ((100.0 - share) * decided / 100.0).round());
        let (house, n) = (rng.random_range(0..30), rng.random_range(400..1600));
        let (kind, day) = (race % 3, 1 + rng.random_range(0..27));
        let mode = if house % 2 == 0 { "phone" } else { "online" };
        let _ =
            writeln!(text, "r{race},k{kind},h{house},{mode},2016-10-{day:02},2016-11-01,{n},{yes},{no},{result:.3}");
    }
    text
}
