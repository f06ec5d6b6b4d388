//! Embargo, rehearsal, and what leaves the house.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use plebis::{data, vote::Severity};
use serde_json::Value;

use crate::folder::{Place, Ran};

/// An instant that no clock has reached.
pub(crate) const FAR: &str = "2999-01-01T00:00:00+11:00";

/// What happens to a vote that asks for secrecy in some way.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// `--publish` would be refused, or the folder is.
    Refused,
    /// The embargo or the rehearsal is kept.
    Obeyed,
    /// As if nothing had been asked.
    Published,
}

pub(crate) fn verdict(folder: &Path) -> Verdict {
    let Ok(loaded) = data::load(&folder.display().to_string(), None) else { return Verdict::Refused };
    let kept = loaded.vote.embargo_until.is_some() || loaded.vote.returns.is_test;
    match (data::unmet_secrecy(&loaded.findings), kept) {
        (Some(_), _) => Verdict::Refused,
        (None, true) => Verdict::Obeyed,
        (None, false) => Verdict::Published,
    }
}

/// A vote folder `v` with these lines above and below its options.
pub(crate) fn vote_with(place: &Place, above: &str, below: &str) -> std::path::PathBuf {
    place.write(
        "v/vote.toml",
        format!(
            "id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n{above}\n[options]\nyes = \"Yes\"\nno = \"No\"\n{below}\n"
        ),
    );
    place.join("v")
}

/// Numbers that are the same in every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, n: usize) -> usize {
        // Knuth's MMIX constants.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }

    pub(crate) fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

/// A sign of a keyboard.
fn letter(dice: &mut Dice) -> char {
    let signs: Vec<char> = "abcdefghijklmnopqrstuvwxyzéÀ0123456789_-. ".chars().collect();
    dice.of(&signs)
}

/// One slip of the finger: a letter left out, doubled, swapped, wrong, added, or in another case; another sign between words.
pub(crate) fn slip(word: &str, dice: &mut Dice) -> String {
    let mut signs: Vec<char> = word.chars().collect();
    if signs.is_empty() {
        return word.to_owned();
    }
    let at = dice.below(signs.len());
    match dice.below(7) {
        0 => drop(signs.remove(at)),
        1 => signs.insert(at, signs[at]),
        2 if at + 1 < signs.len() => signs.swap(at, at + 1),
        3 => signs[at] = letter(dice),
        4 => signs.insert(at, letter(dice)),
        5 => signs[at] = signs[at].to_ascii_uppercase(),
        _ => match signs.iter().position(|sign| *sign == '_') {
            Some(at) => signs[at] = dice.of(&['-', ' ', '.', '·']),
            None => return signs.iter().map(char::to_ascii_uppercase).collect(),
        },
    }
    signs.into_iter().collect()
}

/// `PLEBIS_SLIPS=21000` makes thirty times as many of the seven hundred slips of the two tests below.
fn many(n: usize) -> usize {
    let all = std::env::var("PLEBIS_SLIPS").ok().and_then(|all| all.parse::<usize>().ok());
    all.map_or(n, |all| all * n / 700)
}

fn slips(word: &str, n: usize, seed: u64) -> Vec<String> {
    let mut dice = Dice(seed);
    (0..n)
        .map(|_| {
            let once = slip(word, &mut dice);
            if dice.below(2) == 0 { once } else { slip(&once, &mut dice) }
        })
        .collect()
}

/// A line of `vote.toml` in every place that a table can have.
pub(crate) fn places(line: &str) -> Vec<(String, String)> {
    let under = |table: &str| (String::new(), format!("{table}\n{line}"));
    let range = "option = \"no\"\nlow = 40\nlow_base = \"all\"\nhigh = 50\nhigh_base = \"all\"";
    let mut places = vec![(line.to_owned(), String::new()), (String::new(), line.to_owned())];
    places.extend(
        [
            "[rule]\nshare_threshold = 0.5",
            "[fr]",
            "[fr.options]",
            "[baseline]",
            "[polls]",
            "[polls.priors]",
            "[other]",
            "[a.b.c]",
        ]
        .map(under),
    );
    places.push(under("[[result]]\nstatus = \"final\"\nyes = 1\nno = 2"));
    places.push(under(&format!("[forecast_range]\n{range}")));
    places.push((String::new(), format!("[polls]\nextra = {{ {line} }}")));
    places.push((String::new(), format!("[[more]]\nlist = [{{ {line} }}]")));
    places
}

#[test]
fn no_slip_around_the_embargo_publishes_as_if_nothing_had_been_asked() {
    let place = Place::new();
    let mut dice = Dice(7);
    for key in slips("embargo_until", many(300), 2018) {
        let all = places(&format!("\"{key}\" = {FAR}"));
        let (above, below) = &all[dice.below(all.len())];
        let got = verdict(&vote_with(&place, above, below));
        assert_ne!(got, Verdict::Published, "{key:?} in {above:?} {below:?}");
    }
}

