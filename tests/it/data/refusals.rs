//! Every refusal names file, line, column, value and cure; what is doubtful is told with its place.

use std::path::Path;

use plebis::{
    Error, InputError, data,
    vote::{Base, DatePrecision, Finding, Mode, Severity, Vote},
};

const TOML: &str = "id = \"vote\"\ntitle = \"A vote\"\ndate = 2024-06-09\n[options]\nyes = \"Yes\"\nno = \"No\"\n";
const RESULTS: &str =
    "unit,parent,registered,cast,blank,spoiled,yes,no\na,north,100,80,1,2,40,37\nb,south,200,150,2,3,60,85\n";
const POLLS: &str = "poll_id,pollster,field_start,field_end,n,yes,no,undecided,base\np1,House,2024-05-01,2024-05-03,1000,40,45,15,all\n";
const RETURNS: &str = "unit,yes,no,status,reported_at,measure,option,value,counted,total,counted_of,rounding\n\
                       a,40,37,complete,2024-06-09T19:00:00+02:00,,,,,,,\n\
                       ,,,partial,2024-06-09T19:30:00+02:00,share,yes,47,1,2,stations,0.5\n";

/// Loads a folder `vote` of the given files; `vote.toml` is a small one unless given.
fn load(files: &[(&str, &str)]) -> Result<data::Loaded, Error> {
    let home = tempfile::tempdir().expect("a temporary folder");
    let dir = home.path().join("vote");
    std::fs::create_dir(&dir).expect("created");
    std::fs::write(dir.join("vote.toml"), TOML).expect("written");
    for (name, text) in files {
        std::fs::write(dir.join(name), text).expect("written");
    }
    data::load(&dir.display().to_string(), None)
}

fn refusal(file: &str, text: &str) -> InputError {
    match load(&[("results.csv", RESULTS), (file, text)]) {
        Err(Error::Input(error)) => *error,
        other => panic!("{file} should be refused as input: {other:?}\n{text}"),
    }
}

fn findings(file: &str, text: &str) -> Vec<Finding> {
    match load(&[("results.csv", RESULTS), (file, text)]) {
        Ok(loaded) => loaded.findings,
        Err(error) => panic!("{file} should be read: {error}\n{text}"),
    }
}

/// Replaces one text by another, which must be there.
fn with(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "{old}");
    text.replacen(old, new, 1)
}

#[test]
fn the_plain_files_of_these_tests_read_without_a_finding() {
    for (file, text) in [("results.csv", RESULTS), ("polls.csv", POLLS), ("returns.csv", RETURNS), ("vote.toml", TOML)]
    {
        assert_eq!(findings(file, text), [], "{file}");
    }
}

#[test]
fn a_refused_cell_is_named_by_file_line_column_and_value() {
    let cases = [
        ("results.csv", RESULTS, "60,85", "6o,85", 3, "yes", "6o"),
        ("results.csv", RESULTS, "60,85", "-60,85", 3, "yes", "-60"),
        ("results.csv", RESULTS, "60,85", "60.5,85", 3, "yes", "60.5"),
        ("results.csv", RESULTS, "60,85", "\"1,060\",85", 3, "yes", "1,060"),
        ("results.csv", RESULTS, "60,85", "1.060,85", 3, "yes", "1.060"),
        ("results.csv", RESULTS, "60,85", "99999999999999999999999,85", 3, "yes", "99999999999999999999999"),
        ("results.csv", RESULTS, "60,85", "NaN,85", 3, "yes", "NaN"),
        ("results.csv", RESULTS, "b,south", "a,south", 3, "unit", "a"),
        ("polls.csv", POLLS, "2024-05-03", "2024-04-03", 2, "field_end", "2024-04-03"),
        ("polls.csv", POLLS, "2024-05-03", "03/05/2024", 2, "field_end", "03/05/2024"),
        ("polls.csv", POLLS, "40,45,15", "140,45,15", 2, "yes", "140"),
        ("polls.csv", POLLS, "40,45,15", "inf,45,15", 2, "yes", "inf"),
        ("polls.csv", POLLS, "40,45,15", "60,45,15", 2, "no", "45"),
        ("polls.csv", POLLS, ",all", ",everybody", 2, "base", "everybody"),
        ("polls.csv", POLLS, ",1000,", ",0,", 2, "n", "0"),
        ("vote.toml", TOML, "2024-06-09", "2024-06-31", 3, "", ""),
        ("vote.toml", TOML, "2024-06-09", "\"June\"", 3, "date", "\"June\""),
        ("vote.toml", TOML, "\"A vote\"", "7", 2, "title", "7"),
    ];
    for (file, text, old, new, line, column, value) in cases {
        let error = refusal(file, &with(text, old, new));
        assert!(error.file.ends_with(file), "{error}");
        assert_eq!(error.line, Some(line), "{error}");
        if !column.is_empty() {
            assert_eq!((error.column.as_deref(), error.value.as_deref()), (Some(column), Some(value)), "{error}");
        }
        assert!(!error.cure.is_empty() && !error.problem.is_empty(), "{error}");
    }
}

