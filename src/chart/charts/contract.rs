//! What every chart gives, and the spec that is made of it.

pub(in crate::chart::charts) use crate::chart::charts::draft::Draft;
use crate::chart::charts::edited::edited;
use crate::chart::charts::words;
use crate::language::say;
use crate::{
    Result,
    chart::{
        facts::{Facts, Missing, Needs},
        registry::ChartName,
        spec::ChartSpec,
    },
    language::Lang,
    vote::Vote,
};

/// A chart: what it rests on, and how that is told and drawn.
pub(in crate::chart::charts) trait Chart {
    /// What must be computed before it can be drawn; nothing else need be.
    const NEEDS: Needs;

    /// What it rests on, found once.
    type Data<'a>;

    /// Asks before anything is computed whether the vote has what it takes.
    fn check(_vote: &Vote, _earlier: &[Vote]) -> Result<(), Missing> {
        Ok(())
    }

    /// Finds what it rests on.
    fn data<'a>(facts: &'a Facts<'a>) -> Result<Self::Data<'a>, Missing>;

    /// Words and picture in one language.
    fn draft(data: &Self::Data<'_>, lang: Lang) -> Draft;
}

/// The spec of a chart in a language, with the picture in the words of every language that is told.
///
/// # Errors
/// What the chart needs and the vote lacks (exit 6).
pub(super) fn spec<C: Chart>(chart: ChartName, facts: &Facts<'_>, lang: Lang) -> Result<ChartSpec> {
    let vote = facts.vote;
    let data = C::data(facts).map_err(|missing| missing.of(chart, vote))?;
    let votes = by_day(facts);
    let draft = |lang: Lang| {
        let mut draft = C::draft(&data, lang);
        draft.subtitle = words::sentences([draft.subtitle, words::occasion(&votes, lang)]);
        draft.notes.extend(votes.iter().filter_map(|vote| vote.texts(lang).note.clone()));
        edited(chart, vote, draft, lang)
    };
    let alt = |lang: Lang| {
        let Draft { title, subtitle, notes, alt, .. } = draft(lang)?;
        Ok((lang, words::sentences([sentence(&title), subtitle, alt, words::sentences(&notes)])))
    };
    let Draft { title, subtitle, notes, mut sources, table, figure, .. } = draft(lang)?;
    sources.push(say!(Chart::Program).get(lang));
    let source = match sources.as_slice() {
        [only] => words::capital(only) + ".",
        _ => say!(Chart::Sources, sources = words::series(sources.clone(), lang)).get(lang),
    };
    let origins = words::series(sources, lang);
    Ok(ChartSpec {
        schema_version: crate::SCHEMA_VERSION,
        chart,
        vote: vote.id.clone(),
        beside: facts.beside.iter().map(|(vote, _)| vote.id.clone()).collect(),
        lang,
        title,
        subtitle,
        occasion: words::occasion(&votes, lang),
        notes,
        source,
        origins,
        footer: None,
        credit: None,
        logo: None,
        alt: Lang::told(lang).into_iter().map(alt).collect::<Result<_>>()?,
        table,
        figure,
    })
}

/// The votes in the picture, oldest first.
fn by_day<'a>(facts: &Facts<'a>) -> Vec<&'a Vote> {
    let mut votes: Vec<&Vote> = facts.beside.iter().map(|(vote, _)| vote).chain([facts.vote]).collect();
    votes.sort_by_key(|vote| (vote.date, &vote.id));
    votes
}

fn sentence(title: &str) -> String {
    if title.ends_with(['.', '?', '!', '…']) { title.to_owned() } else { format!("{title}.") }
}
