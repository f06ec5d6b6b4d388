//! The findings about many polls in words.

use super::super::groups::LAST_DAYS;
use super::output::ManyErrors;
use crate::language::{Text, Value, say};

/// What a desk can print about polls in general, most important first.
pub(super) fn sentences(errors: &ManyErrors) -> Vec<Text> {
    let points = |value: f64| Value::points(value, 1);
    let summary = &errors.summary;
    let missed = points(summary.mae_points);
    let mut texts = vec![match errors.n_polls {
        1 => say!(ManyPolls::OnePoll, missed),
        polls => say!(ManyPolls::Polls, polls, races = errors.n_races, missed),
    }];
    if errors.copies > 0 {
        texts.push(say!(ManyPolls::Copies, rows = errors.copies));
    }
    if let Some(sampling) = summary.sampling_rmse_points.filter(|sampling| *sampling > 0.0) {
        let ratio = Value::decimal(summary.rmse_points / sampling, 1);
        texts.push(say!(ManyPolls::Typical, rmse = points(summary.rmse_points), ratio, sampling = points(sampling)));
    }
    if errors.without_n > 0 && errors.without_n < errors.n_polls {
        texts.push(say!(ManyPolls::WithoutN, polls = errors.without_n, all = errors.n_polls));
    }
    if errors.without_n == errors.n_polls {
        texts.push(say!(ManyPolls::NoN));
    }
    if errors.without_days == errors.n_polls {
        texts.push(say!(ManyPolls::NoDays));
    } else if errors.without_days > 0 {
        texts.push(say!(ManyPolls::WithoutDays, polls = errors.without_days, all = errors.n_polls));
    }
    let races = &errors.spread.races;
    // Nine out of ten cannot be told from fewer.
    if races.n >= 10 {
        texts.push(say!(ManyPolls::AverageOfAVote, q90 = points(races.q90)));
    }
    for split in &errors.bias_variance {
        let numbers = &split.numbers;
        let (bias, sd) = (points(numbers.avg_abs_bias_points), points(numbers.avg_sd_points));
        texts.push(say!(ManyPolls::SharedError, group = split.group.to_string(), bias, sd));
    }
    if let Some(herding) = &errors.herding {
        let ratio = Value::decimal(herding.ratio, 2);
        let dated = if errors.without_days < errors.n_polls { "yes" } else { "no" };
        texts.push(match herding.p_closer < 0.05 {
            true => say!(ManyPolls::Herding, ratio, dated, days = LAST_DAYS),
            false => say!(ManyPolls::NoHerding, ratio, dated, days = LAST_DAYS),
        });
    }
    texts
}
