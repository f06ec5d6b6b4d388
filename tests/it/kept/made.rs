//! Made folders that use what the bundled votes do not: partial, retracted and doubtful reports, lines of areas, common
//! factors of a history, houses with a past, tables of polls of many votes, and rows with slips of every kind.

use super::book::Book;
use crate::folder::Place;

pub(super) const COUNTS: &str = "unit,parent,registered,cast,blank,spoiled,yes,no\n";

/// A number below `n` that looks drawn.
pub(super) fn drawn(seed: u64, n: u64) -> u64 {
    let mixed = (seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 33) % n
}

/// Sixty units in four areas with a vote before: reports that are complete, partial, corrected, retracted, zero, of
/// unknown units and unlike all others.
pub(super) fn night(rule: &str) -> Place {
    let place = Place::new();
    let mut older = COUNTS.to_owned();
    let (mut results, mut before, mut info) =
        (COUNTS.to_owned(), COUNTS.to_owned(), "unit,district,off_area\n".to_owned());
    let mut returns = "unit,registered,cast,blank,spoiled,yes,no,status,counted_fraction,reported_at\n".to_owned();
    for unit in 0..60_u64 {
        let registered = 800 + drawn(unit, 1500);
        let cast = registered * (55 + drawn(unit + 100, 25)) / 100;
        let was = cast * (30 + drawn(unit + 200, 45)) / 100;
        let area = unit % 4;
        let (key, less) = (if unit < 8 { 'w' } else { 'u' }, drawn(unit + 500, 90));
        older += &format!(
            "{key}{unit:02},P{area},{registered},{},1,4,{},{}\n",
            cast - less,
            was - less / 3,
            cast - was - less * 2 / 3 - 7
        );
        results += &format!("u{unit:02},P{area},{},,,,,\n", registered + drawn(unit + 250, 30));
        before += &format!("u{unit:02},P{area},{registered},{cast},3,2,{was},{}\n", cast - was - 5);
        info += &format!("u{unit:02},D{},{}\n", unit % 6, u8::from(unit == 59));
        let cast = cast + drawn(unit + 300, 40);
        let yes = (was + cast * (2 + drawn(unit + 400, 4)) / 100).min(cast - 20);
        let mut row = |parts: (u64, u64), status: &str, fraction: &str, minute: u64| {
            let (yes, cast) = (yes * parts.0 / parts.1, cast * parts.0 / parts.1);
            let no = cast - yes - 4;
            returns += &format!(
                "u{unit:02},,{cast},3,1,{yes},{no},{status},{fraction},2026-03-23T2{}:{:02}:00Z\n",
                minute / 60,
                minute % 60
            );
        };
        match unit {
            0..20 | 40 => row((1, 1), "complete", "", 2 * unit),
            20..24 => row((1, 3), "partial", "0.35", 2 * unit),
            24..28 => row((1, 2), "partial", "", 2 * unit),
            28 | 29 => {
                row((1, 2), "complete", "", unit);
                row((1, 1), "corrected", "", 2 * unit);
            }
            30 => {
                row((1, 1), "complete", "", unit);
                row((1, 1), "retracted", "", 2 * unit);
            }
            31 => row((3, 1), "complete", "", 2 * unit),
            _ => {}
        }
    }
    returns += "u32,,0,0,0,0,0,complete,,2026-03-23T21:10:00Z\n";
    returns += "u33,,700,3,1,690,6,complete,,2026-03-23T21:12:00Z\n";
    returns += "zz9,,100,0,0,50,50,complete,,2026-03-23T21:14:00Z\n";
    place.vote("v", &format!("{rule}\n[baseline]\nvotes = [\"../before\", \"../older\"]"));
    place.write("v/results.csv", results).write("v/returns.csv", returns).write("v/units.csv", &info);
    place
        .vote_on("before", "2022-03-20", "[baseline]\nvotes = [\"../older\"]")
        .write("before/results.csv", &before)
        .write("before/units.csv", info);
    place.vote_on("older", "2018-03-18", "").write("older/results.csv", older);
    place
}

