//! What was assumed, in words.

use crate::model::count::table::{UnitRow, UnitTable};
use crate::model::count::{Form, first_few, log_ratio};
use crate::vote::{ReportStatus, Snapshot, Text, words};

/// Every default and treatment of odd units that entered.
pub(super) fn assumptions_of(table: &UnitTable, snapshot: &Snapshot, factors: &[Text]) -> Vec<Text> {
    let mut words = vec![match table.form {
        Form::Composition => words!(
            "composition of the register: both options, blank or spoiled, away",
            "composition des inscrits : les deux options, blancs ou nuls, abstentions"
        ),
        Form::Ballots => words!(
            "no registers: share and number of valid ballots against the baseline; no turnout",
            "pas d’inscrits : part et nombre de suffrages exprimés par rapport au scrutin de référence ; pas de participation"
        ),
        Form::Shares => words!(
            "only shares and weights: the weights are taken as ballots; no turnout",
            "seulement des parts et des poids : les poids sont pris pour des bulletins ; pas de participation"
        ),
    }];
    words.extend(factors.iter().cloned());
    let alone = match &table.baseline {
        Some(id) => words!(
            "swing against {id}: level, slopes, smooth surface and regions around a uniform swing",
            "évolution par rapport à {id} : niveau, pentes, surface lisse et régions autour d’une évolution uniforme";
            id
        ),
        None => words!(
            "no earlier vote to compare with: regions and covariates only, so the range is wide",
            "aucun scrutin antérieur pour comparer : seulement les régions et les covariables, la fourchette est donc large"
        ),
    };
    if factors.is_empty() {
        words.push(alone);
        words.extend(table.older.iter().map(|older| {
            words!(
                "{vote_id} too: the counted units say how far the others lean towards it",
                "{vote_id} aussi : les unités dépouillées disent jusqu’où les autres penchent vers lui";
                vote_id = &older.id
            )
        }));
    }
    let empty: Vec<&str> =
        table.reported().filter(|(_, r)| r.valid() <= 0.0).map(|(row, _)| row.unit.as_str()).collect();
    if !empty.is_empty() {
        words.push(words!(
            "{} counted units have no valid vote: they inform turnout only ({some})",
            "unités dépouillées sans suffrage exprimé : {} ; elles ne renseignent que la participation ({some})",
            empty.len();
            some = first_few(&empty)
        ));
    }
    let partial: Vec<&str> =
        table.reported().filter(|(_, r)| r.fraction < 1.0).map(|(row, _)| row.unit.as_str()).collect();
    if !partial.is_empty() {
        words.push(words!(
            "partly counted: what is in is certain, the rest is simulated ({some})",
            "dépouillées en partie : ce qui est compté est certain, le reste est simulé ({some})";
            some = first_few(&partial)
        ));
    }
    let guessed: Vec<String> = (table.reported().filter(|(_, r)| r.guessed))
        .map(|(row, r)| format!("{} {:.0} %", row.unit, 100.0 * r.fraction))
        .collect();
    if !guessed.is_empty() {
        words.push(words!(
            "how much of a partly counted unit is in is not published: taken from the turnout of the complete or most \
             advanced ones, and uncertain ({some})",
            "la part dépouillée d’une unité incomplète n’est pas publiée : elle est tirée de la participation des unités \
             complètes ou les plus avancées, et incertaine ({some})";
            some = first_few(&guessed.iter().map(String::as_str).collect::<Vec<_>>())
        ));
    }
    if table.is_guessed() {
        words.push(words!(
            "no report says that its unit is complete: how many ballots are still out rests on the most advanced units, and may be anything from none to more than that",
            "aucun relevé ne dit que son unité est complète : le nombre de bulletins encore attendus repose sur les unités les plus avancées, et peut aller de zéro à davantage"
        ));
    }
    words.extend(turnout_by_side(table));
    words.extend(revisions(snapshot));
    words
}

/// Mean swing of the log odds of voting from which turnout is no longer the usual one.
const TURNOUT_MOVED: f64 = 0.5;
/// Distance of the outstanding from the counted units on the baseline, in its standard deviations.
const ELSEWHERE: f64 = 0.5;

/// A warning where turnout moved far among units of one kind while those of the other kind are still out.
fn turnout_by_side(table: &UnitTable) -> Option<Text> {
    if table.form != Form::Composition || table.baseline.is_none() {
        return None;
    }
    let weight = |row: &UnitRow| row.baseline.valid.max(1.0);
    let (mut counted, mut out, mut all) = ((0.0, 0.0, 0.0), (0.0, 0.0), (0.0, 0.0, 0.0));
    for row in &table.rows {
        let (w, d) = (weight(row), row.baseline.d);
        all = (all.0 + w, all.1 + w * d, all.2 + w * d * d);
        match row.report.as_ref().filter(|report| !report.guessed) {
            Some(report) => {
                let behind = row.registered * report.fraction;
                let swing = log_ratio(report.cast, (behind - report.cast).max(0.0)) - row.baseline.h;
                counted = (counted.0 + w, counted.1 + w * d, counted.2 + w * swing);
            }
            None => out = (out.0 + w, out.1 + w * d),
        }
    }
    if counted.0 <= 0.0 || out.0 <= 0.0 {
        return None;
    }
    let sd = (all.2 / all.0 - (all.1 / all.0).powi(2)).max(0.0).sqrt();
    let swing = counted.2 / counted.0;
    let apart = (out.1 / out.0 - counted.1 / counted.0).abs();
    (swing.abs() > TURNOUT_MOVED && apart > ELSEWHERE * sd).then(|| {
        words!("turnout has moved far in what is counted (log odds of voting {swing:+.2}), and the units still out voted otherwise last time: turnout by side is not known elsewhere yet, and the range does not hold a boycott by one side that shows only there", "la participation a beaucoup changé dans ce qui est dépouillé (log-cotes du vote {swing:+.2}), et les unités encore attendues avaient voté autrement la dernière fois : la participation de chaque camp n’y est pas encore connue, et la fourchette ne couvre pas un boycott d’un seul camp qui ne se verrait que là")
    })
}

/// Reports that replaced others: how many, and which lowered a count.
fn revisions(snapshot: &Snapshot) -> Vec<Text> {
    let mut words = Vec::new();
    let mut fell = Vec::new();
    for (unit, earlier) in &snapshot.revisions {
        let Some(now) = snapshot.reports.get(unit) else {
            words.push(words!(
                "{unit} was taken back and is outstanding again",
                "{unit} a été repris et est de nouveau attendu";
                unit
            ));
            continue;
        };
        let falls = earlier.iter().any(|before| {
            let less = |a: Option<u64>, b: Option<u64>| matches!((a, b), (Some(a), Some(b)) if a < b);
            before.status != ReportStatus::Retracted
                && (less(now.counts.yes, before.counts.yes) || less(now.counts.no, before.counts.no))
        });
        if falls {
            fell.push(unit.as_str());
        }
    }
    if !fell.is_empty() {
        words.push(words!(
            "a count went down in a later report (the last one is used): {some}",
            "un décompte a baissé dans un relevé ultérieur (le dernier est retenu) : {some}";
            some = first_few(&fell)
        ));
    }
    words
}
