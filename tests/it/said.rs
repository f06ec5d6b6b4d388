//! What is said: words, marks and charts that say no more than is known.

use plebis::chart;

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
    let mean = forecast.json()["components"]["structural"]["mean"].as_f64();
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

#[test]
fn a_key_that_looks_like_a_number_is_the_same_in_french() {
    let place = Place::new();
    let toml = "[baseline]\nvotes = [\"../before\"]\n[polls.excluded]\n\"7.25\" = \"see 8.125\"\n\
                [[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 900\nno = 901\ncast = 5000\nregistered = 9000";
    place.vote("v", toml).vote_on("before", "2020-03-23", "");
    let head = "unit,name,parent,registered,cast,blank,spoiled,yes,no\n";
    place.write(
        "v/results.csv",
        format!(
            "{head}12.5,A,3.75,100,120,0,0,60,60\n1.000,B,3.75,100,90,0,0,10,70\n13.5,C,3.75,1000,900,1,1,449,449\n\
             2.50,,3.75,1000,1000,0,0,500,500\n6.5,D,4.25,1000,900,0,0,880,20\n0012.5,E,4.25,1000,900,0,0,450,450\n"
        ),
    );
    place.write("before/results.csv", format!("{head}6.5,D,4.25,1000,900,0,0,20,880\n12.50,A,3.75,100,90,0,0,45,45\n"));
    place.write("v/units.csv", "unit,zone,off_area,size\n12.5,3.75,1,1\n1.000,3.75,0,x\n9.5,4.25,0,3\n6.5,9.25,0,4\n");
    place.write(
        "v/links.csv",
        "unit,baseline_vote,baseline_unit,weight\n6.5,before,6.5,0.5\n1.000,before,5.5,1\n2.50,other,1.5,1\n",
    );
    place.write("v/controls.csv", "area,quantity,value,status\n3.75,yes,7,final\n4.25,cast,8,final\n2.75,no,9,final\n");
    place.write(
        "v/polls.csv",
        "poll_id,pollster,mode,field_start,field_end,published,n,yes,no,undecided,base\n\
         7.25,11.5,phone,2026-03-01,2026-03-02,2026-03-01,1000,52,38,3,all\n\
         7.5,11.5,phone,2026-03-01,2026-03-02,2026-03-01,1,70,20,,\n\
         7.75,11.5,phone,2026-04-05,2026-04-07,,,52,48,,all\n7.875,11.5,phone,2026-03-01,2026-03-02,,9,12,88,,all\n",
    );
    place.write(
        "v/returns.csv",
        "unit,registered,cast,blank,spoiled,yes,no,status,counted_fraction,reported_at\n\
         12.5,100,90,0,0,45,45,complete,,2026-03-23T22:00:00Z\n12.5,100,80,0,0,40,40,complete,,2026-03-23T22:30:00Z\n\
         10.5,100,95,0,0,45,50,complete,,2026-03-22T22:00:00Z\n6.5,1000,2000,0,0,1000,1000,partial,1.0,\n",
    );
    let keys = "12.5 1.000 2.50 6.5 9.5 5.5 1.5 10.5 12.50 3.75 4.25 9.25 2.75 7.25 7.5 7.75 11.5 8.125";
    let mut named = 0;
    for command in [&["check", "./v"][..], &["project", "./v"], &["errors", "./v"]] {
        let french = place.run(&[command, &["--lang", "fr"]].concat());
        let told = french.out + &french.err;
        for key in keys.split(' ') {
            let turned = key.replace('.', ",");
            let line = told.lines().find(|line| {
                line.match_indices(&turned).any(|(at, _)| {
                    let digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
                    !digit(line[..at].chars().next_back()) && !digit(line[at + turned.len()..].chars().next())
                })
            });
            assert_eq!(line, None, "{key} became {turned}");
            named += usize::from(command[0] == "check" && told.contains(key));
        }
    }
    assert!(named >= 12, "{named} of 18 keys are named"); // so that the test tests something
}

const RETURNS: &str = "unit,registered,cast,blank,spoiled,yes,no,status,counted_fraction,reported_at\n";
const AT: &str = "2026-03-23T22:00:00Z";

