//! Errors of one house on the lead, on all answers, as published ratings count them.

use serde::Serialize;

use super::polls::ManyPoll;

/// Errors of a group of polls on the lead of yes over no, points of all answers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LeadErrors {
    /// Polls of races whose lead is known.
    pub n: usize,
    /// Mean |lead in the poll − lead in the result|.
    pub mean_error: f64,
    /// Share that named the winner: a tied poll counts half, a tied result not at all.
    pub right_call: Option<f64>,
    /// Polls whose signed errors may be averaged.
    pub n_bias: usize,
    /// Mean of lead in the poll − lead in the result over these.
    pub bias: Option<f64>,
}

/// Errors on the lead.
///
/// # Errors
/// `None` where no lead in a result is known.
pub fn lead_errors<'a>(polls: impl Iterator<Item = &'a ManyPoll>) -> Option<LeadErrors> {
    let (mut n, mut size, mut calls, mut right, mut n_bias, mut signed) = (0, 0.0, 0, 0.0, 0, 0.0);
    for poll in polls {
        let Some(result) = poll.result_lead else { continue };
        let lead = poll.yes - poll.no;
        n += 1;
        size += (lead - result).abs();
        if lead == 0.0 {
            (calls, right) = (calls + 1, right + 0.5);
        } else if result != 0.0 {
            (calls, right) = (calls + 1, right + f64::from(u8::from((lead > 0.0) == (result > 0.0))));
        }
        if poll.comparable {
            (n_bias, signed) = (n_bias + 1, signed + lead - result);
        }
    }
    (n > 0).then(|| LeadErrors {
        n,
        mean_error: size / n as f64,
        right_call: (calls > 0).then(|| right / f64::from(calls)),
        n_bias,
        bias: (n_bias > 0).then(|| signed / n_bias as f64),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poll(yes: f64, no: f64, result_lead: Option<f64>, comparable: bool) -> ManyPoll {
        ManyPoll {
            race: 0,
            kind: 0,
            pollster: 0,
            mode: 0,
            sponsor: 0,
            vote_date: None,
            horizon_days: None,
            n: None,
            yes,
            no,
            result: 0.5,
            result_lead,
            comparable,
        }
    }

    #[test]
    fn errors_on_the_lead_are_counted_as_ratings_count_them() {
        let polls = [
            poll(50.0, 44.0, Some(2.0), true),  // +6 for +2: right, error 4
            poll(45.0, 45.0, Some(-3.0), true), // a tie for -3: half right, error 3
            poll(40.0, 45.0, Some(2.0), false), // -5 for +2: wrong, error 7, not averaged with a sign
            poll(46.0, 45.0, Some(0.0), false), // a tied result says nothing of the winner, error 1
            poll(46.0, 45.0, None, true),       // no lead is known
        ];
        let found = lead_errors(polls.iter()).expect("errors");
        assert_eq!((found.n, found.n_bias), (4, 2));
        assert_eq!(found.mean_error, 3.75); // (4 + 3 + 7 + 1)/4
        assert_eq!(found.right_call, Some(0.5)); // (1 + .5 + 0)/3
        assert_eq!(found.bias, Some(3.5)); // (4 + 3)/2
    }

    #[test]
    fn without_a_poll_of_the_usual_parties_there_is_no_signed_mean() {
        let found = lead_errors([poll(40.0, 45.0, Some(2.0), false)].iter()).expect("errors");
        assert_eq!((found.n_bias, found.bias, found.right_call), (0, None, Some(0.0)));
        assert_eq!(lead_errors([poll(40.0, 45.0, None, true)].iter()), None);
    }
}