#[test]
fn no_slip_around_the_mark_of_a_rehearsal_publishes_as_if_nothing_had_been_asked() {
    let place = Place::new();
    let mut dice = Dice(11);
    for key in slips("test", many(200), 2020) {
        let value = dice.of(&["true", "1", "\"yes\""]);
        let all = places(&format!("\"{key}\" = {value}"));
        let (above, below) = &all[dice.below(all.len())];
        let got = verdict(&vote_with(&place, above, below));
        assert_ne!(got, Verdict::Published, "{key:?} = {value} in {above:?} {below:?}");
    }
    vote_with(&place, "", "");
    for key in slips("test", many(200), 2021) {
        let value = dice.of(&["1", "true", "yes", "x", "TRUE"]);
        let heading = dice.of(&["unit,yes,no", "unit,name,parent,yes,no"]);
        let cells = if heading.len() > 12 { "a,A,P,1,2" } else { "a,1,2" };
        place.write("v/returns.csv", format!("{heading},\"{key}\"\n{cells},{value}\n"));
        assert_ne!(verdict(&place.join("v")), Verdict::Published, "{key:?} with {value}");
    }
}

#[test]
fn the_words_for_an_embargo_and_a_rehearsal_are_known_in_every_place_and_in_other_languages() {
    let place = Place::new();
    for key in [
        "embargo_until",
        "embargo",
        "EMBARGO_UNTIL",
        "embargo_untill",
        "embargo-until",
        "embargountil",
        "Sperrfrist",
        "embargo.until",
    ] {
        for (above, below) in places(&format!("{key} = {FAR}")) {
            let got = verdict(&vote_with(&place, &above, &below));
            let read = key == "embargo_until" && !above.is_empty();
            assert_eq!(got, if read { Verdict::Obeyed } else { Verdict::Refused }, "{key} in {above:?} {below:?}");
        }
    }
    for (above, below) in places("test = true") {
        assert_eq!(verdict(&vote_with(&place, &above, &below)), Verdict::Refused, "{above:?} {below:?}");
    }
    for alias in
        [format!("\"embargo_until\" = \"{FAR}\""), format!("\"release\" = \"{FAR}\""), format!("until = {FAR}")]
    {
        let got = verdict(&vote_with(&place, "", &format!("[polls.aliases]\n{alias}")));
        assert_eq!(got, Verdict::Refused, "{alias}");
    }
    vote_with(&place, "", "");
    for column in [
        "TEST",
        "Test",
        "tests",
        "rehearsal",
        "Rehearsal",
        "is_test",
        "tset",
        "test_run",
        "essai",
        "probe",
        "prova",
        "prueba",
        "répétition",
        "embargo_until",
    ] {
        place.write("v/returns.csv", format!("unit,yes,no,{column}\na,1,2,1\n"));
        assert_eq!(verdict(&place.join("v")), Verdict::Refused, "returns.csv {column}");
    }
    fs::remove_file(place.join("v/returns.csv")).expect("the file");
    for (file, heading, row) in [
        ("results.csv", "unit,yes,no,test", "a,1,2,1"),
        ("results.csv", "unit,yes,no,Rehearsal", "a,1,2,yes"),
        ("units.csv", "unit,region,test", "a,N,1"),
        ("units.csv", "unit,region,embargo_until", "a,N,2999"),
        ("controls.csv", "quantity,value,status,TEST", "yes,1,final,1"),
    ] {
        place.write(&format!("v/{file}"), format!("{heading}\n{row}\n"));
        assert_eq!(verdict(&place.join("v")), Verdict::Refused, "{file} {heading}");
        fs::remove_file(place.join(&format!("v/{file}"))).expect("the file");
    }
}

#[test]
fn other_words_keep_no_vote_back() {
    let place = Place::new();
    let aliases = "[polls.aliases]\n\"Testa\" = \"Testa Research\"\n\"Margo\" = \"Margo & Co\"\n\"Test-Achats\" = \"Test Achats\"\n\
                   [polls.excluded]\ntest1 = \"a trial run of the pollster\"\n[[result]]\nstatus = \"final\"\ncast = 3\nyes = 1\nno = 2";
    let folder = vote_with(&place, "question = \"Shall the test be kept?\"", aliases);
    place.write(
        "v/units.csv",
        "unit,latest,contest,protest,greatest,tested_share,west,east,text,test_score\na,1,1,1,1,.5,1,1,a,17.5\nb,0,0,1,0,.6,0,1,b,18.5\n",
    );
    place.write("v/returns.csv", "unit,yes,no,latest,note,text,test\na,1,2,1,seen,first,0\nb,1,2,0,,second,\n");
    place.write(
        "v/press.csv",
        "published,measure,option,value,unit,area,text,source\n2026-03-24,share,no,52,percent,,x,y\n",
    );
    let loaded = data::load(&folder.display().to_string(), None).expect("a readable folder");
    assert_eq!(data::unmet_secrecy(&loaded.findings), None);
    assert!(!loaded.vote.returns.is_test);
}

