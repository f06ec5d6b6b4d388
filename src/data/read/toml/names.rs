//! Names that `vote.toml` gives: of the options, of units and regions.

use crate::InputError;
use crate::data::read::tables::press::SIDES;
use crate::data::text::plain;
use crate::data::{notes::Notes, read::toml::document::Section};
use crate::language::{Gender, PlaceName, say};

/// Signs without a picture that a copied text may hold.
const INVISIBLE: [char; 6] = ['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{ad}'];

/// Would a reader see nothing?
fn is_unseen(word: &str) -> bool {
    word.chars().all(|sign| sign.is_whitespace() || sign.is_control() || INVISIBLE.contains(&sign))
}

/// Keys that are the words of another language for `yes` and `no`.
pub(in crate::data::read::toml) fn keys_of_sides(options: &Section<'_>) -> Result<(), InputError> {
    let refused = SIDES.iter().filter(|(word, _)| options.get(word).is_none()).filter_map(|(word, side)| {
        let entry = options.entries().find(|entry| side.words().contains(&plain(entry.key()).as_str()))?;
        let problem = say!(Refusal::KeyUnknown, key = entry.key(), table = "options");
        Some(entry.refuse(problem, say!(Refusal::KeyOfSideCure, word = *word)))
    });
    InputError::all(refused).map_or(Ok(()), Err)
}

/// Two names that a reader can see and tell apart.
pub(in crate::data::read::toml) fn check_labels(options: &Section<'_>) -> Result<(), InputError> {
    let seen =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let (yes, no) = (options.get("yes"), options.get("no"));
    let named = ["the_yes", "the_no"].map(|key| options.get(key));
    for entry in [yes, no].into_iter().chain(named).flatten() {
        if is_unseen(entry.text()?) {
            return Err(entry.refuse(say!(Refusal::LabelUnseen), say!(Refusal::LabelUnseenCure)));
        }
    }
    if let (Some(yes), Some(no)) = (yes, no)
        && yes.text()?.trim() == no.text()?.trim()
    {
        return Err(no.refuse(say!(Refusal::LabelOfOther), say!(Refusal::LabelOfOtherCure)));
    }
    if let (Some(yes), Some(no)) = (yes, no)
        && !seen(yes.text()?).is_empty()
        && seen(yes.text()?) == seen(no.text()?)
    {
        return Err(no.refuse(say!(Refusal::LabelAlike), say!(Refusal::LabelAlikeCure)));
    }
    Ok(())
}

/// What the units or regions are called: `{ one = "commune", other = "communes" }`, the two in a list, or the word for
/// several alone.
pub(in crate::data::read::toml) fn place_name(
    section: &Section<'_>,
    key: &str,
    notes: &mut Notes,
) -> Result<Option<PlaceName>, InputError> {
    let Some(entry) = section.get(key) else { return Ok(None) };
    let wrong = || entry.refuse(say!(Refusal::NoPlaceName), say!(Refusal::NoPlaceNameCure, key));
    let mut name = PlaceName { one: None, many: String::new(), dative: None, gender: None };
    if let Ok(table) = entry.as_section() {
        table.tell_unknown(&["one", "other", "dative", "gender"], notes);
        let word = |key| table.get(key).map(|entry| entry.text().map(str::to_owned)).transpose();
        (name.one, name.dative) = (word("one")?, word("dative")?);
        name.many = table.required("other")?.text()?.to_owned();
        name.gender = table.get("gender").map(|entry| entry.word(&Gender::ALL)).transpose()?;
    } else {
        let mut names = entry.texts()?.into_iter();
        name = match (names.next(), names.next(), names.next()) {
            (Some(many), None, None) => PlaceName { many, ..name },
            (Some(one), Some(many), None) => PlaceName { one: Some(one), many, ..name },
            _ => return Err(wrong()),
        };
    }
    let given = [Some(&name.many), name.one.as_ref(), name.dative.as_ref()];
    if given.into_iter().flatten().any(|word| is_unseen(word)) {
        return Err(wrong());
    }
    Ok(Some(name))
}
