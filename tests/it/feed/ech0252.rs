//! eCH-0252 XML, both versions.

use plebis::vote::ReportStatus;

use super::{alone, found, good, read, report, vote, votes};

const UNITS: &str = "3542,Albula/Alvra,\n3701,Andeer,\n3911,Churwalden,\n";

/// A delivery of version 1, with prefixes: Albula is counted, Andeer is partly, Churwalden is not.
fn version_1() -> String {
    let result = |full: &str, yes: u64, no: u64, blank: u64, open: u64| {
        format!(
            "<e:resultData><e:countOfVotersInformation><e:countOfVotersTotal>1000</e:countOfVotersTotal></e:countOfVotersInformation>\
             <e:fullyCountedTrue>{full}</e:fullyCountedTrue><e:releasedTimeStamp>2026-03-23T14:16:10</e:releasedTimeStamp>\
             <e:receivedVotes>{}</e:receivedVotes><e:receivedInvalidVotes>1</e:receivedInvalidVotes>\
             <e:receivedBlankVotes>{blank}</e:receivedBlankVotes><e:receivedValidVotes>{}</e:receivedValidVotes>\
             <e:countOfYesVotes>{yes}</e:countOfYesVotes><e:countOfNoVotes>{no}</e:countOfNoVotes>\
             <e:countOfVotesWithoutAnswer>{open}</e:countOfVotesWithoutAnswer></e:resultData>",
            yes + no + open + blank + 1,
            yes + no + open,
        )
    };
    let circle = |id: &str, name: &str, result: &str| {
        format!(
            "<e:countingCircleInfo>\n<e:countingCircle><e:countingCircleId>{id}</e:countingCircleId>\
             <e:countingCircleName>{name}</e:countingCircleName></e:countingCircle>{result}</e:countingCircleInfo>\n"
        )
    };
    let vote = |id: &str, main: &str, kind: u8, title: &str, circles: &str| {
        format!(
            "<e:voteInfo><e:vote><e:voteIdentification>{id}</e:voteIdentification>{main}<e:otherIdentification>\
             <e:idName>idBund</e:idName><e:id>66{kind}</e:id></e:otherIdentification><e:voteTitleInformation>\
             <e:voteTitleShort>{title}</e:voteTitleShort></e:voteTitleInformation><e:voteSubType>{kind}</e:voteSubType></e:vote>\
             {circles}</e:voteInfo>\n"
        )
    };
    let circles = [
        circle("3542", "Albula/Alvra", &result("true", 300, 200, 4, 0)),
        circle("3701", "Andeer", &result("false", 30, 20, 0, 5)),
        circle("3911", "Churwalden", ""),
    ];
    let main = "<e:mainVoteIdentification>V1</e:mainVoteIdentification>";
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<e:delivery xmlns:e=\"http://www.ech.ch/xmlns/eCH-0252/1\" \
         xmlns:h=\"http://www.ech.ch/xmlns/eCH-0058/5\">\n<e:deliveryHeader><h:messageId>m1</h:messageId>\
         <h:messageDate>2026-03-23T14:25:32</h:messageDate><h:testDeliveryFlag>false</h:testDeliveryFlag></e:deliveryHeader>\n\
         <e:voteBaseDelivery><e:pollingDay>2026-03-23</e:pollingDay>\n{}{}{}</e:voteBaseDelivery></e:delivery>\n",
        vote("V1", "", 1, "Initiative", &circles.concat()),
        vote("V2", main, 2, "Gegenvorschlag", &circle("3542", "Albula/Alvra", &result("true", 111, 222, 0, 0))),
        vote("V3", main, 3, "Stichfrage", &circle("3542", "Albula/Alvra", &result("true", 333, 111, 0, 0))),
    )
}

/// The same in version 2: default namespaces and other names.
fn version_2() -> String {
    version_1()
        .replace("xmlns:e=\"http://www.ech.ch/xmlns/eCH-0252/1\"", "xmlns=\"http://www.ech.ch/xmlns/eCH-0252/2\"")
        .replace("<e:", "<")
        .replace("</e:", "</")
        .replace("fullyCountedTrue", "isFullyCounted")
        .replace("TimeStamp", "Timestamp")
}

fn night() -> plebis::vote::Vote {
    vote("", "[feed]\nquestion = \"V1\"\n", UNITS)
}

