//! A page that follows the latest version.

use serde_json::json;

use crate::{
    language::{Lang, PlaceKind, say},
    vote::Vote,
};

const TEMPLATE: &str = include_str!("../templates/live.html");

/// Name of the live page in a language, beside that of the first.
pub fn page_name(lang: Lang, top: Lang) -> String {
    if lang == top { "live.html".to_owned() } else { format!("live.{lang}.html") }
}

/// The live page of a vote: shows its report, says how old it is, and loads it again when a new version is out. `languages` begins with that of
/// the report at the top; each other has its folder.
pub fn live_html(vote: &Vote, lang: Lang, languages: &[Lang]) -> String {
    let title = minijinja::HtmlEscape(&vote.texts(lang).title).to_string();
    let places = vote.unit_name(PlaceKind::Unit);
    // The script puts the values in: what stands in braces is its own.
    let words = json!({
        "test": say!(Live::Test).get(lang),
        "updated": say!(Live::Updated, time = "{time}").get(lang),
        "units": say!(Live::Units, places, units = "{units}", total = "{total}").get(lang),
        "next": say!(Live::Next, time = "{time}").get(lang),
        "stale": say!(Live::Stale, time = "{time}").get(lang),
        "offline": say!(Live::Offline).get(lang),
    });
    // Within a script a closing tag in a word would end it.
    let words = words.to_string().replace('<', "\\u003c");
    let top = languages.first().copied().unwrap_or(lang);
    let report = if lang == top { "latest/report.html".to_owned() } else { format!("latest/{lang}/report.html") };
    let link = |&other: &Lang| match other == lang {
        true => format!("<li lang=\"{other}\" aria-current=\"page\">{}</li>", other.name()),
        false => format!("<li><a lang=\"{other}\" href=\"{}\">{}</a></li>", page_name(other, top), other.name()),
    };
    let links: String = languages.iter().filter(|_| languages.len() > 1).map(link).collect();
    let links = if links.is_empty() { links } else { format!("<ul>{links}</ul>") };
    let put = [("lang", lang.word()), ("title", &title), ("words", &words), ("report", &report), ("languages", &links)];
    put.iter().fold(TEMPLATE.to_owned(), |page, (name, value)| page.replace(&format!("{{{{ {name} }}}}"), value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headline::example;

    #[test]
    fn the_live_page_names_the_vote_and_nothing_outside_its_folder() {
        let page = live_html(&example::vote(), Lang::En, &[Lang::En]);
        assert!(page.contains("<title>Referendum of &lt;Example&gt; &amp; Co</title>"));
        assert!(page.contains("src=\"latest/report.html\"") && !page.contains("http://") && !page.contains("https://"));
    }

    #[test]
    fn the_live_page_speaks_every_language_and_leaves_no_word_of_the_template() {
        for lang in Lang::ALL {
            let page = live_html(&example::vote(), lang, &Lang::ALL);
            assert!(page.contains("{time}") && page.contains("{units}") && !page.contains("{{"), "{lang}");
        }
    }
}
