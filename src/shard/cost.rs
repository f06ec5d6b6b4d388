//! What this process has cost so far, where the system tells it in a file.

/// Ticks of a second in `/proc`: 100 on every Linux, whatever the kernel counts in.
const TICKS: f64 = 100.0;

/// CPU seconds of this process, all threads; `None` where the system does not tell.
pub fn cpu_seconds() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name in parentheses may hold anything; user and system time are the 12th and 13th word behind it.
    let mut words = text.rsplit_once(')')?.1.split_whitespace().skip(11);
    let (user, system): (f64, f64) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    Some((user + system) / TICKS)
}

/// Most memory that this process has held at once, in megabytes; `None` where the system does not tell.
pub fn peak_memory() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes / 1024.0)
}