#[test]
fn a_made_night_is_projected_and_drawn_as_it_is_kept() {
    let mut book = Book::of("made_night");
    let place = night("");
    book.run(&place, "made_project", &["project", "v", "--json", "--draws", "400"]);
    let early = ["project", "v", "--json", "--draws", "400", "--as-of", "2026-03-23T20:30:00Z", "--hint", "P1 late"];
    book.run(&place, "made_project_early", &early);
    book.run(&place, "made_check", &["check", "v", "--json"]);
    book.run(&place, "made_page", &["project", "v", "--draws", "400"]);
    for chart in
        ["night_projection", "night_story", "count_so_far", "outstanding_by_region", "outcome_cards", "outcome_dots"]
    {
        book.run(&place, &format!("made_{chart}"), &["chart", chart, "v", "--json", "--draws", "300"]);
    }
    for chart in ["swing_vs_baseline", "turnout_by_side", "count_so_far", "calibration"] {
        book.run(&place, &format!("before_{chart}"), &["chart", chart, "before", "--json", "--draws", "100"]);
    }
    book.run(&place, "before_check", &["check", "before", "--json"]);
    book.run(&place, "made_replay_before", &["replay", "before", "--json", "--draws", "200", "--seeds", "1"]);
    book.compared();
}

#[test]
fn a_fuller_rule_is_projected_as_it_is_kept() {
    let mut book = Book::of("rule");
    let place = night(
        "[rule]\nshare_threshold = 0.5\nturnout_quorum = 0.65\ndouble_majority = \"district\"\n[rule.weights]\n\"D1\" = 0.5",
    );
    book.run(&place, "rule_project", &["project", "v", "--json", "--draws", "400"]);
    book.compared();
}

/// Polls of seventy votes.
pub(super) fn many() -> String {
    let mut table = "race,pollster,mode,field_end,vote_date,n,yes,no,result_yes_share\n".to_owned();
    for race in 0..70_u64 {
        let result = 35.0 + drawn(race, 300) as f64 / 10.0;
        let bias = drawn(race + 100, 80) as f64 / 10.0 - 4.0;
        for poll in 0..1 + drawn(race + 200, 9) {
            let at = race * 10 + poll;
            let off = drawn(at + 300, 60) as f64 / 10.0 - 3.0;
            let yes = (result + bias + off) * 0.9;
            let (day, mode) = (1 + drawn(at + 400, 27), ["online", "phone", "mixed"][drawn(at + 500, 3) as usize]);
            let n = 400 + drawn(at + 600, 1200);
            table += &format!(
                "r{race},H{},{mode},{}-05-{day:02},{}-05-28,{n},{yes:.1},{:.1},{result:.1}\n",
                drawn(at + 700, 12),
                2000 + race % 20,
                2000 + race % 20,
                90.0 - yes
            );
        }
    }
    table
}

#[test]
fn the_errors_of_many_polls_are_those_that_are_kept() {
    let mut book = Book::of("many");
    let place = Place::new();
    place.write("polls.csv", many());
    book.run(&place, "many_errors", &["errors", "--many", "polls.csv", "--json"]);
    book.run(&place, "many_page", &["errors", "--many", "polls.csv"]);
    book.run(&place, "many_backtest", &["backtest", "polls", "polls.csv", "--json", "--draws", "200"]);
    place.write("odd.csv", many().replace("r3,", "R3 ,").replace("2003-05-28", "2003-05-09").replace("H5,", "h5,"));
    book.run(&place, "many_odd", &["errors", "--many", "odd.csv", "--json"]);
    book.compared();
}

/// A campaign of six houses in three modes, some with earlier votes, and printed figures beside it.
pub(super) fn campaign() -> Place {
    let place = Place::new();
    let head = "poll_id,pollster,sponsor,mode,population,field_start,field_end,published,n,yes,no,undecided,base,margin,turnout_stated\n";
    let polls = |year: u64, houses: u64, count: u64| {
        let mut table = head.to_owned();
        for poll in 0..count {
            let (seed, house) = (year * 100 + poll, poll % houses);
            let (month, day) = (1 + poll * 2 / count, 1 + drawn(seed, 24));
            let undecided = if poll % 3 == 0 { 0 } else { 5 + drawn(seed + 1, 12) };
            let yes = (100 - undecided) * (44 + drawn(seed + 2, 9) + house % 3) / 100;
            let n = if poll % 7 == 6 { String::new() } else { (600 + drawn(seed + 3, 900)).to_string() };
            let base = if undecided == 0 { "decided" } else { "all" };
            let mode = ["online", "phone", "face_to_face"][(house % 3) as usize];
            let population = if poll == 5 { "other" } else { "electorate" };
            table += &format!(
                "p{poll},House {house},S{},{mode},{population},{year}-{month:02}-{day:02},{year}-{month:02}-{:02},{year}-{month:02}-{:02},{n},{yes},{},{undecided},{base},,{}\n",
                house / 2,
                day + 1,
                day + 3,
                100 - undecided - yes,
                if poll % 4 == 0 { "62" } else { "" }
            );
        }
        table
    };
    let mut names = String::new();
    for (year, yes) in [(2006, 4850), (2010, 5240), (2014, 4490), (2018, 5020), (2022, 4630)] {
        let more = format!(
            "[[result]]\nstatus = \"final\"\nat = {year}-03-24\nregistered = 15000\ncast = 10100\nblank = 60\nspoiled = 40\nyes = {yes}\nno = {}",
            10_000 - yes
        );
        place.vote_on(&format!("y{year}"), &format!("{year}-03-23"), &more);
        place.write(&format!("y{year}/polls.csv"), polls(year, 4, 8));
        names += &format!("\"../y{year}\",");
    }
    place.vote("v", &format!("[[result]]\nstatus = \"final\"\nat = 2026-03-24\nregistered = 15000\ncast = 10400\nblank = 260\nspoiled = 140\nyes = 4870\nno = 5130\n[polls]\ndefault_n = 700\n[baseline]\nvotes = [{names}]"));
    place.write("v/polls.csv", polls(2026, 6, 24));
    place
}

