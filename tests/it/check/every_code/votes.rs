//! How to damage a folder so that a finding about a vote, its units and its polls is told.

use super::{
    CHECK, Case,
    made::{Folder, folder, lent, many},
};

use crate::workbook::packed;

const CLOSE: &str = "polls_close = 2026-03-23T20:00:00+01:00";
const PROJECT: &[&str] = &["project", "v", "--draws", "200"];
const FORECAST: &[&str] = &["forecast", "v", "--draws", "200", "--as-of", "2026-03-20"];
const MANY: &[&str] = &["errors", "--many", "v/many.csv"];

fn case(code: &'static str, folder: Folder) -> Case {
    (code, CHECK, folder)
}

/// A result of `vote.toml`.
fn result(status: &str, more: &str) -> String {
    format!("[[result]]\nstatus = \"{status}\"\n{more}\n")
}

/// A workbook of two units; what stands before the cells, attributes of the last row, and what follows the cells.
fn sheet(before: &str, row: &str, after: &str) -> Vec<u8> {
    let text = |at: &str, words: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{words}</t></is></c>");
    let number = |at: &str, value: u32| format!("<c r=\"{at}\"><v>{value}</v></c>");
    let cells = [
        format!("<row r=\"1\">{}{}{}</row>", text("A1", "unit"), text("B1", "yes"), text("C1", "no")),
        format!("<row r=\"2\">{}{}{}</row>", text("A2", "A-1"), number("B2", 7), number("C2", 5)),
        format!("<row r=\"3\" {row}>{}{}{}</row>", text("A3", "A-2"), number("B3", 6), number("C3", 4)),
    ];
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let sheet =
        format!("<worksheet xmlns=\"{main}\">{before}<sheetData>{}</sheetData>{after}</worksheet>", cells.concat());
    packed(&[("results".to_owned(), sheet)])
}

/// A workbook whose two sheets both hold results.
fn two_sheets() -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let text = |at: &str, words: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{words}</t></is></c>");
    let row = format!("<row r=\"1\">{}{}{}</row>", text("A1", "unit"), text("B1", "yes"), text("C1", "no"));
    let sheet = format!("<worksheet xmlns=\"{main}\"><sheetData>{row}</sheetData></worksheet>");
    packed(&[("June".to_owned(), sheet.clone()), ("May".to_owned(), sheet)])
}

pub fn files() -> Vec<Case> {
    let embargo = "[rule]\nembargo_until = 2026-03-23T20:00:00+01:00";
    vec![
        case("embargo_misplaced", folder().tables(embargo)),
        case("test_misplaced", folder().tables("[rule]\ntest = true")),
        case("test_column_unknown", folder().reports(&["Test=1"])),
        case("test_value_unknown", folder().reports(&["test=perhaps"])),
        case("file_empty", folder().file("v/returns.csv", "")),
        case("unknown_file", folder().file("v/poll.csv", "")),
        case("unknown_column", folder().polls(&["colour=red"])),
        case("unknown_key", folder().tables("[rule]\ncolour = 1")),
        case("sheet_beside_table", folder().unit().file("v/results.xlsx", "")),
        case("hidden_rows", folder().file("v/results.xlsx", sheet("", "hidden=\"1\"", ""))),
        case(
            "hidden_columns",
            folder().file("v/results.xlsx", sheet("<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>", "", "")),
        ),
        case("other_sheets", folder().file("v/results.xlsx", two_sheets())),
        case(
            "merged_cells",
            folder().file("v/results.xlsx", sheet("", "", "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")),
        ),
        case(
            "column_by_label",
            folder().tables("[fr.options]\nyes = \"Oui\"\nno = \"Non\"").file("v/results.csv", "unit,oui,non\nA,1,2\n"),
        ),
        case("days_reordered", folder().polls(&["field_start=01/03/2026 field_end=13/03/2026 published=14/03/2026"])),
        case("clock_of_vote", folder().top("timezone = \"Europe/Paris\"").unit().reports(&["reported_at=22:10"])),
        case("lines_above_heading", folder().file("v/results.csv", "As told on the night\n\nunit,yes,no\nA,7,5\n")),
        case("thousands_taken", folder().file("v/results.csv", "unit;yes;no\nA;1 234;5\n")),
        case("blank_words_taken", folder().polls(&["n=n/a"])),
        case("percent_signs_taken", folder().polls(&["yes=48%"])),
        case(
            "decimal_commas_taken",
            folder()
                .file("v/polls.csv", "poll_id,pollster,field_end,n,yes,no,base\na,H,2026-03-01,900,\"48,5\",42,all\n"),
        ),
        case("cell_ignored", folder().reports(&["measure=share"])),
        case("row_set_aside", folder().reports(&["yes=many"])),
        case("garbled_accents", folder().results(&["unit=A-1 name=NoumÃ©a~Païta"])),
        case(
            "override_in_force",
            folder().unit().file("v/desk.toml", "[[override]]\nunit = \"A-1\"\naction = \"leave_out\"\n"),
        ),
        case(
            "override_impossible",
            folder().unit().file(
                "v/desk.toml",
                "[[override]]\nunit = \"A-1\"\naction = \"expected\"\nvalue = 7000\nwhy = \"post\"\n",
            ),
        ),
        case("encoding_converted", folder().file("v/results.csv", b"unit,yes,no\nNoum\xe9a,1,2\n")),
        case("other_separator", folder().file("v/results.csv", "unit;yes;no\nA;1;2\n")),
        case(
            "other_folder_name",
            folder().file(
                "v/vote.toml",
                "id = \"w\"\ntitle = \"W\"\ndate = 2026-03-23\n[options]\nyes = \"Yes\"\nno = \"No\"\n",
            ),
        ),
    ]
}

