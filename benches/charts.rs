//! What a report costs, with all pictures and without: `cargo bench --bench charts`.
//!
//! CPU seconds of the program over two cores, so that a busy machine does not change the figure. Fails over the bars.

use std::{fs, path::Path, process::Command};

/// Every chart in every size, theme and language, and the usual report: seconds on two cores.
const BARS: [(&str, f64); 2] = [("--all", 40.0), ("", 3.0)];
const CORES: f64 = 2.0;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut over = false;
    for (flag, bar) in BARS {
        let out = folder.path().join(format!("out{flag}"));
        let before = children_seconds();
        let mut command = Command::new(env!("CARGO_BIN_EXE_plebis"));
        command.args(["report", "--now", "2024-01-01T00:00:00Z"]).args((!flag.is_empty()).then_some(flag));
        let status = command.arg("--out").arg(&out).output().expect("the program runs").status;
        assert!(status.success(), "report {flag} ended with {status}");
        let pictures = pictures(&out);
        match before.zip(children_seconds()) {
            Some((before, after)) => {
                let seconds = (after - before) / CORES;
                over |= seconds > bar;
                println!("report {flag:5} {pictures:4} PNG  {seconds:6.2} s on {CORES} cores (bar {bar} s)");
            }
            None => println!("report {flag:5} {pictures:4} PNG  (no /proc here: not measured)"),
        }
    }
    assert!(!over, "over a bar");
}

/// CPU seconds of the finished children of this process; `None` where there is no /proc.
fn children_seconds() -> Option<f64> {
    // Linux tells every program hundredths of a second, whatever the clock of its kernel.
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program is the second field and may hold spaces; the children's times are the 16th and 17th.
    let (_, fields) = stat.rsplit_once(')')?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(13)? + ticks(14)?) / TICKS)
}

fn pictures(out: &Path) -> usize {
    let votes = fs::read_dir(out).expect("an output folder").flatten();
    let charts = votes.filter_map(|vote| fs::read_dir(vote.path().join("charts")).ok());
    charts.flatten().flatten().filter(|file| file.path().extension().is_some_and(|end| end == "png")).count()
}