#[test]
fn a_word_near_test_keeps_a_vote_back_only_where_it_says_yes() {
    let place = Place::new();
    for (line, expected) in [
        ("text = 1", Verdict::Refused),
        ("text = 0", Verdict::Published),
        ("text = 2", Verdict::Published),
        ("rest = \"oui\"", Verdict::Refused),
        ("rest = \"non\"", Verdict::Published),
        ("rest = \"the others\"", Verdict::Published),
        ("best = true", Verdict::Refused),
        ("best = false", Verdict::Published),
        ("latest = true", Verdict::Refused),
        ("latest = 1", Verdict::Published),
    ] {
        assert_eq!(verdict(&vote_with(&place, line, "")), expected, "{line}");
    }
}

#[test]
fn a_cell_of_the_test_column_that_is_no_clear_no_makes_a_rehearsal() {
    let place = Place::new();
    vote_with(&place, "", "");
    for (value, is_test, is_told) in [
        ("1", true, false),
        ("TRUE", true, false),
        ("Oui", true, false),
        ("x", true, false),
        ("perhaps", true, true),
        ("2", true, true),
        ("0", false, false),
        ("No", false, false),
        ("", false, false),
    ] {
        place.write("v/returns.csv", format!("unit,yes,no,test\na,1,2,{value}\nb,1,2,0\n"));
        let loaded = data::load(&place.join("v").display().to_string(), None).expect("a readable folder");
        let told = loaded.findings.iter().any(|finding| finding.code == "test_value_unknown");
        assert_eq!((loaded.vote.returns.is_test, told), (is_test, is_told), "{value}");
    }
}

/// A small vote that is quick to report: one final result and one night.
pub(crate) const NIGHT: &str = "unit,name,parent,registered,cast,blank,spoiled,yes,no,status,reported_at\n\
                     a,A,P,100,60,0,0,20,40,complete,2026-03-23T20:00:00+01:00\nb,B,P,100,50,0,0,30,20,complete,2026-03-23T21:00:00+01:00\n";
const UNITS: &str = "unit,name,parent,registered\na,A,P,100\nb,B,P,100\nc,C,P,100\n";

pub(crate) fn report(place: &Place, more: &[&str]) -> Ran {
    place.run(&[&["report", "v", "--draws", "200", "--out", "out"], more].concat())
}

