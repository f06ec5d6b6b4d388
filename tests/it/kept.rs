//! What the commands say of the bundled votes and of made ones, number by number, as kept in `tests/it/kept/`: no number,
//! code or refusal moves unless somebody means it to. After a wanted change, `INSTA_UPDATE=always cargo test --test it
//! kept` writes the books anew; the difference is then read like any other.

use book::Book;

use crate::folder::Place;

mod book;
mod made;
mod mixed;
mod numbers;
mod odd;
mod sentences;

#[test]
fn the_errors_of_the_polls_are_those_that_are_kept() {
    let mut book = Book::of("errors");
    let place = Place::new();
    book.run(&place, "errors_brexit", &["errors", "brexit-2016", "--json"]);
    book.run(&place, "errors_2018", &["errors", "new-caledonia-2018", "--json"]);
    book.run(&place, "errors_pair", &["errors", "new-caledonia-2018", "new-caledonia-2020", "--json"]);
    book.compared();
}

#[test]
fn the_forecasts_are_those_that_are_kept() {
    let mut book = Book::of("forecasts");
    let place = Place::new();
    book.run(&place, "forecast_2018", &["forecast", "new-caledonia-2018", "--draws", "400", "--explain", "--json"]);
    book.run(
        &place,
        "forecast_2020_logit",
        &[
            "forecast",
            "new-caledonia-2020",
            "--draws",
            "400",
            "--scale",
            "logit",
            "--undecided",
            "beta:2,3",
            "--prior",
            "structural",
            "--json",
        ],
    );
    book.run(
        &place,
        "forecast_scotland",
        &[
            "forecast",
            "scotland-2014",
            "--draws",
            "400",
            "--as-of",
            "2014-08-20",
            "--grid",
            "gauss-legendre:4,0.01,0.04,0.05",
            "--json",
        ],
    );
    book.run(
        &place,
        "forecast_2020_scenario",
        &[
            "forecast",
            "new-caledonia-2020",
            "--draws",
            "400",
            "--turnout-yes",
            "0.9",
            "--turnout-no",
            "0.8",
            "--mobilise",
            "Nouméa:0.1:0.3",
            "--json",
        ],
    );
    book.compared();
}

#[test]
fn the_projections_are_those_that_are_kept() {
    let mut book = Book::of("projections");
    let place = Place::new();
    book.run(&place, "project_2020", &["project", "new-caledonia-2020", "--draws", "400", "--json"]);
    book.run(
        &place,
        "project_2020_early",
        &[
            "project",
            "new-caledonia-2020",
            "--draws",
            "400",
            "--as-of",
            "2020-10-04T19:15:00+11:00",
            "--hint",
            "Nouméa late",
            "--campaign-prior",
            "on",
            "--json",
        ],
    );
    book.run(&place, "project_2018", &["project", "new-caledonia-2018", "--draws", "400", "--json"]);
    book.run(
        &place,
        "project_2021",
        &["project", "new-caledonia-2021", "--draws", "400", "--as-of", "2021-12-12T18:00:00+11:00", "--json"],
    );
    book.run(
        &place,
        "project_brexit",
        &["project", "brexit-2016", "--draws", "400", "--as-of", "2016-06-24T02:00:00+01:00", "--json"],
    );
    book.compared();
}

#[test]
fn the_replayed_nights_and_campaigns_are_those_that_are_kept() {
    let mut book = Book::of("replays");
    let place = Place::new();
    book.run(
        &place,
        "replay_2021",
        &["replay", "new-caledonia-2021", "--draws", "200", "--seeds", "1", "--fractions", "0.1,0.4", "--json"],
    );
    book.run(
        &place,
        "replay_2020",
        &["replay", "new-caledonia-2020", "--draws", "200", "--seeds", "1", "--fractions", "0.1,0.4", "--json"],
    );
    book.run(
        &place,
        "replay_2020_snap",
        &["replay", "new-caledonia-2018", "--draws", "200", "--order", "snapshots", "--json"],
    );
    book.run(
        &place,
        "replay_brexit",
        &["replay", "brexit-2016", "--draws", "200", "--order", "declared", "--units", "20,150", "--json"],
    );
    book.run(&place, "replay_campaign", &["replay", "new-caledonia-2018", "--campaign", "--draws", "200", "--json"]);
    book.run(
        &place,
        "backtest_nights",
        &["backtest", "nights", "new-caledonia-2020", "--draws", "100", "--seeds", "1", "--json"],
    );
    book.compared();
}

#[test]
fn the_findings_are_those_that_are_kept() {
    let mut book = Book::of("findings");
    let place = Place::new();
    book.run(&place, "check_2020", &["check", "new-caledonia-2020", "--json"]);
    book.run(&place, "check_2018", &["check", "new-caledonia-2018", "--json"]);
    book.run(&place, "check_2021", &["check", "new-caledonia-2021", "--json"]);
    book.run(&place, "check_chile", &["check", "chile-2022", "--json"]);
    book.run(&place, "votes", &["votes", "--json"]);
    book.compared();
}

#[test]
fn the_charts_are_those_that_are_kept() {
    let mut book = Book::of("charts");
    let place = Place::new();
    let both = [
        "poll_gap",
        "error_by_horizon",
        "house_effects",
        "share_fan",
        "outcome_cards",
        "outcome_dots",
        "gap_causes",
        "count_so_far",
        "night_projection",
        "night_story",
        "outstanding_by_region",
        "map_share",
        "turnout_by_side",
        "calibration",
        "hyperparameters",
        "predictive_check",
    ];
    for chart in both {
        for year in ["2020", "2018"] {
            let vote = format!("new-caledonia-{year}");
            book.run(&place, &format!("{chart}_{year}"), &["chart", chart, &vote, "--draws", "200", "--json"]);
        }
    }
    for chart in ["poll_error_history", "swing_vs_baseline", "map_swing", "map_surprise"] {
        book.run(&place, chart, &["chart", chart, "new-caledonia-2020", "--draws", "200", "--json"]);
    }
    book.compared();
}

#[test]
fn the_numbers_of_printed_pages_are_those_that_are_kept() {
    let mut book = Book::of("pages");
    let place = Place::new();
    book.run(&place, "errors_pair", &["errors", "new-caledonia-2018", "new-caledonia-2020"]);
    book.run(&place, "errors_brexit", &["errors", "brexit-2016"]);
    book.run(&place, "forecast", &["forecast", "new-caledonia-2018", "--draws", "400", "--explain"]);
    book.run(&place, "project", &["project", "new-caledonia-2020", "--draws", "400"]);
    book.run(&place, "check_brexit", &["check", "brexit-2016"]);
    book.compared();
}
