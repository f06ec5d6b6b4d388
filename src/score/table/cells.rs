//! Cells of a table of forecasts: shares, levels, and what stands for no number.

use crate::{InputError, data::OpenRow, language::say, maths::share_of};

/// A cell that lies in 0..1.
pub(super) fn share(row: &OpenRow<'_>, column: usize) -> Result<Option<f64>, InputError> {
    match row.number(column)? {
        Some(value) if !(0.0..=1.0).contains(&value) => {
            Err(row.refuse(column, say!(OpenTable::Outside), say!(OpenTable::AsFractions)))
        }
        value => Ok(value),
    }
}

/// A number of 0..1, which is no percentage.
pub(super) fn fraction(row: &OpenRow<'_>, column: usize) -> Result<Option<f64>, InputError> {
    let text = row.text(column).unwrap_or_default();
    let number = |digits: Option<&str>| digits.and_then(|digits| digits.trim().parse::<f64>().ok());
    if let Some(percent) = number(text.strip_suffix('%')) {
        let number = share_of(percent).to_string();
        return Err(row.refuse(column, say!(Refusal::PercentSign), say!(Refusal::PercentSignCure, number)));
    }
    // `Q25`, `p97.5`
    if let Some(percent) =
        number(text.strip_prefix(['Q', 'q', 'P', 'p'])).filter(|percent| (1.0..100.0).contains(percent))
    {
        let number = share_of(percent).to_string();
        return Err(row.refuse(column, say!(Refusal::NoNumber), say!(Refusal::PercentSignCure, number)));
    }
    row.number(column)
}

/// The level of the other side: 1 − .95 is .05, and not a little more.
pub(super) fn opposite(level: f64) -> f64 {
    ((1.0 - level) * 1e12).round() / 1e12
}

/// What statistics programs write where there is no number.
pub(super) fn is_no_value(text: &str) -> bool {
    ["na", "n/a", "nan", "null", "none", "-", "."].contains(&text.to_lowercase().as_str())
}