/// Twenty units of 1,000 ballots in the earlier vote, half of them in the Town, where yes is strong.
fn night(returns: &str) -> Place {
    let place = Place::new();
    let head = "unit,name,parent,registered,cast,blank,spoiled,yes,no\n";
    let unit = |i: usize| format!("U{i:02},N{i},{}", if i < 10 { "Town" } else { "Land" });
    let listed: String = (0..20).map(|i| format!("{},1500,,,,,\n", unit(i))).collect();
    let yes = |i: usize| if i < 10 { 700 } else { 300 };
    let before: String = (0..20).map(|i| format!("{},1500,1000,0,0,{},{}\n", unit(i), yes(i), 1000 - yes(i))).collect();
    place.vote("v", "[baseline]\nvotes = [\"../before\"]").write("v/results.csv", format!("{head}{listed}"));
    place.write("v/returns.csv", format!("{RETURNS}{returns}"));
    place.vote_on("before", "2020-03-23", "").write("before/results.csv", format!("{head}{before}"));
    place
}

/// Rows of these units with this part of the earlier ballots.
fn rows(units: std::ops::Range<usize>, part: usize, status: &str) -> String {
    let yes = |i: usize| if i < 10 { 7 * part } else { 3 * part };
    units
        .map(|i| format!("U{i:02},1500,{},0,0,{},{},{status},,{AT}\n", 10 * part, yes(i), 10 * part - yes(i)))
        .collect()
}

#[test]
fn a_hint_tells_what_is_left_of_partly_counted_units_and_of_complete_ones_nothing() {
    let median = |place: &Place, hint: &[&str]| {
        let ran = place.run(&[&["project", "./v", "--json"], hint].concat());
        let json = ran.json();
        let said = json["assumptions"].to_string();
        (json["share"]["quantiles"]["0.5"].as_f64().expect("a median"), json["outstanding"]["ballots"].as_f64(), said)
    };
    // The Land is complete, of the Town six tenths are in and nobody says so.
    let part = night(&(rows(10..20, 100, "complete") + &rows(0..10, 60, "partial")));
    let (plain, out, said) = median(&part, &[]);
    assert!(!said.contains("hint"), "{said}");
    let (late, late_out, said) = median(&part, &["--hint", "Town late"]);
    assert!(late > plain + 0.003 && late_out > out, "{plain} {late}"); // more of the Town's 70 % is to come
    assert!(said.contains("by the hint (Town late) more is uncounted") && said.contains("(10)"), "{said}");
    let (early, early_out, said) = median(&part, &["--hint", "Town early"]);
    assert!(early < plain - 0.003 && early_out < out, "{plain} {early}");
    assert!(said.contains("less is uncounted"), "{said}");
    let (land, _, said) = median(&part, &["--hint", "Land late"]);
    assert_eq!(land, plain); // all of the Land is in
    assert!(said.contains("changes nothing"), "{said}");
    // Complete units alone.
    let complete = night(&(rows(10..20, 100, "complete") + &rows(0..5, 100, "complete")));
    let (plain, ..) = median(&complete, &[]);
    let (hinted, _, said) = median(&complete, &["--hint", "Town late"]);
    assert_eq!(hinted, plain);
    assert!(said.contains("the hint (Town late) changes nothing: the reports say which units are in"), "{said}");
    assert_eq!(complete.run(&["project", "./v", "--hint", "Nowhere late"]).code, 2); // no such area
}