pub fn feeds() -> Vec<Case> {
    const CONVERT: &[&str] = &["convert", "v/feed", "--vote", "v", "--to", "out.csv"];
    const WATCH: &[&str] = &["watch", "v", "--feed", "v/feed", "--once", "--record", "r"];
    const AT_NINE: &[&str] =
        &["watch", "v", "--feed", "v/feed", "--once", "--record", "r", "--now", "2026-03-23T21:00:00+01:00"];
    let ahead = "unit,yes,no,status,reported_at\nA-1,5,6,complete,2026-03-23T23:00:00+01:00\n";
    let zeroed = |yes: u64| format!("unit,yes,no,status\nA-1,{yes},{yes},complete\n");
    let sum = "{\"schweiz\":{\"vorlagen\":[{\"vorlagenId\":1,\"kantone\":[{\"geoLevelnummer\":\"x\",\"resultat\":{\"gebietAusgezaehlt\":true,\
               \"jaStimmenAbsolut\":9,\"neinStimmenAbsolut\":6},\"gemeinden\":[{\"geoLevelnummer\":\"A-1\",\"geoLevelname\":\"A-1\",\
               \"resultat\":{\"gebietAusgezaehlt\":true,\"jaStimmenAbsolut\":5,\"neinStimmenAbsolut\":6}}]}]}]}}";
    let test = "title,entity_id,counted,yeas,nays\nTest,A-1,True,5,6\n";
    let place = |id: &str, figures: &str| {
        format!("{{\"geoLevelnummer\":\"{id}\",\"geoLevelname\":\"{id}\",\"resultat\":{{{figures}}}}}")
    };
    let swiss = |town: &str, parts: &str, other: &str| {
        format!(
            "{{\"schweiz\":{{\"vorlagen\":[{{\"vorlagenId\":1,\"kantone\":[{{\"geoLevelnummer\":\"x\",\"gemeinden\":[{town}],\
             \"zaehlkreise\":[{parts}]}},{{\"geoLevelnummer\":\"y\",\"gemeinden\":[{other}]}}]}}]}}}}"
        )
    };
    let counted = "\"gebietAusgezaehlt\":true,\"jaStimmenAbsolut\":5,\"neinStimmenAbsolut\":6";
    vec![
        case("feed_column_missing", folder().tables("[feed]\nformat = \"csv\"")),
        ("feed_not_real", CONVERT, folder().unit().file("v/feed", test)),
        (
            "feed_parts_summed",
            CONVERT,
            folder().unit().file("v/feed", swiss(&place("A-1", ""), &place("A-101", counted), "")),
        ),
        (
            "feed_rows_elsewhere",
            CONVERT,
            folder().unit().file("v/feed", swiss(&place("A-1", counted), "", &place("Z", counted))),
        ),
        ("feed_ahead", AT_NINE, folder().unit().file("v/feed", ahead)),
        ("feed_total_differs", WATCH, folder().unit().file("v/feed", sum)),
        ("feed_zeroed", WATCH, folder().unit().file("v/feed/1.csv", zeroed(9)).file("v/feed/2.csv", zeroed(0))),
    ]
}

