//! Any bytes through any reader: the end is a value that can be used or a refusal, never a panic.
//!
//! The fuzzer of `fuzz/` and the tests of its corpus run the same functions.

use std::{collections::BTreeMap, path::Path, sync::LazyLock};

use plebis::distribution::Level;
use plebis::{
    Error, chart,
    chart::{ChartName, Facts, Size, Theme},
    data,
    data::Loaded,
    feed::{self, FeedOptions},
    language::Lang,
    model::{campaign, count, replay},
    poll_error::many,
    publish,
    score::table,
    tally,
    vote::{FeedFormat, Moment, Vote},
};

/// A reader and what it is given.
pub struct Reader {
    /// Name of the folder of its corpus.
    pub name: &'static str,
    /// Reads the bytes and looks at what came out.
    pub run: fn(&[u8]),
}

/// Every reader of the program.
pub const READERS: [Reader; 35] = [
    Reader { name: "vote", run: |bytes| file("vote.toml", bytes) },
    Reader { name: "desk", run: |bytes| file("desk.toml", bytes) },
    Reader { name: "polls", run: |bytes| file("polls.csv", bytes) },
    Reader { name: "results", run: |bytes| file("results.csv", bytes) },
    Reader { name: "units", run: |bytes| file("units.csv", bytes) },
    Reader { name: "returns", run: |bytes| file("returns.csv", bytes) },
    Reader { name: "controls", run: |bytes| file("controls.csv", bytes) },
    Reader { name: "press", run: |bytes| file("press.csv", bytes) },
    Reader { name: "links", run: |bytes| file("links.csv", bytes) },
    Reader { name: "history", run: |bytes| file("history.csv", bytes) },
    Reader { name: "folder", run: folder },
    Reader { name: "returns_file", run: returns_file },
    Reader { name: "night", run: night },
    Reader { name: "outlines", run: outlines },
    Reader { name: "scores", run: |bytes| scores("csv", bytes) },
    Reader { name: "scores_json", run: |bytes| scores("json", bytes) },
    Reader { name: "outcomes", run: outcomes },
    Reader { name: "many", run: many_polls },
    Reader { name: "columns", run: columns },
    Reader { name: "parquet", run: parquet },
    Reader { name: "moment", run: moment },
    Reader { name: "hint", run: hint },
    Reader { name: "flags", run: flags },
    Reader { name: "logo", run: logo },
    Reader { name: "publication", run: publication },
    Reader { name: "sheet", run: sheet },
    Reader { name: "theme", run: theme },
    Reader { name: "feed", run: |bytes| feed_of(None, bytes) },
    Reader { name: "feed_canonical", run: |bytes| feed_of(Some(FeedFormat::Canonical), bytes) },
    Reader { name: "feed_csv", run: |bytes| feed_of(Some(FeedFormat::Csv), bytes) },
    Reader { name: "feed_onegov", run: |bytes| feed_of(Some(FeedFormat::OneGov), bytes) },
    Reader { name: "feed_swiss_ogd", run: |bytes| feed_of(Some(FeedFormat::SwissOgd), bytes) },
    Reader { name: "feed_eligendo", run: |bytes| feed_of(Some(FeedFormat::Eligendo), bytes) },
    Reader { name: "feed_nist", run: |bytes| feed_of(Some(FeedFormat::Nist), bytes) },
    Reader { name: "feed_ech0252", run: |bytes| feed_of(Some(FeedFormat::Ech0252), bytes) },
];

/// The example, a vote that is counted; beside it stands the earlier vote.
const COUNTED: [(&str, &str); 8] = [
    ("vote.toml", include_str!("../../src/data/example/vote.toml")),
    ("polls.csv", include_str!("../../src/data/example/polls.csv")),
    ("results.csv", include_str!("../../src/data/example/results.csv")),
    ("units.csv", include_str!("../../src/data/example/units.csv")),
    ("returns.csv", include_str!("../../src/data/example/returns.csv")),
    ("controls.csv", include_str!("../../src/data/example/controls.csv")),
    ("press.csv", include_str!("../../src/data/example/press.csv")),
    ("links.csv", include_str!("../../src/data/example/links.csv")),
];
const EARLIER: [(&str, &str); 2] = [
    ("vote.toml", include_str!("../../src/data/example/earlier-vote/vote.toml")),
    ("results.csv", include_str!("../../src/data/example/earlier-vote/results.csv")),
];