#[test]
fn a_unit_of_unknown_size_is_as_far_as_the_others_and_a_guess_is_told_as_one() {
    // Without registers: nothing but its own count tells the size of the ten consulates.
    let place = night("");
    let head = "unit,name,parent,cast,blank,spoiled,yes,no\n";
    let unit = |i: usize| format!("U{i:02},N{i},{}", if i < 10 { "Town" } else { "Land" });
    let before: String = (0..20).map(|i| format!("{},1000,0,0,500,500\n", unit(i))).collect();
    place.write("before/results.csv", format!("{head}{before}"));
    let listed: String = (0..20).map(|i| format!("{},,,,,\n", unit(i))).collect();
    let abroad: String = (0..10).map(|i| format!("C{i},C{i},abroad,,,,,\n")).collect();
    place.write("v/results.csv", format!("{head}{listed}{abroad}"));
    let row = |unit: &str, yes: usize| format!("{unit},,{},0,0,{yes},{yes},partial,,{AT}\n", 2 * yes);
    let returns: String = (0..20)
        .map(|i| row(&format!("U{i:02}"), 400 + 10 * (i % 10)))
        .chain((0..10).map(|i| row(&format!("C{i}"), 5)))
        .collect();
    place.write("v/returns.csv", format!("{RETURNS}{returns}"));
    let ran = place.run(&["project", "./v", "--json"]);
    let json = ran.json();
    let abroad = json["regions"].as_array().expect("regions").iter().find(|region| region["parent"] == "abroad");
    let out = abroad.expect("abroad")["outstanding_ballots"].as_f64().expect("ballots");
    assert!(out < 50.0, "{out}"); // 100 are in, and the others are at about 9 tenths
    let said = json["assumptions"].to_string();
    assert!(said.contains("no report says that its count is complete"), "{said}");
    let words = place.run(&["project", "./v"]).out;
    assert!(words.contains("if the most advanced units are complete, which no report says"), "{words}");
    // One unit says that it is complete: the number is more than a guess.
    place.write("v/returns.csv", format!("{RETURNS}{}", returns.replacen("partial", "complete", 1)));
    assert!(!place.run(&["project", "./v"]).out.contains("which no report says"));
}

/// Six polls of three houses, the last ones of which enter the average.
fn six_polls() -> Place {
    let place = Place::new();
    place.vote("v", "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 500\nno = 500");
    let poll = |(i, house): (usize, &str)| {
        format!("p{i},{house},phone,2026-03-0{i},2026-03-0{i},2026-03-0{i},1000,5{i},4{},,decided\n", 10 - i)
    };
    let polls: String =
        ["A", "B", "C", "A", "B", "C"].into_iter().zip(1..).map(|(house, i)| poll((i, house))).collect();
    let head = "poll_id,pollster,mode,field_start,field_end,published,n,yes,no,undecided,base\n";
    place.write("v/polls.csv", head.to_owned() + &polls.replace(",410,", ",40,"));
    place
}

#[test]
fn the_polls_of_the_average_are_marked_and_counted_among_all() {
    let place = six_polls();
    let text = place.run(&["errors", "./v"]).out;
    let marked =
        |id: &str| text.lines().any(|line| line.starts_with(id) && line.split_whitespace().any(|w| w == "yes"));
    let got: Vec<bool> = (1..=6).map(|i| marked(&format!("p{i}"))).collect();
    assert_eq!(got, [false, false, false, true, true, true], "{text}"); // the last of A, B and C
    let table = chart(&place, "poll_gap");
    let column = table.lines().next().expect("a head").split(',').position(|name| name == "in_average");
    let column = column.unwrap_or_else(|| panic!("{table}"));
    let cells: Vec<&str> = table
        .lines()
        .filter(|line| line.starts_with("poll,"))
        .map(|line| line.split(',').nth(column).unwrap_or(""))
        .collect();
    assert_eq!(cells, ["0", "0", "0", "1", "1", "1"], "{table}");
    let said = chart_file(&place, "poll_gap", ".json");
    assert!(said.contains("Average of 3 of 6 polls"), "{said}");
    let report = place.run(&["report", "./v", "--out", "report"]);
    let page = walk(&place.join("report")).into_iter().find(|path| path.ends_with(".html")).expect(&report.err);
    let page = std::fs::read_to_string(page).expect("a page");
    assert_eq!(page.matches("no: a later poll by the same pollster counts").count(), 3);
    assert!(page.contains("the average of 3 of 6 polls"));
}

