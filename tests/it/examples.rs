//! Every example of the help texts, of README.md and of docs/ runs as it is printed.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use polars::prelude::{ParquetWriter, df};

use crate::folder::Place;

/// Commands that have a help text of their own.
const COMMANDS: [&[&str]; 23] = [
    &[],
    &["report"],
    &["check"],
    &["errors"],
    &["forecast"],
    &["project"],
    &["replay"],
    &["backtest"],
    &["backtest", "nights"],
    &["backtest", "polls"],
    &["backtest", "merge"],
    &["score"],
    &["chart"],
    &["convert"],
    &["feeds"],
    &["watch"],
    &["rehearse"],
    &["release"],
    &["rollback"],
    &["votes"],
    &["new"],
    &["schema"],
    &["completions"],
];

/// What is not run, by a part of its line, and why.
const NOT_RUN: [(&str, &str); 2] =
    [("https://", "it asks the network"), ("pip install", "it is no line of the program alone")];

/// What may end otherwise than with 0, by a part of its line, and why.
const ENDS: [(&str, &[i32], &str); 4] = [
    ("backtest merge", &[6], "of two hundred shards one is there, and the others are told"),
    ("--check", &[3, 6], "says what is still to come, or broken, before the night"),
    ("plebis check", &[4], "says whether it is sound"),
    ("--as-of", &[6], "nothing was public at that hour"),
];

/// The lines of a text that start the program, as a shell would run them.
fn lines(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        if open {
            let last = out.last_mut().expect("a line that goes on");
            *last += "\n";
            *last += line;
        } else if line.trim_start().starts_with("plebis ") {
            // What stands behind two spaces is said of the line.
            let line = line.trim();
            let end = line.find("  ").unwrap_or(line.len());
            out.push(line[..end].split(" # ").next().unwrap_or_default().to_owned());
        } else {
            continue;
        }
        open = out.last().is_some_and(|line| line.matches('\'').count() % 2 == 1);
    }
    out
}

/// The lines within the fenced blocks of a page.
fn fenced(page: &str) -> String {
    page.split("```").skip(1).step_by(2).filter(|block| block.starts_with("sh\n")).collect()
}

/// The samples that the examples speak of.
fn samples(place: &Place, source: &str) {
    let run = |args: &[&str]| {
        let ran = place.run(args);
        assert_eq!(ran.code, 0, "{args:?}: {}", ran.err);
    };
    run(&["new", "my-vote"]);
    run(&["new", "my-votes/one"]);
    run(&["new", "my-votes/two"]);
    let night = fs::read(place.join("my-vote/returns.csv")).expect("a file");
    for name in ["night.csv", "tonight.csv", "returns.csv", "incoming/1.csv"] {
        place.write(name, &night);
    }
    place.write("forecasts.csv", "model,race,predicted,quantile_level\na,new-caledonia-2018,0.4,0.05\na,new-caledonia-2018,0.44,0.5\na,new-caledonia-2018,0.48,0.95\n");
    place.write("results.csv", "race,observed\nr1,0.52\nnew-caledonia-2018,0.4333\n");
    let mut quantiles = df!(
        "model" => ["a", "a", "a"],
        "race" => ["r1", "r1", "r1"],
        "predicted" => [0.45, 0.5, 0.56],
        "quantile_level" => [0.05, 0.5, 0.95],
    )
    .expect("a table");
    let mut bytes = Vec::new();
    ParquetWriter::new(&mut bytes).finish(&mut quantiles).expect("written");
    place.write("quantiles.parquet", bytes);
    let polls = |yes: &str, no: &str| {
        let head = format!("race,pollster,mode,field_end,vote_date,n,{yes},{no},result_yes_share\n");
        let row = |race: i32| {
            let (year, yes, result) = (1996 + race, 46 + race % 7, 47 + race % 6);
            format!(
                "r{race},A,phone,{year}-10-20,{year}-11-02,900,{yes},{},{result}\nr{race},B,online,{year}-10-28,{year}-11-02,1100,{},{},{result}\n",
                92 - yes,
                yes + 1,
                91 - yes
            )
        };
        head + &(0..24).map(row).collect::<String>()
    };
    place.write("polls.csv", polls("yes", "no"));
    // What takes seconds is made for those who ask for it.
    if source == "score" {
        run(&["report", "new-caledonia-2018", "--draws", "200"]);
    }
    if source == "rehearse" {
        run(&["watch", "my-vote", "--feed", "night.csv", "--once", "--draws", "200"]);
    }
    if matches!(source, "release" | "rollback") {
        for version in 1..=7 {
            let seed = version.to_string();
            let args = ["report", "my-vote", "--publish", "site", "--draws", "200", "--seed", &seed];
            let held: &[&str] = if source == "release" && version == 7 { &["--hold"] } else { &[] };
            run(&[&args, held].concat());
        }
    }
}

