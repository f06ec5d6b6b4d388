//! What is counted, unit by unit, and what changed since the version before.

use std::collections::{BTreeMap, HashMap};

use crate::{
    Result,
    language::{Text, say},
    publish::Change,
    table::{csv_text, from_spreadsheet_text, spreadsheet_text},
    vote::{Counts, Quantity, Snapshot, UnitResult, Vote},
};

const COLUMNS: [&str; 10] = ["unit", "name", "parent", "registered", "cast", "blank", "spoiled", "yes", "no", "status"];

/// `counted.csv`: the figures of every unit that is in, as they stand in this version.
///
/// # Shape
/// Columns `unit, name, parent, registered, cast, blank, spoiled, yes, no, status`; `status` is partial, complete or
/// corrected for reports of a night; where no unit has reported, `result` for those of results.csv. Sorted by unit.
///
/// # Errors
/// [`crate::Error::Bug`] if the table cannot be written.
pub fn counted_csv(vote: &Vote, snapshot: &Snapshot) -> Result<String> {
    let row = |unit: &str, name: Option<&String>, parent: Option<&String>, counts: &Counts, status: &str| {
        let numbers =
            [Quantity::Registered, Quantity::Cast, Quantity::Blank, Quantity::Spoiled, Quantity::Yes, Quantity::No]
                .map(|quantity| quantity.of(counts).map_or_else(String::new, |count| count.to_string()));
        let text = |word: Option<&String>| word.map_or_else(String::new, |word| spreadsheet_text(word).into_owned());
        let words = [spreadsheet_text(unit).into_owned(), text(name), text(parent)];
        words.into_iter().chain(numbers).chain([status.to_owned()]).collect::<Vec<_>>()
    };
    let mut rows: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let units: HashMap<&str, &UnitResult> = vote.units.iter().map(|unit| (unit.unit.as_str(), unit)).collect();
    for report in snapshot.reports.values() {
        let status = report.status.word();
        let known = units.get(report.unit.as_str());
        let name = report.name.as_ref().or_else(|| known?.name.as_ref());
        let parent = report.parent.as_ref().or_else(|| known?.parent.as_ref());
        rows.insert(&report.unit, row(&report.unit, name, parent, &report.counts, status));
    }
    // The night stands by itself: results of another day are not mixed with what had come in. At an earlier instant nobody knows them.
    let without_night = snapshot.as_of.is_none() && rows.is_empty();
    for unit in vote.units.iter().filter(|unit| without_night && has_result(unit)) {
        rows.insert(&unit.unit, row(&unit.unit, unit.name.as_ref(), unit.parent.as_ref(), &unit.counts, "result"));
    }
    let head = COLUMNS.map(str::to_owned).to_vec();
    csv_text("counted.csv", std::iter::once(&head).chain(rows.values()))
}

/// Whether `results.csv` has more of a unit than its name and register.
fn has_result(unit: &UnitResult) -> bool {
    let Counts { cast, blank, spoiled, yes, no, .. } = unit.counts;
    [cast, blank, spoiled, yes, no].iter().any(Option::is_some) || unit.yes_share.is_some()
}

/// Units whose figures differ between two `counted.csv`; `why` is the correction's reason where there is one.
///
/// A table that cannot be read counts as empty: then every unit is new.
pub fn changes(before: &str, now: &str, why: Option<&str>) -> Vec<Change> {
    let (before, now) = (read(before), read(now));
    let mut units: Vec<&String> = before.keys().chain(now.keys()).collect();
    units.sort_unstable();
    units.dedup();
    units
        .into_iter()
        .filter_map(|unit| {
            let (old, new) = (before.get(unit), now.get(unit));
            let because = |default: Text| why.map_or_else(|| default.english(), str::to_owned);
            let (old, new, why) = match (old, new) {
                (Some(old), Some(new)) if old != new => {
                    let differs = |row: &BTreeMap<String, String>, other: &BTreeMap<String, String>| {
                        row.iter().filter(|(column, value)| other.get(*column) != Some(value)).map(owned).collect()
                    };
                    (Some(differs(old, new)), Some(differs(new, old)), because(say!(Publication::FiguresChanged)))
                }
                (None, Some(new)) => (None, Some(new.clone()), because(say!(Publication::Reported))),
                (Some(old), None) => (Some(old.clone()), None, because(say!(Publication::TakenBack))),
                _ => return None,
            };
            Some(Change { unit: unit.clone(), old, new, why })
        })
        .collect()
}

