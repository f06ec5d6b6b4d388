//! A folder may speak five languages, and what is said of its rows is said in all of them.

use plebis::{
    data,
    language::{Lang, Text},
    vote::{Finding, Side, Vote},
};

pub const TOML: &str = "id = \"vote\"\ntitle = \"A vote\"\ndate = 2024-06-09\npolls_close = 2024-06-09T18:00:00+02:00\n\
                    unit_name = [\"polling station\", \"polling stations\"]\nregion_name = \"communes\"\n\
                    [options]\nyes = \"Yes\"\nno = \"No\"\n";
pub const RESULTS: &str =
    "unit,parent,registered,cast,blank,spoiled,yes,no\na,north,100,80,1,2,40,37\nb,south,200,150,2,3,60,85\n";
const HEADING: &str =
    "unit,registered,cast,yes,no,status,reported_at,area,measure,option,value,counted,total,counted_of,rounding\n";

fn load(files: &[(&str, &str)]) -> (Vote, Vec<Finding>) {
    let home = tempfile::tempdir().expect("a temporary folder");
    let dir = home.path().join("vote");
    std::fs::create_dir(&dir).expect("created");
    for (name, text) in [("vote.toml", TOML), ("results.csv", RESULTS)].iter().chain(files) {
        std::fs::write(dir.join(name), text).expect("written");
    }
    let loaded = data::load(&dir.display().to_string(), None).expect("a folder that is read");
    let mut findings = loaded.findings.clone();
    findings.extend(data::check(&loaded.vote, &[]));
    (loaded.vote, findings)
}

/// The digits of a text: languages differ in marks between thousands, and in where a number stands.
fn digits(text: &str) -> Vec<char> {
    let mut digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
    digits.sort_unstable();
    digits
}

#[track_caller]
pub fn assert_told(text: &Text, place: &str) {
    let english = text.english();
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        let told = text.get(lang);
        assert_ne!(told, english, "{place} in {lang}");
        assert_eq!(digits(&told), digits(&english), "{place} in {lang}:\n{english}\n{told}");
    }
}

#[track_caller]
fn assert_all_told(findings: &[Finding], codes: &[&str]) {
    for code in codes {
        let found: Vec<&Finding> = findings.iter().filter(|finding| finding.code == *code).collect();
        assert!(!found.is_empty(), "{code} among {findings:?}");
        for finding in found {
            assert_told(&finding.message, code);
            assert_told(&finding.hint, code);
        }
    }
}

#[test]
fn a_section_of_each_language_is_read_with_its_names_of_places() {
    let sections = "[de]\ntitle = \"Eine Abstimmung\"\nunit_name = [\"Stimmlokal\", \"Stimmlokale\"]\n\
                    region_name = [\"Gemeinde\", \"Gemeinden\"]\n[de.options]\nyes = \"Ja\"\nno = \"Nein\"\n\
                    [it]\ntitle = \"Un voto\"\n[it.options]\nyes = \"Sì\"\n[es]\ntitle = \"Una votación\"\n";
    let (vote, findings) = load(&[("vote.toml", &format!("{TOML}{sections}"))]);
    assert!(findings.iter().all(|finding| finding.code != "unknown_key"), "{findings:?}");
    let name = |lang| vote.texts(lang).unit_name.clone().map(|name| (name.one, name.many));
    let both = |one: &str, many: &str| Some((Some(one.to_owned()), many.to_owned()));
    assert_eq!(name(Lang::En), both("polling station", "polling stations"));
    assert_eq!(name(Lang::De), both("Stimmlokal", "Stimmlokale"));
    assert_eq!(name(Lang::It), None); // no English word in an Italian sentence
    let region = vote.texts(Lang::En).region_name.clone().expect("a name");
    assert_eq!((region.one, region.many.as_str()), (None, "communes")); // a word alone is that for several
    let options = [Lang::En, Lang::De, Lang::It, Lang::Es, Lang::Fr].map(|lang| vote.option(Side::Yes).get(lang));
    assert_eq!(options, ["Yes", "Ja", "Sì", "Yes", "Yes"]); // its label alone, that of the folder where none is given
}

#[test]
fn a_key_that_is_misspelt_in_any_language_is_told_with_its_line() {
    for lang in Lang::ALL {
        let section = format!("[{lang}]\ntitel = \"x\"\nunit_nam = \"x\"\n[{lang}.options]\nyess = \"x\"\n");
        let (_, findings) = load(&[("vote.toml", &format!("{TOML}{section}"))]);
        let told: Vec<_> = findings.iter().filter(|finding| finding.code == "unknown_key").collect();
        let places: Vec<_> = told.iter().map(|finding| (finding.line, finding.column.as_deref())).collect();
        let first = TOML.lines().count() + 2; // below the heading
        let expected = [(first, "titel"), (first + 1, "unit_nam"), (first + 3, "yess")];
        assert_eq!(places, expected.map(|(line, key)| (Some(line), Some(key))), "{lang}");
        let hints: Vec<String> = told.iter().map(|finding| finding.hint.english()).collect();
        assert_eq!(hints, ["title", "unit_name", "yes"].map(|key| format!("did you mean `{key}`?")), "{lang}");
    }
}

