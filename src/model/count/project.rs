//! The projection of a snapshot.

use super::factor::FactorModel;
use super::lines::{ReportingOrder, hold_lines, project_lines};
use super::options::{Method, Options};
use super::projection::{Counted, Projection};
use super::result::{Basis, assemble, counted, counted_units, unavailable};
use super::simulate::{DrawPlan, UnitPosterior, blend, unpublished};
use super::swing::{Priors, SwingModel, with_doubtful};
use super::table::{HINTED, UnitTable, apply_hint};
use crate::error::Result;
use crate::summary::Distribution;
use crate::tally;
use crate::vote::{Snapshot, Text, Vote, words};

/// Projects the final result of a vote from what a snapshot holds.
///
/// Counted units enter exactly; silent ones are simulated from their baseline and what the counted ones say
/// (METHOD, section 3). Where no unit has reported, the latest published aggregate line is used.
///
/// # Assumes
/// Of a unit without a report only key, region, register, links, covariates and baseline are read.
///
/// # Errors
/// A hint that names no area; a method that the data do not allow, a forecast that the count excludes. Where nothing honest can be said the projection comes back with `available: false`.
pub fn project(vote: &Vote, baselines: &[Vote], snapshot: &Snapshot, options: &Options) -> Result<Projection> {
    let mut table = UnitTable::new(vote, baselines, snapshot);
    if table.rows.is_empty() {
        return Ok(unavailable(
            vote,
            snapshot,
            &table,
            words!(
                "no unit is known: results.csv and units.csv are empty",
                "aucune unité n’est connue : results.csv et units.csv sont vides"
            ),
        ));
    }
    if table.list_is_unknown && table.reported().next().is_some() {
        return Ok(without_list(vote, snapshot, &table));
    }
    if table.reported().next().is_none() {
        let mut projection = project_lines(vote, baselines, snapshot, &table, options)?;
        if options.method == Method::Factor {
            projection.assumptions.push(words!(
                "the factor model is not used: it needs reports of units",
                "le modèle à facteurs n’est pas utilisé : il lui faut des relevés d’unités"
            ));
        }
        return Ok(projection);
    }
    let hinted = options.hint.as_deref().map(|hint| hint_of_reports(&mut table, hint)).transpose()?;
    let model = FactorModel::choose(vote, &table, options.method)?;
    let plan = DrawPlan { n_draws: options.n_draws, seed: options.seed, alone: false };
    let posterior = posterior(model.as_ref(), &options.priors, &table);
    let mut totals = posterior.totals(&table, plan);
    unpublished(&table, &mut totals, options.seed);
    let (totals, bound) = hold_lines(vote, &table, snapshot, totals);
    let (totals, campaign) = blend(vote, totals, &options.campaign, options.blend, options.seed)?;
    let told = posterior.notes();
    let mut projection = assemble(vote, snapshot, &table, totals, Basis::Units, &told);
    projection.campaign_prior = campaign;
    projection.unusual = with_doubtful(posterior.unusual(vote, &table), tally::doubtful(vote, baselines, snapshot));
    if options.method == Method::Factor && told.factors.is_empty() {
        projection.assumptions.push(words!(
            "the factor model is not used: what is counted does not fit it; units are projected by swing",
            "le modèle à facteurs n’est pas utilisé : ce qui est dépouillé ne s’y prête pas ; les unités sont projetées par évolution"
        ));
    }
    projection.assumptions.extend(hinted);
    projection.assumptions.extend(bound);
    if !snapshot.lines.is_empty() {
        projection.assumptions.push(words!(
            "published aggregate lines are not projected from beside unit reports",
            "les lignes agrégées publiées ne servent pas de base à la projection à côté des relevés des unités"
        ));
    }
    Ok(projection)
}

/// What a hint changes where units report, in words: how far partly counted units of its area are.
///
/// # Errors
/// As [`ReportingOrder::hinted`].
fn hint_of_reports(table: &mut UnitTable, hint: &str) -> Result<Text> {
    let order = ReportingOrder::hinted(table, hint)?;
    let is_late = order.model.tilt_mean < 0.0;
    let changed = apply_hint(&mut table.rows, &order.sign);
    let percent = 100.0 * (if is_late { HINTED } else { -HINTED }).exp_m1().abs();
    Ok(match changed {
        0 => words!(
            "the hint ({hint}) changes nothing: unit reports say which units are in, and no partly counted unit of that area leaves open how much of it is out",
            "l’indication ({hint}) ne change rien : les relevés disent quelles unités sont reçues, et aucune unité dépouillée en partie de cette zone ne laisse ouverte la part qui manque";
            hint
        ),
        _ => words!(
            "by the hint ({hint}) {more} is still out of the partly counted units of that area whose fraction is not published ({changed}): up to {percent:.0} % {up} ballots are expected of each; of complete and silent units it changes nothing",
            "d’après l’indication ({hint}), il reste {more} à dépouiller dans les unités incomplètes de cette zone dont la part dépouillée n’est pas publiée ({changed}) : jusqu’à {percent:.0} % de bulletins {up} attendus de chacune ; rien ne change pour les unités complètes ou muettes";
            hint,
            more = if is_late { Text::new("more", "davantage") } else { Text::new("less", "moins") },
            up = if is_late { Text::new("more", "de plus") } else { Text::new("fewer", "de moins") }
        ),
    })
}

/// Units have reported, and nothing says which others there are.
fn without_list(vote: &Vote, snapshot: &Snapshot, table: &UnitTable) -> Projection {
    let reason = words!(
        "nobody knows what is still out: the folder has no list of units and names no earlier vote",
        "on ne sait pas ce qui est encore attendu : le dossier n’a pas de liste d’unités et ne nomme aucun scrutin antérieur"
    );
    let counted = Counted { units_total: None, progress: None, ..counted_units(vote, table) };
    Projection { counted, ..unavailable(vote, snapshot, table, reason) }
}

/// The posterior of the factors where there is a model of them that fits the table, else that of the swing.
fn posterior(factor: Option<&FactorModel>, priors: &Priors, table: &UnitTable) -> Box<dyn UnitPosterior> {
    match factor.and_then(|model| model.fit(table)) {
        Some(fit) => Box::new(fit),
        None => Box::new(SwingModel { priors }.fit(table)),
    }
}

/// Yes share and progress alone, from reported units: what a replayed step needs.
///
/// # Errors
/// `None` where no unit has reported, nothing says which others there are, or no valid vote is counted or expected.
pub fn project_share(
    vote: &Vote,
    baselines: &[Vote],
    snapshot: &Snapshot,
    model: Option<&FactorModel>,
    options: &Options,
) -> Option<(Distribution, Counted)> {
    let table = UnitTable::new(vote, baselines, snapshot);
    table.reported().next().filter(|_| !table.list_is_unknown)?;
    let plan = DrawPlan { n_draws: options.n_draws, seed: options.seed, alone: true };
    let totals = posterior(model, &options.priors, &table).totals(&table, plan);
    let yes: Vec<f64> = totals.yes.iter().zip(&totals.no).map(|(y, n)| y / (y + n)).collect();
    Some((Distribution::from_draws(&yes)?, counted(vote, &table, &totals, &Basis::Units)))
}
