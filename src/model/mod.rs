//! From a vote to draws: the campaign (polls → share on the day), the count (partial returns → final share), its replays, turnout.

pub mod campaign;
pub mod count;
pub mod replay;
pub mod turnout;

mod vector;
