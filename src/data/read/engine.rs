//! Calls into the table engine, which ends on some damaged files with a panic.

use std::{
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook},
    sync::Once,
};

thread_local! {
    /// Is a call of this thread under way?
    static CALLED: Cell<bool> = const { Cell::new(false) };
}
static SILENCED: Once = Once::new();

/// What the engine makes of a file; `None` where it panics.
///
/// Its panic says nothing that helps with the file, and is not printed; those of other threads are. Let the engine work
/// in the thread that calls.
pub(crate) fn call<T>(work: impl FnOnce() -> T) -> Option<T> {
    SILENCED.call_once(|| {
        let loud = take_hook();
        set_hook(Box::new(move |panic| {
            if !CALLED.try_with(Cell::get).unwrap_or(false) {
                loud(panic);
            }
        }));
    });
    CALLED.set(true);
    let made = catch_unwind(AssertUnwindSafe(work)).ok();
    CALLED.set(false);
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_of_the_engine_is_nothing_and_the_thread_is_loud_again() {
        assert_eq!(call(|| 1), Some(1));
        assert_eq!(call(|| -> u8 { panic!("damaged") }), None);
        assert!(!CALLED.get());
    }

    #[test]
    fn other_threads_stay_loud_while_a_table_is_read() {
        let silent_elsewhere = call(|| std::thread::spawn(|| CALLED.get()).join());
        assert!(matches!(silent_elsewhere, Some(Ok(false))));
    }
}
