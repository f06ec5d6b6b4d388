//! `plebis project VOTE`.

use super::{
    analysis::{campaign_options, no_campaign},
    choices::{CameIn, Projecting},
    context::{Context, Subject},
    table,
};
use crate::{
    Error, Result,
    model::{
        campaign,
        count::{self, Method, Projection, UnusualMeasure},
    },
    summary::{Distribution, LEVELS, Lang, number, sentence, verdict, verdict::Claim},
    vote::{Side, Text, Vote, words},
};

/// Project the final share from what is counted.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  plebis project new-caledonia-2020\n  plebis project new-caledonia-2020 --hint \
                        \"Nouméa late\"\n  plebis project my-vote --returns tonight.csv --as-of \
                        2026-11-22T21:45:00+11:00 --json\n\nWithout --as-of and without reports of units, the last \
                        partial line of returns.csv is projected; a complete count is a result, not a projection.")]
pub struct Args {
    /// Vote folder or id
    vote: String,
    #[command(flatten)]
    pub(super) came_in: CameIn,
    #[command(flatten)]
    how: Projecting,
}

/// A method, as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum MethodArg {
    /// What the vote folder allows
    Auto,
    /// One earlier vote: swing with regions
    Swing,
    /// Many earlier votes: common factors
    Factor,
}

impl From<MethodArg> for Method {
    fn from(method: MethodArg) -> Self {
        match method {
            MethodArg::Auto => Self::Auto,
            MethodArg::Swing => Self::Swing,
            MethodArg::Factor => Self::Factor,
        }
    }
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum OnOff {
    /// On
    On,
    /// Off
    Off,
}

/// Projects and delivers.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let (mut subject, snapshot) = args.came_in.subject(&args.vote, context)?;
    subject.tell_embargo(context);
    let mut options = args.how.options(context);
    if args.how.blends() {
        (options.campaign, options.blend) = (campaign_draws(&subject, context)?, true);
    }
    let mut projection = count::project(&subject.vote, &subject.baselines, &snapshot, &options)?;
    if let (Some(_), Some(share)) = (context.mcse, &projection.share) {
        options.n_draws = context.draws_for(share.sd)?;
        projection = count::project(&subject.vote, &subject.baselines, &snapshot, &options)?;
    }
    projection.moved = count::moved(&subject.vote, &subject.baselines, &snapshot, &projection, &options);
    let n_draws = projection.draws.share_yes.len();
    context.deliver(&subject, n_draws, &projection, || told(&projection, &subject, context))?;
    if projection.available || projection.turnout.is_some() {
        return Ok(());
    }
    let reason = projection.reason.unwrap_or_default().english();
    Err(Error::nothing(reason, "wait for more returns, or name an earlier vote under [baseline] in vote.toml"))
}

/// Draws of the forecast from the polls.
fn campaign_draws(subject: &Subject, context: &Context) -> Result<Vec<f64>> {
    let forecast = campaign::forecast(&subject.vote, &campaign_options(context))?;
    if forecast.available {
        return Ok(forecast.draws);
    }
    Err(no_campaign(&forecast))
}

/// The probabilities of both ends, the focus option's first; a complete count has an end.
fn who_wins(vote: &Vote, projection: &Projection, lang: Lang) -> String {
    let Some(win) = &projection.win_probability else {
        let reason = projection.win_probability_reason.as_ref();
        let told = reason.map(|reason| {
            words!(
                "whether the proposal is carried cannot be said: {reason}\n",
                "on ne peut dire si la proposition est adoptée : {reason}\n";
                reason
            )
        });
        return told.map_or_else(String::new, |told| told.get(lang).to_owned());
    };
    if projection.is_complete() {
        return verdict::of_complete(vote, projection).get(lang).to_owned() + "\n";
    }
    probabilities(vote, Claim::of_count(vote), win.yes, lang)
}

/// `probability that No wins 0.9600, that Yes wins 0.0400`, the focus option first.
pub(super) fn probabilities(vote: &Vote, claim: Claim, yes: f64, lang: Lang) -> String {
    let part = |side: Side| {
        let clause = claim.clause(vote, side, &vote.option(side).get(lang), lang);
        let probability = side.of_yes_share(yes);
        // An estimate is never a certainty.
        let number = match probability {
            p if p > 0.99 => lang.pick("more than 0.99", "plus de 0,99").to_owned(),
            p if p < 0.01 => lang.pick("less than 0.01", "moins de 0,01").to_owned(),
            p => number::decimal(p, 4, lang),
        };
        format!("{} {clause}{} {number}", lang.pick("that", "que"), lang.pick("", " :"))
    };
    let (first, second) = (part(vote.focus), part(vote.focus.other()));
    Text::new(format!("probability {first}, {second}\n"), format!("probabilité {first}, {second}\n"))
        .get(lang)
        .to_owned()
}

