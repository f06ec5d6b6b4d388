//! The catalogues: one enum a file of `locales/en`, a variant a message, a field a value.

use std::sync::OnceLock;

use fluent_bundle::{
    FluentArgs, FluentResource,
    concurrent::FluentBundle,
    types::{FluentNumber, FluentNumberStyle, FluentValue},
};

use super::{
    Lang, OptionForm,
    article::{NumberForm, TimeForm},
    number,
    parts::{Said, Text, Value},
    place::{BETWEEN, Case, PlaceForm, PlaceKind, Places, first_form},
    typography::{capital, spaced},
};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

impl Said {
    /// The sentence in a language: the build has seen that every catalogue has it.
    pub fn get(&self, lang: Lang) -> String {
        self.within(lang).unwrap_or_else(|| self.name.to_owned())
    }

    fn within(&self, lang: Lang) -> Option<String> {
        let catalogue = catalogue(self.file, lang);
        let (id, attribute) = match self.name.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (self.name, None),
        };
        let message = catalogue.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let values: FluentArgs<'_> = self.values.iter().map(|(name, value)| (*name, value.in_language(lang))).collect();
        let mut errors = Vec::new();
        let text = catalogue.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{}: {errors:?}", self.name);
        Some(text)
    }
}

type Catalogue = FluentBundle<FluentResource>;

/// A catalogue in a language, read when it is first asked for.
fn catalogue(file: usize, lang: Lang) -> &'static Catalogue {
    static READ: [[OnceLock<Catalogue>; Lang::ALL.len()]; CATALOGUES.len()] =
        [const { [const { OnceLock::new() }; Lang::ALL.len()] }; CATALOGUES.len()];
    READ[file][lang as usize].get_or_init(|| {
        let mut catalogue = Catalogue::new_concurrent(lang.word().parse().into_iter().collect());
        catalogue.set_use_isolating(false);
        add_functions(&mut catalogue, lang);
        catalogue.set_formatter(Some(match lang {
            Lang::En => written::<0, _>,
            Lang::Fr => written::<1, _>,
            Lang::De => written::<2, _>,
            Lang::It => written::<3, _>,
            Lang::Es => written::<4, _>,
        }));
        // The build has read every catalogue: what it cannot read stops there.
        let resource = FluentResource::try_new(typeset(CATALOGUES[file][lang as usize], lang));
        let _ = catalogue.add_resource(resource.unwrap_or_else(|(read, _)| read));
        catalogue
    })
}

/// The functions of the catalogues. Two of one name cannot be.
fn add_functions(catalogue: &mut Catalogue, lang: Lang) {
    for (name, form) in OptionForm::ALL {
        let _ = catalogue.add_function(name, move |values, _| match values {
            [FluentValue::String(label)] => form.of(label, lang).into(),
            _ => FluentValue::Error,
        });
    }
    for (name, form) in PlaceForm::ALL {
        let _ = catalogue.add_function(name, move |values, named| {
            let [FluentValue::String(forms), number @ ..] = values else { return FluentValue::Error };
            let is_one = matches!(number, [FluentValue::Number(number)] if number::is_one(number.value, lang));
            let case = match named.get("case") {
                Some(FluentValue::String(word)) => Case::of_word(Some(word)),
                _ => Case::Nominative,
            };
            let told = form.of(forms, is_one, case, lang);
            told.map_or(FluentValue::Error, FluentValue::from)
        });
    }
    // A word that agrees with the name of places: `GENDERED($unit-name, f: "nuove", m: "nuovi")`.
    let _ = catalogue.add_function("GENDERED", move |values, named| {
        let [FluentValue::String(forms)] = values else { return FluentValue::Error };
        let gender = PlaceForm::Gender.of(forms, false, Case::Nominative, lang).unwrap_or_default();
        match named.get(gender).or_else(|| named.get("m")) {
            Some(FluentValue::String(word)) => word.to_string().into(),
            _ => FluentValue::Error,
        }
    });
    for (name, form) in NumberForm::ALL {
        let _ = catalogue.add_function(name, move |values, named| {
            let written = values.first().and_then(|number| written_of(number, lang));
            written.map_or(FluentValue::Error, |number| form.of(&number, named.get("of").is_some()).into())
        });
    }
    for (name, form) in TimeForm::ALL {
        let _ = catalogue.add_function(name, move |values, named| {
            let told = values.first().and_then(|time| Some(form.of(&written_of(time, lang)?, lang)));
            let told = told.map(|told| if named.get("case").is_some() { capital(&told) } else { told });
            told.map_or(FluentValue::Error, FluentValue::from)
        });
    }
}

/// A number, or words, as they are written.
fn written_of(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number_written(number, lang)),
        FluentValue::String(words) => Some(words.to_string()),
        _ => None,
    }
}

/// A catalogue with the spaces of its language's typography, line by line: a value within backticks splits its text.
fn typeset(catalogue: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => catalogue.lines().map(|line| spaced(line) + "\n").collect(),
        _ => catalogue.to_owned(),
    }
}

/// Numbers as [`number`] writes them, and of names with several forms the first.
fn written<const LANG: usize, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(shown) => Some(number_written(shown, Lang::ALL[LANG])),
        FluentValue::String(forms) if forms.contains(BETWEEN) => Some(first_form(forms).to_owned()),
        _ => None,
    }
}

fn number_written(shown: &FluentNumber, lang: Lang) -> String {
    let decimals = shown.options.minimum_fraction_digits.unwrap_or(0);
    match (&shown.options.style, shown.options.use_grouping) {
        (FluentNumberStyle::Percent, _) => number::percent_written(shown.value, decimals, lang),
        (_, true) => number::decimal(shown.value, decimals, lang),
        (_, false) => number::plain(shown.value, decimals, lang),
    }
}

/// A text from a message: `say!(Check::PollWithoutN, poll = &poll.poll_id, n)`.
macro_rules! say {
    ($kind:ident :: $name:ident $(, $field:ident $(= $value:expr)?)* $(,)?) => {
        $crate::language::Text::from($crate::language::message::$kind::$name {
            $($field: $crate::language::Value::from($crate::language::say!(@ $field $(, $value)?))),*
        })
    };
    (@ $field:ident) => { $field };
    (@ $field:ident, $value:expr) => { $value };
}

pub(crate) use say;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_catalogue_may_choose_by_a_number_itself() {
        assert_eq!(say!(Chart::InWords, number = 5usize).english(), "five"); // `[5] five`
        assert_eq!(say!(Chart::InWords, number = 12usize).english(), "12"); // `*[other]`
    }

    #[test]
    fn a_mark_behind_a_value_in_backticks_has_its_narrow_space() {
        let text = say!(Reading::DidYouMeanAlone, word = "cast");
        assert_eq!(text.get(Lang::Fr), "vouliez-vous dire `cast`\u{202f}?");
        let text = say!(Reading::Cell, column = "a : b", problem = "c : d");
        assert_eq!(text.get(Lang::Fr), "`a : b`\u{202f}: c : d"); // values are copied
    }
}
