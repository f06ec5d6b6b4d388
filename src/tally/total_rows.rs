//! Rows of a list of units that are sums of other rows: a spreadsheet's totals, which are no units.

use std::collections::{BTreeMap, HashMap};

use super::runs::Runs;
use super::sums::{Figures, Label, Rows, Sum, TELLING, area_spelling, figures, is_sum, label, size, unlike};
use crate::language::say;
use crate::vote::{Counts, Text, TotalRow, UnitColumns, UnitInfo, UnitResult};

/// A grand total is known only when the totals below it are, and those when theirs are.
const MOST_LEVELS: usize = 8;

/// Rows that are the sum of all other units, of an area's, or of the rows beside them; totals below do not count.
pub(crate) fn of_results(units: &[UnitResult], info: &[UnitInfo]) -> Vec<TotalRow> {
    let info: HashMap<&str, &UnitColumns> = info.iter().map(|info| (info.unit.as_str(), &info.columns)).collect();
    let listed = units.iter().map(|unit| Listed {
        unit: &unit.unit,
        name: unit.name.as_deref(),
        parent: unit.parent.as_deref(),
        columns: info.get(unit.unit.as_str()).copied(),
        figures: figures(&unit.counts),
        line: unit.line,
    });
    among(listed.collect(), "results.csv")
}

/// The same where `units.csv` is the only list: registers and weights are its figures.
pub(crate) fn of_info(info: &[UnitInfo]) -> Vec<TotalRow> {
    let whole = |figure: f64| (figure >= 0.0 && figure.fract() == 0.0 && figure < 1e12).then_some(figure as u64);
    let listed = info.iter().map(|row| Listed {
        unit: &row.unit,
        name: row.columns.get("name"),
        parent: None,
        columns: Some(&row.columns),
        figures: figures(&Counts {
            registered: row.number("registered").and_then(whole),
            cast: row.weight.and_then(whole),
            ..Counts::default()
        }),
        line: row.line,
    });
    among(listed.collect(), "units.csv")
}

fn among(units: Vec<Listed<'_>>, file: &'static str) -> Vec<TotalRow> {
    if units.len() < 3 {
        return Vec::new();
    }
    let mut search = Search::new(units);
    for _ in 0..MOST_LEVELS {
        if !search.one_level() {
            break;
        }
    }
    search.by_name_alone();
    let total = |(at, of): (usize, Text)| {
        let Listed { unit, line, .. } = search.units[at];
        TotalRow { unit: unit.to_owned(), file, line, of }
    };
    search.found.into_iter().map(total).collect()
}

/// A row of the list.
struct Listed<'a> {
    unit: &'a str,
    name: Option<&'a str>,
    parent: Option<&'a str>,
    /// What `units.csv` says of it.
    columns: Option<&'a UnitColumns>,
    figures: Figures,
    line: usize,
}

struct Search<'a> {
    units: Vec<Listed<'a>>,
    labels: Vec<Label>,
    areas: Areas<'a>,
    found: BTreeMap<usize, Text>,
}

/// Areas of the units, by number: the whole vote is number 0.
struct Areas<'a> {
    names: Vec<&'a str>,
    of_unit: Vec<Vec<usize>>,
}

impl<'a> Areas<'a> {
    fn new(units: &[Listed<'a>]) -> Self {
        let mut numbers: HashMap<(&str, &str), usize> = HashMap::new();
        let mut areas = Self { names: vec![""], of_unit: Vec::with_capacity(units.len()) };
        for unit in units {
            let parent = unit.parent.map(|parent| ("", parent));
            let columns = unit.columns.into_iter().flat_map(UnitColumns::iter);
            // A number is no name of a group.
            let groups = columns.filter(|(_, value)| value.parse::<f64>().is_err());
            let groups = groups;
            let mut own = vec![0];
            for (column, name) in parent.into_iter().chain(groups) {
                own.push(*numbers.entry((column, name)).or_insert_with(|| {
                    areas.names.push(name);
                    areas.names.len() - 1
                }));
            }
            areas.of_unit.push(own);
        }
        areas
    }

    fn told(&self, area: usize) -> Text {
        match self.names[area] {
            "" => say!(Tally::AllOtherUnits),
            name => say!(Tally::Units, name),
        }
    }
}

impl<'a> Search<'a> {
    fn new(units: Vec<Listed<'a>>) -> Self {
        let label_of = |unit: &Listed| match label(unit.unit) {
            Label::Silent => unit.name.map_or(Label::Silent, label),
            own => own,
        };
        Self { labels: units.iter().map(label_of).collect(), areas: Areas::new(&units), found: BTreeMap::new(), units }
    }

