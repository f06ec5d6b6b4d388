//! Shards of a backtest of polls.

use std::fs;

use super::bytes;
use crate::folder::Place;

/// Two races a year with three polls each, 1998 to 2019.
fn table() -> String {
    let mut table = "race,pollster,mode,field_end,vote_date,n,yes,no,result_yes_share\n".to_owned();
    for race in 0..44_u32 {
        let year = 1998 + race / 2;
        let result = 42.0 + f64::from(race * 7 % 17);
        for (poll, day) in [(0, 9), (1, 18), (2, 26)] {
            let yes = result + f64::from((race * 5 + poll * 11) % 9) - 4.0;
            let house = ["H1", "H2", "H3"][((race + poll) % 3) as usize];
            table += &format!(
                "r{race},{house},phone,{year}-05-{day:02},{year}-05-28,{},{yes},{},{result}\n",
                600 + 50 * poll,
                100.0 - yes
            );
        }
    }
    table
}

#[test]
fn merged_shards_of_polls_are_the_bytes_of_one_process() {
    let place = Place::new();
    place.write("polls.csv", table());
    let test = ["backtest", "polls", "polls.csv"];
    let whole = place.run(&[&test[..], &["--out", "whole"]].concat());
    assert_eq!(whole.code, 0, "{}", whole.err);
    assert!(fs::read(place.join("whole/backtest.json")).expect("the older name") == bytes(&place.join("whole"))[1]);
    for of in [1, 3, 8] {
        let dir = format!("of-{of}");
        for number in (1..=of).rev() {
            let ran = place.run(&[&test[..], &["--out", &dir, "--shard", &format!("{number}/{of}")]].concat());
            assert_eq!(ran.code, 0, "{}", ran.err);
        }
        let merged = place.run(&["backtest", "merge", &dir]);
        assert_eq!((merged.code, &merged.out), (0, &whole.out), "{of}: {}", merged.err);
        assert!(bytes(&place.join(&dir)) == bytes(&place.join("whole")), "{of} shards give other bytes");
    }
    let plan = place.run(&[&test[..], &["--plan", "--json"]].concat()).json();
    assert!(plan["nights"].as_u64() > Some(20), "{plan}"); // one race a lead at least for each of two a year
    assert_eq!(place.run(&["backtest", "merge", "of-3", "--by", "vote"]).code, 2); // nights alone have a store
}
