//! Kinds of ballots inside a unit, and how many ballots a unit will have.

use plebis::model::count::{Options, project};
use plebis::vote::{Counts, Report, ReportStatus, Snapshot, UnitResult, Vote, key_of_kind};

use crate::folder::{Place, Ran};

fn normal(seed: u64) -> f64 {
    plebis::model::replay::uniforms(seed, 12).iter().sum::<f64>() - 6.0
}

fn expit(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

const UNITS: usize = 40;
/// Log odds by which ballots by post differ.
const APART: f64 = 1.1;

/// What a made-up vote is like.
#[derive(Clone, Copy)]
struct World {
    seed: u64,
    swing: f64,
    /// Log odds of postal ballots against the others.
    postal: f64,
    /// The kinds are counted apart.
    by_kind: bool,
}

/// Forty units in five regions, each with ballots of the day and a third as many by post.
fn made(id: &str, year: i16, world: World) -> Vote {
    let mut vote = Vote::new(id, jiff::civil::date(year, 3, 23));
    for unit in 0..UNITS {
        let n = world.seed * 1000 + unit as u64;
        let odds = 0.5 * normal(unit as u64)
            + world.swing
            + 0.15 * normal(n)
            + 0.1 * normal(world.seed * 77 + (unit % 5) as u64);
        let size = 600.0 + 150.0 * (unit % 11) as f64;
        let count = |size: f64, odds: f64, noise: u64| {
            let valid = (size * (0.1 * normal(noise)).exp()).round();
            let yes = (valid * expit(odds + 0.08 * normal(noise + 1))).round();
            Counts { yes: Some(yes as u64), no: Some((valid - yes) as u64), ..Counts::default() }
        };
        let (day, post) = (count(size, odds, n * 31), count(size / 3.0, odds + world.postal, n * 57 + 11));
        let row = |kind: Option<&str>, counts| UnitResult {
            unit: key_of_kind(&format!("u{unit:02}"), kind),
            name: None,
            parent: Some(format!("r{}", unit % 5)),
            counts,
            yes_share: None,
            line: unit + 2,
        };
        if world.by_kind {
            vote.units.extend([row(Some("day"), day), row(Some("postal"), post)]);
        } else {
            let sum = |a: Option<u64>, b: Option<u64>| Some(a.unwrap_or_default() + b.unwrap_or_default());
            let both = Counts { yes: sum(day.yes, post.yes), no: sum(day.no, post.no), ..Counts::default() };
            vote.units.push(row(None, both));
        }
    }
    vote
}

/// The reports of all ballots of the day, and of those by post of the first so many units.
fn night(vote: &Vote, posted: usize) -> Snapshot {
    let mut snapshot = Snapshot::default();
    for (at, unit) in vote.units.iter().enumerate().filter(|(at, _)| at % 2 == 0 || at / 2 < posted) {
        let report = Report {
            unit: unit.unit.clone(),
            name: None,
            parent: unit.parent.clone(),
            counts: unit.counts,
            yes_share: None,
            status: ReportStatus::Complete,
            counted_fraction: None,
            reported_at: None,
            line: at + 2,
        };
        snapshot.reports.insert(unit.unit.clone(), report);
    }
    snapshot
}

fn share(vote: &Vote, region: Option<&str>) -> f64 {
    let of = |unit: &&UnitResult| region.is_none_or(|region| unit.parent.as_deref() == Some(region));
    let rows = || vote.units.iter().filter(of);
    let yes: u64 = rows().filter_map(|unit| unit.counts.yes).sum();
    yes as f64 / rows().filter_map(|unit| unit.counts.valid()).sum::<u64>() as f64
}

/// How many 90 % ranges of the whole and of regions hold, over many votes; `before` is how the earlier vote counted.
fn held(posted: usize, before_by_kind: bool, before_postal: f64) -> [f64; 2] {
    const VOTES: u64 = 40;
    let (mut whole, mut regions) = (0, 0);
    for seed in 1..=VOTES {
        let swing = 0.3 * normal(seed + 400);
        let now = made("now", 2026, World { seed, swing, postal: APART, by_kind: true });
        let before = made(
            "before",
            2022,
            World { seed: seed + 500, swing: 0.0, postal: before_postal, by_kind: before_by_kind },
        );
        let options = Options { n_draws: 1000, ..Options::default() };
        let projection = project(&now, &[before], &night(&now, posted), &options).expect("a projection");
        let holds = |distribution: &plebis::distribution::Distribution, truth: f64| {
            let at = |level: f64| {
                distribution.quantiles.iter().find(|(l, _)| (l.value() - level).abs() < 1e-9).map(|(_, x)| *x)
            };
            at(0.05).expect("a quantile") <= truth && truth <= at(0.95).expect("a quantile")
        };
        whole += usize::from(holds(projection.share.as_ref().expect("a share"), share(&now, None)));
        for region in &projection.regions {
            regions += usize::from(holds(region.share.as_ref().expect("a share"), share(&now, Some(&region.parent))));
        }
    }
    [whole as f64 / VOTES as f64, regions as f64 / (5 * VOTES) as f64]
}

#[test]
fn ranges_hold_where_ballots_by_post_come_last_and_differ_by_more_than_a_log_odd() {
    for (posted, before_by_kind, before_postal) in [
        (0, false, 0.0),
        (8, false, 0.0),
        (25, false, 0.3),
        (0, true, APART),
        (8, true, APART),
        (8, true, 0.2),
        (25, true, 0.2),
    ] {
        let [whole, regions] = held(posted, before_by_kind, before_postal);
        println!("{posted} posted, before {before_by_kind} {before_postal}: {whole} {regions}");
        // Of 40 ranges of nine in ten 32 or more hold with probability .985; before any ballot by post is in wide ranges are honest.
        assert!(whole >= 0.8, "{posted} {before_by_kind}: {whole}");
        assert!(regions >= 0.8, "{posted} {before_by_kind}: {regions}");
    }
}

const HEAD: &str = "unit,kind,parent,registered,cast,blank,spoiled,yes,no,status,reported_at,expected,expected_sd\n";

/// Six units that count ballots of the day and by post apart, in both votes.
fn place(returns: &str, units: &str) -> Place {
    let place = Place::new();
    place.vote_on("before", "2022-03-23", "");
    place.vote("v", "[baseline]\nvotes = [\"before\"]");
    let head = "unit,kind,parent,registered,cast,blank,spoiled,yes,no\n";
    let rows = |figures: bool| {
        let row = |n: u32, kind: &str, cast: u32, yes: u32| match figures {
            true => format!("{n},{kind},{},1000,{cast},0,0,{yes},{}\n", ["A", "B"][n as usize % 2], cast - yes),
            false => format!("{n},{kind},{},1000,,,,,\n", ["A", "B"][n as usize % 2]),
        };
        (0..6).map(|n| row(n, "day", 400, 200 + n) + &row(n, "postal", 200, 140 + n)).collect::<String>()
    };
    place.write("before/results.csv", head.to_owned() + &rows(true));
    place.write("v/results.csv", head.to_owned() + &rows(false));
    place.write("v/returns.csv", HEAD.to_owned() + returns);
    if !units.is_empty() {
        place.write("v/units.csv", units);
    }
    place
}

fn project_of(returns: &str, units: &str) -> Ran {
    let ran = place(returns, units).run(&["project", "v", "--draws", "1000", "--json"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran
}

const DAY: &str = "0,day,A,1000,420,0,0,230,190,complete,2026-03-23T21:00:00+01:00,,\n\
                   1,day,B,1000,410,0,0,220,190,complete,2026-03-23T21:05:00+01:00,,\n\
                   2,day,A,1000,400,0,0,215,185,complete,2026-03-23T21:10:00+01:00,,\n";

#[test]
fn rows_of_one_unit_with_different_kinds_are_no_revisions_of_each_other() {
    let post = "0,postal,A,1000,210,0,0,150,60,complete,2026-03-23T22:00:00+01:00,,\n";
    let json = project_of(&(DAY.to_owned() + post), "").json();
    assert_eq!((&json["counted"]["yes"], &json["counted"]["no"]), (&815.into(), &625.into())); // 230 + 220 + 215 + 150, 190 + 190 + 185 + 60
    assert_eq!((&json["counted"]["units"], &json["counted"]["units_total"]), (&3.into(), &6.into())); // units, whatever their kinds
    // A later row of the same unit and kind is one.
    let again = "0,postal,A,1000,220,0,0,155,65,corrected,2026-03-23T22:30:00+01:00,,\n";
    let json = project_of(&(DAY.to_owned() + post + again), "").json();
    assert_eq!(json["counted"]["yes"], 820); // 155 for 150
    let turnout = json["turnout"]["mean"].as_f64().expect("a turnout");
    assert!((0.5..0.75).contains(&turnout), "{turnout}"); // 600 of 1,000 before: the register counts once
}

#[test]
fn a_row_without_a_kind_is_all_of_them_and_never_counted_beside_its_kinds() {
    let whole = "4,,A,1000,640,0,0,390,250,complete,2026-03-23T22:00:00+01:00,,\n";
    let json = project_of(&(DAY.to_owned() + whole), "").json();
    assert_eq!((&json["counted"]["yes"], &json["counted"]["units"]), (&1055.into(), &4.into())); // 665 + 390
    assert_eq!(
        json["findings"].as_array().expect("findings").iter().filter(|f| f["code"] == "unexpected_unit").count(),
        0
    );
    let twice = "0,,A,1000,640,0,0,390,250,complete,2026-03-23T22:00:00+01:00,,\n";
    let json = project_of(&(DAY.to_owned() + twice), "").json();
    assert_eq!((&json["counted"]["yes"], &json["rows_set_aside"]), (&665.into(), &0.into())); // 230 + 220 + 215: no ballots are missing
}

#[test]
fn a_file_of_results_sums_its_kinds_and_refuses_a_sum_that_is_wrong() {
    let place = Place::new();
    place.vote("v", "");
    let rows = |all: u32| {
        format!(
            "unit,kind,yes,no\nA,day,100,80\nA,postal,50,20\nA,,{all},100\nB,day,90,70\nB,postal,30,40\nC,day,10,20\nC,postal,5,9\n"
        )
    };
    place.write("v/results.csv", rows(150));
    let ran = place.run(&["check", "v", "--exit-zero", "--json"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(ran.findings("total_row").len(), 1);
    place.write("v/results.csv", rows(140));
    let ran = place.run(&["check", "v", "--json"]);
    assert_eq!(ran.code, 3);
    let told = format!("{}{}", ran.out, ran.err);
    assert!(told.contains("not their sum") && told.contains('4'), "{told}"); // line 4
    place.write("v/results.csv", "unit,kind,yes,no\nA,day,100,80\nA,Day,50,20\n");
    assert_eq!(place.run(&["check", "v"]).code, 3); // one kind twice
}

#[test]
fn a_late_postal_pool_may_be_a_unit_of_its_own() {
    let place = place(DAY, "");
    let more = "pool,postal,,,900,0,0,700,200\n";
    for vote in ["before", "v"] {
        let path = place.join(&format!("{vote}/results.csv"));
        let text = std::fs::read_to_string(&path).expect("the file");
        let row = if vote == "v" { "pool,postal,,,,,,,\n" } else { more };
        std::fs::write(&path, text + row).expect("the file");
    }
    let json = place.run(&["project", "v", "--draws", "1000", "--json"]).json();
    let ballots = json["outstanding"]["ballots"].as_f64().expect("ballots");
    assert!((2600.0..4200.0).contains(&ballots), "{ballots}"); // 3 × 400 of the day, 6 × 200 by post, 900 of the pool
}

#[test]
fn expected_ballots_are_used_with_their_doubt_and_never_below_the_count() {
    let cast = |ran: &Ran| {
        let json = ran.json();
        ["yes", "no"].iter().map(|key| json[key]["mean"].as_f64().expect("a mean")).sum::<f64>()
    };
    let (free, sized) = (project_of(DAY, ""), project_of(DAY, "unit,kind,expected,expected_sd\n3,postal,500,\n"));
    let usual = sized.json()["outstanding"]["ballots"].as_f64().expect("ballots")
        - free.json()["outstanding"]["ballots"].as_f64().expect("ballots");
    assert!((250.0..350.0).contains(&usual), "{usual}"); // 500 where about 200 were to come
    // The same in a later row of the returns, which rules; a row that only tells what to expect replaces no count.
    let row = "3,postal,,,,,,,,,2026-03-23T21:30:00+01:00,800,40\n0,day,,,,,,,,,2026-03-23T21:30:00+01:00,420,\n";
    let later = project_of(&(DAY.to_owned() + row), "unit,kind,expected,expected_sd\n3,postal,500,\n");
    // 800 − 500, within 4 Monte Carlo errors of 500 pairs: 4 × 40/√500.
    assert!((cast(&later) - cast(&sized) - 300.0).abs() < 7.2, "{}", cast(&later) - cast(&sized));
    assert_eq!(later.json()["counted"]["yes"], 665); // as without that row
    let sd = |ran: &Ran| ran.json()["turnout"]["sd"].as_f64().expect("an sd");
    let doubtful = project_of(DAY, "unit,kind,expected,expected_sd\n3,postal,500,150\n");
    assert!(sd(&doubtful) > sd(&sized) + 0.003, "{} {}", sd(&doubtful), sd(&sized)); // 150 of 6,000 registered is .025
    // A whole unit: what its other kinds have counted is taken off.
    let whole = project_of(DAY, "unit,expected\n0,700\n");
    let nord = whole.json()["regions"][0]["outstanding_ballots"].as_f64().expect("ballots");
    let without = free.json()["regions"][0]["outstanding_ballots"].as_f64().expect("ballots");
    assert!((nord - without - 80.0).abs() < 40.0, "{nord} {without}"); // 700 − 420 = 280 by post, where 200 were
    // Fewer than are counted: nothing is out.
    let partial = "3,day,B,1000,300,0,0,160,140,partial,2026-03-23T21:30:00+01:00,250,\n";
    let few = project_of(&(DAY.to_owned() + partial), "");
    assert_eq!(few.json()["counted"]["yes"], 825); // 665 + 160
    let refused = place(DAY, "unit,expected,expected_sd\n0,,20\n").run(&["project", "v"]);
    assert!(refused.code == 3 && refused.err.contains("expected_sd"), "{}", refused.err);
}

/// Forty units in eight regions of two provinces, of which one moves and has no unit counted in half of its regions.
fn with_levels(levels: &str) -> Place {
    let place = Place::new();
    place.vote_on("before", "2022-03-23", "");
    place.vote("v", &format!("[baseline]\nvotes = [\"before\"]\n{levels}"));
    let head = "unit,parent,yes,no\n";
    let row = |n: u64, swing: f64, counted: bool| {
        let odds = 0.4 * normal(n) + swing + 0.1 * normal(n + 300);
        let yes = (2000.0 * expit(odds)).round() as u64;
        let figures = if counted { format!("{yes},{}", 2000 - yes) } else { ",".to_owned() };
        format!("{n},r{},{figures}\n", n % 8)
    };
    // Regions 0 to 3 are the coast, which swings by .8; of regions 2, 3, 6 and 7 nothing is in.
    let coast = |n: u64| n % 8 < 4;
    let swing = |n: u64| if coast(n) { 0.8 } else { 0.0 };
    place.write("before/results.csv", head.to_owned() + &(0..40).map(|n| row(n, 0.0, true)).collect::<String>());
    place.write("v/results.csv", head.to_owned() + &(0..40).map(|n| row(n, 0.0, false)).collect::<String>());
    let counted = (0..40).filter(|n| n % 4 < 2).map(|n| row(n, swing(n), true)).collect::<String>();
    place.write("v/returns.csv", head.to_owned() + &counted);
    let units = (0..40).map(|n| format!("{n},{}\n", if coast(n) { "coast" } else { "hills" })).collect::<String>();
    place.write("v/units.csv", "unit,province\n".to_owned() + &units);
    place
}

#[test]
fn regions_of_one_group_move_together_where_levels_say_so() {
    let share = |levels: &str, region: &str| {
        let json = with_levels(levels).run(&["project", "v", "--draws", "1000", "--json"]).json();
        let regions = json["regions"].as_array().expect("regions").clone();
        let own = regions.iter().find(|own| own["parent"] == region).expect("the region");
        own["share"]["mean"].as_f64().expect("a mean")
    };
    let levels = "[levels]\ngroups = [\"province\"]";
    // Nothing is counted of r2 (coast) and r6 (hills): with the level each follows its province.
    let [coast, hills] = ["r2", "r6"].map(|region| share(levels, region) - share("", region));
    assert!(coast > 0.02 && hills < -0.02, "{coast} {hills}");
    let refused = with_levels("[levels]\ngroups = [\"provnice\"]").run(&["project", "v"]);
    assert!(refused.code == 3 && refused.err.contains("did you mean `province`"), "{}", refused.err);
}
