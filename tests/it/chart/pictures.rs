//! What editors found in pictures of the votes: caveats that fell away, names that lay on what they name, floors that were missing.

use super::layout::{Written, parse, written};
use super::support::World;
use crate::folder::Place;
use plebis::{
    chart::{self, ChartName, ChartSpec, Criticised, Facts, Figure, Size, Theme},
    language::Lang,
    model::campaign::Predictive,
};

fn drawn(spec: &ChartSpec, size: Size) -> String {
    chart::svg(spec, size, Theme::light()).expect("a picture")
}

/// All that is written, one after another as it was set.
fn all_words(spec: &ChartSpec, size: Size) -> String {
    let mut lines: Vec<Written> = written(&parse(&drawn(spec, size)));
    lines.sort_by(|a, b| a.bounds.top().total_cmp(&b.bounds.top()));
    plain(&lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" "))
}

/// Without spaces, which break differently by size.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '\u{2066}'..='\u{2069}')).collect()
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

fn spec(world: &World, name: ChartName, index: usize, lang: Lang) -> ChartSpec {
    chart::spec(name, &world.facts(index), lang).expect("a chart")
}

#[test]
fn a_full_screen_tells_what_is_drawn_whatever_else_must_go() {
    let world = World::new();
    let told = [
        ChartName::NightProjection,
        ChartName::NightStory,
        ChartName::Calibration,
        ChartName::PredictiveCheck,
        ChartName::Hyperparameters,
    ];
    for name in told {
        for lang in [Lang::En, Lang::De] {
            let spec = spec(&world, name, 1, lang);
            let sentence = plain(first_sentence(&spec.subtitle));
            assert!(all_words(&spec, Size::Story).contains(&sentence), "{name}, {lang}: `{sentence}` is missing");
        }
    }
}

#[test]
fn no_note_of_a_full_screen_ends_in_half_a_sentence() {
    let world = World::new();
    for name in ChartName::ALL {
        for index in 0..world.votes.len() {
            let Ok(spec) = chart::spec(name, &world.facts(index), Lang::De) else { continue };
            let words = all_words(&spec, Size::Story);
            for note in &spec.notes {
                let begins: String = plain(note).chars().take(24).collect();
                let whole = words.contains(&plain(first_sentence(note)));
                assert!(whole || !words.contains(&begins), "{name} of {}: `{note}`", spec.vote);
            }
        }
    }
}

#[test]
fn what_bands_and_curves_are_stands_above_the_picture() {
    let world = World::new();
    for (name, index) in [(ChartName::NightProjection, 1), (ChartName::ShareFan, 1)] {
        for size in [Size::Article, Size::Mobile, Size::Story] {
            let spec = spec(&world, name, index, Lang::En);
            let Figure::Series(series) = &spec.figure else { panic!("no series") };
            let lines = written(&parse(&drawn(&spec, size)));
            let percent = |line: &&Written| line.text.ends_with('%') && line.text.len() <= 4;
            let top = lines.iter().filter(percent).map(|line| line.bounds.top()).fold(f32::INFINITY, f32::min);
            let names =
                series.bands.iter().map(|band| &band.label).chain(series.curves.iter().map(|curve| &curve.label));
            for label in names.filter(|label| !label.is_empty()) {
                let place = lines.iter().find(|line| line.text == *label);
                let place = place.unwrap_or_else(|| panic!("{name}, {size}: `{label}` is not written"));
                assert!(place.bounds.bottom() <= top + 1.0, "{name}, {size}: `{label}` stands in the picture");
            }
        }
    }
}

#[test]
fn a_share_has_the_colour_of_its_option_in_both_pictures_of_a_night() {
    let world = World::new();
    let vote = &world.votes[1];
    let own = chart::Tone::from(vote.focus);
    let Figure::Series(projection) = spec(&world, ChartName::NightProjection, 1, Lang::En).figure else { panic!() };
    let Figure::Rows(story) = spec(&world, ChartName::NightStory, 1, Lang::En).figure else { panic!() };
    assert!(projection.bands.iter().all(|band| band.tone == own));
    let tones: Vec<chart::Tone> = story.rows.iter().flat_map(|row| &row.marks).map(|mark| mark.tone).collect();
    assert!(tones.iter().all(|&tone| tone == own || tone == chart::Tone::Ink), "{tones:?}");
}

