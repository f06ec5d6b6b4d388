//! What stands inside a sentence: words, numbers and dates, which each language writes its own way.

use std::borrow::{Borrow, Cow};

use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle, FluentValue};
use jiff::civil::Date;

use super::{
    Lang, calendar, number,
    parts::{DayForm, Exact, Form, Text, Value},
    place::{Places, first_form},
    quantity,
};

impl Value {
    /// Rounded as it will be shown, so that texts that read alike are equal.
    fn number(value: f64, decimals: Option<usize>, form: Form) -> Self {
        let rounded = decimals.map(|decimals| number::read(&number::decimal(value, decimals, Lang::En)));
        Self::Number { value: Exact(rounded.unwrap_or(value)), decimals, form }
    }

    /// A number with a fixed count of decimals: `1,234.5`.
    pub fn decimal(value: impl Borrow<f64>, decimals: usize) -> Self {
        Self::number(*value.borrow(), Some(decimals), Form::Grouped)
    }

    /// The same with its sign: `+1.2`, `−0.4`, `0.0`.
    pub fn signed(value: impl Borrow<f64>, decimals: usize) -> Self {
        Self::number(*value.borrow(), Some(decimals), Form::Signed)
    }

    /// A whole number with its sign: `+830`, `−9`.
    pub fn signed_count(value: i128) -> Self {
        Self::number(value as f64, Some(0), Form::Signed)
    }

    /// A share (0..1) in percent: `56.7%`.
    pub fn percent(share: f64, decimals: usize) -> Self {
        let percent = number::read(&number::percent_bare(share, decimals, Lang::En));
        Self::number(percent, Some(decimals), Form::Percent)
    }

    /// A number that is in percent already, as pollsters print it: `63%`.
    pub fn printed(percent: f64) -> Self {
        Self::number(percent, None, Form::Printed)
    }

    /// Points with their noun: `12.5 points`.
    pub fn points(value: impl Borrow<f64>, decimals: usize) -> Self {
        Self::number(*value.borrow(), Some(decimals), Form::Points)
    }

    /// The same with their sign: `+1.2 points`.
    pub fn points_signed(value: impl Borrow<f64>, decimals: usize) -> Self {
        Self::number(*value.borrow(), Some(decimals), Form::PointsSigned)
    }

    /// A whole number without marks between thousands: a year, the number of a line.
    pub fn plain(number: impl TryInto<i64>) -> Self {
        Self::number(number.try_into().map_or(f64::NAN, |number| number as f64), Some(0), Form::Plain)
    }

    /// `4.7e-9`, two figures and a power of ten.
    pub fn scientific(value: f64) -> Self {
        let text = format!("{value:.1e}");
        let parts =
            text.split_once('e').and_then(|(mantissa, exponent)| Some((mantissa.parse::<f64>().ok()?, exponent)));
        let Some((mantissa, exponent)) = parts else { return Self::from(text) };
        Self::Said(say!(Quantity::Scientific, mantissa = Self::decimal(mantissa, 1), exponent))
    }

    /// Texts joined as a list.
    pub fn list<T: Into<Text>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// The first few of a list, and how many more there are.
    pub fn first_few<T: Into<Text>>(items: impl IntoIterator<Item = T>, most: usize) -> Self {
        let mut items: Vec<Text> = items.into_iter().map(Into::into).collect();
        let more = items.len().saturating_sub(most);
        if more == 0 {
            return Self::List(items);
        }
        items.truncate(most);
        Self::Said(say!(Quantity::AndMore, shown = Text::joined(items, ", "), more))
    }

    /// `4 Nov 2018`.
    pub fn day_short(day: Date) -> Self {
        Self::Day(day, DayForm::Short)
    }

    /// `4 November`.
    pub fn day_month(day: Date) -> Self {
        Self::Day(day, DayForm::DayMonth)
    }

    /// `November 2018`.
    pub fn month(day: Date) -> Self {
        Self::Day(day, DayForm::Month)
    }