pub fn vote_file() -> Vec<Case> {
    let same_day = "id = \"old\"\ntitle = \"Old\"\ndate = 2026-03-23\n[options]\nyes = \"Yes\"\nno = \"No\"\n";
    let embargoed = "id = \"old\"\ntitle = \"Old\"\ndate = 2022-03-23\nembargo_until = 2999-01-01T00:00:00+00:00\n[options]\nyes = \"Yes\"\nno = \"No\"\n";
    let range = "[forecast_range]\noption = \"yes\"\nlow = 40\nlow_base = \"all\"\nhigh = 60\nhigh_base = \"two_way\"";
    vec![
        case("baseline_not_earlier", folder().tables("[baseline]\nvotes = [\"old\"]").file("old/vote.toml", same_day)),
        case("close_on_another_day", folder().top("polls_close = 2026-03-25T20:00:00+01:00")),
        case("embargo_before_close", folder().top(CLOSE).top("embargo_until = 2026-03-23T19:00:00+01:00")),
        case("timezone_unknown", folder().top("timezone = \"Europe/Pariss\"")),
        case(
            "options_crossed",
            folder().file(
                "v/vote.toml",
                "id = \"v\"\ntitle = \"V\"\ndate = 2026-03-23\n[options]\nyes = \"No\"\nno = \"Yes\"\n",
            ),
        ),
        case("offsets_differ", folder().top(CLOSE).top("embargo_until = 2026-03-23T21:00:00+02:00")),
        case("result_before_close", folder().tables(&result("final", "at = 2026-03-22\nyes = 10\nno = 5"))),
        case(
            "result_differs_from_control",
            folder().tables(&result("final", "yes = 10\nno = 5")).controls(&["quantity=yes value=11"]),
        ),
        case(
            "final_before_provisional",
            folder()
                .tables(&result("provisional", "at = 2026-03-24\nyes = 10\nno = 5"))
                .tables(&result("final", "at = 2026-03-23\nyes = 10\nno = 5")),
        ),
        case("shares_do_not_add_up", folder().tables(&result("final", "yes_share = 0.5\nno_share = 0.4"))),
        case("range_mixes_bases", folder().tables(range)),
        case("range_end_without_poll", folder().tables(range).polls(&[""])),
        (
            "earlier_vote_embargoed",
            PROJECT,
            folder().tables("[baseline]\nvotes = [\"old\"]").file("old/vote.toml", embargoed).polls(&[""]),
        ),
        ("day_ends_by_utc", FORECAST, folder().polls(&[""])),
    ]
}