/// The same in its night: no result is known, the stations are a list.
const TONIGHT: &str = "id = \"my-vote\"\ntitle = \"Tonight\"\ndate = 2024-06-09\ntimezone = \"Europe/Paris\"\n\
     [options]\nyes = \"Yes\"\nno = \"No\"\n[baseline]\nvotes = [\"earlier-vote\"]\n";
const LIST: &str = "unit,name,parent,registered\nA1,Harbour,Coast,5210\nA2,Old Town,Coast,4120\nA3,Lighthouse,Coast,2380\n\
     B1,Market Square,Valley,6035\nB2,Mill Road,Valley,3870\nB3,Orchards,Valley,2945\nC1,High Pasture,Hills,1460\n\
     C2,Quarry,Hills,1920\n";

type Folder = BTreeMap<String, Vec<u8>>;

fn folder_of(files: &[(&str, &str)]) -> Folder {
    files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
}

static BASES: LazyLock<[Folder; 2]> = LazyLock::new(|| {
    let counted = folder_of(&COUNTED);
    let mut tonight = counted.clone();
    tonight.remove("controls.csv");
    tonight.insert("vote.toml".to_owned(), TONIGHT.into());
    tonight.insert("results.csv".to_owned(), LIST.into());
    [counted, tonight]
});

static EARLIER_VOTE: LazyLock<[Vote; 1]> =
    LazyLock::new(|| [data::from_files("earlier-vote", folder_of(&EARLIER)).expect("the earlier vote").vote]);

static COUNTED_VOTE: LazyLock<Vote> =
    LazyLock::new(|| data::from_files("my-vote", BASES[0].clone()).expect("the example").vote);

/// One file of the counted vote, then of the same vote in its night.
fn file(name: &str, bytes: &[u8]) {
    for base in BASES.iter() {
        let mut files = base.clone();
        files.insert(name.to_owned(), bytes.to_vec());
        read(files);
    }
}

/// Several files, `===` and a name above each, in a folder of the disk with the earlier vote, `earlier-vote/`, beside it.
fn folder(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (mut files, mut earlier) = (BASES[1].clone(), folder_of(&EARLIER));
    for part in text.split("===").skip(1) {
        let (name, content) = part.split_once('\n').unwrap_or((part, ""));
        let into = if name.starts_with("earlier-vote/") { &mut earlier } else { &mut files };
        let name = Path::new(name.trim()).file_name().unwrap_or_default();
        into.insert(name.to_string_lossy().into_owned(), content.into());
    }
    let dir = tempfile::tempdir().expect("a temporary folder");
    let place = |vote: &str, files: Folder| {
        let place = dir.path().join(vote);
        std::fs::create_dir(&place).expect("a folder");
        for (name, bytes) in files {
            let _ = std::fs::write(place.join(name), bytes); // what can be no name is no file
        }
        place
    };
    place("earlier-vote", earlier);
    let path = place("my-vote", files);
    let Some(vote) = look(data::load(&path.display().to_string(), None), EARLIER_VOTE.as_slice()) else { return };
    match data::load_baselines(&vote, None) {
        Ok(baselines) => {
            baselines.iter().for_each(sound);
            let earlier: Vec<Vote> = baselines.into_iter().map(|loaded| loaded.vote).collect();
            data::check(&vote, &earlier);
        }
        Err(error) => refused(&error).unwrap_or_default(),
    }
    // A body of a counting office, by the rules of this vote.
    if let Ok(body) = std::fs::read(path.join("feed")) {
        match feed::read(&body, &FeedOptions::of(&vote, "feed"), &vote) {
            Ok(snapshot) => heard(&snapshot, &vote),
            Err(error) => refused(&Error::from(error)).unwrap_or_default(),
        }
    }
}

