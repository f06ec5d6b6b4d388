//! Keys of units as they are written, and the units they mean.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use crate::language::say;
use crate::vote::{Moment, Report, Text, Vote, kind_of, place_of};

/// The units that are expected to report.
#[derive(Debug, Default)]
pub(crate) struct Listed<'a> {
    keys: Vec<&'a str>,
    exact: HashSet<&'a str>,
    /// By folded spelling, `None` where several units share it; made when the first key is in no list.
    folded: OnceCell<HashMap<String, Option<&'a str>>>,
    /// Units that are listed kind by kind.
    by_kind: HashSet<&'a str>,
    /// A key is a number with a fraction, such as `1.5`: then `1.0` is no whole number written by a table program.
    fractions: bool,
}

impl<'a> Listed<'a> {
    /// Units by their keys.
    pub(crate) fn new(keys: impl IntoIterator<Item = &'a str>) -> Self {
        let mut listed = Self::default();
        let keys = keys.into_iter();
        let n = keys.size_hint().1.unwrap_or_default();
        listed.exact.reserve(n);
        listed.keys.reserve(n);
        for key in keys {
            if listed.exact.insert(key) {
                listed.fractions |= has_fraction(key);
                listed.by_kind.extend(kind_of(key).map(|_| place_of(key)));
                listed.keys.push(key);
            }
        }
        listed
    }

    /// Units of `results.csv` and `units.csv`; where a vote has neither, those of the latest earlier vote.
    pub(crate) fn of(vote: &'a Vote, baselines: &'a [Vote]) -> Self {
        let own = |vote: &'a Vote| {
            let results = vote.units.iter().map(|unit| unit.unit.as_str());
            results.chain(vote.unit_info.iter().map(|info| info.unit.as_str()))
        };
        let listed = Self::new(own(vote));
        if !listed.is_empty() {
            return listed;
        }
        let earlier = baselines.iter().filter(|other| !other.units.is_empty() && other.id != vote.id);
        earlier.max_by_key(|other| other.date).map_or(listed, |other| Self::new(own(other)))
    }

    /// Is a unit of this very key listed? A unit is listed where its kinds of ballots are, and a kind where its unit is.
    pub(crate) fn contains(&self, key: &str) -> bool {
        let of_unit = || kind_of(key).is_some() && self.exact.contains(place_of(key));
        self.exact.contains(key) || self.by_kind.contains(key) || of_unit()
    }

    /// The key as the list holds it, where it holds this very key.
    pub(crate) fn key(&self, key: &str) -> Option<&'a str> {
        self.exact.get(key).copied()
    }

    /// The only unit whose key differs in spelling alone.
    pub(crate) fn mate(&self, key: &str) -> Option<&'a str> {
        let folded = self.folded.get_or_init(|| {
            let mut folded = HashMap::with_capacity(self.keys.len());
            for key in self.keys() {
                folded.entry(self.fold(key)).and_modify(|unit| *unit = None).or_insert(Some(key));
            }
            folded
        });
        folded.get(&self.fold(key)).copied().flatten()
    }

    fn fold(&self, key: &str) -> String {
        fold(if self.fractions { key } else { whole_number(key) })
    }

    /// All keys, in the order of their lists.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'a str> {
        self.keys.iter().copied()
    }

    /// Is nothing listed?
    pub(crate) fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
}

/// A whole number as a table program writes it that met a blank cell, `1.0`, without its fraction; other keys as they are.
fn whole_number(key: &str) -> &str {
    match key.trim().split_once(['.', ',']) {
        Some((whole, fraction)) if digits(whole) && digits(fraction) && fraction.trim_matches('0').is_empty() => whole,
        _ => key,
    }
}