fn told(projection: &Projection, subject: &Subject, context: &Context) -> String {
    let lang = context.lang;
    let (vote, focus) = (&subject.vote, subject.vote.focus);
    let label = vote.texts(lang).label(focus);
    let percent = |share: f64| number::percent(share, 1, lang);
    let known = |share: Option<f64>| share.map_or("–".to_owned(), percent);
    let (about, until) = lang.pick(("share of valid votes", "as of"), ("part des suffrages exprimés", "au"));
    let mut text = format!("{} — {label}, {about}", vote.id);
    if let Some(as_of) = &projection.as_of {
        text += &format!(", {until} {as_of}");
    }
    let counted = &projection.counted;
    let units = counted.units.map_or("–".to_owned(), |units| units.to_string());
    let total = counted.units_total.map_or("?".to_owned(), |total| total.to_string());
    let (progress, share) = (known(counted.progress), known(counted.share));
    let units = counted
        .stations
        .and_then(|_| sentence::units_in(counted, lang))
        .unwrap_or_else(|| words!("{units} of {total} units", "{units} unités sur {total}").get(lang).to_owned());
    text += &words!(
        "\ncounted: {units}, {progress} of expected valid votes, share {share}\n",
        "\ndépouillé : {units}, {progress} des suffrages exprimés attendus, part {share}\n"
    )
    .get(lang);
    if projection.rows_set_aside > 0 {
        text += &words!(
            "set aside: {} rows of the returns that cannot be true or cannot be read (plebis check says which)\n",
            "mises de côté : {} lignes de résultats impossibles ou illisibles (`plebis check` dit lesquelles)\n",
            projection.rows_set_aside
        )
        .get(lang);
    }
    for line in &projection.lines_used {
        text += &words!("line used: {line}\n", "ligne utilisée : {line}\n"; line).get(lang);
    }
    if let Some(order) = &projection.order_model {
        let name = match order.name.as_str() {
            "tilted" => words!("tilted", "orienté"),
            name => Text::new(name, "aléatoire"),
        };
        text += &words!(
            "order model: {name}, tilt {:.2} (sd {:.2}); {what}\n",
            "modèle d’ordre : {name}, inclinaison {:.2} (écart-type {:.2}) ; {what}\n",
            order.tilt_mean, order.tilt_sd;
            name, what = &order.what
        )
        .get(lang);
    }
    if let Some(reason) = &projection.reason {
        text += &format!("{}\n", reason.get(lang));
    }
    let mut rows = Vec::new();
    let names = lang.pick(["share", "turnout"], ["part", "participation"]);
    for (name, part) in names.into_iter().zip([&projection.share, &projection.turnout]) {
        if let Some(part) = part {
            let mut row = vec![name.to_owned()];
            row.extend(LEVELS.iter().map(|&(_, key)| percent(part.quantile(key))));
            rows.push(row);
        }
    }
    if !rows.is_empty() {
        let mut header = vec![""];
        header.extend(LEVELS.map(|(_, key)| key));
        text += &table::text(&header, &rows);
    }
    text += &who_wins(vote, projection, lang);
    if let Some(flip) = projection.flip.as_ref().filter(|flip| flip.alert != "none") {
        let alert = match flip.alert.as_str() {
            "expected" => words!("expected", "attendu"),
            other => Text::new(other, "possible"),
        };
        let leading = if flip.leads_now == "yes" { Side::Yes } else { Side::No };
        let leads = vote.option(leading);
        text += &words!(
            "flip {alert}: {leads} leads in what is counted, and the other side ends ahead with probability {:.2}\n",
            "retournement ({alert}) : {leads} mène dans ce qui est dépouillé, et l’autre camp finit en tête avec une probabilité de {:.2}\n",
            flip.probability;
            alert, leads
        )
        .get(lang);
    }
    if let Some(both) = &projection.campaign_prior {
        let part = |d: &Distribution| format!("{} ± {:.1}", percent(d.mean), 100.0 * d.sd);
        text += &words!(
            "campaign prior {}, count alone {}, both {}; weight of the prior {:.2}\n",
            "a priori de campagne {}, dépouillement seul {}, les deux {} ; poids de l’a priori {:.2}\n",
            part(&both.prior),
            part(&both.data),
            part(&both.blend),
            both.prior_weight
        )
        .get(lang);
    }
    if let Some(moved) = &projection.moved {
        let what = match (moved.lines.0.is_empty(), moved.new_units + moved.changed_units) {
            (false, _) => {
                let [before, now] = [&moved.lines.0, &moved.lines.1].map(|lines| {
                    let lines: Vec<String> = lines.iter().map(|line| line.get(lang)).collect();
                    lines.join(lang.pick("; ", "\u{202f}; "))
                });
                format!("{before} → {now}")
            }
            (true, 0) if moved.retracted_units == 0 => {
                lang.pick("no unit new or changed", "aucune unité nouvelle ou changée").to_owned()
            }
            _ => {
                let (new, changed, units) = (moved.new_units, moved.changed_units, &moved.units);
                let told = match moved.retracted_units {
                    0 => words!(
                        "{new} units new, {changed} changed ({units})",
                        "unités nouvelles : {new}, changées : {changed} ({units})";
                        units
                    ),
                    back => words!(
                        "{back} units taken back, {new} new, {changed} changed ({units})",
                        "unités reprises : {back}, nouvelles : {new}, changées : {changed} ({units})";
                        units
                    ),
                };
                told.get(lang).to_owned()
            }
        };
        let change = match moved.points {
            points if points.abs() < 0.05 => lang.pick("unchanged", "inchangée").to_owned(),
            points => words!("{points:+.1} points", "points : {points:+.1}").get(lang).to_owned(),
        };
        let told = words!(
            "since {}: {what}; projected share {} → {} ({change})\n",
            "depuis {} : {what} ; part projetée {} → {} ({change})\n",
            moved.since,
            percent(moved.share.0),
            percent(moved.share.1);
            what, change
        );
        // After the last unit nothing is projected.
        let told = match projection.is_complete() {
            true => words!("since {}: {what}\n", "depuis {} : {what}\n", moved.since; what),
            false => told,
        };
        text += &told.get(lang);
    }
    let outstanding = &projection.outstanding;
    let rounded = |ballots: f64| if outstanding.is_guess { number::three_figures(ballots) } else { ballots };
    if let Some(ballots) = outstanding.ballots.filter(|_| !projection.is_complete()) {
        let ballots = number::count_near(rounded(ballots), lang);
        text += &words!(
            "outstanding: about {ballots} valid ballots",
            "encore attendus : environ {ballots} suffrages exprimés"
        )
        .get(lang);
        if outstanding.is_guess {
            text += &words!(
                " if the most advanced units are complete, which no report says",
                " si les unités les plus avancées sont complètes, ce qu’aucun relevé ne dit"
            )
            .get(lang);
        }
        if let Some(lead) = outstanding.expected_lead.map(rounded) {
            let leads = vote.option(if lead < 0.0 { focus.other() } else { focus });
            let count = number::count_near(lead.abs(), lang);
            text += &words!(
                ", expected lead of {leads} in them {count}",
                ", avance attendue de {leads} parmi eux {count}";
                leads
            )
            .get(lang);
        }
        if let Some(needed) = outstanding.share_needed {
            let needed = percent(needed);
            let behind = counted.yes.zip(counted.no).map(|(yes, no)| vote.rule.behind(yes as f64, no as f64).0);
            let option = behind.map_or_else(Text::default, |side| vote.option(side));
            let end = match vote.rule.is_plain_majority() {
                true => words!("to draw level", "pour revenir à égalité"),
                false => words!("to reach the threshold", "pour atteindre le seuil"),
            };
            text += &words!(
                "; {option} needs {needed} of them {end}",
                " ; {option} a besoin de {needed} d’entre eux {end}";
                option, end
            )
            .get(lang);
        }
        text += "\n";
    }
    for unit in &projection.unusual {
        let value = |value: f64| match unit.measure {
            UnusualMeasure::Share => percent(value),
            _ => words!("{value:.0} ballots", "{value:.0} bulletins").get(lang).to_owned(),
        };
        let got = value(unit.got);
        text += &match unit.expected.zip(unit.z) {
            Some((expected, z)) => words!(
                "unusual: {key} expected {}, got {got} (z {z:.1}); {cause}\n",
                "inhabituel : {key}, attendu {}, obtenu {got} (z {z:.1}) ; {cause}\n",
                value(expected);
                cause = &unit.likely_cause, key = Text::same(&unit.unit)
            ),
            None => words!(
                "unusual: {key}, {got}; {cause}\n",
                "inhabituel : {key}, {got} ; {cause}\n";
                cause = &unit.likely_cause, key = Text::same(&unit.unit)
            ),
        }
        .get(lang);
    }
    for assumption in &projection.assumptions {
        text += &format!("\n- {}", assumption.get(lang));
    }
    text.trim_end().to_owned() + "\n"
}
