//! A page that follows the latest version.

use crate::{language::Lang, vote::Vote};

const TEMPLATE: &str = include_str!("../templates/live.html");

/// The live page of a vote: shows `latest/report.html` and loads it again when a new version is out.
pub fn live_html(vote: &Vote, lang: Lang) -> String {
    let title = minijinja::HtmlEscape(&vote.texts(lang).title).to_string();
    TEMPLATE.replace("{{ lang }}", lang.word()).replace("{{ title }}", &title)
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
}
