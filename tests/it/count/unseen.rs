//! What is out may differ from what is counted; an earlier vote may say little; simpler methods beside the model.

use crate::folder::Place;
use plebis::model::count::{Options, Priors};
use plebis::model::replay::{OrderKind, ReplayLine, ReplayOrder, ReplayPlan, replay};

/// Logistic function.
fn expit(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// A vote of 60 units and its earlier vote, units of 900 to 20,600 ballots; shares by unit of either vote.
fn two_votes(country: &str, before: impl Fn(usize) -> f64, now: impl Fn(usize) -> f64) -> Place {
    let place = Place::new();
    let table = |share: &dyn Fn(usize) -> f64| {
        let row = |i: usize| {
            let valid = 900.0 + 20_000.0 * ((i * 37 % 60) as f64 / 60.0);
            let yes = (valid * share(i)).round();
            format!("u{i:02},R{},{yes},{}\n", i % 4, valid.round() - yes)
        };
        "unit,parent,yes,no\n".to_owned() + &(0..60).map(row).collect::<String>()
    };
    place.vote_on("earlier", "2020-03-22", "").write("earlier/results.csv", table(&before));
    let text = format!(
        "id = \"now\"\ntitle = \"Made\"\ndate = 2026-03-23\ncountry = \"{country}\"\n[options]\nyes = \"Yes\"\nno = \"No\"\n[baseline]\nvotes = \
         [\"earlier\"]\n"
    );
    place.write("now/vote.toml", text).write("now/results.csv", table(&now));
    place
}

/// Log odds of unit i in the earlier vote: from -1.5 to 1.5, not by size.
fn earlier(i: usize) -> f64 {
    -1.5 + 3.0 * (i as f64 / 59.0)
}

fn nights(place: &Place, order: OrderKind, options: &Options) -> Vec<ReplayLine> {
    let dir = Some(place.path());
    let vote = plebis::data::load("now", dir).expect("a vote").vote;
    let baselines: Vec<_> = plebis::data::load_baselines(&vote, dir)
        .expect("earlier votes")
        .into_iter()
        .map(|loaded| loaded.vote)
        .collect();
    let plan = ReplayPlan {
        orders: vec![ReplayOrder::Simulated(order)],
        fractions: vec![0.25],
        seeds: vec![1],
        benchmarks: true,
        ..ReplayPlan::default()
    };
    replay(&vote, &baselines, &plan, options).expect("lines")
}

#[test]
fn ranges_are_wider_by_what_is_out_and_more_so_where_it_is_far_from_what_is_counted() {
    let place =
        two_votes("Made", |i| expit(earlier(i)), |i| expit(earlier(i) + 0.3 + 0.05 * ((i * 7 % 11) as f64 - 5.0)));
    let width = |order, options: &Options| {
        let line = nights(&place, order, options).remove(0);
        line.hi90.expect("an end") - line.lo90.expect("an end")
    };
    let mut priors = Priors::default();
    priors.share.discrepancy = [0.0; 3];
    priors.turnout.discrepancy = [0.0; 3];
    let (with, without) = (Options::default(), Options { priors, ..Options::default() });
    let gain = |order| width(order, &with) / width(order, &without);
    let (near, far) = (gain(OrderKind::Random), gain(OrderKind::LowFirst));
    assert!(near > 1.001, "{near}");
    assert!(far > near + 0.005, "{far} against {near}");
}

#[test]
fn a_swing_that_is_uniform_is_what_uniform_swing_says() {
    let place = two_votes("Made", |i| expit(earlier(i)), |i| expit(earlier(i) + 0.4));
    let line = nights(&place, OrderKind::LowFirst, &Options { n_draws: 500, ..Options::default() }).remove(0);
    let uniform = line.benchmarks.uniform_swing.expect("a share");
    assert!((uniform - line.truth).abs() < 2e-3, "{uniform} {}", line.truth); // small units start a little nearer to their region
    assert_eq!(line.benchmarks.counted_share, line.counted);
    // Low places first: the share counted is far below, and so is a model that knows no earlier vote.
    assert!(line.counted.expect("a share") < line.truth - 0.15);
    assert!(line.benchmarks.no_baseline.expect("a share") < line.truth - 0.05);
    // By hand for two units: log odds 0 and 1, ballots 100,000 each, the first counted at 60 of 100.
    let swing = (60.0_f64 / 40.0).ln();
    let by_hand = (60.0 + 100.0 * expit((73.0_f64 / 27.0).ln() + swing)) / 200.0;
    let place = Place::new();
    place
        .vote_on("earlier", "2020-03-22", "")
        .write("earlier/results.csv", "unit,yes,no\na,50000,50000\nb,73000,27000\n");
    place
        .vote("now", "[baseline]\nvotes = [\"earlier\"]")
        .write("now/results.csv", "unit,yes,no\na,60000,40000\nb,90000,10000\n");
    let mut plan =
        ReplayPlan { orders: vec![ReplayOrder::Rows("file".to_owned(), 0, vec![0, 1])], ..ReplayPlan::default() };
    (plan.fractions, plan.benchmarks) = (vec![0.5], true);
    let load = |id: &str| plebis::data::load(id, Some(place.path())).expect("a vote").vote;
    let lines = replay(&load("now"), &[load("earlier")], &plan, &Options { n_draws: 500, ..Options::default() });
    let uniform = lines.expect("lines")[0].benchmarks.uniform_swing.expect("a share");
    assert!((uniform - by_hand).abs() < 2e-3, "{uniform} {by_hand}"); // the earlier share of b is drawn to its region
}

#[test]
fn an_earlier_vote_that_says_little_is_told_and_one_that_says_much_is_not() {
    let told = |place: &Place| {
        place.write("returns.csv", "");
        let results = std::fs::read_to_string(place.join("now/results.csv")).expect("results");
        let (head, rows) = results.split_once('\n').expect("a head");
        let counted: Vec<&str> = rows.lines().step_by(2).map(|row| row.trim()).collect();
        let listed: String =
            rows.lines().map(|row| row.split(',').take(2).collect::<Vec<_>>().join(",") + ",,\n").collect();
        place.write("now/returns.csv", format!("{head}\n{}\n", counted.join("\n")));
        place.write("now/results.csv", format!("{head}\n{listed}"));
        place.run(&["project", "now", "--data", ".", "--draws", "500"]).out.contains("the earlier vote says little")
    };
    let another = |i: usize| expit(0.4 * ((i * 17 % 13) as f64 - 6.0) / 6.0);
    assert!(told(&two_votes("Made", |i| expit(earlier(i)), another)));
    assert!(!told(&two_votes("Made", |i| expit(earlier(i)), |i| expit(earlier(i) + 0.3))));
}

#[test]
fn a_backtest_tells_simpler_methods_and_each_country() {
    let place = two_votes("Here", |i| expit(earlier(i)), |i| expit(earlier(i) + 0.4));
    let other = two_votes("There", |i| expit(earlier(i)), |i| expit(0.5 * earlier(i) - 0.2));
    for file in ["results.csv", "vote.toml"] {
        let text = std::fs::read_to_string(other.join(&format!("now/{file}"))).expect("a file");
        place.write(&format!("then/{file}"), text.replace("\"now\"", "\"then\""));
    }
    let common = ["backtest", "nights", "now", "then", "--data", ".", "--draws", "300", "--seeds", "1"];
    let json = place.run(&[&common[..], &["--json"]].concat()).json();
    let scores = json["scores"].as_array().expect("scores").clone();
    let of = |country: Option<&str>| {
        let is_of = |score: &&serde_json::Value| score["country"].as_str() == country && score["order"] == "all";
        scores.iter().find(is_of).expect("a row").clone()
    };
    let (all, here, there) = (of(None), of(Some("Here")), of(Some("There")));
    assert_eq!((all["votes"].as_u64(), here["votes"].as_u64()), (Some(2), Some(1)));
    let mean = |score: &serde_json::Value, key: &str| score[key]["mean"].as_f64().expect("a number");
    assert!(mean(&here, "mae_uniform_swing") < 0.2); // the swing here is uniform
    assert!(mean(&there, "mae_uniform_swing") > 1.0); // and half of the differences are gone there
    for key in ["mae", "mae_uniform_swing", "mae_counted_share", "mae_no_baseline"] {
        let halves = 0.5 * (mean(&here, key) + mean(&there, key)); // as many nights each
        assert!((mean(&all, key) - halves).abs() < 1e-9, "{key}");
    }
    let table = place.run(&common).out;
    assert!(table.contains("MAE: uniform swing") && table.contains("Here") && table.contains("There"), "{table}");
}

#[test]
fn where_no_size_is_known_what_is_out_votes_like_the_ballots_counted_not_like_the_places() {
    // Of every four places one has 10,000 ballots, 70 % of them yes, the others 500 each, 30 % yes: 64.8 % of the ballots.
    let row =
        |i: usize| if i.is_multiple_of(4) { format!("u{i:02},7000,3000\n") } else { format!("u{i:02},150,350\n") };
    let place = Place::new();
    place.vote("now", "").write("now/results.csv", "unit,yes,no\n".to_owned() + &(0..40).map(row).collect::<String>());
    let vote = plebis::data::load("now", Some(place.path())).expect("a vote").vote;
    let plan = ReplayPlan {
        orders: vec![ReplayOrder::Rows("file".to_owned(), 0, (0..40).collect())],
        fractions: vec![0.5],
        ..ReplayPlan::default()
    };
    let line = replay(&vote, &[], &plan, &Options { n_draws: 1000, ..Options::default() }).expect("lines").remove(0);
    assert!((line.truth - 7450.0 / 11_500.0).abs() < 1e-12); // 7,000 + 3 × 150 of 10,000 + 3 × 500
    let point = line.point.expect("a share");
    assert!((point - line.truth).abs() < 0.02, "{point}"); // the places' mean, .40, would leave .52
}