/// Units a and b as they were, c from two earlier ones, d a half of one, e with twice the register.
fn changed_units() -> Place {
    let place = Place::new();
    let head = "unit,name,parent,registered,cast,blank,spoiled,yes,no\n";
    let vote = "[baseline]\nvotes = [\"../before\", \"../later\"]";
    place.vote("v", vote).vote_on("before", "2010-03-23", "").vote_on("later", "2020-03-23", "");
    place.write(
        "v/results.csv",
        format!(
            "{head}a,Alpha,X,1000,1000,0,0,510,490\nb,Beta,X,1000,1000,0,0,520,480\nc,Gamma,Y,1000,1000,0,0,10,990\n\
             d,Delta,Y,1000,1000,0,0,20,980\ne,Epsilon,Y,2000,2000,0,0,40,1960\n"
        ),
    );
    let units = |yes: usize| -> String {
        ["a", "b", "c1", "c2", "d", "e"]
            .iter()
            .map(|u| format!("{u},,X,1000,1000,0,0,{yes},{}\n", 1000 - yes))
            .collect()
    };
    // In the older vote yes was stronger, in the latest one weaker.
    place.write("before/results.csv", format!("{head}{}", units(800)));
    place.write("later/results.csv", format!("{head}{}", units(500)));
    let links = |id: &str| format!("a,{id},a,1\nb,{id},b,1\nc,{id},c1,0.5\nc,{id},c2,0.5\nd,{id},d,0.5\ne,{id},e,1\n");
    place.write(
        "v/links.csv",
        format!("unit,baseline_vote,baseline_unit,weight\n{}{}", links("before"), links("later")),
    );
    place
}

#[test]
fn an_artefact_of_split_or_merged_units_is_no_largest_change() {
    let place = changed_units();
    let said = chart_file(&place, "swing_vs_baseline", ".json");
    assert!(said.contains("gained ground in 2 of 2 comparable"), "{said}"); // a and b; c, d and e lost by artefacts
    let largest = said.split("Largest changes: ").nth(1).and_then(|rest| rest.split('"').next()).expect("a note");
    assert!(largest.contains("Beta") && !largest.contains("Gamma"), "{largest}");
    assert!(!largest.contains("Delta") && !largest.contains("Epsilon"), "{largest}");
    assert!(said.contains("Not comparable: 3 ("), "{said}"); // c, d, e
    let area = |name: &str, at: usize| {
        let ring = format!("[[{at},0],[{at}.5,0],[{at}.5,1],[{at},0]]");
        format!(
            r#"{{"type":"Feature","properties":{{"unit":"{name}"}},"geometry":{{"type":"Polygon","coordinates":[{ring}]}}}}"#
        )
    };
    let areas: Vec<String> = ["a", "b", "c", "d", "e"].into_iter().zip(1..).map(|(name, at)| area(name, at)).collect();
    place.write("v/outlines.geojson", format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, areas.join(",")));
    let map = chart_file(&place, "map_swing", ".json");
    assert!(map.contains("gained ground in 2 of 2 areas"), "{map}");
    // What only a pointer shows stands in titles.
    let drawn = chart_file(&place, "map_swing", ".svg");
    let svg = drawn.replace("<title>", "\0<title>").replace("</title>", "\0");
    let svg: String = svg.split('\0').filter(|part| !part.starts_with("<title>")).collect();
    for artefact in ["Gamma", "Delta", "Epsilon"] {
        assert!(!svg.contains(&format!(">{artefact} ")), "{artefact} is named on the map");
    }
    assert!(svg.contains(">Beta "), "{svg}"); // the end of the scale that is no artefact
}

#[test]
fn a_chart_compares_with_the_latest_earlier_vote_whatever_the_order_of_their_names() {
    let place = changed_units();
    for chart in ["swing_vs_baseline", "turnout_by_side"] {
        let said = chart_file(&place, chart, ".json");
        assert!(said.contains("2020") && !said.contains("2010"), "{chart}: {said}"); // ../later, named second
    }
}

#[test]
fn a_replay_says_whose_shares_it_tells() {
    let place = changed_units();
    let toml = std::fs::read_to_string(place.join("v/vote.toml")).expect("the vote");
    place.write("v/vote.toml", toml.replace("[options]", "focus = \"no\"\n[options]").replace("\"Yes\"", "\"Leave\""));
    let ran = place.run(&["replay", "./v", "--order", "random", "--seeds", "1", "--draws", "100", "--json"]);
    assert!(ran.err.contains("shares of Leave (yes)"), "{}", ran.err);
    let line: serde_json::Value = serde_json::from_str(ran.out.lines().next().expect("a line")).expect("JSON");
    let truth = line["truth"].as_f64().expect("the truth");
    assert!((truth - 1100.0 / 6000.0).abs() < 1e-12, "{truth}"); // 510 + 520 + 10 + 20 + 40 of 6,000 for yes
    let help = place.run(&["replay", "--help"]).out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(help.contains("shares of the first option (yes)"), "{help}");
}

