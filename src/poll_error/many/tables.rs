//! The analysis of many polls as tables.

use super::{
    output::ManyErrors,
    polls::{ManyPoll, ManyPolls},
};
use crate::table::Table;

/// Tables `polls`, `houses` and `horizon`.
///
/// # Shape
/// Points unless the name says otherwise; blank = does not apply.
pub fn tables(many: &ManyPolls, errors: &ManyErrors) -> Vec<Table> {
    vec![polls(many), houses(errors), horizon(errors)]
}

fn polls(many: &ManyPolls) -> Table {
    let rows = || many.polls.iter();
    Table::new("polls")
        .words("race", rows().map(|poll| many.races[poll.race].as_str()))
        .words("pollster", rows().map(|poll| many.pollsters[poll.pollster].as_str()))
        .words("mode", rows().map(|poll| many.modes[poll.mode].as_str()))
        .numbers("horizon_days", rows().map(|poll| poll.horizon_days.map(f64::from)))
        .numbers("n", rows().map(|poll| poll.n))
        .numbers("n_decided", rows().map(ManyPoll::n_decided))
        .numbers("share_two_way", rows().map(|poll| Some(poll.share())))
        .numbers("result", rows().map(|poll| Some(poll.result)))
        .numbers("error_points", rows().map(|poll| Some(poll.error_points())))
        .numbers("winner_error_points", rows().map(|poll| Some(poll.winner_error_points())))
}

fn houses(errors: &ManyErrors) -> Table {
    let rows = || errors.houses.iter();
    Table::new("houses")
        .words("pollster", rows().map(|row| row.pollster.as_str()))
        .numbers("n", rows().map(|row| Some(row.n as f64)))
        .numbers("races", rows().map(|row| Some(row.races as f64)))
        .numbers("bias_points", rows().map(|row| Some(row.bias_points)))
        .numbers("mae_points", rows().map(|row| Some(row.mae_points)))
        .numbers("rmse_points", rows().map(|row| Some(row.rmse_points)))
        .numbers("relative_points", rows().map(|row| row.relative_points))
        .numbers("se_points", rows().map(|row| row.se_points))
        .numbers("shrunk_points", rows().map(|row| row.shrunk_points))
        .numbers("lower_points", rows().map(|row| row.lower_points))
        .numbers("upper_points", rows().map(|row| row.upper_points))
        .numbers("rank", rows().map(|row| row.rank))
        .numbers("rank_lower", rows().map(|row| row.rank_lower))
        .numbers("rank_upper", rows().map(|row| row.rank_upper))
}

fn horizon(errors: &ManyErrors) -> Table {
    let rows = || errors.horizon.iter().flat_map(|horizon| &horizon.bands);
    Table::new("horizon")
        .numbers("from_days", rows().map(|row| Some(f64::from(row.from_days))))
        .numbers("to_days", rows().map(|row| row.to_days.map(f64::from)))
        .numbers("n", rows().map(|row| Some(row.n as f64)))
        .numbers("races", rows().map(|row| Some(row.races as f64)))
        .numbers("bias_points", rows().map(|row| Some(row.bias_points)))
        .numbers("mae_points", rows().map(|row| Some(row.mae_points)))
        .numbers("rmse_points", rows().map(|row| Some(row.rmse_points)))
        .numbers("lower_points", rows().map(|row| row.lower_points))
        .numbers("upper_points", rows().map(|row| row.upper_points))
}