#[test]
fn a_made_campaign_is_forecast_and_judged_as_it_is_kept() {
    let mut book = Book::of("campaign");
    let place = campaign();
    book.run(&place, "campaign_forecast", &["forecast", "v", "--json", "--draws", "300", "--explain"]);
    let other =
        ["--scale", "logit", "--election-day-error", "t:6,5.1", "--rounding", "off", "--status-quo-shift", "1,2"];
    book.run(&place, "campaign_logit", &[&["forecast", "v", "--json", "--draws", "300"], &other[..]].concat());
    let ladder = ["--prior", "structural", "--election-day-error", "ladder", "--undecided", "to_no"];
    book.run(&place, "campaign_ladder", &[&["forecast", "v", "--json", "--draws", "300"], &ladder[..]].concat());
    book.run(&place, "campaign_errors", &["errors", "v", "--json"]);
    book.run(&place, "campaign_learned", &["errors", "y2018", "y2022", "v", "--json"]);
    for chart in ["poll_gap", "poll_error_history", "house_effects", "gap_causes", "error_by_horizon", "share_fan"] {
        book.run(&place, &format!("campaign_{chart}"), &["chart", chart, "v", "--json", "--draws", "300"]);
    }
    book.compared();
}

#[test]
fn the_night_of_a_few_lines_is_projected_as_it_is_kept() {
    let mut book = Book::of("lines");
    let place = night("");
    let head = "unit,reported_at,area,measure,option,value,counted,total,counted_of,rounding,status\n";
    let rows = ",2026-03-23T12:00:00Z,,turnout,,31.4,,,,0.05,partial\n,2026-03-23T17:00:00Z,,turnout,,58.2,,,,0.05,partial\n\
        ,2026-03-23T20:00:00Z,P1,share,yes,48.3,40,100,ballots,0.05,partial\n,2026-03-23T20:00:00Z,,share,yes,51.2,9000,40000,ballots,0.05,partial\n\
        ,2026-03-23T21:00:00Z,P2,share,no,47.1,12,15,units,0.05,partial\n,2026-03-23T21:00:00Z,,share,yes,52.4,30,60,units,0.05,partial\n";
    place.write("v/returns.csv", format!("{head}{rows}"));
    book.run(&place, "lines_project", &["project", "v", "--json", "--draws", "400"]);
    book.run(&place, "lines_early", &["project", "v", "--json", "--draws", "400", "--as-of", "2026-03-23T20:30:00Z"]);
    book.run(&place, "lines_hours", &["project", "v", "--json", "--draws", "400", "--as-of", "2026-03-23T18:00:00Z"]);
    book.run(&place, "lines_page", &["project", "v", "--draws", "400"]);
    book.run(&place, "lines_check", &["check", "v", "--json"]);
    book.compared();
}

