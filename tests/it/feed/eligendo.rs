//! Eligendo CSV.

use plebis::vote::ReportStatus;

use super::{alone, found, good, report, vote, votes};

const HEAD: &str = "cod,area,livello,cod_reg,cod_prov,cod_com,desc_com,desc_prov,desc_reg,elettori_m,elettori_f,elettori_t,sezioni_tot,\
                    quesito_cod,sezioni_perv,votanti_m,votanti_f,votanti_t,perc_vot,sk_bianche,sk_nulle,sk_contestate,voti_si,voti_no,\
                    perc_si,perc_no,cod_istat,cod_prov_istat\n";
const BODY: &str = "050540010,italia,comune,05,054,0010,ABANO TERME,PADOVA,VENETO,0,0,15723,18,1,18,0,0,10586,\"67,33\",83,40,2,6491,3970,\"62,05\",\"37,95\",028001,028\n\
                    050540020,italia,comune,05,054,0020,AGNA,PADOVA,VENETO,0,0,2560,3,1,0,0,0,0,0,0,0,0,0,0,0,0,028002,028\n\
                    050540030,italia,comune,05,054,0030,ALBIGNASEGO,PADOVA,VENETO,0,0,20550,19,1,9,0,0,0,0,0,0,0,4669,2733,\"63,08\",\"36,92\",028003,028\n\
                    05054,italia,provincia,05,054,,,PADOVA,VENETO,0,0,38833,40,1,27,0,0,0,0,83,42,0,11160,6703,\"62,48\",\"37,52\",,028\n\
                    estero,estero,nazionale,,,,,,,,,500000,200,1,20,,,0,0,0,0,0,4000,3000,\"57,14\",\"42,86\",,\n";

fn body() -> String {
    HEAD.to_owned() + BODY
}

#[test]
fn turnout_and_blanks_exist_only_where_all_sections_are_in_and_no_section_is_no_count() {
    let night =
        vote("", "", "028001,Abano Terme,Padova\n028002,Agna,Padova\n028003,Albignasego,Padova\nestero,Abroad,\n");
    let snapshot = good(&night, &body());
    let all =
        [("028001", Some(6491), Some(3970)), ("028003", Some(4669), Some(2733)), ("estero", Some(4000), Some(3000))];
    assert_eq!(votes(&snapshot), all);
    assert_eq!(snapshot.waiting_keys().collect::<Vec<_>>(), ["028002"]);
    let whole = report(&snapshot, "028001");
    assert_eq!((whole.counts.cast, whole.counts.blank, whole.counts.spoiled), (Some(10586), Some(83), Some(42))); // 40 + 2
    assert_eq!((whole.status, whole.counts.registered), (ReportStatus::Complete, Some(15723)));
    let part = report(&snapshot, "028003");
    assert_eq!((part.counts.cast, part.counts.blank, part.status), (None, None, ReportStatus::Partial));
    assert_eq!(part.counted_fraction, Some(9.0 / 19.0)); // sections
    assert!(found(&snapshot, "row_set_aside").is_empty(), "{:?}", snapshot.findings);
}

#[test]
fn a_province_beside_its_comuni_is_a_total_and_not_added() {
    let snapshot = alone(body().as_bytes()).expect("a file");
    let units: Vec<&str> = votes(&snapshot).iter().map(|(unit, ..)| *unit).collect();
    assert_eq!(units, ["050540010", "050540030", "estero"], "leading zeros stay");
    let total = &snapshot.totals[0];
    assert_eq!((total.key.as_str(), total.counts.yes), ("05054", Some(11160)));
    assert_eq!(total.units, ["050540010", "050540020", "050540030"]);
    // A vote by provinces takes the province.
    let by_province = good(&vote("", "", "05054,Padova,\n"), &body());
    assert_eq!(votes(&by_province), [("05054", Some(11160), Some(6703))]);
    assert!(found(&by_province, "row_set_aside").iter().all(|told| told.unit.as_deref() == Some("estero")));
}

#[test]
fn a_question_is_chosen_by_its_number_and_what_cannot_be_is_set_aside() {
    let two = body()
        + &BODY
            .replace("18,1,18", "18,2,18")
            .replace(",3,1,0", ",3,2,0")
            .replace(",6491,", ",6000,")
            .lines()
            .take(1)
            .map(|line| format!("{line}\n"))
            .collect::<String>();
    let units = "028001,Abano Terme,\n";
    let question = |number: u8| vote("", &format!("[feed]\nquestion = {number}\n"), units);
    assert_eq!(votes(&good(&question(2), &two)), [("028001", Some(6000), Some(3970))]);
    assert_eq!(votes(&good(&question(1), &two)), [("028001", Some(6491), Some(3970))]);
    for (good_cell, bad_cell) in
        [("18,1,18", "18,1,19"), ("18,1,18", "18,1,0"), (",6491,", ",-6491,"), (",6491,", ",6.491,")]
    {
        let snapshot = good(&question(1), &body().replacen(good_cell, bad_cell, 1));
        assert!(votes(&snapshot).is_empty(), "{bad_cell}");
        assert!(found(&snapshot, "row_set_aside").iter().any(|told| told.line == Some(2)), "{bad_cell}");
    }
}
