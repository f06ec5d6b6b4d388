//! What a command refuses, and why it has nothing to say, is told in the language that is asked for.

use plebis::language::Lang;

use crate::folder::Place;

/// Words that an English refusal has and no other.
const ENGLISH: [&str; 10] =
    [" is no ", " is not a ", " has no ", " names no ", "choose ", "give ", "there is ", " the ", "write ", "help: "];

#[test]
fn refusals_of_flags_tables_logos_and_charts_are_told_in_five_languages() {
    let place = Place::new();
    place.write("forecasts.csv", "model,race\na,b\n").write("polls.csv", "pollster,yes\na,50\n");
    place.write("shares.csv", "model,race,predicted\na,b,7\n").write("outcomes.csv", "race,observed\nb,0.5\n");
    place.write("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>a</text></svg>");
    // Exit codes: the table of `--help`.
    let commands: [(&[&str], i32); 11] = [
        (&["forecast", "new-caledonia-2018", "--scale", "linear"], 2),
        (&["forecast", "new-caledonia-2018", "--grid", "coarse"], 2),
        (&["forecast", "new-caledonia-2018", "--undecided", "beta:1"], 2),
        (&["forecast", "no-such-vote"], 2),
        (&["replay", "new-caledonia-2018", "--fractions", "2"], 2),
        (&["project", "new-caledonia-2020", "--hint", "Atlantis late"], 2),
        (&["chart", "share_fan", "chile-2022"], 6),
        (&["chart", "poll_gap", "new-caledonia-2018", "--logo", "logo.svg"], 3),
        (&["errors", "--many", "polls.csv"], 3),
        (&["score", "forecasts.csv", "outcomes.csv"], 3),
        (&["score", "shares.csv", "outcomes.csv"], 3),
    ];
    for (command, code) in commands {
        let told = |lang: Lang| {
            let ran = place.run(&[command, &["--lang", lang.word()]].concat());
            assert_eq!(ran.code, code, "{command:?} in {lang}: {}", ran.err);
            // The frame breaks lines where it likes.
            ran.err.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let english = told(Lang::En);
        for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
            let other = told(lang);
            assert_ne!(other, english, "{command:?} in {lang}");
            let strange: Vec<_> = ENGLISH.iter().filter(|word| other.contains(**word)).collect();
            assert!(strange.is_empty(), "{command:?} in {lang}: {strange:?}\n{other}");
        }
    }
}

#[test]
fn a_little_more_than_1_is_a_slip_of_a_share_and_no_percentage() {
    let place = Place::new();
    for (value, meant) in [("1.2", None), ("1.5", None), ("48", Some("0.48"))] {
        place.vote("v", "").write("v/history.csv", format!("unit,a\nx,{value}\n"));
        let of_table = place.run(&["check", "v"]);
        place.vote("w", &format!("[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes_share = {value}\n"));
        let of_key = place.run(&["check", "w"]);
        let of_flag = place.run(&["project", "new-caledonia-2020", "--given", &format!("Sud={value}")]);
        for (ran, code) in [(of_table, 3), (of_key, 3), (of_flag, 2)] {
            let suggests = ran.err.contains("0.012") || ran.err.contains("0.015");
            assert!(ran.code == code && !suggests, "{value}: {}", ran.err);
            assert!(meant.is_none_or(|meant| ran.err.contains(meant)), "{value}: {}", ran.err);
        }
    }
}
