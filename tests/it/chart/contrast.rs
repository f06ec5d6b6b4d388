//! Every chart in both themes: writing reads on what lies below it, and no colour is a chart's own.

use std::collections::BTreeSet;

use super::support::World;
use plebis::{
    chart::{self, ChartName, ChartSpec, Colour, Size, TEXT_CONTRAST, Theme, Vision},
    language::Lang,
    vote::Side,
};
use resvg::{tiny_skia, usvg};

/// Every chart that the four votes allow, in English.
fn specs(world: &World) -> Vec<ChartSpec> {
    let facts = (0..world.votes.len()).map(|index| world.facts(index));
    facts
        .flat_map(|facts| ChartName::ALL.into_iter().filter_map(move |name| chart::spec(name, &facts, Lang::En).ok()))
        .collect()
}

fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    element.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

fn colour(text: &str) -> Option<Colour> {
    text.parse().ok()
}

/// A line of writing: its colour, its rim's, and where it stands.
struct Line<'a> {
    element: &'a str,
    fill: Colour,
    rim: Option<Colour>,
    left: f64,
    width: f64,
    baseline: f64,
    size: f64,
}

fn line(element: &str) -> Option<Line<'_>> {
    let number = |name: &str| attribute(element, name)?.parse::<f64>().ok();
    let (x, width) = (number("x")?, number("textLength")?);
    let left = match attribute(element, "text-anchor") {
        Some("middle") => x - 0.5 * width,
        Some("end") => x - width,
        _ => x,
    };
    Some(Line {
        element,
        fill: colour(attribute(element, "fill")?)?,
        rim: attribute(element, "stroke").and_then(colour),
        left,
        width,
        baseline: number("y")?,
        size: number("font-size")?,
    })
}

/// The picture without its writing.
fn unwritten(svg: &str) -> tiny_skia::Pixmap {
    let shapes: String = svg.lines().filter(|line| !line.starts_with("<text")).collect();
    let tree = usvg::Tree::from_str(&shapes, &usvg::Options::default()).expect("well-formed SVG");
    let size = tree.size().to_int_size();
    let mut image = tiny_skia::Pixmap::new(size.width(), size.height()).expect("a size");
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut image.as_mut());
    image
}

/// Share of the pixels under a line against which it can be read.
fn readable(line: &Line<'_>, image: &tiny_skia::Pixmap) -> f64 {
    let (mut good, mut all) = (0, 0);
    for across in 0..40 {
        for down in 0..8 {
            let x = line.left + line.width * (f64::from(across) + 0.5) / 40.0;
            // From the top of the small letters to the baseline.
            let y = line.baseline - 0.55 * line.size * (f64::from(down) + 0.5) / 8.0;
            let Some(pixel) = image.pixel(x as u32, y as u32) else { continue };
            let below = Colour([pixel.red(), pixel.green(), pixel.blue()]);
            all += 1;
            good += usize::from(line.fill.contrast(line.rim.unwrap_or(below)) >= TEXT_CONTRAST);
        }
    }
    f64::from(u32::try_from(good).expect("few")) / f64::from(all.max(1))
}

#[test]
fn writing_can_be_read_on_whatever_lies_below_it() {
    let world = World::new();
    let mut lines = 0;
    for spec in specs(&world) {
        for theme in [Theme::light(), Theme::dark()] {
            for size in [Size::Article, Size::Mobile] {
                let svg = chart::svg(&spec, size, theme).expect("a picture");
                let image = unwritten(&svg);
                for line in svg.lines().filter(|line| line.starts_with("<text")).map(|text| line(text).expect("a line"))
                {
                    let share = readable(&line, &image);
                    let place = format!("{} of {} ({size}, {})", spec.chart, spec.vote, theme.word());
                    // A hairline or a guide may pass behind a letter or two.
                    assert!(share >= 0.85, "{place}: {:.0} % of `{}`", share * 100.0, line.element);
                    lines += 1;
                }
            }
        }
    }
    assert!(lines > 2000, "only {lines} lines of writing"); // 30 pictures × 4 with twenty lines each
}

#[test]
fn pale_writing_would_be_noticed() {
    let text = "<text x=\"2\" y=\"15\" font-size=\"12\" fill=\"#AAAAAA\" textLength=\"40\">Été</text>";
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"20\">\n<rect width=\"60\" height=\"20\" fill=\"#FFF\"/>\n{text}\n</svg>"
    );
    assert!(readable(&line(text).expect("a line"), &unwritten(&svg)) < 0.01); // contrast 2.3
}

