//! Where a text may be cut: never between a letter and what is written over, under or around it.

/// Letters that one sign is made of at most; what is longer is cut all the same.
const LONGEST: usize = 16;

/// The signs of a text as a reader counts them, each of one or more letters.
///
/// # Assumes
/// The common marks of living scripts and the joined pictures; the rarer rules of Unicode's annex 29 are left out.
pub(in crate::chart::draw) fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (mut end, mut before, mut count) = (0, None, 0);
        for letter in rest.chars() {
            let joined = before.is_some_and(|before| joins(before, letter, count));
            if count > 0 && (!joined || count == LONGEST) {
                break;
            }
            (before, count) = (Some(letter), count + 1);
            end += letter.len_utf8();
        }
        let (cluster, after) = rest.split_at_checked(end)?;
        rest = after;
        (!cluster.is_empty()).then_some(cluster)
    })
}

/// Does a letter belong to the sign that ends with `before`, its letter number `count`?
fn joins(before: char, letter: char, count: usize) -> bool {
    const JOINER: char = '\u{200d}';
    before == JOINER || is_mark(letter) || (is_flag_part(before) && is_flag_part(letter) && count % 2 == 1)
}

/// One half of a flag.
fn is_flag_part(letter: char) -> bool {
    matches!(letter, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Is a letter written onto the one before it?
fn is_mark(letter: char) -> bool {
    match letter {
        '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{489}'
        | '\u{591}'..='\u{5bd}'
        | '\u{5bf}'
        | '\u{5c1}'..='\u{5c2}'
        | '\u{5c4}'..='\u{5c5}'
        | '\u{5c7}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}'
        | '\u{6e7}'..='\u{6e8}'
        | '\u{6ea}'..='\u{6ed}'
        | '\u{e31}'
        | '\u{e34}'..='\u{e3a}'
        | '\u{e47}'..='\u{e4e}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{200c}'..='\u{200d}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}'
        | '\u{1f3fb}'..='\u{1f3ff}'
        | '\u{e0020}'..='\u{e007f}'
        | '\u{e0100}'..='\u{e01ef}' => true,
        // The blocks of the scripts of India are laid out alike.
        '\u{900}'..='\u{dff}' => {
            matches!(letter as u32 % 0x80, 0x00..=0x03 | 0x3a..=0x3c | 0x3e..=0x4f | 0x51..=0x57 | 0x62..=0x63)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_keeps_its_marks_and_its_joined_parts() {
        let cut = |text: &'static str| clusters(text).collect::<Vec<_>>();
        assert_eq!(cut("e\u{301}a"), ["e\u{301}", "a"]); // an accent of its own stays on its letter
        assert_eq!(cut("हिन्दी"), ["हि", "न्", "दी"]); // three letters with the marks on them
        assert_eq!(cut("👩\u{200d}👧x"), ["👩\u{200d}👧", "x"]); // two people joined to one picture
        assert_eq!(cut("🇫🇷🇩🇪"), ["🇫🇷", "🇩🇪"]); // two flags of two letters
        assert_eq!(cut("投票"), ["投", "票"]); // two characters
        assert_eq!(cut(""), Vec::<&str>::new());
    }

    #[test]
    fn no_text_is_lost_and_a_heap_of_marks_is_cut() {
        let heap = format!("a{}", "\u{301}".repeat(100));
        assert_eq!(clusters(&heap).collect::<String>(), heap);
        assert!(clusters(&heap).all(|cluster| cluster.chars().count() <= LONGEST)); // 101 letters in seven parts
    }
}
