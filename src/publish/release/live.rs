//! A page that follows the latest version.

use serde_json::json;

use crate::{
    language::{Lang, PlaceKind, say},
    vote::Vote,
};

const TEMPLATE: &str = include_str!("../templates/live.html");

/// The live page of a vote: shows `latest/report.html`, says how old it is, and loads it again when a new version is out.
pub fn live_html(vote: &Vote, lang: Lang) -> String {
    let title = minijinja::HtmlEscape(&vote.texts(lang).title).to_string();
    let places = vote.unit_name(PlaceKind::Unit);
    // The script puts the values in: what stands in braces is its own.
    let words = json!({
        "test": say!(Live::Test).get(lang),
        "updated": say!(Live::Updated, time = "{time}").get(lang),
        "units": say!(Live::Units, places, units = "{units}", total = "{total}").get(lang),
        "stale": say!(Live::Stale, time = "{time}").get(lang),
        "offline": say!(Live::Offline).get(lang),
    });
    // Within a script a closing tag in a word would end it.
    let words = words.to_string().replace('<', "\\u003c");
    TEMPLATE.replace("{{ lang }}", lang.word()).replace("{{ title }}", &title).replace("{{ words }}", &words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headline::example;

    #[test]
    fn the_live_page_names_the_vote_and_nothing_outside_its_folder() {
        let page = live_html(&example::vote(), Lang::En);
        assert!(page.contains("<title>Referendum of &lt;Example&gt; &amp; Co</title>"));
        assert!(page.contains("src=\"latest/report.html\"") && !page.contains("http://") && !page.contains("https://"));
    }

    #[test]
    fn the_live_page_speaks_every_language_and_leaves_no_word_of_the_template() {
        for lang in Lang::ALL {
            let page = live_html(&example::vote(), lang);
            assert!(page.contains("{time}") && page.contains("{units}") && !page.contains("{{"), "{lang}");
        }
    }
}
