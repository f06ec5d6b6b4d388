//! Which version readers see.

use std::fs;

use super::{json, night, watch};
use crate::folder::Place;

fn shown(place: &Place) -> String {
    fs::read_link(place.join("site/v/latest")).expect("a link").to_string_lossy().into_owned()
}

#[test]
fn a_held_version_is_released_as_it_is_and_latest_goes_back() {
    let place = night();
    assert_eq!(watch(&place, "feed", &["--publish", "site", "--record", "rec"]).code, 0);
    let held = place.run(&["report", "v", "--data", ".", "--publish", "site", "--hold", "--draws", "2000"]);
    assert_eq!(held.code, 0, "{}", held.err);
    assert_eq!(shown(&place), "v0007");
    let before = super::files(&place.join("site/v/v0008"));
    assert_eq!(place.run(&["release", "v", "v0008", "--data", ".", "--publish", "site"]).code, 0);
    assert_eq!(shown(&place), "v0008");
    assert_eq!(super::files(&place.join("site/v/v0008")), before);
    assert_eq!(json(&place.join("site/v/live.json"))["version"], 8);
    // Back to the version before, and to one that is named.
    assert_eq!(place.run(&["rollback", "v", "--data", ".", "--publish", "site"]).code, 0);
    assert_eq!(shown(&place), "v0007");
    assert_eq!(place.run(&["rollback", "v", "3", "--data", ".", "--publish", "site"]).code, 0);
    assert_eq!(
        (shown(&place), json(&place.join("site/v/live.json"))["version"].as_u64()),
        ("v0003".to_owned(), Some(3))
    );
}

#[test]
fn what_was_never_to_be_seen_is_not_shown_by_a_slip() {
    let place = night();
    assert_eq!(watch(&place, "feed", &["--publish", "site", "--record", "rec"]).code, 0);
    assert_eq!(place.run(&["report", "v", "--data", ".", "--publish", "site", "--hold", "--draws", "2000"]).code, 0);
    for (args, code) in [
        (&["release", "v", "v0003"][..], 2),  // it was shown, not held
        (&["release", "v", "v0099"], 2),      // there is none
        (&["rollback", "v", "v0008"], 2),     // it is held
        (&["rollback", "v", "latest"], 2),    // no version
        (&["rollback", "v", "../../etc"], 2), // no version
    ] {
        let ran = place.run(&[args, &["--data", ".", "--publish", "site"]].concat());
        assert_eq!(ran.code, code, "{args:?}: {}", ran.err);
        assert_eq!(shown(&place), "v0007", "{args:?}");
    }
    // Under an embargo nothing is let out.
    let toml = fs::read_to_string(place.join("v/vote.toml")).expect("a file");
    place.write("v/vote.toml", format!("embargo_until = 2999-01-01T00:00:00+00:00\n{toml}"));
    for args in [&["release", "v", "v0008"][..], &["rollback", "v", "v0003"]] {
        let ran = place.run(&[args, &["--data", ".", "--publish", "site"]].concat());
        assert_eq!((ran.code, shown(&place).as_str()), (5, "v0007"), "{args:?}"); // FORMATS: an embargo is in force
    }
}

#[test]
fn before_an_embargo_the_watch_records_and_publishes_nothing() {
    let place = night();
    let ran =
        watch(&place, "feed", &["--publish", "site", "--record", "rec", "--embargo", "2999-01-01T00:00:00+00:00"]);
    assert_eq!(ran.code, 5, "{}", ran.err); // FORMATS: an embargo is in force
    assert_eq!(fs::read_to_string(place.join("rec/log.jsonl")).expect("a log").lines().count(), 7);
    assert!(!place.join("site/v/latest").exists() && !place.join("site/index.html").exists());
}

#[test]
fn a_desk_s_own_index_page_stays() {
    let place = night();
    place.write("site/index.html", "<html>ours</html>");
    assert_eq!(watch(&place, "feed", &["--publish", "site", "--record", "rec"]).code, 0);
    assert_eq!(fs::read_to_string(place.join("site/index.html")).expect("a page"), "<html>ours</html>");
}