#[test]
fn a_cause_that_cannot_be_computed_has_no_row_and_is_named() {
    let world = World::new();
    let mut errors = world.errors[0].clone().expect("errors");
    let known = errors.causes.iter().filter(|cause| cause.most_points.is_some()).count();
    assert!(known > 1);
    let lost = errors.causes.iter_mut().find(|cause| cause.most_points.is_some()).expect("a cause");
    (lost.most_points, lost.closes_gap, lost.left_points) = (None, None, None);
    let name = lost.cause.name().english();
    let facts = Facts { errors: Some(&errors), ..world.facts(0) };
    let spec = chart::spec(ChartName::GapCauses, &facts, Lang::En).expect("a chart");
    let Figure::Rows(rows) = &spec.figure else { panic!("no rows") };
    assert!(rows.rows.iter().all(|row| row.bar.is_some() && row.value.as_deref() != Some("–")));
    assert!(spec.notes.iter().any(|note| note.contains(&name)), "{name}: {:?}", spec.notes);
    // The colours of the options mean votes, not causes.
    let tones = rows.rows.iter().filter_map(|row| Some(row.bar.as_ref()?.tone));
    assert!(tones.into_iter().all(|tone| matches!(tone, chart::Tone::Ink | chart::Tone::Neutral)));
}

#[test]
fn the_ticks_below_rows_are_evenly_apart() {
    let world = World::new();
    for name in ChartName::ALL {
        for size in [Size::Article, Size::Mobile, Size::Story] {
            let Ok(spec) = chart::spec(name, &world.facts(3), Lang::De) else { continue };
            if !matches!(spec.figure, Figure::Rows(_)) {
                continue;
            }
            let lines = written(&parse(&drawn(&spec, size)));
            let is_number = |line: &&Written| {
                let signs = |sign: char| sign.is_ascii_digit() || " ,%+−\u{a0}\u{202f}\u{2066}\u{2069}".contains(sign);
                line.text.chars().all(signs) && line.text.chars().any(|sign| sign.is_ascii_digit())
            };
            // The lowest line that holds two numbers is the axis.
            let numbers: Vec<&Written> = lines.iter().filter(is_number).collect();
            let low = numbers.iter().map(|line| line.bounds.bottom()).fold(0.0, f32::max);
            let mut middles: Vec<f32> = numbers
                .iter()
                .filter(|line| (line.bounds.bottom() - low).abs() < 3.0)
                .map(|line| 0.5 * (line.bounds.left() + line.bounds.right()))
                .collect();
            middles.sort_by(f32::total_cmp);
            let apart: Vec<f32> = middles.windows(2).map(|pair| pair[1] - pair[0]).collect();
            let (least, most) = apart.iter().fold((f32::INFINITY, 0.0f32), |(a, b), &at| (a.min(at), b.max(at)));
            assert!(apart.is_empty() || most <= 1.25 * least, "{name}, {size}: {middles:?}");
        }
    }
}

#[test]
fn methods_pages_are_said_to_be_such_and_their_signs_have_names() {
    let world = World::new();
    for name in [ChartName::Hyperparameters, ChartName::PredictiveCheck, ChartName::Calibration] {
        let spec = spec(&world, name, 1, Lang::En);
        assert!(spec.subtitle.contains("For readers of the method."), "{name}: {}", spec.subtitle);
        let Figure::Rows(rows) = &spec.figure else { panic!("no rows") };
        // One kind of sign is named by the subtitle.
        let is_named = spec.subtitle.starts_with("Dot: ");
        assert!(rows.rows.iter().flat_map(|row| &row.marks).all(|mark| is_named || mark.name.is_some()), "{name}");
    }
}

