//! Rows whose cells stand one column too far to the left or to the right, as a deleted or an inserted cell leaves them.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use crate::data::read::cells::row::Row;
use crate::data::read::cells::table::Table;
use crate::language::say;
use crate::{InputError, language::Text};

/// Rows that tell what a column holds, the least and the most.
const FEWEST_ROWS: usize = 4;
const MOST_ROWS: usize = 200;
/// Cells of a kind that make it one of the column: a row that has shifted is among those that are looked at.
const OF_A_KIND: usize = 2;
/// Cells that are refused, and cells that are of no kind of their column, before a row is thought to have shifted.
const FEWEST: usize = 2;
/// Rows of a table that are looked at, and the widest of them: whoever has more has another fault.
const MOST: usize = 50;
const WIDEST: usize = 64;
/// How far a number may lie beyond those of its column.
const BEYOND: f64 = 3.0;

/// What the columns of a table hold.
#[derive(Debug)]
pub(super) struct Shape {
    columns: Vec<Column>,
    looked_at: Cell<usize>,
}

impl Shape {
    pub(super) fn of(table: &Table) -> Self {
        let width = if table.heading.len() > WIDEST { 0 } else { table.heading.len() };
        Self { columns: (0..width).map(|at| Column::of(table, at)).collect(), looked_at: Cell::new(0) }
    }

    /// One refusal in the place of several of a row, where it has shifted.
    pub(super) fn told(&self, row: &Row<'_>, error: InputError) -> InputError {
        match error.more.len() + 1 >= FEWEST {
            true => self.refusal(row).unwrap_or(error),
            false => error,
        }
    }

    /// Where a row has shifted, if moving its cells back makes all of them fit.
    fn refusal(&self, row: &Row<'_>) -> Option<InputError> {
        let (table, columns, width) = (row.table, &self.columns, self.columns.len());
        if width < FEWEST || table.len() < FEWEST_ROWS || self.looked_at.replace(self.looked_at.get() + 1) >= MOST {
            return None;
        }
        let cells: Vec<&str> = (0..width).map(|at| table.written(row.number, at)).collect();
        let unfit = cells.iter().zip(columns).filter(|(cell, column)| !column.fits(cell)).count();
        if unfit < FEWEST {
            return None;
        }
        let back = [Direction::Left, Direction::Right].into_iter().flat_map(|direction| {
            let cells = &cells;
            (0..width - 1).filter_map(move |at| {
                let moved = direction.back(cells, at)?;
                let fit = moved.iter().zip(columns).all(|(cell, column)| cell.is_none_or(|cell| column.fits(cell)));
                let known =
                    moved.iter().zip(columns).filter(|(cell, column)| cell.is_some_and(|cell| column.has(cell)));
                fit.then(|| (known.count(), direction, at))
            })
        });
        // Of several places the one that makes most cells those of other rows; of equals the first.
        let (_, direction, at) = back.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
        let column = &table.heading[at];
        let (problem, cure): (Text, Text) = match direction {
            Direction::Left => (say!(Refusal::ShiftedLeft, column), say!(Refusal::ShiftedLeftCure, column)),
            Direction::Right => (say!(Refusal::ShiftedRight, column), say!(Refusal::ShiftedRightCure, column)),
        };
        Some(row.refuse(column, problem, cure))
    }
}

/// One refusal in the place of those of the cells of each row that has shifted.
pub(super) fn gather(table: &Table, refused: Vec<InputError>) -> Vec<InputError> {
    let mut of_line: BTreeMap<Option<usize>, usize> = BTreeMap::new();
    refused.iter().for_each(|error| *of_line.entry(error.line).or_default() += 1);
    let several = |row: &Row<'_>| of_line.get(&Some(row.line)).is_some_and(|n| *n >= FEWEST);
    if !table.rows().any(|row| several(&row)) {
        return refused;
    }
    let shape = Shape::of(table);
    let rows = table.rows().filter(several).take(MOST);
    let shifted: BTreeMap<usize, InputError> = rows.filter_map(|row| Some((row.line, shape.refusal(&row)?))).collect();
    let (mut told, mut kept) = (BTreeSet::new(), Vec::new());
    for error in refused {
        match error.line.and_then(|line| Some((line, shifted.get(&line)?))) {
            Some((line, one)) if told.insert(line) => kept.push(one.clone()),
            Some(_) => {}
            None => kept.push(error),
        }
    }
    kept
}

/// Which way the cells went.
#[derive(Debug, Clone, Copy)]
enum Direction {
    Left,
    Right,
}

