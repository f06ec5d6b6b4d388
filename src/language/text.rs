//! A sentence in every language of the program, and what French typography asks of it.

use std::ops::AddAssign;

use serde::{Serialize, Serializer};

use super::{Lang, Value, message::Said};

/// Narrow no-break space: French thousands, and before `% ; : ! ?`.
pub const NARROW_SPACE: char = '\u{202f}';

/// What a reader is told, before a language is chosen: messages of the catalogues with their values, one after another.
///
/// In JSON it is its English sentence: machine files know no language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Text {
    parts: Vec<Piece>,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    /// A message of a catalogue.
    Said(Said),
    /// The same in every language: a name, a key, the words of a source, a space.
    Same(String),
    /// A number, a day, a list.
    Value(Value),
    /// Words that a vote's folder gives by language, the first for those it does not name.
    Given(String, Vec<(Lang, String)>),
    /// English and French.
    Pair(String, String),
    /// A text whose first letter is a capital.
    Capital(Text),
}

impl Piece {
    fn get(&self, lang: Lang) -> String {
        match self {
            Self::Said(said) => said.get(lang),
            Self::Same(word) => word.clone(),
            Self::Value(value) => value.shown(lang),
            Self::Given(first, others) => {
                others.iter().find(|(of, _)| *of == lang).map_or(first, |(_, word)| word).clone()
            }
            Self::Pair(en, fr) => lang.pick(en, fr).clone(),
            Self::Capital(text) => capital(&text.get(lang)),
        }
    }
}

impl Text {
    pub(super) fn said(file: usize, name: &'static str, values: Vec<(&'static str, Value)>) -> Self {
        Self { parts: vec![Piece::Said(Said { file, name, values })] }
    }

    /// Both texts; the French one gets the spaces of French typography.
    pub fn new(en: impl Into<String>, fr: impl AsRef<str>) -> Self {
        let (en, fr) = (en.into(), spaced(fr.as_ref(), Lang::Fr));
        Self { parts: if en.is_empty() && fr.is_empty() { Vec::new() } else { vec![Piece::Pair(en, fr)] } }
    }

    /// Both texts with numbers as Rust writes them; the French one also gets its decimal commas.
    pub(crate) fn with_numbers(en: String, fr: &str) -> Self {
        Self::new(en, french_numbers(fr))
    }

    /// A word that is the same in every language: a name, a key, the words of a source.
    pub fn same(word: impl Into<String>) -> Self {
        let word = word.into();
        Self { parts: if word.is_empty() { Vec::new() } else { vec![Piece::Same(word)] } }
    }

    /// Words that a folder gives by language; the first stand for the languages it does not name.
    pub fn given(first: impl Into<String>, others: impl IntoIterator<Item = (Lang, String)>) -> Self {
        Self { parts: vec![Piece::Given(first.into(), others.into_iter().collect())] }
    }

    /// Texts with the same words between them in every language.
    pub fn joined(texts: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut parts = Vec::new();
        for text in texts {
            if !parts.is_empty() {
                parts.push(Piece::Same(between.to_owned()));
            }
            parts.extend(text.parts);
        }
        Self { parts }
    }

    /// The text in a language.
    pub fn get(&self, lang: Lang) -> String {
        self.parts.iter().map(|part| part.get(lang)).collect()
    }

    /// The text in English, as in JSON.
    pub fn english(&self) -> String {
        self.get(Lang::En)
    }

    /// This text and another after it, with a space between.
    #[must_use]
    pub fn then(mut self, next: &Self) -> Self {
        if !self.is_empty() && !next.is_empty() {
            self.parts.push(Piece::Same(" ".to_owned()));
        }
        self.parts.extend(next.parts.iter().cloned());
        self
    }

    /// The text with a capital at its beginning.
    #[must_use]
    pub fn capital(self) -> Self {
        Self { parts: vec![Piece::Capital(self)] }
    }

    /// The same message with another value where it has this word; `None` where it has it not.
    pub fn with(&self, word: &str, value: Value) -> Option<Self> {
        let [Piece::Said(said)] = self.parts.as_slice() else { return None };
        let (same, text) = (Value::from(word), Value::from(Self::same(word)));
        let at = said.values.iter().position(|(_, own)| *own == same || *own == text)?;
        let mut said = said.clone();
        said.values[at].1 = value;
        Some(Self { parts: vec![Piece::Said(said)] })
    }

    /// Is it empty in every language?
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

