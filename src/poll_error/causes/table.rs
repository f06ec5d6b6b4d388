//! The gap table: every cause, the most it can explain, and what is left (`METHOD.md` §7.6).

use super::{
    Case, CauseName, Detail, Fact, house_mode::house_mode, late_swing::late_swing, rounding::rounding,
    sampling::sampling, turnout_by_side::turnout_by_side, undecided::undecided,
};

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
