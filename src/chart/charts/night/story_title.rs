//! The news of a night, in one sentence.

use crate::chart::charts::night::told_moments::Told;
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    headline::{
        Likelihood, Standing,
        verdict::{self, Claim},
    },
    language::Text,
    vote::{Side, Vote},
};

/// A night from which the sentence is made.
struct Story<'a> {
    vote: &'a Vote,
    tense: &'static str,
    /// The moments at which something was left to project.
    moments: &'a [Told<'a>],
}

/// Place of the moment that the title speaks of, and the title.
pub(super) fn title(vote: &Vote, moments: &[Told<'_>], simulated: bool) -> (usize, Text) {
    let is_decided = |told: &Told<'_>| told.point.is_complete();
    let open = moments.iter().position(is_decided).unwrap_or(moments.len());
    // Once everything is counted what was projected is past, whether or not a result is published.
    let tense = if open < moments.len() { "past" } else { verdict::tense(vote) };
    let story = Story { vote, tense, moments: &moments[..open] };
    let (news, told) = story.told(outcome(vote, moments));
    match simulated {
        true => (news, say!(NightStory::Replayed, story = told).capital()),
        false => (news, told.capital()),
    }
}

/// Who has it, where that is known: by a complete count, else by the published result.
fn outcome(vote: &Vote, moments: &[Told<'_>]) -> Option<Side> {
    if let Some(Standing::Decided(side)) = moments.last().map(|told| told.standing) {
        return Some(side);
    }
    let (fact, _) = words::standing_result(vote)?;
    let carried = vote.rule.carried(&vote.outcome(fact)?)?;
    Some(if carried { Side::Yes } else { Side::No })
}

impl Story<'_> {
    fn told(&self, outcome: Option<Side>) -> (usize, Text) {
        let Some(last) = self.moments.last() else {
            let clause = outcome.map(|side| Claim::of_count(self.vote).clause(self.vote, side));
            return (
                0,
                clause.map_or_else(
                    || say!(Headline::CarriedCannotBeSaid),
                    |clause| say!(Chart::EverythingCounted, clause),
                ),
            );
        };
        let end = self.moments.len() - 1;
        match (last.standing.side(), outcome) {
            (None, _) if last.standing == Standing::Unknown => (end, self.share_alone(last)),
            (None, Some(side)) => (end, self.open_to_the_end(last, side)),
            (None, None) => (end, self.still_open(last)),
            (Some(side), Some(other)) if side != other => (end, self.missed(last, side)),
            (Some(side), _) => self.named(side),
        }
    }

    /// `a win for No`
    fn noun(&self, side: Side) -> Text {
        Claim::of_count(self.vote).noun(self.vote, side)
    }

    /// From when on a side was named, and from when on that was as sure as at the end.
    fn named(&self, side: Side) -> (usize, Text) {
        let since = self.since(|told| told.standing.side() == Some(side));
        let most = self.moments.last().and_then(likelihood);
        let sure = self.since(|told| told.standing.side() == Some(side) && likelihood(told) >= most);
        let (before, after) = self.moments.split_at(since);
        let least = after.iter().filter_map(likelihood).min();
        let [words, more] = [least, most].map(|likelihood| in_words(likelihood.unwrap_or(Likelihood::Leaning)));
        let (noun, tense, is_surer) = (self.noun(side), self.tense, most > least);
        let (first, then) = (&self.moments[since], &self.moments[sure]);
        let is_open = |told: &Told<'_>| told.standing == Standing::TooClose;
        if before.is_empty() {
            let progress = &then.progress;
            let told = match &then.time {
                _ if after.len() == 1 => say!(NightStory::Only, tense, noun, words, progress),
                _ if !is_surer => say!(NightStory::FromTheFirst, tense, noun, words),
                Some(time) => say!(NightStory::FromTheFirstThenAt, tense, noun, words, more, time),
                None => say!(NightStory::FromTheFirstThen, tense, noun, words, more, progress),
            };
            return (sure, told);
        }
        if before.iter().any(|told| told.standing.side() == Some(side.other())) {
            let (from, progress) = (self.noun(side.other()), &first.progress);
            let told = match &first.time {
                Some(time) => say!(NightStory::TurnedAt, from, noun, time),
                None => say!(NightStory::Turned, from, noun, progress),
            };
            return (since, told);
        }
        let told = match (first.time.as_ref().zip(then.time.as_ref()), before.iter().all(is_open)) {
            (Some((time, sure)), true) if is_surer => say!(NightStory::OpenUntilThenAt, tense, noun, more, time, sure),
            (Some((time, _)), true) => say!(NightStory::OpenUntilAt, tense, noun, words, time),
            (None, true) if is_surer => {
                say!(NightStory::OpenUntilThen, tense, noun, more, progress = &first.progress)
            }
            (None, true) => say!(NightStory::OpenUntil, tense, noun, words, progress = &first.progress),
            (Some((_, time)), false) => {
                say!(NightStory::SinceAt, tense, noun, words = more, time, progress = &then.progress)
            }
            (None, false) => say!(NightStory::Since, tense, noun, words = more, progress = &then.progress),
        };
        (sure, told)
    }

    /// Place of the first moment from which on something is true.
    fn since(&self, is: impl Fn(&Told<'_>) -> bool) -> usize {
        self.moments.iter().rposition(|told| !is(told)).map_or(0, |place| place + 1)
    }

    /// The last projection named the side that lost.
    fn missed(&self, last: &Told<'_>, side: Side) -> Text {
        let words = in_words(likelihood(last).unwrap_or(Likelihood::Leaning));
        let (progress, noun, ended) = (&last.progress, self.noun(side), self.noun(side.other()));
        say!(NightStory::Missed, progress, noun, words, ended)
    }

    fn open_to_the_end(&self, last: &Told<'_>, side: Side) -> Text {
        say!(NightStory::OpenToTheEnd, progress = &last.progress, ended = self.noun(side))
    }

    fn still_open(&self, last: &Told<'_>) -> Text {
        let how = if self.moments.iter().any(|told| told.standing.side().is_some()) { "again" } else { "still" };
        let (tense, progress) = (self.tense, &last.progress);
        match &last.time {
            Some(time) => say!(NightStory::OpenAt, tense, how, time, progress),
            None => say!(NightStory::Open, tense, how, progress),
        }
    }

    /// Where the rule cannot be applied nothing is said but the share.
    fn share_alone(&self, last: &Told<'_>) -> Text {
        let (tense, option) = (self.tense, self.vote.option(self.vote.focus));
        say!(NightStory::ShareAlone, tense, option, progress = &last.progress, median = last.median())
    }
}

fn likelihood(told: &Told<'_>) -> Option<Likelihood> {
    match told.standing {
        Standing::Ahead(_, likelihood) => Some(likelihood),
        _ => None,
    }
}

fn in_words(likelihood: Likelihood) -> Text {
    say!(NightStory::Likelihood, likelihood = likelihood.word().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::super::told_moments::{tests::night, told_moments};
    use super::*;
    use crate::headline::example;

    /// The title of a night by the chance of No every ten minutes from 21:00, while it goes on and once No has won.
    fn titles(no: &[f64], timed: bool) -> [String; 2] {
        let night = night(&no.iter().map(|&no| (no, 0.03)).collect::<Vec<_>>(), timed);
        let over = example::vote();
        let running = Vote { results: Vec::new(), ..over.clone() };
        [running, over].map(|vote| title(&vote, &told_moments(&vote, &night), !timed).1.english())
    }

    #[test]
    fn the_title_is_the_news_of_the_night() {
        for (no, now, past) in [
            (
                &[0.995, 0.999][..],
                "A win for No has been very likely since the first projection",
                "A win for No was very likely from the first projection on",
            ),
            (
                &[0.8, 0.995],
                "A win for No has been more likely than not from the start, and very likely since 21:10",
                "A win for No was more likely than not from the start, and very likely from 21:10 on",
            ),
            (
                &[0.5, 0.6, 0.95],
                "It was too close to call until 21:20, now a win for No is likely",
                "It was too close to call until 21:20, then a win for No was likely",
            ),
            (
                &[0.5, 0.8, 0.8, 0.995],
                "It was too close to call until 21:10, and a win for No has been very likely since 21:30",
                "It was too close to call until 21:10, and a win for No was very likely from 21:30 on",
            ),
            (
                &[0.8, 0.5, 0.8, 0.95],
                "A win for No has been likely since 21:30, when 40 of 304 areas were in",
                "A win for No was likely from 21:30 on, with 40 of 304 areas in",
            ),
            (
                &[0.8, 0.5, 0.95],
                "A win for No has been likely since 21:20, when 30 of 304 areas were in",
                "A win for No was likely from 21:20 on, with 30 of 304 areas in",
            ),
            (
                &[0.1, 0.5, 0.95],
                "The projections turned from a win for Yes to a win for No at 21:20",
                "The projections turned from a win for Yes to a win for No at 21:20",
            ),
            (
                &[0.5, 0.5],
                "At 21:10, with 20 of 304 areas in, it is still too close to call",
                "With 20 of 304 areas in, it was too close to call, and the vote ended with a win for No",
            ),
            (
                &[0.8, 0.5],
                "At 21:10, with 20 of 304 areas in, it is too close to call again",
                "With 20 of 304 areas in, it was too close to call, and the vote ended with a win for No",
            ),
            (
                &[0.3, 0.05],
                "A win for Yes has been more likely than not from the start, and likely since 21:10",
                "With 20 of 304 areas in, a win for Yes was likely, but the vote ended with a win for No",
            ),
            (
                &[0.95],
                "With 10 of 304 areas in, a win for No is likely",
                "With 10 of 304 areas in, a win for No was likely",
            ),
        ] {
            assert_eq!(titles(no, true), [now, past], "{no:?}");
        }
    }

    #[test]
    fn a_simulated_night_is_called_one_and_has_no_hours() {
        let [now, past] = titles(&[0.5, 0.95], false);
        assert_eq!(
            (now.as_str(), past.as_str()),
            (
                "Replayed in a simulated order: it was too close to call until 20 of 304 areas were in, now a win for No is likely",
                "Replayed in a simulated order: it was too close to call until 20 of 304 areas were in, then a win for No was likely"
            )
        );
    }

    #[test]
    fn after_the_last_unit_the_title_tells_how_it_came_to_that() {
        let vote = Vote { results: Vec::new(), ..example::vote() };
        let night = night(&[(0.5, 0.03), (0.95, 0.02), (1.0, 0.0)], true);
        let (news, told) = title(&vote, &told_moments(&vote, &night), false);
        assert_eq!(
            (news, told.english().as_str()),
            (1, "It was too close to call until 21:10, then a win for No was likely")
        );
        let night = super::super::told_moments::tests::night(&[(1.0, 0.0)], true);
        assert_eq!(title(&vote, &told_moments(&vote, &night), false).1.english(), "Everything is counted: No wins");
    }
}
