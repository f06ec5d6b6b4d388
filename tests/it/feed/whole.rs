//! Bodies that are made to break a reader.

use std::time::{Duration, Instant};

use super::alone;

/// A body is read or refused within seconds, whatever is in it.
#[track_caller]
fn ends(body: &str) {
    let start = Instant::now();
    if let Err(error) = alone(body.as_bytes()) {
        assert!(!error.cure.is_empty(), "{error}");
    }
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn depth_without_end_is_refused_and_breaks_nothing() {
    let deep = 200_000;
    ends(&format!("{{\"schweiz\":{}{}}}", "[".repeat(deep), "]".repeat(deep)));
    ends(&format!("{{\"@type\":\"ElectionResults.ElectionReport\",\"Election\":{}", "[{\"a\":".repeat(deep)));
    let space = "xmlns=\"http://www.ech.ch/xmlns/eCH-0252/1\"";
    ends(&format!("<delivery {space}>{}{}</delivery>", "<a>".repeat(deep), "</a>".repeat(deep)));
    ends(&format!("<delivery {space}>{}", "<voteBaseDelivery>".repeat(deep)));
}

#[test]
fn entities_are_not_opened() {
    let mut dtd = "<!ENTITY a0 \"aaaaaaaaaa\">".to_owned();
    for level in 1..12 {
        dtd += &format!("<!ENTITY a{level} \"{}\">", format!("&a{};", level - 1).repeat(10));
    }
    ends(&format!(
        "<!DOCTYPE delivery [{dtd}]><delivery xmlns=\"http://www.ech.ch/xmlns/eCH-0252/1\">&a11;</delivery>"
    ));
}

#[test]
fn many_rows_and_long_cells_end_in_time() {
    let rows: String = (0..100_000).map(|n| format!("u{n},1,2\n")).collect();
    ends(&format!("unit,yes,no\n{rows}"));
    ends(&format!("unit,yes,no\n{},1,2\n", "x".repeat(1 << 20)));
    ends(&format!("entity_id,counted,yeas,nays\n{}", "\"".repeat(200_000)));
    let units: Vec<String> = (0..20_000)
        .map(|n| format!("{{\"@id\":\"u{n}\",\"ComposingGpUnitIds\":[\"u{}\"]}}", (n + 1) % 20_000))
        .collect();
    ends(&format!(
        "{{\"@type\":\"ElectionResults.ElectionReport\",\"GpUnit\":[{}],\"Election\":[{{\"Contest\":[{{\"@type\":\"BallotMeasureContest\",\"@id\":\"q\"}}]}}]}}",
        units.join(",")
    ));
}
