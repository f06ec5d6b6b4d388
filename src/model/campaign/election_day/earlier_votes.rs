//! A prior of the result from earlier votes of the same electorate (`METHOD.md` §2.5).

use crate::language::{Value, say};
use crate::model::campaign::{Options, PriorUse};
use crate::{
    Error, Result,
    model::turnout::earlier_share,
    vote::{BaselineKind, Text, Vote},
};

/// Sd of the change between two votes of one electorate where nothing else is known, share units.
///
/// A judgement, not an estimate. `[polls.priors] structural_sd` of `vote.toml` sets another.
const CHANGE_SD: f64 = 0.06;

/// Prior of the focus option's share.
#[derive(Debug, Clone, PartialEq)]
pub struct Structural {
    /// Mean, 0..1.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
    /// Where it comes from.
    pub what: Text,
    /// Where the mean comes from, and where the sd.
    sources: [Text; 2],
}

/// What has to be said where the earlier vote was of another kind.
fn another(vote: &Vote) -> Text {
    match vote.baseline_kind {
        BaselineKind::Same => Text::default(),
        BaselineKind::Other => say!(Campaign::WasAnotherKindVoteSo),
    }
}

impl Structural {
    /// From `[polls.priors]` (`structural_mean`, `structural_sd`), else from the latest earlier vote.
    ///
    /// # Errors
    /// No earlier vote, one without a result, or one that is not dated before the vote.
    pub fn new(vote: &Vote, options: &Options) -> Result<Self> {
        let set = &vote.poll_rules.priors;
        let sd_set = set.get("structural_sd").copied().filter(|sd| *sd > 0.0);
        let in_file = say!(Campaign::SetVoteTomlUnderPolls);
        if let Some(&mean) = set.get("structural_mean") {
            let sd = sd_set.unwrap_or(CHANGE_SD);
            let from = sd_set.map_or(say!(Campaign::DefaultJudgement), |_| in_file.clone());
            let what = match sd_set {
                Some(_) => say!(Campaign::NAsPollsPriorsVote, mean, sd),
                None => say!(Campaign::NAsPollsPriorsMean, mean, sd, from = &from),
            };
            return Ok(Self { mean, sd, what, sources: [in_file, from] });
        }
        if let Some(late) = options.earlier.iter().find(|earlier| earlier.date >= vote.date) {
            return Err(Error::usage(
                say!(
                    Flag::StructuralLate,
                    earlier = &late.id,
                    day = late.date.to_string(),
                    vote = vote.date.to_string()
                ),
                say!(Flag::StructuralLateCure),
            ));
        }
        let mut earlier: Vec<(&Vote, f64)> =
            options.earlier.iter().filter_map(|earlier| Some((earlier, earlier_share(earlier, vote.focus)?))).collect();
        earlier.sort_by(|a, b| (a.0.date, &a.0.id).cmp(&(b.0.date, &b.0.id)));
        let Some(&(last, mean)) = earlier.last() else {
            return Err(Error::nothing(say!(Flag::StructuralNone, vote = &vote.id), say!(Flag::StructuralNoneCure)));
        };
        // Past changes widen the default and never narrow it: a few small steps prove little.
        let changes: Vec<f64> = earlier.windows(2).map(|pair| pair[1].1 - pair[0].1).collect();
        let seen = (changes.iter().map(|change| change * change).sum::<f64>() / changes.len().max(1) as f64).sqrt();
        let sd = sd_set.unwrap_or(CHANGE_SD.max(seen));
        let from = match (sd_set, seen > CHANGE_SD) {
            (Some(_), _) => say!(Campaign::SetVoteToml),
            (None, true) => say!(Campaign::RootMeanSquareEarlierChanges),
            (None, false) => say!(Campaign::DefaultJudgement),
        };
        let sources = [
            say!(Campaign::PriorOfEarlierVote, vote_id = &last.id, date = last.date),
            if sd_set.is_some() { in_file } else { from.clone() },
        ];
        let what = say!(
            Campaign::ChangeSinceThenWithSd,
            option = last.option(vote.focus),
            vote_id = &last.id,
            date = last.date,
            mean = Value::decimal(100.0 * mean, 2),
            sd = Value::decimal(100.0 * sd, 1),
            from,
            another = another(vote)
        );
        Ok(Self { mean, sd, what, sources })
    }

    /// Its mean and its sd as lines of the table of priors; shares on either scale.
    pub fn table(&self) -> [PriorUse; 2] {
        let [mean_from, sd_from] = self.sources.clone();
        let line = |name: &str, value: f64, meaning: Text, source: Text| PriorUse {
            name: name.to_owned(),
            value,
            unit: "share".to_owned(),
            meaning,
            source,
        };
        [
            line("structural_mean", self.mean, say!(Campaign::PriorStructuralMean), mean_from),
            line("structural_sd", self.sd, say!(Campaign::PriorStructuralSd), sd_from),
        ]
    }
}
