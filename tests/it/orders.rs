//! Orders to hold a vote back in other words than `embargo_until` and `test`, and the marks that outputs carry.

use std::fs;

use serde_json::Value;

use crate::{
    folder::Place,
    secrecy::{Dice, FAR, NIGHT, Verdict, places, report, slip, verdict, vote_with},
};

/// Orders to hold a vote back, in the languages of desks: keys with a value that a desk would write.
const HOLDS: [&str; 40] = [
    "hold = true",
    "Hold = true",
    "HOLD = \"yes\"",
    "on_hold = 1",
    "not_before = 2999-01-01",
    "NOT_BEFORE = 2999-01-01T00:00:00Z",
    "notBefore = \"2999-01-01\"",
    "release_at = 2999-01-01T00:00:00Z",
    "release_on = 2999-01-01",
    "releaseAfter = \"18:00\"",
    "publish_after = 2999-01-01T00:00:00Z",
    "publish_at = \"2999-01-01T00:00:00Z\"",
    "publish = false",
    "published = false",
    "public = \"no\"",
    "publish = 2999-01-01T00:00:00Z",
    "do_not_publish = true",
    "do-not-publish = true",
    "go_live = 2999-01-01T00:00:00Z",
    "confidential = true",
    "status = \"on hold\"",
    "status = \"embargoed\"",
    "sperrfrist = 2999-01-01T00:00:00Z",
    "Sperrfrist_bis = 2999-01-01T00:00:00Z",
    "nicht_vor = 2999-01-01",
    "nicht_veroeffentlichen = true",
    "\"veröffentlichen_ab\" = 2999-01-01",
    "freigabe_ab = 2999-01-01",
    "gesperrt = true",
    "ne_pas_publier = true",
    "publier_apres = 2999-01-01",
    "\"publier_après\" = 2999-01-01",
    "pas_avant = 2999-01-01",
    "confidentiel = true",
    "non_pubblicare = true",
    "non_prima = 2999-01-01",
    "pubblicare_dopo = 2999-01-01",
    "no_publicar = true",
    "no_antes_de = 2999-01-01",
    "publicar_despues = 2999-01-01",
];

/// Marks of what is no real vote.
const DRAFTS: [&str; 22] = [
    "draft = true",
    "Draft = true",
    "DRAFT = \"yes\"",
    "is_draft = true",
    "dry_run = true",
    "dryRun = true",
    "dry-run = true",
    "status = \"test\"",
    "Status = \"TEST\"",
    "status = \"draft\"",
    "state = \"rehearsal\"",
    "stage = \"dry run\"",
    "mode = \"test\"",
    "brouillon = true",
    "statut = \"brouillon\"",
    "entwurf = true",
    "zustand = \"Entwurf\"",
    "bozza = true",
    "stato = \"bozza\"",
    "borrador = true",
    "estado = \"borrador\"",
    "sandbox = true",
];

#[test]
fn orders_to_hold_back_and_marks_of_a_draft_refuse_a_publication_in_every_table_and_language() {
    let place = Place::new();
    for line in HOLDS.iter().chain(&DRAFTS) {
        for (above, below) in places(line) {
            let folder = vote_with(&place, &above, &below);
            assert_eq!(verdict(&folder), Verdict::Refused, "{line} in {above:?} {below:?}");
        }
    }
    vote_with(&place, "status = \"draft\"", "");
    let ran = report(&place, &["--publish", "site"]);
    assert_eq!(ran.code, 3, "{}", ran.err); // FORMATS: an input file is wrong
    assert!(ran.err.contains("line 4") && ran.err.contains("draft") && ran.err.contains("help"), "{}", ran.err);
    assert!(!place.join("site").exists());
    assert_eq!(place.run(&["check", "v"]).code, 4); // an error finding
}

#[test]
fn no_slip_around_orders_publishes_as_if_nothing_had_been_asked() {
    let place = Place::new();
    let mut dice = Dice(14);
    let mut tried = 0;
    for (seed, key) in [
        "not_before",
        "release_at",
        "publish_after",
        "do_not_publish",
        "sperrfrist",
        "ne_pas_publier",
        "nicht_veroeffentlichen",
        "non_pubblicare",
        "no_publicar",
        "brouillon",
        "dry_run",
        "entwurf",
        "borrador",
    ]
    .iter()
    .enumerate()
    {
        for _ in 0..42 {
            let slipped = slip(key, &mut dice);
            let value = dice.of(&["true", "2999-01-01T00:00:00Z", "\"2999-01-01\"", "\"yes\""]);
            let all = places(&format!("\"{slipped}\" = {value}"));
            let (above, below) = &all[dice.below(all.len())];
            let got = verdict(&vote_with(&place, above, below));
            assert_ne!(got, Verdict::Published, "{slipped:?} = {value} in {above:?} {below:?} ({seed})");
            tried += 1;
        }
    }
    assert!(tried >= 500, "{tried}");
}

