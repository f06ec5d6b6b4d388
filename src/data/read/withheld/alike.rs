//! Whether a name could be a slip of the words for an embargo or a rehearsal.

use strsim::damerau_levenshtein;

use crate::language::folded;

/// How like a name is to a word for a rehearsal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Likeness {
    /// Such a word, whatever its case, signs and accents.
    Sure,
    /// One of several words is such a word.
    Part,
    /// One letter, or two letters swapped, away from such a word.
    Slip,
    /// As near, but a word of its own.
    Word,
    /// Two letters away.
    Far,
    /// As far, but a word that a file has for other things.
    Other,
    /// Another word.
    None,
}

/// Words for a rehearsal, in the languages of those who hold one.
const REHEARSALS: [&str; 24] = [
    "test",
    "rehearsal",
    "rehearse",
    "rehearsed",
    "dryrun",
    "mock",
    "drill",
    "trial",
    "simulated",
    "essai",
    "repetition",
    "repetitiongenerale",
    "probe",
    "generalprobe",
    "probelauf",
    "uebung",
    "ubung",
    "prova",
    "provagenerale",
    "prueba",
    "ensayo",
    "ensaio",
    "simulacro",
    "exercice",
];
/// What is written around them.
const BEFORE: [&str; 6] = ["isa", "is", "this", "the", "a", "just"];
const AFTER: [&str; 16] = [
    "s", "es", "n", "ing", "run", "runs", "mode", "flag", "data", "row", "rows", "only", "lauf", "daten", "return",
    "returns",
];
/// One letter from `test`, and words of their own.
const WORDS: [&str; 12] =
    ["text", "rest", "west", "best", "est", "vest", "nest", "tent", "jest", "fest", "pest", "zest"];
/// Two letters from `test`, and words that a table or a `vote.toml` has for other things.
const OTHERS: [&str; 3] = ["yes", "cast", "latest"];

/// A name without case, accents and signs.
pub(in crate::data::read) fn fold(name: &str) -> String {
    // A letter of another script is in no word.
    let signs = folded(name).chars().filter(|sign| sign.is_alphanumeric()).collect::<Vec<_>>();
    signs.into_iter().map(|sign| if sign.is_ascii() { sign } else { '?' }).collect()
}

/// Edits from one folded word to the other, where neighbours may be swapped and other letters edited between them; `None`
/// beyond `most`.
pub(in crate::data::read) fn distance(a: &str, b: &str, most: usize) -> Option<usize> {
    // Each letter too many or too few is an edit; what is folded has one byte a letter. So is each letter that the other has not.
    let may = a.len().abs_diff(b.len()) <= most && {
        let (a, b) = (letters(a), letters(b));
        (a & !b).count_ones().max((b & !a).count_ones()) as usize <= most
    };
    may.then(|| damerau_levenshtein(a, b)).filter(|edits| *edits <= most)
}

/// A bit for each letter that is there. Two letters of one bit are as if they were the same.
fn letters(word: &str) -> u64 {
    word.bytes().fold(0, |letters, byte| letters | 1 << (byte & 63))
}

pub(in crate::data::read) fn is_near(a: &str, b: &str, most: usize) -> bool {
    distance(a, b, most).is_some()
}

/// The words of a name: cut at signs, and where a capital follows a small letter.
fn parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut before = ' ';
    for sign in name.chars() {
        let cut = !sign.is_alphanumeric() || (before.is_lowercase() && sign.is_uppercase());
        if cut {
            parts.push(String::new());
        }
        if let Some(last) = parts.last_mut() {
            last.push(sign);
        }
        before = sign;
    }
    parts.iter().map(|part| fold(part)).filter(|part| !part.is_empty()).collect()
}

/// A name that holds the word itself, or is one letter from it: nobody is called that.
pub(in crate::data::read) fn sure_embargo(name: &str) -> bool {
    let folded = fold(name);
    let holds = ["embargo", "sperrfrist"].iter().any(|word| folded.contains(word));
    holds || is_near(&folded, "embargountil", 4) || is_near(&folded, "embargo", 1)
}

/// A name that could be a slip of `embargo_until`, `embargo` or `Sperrfrist`.
pub(in crate::data::read) fn embargo(name: &str) -> bool {
    let folded = fold(name);
    sure_embargo(name)
        || ["embarg", "mbargo", "sperrfrist"].iter().any(|part| folded.contains(part))
        || is_near(&folded, "embargo", 2)
        || is_near(&folded, "sperrfrist", 2)
        || parts(name).iter().any(|part| is_near(part, "embargo", 1))
}

