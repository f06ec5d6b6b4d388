//! A code as its word: in text, in JSON, and in order.

use std::{cmp::Ordering, fmt};

use serde::{Serialize, Serializer};

use super::codes::Code;

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Ord for Code {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq<str> for Code {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Code {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_code_is_the_name_of_its_variant_and_stands_once() {
        // `TotalCode(ListDiffersWidely)` is `list_differs_widely`; a number stands apart, as in `link_weights_not_1`.
        let spelled = |code: &Code| {
            let name = format!("{code:?}");
            let variant = name.split(['(', ')']).nth(1).unwrap_or_default().to_owned();
            let starts = |sign: char| sign.is_ascii_uppercase() || sign.is_ascii_digit();
            let mut word = String::new();
            let mut before = '_';
            for sign in variant.chars() {
                if starts(sign) && before != '_' && !(before.is_ascii_digit() && sign.is_ascii_digit()) {
                    word.push('_');
                }
                word.push(sign.to_ascii_lowercase());
                before = sign;
            }
            word.trim_start_matches('_').to_owned()
        };
        for code in Code::ALL {
            assert_eq!(code.as_str(), spelled(code));
        }
        assert_eq!(Code::ALL.iter().map(|code| code.as_str()).collect::<BTreeSet<_>>().len(), Code::ALL.len());
    }

    #[test]
    fn the_codes_of_a_family_stand_gravest_first() {
        let family = |code: &Code| format!("{code:?}").split('(').next().map(str::to_owned);
        for pair in Code::ALL.windows(2).filter(|pair| family(&pair[0]) == family(&pair[1])) {
            assert!(pair[0].severities()[0] <= pair[1].severities()[0], "{} before {}", pair[0], pair[1]);
        }
    }
}