fn read(files: Folder) -> Option<Vote> {
    look(data::from_files("my-vote", files), EARLIER_VOTE.as_slice())
}

/// What was read can be true, and can be checked and counted.
fn look(loaded: plebis::Result<Loaded>, earlier: &[Vote]) -> Option<Vote> {
    let loaded = match loaded {
        Ok(loaded) => loaded,
        Err(error) => return refused(&error),
    };
    sound(&loaded);
    let unmet = data::unmet_secrecy(&loaded.findings);
    assert_eq!(unmet.is_some(), loaded.findings.iter().any(data::asks_for_secrecy), "{unmet:?}");
    for finding in data::check(&loaded.vote, earlier) {
        assert!(
            Lang::ALL.iter().all(|&lang| !finding.message.get(lang).is_empty() && !finding.hint.get(lang).is_empty()),
            "{finding:?}"
        );
        assert!(finding.line.is_none_or(|line| line > 0), "{finding:?}");
    }
    tally::snapshot(&loaded.vote, earlier, None);
    let noon = loaded.vote.known_at(noon());
    tally::snapshot(&noon, earlier, Some(self::noon()));
    Some(loaded.vote)
}

fn noon() -> Moment {
    data::parse_moment("2024-06-09T20:00:00+02:00").expect("a moment")
}

/// A refusal says where and what to do.
fn refused<T>(error: &Error) -> Option<T> {
    match error {
        Error::Input(error) => {
            assert!(!error.cure.is_empty() && !error.problem.is_empty() && !error.file.is_empty(), "{error}");
            assert!(error.line != Some(0), "{error}");
        }
        Error::Usage { .. } | Error::NothingToSay { .. } | Error::Place { .. } => {}
        other => panic!("not a refusal: {other}"),
    }
    None
}

/// No number that is none, no share beyond its scale, no name that is blank; each finding says what to do.
pub fn sound(loaded: &Loaded) {
    let Loaded { vote, findings, .. } = loaded;
    for poll in &vote.polls {
        assert!(!poll.poll_id.trim().is_empty() && !poll.pollster.trim().is_empty(), "{poll:?}");
        for percent in [poll.yes, poll.no, poll.other, poll.undecided, poll.refused, poll.range_low, poll.range_high] {
            within(percent, 100.0, "percent of a poll");
        }
        within(poll.margin, 100.0, "margin");
    }
    for unit in &vote.units {
        assert!(!unit.unit.trim().is_empty(), "{unit:?}");
        within(unit.yes_share, 1.0, "yes_share");
    }
    for report in &vote.returns.reports {
        assert!(!report.unit.trim().is_empty(), "{report:?}");
        within(report.yes_share, 1.0, "yes_share");
        within(report.counted_fraction, 1.0, "counted_fraction");
    }
    for row in &vote.returns.aggregates {
        within(row.rounding, f64::MAX, "rounding");
        assert!([row.value, row.counted, row.total].iter().flatten().all(|number| number.is_finite()), "{row:?}");
    }
    for link in &vote.links {
        assert!(link.weight.is_finite() && link.weight >= 0.0, "{link:?}");
    }
    for info in &vote.unit_info {
        within(info.weight, f64::MAX, "weight");
    }
    for share in vote.history.iter().flat_map(|history| &history.rows).flat_map(|(_, shares)| shares) {
        within(*share, 1.0, "a share of history");
    }
    for finding in findings {
        assert!(!finding.message.english().is_empty() && !finding.hint.english().is_empty(), "{finding:?}");
    }
}

fn within(value: Option<f64>, most: f64, what: &str) {
    assert!(value.is_none_or(|value| (0.0..=most).contains(&value)), "{what}: {value:?}");
}

/// Bytes as a file of the disk, for readers that take a path.
fn on_disk<T>(ending: &str, bytes: &[u8], read: impl FnOnce(&Path) -> T) -> T {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let path = dir.path().join(format!("table.{ending}"));
    std::fs::write(&path, bytes).expect("a file");
    read(&path)
}

