//! Where a sentence may stand: in the catalogues, and in a few files whose words are no reader's.

use std::{fs, path::Path};

use syn::{
    Attribute, Item,
    visit::{self, Visit},
};

/// What of `src/` may hold words of English, and why. Tests, and what is told of a bug, are no exceptions: nobody reads them in an edition.
pub const ALLOWED: [(&str, &str); 11] = [
    ("cli/args.rs", "help of the command line, which is English"),
    ("cli/flags.rs", "help of choices, which is English"),
    ("cli/commands/", "examples in the help, which is English"),
    ("contract/", "the codebook of outputs, for those who write programs"),
    ("chart/registry.rs", "documentation of each chart's name"),
    ("chart/export/png.rs", "a bug: the picture was checked"),
    ("chart/spec.rs", "a bug: the table was made by the program"),
    ("data/read/words/headings.rs", "headings that others print, in five languages"),
    ("feed/cells/text.rs", "bytes of a mark"),
    ("model/count/swing/arrowhead.rs", "a bug: an invariant of the matrix"),
    ("shard/scheduler.rs", "the name of a scheduler"),
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

    // A bug is told to those who mend it.
    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        let called = match &*call.func {
            syn::Expr::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        if called.is_none_or(|called| called != "Bug") {
            visit::visit_expr_call(self, call);
        }
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        if called
            .path
            .segments
            .last()
            .is_some_and(|last| ["assert", "debug_assert"].iter().any(|bug| last.ident == bug))
        {
            return;
        }
        self.literals.extend(quoted(&called.tokens.to_string()));
    }
}

/// What stands in quotation marks in the tokens of a macro.
fn quoted(tokens: &str) -> Vec<String> {
    let mut all = Vec::new();
    // Neither a comment of a function that the macro makes nor the reason of a lint is one of its words.
    let tokens = tokens.replace("reason = \"", "doc = \"");
    let after_literal = |part: &str| {
        let end = part.match_indices('"').map(|(at, _)| at).find(|at| !part[..*at].ends_with('\\'));
        end.map_or_else(String::new, |at| part[at + 1..].to_owned())
    };
    let comments_apart = |(place, part): (usize, &str)| match place {
        0 => part.to_owned(),
        _ => after_literal(part),
    };
    let tokens: String = tokens.split("doc = \"").enumerate().map(comments_apart).collect();
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