/// A number with a fraction that is not 0.
fn has_fraction(key: &str) -> bool {
    let parts = key.trim().split_once(['.', ',']);
    parts.is_some_and(|(whole, fraction)| digits(whole) && digits(fraction) && !fraction.trim_matches('0').is_empty())
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What two spellings of one key share: letters without case and accents, neither blanks nor hyphens but between digits, numbers without
/// leading zeros, `Saint` cut short.
pub(crate) fn fold(key: &str) -> String {
    let mut folded = String::with_capacity(key.len());
    let mut blank = false;
    let short = cut_short(key);
    let mut signs = short.chars().flat_map(char::to_lowercase).filter_map(plain_sign).peekable();
    let mut last = None;
    while let Some(sign) = signs.next() {
        if sign == ' ' {
            blank = true;
            continue;
        }
        let after_digit = last.is_some_and(|last: char| last.is_ascii_digit());
        if blank && after_digit && sign.is_ascii_digit() {
            folded.push(' ');
        }
        let starts_number = sign == '0' && (!after_digit || blank);
        (last, blank) = (Some(sign), false);
        if starts_number && signs.peek().is_some_and(char::is_ascii_digit) {
            last = None; // the next digit starts the number
            continue;
        }
        folded.push(sign);
    }
    folded
}

/// A key in which `Saint`, `Sainte` and `Sankt` are cut short, as in `St-Denis`, and no point stands behind that.
fn cut_short(key: &str) -> Cow<'_, str> {
    const SHORT: [(&str, &str); 5] =
        [("saint", "St"), ("sainte", "Ste"), ("sankt", "St"), ("st", "St"), ("ste", "Ste")];
    let short = |word: &str| SHORT.iter().find(|(long, _)| word.eq_ignore_ascii_case(long)).map(|(_, short)| *short);
    let is_apart = |sign: char| !sign.is_alphanumeric();
    if !key.split(is_apart).any(|word| short(word).is_some()) {
        return Cow::Borrowed(key);
    }
    let mut out = String::with_capacity(key.len());
    for part in key.split_inclusive(is_apart) {
        let word = part.trim_end_matches(is_apart);
        match short(word) {
            Some(short) => out.extend([short, part[word.len()..].trim_start_matches('.')]),
            None => out.push_str(part),
        }
    }
    Cow::Owned(out)
}

/// One sign for all that look alike, a blank for what stands between words; `None` for what is not seen.
fn plain_sign(sign: char) -> Option<char> {
    match sign {
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{300}'..='\u{36f}' => None,
        '-' | '_' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => Some(' '),
        '’' | '‘' | 'ʼ' | '`' | '´' => Some('\''),
        sign if sign.is_whitespace() => Some(' '),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0),
        sign => Some(without_accent(sign)),
    }
}

fn without_accent(letter: char) -> char {
    const FAMILIES: [(char, &str); 20] = [
        ('a', "àáâãäåāăą"),
        ('c', "çćĉċč"),
        ('d', "ďđ"),
        ('e', "èéêëēĕėęě"),
        ('g', "ĝğġģ"),
        ('h', "ĥħ"),
        ('i', "ìíîïĩīĭį"),
        ('j', "ĵ"),
        ('k', "ķ"),
        ('l', "ĺļľł"),
        ('n', "ñńņňŋ"),
        ('o', "òóôõöøōŏő"),
        ('r', "ŕŗř"),
        ('s', "śŝşšș"),
        ('t', "ţťŧț"),
        ('u', "ùúûüũūŭůűų"),
        ('w', "ŵ"),
        ('y', "ýÿŷ"),
        ('z', "źżž"),
        ('æ', "ǽ"),
    ];
    if letter.is_ascii() {
        return letter;
    }
    FAMILIES.iter().find(|(_, letters)| letters.contains(letter)).map_or(letter, |(plain, _)| *plain)
}

/// What becomes of a report whose key is in no list, but differs from one that is in spelling alone.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Spelling<'a> {
    /// It is the report of this unit.
    Means(&'a str),
    /// It would count a unit twice: why it is set aside.
    Twice(Text),
}

/// Reports of other spellings, by their place among the reports given.
pub(crate) fn spellings<'a>(reports: &[&Report], listed: &Listed<'a>) -> BTreeMap<usize, Spelling<'a>> {
    let own: HashSet<&str> =
        reports.iter().map(|report| report.unit.as_str()).filter(|unit| listed.contains(unit)).collect();
    let mut found = BTreeMap::new();
    let mut of_unit: BTreeMap<&'a str, Vec<usize>> = BTreeMap::new();
    for (at, report) in reports.iter().enumerate().filter(|(_, report)| !listed.contains(&report.unit)) {
        let Some(unit) = listed.mate(&report.unit) else { continue };
        if own.contains(unit) {
            found.insert(at, Spelling::Twice(reports_itself(&report.unit, unit)));
        } else {
            of_unit.entry(unit).or_default().push(at);
        }
    }
    for (unit, places) in of_unit {
        let twice = at_one_time(reports, &places);
        for at in places {
            let spelling = match twice.get(&at) {
                Some(other) => Spelling::Twice(also_spelled(&reports[at].unit, other, unit)),
                None => Spelling::Means(unit),
            };
            found.insert(at, spelling);
        }
    }
    found
}