#[test]
fn what_the_desk_says_stays_said_until_it_is_taken_back() {
    let place = night();
    let report = |more: &[&str]| {
        let fixed = ["report", "v", "--data", ".", "--returns", "feed/3.csv", "--publish", "site", "--draws", "2000"];
        let ran = place.run(&[&fixed[..], &["--now", "2026-03-23T22:00:00+01:00"], more].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
        json(&place.join("site/v/latest/manifest.json"))
    };
    place.write("v/desk.toml", "# ours\n");
    report(&["--call", "no", "--by", "A. \"Desk\" Editor", "--hint", "R1 late"]);
    report(&["--correct", "typing error in U03"]);
    let desk = fs::read_to_string(place.join("v/desk.toml")).expect("a file");
    assert!(desk.starts_with("# ours\n") && desk.contains("2026-03-23T22:00:00+01:00"), "{desk}");
    let now = report(&[]);
    assert_eq!((now["call"]["by"].as_str(), now["call"]["side"].as_str()), (Some("A. \"Desk\" Editor"), Some("no")));
    assert_eq!((now["correction"].as_str(), now["status"].as_str()), (Some("typing error in U03"), Some("live")));
    // Every other command reads it: the hint is used, and one that is typed is for that run alone.
    let order = |more: &[&str]| {
        let fixed = ["project", "v", "--data", ".", "--returns", "feed/3.csv", "--json", "--draws", "2000"];
        place.run(&[&fixed[..], more].concat()).json()["assumptions"].to_string()
    };
    assert!(order(&[]).contains("R1 late"), "{}", order(&[]));
    assert_ne!(order(&["--hint", "R2 late"]), order(&[]));
    assert_eq!(fs::read_to_string(place.join("v/desk.toml")).expect("a file"), desk);
    // Another hint takes the place of the first; a call that is taken back is gone.
    report(&["--hint", "R2 late"]);
    let desk = fs::read_to_string(place.join("v/desk.toml")).expect("a file");
    assert_eq!((desk.matches("[hint]").count(), desk.contains("R2 late")), (1, true), "{desk}");
    place.write("v/desk.toml", desk.replace("option = \"no\"", "option = \"no\"\nwithdrawn = true"));
    assert!(report(&[])["call"].is_null());
}

#[test]
fn what_is_said_of_a_vote_inside_the_program_is_told_not_to_be_kept() {
    let place = Place::new();
    let ran = place.run(&["report", "chile-2020", "--publish", "site", "--call", "yes", "--by", "X", "--draws", "500"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("plebis new --from chile-2020"), "{}", ran.err);
}

#[test]
fn languages_stand_side_by_side_and_link_to_each_other() {
    let place = night();
    let ran = watch(&place, "feed/3.csv", &["--publish", "site", "--record", "rec", "--also", "fr,de,fr"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let latest = place.join("site/v/latest");
    let read = |path: &str| fs::read_to_string(place.join("site/v").join(path)).expect(path).replace("&#x2f;", "/");
    assert!(read("latest/report.html").contains("href=\"fr/report.html\""));
    assert!(read("latest/fr/report.html").contains("href=\"../report.html\""));
    assert!(read("latest/fr/report.html").contains("href=\"../de/report.html\""));
    assert!(read("live.fr.html").contains("latest/fr/report.html") && read("live.html").contains("live.de.html"));
    assert!(read("live.fr.html").contains("Mis à jour"));
    let manifest = json(&latest.join("manifest.json"));
    assert!(manifest["files"]["fr/report.html"].is_string() && manifest["files"].get("it/report.html").is_none());
    // Every link of a page leads to a file.
    for page in ["report.html", "fr/report.html", "de/report.html"] {
        let text = read(&format!("latest/{page}"));
        let folder = latest.join(page);
        for link in text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let is_file = !link.starts_with('#') && !link.contains(':');
            assert!(!is_file || folder.parent().expect("a folder").join(link).exists(), "{page}: {link}");
        }
    }
}
