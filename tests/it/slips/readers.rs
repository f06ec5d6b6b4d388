//! What the readers refuse, and what they take.

use std::collections::BTreeMap;

use plebis::{data, vote::Vote};

use super::RESULTS;

/// The vote, or why it is refused.
fn read(more: &str, files: &[(&str, &str)]) -> Result<Vote, String> {
    let toml =
        format!("id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n[options]\nyes = \"Yes\"\nno = \"No\"\n{more}\n");
    let all = [("vote.toml", toml.as_str())].into_iter().chain(files.iter().copied());
    let bytes: BTreeMap<String, Vec<u8>> = all.map(|(name, text)| (name.to_owned(), text.into())).collect();
    data::from_files("v", bytes).map(|loaded| loaded.vote).map_err(|error| error.to_string())
}

fn unit(row: &str) -> Result<plebis::vote::Counts, String> {
    read("", &[("results.csv", &format!("{RESULTS}{row}\n"))]).map(|vote| vote.units[0].counts)
}

#[test]
fn no_electorate_is_larger_than_twenty_thousand_million() {
    assert_eq!(unit("a,P,20000000000,,,,,").map(|counts| counts.registered), Ok(Some(20_000_000_000)));
    assert!(unit("a,P,20000000001,,,,,").is_err());
}

#[test]
fn votes_above_ballots_and_register_are_refused_beyond_fifty_and_a_tenth() {
    let of = |whole: u64, votes: u64| unit(&format!("a,P,{whole},{whole},0,0,{votes},0"));
    for (whole, most) in [(100, 150), (1000, 1100)] {
        let counts = of(whole, most).expect("a slip at the end");
        assert_eq!((counts.cast, counts.registered, counts.yes), (None, None, Some(most))); // the votes stay
        assert!(of(whole, most + 1).is_err(), "{whole}");
    }
    let equal = of(100, 100).expect("all voted yes");
    assert_eq!((equal.cast, equal.registered), (Some(100), Some(100)));
    // Only the ballots cast are exceeded: `cast` is the slip.
    assert_eq!(unit("a,P,900,100,0,0,500,0").map(|counts| (counts.cast, counts.registered)), Ok((None, Some(900))));
}

#[test]
fn yes_and_no_of_a_poll_add_up_to_101_at_most() {
    let poll = |cells: &str| {
        let head = "poll_id,pollster,field_start,field_end,n,yes,no\n";
        read("", &[("polls.csv", &format!("{head}p,House,{cells}\n"))]).is_ok()
    };
    assert!(poll("2026-03-01,2026-03-05,1000,60,41") && !poll("2026-03-01,2026-03-05,1000,60,41.1"));
    assert!(poll("2026-03-05,2026-03-05,1000,60,40") && !poll("2026-03-05,2026-03-04,1000,60,40"));
    assert!(poll("2026-03-01,2026-03-05,1,60,40") && !poll("2026-03-01,2026-03-05,0,60,40"));
    assert!(poll("2026-03-01,2026-03-05,1000,100,0") && !poll("2026-03-01,2026-03-05,1000,100.1,0"));
}

#[test]
fn shares_of_a_result_add_up_to_one_within_six_thousandths() {
    let result = |no: &str| {
        let toml = format!(
            "id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n[options]\nyes = \"Yes\"\nno = \"No\"\n\
             [[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes_share = 0.56\nno_share = {no}\n"
        );
        let loaded = data::from_files("v", BTreeMap::from([("vote.toml".to_owned(), toml.into_bytes())]));
        !loaded.expect("a vote").findings.iter().any(|finding| finding.code == "shares_do_not_add_up")
    };
    assert!(result("0.44") && result("0.4459") && !result("0.4461"));
    assert!(result("0.4341") && !result("0.4339"));
}

#[test]
fn thresholds_are_shares_and_weights_at_least_nothing() {
    let rule = |line: &str| read(&format!("[rule]\n{line}"), &[]).is_ok();
    for key in ["share_threshold", "turnout_quorum", "registered_threshold"] {
        assert!(rule(&format!("{key} = 1.0")) && rule(&format!("{key} = 0.4")), "{key}");
        assert!(!rule(&format!("{key} = 1.1")) && !rule(&format!("{key} = -0.1")), "{key}");
    }
}

#[test]
fn offsets_go_to_eighteen_hours_and_fifty_nine_minutes() {
    let read =
        |offset: &str| data::parse_moment(&format!("2026-03-23T12:00:00{offset}")).map(|at| at.timestamp.to_string());
    assert_eq!(read("-03:30"), Ok("2026-03-23T15:30:00Z".to_owned()));
    assert_eq!(read("+05:45"), Ok("2026-03-23T06:15:00Z".to_owned())); // Nepal
    assert_eq!(read("-0930"), Ok("2026-03-23T21:30:00Z".to_owned())); // Marquesas
    assert_eq!(read("-00:30"), Ok("2026-03-23T12:30:00Z".to_owned())); // no hours, and west all the same
    assert_eq!(read("+18:00"), Ok("2026-03-22T18:00:00Z".to_owned()));
    assert!(read("+19:00").is_err() && read("+05:60").is_err() && read("+05:59").is_ok() && read("+5").is_err());
}