#[test]
fn no_chart_has_a_colour_that_the_theme_does_not_give() {
    let world = World::new();
    for theme in [Theme::light(), Theme::dark()] {
        let own = [theme.ground, theme.ink, theme.quiet, theme.neutral, theme.hairline, theme.yes, theme.no];
        let writing = [theme.side_text(Side::Yes), theme.side_text(Side::No), Colour([0xFF; 3]), Colour([0x12; 3])];
        let tints = [theme.yes, theme.no, theme.neutral]
            .into_iter()
            .flat_map(|colour| (0..=100).map(move |strength| theme.tint(colour, f64::from(strength) / 100.0)));
        let allowed: BTreeSet<String> =
            own.into_iter().chain(writing).chain(tints).map(|colour| colour.to_string()).collect();
        for spec in specs(&world) {
            let svg = chart::svg(&spec, Size::Article, theme).expect("a picture");
            for name in ["fill", "stroke"] {
                for element in svg.lines() {
                    let Some(used) = attribute(element, name).filter(|used| used.starts_with('#')) else { continue };
                    assert!(allowed.contains(used), "{} of {}: {used} in {element}", spec.chart, spec.vote);
                }
            }
        }
    }
}

#[test]
fn what_counts_for_an_option_stands_out_for_every_kind_of_colour_vision() {
    for theme in [Theme::light(), Theme::dark()] {
        for vision in Vision::ALL {
            let seen = |colour: Colour| colour.seen_with(vision);
            let apart = seen(theme.yes).distance(seen(theme.no));
            assert!(apart >= 12.0, "{vision:?}: {apart}"); // what `with_colours` promises a desk, whatever its constant says
            for colour in [theme.yes, theme.no, theme.neutral] {
                let least = if vision == Vision::Full { 3.0 } else { 2.7 }; // WCAG 2.2, 1.4.11; the matrices shift lightness a little
                assert!(seen(colour).contrast(seen(theme.ground)) >= least, "{vision:?} {colour}");
            }
        }
    }
}

#[test]
fn colours_that_some_reader_takes_for_each_other_are_refused() {
    let theme = Theme::light();
    let of = |text: &str| colour(text).expect("a colour");
    assert!(theme.with_colours(of("#0072B2"), of("#B45309")).is_ok()); // the pair of the help
    // Told apart with three cones, alike without one of them: red and olive without the middle one, blue and teal without the short one.
    let pairs = [("#C83C28", "#64781E", Vision::Deuteranopia), ("#0050A0", "#006064", Vision::Tritanopia)];
    for (yes, no, vision) in pairs {
        let apart = |vision| of(yes).seen_with(vision).distance(of(no).seen_with(vision));
        assert!(apart(vision) < 12.0 && apart(Vision::Full) > apart(vision), "{yes} {no}: {}", apart(vision));
        assert!(theme.with_colours(of(yes), of(no)).is_err(), "{yes} and {no} are taken");
    }
    assert!(theme.with_colours(of("#0072B2"), of("#0072B2")).is_err(), "one colour twice");
    assert!(theme.with_colours(of("#0072B2"), of("#FFD0A0")).is_err(), "a colour that nobody sees on white");
}

#[test]
fn classes_of_a_map_can_be_told_apart() {
    let world = World::new();
    let spec = chart::spec(ChartName::MapShare, &world.facts(0), Lang::En).expect("a map");
    let chart::Figure::Map(map) = &spec.figure else { panic!("no map") };
    for theme in [Theme::light(), Theme::dark()] {
        let classes: Vec<Colour> = map
            .classes
            .iter()
            .map(|class| theme.tint(if class.tone == chart::Tone::Yes { theme.yes } else { theme.no }, class.strength))
            .collect();
        for vision in Vision::ALL {
            for (place, a) in classes.iter().enumerate() {
                for b in classes[place + 1..].iter().chain([&theme.ground]) {
                    let apart = a.seen_with(vision).distance(b.seen_with(vision));
                    assert!(apart >= 5.0, "{vision:?}: {a} and {b} are {apart:.1} apart"); // two to three just noticeable differences
                }
            }
        }
    }
}