impl Direction {
    /// The cells moved back from a column on, where the row has room for it; `None` for the cell that nobody knows.
    fn back<'c>(self, cells: &[&'c str], at: usize) -> Option<Vec<Option<&'c str>>> {
        let mut moved: Vec<Option<&str>> = cells.iter().copied().map(Some).collect();
        let last = moved.len() - 1;
        match self {
            Self::Left if cells[last].is_empty() => {
                moved.pop();
                moved.insert(at, None);
            }
            Self::Right if cells[at].is_empty() => {
                moved.remove(at);
                moved.push(None);
            }
            _ => return None,
        }
        Some(moved)
    }
}

/// What the first rows have in a column.
#[derive(Debug, Default)]
struct Column {
    blanks: usize,
    days: usize,
    words: usize,
    numbers: usize,
    /// The smallest and the largest number.
    range: Option<(f64, f64)>,
    texts: BTreeSet<String>,
}

impl Column {
    fn of(table: &Table, at: usize) -> Self {
        let mut column = Self::default();
        for row in 0..table.len().min(MOST_ROWS) {
            let cell = table.written(row, at);
            match Kind::of(cell) {
                Kind::Blank => column.blanks += 1,
                Kind::Day => column.days += 1,
                Kind::Word => column.words += 1,
                Kind::Number(number) => {
                    let (low, high) = column.range.unwrap_or((number, number));
                    column.range = Some((low.min(number), high.max(number)));
                    column.numbers += 1;
                }
            }
            column.texts.insert(cell.to_owned());
        }
        column
    }

    /// May a cell stand in this column?
    fn fits(&self, cell: &str) -> bool {
        match Kind::of(cell) {
            Kind::Blank => self.blanks >= OF_A_KIND,
            Kind::Day => self.days >= OF_A_KIND,
            Kind::Word => self.words >= OF_A_KIND,
            Kind::Number(number) => {
                let is_near = |(low, high): (f64, f64)| (low / BEYOND..=high * BEYOND).contains(&number);
                self.numbers >= OF_A_KIND && self.range.is_some_and(is_near)
            }
        }
    }

    /// Do other rows have the same?
    fn has(&self, cell: &str) -> bool {
        !cell.is_empty() && self.texts.contains(cell)
    }
}

/// What a cell looks like.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Blank,
    Number(f64),
    Day,
    Word,
}

impl Kind {
    fn of(cell: &str) -> Self {
        let figures = cell.chars().filter(char::is_ascii_digit).count();
        let letters = cell.chars().filter(|sign| sign.is_alphabetic()).count();
        match cell.replace(',', ".").parse::<f64>() {
            _ if cell.is_empty() => Self::Blank,
            Ok(number) if number.is_finite() => Self::Number(number),
            // 2018-09-12, 12/9/2018, 2018-09-12T20:15+11:00
            _ if figures >= 4 && letters <= 1 => Self::Day,
            _ => Self::Word,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::read::tables::polls::COLUMNS;
    use crate::data::{files::FileName, notes::Notes};

    const HEAD: &str = "poll_id,pollster,mode,field_start,field_end,n,yes,no,source\n";
    const ROWS: &str = "a,One,phone,2018-09-01,2018-09-03,1000,41,52,x\nb,Two,online,2018-09-08,2018-09-10,900,42,50,\n\
                        c,One,phone,2018-09-15,2018-09-17,1100,40,51,x\n";

    fn told(row: &str) -> Option<(String, String)> {
        let file = FileName { name: "polls.csv".to_owned(), shown: "polls.csv".to_owned() };
        let table =
            Table::read(file, &format!("{HEAD}{ROWS}{row}\n"), &COLUMNS, &mut Notes::default()).expect("a table");
        let row = table.rows().last().expect("a row");
        Shape::of(&table)
            .refusal(&row)
            .map(|error| (error.column.unwrap_or_default().into_string(), error.cure.english()))
    }

    #[test]
    fn a_deleted_and_an_inserted_cell_are_found_where_they_are() {
        // The mode is gone.
        let (column, cure) = told("d,Two,2018-09-20,2018-09-22,1000,41,52,x,").expect("shifted");
        assert!(column == "mode" && cure.contains("insert"), "{column} {cure}");
        // Of a source that is blank elsewhere, too, nothing is seen to be lost.
        let (column, cure) = told("d,,Two,phone,2018-09-20,2018-09-22,1000,41,52").expect("shifted");
        assert!(column == "pollster" && cure.contains("delete"), "{column} {cure}");
        // A row that is as the others, and one that no move mends.
        assert_eq!(told("d,Two,phone,2018-09-20,2018-09-22,1000,41,52,x"), None);
        assert_eq!(told("d,Two,2018-09-20,phone,2018-09-22,1000,41,52,"), None);
    }
}
