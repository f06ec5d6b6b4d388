//! Rows of a table of polls → polls, and what is doubtful in them.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{
    columns::Places,
    polls::{ManyPoll, ManyPolls},
};
use crate::{
    InputError,
    data::{OpenRow, OpenTable},
    summary::{Lang, number},
    vote::{Finding, Severity, Text, words},
};

/// Percentages of yes and no that add up to less are fractions of 1.
const FRACTIONS: f64 = 1.5;

/// Rounded percentages add up to at most this.
const WHOLE: f64 = 102.0;

/// Results of one vote that differ by more (0..1) are of two votes.
const SAME_RESULT: f64 = 0.001;

/// Distinct words in order of first appearance.
#[derive(Default)]
struct Names {
    list: Vec<String>,
    positions: HashMap<String, usize>,
}

impl Names {
    fn position(&mut self, name: &str) -> usize {
        if let Some(position) = self.positions.get(name) {
            return *position;
        }
        self.list.push(name.to_owned());
        self.positions.insert(name.to_owned(), self.list.len() - 1);
        self.list.len() - 1
    }
}

/// Reads row after row and remembers names and doubts.
pub(super) struct Reader {
    at: Places,
    races: Names,
    kinds: Names,
    pollsters: Names,
    modes: Names,
    sponsors: Names,
    /// Rows without both shares or without a result.
    left_out: usize,
    /// Lines of polls that ended after their vote.
    late: Vec<usize>,
    /// First result of each race, and the line of another one.
    results: Vec<(f64, Option<usize>)>,
    /// The largest two-way result as printed.
    largest: Option<f64>,
}

impl Reader {
    pub(super) fn new(at: Places) -> Self {
        Self {
            at,
            races: Names::default(),
            kinds: Names::default(),
            pollsters: Names::default(),
            modes: Names::default(),
            sponsors: Names::default(),
            left_out: 0,
            late: Vec::new(),
            results: Vec::new(),
            largest: None,
        }
    }

    /// A row as a poll; `None` where it is left out.
    pub(super) fn poll(&mut self, row: &OpenRow<'_>) -> Result<Option<ManyPoll>, InputError> {
        let shares = self.shares(row)?;
        let printed = self.percent(row, "result_yes_share")?;
        let whole = self.percent(row, "result_yes")?.zip(self.percent(row, "result_no")?).filter(|(a, b)| a + b > 0.0);
        // The pair is exact where the two-way share is a rounded one.
        let result = whole.map(|(a, b)| a / (a + b)).or(printed.map(|share| share / 100.0));
        let (Some((yes, no)), Some(result)) = (shares, result) else {
            self.left_out += 1;
            return Ok(None);
        };
        if whole.is_none() {
            self.largest =
                printed.map(|share| self.largest.map_or(share, |largest| largest.max(share))).or(self.largest);
        }
        let n = self.respondents(row)?;
        let vote_date = self.date(row, "vote_date")?;
        let horizon = vote_date.zip(self.date(row, "field_end")?).and_then(|(vote, end)| end.until(vote).ok());
        if horizon.is_some_and(|span| span.get_days() < 0) {
            self.late.push(row.line());
            return Ok(None);
        }
        let race = self.race(row, vote_date)?;
        let position = self.races.position(&race);
        match self.results.get_mut(position) {
            None => self.results.push((result, None)),
            Some((first, other)) if (*first - result).abs() > SAME_RESULT => *other = other.or(Some(row.line())),
            Some(_) => {}
        }
        // A row names the usual two parties, or none.
        let comparable = [("yes_party", "DEM"), ("no_party", "REP")]
            .iter()
            .all(|(name, usual)| self.text(row, name).is_empty() || self.text(row, name) == *usual);
        let [kind, pollster, mode, sponsor] =
            ["type", "pollster", "mode", "sponsor"].map(|name| self.text(row, name).to_owned());
        Ok(Some(ManyPoll {
            race: position,
            kind: self.kinds.position(&kind),
            pollster: self.pollsters.position(&pollster),
            mode: self.modes.position(&mode),
            sponsor: self.sponsors.position(&sponsor),
            vote_date,
            horizon_days: horizon.map(|span| span.get_days()),
            n,
            yes,
            no,
            result,
            result_lead: whole.map(|(a, b)| a - b),
            comparable,
        }))
    }

    /// Refuses a table whose results are all fractions: none of the votes would have a yes share above 1 %.
    pub(super) fn refuse_fractions(&self, table: &OpenTable) -> Result<(), InputError> {
        let (Some(&at), Some(row)) = (self.at.by_name.get("result_yes_share"), table.rows().next()) else {
            return Ok(());
        };
        match self.largest {
            Some(largest) if largest > 0.0 && largest <= 1.0 => Err(row.refuse(
                at,
                "and every row below holds a result of at most 1 %: these look like fractions",
                "write percent, 48.1 rather than 0.481",
            )),
            _ => Ok(()),
        }
    }