#[test]
fn a_section_of_a_language_that_there_is_not_is_told_with_those_there_are() {
    for (section, near) in [
        ("[pt]\ntitle = \"x\"\n", None),
        ("[pt]\n", None),
        ("[pt.options]\nyes = \"Sim\"\n", None),
        ("[portugues]\noptions = { yes = \"Sim\" }\n", None),
        ("[rm]\nunit_name = \"vischnanca\"\n", None),
        ("[FR]\ntitle = \"x\"\n", Some("fr")),
        ("[de-CH]\ntitle = \"x\"\n", Some("de")),
        ("[it_CH]\n", Some("it")),
    ] {
        let (_, findings) = load(&[("vote.toml", &format!("{TOML}{section}"))]);
        let told: Vec<_> = findings.iter().filter(|finding| finding.code == "unknown_key").collect();
        let [finding] = told[..] else { panic!("{section}: {findings:?}") };
        assert_eq!(finding.line, Some(TOML.lines().count() + 1), "{section}");
        let message = finding.message.english();
        assert!(message.contains("The languages are `en`, `fr`, `de`, `it` and `es`"), "{section}: {message}");
        let hint = finding.hint.english();
        assert_eq!(hint.contains("did you mean"), near.is_some(), "{section}: {hint}");
        assert!(near.is_none_or(|near| hint.contains(&format!("`{near}`"))), "{section}: {hint}");
        assert_told(&finding.message, section);
        assert_told(&finding.hint, section);
    }
    // A slip in the name of another table is none of a language.
    let (_, findings) = load(&[("vote.toml", &format!("{TOML}[rul]\nshare_threshold = 0.5\n"))]);
    assert!(findings.iter().any(|finding| finding.hint.english() == "did you mean `rule`?"), "{findings:?}");
}

#[test]
fn three_names_or_an_empty_one_are_refused() {
    for names in [
        "[]",
        "[\"a\", \"b\", \"c\"]",
        "\" \"",
        "7",
        "{ one = \"a\" }",
        "{ other = \" \" }",
        "{ other = 7 }",
        "{ other = \"a\", gender = \"x\" }",
    ] {
        let home = tempfile::tempdir().expect("a temporary folder");
        let dir = home.path().join("vote");
        std::fs::create_dir(&dir).expect("created");
        let text = format!(
            "unit_name = {names}\nid = \"vote\"\ntitle = \"A vote\"\ndate = 2024-06-09\n[options]\nyes = \"Yes\"\nno = \"No\"\n"
        );
        std::fs::write(dir.join("vote.toml"), text).expect("written");
        let error = data::load(&dir.display().to_string(), None).expect_err(names).to_string();
        assert!(
            error.contains("line 1") && ["unit_name", "other", "gender"].iter().any(|key| error.contains(key)),
            "{names}: {error}"
        );
    }
}

#[test]
fn rows_that_are_set_aside_are_told_in_five_languages() {
    let night = "2024-06-09T19:00:00+02:00";
    let rows = [
        format!("a,,,x,37,complete,{night},,,,,,,,"),
        format!("a,,,-4,37,complete,{night},,,,,,,,"),
        format!("a,,,1.234,37,complete,{night},,,,,,,,"),
        format!("a,,,4.5,37,complete,{night},,,,,,,,"),
        format!("a,,,99999999999999,37,complete,{night},,,,,,,,"),
        format!("a,,,40,37,compleet,{night},,,,,,,,"),
        "a,,,40,37,complete,2024-06-09,,,,,,,,".to_owned(),
        "a,,,40,37,complete,17:30,,,,,,,,".to_owned(),
        "a,,,40,37,complete,03/04/2024 19:00,,,,,,,,".to_owned(),
        "a,,,40,37,complete,2024-06-09T19:00:00+99:00,,,,,,,,".to_owned(),
        "a,,,40,37,complete,2024-13-09T19:00:00Z,,,,,,,,".to_owned(),
        format!("a,100,80,4000,37,complete,{night},,,,,,,,"),
        format!(",,,,,partial,{night},,,,,,,,"),
        format!(",,,,,partial,{night},,share,,47,1,2,stations,"),
        format!(",,,,,partial,{night},,share,yes,147,1,2,stations,"),
        format!(",,,,,partial,{night},,registered,,4%,1,2,stations,"),
        format!(",,,,,partial,{night},,share,yes,,1,2,stations,"),
        format!(",,,,,partial,{night},,event,,4,1,2,stations,"),
        format!(",,,,,partial,{night},,share,yes,47,3,2,stations,"),
        format!(",,,,,partial,{night},,share,yes,47,1.5,2,stations,"),
        format!("a,40,complete,{night}"),
        format!("a,,,x,y,complete,{night},,,,,,,,"),
    ];
    for row in rows {
        let (vote, findings) = load(&[("returns.csv", &format!("{HEADING}{row}\n"))]);
        assert_all_told(&findings, &["row_set_aside"]);
        assert_eq!(vote.returns.unread.len(), 1, "{row}");
        assert_told(&vote.returns.unread[0].why, &row);
    }
    let (_, findings) = load(&[("returns.csv", &format!("{HEADING}a,,,40,37,complete,{night},,,,,,,"))]);
    assert_all_told(&findings, &["row_set_aside"]); // the file ends inside its last row
}

