//! How the cost of a run grows with the size of its input: `cargo bench --bench growth [CASE…]`.
//!
//! CPU seconds of the program for inputs of one, two, four and eight times a size, and the ratio at each doubling. What
//! is linear doubles; fails where a run of a second or more grows by more than a factor of 2.6.

use std::{fmt::Write, fs, path::Path, process::Command};

/// The ratio at a doubling that is aimed at, and the one at which this fails.
const AIM: f64 = 2.3;
const MOST: f64 = 2.6;

/// A kind of input: name, smallest size, how a folder of a size is written, what is run on it.
type Case = (&'static str, usize, fn(&Path, usize), &'static [&'static str]);

const CASES: [Case; 14] = [
    ("polls of 12 houses, check", 2500, polls_of_few, &["check", "v"]),
    ("polls of one house, check", 2500, polls_of_one, &["check", "v"]),
    ("polls of as many houses, check", 2500, polls_of_many, &["check", "v"]),
    ("polls, forecast", 125, polls_of_few, &["forecast", "v"]),
    ("days from poll to vote, chart share_fan", 450, days, &["chart", "share_fan", "v"]),
    ("units, check", 12_500, units, &["check", "v"]),
    ("units, project", 12_500, units, &["project", "v", "--draws", "1000"]),
    ("units, chart count_so_far", 12_500, units, &["chart", "count_so_far", "v", "--draws", "1000"]),
    ("units, chart night_projection", 2500, units, &["chart", "night_projection", "v"]),
    ("units of units.csv alone, check", 2500, strangers, &["check", "v"]),
    ("columns of units.csv, project", 250, columns, &["project", "v", "--draws", "1000"]),
    ("unknown columns of results.csv, check", 500, unknown_columns, &["check", "v"]),
    ("keys of vote.toml, check", 6250, keys, &["check", "v"]),
    ("letters of names, report", 500, letters, &["report", "v", "--draws", "200"]),
];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let mut over = Vec::new();
    println!(
        "{:42} {:>7} {:>31} {:>22}",
        "input, command", "size", "CPU seconds at 1, 2, 4, 8 times", "ratio at each doubling"
    );
    for (name, size, write, args) in CASES {
        if !wanted.is_empty() && !wanted.iter().any(|word| name.contains(word.as_str())) {
            continue;
        }
        let times: Vec<f64> = [1, 2, 4, 8].map(|times| seconds(size * times, write, args)).to_vec();
        let ratios: Vec<f64> = times.windows(2).map(|pair| pair[1] / pair[0].max(0.005)).collect();
        let shown = |values: &[f64]| values.iter().map(|value| format!("{value:7.2}")).collect::<String>();
        let last = ratios[ratios.len() - 1];
        let verdict = if last > AIM && times[3] >= 1.0 { "  over the aim" } else { "" };
        println!("{name:42} {size:>7} {:>31} {:>22}{verdict}", shown(&times), shown(&ratios));
        if last > MOST && times[3] >= 1.0 {
            over.push(name);
        }
    }
    assert!(over.is_empty(), "grows faster than its input: {over:?}");
}

/// CPU seconds of one run on a folder of a size.
fn seconds(size: usize, write: fn(&Path, usize), args: &[&str]) -> f64 {
    let place = tempfile::tempdir().expect("a folder");
    let vote = place.path().join("v");
    fs::create_dir(&vote).expect("a folder");
    write(&vote, size);
    let before = children_seconds();
    let mut command = Command::new(env!("CARGO_BIN_EXE_plebis"));
    let output =
        command.current_dir(place.path()).args(args).args(["--out", "out"]).output().expect("the program runs");
    let code = output.status.code();
    // What has an upper limit is refused beyond it; findings are no failure.
    assert!(
        matches!(code, Some(0 | 2 | 3 | 4)),
        "{args:?} at {size}: {code:?} {}",
        String::from_utf8_lossy(&output.stderr)
    );
    children_seconds() - before
}

/// CPU seconds of the finished children of this process; 0 where there is no /proc.
fn children_seconds() -> f64 {
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit_once(')').map_or_else(Vec::new, |(_, rest)| rest.split_whitespace().collect());
    [13, 14].iter().filter_map(|&at| fields.get(at)?.parse::<f64>().ok()).sum::<f64>() / TICKS
}

fn write(folder: &Path, file: &str, text: &str) {
    fs::write(folder.join(file), text).expect("a file");
}

fn head(folder: &Path, date: &str, more: &str) {
    let text = format!("id = \"v\"\ntitle = \"Made\"\ndate = {date}\n[options]\nyes = \"Yes\"\nno = \"No\"\n{more}\n");
    write(folder, "vote.toml", &text);
}

/// Polls over two years, houses in turn.
fn polls(folder: &Path, size: usize, houses: usize) {
    head(folder, "2026-03-23", "");
    let mut text = "poll_id,pollster,mode,field_start,field_end,n,yes,no,base\n".to_owned();
    for poll in 0..size {
        let (month, day) = (1 + poll / 28 % 12, 1 + poll % 28);
        let (year, yes) = (2024 + poll / 336 % 2, 40 + poll * 7 % 13);
        let _ = writeln!(
            text,
            "p{poll},House {},online,{year}-{month:02}-{day:02},{year}-{month:02}-{day:02},{},{yes},{},all",
            poll % houses,
            500 + poll % 1001,
            90 - yes
        );
    }
    write(folder, "polls.csv", &text);
}

fn polls_of_few(folder: &Path, size: usize) {
    polls(folder, size, 12);
}

fn polls_of_one(folder: &Path, size: usize) {
    polls(folder, size, 1);
}

fn polls_of_many(folder: &Path, size: usize) {
    polls(folder, size, size);
}

/// Two polls, and a vote as many days later: at most ten years, beyond which a poll is left out.
fn days(folder: &Path, size: usize) {
    let first: jiff::civil::Date = jiff::civil::date(2024, 1, 10);
    let date = first.checked_add(jiff::Span::new().days(size as i64)).expect("a date");
    head(folder, &date.to_string(), "");
    let polls = "poll_id,pollster,mode,field_start,field_end,n,yes,no,base\n\
                 a,One,online,2024-01-08,2024-01-10,1000,48,46,all\nb,Two,phone,2024-02-08,2024-02-10,1000,47,45,all\n";
    write(folder, "polls.csv", polls);
}

/// Units with an earlier vote, half of them in.
fn units(folder: &Path, size: usize) {
    head(folder, "2026-03-23", "[baseline]\nvotes = [\"before\"]");
    let before = folder.join("before");
    fs::create_dir(&before).expect("a folder");
    write(
        &before,
        "vote.toml",
        "id = \"before\"\ntitle = \"Before\"\ndate = 2020-03-23\n[options]\nyes = \"Yes\"\nno = \"No\"\n",
    );
    let heading = "unit,parent,registered,cast,blank,spoiled,yes,no";
    let row = |unit: usize, shift: usize| {
        let (registered, yes) = (1000 + unit, 200 + (unit * 31 + shift) % 97);
        format!("u{unit},r{},{registered},{},3,2,{yes},{}", unit % 40, yes + 305, 300)
    };
    let mut texts = [format!("{heading}\n"), format!("{heading}\n"), format!("{heading},status,reported_at\n")];
    for unit in 0..size {
        let _ = writeln!(texts[0], "{}", row(unit, 0));
        let _ = writeln!(texts[1], "{}", row(unit, 5));
        if unit % 2 == 0 {
            let (hour, minute) = (19 + unit % 4, unit / 4 % 60);
            let _ = writeln!(texts[2], "{},complete,2026-03-23T{hour}:{minute:02}:00+00:00", row(unit, 5));
        }
    }
    write(&before, "results.csv", &texts[0]);
    write(folder, "results.csv", &texts[1]);
    write(folder, "returns.csv", &texts[2]);
}

/// Rows of `units.csv` that no result has.
fn strangers(folder: &Path, size: usize) {
    units(folder, size);
    let rows: String = (0..size).map(|unit| format!("v-{unit}-{},0\n", unit * 7)).collect();
    write(folder, "units.csv", &format!("unit,off_area\n{rows}"));
}

/// Two hundred units without an earlier vote and many numeric columns.
fn columns(folder: &Path, size: usize) {
    head(folder, "2026-03-23", "");
    let names: Vec<String> = (0..size).map(|column| format!("x{column:05}")).collect();
    let (mut units, mut returns) = (format!("unit,registered,{}\n", names.join(",")), String::new());
    returns += "unit,registered,cast,blank,spoiled,yes,no,status,reported_at\n";
    for unit in 0..200 {
        let values: Vec<String> = (0..size).map(|column| ((unit * 37 + column * 101) % 89).to_string()).collect();
        let _ = writeln!(units, "u{unit},1000,{}", values.join(","));
        if unit % 2 == 0 {
            let yes = 200 + unit * 31 % 97;
            let _ = writeln!(returns, "u{unit},1000,{},3,2,{yes},300,complete,2026-03-23T20:00:00+00:00", yes + 305);
        }
    }
    write(folder, "units.csv", &units);
    write(folder, "returns.csv", &returns);
}

fn unknown_columns(folder: &Path, size: usize) {
    head(folder, "2026-03-23", "");
    let names: String = (0..size).map(|column| format!(",column {column}")).collect();
    let rows: String = (0..50).map(|unit| format!("u{unit},100,60{}\n", ",1".repeat(size))).collect();
    write(folder, "results.csv", &format!("unit,yes,no{names}\n{rows}"));
}

fn keys(folder: &Path, size: usize) {
    let aliases: String = (0..size).map(|key| format!("\"House {key} Ltd\" = \"House {key}\"\n")).collect();
    let unknown: String = (0..size).map(|key| format!("key_{key} = {key}\n")).collect();
    head(folder, "2026-03-23", &format!("[rule]\n{unknown}[polls.aliases]\n{aliases}"));
}

fn letters(folder: &Path, size: usize) {
    let name = |tail: &str| "Ночь 投票 name ".chars().cycle().take(size).collect::<String>().trim().to_owned() + tail;
    units(folder, 60);
    let more = "[baseline]\nvotes = [\"before\"]";
    let text = format!(
        "id = \"v\"\ntitle = \"{}\"\ndate = 2026-03-23\n[options]\nyes = \"{}\"\nno = \"{}\"\n{more}\n",
        name("t"),
        name("y"),
        name("n")
    );
    write(folder, "vote.toml", &text);
    polls_file(folder, &name("a"), &name("b"));
}

fn polls_file(folder: &Path, one: &str, two: &str) {
    let polls = format!(
        "poll_id,pollster,mode,field_start,field_end,n,yes,no,base\n\
         a,{one},online,2026-01-08,2026-01-10,1000,48,46,all\nb,{two},phone,2026-02-08,2026-02-10,1000,47,45,all\n"
    );
    write(folder, "polls.csv", &polls);
}