/// Sentences for readers, most important first; in JSON a list for every language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sentences(pub Vec<Text>);

impl Sentences {
    /// The sentences in a language.
    pub fn of(&self, lang: Lang) -> Vec<String> {
        self.0.iter().map(|text| text.get(lang)).collect()
    }
}

impl Serialize for Sentences {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Lang::ALL.map(|lang| (lang.word(), self.of(lang))))
    }
}

/// A text with its first letter as a capital.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
}

impl AddAssign for Text {
    fn add_assign(&mut self, next: Self) {
        self.parts.extend(next.parts);
    }
}

impl From<Value> for Text {
    fn from(value: Value) -> Self {
        Self { parts: vec![Piece::Value(value)] }
    }
}

impl From<&str> for Text {
    fn from(word: &str) -> Self {
        Self::same(word)
    }
}

impl From<&&str> for Text {
    fn from(word: &&str) -> Self {
        Self::same(*word)
    }
}

impl From<String> for Text {
    fn from(word: String) -> Self {
        Self::same(word)
    }
}

impl From<&String> for Text {
    fn from(word: &String) -> Self {
        Self::same(word)
    }
}

impl From<&Self> for Text {
    fn from(text: &Self) -> Self {
        text.clone()
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.english())
    }
}

/// A [`Text`] from two format strings with the same values.
///
/// Values stand inline or follow, as for `format!`; after a semicolon come the names of values that are texts
/// themselves, and each language gets its own, or of keys and names, which no language changes.
macro_rules! words {
    ($en:literal, $fr:literal $(, $value:expr)* ; $($text:ident $(= $be:expr)?),+ $(,)?) => {{
        $($(let $text = $be;)?)+
        let en = {
            $(let $text = $crate::language::Part::in_en(&$text);)+
            format!($en $(, $value)*)
        };
        let fr = {
            $(let $text = $crate::language::kept(&$crate::language::Part::in_fr(&$text));)+
            format!($fr $(, $value)*)
        };
        $crate::language::Text::with_numbers(en, &fr)
    }};
    ($en:literal, $fr:literal $(, $value:expr)* $(,)?) => {
        $crate::language::Text::with_numbers(format!($en $(, $value)*), &format!($fr $(, $value)*))
    };
}

pub(crate) use words;

/// What may stand inside a text as it is: another text, or a word that is the same in every language, such as a key.
pub(crate) trait Part {
    /// In English.
    fn in_en(&self) -> String;
    /// In French.
    fn in_fr(&self) -> String;
}

impl Part for Text {
    fn in_en(&self) -> String {
        self.get(Lang::En)
    }

    fn in_fr(&self) -> String {
        self.get(Lang::Fr)
    }
}

impl Part for str {
    fn in_en(&self) -> String {
        self.to_string()
    }

    fn in_fr(&self) -> String {
        self.to_string()
    }
}

impl Part for String {
    fn in_en(&self) -> String {
        self.to_string()
    }

    fn in_fr(&self) -> String {
        self.to_string()
    }
}

impl<T: Part + ?Sized> Part for &T {
    fn in_en(&self) -> String {
        (**self).in_en()
    }

    fn in_fr(&self) -> String {
        (**self).in_fr()
    }
}

/// Puts the spaces of French typography into a text written with plain ones: narrow and unbreakable before
/// `% ; : ! ? »` and after `«`. English text is returned as it is, and so is what stands in backticks.
pub fn spaced(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En | Lang::De | Lang::It | Lang::Es => text.to_owned(),
        Lang::Fr => outside_code(text, |part| {
            let mut out = part.replace("« ", "«\u{202f}");
            for mark in ['%', ';', ':', '!', '?', '»'] {
                out = out.replace(&format!(" {mark}"), &format!("{NARROW_SPACE}{mark}"));
            }
            out
        }),
    }
}

/// Changes what does not stand in backticks.
fn outside_code(text: &str, change: impl Fn(&str) -> String) -> String {
    let parts = text.split('`').enumerate();
    let parts: Vec<String> = parts.map(|(at, part)| if at % 2 == 0 { change(part) } else { part.to_owned() }).collect();
    parts.join("`")
}

/// Marks around a part that is French already, or a key.
const KEPT: [char; 2] = ['\u{e000}', '\u{e001}'];

/// A text inside another one: its numbers are not touched again, and a key that looks like one stays a key.
pub(crate) fn kept(text: &str) -> String {
    let [start, end] = KEPT;
    format!("{start}{text}{end}")
}