fn json(place: &Place, file: &str) -> Value {
    let bytes = fs::read(place.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    serde_json::from_slice(&bytes).expect("JSON")
}

#[test]
fn a_slip_is_refused_by_the_program_with_its_line_and_cure_and_nothing_is_written() {
    let place = Place::new();
    for (above, below, line, key) in [
        (format!("Embargo = {FAR}"), String::new(), "line 4", "Embargo"),
        (String::new(), format!("[rule]\nembargo_until = {FAR}"), "line 9", "rule.embargo_until"),
        (
            String::new(),
            format!("[polls.aliases]\n\"embargo_until\" = \"{FAR}\""),
            "line 9",
            "polls.aliases.embargo_until",
        ),
        ("tset = true".to_owned(), String::new(), "line 4", "tset"),
    ] {
        vote_with(&place, &above, &below);
        let ran = report(&place, &["--publish", "site"]);
        assert_eq!(ran.code, 3, "{key}: {}", ran.err); // FORMATS: an input file is wrong
        for word in ["vote.toml", line, key, "help"] {
            assert!(ran.err.contains(word), "{key}: {word}: {}", ran.err);
        }
        assert!(!place.join("out").exists() && !place.join("site").exists(), "{key}");
        let check = place.run(&["check", "v", "--json"]);
        assert_eq!(check.code, 4, "{key}"); // an error finding
        let errors = check.json()["counts"]["error"].as_u64();
        assert_eq!(errors, Some(1), "{key}");
    }
    vote_with(&place, "", "");
    place.write("v/returns.csv", "unit,yes,no,Test\na,20,40,1\n");
    assert_eq!(report(&place, &["--publish", "site"]).code, 3);
    fs::rename(place.join("v/returns.csv"), place.join("tonight.csv")).expect("moved");
    assert_eq!(report(&place, &["--publish", "site", "--returns", "tonight.csv"]).code, 3);
    assert!(!place.join("site").exists());
}

#[test]
fn the_program_publishes_none_of_the_slips_either() {
    let place = Place::new();
    let keys = slips("embargo_until", 10, 5);
    for (at, key) in keys.iter().enumerate() {
        let all = places(&format!("\"{key}\" = {FAR}"));
        let (above, below) = &all[at % all.len()];
        vote_with(&place, above, below);
        let code = report(&place, &["--publish", "site"]).code;
        assert!([3, 5].contains(&code), "{key:?} in {above:?} {below:?}: {code}"); // FORMATS: an input file is wrong, an embargo
    }
    vote_with(&place, "", "");
    for key in slips("test", 10, 6) {
        place.write("v/returns.csv", format!("unit,yes,no,\"{key}\"\na,1,2,1\n"));
        let ran = report(&place, &["--publish", "site"]);
        assert!(ran.code == 3 || ran.err.contains("status: test"), "{key:?}: {}", ran.err);
    }
}

#[test]
fn an_earlier_vote_under_embargo_keeps_back_what_is_drawn_from_it() {
    let place = Place::new();
    vote_with(&place, "", "[baseline]\nvotes = [\"before\"]\n[[result]]\nstatus = \"final\"\nyes = 40\nno = 60");
    let before = |line: &str| {
        place.write(
            "before/vote.toml",
            format!("id = \"before\"\ntitle = \"Before\"\ndate = 2022-03-23\n{line}\n[options]\nyes = \"Yes\"\nno = \"No\"\n[[result]]\nstatus = \"final\"\nyes = 40\nno = 60\n"),
        );
    };
    before(&format!("embargo_until = {FAR}"));
    let ran = report(&place, &["--publish", "site"]);
    assert_eq!(ran.code, 5, "{}", ran.err); // FORMATS: an embargo is in force
    assert!(ran.err.contains("before") && ran.err.contains("2999"), "{}", ran.err);
    assert!(!place.join("site").exists());
    assert_eq!(json(&place, "out/v/manifest.json")["status"], "embargoed");
    assert!(fs::read_to_string(place.join("out/v/headline.en.txt")).expect("a headline").starts_with("EMBARGOED"));
    before(&format!("embargo_untill = {FAR}"));
    assert_eq!(report(&place, &["--publish", "site"]).code, 3);
    before("embargo_until = 2022-03-23T20:00:00+01:00");
    let ran = report(&place, &["--publish", "site"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("embargo until 2022-03-23T20:00:00+01:00 has been over for"), "{}", ran.err);
}

#[test]
fn a_publication_says_which_embargo_and_status_it_found() {
    let place = Place::new();
    vote_with(&place, "", "[[result]]\nstatus = \"final\"\nyes = 40\nno = 60");
    let ran = report(&place, &["--publish", "site"]);
    assert!(ran.err.contains("no embargo set") && ran.err.contains("status: final"), "{}", ran.err);
    let held = report(&place, &["--publish", "site", "--hold"]);
    assert!(held.err.contains("status: held"), "{}", held.err);
    let test = report(&place, &["--publish", "other", "--test"]);
    assert!(test.err.contains("status: test"), "{}", test.err);
}

#[test]
fn the_word_over_a_rehearsal_stands_in_every_table_too() {
    let place = Place::new();
    vote_with(&place, "", "");
    place.write("v/results.csv", UNITS).write("v/returns.csv", NIGHT);
    let polls = "poll_id,pollster,mode,population,field_start,field_end,date_precision,n,yes,no,base\n\
                 one,House,online,electorate,2026-03-10,2026-03-12,day,1000,45,55,decided\n";
    place.write("v/polls.csv", polls);
    for (flags, word, status) in [
        (&["--test"][..], Some("TEST"), "test"),
        (&["--embargo", FAR], Some("EMBARGOED"), "embargoed"),
        (&[], None, "live"),
    ] {
        let ran = report(&place, flags);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let summary = json(&place, "out/v/summary.json");
        assert_eq!((summary["status"].as_str(), summary["mark"].as_str()), (Some(status), word));
        let mut tables = vec!["out/v/summary.csv".to_owned(), "out/v/counted.csv".to_owned()];
        for entry in fs::read_dir(place.join("out/v/charts")).expect("charts").flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.ends_with(".csv") {
                tables.push(format!("out/v/charts/{name}"));
            } else if name.ends_with(".json") {
                assert_eq!(json(&place, &format!("out/v/charts/{name}"))["mark"].as_str(), word, "{name}");
            }
        }
        assert!(tables.len() > 3, "{tables:?}");
        for table in &tables {
            let text = fs::read_to_string(place.join(table)).expect("a table");
            let mut lines = text.lines();
            assert!(lines.next().is_some_and(|heading| heading.ends_with(",mark")), "{table}: {text}");
            let end = format!(",{}", word.unwrap_or_default());
            assert!(lines.all(|line| line.ends_with(&end)), "{table}: {text}");
        }
        let draws = fs::read(place.join("out/v/draws.parquet")).expect("draws");
        let holds = |text: &str| draws.windows(text.len()).any(|window| window == text.as_bytes());
        for one in ["TEST", "EMBARGOED"] {
            assert_eq!(holds(one), word == Some(one), "{one}");
        }
    }
}

#[test]
fn a_rehearsal_takes_the_place_of_nothing_whose_state_cannot_be_read() {
    let place = Place::new();
    vote_with(&place, "", "[[result]]\nstatus = \"final\"\nyes = 40\nno = 60");
    assert_eq!(report(&place, &["--publish", "site"]).code, 0);
    let manifest = place.join("site/v/v0001/manifest.json");
    for damage in [None, Some("{"), Some("{}"), Some("[]")] {
        match damage {
            None => fs::remove_file(&manifest).expect("the manifest"),
            Some(text) => fs::write(&manifest, text).expect("a manifest"),
        }
        let ran = report(&place, &["--publish", "site", "--test"]);
        assert_eq!(ran.code, 2, "{damage:?}: {}", ran.err); // FORMATS: usage
        assert!(ran.err.contains("another folder"), "{}", ran.err);
        assert!(!place.join("site/v/v0002").exists());
    }
}

#[test]
#[cfg(unix)]
fn a_publication_folder_that_is_not_as_it_was_left_is_told_before_anything_is_written() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    vote_with(&place, "", "[[result]]\nstatus = \"final\"\nyes = 40\nno = 60");
    // As a copy by FTP leaves it.
    place.write("site/v/latest/report.html", "old").write("site/v/v0001/report.html", "old");
    let ran = report(&place, &["--publish", "site"]);
    assert_eq!(ran.code, 7, "{}", ran.err); // FORMATS: an output could not be written
    assert!(ran.err.contains("latest") && ran.err.contains("rename it"), "{}", ran.err);
    assert!(
        !place.join("site/v/v0002").exists() && !place.join("site/v/.lock").exists() && !place.join("out").exists()
    );
    fs::remove_dir_all(place.join("site")).expect("the folder");
    // A lock that leads elsewhere.
    place.write("mine.txt", "mine").write("site/v/note", "");
    symlink(place.join("mine.txt"), place.join("site/v/.lock")).expect("a link");
    assert_eq!(report(&place, &["--publish", "site"]).code, 7);
    assert_eq!(fs::read_to_string(place.join("mine.txt")).expect("the file"), "mine");
    fs::remove_file(place.join("site/v/.lock")).expect("the link");
    // A lock with something in it keeps it.
    place.write("site/v/.lock", "kept").write("site/v/v9999/manifest.json", "{}");
    assert_eq!(report(&place, &["--publish", "site"]).code, 0);
    assert_eq!(fs::read_to_string(place.join("site/v/.lock")).expect("the lock"), "kept");
    assert_eq!(fs::read_link(place.join("site/v/latest")).expect("a link"), Path::new("v10000")); // 9999 + 1
    place.write("site/v/v18446744073709551615/x", ""); // 2^64 - 1
    let ran = report(&place, &["--publish", "site"]);
    assert_eq!(ran.code, 7, "{}", ran.err);
}