#[test]
fn the_level_that_is_assumed_before_any_poll_names_its_option() {
    let place = six_polls();
    let toml = std::fs::read_to_string(place.join("v/vote.toml")).expect("the vote");
    place.write("v/vote.toml", toml.replace("[options]", "focus = \"no\"\n[options]").replace("\"No\"", "\"Remain\""));
    let told = place.run(&["forecast", "./v", "--explain"]).out;
    let level = told.lines().find(|line| line.starts_with("level_mean")).unwrap_or_else(|| panic!("{told}"));
    assert!(level.contains("share of Remain"), "{level}");
}

#[test]
fn what_a_model_said_of_a_finished_vote_is_told_as_a_chance() {
    let place = six_polls();
    let told = place.run(&["forecast", "./v"]).out;
    assert!(told.contains("A win for Yes: ") && !told.contains("wins") && !told.contains("won:"), "{told}");
    let french = place.run(&["forecast", "./v", "--lang", "fr"]).out;
    assert!(french.contains("Une victoire") && !french.contains("l’emporte "), "{french}");
    let before = place.run(&["forecast", "./v", "--as-of", "2026-03-20"]).out;
    assert!(before.contains("A win for Yes: "), "{before}"); // the result was not known then
}

/// A file of a chart by its ending.
#[track_caller]
fn chart_file(place: &Place, name: &str, ending: &str) -> String {
    let ran = place.run(&["chart", name, "./v", "--out", "charts"]);
    let file = walk(&place.join("charts")).into_iter().find(|path| path.ends_with(&format!("{name}{ending}")));
    std::fs::read_to_string(file.unwrap_or_else(|| panic!("no file: {}{}", ran.out, ran.err))).expect("a text")
}

/// Three units with final results and no published total.
fn units_alone(more: &str) -> Place {
    let place = Place::new();
    place.vote("v", more);
    place.write(
        "v/results.csv",
        "unit,name,parent,registered,cast,blank,spoiled,yes,no\n\
         a,A,P,1000,600,0,0,200,400\nb,B,P,1000,500,0,0,300,200\nc,C,P,1000,500,0,0,100,400\n",
    );
    place
}

#[test]
fn final_results_of_units_are_told_as_their_sum_and_not_as_a_missing_forecast() {
    let read = |place: &Place, file: &str| std::fs::read_to_string(place.join(&format!("out/v/{file}"))).expect(file);
    let place = units_alone("");
    assert_eq!(place.run(&["report", "v", "--draws", "200", "--out", "out"]).code, 0);
    let headline = read(&place, "headline.en.txt");
    // 600 of 1,600 yes, 1,600 of 3,000 cast
    for words in ["The results of all 3 units add up to", "Yes 37.50%", "No 62.50%", "Turnout was 53.33%"] {
        assert!(headline.contains(words), "{words}: {headline}");
    }
    assert!(!headline.contains("no forecast"), "{headline}");
    assert!(read(&place, "report.html").contains("The results of all 3 units add up to"));
    let french = read(&place, "headline.fr.txt");
    assert!(french.contains("Les résultats des 3 unités donnent") && french.contains("37,50"), "{french}");
    // Under a fuller rule the end is told.
    let place = units_alone("[rule]\nturnout_quorum = 0.6");
    place.run(&["report", "v", "--draws", "200", "--out", "out"]);
    assert!(read(&place, "headline.en.txt").contains("The proposal fails"));
    // Some of them only.
    let place = units_alone("");
    let results = std::fs::read_to_string(place.join("v/results.csv")).expect("results");
    place.write("v/results.csv", results.replace("1000,500,0,0,100,400", "1000,,,,,"));
    place.run(&["report", "v", "--draws", "200", "--out", "out"]);
    let headline = read(&place, "headline.en.txt");
    assert!(headline.contains("The results of 2 of 3 units add up to") && headline.contains("45.45%"), "{headline}"); // 500 of 1,100
    assert!(!headline.contains("urnout"), "{headline}");
}

