//! Figures of another row, column, vote or day.

use super::{
    CHECK, Case,
    made::{Folder, folder, lent, many},
};

fn case(code: &'static str, folder: Folder) -> Case {
    (code, CHECK, folder)
}

pub fn typed() -> Vec<Case> {
    let three = many(3, |n| format!("unit=A-{n} yes={} no={} cast={}", 300 + n, 200 + n, 515 + 2 * n));
    let polls =
        many(3, |n| format!("poll_id=p{n} n=10{n}1 field_start=2027-03-0{n} field_end=2027-03-0{n} published="));
    let ten = |forward: bool| {
        many(10, move |n| {
            let yes = 200 + 20 * if forward { n } else { 10 - n };
            format!("unit=A-{n} yes={yes} no={} cast=615", 600 - yes)
        })
    };
    let two_finals =
        "[[result]]\nstatus = \"final\"\nyes = 10\nno = 5\n[[result]]\nstatus = \"final\"\nyes = 5\nno = 10";
    let override_of_counted = "[[override]]\nunit = \"A-1\"\naction = \"known\"\nvalue = 0.5\n";
    let by_kind = &["unit=A-1 kind=day registered=1000", "unit=A-1 kind=postal registered="];
    let history: String = (1..=5).map(|n| format!("A-{n},0.9\n")).collect();
    vec![
        case("vote_day_doubtful", folder().polls(&lent(&polls))),
        case("press_share_as_fraction", folder().press(&["value=0.562"])),
        case("override_idle", folder().unit().reports(&[""]).file("v/desk.toml", override_of_counted)),
        case(
            "history_differs_from_vote",
            folder()
                .results(&lent(&many(5, |n| format!("unit=A-{n} registered=10{n}0"))))
                .earlier(&lent(&many(5, |n| format!("unit=A-{n} registered=10{n}0"))))
                .file("v/history.csv", format!("unit,old\n{history}")),
        ),
        case("of_earlier_vote", folder().results(&lent(&three)).earlier(&lent(&three))),
        case("of_another_unit", folder().results(&lent(&three)).reports(&["unit=A-1 yes=302 no=202"])),
        case("mostly_invalid", folder().results(&["unit=A-1 yes=10 no=5 blank=385 spoiled=300"])),
        case("baseline_mirrored", folder().results(&lent(&ten(true))).earlier(&lent(&ten(false)))),
        case("reports_without_time", folder().results(&lent(&three)).reports(&["unit=A-1", "unit=A-2 reported_at="])),
        case(
            "days_exchanged",
            folder().polls(&[
                "field_start=2026-01-02 field_end=2026-03-02 published=2026-05-02",
                "poll_id=b field_start=16/02/2026 field_end=18/02/2026 published=20/02/2026",
            ]),
        ),
        case("baseline_unsound", folder().unit().earlier(&["unit=A-1 parent=A cast=9"])),
        case("result_contradicted", folder().tables(two_finals)),
        case("close_early", folder().top("polls_close = 2026-03-23T06:00:00+01:00")),
        case("expected_impossible", folder().unit().units(&["unit=A-1 expected=9000"])),
        case("kind_missing", folder().results(by_kind).reports(&[""])),
    ]
}