#[test]
fn a_row_of_returns_that_cannot_be_read_is_set_aside_with_its_line_column_and_value() {
    let no_offset = "2024-06-09T19:00:00";
    let cases = [
        ("2024-06-09T19:00:00+02:00", no_offset, 2, "reported_at", no_offset),
        ("complete", "done", 2, "status", "done"),
        ("share,yes,47", "share,yes,147", 3, "value", "147"),
        (",1,2,stations", ",3,2,stations", 3, "counted", "3"),
        ("share,yes,47", "share,,47", 3, "option", ""),
        ("share,yes,47", ",,47", 3, "measure", ""),
        ("share,yes,47", "share,yes,", 3, "value", ""),
    ];
    for (old, new, line, column, value) in cases {
        let loaded = load(&[("results.csv", RESULTS), ("returns.csv", &with(RETURNS, old, new))]).expect("read");
        let [finding] = &loaded.findings[..] else { panic!("{new}: {:?}", loaded.findings) };
        assert_eq!((finding.code.as_str(), finding.severity), ("row_set_aside", Severity::Warning), "{new}");
        assert_eq!((finding.line, finding.column.as_deref()), (Some(line), Some(column)), "{new}");
        assert!(finding.message.english().contains(value) && !finding.hint.english().is_empty(), "{finding:?}");
        assert_eq!(loaded.vote.returns.unread.len(), 1, "{new}");
    }
}

#[test]
fn missing_cells_keys_files_and_columns_are_refused() {
    let cases = [
        ("results.csv", with(RESULTS, "b,south", ",south"), Some(3), "unit"),
        ("results.csv", with(RESULTS, "unit,", "station,"), Some(1), "unit"),
        ("polls.csv", with(POLLS, "p1,House", "p1,"), Some(2), "pollster"),
        ("vote.toml", with(TOML, "title", "titel"), Some(1), "title"),
        ("vote.toml", with(TOML, "yes = \"Yes\"\n", ""), Some(4), "yes"),
    ];
    for (file, text, line, column) in cases {
        let error = refusal(file, &text);
        assert_eq!((error.line, error.column.as_deref()), (line, Some(column)), "{error}");
    }
    assert_eq!(refusal("results.csv", "").problem.english(), "is empty");
    let home = tempfile::tempdir().expect("a temporary folder");
    let Err(Error::Input(error)) = data::load(&home.path().display().to_string(), None) else { panic!("no vote.toml") };
    assert!(error.file.ends_with("vote.toml") && error.problem.english().contains("missing"), "{error}");
}

#[test]
fn a_register_below_its_ballots_is_left_out_and_told() {
    // 800 and 102 ballots of 100 registered: supplementary lists are published so.
    for counts in ["100,800,1,2,760,37", "100,102,1,2,60,39"] {
        let text = with(RESULTS, "100,80,1,2,40,37", counts);
        let loaded = load(&[("results.csv", &text)]).expect("carried");
        assert_eq!(loaded.vote.units[0].counts.registered, None);
        let findings = data::check(&loaded.vote, &[]);
        let told: Vec<_> = findings.iter().filter(|finding| finding.line == Some(2)).collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!((told[0].code.as_str(), told[0].severity), ("register_below_ballots", Severity::Warning));
    }
    // Parts above cast and register by far: 40 + 3700 + 1 + 2 of 80 and of 1000.
    let error = refusal("results.csv", &with(RESULTS, "100,80,1,2,40,37", "1000,80,1,2,40,3700"));
    assert_eq!((error.line, error.column.as_deref(), error.value.as_deref()), (Some(2), Some("cast"), Some("80")));
}

