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
