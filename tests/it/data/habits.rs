//! Files as desks type them into a spreadsheet: what leaves no doubt is read, with one note a file.

use super::{checked, said};
use crate::folder::Place;

fn load(place: &Place) -> plebis::vote::Vote {
    plebis::data::load(&place.join("v").to_string_lossy(), None).expect("read").vote
}

const POLLS: &str = "poll_id,pollster,field_start,field_end,published,n,yes,no,undecided,base\n";

#[test]
fn percent_signs_in_columns_of_percentages_are_left_off_with_one_note() {
    let place = Place::new();
    let rows = "a,House,2026-02-01,2026-02-03,2026-02-05,1012,39.2 %,50.1 %,10.7 %,all\n\
                b,Other,2026-02-11,2026-02-13,2026-02-15,998,47,43,10,all\n\
                c,House,2026-02-14,2026-02-16,2026-02-18,1020,41%,49%,10\u{202f}%,all\n\
                d,House,2026-02-19,2026-02-20,2026-02-22,1031,42%,48%,10,all\n";
    place.vote("v", "").write("v/polls.csv", format!("{POLLS}{rows}"));
    let ran = checked(&place);
    assert_eq!(ran.findings("percent_signs_taken").len(), 1, "{}{}", ran.out, ran.err);
    let told = said(&place, "percent_signs_taken");
    assert!(told.contains("`yes`, `no` and `undecided` (lines 2 and 4–5)"), "{told}");
    let polls = load(&place).polls;
    assert_eq!((polls[0].yes, polls[0].undecided, polls[2].undecided), (Some(39.2), Some(10.7), Some(10.0)));
    // Semicolons: the comma is a decimal mark, with a sign behind it as without.
    place.write("v/polls.csv", format!("{POLLS}{rows}").replace(',', ";").replace('.', ","));
    assert_eq!(load(&place).polls[0].no, Some(50.1));
}

#[test]
fn quoted_decimal_commas_of_percentages_are_points_where_commas_part_the_cells() {
    let place = Place::new();
    let rows = "a,House,2026-02-01,2026-02-03,2026-02-05,1012,\"39,2 %\",\"50,1 %\",\"10,7 %\",all\n\
                b,Other,2026-02-11,2026-02-13,2026-02-15,998,\"47,25\",43,10,all\n";
    place.vote("v", "").write("v/polls.csv", format!("{POLLS}{rows}"));
    let told = said(&place, "decimal_commas_taken");
    assert!(told.contains("`yes`, `no` and `undecided` (lines 2–3)"), "{told}");
    let polls = load(&place).polls;
    assert_eq!((polls[0].yes, polls[0].undecided, polls[1].yes), (Some(39.2), Some(10.7), Some(47.25)));
    // Between semicolons nobody need be told.
    let row = "a;House;2026-02-01;2026-02-03;2026-02-05;1012;39,2;50,1;10,7;all\n";
    place.write("v/polls.csv", POLLS.replace(',', ";") + row);
    assert!(checked(&place).findings("decimal_commas_taken").is_empty());
}

#[test]
fn a_percent_sign_behind_a_share_or_a_count_stays_refused() {
    for (file, text) in [
        ("results.csv", "unit,yes,no,yes_share\nA,7,5,58%\n"),
        ("results.csv", "unit,yes,no\nA,58%,42%\n"),
        ("polls.csv", "poll_id,pollster,field_end,n,yes,no,base\na,House,2026-03-01,90%,48,42,all\n"),
        ("polls.csv", "poll_id,pollster,field_end,n,yes,no,base\na,House,2026-03-01,900,\"48,512 %\",42,all\n"),
    ] {
        let place = Place::new();
        place.vote("v", "").write(&format!("v/{file}"), text);
        let ran = place.run(&["check", "v"]);
        assert!(ran.err.contains('%'), "{text}: {}{}", ran.out, ran.err);
    }
}

#[test]
fn published_percentages_of_the_night_may_carry_the_sign_and_counts_of_persons_not() {
    let place = Place::new();
    let head = "unit,measure,option,value,reported_at\n";
    let share = ",share,yes,55.3 %,2026-03-23T22:00:00+01:00\n";
    let registered = ",registered,,1000%,2026-03-23T22:00:00+01:00\n";
    place.vote("v", "").write("v/returns.csv", format!("{head}{share}{registered}"));
    let returns = load(&place).returns;
    assert_eq!(returns.aggregates.iter().map(|row| row.value).collect::<Vec<_>>(), [Some(55.3)]);
    assert_eq!(returns.unread.len(), 1);
    assert!(said(&place, "percent_signs_taken").contains("(line 2)"), "{}", said(&place, "percent_signs_taken"));
}