    fn row(&self, at: usize) -> &Figures {
        &self.units[at].figures
    }

    fn says_so(&self, at: usize) -> bool {
        self.labels[at] != Label::Silent
    }

    /// Finds the sums of rows that are not sums themselves; `false` where there are none.
    fn one_level(&mut self) -> bool {
        let before = self.found.len();
        let mut sums = self.area_sums();
        let by_value = self.areas_by_value(&sums);
        let open = self.units.iter().enumerate().filter(|(at, _)| !self.found.contains_key(at));
        let runs = Runs::new(open.map(|(at, unit)| (at, &unit.figures)));
        // Rows that call themselves totals first, then from the foot of the file: of twins the lower is the sum.
        let mut order: Vec<usize> = runs.places.clone();
        order.sort_by_key(|at| (!self.says_so(*at), std::cmp::Reverse(*at)));
        for at in order {
            let Some(of) = self.sum_of(at, &sums, &by_value, &runs) else { continue };
            for &area in &self.areas.of_unit[at] {
                sums[area].take(&self.units[at].figures);
            }
            self.found.insert(at, of);
        }
        if self.found.len() == before {
            self.by_one_figure(&sums);
        }
        self.found.len() > before
    }

    /// Rows of a list before the count, with nothing but a register or a weight: the sum of the others of their area.
    ///
    /// # Assumes
    /// A row called as its area is its total. Else one figure must rule out chance by a factor of a hundred beyond the number
    /// of rows, or of ten where there are several such rows.
    fn by_one_figure(&mut self, sums: &[Sum]) {
        const LEAST_ROWS: usize = 3;
        let beyond = |at: usize| (1.0 + size(self.row(at)) as f64 / 4.0).log10() - (self.units.len() as f64).log10();
        let mut likely: Vec<(usize, usize)> = Vec::new();
        let mut called: Vec<(usize, usize)> = Vec::new();
        for at in (0..self.units.len()).filter(|at| !self.found.contains_key(at) && !self.says_so(*at)) {
            let row = self.row(at);
            let mut figures = row.iter().enumerate().filter_map(|(q, figure)| Some((q, (*figure)?)));
            let (Some((q, figure)), None) = (figures.next(), figures.next()) else { continue };
            let is_sum = |area: &usize| {
                let mut others = sums[*area];
                others.take(row);
                figure > 0 && others.rows >= LEAST_ROWS && others.figures()[q] == Some(figure)
            };
            let own = self.areas.of_unit[at].iter().copied().filter(is_sum).min_by_key(|area| sums[*area].rows);
            let Some(area) = own else { continue };
            let names = [Some(self.units[at].unit), self.units[at].name];
            let area_name = area_spelling(self.areas.names[area]);
            if area > 0 && names.into_iter().flatten().any(|name| area_spelling(name) == area_name) {
                called.push((at, area));
            } else if beyond(at) >= 1.0 {
                likely.push((at, area));
            }
        }
        if let [(one, _)] = likely[..]
            && called.is_empty()
            && beyond(one) < 2.0
        {
            return;
        }
        for (at, area) in called.into_iter().chain(likely) {
            self.found.insert(at, self.areas.told(area));
        }
    }

    /// Sums of the areas without the totals that are known.
    fn area_sums(&self) -> Vec<Sum> {
        let mut sums = vec![Sum::default(); self.areas.names.len()];
        for (at, unit) in self.units.iter().enumerate().filter(|(at, _)| !self.found.contains_key(at)) {
            self.areas.of_unit[at].iter().for_each(|area| sums[*area].add(&unit.figures));
        }
        sums
    }

    /// Areas by each of the telling figures of their sums.
    fn areas_by_value(&self, sums: &[Sum]) -> HashMap<(usize, u64), Vec<usize>> {
        let mut by_value: HashMap<(usize, u64), Vec<usize>> = HashMap::new();
        for (area, sum) in sums.iter().enumerate().filter(|(_, sum)| sum.rows >= 2) {
            let whole = sum.figures();
            for at in TELLING {
                if let Some(value) = whole[at].filter(|value| *value > 0) {
                    by_value.entry((at, value)).or_default().push(area);
                }
            }
        }
        by_value
    }

