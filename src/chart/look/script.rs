//! Which typeface has the letters of a script: free ones, of one family, for the refusal of a letter that is missing.

/// First and last letter of a script, and the typeface of the Noto family (SIL Open Font License) that has it.
const FACES: [(u32, u32, &str); 42] = [
    (0x0370, 0x052f, "Noto Sans"),
    (0x0530, 0x058f, "Noto Sans Armenian"),
    (0x0590, 0x05ff, "Noto Sans Hebrew"),
    (0x0600, 0x06ff, "Noto Sans Arabic"),
    (0x0700, 0x074f, "Noto Sans Syriac"),
    (0x0750, 0x077f, "Noto Sans Arabic"),
    (0x0780, 0x07bf, "Noto Sans Thaana"),
    (0x07c0, 0x07ff, "Noto Sans NKo"),
    (0x08a0, 0x08ff, "Noto Sans Arabic"),
    (0x0900, 0x097f, "Noto Sans Devanagari"),
    (0x0980, 0x09ff, "Noto Sans Bengali"),
    (0x0a00, 0x0a7f, "Noto Sans Gurmukhi"),
    (0x0a80, 0x0aff, "Noto Sans Gujarati"),
    (0x0b00, 0x0b7f, "Noto Sans Oriya"),
    (0x0b80, 0x0bff, "Noto Sans Tamil"),
    (0x0c00, 0x0c7f, "Noto Sans Telugu"),
    (0x0c80, 0x0cff, "Noto Sans Kannada"),
    (0x0d00, 0x0d7f, "Noto Sans Malayalam"),
    (0x0d80, 0x0dff, "Noto Sans Sinhala"),
    (0x0e00, 0x0e7f, "Noto Sans Thai"),
    (0x0e80, 0x0eff, "Noto Sans Lao"),
    (0x0f00, 0x0fff, "Noto Serif Tibetan"),
    (0x1000, 0x109f, "Noto Sans Myanmar"),
    (0x10a0, 0x10ff, "Noto Sans Georgian"),
    (0x1100, 0x11ff, "Noto Sans CJK KR"),
    (0x1200, 0x139f, "Noto Sans Ethiopic"),
    (0x13a0, 0x13ff, "Noto Sans Cherokee"),
    (0x1400, 0x167f, "Noto Sans Canadian Aboriginal"),
    (0x1780, 0x17ff, "Noto Sans Khmer"),
    (0x1800, 0x18af, "Noto Sans Mongolian"),
    (0x1c90, 0x1cbf, "Noto Sans Georgian"),
    (0x1e00, 0x1fff, "Noto Sans"),
    (0x2c00, 0x2c5f, "Noto Sans Glagolitic"),
    (0x2d30, 0x2d7f, "Noto Sans Tifinagh"),
    (0x2d80, 0x2ddf, "Noto Sans Ethiopic"),
    (0x3000, 0x30ff, "Noto Sans CJK JP"),
    (0x3100, 0x312f, "Noto Sans CJK TC"),
    (0x3130, 0x318f, "Noto Sans CJK KR"),
    (0x3190, 0x9fff, "Noto Sans CJK"),
    (0xac00, 0xd7ff, "Noto Sans CJK KR"),
    (0xf900, 0xfaff, "Noto Sans CJK"),
    (0x2_0000, 0x3_ffff, "Noto Sans CJK"),
];

/// The typeface to ask for; `None` of a letter whose script has none here.
pub(in crate::chart) fn typeface_for(letter: char) -> Option<&'static str> {
    let code = u32::from(letter);
    FACES.iter().find(|(first, last, _)| (*first..=*last).contains(&code)).map(|(.., face)| *face)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_a_script_has_its_typeface() {
        for (letter, face) in [
            ('ह', "Noto Sans Devanagari"),
            ('হ', "Noto Sans Bengali"),
            ('เ', "Noto Sans Thai"),
            ('赞', "Noto Sans CJK"),
            ('さ', "Noto Sans CJK JP"),
            ('찬', "Noto Sans CJK KR"),
            ('ن', "Noto Sans Arabic"),
            ('כ', "Noto Sans Hebrew"),
        ] {
            assert_eq!(typeface_for(letter), Some(face), "{letter}");
        }
        assert_eq!(typeface_for('\u{f8e01}'), None);
        assert!(FACES.windows(2).all(|pair| pair[0].1 < pair[1].0), "in order, none in two");
    }
}
