//! The rooms of `src/`: which may import which, how large they are, and what may not stand in them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use self::imports::{House, Names};

mod imports;
mod sentences;

/// Entries of a folder that one can still take in at a glance.
const LARGEST: usize = 14;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

static HOUSE: LazyLock<House> = LazyLock::new(|| House::read(&root().join("src")));

/// The words in backticks of a text, in their order.
fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(|word| word.trim_end_matches('/').to_owned()).collect()
}

/// The rows of the table of DESIGN.md under a heading, cell by cell.
fn table(heading: &str) -> Vec<Vec<String>> {
    let design = fs::read_to_string(root().join("DESIGN.md")).expect("DESIGN.md");
    let rows: Vec<Vec<String>> = design
        .lines()
        .skip_while(|line| *line != heading)
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect();
    assert!(rows.len() > 2, "DESIGN.md has no table under {heading}");
    rows
}

/// The arrows between the children of each folder: folder → (user, used) → one pair of files.
fn by_folder(arrows: &BTreeSet<(Names, Names)>) -> BTreeMap<String, BTreeMap<(String, String), String>> {
    let mut folders: BTreeMap<String, BTreeMap<(String, String), String>> = BTreeMap::new();
    for (from, to) in arrows {
        let common = from.iter().zip(to).take_while(|(a, b)| a == b).count();
        let child = |names: &Names| names.get(common).cloned().unwrap_or_else(|| "mod".to_owned());
        folders
            .entry(from[..common].join("/"))
            .or_default()
            .entry((child(from), child(to)))
            .or_insert_with(|| format!("{} uses {}", from.join("/"), to.join("/")));
    }
    folders
}

/// The first circle among the children of a folder, if there is one, as the arrows that close it.
fn circle(arrows: &BTreeMap<(String, String), String>) -> Option<Vec<String>> {
    let mut left: BTreeMap<&(String, String), &String> = arrows.iter().collect();
    loop {
        let users: BTreeSet<&str> = left.keys().map(|arrow| arrow.0.as_str()).collect();
        let used: BTreeSet<&str> = left.keys().map(|arrow| arrow.1.as_str()).collect();
        let before = left.len();
        // What uses nothing, or is used by nothing, is in no circle, nor is an arrow to or from it.
        left.retain(|arrow, _| users.contains(arrow.1.as_str()) && used.contains(arrow.0.as_str()));
        if left.len() == before {
            return (!left.is_empty()).then(|| left.into_values().cloned().collect());
        }
    }
}

#[test]
fn no_files_or_folders_import_each_other_in_a_circle() {
    let circles: Vec<String> = by_folder(&HOUSE.arrows())
        .iter()
        .filter_map(|(folder, arrows)| Some(format!("src/{folder}: {:#?}", circle(arrows)?)))
        .collect();
    assert!(circles.is_empty(), "{}", circles.join("\n"));
}

#[test]
fn a_room_imports_only_rooms_that_stand_above_it_in_the_table_of_the_design() {
    let of_row = |row: &Vec<String>| quoted(&row[0])[0].split('/').next().unwrap_or_default().to_owned();
    let rooms: Vec<String> = table("| room | takes | gives | may not |").iter().map(of_row).collect();
    let place = |room: &str| rooms.iter().position(|known| known == room);
    let known: BTreeSet<&String> = HOUSE.files.keys().filter_map(|names| names.first()).collect();
    for room in known.iter().filter(|room| **room != "error") {
        assert!(place(room).is_some(), "DESIGN.md does not name the room {room}");
    }
    for ((from, to), example) in &by_folder(&HOUSE.arrows())[""] {
        if let (Some(from), Some(to)) = (place(from), place(to)) {
            assert!(from > to, "an arrow against the table of DESIGN.md: {example}");
        }
    }
}

#[test]
fn files_of_a_large_room_import_only_what_the_design_lists_after_them() {
    let folders = by_folder(&HOUSE.arrows());
    for row in table("| in | top to bottom |") {
        let folder = &quoted(&row[0])[0];
        let order = quoted(&row[1]);
        let place = |name: &str| order.iter().position(|known| known == name);
        for ((from, to), example) in folders[folder].iter().filter(|((from, to), _)| from != "mod" && to != "mod") {
            let places = place(from).zip(place(to));
            let (from, to) = places.unwrap_or_else(|| panic!("DESIGN.md does not name {from} or {to} of {folder}"));
            assert!(from < to, "an arrow against the order of {folder}: {example}");
        }
    }
}

#[test]
fn an_arrow_that_is_turned_is_seen() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("lib.rs", "pub mod low; pub mod high;");
    write("low/mod.rs", "mod a; mod b; pub use a::A;");
    write("low/a.rs", "use super::b::B; pub struct A(B);");
    write("low/b.rs", "pub struct B;");
    write("high.rs", "use crate::low::A; pub fn a(_: A) {}");
    let folders = |src: &Path| by_folder(&House::read(src).arrows());
    let right = folders(folder.path());
    assert_eq!(right[""].keys().collect::<Vec<_>>(), [&("high".to_owned(), "low".to_owned())]);
    assert!(right.values().all(|arrows| circle(arrows).is_none()), "{right:?}");
    // Through the name that the front hands on, and by a path without `use`.
    for turned in ["use super::A; pub struct B(A);", "pub struct B; fn a(_: super::a::A) {}"] {
        write("low/b.rs", turned);
        assert!(circle(&folders(folder.path())["low"]).is_some(), "{turned}");
    }
    // A test may use what it tests.
    write("low/b.rs", "pub struct B; #[cfg(test)] mod tests { use super::super::A; }");
    assert!(folders(folder.path()).values().all(|arrows| circle(arrows).is_none()));
}