/// What a source needs beyond, in place of the sample of that name.
fn own_samples(place: &Place, source: &str) {
    match source {
        "convert" => {
            let feed = fs::read(place.join("my-vote/returns.csv")).expect("a file");
            let swiss = "{\"schweiz\":{\"vorlagen\":[{\"vorlagenId\":6710,\"kantone\":[{\"geoLevelnummer\":\"1\",\"gemeinden\":[\
                         {\"geoLevelnummer\":\"261\",\"geoLevelname\":\"Zürich\",\"resultat\":{\"gebietAusgezaehlt\":true,\
                         \"jaStimmenAbsolut\":5,\"neinStimmenAbsolut\":6}}]}]}]}}";
            place.write("results.csv", feed).write("sd-t-17-02.json", swiss);
        }
        "errors" => {
            let polls = fs::read_to_string(place.join("polls.csv")).expect("a file");
            place.write("polls.csv", polls.replacen("yes,no,", "remain,leave,", 1));
        }
        "replay" => {
            let units = fs::read_to_string(place.join("my-vote/results.csv")).expect("a file").lines().count() - 1;
            let rows: Vec<String> = (0..units).map(|row| row.to_string()).collect();
            place.write("orders.csv", format!("contest,order,seed,rows\nmy-vote,as_listed,1,{}\n", rows.join(" ")));
        }
        "README.md" | "backtest merge" => {
            let shard = ["backtest", "nights", "my-votes/one", "my-votes/two", "--shard", "1/2", "--out", "nights"];
            let ran = place.run(&[&shard[..], &["--draws", "200"]].concat());
            assert_eq!(ran.code, 0, "{}", ran.err);
        }
        "new" => {
            fs::remove_dir_all(place.join("my-vote")).expect("gone");
        }
        _ => {}
    }
}

/// Runs a line in a shell, in which `plebis` is this program; few draws, and no watch that never ends.
fn run(place: &Path, line: &str) -> Output {
    let mut line = line.to_owned();
    if line.starts_with("plebis watch") && !line.contains("--check") {
        line += " --once";
    }
    let draws = !line.contains(['>', '&']) && !line.contains("--mcse") && !line.contains("--draws ");
    if draws {
        line += " --draws 200";
    }
    let bin = Path::new(env!("CARGO_BIN_EXE_plebis")).parent().expect("a folder").display().to_string();
    let path = format!("{bin}:{}", std::env::var("PATH").unwrap_or_default());
    Command::new("sh")
        .args(["-c", &line])
        .current_dir(place)
        .env("PATH", path)
        .env("HOME", place)
        .env("SLURM_ARRAY_TASK_ID", "1") // what a scheduler tells a task
        .output()
        .expect("a shell")
}

/// Runs the lines of a source one after the other in a place of its own; those that end as they should not.
fn failures(source: &str, lines: &[String]) -> Vec<String> {
    let place = Place::new();
    samples(&place, source);
    own_samples(&place, source);
    fs::create_dir_all(place.join(".local/share/bash-completion/completions")).expect("a folder");
    let mut failed = Vec::new();
    for line in lines.iter().filter(|line| !NOT_RUN.iter().any(|(part, _)| line.contains(part))) {
        if line.starts_with("plebis new my-vote ")
            || line == "plebis new my-vote"
            || line.starts_with("plebis new my-vote &&")
        {
            let _ = fs::remove_dir_all(place.join("my-vote"));
        }
        let ran = run(place.path(), line);
        let code = ran.status.code().unwrap_or(-1);
        let may_be = ENDS.iter().filter(|(part, ..)| line.contains(part)).any(|(_, codes, _)| codes.contains(&code));
        if code != 0 && !may_be {
            failed.push(format!("[{source}] {line}: exit {code}\n{}", String::from_utf8_lossy(&ran.stderr)));
        }
    }
    failed
}

#[cfg(unix)]
#[test]
fn every_example_of_the_help_runs_as_it_is_printed() {
    let help = |command: &[&str]| {
        let ran = Command::new(env!("CARGO_BIN_EXE_plebis"))
            .args(command)
            .arg("--help")
            .env("COLUMNS", "4000") // a line is a line
            .output()
            .expect("the program starts");
        let text = String::from_utf8_lossy(&ran.stdout).into_owned();
        text.split_once("Example").map_or_else(String::new, |(_, examples)| examples.to_owned())
    };
    let sources: Vec<(String, Vec<String>)> =
        COMMANDS.iter().map(|command| (command.join(" "), lines(&help(command)))).collect();
    let n: usize = sources.iter().map(|(_, lines)| lines.len()).sum();
    assert!(n > 45, "{n} examples"); // as many stand there
    for command in COMMANDS.iter().filter(|command| !command.is_empty()) {
        let own = sources.iter().find(|(name, _)| *name == command.join(" ")).map(|(_, lines)| lines.len());
        assert!(own > Some(0), "{command:?} has no example");
    }
    let failed = of_all(&sources);
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[cfg(unix)]
#[test]
fn every_example_of_the_pages_runs_as_it_is_printed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = |name: &str| lines(&fenced(&fs::read_to_string(root.join(name)).expect("a page")));
    let pages = ["README.md", "docs/cluster.md", "docs/live-night.md", "docs/pictures.md", "notebooks-data/README.md"];
    let sources: Vec<(String, Vec<String>)> = pages.iter().map(|name| ((*name).to_owned(), page(name))).collect();
    let n: usize = sources.iter().map(|(_, lines)| lines.len()).sum();
    assert!(n > 35, "{n} examples"); // 31 of README.md, and those of docs
    let failed = of_all(&sources);
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// Sources side by side, each with its lines in order.
fn of_all(sources: &[(String, Vec<String>)]) -> Vec<String> {
    let next = std::sync::atomic::AtomicUsize::new(0);
    let work = || {
        let mut failed = Vec::new();
        while let Some((source, lines)) = sources.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
            if !lines.is_empty() {
                failed.extend(failures(source, lines));
            }
        }
        failed
    };
    std::thread::scope(|scope| {
        let workers = [(); 2].map(|()| scope.spawn(work));
        workers.into_iter().flat_map(|worker| worker.join().expect("a worker")).collect()
    })
}
