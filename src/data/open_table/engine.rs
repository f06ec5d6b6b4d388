//! Calls into the table engine, which ends on some damaged files with a panic.

use std::{
    panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook},
    sync::{
        Once,
        atomic::{AtomicUsize, Ordering},
    },
};

/// How many calls are under way.
static CALLS: AtomicUsize = AtomicUsize::new(0);
static SILENCED: Once = Once::new();

/// What the engine makes of a file; `None` where it panics.
///
/// Its panic says nothing that helps with the file, and is not printed; those of its own threads come back here too.
pub(super) fn call<T>(work: impl FnOnce() -> T) -> Option<T> {
    SILENCED.call_once(|| {
        let loud = take_hook();
        set_hook(Box::new(move |panic| {
            if CALLS.load(Ordering::SeqCst) == 0 {
                loud(panic);
            }
        }));
    });
    CALLS.fetch_add(1, Ordering::SeqCst);
    let made = catch_unwind(AssertUnwindSafe(work)).ok();
    CALLS.fetch_sub(1, Ordering::SeqCst);
    made
}
