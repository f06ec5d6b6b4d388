//! What readers follow: when something new is expected, and the pages that embed one chart.

use super::{UNITS, body, json, night, watch};

#[test]
fn what_is_expected_next_follows_the_rhythm_of_the_source_and_ends_with_the_final_result() {
    let place = night();
    std::fs::remove_dir_all(place.join("feed")).expect("removed");
    for (number, counted) in [4, 8, 12, 16].into_iter().enumerate() {
        place.write("night.csv", body(counted));
        let now = format!("2026-03-23T22:{:02}:00+01:00", 4 * number);
        let fixed =
            ["watch", "v", "--feed", "night.csv", "--once", "--draws", "500", "--data", ".", "--publish", "site"];
        let ran = place.run(&[&fixed[..], &["--now", &now]].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
    }
    let live = json(&place.join("site/v/live.json"));
    assert_eq!(live["next_expected"], "2026-03-23T22:16:00+01:00"); // 22:12 and the usual four minutes
    assert_eq!(live["stale_after_s"], 480); // twice four minutes
    let page = std::fs::read_to_string(place.join("site/v/live.html")).expect("a page");
    assert!(page.contains("next figures expected at {time}"));

    let (yes, no) = (0..UNITS).map(super::figures).fold((0, 0), |sum, unit| (sum.0 + unit.0, sum.1 + unit.1));
    let fact = format!("[[result]]\nstatus = \"final\"\nat = 2026-03-23\nyes = {yes}\nno = {no}");
    place.vote("v", &format!("[baseline]\nvotes = [\"old\"]\n{fact}"));
    place.write("night.csv", body(UNITS));
    let ran = watch(&place, "night.csv", &["--publish", "site"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let live = json(&place.join("site/v/live.json"));
    assert_eq!((live["status"].as_str(), live["next_expected"].is_null()), (Some("final"), true));
}

#[test]
fn each_chart_has_a_page_that_embeds_it_in_each_language_and_works_without_a_script() {
    let place = night();
    let ran = watch(&place, "feed", &["--publish", "site", "--also", "fr"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    for (page, lang, folder) in [("count_so_far.html", "en", "charts"), ("count_so_far.fr.html", "fr", "fr/charts")] {
        let html = std::fs::read_to_string(place.join(&format!("site/v/embed/{page}"))).expect(page);
        assert!(html.contains(&format!("<html lang=\"{lang}\">")) && !html.contains("{{"), "{page}");
        // The picture stands in the page itself, with its words; each file that is named is there.
        let image = html.split("<img ").nth(1).and_then(|rest| rest.split('>').next()).expect("a picture");
        assert!(image.contains("alt=\"") && !image.contains("alt=\"\""), "{image}");
        let named = html.split('"').filter(|part| part.starts_with("../latest/"));
        let named: Vec<&str> = named.collect();
        assert!(named.len() >= 3 && named.iter().all(|file| file.contains(folder)), "{named:?}");
        for file in named {
            assert!(place.join("site/v/embed").join(file).is_file(), "{file}");
        }
        assert!(html.contains("http-equiv=\"refresh\"") && !html.contains("http://") && !html.contains("https://"));
    }
}
