//! `plebis project VOTE`.

use std::path::PathBuf;

use super::{
    analysis::{campaign_options, count_options},
    context::{Context, Subject, moment},
    table,
};
use crate::{
    Error, Result,
    model::{
        campaign,
        count::{self, Method, Projection},
    },
    summary::{Distribution, LEVELS, number},
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
    /// What came in, instead of the folder's returns.csv
    #[arg(long, value_name = "FILE")]
    returns: Option<PathBuf>,
    /// Use only what was public by then (ISO time with offset)
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,
    /// What is known of the counting order, e.g. "Nouméa late" or "Nouméa+Dumbéa late"
    #[arg(long, value_name = "TEXT")]
    hint: Option<String>,
    /// How units are projected
    #[arg(long, value_enum, default_value_t = MethodArg::Auto)]
    method: MethodArg,
    /// Blend in the forecast from the polls
    #[arg(long, value_enum, default_value_t = OnOff::Off)]
    campaign_prior: OnOff,
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
    let mut subject = context.subject(&args.vote)?;
    if let Some(file) = &args.returns {
        subject.replace_returns(file)?;
    }
    let as_of = args.as_of.as_deref().map(|text| moment("--as-of", text)).transpose()?;
    let snapshot = subject.vote.returns.snapshot(as_of);
    let mut options = count::Options { hint: args.hint.clone(), method: args.method.into(), ..count_options(context) };
    if args.campaign_prior == OnOff::On {
        (options.campaign, options.blend) = (campaign_draws(&subject, context)?, true);
    }
    let mut projection = count::project(&subject.vote, &subject.baselines, &snapshot, &options)?;
    if let (Some(_), Some(share)) = (context.mcse, &projection.share) {
        options.n_draws = context.draws_for(share.sd)?;
        projection = count::project(&subject.vote, &subject.baselines, &snapshot, &options)?;
    }
    projection.moved = count::moved(&subject.vote, &subject.baselines, &snapshot, &projection, &options);
    let n_draws = projection.draws.share_yes.len();
    context.deliver(&subject, n_draws, &projection, || words(&projection, &subject, context))?;
    if projection.available || projection.turnout.is_some() {
        return Ok(());
    }
    let reason = projection.reason.unwrap_or_default();
    Err(Error::nothing(reason, "wait for more returns, or name an earlier vote under [baseline] in vote.toml"))
}

/// Draws of the forecast from the polls.
fn campaign_draws(subject: &Subject, context: &Context) -> Result<Vec<f64>> {
    let forecast = campaign::forecast(&subject.vote, &campaign_options(context))?;
    if forecast.available {
        return Ok(forecast.draws);
    }
    let reason = forecast.reason.unwrap_or_default().en;
    Err(Error::usage(format!("--campaign-prior on: there is no forecast ({reason})"), "leave it off"))
}

fn words(projection: &Projection, subject: &Subject, context: &Context) -> String {
    let lang = context.lang;
    let (vote, focus) = (&subject.vote, subject.vote.focus);
    let label = vote.texts(lang.word()).label(focus);
    let percent = |share: f64| number::percent(share, 1, lang);
    let known = |share: Option<f64>| share.map_or("–".to_owned(), percent);
    let mut text = format!("{} — {label}, share of yes and no", vote.id);
    if let Some(as_of) = &projection.as_of {
        text += &format!(", as of {as_of}");
    }
    let counted = &projection.counted;
    let units = counted.units.map_or("–".to_owned(), |units| units.to_string());
    text += &format!(
        "\ncounted: {units} of {} units, {} of expected valid votes, share {}\n",
        counted.units_total,
        known(counted.progress),
        known(counted.share)
    );
    for line in &projection.lines_used {
        text += &format!("line used: {line}\n");
    }
    if let Some(order) = &projection.order_model {
        text += &format!(
            "order model: {}, tilt {:.2} (sd {:.2}); {}\n",
            order.name, order.tilt_mean, order.tilt_sd, order.what
        );
    }
    if let Some(reason) = &projection.reason {
        text += &format!("{reason}\n");
    }
    let mut rows = Vec::new();
    for (name, part) in [("share", &projection.share), ("turnout", &projection.turnout)] {
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
    if let Some(win) = &projection.win_probability {
        text += &format!("probability that yes wins {:.4}, that no wins {:.4}\n", win.yes, win.no);
    }
    if let Some(flip) = projection.flip.as_ref().filter(|flip| flip.alert != "none") {
        text += &format!(
            "flip {}: {} leads in what is counted, and the other side ends ahead with probability {:.2}\n",
            flip.alert, flip.leads_now, flip.probability
        );
    }
    if let Some(both) = &projection.campaign_prior {
        let part = |d: &Distribution| format!("{} ± {:.1}", percent(d.mean), 100.0 * d.sd);
        text += &format!(
            "campaign prior {}, count alone {}, both {}; weight of the prior {:.2}\n",
            part(&both.prior),
            part(&both.data),
            part(&both.blend),
            both.prior_weight
        );
    }
    if let Some(moved) = &projection.moved {
        let what = match (moved.lines.0.is_empty(), moved.new_units + moved.changed_units) {
            (false, _) => format!("{} → {}", moved.lines.0.join("; "), moved.lines.1.join("; ")),
            (true, 0) => "no unit new or changed".to_owned(),
            _ => format!("{} units new, {} changed ({})", moved.new_units, moved.changed_units, moved.units),
        };
        let change = match moved.points {
            points if points.abs() < 0.05 => "unchanged".to_owned(),
            points => format!("{points:+.1} points"),
        };
        text += &format!(
            "since {}: {what}; projected share {} → {} ({change})\n",
            moved.since,
            percent(moved.share.0),
            percent(moved.share.1)
        );
    }
    let outstanding = &projection.outstanding;
    if let Some(ballots) = outstanding.ballots {
        text += &format!("outstanding: about {ballots:.0} valid ballots");
        if let Some(lead) = outstanding.expected_lead {
            text += &format!(", expected lead of {label} in them {lead:.0}");
        }
        if let Some(needed) = outstanding.share_needed {
            text += &format!("; the trailing option needs {} of them", percent(needed));
        }
        text += "\n";
    }
    for unit in &projection.unusual {
        text += &format!(
            "unusual: {} expected {}, got {} (z {:.1}); {}\n",
            unit.unit,
            percent(unit.expected),
            percent(unit.got),
            unit.z,
            unit.likely_cause
        );
    }
    for assumption in &projection.assumptions {
        text += &format!("\n- {assumption}");
    }
    text.trim_end().to_owned() + "\n"
}