#[test]
fn a_folder_holds_no_more_than_one_takes_in_at_a_glance() {
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        let entries: Vec<PathBuf> =
            fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        let is_src = folder.ends_with("src");
        assert!(is_src || entries.len() <= LARGEST, "{}: {} entries", folder.display(), entries.len());
        folders.extend(entries.into_iter().filter(|entry| entry.is_dir()));
    }
}

/// What may not stand in a room, and why.
const FORBIDDEN: [(&[&str], &[&str], &str); 3] = [
    (
        &[
            "vote",
            "tally",
            "language",
            "maths",
            "feed",
            "distribution",
            "draws",
            "headline",
            "model",
            "poll_error/groups",
            "poll_error/causes",
        ],
        &["std::fs", "std::io", "std::net", "std::process", "File::open", "println!", "SystemTime", "Instant::now"],
        "reads and writes nothing and has no clock",
    ),
    (
        &["chart", "headline", "publish"],
        &[
            "statrs",
            "nalgebra",
            "rand_distr",
            "StandardNormal",
            "maths::median",
            "quantile_sorted",
            "wilson",
            "normal_quantile",
            "poll_error::analyse",
            ".ln()",
        ],
        "computes no statistic",
    ),
    (
        &["vote", "tally", "data", "poll_error", "score", "draws", "distribution"],
        &["plotters", "resvg", "clap::"],
        "draws and asks nothing",
    ),
];

/// The one place that may: a replay tells the CPU time of its steps, which the system keeps in a file.
const ALLOWED: (&str, &str) = ("model/replay/finished_votes.rs", "std::fs");

#[test]
fn no_room_does_what_the_design_forbids_it() {
    let mut found = Vec::new();
    for (rooms, words, rule) in FORBIDDEN {
        for file in HOUSE.files.values() {
            let path = file.path.strip_prefix(root().join("src")).expect("a file of src");
            if rooms.iter().any(|room| path.starts_with(room)) {
                let text = fs::read_to_string(&file.path).expect("a file");
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
                found.extend(lines.flat_map(|line| {
                    let word = words
                        .iter()
                        .find(|word| line.contains(*word) && !(path.ends_with(ALLOWED.0) && **word == ALLOWED.1));
                    word.map(|word| format!("{} {rule}, and says `{word}`", path.display()))
                }));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_chart_is_named_in_its_own_file_and_in_one_line_of_the_registry() {
    let registry = fs::read_to_string(root().join("src/chart/registry.rs")).expect("the registry");
    for chart in plebis::chart::ChartName::ALL {
        let name = format!("{chart:?}");
        let spelled = [format!("ChartName::{name}"), format!("struct {name};")];
        let names_it = |path: &&PathBuf| {
            let text = fs::read_to_string(path).expect("a file");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            spelled.iter().any(|spelled| code.contains(spelled))
        };
        let files: Vec<&PathBuf> = HOUSE.files.values().map(|file| &file.path).filter(names_it).collect();
        assert!(matches!(files.as_slice(), [own] if own.ends_with(format!("{chart}.rs"))), "{name}: {files:?}");
        assert_eq!(registry.matches(&format!("{name}:")).count(), 1, "{name}"); // its line
    }
}

/// Files of `src/` that stand under none of some folders or files.
fn files_outside(allowed: &[(&str, &str)]) -> Vec<PathBuf> {
    let src = root().join("src");
    let is_allowed = |path: &Path| {
        let inner = path.strip_prefix(&src).expect("a file of src").to_string_lossy().replace('\\', "/");
        allowed.iter().any(|(start, _)| inner.starts_with(start))
    };
    HOUSE.files.values().map(|file| file.path.clone()).filter(|path| !is_allowed(path) && !is_test(path)).collect()
}

/// Is a file a module that only tests compile?
fn is_test(path: &Path) -> bool {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let parent = fs::read_to_string(path.with_file_name("mod.rs")).unwrap_or_default();
    ["mod", "pub mod", "pub(crate) mod", "pub(super) mod"]
        .iter()
        .any(|word| parent.contains(&format!("#[cfg(test)]\n{word} {stem};")))
}

#[test]
fn a_sentence_for_readers_stands_in_the_catalogues_alone() {
    let told: Vec<String> = files_outside(&sentences::ALLOWED)
        .iter()
        .flat_map(|path| {
            let found = sentences::sentences_in(path);
            found.into_iter().map(|sentence| format!("{}: {sentence}", path.display())).collect::<Vec<_>>()
        })
        .collect();
    assert!(told.is_empty(), "move these into locales/:\n{}", told.join("\n"));
}

#[test]
fn no_rule_asks_which_language_it_speaks() {
    // English is that of JSON and of files for machines; what asks for another knows more than a rule should.
    let others = ["Lang::Fr", "Lang::De", "Lang::It", "Lang::Es"];
    let found: Vec<String> = files_outside(&sentences::LANGUAGES)
        .iter()
        .filter_map(|path| {
            let text = fs::read_to_string(path).expect("a file");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let mut lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            let line = lines.find(|line| others.iter().any(|other| line.contains(other)))?;
            Some(format!("{}: {line}", path.display()))
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