#[test]
#[cfg(unix)]
fn a_run_that_waits_for_another_says_so() {
    let place = Place::new();
    vote_with(&place, "", "[[result]]\nstatus = \"final\"\nyes = 40\nno = 60");
    place.write("site/v/.lock", "");
    let lock = fs::File::open(place.join("site/v/.lock")).expect("the lock");
    lock.lock().expect("locked");
    let mut run = std::process::Command::new(env!("CARGO_BIN_EXE_plebis"))
        .current_dir(place.path())
        .args(["report", "v", "--draws", "200", "--out", "out", "--publish", "site"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let start = Instant::now();
    while !place.join("out/v/report.html").exists() && start.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(50));
    }
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(run.try_wait().expect("a state"), None, "it waits");
    drop(lock);
    let output = run.wait_with_output().expect("it ends");
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{err}");
    assert!(err.contains("waiting for another run") && err.contains("60 s at most") && err.contains("waited"), "{err}");
}

#[test]
fn an_id_that_is_no_name_of_a_folder_everywhere_is_refused_with_its_line() {
    let place = Place::new();
    let long = "a".repeat(201); // one more than 200 bytes
    for id in ["latest", "v0001", "-rf", " ", ".lock", "con", "name.", "name ", &long] {
        place.write(
            "v/vote.toml",
            format!("title = \"Made\"\nid = \"{id}\"\ndate = 2026-03-23\n[options]\nyes = \"Y\"\nno = \"N\"\n"),
        );
        let ran = place.run(&["check", "v"]);
        assert_eq!(ran.code, 3, "{id}"); // FORMATS: an input file is wrong
        assert!(ran.err.contains("line 2"), "{id}: {}", ran.err);
    }
}

/// Every file below a folder.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(dir) = folders.pop() {
        for entry in fs::read_dir(dir).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").display().to_string();
                files.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

