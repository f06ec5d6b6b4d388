//! What the model says of each poll: how the others foretell it, and polls that the model makes up (`METHOD.md` §2.6).

mod leave_one_out;
mod poll_draws;

pub use leave_one_out::{ForetoldPoll, LeaveOneOut, leave_one_out};
pub use poll_draws::{PollDraws, poll_draws};