#[test]
fn slips_of_many_kinds_are_told_as_is_kept() {
    let mut book = Book::of("slips");
    let place = Place::new();
    let results = "unit,parent,registered,cast,blank,spoiled,yes,no\na1,A,1000,700,5,5,400,290\na2,A,900,910,5,5,500,400\n\
        a3,A,800,600,1,1,398,200\na4,A,800,600,1,1,398,200\nb1,B,1200,900,10,5,500,400\nb2,B,,700,5,5,390,300\nB2 ,B,500,300,0,0,200,100\n\
        c1,,700,500,5,5,300,190\nd1,D,60,60,0,0,40,20\nTotal,,6000,5000,,,3000,2000\n";
    let info = "unit,region,off_area,weight\na1,R,0,1\na2,R,0,1\na3,S,0,1\na4,R,1,1\nx9,R,0,1\nb1,S,0,2\n";
    let controls = "area,quantity,value,status,at,source\nA,registered,3300,list,2026-01-10,s\nA,yes,1700,final,2026-03-24,s\nB,registered,1900,list,2026-01-10,s\n\
        ,registered,6100,list,2026-01-10,s\n,cast,5188,final,2026-03-24,s\nR,registered,2800,list,2026-01-10,s\nQ,registered,10,list,2026-01-10,s\n";
    let press = "published,measure,option,value,unit,area,text,source\n2026-03-24,share,yes,56.7,percent,,as printed,s\n2026-03-24,turnout,,75,percent,,as printed,s\n\
        2026-03-23,lead,yes,4.9,points,,as printed,s\n2028-03-23,share,no,49,percent,A,as printed,s\n2026-03-24,stations,,12,count,,as printed,s\n";
    let polls = "poll_id,pollster,mode,field_start,field_end,published,n,yes,no,undecided,base,margin,range_low,range_high,range_option,range_meaning\n\
        p1,H,phone,2026-01-03,2026-01-05,2026-01-04,1000,55,40,5,all,1.2,,,,\np1,H,phone,2026-01-03,2026-01-05,2026-01-09,1000,55,40,5,all,3.1,,,,\n\
        p2,h ,fax,2025-01-03,2025-01-05,2025-01-07,90,35,40,5,decided,3.1,50,60,yes,interval95\np3,K,online,2026-03-25,2026-03-26,2026-03-26,25000,52,48,,decided,,,,,\n";
    let links = "unit,baseline_vote,baseline_unit,weight\na1,before,a1,0.5\na1,before,a2,0.6\nzz,before,a1,1\na2,nowhere,a2,1\n";
    let rest = "[rule]\nshare_threshold = 0.5\nturnout_quorum = 0.4\n[[result]]\nstatus = \"provisional\"\nat = 2026-03-23\nregistered = 6000\ncast = 5100\nyes = 2800\nno = 2200\n\
        [[result]]\nstatus = \"final\"\nat = 2026-03-24\nregistered = 6080\ncast = 5188\nblank = 31\nspoiled = 26\nyes = 3128\nno = 2000\nyes_share = 0.6\n\
        [baseline]\nvotes = [\"../before\"]\n[forecast_range]\noption = \"no\"\nlow = 63\nlow_base = \"all\"\nhigh = 55\nhigh_base = \"all\"\nsource = \"s\"\n[extra]\nkey = 3";
    place.vote("v", rest).write("v/results.csv", results).write("v/units.csv", info).write("v/controls.csv", controls);
    place.write("v/press.csv", press).write("v/polls.csv", polls).write("v/links.csv", links);
    place
        .vote_on("before", "2022-03-20", "")
        .write("before/results.csv", results.replace("b1", "b7").replace("Total,,6000,5000,,,3000,2000\n", ""));
    book.run(&place, "slips_check", &["check", "v", "--json"]);
    book.run(&place, "slips_errors", &["errors", "v", "--json"]);
    book.run(&place, "slips_project", &["project", "v", "--json", "--draws", "200"]);
    book.run(&place, "slips_forecast", &["forecast", "v", "--json", "--draws", "200"]);
    // One refusal after another: each is lifted in turn.
    let cured =
        |text: &str| text.replace("a2,A,900,910", "a2,A,900,891").replace("B2 ,B", "b3,B").replace("x9,", "b2,");
    place.write("v/results.csv", cured(results)).write("v/units.csv", cured(info));
    place.write(
        "v/polls.csv",
        polls
            .replace("p1,H,phone,2026-01-03,2026-01-05,2026-01-09", "p4,H,phone,2026-01-03,2026-01-05,2026-01-09")
            .replace("fax", "phone"),
    );
    place.write("v/links.csv", links.replace("nowhere", "before"));
    place.vote("v", &rest.replace("low = 63", "low = 43"));
    book.run(&place, "cured_check", &["check", "v", "--json"]);
    place.write("v/controls.csv", controls.replace("Q,", "S,"));
    book.run(&place, "cured_again", &["check", "v", "--json"]);
    book.run(&place, "cured_errors", &["errors", "v", "--json"]);
    book.run(&place, "cured_project", &["project", "v", "--json", "--draws", "200"]);
    book.compared();
}
