//! The same finding about many rows, told once.

use std::collections::HashMap;

use crate::data::text::runs;
use crate::language::{Text, Value, say};
use crate::vote::{Code, FileCode, Finding, LineCode, ReportCode, ResultCode, UnitCode};

/// Up to this many are told one by one.
pub(in crate::data::check) const FEW: usize = 3;

/// Joins findings of the given codes that differ in nothing but their row.
///
/// A message that names the row's key among its values, and is the same of every row but for that, is told once, with the
/// lines; it stands at the first of them.
pub(in crate::data::check) fn gather(found: Vec<Finding>, codes: &[impl Into<Code> + Copy]) -> Vec<Finding> {
    let mut out: Vec<Finding> = Vec::with_capacity(found.len());
    let mut groups: Vec<(Text, Vec<Finding>)> = Vec::new();
    for finding in found {
        let rest = finding.unit.as_deref().and_then(|unit| finding.message.with(unit, Value::from("")));
        let Some(rest) = rest.filter(|_| codes.iter().any(|code| finding.code == (*code).into())) else {
            out.push(finding);
            continue;
        };
        let same = |(known, of): &&mut (Text, Vec<Finding>)| {
            let first = &of[0];
            *known == rest
                && (first.severity, first.code, &first.hint) == (finding.severity, finding.code, &finding.hint)
        };
        match groups.iter_mut().find(same) {
            Some((_, group)) => group.push(finding),
            None => groups.push((rest, vec![finding])),
        }
    }
    for (_, mut group) in groups {
        if group.len() <= FEW {
            out.extend(group);
            continue;
        }
        // Named in an order of their own: that of the file says nothing.
        group.sort_by(|a, b| a.unit.cmp(&b.unit));
        let mut lines: Vec<usize> = group.iter().filter_map(|finding| finding.line).collect();
        lines.sort_unstable();
        let keys: Vec<&str> = group.iter().filter_map(|finding| finding.unit.as_deref()).collect();
        let rows = say!(CheckWords::Rows, n = group.len(), few = Value::first_few(&keys, FEW));
        let lines_said = Value::list(ranges(lines.iter().copied()));
        let Some(first) = group.first().cloned() else { continue };
        let told = keys.first().and_then(|key| first.message.with(key, Value::from(rows)));
        let message = told.unwrap_or_else(|| first.message.clone());
        let message = say!(CheckWords::WithLines, message, lines = lines_said);
        out.push(Finding { message, unit: None, line: lines.first().copied(), ..first });
    }
    out
}

/// Rows that say the same of cells that a slip of the hand put wrong together: the first is told, and which others are like it.
const OF_CELLS: [Code; 7] = [
    Code::FileCode(FileCode::RowSetAside),
    Code::ResultCode(ResultCode::RegisterBelowBallots),
    Code::ReportCode(ReportCode::ReportBeforeClose),
    Code::UnitCode(UnitCode::ShareOutOfRange),
    Code::LineCode(LineCode::StationsDifferFromUnits),
    Code::ResultCode(ResultCode::CastNotSumOfParts),
    Code::ResultCode(ResultCode::CastBelowVotes),
];

/// Joins findings about cells of one column that are alike but for their values.
pub(in crate::data::check) fn alike(found: Vec<Finding>) -> Vec<Finding> {
    let mut groups: Vec<Vec<Finding>> = Vec::new();
    // Groups by code, file, column and cure.
    let mut of_cells: HashMap<_, Vec<usize>> = HashMap::new();
    for finding in found {
        // What was reported of a unit is acknowledged by unit.
        let is_of_night = finding.file.as_deref().is_some_and(|file| file.starts_with("returns"));
        let is_of_counts = matches!(finding.code, Code::ResultCode(_));
        if !OF_CELLS.contains(&finding.code) || is_of_night && is_of_counts {
            groups.push(vec![finding]);
            continue;
        }
        let known = of_cells
            .entry((finding.code.as_str(), finding.file.clone(), finding.column.clone(), finding.hint.english()))
            .or_default();
        let same = |group: &Finding| group.severity == finding.severity && group.message.is_like(&finding.message);
        match known.iter().find(|group| same(&groups[**group][0])) {
            Some(group) => groups[*group].push(finding),
            None => {
                known.push(groups.len());
                groups.push(vec![finding]);
            }
        }
    }
    let joined = |mut group: Vec<Finding>| {
        if group.len() <= FEW {
            return group;
        }
        group.sort_by(Finding::order);
        let mut lines: Vec<usize> = group.iter().skip(1).filter_map(|finding| finding.line).collect();
        lines.sort_unstable();
        let n = group.len() - 1;
        let lines = Value::list(ranges(lines.into_iter()));
        let mut first = group.swap_remove(0);
        first.message = say!(CheckWords::AndTheLike, message = &first.message, n, lines);
        vec![first]
    };
    groups.into_iter().flat_map(joined).collect()
}

/// Runs of numbers: `2-5`, `7`.
pub(in crate::data::check) fn ranges(lines: impl Iterator<Item = usize>) -> Vec<String> {
    let runs = runs(&lines.collect::<Vec<_>>());
    runs.into_iter().map(|(from, to)| if from == to { from.to_string() } else { format!("{from}-{to}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::PollCode;

    fn found(unit: &str, line: usize) -> Finding {
        Finding::new(
            PollCode::PollWithoutN,
            say!(CheckPolls::PollWithoutN, row = unit),
            say!(CheckPolls::PollWithoutNCure),
        )
        .at("polls.csv", line)
        .unit(unit)
    }

    #[test]
    fn four_rows_of_one_kind_are_told_once_and_three_one_by_one() {
        let all: Vec<Finding> = [("a", 2), ("b", 3), ("c", 5), ("d", 6)].map(|(unit, line)| found(unit, line)).to_vec();
        assert_eq!(gather(all[..3].to_vec(), &[PollCode::PollWithoutN]), all[..3]);
        let told = gather(all.clone(), &[PollCode::PollWithoutN]);
        assert_eq!(told.len(), 1);
        assert_eq!(
            told[0].message.english(),
            "4 rows, a, b, c and 1 more: the number of respondents is not published (lines 2-3 and 5-6)"
        );
        assert_eq!((told[0].line, told[0].unit.as_deref()), (Some(2), None));
        assert_eq!(gather(all.clone(), &[PollCode::PollWithoutDates]), all); // a code that nobody asked to join
    }
}