#[test]
fn words_for_nothing_in_columns_of_numbers_and_days_are_blank_with_one_note() {
    let place = Place::new();
    let polls = "poll_id,pollster,field_start,field_end,published,n,yes,no,undecided,margin,base\n\
                 a,NA,2026-02-01,2026-02-03,n. d.,k. A.,48,42,10,–,all\n\
                 b,None,2026-02-11,2026-02-13,2026-02-15,998,47,43,10,N/A,all\n";
    place.vote("v", "").write("v/polls.csv", polls);
    let ran = checked(&place);
    assert_eq!(ran.findings("blank_words_taken").len(), 1, "{}{}", ran.out, ran.err);
    let told = said(&place, "blank_words_taken");
    for word in ["`n. d.`", "`k. A.`", "`–`", "`N/A`", "`published`", "`margin`", "(lines 2–3)"] {
        assert!(told.contains(word), "{word}: {told}");
    }
    let polls = load(&place).polls;
    assert_eq!((polls[0].published, polls[0].n, polls[1].margin), (None, None, None));
    assert_eq!((polls[0].pollster.as_str(), polls[1].pollster.as_str()), ("NA", "None"), "a name is no number");
}

#[test]
fn a_row_of_dashes_is_a_row_of_blanks() {
    let rows = |sign: &str| {
        let head = "unit,name,registered,cast,blank,spoiled,yes,no,status\n";
        format!("{head}A,Harbour,2000,1220,12,8,700,500,complete\nB,{sign},2600,{sign},{sign},{sign},{sign},{sign},\n")
    };
    let place = Place::new();
    let night = |file: &str, text: String| {
        place.vote("v", "").write(file, text);
        let vote = load(&place);
        (vote.units.iter().map(|unit| unit.counts).collect::<Vec<_>>(), vote.returns)
    };
    for file in ["v/results.csv", "v/returns.csv"] {
        let names = |text: String, sign: &str| text.replacen(&format!("B,{sign},"), "B,Old Town,", 1);
        let text = |sign: &str| match file {
            "v/results.csv" => {
                names(rows(sign), sign).replace(",complete", "").replace(",status", "").replace(",\n", "\n")
            }
            _ => names(rows(sign), sign),
        };
        for sign in ["–", "none", "..."] {
            assert_eq!(night(file, text(sign)), night(file, text("")), "{file}: {sign}");
        }
    }
}

#[test]
fn a_compulsory_cell_with_a_dash_is_blank_and_a_region_called_so_is_none() {
    let place = Place::new();
    let control = "area,quantity,value,status,at,source\n,yes,–,final,2026-03-25,court\n";
    place.vote("v", "").write("v/controls.csv", control);
    let ran = checked(&place);
    assert!(ran.err.contains("is blank"), "{}", ran.err);
    let place = Place::new();
    place
        .vote("v", "")
        .write("v/units.csv", "unit,region,altitude\nA,-,12\nB,West,n/a\n")
        .write("v/history.csv", "unit,1998,2004\nA,0.4,-\nB,NA,0.5\n");
    let vote = load(&place);
    let cell = |unit: usize, column: &str| vote.unit_info[unit].columns.get(column).map(str::to_owned);
    assert_eq!((cell(0, "region"), cell(1, "altitude")), (Some("-".to_owned()), None));
    let history = vote.history.expect("a history");
    assert_eq!(history.rows[0].1, [Some(0.4), None]);
    assert_eq!(history.rows[1].1, [None, Some(0.5)]);
}

/// A text as a program spoils it that takes UTF-8 for Windows-1252 and saves it again.
fn spoilt(text: &str) -> String {
    let (spoilt, _, _) = encoding_rs::WINDOWS_1252.decode(text.as_bytes());
    spoilt.into_owned()
}

