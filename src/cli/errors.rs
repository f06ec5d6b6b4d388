//! `plebis errors VOTE…`.

use std::path::PathBuf;

use super::{
    context::{Context, Subject},
    table,
};
use crate::{
    Error, Result,
    poll_error::{self, PollErrors},
    summary::number,
};

/// How wrong were the polls, and what could explain it?
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  plebis errors new-caledonia-2018\n  plebis errors new-caledonia-2018 \
                        new-caledonia-2020 --json")]
pub struct Args {
    /// Vote folders or ids
    #[arg(required_unless_present = "many")]
    votes: Vec<String>,
    /// A table of polls of many votes
    #[arg(long, value_name = "FILE", conflicts_with = "votes")]
    many: Option<PathBuf>,
}

/// Analyses the polls of each vote.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    if args.many.is_some() {
        return Err(Error::usage("errors --many is not built yet", "name one or more votes"));
    }
    let context = &Context { many: args.votes.len() > 1, ..context.clone() };
    for name in &args.votes {
        let subject = context.subject(name)?;
        let errors = poll_error::analyse(&subject.vote);
        context.deliver(&subject, 0, &errors, || words(&errors, &subject, context))?;
    }
    Ok(())
}

fn words(errors: &PollErrors, subject: &Subject, context: &Context) -> String {
    let lang = context.lang;
    let percent = |share: Option<f64>| share.map_or("–".to_owned(), |share| number::percent(share, 1, lang));
    let points = |points: Option<f64>| points.map_or("–".to_owned(), |points| number::signed(points, 1, lang));
    let mut text = format!("{} — share of {}\n", subject.vote.id, subject.vote.texts.label(subject.vote.focus));
    for result in &errors.results {
        text += &format!("{} result: {}\n", result.status, number::percent(result.share, 2, lang));
    }
    if let Some(reason) = &errors.reason {
        return text + reason + "\n";
    }
    if let Some(average) = &errors.poll_average {
        text += &format!(
            "poll average ({} polls; {}): {} of yes and no, {} of all answers\n",
            average.n_polls,
            average.rule,
            number::percent(average.two_way, 1, lang),
            percent(average.all)
        );
    }
    text += &format!(
        "gap in points, two-way average − result: {} provisional, {} final\n\n",
        points(errors.gap_points.provisional),
        points(errors.gap_points.r#final)
    );
    let rows: Vec<Vec<String>> = errors
        .polls
        .iter()
        .map(|poll| {
            vec![
                poll.poll_id.clone(),
                poll.base.clone(),
                percent(poll.share_all),
                percent(poll.share_two_way),
                points(poll.error_points),
                poll.margin_points.map_or("–".to_owned(), |margin| number::decimal(margin, 1, lang)),
                poll.reason.clone().unwrap_or_default(),
            ]
        })
        .collect();
    text += &table::text(&["poll", "base", "all", "two-way", "error", "margin ±", ""], &rows);
    if let Some(summary) = &errors.summary {
        let decimal = |value: f64| number::decimal(value, 2, lang);
        text += &format!(
            "\nbias {}  MAE {}  RMSE {}  sampling RMSE {} points, {} polls\n",
            number::signed(summary.bias_points, 2, lang),
            decimal(summary.mae_points),
            decimal(summary.rmse_points),
            summary.sampling_rmse_points.map_or("–".to_owned(), decimal),
            summary.n
        );
    }
    for cause in &errors.causes {
        text += &format!("\n{}: at most {} points; {}", cause.cause, points(cause.most_points), cause.assumption);
        text += match cause.closes_gap {
            Some(true) => " It could close the gap.",
            Some(false) => " It cannot close the gap.",
            None => "",
        };
    }
    text.trim_end().to_owned() + "\n"
}
