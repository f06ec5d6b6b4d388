//! Articles as the sound after them asks: `il 7%` but `l’8%`, `i seggi` but `gli uffici`, `la commune` but `l’unité`.
//!
//! A catalogue asks for a number with its article: `{ THE_NUMBER($share) }`, `{ OF_NUMBER($share) }` and so on; other languages than
//! Italian need none of these, for their articles stand before every number alike.

use super::Lang;

/// Gender of a noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gender {
    /// Feminine.
    F,
    /// Masculine.
    M,
    /// Neuter.
    N,
}

impl Gender {
    /// Every gender, with its letter in `vote.toml` and in the catalogues.
    pub const ALL: [(&'static str, Self); 3] = [("f", Self::F), ("m", Self::M), ("n", Self::N)];

    pub(super) fn of_letter(letter: &str) -> Option<Self> {
        Self::ALL.into_iter().find_map(|(own, gender)| (own == letter).then_some(gender))
    }

    pub(super) fn letter(self) -> &'static str {
        Self::ALL[self as usize].0
    }
}

/// How a word begins, as its article hears it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sound {
    /// With a vowel: `l’ufficio`, `l’8%`.
    Vowel,
    /// With an s before a consonant, a z and the like: `lo stato`, `lo 0,5%`.
    Hissed,
    /// With any other consonant.
    Plain,
}

impl Sound {
    /// Of a word.
    pub(super) fn of_word(word: &str) -> Self {
        let word = word.to_lowercase();
        let mut letters = word.chars();
        match (letters.next(), letters.next()) {
            (Some(first), _) if "aeiouàâéèêëîïôùúíóáyœæh".contains(first) => Self::Vowel,
            (Some('z' | 'x' | 'y'), _) => Self::Hissed,
            (Some('s'), Some(next)) if !"aeiouàèéìòù".contains(next) => Self::Hissed,
            (Some('p'), Some('s' | 'n')) | (Some('g'), Some('n')) => Self::Hissed,
            _ => Self::Plain,
        }
    }

    /// Of the Italian word for a number that is written in figures: `otto`, `undicimila`, `zero virgola cinque`.
    pub(super) fn of_number(written: &str) -> Self {
        let whole: String = written.chars().take_while(|sign| sign.is_ascii_digit() || *sign == '.').collect();
        // `primo` of the first day of a month.
        if written[whole.len()..].starts_with('º') {
            return Self::Plain;
        }
        let digits = whole.replace('.', "");
        let groups = digits.len().div_ceil(3);
        let first = digits.get(..digits.len() - 3 * groups.saturating_sub(1)).unwrap_or_default();
        match first {
            "0" => Self::Hissed,                            // zero
            "1" if groups == 2 => Self::Plain,              // mille
            "1" | "11" => Self::Vowel,                      // uno, un milione; undici, undicimila
            other if other.starts_with('8') => Self::Vowel, // otto, ottanta, ottocento
            _ => Self::Plain,
        }
    }
}

/// The article of a French, Italian or Spanish noun, with the space after it; `is_of`: behind the word for “of”.
pub(super) fn article(lang: Lang, gender: Gender, is_many: bool, is_of: bool, sound: Sound) -> String {
    let is_feminine = gender == Gender::F;
    let word = match (lang, is_many, sound) {
        (Lang::Fr, true, _) => ["les ", "des "],
        (Lang::Fr, false, Sound::Vowel) => ["l’", "de l’"],
        (Lang::Fr, false, _) if is_feminine => ["la ", "de la "],
        (Lang::Fr, false, _) => ["le ", "du "],
        (Lang::It, true, _) if is_feminine => ["le ", "delle "],
        (Lang::It, true, Sound::Plain) => ["i ", "dei "],
        (Lang::It, true, _) => ["gli ", "degli "],
        (Lang::It, false, Sound::Vowel) => ["l’", "dell’"],
        (Lang::It, false, _) if is_feminine => ["la ", "della "],
        (Lang::It, false, Sound::Hissed) => ["lo ", "dello "],
        (Lang::It, false, Sound::Plain) => ["il ", "del "],
        (_, true, _) if is_feminine => ["las ", "de las "],
        (_, true, _) => ["los ", "de los "],
        (_, false, _) if is_feminine => ["la ", "de la "],
        (_, false, _) => ["el ", "del "],
    };
    word[usize::from(is_of)].to_owned()
}

/// A number with its article, and the word that runs together with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NumberForm {
    /// `il 7%`, `l’8%`, `lo 0,5%`.
    The,
    /// `del 7%`, `dell’8%`, `dello 0,5%`.
    Of,
    /// `al 7%`.
    To,
    /// `dal 7%`.
    From,
    /// `nel 7%`.
    In,
    /// `sul 7%`.
    On,
}

impl NumberForm {
    /// Every form, with its function in the catalogues.
    pub(super) const ALL: [(&'static str, Self); 6] = [
        ("THE_NUMBER", Self::The),
        ("OF_NUMBER", Self::Of),
        ("TO_NUMBER", Self::To),
        ("FROM_NUMBER", Self::From),
        ("IN_NUMBER", Self::In),
        ("ON_NUMBER", Self::On),
    ];

    /// A written number with the Italian article, in the plural where many are counted: `gli 8 seggi`.
    pub(super) fn of(self, written: &str, is_many: bool) -> String {
        let sound = Sound::of_number(written);
        let article = match (is_many, sound) {
            (true, Sound::Plain) => ["i ", "dei ", "ai ", "dai ", "nei ", "sui "],
            (true, _) => ["gli ", "degli ", "agli ", "dagli ", "negli ", "sugli "],
            (false, Sound::Vowel) => ["l’", "dell’", "all’", "dall’", "nell’", "sull’"],
            (false, Sound::Hissed) => ["lo ", "dello ", "allo ", "dallo ", "nello ", "sullo "],
            (false, Sound::Plain) => ["il ", "del ", "al ", "dal ", "nel ", "sul "],
        };
        article[self as usize].to_owned() + written
    }
}

/// A time of the day with its article: one o'clock is one, all others are many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TimeForm {
    /// `alle 21:45`, `all’1:30`; `a las 21:45`, `a la 1:30`.
    At,
    /// `delle 21:45`, `dell’1:30`; `de las 21:45`, `de la 1:30`.
    Of,
}

