//! Whether a name could be a slip of the words for an embargo or a rehearsal.

/// How like a name is to a word for a rehearsal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
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
pub(super) fn fold(name: &str) -> String {
    const LETTERS: [(&str, &str); 10] = [
        ("àáâãäåā", "a"),
        ("çć", "c"),
        ("èéêëē", "e"),
        ("ìíîïī", "i"),
        ("ñ", "n"),
        ("òóôõöø", "o"),
        ("ùúûüū", "u"),
        ("ýÿ", "y"),
        ("œ", "oe"),
        ("ß", "ss"),
    ];
    let mut folded = String::with_capacity(name.len());
    for sign in name.chars().flat_map(char::to_lowercase).filter(|sign| sign.is_alphanumeric()) {
        match LETTERS.iter().find(|(accented, _)| accented.contains(sign)) {
            Some((_, letter)) => folded.push_str(letter),
            None if sign.is_ascii() => folded.push(sign),
            None => folded.push('?'), // what no word has
        }
    }
    folded
}

/// Edits from one word to the other, where neighbours may be swapped and other letters edited between them.
///
/// # Reference
/// Lowrance, Wagner (1975), "An extension of the string-to-string correction problem", doi:10.1145/321879.321880
pub(super) fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(64).collect(), b.chars().collect());
    // Each letter too many or too few is an edit, and nobody asks for more than four.
    let least = a.len().abs_diff(b.len());
    if least > 4 {
        return least;
    }
    let far = a.len() + b.len();
    let width = b.len() + 2;
    // One row and column of `far` around the usual table.
    let mut table = vec![far; (a.len() + 2) * width];
    (0..=a.len()).for_each(|i| table[(i + 1) * width + 1] = i);
    (0..=b.len()).for_each(|j| table[width + j + 1] = j);
    for i in 1..=a.len() {
        let mut last_match = 0;
        for j in 1..=b.len() {
            let row = a[..i - 1].iter().rposition(|sign| *sign == b[j - 1]).map_or(0, |at| at + 1);
            let column = last_match;
            let same = a[i - 1] == b[j - 1];
            if same {
                last_match = j;
            }
            let swapped = table[row * width + column] + (i - row - 1) + 1 + (j - column - 1);
            let changed = table[i * width + j] + usize::from(!same);
            let shorter = table[i * width + j + 1] + 1;
            let longer = table[(i + 1) * width + j] + 1;
            table[(i + 1) * width + j + 1] = changed.min(shorter).min(longer).min(swapped);
        }
    }
    table[(a.len() + 1) * width + b.len() + 1]
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
pub(super) fn sure_embargo(name: &str) -> bool {
    let folded = fold(name);
    let holds = ["embargo", "sperrfrist"].iter().any(|word| folded.contains(word));
    holds || distance(&folded, "embargountil") <= 4 || distance(&folded, "embargo") <= 1
}

/// A name that could be a slip of `embargo_until`, `embargo` or `Sperrfrist`.
pub(super) fn embargo(name: &str) -> bool {
    let folded = fold(name);
    let near = |word: &str, most: usize| distance(&folded, word) <= most;
    sure_embargo(name)
        || ["embarg", "mbargo", "sperrfrist"].iter().any(|part| folded.contains(part))
        || near("embargo", 2)
        || near("sperrfrist", 2)
        || parts(name).iter().any(|part| distance(part, "embargo") <= 1)
}

/// How like a name is to a word for a rehearsal.
pub(super) fn rehearsal(name: &str) -> Likeness {
    let folded = fold(name);
    let parts = parts(name);
    if is_rehearsal(&folded) {
        return Likeness::Sure;
    }
    if parts.len() > 1 && parts.iter().any(|part| is_rehearsal(part)) {
        return Likeness::Part;
    }
    match distance(&folded, "test") {
        1 if WORDS.contains(&folded.as_str()) => Likeness::Word,
        1 => Likeness::Slip,
        _ if distance(&folded, "rehearsal") <= 2 => Likeness::Slip,
        2 if OTHERS.contains(&folded.as_str()) => Likeness::Other,
        2 => Likeness::Far,
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
            assert_eq!(distance(word, "test"), edits, "{word}");
        }
        assert_eq!(distance("ca", "abc"), 2); // the usual example: 3 where nothing may come between
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
