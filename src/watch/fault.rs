//! What goes wrong on a night, done to a recording on purpose.

use crate::vote::Moment;

/// A way to spoil what a source sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Every third body is lost.
    Drop,
    /// Every third body comes three bodies late.
    Late,
    /// Every third body is cut in its middle.
    Truncate,
    /// Instead of every third body comes the error page of a web server.
    Html,
    /// Every body comes twice.
    Duplicate,
    /// Every second body comes before the one it follows.
    Swap,
    /// In every third body all figures are zero.
    ZeroFill,
    /// The clock is an hour late from the middle of the night on.
    Clock,
}

/// A body on its way to the reader; its bytes are read when it is sent, so that a night of any length fits into memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// Number of its fetch.
    pub number: u64,
    /// When it was fetched.
    pub at: Moment,
    /// What happens to its bytes.
    change: Option<Change>,
}

/// What a fault does to the bytes of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Cut,
    Page,
    Zeros,
}

impl Sent {
    /// A body as it was recorded.
    pub fn new(number: u64, at: Moment) -> Self {
        Self { number, at, change: None }
    }

    /// What comes instead of the bytes that were recorded.
    pub fn spoiled(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        match self.change {
            None => {}
            Some(Change::Cut) => bytes.truncate(bytes.len() / 2),
            Some(Change::Page) => bytes = PAGE.to_vec(),
            Some(Change::Zeros) => zero_fill(&mut bytes),
        }
        bytes
    }
}

/// The page that a server in trouble sends with status 200.
const PAGE: &[u8] =
    b"<!doctype html><html><head><title>503 Service Unavailable</title></head><body>Back soon</body></html>";

impl Fault {
    /// All of them with their words behind `--fault`.
    pub const WORDS: [(&'static str, Self); 8] = [
        ("drop", Self::Drop),
        ("late", Self::Late),
        ("truncate", Self::Truncate),
        ("html", Self::Html),
        ("duplicate", Self::Duplicate),
        ("swap", Self::Swap),
        ("zero-fill", Self::ZeroFill),
        ("clock", Self::Clock),
    ];

    /// Its word.
    pub fn word(self) -> &'static str {
        Self::WORDS[self as usize].0
    }

    /// The bodies as the fault sends them; the last one comes whole, so that the night ends where it did.
    pub fn spoil(self, mut sent: Vec<Sent>) -> Vec<Sent> {
        let end = sent.len().saturating_sub(1);
        let is_third = |at: usize| at % 3 == 2 && at < end;
        match self {
            Self::Drop => keep(sent, |at| !is_third(at)),
            Self::Late => {
                for at in (0..end.saturating_sub(3)).rev().filter(|at| is_third(*at)) {
                    sent[at..=at + 3].rotate_left(1);
                }
                sent
            }
            Self::Truncate => changed(sent, is_third, Change::Cut),
            Self::Html => changed(sent, is_third, Change::Page),
            Self::Duplicate => sent.into_iter().flat_map(|body| [body.clone(), body]).collect(),
            Self::Swap => {
                sent[..end].chunks_exact_mut(2).for_each(|pair| pair.swap(0, 1));
                sent
            }
            Self::ZeroFill => changed(sent, is_third, Change::Zeros),
            Self::Clock => {
                let middle = sent.len() / 2;
                for body in sent.iter_mut().skip(middle) {
                    let hour = jiff::SignedDuration::from_hours(1);
                    body.at.timestamp = body.at.timestamp.checked_sub(hour).unwrap_or(body.at.timestamp);
                }
                sent
            }
        }
    }
}

fn keep(sent: Vec<Sent>, is_kept: impl Fn(usize) -> bool) -> Vec<Sent> {
    sent.into_iter().enumerate().filter(|(at, _)| is_kept(*at)).map(|(_, body)| body).collect()
}

fn changed(mut sent: Vec<Sent>, is_one: impl Fn(usize) -> bool, change: Change) -> Vec<Sent> {
    sent.iter_mut().enumerate().filter(|(at, _)| is_one(*at)).for_each(|(_, body)| body.change = Some(change));
    sent
}

/// Sets every number between marks of a table or of JSON to zero, but those that look like a key, a day or a time.
fn zero_fill(bytes: &mut Vec<u8>) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut lines = text.split_inclusive('\n');
    // The head of a table has no figures.
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let mut first = true;
        for cell in line.split_inclusive([',', ';', '\t', ' ', '\n']) {
            let word = cell.trim_end_matches([',', ';', '\t', ' ', '\n', '\r']);
            let is_figure =
                !first && !word.is_empty() && word.len() < 8 && word.bytes().all(|byte| byte.is_ascii_digit());
            out.push_str(if is_figure { "0" } else { word });
            out.push_str(&cell[word.len()..]);
            first = false;
        }
    }
    *bytes = out.into_bytes();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(n: u64) -> Vec<Sent> {
        let at = |number: u64| Moment {
            timestamp: jiff::Timestamp::from_second(60 * number as i64).expect("a time"),
            offset: jiff::tz::Offset::UTC,
        };
        (0..n).map(|number| Sent::new(number, at(number))).collect()
    }

    fn bytes(sent: &Sent) -> Vec<u8> {
        sent.spoiled(b"unit,yes,no\na,12,34\n".to_vec())
    }

    fn numbers(sent: &[Sent]) -> Vec<u64> {
        sent.iter().map(|body| body.number).collect()
    }

    #[test]
    fn every_fault_leaves_the_last_body_last_and_whole() {
        for (word, fault) in Fault::WORDS {
            assert_eq!(fault.word(), word);
            for n in [0, 1, 2, 3, 4, 9] {
                let spoiled = fault.spoil(sent(n));
                assert_eq!(spoiled.last().map(|body| (body.number, bytes(body))), {
                    sent(n).last().map(|body| (body.number, bytes(body)))
                });
            }
        }
    }

    #[test]
    fn each_fault_does_what_its_word_says() {
        assert_eq!(numbers(&Fault::Drop.spoil(sent(8))), [0, 1, 3, 4, 6, 7]);
        assert_eq!(numbers(&Fault::Late.spoil(sent(8))), [0, 1, 3, 4, 5, 2, 6, 7]);
        assert_eq!(numbers(&Fault::Duplicate.spoil(sent(2))), [0, 0, 1, 1]);
        assert_eq!(numbers(&Fault::Swap.spoil(sent(6))), [1, 0, 3, 2, 4, 5]);
        assert_eq!(bytes(&Fault::Truncate.spoil(sent(4))[2]), b"unit,yes,n");
        assert_eq!(bytes(&Fault::ZeroFill.spoil(sent(4))[2]), b"unit,yes,no\na,0,0\n");
        assert!(bytes(&Fault::Html.spoil(sent(4))[2]).starts_with(b"<!doctype html>"));
        let clock = Fault::Clock.spoil(sent(4));
        assert_eq!(clock[2].at.timestamp.as_second(), 120 - 3600);
    }
}
