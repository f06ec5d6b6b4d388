//! How to damage `returns.csv` so that a finding about the night is told.

use super::{
    CHECK, Case,
    made::{Folder, folder, lent, many},
};

fn case(code: &'static str, folder: Folder) -> Case {
    (code, CHECK, folder)
}

const CLOSE: &str = "polls_close = 2026-03-23T20:00:00+01:00";
const LATER: &str = "reported_at=2026-03-23T23:00:00+01:00";

pub fn reports() -> Vec<Case> {
    let reports = |rows: &[&str]| folder().unit().reports(rows);
    // Six units of a thousand: five with 700 ballots, one with 70.
    let six = many(6, |n| format!("unit=A-{n} registered={}", 1000 + n));
    let night = many(6, |n| format!("unit=A-{n} {}", if n == 6 { "yes=30 no=25" } else { "" }));
    vec![
        case("ballots_above_register", reports(&["yes=4000 no=100"])),
        case("unexpected_unit", reports(&["unit=Z-9"])),
        case("zero_not_counted", reports(&["status=partial yes=0 no=0 blank=0 spoiled=0"])),
        case("ballots_far_off", folder().results(&lent(&six)).reports(&lent(&night))),
        case("fraction_above_register", reports(&["status=partial counted_fraction=0.1"])),
        case("complete_but_partial", reports(&["counted_fraction=0.5"])),
        case("complete_then_partial", reports(&["", &format!("status=partial {LATER}")])),
        case("complete_again", reports(&["", &format!("yes=390 {LATER}")])),
        case("count_falls", reports(&["", &format!("yes=300 {LATER}")])),
        case("report_repeated", reports(&["", ""])),
        case("report_before_close", folder().top(CLOSE).unit().reports(&["reported_at=2026-03-23T15:00:00+01:00"])),
        case("report_on_another_day", reports(&["reported_at=2027-03-23T22:00:00+01:00"])),
        case("report_late", folder().unit().lines(&["reported_at=2026-03-27T22:00:00+01:00"])),
        case("report_differs_from_result", reports(&["yes=380"])),
        case("report_differs_from_result", reports(&["yes=300"])),
    ]
}

pub fn lines() -> Vec<Case> {
    let lines = |rows: &[&str]| folder().unit().lines(rows);
    let turnout = "measure=turnout option=";
    vec![
        case("counted_exceeds_total", lines(&["counted=900 counted_of=ballots"])), // 700 were cast
        case("line_above_register", lines(&["counted=5000 counted_of=registered"])), // of 1,000
        case("line_share_as_fraction", lines(&["value=0.553"])),
        case(
            "line_differs_from_units",
            folder().unit().file(
                "v/returns.csv",
                "unit,measure,option,value,counted,total,counted_of,status,reported_at,yes,no\n\
                 A-1,,,,,,,complete,2026-03-23T21:00:00+01:00,385,300\n\
                 ,share,yes,46.2,1,1,stations,complete,2026-03-23T22:00:00+01:00,,\n",
            ),
        ),
        case(
            "line_contradicts_itself",
            lines(&[
                "counted=10 total=20 counted_of=stations",
                "option=no value=45 counted=10 total=30 counted_of=stations",
            ]),
        ),
        case("line_differs_from_result", lines(&["status=final value=90"])),
        case(
            "line_turns_over",
            lines(&[
                "value=70 counted=50 total=100 counted_of=stations",
                &format!("value=30 counted=51 total=100 counted_of=stations {LATER}"),
            ]),
        ),
        case("figure_repeated", lines(&["", "value=56"])),
        case("turnout_falls", lines(&[turnout, &format!("{turnout} value=40 {LATER}")])),
        case("partial_called_complete", lines(&["status=final counted=5 total=10 counted_of=stations"])),
        case("count_base_unclear", lines(&["counted=5"])),
        case("total_unlike_result", lines(&["counted=10 total=5000 counted_of=ballots"])), // 700 were cast
        case("stations_differ_from_units", lines(&["counted=1 total=9 counted_of=stations"])),
        case("rounding_unlike_value", lines(&["rounding=0.3"])),
        case("option_without_share", lines(&["measure=turnout"])),
        case("figures_without_time", lines(&["reported_at="])),
    ]
}
