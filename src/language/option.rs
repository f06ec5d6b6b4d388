//! An option's name within a sentence: with its article where it is the language's own word for yes or no.
//!
//! A catalogue asks for the form it needs: `{ THE($option) } wins`, `{ OF($option) }`, `{ TO($option) }`; `{ $option }` is the label alone.

use super::{Lang, article::prepositions, place::BETWEEN};

/// A form of an option's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionForm {
    /// As subject or object: `No`, `le non`, `das Nein`, `il No`, `el no`.
    The,
    /// After `of`: `of No`, `du non`, `des Nein`, `del No`, `del no`.
    Of,
    /// After `to`: `to No`, `au non`, `dem Nein`, `al No`, `al no`.
    To,
    /// After Italian `su`: `sul No`; elsewhere as subject or object.
    On,
}

impl OptionForm {
    /// Every form, with its function in the catalogues.
    pub(super) const ALL: [(&'static str, Self); 4] =
        [("THE", Self::The), ("OF", Self::Of), ("TO", Self::To), ("ON", Self::On)];

    /// The form of a label in a language.
    ///
    /// # Example
    /// ```
    /// use plebis::language::{Lang, OptionForm};
    /// assert_eq!(OptionForm::Of.of("Non", Lang::Fr), "du\u{a0}non");
    /// assert_eq!(OptionForm::The.of("Leave", Lang::Fr), "Leave");
    /// ```
    pub fn of(self, label: &str, lang: Lang) -> String {
        if let Some((_, named)) = label.split_once(BETWEEN) {
            return match self {
                Self::The => named.to_owned(),
                _ => prepositions(named, lang)[self as usize].clone(),
            };
        }
        let own = own_word(label, lang);
        match (lang, own) {
            (Lang::En, _) => self.joined(["", "of ", "to ", ""], label),
            (Lang::Fr, Some(word)) => self.joined(["le\u{a0}", "du\u{a0}", "au\u{a0}", "le\u{a0}"], word),
            (Lang::Fr, None) if label.starts_with(VOWELS) => self.joined(["", "d’", "à\u{a0}", ""], label),
            (Lang::Fr, None) => self.joined(["", "de\u{a0}", "à\u{a0}", ""], label),
            (Lang::De, Some(word)) => self.joined(["das\u{a0}", "des\u{a0}", "dem\u{a0}", "das\u{a0}"], word),
            (Lang::De, None) => self.joined(["", "von\u{a0}", "", ""], label),
            (Lang::It, Some(word)) => self.joined(["il\u{a0}", "del\u{a0}", "al\u{a0}", "sul\u{a0}"], word),
            (Lang::It, None) => self.joined(["", "di\u{a0}", "a\u{a0}", "su "], label),
            (Lang::Es, Some(word)) => self.joined(["el\u{a0}", "del\u{a0}", "al\u{a0}", "el\u{a0}"], word),
            (Lang::Es, None) => self.joined(["", "de\u{a0}", "a\u{a0}", ""], label),
        }
    }

    fn joined(self, before: [&str; 4], word: &str) -> String {
        format!("{}{word}", before[self as usize])
    }
}

/// A label with the name and article that a folder gives it for sentences, as [`OptionForm::of`] reads it.
pub fn with_article(label: &str, named: Option<&str>) -> String {
    named.map_or_else(|| label.to_owned(), |named| format!("{label}{BETWEEN}{named}"))
}

/// Letters before which French drops the vowel of `de`.
const VOWELS: [char; 20] =
    ['a', 'e', 'i', 'o', 'u', 'é', 'è', 'ê', 'â', 'î', 'A', 'E', 'I', 'O', 'U', 'É', 'È', 'Ê', 'Â', 'Î'];

/// The language's own word for yes or no, as its papers print it within a sentence; `None` of any other label.
fn own_word(label: &str, lang: Lang) -> Option<&'static str> {
    let words: &[&'static str] = match lang {
        Lang::En => &[],
        Lang::Fr => &["oui", "non", "pour", "contre"],
        Lang::De => &["Ja", "Nein"],
        Lang::It => &["Sì", "No"],
        Lang::Es => &["sí", "no", "Apruebo", "Rechazo", "A favor", "En contra"],
    };
    let label = label.to_lowercase();
    words.iter().copied().find(|word| word.to_lowercase() == label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_own_yes_and_no_take_their_article_and_other_names_none() {
        let forms = |label: &str, lang| OptionForm::ALL.map(|(_, form)| form.of(label, lang).replace('\u{a0}', " "));
        assert_eq!(forms("No", Lang::En), ["No", "of No", "to No", "No"]);
        assert_eq!(forms("Non", Lang::Fr), ["le non", "du non", "au non", "le non"]); // as Le Monde prints it
        assert_eq!(forms("Nein", Lang::De), ["das Nein", "des Nein", "dem Nein", "das Nein"]); // as NZZ prints it
        assert_eq!(forms("No", Lang::It), ["il No", "del No", "al No", "sul No"]); // as Il Post prints it
        assert_eq!(forms("No", Lang::Es), ["el no", "del no", "al no", "el no"]); // as El País prints it
        assert_eq!(forms("Apruebo", Lang::Fr), ["Apruebo", "d’Apruebo", "à Apruebo", "Apruebo"]);
        assert_eq!(forms("Leave", Lang::Es), ["Leave", "de Leave", "a Leave", "Leave"]);
        assert_eq!(forms("Apruebo", Lang::Es), ["el Apruebo", "del Apruebo", "al Apruebo", "el Apruebo"]); // as La Tercera prints it
        assert_eq!(forms("Contre", Lang::Fr), ["le contre", "du contre", "au contre", "le contre"]);
    }

    #[test]
    fn a_name_given_with_its_article_takes_the_forms_of_that_article() {
        let forms = |named: &str, lang| {
            let label = with_article("x", Some(named));
            OptionForm::ALL.map(|(_, form)| form.of(&label, lang))
        };
        assert_eq!(forms("el Leave", Lang::Es), ["el Leave", "del Leave", "al Leave", "el Leave"]); // grammar of the language, as all below
        assert_eq!(forms("la permanencia", Lang::Es)[1..3], ["de la permanencia", "a la permanencia"]);
        assert_eq!(forms("l’Apruebo", Lang::It), ["l’Apruebo", "dell’Apruebo", "all’Apruebo", "sull’Apruebo"]);
        assert_eq!(forms("l'uscita", Lang::It)[1..3], ["dell’uscita", "all’uscita"]);
        assert_eq!(forms("i contrari", Lang::It)[1..3], ["dei contrari", "ai contrari"]);
        assert_eq!(forms("i contrari", Lang::It)[3], "sui contrari");
        assert_eq!(forms("le statu quo", Lang::Fr)[1..3], ["du statu quo", "au statu quo"]);
        assert_eq!(forms("la sortie", Lang::Fr)[1..3], ["de la sortie", "à la sortie"]);
        assert_eq!(forms("das Apruebo", Lang::De)[1..3], ["des Apruebo", "dem Apruebo"]);
        assert_eq!(forms("the status quo", Lang::En)[1..3], ["of the status quo", "to the status quo"]);
    }
}
