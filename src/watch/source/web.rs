//! An address as a source.

use std::{collections::BTreeMap, time::Duration};

use jiff::{Timestamp, fmt::rfc2822};
use ureq::{Agent, Body, http::Response};

use super::answer::{Answer, Failure};
use crate::{
    Error, Result,
    data::plain_file,
    language::{Text, Value, say},
    watch::entry::Entry,
};

/// A question is given up after this long, from the first byte to the last: a source that drips is a source that fails.
const MOST: Duration = Duration::from_secs(30);
/// Addresses that one question may be sent on to.
const MOST_REDIRECTS: u32 = 5;
/// The longest pause that a server may ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(600);
/// What is kept of the answer's head.
const KEPT: [&str; 4] = ["etag", "last-modified", "date", "content-type"];

/// An address with its client.
#[derive(Debug)]
pub(super) struct Address {
    address: String,
    agent: Agent,
}

impl Address {
    pub(super) fn new(address: &str) -> Result<Self> {
        if let Err(error) = address.parse::<ureq::http::Uri>() {
            let problem =
                say!(Flag::Refused, flag = "--feed", value = address, problem = no_address(&error.to_string()));
            return Err(Error::usage(problem, say!(Web::NoAddressCure)));
        }
        let config = Agent::config_builder()
            .timeout_global(Some(MOST))
            .max_redirects(MOST_REDIRECTS)
            .http_status_as_error(false)
            .user_agent(concat!("plebis/", env!("CARGO_PKG_VERSION")))
            .build();
        Ok(Self { address: address.to_owned(), agent: config.into() })
    }

    /// Asks for what is new since the last body.
    pub(super) fn ask(&self, last: Option<&Entry>) -> Result<Answer, Failure> {
        let mut question = self.agent.get(&self.address);
        let kept = |name: &str| last.filter(|last| last.source == self.address)?.headers.get(name);
        for (ours, theirs) in [("etag", "if-none-match"), ("last-modified", "if-modified-since")] {
            if let Some(value) = kept(ours) {
                question = question.header(theirs, value);
            }
        }
        let answer = question.call().map_err(|error| failed(say!(Web::Failed, why = error.to_string())))?;
        match answer.status().as_u16() {
            200 => self.body(answer),
            304 => Ok(Answer::Unchanged),
            404 if last.is_none() => Ok(Answer::Nothing),
            status => {
                let retry_after = pause(&answer);
                Err(Failure { retry_after, ..failed(say!(Web::Status, status = Value::plain(u64::from(status)))) })
            }
        }
    }

    fn body(&self, answer: Response<Body>) -> Result<Answer, Failure> {
        let head = answer.headers();
        let value = |name: &str| head.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let headers: BTreeMap<String, String> =
            KEPT.iter().filter_map(|name| Some(((*name).to_owned(), value(name)?))).collect();
        // The limit is that of the unpacked bytes.
        let read = answer.into_body().into_with_config().limit(plain_file::TABLE).read_to_vec();
        let bytes = read.map_err(|error| match error {
            ureq::Error::BodyExceedsLimit(_) => failed(say!(Web::TooLarge, megabytes = plain_file::TABLE >> 20)),
            error => failed(say!(Web::Failed, why = error.to_string())),
        })?;
        Ok(Answer::Body { name: self.address.clone(), bytes, headers })
    }
}

fn no_address(why: &str) -> Text {
    say!(Web::NoAddress, why)
}

fn failed(problem: Text) -> Failure {
    Failure { problem, cure: say!(Web::FailedCure), retry_after: None }
}

/// How long the server asks to be left alone: seconds, or until a time.
fn pause(answer: &Response<Body>) -> Option<Duration> {
    let text = answer.headers().get("retry-after")?.to_str().ok()?.trim();
    let seconds = match text.parse::<u64>() {
        Ok(seconds) => seconds,
        Err(_) => {
            let until = rfc2822::parse(text).ok()?.timestamp();
            u64::try_from(until.as_second().saturating_sub(Timestamp::now().as_second())).unwrap_or(0)
        }
    };
    Some(Duration::from_secs(seconds).min(LONGEST_PAUSE))
}
