//! The gap table: every cause, the most it can explain, and what is left (`METHOD.md` §7.6).

use super::{
    super::output::CausePoll, Case, CauseName, house_mode::house_mode, late_swing::late_swing, rounding::rounding,
    sampling::sampling, turnout_by_side::turnout_by_side, undecided::undecided,
};

/// One line of the gap table, before it is put in words.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::poll_error) struct Fact {
    /// The cause.
    pub cause: CauseName,
    /// The most it can explain, points.
    pub most: Option<f64>,
    /// Can it close the gap alone?
    pub closes: Option<bool>,
    /// What it means for each poll.
    pub polls: Vec<CausePoll>,
    /// The numbers its sentence needs.
    pub detail: Detail,
}

/// Numbers for the sentence about a cause.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::poll_error) enum Detail {
    None,
    /// Polls that report undecided answers, polls that do not, and those of the former that would come down to the result.
    Undecided {
        reporting: usize,
        silent: usize,
        exceptions: Vec<String>,
    },
    /// Movement of one day in points, and the mean distance in days.
    LateSwing {
        omega_points: f64,
        mean_days: f64,
    },
    /// Yes : No ratio of turnouts for the average, for the polls that need least and most, and the highest possible one.
    Turnout {
        needed: f64,
        least: Option<(f64, String)>,
        greatest: Option<(f64, String)>,
        possible: Option<f64>,
        turnout: Option<f64>,
    },
    /// The house nearest to the result, and how many houses and known modes there are.
    House {
        house: Option<String>,
        houses: usize,
        modes: usize,
    },
    /// All causes together at their most, the cause that reaches furthest, and how many reach alone.
    Unexplained {
        together: f64,
        reaching: usize,
        furthest: Option<CauseName>,
    },
}

impl Fact {
    pub fn new(case: &Case<'_>, cause: CauseName, most: Option<f64>, detail: Detail) -> Self {
        Self { cause, most, closes: most.map(|most| most >= case.gap), polls: Vec::new(), detail }
    }
}

/// Every cause in the order of the table; the last line is what no single cause reaches.
///
/// # Formula
/// unexplained = max(0, |gap| − the largest of the other lines)
pub(in crate::poll_error) fn facts(case: &Case<'_>) -> Vec<Fact> {
    let mut facts = vec![
        sampling(case),
        rounding(case),
        undecided(case),
        late_swing(case),
        turnout_by_side(case),
        house_mode(case),
    ];
    let known = || facts.iter().filter_map(|fact| Some((fact.most?, fact.cause)));
    let furthest = known().max_by(|a, b| a.0.total_cmp(&b.0));
    let together = known().map(|(most, _)| most).sum();
    let left = (case.gap - furthest.map_or(0.0, |(most, _)| most)).max(0.0);
    let reaching = facts.iter().filter(|fact| fact.closes == Some(true)).count();
    let detail = Detail::Unexplained { together, reaching, furthest: furthest.map(|(_, cause)| cause) };
    facts.push(Fact { closes: None, ..Fact::new(case, CauseName::Unexplained, Some(left), detail) });
    facts
}
