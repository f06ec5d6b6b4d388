//! The words about a vote follow the polls of its folder: a copy with other polls says other things.

use std::path::Path;

use plebis::language::Lang;
use plebis::poll_error::{CauseName, PollErrors, analyse};

const BUNDLED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/notebooks-data/new-caledonia-2018");

const HEAD: &str = "poll_id,pollster,mode,field_start,field_end,date_precision,published,n,yes,no,undecided,base";

/// A copy of the vote of 2018 with these rows as its polls.
fn with_polls(rows: &[&str]) -> PollErrors {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("new-caledonia-2018");
    copy_folder(Path::new(BUNDLED), &copy);
    std::fs::write(copy.join("polls.csv"), format!("{HEAD}\n{}\n", rows.join("\n"))).expect("a file");
    analyse(&plebis::data::load(&copy.to_string_lossy(), None).expect("the copy").vote)
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("the bundled vote") {
        let entry = entry.expect("an entry");
        if entry.file_type().expect("a kind").is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name())).expect("a copy");
        }
    }
}

fn plain(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| text.replace(['\u{a0}', '\u{202f}'], " ")).collect()
}

#[test]
fn one_poll_is_spoken_of_in_the_singular() {
    // 40 yes, 45 no: No 52.9 % of two-way answers; result 56.67 %; margin of 850 decided respondents 3.4 points.
    let errors = with_polls(&["a,House A,phone,2018-11-03,2018-11-03,day,2018-11-03,1000,40,45,15,all"]);
    let (en, fr) = (plain(&errors.sentences.of(Lang::En)), plain(&errors.sentences.of(Lang::Fr)));
    assert_eq!(en[0], "The only poll gave No 52.9%, excluding undecided voters.");
    assert!(en[1].ends_with("The poll had No 3.7 points too low."), "{}", en[1]); // 56.67 − 52.94
    assert_eq!(en[2], "The poll missed by more than its margin of error.");
    assert_eq!(fr[0], "Le seul sondage créditait le non de 52,9 %, hors indécis.");
    assert!(fr[1].ends_with("Le sondage plaçait le non 3,7 points trop bas."), "{}", fr[1]);
    assert_eq!(fr[2], "Le sondage s’est trompé de plus que sa marge d’erreur.");
    let swing =
        errors.causes.iter().find(|cause| cause.cause == CauseName::LateSwing).expect("every cause has its line");
    let said = |lang| swing.assumption.get(lang);
    assert!(said(Lang::En).contains("in one day on average"), "{}", said(Lang::En)); // 3 to 4 November
    assert!(said(Lang::Fr).contains("en un jour en moyenne"), "{}", said(Lang::Fr));
}

#[test]
fn of_several_polls_one_may_stand_alone() {
    // Result 56.67 %; margins near 3.1 points: only the poll of House C (No 65 %) is outside its own.
    let errors = with_polls(&[
        "a,House A,phone,2018-10-01,2018-10-05,day,2018-10-06,1000,44,56,,decided",
        "b,House B,online,2018-10-08,2018-10-12,day,2018-10-13,1000,42,58,,decided",
        "c,House C,phone,2018-10-20,2018-10-24,day,2018-10-25,1000,35,65,,decided",
    ]);
    let (en, fr) = (plain(&errors.sentences.of(Lang::En)), plain(&errors.sentences.of(Lang::Fr)));
    assert_eq!(en[0], "The last polls of 3 pollsters gave No 59.7% on average, excluding undecided voters."); // (56 + 58 + 65)/3
    assert_eq!(en[2], "Of the 3 polls, one missed by more than the margin of error. One in 20 would be usual.");
    assert_eq!(
        fr[2],
        "Sur les 3 sondages, un seul se trompait de plus que sa marge d’erreur. Un sur 20 serait habituel."
    );
    assert!(en.iter().any(|text| text == "All 3 polls had No ahead."));
}

#[test]
fn polls_that_named_the_wrong_winner_are_said_to_have() {
    let errors = with_polls(&[
        "a,House A,phone,2018-10-01,2018-10-05,day,2018-10-06,1000,55,45,,decided",
        "b,House B,online,2018-10-08,2018-10-12,day,2018-10-13,1000,48,52,,decided",
        "c,House C,phone,2018-10-20,2018-10-24,day,2018-10-25,1000,53,47,,decided",
    ]);
    let (en, fr) = (plain(&errors.sentences.of(Lang::En)), plain(&errors.sentences.of(Lang::Fr)));
    let said = |texts: &[String], word: &str| texts.iter().any(|text| text.starts_with(word));
    assert!(said(&en, "Only 1 of 3 polls had No ahead"), "{en:?}");
    assert!(said(&fr, "Sur 3 sondages, 1 seulement donnait le non en tête"), "{fr:?}");
    assert!(en[1].ends_with("too low."), "{}", en[1]); // (45 + 52 + 47)/3 = 48.0 against 56.67
}