pub fn units() -> Vec<Case> {
    let total = "unit=Total registered=2010 cast=1400 blank=20 spoiled=10 yes=771 no=599"; // A-1 and A-2 together
    let two = ["unit=A-1 parent=A", "unit=A-2 parent=A registered=1010 yes=386 no=299"];
    let of_parents =
        many(20, |n| format!("unit=A-{n} parent={} registered={}", if n == 20 { "B" } else { "A" }, 1000 + n));
    // Five of 24 vote elsewhere; a sixth is named like them.
    let away = many(24, |n| {
        format!("unit=A-{n} registered={} name={}~{n}", 1000 + n, if n > 18 { "Delocated" } else { "Station" })
    });
    let marked = many(24, |n| format!("unit=A-{n} off_area={}", u8::from(n > 19)));
    let plain = many(21, |n| format!("unit=A-{n} parent=A{n} registered={}", 1000 + n));
    let regions = many(21, |n| format!("unit=A-{n} region=A{}", if n == 21 { 1 } else { n }));
    let numbers =
        many(21, |n| format!("unit=A-{n} income={}", if n == 21 { "high".to_owned() } else { n.to_string() }));
    let named = many(10, |n| format!("unit=A-{n} registered={} name={}", 1000 + n, if n == 10 { "" } else { "Town" }));
    vec![
        case("total_row", folder().results(&[two[0], two[1], total])),
        case("no_rows", folder().file("v/results.csv", "unit,yes,no\n").tables(&result("final", "yes = 10\nno = 5"))),
        case("unit_keys_alike", folder().results(&["unit=A-1", "unit=a-1 registered=1100"])),
        case("unit_spelled_otherwise", folder().unit().reports(&["unit=a-1"])),
        case("unit_without_info", folder().unit().units(&["unit=B-1"])),
        case("unit_without_result", folder().unit().units(&["unit=A-1", "unit=B-1"])),
        case("unknown_unit", folder().unit().file("v/history.csv", "unit,2020\nZ,0.5\n")),
        case(
            "acknowledged_code_unknown",
            folder().unit().file("v/desk.toml", "[[acknowledged]]\ncode = \"count_fall\"\nunit = \"A-1\"\n"),
        ),
        case("unknown_area", folder().unit().controls(&["area=Nowhere"])),
        case("area_spelled_otherwise", folder().unit().controls(&["area=a"])),
        case(
            "parent_missing",
            folder().results(&[
                "unit=K1 parent=A",
                "unit=K2 registered=1010 parent=",
                "unit=K3 registered=1020 parent=B",
                "unit=K4 registered=1030 parent=",
            ]),
        ),
        case("parent_differs_from_key", folder().results(&lent(&of_parents))),
        case("off_area_differs_from_name", folder().results(&lent(&away)).units(&lent(&marked))),
        case("odd_one_out", folder().results(&lent(&plain)).units(&lent(&regions))),
        case("word_among_numbers", folder().results(&lent(&plain)).units(&lent(&numbers))),
        case("share_out_of_range", folder().unit().units(&["unit=A-1 share_young=40"])),
        case("name_missing", folder().results(&lent(&named))),
        case(
            "same_name",
            folder().results(&["unit=A-1 parent=A name=Hall", "unit=A-2 parent=A name=Hall registered=1010"]),
        ),
    ]
}

pub fn results() -> Vec<Case> {
    // Even units, and one that moved alone.
    let before = many(24, |n| format!("unit=A-{n} registered={} cast=690 yes=380 no=295", 990 + n)); // + 10 + 5
    let share =
        many(24, |n| format!("unit=A-{n} registered={} {}", 1000 + n, if n == 24 { "yes=600 no=85" } else { "" }));
    let turnout = many(24, |n| {
        format!("unit=A-{n} registered={} {}", 1000 + n, if n == 24 { "cast=215 yes=115 no=85" } else { "" }) // + 10 + 5
    });
    let gap = many(10, |n| format!("unit=A-{n} registered={} {}", 1000 + n, if n == 10 { "blank=" } else { "" }));
    let swapped = many(5, |n| {
        let shares = if n == 5 { "yes=30 no=70" } else { "yes=70 no=30" };
        format!("poll_id=p{n} pollster=House~{n} undecided=0 {shares}")
    });
    let two = [
        result("provisional", "at = 2026-03-23\nyes = 10\nno = 5"),
        result("final", "at = 2026-03-25\nyes = 12\nno = 5"),
    ];
    vec![
        case("cast_not_sum_of_parts", folder().results(&["unit=A-1 cast=701"])),
        case("cast_exceeds_registered", folder().controls(&["value=10", "quantity=cast value=20"])),
        case("percentages_as_counts", folder().file("v/results.csv", "unit,yes,no\nA,56,44\nB,60,40\nC,47,53\n")),
        case("cast_below_votes", folder().results(&["unit=A-1 cast=0"])),
        case("cast_above_register", folder().results(&["unit=A-1 cast=7000"])),
        case("register_below_ballots", folder().results(&["unit=A-1 registered=600"])),
        case("share_differs_from_ballots", folder().results(&["unit=A-1 yes_share=0.9"])),
        case("half_a_result", folder().results(&["unit=A-1 no= cast= blank= spoiled="])),
        case(
            "row_says_nothing",
            folder().file("v/results.csv", "unit,yes,no\nA,7,5\nB,5,9\nC,9,7\nSource: town hall,,\n"),
        ),
        case("cell_missing", folder().results(&lent(&gap))),
        case("same_numbers", folder().results(&["unit=A-1", "unit=B-1"])),
        case("full_turnout", folder().results(&["unit=A-1 registered=700"])),
        case("yes_no_swapped", folder().polls(&lent(&swapped))),
        case("provisional_differs_from_final", folder().tables(&two.concat())),
        case("unusual_share", folder().results(&lent(&share)).earlier(&lent(&before))),
        case("unusual_turnout", folder().results(&lent(&turnout)).earlier(&lent(&before))),
        case("nobody_voted", folder().results(&["unit=A-1 cast=0 yes=0 no=0 blank=0 spoiled=0"])),
        case("no_valid_vote", folder().results(&["unit=A-1 cast=15 yes=0 no=0"])), // 10 + 5 = 15
    ]
}

