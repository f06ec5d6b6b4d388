//! What could explain the gap between polls and result: one cause a file, then the table (`METHOD.md` §7.6).

mod case;
mod fact;
mod house_mode;
mod late_swing;
mod name;
mod rounding;
mod sampling;
mod table;
mod turnout_by_side;
mod undecided;

pub(super) use case::{Case, Entry};
pub use fact::CausePoll;
pub(super) use fact::{Detail, Fact};
pub use name::CauseName;
pub(super) use table::facts;

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::CauseName;
    use crate::{
        language::Lang,
        poll_error::{PollErrors, analyse},
        vote::{Base, Counts, Mode, Poll, ResultFact, Vote},
    };

    fn poll(id: &str, house: &str, [start, end]: [Date; 2]) -> Poll {
        let (field_start, field_end) = (Some(start), Some(end));
        Poll { pollster: house.to_owned(), field_start, field_end, ..Poll::made(id) }
    }

    /// A vote of 14 October that yes drew, with two polls 22 and 10 days before it.
    fn vote() -> Vote {
        let a = Poll { yes: Some(52.0), no: Some(48.0), ..poll("a", "A", [date(2023, 9, 20), date(2023, 9, 24)]) };
        let b = Poll {
            n: Some(500),
            base: Base::All,
            yes: Some(44.0),
            no: Some(36.0),
            undecided: Some(20.0),
            ..poll("b", "B", [date(2023, 10, 4), date(2023, 10, 4)])
        };
        let counts = Counts { yes: Some(5000), no: Some(5000), ..Counts::default() };
        let result = ResultFact { is_final: true, at: None, counts, yes_share: None, turnout: None, source: None };
        Vote { polls: vec![a, b], results: vec![result], ..Vote::new("v", date(2023, 10, 14)) }
    }

    fn most(errors: &PollErrors, name: CauseName) -> f64 {
        let cause = errors.causes.iter().find(|cause| cause.cause == name).expect("its line");
        cause.most_points.expect("a number")
    }

    #[track_caller]
    fn near(got: f64, expected: f64) {
        assert!((got - expected).abs() < 1e-5, "expected {expected}, got {got}");
    }

    #[test]
    fn two_polls_have_the_causes_worked_out_by_hand() {
        let errors = analyse(&vote());
        near(errors.gap_points.r#final.expect("a gap"), 3.5); // (52 + 55)/2 − 50
        // 1.96 √((.52 · .48/1000 + .55 · .45/400)/4): B has 80 % of 500 who chose
        near(most(&errors, CauseName::Sampling), 2.887_789);
        near(most(&errors, CauseName::Rounding), 0.5625); // (.5/100 + .5/80)/2
        near(most(&errors, CauseName::LateSwing), 3.533_375); // 1.96 · .5 · √((22 + 10 + 10 + 10)/4)
        near(most(&errors, CauseName::Undecided), 11.0); // B alone reports them: 55 − 44
        near(most(&errors, CauseName::HouseMode), 1.5); // 53.5 − 52
        let swing = errors.causes.iter().find(|cause| cause.cause == CauseName::LateSwing).expect("its line");
        let assumption = swing.assumption.english();
        assert!(assumption.contains(", 16 days on average"), "{assumption}"); // (22 + 10)/2
    }

    #[test]
    fn the_causes_are_the_same_seen_from_the_other_side() {
        let (own, mut turned) = (vote(), vote());
        turned.focus = crate::vote::Side::No;
        let (own, turned) = (analyse(&own), analyse(&turned));
        near(turned.gap_points.r#final.expect("a gap"), -3.5); // No is understated by what Yes is overstated
        for name in CauseName::ALL.into_iter().filter(|name| *name != CauseName::TurnoutBySide) {
            near(most(&turned, name), most(&own, name));
        }
    }

    #[test]
    fn a_printed_decimal_makes_the_rounding_ten_times_smaller() {
        let mut vote = vote();
        (vote.polls[0].yes, vote.polls[0].no) = (Some(52.4), Some(47.6));
        near(most(&analyse(&vote), CauseName::Rounding), (0.05 + 0.625) / 2.0); // A .05/100, B still .5/80
        vote.poll_rules.rounding = Some(false);
        near(most(&analyse(&vote), CauseName::Rounding), 0.0); // the vote says that its figures are exact
    }

    #[test]
    fn the_step_of_a_day_is_that_of_the_vote() {
        let mut vote = vote();
        vote.poll_rules.priors.insert("omega".to_owned(), 0.01);
        near(most(&analyse(&vote), CauseName::LateSwing), 7.066_750); // twice the default of .005
    }

    #[test]
    fn polls_of_one_house_on_the_same_days_share_its_weight() {
        let mut vote = vote();
        let web = Poll { mode: Mode::Online, yes: Some(58.0), no: Some(42.0), ..vote.polls[0].clone() };
        vote.polls.push(Poll { poll_id: "a-web".to_owned(), ..web });
        let errors = analyse(&vote);
        let average = errors.poll_average.as_ref().expect("an average");
        near(100.0 * average.two_way, 55.0); // A (52 + 58)/2, B 55
        assert_eq!((average.n_polls, average.poll_ids.len()), (3, 3));
        assert!(average.rule.english().ends_with("have the same days"), "{}", average.rule.english());
        // 1.96 √(.52 · .48/16000 + .58 · .42/16000 + .55 · .45/1600): weights ¼, ¼, ½
        near(most(&errors, CauseName::Sampling), 2.669_529);
        near(most(&errors, CauseName::LateSwing), 3.533_375); // the two of A have the same days
        near(most(&errors, CauseName::Rounding), 0.5625); // ½ · .5 + ½ · .625
        near(errors.summary_of_average.expect("two houses").rmse_points, 5.0); // both houses are 5 too high
        let sentences = errors.sentences.of(Lang::En);
        assert!(sentences[0].starts_with("The last polls of 2 pollsters gave"), "{sentences:?}");
        assert!(sentences[1].starts_with("The last polls of A were taken on the same days"));
    }
}
