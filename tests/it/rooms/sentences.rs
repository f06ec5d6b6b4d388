//! Where a sentence may stand: in the catalogues, and in a few files whose words are no reader's.

use std::{fs, path::Path};

use syn::{
    Attribute, Item,
    visit::{self, Visit},
};

/// What of `src/` may hold words of English, and why.
pub const ALLOWED: [(&str, &str); 26] = [
    ("headline/example.rs", "an invented vote for tests"),
    ("cli/args.rs", "help of the command line, which is English"),
    ("cli/flags.rs", "help of choices"),
    ("cli/commands/", "examples in the help, and the head of a table of scores"),
    ("cli/gate.rs", "a line of the log of a publication"),
    ("chart/charts/night/count_so_far.rs", "kinds of rows of a data table"),
    ("chart/draw/", "markup of a picture"),
    ("chart/registry.rs", "documentation of each chart's name"),
    ("chart/export/pdf.rs", "a bug: the picture was checked"),
    ("chart/export/png.rs", "a bug: the picture was checked"),
    ("chart/spec.rs", "a bug: the table was made by the program"),
    ("publish/", "bugs, reasons in a data table, and markup of a picture"),
    ("model/campaign/backtest/", "notes of a table of scores in JSON"),
    ("model/replay/finished_votes.rs", "an error in a line of JSON"),
    ("poll_error/analyse.rs", "the name of a rule in JSON"),
    ("score/table/evaluate.rs", "an error of a table of scores"),
    ("contract/", "the codebook of outputs, for those who write programs"),
    ("shard/", "bugs: a plan and its rows were made by the program"),
    ("score/", "names of rivals in a table of scores"),
    ("data/check/totals/nesting.rs", "a key, not shown"),
    ("vote/finding/", "a bug: the code has no such severity"),
    ("error.rs", "the word before a bug"),
    ("feed/cells/text.rs", "bytes of a mark"),
    ("language/place.rs", "the article of a language"),
    ("table/csv_text.rs", "a bug: rows of one length"),
    ("model/count/", "a measurement for engineers"),
];

/// Which files may name a language other than through the one that is asked for, and why.
pub const LANGUAGES: [(&str, &str); 2] =
    [("headline/example.rs", "an invented vote for tests"), ("language/", "the room of the languages")];

/// The sentences of a source file, tests apart.
pub fn sentences_in(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).expect("a source file");
    let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut reader = Reader::default();
    parsed.items.iter().for_each(|item| reader.visit_item(item));
    reader.literals.retain(|literal| is_sentence(literal));
    reader.literals
}

/// Three words of letters at least, two of them small and side by side, and no markup.
fn is_sentence(literal: &str) -> bool {
    let words: Vec<&str> = literal.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).collect();
    let is_small = |word: &str| word.len() > 1 && word.chars().all(|sign| sign.is_lowercase());
    words.len() > 2 && !literal.contains('<') && words.windows(2).any(|pair| is_small(pair[0]) && is_small(pair[1]))
}

#[derive(Default)]
struct Reader {
    literals: Vec<String>,
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Ident>().is_ok_and(|word| word == "test")
    })
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes: &[Attribute] = match item {
            Item::Mod(item) => &item.attrs,
            Item::Fn(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            _ => &[],
        };
        if !is_test(attributes) {
            visit::visit_item(self, item);
        }
    }

    // Comments and reasons of lints.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        self.literals.push(literal.value());
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.literals.extend(quoted(&called.tokens.to_string()));
    }
}

/// What stands in quotation marks in the tokens of a macro.
fn quoted(tokens: &str) -> Vec<String> {
    let mut all = Vec::new();
    // A comment of a function that the macro makes is none of its words.
    let told: Vec<&str> = tokens.split("doc = \"").collect();
    let comments_apart = |(place, part): (usize, &str)| match place {
        0 => part.to_owned(),
        _ => part.split_once("\"]").or_else(|| part.split_once("\" ]")).map_or("", |(_, rest)| rest).to_owned(),
    };
    let tokens: String = told.into_iter().enumerate().map(comments_apart).collect();
    let mut signs = tokens.replace("'\"'", "").chars().collect::<Vec<_>>().into_iter();
    while signs.by_ref().any(|sign| sign == '"') {
        let mut literal = String::new();
        while let Some(sign) = signs.next().filter(|sign| *sign != '"') {
            match sign {
                '\\' => literal.extend(signs.next().filter(|next| next.is_alphanumeric()).map(|_| ' ')),
                sign => literal.push(sign),
            }
        }
        all.push(literal);
    }
    all
}

#[test]
fn a_sentence_is_told_from_a_key_and_from_markup() {
    let is = ["no chart is drawn", "`{text}` is no colour", "a unit reported twice"];
    let is_not = ["yes", "share_yes", "--as-of 2018-09-01", "<g data-layer=\"a b\">", "{}: {}", "Nouméa late"];
    assert!(is.into_iter().all(is_sentence));
    assert!(!is_not.into_iter().any(is_sentence));
    assert_eq!(quoted(r#""{ } is no colour" , text"#), ["{ } is no colour"]);
}