#[test]
fn columns_and_cells_that_order_the_same_refuse_a_publication_and_ordinary_ones_do_not() {
    let place = Place::new();
    vote_with(&place, "", "");
    let try_file = |file: &str, text: &str| {
        place.write(&format!("v/{file}"), text);
        let got = verdict(&place.join("v"));
        fs::remove_file(place.join(&format!("v/{file}"))).expect("the file");
        got
    };
    for (column, cell) in [
        ("hold", "1"),
        ("Draft", "yes"),
        ("dry_run", "1"),
        ("not_before", "2999-01-01"),
        ("release_at", "2999-01-01T00:00:00Z"),
        ("publish_after", "2999-01-01"),
        ("sperrfrist", "2999-01-01"),
        ("brouillon", "oui"),
        ("Entwurf", "ja"),
        ("bozza", "1"),
        ("borrador", "si"),
        ("ne_pas_publier", "1"),
    ] {
        for (file, heading, row) in [
            ("returns.csv", "unit,yes,no", "a,1,2"),
            ("results.csv", "unit,yes,no", "a,1,2"),
            ("units.csv", "unit,region", "a,N"),
            ("controls.csv", "quantity,value,at", "yes,1,2026-03-24"),
            ("polls.csv", "poll_id,pollster,yes,no", "p,A,50,50"),
        ] {
            let got = try_file(file, &format!("{heading},{column}\n{row},{cell}\n"));
            assert_eq!(got, Verdict::Refused, "{file} {column}");
        }
    }
    for status in ["test", "TEST", "draft", "rehearsal", "dry run", "embargoed", "on hold", "brouillon", "Entwurf"] {
        let got = try_file("returns.csv", &format!("unit,yes,no,status\na,1,2,complete\nb,1,2,{status}\n"));
        assert_eq!(got, Verdict::Refused, "status {status}");
    }
    for (file, text) in [
        ("returns.csv", "unit,yes,no,status\na,1,2,complete\nb,1,2,partial\nc,1,2,corrected\n"),
        ("returns.csv", "unit,yes,no,state,note\na,1,2,counted,draft count\nb,1,2,pending,second\n"),
        (
            "units.csv",
            "unit,latest,contest,households,threshold,publication,sample,private\na,1,1,1,1,1,1,1\nb,0,0,1,0,2,0,0\n",
        ),
        ("units.csv", "unit,hold\na,17.5\nb,18.5\n"),
        ("polls.csv", "poll_id,pollster,yes,no,mode,published\np,A,50,50,phone,2026-03-01\n"),
        ("controls.csv", "quantity,value,status\nyes,1,final\n"),
    ] {
        assert_eq!(try_file(file, text), Verdict::Published, "{file} {text}");
    }
    for line in
        ["old = true", "published = true", "public = true", "status = \"final\"", "release = \"1.2\"", "live = true"]
    {
        assert_eq!(verdict(&vote_with(&place, line, "")), Verdict::Published, "{line}");
    }
}

#[test]
fn what_a_rehearsal_or_an_embargoed_vote_says_as_json_carries_its_mark() {
    let place = Place::new();
    let polls = "poll_id,pollster,mode,field_start,field_end,published,n,yes,no,undecided,base\n\
                 p1,A,phone,2026-03-01,2026-03-02,2026-03-03,1000,52,48,,decided\n";
    let made = |above: &str, test: &str| {
        vote_with(&place, above, "[[result]]\nstatus = \"final\"\nyes = 50\nno = 60");
        place.write("v/polls.csv", polls).write(
            "v/results.csv",
            "unit,registered,cast,blank,spoiled,yes,no\na,100,60,0,0,20,40\nb,100,50,0,0,30,20\n",
        );
        place.write(
            "v/returns.csv",
            NIGHT.replace("reported_at\n", "reported_at,test\n").replace("+01:00\n", &format!("+01:00,{test}\n")),
        );
    };
    for (above, test, mark) in
        [("", "1", "TEST"), (&*format!("embargo_until = {FAR}"), "0", "EMBARGOED"), ("", "0", "")]
    {
        made(above, test);
        for command in ["project", "forecast", "errors", "check"] {
            let ran = place.run(&[command, "v", "--json", "--draws", "200", "--out", "written"]);
            let json = ran.json();
            assert_eq!(json["mark"].as_str().unwrap_or_default(), mark, "{command}: {}", ran.out);
            let file = fs::read_to_string(place.join(&format!("written/v/{command}.json"))).expect("the file");
            assert!(mark.is_empty() || file.contains(&format!("\"mark\": \"{mark}\"")), "{command}");
            let words = place.run(&[command, "v", "--draws", "200"]).out;
            assert_eq!(words.starts_with(&format!("{mark} – ")), !mark.is_empty(), "{command}: {words}");
        }
        let chart = place.run(&["chart", "outcome_dots", "v", "--json", "--draws", "200"]).json();
        assert_eq!(chart["mark"].as_str().unwrap_or_default(), mark);
        for more in [&["--order", "random", "--seeds", "1"][..], &["--campaign"]] {
            let out = place.run(&[&["replay", "v", "--json"], more].concat()).out;
            let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
            assert!(!lines.is_empty(), "{more:?}");
            for line in lines {
                assert_eq!(line["mark"].as_str().unwrap_or_default(), mark, "{more:?}: {line}");
            }
        }
    }
}

#[test]
fn an_id_that_is_the_name_of_a_file_is_refused_with_the_cure() {
    let place = Place::new();
    for id in ["index.html", "live.json", "CON", ".htaccess", "report.", "vote.csv", "aux.md", "a.php", "robots.txt"] {
        vote_with(&place, "", "");
        let path = place.join("v/vote.toml");
        let text = fs::read_to_string(&path).expect("the vote").replace("id = \"v\"", &format!("id = \"{id}\""));
        fs::write(&path, text).expect("written");
        let ran = report(&place, &["--publish", "site"]);
        assert_eq!(ran.code, 3, "{id}: {}", ran.err); // FORMATS: an input file is wrong
        assert!(ran.err.contains("use letters, digits and hyphens"), "{id}: {}", ran.err);
        assert!(!place.join("site").exists(), "{id}");
    }
}
