//! The catalogues: one enum a file of `locales/en`, a variant a message, a field a value.

use std::sync::OnceLock;

use fluent_bundle::{
    FluentArgs, FluentResource,
    concurrent::FluentBundle,
    types::{FluentNumberStyle, FluentValue},
};

use super::{
    Lang, OptionForm, number,
    parts::{Said, Text, Value},
    typography::spaced,
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
        for (name, form) in OptionForm::ALL {
            // Two functions of one name cannot be.
            let _ = catalogue.add_function(name, move |values, _| match values {
                [FluentValue::String(label)] => form.of(label, lang).into(),
                _ => FluentValue::Error,
            });
        }
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

/// A catalogue with the spaces of its language's typography, line by line: a value within backticks splits its text.
fn typeset(catalogue: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => catalogue.lines().map(|line| spaced(line) + "\n").collect(),
        _ => catalogue.to_owned(),
    }
}

/// Numbers as [`number`] writes them.
fn written<const LANG: usize, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(shown) = value else { return None };
    let (lang, decimals) = (Lang::ALL[LANG], shown.options.minimum_fraction_digits.unwrap_or(0));
    Some(match (&shown.options.style, shown.options.use_grouping) {
        (FluentNumberStyle::Percent, _) => number::percent_written(shown.value, decimals, lang),
        (_, true) => number::decimal(shown.value, decimals, lang),
        (_, false) => number::plain(shown.value, decimals, lang),
    })
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
