//! The votes that travel with the program hold the published facts.

use std::collections::BTreeSet;

use plebis::{
    data,
    vote::{Measure, Quantity, Side, Vote},
};

fn vote(id: &str) -> Vote {
    data::load(id, None).expect("an embedded vote").vote
}

fn sum(vote: &Vote, quantity: Quantity) -> u64 {
    vote.units.iter().map(|unit| quantity.of(&unit.counts).expect("published")).sum()
}

#[test]
fn every_embedded_vote_reads_without_a_finding() {
    for id in data::embedded_ids() {
        let loaded = data::load(id, None).expect(id);
        assert_eq!(loaded.findings, [], "{id}");
        assert_eq!(loaded.vote.id, id);
    }
}

#[test]
fn the_stations_of_new_caledonia_add_up_to_the_published_totals() {
    // Sums of the station files: registered, cast, blank, spoiled, yes, no (SOURCES.md of each folder).
    let published = [
        ("new-caledonia-2018", 284, [174_995, 141_099, 1_014, 1_152, 60_199, 78_734]),
        ("new-caledonia-2020", 304, [180_799, 154_918, 855, 1_027, 71_533, 81_503]),
        ("new-caledonia-2021", 307, [184_364, 80_881, 1_153, 1_261, 2_747, 75_720]),
    ];
    let mut stations = 0;
    for (id, units, totals) in published {
        let vote = vote(id);
        assert_eq!(vote.units.len(), units, "{id}");
        stations += vote.units.len();
        let quantities =
            [Quantity::Registered, Quantity::Cast, Quantity::Blank, Quantity::Spoiled, Quantity::Yes, Quantity::No];
        assert_eq!(quantities.map(|quantity| sum(&vote, quantity)), totals, "{id}");
        for unit in &vote.units {
            let counts = &unit.counts;
            let parts = counts.valid().expect("yes and no") + counts.blank_spoiled().expect("blank and spoiled");
            assert_eq!(counts.cast, Some(parts), "{id} {}", unit.unit);
        }
    }
    assert_eq!(stations, 895); // 284 + 304 + 307
}

#[test]
fn published_results_have_their_two_times() {
    let v2018 = vote("new-caledonia-2018");
    let provisional = v2018.provisional_result().expect("the night's count");
    let last = v2018.final_result().expect("the proclamation");
    assert_eq!((provisional.counts.yes, provisional.counts.no), (Some(60_573), Some(78_361))); // night of 4 Nov 2018
    assert_eq!((last.counts.yes, last.counts.no), (Some(60_199), Some(78_734))); // proclamation of 5 Nov 2018
    assert_eq!(provisional.at.expect("a time").to_string(), "2018-11-04T23:49:00+11:00");
    let percent = |share: f64| (share * 10_000.0).round() / 100.0;
    assert_eq!(provisional.share(Side::No).map(percent), Some(56.4)); // as announced
    assert_eq!(last.share(Side::No).map(percent), Some(56.67)); // as proclaimed
    let v2020 = vote("new-caledonia-2020");
    assert_eq!(v2020.provisional_result().expect("the night").share(Side::No).map(percent), Some(53.26)); // 23:40
    let v2021 = vote("new-caledonia-2021");
    assert_eq!(v2021.final_result().expect("final").share(Side::No).map(percent), Some(96.5)); // as proclaimed
    let range = v2018.forecast_range.expect("63 to 75");
    assert_eq!((range.low, range.high, range.option), (63.0, 75.0, Side::No)); // press of 4 Nov 2018
}

#[test]
fn every_poll_of_new_caledonia_is_there() {
    let polls = vote("new-caledonia-2018").polls;
    assert_eq!(polls.len(), 7); // six of the electorate, one of metropolitan France
    assert_eq!(vote("new-caledonia-2020").polls.len(), 1);
    assert_eq!(vote("new-caledonia-2021").polls.len(), 0);
    let n: Vec<_> = polls.iter().map(|poll| poll.n).collect();
    // Respondents on the referendum list as published; none for I-Scope 2017 and YouGov.
    assert_eq!(n, [None, Some(682), Some(903), Some(628), Some(2086), Some(1038), None]);
}

#[test]
fn the_real_partial_line_of_2020_is_read() {
    let returns = vote("new-caledonia-2020").returns;
    let line = returns.lines().into_iter().find(|line| line.counted == Some(226.0)).expect("226 of 304");
    let row = line.row(Measure::Share).expect("a share");
    assert_eq!((row.total, row.value, row.rounding), (Some(304.0), Some(52.0), Some(0.5))); // "No 52 %", whole percent
    assert!(row.hint.as_deref().is_some_and(|hint| hint.contains("Nouméa")));
}