#[test]
fn outcome_charts_of_a_finished_vote_speak_of_the_polls_as_past() {
    let place = six_polls();
    for (lang, present, past) in [
        ("en", [" is 1 chance", " is one chance", "lie between"], ["as the polls stood before the vote"]),
        ("fr", ["une chance sur neuf, avant", " sont ", "entre lesquels"], ["d’avant le vote"]),
    ] {
        for name in ["outcome_dots", "outcome_cards"] {
            let of = |as_of: &[&str]| {
                let args = [&["chart", name, "./v", "--json", "--lang", lang, "--out", "c"], as_of].concat();
                let chart = place.run(&args).json()["chart"].clone();
                format!("{} {}", chart["title"], chart["subtitle"])
            };
            let words = of(&[]);
            assert!(past.iter().all(|past| words.contains(past)), "{name}: {words}");
            assert!(!present.iter().any(|present| words.contains(present)), "{name}: {words}");
            let before = of(&["--as-of", "2026-03-20"]);
            assert!(!past.iter().any(|past| before.contains(past)), "{name}: {before}"); // the vote is to come
        }
    }
}

#[test]
fn a_threshold_is_printed_alike_wherever_it_stands() {
    let place = six_polls();
    let toml = std::fs::read_to_string(place.join("v/vote.toml")).expect("the vote");
    for (threshold, yes, no) in
        [("0.625", "62.5%", "37.5%"), ("0.6666666667", "66.67%", "33.33%"), ("0.6", "60%", "40%")]
    {
        let rule = format!("[rule]\nshare_threshold = {threshold}\nturnout_quorum = 0.5");
        place.write("v/vote.toml", toml.split("[[result]]").next().expect("a head").to_owned() + &rule);
        place.run(&["report", "./v", "--draws", "200", "--out", "report"]);
        let files: Vec<_> = walk(&place.join("report"));
        let read = |name: &str| {
            let path = files.iter().find(|path| path.ends_with(name)).unwrap_or_else(|| panic!("{name}"));
            std::fs::read_to_string(path).expect("a text")
        };
        let headline = read("headline.en.txt");
        assert!(
            headline.contains(&format!("at least {no}")) && headline.contains(&format!("reach {no}")),
            "{headline}"
        );
        let dots = read("outcome_dots.json");
        assert!(dots.contains(&format!("threshold {yes}")), "{dots}"); // the same decimals
    }
}

#[test]
fn a_history_of_fewer_than_three_votes_is_refused_before_anything_is_computed() {
    let place = six_polls();
    place.vote_on("before", "2020-03-23", "[[result]]\nstatus = \"final\"\nyes = 500\nno = 500");
    let polls = std::fs::read_to_string(place.join("v/polls.csv")).expect("polls");
    place.write("before/polls.csv", polls.replace("2026-", "2020-"));
    let toml = std::fs::read_to_string(place.join("v/vote.toml")).expect("the vote");
    place.write("v/vote.toml", toml + "\n[baseline]\nvotes = [\"../before\"]\n");
    let ran = place.run(&["chart", "poll_error_history", "./v", "--draws", "10000000"]); // the most there may be
    assert_eq!(ran.code, 6, "{}", ran.err); // FORMATS: nothing honest can be said yet
    assert!(ran.err.contains("1 earlier vote with polls and a result: fewer than 3"), "{}", ran.err);
    let read = |name: &str| plebis::data::load(&place.join(name).display().to_string(), None).expect("a vote").vote;
    let (vote, earlier) = (read("v"), [read("before")]);
    let check = |earlier: &[plebis::vote::Vote]| chart::check(chart::ChartName::PollErrorHistory, &vote, earlier);
    let refused = check(&earlier).expect_err("one vote is no history");
    assert_eq!(refused.exit_code(), 6, "{refused}");
    let three = [earlier[0].clone(), earlier[0].clone(), earlier[0].clone()];
    assert!(check(&three).is_ok());
}

#[test]
fn names_of_regions_are_whole_where_a_long_word_for_the_units_leaves_no_room() {
    let place = Place::new();
    assert_eq!(place.run(&["chart", "outstanding_by_region", "brexit-2016", "--out", "out"]).code, 0);
    let path = place.join("out/brexit-2016/charts/outstanding_by_region.svg");
    let picture = std::fs::read_to_string(path).expect("a picture");
    // `East Midla… 585,000 ballots uncounted · 32 of 40 counting area…`
    assert!(!picture.contains('…') && picture.contains("East Midlands"), "{picture}");
}
