//! A vote says what its units and regions are called, in each language, and every page for readers says it so.

use plebis::language::Lang;

use crate::folder::Place;

/// By language: unit and units, the dative of German, region and regions.
const NAMES: [(Lang, [&str; 4]); 5] = [
    (Lang::En, ["ward", "wards", "shire", "shires"]),
    (Lang::Fr, ["canton", "cantons", "préfecture", "préfectures"]),
    (Lang::De, ["Sprengel", "Sprengel", "Landkreis", "Landkreise"]),
    (Lang::It, ["ufficio", "uffici", "contea", "contee"]),
    (Lang::Es, ["parroquia", "parroquias", "departamento", "departamentos"]),
];

/// Words of the catalogues that no reader should meet where the vote has its own.
const GENERIC: [(Lang, &[&str]); 5] = [
    (Lang::En, &["unit", "units", "area", "areas", "region", "regions", "polling"]),
    (Lang::Fr, &["unité", "unités", "zone", "zones", "région", "régions"]),
    (Lang::De, &["Einheit", "Einheiten", "Gebiet", "Gebiete", "Gebieten", "Region", "Regionen"]),
    (Lang::It, &["unità", "zona", "zone", "regione", "regioni"]),
    (Lang::Es, &["unidad", "unidades", "zona", "zonas", "región", "regiones"]),
];

/// A night of six units in two regions, three of which have reported; the earlier vote beside it. `form` writes two names
/// as `vote.toml` may hold them.
fn night(form: impl Fn(&str, &str) -> String, is_over: bool) -> Place {
    let place = Place::new();
    let mut toml =
        "id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\npolls_close = 2026-03-23T18:00:00Z\nfocus = \"yes\"\n"
            .to_owned();
    for (lang, [one, many, region, regions]) in NAMES {
        let names = format!("unit_name = {}\nregion_name = {}\n", form(one, many), form(region, regions));
        toml += &match lang {
            Lang::En => format!("{names}[options]\nyes = \"Yes\"\nno = \"No\"\n"),
            _ => format!("[{lang}]\ntitle = \"Made\"\n{names}"),
        };
    }
    toml += "[baseline]\nvotes = [\"w\"]\n";
    let head = "unit,parent,registered,cast,blank,spoiled,yes,no\n";
    let unit = |n: u64| (format!("u{n}"), if n < 3 { "North" } else { "South" });
    let (mut before, mut now) = (head.to_owned(), head.to_owned());
    let mut returns = "unit,registered,cast,blank,spoiled,yes,no,status,reported_at\n".to_owned();
    for n in 0..6_u64 {
        let (key, parent) = unit(n);
        before += &format!("{key},{parent},1000,700,5,5,{},{}\n", 300 + 10 * n, 390 - 10 * n);
        now += &match is_over {
            true => format!("{key},{parent},1010,720,5,5,{},{}\n", 320 + 9 * n, 390 - 9 * n),
            false => format!("{key},{parent},1010,,,,,\n"),
        };
        if n % 2 == 0 {
            let minute = 10 + n;
            returns +=
                &format!("{key},1010,720,5,5,{},{},complete,2026-03-23T19:{minute}:00Z\n", 320 + 9 * n, 390 - 9 * n);
        }
    }
    let square = |n: u64, name: &str| {
        let (x, y) = (n as f64, n as f64 + 1.0);
        format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"name\":\"{name}\"}},\"geometry\":{{\"type\":\"Polygon\",\
             \"coordinates\":[[[{x},0],[{y},0],[{y},1],[{x},1],[{x},0]]]}}}}"
        )
    };
    let squares = [square(0, "North"), square(1, "South")].join(",");
    place.write("v/vote.toml", toml).write("v/results.csv", now).write("v/returns.csv", returns);
    place.write("v/outlines.geojson", format!("{{\"type\":\"FeatureCollection\",\"features\":[{squares}]}}"));
    place.vote_on("w", "2024-03-23", "").write("w/results.csv", before);
    place
}

fn words_of(text: &str) -> Vec<&str> {
    // A name of a file stays whole.
    text.split(|sign: char| !(sign.is_alphanumeric() || sign == '_')).collect()
}

#[track_caller]
fn assert_own(lang: Lang, text: &str, place: &str) {
    let generic = GENERIC[lang as usize].1;
    let strange: Vec<_> = words_of(text).into_iter().filter(|word| generic.contains(word)).collect();
    assert!(strange.is_empty(), "{place} in {lang}: {strange:?}\n{text}");
}