pub fn links() -> Vec<Case> {
    // Thirty units whose shares now have nothing to do with those before.
    let thirty = |share: fn(usize) -> usize| {
        many(30, move |n| format!("unit=A-{n} parent=A name=S{n} yes={} no={} cast=615", share(n), 600 - share(n)))
    };
    let one = || folder().unit().earlier(&["unit=A-1 parent=A"]);
    let other = |row: &str| folder().unit().earlier(&[row]).links(&["baseline_unit=B-1"]);
    let two = || folder().results(&["unit=A-1", "unit=A-2 registered=1010"]);
    vec![
        case("link_to_nothing", one().links(&["baseline_unit=Z"])),
        case("link_weight_out_of_range", one().links(&["weight=0"])),
        case("link_weights_not_1", one().links(&["weight=0.5"])),
        case("link_to_unknown_vote", one().links(&["", "baseline_vote=older"])),
        case("link_across_parents", other("unit=B-1 parent=B")),
        case("baseline_without_units", folder().unit().earlier(&["unit=Z-9"])),
        case("units_not_in_baseline", two().earlier(&["unit=A-1"])),
        case("unit_without_link", two().earlier(&["unit=A-1"]).links(&[""])),
        case("unit_number_changed_meaning", folder().unit().earlier(&["unit=A-1 registered=2000"])),
        case(
            "baseline_explains_little",
            // 7 and 11 have no common step: the correlation of 30 units is near 0.
            folder()
                .results(&lent(&thirty(|n| 200 + 7 * n % 30 * 6)))
                .earlier(&lent(&thirty(|n| 200 + 11 * n % 29 * 6))),
        ),
        case("register_jumped", other("unit=B-1 registered=2000")),
        case("baseline_unit_unlinked", folder().unit().earlier(&["unit=A-1", "unit=A-2"]).links(&[""])),
        case(
            "names_changed",
            folder().results(&["unit=A-1 name=Hall"]).earlier(&["unit=A-1 name=School"]).links(&[""]),
        ),
    ]
}

pub fn totals() -> Vec<Case> {
    let two = || folder().results(&["unit=A-1 parent=A", "unit=B-1 parent=B registered=1010"]);
    // Voters of Far vote in Far-9 and stand in the other registers as well: 1,500 + 900 + 700 against a list of 2,400.
    let far = [
        "unit=Far-1 parent=Far registered=1500",
        "unit=Far-2 parent=Far registered=900 yes=386 no=299",
        "unit=Far-9 parent=Far registered=700 cast=65 yes=30 no=20",
    ];
    vec![
        case("sum_differs_from_final", folder().unit().controls(&["quantity=yes value=999"])),
        case("control_contradicted", folder().unit().controls(&["value=1000", "value=1001"])),
        case(
            "valid_not_yes_plus_no",
            folder().controls(&["quantity=yes value=10", "quantity=no value=5", "quantity=valid value=16"]),
        ),
        case("control_repeated", folder().unit().controls(&["", ""])),
        case("control_out_of_time", folder().unit().controls(&["status=list at=2026-04-01"])),
        case("totals_do_not_add_up", two().controls(&["value=2010", "area=A value=1000", "area=B value=1005"])),
        case("list_differs_widely", folder().unit().controls(&["status=list at=2026-03-01 value=500"])),
        case(
            "register_counted_twice",
            folder()
                .results(&far)
                .units(&["unit=Far-1 off_area=0", "unit=Far-2 off_area=0", "unit=Far-9 off_area=1"])
                .controls(&["area=Far value=2400 status=list at=2026-03-01"]),
        ),
        case(
            "blank_spoiled_swapped",
            folder().unit().controls(&["quantity=blank value=5", "quantity=spoiled value=10"]),
        ),
        case("date_far_from_vote", folder().unit().controls(&["at=2028-03-25"])),
        case(
            "control_not_comparable",
            folder().results(&["unit=A-1", "unit=B-1 blank= registered=1010"]).controls(&["quantity=blank value=10"]),
        ),
    ]
}

