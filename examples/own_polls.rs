//! Teaches: a vote made in memory, checked and forecast. A vote is a few small texts, the files of its folder; here they are
//! two. What the checker doubts is told with its hint, and the forecast still comes.
//!
//! `cargo run --example own_polls`

use plebis::{data, model::campaign, vote::Lang};

const VOTE: &str = r#"
id = "library"
title = "Shall the town build a library?"
date = 2030-06-09
focus = "yes"
[options]
yes = "Yes"
no = "No"
"#;

const POLLS: &str = "poll_id,pollster,mode,population,field_start,field_end,n,yes,no,undecided,base
a1,North Star,phone,electorate,2030-04-22,2030-04-26,803,40,46,14,all
b1,Opinion Works,online,electorate,2030-05-13,2030-05-17,1204,44,45,11,all
a2,North Star,phone,electorate,2030-05-20,2030-05-24,,42,47,11,all
";

fn main() -> plebis::Result<()> {
    let files = [("vote.toml", VOTE), ("polls.csv", POLLS)];
    let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into();
    let vote = data::from_files("library", files)?.vote;
    for finding in data::check(&vote, &[]) {
        println!("{}: {} {}", finding.code, finding.message.get(Lang::En), finding.hint.get(Lang::En));
    }
    let forecast = campaign::forecast(&vote, &campaign::Options::default())?;
    for poll in &forecast.polls {
        println!("{}: n {:.0}, weight {:.2}", poll.poll_id, poll.n.unwrap_or(f64::NAN), poll.weight.unwrap_or(0.0));
    }
    let share = forecast.share.expect("three polls make a forecast");
    let (lower, upper) = share.interval(0.9);
    println!("Yes {:.1} %, nine in ten between {:.1} and {:.1} %", 100.0 * share.mean, 100.0 * lower, 100.0 * upper);
    Ok(())
}
