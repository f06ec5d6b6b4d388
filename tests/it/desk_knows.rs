//! What the desk knows and the count does not: `[[override]]` of desk.toml, and `--given`.

use plebis::model::count::{Options, Projection, project};
use plebis::model::replay::snapshot_of;
use plebis::vote::{About, Counts, Override, OverrideAction, Snapshot, UnitInfo, UnitResult, Vote};

use crate::folder::{Place, Ran};

const UNITS: usize = 60;
const REGIONS: [&str; 4] = ["east", "north", "south", "west"];

/// Close to standard normal: sum of twelve uniforms less six.
fn normal(seed: u64) -> f64 {
    plebis::model::replay::uniforms(seed, 12).iter().sum::<f64>() - 6.0
}

fn expit(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// A vote of sixty units in four regions: `swing` log odds from the one before, each unit by an error of its own.
fn made(id: &str, swing: f64, noise: u64) -> Vote {
    let year = if id == "now" { 2026 } else { 2022 };
    let mut vote = Vote::new(id, jiff::civil::date(year, 3, 23));
    for unit in 0..UNITS {
        let size = 800.0 + 120.0 * (unit % 13) as f64;
        let odds = 0.5 * normal(unit as u64) + swing + 0.1 * normal(noise + unit as u64);
        let cast = (size * expit(0.8 + 0.2 * normal(noise + 500 + unit as u64))).round();
        let yes = (cast * expit(odds)).round();
        vote.units.push(UnitResult {
            unit: format!("u{unit:02}"),
            name: None,
            parent: Some(REGIONS[unit % 4].to_owned()),
            counts: Counts {
                registered: Some(size as u64),
                cast: Some(cast as u64),
                blank: Some(0),
                spoiled: Some(0),
                yes: Some(yes as u64),
                no: Some((cast - yes) as u64),
            },
            yes_share: None,
            line: unit + 2,
        });
    }
    vote
}

fn both() -> (Vote, Vec<Vote>) {
    (made("now", 0.3, 9000), vec![made("before", 0.0, 7000)])
}

/// The reports of the first so many units.
fn first(vote: &Vote, n: usize) -> Snapshot {
    snapshot_of(vote, &(0..n).collect::<Vec<_>>())
}

fn over(unit: Option<&str>, area: Option<&str>, action: OverrideAction, value: Option<f64>, sd: f64) -> Override {
    let about = About { unit: unit.map(str::to_owned), area: area.map(str::to_owned), kind: None };
    Override { about, action, value, sd, why: None, line: Some(2) }
}

fn known(area: &str, value: f64, sd: f64) -> Override {
    over(None, Some(area), OverrideAction::Known, Some(value), sd)
}

fn projected(
    vote: &Vote,
    earlier: &[Vote],
    snapshot: &Snapshot,
    overrides: Vec<Override>,
    n_draws: usize,
) -> Projection {
    let mut vote = vote.clone();
    vote.desk.overrides = overrides;
    project(&vote, earlier, snapshot, &Options { n_draws, ..Options::default() }).expect("a projection")
}

/// Yes shares of one region by draw.
fn of_region(projection: &Projection, region: &str) -> Vec<f64> {
    let at = projection.draws.regions.iter().position(|name| name == region).expect("the region");
    projection.draws.region_share_yes.rows().map(|row| row[at]).collect()
}

fn moments(draws: impl Iterator<Item = (f64, f64)>) -> (f64, f64, f64) {
    let draws: Vec<(f64, f64)> = draws.filter(|(_, weight)| *weight > 0.0).collect();
    let total: f64 = draws.iter().map(|(_, w)| w).sum();
    let mean = draws.iter().map(|(x, w)| x * w).sum::<f64>() / total;
    let variance = draws.iter().map(|(x, w)| w * (x - mean).powi(2)).sum::<f64>() / total;
    let effective = total * total / draws.iter().map(|(_, w)| w * w).sum::<f64>();
    (mean, variance.sqrt(), variance.sqrt() / effective.sqrt())
}

#[test]
fn a_known_area_gives_what_rejection_of_unconditioned_draws_gives() {
    let (vote, earlier) = both();
    let snapshot = first(&vote, 20);
    let free = projected(&vote, &earlier, &snapshot, Vec::new(), 100_000);
    let east = of_region(&free, "east");
    let mut sorted = east.clone();
    sorted.sort_by(f64::total_cmp);
    for quantile in [0.2, 0.9] {
        let value = sorted[(quantile * east.len() as f64) as usize];
        let near = 0.0006; // a twentieth of the region's sd, about
        let accepted = free
            .draws
            .share_yes
            .iter()
            .zip(&east)
            .map(|(share, east)| (*share, f64::from(u8::from((east - value).abs() < near))));
        let (mean, sd, mcse) = moments(accepted);
        let given = projected(&vote, &earlier, &snapshot, vec![known("east", value, 0.0)], 20_000);
        let share = given.share.clone().expect("a share");
        assert!((share.mean - mean).abs() < 4.0 * share.mcse.hypot(mcse), "{quantile}: {} {mean}", share.mean);
        assert!((share.sd / sd - 1.0).abs() < 0.1, "{quantile}: {} {sd}", share.sd); // 4 mcse of an sd of 700 draws
        assert!(of_region(&given, "east").iter().all(|east| (east - value).abs() < 1e-6)); // what is known is so in every draw
    }
}

#[test]
fn a_share_that_is_known_with_a_doubt_gives_what_weighing_the_draws_gives() {
    let (vote, earlier) = both();
    let snapshot = first(&vote, 20);
    let free = projected(&vote, &earlier, &snapshot, Vec::new(), 100_000);
    let (west, north) = (of_region(&free, "west"), of_region(&free, "north"));
    let (v, w, sd) =
        (moments(west.iter().map(|x| (*x, 1.0))).0 + 0.01, moments(north.iter().map(|x| (*x, 1.0))).0 - 0.01, 0.008);
    let density = |x: f64, at: f64| (-0.5 * ((x - at) / sd).powi(2)).exp();
    let weighed = (free.draws.share_yes.iter().zip(west.iter().zip(&north)))
        .map(|(share, (west, north))| (*share, density(*west, v) * density(*north, w)));
    let (mean, spread, mcse) = moments(weighed);
    let given = projected(&vote, &earlier, &snapshot, vec![known("west", v, sd), known("north", w, sd)], 20_000);
    let share = given.share.expect("a share");
    assert!((share.mean - mean).abs() < 4.0 * share.mcse.hypot(mcse), "{} {mean}", share.mean);
    assert!((share.sd / spread - 1.0).abs() < 0.05, "{} {spread}", share.sd); // 4 mcse of an sd of thousands of draws
}

#[test]
fn where_only_the_known_area_is_out_and_sizes_are_known_the_whole_is_known_exactly() {
    // Shares by weight: the whole is the weighted mean, with no doubt about ballots.
    let by_weight = |mut vote: Vote| {
        for unit in &mut vote.units {
            unit.yes_share = unit.counts.yes_share();
            unit.counts = Counts::default();
            vote.unit_info.push(UnitInfo {
                unit: unit.unit.clone(),
                weight: Some(100.0),
                off_area: false,
                columns: Default::default(),
                line: 2,
            });
        }
        vote
    };
    let (vote, earlier) = both();
    let (vote, earlier) = (by_weight(vote), vec![by_weight(earlier[0].clone())]);
    let rows: Vec<usize> = (0..UNITS).filter(|unit| unit % 4 != 0).collect(); // all but the east
    let counted: f64 = rows.iter().filter_map(|&row| vote.units[row].yes_share).sum();
    let given = projected(&vote, &earlier, &snapshot_of(&vote, &rows), vec![known("east", 0.61, 0.0)], 500);
    let share = given.share.expect("a share");
    assert!((share.mean - (counted + 15.0 * 0.61) / 60.0).abs() < 1e-7, "{}", share.mean); // 15 of 60 units of equal weight
    assert!(share.sd < 1e-7, "{}", share.sd);
}

#[test]
fn a_known_unit_is_a_part_of_its_region() {
    let (vote, earlier) = both();
    let snapshot = first(&vote, 20);
    let one = |value| over(Some("u40"), None, OverrideAction::Known, Some(value), 0.0);
    let own = vote.units[40].counts.yes_share().expect("a share");
    let [low, high] =
        [own - 0.03, own + 0.03].map(|value| projected(&vote, &earlier, &snapshot, vec![one(value)], 4000));
    let mean = |projection: &Projection| projection.share.as_ref().expect("a share").mean;
    let east = |projection: &Projection| moments(of_region(projection, "east").into_iter().map(|x| (x, 1.0))).0;
    assert!(mean(&high) > mean(&low), "{} {}", mean(&high), mean(&low));
    // u40 has 920 of the 22,000 registered persons of the east: .06 × 920/22,000 and a little of what the others learn.
    assert!((0.0015..0.01).contains(&(east(&high) - east(&low))), "{}", east(&high) - east(&low));
    assert!(low.overrides[0].in_force && high.assumptions[0].english().contains("u40"));
}

#[test]
fn a_share_that_the_count_excludes_changes_nothing_and_says_so() {
    let (vote, earlier) = both();
    let rows: Vec<usize> = (0..UNITS).filter(|unit| *unit != 0).collect();
    let snapshot = snapshot_of(&vote, &rows);
    let free = projected(&vote, &earlier, &snapshot, Vec::new(), 2000);
    // One of fifteen units of the east is out: no share of it gives 5 %.
    let given = projected(&vote, &earlier, &snapshot, vec![known("east", 0.05, 0.0)], 2000);
    let used = &given.overrides[0];
    assert!(!used.in_force && used.words.english().contains("changes nothing"), "{:?}", used.words.english());
    let [free, given] = [free, given].map(|projection| projection.share.expect("a share"));
    assert!((free.mean - given.mean).abs() < 4.0 * free.mcse.hypot(given.mcse));
    let all = projected(&vote, &earlier, &first(&vote, UNITS), vec![known("east", 0.5, 0.0)], 500);
    assert!(!all.overrides[0].in_force); // everything there is counted
}

#[test]
fn what_is_left_out_counts_in_the_total_and_teaches_nothing() {
    let (mut vote, earlier) = both();
    // u07 went far another way, and is large.
    vote.units[7].counts = Counts {
        registered: Some(30_000),
        cast: Some(20_000),
        yes: Some(2_000),
        no: Some(18_000),
        ..vote.units[7].counts
    };
    let snapshot = first(&vote, 20);
    let leave = || over(Some("u07"), None, OverrideAction::LeaveOut, None, 0.0);
    let out = projected(&vote, &earlier, &snapshot, vec![leave()], 2000);
    // With another count of its own the others are projected just the same.
    let mut turned = vote.clone();
    turned.units[7].counts = Counts { yes: Some(18_000), no: Some(2_000), ..vote.units[7].counts };
    let other = projected(&turned, &earlier, &first(&turned, 20), vec![leave()], 2000);
    for region in ["east", "north", "south"] {
        assert_eq!(of_region(&out, region), of_region(&other, region)); // u07 is of the west
    }
    let yes = |projection: &Projection| projection.yes.as_ref().expect("ballots").mean;
    assert!((yes(&other) - yes(&out) - 16_000.0).abs() < 1e-6, "{}", yes(&other) - yes(&out)); // 18,000 − 2,000
    assert_eq!(out.counted.units, Some(20)); // it is counted
    let free = projected(&vote, &earlier, &snapshot, Vec::new(), 2000);
    assert_ne!(of_region(&free, "east"), of_region(&out, "east"));
}

#[test]
fn expected_ballots_of_a_unit_or_an_area_are_those_of_the_draws_with_their_doubt() {
    let (vote, earlier) = both();
    let snapshot = first(&vote, 20);
    let cast = |projection: &Projection| {
        let [yes, no] = [&projection.yes, &projection.no].map(|ballots| ballots.as_ref().expect("ballots").mean);
        yes + no // nobody casts a blank one
    };
    let free = projected(&vote, &earlier, &snapshot, Vec::new(), 4000);
    // All of the east: 15 units, 5 of them counted.
    let counted: u64 = (0..20).step_by(4).filter_map(|unit| vote.units[unit].counts.cast).sum();
    let expected = |value, sd| over(None, Some("east"), OverrideAction::Expected, Some(value), sd);
    let [few, many] =
        [12_000.0, 15_000.0].map(|value| projected(&vote, &earlier, &snapshot, vec![expected(value, 0.0)], 4000));
    assert!((cast(&many) - cast(&few) - 3000.0).abs() < 1.0, "{}", cast(&many) - cast(&few));
    let north = |projection: &Projection| of_region(projection, "north").iter().sum::<f64>();
    assert!((north(&few) / north(&many) - 1.0).abs() < 1e-9); // the others know nothing of it
    let none = projected(&vote, &earlier, &snapshot, vec![expected(10.0, 0.0)], 4000);
    let east = none.regions.iter().find(|region| region.parent == "east").expect("the east");
    assert!(east.outstanding_ballots.expect("ballots") < 1e-6); // never below what is counted: nothing is out
    assert!((east.yes.expect("yes") + east.no.expect("no") - counted as f64).abs() < 1e-6);
    // A single unit, with and without a doubt.
    let one = |sd| over(Some("u38"), None, OverrideAction::Expected, Some(1100.0), sd);
    let sd_of = |projection: &Projection| projection.turnout.as_ref().expect("a turnout").sd;
    let [sure, doubtful] = [0.0, 200.0].map(|sd| projected(&vote, &earlier, &snapshot, vec![one(sd)], 4000));
    assert!(sd_of(&doubtful) > sd_of(&sure), "{} {}", sd_of(&doubtful), sd_of(&sure));
    assert!((cast(&sure) - cast(&free)).abs() > 100.0); // 1,100 of 2,240 registered, where about 1,500 vote
}

#[test]
fn a_region_set_apart_moves_on_its_own() {
    let (mut vote, earlier) = both();
    // The west swings by −1.2 against +.3 elsewhere.
    for unit in vote.units.iter_mut().filter(|unit| unit.parent.as_deref() == Some("west")) {
        let cast = unit.counts.cast.unwrap_or_default() as f64;
        let odds = unit.counts.yes_share().map_or(0.0, |share| (share / (1.0 - share)).ln()) - 1.5;
        let yes = (cast * expit(odds)).round() as u64;
        (unit.counts.yes, unit.counts.no) = (Some(yes), Some(cast as u64 - yes));
    }
    let snapshot = first(&vote, 20);
    let apart = || over(None, Some("west"), OverrideAction::Apart, None, 0.0);
    let truth = |region: &str| {
        let of = |unit: &&UnitResult| unit.parent.as_deref() == Some(region);
        let sum = |side: fn(&Counts) -> Option<u64>| {
            vote.units.iter().filter(of).filter_map(|unit| side(&unit.counts)).sum::<u64>() as f64
        };
        sum(|counts| counts.yes) / (sum(|counts| counts.yes) + sum(|counts| counts.no))
    };
    let mean =
        |projection: &Projection, region: &str| moments(of_region(projection, region).into_iter().map(|x| (x, 1.0))).0;
    let set = projected(&vote, &earlier, &snapshot, vec![apart()], 2000);
    assert!((mean(&set, "west") - truth("west")).abs() < 0.03, "{} {}", mean(&set, "west"), truth("west"));
    // Without a unit of it nothing is known of its shift.
    let rows: Vec<usize> = (0..20).filter(|unit| unit % 4 != 3).collect();
    let sd = |overrides| {
        let projection = projected(&vote, &earlier, &snapshot_of(&vote, &rows), overrides, 2000);
        moments(of_region(&projection, "west").into_iter().map(|x| (x, 1.0))).1
    };
    assert!(sd(vec![apart()]) > 2.0 * sd(Vec::new())); // a shift of sd 1 against one of .22
}

/// A folder with an earlier vote, six units in two regions, three of them counted.
fn place(desk: &str) -> Place {
    let place = Place::new();
    place.vote_on("before", "2022-03-23", "");
    place.vote("v", "[baseline]\nvotes = [\"before\"]");
    let rows = |yes: [u32; 6]| {
        let row =
            |(n, yes): (usize, &u32)| format!("{n},{},1000,600,0,0,{yes},{}\n", ["Nord", "Sud"][n % 2], 600 - yes);
        yes.iter().enumerate().map(row).collect::<String>()
    };
    let head = "unit,parent,registered,cast,blank,spoiled,yes,no\n";
    place.write("before/results.csv", head.to_owned() + &rows([300, 310, 280, 350, 330, 290]));
    let listed: String = (0..6).map(|n| format!("{n},{},1000,,,,,\n", ["Nord", "Sud"][n % 2])).collect();
    place.write("v/results.csv", head.to_owned() + &listed);
    place.write(
        "v/returns.csv",
        head.to_owned() + &rows([310, 330, 290, 0, 0, 0]).lines().take(3).collect::<Vec<_>>().join("\n") + "\n",
    );
    if !desk.is_empty() {
        place.write("v/desk.toml", desk);
    }
    place
}

fn project_json(desk: &str, more: &[&str]) -> Ran {
    place(desk).run(&[&["project", "v", "--draws", "500", "--json"], more].concat())
}

#[test]
fn every_override_is_said_and_deleting_its_lines_undoes_it_byte_for_byte() {
    let plain = project_json("", &[]);
    assert_eq!(plain.code, 0, "{}", plain.err);
    let desk = "[[override]]\nunit = \"1\"\naction = \"leave_out\"\nwhy = \"typing error\"\n\n[[override]]\narea = \"sud\"\naction = \
                \"known\"\nvalue = 0.55\nsd = 0.01\n";
    let place = place(desk);
    let ran = place.run(&["project", "v", "--draws", "500", "--json"]);
    let json = ran.json();
    let overrides = json["overrides"].as_array().expect("overrides");
    assert_eq!(overrides.len(), 2);
    let first = ["action", "unit", "why"].map(|key| overrides[0][key].as_str().expect("a text"));
    assert_eq!(first, ["leave_out", "1", "typing error"]);
    assert_eq!((&overrides[1]["value"], &overrides[1]["line"]), (&0.55.into(), &8.into())); // the line of its action
    assert_eq!(ran.findings("override_in_force").len(), 2);
    let told = place.run(&["project", "v", "--draws", "500"]).out;
    assert!(told.contains("typing error") && told.contains("55.0%"), "{told}");
    let report = place.run(&["report", "v", "--draws", "500", "--out", "out"]);
    assert_eq!(report.code, 0, "{}", report.err);
    let page = std::fs::read_to_string(place.join("out/v/report.html")).expect("the page");
    assert!(page.contains("typing error"));
    place.write("v/desk.toml", "");
    let emptied = place.run(&["project", "v", "--draws", "500", "--json"]);
    let without = |ran: &Ran| {
        let mut json = ran.json();
        json["inputs"].as_object_mut().expect("inputs").retain(|file, _| !file.contains("desk.toml"));
        json
    };
    assert_eq!(without(&emptied), without(&plain));
    std::fs::remove_file(place.join("v/desk.toml")).expect("the file");
    assert_eq!(place.run(&["project", "v", "--draws", "500", "--json"]).out, plain.out);
}

#[test]
fn what_is_given_for_one_run_is_the_rule_of_what_is_known() {
    let given = project_json("", &["--given", "Sud=0.55"]);
    let by_desk = project_json("[[override]]\narea = \"Sud\"\naction = \"known\"\nvalue = 0.55\n", &[]);
    assert_eq!(given.code, 0, "{}", given.err);
    for key in ["share", "regions", "win_probability"] {
        assert_eq!(given.json()[key], by_desk.json()[key], "{key}");
    }
    assert_eq!(given.json()["overrides"][0]["line"], serde_json::Value::Null);
    let unit = project_json("", &["--given", "4=0.5", "--given", "Nord+Sud=0.52"]).json();
    assert_eq!(unit["overrides"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_wrong_override_is_refused_with_file_line_value_and_cure() {
    let cases: [(&str, &[&str]); 12] = [
        ("unit = \"7\"\naction = \"leave_out\"", &["desk.toml", "not a unit of this vote"]),
        ("area = \"Nrod\"\naction = \"apart\"", &["not an area of this vote", "did you mean `Nord`"]),
        ("kind = \"postal\"\naction = \"apart\"", &["not a kind of ballots"]),
        ("unit = \"1\"\naction = \"leave-out\"", &["did you mean `leave_out`", "3"]),
        ("unit = \"1\"\naction = \"known\"", &["needs a value", "value = 0.54"]),
        ("unit = \"1\"\naction = \"expected\"", &["needs a value", "value = 12000"]),
        ("area = \"Sud\"\naction = \"known\"\nvalue = 55", &["outside 0 to 1", "write 0.55"]),
        ("area = \"Sud\"\naction = \"known\"\nvalue = 0.5\nsd = 2", &["outside 0 to 0.5"]),
        ("area = \"Sud\"\naction = \"apart\"\nvalue = 1", &["`apart` does not take"]),
        ("action = \"apart\"", &["about nothing"]),
        ("unit = \"1\"\narea = \"Sud\"\naction = \"apart\"", &["beside `unit`"]),
        ("unti = \"1\"\naction = \"apart\"", &["not known under [override]", "did you mean `unit`"]),
    ];
    for (lines, words) in cases {
        let ran = project_json(&format!("[[override]]\n{lines}\n"), &[]);
        assert_eq!(ran.code, 3, "{lines}: {}{}", ran.out, ran.err);
        let told = format!("{}{}", ran.out, ran.err);
        assert!(words.iter().all(|word| told.contains(word)), "{lines}: {told}");
    }
    let twice = "[[override]]\narea = \"Sud\"\naction = \"known\"\nvalue = 0.5\n[[override]]\narea = \"Sud\"\naction = \"known\"\nvalue = 0.6\n";
    let ran = project_json(twice, &[]);
    assert!(ran.code == 3 && format!("{}{}", ran.out, ran.err).contains("second time"), "{}", ran.out);
    let flags: [(&str, &str); 5] = [
        ("Sdu=0.5", "did you mean `Sud`"),
        ("Sud=55", "Sud=0.55"),
        ("Sud", "Nouméa=0.72"),
        ("Sud=1.5", "outside 0 to 1"),
        ("turnout=0.8", "plebis forecast v --turnout-yes"),
    ];
    for (flag, word) in flags {
        let ran = project_json("", &["--given", flag]);
        assert!(ran.code == 2 && format!("{}{}", ran.out, ran.err).contains(word), "{flag}: {}{}", ran.out, ran.err);
    }
    let ran = project_json("", &["--given", "Sud=0.5", "--given", "Sud=0.6"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
}

#[test]
fn published_lines_alone_take_a_known_area_too() {
    let place = Place::new();
    let share = |more: &[&str]| {
        let ran = place.run(&[&["project", "new-caledonia-2020", "--json"], more].concat());
        ran.json()
    };
    let (low, high) = (share(&["--given", "Nouméa=0.74"]), share(&["--given", "Nouméa=0.79"]));
    let mean = |json: &serde_json::Value| json["share"]["mean"].as_f64().expect("a mean");
    assert!(mean(&high) > mean(&low) + 0.003, "{} {}", mean(&low), mean(&high)); // a third of the voters lives there
    let noumea = |json: &serde_json::Value| {
        let regions = json["regions"].as_array().expect("regions").clone();
        regions.iter().find(|region| region["parent"] == "Nouméa").expect("Nouméa")["share"]["mean"]
            .as_f64()
            .expect("a mean")
    };
    assert!((noumea(&low) - 0.74).abs() < 0.003, "{}", noumea(&low)); // met within a tenth of its sd
}

#[test]
fn why_a_share_is_not_taken_is_told_as_it_is() {
    let (vote, earlier) = both();
    let words = |projection: &Projection, at: usize| projection.overrides[at].words.english();
    // One unit of the east is out: its share is that of the region, and either alone is accepted.
    let snapshot = snapshot_of(&vote, &(1..UNITS).collect::<Vec<_>>());
    let free = projected(&vote, &earlier, &snapshot, Vec::new(), 2000);
    let east = moments(of_region(&free, "east").into_iter().map(|x| (x, 1.0))).0;
    let unit = |percent| over(Some("u00"), None, OverrideAction::Known, Some(f64::from(percent) / 100.0), 0.0);
    let given = |overrides| projected(&vote, &earlier, &snapshot, overrides, 2000);
    let both = |percent| given(vec![known("east", east, 0.0), unit(percent)]);
    let alone =
        |percent: &u32| given(vec![unit(*percent)]).overrides[0].in_force && !both(*percent).overrides[1].in_force;
    let both = both((10..90).find(alone).expect("a share that the unit can have"));
    assert!(both.overrides[0].in_force && !both.overrides[1].in_force);
    assert!(words(&both, 1).contains("not together with what is given for east"), "{}", words(&both, 1));
    // What many draws take and few do not is not what the count excludes.
    let snapshot = first(&vote, 20);
    let given = |value, n_draws| projected(&vote, &earlier, &snapshot, vec![known("east", value, 0.0)], n_draws);
    let few = (1..100)
        .map(|percent| f64::from(percent) / 100.0)
        .find(|value| !given(*value, 30).overrides[0].in_force && given(*value, 1000).overrides[0].in_force);
    let told = words(&given(few.expect("a share that few draws miss"), 30), 0);
    assert!(told.contains("of 30 draws agree") && told.contains("--draws"), "{told}");
}

#[test]
fn a_projection_that_cannot_use_what_is_given_is_not_compared_with_one_that_can() {
    let place = place("");
    let head = "unit,parent,registered,cast,blank,spoiled,yes,no,reported_at\n";
    let row = |n: usize, minute: usize| {
        format!("{n},{},1000,600,0,0,330,270,2026-03-23T20:{minute:02}:00+01:00\n", ["Nord", "Sud"][n % 2])
    };
    place.write("v/returns.csv", head.to_owned() + &[row(0, 0), row(1, 5), row(3, 10)].concat());
    let moved = |given: &str| {
        place.run(&["project", "v", "--draws", "2000", "--json", "--given", given]).json()["moved"].clone()
    };
    assert!(moved("Sud=0.56").is_object());
    // After the second unit of three in the south a share of it that the first left possible is excluded.
    let shares: Vec<String> = (30..80).map(|percent| format!("Sud=0.{percent}")).collect();
    let lapsed = shares.iter().find(|given| {
        let in_force = |as_of: &str| {
            let ran = place.run(&["project", "v", "--draws", "2000", "--json", "--given", given, "--as-of", as_of]);
            ran.json()["overrides"][0]["in_force"] == true
        };
        in_force("2026-03-23T20:05:00+01:00") && !in_force("2026-03-23T20:10:00+01:00")
    });
    let given = lapsed.expect("a share that the last unit excludes");
    assert!(moved(given).is_null(), "{given}");
}

#[test]
fn a_share_that_is_typed_otherwise_is_written_back_as_it_is_meant() {
    let place = place("");
    let named =
        "unit,parent,registered,cast,blank,spoiled,yes,no,name\n0,Nord,1000,,,,,,Harbour\n1,Sud,1000,,,,,,Hill\n";
    place
        .write("v/results.csv", named)
        .write("v/returns.csv", "unit,registered,cast,blank,spoiled,yes,no\n1,1000,600,0,0,310,290\n");
    for (given, cure) in [("Sud=60%", "Sud=0.6\""), ("Sud=0,6", "Sud=0.6\""), ("Harbour=0.6", "did you mean `0`")] {
        let ran = place.run(&["project", "v", "--draws", "500", "--given", given]);
        assert!(ran.code == 2 && ran.err.contains(cure), "{given}: {}", ran.err);
    }
}