    /// As the catalogue's engine takes it: numbers stay numbers, so that they choose a plural.
    pub(super) fn in_language(&self, lang: Lang) -> FluentValue<'static> {
        match self {
            Self::Number {
                value: Exact(value),
                decimals,
                form: form @ (Form::Plain | Form::Grouped | Form::Percent),
            } if value.abs() < 1e15 => {
                let is_percent = *form == Form::Percent;
                let decimals = decimals.unwrap_or_else(|| number::decimals_of(*value));
                let options = FluentNumberOptions {
                    style: if is_percent { FluentNumberStyle::Percent } else { FluentNumberStyle::Decimal },
                    use_grouping: *form != Form::Plain,
                    // A whole number written in a catalogue has none: only so can `[2] two` be chosen.
                    minimum_fraction_digits: (decimals > 0).then_some(decimals),
                    ..FluentNumberOptions::default()
                };
                FluentValue::Number(FluentNumber::new(*value, options))
            }
            Self::Places(places) => FluentValue::String(Cow::Owned(places.in_language(lang))),
            Self::Said(text) => FluentValue::String(Cow::Owned(text.argument(lang))),
            other => FluentValue::String(Cow::Owned(other.shown(lang))),
        }
    }

    /// In words of English.
    pub fn english(&self) -> String {
        self.shown(Lang::En)
    }

    /// In words of a language.
    pub fn shown(&self, lang: Lang) -> String {
        match self {
            Self::Same(word) => word.clone(),
            Self::Said(text) => text.get(lang),
            Self::List(items) => number::list(&items.iter().map(|item| item.get(lang)).collect::<Vec<_>>(), lang),
            Self::Number { value: Exact(value), decimals, form } => {
                let digits = decimals.unwrap_or_else(|| number::decimals_of(*value));
                match form {
                    Form::Plain => number::plain(*value, digits, lang),
                    Form::Grouped => number::decimal(*value, digits, lang),
                    Form::Signed => number::signed(*value, digits, lang),
                    Form::Percent => number::percent_written(*value, digits, lang),
                    Form::Printed => number::percent_printed(*value, lang),
                    Form::Points => quantity::points(*value, digits, lang),
                    Form::PointsSigned => quantity::points_signed(*value, digits, lang),
                }
            }
            Self::Day(day, form) => match form {
                DayForm::Long => calendar::date(*day, lang),
                DayForm::DayMonth => calendar::day_month(*day, lang),
                DayForm::Short => calendar::date_short(*day, lang),
                DayForm::Month => calendar::month(*day, lang),
            },
            Self::Places(places) => first_form(&places.in_language(lang)).to_owned(),
        }
    }
}

impl From<&Places> for Value {
    fn from(places: &Places) -> Self {
        Self::Places(places.clone())
    }
}

impl From<Places> for Value {
    fn from(places: Places) -> Self {
        Self::Places(places)
    }
}

impl From<&str> for Value {
    fn from(word: &str) -> Self {
        Self::Same(word.to_owned())
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::Said(text)
    }
}

impl From<&Text> for Value {
    fn from(text: &Text) -> Self {
        Self::Said(text.clone())
    }
}

impl From<Date> for Value {
    fn from(day: Date) -> Self {
        Self::Day(day, DayForm::Long)
    }
}

impl From<&i16> for Value {
    fn from(year: &i16) -> Self {
        Self::from(*year)
    }
}

/// A year, the only number of this type.
impl From<i16> for Value {
    fn from(year: i16) -> Self {
        Self::plain(i64::from(year))
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::number(value, None, Form::Grouped)
    }
}

impl From<&f64> for Value {
    fn from(value: &f64) -> Self {
        Self::from(*value)
    }
}

impl From<&Date> for Value {
    fn from(day: &Date) -> Self {
        Self::from(*day)
    }
}

macro_rules! from_words {
    ($($word:ty),+) => {
        $(impl From<$word> for Value {
            fn from(word: $word) -> Self {
                Self::Same(word.to_string())
            }
        })+
    };
}

macro_rules! from_counts {
    ($($count:ty),+) => {
        $(impl From<$count> for Value {
            fn from(count: $count) -> Self {
                Self::number(count as f64, Some(0), Form::Grouped)
            }
        }

        impl From<&$count> for Value {
            fn from(count: &$count) -> Self {
                Self::from(*count)
            }
        })+
    };
}

from_words!(String, &String, &&str, char, Cow<'_, str>, &Cow<'_, str>, &Box<str>);
from_counts!(usize, u128, u64, u32, u8, i32, i64, i128);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Lang;

    #[test]
    fn a_power_of_ten_has_the_decimal_mark_of_the_language() {
        let error = Text::from(Value::scientific(4.71e-9));
        assert_eq!((error.english().as_str(), error.get(Lang::De).as_str()), ("4.7e-9", "4,7e-9"));
        assert_eq!(Text::from(Value::scientific(0.0)).english(), "0.0e0");
    }

    #[test]
    fn lists_read_like_a_sentence() {
        assert_eq!(Text::from(Value::list(["a", "b", "c"])).get(Lang::Fr), "a, b et c");
        let few = |items: &[&str]| Text::from(Value::first_few(items, 2));
        assert_eq!(few(&["a", "b", "c", "d"]).english(), "a, b and 2 more");
        assert_eq!(few(&["a", "b", "c", "d"]).get(Lang::Fr), "a, b et 2 autres");
        assert_eq!(few(&["a", "b", "c"]).get(Lang::Fr), "a, b et 1 autre");
    }
}