#[test]
fn doubtful_returns_are_told_in_five_languages() {
    let rows = "a,100,300,40,37,complete,2024-06-09T17:00:00+02:00,,,,,,,,\n\
                a,100,80,30,37,partial,2024-06-09T19:10:00+02:00,,,,,,,,\n\
                c,100,80,30,37,complete,2024-06-09T19:10:00+02:00,,,,,,,,\n\
                ,,,,,partial,2024-06-09T19:20:00+02:00,,share,yes,47,1,9,stations,0.5\n\
                ,,,,,partial,2024-06-09T19:20:00+02:00,,share,no,47,1,9,stations,2\n\
                ,,,,,partial,2024-06-09T19:20:00+02:00,,share,no,48,1,9,stations,2\n\
                ,,,,,partial,2024-06-09T19:30:00+02:00,,turnout,,60,5,,,\n\
                ,,,,,partial,2024-06-09T19:40:00+02:00,,turnout,yes,50,2,,,\n\
                ,,,,,final,2024-06-10T19:40:00+02:00,,share,yes,99,1,2,stations,\n\
                ,,,,,partial,2024-06-30T19:40:00+02:00,East,share,yes,48,2,2,stations,\n";
    let (_, findings) = load(&[("returns.csv", &format!("{HEADING}{rows}"))]);
    assert_all_told(
        &findings,
        &[
            "count_base_unclear",
            "figure_repeated",
            "line_differs_from_result",
            "option_without_share",
            "partial_called_complete",
            "printed_not_100",
            "report_before_close",
            "report_late",
            "rounding_unlike_value",
            "stations_differ_from_units",
            "turnout_falls",
            "unexpected_unit",
            "unknown_area",
        ],
    );
}

#[test]
fn doubtful_printed_figures_and_results_are_told_in_five_languages() {
    let press = "published,measure,option,value,unit,area,text,source\n\
                 2024-06-12,share,yes,45,percent,,t,s\n2024-06-12,share,no,45,percent,,t,s\n\
                 2024-06-12,shares,,45,percent,,t,s\n2024-06-12,share,,45,percent,,t,s\n\
                 2024-06-12,turnout,yes,45,percent,,t,s\n2024-06-12,turnout,,,percent,,t,s\n\
                 2024-06-12,turnout,,45,votes,,t,s\n2024-06-12,turnout,,450,percent,,t,s\n\
                 2024-06-12,stations_total,,9,stations,,t,s\n2024-06-01,share,yes,45,percent,,t,s\n\
                 2024-06-12,abstentions,,9000,persons,,t,s\n2024-06-12,share,yes,45,percent,,t,s\n";
    let facts = "[[result]]\nstatus = \"final\"\nat = 2024-06-09T17:00:00+02:00\nregistered = 300\ncast = 299\nyes = 100\nno = 190\n\
                 yes_share = 0.5\n[[result]]\nstatus = \"provisional\"\nat = 2024-06-20\nyes = 101\nno = 120\n\
                 [forecast_range]\noption = \"no\"\nlow = 75\nlow_base = \"all\"\nhigh = 83\nhigh_base = \"two_way\"\nsource = \"s\"\n";
    let (_, findings) = load(&[("press.csv", press), ("vote.toml", &format!("{TOML}{facts}"))]);
    assert_all_told(
        &findings,
        &[
            "final_before_provisional",
            "percent_out_of_range",
            "press_figure_before_vote",
            "press_figure_repeated",
            "press_figure_unmatched",
            "press_measure_unknown",
            "press_number_missing",
            "press_option_missing",
            "press_unit_unknown",
            "printed_not_100",
            "provisional_differs_from_final",
            "range_mixes_bases",
            "result_before_close",
            "share_differs_from_ballots",
            "sum_differs_from_final",
        ],
    );
}

#[test]
fn what_a_reader_notices_is_told_in_five_languages() {
    let polls = "poll_id;pollster;field_start;field_end;n;yes;no;undecided;wat\np1;House;2024-05-01;2024-05-03;1000;40,5;45;14,5;\n";
    let rows = "unit,yes,no,test,yess\na,40,37,maybe,\n";
    let toml = format!("{TOML}titel = \"x\"\n");
    let (_, findings) = load(&[("polls.csv", polls), ("returns.csv", rows), ("vote.toml", &toml), ("poll.csv", "")]);
    assert_all_told(
        &findings,
        &["base_assumed", "other_separator", "test_value_unknown", "unknown_column", "unknown_key"],
    );
}
