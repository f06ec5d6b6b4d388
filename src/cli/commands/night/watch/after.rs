//! The command that takes a publication to its readers.

use std::{
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use super::event::{Event, Teller};
use crate::Result;

/// A command that takes longer is stopped, and runs again after the next publication.
const MOST: Duration = Duration::from_secs(300);

/// `--after COMMAND`, run by the shell.
#[derive(Debug)]
pub struct After<'a> {
    command: Option<&'a str>,
}

impl<'a> After<'a> {
    pub fn new(command: Option<&'a str>) -> Self {
        Self { command }
    }

    /// Runs it, and waits: two must not run at once. Its failure is told and stops nothing.
    pub fn run(&mut self, teller: &Teller) -> Result<()> {
        let Some(command) = self.command else { return Ok(()) };
        let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
        // Standard output is data: what the command prints there would stand between the events.
        let started = Command::new(shell).args([flag, command]).stdin(Stdio::null()).stdout(Stdio::null()).spawn();
        let code = started.ok().and_then(|mut child| {
            let end = Instant::now() + MOST;
            loop {
                match child.try_wait() {
                    Ok(Some(status)) => return status.code(),
                    Ok(None) if Instant::now() < end => sleep(Duration::from_millis(20)),
                    _ => {
                        let _ = child.kill();
                        let _ = child.wait();
                        return None;
                    }
                }
            }
        });
        teller.tell(&Event::After { command, code })
    }
}
