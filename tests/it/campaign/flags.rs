//! Options that change nothing, look like another unit, or are given twice.

use crate::folder::{Place, Ran};

fn told(ran: &Ran) -> String {
    let text = format!("{} {}", ran.err, ran.out).replace('\u{a0}', " ").replace('│', " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn forecast(more: &[&str]) -> (i32, String) {
    let ran = Place::new().run(&[&["forecast", "scotland-2014", "--draws", "200"], more].concat());
    (ran.code, told(&ran))
}

#[test]
fn an_option_that_changes_nothing_is_said_to() {
    for (flags, words) in [
        (&["--turnout-yes", "0.8", "--turnout-no", "0.8"][..], "--turnout-yes and --turnout-no move no share"),
        (
            &["--hyper", "omega=0.002,tau=0.02,s_house=0.02", "--grid", "gauss-legendre:4,0.1,0.1,0.1"],
            "--grid changes nothing",
        ),
        (&["--as-of", "2014-10-01"], "is after the day of the vote"),
        (
            &["--turnout-yes", "0.9", "--turnout-no", "0.8", "--given", "turnout=0.84..0.86", "--draws-csv", "d.csv"],
            "--draws-csv writes those of the whole forecast",
        ),
    ] {
        let (code, text) = forecast(flags);
        assert!(code == 0 && text.contains(words), "{flags:?}: {text}");
    }
    let json = Place::new().run(&["forecast", "scotland-2014", "--as-of", "2014-10-01", "--draws", "200", "--json"]);
    assert_eq!(json.findings("flag_idle").len(), 1, "{}", json.out);
    assert!(!forecast(&[]).1.contains("changes nothing"));
    assert!(!forecast(&["--as-of", "2014-09-01"]).1.contains("changes nothing"));
    let replayed = |order: &str| {
        let flags = ["replay", "new-caledonia-2020", "--order", order, "--seeds", "4", "--fractions", "0.5"];
        let ran = Place::new().run(&flags);
        (ran.out + &ran.err).contains("so these options change nothing: --seeds")
    };
    assert_eq!([replayed("declared"), replayed("random")], [true, false]);
}

#[test]
fn polls_in_parts_of_one_are_left_out() {
    let place = Place::new();
    let polls = "poll_id,pollster,field_start,field_end,n,yes,no,undecided,base\n\
                 a,One,2026-02-01,2026-02-03,1000,0.48,0.42,0.10,all\nb,Two,2026-02-11,2026-02-13,1000,48,42,10,all\n";
    place.vote("v", "").write("v/polls.csv", polls);
    let ran = place.run(&["forecast", "v", "--json"]);
    let used: Vec<bool> =
        ran.json()["polls"].as_array().expect("polls").iter().map(|poll| poll["used"] == true).collect();
    assert_eq!(used, [false, true], "{}", ran.out);
    assert!(ran.out.contains("look like parts of 1"), "{}", ran.out);
}

#[test]
fn without_a_poll_the_options_that_need_one_are_named_and_no_heading_stands_alone() {
    let place = Place::new();
    place.vote("v", "[polls.priors]\nstructural_mean = 0.45\nstructural_sd = 0.03\n");
    let all = ["--loo", "--predictive", "--explain", "--every", "week", "--common-error", "3", "--hyper", "tau=0.02"];
    let ran = place.run(&[&["forecast", "v", "--prior", "structural", "--draws", "200"], &all[..]].concat());
    let text = told(&ran);
    let words =
        "no poll is used, so these change nothing: --explain, --loo, --predictive, --every, --hyper and --common-error";
    assert!(ran.code == 0 && text.contains(words), "{text}");
    assert!(!text.contains("weight") && !text.contains("two-way"), "{text}");
    let ran = place.run(&["forecast", "v", "--draws", "200", "--draws-csv", "d.csv"]);
    assert!(ran.code == 6 && told(&ran).contains("a heading and no draws"), "{}", ran.err);
}

#[test]
fn a_structural_prior_of_the_file_that_is_not_asked_for_is_told() {
    let place = Place::new();
    place.vote("v", "[polls.priors]\nstructural_mean = 0.4\n");
    place.write(
        "v/polls.csv",
        "poll_id,pollster,field_start,field_end,n,yes,no,base\na,One,2026-02-01,2026-02-03,1000,52,48,decided\n",
    );
    let checked = place.run(&["check", "v", "--json"]);
    assert_eq!(checked.findings("poll_prior_aside").len(), 1, "{}", checked.out);
    let of = |more: &[&str]| told(&place.run(&[&["forecast", "v", "--draws", "200"], more].concat()));
    let plain = of(&[]);
    assert!(
        plain.contains("vote.toml sets structural_mean under [polls.priors]. This forecast does not use it"),
        "{plain}"
    );
    let asked = of(&["--prior", "structural"]);
    assert!(!asked.contains("does not use it"), "{asked}");
    assert!(asked.contains("the sd is a default, chosen by judgement"), "{asked}");
}

#[test]
fn points_that_look_like_shares_are_told() {
    for (flag, value, meant) in [
        ("--common-error", "0.03", "--common-error 3"),
        ("--election-day-error", "normal:0.051", "--election-day-error normal:5.1"),
        ("--election-day-error", "t:6,0.042", "--election-day-error t:6,4.2"),
        ("--status-quo-shift", "0.02,0.01", "--status-quo-shift 2,1"),
    ] {
        let (code, text) = forecast(&[flag, value]);
        assert!(code == 0 && text.contains("looks like a share") && text.contains(meant), "{value}: {text}");
        assert!(!text.contains("0.0 points too high"), "{text}");
    }
    assert!(!forecast(&["--common-error", "1", "--election-day-error", "normal:3"]).1.contains("looks like a share"));
}

#[test]
fn what_is_given_twice_is_refused() {
    for (flags, words) in [
        (&["--prior", "tau=0.02", "--prior", "tau=0.03"][..], "`tau` is given twice"),
        (&["--prior", "tau=0.02,tau=0.02"], "`tau` is given twice"),
        (&["--prior", "none", "--prior", "structural"], "is given twice"),
        (&["--hyper", "tau=0.02,tau=0.03"], "`tau` is given twice"),
        (&["--prior", "structural_mean=0.4"], "write structural_mean = 0.4 under [polls.priors]"),
        (&["--turnout-yes", "1.5", "--turnout-no", "0.8"], "give for instance --turnout-yes"),
        (&["--turnout-yes", "90", "--turnout-no", "80"], "write --turnout-yes 0.9 --turnout-no 0.8"),
        (&["--as-of", "2014-13-01"], "there is no day 2014-13-01"),
        (&["--as-of", "yesterday"], "it is neither a day nor a time"),
        (&["--draws-csv", "."], "this is a folder"),
    ] {
        let (code, text) = forecast(flags);
        assert!(code == 2 && text.contains(words), "{flags:?}: {text}");
    }
    let replay = |more: &[&str]| {
        let ran = Place::new().run(&[&["replay", "new-caledonia-2020", "--draws", "200"], more].concat());
        (ran.code, told(&ran))
    };
    for (flags, words) in [
        (&["--fractions", "0.1,0.1"][..], "`0.1` is given twice"),
        (&["--units", "5,5"], "`5` is given twice"),
        (&["--order", "random,random"], "`random` is given twice"),
        (&["--seeds", "1,1"], "`1` is given twice"),
        (&["--campaign", "--order", "random"], "cannot be used with"),
        (&["--campaign", "--units", "5"], "cannot be used with"),
    ] {
        let (code, text) = replay(flags);
        assert!(code == 2 && text.contains(words), "{flags:?}: {text}");
    }
    let (code, text) = replay(&["--order", "nofile.csv"]);
    assert!(code == 3 && text.contains("nofile.csv") && !text.contains("reporting order"), "{text}");
}

#[test]
fn polls_on_decided_voters_have_no_undecided_to_count() {
    let (_, text) = forecast(&["--undecided", "to_yes"]);
    assert!(!text.contains("decided voters alone"), "{text}");
    let place = Place::new();
    place.vote("v", "");
    let head = "poll_id,pollster,field_start,field_end,published,n,base,yes,no,undecided\n";
    let rows = "1,A,2026-03-01,2026-03-03,2026-03-04,1000,decided,52,48,\n2,B,2026-03-02,2026-03-04,2026-03-05,1000,all,45,43,12\n";
    place.write("v/polls.csv", format!("{head}{rows}"));
    let text = told(&place.run(&["forecast", "v", "--undecided", "to_yes", "--draws", "200"]));
    assert!(text.contains("One of the 2 polls counts decided voters alone."), "{text}");
}

#[test]
fn a_time_of_as_of_is_told_with_its_hour() {
    let (code, text) = forecast(&["--as-of", "2014-09-10T12:00+01:00"]);
    assert!(code == 0 && text.contains("2014-09-10T12:00") && text.contains("are used"), "{text}");
    let (_, text) = forecast(&["--as-of", "2014-09-10"]);
    assert!(text.contains("public by 10 September 2014 are used"), "{text}");
}

#[test]
fn a_campaign_replayed_says_which_days_it_leaves_out_and_forecasts_rather_than_projects() {
    let ran = Place::new().run(&["replay", "scotland-2014", "--campaign"]);
    let text = told(&ran);
    assert!(text.contains("only those are shown on which the forecast changed"), "{text}");
    assert!(text.contains("forecast %") && !text.contains("projected %"), "{text}");
}

#[test]
fn an_area_is_mobilised_by_its_name_without_accents_too() {
    let shares = ["Nouméa", "noumea"].map(|area| {
        let scenario = format!("{area}:0.5:0.7");
        let ran =
            Place::new().run(&["forecast", "new-caledonia-2020", "--mobilise", &scenario, "--draws", "200", "--json"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        ran.json()["share"]["mean"].clone()
    });
    assert_eq!(shares[0], shares[1]);
}
