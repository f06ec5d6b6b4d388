//! One table in every way that programs and people write it.

use std::collections::BTreeMap;

use plebis::data::from_files;
use plebis::vote::Counts;

const TOML: &str = "id = \"v\"\ntitle = \"Made\"\ndate = 2026-03-23\n[options]\nyes = \"Yes\"\nno = \"No\"\n";

/// Rows of the table; numbers of people in one of several notations.
fn table(separator: char, hint: bool, long: &str, short: &str) -> String {
    let rows = [["unit", "registered", "yes", "no"], [" Zürich ", long, short, "41"], ["Genève", "900", "12", "30"]];
    let lines: Vec<String> = rows.iter().map(|row| row.join(&separator.to_string())).collect();
    let hint = if hint { format!("sep={separator}\r\n") } else { String::new() };
    hint + &lines.join("\r\n") + "\r\n"
}

fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    let wide = |order: fn(u16) -> [u8; 2]| -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(order).collect()
    };
    match encoding {
        "utf-8 with its mark" => [&b"\xef\xbb\xbf"[..], text.as_bytes()].concat(),
        "utf-16 little" => wide(u16::to_le_bytes),
        "utf-16 big" => wide(u16::to_be_bytes),
        "latin-1" => text.chars().map(|sign| u8::try_from(u32::from(sign)).expect("a letter of Latin-1")).collect(),
        _ => text.as_bytes().to_vec(),
    }
}

fn counts(results: Vec<u8>) -> Result<Vec<(String, Counts)>, String> {
    let files =
        BTreeMap::from([("vote.toml".to_owned(), TOML.as_bytes().to_vec()), ("results.csv".to_owned(), results)]);
    let loaded = from_files("v", files).map_err(|error| error.to_string())?;
    Ok(loaded.vote.units.into_iter().map(|unit| (unit.unit, unit.counts)).collect())
}

#[test]
fn separators_encodings_hints_and_notations_of_numbers_are_read_alike() {
    let plain = counts(encoded(&table(',', false, "100000", "40"), "utf-8")).expect("the plain table");
    assert_eq!(plain[0].0, "Zürich"); // without the blanks around it
    let mut ways = 0;
    for separator in [',', ';', '\t', '|'] {
        for encoding in ["utf-8", "utf-8 with its mark", "utf-16 little", "utf-16 big", "latin-1"] {
            for (hint, long, short) in [(false, "100000", "40"), (true, "100000", "40"), (false, "1e+05", "40.")] {
                let way = format!("{separator:?}, {encoding}, hint {hint}, {long}");
                let read = counts(encoded(&table(separator, hint, long, short), encoding));
                assert_eq!(read.as_ref(), Ok(&plain), "{way}");
                ways += 1;
            }
        }
    }
    assert_eq!(ways, 60); // 4 separators × 5 encodings × 3 notations
}

#[test]
fn what_has_lost_figures_or_letters_is_refused_with_its_place() {
    let refused = counts(encoded(&table(',', false, "1.23E+05", "40"), "utf-8")).expect_err("figures are lost");
    assert!(refused.contains("1.23E+05") && refused.contains("line 2"), "{refused}"); // the first row
    let mut cut = encoded(&table(';', false, "100000", "40"), "utf-16 little");
    cut.pop();
    assert!(counts(cut).is_err(), "half a letter");
}
