//! How many people a poll rests on.

use crate::language::{Value, say};
use crate::vote::{Poll, SizeSource, Text};

/// Respondents assumed where neither n, nor a sampling interval, nor a margin, nor a default of the vote is known.
pub(super) const DEFAULT_N: u64 = 500;

/// Respondents on the stated base, and how that is known where the poll does not say.
pub(super) fn respondents(poll: &Poll, default_n: Option<u64>) -> (f64, Option<Text>) {
    let Some((n, source)) = poll.respondents(default_n) else {
        return (DEFAULT_N as f64, Some(assumed(DEFAULT_N as f64)));
    };
    let told = match source {
        SizeSource::Published => None,
        SizeSource::FromInterval => Some(say!(
            Campaign::NPublishedFromWidth95,
            n = Value::decimal(n, 0),
            unwrap_or_default = poll.range_low.unwrap_or_default(),
            unwrap_or_default_2 = poll.range_high.unwrap_or_default()
        )),
        SizeSource::FromMargin => Some(say!(
            Campaign::NPublishedFromStatedMargin,
            n = Value::decimal(n, 0),
            unwrap_or_default = poll.margin.unwrap_or_default()
        )),
        SizeSource::Default => Some(assumed(n)),
    };
    (n, told)
}

fn assumed(n: f64) -> Text {
    say!(Campaign::NeitherNNorMarginPublished, n)
}
