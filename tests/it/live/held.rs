//! What keeps a version back on a night, and what is said of it as long as it does.


use super::{body, json, night, watch};
use crate::folder::{Place, Ran};

const PUBLISH: [&str; 4] = ["--publish", "site", "--record", "rec"];

fn look(place: &Place, counted: usize, more: &[&str]) -> Ran {
    place.write("now.csv", body(counted));
    watch(place, "now.csv", &[&PUBLISH[..], more].concat())
}

#[test]
fn readers_are_told_when_nothing_new_came_from_the_first_version_on() {
    let place = night();
    assert_eq!(look(&place, 3, &[]).code, 0);
    assert_eq!(json(&place.join("site/v/live.json"))["stale_after_s"], 300); // five minutes, without a rhythm
}