#[test]
fn accents_that_were_saved_twice_are_read_back_with_one_note() {
    let head = "unit,name,parent,yes,no\n";
    let rows = "Nouméa 1,École d’Été,Nouméa,700,500\nDumbéa 1,État civil,Dumbéa,500,900\n";
    let units = "unit,région\nNouméa 1,Sud\nDumbéa 1,Sud\n";
    let toml = "id = \"v\"\ntitle = \"Référendum\"\ndate = 2026-03-23\n[options]\nyes = \"Yes\"\nno = \"No\"\n";
    let place = Place::new();
    place
        .vote("v", "")
        .write("v/vote.toml", toml)
        .write("v/units.csv", units)
        .write("v/results.csv", format!("{head}{rows}"));
    let sound = load(&place);
    place.write("v/results.csv", spoilt(&format!("{head}{rows}"))).write("v/vote.toml", spoilt(toml));
    let read = load(&place);
    assert_eq!((&read.units, &read.texts), (&sound.units, &sound.texts));
    let ran = checked(&place);
    assert_eq!(ran.findings("encoding_converted").len(), 2, "one a file: {}", ran.out);
    assert!(ran.findings("garbled_accents").is_empty() && ran.findings("unit_without_info").is_empty(), "{}", ran.out);
    let told = said(&place, "encoding_converted");
    assert!(told.contains("`NoumÃ©a`") && told.contains("`Nouméa`"), "{told}");
    // A row that was pasted in alone.
    place.write("v/results.csv", format!("{head}{}", rows.replace("Dumbéa 1,État", &spoilt("Dumbéa 1,État"))));
    let mixed = place.write("v/vote.toml", toml);
    assert!(!said(mixed, "garbled_accents").is_empty());
    let (first, second) = rows.split_once('\n').expect("rows");
    place.write("v/results.csv", format!("{head}{first}\n{}", spoilt(second)));
    assert_eq!(load(&place).units, sound.units);
}

/// What is refused, without the line ends of a terminal.
fn refused(place: &Place) -> String {
    let words = place.run(&["check", "v"]).err;
    words.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ")
}

#[test]
fn numbers_of_vote_toml_with_marks_are_all_told_in_one_run_and_the_cures_can_be_followed() {
    let head = "id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\nquestion = \"\"\"\nmost = 1,000\n\"\"\"\n";
    let rest = "[options]\nyes = \"Yes\"\nno = \"No\"\n[[result]]\nstatus = \"final\"\nat = 2026-03-24\n\
                registered = 4 800 000\ncast = 3.700.000 # all\nyes = 1,617,989\nno = 2'001'926\nblank = 9_000\nyes_share = 0,447\n";
    let place = Place::new();
    place.vote("v", "").write("v/vote.toml", format!("{head}{rest}"));
    let told = refused(&place);
    for (line, value, cure) in [
        (13, "4 800 000", "registered = 4800000"),
        (14, "3.700.000", "cast = 3700000"),
        (15, "1,617,989", "yes = 1617989"),
        (16, "2'001'926", "no = 2001926"),
        (18, "0,447", "yes_share = 0.447"),
    ] {
        assert!(told.contains(&format!("line {line}")) && told.contains(value), "{line}: {told}");
        assert!(told.contains(&format!("`{cure}`")), "{cure}: {told}");
    }
    assert!(!told.contains("`most") && !told.contains("key = value"), "{told}");
    let cured =
        [("4 800 000", "4800000"), ("3.700.000", "3700000"), ("1,617,989", "1617989"), ("2'001'926", "2001926")];
    let cured = cured.iter().fold(rest.replace("0,447", "0.447"), |text, (from, to)| text.replace(from, to));
    place.write("v/vote.toml", format!("{head}{cured}"));
    assert_eq!(place.run(&["check", "v", "--exit-zero"]).err, "");
    // Another fault of the file is told beside them.
    place.write("v/vote.toml", format!("{}{rest}", head.replace("\"Made\"", "“Made”")));
    let told = refused(&place);
    assert!(told.contains("straight quotation marks") && told.contains("`yes = 1617989`"), "{told}");
}

const OFFICE: &str = "Bureau,Libellé,Commune,Inscrits,Votants,Blancs,Nuls,Exprimés,Oui,Non\n\
                      A,Mairie,Ouest,2000,1220,12,8,1200,700,500\nB,École,Ouest,2600,1430,20,10,1400,500,900\n";