/// A chart of a bundled vote, as JSON.
fn of_bundled(name: &str, vote: &str) -> serde_json::Value {
    let ran = Place::new().run(&["chart", name, vote, "--json", "--draws", "1000"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.json()["chart"].clone()
}

#[test]
fn a_title_is_true_without_its_subtitle() {
    // No report of that night says how far the count of a commune is.
    let count = of_bundled("count_so_far", "chile-2022");
    let title = count["title"].as_str().expect("a title");
    assert!(title.contains("an estimated"), "{title}");
    // Another option stood there: it is named by what it is, and the diagonal is no change.
    let swing = of_bundled("swing_vs_baseline", "brexit-2016");
    let title = swing["title"].as_str().expect("a title");
    assert!(title.contains("parties other than UKIP and BNP"), "{title}");
    assert_eq!(swing["figure"]["equal"], "both shares equal");
}

#[test]
fn numbers_of_polls_and_pollsters_add_up_for_the_reader() {
    let gap = of_bundled("poll_gap", "brexit-2016");
    let notes = gap["notes"].to_string();
    assert!(notes.contains("19 polls by 16 pollsters"), "{notes}"); // `plebis errors brexit-2016`: two houses with ties of a day
    let average = &gap["figure"]["panels"][0]["average"];
    assert!(average["detail"].as_str().is_some_and(|detail| detail.contains("16 pollsters")), "{average}");
}

#[test]
fn who_published_the_counts_is_named_where_no_result_of_the_whole_is() {
    for name in ["night_projection", "swing_vs_baseline"] {
        let source = of_bundled(name, "chile-2022")["source"].as_str().expect("a source").to_owned();
        assert!(source.contains("Servel"), "{name}: {source}");
    }
}

#[test]
fn no_place_of_a_few_votes_is_named_on_a_map() {
    let map = of_bundled("map_share", "new-caledonia-2021");
    let named = map["figure"]["areas"].as_array().expect("areas").iter().filter(|area| area["label"] != "");
    let ballots: Vec<f64> = named.map(|area| area["ballots"].as_f64().expect("ballots")).collect();
    assert!(ballots.len() >= 2 && ballots.iter().all(|&ballots| ballots >= 100.0), "{ballots:?}"); // FEWEST_VOTES
}

#[test]
fn regions_stand_by_their_lead_and_the_ends_are_seen_at_every_size() {
    let place = Place::new();
    let ask = ["chart", "outstanding_by_region", "brexit-2016", "--draws", "1000"];
    let leads: Vec<f64> = place.run(&[&ask[..], &["--json"]].concat()).json()["chart"]["figure"]["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| row["bar"]["to"].as_f64().expect("a lead"))
        .collect();
    assert!(leads.is_sorted_by(|a, b| a >= b) || leads.is_sorted_by(|a, b| a <= b), "{leads:?}");
    let drawn = place.run(&[&ask[..], &["--size", "story", "--format", "svg", "--out", "out"]].concat());
    assert_eq!(drawn.code, 0, "{}", drawn.err);
    let file = place.join("out/brexit-2016/charts/outstanding_by_region.story.svg");
    let svg = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{error}: {}", drawn.out));
    let svg = svg.replace('\u{a0}', " "); // an option and its lead are not parted
    for side in [">Remain +", ">Leave +"] {
        assert!(svg.contains(side), "{side}");
    }
}

#[test]
fn no_name_of_a_dot_is_cut() {
    for vote in ["brexit-2016", "chile-2022", "new-caledonia-2020"] {
        let place = Place::new();
        let ask = ["chart", "swing_vs_baseline", vote, "--size", "story", "--format", "svg", "--out", "out"];
        assert_eq!(place.run(&ask).code, 0);
        let file = place.join(&format!("out/{vote}/charts/swing_vs_baseline.story.svg"));
        let svg = std::fs::read_to_string(&file).expect("a picture");
        // A named dot has its change behind its name: cut it would end in three points.
        let lines = written(&parse(&svg));
        let changes = lines.iter().filter(|line| line.text.starts_with(['−', '+']));
        let right = changes.map(|line| line.bounds.right()).fold(0.0, f32::max);
        assert!(right > 0.85 * 1080.0, "{vote}: nothing stands in the right third, {right}"); // width of a story
        let cut = lines.iter().filter(|line| line.text.ends_with('…') && line.text.contains(", ")).count();
        assert_eq!(cut, 0, "{vote}");
    }
}

/// Fifteen regions by their letters, each with a lead of its own.
fn many_rows(world: &World, count: usize) -> ChartSpec {
    let mut spec = spec(world, ChartName::OutstandingByRegion, 1, Lang::En);
    let Figure::Rows(rows) = &mut spec.figure else { panic!("no rows") };
    let row = rows.rows[0].clone();
    let named = |place: usize| format!("Region of {}", char::from(b'A' + place as u8));
    rows.rows = (0..count).map(|place| chart::Row { label: named(place), ..row.clone() }).collect();
    spec
}

#[test]
fn a_long_title_pushes_no_region_out_of_a_full_screen() {
    let world = World::new();
    let mut spec = many_rows(&world, 9);
    spec.title = "The uncounted votes were expected to favour Leave by about 295,000, though London’s favoured Remain"
        .to_owned();
    let lines = written(&parse(&drawn(&spec, Size::Story)));
    for place in b'A'..b'J' {
        let name = format!("Region of {}", char::from(place));
        assert!(lines.iter().any(|line| line.text == name), "{name} is missing");
    }
}

#[test]
fn a_telephone_shows_fifteen_rows_from_end_to_end() {
    let world = World::new();
    let words = all_words(&many_rows(&world, 15), Size::Mobile);
    assert!((b'A'..b'P').all(|place| words.contains(&format!("Regionof{}", char::from(place)))), "{words}");
}

#[test]
fn the_source_is_told_to_its_end_on_a_full_screen() {
    let world = World::new();
    for name in ChartName::ALL {
        for index in 0..3 {
            let Ok(spec) = chart::spec(name, &world.facts(index), Lang::Fr) else { continue };
            assert!(all_words(&spec, Size::Story).contains(&plain(&spec.source)), "{name} of {}", spec.vote);
        }
    }
}

#[test]
fn that_causes_do_not_add_up_is_told_before_how_differences_are_rounded() {
    let world = World::new();
    let spec = spec(&world, ChartName::GapCauses, 0, Lang::En);
    assert!(spec.notes[0].contains("do not add up"), "{:?}", spec.notes);
    for size in Size::ALL {
        assert!(all_words(&spec, size).contains(&plain(&spec.notes[0])), "{size}");
    }
}

#[test]
fn no_name_of_a_line_lies_on_a_crowd_of_polls() {
    let world = World::new();
    let mut spec = spec(&world, ChartName::ShareFan, 3, Lang::En);
    let Figure::Series(series) = &mut spec.figure else { panic!("no series") };
    let (low, high) = (series.x.low, series.x.high);
    let at = |step: usize| [low + (high - low) * (step % 40) as f64 / 40.0, 0.47 + 0.001 * (step * 7 % 61) as f64];
    let mark = chart::PointMark { at: [0.0; 2], label: String::new(), tone: chart::Tone::Ink, solid: false };
    series.marks.retain(|mark| !mark.label.is_empty());
    series.marks.extend((0..120).map(|step| chart::PointMark { at: at(step), ..mark.clone() }));
    let names: Vec<String> = series.guides.iter().map(|guide| guide.label.clone()).collect();
    assert!(names.len() > 1);
    for size in [Size::Article, Size::Mobile, Size::Story] {
        let lines = written(&parse(&drawn(&spec, size)));
        let percent = |line: &&Written| line.text.ends_with('%') && line.text.len() <= 4;
        let top = lines.iter().filter(percent).map(|line| line.bounds.top()).fold(f32::INFINITY, f32::min);
        for name in &names {
            let line = lines.iter().find(|line| line.text == *name);
            let line = line.unwrap_or_else(|| panic!("{size}: `{name}` is not written"));
            assert!(line.bounds.bottom() <= top + 1.0, "{size}: `{name}` stands among the polls");
        }
    }
}

#[test]
fn voters_abroad_have_a_name_in_every_language() {
    let mut world = World::new();
    world.projection.regions[1].parent = "abroad".to_owned();
    for (lang, name) in [(Lang::En, "Abroad"), (Lang::Fr, "Étranger"), (Lang::De, "Ausland")] {
        let spec = spec(&world, ChartName::OutstandingByRegion, 1, lang);
        let Figure::Rows(rows) = &spec.figure else { panic!("no rows") };
        assert!(rows.rows.iter().any(|row| row.label == name), "{lang}");
    }
}

#[test]
fn charts_of_the_method_show_one_thing() {
    let world = World::new();
    let marks = |name| {
        let Figure::Rows(rows) = spec(&world, name, 1, Lang::En).figure else { panic!("no rows") };
        (rows.rows.len(), rows.guides.len(), rows.rows.iter().map(|row| row.marks.len()).max())
    };
    assert_eq!(marks(ChartName::Calibration), (4, 1, Some(1))); // four fractions; the range of the title, and its promise
    assert_eq!(marks(ChartName::Hyperparameters), (3, 0, Some(2))); // three scales, before and after the polls
}

#[test]
fn of_many_polls_those_that_surprise_are_drawn_alone() {
    let world = World::new();
    let mut facts = world.facts(3);
    let known = world.criticised[3].as_ref().expect("a model of twelve polls");
    let mut polls = [known.predictive.polls.clone(), known.predictive.polls.clone()].concat();
    polls.iter_mut().for_each(|poll| poll.observed = poll.posterior.median);
    polls[5].observed = polls[5].posterior.upper + 0.05;
    let n = polls.len();
    assert!(n > 16);
    let predictive = Predictive { polls, ..known.predictive.clone() };
    let criticised = Criticised { hyper: known.hyper.clone(), predictive };
    facts.criticised = Some(&criticised);
    let spec = chart::spec(ChartName::PredictiveCheck, &facts, Lang::En).expect("a chart");
    let Figure::Rows(rows) = &spec.figure else { panic!("no rows") };
    assert_eq!(rows.rows.len(), 1);
    assert!(spec.notes[0].contains(&format!("other {} lie within", n - 1)), "{:?}", spec.notes);
}