fn owned((column, value): (&String, &String)) -> (String, String) {
    (column.clone(), value.clone())
}

/// Unit → its columns that are filled.
fn read(table: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    reader
        .deserialize::<BTreeMap<String, String>>()
        .filter_map(|row| {
            let mut row = row.ok()?;
            let unit = from_spreadsheet_text(&row.remove("unit")?).to_owned();
            row.remove("mark"); // of the edition, not of the unit
            row.retain(|_, value| !value.is_empty());
            let own = |value: String| from_spreadsheet_text(&value).to_owned();
            Some((unit, row.into_iter().map(|(column, value)| (column, own(value))).collect()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        headline::example,
        vote::{Report, ReportStatus},
    };

    fn counts(yes: u64) -> Counts {
        Counts { yes: Some(yes), no: Some(100), cast: Some(yes + 103), ..Counts::default() }
    }

    #[test]
    fn a_vote_with_results_alone_lists_its_units() {
        let mut vote = example::vote();
        let unit = |unit: &str, yes| UnitResult {
            unit: unit.to_owned(),
            name: Some("Mairie, salle 1".to_owned()),
            parent: None,
            counts: counts(yes),
            yes_share: None,
            line: 2,
        };
        vote.units = vec![unit("b", 7), unit("a", 5)];
        let table = counted_csv(&vote, &Snapshot::default()).expect("a table");
        assert_eq!(
            table,
            "unit,name,parent,registered,cast,blank,spoiled,yes,no,status\n\
             a,\"Mairie, salle 1\",,,108,,,5,100,result\n\
             b,\"Mairie, salle 1\",,,110,,,7,100,result\n"
        );
    }

    #[test]
    fn a_night_lists_what_came_in() {
        let mut snapshot = Snapshot::default();
        let report = Report {
            unit: "a".to_owned(),
            name: None,
            parent: Some("Nord".to_owned()),
            counts: counts(5),
            yes_share: None,
            status: ReportStatus::Partial,
            counted_fraction: Some(0.5),
            reported_at: None,
            line: 2,
        };
        snapshot.reports.insert("a".to_owned(), report);
        let table = counted_csv(&example::vote(), &snapshot).expect("a table");
        assert!(table.ends_with("\na,,Nord,,108,,,5,100,partial\n"), "{table}");
    }

    #[test]
    fn a_change_names_the_unit_and_only_what_differs() {
        let before = "unit,name,yes,no\na,A,5,10\nb,B,6,10\nd,D,1,1\n";
        let now = "unit,name,yes,no\na,A,5,10\nb,B,9,10\nc,C,2,3\n";
        let changes = changes(before, now, None);
        let units: Vec<&str> = changes.iter().map(|change| change.unit.as_str()).collect();
        assert_eq!(units, ["b", "c", "d"]); // a is the same
        let column = |yes: &str| BTreeMap::from([("yes".to_owned(), yes.to_owned())]);
        assert_eq!((changes[0].old.clone(), changes[0].new.clone()), (Some(column("6")), Some(column("9"))));
        assert_eq!(changes[1].old, None);
        assert_eq!(changes[2].new, None);
        assert_eq!(changes[2].why, "the source took it back");
    }

    #[test]
    fn a_cell_that_appears_or_vanishes_is_told_on_its_own_side() {
        let one = |before: &str, now: &str| {
            let found = changes(&format!("unit,yes,no\n{before}\n"), &format!("unit,yes,no\n{now}\n"), None);
            assert_eq!(found.len(), 1, "{found:?}"); // one unit
            (found[0].old.clone(), found[0].new.clone(), found[0].why.clone())
        };
        let cells = |cells: &[(&str, &str)]| -> Option<BTreeMap<String, String>> {
            Some(cells.iter().map(|(column, value)| ((*column).to_owned(), (*value).to_owned())).collect())
        };
        let changed = "the source changed its figures".to_owned();
        assert_eq!(one("a,5,", "a,5,7"), (cells(&[]), cells(&[("no", "7")]), changed.clone())); // it appears
        assert_eq!(one("a,5,7", "a,5,"), (cells(&[("no", "7")]), cells(&[]), changed.clone())); // it vanishes
        assert_eq!(one("a,5,", "a,,5"), (cells(&[("yes", "5")]), cells(&[("no", "5")]), changed)); // it moves
    }

    #[test]
    fn a_correction_gives_its_reason() {
        let changes = changes("unit,yes\na,1\n", "unit,yes\na,2\n", Some("typing error"));
        assert_eq!(changes[0].why, "typing error");
    }
}