/// How like a name is to a word for a rehearsal.
pub(crate) fn rehearsal(name: &str) -> Likeness {
    let folded = fold(name);
    let parts = parts(name);
    if is_rehearsal(&folded) {
        return Likeness::Sure;
    }
    if parts.len() > 1 && parts.iter().any(|part| is_rehearsal(part)) {
        return Likeness::Part;
    }
    match distance(&folded, "test", 2) {
        Some(1) if WORDS.contains(&folded.as_str()) => Likeness::Word,
        Some(1) => Likeness::Slip,
        _ if is_near(&folded, "rehearsal", 2) => Likeness::Slip,
        Some(2) if OTHERS.contains(&folded.as_str()) => Likeness::Other,
        Some(2) => Likeness::Far,
        _ => Likeness::None,
    }
}

fn is_rehearsal(folded: &str) -> bool {
    let heads = BEFORE.iter().map(|before| folded.strip_prefix(before)).chain([Some(folded)]).flatten();
    heads.into_iter().any(|head| {
        let mut cores = AFTER.iter().map(|after| head.strip_suffix(after)).chain([Some(head)]).flatten();
        cores.any(|core| REHEARSALS.contains(&core))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_slips_are_two_edits_in_whatever_order() {
        // by hand: the swap of two neighbours is one edit, and a third letter may come between or go
        for (word, edits) in [
            ("test", 0),
            ("tset", 1),
            ("tst", 1),
            ("stt", 2),
            ("tsxet", 2),
            ("tte", 2),
            ("", 4),
            ("latest", 2),
            ("ca", 4),
        ] {
            assert_eq!(distance(word, "test", 4), Some(edits), "{word}");
        }
        assert_eq!(distance("ca", "abc", 2), Some(2)); // the usual example: 3 where nothing may come between
    }

    #[test]
    fn what_is_told_apart_by_its_letters_is_no_nearer_by_its_edits() {
        let words = || REHEARSALS.iter().chain(&BEFORE).chain(&AFTER).chain(&WORDS).chain(&OTHERS);
        for (a, b) in words().flat_map(|a| words().map(move |b| (a, b))) {
            let edits = damerau_levenshtein(a, b);
            for most in 0..6 {
                assert_eq!(distance(a, b, most), Some(edits).filter(|edits| *edits <= most), "{a} {b}"); // the edits themselves
            }
        }
    }

    #[test]
    fn a_name_is_compared_without_case_accents_and_signs() {
        assert_eq!(fold("  Répétition-Générale_é "), "repetitiongeneralee");
        assert_eq!(fold("EMBARGO\u{200b}_UNTIL"), "embargountil");
    }

    #[test]
    fn slips_of_the_embargo_are_like_it_and_names_of_houses_are_not() {
        for name in [
            "embargo",
            "EMBARGO_UNTIL",
            "embargo_untill",
            "embargo-until",
            "embargountil",
            "emabrgo_until",
            "mbargo_until",
            "until_embargo",
            "embargoUntil",
            "Sperrfrist",
            "embrgo_unti",
            "sous embargo",
            "imbargo",
        ] {
            assert!(embargo(name), "{name}");
        }
        for name in ["title", "timezone", "polls_close", "registered", "margin", "cargo", "urban_share", "until"] {
            assert!(!embargo(name), "{name}");
        }
        for name in ["Testa", "Margo", "Embarcadero", "Barometro"] {
            assert!(!sure_embargo(name), "{name}");
        }
    }

    #[test]
    fn words_for_a_rehearsal_are_known_and_longer_words_are_not_taken_for_them() {
        for name in [
            "TEST",
            "Test ",
            "tests",
            "is_test",
            "isTest",
            "rehearsal",
            "Rehearsals",
            "essai",
            "probe",
            "prova",
            "prueba",
            "répétition",
            "test-run",
            "testing",
        ] {
            assert_eq!(rehearsal(name), Likeness::Sure, "{name}");
        }
        for name in ["tset", "tst", "tesst", "tets", "teest", "xest", "rehersal"] {
            assert_eq!(rehearsal(name), Likeness::Slip, "{name}");
        }
        for name in ["cast", "yes", "latest"] {
            assert_eq!(rehearsal(name), Likeness::Other, "{name}");
        }
        for name in ["contest", "protest", "greatest", "tested_share", "attestation", "turnout", "registered"] {
            assert_eq!(rehearsal(name), Likeness::None, "{name}");
        }
    }
}