#[test]
fn no_path_leaves_the_house_and_every_way_to_name_a_folder_gives_the_same_bytes() {
    let place = Place::new();
    vote_with(&place, "", "[baseline]\nvotes = [\"before\"]");
    place.write("v/results.csv", UNITS).write("v/returns.csv", NIGHT);
    place.write(
        "before/vote.toml",
        "id = \"before\"\ntitle = \"Before\"\ndate = 2022-03-23\n[options]\nyes = \"Yes\"\nno = \"No\"\n[[result]]\nstatus = \"final\"\nyes = 40\nno = 60\n",
    );
    let whole = place.join("v").display().to_string();
    let run = |name: &str, out: &str| {
        let ran = place.run(&["report", name, "--draws", "200", "--out", out, "--json"]);
        assert_eq!(ran.code, 0, "{name}: {}", ran.err);
        (ran.out, tree(&place.join(out)))
    };
    let first = run("v", "one");
    assert_eq!(first, run("./v", "two"));
    assert_eq!(first, run(&whole, "three"));
    let outside = place.path().display().to_string();
    for (file, bytes) in &first.1 {
        assert!(!bytes.windows(outside.len()).any(|window| window == outside.as_bytes()), "{file}");
    }
    assert_eq!(json(&place, "one/v/summary.json")["vote_source"], "folder:v");
    let project = |name: &str| place.run(&["project", name, "--draws", "200", "--json"]).out;
    assert_eq!(project("v"), project(&whole));
}

#[test]
fn a_copied_folder_writes_beside_its_original_and_not_over_it() {
    let place = Place::new();
    vote_with(&place, "", "[[result]]\nstatus = \"final\"\nyes = 40\nno = 60");
    assert_eq!(report(&place, &["--publish", "site"]).code, 0);
    let toml = fs::read_to_string(place.join("v/vote.toml")).expect("the vote");
    place.write("copy/vote.toml", toml.replace("Made", "Another").replace("2026", "2027"));
    let before = tree(&place.join("out/v"));
    let ran = place.run(&["report", "copy", "--draws", "200", "--out", "out", "--publish", "site"]);
    assert_eq!(ran.code, 7, "{}", ran.err); // FORMATS: an output could not be written
    assert!(
        ran.err.contains("Made") && ran.err.contains("Another") && ran.err.contains("id of its own"),
        "{}",
        ran.err
    );
    assert!(!place.join("out/copy").exists() && !place.join("site/v/v0002").exists()); // told before anything is written
    assert_eq!(place.run(&["report", "copy", "--draws", "200", "--out", "out"]).code, 0);
    assert!(place.join("out/copy/report.html").exists());
    assert_eq!(tree(&place.join("out/v")), before);
    // Words of the same vote may be mended, with the reason.
    place.write("v/vote.toml", toml.replace("Made", "Mended"));
    assert_eq!(report(&place, &["--publish", "site"]).code, 7);
    assert_eq!(report(&place, &["--publish", "site", "--correct", "the title"]).code, 0);
}

#[test]
fn the_counts_of_a_night_and_their_changes_stand_in_the_publication_though_results_csv_lists_the_units() {
    let place = Place::new();
    vote_with(&place, "", "");
    place.write("v/results.csv", UNITS).write("v/returns.csv", NIGHT);
    assert_eq!(report(&place, &["--publish", "site"]).code, 0);
    let counted = fs::read_to_string(place.join("site/v/latest/counted.csv")).expect("a table");
    let rows: Vec<&str> = counted.lines().skip(1).collect();
    assert_eq!(rows, ["a,A,P,100,60,0,0,20,40,complete,", "b,B,P,100,50,0,0,30,20,complete,"]); // c is not in
    place.write("v/returns.csv", NIGHT.replace("30,20,complete", "29,21,corrected"));
    assert_eq!(report(&place, &["--publish", "site"]).code, 0);
    let changes = &json(&place, "site/v/latest/manifest.json")["changes"];
    assert_eq!((changes[0]["unit"].as_str(), changes[0]["old"]["yes"].as_str()), (Some("b"), Some("30")));
    assert_eq!((changes[0]["new"]["yes"].as_str(), changes.as_array().map(Vec::len)), (Some("29"), Some(1)));
}

#[test]
fn a_cell_that_a_spreadsheet_would_run_has_an_apostrophe() {
    let place = Place::new();
    vote_with(&place, "", "");
    place.write("v/results.csv", UNITS);
    place.write("v/returns.csv", NIGHT.replace("a,A,P", "=1+1,\"=HYPERLINK(\"\"http://example.org\"\")\",@P"));
    assert_eq!(report(&place, &["--publish", "site"]).code, 0);
    for (file, bytes) in tree(&place.join("out")).iter().filter(|(file, _)| file.ends_with(".csv")) {
        let text = String::from_utf8_lossy(bytes);
        let mut reader = csv_cells(&text);
        assert!(reader.all(|cell| !cell.starts_with(['=', '@', '\t', '\r'])), "{file}: {text}");
    }
    let counted = fs::read_to_string(place.join("out/v/counted.csv")).expect("a table");
    assert!(counted.contains("'=1+1,"), "{counted}");
    place.write("v/returns.csv", NIGHT);
    assert_eq!(report(&place, &["--publish", "site"]).code, 0);
    let changes = &json(&place, "site/v/latest/manifest.json")["changes"];
    assert!(changes.as_array().expect("changes").iter().any(|change| change["unit"] == "=1+1")); // the key itself
}