/// What comes in during the night in a file of its own.
fn returns_file(bytes: &[u8]) {
    returns_of("csv", bytes);
}

/// A workbook in the place of each table that people type, and as what comes in.
fn sheet(bytes: &[u8]) {
    for table in ["polls", "results", "returns"] {
        let mut files = BASES[0].clone();
        files.remove(&format!("{table}.csv"));
        files.insert(format!("{table}.xlsx"), bytes.to_vec());
        read(files);
    }
    returns_of("xlsx", bytes);
}

fn returns_of(ending: &str, bytes: &[u8]) {
    on_disk(ending, bytes, |path| match data::read_returns(path) {
        Ok((returns, ..)) => {
            let vote = Vote { returns, ..COUNTED_VOTE.clone() };
            data::check(&vote, EARLIER_VOTE.as_slice());
        }
        Err(error) => refused(&error).unwrap_or_default(),
    });
}

/// Returns, and what is projected from them.
fn night(bytes: &[u8]) {
    let mut files = BASES[1].clone();
    files.insert("returns.csv".to_owned(), bytes.to_vec());
    if let Some(vote) = read(files) {
        project(&vote, None);
    }
}

fn project(vote: &Vote, hint: Option<String>) {
    let earlier = EARLIER_VOTE.as_slice();
    let snapshot = tally::snapshot(vote, earlier, None);
    let options = count::Options { hint, n_draws: 100, ..count::Options::default() };
    let projection = match count::project(vote, earlier, &snapshot, &options) {
        Ok(projection) => projection,
        Err(error) => return refused(&error).unwrap_or_default(),
    };
    within(projection.counted.share, 1.0, "counted share");
    for distribution in [&projection.share, &projection.turnout].into_iter().flatten() {
        for level in [Level::P05, Level::P50, Level::P95] {
            within(Some(distribution.quantile(level)), 1.0, level.key());
        }
    }
}

/// Outlines, and a map of them.
fn outlines(bytes: &[u8]) {
    let mut files = BASES[0].clone();
    files.insert("outlines.geojson".to_owned(), bytes.to_vec());
    let Some(vote) = read(files) else { return };
    match chart::spec(ChartName::MapShare, &Facts::of(&vote), Lang::En) {
        Ok(spec) => {
            // A letter that no typeface has is refused.
            let svg = match chart::svg(&spec, Size::Article, Theme::default()) {
                Ok(svg) => svg,
                Err(error) => return refused(&error).unwrap_or_default(),
            };
            assert!(!svg.contains("NaN") && !svg.contains("=\"inf"), "a place that is none");
        }
        Err(error) => refused(&error).unwrap_or_default(),
    }
}

fn scores(ending: &str, bytes: &[u8]) {
    on_disk(ending, bytes, |path| match table::read_forecasts(path, Some("a"), &plebis::data::Renames::default()) {
        Ok(read) => evaluate(&read),
        Err(error) => refused(&error).unwrap_or_default(),
    });
}

fn evaluate(read: &table::Forecasts) {
    let by_race = read.forecasts.iter().map(|forecast| (forecast.race.clone(), 0.6)).collect();
    let outcomes = table::Outcomes { by_race, threshold: 0.5, ..table::Outcomes::default() };
    match table::evaluate(&read.forecasts, &outcomes, 1) {
        Ok(scores) => {
            for model in &scores.models {
                within(model.brier, 1.0, "Brier score");
                // Draws lie in -1..2 and outcomes in 0..1.
                within(model.crps, 2.0, "CRPS");
                within(model.wis, 1000.0, "weighted interval score");
            }
        }
        Err(error) => refused(&error).unwrap_or_default(),
    }
}

fn outcomes(bytes: &[u8]) {
    on_disk("csv", bytes, |path| {
        match table::read_outcomes(path, &plebis::data::Renames::default(), &Default::default()) {
            Ok(outcomes) => outcomes.by_race.values().for_each(|share| within(Some(*share), 1.0, "outcome")),
            Err(error) => refused(&error).unwrap_or_default(),
        }
    });
}

