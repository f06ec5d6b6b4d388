//! What a run costs: CPU time and peak memory of this process.

#![allow(dead_code, reason = "each bench uses a part of it")]

use std::process::Command;

/// CPU seconds of all threads of this process since its start; `None` where there is no /proc.
pub fn cpu_seconds() -> Option<f64> {
    // Linux tells every program hundredths of a second, whatever the clock of its kernel.
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program is the second field and may hold spaces; user and system time are the 14th and 15th.
    let (_, fields) = stat.rsplit_once(')')?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) / TICKS)
}

/// The most memory that this process has held so far, MiB; `None` where there is no /proc.
pub fn peak_mib() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches("kB").trim().parse::<f64>().ok()? / 1024.0)
}

/// Runs this program again with other words, alone in its process, and returns what it printed.
pub fn again(words: &[&str]) -> String {
    let program = std::env::current_exe().expect("the path of this program");
    let output = Command::new(program).args(words).output().expect("this program runs again");
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The words after the program's name, without the one that `cargo bench` adds.
pub fn words() -> Vec<String> {
    std::env::args().skip(1).filter(|word| word != "--bench").collect()
}
