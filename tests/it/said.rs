//! What is said: words, marks and charts that say no more than is known.

use crate::folder::Place;

/// A vote of shares and weights: 3 × 60 % and 1 × 20 %, together 50 %.
fn shares(final_share: Option<f64>) -> Place {
    let place = Place::new();
    let result = final_share.map_or_else(String::new, |share| {
        format!("[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes_share = {share}")
    });
    place.vote("v", &result);
    place.write("v/results.csv", "unit,parent,yes_share\na,X,0.6\nb,X,0.2\n");
    place.write("v/units.csv", "unit,weight\na,3\nb,1\n");
    place
}

#[test]
fn the_share_of_units_is_that_of_their_ballots_or_of_their_weights_wherever_it_is_used() {
    // Errors: no final result is published, the units stand in.
    let place = shares(None);
    place.write(
        "v/polls.csv",
        "poll_id,pollster,mode,field_start,field_end,published,n,yes,no,undecided,base\n\
         p,A,phone,2026-03-01,2026-03-02,2026-03-03,1000,52,48,,decided\n",
    );
    let errors = place.run(&["errors", "./v", "--json"]).json();
    let gap = errors["gap_points"]["final"].as_f64().expect("a gap");
    assert!((gap - 2.0).abs() < 1e-9, "{gap}"); // 52 − 50
    // Check: a printed share that the units do not give is told, one that they give is not.
    for (printed, told) in [(0.5, 0), (0.55, 1)] {
        let check = shares(Some(printed)).run(&["check", "./v", "--json"]);
        assert_eq!(check.findings("sum_differs_from_final").len(), told, "{printed}: {}", check.out);
    }
    // Map: an area of both units.
    place.write(
        "v/outlines.geojson",
        r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"X"},"geometry":{"type":
        "Polygon","coordinates":[[[165.0,-21.0],[166.0,-21.0],[166.0,-20.0],[165.0,-21.0]]]}}]}"#,
    );
    let map = chart(&place, "map_share");
    assert!(map.contains("X,yes,0.49999") || map.contains("X,yes,0.5"), "{map}"); // (3 × .6 + .2)/4
    // Forecast: the level of an earlier vote that publishes no more.
    place.vote_on("w", "2027-03-23", "[baseline]\nvotes = [\"../v\"]");
    let forecast = place.run(&["forecast", "./w", "--prior", "structural", "--json"]);
    let mean = forecast.json()["prior"]["mean"].as_f64();
    assert!(mean.is_some_and(|mean| (mean - 0.5).abs() < 1e-9), "{}{}", forecast.out, forecast.err);
}

/// The table of a chart as CSV.
#[track_caller]
fn chart(place: &Place, name: &str) -> String {
    let ran = place.run(&["chart", name, "./v", "--out", "charts"]);
    let csv = walk(&place.join("charts")).into_iter().find(|path| path.ends_with(&format!("{name}.csv")));
    let csv = csv.unwrap_or_else(|| panic!("no table: {}{}", ran.out, ran.err));
    std::fs::read_to_string(csv).expect("a table")
}

fn walk(dir: &std::path::Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(walk(&path)),
            path => found.push(path.display().to_string()),
        }
    }
    found
}