/// The text of a page or a picture, a tag apart.
fn text_of(markup: &str) -> String {
    let text: Vec<&str> = markup.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
    plain(&text.join(" ").split_whitespace().collect::<Vec<_>>().join(" "))
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[track_caller]
fn run(place: &Place, lang: Lang, args: &[&str]) -> String {
    let ran = place.run(&[args, &["--lang", lang.word(), "--now", "2026-03-24T00:00:00Z"]].concat());
    assert_eq!(ran.code, 0, "{args:?} in {lang}: {}", ran.err);
    plain(&ran.out)
}

#[track_caller]
fn picture(place: &Place, lang: Lang, name: &str) -> String {
    run(place, lang, &["chart", name, "v", "--draws", "400", "--out", "pictures"]);
    let of_language = |end: &str| place.join("pictures/v/charts").join(format!("{name}{end}.svg"));
    let path = [of_language(""), of_language(&format!(".{lang}"))].into_iter().find(|path| path.exists());
    let text = text_of(&std::fs::read_to_string(path.expect("a picture")).expect("a picture"));
    std::fs::remove_dir_all(place.join("pictures")).expect("removed");
    text
}

#[test]
fn headline_charts_and_page_of_a_night_call_the_units_what_the_vote_calls_them() {
    let place = night(|one, many| format!("{{ one = \"{one}\", other = \"{many}\" }}"), false);
    let expected = [
        (Lang::En, "3 of 6 wards", "1 of 3 wards reporting"), // u0, u2 and u4 of six are in, u4 of the three of the south
        (Lang::Fr, "3 cantons sur 6", "1 canton sur 3"),
        (Lang::De, "3 von 6 Sprengeln", "1 von 3 Sprengeln"),
        (Lang::It, "3 uffici su 6", "1 ufficio su 3"),
        (Lang::Es, "3 de 6 parroquias", "1 de 3 parroquias"),
    ];
    for (lang, units_in, row) in expected {
        let told = run(&place, lang, &["project", "v", "--draws", "400"]);
        assert!(told.contains(units_in), "{lang}: {told}");
        for (name, words) in [("outstanding_by_region", row), ("night_projection", units_in), ("night_story", units_in)]
        {
            let text = picture(&place, lang, name);
            assert!(text.contains(words), "{name} in {lang}: {text}");
            assert_own(lang, &text, name);
        }
        run(&place, lang, &["report", "v", "--draws", "400", "--out", "out"]);
        let page = text_of(&std::fs::read_to_string(place.join("out/v/report.html")).expect("a page"));
        assert!(page.contains(units_in), "{lang}: {page}");
        assert_own(lang, &page, "page");
    }
}

#[test]
fn maps_and_dots_of_a_result_call_the_places_what_the_vote_calls_them() {
    let place = night(|one, many| format!("[\"{one}\", \"{many}\"]"), true);
    let expected = [
        (Lang::En, "2 of 2 shires", "One dot per ward", "in all 6 wards"),
        (Lang::Fr, "2 préfectures sur 2", "Un point par canton", "dans les 6 cantons"),
        (Lang::De, "2 von 2 Landkreisen", "Jeder Punkt steht für einen Sprengel", "in allen 6 Sprengeln"),
        (Lang::It, "2 contee su 2", "Ogni punto è un ufficio", "in tutti gli uffici (6)"),
        (Lang::Es, "2 de 2 departamentos", "Cada punto es una parroquia", "en todas las parroquias (6)"),
    ];
    for (lang, map, dot, title) in expected {
        for (name, words) in [("map_swing", vec![map]), ("swing_vs_baseline", vec![dot, title])] {
            let text = picture(&place, lang, name);
            assert!(words.iter().all(|words| text.contains(words)), "{name} in {lang}: {text}");
            assert_own(lang, &text, name);
        }
    }
}

#[test]
fn a_word_for_several_alone_stands_wherever_several_are_meant() {
    let place = night(|_, many| format!("\"{many}\""), false);
    for (lang, told) in [(Lang::En, "3 of 6 wards"), (Lang::It, "3 uffici su 6"), (Lang::De, "3 von 6 Sprengeln")] {
        let out = run(&place, lang, &["project", "v", "--draws", "400"]);
        assert!(out.contains(told), "{lang}: {out}");
    }
}

#[test]
fn findings_call_the_units_what_the_vote_calls_them() {
    let place = night(|one, many| format!("{{ one = \"{one}\", other = \"{many}\" }}"), false);
    place.write("v/units.csv", "unit,name\nu0,A\nu1,B\nu2,C\nu3,D\nu4,E\n");
    let expected = [
        (Lang::En, "ward u5 of results.csv is not in units.csv"),
        (Lang::Fr, "le canton u5 de results.csv n’est pas dans units.csv"),
        (Lang::De, "der Sprengel u5 aus results.csv fehlt in units.csv"),
        (Lang::It, "l’ufficio u5 di results.csv non è in units.csv"),
        (Lang::Es, "la parroquia u5 de results.csv no está en units.csv"),
    ];
    for (lang, told) in expected {
        let found = run(&place, lang, &["check", "v"]);
        assert!(found.contains(told), "{lang}: {found}");
        let generic = GENERIC[lang as usize].1[0];
        assert!(!words_of(&found.replace("[unit]", "")).contains(&generic), "{lang}: {found}");
    }
}