/// Decimal commas outside backticks and outside what is kept; the marks go.
fn french_numbers(text: &str) -> String {
    let (mut out, mut plain) = (String::new(), String::new());
    let (mut in_code, mut depth) = (false, 0_usize);
    for sign in text.chars() {
        let is_mark = KEPT.contains(&sign);
        if is_mark || sign == '`' {
            out += &decimal_commas(&std::mem::take(&mut plain));
        }
        match sign {
            sign if sign == KEPT[0] => depth += 1,
            sign if sign == KEPT[1] => depth = depth.saturating_sub(1),
            '`' => {
                in_code = !in_code;
                out.push(sign);
            }
            sign if in_code || depth > 0 => out.push(sign),
            sign => plain.push(sign),
        }
    }
    out + &decimal_commas(&plain)
}

/// `53.26` → `53,26`, where it is a number of its own: not in a file name, a time, a key or a version.
fn decimal_commas(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(char::is_ascii_digit);
    let alone = |point: usize| {
        let start = (0..point).rev().find(|at| !signs[*at].is_ascii_digit());
        let end = (point + 1..signs.len()).find(|at| !signs[*at].is_ascii_digit());
        let before = match start {
            // The dash of a range follows a number, that of a key a letter.
            Some(at) if signs[at] == '-' => at == 0 || !signs[at - 1].is_alphabetic(),
            Some(at) => !signs[at].is_alphanumeric() && !matches!(signs[at], '.' | '_' | '/' | ':'),
            None => true,
        };
        let after = match end {
            Some(at) if signs[at] == '.' => !signs.get(at + 1).is_some_and(|sign| sign.is_alphanumeric()),
            // 0.1² is a number still.
            Some(at) => signs[at] == '²' || !signs[at].is_alphanumeric() && !matches!(signs[at], '_' | '/'),
            None => true,
        };
        before && after
    };
    let comma = |at: usize| signs[at] == '.' && digit(at.checked_sub(1)) && digit(Some(at + 1)) && alone(at);
    (0..signs.len()).map(|at| if comma(at) { ',' } else { signs[at] }).collect()
}

#[cfg(test)]
mod tests {
    use super::{Lang::*, *};

    #[test]
    fn french_punctuation_gets_its_narrow_spaces() {
        assert_eq!(
            spaced("Résultat : « non » 56 % !", Fr),
            "Résultat\u{202f}: «\u{202f}non\u{202f}» 56\u{202f}%\u{202f}!"
        );
        assert_eq!(spaced("Result: 56%", En), "Result: 56%");
        assert_eq!(spaced("écrire `a : b` : oui", Fr), "écrire `a : b`\u{202f}: oui"); // code is copied
    }

    #[test]
    fn numbers_get_commas_and_nothing_else_does() {
        for (plain, french) in [
            ("53.26 % contre (-0.5)", "53,26 % contre (-0,5)"),
            ("63.5-75.2, puis 0.5 ou 0.1².", "63,5-75,2, puis 0,5 ou 0,1²."),
            ("results.csv, `0.5`, 2020-10-04T18:00:00.5+11:00", "results.csv, `0.5`, 2020-10-04T18:00:00.5+11:00"),
            ("Belep-2.5, v1.2.3, 1.2e-5", "Belep-2.5, v1.2.3, 1.2e-5"),
        ] {
            assert_eq!(french_numbers(plain), french);
        }
        // A key that looks like a number stays one, alone or in a list of keys.
        let key = Text::same("12.5");
        assert_eq!(words!("{key}: {}", "{key} : {}", 12.5; key).get(Fr), "12.5\u{202f}: 12,5");
        let (key, keys) = ("1.000", ["3.5".to_owned()]);
        assert_eq!(words!("{key}, {two}", "{key}, {two}"; key, two = &keys[0]).get(Fr), "1.000, 3.5");
    }

    #[test]
    fn each_language_takes_its_own_part_and_both_the_same_values() {
        let place = Text::new("the whole vote", "l’ensemble du scrutin");
        let (value, n) = (53.26, 7);
        let text = words!("{value} in {place} of {}", "{value} dans {place} sur {}", n; place);
        assert_eq!(
            (text.get(En).as_str(), text.get(Fr).as_str()),
            ("53.26 in the whole vote of 7", "53,26 dans l’ensemble du scrutin sur 7")
        );
        assert_eq!(serde_json::to_string(&text).expect("a string"), "\"53.26 in the whole vote of 7\"");
    }
}
