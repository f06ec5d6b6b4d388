//! A detached signature is checked before a body is used.

use std::fs;

use super::{body, events, night, watch};
use crate::folder::Place;

/// Secret key of RFC 8032, section 7.1, test 1.
const SECRET: [u8; 32] = [
    0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4, 0x44, 0x49, 0xc5,
    0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
];
/// Its public key.
const KEY: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

fn signature(text: &str) -> Vec<u8> {
    let pair = ed25519_compact::KeyPair::from_seed(ed25519_compact::Seed::new(SECRET));
    pair.sk.sign(text, None).to_vec()
}

fn signed_night() -> Place {
    let place = night();
    place.vote("v", &format!("[baseline]\nvotes = [\"old\"]\n[feed.signature]\nkey = \"{KEY}\""));
    fs::remove_dir_all(place.join("feed")).expect("removed");
    for (number, counted) in [4, 8, 12].into_iter().enumerate() {
        place.write(&format!("feed/{number}.csv"), body(counted));
        place.write(&format!("feed/{number}.csv.sig"), signature(&body(counted)));
    }
    place
}

fn units(ran: &crate::folder::Ran) -> Vec<u64> {
    events(ran, "projected").iter().filter_map(|event| event["units"].as_u64()).collect()
}

#[test]
fn a_signed_night_is_taken_and_a_body_that_is_not_the_offices_is_recorded_and_refused() {
    let place = signed_night();
    place.write("feed/1.csv", body(9)); // changed after it was signed
    let ran = watch(&place, "feed", &["--record", "rec", "--publish", "site"]);
    assert_eq!((ran.code, units(&ran)), (0, vec![4, 12]), "{}", ran.err);
    assert_eq!(events(&ran, "recorded").len(), 3);
    let refused = events(&ran, "refused");
    assert!(refused[0]["why"].as_str().expect("why").contains("[feed.signature]"), "{refused:?}");
    assert_eq!(refused[0]["stands"], true);
    // The recording vouches for itself: played again, the same is refused.
    let again = place.run(&[
        "rehearse",
        "rec",
        "--json",
        "--draws",
        "2000",
        "--data",
        ".",
        "--now",
        "2026-03-23T22:00:00+01:00",
    ]);
    assert_eq!(units(&again), [4, 12], "{}", again.err);
    let spoiled = place.run(&["rehearse", "rec", "--json", "--draws", "500", "--data", ".", "--fault", "zero-fill"]);
    assert_eq!(spoiled.code, 0, "{}", spoiled.err);
}

#[test]
fn a_missing_or_unreadable_signature_refuses_the_body_with_its_reason() {
    let place = signed_night();
    fs::remove_file(place.join("feed/0.csv.sig")).expect("removed");
    place.write("feed/1.csv.sig", "<!doctype html><html></html>");
    let ran = watch(&place, "feed", &[]);
    assert_eq!((ran.code, units(&ran)), (0, vec![12]), "{}", ran.err);
    let why: Vec<String> =
        events(&ran, "refused").iter().map(|event| event["why"].as_str().expect("why").to_owned()).collect();
    assert!(why[0].contains("0.csv.sig") && why[1].contains("64 bytes"), "{why:?}");
}

#[test]
fn a_signature_that_comes_a_moment_after_its_body_is_taken_then() {
    let place = signed_night();
    place.write("night.csv", body(4));
    let ran = watch(&place, "night.csv", &["--record", "rec"]);
    assert_eq!((ran.code, units(&ran)), (6, Vec::new()), "{}", ran.err); // FORMATS: nothing honest can be said yet
    place.write("night.csv.sig", signature(&body(4)));
    let ran = watch(&place, "night.csv", &["--record", "rec"]);
    assert_eq!((ran.code, units(&ran)), (0, vec![4]), "{}", ran.err);
}

#[test]
fn a_key_that_is_none_is_refused_before_the_night() {
    let place = night();
    place.vote("v", "[baseline]\nvotes = [\"old\"]\n[feed.signature]\nkey = \"secret\"");
    let ran = watch(&place, "feed", &[]);
    assert_eq!(ran.code, 3, "{}", ran.err); // FORMATS: an input file is wrong
    assert!(ran.err.contains("Ed25519") && ran.err.contains("BEGIN PUBLIC KEY"), "{}", ran.err);
}