#[test]
fn both_versions_say_the_same_whatever_their_prefixes() {
    let others = version_1().replace("e:", "other:").replace("xmlns:e=", "xmlns:other=");
    for body in [version_1(), version_2(), others] {
        let snapshot = good(&night(), &body);
        assert_eq!(votes(&snapshot), [("3542", Some(300), Some(200)), ("3701", Some(30), Some(20))]);
        let (whole, part) = (report(&snapshot, "3542"), report(&snapshot, "3701"));
        assert_eq!((whole.status, part.status), (ReportStatus::Complete, ReportStatus::Partial));
        assert_eq!((whole.counts.cast, whole.counts.blank, whole.counts.spoiled), (Some(505), Some(4), Some(1))); // 300 + 200 + 4 + 1
        assert_eq!((part.counts.blank, part.counts.cast), (Some(5), Some(56)), "papers without an answer are blank"); // 30 + 20 + 5 + 1
        assert_eq!(whole.reported_at.map(|at| at.to_string()).as_deref(), Some("2026-03-23T14:16:10+01:00")); // Zurich in March
        assert_eq!(snapshot.waiting_keys().collect::<Vec<_>>(), ["3911"], "no resultData");
        assert_eq!((snapshot.revision.as_deref(), snapshot.is_test), (Some("m1"), false));
    }
}

#[test]
fn variants_are_votes_of_their_own_and_are_named_by_any_of_their_keys() {
    for (question, yes) in [
        ("V2", 111),
        ("V1/counter-proposal", 111),
        ("662", 111),
        ("tie-breaker", 333),
        ("Stichfrage", 333),
        ("Initiative", 300),
    ] {
        let snapshot = good(&vote("", &format!("[feed]\nquestion = \"{question}\"\n"), UNITS), &version_1());
        assert_eq!(report(&snapshot, "3542").counts.yes, Some(yes), "{question}");
    }
    assert!(read(&vote("", "", UNITS), &version_1()).is_err(), "three votes");
}

#[test]
fn only_a_clear_no_is_no_test_and_a_delivery_before_the_vote_is_one() {
    let flag = "<h:testDeliveryFlag>false</h:testDeliveryFlag>";
    for (other, is_test) in [
        ("<h:testDeliveryFlag>true</h:testDeliveryFlag>", true),
        ("<h:testDeliveryFlag>maybe</h:testDeliveryFlag>", true),
        ("<h:testDeliveryFlag/>", true),
        ("", true),
        ("<h:testDeliveryFlag>0</h:testDeliveryFlag>", false),
    ] {
        assert_eq!(good(&night(), &version_1().replace(flag, other)).is_test, is_test, "{other}");
    }
    let early = version_1().replace("<h:messageDate>2026-03-23", "<h:messageDate>2026-01-26");
    assert!(good(&night(), &early).is_test);
    let without = alone(early.replace("V2", "V1").as_bytes());
    assert!(without.is_err(), "several votes");
}

#[test]
fn what_cannot_be_is_set_aside_with_line_and_path_and_a_broken_delivery_is_refused() {
    let negative = version_1().replacen("<e:countOfYesVotes>300", "<e:countOfYesVotes>-300", 1);
    let snapshot = good(&night(), &negative);
    assert_eq!(votes(&snapshot), [("3701", Some(30), Some(20))]);
    let told = found(&snapshot, "row_set_aside")[0];
    let path = "delivery/voteBaseDelivery/voteInfo/countingCircleInfo/resultData/countOfYesVotes";
    assert_eq!((told.column.as_deref(), told.unit.as_deref()), (Some(path), Some("Albula/Alvra")));
    assert!(told.line.is_some_and(|line| line > 3), "{told:?}");
    let unlike = version_1().replacen("<e:receivedValidVotes>500", "<e:receivedValidVotes>499", 1);
    assert_eq!(votes(&good(&night(), &unlike)).len(), 1);
    for broken in [
        version_1().replace("eCH-0252/1", "eCH-0252/9"),
        version_1().replace("</e:delivery>", ""),
        version_1().replace("voteBaseDelivery", "baseDelivery"),
        version_1().replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!DOCTYPE e [<!ENTITY a \"b\">]>"),
        version_1().replace("2026-03-23T14:25:32", "yesterday"),
        version_1().replace("<e:pollingDay>2026-03-23", "<e:pollingDay>2025-11-30"),
    ] {
        let error = read(&night(), &broken).expect_err("broken");
        assert!(!error.cure.is_empty() && (error.line.is_some() || error.column.is_some()), "{error}");
    }
}