#[test]
fn a_table_of_a_counting_office_is_read_after_one_option_that_the_refusal_names() {
    let place = Place::new();
    place.vote("v", "").write("v/results.csv", OFFICE);
    let told = refused(&place);
    let option = "results:unit=Bureau,results:name=Libellé,results:parent=Commune";
    assert!(told.contains(&format!("`--columns {option}`")), "{told}");
    assert_eq!(told.matches("Libellé").count(), 1, "told once: {told}");
    let read = place.run(&["check", "v", "--json", "--exit-zero", "--columns", option]);
    let notes = read.findings("column_by_label");
    assert_eq!(notes.len(), 1, "{}{}", read.out, read.err);
    let note = notes[0]["message"].to_string();
    for pair in [
        "`Inscrits` as `registered`",
        "`Votants` as `cast`",
        "`Blancs` as `blank`",
        "`Nuls` as `spoiled`",
        "`Non` as `no`",
    ] {
        assert!(note.contains(pair), "{pair}: {note}");
    }
    let unknown = read.findings("unknown_column");
    assert_eq!(unknown.len(), 1, "valid votes are ours to add up: {unknown:?}");
    assert!(unknown[0]["message"].to_string().contains("Exprimés"), "{unknown:?}");
    assert!(read.findings("cast_below_votes").is_empty(), "{}", read.out);
    // The same under our own names.
    let ours = OFFICE.replace("Bureau,Libellé,Commune,", "unit,name,parent,");
    place.write("v/results.csv", ours);
    let units = load(&place).units;
    assert_eq!(
        (units[0].counts.registered, units[0].counts.cast, units[1].counts.no),
        (Some(2000), Some(1220), Some(900))
    );
    assert_eq!((units[0].counts.blank, units[1].counts.spoiled), (Some(12), Some(10)));
}

#[test]
fn words_of_the_other_languages_and_of_polls_are_read_too() {
    let rows = "A,2000,1220,12,8,700,500\nB,2600,1430,20,10,500,900\n";
    for heading in [
        "unit,Stimmberechtigte,Eingelangte Stimmzettel,Leere,Ungültige,JA,NEIN",
        "unit,Elettori,Votanti,Schede bianche,Schede nulle,Sì,No",
        "unit,Electores,Votantes,Votos en blanco,Votos nulos,Sí,No",
        "unit,Registered voters,Ballots cast,Blank ballots,Rejected,yes,no",
    ] {
        let place = Place::new();
        place.vote("v", "").write("v/results.csv", format!("{heading}\n{rows}"));
        let counts = load(&place).units[1].counts;
        assert_eq!((counts.registered, counts.cast, counts.blank), (Some(2600), Some(1430), Some(20)), "{heading}");
        assert_eq!((counts.spoiled, counts.yes, counts.no), (Some(10), Some(500), Some(900)), "{heading}");
        place.write("v/returns.csv", format!("{heading}\n{rows}"));
        assert_eq!(load(&place).returns.reports[0].counts.cast, Some(1220), "{heading}");
    }
    let place = Place::new();
    place.vote("v", "").write(
        "v/polls.csv",
        "poll_id,Institut,Début,Fin,Échantillon,Oui,Non,Indécis,base\na,House,2026-02-01,2026-02-03,1012,48,42,10,all\n",
    );
    let told = refused(&place);
    let option = "polls:pollster=Institut,polls:field_start=Début,polls:field_end=Fin";
    assert!(told.contains(&format!("`--columns {option}`")), "{told}");
    let read = place.run(&["check", "v", "--json", "--exit-zero", "--columns", option]);
    assert!(read.err.is_empty() && read.findings("unknown_column").is_empty(), "{}{}", read.out, read.err);
}

#[test]
fn a_word_in_doubt_is_not_read_and_the_label_of_an_option_is_its_own() {
    let place = Place::new();
    let told = |toml: &str, heading: &str| {
        let head = format!("id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n[options]\n{toml}\n");
        place.write("v/vote.toml", head).write("v/results.csv", format!("{heading}\nA,700,500,1300\nB,500,900,1500\n"));
        (load(&place).units[0].counts, said(&place, "unknown_column"))
    };
    let sides = "yes = \"For\"\nno = \"Against\"";
    // Two that mean the same, and shares beside counts.
    let (counts, unknown) = told(sides, "unit,yes,Votants,Votanti");
    assert_eq!(counts.cast, None);
    assert!(unknown.contains("did you mean `cast`?"), "{unknown}");
    assert_eq!(told(sides, "unit,Oui %,Non %,x").0.yes, None);
    assert_eq!(told(sides, "unit,Oui,x,y").0.yes, None, "one option alone");
    // Options whose own names are such words.
    let (counts, _) = told("yes = \"Electorate\"\nno = \"Rejected\"", "unit,Electorate,Rejected,Ballots cast");
    assert_eq!(
        (counts.yes, counts.no, counts.cast, counts.registered, counts.spoiled),
        (Some(700), Some(500), Some(1300), None, None)
    );
    let (counts, _) = told("yes = \"Nein\"\nno = \"Ja\"", "unit,Oui,Non,cast");
    assert_eq!((counts.yes, counts.no), (None, None), "here a yes is a no");
}