    /// The table, with what was noticed.
    pub(super) fn finish(
        self,
        polls: Vec<ManyPoll>,
        file: String,
        sha256: String,
        mut findings: Vec<Finding>,
    ) -> ManyPolls {
        if self.left_out > 0 {
            let n = self.left_out as u64;
            let rows = Text::new(
                number::counted(n, "row has", "rows have", Lang::En),
                number::counted(n, "ligne n’a", "lignes n’ont", Lang::Fr),
            );
            findings.push(Finding::new(
                Severity::Warning,
                "rows_left_out",
                words!(
                    "{rows} no share of both options or no result: left out",
                    "{rows} pas les parts des deux options ou pas de résultat : non prises en compte";
                    rows
                ),
                words!(
                    "fill in yes, no and result_yes_share, or delete these rows",
                    "remplir `yes`, `no` et `result_yes_share`, ou supprimer ces lignes"
                ),
            ));
        }
        if let Some(&line) = self.late.first() {
            let n = self.late.len() as u64;
            let polls = Text::new(
                number::counted(n, "poll", "polls", Lang::En),
                number::counted(n, "sondage a fini", "sondages ont fini", Lang::Fr),
            );
            let finding = Finding::new(
                Severity::Warning,
                "polls_after_vote",
                words!(
                    "{polls} ended after the day of the vote: left out",
                    "{polls} après le jour du scrutin : non pris en compte";
                    polls
                ),
                words!(
                    "correct field_end or vote_date; a poll after the vote cannot be wrong about it",
                    "corriger `field_end` ou `vote_date` ; un sondage fait après le scrutin ne peut pas se tromper sur lui"
                ),
            );
            findings.push(finding.at(&file, line).column("field_end"));
        }
        for (race, (_, other)) in self.races.list.iter().zip(&self.results) {
            if let Some(line) = other {
                let finding = Finding::new(
                    Severity::Warning,
                    "race_with_two_results",
                    words!(
                        "{race} has another result than in the rows above",
                        "{race} a un autre résultat que dans les lignes précédentes"
                    ),
                    words!(
                        "two votes under one name, or a slip: give each vote its own race",
                        "deux scrutins sous un même nom, ou une erreur de saisie : donner à chaque scrutin son propre nom dans `race`"
                    ),
                );
                findings.push(finding.at(&file, *line).column("result_yes_share"));
            }
        }
        ManyPolls {
            polls,
            races: self.races.list,
            kinds: self.kinds.list,
            pollsters: self.pollsters.list,
            modes: self.modes.list,
            sponsors: self.sponsors.list,
            left_out: self.left_out,
            file,
            sha256,
            findings,
        }
    }

    /// Percent of yes and no; `None` where one is blank or both are 0.
    fn shares(&self, row: &OpenRow<'_>) -> Result<Option<(f64, f64)>, InputError> {
        let (Some(yes), Some(no)) = (self.percent(row, "yes")?, self.percent(row, "no")?) else { return Ok(None) };
        let sum = yes + no;
        let refuse = |name: &str, problem: String, cure: &str| {
            Err(row.refuse(self.at.by_name.get(name).copied().unwrap_or(0), problem, cure))
        };
        if sum > 0.0 && sum <= FRACTIONS {
            return refuse(
                "yes",
                format!("and `no` add up to {sum:.2}: these look like fractions"),
                "write percent, 52 rather than 0.52",
            );
        }
        if sum > WHOLE {
            return refuse(
                "no",
                format!("and `yes` add up to {sum:.1} %, more than rounding can do"),
                "one of the two is mistyped: look the poll up in its source",
            );
        }
        Ok((sum > 0.0).then_some((yes, no)))
    }

    fn respondents(&self, row: &OpenRow<'_>) -> Result<Option<f64>, InputError> {
        match (self.number(row, "n")?, self.at.by_name.get("n")) {
            (Some(n), Some(at)) if n < 1.0 => {
                Err(row.refuse(*at, "is no number of respondents", "leave the cell blank where n is not published"))
            }
            (n, _) => Ok(n),
        }
    }

    fn race(&self, row: &OpenRow<'_>, vote_date: Option<Date>) -> Result<String, InputError> {
        let name = self.text(row, "race");
        match (self.at.state.and_then(|at| row.text(at)), vote_date) {
            (Some(state), Some(date)) if self.at.by_year || name.is_empty() => {
                Ok(format!("{} {state} {}", self.text(row, "type"), date.year()))
            }
            _ if name.is_empty() => {
                let at = self.at.by_name.get("race").copied().or(self.at.state).unwrap_or(0);
                Err(row.refuse(at, "is blank", "name the vote that the poll is about"))
            }
            _ => Ok(name.to_owned()),
        }
    }

    fn text<'t>(&self, row: &OpenRow<'t>, name: &str) -> &'t str {
        self.at.by_name.get(name).and_then(|at| row.text(*at)).unwrap_or("")
    }

    fn number(&self, row: &OpenRow<'_>, name: &str) -> Result<Option<f64>, InputError> {
        self.at.by_name.get(name).map_or(Ok(None), |at| row.number(*at))
    }

    fn percent(&self, row: &OpenRow<'_>, name: &str) -> Result<Option<f64>, InputError> {
        match (self.number(row, name)?, self.at.by_name.get(name)) {
            (Some(value), Some(at)) if !(0.0..=100.0).contains(&value) => {
                Err(row.refuse(*at, "is no percentage", "write percent, 0 to 100"))
            }
            (value, _) => Ok(value),
        }
    }

    fn date(&self, row: &OpenRow<'_>, name: &str) -> Result<Option<Date>, InputError> {
        let Some(at) = self.at.by_name.get(name) else { return Ok(None) };
        let parse =
            |text: &str| text.parse::<Date>().map_err(|_| row.refuse(*at, "is no day", "write it as 2018-11-04"));
        row.text(*at).map(parse).transpose()
    }
}
