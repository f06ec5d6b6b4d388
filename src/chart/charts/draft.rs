//! A spec from what a chart says in each language.

use crate::chart::charts::words;
use crate::language::say;
use crate::{
    chart::{
        figure::Figure,
        name::ChartName,
        spec::{ChartSpec, Table},
    },
    language::Lang,
    vote::Vote,
};

/// Words and picture of a chart in one language.
pub(in crate::chart::charts) struct Draft {
    pub(in crate::chart::charts) title: String,
    pub(in crate::chart::charts) subtitle: String,
    pub(in crate::chart::charts) notes: Vec<String>,
    /// Where the numbers come from, without the program.
    pub(in crate::chart::charts) sources: Vec<String>,
    /// The picture in words, after title and subtitle.
    pub(in crate::chart::charts) alt: String,
    pub(in crate::chart::charts) table: Table,
    pub(in crate::chart::charts) figure: Figure,
}

/// Puts together the spec; `draft` writes it in a language.
pub(in crate::chart::charts) fn finish(
    chart: ChartName,
    vote: &Vote,
    lang: Lang,
    draft: impl Fn(Lang) -> crate::Result<Draft>,
) -> crate::Result<ChartSpec> {
    let alt = |lang: Lang| -> crate::Result<String> {
        let Draft { title, subtitle, notes, alt, .. } = draft(lang)?;
        Ok(words::sentences([sentence(&title), subtitle, alt, words::sentences(&notes)]))
    };
    let Draft { title, subtitle, notes, sources, table, figure, .. } = draft(lang)?;
    let mut sources = sources;
    sources.push(say!(Chart::Program, version = env!("CARGO_PKG_VERSION")).get(lang));
    let source = match sources.as_slice() {
        [only] => words::capital(only) + ".",
        _ => say!(Chart::Sources, sources = words::series(sources, lang)).get(lang),
    };
    Ok(ChartSpec {
        schema_version: crate::SCHEMA_VERSION,
        chart,
        vote: vote.id.clone(),
        lang,
        title,
        subtitle,
        notes,
        source,
        credit: None,
        logo: None,
        alt: Lang::told(lang).into_iter().map(|lang| Ok((lang, alt(lang)?))).collect::<crate::Result<_>>()?,
        table,
        figure,
    })
}

fn sentence(title: &str) -> String {
    if title.ends_with(['.', '?', '!', '…']) { title.to_owned() } else { format!("{title}.") }
}
