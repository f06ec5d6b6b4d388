//! What each size must hold: writing that can be read, groups by name, a ground or none.

use super::layout::{parse, written};
use super::support::World;
use plebis::{
    chart::{self, ChartName, Size, Theme},
    language::Lang,
};

/// Sizes of all writing in an SVG, in pixels.
fn sizes(svg: &str) -> Vec<f64> {
    let sizes = svg.split("font-size=\"").skip(1).filter_map(|rest| rest.split('"').next());
    sizes.map(|size| size.parse().expect("a number")).collect()
}

#[test]
fn no_writing_on_a_telephone_is_smaller_than_twelve_pixels() {
    let world = World::new();
    for name in ChartName::ALL {
        for index in 0..world.votes.len() {
            let Ok(spec) = chart::spec(name, &world.facts(index), Lang::De) else { continue };
            let least = sizes(&chart::svg(&spec, Size::Mobile, Theme::light()).expect("a picture"))
                .into_iter()
                .fold(f64::INFINITY, f64::min);
            let on_the_narrowest = least * 320.0 / Size::Mobile.width();
            assert!(on_the_narrowest >= 11.995, "{name} of {}: {least}", spec.vote); // 12, written with two decimals
        }
    }
}

/// Larger letters on a telephone take room: titles of axes, names of places and of causes are broken, not cut.
#[test]
fn nothing_on_a_telephone_is_cut() {
    let world = World::new();
    let mut cut: Vec<String> = Vec::new();
    for name in ChartName::ALL {
        for index in 0..3 {
            for lang in [Lang::En, Lang::Fr, Lang::De, Lang::It, Lang::Es] {
                let Ok(spec) = chart::spec(name, &world.facts(index), lang) else { continue };
                let lines = written(&parse(&chart::svg(&spec, Size::Mobile, Theme::light()).expect("a picture")));
                let lines = lines.iter().filter(|line| line.text.ends_with('…'));
                cut.extend(lines.map(|line| format!("{name} of {} in {lang}: {}", spec.vote, line.text)));
            }
        }
    }
    assert!(cut.is_empty(), "{cut:#?}");
}

#[test]
fn the_title_of_a_story_has_sixty_pixels() {
    let world = World::new();
    let spec = chart::spec(ChartName::PollGap, &world.facts(0), Lang::En).expect("a chart");
    let most =
        sizes(&chart::svg(&spec, Size::Story, Theme::light()).expect("a picture")).into_iter().fold(0.0, f64::max);
    assert!((60.0..=90.0).contains(&most), "{most}"); // what is read while a full screen passes
}

#[test]
fn parts_have_names_and_a_ground_may_be_left_off() {
    let world = World::new();
    let spec = chart::spec(ChartName::PollGap, &world.facts(0), Lang::En).expect("a chart");
    let svg = |theme| chart::svg(&spec, Size::Broadcast, theme).expect("a picture");
    let painted = svg(Theme::light());
    for id in ["axis", "marks", "labels"] {
        assert_eq!(painted.matches(&format!("<g id=\"{id}\">")).count(), 1, "{id}");
    }
    assert!(painted.contains("viewBox=\"0 0 1920 1080\"")); // the size of a television picture
    let ground = "<rect width=\"1920\" height=\"1080\"";
    let clear = svg(Theme { clear: true, ..Theme::light() });
    assert!(painted.contains(ground) && !clear.contains(ground));
    let png = chart::png(
        &chart::drawing(&spec, Size::Article, Theme { clear: true, ..Theme::light() }).expect("a picture").outlined,
        2.0,
    );
    let image = resvg::tiny_skia::Pixmap::decode_png(&png.expect("a picture")).expect("PNG");
    assert_eq!((image.width(), image.height()), (1280, 900)); // twice 640 × 450
    assert_eq!(image.pixels()[0].alpha(), 0); // nothing in the corner
}
