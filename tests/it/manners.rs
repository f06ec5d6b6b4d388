//! How the program behaves on a terminal: tables fit it, colours are left off where nobody wants them, lists are complete.

use std::process::Command;

use plebis::vote::CHART_NAMES;

use crate::folder::Place;

/// Commands with a table each.
const TABLES: [&[&str]; 10] = [
    &["votes"],
    &["errors", "scotland-2014"],
    &["forecast", "scotland-2014", "--explain"],
    &["forecast", "scotland-2014", "--loo"],
    &["forecast", "scotland-2014", "--predictive", "--every", "month"],
    &["project", "new-caledonia-2020"],
    &["replay", "new-caledonia-2020", "--order", "small_first"],
    &["backtest", "nights", "new-caledonia-2020", "--seeds", "1"],
    &["feeds"],
    &["score", "q.csv", "r.csv"],
];

/// A table has two blanks between its columns; a sentence may be longer than the window, which breaks it.
fn is_of_table(line: &str) -> bool {
    line.trim().contains("  ")
}

fn scored(place: &Place) {
    let model = "a model with a name that is longer than most names of models";
    let rows =
        [(0.4, 0.05), (0.5, 0.5), (0.6, 0.95)].map(|(value, level)| format!("{model},r1,{value},{level}\n")).concat();
    place.write("q.csv", format!("model,race,predicted,quantile_level\n{rows}"));
    place.write("r.csv", "race,observed\nr1,0.52\n");
}

#[test]
fn tables_fit_the_window_whatever_its_width() {
    let place = Place::new();
    scored(&place);
    for args in TABLES {
        for columns in [50_usize, 80, 120] {
            let ran = Command::new(env!("CARGO_BIN_EXE_plebis"))
                .current_dir(place.path())
                .args(args)
                .args(["--draws", "200"])
                .env("COLUMNS", columns.to_string())
                .output()
                .expect("the program starts");
            let text = String::from_utf8_lossy(&ran.stdout).into_owned();
            assert!(ran.status.success(), "{args:?}: {}", String::from_utf8_lossy(&ran.stderr));
            let long = text.lines().find(|line| is_of_table(line) && line.chars().count() > columns);
            assert_eq!(long, None, "{args:?} in {columns} columns");
        }
    }
}

/// What the program writes to a terminal of so many columns; `None` where the system has no `script` to make one.
#[cfg(target_os = "linux")]
fn on_terminal(place: &Place, columns: usize, line: &str, env: &[(&str, &str)]) -> Option<String> {
    let program = env!("CARGO_BIN_EXE_plebis");
    let inner = format!("stty cols {columns} rows 40; {program} {line}");
    let mut command = Command::new("script");
    command.current_dir(place.path()).args(["-qec", &inner, "/dev/null"]);
    command.env_remove("COLUMNS").env_remove("NO_COLOR").env("TERM", "xterm-256color").envs(env.iter().copied());
    let ran = command.output().ok()?;
    Some(String::from_utf8_lossy(&ran.stdout).into_owned())
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_tables_are_as_wide_as_it_is_and_colours_are_left_off_where_nobody_wants_them() {
    let place = Place::new();
    scored(&place);
    let see = |columns: usize, line: &str, env: &[(&str, &str)]| on_terminal(&place, columns, line, env);
    let Some(plain) = see(72, "score q.csv r.csv", &[]) else {
        eprintln!("skipped: no `script` here");
        return;
    };
    let width =
        |text: &str| text.lines().filter(|line| is_of_table(line)).map(|line| line.trim_end().chars().count()).max();
    assert!(width(&plain).is_some_and(|width| width <= 72), "{plain}");
    assert!(
        see(200, "score q.csv r.csv", &[]).is_some_and(|wide| width(&wide) > width(&plain)),
        "a wide window is used"
    );
    for line in
        ["forecast nowhere", "forecast --frob", "help forecast", "forecast scotland-2014 --draws 200", "watch --help"]
    {
        for env in [("NO_COLOR", "1"), ("TERM", "dumb")] {
            // A machine that tests may be thought to show colours whatever its terminal.
            let text = see(80, line, &[env, ("CI", "true")]).expect("a terminal");
            assert!(!text.contains('\u{1b}'), "{line} with {env:?}: {text:?}");
        }
        let refusal = see(60, line, &[("NO_COLOR", "1")]).expect("a terminal");
        if line == "forecast nowhere" {
            assert!(refusal.lines().all(|line| line.trim_end().chars().count() <= 60), "{refusal}");
            assert!(see(80, line, &[]).is_some_and(|text| text.contains('\u{1b}')), "colours where they are wanted");
        }
    }
    // A bar moves the cursor; a dumb terminal has none to move.
    let report = see(80, "report new-caledonia-2018 --draws 200", &[("TERM", "dumb")]).expect("a terminal");
    assert!(!report.contains('\u{1b}'), "{report:?}");
}

#[test]
fn help_and_completions_list_every_chart() {
    let place = Place::new();
    let shells = ["bash", "zsh", "fish", "elvish", "powershell"].map(|shell| ["completions", shell]);
    for args in std::iter::once(["chart", "--help"]).chain(shells) {
        let text = place.run(&args).out;
        for chart in CHART_NAMES {
            assert!(text.contains(chart), "{args:?}: {chart}");
        }
    }
    let unknown = place.run(&["chart", "poll_gpa", "scotland-2014"]);
    assert!(unknown.code == 2 && unknown.err.contains("poll_gap"), "{}", unknown.err);
}
