//! The picture of the project: what the press said, what polls said, what came.

use super::{
    layout::{parse, written},
    support::{World, errors, vote_2018, vote_2020, vote_2021},
};
use crate::folder::Place;
use plebis::{
    chart::{self, ChartName, ChartSpec, Facts, Figure, PollPanels, Size, Theme},
    language::Lang,
    poll_error::{self, PollErrors},
    vote::{Poll, Vote},
};
use resvg::usvg;

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn panels(spec: &ChartSpec) -> &PollPanels {
    let Figure::Polls(panels) = &spec.figure else { panic!("{:?}", spec.figure) };
    panels
}

fn three() -> (Vote, Vec<(Vote, PollErrors)>) {
    let others = [vote_2020(), vote_2021()];
    (vote_2018(), others.into_iter().map(|vote| (vote.clone(), poll_error::analyse(&vote))).collect())
}

#[test]
fn the_title_is_what_the_press_reported_and_what_came() {
    let world = World::new();
    let title = |lang| plain(&chart::spec(ChartName::PollGap, &world.facts(0), lang).expect("a chart").title);
    // 63 and 75: as printed by the press; 78,734 of 138,933 valid votes are 56.67 %.
    assert_eq!(title(Lang::En), "The press reported polls of 63–75% No. The result was 56.7%");
    assert_eq!(title(Lang::Fr), "La presse créditait le non de 63–75 % dans les sondages. Résultat : 56,7 %");
    for lang in [Lang::De, Lang::It, Lang::Es] {
        let told = title(lang);
        assert!(told.contains("63–75") && told.contains("56,7"), "{told}");
    }
    // Without a range of the press it is the average; 55 of 79 decided answers are 69.6 %, 81,503 of 153,036 votes 53.3 %.
    let only = chart::spec(ChartName::PollGap, &world.facts(1), Lang::En).expect("a chart").title;
    assert_eq!(plain(&only), "The only poll had No on 69.6%. The result was 53.3%");
}

#[test]
fn one_line_is_the_result_and_the_night_stands_in_the_note() {
    let world = World::new();
    let spec = chart::spec(ChartName::PollGap, &world.facts(0), Lang::En).expect("a chart");
    let panel = &panels(&spec).panels[0];
    let labels: Vec<&str> = panel.guides.iter().map(|guide| guide.label.as_str()).collect();
    assert_eq!(labels, ["threshold 50%", "result 56.67%"]); // the proclamation alone
    assert!(spec.notes[0].contains("56.40%") && spec.notes[0].contains("mixes two bases"), "{:?}", spec.notes);
    let filled: Vec<bool> = panel.polls.iter().map(|poll| poll.averaged).collect();
    assert_eq!(filled, [false, false, false, true, true, true]); // the last of each of three houses
    let average = panel.average.as_ref().expect("an average");
    assert_eq!(plain(&average.gap.as_ref().expect("a distance").label), "14.2 points too high"); // 70.92 − 56.67
}

#[test]
fn several_votes_stand_on_one_scale() {
    let (vote, beside) = three();
    let own = errors(&vote);
    let facts = Facts { errors: Some(&own), beside: &beside, ..Facts::of(&vote) };
    let spec = chart::spec(ChartName::PollGap, &facts, Lang::En).expect("a chart");
    assert_eq!(plain(&spec.title), "In 2018 the press reported polls of 63–75% No. The result was 56.7%");
    let panels = panels(&spec);
    let heads: Vec<&str> = panels.panels.iter().map(|panel| panel.head.as_str()).collect();
    assert_eq!(heads, ["2018", "2020", "2021"]);
    let polls: Vec<usize> =
        panels.panels.iter().map(|panel| panel.polls.len() + usize::from(panel.average.is_some())).collect();
    assert_eq!(polls, [7, 1, 0]); // six and their average; one; none
    assert_eq!(panels.panels[2].nothing, "No poll known");
    assert!(panels.axis.low < 0.5 && panels.axis.high > 0.965); // threshold, and 96.50 % of 2021
    assert_eq!(spec.table.columns[0], "vote");
    for size in Size::ALL {
        for lang in Lang::ALL {
            let spec = chart::spec(ChartName::PollGap, &facts, lang).expect("a chart");
            assert_apart(&spec, size);
        }
    }
}

/// What is drawn, apart from writing: a box each.
fn shapes(tree: &usvg::Tree) -> Vec<usvg::Rect> {
    let mut out = Vec::new();
    let mut groups: Vec<&usvg::Group> = vec![tree.root()];
    while let Some(group) = groups.pop() {
        for node in group.children() {
            match node {
                usvg::Node::Group(group) => groups.push(group),
                usvg::Node::Path(path) => out.push(path.abs_stroke_bounding_box()),
                _ => {}
            }
        }
    }
    // The ground is no mark.
    out.retain(|shape| shape.width() < tree.size().width() - 1.0 || shape.height() < tree.size().height() - 1.0);
    out
}