#[test]
fn unknown_names_are_warnings_with_the_nearest_known_name() {
    let cases = [
        ("results.csv", with(RESULTS, "spoiled", "spoild"), "unknown_column", "spoiled", Some(1)),
        ("units.csv", "unit,of_area\na,1\nb,0\n".to_owned(), "unknown_column", "off_area", Some(1)),
        ("history.csv", "unit,v1\na,0.5\nbb,0.5\n".to_owned(), "unknown_unit", "`b`", None),
        ("vote.toml", format!("focuss = \"yes\"\n{TOML}"), "unknown_key", "focus", Some(1)),
        ("vote.toml", format!("{TOML}[rule]\nquorum = 0.5\n"), "unknown_key", "turnout_quorum", Some(8)),
        ("result.csv", "unit\n".to_owned(), "unknown_file", "results.csv", None),
    ];
    for (file, text, code, hint, line) in cases {
        let text = text.as_str();
        let files: &[(&str, &str)] =
            if file == "result.csv" { &[(file, text)] } else { &[("results.csv", RESULTS), (file, text)] };
        let findings = load(files).expect(file).findings;
        let finding =
            findings.iter().find(|finding| finding.code == code).unwrap_or_else(|| panic!("{file}: {findings:?}"));
        assert!(finding.hint.english().contains(hint), "{finding:?}");
        assert_eq!(finding.line, line, "{finding:?}");
    }
}

#[test]
fn a_published_range_needs_its_option_and_meaning() {
    let text = "poll_id,pollster,yes,no,base,range_low,range_high,range_option,range_meaning\n\
                p1,House,30,60,all,58,64,no,\n";
    let error = refusal("polls.csv", text);
    assert_eq!((error.line, error.column.as_deref()), (Some(2), Some("range_meaning")));
    let error = refusal("polls.csv", &with(text, "58,64,no,", "64,58,no,projection"));
    assert_eq!(error.column.as_deref(), Some("range_high"));
}

#[test]
fn what_a_poll_does_not_say_is_assumed_aloud_or_left_unknown() {
    let text = "poll_id,pollster,field_start,field_end,yes,no\np1,House,2024-04,2024-04,48,52\np2,House,,,40,45\n";
    let loaded = load(&[("results.csv", RESULTS), ("polls.csv", text)]).expect("read");
    let codes: Vec<_> = loaded.findings.iter().map(|finding| (finding.code.as_str(), finding.line)).collect();
    assert_eq!(codes, [("base_assumed", Some(2)), ("base_assumed", Some(3))]);
    let [first, second] = &loaded.vote.polls[..] else { panic!("two polls") };
    assert_eq!((first.base, second.base), (Base::Decided, Base::All)); // 48 + 52 = 100; 40 + 45 leaves undecided
    assert_eq!(first.date_precision, DatePrecision::Month);
    // A month stands for its first and last day.
    assert_eq!(first.field_end.map(|day| day.to_string()).as_deref(), Some("2024-04-30"));
    assert_eq!((second.date_precision, second.mode, second.n), (DatePrecision::Unknown, Mode::Unknown, None));
}

#[test]
fn a_french_spreadsheet_export_of_a_bundled_vote_reads_to_the_same_vote() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("notebooks-data/new-caledonia-2020");
    let home = tempfile::tempdir().expect("a temporary folder");
    let dir = home.path().join("new-caledonia-2020");
    std::fs::create_dir(&dir).expect("created");
    for file in std::fs::read_dir(&folder).expect("the folder") {
        let path = file.expect("a file").path();
        let target = dir.join(path.file_name().expect("a name"));
        if path.extension().is_some_and(|extension| extension == "csv") {
            std::fs::write(target, french(&std::fs::read(&path).expect("read"))).expect("written");
        } else {
            std::fs::copy(&path, target).expect("copied");
        }
    }
    let theirs = data::load(&dir.display().to_string(), None).expect("read");
    let mut same: Vote = theirs.vote.clone();
    let ours = data::load("new-caledonia-2020", None).expect("bundled").vote;
    assert_ne!(same.inputs, ours.inputs, "the bytes differ");
    same.inputs = ours.inputs.clone();
    same.source = ours.source.clone();
    assert_eq!(same, ours);
    let told =
        |code: &str| theirs.findings.iter().any(|finding| finding.code == code && finding.severity == Severity::Info);
    assert!(told("encoding_converted") && told("other_separator"));
}

/// The same table with semicolons, decimal commas, Windows line ends and in Windows-1252.
fn french(bytes: &[u8]) -> Vec<u8> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for record in reader.records() {
        let record = record.expect("a record");
        let cells = record.iter().map(|cell| match cell.parse::<f64>() {
            Ok(_) => cell.replace('.', ","),
            Err(_) => cell.to_owned(),
        });
        writer.write_record(cells.collect::<Vec<_>>()).expect("written");
    }
    let text = String::from_utf8(writer.into_inner().expect("flushed")).expect("UTF-8");
    let (bytes, _, unmappable) = encoding_rs::WINDOWS_1252.encode(&text);
    assert!(!unmappable, "every sign exists in Windows-1252");
    bytes.into_owned()
}