pub fn press() -> Vec<Case> {
    // Half of the register and of the votes at first; 120 of 300, three fifths of them yes, in the end.
    let counts = [
        result("provisional", "registered = 200\ncast = 100\nyes = 50\nno = 50"),
        result("final", "registered = 300\ncast = 120\nyes = 72\nno = 48"),
    ]
    .concat();
    let counts = || folder().tables(&counts);
    let cut = "unit=A-1 registered=20000 cast=10015 yes=5667 no=4333"; // 56.67 %, printed 56.6
    vec![
        case("percent_out_of_range", folder().press(&["measure=turnout option= value=150"])),
        case("press_figure_unmatched", folder().unit().press(&["value=90"])),
        case(
            "press_figure_of_earlier_hour",
            folder().results(&["unit=A-1 parent=A"]).lines(&["value=50"]).press(&["value=50"]),
        ),
        case("press_figure_before_vote", folder().unit().press(&["published=2026-03-20"])),
        case("press_counts_mixed", counts().press(&["value=50", "measure=turnout option= value=40"])),
        case("printed_not_100", folder().press(&["value=50", "option=no value=45"])),
        case("press_option_missing", folder().press(&["option="])),
        case("press_number_missing", folder().press(&["value="])),
        case("press_unit_unknown", folder().press(&["unit=apples"])),
        case("press_figure_provisional", counts().press(&["value=50"])),
        case("press_figure_fits_one_register", counts().press(&["measure=abstentions option= value=100 unit=persons"])),
        case("press_figure_cut", folder().results(&[cut]).press(&["value=56.6"])),
        case("press_figure_repeated", folder().press(&["", ""])),
        case("press_measure_unknown", folder().press(&["measure=mood option="])),
        case("fact_unsourced", folder().press(&["", "value=57", "value=58 source="])),
    ]
}

pub fn polls() -> Vec<Case> {
    let poll = |row: &str| folder().polls(&[row]);
    let far = many(5, |n| {
        let shares = if n == 5 { "yes=80 no=20" } else { "yes=50 no=50" };
        format!("poll_id=p{n} pollster=House~{n} undecided=0 {shares}")
    });
    vec![
        case("poll_after_vote", poll("field_start=2026-03-24 field_end=2026-03-25 published=2026-03-26")),
        case("poll_year_doubtful", poll("field_start=2016-03-01 field_end=2016-03-03")),
        case("poll_shares_not_100", poll("undecided=20")), // 48 + 42 + 20
        case("poll_without_shares", poll("yes= no=")),
        case("poll_without_dates", poll("field_start= field_end=")),
        case("poll_days_unsure", poll("date_precision=unknown")),
        case("poll_field_long", poll("field_start=2025-10-01")),
        case("poll_published_early", poll("published=2026-03-02")),
        case("poll_published_late", poll("field_start=2025-10-01 field_end=2025-10-03")),
        case("poll_published_twice", folder().polls(&["", "poll_id=b"])),
        case("polls_overlap", folder().polls(&["", "poll_id=b yes=47 no=43"])),
        case("house_spelled_twice", folder().polls(&["pollster=Harris", "poll_id=b pollster=Haris"])),
        case(
            "house_unlike_id",
            folder().polls(&[
                "poll_id=harris-1 pollster=Harris",
                "poll_id=harris-2 pollster=Harris field_start=2026-02-01 field_end=2026-02-02",
                "poll_id=kantar-1 pollster=Kantar",
                "poll_id=kantar-2 pollster=Harris field_start=2026-02-10 field_end=2026-02-11",
            ]),
        ),
        case(
            "poll_day_unlike_id",
            folder().polls(&[
                "poll_id=a-2026-01-08 field_start=2026-01-07 field_end=2026-01-08",
                "poll_id=b-2026-01-18 field_start=2026-01-17 field_end=2026-01-18",
                "poll_id=c-2026-01-28 field_start=2026-01-27 field_end=2026-01-28",
                "poll_id=d-2026-02-08 field_start=2026-02-01 field_end=2026-02-03",
            ]),
        ),
        case("poll_unlike_others", folder().polls(&lent(&far))),
        case("poll_is_average", poll("pollster=Average~of~polls")),
        case(
            "poll_is_result",
            folder().tables(&result("final", "yes = 497\nno = 503")).polls(&[
                "yes=49.7 no=50.3 undecided=0 field_start=2026-03-23 field_end=2026-03-23 published=2026-03-24",
            ]),
        ),
        case("poll_base_doubtful", poll("base=decided")), // 48 + 42 + 10
        case("poll_rule_unused", folder().tables("[polls.excluded]\nb = \"push poll\"").polls(&[""])),
        case("poll_n_small", poll("n=50")),
        case("poll_n_large", poll("n=30000")),
        case(
            "poll_n_in_steps",
            folder().polls(&["poll_id=a n=1004", "poll_id=b n=1005", "poll_id=c n=1006", "poll_id=d n=1007"]),
        ),
        case("poll_margin_unlike_n", poll("margin=10")), // sampling alone: 98/√1000 = 3.1
        case("poll_range_open", poll("range_option=yes")),
        case("poll_range_not_reproduced", poll("range_low=70 range_high=75 range_option=yes range_meaning=projection")),
        case("poll_turnout_odd", poll("turnout_stated=10")),
        case("base_assumed", poll("base=")),
        case("poll_month_only", poll("field_start=2026-02 field_end=2026-02")),
        case("poll_one_field_day", poll("field_end=")),
        case("poll_of_others", poll("population=other")),
        case("poll_without_n", poll("n=")),
        case(
            "poll_interval_implies_n",
            poll("n= range_low=45 range_high=51 range_option=yes range_meaning=interval95"),
        ),
        case("poll_without_publication", poll("published=")),
        case("poll_rest_unpublished", poll("undecided=")),
        case(
            "poll_far_from_result",
            folder().tables(&result("final", "yes = 70\nno = 30")).polls(&["yes=30 no=70 undecided=0"]),
        ),
        case("poll_prior_aside", folder().tables("[polls.priors]\nstructural_mean = 0.4").polls(&[""])),
    ]
}