/// The cells of a small CSV text whose quoted cells hold no line break.
fn csv_cells(text: &str) -> impl Iterator<Item = String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for sign in text.chars() {
        match sign {
            '"' => quoted = !quoted,
            ',' | '\n' if !quoted => cells.push(String::new()),
            other => cells.last_mut().expect("a cell").push(other),
        }
    }
    cells.into_iter()
}

#[test]
fn a_logo_that_reads_something_or_takes_all_memory_is_refused() {
    let place = Place::new();
    vote_with(&place, "", "[[result]]\nstatus = \"final\"\nyes = 40\nno = 60");
    let svg = |size: &str, shapes: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {size}>{shapes}</svg>");
    let small = "width=\"20\" height=\"20\"";
    for (logo, code) in [
        (svg(small, "<rect width=\"9\" height=\"9\"/>"), 0),
        (svg("width=\"100000\" height=\"100000\"", "<rect width=\"9\" height=\"9\"/>"), 3),
        (svg(small, "<image href=\"secret.png\" width=\"9\" height=\"9\"/>"), 3),
        (
            svg(
                small,
                "<filter id=\"f\"><feGaussianBlur stdDeviation=\"99999\"/></filter><rect filter=\"url(#f)\" width=\"9\" height=\"9\"/>",
            ),
            3,
        ),
        (svg(small, "<rect filter=\"blur(99999)\" width=\"9\" height=\"9\"/>"), 3),
        (svg(small, "<g style=\"filter:drop-shadow(9px 9px 99999px red)\"><rect width=\"9\" height=\"9\"/></g>"), 3),
        (svg(small, &"<!-- long -->".repeat(400_000)), 3), // 5 MB
    ] {
        place.write("logo.svg", &logo);
        let ran = report(&place, &["--logo", "logo.svg"]);
        assert_eq!(ran.code, code, "{}: {}", &logo[..logo.len().min(160)], ran.err); // FORMATS: an input file is wrong
    }
}

#[test]
#[cfg(unix)]
fn pipes_devices_and_folders_are_refused_by_kind_before_they_are_read() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    vote_with(&place, "", "[[result]]\nstatus = \"final\"\nyes = 40\nno = 60");
    let refused = |args: &[&str]| {
        let ran = place.run(args);
        assert_eq!(ran.code, 3, "{args:?}: {}", ran.err); // FORMATS: an input file is wrong
        assert!(ran.err.contains("not a file"), "{args:?}: {}", ran.err);
    };
    place.write("folder/x", "");
    for file in ["/dev/zero", "folder"] {
        refused(&["project", "v", "--returns", file]);
        refused(&["report", "v", "--logo", file]);
        refused(&["errors", "--many", file]);
        refused(&["score", file, "v"]);
        refused(&["replay", "v", "--order", file]);
    }
    for file in ["polls.csv", "SOURCES.md", "outlines.geojson"] {
        symlink("/dev/zero", place.join(&format!("v/{file}"))).expect("a link");
        refused(&["check", "v"]);
        fs::remove_file(place.join(&format!("v/{file}"))).expect("the link");
    }
    let pipe = std::process::Command::new("mkfifo").arg(place.join("v/polls.csv")).status();
    if pipe.is_ok_and(|status| status.success()) {
        refused(&["check", "v"]);
    }
}

