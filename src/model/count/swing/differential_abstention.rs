//! Differential abstention: what turnout does where one side stays away (`METHOD.md` §3.4).

use super::prior::USUAL_SWING;
use crate::language::{Value, say};
use crate::model::count::table::UnitTable;
use crate::model::count::{Form, expit, logit};
use crate::vote::Text;

/// By unit, the change of the turnout coordinate if the whole swing came from voters of one side who stay away; `None` where
/// nobody can be seen to stay away: without registers, without an earlier vote, or without a swing.
///
/// # Formula
/// Of the voters of the earlier vote a unit's share p was for yes. A swing of the log odds by Δ < 0 is what remains when of these only e^Δ
/// come again, and all others: t' = t (p e^Δ + 1 - p). With Δ > 0 no loses voters: t' = t (p + (1 - p) e^-Δ). The change is logit t' - logit t.
///
/// # Where
/// p from `start.d`, t from `start.h`; Δ the mean swing of what is counted.
pub(super) fn staying_away(table: &UnitTable, swing: f64) -> Option<Vec<f64>> {
    if table.form != Form::Composition || table.baseline.is_none() || swing == 0.0 {
        return None;
    }
    Some(table.rows.iter().map(|row| change(row.baseline.d, row.baseline.h, swing)).collect())
}

/// The same of one unit with share expit(d) and turnout expit(h).
fn change(d: f64, h: f64, swing: f64) -> f64 {
    let losing = expit(if swing < 0.0 { d } else { -d });
    let away = losing * (1.0 - (-swing.abs()).exp());
    logit(expit(h) * (1.0 - away)) - logit(expit(h))
}

/// How much of a large swing came from one side's staying away, 0 to 1; nothing of an ordinary swing, where turnout did not fall, or where
/// the counted units put it off that scale.
pub(super) fn abstention_in_words(swing: f64, turnout: f64, part: f64, sd: f64) -> Option<Text> {
    let inside = part.clamp(0.0, 1.0);
    // Off its scale by more than its own doubt, something else than abstention moved turnout.
    let is_on_scale = (part - inside).abs() <= 2.0 * sd;
    (swing.abs() > USUAL_SWING && turnout < 0.0 && is_on_scale).then(|| {
        let part = inside;
        say!(Count::TurnoutWhatCountedHasMoved, part = Value::decimal(part, 2), sd = Value::decimal(sd, 2))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_is_told_inside_its_scale_and_where_turnout_fell() {
        let told = |part| abstention_in_words(-2.0, -0.5, part, 0.1).expect("told").english();
        assert!(told(0.9).contains("0.90") && told(1.1).contains("1.00") && told(-0.1).contains("0.00"));
        for (swing, turnout, part) in [(-2.0, -0.5, 1.3), (-2.0, -0.5, -0.3), (-2.0, 0.1, 0.9), (-0.4, -0.5, 0.9)] {
            assert!(abstention_in_words(swing, turnout, part, 0.1).is_none(), "{swing} {turnout} {part}");
        }
    }

    #[test]
    fn the_camp_that_loses_takes_its_voters_away() {
        // Of 80 voters in 100, 72 for yes; a tenth of these come again: 7.2 + 8 = 15.2.
        let (d, h) = (9.0_f64.ln(), 4.0_f64.ln());
        let expected = (0.152_f64 / 0.848).ln() - h;
        assert!((change(d, h, 0.1_f64.ln()) - expected).abs() < 1e-12);
        // The options swapped.
        assert!((change(-d, h, -(0.1_f64.ln())) - expected).abs() < 1e-12);
        // Where the side is weak next to nobody goes.
        assert!(change(-9.0, h, 0.1_f64.ln()).abs() < 1e-3);
    }
}