/// Tables of the polls of many votes.
pub fn tables() -> Vec<Case> {
    const HEAD: &str = "race,pollster,mode,field_end,vote_date,n,yes,no,result_yes_share\n";
    const SOUND: &str =
        "r1,House,phone,2020-05-01,2020-05-10,1000,50,40,52\nr2,Other,phone,2021-05-01,2021-05-10,1000,45,45,48\n";
    let table = |code, rows: &str| (code, MANY, folder().file("v/many.csv", format!("{HEAD}{SOUND}{rows}")));
    let means = "model,race,output_type,output_type_id,value\na,v,mean,,0.5\na,v,median,,0.5\n";
    let result = "[[result]]\nstatus = \"final\"\nat = 2026-03-24\nyes = 385\nno = 300";
    let scored = |table: &str| folder().tables(result).file("v/f.csv", table);
    let polled = || folder().polls(&["yes=52 no=48"]);
    const SCORE: &[&str] = &["score", "v/f.csv", "v"];
    vec![
        ("rows_not_scored", SCORE, scored(means)),
        ("rows_marked", SCORE, scored("share_yes,vote,.draw,mark\n0.5,v,1,TEST\n0.6,v,2,TEST\n")),
        ("forecast_outside", SCORE, scored("model,race,predicted,sample_id\na,v,0.9,1\na,v,0.95,2\na,v,1.01,3\n")),
        ("flag_idle", &["forecast", "v", "--turnout-yes", "0.8", "--turnout-no", "0.8"], polled()),
        ("flag_unit_doubtful", &["forecast", "v", "--common-error", "0.03"], polled()),
        ("outcome_of_event", &["score", "v/f.csv", "v/o.csv"], {
            let draws = "model,race,predicted,sample_id\na,v,0.5,1\na,v,0.6,2\na,v,0.55,3\n";
            scored(draws).file("v/o.csv", "race,observed\nv,1\n")
        }),
        ("race_taken", SCORE, scored("model,predicted\na,0.5\n")),
        table("rows_left_out", "r3,House,phone,2022-05-01,2022-05-10,1000,,,50\n"),
        table("polls_after_vote", "r2,House,phone,2021-05-20,2021-05-10,1000,50,40,48\n"),
        table("polls_listed_twice", "r2,Other,phone,2021-05-01,2021-05-10,1000,45,45,48\n"),
        table("race_with_two_results", "r2,Third,phone,2021-05-02,2021-05-10,1000,50,40,60\n"),
    ]
}
