//! Who is ahead in what is counted, and whether that may turn (`METHOD.md` §3.10).

use crate::model::count::{Alert, Counted, Flip};
use crate::vote::{Side, Vote};

/// Who is ahead of the threshold now, and the probability that the other option ends ahead of it.
pub(super) fn flip(vote: &Vote, counted: &Counted, yes_passes: Option<f64>) -> Option<Flip> {
    let share = vote.focus.of_yes_share(counted.share?);
    let yes_passes = yes_passes?;
    let leads = if share > vote.rule.share_threshold { Side::Yes } else { Side::No };
    let probability = if leads == Side::Yes { 1.0 - yes_passes } else { yes_passes };
    // One less a probability is rounded: .1 may come as a little less.
    let alert = match probability + 1e-12 {
        p if p >= 0.5 => Alert::Expected,
        p if p >= 0.1 => Alert::Possible,
        _ => Alert::None,
    };
    Some(Flip { leads_now: leads, probability, alert })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::count::Counted;

    /// Leader and alert where this share of yes is counted and yes passes with this probability.
    fn told(vote: &Vote, yes: f64, passes: f64) -> (Side, Alert) {
        let counted = Counted { share: Some(vote.focus.of_yes_share(yes)), ..Counted::default() };
        let flip = flip(vote, &counted, Some(passes)).expect("a flip");
        (flip.leads_now, flip.alert)
    }

    #[test]
    fn a_flip_is_possible_from_a_tenth_and_expected_from_a_half_on() {
        let vote = Vote::new("made", jiff::civil::date(2026, 3, 23));
        let alert = |passes: f64| told(&vote, 0.4, passes).1; // no leads
        assert_eq!(
            [0.0999, 0.1, 0.4999, 0.5].map(alert),
            [Alert::None, Alert::Possible, Alert::Possible, Alert::Expected]
        );
        let alert = |passes: f64| told(&vote, 0.6, passes).1; // yes leads
        assert_eq!(
            [0.9001, 0.9, 0.5001, 0.5].map(alert),
            [Alert::None, Alert::Possible, Alert::Possible, Alert::Expected]
        );
    }

    #[test]
    fn who_leads_is_told_by_the_threshold_in_either_focus() {
        let mut vote = Vote::new("made", jiff::civil::date(2026, 3, 23));
        vote.rule.share_threshold = 0.6;
        for focus in [Side::Yes, Side::No] {
            vote.focus = focus;
            assert_eq!(told(&vote, 0.55, 0.3), (Side::No, Alert::Possible)); // below 60 %
            assert_eq!(told(&vote, 0.65, 0.3), (Side::Yes, Alert::Expected));
            let counted = Counted { share: Some(focus.of_yes_share(0.65)), ..Counted::default() };
            let probability = flip(&vote, &counted, Some(0.3)).map(|flip| flip.probability);
            assert_eq!(probability, Some(0.7)); // that yes does not pass
        }
        assert_eq!(flip(&vote, &Counted::default(), Some(0.3)), None); // nothing is counted
        assert_eq!(told(&Vote::new("made", vote.date), 0.5, 0.3).0, Side::No); // a tie passes nothing
    }
}