impl TimeForm {
    /// Every form, with its function in the catalogues.
    pub(super) const ALL: [(&'static str, Self); 2] = [("AT_TIME", Self::At), ("OF_TIME", Self::Of)];

    /// A written time with the Italian or Spanish article.
    pub(super) fn of(self, written: &str, lang: Lang) -> String {
        let is_one = ["1:", "01:"].iter().any(|hour| written.starts_with(hour));
        let article = match (lang, is_one) {
            (Lang::It, true) => ["all’", "dell’"],
            (Lang::It, false) => ["alle ", "delle "],
            (Lang::Es, true) => ["a la ", "de la "],
            (Lang::Es, false) => ["a las ", "de las "],
            _ => ["", ""],
        };
        article[self as usize].to_owned() + written
    }
}

/// A name that a folder gives with its article: alone, after `of`, after `to`, and after Italian `su`: `il No`, `del No`, `al No`, `sul No`.
pub(super) fn prepositions(named: &str, lang: Lang) -> [String; 4] {
    let table: &[[&str; 4]] = match lang {
        Lang::En => &[["", "of ", "to ", ""]],
        Lang::Fr => &[["les ", "des ", "aux ", "les "], ["le ", "du ", "au ", "le "], ["", "de ", "à ", ""]],
        Lang::De => &[
            ["die ", "der ", "der ", "die "],
            ["der ", "des ", "dem ", "der "],
            ["das ", "des ", "dem ", "das "],
            ["", "von ", "", ""],
        ],
        Lang::It => &[
            ["il ", "del ", "al ", "sul\u{a0}"],
            ["lo ", "dello ", "allo ", "sullo "],
            ["la ", "della ", "alla ", "sulla "],
            ["l’", "dell’", "all’", "sull’"],
            ["i ", "dei ", "ai ", "sui "],
            ["gli ", "degli ", "agli ", "sugli "],
            ["le ", "delle ", "alle ", "sulle "],
            ["", "di ", "a ", "su "],
        ],
        Lang::Es => &[["el ", "del ", "al ", "el "], ["", "de ", "a ", ""]],
    };
    let named = named.replacen('\'', "’", 1);
    let found = table.iter().find_map(|row| Some((row, named.strip_prefix(row[0])?)));
    found.map_or_else(|| [(); 4].map(|()| named.clone()), |(row, bare)| row.map(|word| word.to_owned() + bare))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_italian_number_takes_the_article_of_the_word_it_is_read_as() {
        let told = [
            ("8%", "l’8%"),            // otto
            ("80,5%", "l’80,5%"),      // ottanta virgola cinque
            ("89%", "l’89%"),          // ottantanove
            ("812", "l’812"),          // ottocentododici
            ("8.120", "l’8.120"),      // ottomila
            ("11%", "l’11%"),          // undici
            ("11.400", "l’11.400"),    // undicimila
            ("1%", "l’1%"),            // uno
            ("1,5%", "l’1,5%"),        // uno virgola cinque
            ("0,5%", "lo 0,5%"),       // zero virgola cinque
            ("1.200", "il 1.200"),     // mille
            ("1998", "il 1998"),       // millenovecento
            ("110", "il 110"),         // centodieci
            ("18%", "il 18%"),         // diciotto
            ("118.000", "il 118.000"), // centodiciottomila
            ("52,1%", "il 52,1%"),     // cinquantadue
            ("11 dicembre 2021", "l’11 dicembre 2021"),
            ("1º marzo 2018", "il 1º marzo 2018"), // primo
            ("–", "il –"),
        ];
        for (written, expected) in told {
            assert_eq!(NumberForm::The.of(written, false), expected); // as read aloud
        }
        let forms = |written| NumberForm::ALL.map(|(_, form)| form.of(written, false));
        assert_eq!(forms("80%"), ["l’80%", "dell’80%", "all’80%", "dall’80%", "nell’80%", "sull’80%"]);
        assert_eq!(forms("0,4%"), ["lo 0,4%", "dello 0,4%", "allo 0,4%", "dallo 0,4%", "nello 0,4%", "sullo 0,4%"]);
        assert_eq!(forms("7%"), ["il 7%", "del 7%", "al 7%", "dal 7%", "nel 7%", "sul 7%"]);
        assert_eq!(NumberForm::The.of("8", true), "gli 8");
        assert_eq!(NumberForm::Of.of("11", true), "degli 11");
        assert_eq!(NumberForm::The.of("33", true), "i 33");
    }

    #[test]
    fn one_o_clock_is_one_and_other_hours_are_many() {
        let at = |time, lang| TimeForm::At.of(time, lang);
        assert_eq!([at("01:30", Lang::Es), at("11:30", Lang::Es)], ["a la 01:30", "a las 11:30"]); // as El País prints it
        assert_eq!([at("01:30", Lang::It), at("21:45", Lang::It)], ["all’01:30", "alle 21:45"]); // as Il Post prints it
        assert_eq!(TimeForm::Of.of("01:05", Lang::It), "dell’01:05");
    }
}