#[test]
fn links_use_up_every_earlier_station_exactly() {
    for (id, earlier) in [("new-caledonia-2020", "new-caledonia-2018"), ("new-caledonia-2021", "new-caledonia-2020")] {
        let (later, earlier) = (vote(id), vote(earlier));
        let linked: BTreeSet<&str> = later.links.iter().map(|link| link.unit.as_str()).collect();
        assert_eq!(linked.len(), later.units.len(), "every station of {id} has a past");
        for unit in &earlier.units {
            let given: f64 =
                later.links.iter().filter(|link| link.baseline_unit == unit.unit).map(|link| link.weight).sum();
            assert!((given - 1.0).abs() < 1e-5, "{id}: {} is given away {given} times", unit.unit);
        }
    }
}

#[test]
fn baselines_are_found_by_their_id() {
    let v2021 = vote("new-caledonia-2021");
    let baselines = data::load_baselines(&v2021, None).expect("2020");
    assert_eq!(baselines[0].vote.id, "new-caledonia-2020");
    let listed = data::list(None).expect("a list");
    assert!(listed.iter().any(|entry| entry.id == "new-caledonia-2018" && entry.date.to_string() == "2018-11-04"));
}

#[test]
fn a_name_that_means_nothing_brings_the_nearest_name() {
    let error = data::load("new-caledonia-2012", None).expect_err("no such vote");
    assert_eq!(error.exit_code(), 2); // usage
    let plebis::Error::Usage { cure, .. } = error else { panic!("a usage error") };
    let cure = cure.english();
    assert!(cure.starts_with("did you mean `new-caledonia-20"), "{cure}");
}

#[test]
fn a_data_folder_that_does_not_exist_is_told_rather_than_passed_over() {
    let error = data::load("new-caledonia-2018", Some(std::path::Path::new("no-such-folder"))).expect_err("no folder");
    assert_eq!(error.exit_code(), 2); // usage
}

#[test]
fn the_other_bundled_votes_add_up_to_the_published_totals() {
    // Units, yes, no as published (SOURCES.md of each folder).
    let published = [
        ("brexit-2016", 382, 17_410_742, 16_141_241),
        ("scotland-2014", 32, 1_617_989, 2_001_926),
        ("chile-2022", 344, 4_821_322, 7_865_169),
        ("chile-2020", 346, 5_861_090, 1_628_609),
        ("colombia-2016", 1_186, 6_377_482, 6_431_376),
        ("colombia-2014", 1_186, 7_839_342, 6_917_001),
    ];
    for (id, units, yes, no) in published {
        let vote = vote(id);
        assert_eq!((vote.units.len(), sum(&vote, Quantity::Yes), sum(&vote, Quantity::No)), (units, yes, no), "{id}");
        let keys: BTreeSet<&str> = vote.units.iter().map(|unit| unit.unit.as_str()).collect();
        assert!(vote.unit_info.iter().all(|info| keys.contains(info.unit.as_str())), "{id}: units.csv is of its units");
    }
    let european = vote("uk-european-2014");
    assert_eq!(european.units.len(), 381); // all areas but Northern Ireland
    assert_eq!(sum(&european, Quantity::Valid), 15_828_540); // valid votes of the 381 areas
}

#[test]
fn the_night_of_brexit_is_told_by_its_343_declarations() {
    let brexit = vote("brexit-2016");
    assert_eq!(brexit.returns.reports.len(), 343); // the feed stops before 39 areas declared
    let first = &brexit.returns.reports[0];
    assert_eq!(first.unit, "GI"); // Gibraltar, first to declare
    let baselines = data::load_baselines(&brexit, None).expect("the European election");
    assert_eq!(baselines[0].vote.id, "uk-european-2014");
    assert_eq!((brexit.polls.len(), brexit.focus), (127, Side::No)); // Remain is the focus
    assert!(brexit.polls.iter().all(|poll| poll.n.is_some() && poll.middle().is_some()));
}

#[test]
fn the_night_of_chile_ends_at_its_last_capture() {
    let snapshot = plebis::tally::snapshot(&vote("chile-2022"), &[], None);
    let total = |pick: fn(&plebis::vote::Counts) -> Option<u64>| -> u64 {
        snapshot.reports.values().filter_map(|report| pick(&report.counts)).sum()
    };
    assert_eq!((total(|counts| counts.yes), total(|counts| counts.no)), (4_780_706, 7_768_020)); // capture 36
    assert_eq!(snapshot.reports.len(), 399); // units with any ballot by then
}

#[test]
fn a_poll_with_one_published_day_has_a_middle() {
    let polls = vote("scotland-2014").polls;
    assert_eq!(polls.len(), 24);
    assert_eq!(polls.iter().filter(|poll| poll.field_start.is_none()).count(), 8); // only one day published
    assert!(polls.iter().all(|poll| poll.middle().is_some()));
}