/// Of the reports of one unit those that another spelling contradicts at the same time, with that spelling. Of equal
/// reports the first spelling in the alphabet stays.
fn at_one_time<'r>(reports: &[&'r Report], places: &[usize]) -> BTreeMap<usize, &'r str> {
    let mut times: BTreeMap<Option<Moment>, Vec<usize>> = BTreeMap::new();
    for &at in places {
        times.entry(reports[at].reported_at).or_default().push(at);
    }
    let mut twice = BTreeMap::new();
    for same_time in times.into_values() {
        let first = same_time.iter().copied().min_by_key(|at| (&reports[*at].unit, reports[*at].line));
        let Some(first) = first.map(|at| reports[at]) else { continue };
        let same = |other: &Report| {
            (other.counts, other.yes_share, other.status) == (first.counts, first.yes_share, first.status)
        };
        let agree = same_time.iter().all(|at| reports[*at].unit == first.unit || same(reports[*at]));
        for at in same_time.iter().copied().filter(|at| !agree || reports[*at].unit != first.unit) {
            let other = same_time.iter().map(|at| reports[*at].unit.as_str()).find(|unit| *unit != reports[at].unit);
            twice.extend(other.map(|other| (at, other)));
        }
    }
    twice
}

fn reports_itself(key: &str, unit: &str) -> Text {
    say!(Tally::ReportsItself, key, unit)
}

fn also_spelled(key: &str, other: &str, unit: &str) -> Text {
    say!(Tally::AlsoSpelled, key, other, unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{Counts, ReportStatus};

    #[test]
    fn spellings_of_one_key_fold_to_the_same() {
        for (one, other) in [
            ("001", "1"),
            ("A-01-002", "a-1-2"),
            ("000", "0"),
            ("Town 1", "TOWN\u{a0}1"),
            ("Town\u{200b} 1", "Town1"),
            ("Orle\u{301}ans", "Orléans"),  // letter and accent apart
            ("Saint‑Denis", "Saint-Denis"), // a hyphen that does not break
            ("Town-12", "town 12"),
            ("Saint-Denis", "St. Denis"),
            ("SAINTE ANNE", "Ste-Anne"),
            ("Val d’Isère", "VAL D'ISERE"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
        for (one, other) in [
            ("1 12", "11 2"),
            ("1-12", "11-2"),
            ("1-12", "112"),
            ("Stade-1", "Saintade-1"),
            ("10", "1"),
            ("A1", "B1"),
            ("100", "1"),
            ("1 0", "10"),
        ] {
            assert_ne!(fold(one), fold(other), "{one} {other}");
        }
    }

    fn report(unit: &str, yes: u64) -> Report {
        Report {
            unit: unit.to_owned(),
            name: None,
            parent: None,
            counts: Counts { yes: Some(yes), no: Some(100), ..Counts::default() },
            yes_share: None,
            status: ReportStatus::Complete,
            counted_fraction: None,
            reported_at: None,
            line: 2,
        }
    }

    #[test]
    fn a_key_of_another_spelling_means_its_unit_unless_that_would_count_it_twice() {
        let listed = Listed::new(["001", "002", "003"]);
        let reports = [report("1", 10), report("2", 20), report("002", 20), report("3", 30), report("03", 40)];
        let found = spellings(&reports.iter().collect::<Vec<_>>(), &listed);
        assert_eq!(found[&0], Spelling::Means("001"));
        assert!(matches!(found[&1], Spelling::Twice(_)), "002 reports under its own key");
        assert!(!found.contains_key(&2));
        assert!(matches!((&found[&3], &found[&4]), (Spelling::Twice(_), Spelling::Twice(_))), "30 or 40?");
        let same = [report("3", 30), report("03", 30)];
        let found = spellings(&same.iter().collect::<Vec<_>>(), &listed);
        assert_eq!(found[&1], Spelling::Means("003"), "equal reports: one of them counts");
        assert!(matches!(found[&0], Spelling::Twice(_)));
    }

    #[test]
    fn a_number_with_a_fraction_of_zero_is_a_whole_number_unless_others_have_fractions() {
        let listed = Listed::new(["1", "2", "10", "003"]);
        let mates = ["1.0", "10.00", "3.0", "1.5", "1.0.0", "A1.0"].map(|key| listed.mate(key));
        assert_eq!(mates, [Some("1"), Some("10"), Some("003"), None, None, None]);
        assert_eq!(
            Listed::new(["1.0", "2.0"]).mate("2"),
            Some("2.0"),
            "the list itself may have lost its whole numbers"
        );
        assert_eq!(Listed::new(["1", "1.1", "1.2"]).mate("1.0"), None, "parts of one number");
    }

    #[test]
    fn a_spelling_shared_by_two_listed_units_means_neither() {
        let listed = Listed::new(["1", "01"]);
        assert_eq!(listed.mate("001"), None);
    }
}