    fn sum_of(
        &self,
        at: usize,
        sums: &[Sum],
        by_value: &HashMap<(usize, u64), Vec<usize>>,
        runs: &Runs,
    ) -> Option<Text> {
        let (row, says_so, n) = (self.row(at), self.says_so(at), self.units.len());
        let own = &self.areas.of_unit[at];
        let with_it = |area: &&usize| {
            let mut others = sums[**area];
            others.take(row);
            is_sum(row, &others, says_so, Rows::Area, n)
        };
        // The smallest area that fits names it best.
        let inside = own.iter().filter(with_it).min_by_key(|area| sums[**area].rows).copied();
        let telling = TELLING.into_iter().find_map(|q| Some((q, row[q].filter(|value| *value > 0)?)))?;
        let outside = || {
            let areas = by_value.get(&telling).into_iter().flatten().copied();
            // Any row may be the sum of any area by chance.
            let chances = n.saturating_mul(sums.len());
            areas
                .filter(|area| !own.contains(area))
                .find(|area| is_sum(row, &sums[*area], says_so, Rows::Area, chances))
        };
        if let Some(area) = inside.or_else(outside) {
            let mut others = sums[area];
            if own.contains(&area) {
                others.take(row);
            }
            return Some(self.told(area, row, &others));
        }
        let (first, last) = runs.sum_beside(at, telling, |sum| is_sum(row, sum, says_so, Rows::Run, n))?;
        let (first, last) = (self.units[first].line, self.units[last].line);
        Some(say!(Tally::RowsOfLines, first, last))
    }

    /// What a row is the sum of, and its first figure that is not.
    fn told(&self, area: usize, row: &Figures, others: &Sum) -> Text {
        let of = self.areas.told(area);
        match unlike(row, others) {
            Some((quantity, own, sum)) => say!(Tally::SumOff, of, quantity, own, sum),
            None => of,
        }
    }

