//! Counting nights of many votes on the same units, each projected from the votes before it, in one run:
//! `cargo run --release --example swiss_nights -- MATRIX WEIGHTS ORDERS factor|swing|swing:N DRAWS > nights.jsonl`.
//!
//! Three CSV tables. MATRIX: a row a unit, its key and then a column a vote, oldest first, of Yes shares in 0..1. WEIGHTS: unit,
//! region, weight. ORDERS: contest (a column of MATRIX), order's name, seed, the rows of MATRIX in reporting order (from 0, with blanks
//! between). Swiss communes and their votes since 1981 are published by the Federal Statistical Office. Every contest of ORDERS is
//! projected at 2, 10, 25 and 50 % of the communes, with all columns further left as history (`factor`) or the one next to
//! it as baseline (`swing`), or the N next to it (`swing:3`). One line of JSON a night on standard output, seconds a vote on standard error.

use std::{collections::BTreeMap, error::Error, io::Write, time::Instant};

use plebis::{
    model::{
        count::{Method, Options},
        replay::{ReplayOrder, ReplayPlan, replay},
    },
    vote::{History, Side, UnitInfo, UnitResult, Vote},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [matrix, weights, orders, method, draws] = words.as_slice() else {
        return Err("usage: swiss_nights MATRIX WEIGHTS ORDERS factor|swing|swing:N DRAWS".into());
    };
    let (method, baselines) = match method.split_once(':') {
        Some((_, n)) => (Method::Swing, n.parse()?),
        None if method == "swing" => (Method::Swing, 1),
        None => (Method::Factor, 1),
    };
    let options = Options { method, n_draws: draws.parse()?, ..Options::default() };
    let table = Table::read(matrix, weights)?;
    for (contest, orders) in read_orders(orders)? {
        let at = table.votes.iter().position(|vote| *vote == contest).ok_or("a contest that the matrix has not")?;
        let first = at.checked_sub(baselines).ok_or("a vote with too few before it")?;
        let (vote, before) = (table.vote(at)?, (first..at).map(|at| table.vote(at)).collect::<Outcome<Vec<_>>>()?);
        let plan = ReplayPlan { orders, fractions: vec![0.02, 0.1, 0.25, 0.5], ..ReplayPlan::default() };
        let start = Instant::now();
        for line in replay(&vote, &before, &plan, &options)? {
            writeln!(std::io::stdout(), "{}", serde_json::to_string(&line)?)?;
        }
        eprintln!("{contest}: {at} earlier votes, {:.2} s", start.elapsed().as_secs_f64());
    }
    Ok(())
}

/// Shares and weights of all units.
struct Table {
    votes: Vec<String>,
    /// Unit, region, weight, shares.
    units: Vec<(String, String, f64, Vec<f64>)>,
}

impl Table {
    fn read(matrix: &str, weights: &str) -> Outcome<Self> {
        let mut known = BTreeMap::new();
        for record in csv::Reader::from_path(weights)?.records() {
            let record = record?;
            known.insert(record[0].to_owned(), (record[1].to_owned(), record[2].parse::<f64>()?));
        }
        let mut reader = csv::Reader::from_path(matrix)?;
        let votes = reader.headers()?.iter().skip(1).map(str::to_owned).collect();
        let mut units = Vec::new();
        for record in reader.records() {
            let record = record?;
            let (region, weight) = known.get(&record[0]).ok_or("a unit without a weight")?.clone();
            let shares: Result<Vec<f64>, _> = record.iter().skip(1).map(str::parse).collect();
            units.push((record[0].to_owned(), region, weight, shares?));
        }
        Ok(Self { votes, units })
    }

    /// The vote of a column, with the columns before it as history.
    fn vote(&self, at: usize) -> Outcome<Vote> {
        let mut vote = plebis::data::load("new-caledonia-2018", None)?.vote;
        vote.id.clone_from(&self.votes[at]);
        // Dates only order the votes.
        vote.date = jiff::civil::date(1981, 1, 1).saturating_add(jiff::Span::new().days(at as i64));
        vote.focus = Side::Yes;
        (vote.links, vote.results, vote.controls) = (Vec::new(), Vec::new(), Vec::new());
        vote.returns = Default::default();
        vote.units = Vec::new();
        vote.unit_info = Vec::new();
        for (line, (unit, region, weight, shares)) in self.units.iter().enumerate() {
            vote.units.push(UnitResult {
                unit: unit.clone(),
                name: None,
                parent: Some(region.clone()),
                counts: Default::default(),
                yes_share: Some(shares[at]),
                line: line + 2,
            });
            vote.unit_info.push(UnitInfo {
                unit: unit.clone(),
                weight: Some(*weight),
                off_area: false,
                columns: Default::default(),
                line: line + 2,
            });
        }
        let rows = self
            .units
            .iter()
            .map(|(unit, _, _, shares)| (unit.clone(), shares[..at].iter().copied().map(Some).collect()));
        vote.history = Some(History { votes: self.votes[..at].to_vec(), rows: rows.collect() });
        Ok(vote)
    }
}

/// Orders by contest, contests in file order.
fn read_orders(path: &str) -> Outcome<Vec<(String, Vec<ReplayOrder>)>> {
    let mut found: Vec<(String, Vec<ReplayOrder>)> = Vec::new();
    for record in csv::Reader::from_path(path)?.records() {
        let record = record?;
        let rows: Result<Vec<usize>, _> = record[3].split_whitespace().map(str::parse).collect();
        let order = ReplayOrder::Rows(record[1].to_owned(), record[2].parse()?, rows?);
        match found.iter_mut().find(|(contest, _)| *contest == record[0]) {
            Some((_, orders)) => orders.push(order),
            None => found.push((record[0].to_owned(), vec![order])),
        }
    }
    Ok(found)
}
