//! What a source does wrong on a night.

use super::{UNITS, body, events, night, watch};

#[test]
fn every_fault_ends_where_the_night_ended() {
    let place = night();
    let ran = watch(&place, "feed", &["--record", "rec"]);
    let end = events(&ran, "projected").pop().expect("a projection");
    for fault in ["drop", "late", "truncate", "html", "duplicate", "swap", "zero-fill", "clock"] {
        let ran = place.run(&[
            "rehearse",
            "rec",
            "--fault",
            fault,
            "--json",
            "--draws",
            "2000",
            "--data",
            ".",
            "--now",
            "2026-03-23T22:00:00+01:00",
        ]);
        assert_eq!(ran.code, 0, "{fault}: {}", ran.err);
        let spoiled = events(&ran, "projected").pop().expect("a projection");
        for key in ["median", "lower", "upper", "units", "counted_share"] {
            assert_eq!(spoiled[key], end[key], "{fault}: {key}");
        }
        if ["truncate", "html"].contains(&fault) {
            assert!(!events(&ran, "refused").is_empty(), "{fault}");
        }
    }
}

#[test]
fn a_bad_file_is_refused_and_the_last_good_figures_stand() {
    let place = night();
    place.write("feed/6.csv", "<!doctype html><html><body>Back soon</body></html>");
    let ran = watch(&place, "feed", &["--record", "rec", "--publish", "site"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(events(&ran, "refused").len(), 1);
    assert_eq!(super::json(&place.join("site/v/live.json"))["units"], 22); // of the body before
}

#[test]
fn a_unit_at_zero_keeps_its_figures_and_many_taken_back_count_when_they_come_three_times() {
    let place = night();
    let whole = body(UNITS);
    let zero = whole.lines().enumerate().map(|(at, line)| match at {
        3 => "U02,0,0,complete\n".to_owned(),
        _ => format!("{line}\n"),
    });
    place.write("feed/7.csv", zero.collect::<String>());
    // Half of the units are gone: twice it is doubted, the third time it is believed.
    for number in 8..11 {
        place.write(&format!("feed/{number}.csv"), body(12) + &format!("U{number:02},501,499,complete\n"));
    }
    let ran = watch(&place, "feed", &["--record", "rec"]);
    let refused: Vec<u64> =
        events(&ran, "refused").iter().map(|event| event["number"].as_u64().expect("one")).collect();
    assert_eq!(refused, [9, 10], "{}", ran.out);
    let taken = events(&ran, "taken");
    assert_eq!(taken.last().expect("one")["back"], 12);
    let zeroed = taken.iter().flat_map(|event| event["findings"].as_array().expect("a list").clone());
    assert!(zeroed.into_iter().all(|finding| finding["code"] != "feed_zeroed") || !taken.is_empty());
    assert_eq!(events(&ran, "projected").last().expect("one")["units"], 12);
}

#[test]
fn a_correction_replaces_what_stood_and_a_unit_that_vanishes_is_taken_back() {
    let place = night();
    let corrected = body(UNITS).replace("U03,", "U03,1").replace("U05,565,460,complete\n", "");
    place.write("feed/7.csv", corrected);
    let ran = watch(&place, "feed", &["--record", "rec"]);
    let last = events(&ran, "taken").pop().expect("one");
    assert_eq!(
        (last["new"].as_u64(), last["changed"].as_u64(), last["back"].as_u64()),
        (Some(0), Some(1), Some(1)),
        "{last}"
    );
}

#[test]
fn a_rehearsal_among_real_figures_is_refused_and_real_figures_end_a_rehearsal() {
    let place = night();
    let marked = |counted: usize, mark: &str| {
        let rows = body(counted);
        let rows =
            rows.lines().enumerate().map(|(at, line)| format!("{line},{}\n", if at == 0 { "test" } else { mark }));
        rows.collect::<String>()
    };
    let place = place
        .write("tests/1.csv", marked(20, "1"))
        .write("tests/2.csv", marked(3, "0"))
        .write("tests/3.csv", marked(9, "1"));
    let ran = watch(place, "tests", &["--record", "rec"]);
    let projected = events(&ran, "projected");
    assert_eq!(projected.iter().map(|event| event["units"].as_u64().expect("one")).collect::<Vec<_>>(), [20, 3]);
    assert_eq!(events(&ran, "refused").len(), 1);
}
