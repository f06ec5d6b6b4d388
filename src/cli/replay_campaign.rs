//! `plebis replay VOTE --campaign`.

use super::context::{Context, print, progress, say};
use crate::{Error, Result, model::campaign, publish};

/// One line a day of the campaign: the forecast from what was public by then.
pub fn run(vote: &str, context: &Context) -> Result<()> {
    let subject = context.subject(vote)?;
    let options = campaign::Options { earlier: subject.baselines.clone(), seed: context.seed, ..Default::default() };
    let bar = progress(0);
    bar.set_message("replaying the campaign");
    let days = campaign::replay(&subject.vote, &options);
    bar.finish_and_clear();
    let days = days?;
    if days.is_empty() {
        return Err(Error::nothing(
            format!("no poll of {} was public before its day, so there is no campaign to replay", subject.vote.id),
            "add polls with their days to polls.csv",
        ));
    }
    let text = context.lines(&subject, &days)?;
    if let Some(out) = &context.out {
        let path = out.join(&subject.vote.id).join("replay-campaign.jsonl");
        publish::write_atomic(&path, text.as_bytes())?;
        say(&format!("wrote {}", path.display()));
    }
    say(&super::replay::shares_of(&subject.vote, context.lang));
    print(&text)
}