fn many_polls(bytes: &[u8]) {
    let none = many::Renames::parse("").expect("no renames");
    on_disk("csv", bytes, |path| analyse(path, &none));
}

fn analyse(path: &Path, renames: &many::Renames) {
    let polls = match many::read(path, renames) {
        Ok(polls) => polls,
        Err(error) => return refused(&error).unwrap_or_default(),
    };
    for poll in &polls.polls {
        within(Some(poll.result), 1.0, "result");
        within(Some(poll.share()), 1.0, "share of a poll");
    }
    if let Err(error) = many::analyse(&polls) {
        refused::<()>(&error);
    }
}

/// The words of `--columns`, on a table of a publisher's own.
fn columns(bytes: &[u8]) {
    const TABLE: &str = "contest,house,how,end,day,size,for,against,final\n\
         a,North,phone,2020-01-01,2020-02-01,800,40,44,52\na,South,web,2020-01-09,2020-02-01,900,45,40,52\n\
         b,North,phone,2021-01-01,2021-02-01,800,50,44,48.5\n";
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match many::Renames::parse(text) {
        Ok(renames) => on_disk("csv", TABLE.as_bytes(), |path| analyse(path, &renames)),
        Err(error) => refused(&error).unwrap_or_default(),
    }
    match data::Renames::parse(text) {
        Ok(renames) => on_disk("csv", TABLE.as_bytes(), |path| {
            table::read_outcomes(path, &renames, &Default::default()).err().and_then(|error| refused::<()>(&error));
            renames.all_met().err().and_then(|error| refused::<()>(&error));
        }),
        Err(error) => refused(&error).unwrap_or_default(),
    }
}

fn parquet(bytes: &[u8]) {
    scores("parquet", bytes);
}

fn moment(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match data::parse_moment(text) {
        Ok(moment) => {
            let again = data::parse_moment(&moment.to_string()).expect("its own words");
            assert_eq!(again.timestamp, moment.timestamp, "{text}");
        }
        Err(problem) => assert!(!problem.is_empty(), "{text}"),
    }
}

fn hint(bytes: &[u8]) {
    static NIGHT: LazyLock<Vote> =
        LazyLock::new(|| data::from_files("my-vote", BASES[1].clone()).expect("the night").vote);
    if let Ok(text) = std::str::from_utf8(bytes) {
        project(&NIGHT, Some(text.to_owned()));
    }
}

/// A body of a counting office, for a vote in its night and for none; what was read can be written and read again.
fn feed_of(format: Option<FeedFormat>, bytes: &[u8]) {
    static NIGHT: LazyLock<Vote> = LazyLock::new(|| {
        let mut files = BASES[1].clone();
        files.insert("vote.toml".to_owned(), format!("{TONIGHT}{FEED}").into());
        data::from_files("my-vote", files).expect("the night").vote
    });
    let nobodys = Vote::new("", COUNTED_VOTE.date);
    for (vote, options) in [(&*NIGHT, FeedOptions::of(&NIGHT, "feed")), (&nobodys, FeedOptions::without_vote("feed"))] {
        let question = options.question.clone().filter(|_| format != Some(FeedFormat::Csv));
        match feed::read(bytes, &FeedOptions { format, question, ..options }, vote) {
            Ok(snapshot) => heard(&snapshot, vote),
            Err(error) => refused(&Error::from(error)).unwrap_or_default(),
        }
    }
}

/// Where the columns of the mapped CSV stand.
const FEED: &str = "[feed]\ndecimal = \",\"\nthousands = \".\"\n[feed.columns]\nunit = \"u\"\nname = \"m\"\nyes = \"y\"\nno = \"n\"\n\
                    [feed.units]\nA2 = \"two\"\n[feed.status]\nwaiting = \"open\"\n";