fn assert_apart(spec: &ChartSpec, size: Size) {
    let tree = parse(&chart::svg(spec, size, Theme::light()).expect("a picture"));
    let place = format!("{} ({size}, {})", spec.vote, spec.lang);
    let (lines, shapes) = (written(&tree), shapes(&tree));
    for (index, line) in lines.iter().enumerate() {
        let b = line.bounds;
        let meets = |r: &usvg::Rect| {
            b.left() + 0.5 < r.right()
                && r.left() + 0.5 < b.right()
                && b.top() + 0.5 < r.bottom()
                && r.top() + 0.5 < b.bottom()
        };
        for other in &lines[index + 1..] {
            assert!(!meets(&other.bounds), "{place}: `{}` over `{}`", line.text, other.text);
        }
        for shape in &shapes {
            // The ends of the press range are written inside its bar.
            let holds = shape.left() <= b.left() && b.right() <= shape.right() && shape.height() > b.height();
            assert!(holds || !meets(shape), "{place}: `{}` touches a mark or a line: {b:?} {shape:?}", line.text);
        }
    }
}

#[test]
fn no_writing_touches_other_writing_a_mark_or_a_line() {
    let mut world = World::new();
    let long = "Donaudampfschifffahrtsgesellschaftskapitänsumfrageinstitut";
    for vote in [0, 1, 3] {
        for name in [None, Some(long)] {
            if let Some(name) = name {
                world.votes[vote].polls.iter_mut().for_each(|poll| poll.pollster = format!("{name} {}", poll.poll_id));
                let compared = errors(&world.votes[vote]);
                world.errors[vote] = Some(compared);
            }
            for lang in Lang::ALL {
                let spec = chart::spec(ChartName::PollGap, &world.facts(vote), lang).expect("a chart");
                Size::ALL.into_iter().for_each(|size| assert_apart(&spec, size));
            }
        }
    }
}

#[test]
fn many_polls_share_a_row_with_a_dot_each() {
    let mut world = World::new();
    // Twelve have a row each; twice as many do not.
    let again: Vec<_> = world.votes[3].polls.clone();
    world.votes[3]
        .polls
        .extend(again.into_iter().map(|poll| Poll { poll_id: format!("{}-again", poll.poll_id), ..poll }));
    world.errors[3] = Some(errors(&world.votes[3]));
    let spec = chart::spec(ChartName::PollGap, &world.facts(3), Lang::En).expect("a chart");
    let polls = panels(&spec).panels[0].polls.len();
    let svg = chart::svg(&spec, Size::Mobile, Theme::light()).expect("a picture");
    assert!(svg.contains(&format!(">{polls} polls</text>")), "{polls}");
    let dots = svg.lines().filter(|line| line.starts_with("<circle") && !line.contains("fill=\"none\"")).count();
    assert_eq!(dots, polls + 1); // one a poll, and the average
}

#[test]
fn a_command_draws_several_votes_and_other_charts_refuse_them() {
    let place = Place::new();
    let votes = ["new-caledonia-2018", "new-caledonia-2020", "new-caledonia-2021"];
    let drawn =
        place.run(&["chart", "poll_gap", votes[0], votes[1], votes[2], "--out", "o", "--scale", "2", "--transparent"]);
    let stem = "o/new-caledonia-2018/charts/poll_gap.new-caledonia-2020.new-caledonia-2021";
    for file in [".csv", ".json", ".alt.fr.txt", ".transparent.svg", ".transparent.png", ".transparent@2x.png"] {
        assert!(place.join(&format!("{stem}{file}")).exists(), "{file}: {}{}", drawn.out, drawn.err);
    }
    let refused = place.run(&["chart", "map_share", votes[0], votes[1]]);
    assert_eq!(refused.code, 2, "{}", refused.err); // FORMATS: usage
    assert!(refused.err.contains("one vote"), "{}", refused.err);
}

#[test]
fn a_report_shows_the_earlier_votes_beside_but_never_as_of_an_instant() {
    let place = Place::new();
    let file = "charts/poll_gap.new-caledonia-2018.svg";
    let run = |out: &str, more: &[&str]| {
        let args = [&["report", "new-caledonia-2020", "--draws", "200", "--out", out], more].concat();
        place.run(&args)
    };
    let told = run("now", &[]);
    assert!(place.join(&format!("now/new-caledonia-2020/{file}")).exists(), "{}", told.err);
    let told = run("then", &["--as-of", "2020-10-04T21:00:00+11:00"]);
    let then = place.join("then/new-caledonia-2020");
    assert!(then.join("report.html").exists() && !then.join(file).exists(), "{}", told.err);
}
