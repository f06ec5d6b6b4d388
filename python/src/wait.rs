//! Work beside the interpreter: without its lock, and given up when the user presses Ctrl-C.

use std::{sync::mpsc, thread, time::Duration};

use pyo3::{exceptions::PyRuntimeError, prelude::*};

/// Bytes of the stack that a main thread has.
const STACK: usize = 8 << 20;

/// Runs work on a thread of its own and looks for signals meanwhile.
///
/// After Ctrl-C the caller goes on at once; the thread ends its work unseen.
pub fn interruptible<T: Send + 'static>(py: Python<'_>, work: impl FnOnce() -> T + Send + 'static) -> PyResult<T> {
    let (done, mut waiting) = mpsc::sync_channel(1);
    // Nobody listens any more after Ctrl-C.
    let work = move || drop(done.send(work()));
    thread::Builder::new().stack_size(STACK).spawn(work)?;
    loop {
        let (back, got) = py.detach(move || {
            let got = waiting.recv_timeout(Duration::from_millis(50));
            (waiting, got)
        });
        waiting = back;
        match got {
            Ok(value) => return Ok(value),
            Err(mpsc::RecvTimeoutError::Timeout) => py.check_signals()?,
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                return Err(PyRuntimeError::new_err("the computation ended without a result"));
            }
        }
    }
}
