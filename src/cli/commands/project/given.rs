//! `--given AREA=SHARE`: what one run takes as known.

use crate::{
    Error, Result,
    cli::choices::percent_as_share,
    data::{nearest_place, settle_override},
    language::say,
    vote::{About, Override, OverrideAction, Vote},
};

/// Adds what is given to what the desk knows; of one area the command line rules.
pub(super) fn take(vote: &mut Vote, given: &[String]) -> Result<()> {
    let mut taken: Vec<Override> = Vec::new();
    for text in given {
        let over = one(vote, text)?;
        if taken.iter().any(|other| other.about == over.about) {
            return Err(Error::usage(say!(Flag::GivenTwice, given = text), say!(Flag::GivenTwiceCure)));
        }
        taken.push(over);
    }
    let overrides = &mut vote.desk.overrides;
    let is_given =
        |over: &Override| over.action == OverrideAction::Known && taken.iter().any(|other| other.about == over.about);
    overrides.retain(|over| !is_given(over));
    overrides.extend(taken);
    Ok(())
}

/// The share that a number in percent, or with a decimal comma, is meant for.
fn share_meant(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".");
    let value = text.trim_end_matches('%').trim_end().parse::<f64>().ok()?;
    match text.ends_with('%') || value >= 2.0 {
        true => percent_as_share(value),
        false => (0.0..=1.0).contains(&value).then_some(value),
    }
}

fn one(vote: &Vote, text: &str) -> Result<Override> {
    let refuse = |problem, cure| Err(Error::usage(problem, cure));
    let Some((name, share)) = text.rsplit_once('=').filter(|(name, _)| !name.trim().is_empty()) else {
        return refuse(say!(Flag::GivenWithoutShare, given = text), say!(Flag::GivenWithoutShareCure));
    };
    let value = match share.trim().parse::<f64>() {
        Ok(value) if (0.0..=1.0).contains(&value) => value,
        parsed => {
            let meant = share_meant(share)
                .map(|share| say!(Flag::GivenOutsideCurePercent, name = name.trim(), share = share.to_string()));
            return match parsed {
                Ok(_) => refuse(
                    say!(Flag::GivenOutside, given = text),
                    meant.unwrap_or_else(|| say!(Flag::GivenOutsideCure)),
                ),
                Err(_) => refuse(
                    say!(Flag::GivenWithoutShare, given = text),
                    meant.unwrap_or_else(|| say!(Flag::GivenWithoutShareCure)),
                ),
            };
        }
    };
    let name = Some(name.trim().to_owned());
    let (area, unit) = (About { area: name.clone(), ..About::default() }, About { unit: name, ..About::default() });
    let of =
        |about| Override { about, action: OverrideAction::Known, value: Some(value), sd: 0.0, why: None, line: None };
    let (mut area, mut unit) = (of(area), of(unit));
    match (settle_override(vote, &mut area), settle_override(vote, &mut unit)) {
        (Ok(()), _) => Ok(area),
        (Err(_), Ok(())) => Ok(unit),
        (Err(_), Err(_)) if text.trim_start().starts_with("turnout=") => {
            refuse(say!(Flag::GivenTurnout, given = text), say!(Flag::GivenTurnoutCure, vote = &vote.id))
        }
        (Err((_, name, ..)), Err(_)) => {
            let cure = say!(Flag::GivenUnknownCure, near = nearest_place(vote, &name));
            let names = vote.place_names();
            refuse(say!(Flag::GivenUnknown, given = text, name).named(&names), cure.named(&names))
        }
    }
}