    /// Rows that are called a total and give no figure that tells otherwise.
    fn by_name_alone(&mut self) {
        let sums = self.area_sums();
        for at in 0..self.units.len() {
            let area = match &self.labels[at] {
                Label::Whole => self.areas.of_unit[at].iter().copied().min_by_key(|area| sums[*area].rows),
                Label::Of(name) => self.areas.of_unit[at]
                    .iter()
                    .copied()
                    .find(|area| area_spelling(self.areas.names[*area]) == *name && *area > 0),
                Label::Silent => None,
            };
            // A parent of its own, such as "Total", holds nobody else.
            let area = area.map(|area| if sums[area].rows >= 3 { area } else { 0 });
            let Some(area) = area.filter(|_| !self.found.contains_key(&at)) else { continue };
            let mut others = sums[area];
            others.take(self.row(at));
            if others.rows >= 2 && near(self.row(at), &others) {
                let of = self.told(area, self.row(at), &others);
                self.found.insert(at, say!(Tally::ByItsName, of));
            }
        }
    }
}

/// Whether the figures of a row may be those of a total: none, or about the sum of the others.
fn near(row: &Figures, others: &Sum) -> bool {
    let Some((at, own)) = TELLING.into_iter().find_map(|at| Some((at, row[at]?))) else { return true };
    let sum = others.value(at);
    own == 0 || (own.saturating_mul(5) >= sum.saturating_mul(4) && own.saturating_mul(4) <= sum.saturating_mul(5))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::Counts;

    fn unit(key: &str, parent: &str, yes: u64, no: u64) -> UnitResult {
        let counts = Counts {
            registered: Some(2 * (yes + no) + 1),
            cast: Some(yes + no),
            blank: None,
            spoiled: None,
            yes: Some(yes),
            no: Some(no),
        };
        let parent = Some(parent.to_owned()).filter(|parent| !parent.is_empty());
        UnitResult { unit: key.to_owned(), name: None, parent, counts, yes_share: None, line: 0 }
    }

    fn total(key: &str, parent: &str, of: &[&UnitResult]) -> UnitResult {
        let counts = of.iter().fold(Counts { blank: None, spoiled: None, ..Counts::ZERO }, |sum, unit| Counts {
            blank: None,
            spoiled: None,
            ..sum.plus(&unit.counts)
        });
        UnitResult { counts, ..unit(key, parent, 0, 0) }
    }

    fn units(parents: [&str; 2]) -> (Vec<UnitResult>, Vec<UnitResult>) {
        let yes = [[311, 287, 402, 198], [276, 333, 251, 389]];
        let [a, b] = [0, 1].map(|p| {
            let units = yes[p].iter().enumerate();
            units.map(|(i, yes)| unit(&format!("{p}-{i}"), parents[p], *yes, 500 - yes + 7 * i as u64)).collect()
        });
        (a, b)
    }

    fn found(mut rows: Vec<UnitResult>) -> Vec<String> {
        rows.iter_mut().enumerate().for_each(|(at, row)| row.line = at + 2);
        of_results(&rows, &[]).into_iter().map(|row| row.unit).collect()
    }

    #[test]
    fn totals_of_areas_and_the_grand_total_over_them_are_found_together() {
        let (a, b) = units(["A", "B"]);
        let all: Vec<&UnitResult> = a.iter().chain(&b).collect();
        let grand = total("x", "", &all);
        let (ta, tb) = (total("y", "A", &a.iter().collect::<Vec<_>>()), total("z", "B", &b.iter().collect::<Vec<_>>()));
        let rows = [vec![grand], vec![ta], a, b, vec![tb]].concat();
        assert_eq!(found(rows), ["x", "y", "z"]);
    }

    #[test]
    fn totals_without_an_area_are_the_sums_of_the_rows_above_or_below_them() {
        let (a, b) = units(["", ""]);
        let (ta, tb) = (total("y", "", &a.iter().collect::<Vec<_>>()), total("z", "", &b.iter().collect::<Vec<_>>()));
        // Between two lists stands a row that belongs to neither.
        let lone = unit("lone", "", 77, 91);
        assert_eq!(found([a.clone(), vec![ta.clone(), lone.clone()], b.clone(), vec![tb]].concat()), ["y", "z"]);
        assert_eq!(found([vec![ta], a, vec![lone], b].concat()), ["y"]);
    }

    #[test]
    fn an_area_whose_units_add_up_to_no_row_keeps_all_of_them() {
        let (mut a, b) = units(["A", "B"]);
        a[0].counts.yes = Some(1307);
        assert_eq!(found([a, b].concat()), Vec::<String>::new());
    }

    #[test]
    fn a_row_called_a_total_is_none_of_the_units_before_anything_is_counted() {
        let (a, _) = units(["A", "B"]);
        let listed = |row: &UnitResult| UnitResult {
            counts: Counts { registered: row.counts.registered, ..Counts::default() },
            ..row.clone()
        };
        let rows: Vec<UnitResult> = a.iter().map(listed).collect();
        let sum = rows.iter().filter_map(|row| row.counts.registered).sum();
        let counts = Counts { registered: Some(sum), ..Counts::default() };
        let total = UnitResult { counts, ..unit("A total", "A", 0, 0) };
        assert_eq!(found([rows.clone(), vec![total]].concat()), ["A total"]);
        let blank = UnitResult { counts: Counts::default(), ..unit("Ensemble", "", 0, 0) };
        assert_eq!(found([rows, vec![blank]].concat()), ["Ensemble"]);
    }

    #[test]
    fn weights_that_are_no_whole_numbers_are_no_counts_and_no_row_is_their_sum() {
        let list = |part: f64| -> Vec<UnitInfo> {
            // 311 + 287 + 402 + 198 = 1,198 ballots, 623 + 575 + 805 + 397 = 2,400 registered persons
            let rows = [
                ("a", 311.0, 623.0),
                ("b", 287.0, 575.0),
                ("c", 402.0, 805.0),
                ("d", 198.0, 397.0),
                ("x", 1198.0, 2400.0),
            ];
            let info = |(unit, weight, registered): (&str, f64, f64)| UnitInfo {
                unit: unit.to_owned(),
                weight: Some(weight + part),
                off_area: false,
                columns: [("registered", (registered + part).to_string())].into_iter().collect(),
                line: 2,
            };
            rows.map(info).to_vec()
        };
        let found = |part| of_info(&list(part)).into_iter().map(|row| row.unit).collect::<Vec<_>>();
        assert_eq!(found(0.0), ["x"]);
        assert_eq!(found(0.4), Vec::<String>::new()); // 311.4 + 287.4 + 402.4 + 198.4 is not 1,198.4
    }
}
