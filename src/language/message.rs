//! The catalogues: one enum a file of `locales/en`, a variant a message, a field a value.

use std::{borrow::Cow, sync::OnceLock};

use fluent_bundle::{
    FluentArgs, FluentResource,
    concurrent::FluentBundle,
    types::{FluentNumberStyle, FluentValue},
};

use super::{Lang, OptionForm, Text, Value, number, spaced};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// A message of a catalogue with its values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Said {
    /// Which catalogue.
    pub file: usize,
    /// Name of the message, a dot before that of its attribute.
    pub name: &'static str,
    /// Values by name.
    pub values: Vec<(&'static str, Value)>,
}

impl Said {
    /// The sentence in a language; English where a catalogue lacks it.
    pub fn get(&self, lang: Lang) -> String {
        self.within(lang).or_else(|| self.within(Lang::En)).unwrap_or_else(|| self.name.to_owned())
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

/// The message that an English refusal is; one that no catalogue knows stays as it is.
pub(crate) fn of_refusal(english: &str) -> Text {
    let known = REFUSALS.iter().find_map(|(name, pieces, names)| Some((*name, *names, values_in(english, pieces)?)));
    let Some((name, names, values)) = known else { return Text::same(english) };
    let told = |value: &str| match value.parse::<f64>() {
        Ok(number) if value.contains('.') => Value::from(number),
        // The words of a column are the same in every language.
        _ if value.contains(" | ") => Value::Same(format!("`{}`", value.replace(" | ", "`, `"))),
        _ => Value::Said(of_refusal(value)),
    };
    Text::said(REFUSAL, name, names.iter().copied().zip(values.into_iter().map(told)).collect())
}

/// What stands between the pieces of a sentence.
fn values_in<'t>(text: &'t str, pieces: &[&str]) -> Option<Vec<&'t str>> {
    let (first, others) = pieces.split_first()?;
    let mut rest = text.strip_prefix(first)?;
    let mut values = Vec::new();
    for (at, piece) in others.iter().enumerate() {
        let is_last = at + 1 == others.len();
        let end = if is_last { rest.strip_suffix(piece)?.len() } else { rest.find(piece)? };
        values.push(rest.get(..end)?);
        rest = rest.get(end + piece.len()..)?;
    }
    rest.is_empty().then_some(values)
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
        if lang == Lang::Fr {
            catalogue.set_transform(Some(|words| Cow::Owned(spaced(words))));
        }
        catalogue.set_formatter(Some(match lang {
            Lang::En => written::<0, _>,
            Lang::Fr => written::<1, _>,
            Lang::De => written::<2, _>,
            Lang::It => written::<3, _>,
            Lang::Es => written::<4, _>,
        }));
        // The build has read every catalogue: what it cannot read stops there.
        let resource = FluentResource::try_new(CATALOGUES[file][lang as usize].to_owned());
        let _ = catalogue.add_resource(resource.unwrap_or_else(|(read, _)| read));
        catalogue
    })
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
    fn a_refusal_keeps_its_values_in_another_language() {
        let french = |english: &str| of_refusal(english).get(Lang::Fr).replace('\u{202f}', " ");
        assert_eq!(french("is outside 0 to 100"), "n’est pas compris entre 0 et 100");
        assert_eq!(
            french(
                "the file ends inside this row: still being written? (the row has 3 cells where the heading has 8 columns)"
            ),
            "le fichier s’arrête au milieu de cette ligne : encore en cours d’écriture ? (la ligne a 3 cellules, l’en-tête 8 colonnes)"
        );
        assert_eq!(
            french("did you mean `partial`? write partial | complete"),
            "vouliez-vous dire `partial` ? Écrire `partial`, `complete`"
        );
        assert_eq!(french("a sentence of another room"), "a sentence of another room");
    }
}
