//! Flat CSV of the Italian Ministry of the Interior: one row a comune and question.

use super::source::{Source, clean, questions_of, test_column};
use crate::{
    InputError,
    data::{Row, notes::Notes},
    feed::{
        cells::{
            figure::Marks,
            sheet::{count, cut, required},
        },
        record::{Aside, Body, Figures, Record, true_together},
    },
    language::say,
    vote::{Counts, Feed, ReportStatus},
};

/// Levels of an area, inner to outer, with the columns that make their key.
const LEVELS: [(&str, &[&str]); 4] = [
    ("comune", &["cod_reg", "cod_prov", "cod_com"]),
    ("provincia", &["cod_reg", "cod_prov"]),
    ("regione", &["cod_reg"]),
    ("nazionale", &[]),
];

/// Columns of the format.
const KNOWN: [&str; 28] = [
    "cod",
    "area",
    "livello",
    "cod_reg",
    "cod_prov",
    "cod_com",
    "desc_com",
    "desc_prov",
    "desc_reg",
    "elettori_m",
    "elettori_f",
    "elettori_t",
    "sezioni_tot",
    "quesito_cod",
    "sezioni_perv",
    "votanti_m",
    "votanti_f",
    "votanti_t",
    "perc_vot",
    "sk_bianche",
    "sk_nulle",
    "sk_contestate",
    "voti_si",
    "voti_no",
    "perc_si",
    "perc_no",
    "cod_istat",
    "cod_prov_istat",
];

/// Reads the rows of the question that is asked for.
///
/// # Errors
/// Refuses a file without the columns of the format, and one without the question.
pub(super) fn read(source: &Source<'_>, notes: &mut Notes) -> Result<Body, InputError> {
    let (table, aside) = cut(source.file.clone(), source.text, "cod", notes)?;
    for column in ["cod", "livello", "quesito_cod", "sezioni_tot", "sezioni_perv", "voti_si", "voti_no"] {
        required(&table, column)?;
    }
    let questions = questions_of(&table, "quesito_cod");
    let chosen = source.chosen(&questions)?;
    let asked = questions[chosen].key.clone();
    let test = test_column(&table, &KNOWN, notes);
    let mut body = Body { aside, test, questions, chosen: Some(chosen), ..Body::default() };
    let mut keys = Vec::new();
    for row in table.rows().filter(|row| row.text("quesito_cod") == Some(&asked)) {
        match record(&row, source, notes) {
            Ok(record) => {
                keys.push(key(&row));
                body.records.push(record);
            }
            Err(error) => {
                let unit = row.owned("cod");
                body.aside.push(Aside { unit, reported_at: None, line: row.line, error });
            }
        }
    }
    nest(&mut body.records, &keys);
    Ok(body)
}

/// Area, level and code of a row.
type Key = (String, usize, Vec<String>);

fn key(row: &Row<'_>) -> Key {
    let level = row.text("livello").unwrap_or_default();
    let at = LEVELS.iter().position(|(word, _)| *word == level).unwrap_or(0);
    let code = LEVELS[at].1.iter().map(|column| row.owned(column).unwrap_or_default());
    (row.owned("area").unwrap_or_default(), at, code.collect())
}

/// A comune stands in its province, that in its region, that in the country, as far as the file lists them.
fn nest(records: &mut [Record], keys: &[Key]) {
    let places: std::collections::HashMap<&Key, usize> = keys.iter().enumerate().map(|(at, key)| (key, at)).collect();
    for (record, (area, level, code)) in records.iter_mut().zip(keys) {
        let outer = (level + 1..LEVELS.len()).find_map(|outer| {
            let code = code.get(..LEVELS[outer].1.len())?.to_vec();
            places.get(&(area.clone(), outer, code)).copied()
        });
        record.within = outer;
    }
}

fn record(row: &Row<'_>, source: &Source<'_>, notes: &mut Notes) -> Result<Record, InputError> {
    let code = row.required("cod")?;
    let level = row.required("livello")?;
    let area = row.text("area").unwrap_or("italia");
    let column = match level {
        "comune" => "desc_com",
        "provincia" => "desc_prov",
        "regione" => "desc_reg",
        _ => "area",
    };
    Ok(Record {
        // The Ministry's code first, then that of the statistical office.
        ids: [Some(code), row.text("cod_istat")].into_iter().flatten().map(str::to_owned).collect(),
        names: clean(row.text(column)).into_iter().collect(),
        parent: clean(row.text("desc_prov")).filter(|_| level == "comune"),
        level: format!("{area} {level}"),
        registered: registered(row).ok().flatten(),
        figures: figures(code, row, source, notes)?,
        line: row.line,
        ..Record::default()
    })
}

/// A register of 0 is not filled in.
fn registered(row: &Row<'_>) -> Result<Option<u64>, InputError> {
    let registered = count(row, Some("elettori_t"), &Marks::of(&Feed::default(), true))?;
    Ok(registered.filter(|registered| *registered > 0))
}

/// While sections are missing, turnout and blank ballots stay at 0 although votes count: they exist once all are in.
fn figures(code: &str, row: &Row<'_>, source: &Source<'_>, notes: &mut Notes) -> Result<Option<Figures>, InputError> {
    let marks = Marks::of(&Feed::default(), true);
    let of = |column: &str| count(row, Some(column), &marks);
    let (reported, all) = (of("sezioni_perv")?.unwrap_or(0), of("sezioni_tot")?.unwrap_or(0));
    if reported > all {
        return Err(row.refuse("sezioni_perv", say!(Feed::MoreThanAll), say!(Feed::MoreThanAllCure)));
    }
    let (yes, no) = (of("voti_si")?, of("voti_no")?);
    if reported == 0 {
        return match yes.unwrap_or(0) + no.unwrap_or(0) {
            0 => Ok(None),
            _ => Err(row.refuse("sezioni_perv", say!(Feed::VotesOfNoSection), say!(Feed::FetchAgainCure))),
        };
    }
    let is_complete = reported == all;
    let when_complete = |figure: Option<u64>| figure.filter(|_| is_complete);
    let votes = yes.unwrap_or(0) + no.unwrap_or(0);
    // What stands at 0 beside votes is not filled in.
    let cast = when_complete(of("votanti_t")?).filter(|cast| *cast > 0 || votes == 0);
    let spoiled = of("sk_nulle")?.map(|spoiled| spoiled + of("sk_contestate").ok().flatten().unwrap_or(0));
    let known = |figure: Option<u64>| when_complete(figure).filter(|_| cast.is_some());
    let counts = Counts {
        registered: registered(row)?,
        cast,
        blank: known(of("sk_bianche")?),
        spoiled: known(spoiled),
        yes,
        no,
    };
    let counts = true_together(code, counts, (source.file, row.line), notes)
        .map_err(|problem| row.refuse("voti_si", problem, say!(Refusal::VotesExceedCastCure)))?;
    let status = if is_complete { ReportStatus::Complete } else { ReportStatus::Partial };
    let counted_fraction = (!is_complete).then(|| reported as f64 / all as f64);
    Ok(Some(Figures { counts, status, counted_fraction, reported_at: None }))
}
