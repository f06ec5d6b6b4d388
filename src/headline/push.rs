//! A night in at most a hundred letters, for a telephone's lock screen.

use crate::{
    language::{Lang, PlaceKind, Text, Value, say},
    model::count::Projection,
    vote::Vote,
};

/// Letters that a push message shows.
const MOST: usize = 100;

/// The longest of the messages that fits in every language; what is counted where nothing can be projected.
///
/// A complete count is told as one; a share without its range is never told.
pub fn push(vote: &Vote, projection: &Projection) -> Text {
    let option = vote.option(vote.focus);
    let places = vote.unit_name(PlaceKind::Unit);
    let counted = &projection.counted;
    let units = counted.units.zip(counted.units_total);
    let share = projection.share.as_ref().filter(|_| projection.available);
    let mut told = Vec::new();
    if let Some(share) = share {
        let (lower, upper) = share.interval(0.9);
        let printed = || [Value::percent(share.median(), 1), Value::percent(lower, 1), Value::percent(upper, 1)];
        if projection.is_complete() {
            told.push(say!(Push::Counted, option = &option, share = Value::percent(share.median(), 1)));
        } else {
            if let Some((units, total)) = units {
                let [share, lower, upper] = printed();
                told.push(say!(Push::ProjectedUnits, option = &option, share, lower, upper, places, units, total));
            }
            let [share, lower, upper] = printed();
            told.push(say!(Push::Projected, option = &option, share, lower, upper));
        }
    } else if let Some(share) = counted.share {
        told.push(say!(Push::SoFar, option = &option, share = Value::percent(share, 1)));
    }
    told.push(say!(Push::TooEarly));
    let fits = |text: &Text| Lang::ALL.iter().all(|lang| text.get(*lang).chars().count() <= MOST);
    told.into_iter().find(fits).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headline::example;

    #[test]
    fn a_push_message_has_a_hundred_letters_at_most_and_a_share_only_with_its_range() {
        let (mut vote, projection) = (example::vote(), example::projection());
        let told = push(&vote, &projection).get(Lang::En);
        assert!(told.contains('(') && told.chars().count() <= MOST, "{told}");
        for letters in [20, 45, 60, 200] {
            let label = "N".repeat(letters);
            (vote.texts.yes, vote.texts.no) = (label.clone(), label);
            for lang in Lang::ALL {
                let told = push(&vote, &projection).get(lang);
                assert!(told.chars().count() <= MOST && !told.is_empty(), "{told}");
            }
        }
    }
}