/// What a snapshot says can be true, and stays what it is when it is written.
fn heard(snapshot: &feed::Snapshot, vote: &Vote) {
    for report in &snapshot.returns.reports {
        within(report.counted_fraction, 1.0, "counted fraction");
        assert!(!report.name.as_deref().is_some_and(str::is_empty), "{report:?}");
    }
    for finding in &snapshot.findings {
        assert!(
            Lang::ALL.iter().all(|&lang| !finding.message.get(lang).is_empty() && !finding.hint.get(lang).is_empty())
        );
    }
    assert_eq!(snapshot.is_test, snapshot.returns.is_test);
    let written = feed::returns_csv(snapshot).expect("a text");
    let canonical = Some(FeedFormat::Canonical);
    let again = FeedOptions { format: canonical, ..FeedOptions::without_vote("again") };
    if let Ok(again) = feed::read(written.as_bytes(), &again, &Vote::new("", COUNTED_VOTE.date)) {
        let rows = snapshot.returns.reports.len() + snapshot.returns.aggregates.len();
        assert!(rows == 0 || again.is_test == snapshot.is_test, "a test stays a test");
    }
    assert!(feed::nist_json(snapshot, vote).is_object());
}

/// Words of the command line, one a line.
fn flags(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for line in text.lines() {
        let refusals: [Option<String>; 13] = [
            line.parse::<campaign::Scale>().err().map(|text| text.english()),
            line.parse::<campaign::ElectionDayError>().err().map(|text| text.english()),
            line.parse::<campaign::Shift>().err().map(|text| text.english()),
            line.parse::<campaign::UndecidedRule>().err().map(|text| text.english()),
            line.parse::<campaign::PriorChoice>().err().map(|text| text.english()),
            line.parse::<campaign::Hyper>().err().map(|text| text.english()),
            line.parse::<campaign::GridChoice>().err().map(|text| text.english()),
            line.parse::<campaign::Mobilise>().err().map(|text| text.english()),
            replay::OrderKind::parse(line).err().map(|error| error.to_string()),
            line.parse::<Size>().err().map(|error| error.to_string()),
            line.parse::<Theme>().err().map(|error| error.to_string()),
            line.parse::<ChartName>().err().map(|error| error.to_string()),
            line.parse::<chart::Colour>().err().map(|error| error.to_string()),
        ];
        assert!(refusals.iter().flatten().all(|refusal| !refusal.is_empty()), "{line}");
        if let Some((Ok(yes), Ok(no))) = line.split_once(' ').map(|(yes, no)| (yes.parse(), no.parse())) {
            let turnout = campaign::TurnoutBySide::new(yes, no);
            assert!(turnout.err().is_none_or(|refusal| refusal.english().contains("must be above 0")), "{line}");
        }
    }
}

fn logo(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        assert!(chart::check_logo(text).err().is_none_or(|why| !why.is_empty()));
    }
}

/// A desk's own face; the files that it names are not there.
fn theme(bytes: &[u8]) {
    on_disk("toml", bytes, |path| match chart::DeskTheme::read(path, &[]) {
        Ok(_) => {}
        Err(error) => refused(&error).unwrap_or_default(),
    });
}

/// What an earlier version left in the publication folder: the manifest up to `===`, `counted.csv` below it.
fn publication(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (manifest, counted) = text.split_once("===\n").unwrap_or((&text, ""));
    let changes = publish::changes(counted, "unit,yes,no\nA1,1,2\n", None);
    assert!(changes.iter().all(|change| !change.unit.is_empty() || counted.contains(',')), "{changes:?}");
    let dir = tempfile::tempdir().expect("a temporary folder");
    let version = dir.path().join("v0001");
    std::fs::create_dir(&version).expect("a version");
    std::fs::write(version.join("manifest.json"), manifest).expect("a manifest");
    for test in [false, true] {
        let terms = publish::Terms { test, ..publish::Terms::default() };
        if let Err(error) = publish::Publication::check(dir.path(), &COUNTED_VOTE, &terms) {
            refused::<()>(&error);
        }
    }
}