#[test]
fn a_report_takes_the_flags_of_a_projection_and_of_a_chart() {
    let place = Place::new();
    vote_with(&place, "", "");
    place.write("v/results.csv", UNITS).write("tonight.csv", NIGHT);
    place.write(
        "logo.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\"><rect width=\"9\" height=\"9\"/></svg>",
    );
    let ran = report(
        &place,
        &[
            "--returns",
            "tonight.csv",
            "--as-of",
            "2026-03-23T20:30:00+01:00",
            "--hint",
            "P late",
            "--method",
            "swing",
            "--campaign-prior",
            "off",
            "--colours",
            "#0072B2,#B45309",
            "--credit",
            "A desk",
            "--logo",
            "logo.svg",
            "--theme",
            "dark",
        ],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let counted = fs::read_to_string(place.join("out/v/counted.csv")).expect("a table");
    assert_eq!(counted.lines().count(), 2, "{counted}"); // heading and a: b reported at nine
    let summary = json(&place, "out/v/summary.json");
    assert_eq!(summary["project"]["as_of"], "2026-03-23T20:00:00+01:00"); // the last report known by then
    let charts = tree(&place.join("out/v/charts"));
    let svgs: Vec<(&String, String)> = charts
        .iter()
        .filter(|(file, _)| file.ends_with(".svg"))
        .map(|(file, bytes)| (file, String::from_utf8_lossy(bytes).into_owned()))
        .collect();
    assert!(!svgs.is_empty());
    for (file, svg) in &svgs {
        assert!(file.ends_with(".dark.svg") && svg.contains("A desk") && svg.contains("data:image/svg+xml"), "{file}");
    }
    let both = report(&place, &["--campaign-prior", "on", "--returns", "tonight.csv"]);
    assert_eq!(both.code, 2, "{}", both.err); // there are no polls to blend in
}

#[test]
fn findings_travel_with_every_command_in_one_last_line() {
    let place = Place::new();
    vote_with(&place, "", "[[result]]\nstatus = \"final\"\nyes = 40\nno = 60\nodd = 1\nodder = 2");
    for args in [&["errors", "v"][..], &["forecast", "v"], &["report", "v", "--draws", "200", "--out", "out"]] {
        let ran = place.run(args);
        let told = ran.err.lines().find(|line| line.contains("plebis check v")).unwrap_or_default();
        assert!(told.starts_with("2 warnings"), "{args:?}: {}", ran.err);
    }
    vote_with(&place, "", "[[result]]\nstatus = \"final\"\nyes = 40\nno = 60");
    assert_eq!(place.run(&["errors", "v"]).err, "");
}

#[test]
fn errors_of_what_was_prepared_stop_a_publication_unless_somebody_says_why() {
    let place = Place::new();
    // More ballots than voters is an error of the checker.
    vote_with(
        &place,
        "polls_close = 2026-03-23T18:00:00+01:00",
        "[[result]]\nstatus = \"final\"\nat = 2026-03-20\nyes = 40\nno = 60",
    );
    assert_eq!(place.run(&["check", "v"]).code, 4); // a result before the polls closed
    assert_eq!(place.run(&["check", "v", "--exit-zero"]).code, 0);
    assert_eq!(place.run(&["check", "v", "--strict"]).code, 4);
    assert_eq!(report(&place, &["--strict"]).code, 4);
    assert!(!place.join("out").exists());
    let ran = report(&place, &["--publish", "site"]);
    assert_eq!(ran.code, 4, "{}", ran.err); // FORMATS: error findings
    assert!(ran.err.contains("--publish-anyway") && !place.join("site").exists(), "{}", ran.err);
    assert_eq!(report(&place, &[]).code, 0); // a draft says it
    let ran = report(&place, &["--publish", "site", "--publish-anyway", "the ministry dates it so"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(json(&place, "site/v/latest/manifest.json")["published_anyway"], "the ministry dates it so");
    let page = fs::read_to_string(place.join("site/v/latest/report.html")).expect("a page");
    assert!(page.contains("the ministry dates it so"));
}

#[test]
fn no_bundled_vote_has_an_error() {
    for id in data::embedded_ids() {
        let loaded = data::load(id, None).expect(id);
        let baselines: Vec<_> =
            data::load_baselines(&loaded.vote, None).expect(id).into_iter().map(|loaded| loaded.vote).collect();
        let errors: Vec<_> = loaded
            .findings
            .into_iter()
            .chain(data::check(&loaded.vote, &baselines))
            .filter(|finding| finding.severity == Severity::Error)
            .collect();
        assert_eq!(errors, [], "{id}");
    }
}

#[test]
fn a_desk_file_that_asks_for_an_embargo_and_a_blank_reason_publish_nothing() {
    let place = Place::new();
    place.vote("v", "").write("v/desk.toml", "embargo_until = 2099-01-01T00:00:00Z\n");
    assert_eq!(place.run(&["report", "v", "--publish", "site", "--draws", "300"]).code, 3);
    place.write("v/desk.toml", "[[acknowledged]]\ncode = \"zero_not_counted\"\n");
    for flag in ["--publish-anyway", "--correct"] {
        assert_eq!(place.run(&["report", "v", "--publish", "site", flag, " "]).code, 2, "{flag}");
    }
    assert!(!place.join("site").exists());
}

#[test]
fn options_have_names_that_can_be_seen_and_told_apart() {
    let place = Place::new();
    for (yes, no) in [("", "No"), (" ", "No"), ("\u{200b}", "No"), ("Yes", "Yes"), ("Yes", "yes")] {
        let text =
            format!("id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n[options]\nyes = \"{yes}\"\nno = \"{no}\"\n");
        place.write("v/vote.toml", text);
        assert_eq!(place.run(&["check", "v"]).code, 3, "{yes} {no}");
    }
}
