//! Reads the catalogues of `locales/` and writes one enum a file: a message without its English does not compile, and
//! a catalogue that lacks a message, or has one value more or less, stops the build.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The languages, in the order of `Lang`: the catalogues of all must say what the English ones say.
const LANGUAGES: [&str; 5] = ["en", "fr", "de", "it", "es"];

/// Values that nobody gives a message: the words of the vote that it is about (`Text::named`).
const OF_THE_VOTE: [(&str, &str); 2] = [("unit-name", "Unit"), ("region-name", "Region")];

/// Catalogues of which a feature decides what is said.
const OF_FEATURES: [&str; 1] = ["web"];

/// What a catalogue says: names of messages, a dot before the name of an attribute, and the values of each.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=locales");
    let written = PathBuf::from(std::env::var("OUT_DIR").expect("a folder of the build")).join("messages.rs");
    fs::write(written, messages_of(Path::new("locales"))).expect("the messages are written");
}

/// The Rust text of all messages.
fn messages_of(locales: &Path) -> String {
    let mut files: Vec<String> = fs::read_dir(locales.join("en"))
        .expect("locales/en")
        .map(|entry| entry.expect("a catalogue").file_name().into_string().expect("a plain name"))
        .filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned))
        .collect();
    files.sort();
    let (mut out, mut wrong) = (String::new(), Vec::new());
    for (number, file) in files.iter().enumerate() {
        let [mut english, others @ ..] = LANGUAGES.map(|lang| {
            let path = locales.join(lang).join(format!("{file}.ftl"));
            let messages = read(&path);
            (path, messages)
        });
        for (lang, (_, messages)) in others.iter().enumerate() {
            for (name, values) in messages {
                // A form that only French needs is a value of the message, too; the words of the vote any language may ask for.
                let asked = values.iter().filter(|value| lang == 0 || OF_THE_VOTE.iter().any(|(own, _)| own == *value));
                if let Some(known) = english.1.get_mut(name) {
                    known.extend(asked.cloned());
                }
            }
        }
        wrong.extend(others.iter().flat_map(|(path, messages)| faults(&english.1, messages, path)));
        write_enum(&mut out, number, file, &english.1);
    }
    assert!(wrong.is_empty(), "the catalogues differ:\n{}", wrong.join("\n"));
    let catalogue = |file: &str| {
        let texts = LANGUAGES.map(|lang| {
            // Named from the package, so that a folder that has moved with what was built in it still finds them.
            format!("include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/locales/{lang}/{file}.ftl\"))")
        });
        format!("    [{}],\n", texts.join(", "))
    };
    let texts: String = files.iter().map(|file| catalogue(file)).collect();
    let _ = write!(out, "pub(super) const CATALOGUES: [[&str; {}]; {}] = [\n{texts}];\n", LANGUAGES.len(), files.len());
    out
}

fn read(path: &Path) -> Messages {
    // Of a file that is missing all is missing.
    let text = fs::read_to_string(path).unwrap_or_default();
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut messages = Messages::new();
    let mut add = |name: String, pattern: &Pattern<&str>| {
        let mut values = BTreeSet::new();
        values_of(pattern, &mut values);
        let before = messages.insert(name.clone(), values);
        assert!(before.is_none(), "{}: `{name}` stands twice", path.display());
    };
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            if let Some(pattern) = &message.value {
                add(id.to_owned(), pattern);
            }
            for attribute in &message.attributes {
                add(format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    messages
}

fn values_of(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            values_in(expression, values);
        }
    }
}

fn values_in(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => values_inline(inline, values),
        Expression::Select { selector, variants } => {
            values_inline(selector, values);
            variants.iter().for_each(|variant| values_of(&variant.value, values));
        }
    }
}

fn values_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(values.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => values_in(expression, values),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| values_inline(argument, values));
        }
        _ => {}
    }
}

/// What a catalogue lacks of the English one, or has beyond it, a line each.
fn faults(english: &Messages, other: &Messages, path: &Path) -> Vec<String> {
    let missing: Vec<&str> = english.keys().filter(|name| !other.contains_key(*name)).map(String::as_str).collect();
    let mut found = Vec::new();
    if !missing.is_empty() {
        found.push(format!("{}: {} missing: {}", path.display(), missing.len(), missing.join(", ")));
    }
    for (name, values) in other {
        match english.get(name) {
            // A language may do without a value that English needs only to choose a form.
            Some(known) => {
                let strange: Vec<_> = values.difference(known).collect();
                if !strange.is_empty() {
                    found.push(format!("{}: `{name}` has no value {strange:?}", path.display()));
                }
            }
            None => found.push(format!("{}: `{name}` has no English", path.display())),
        }
    }
    found
}

fn write_enum(out: &mut String, number: usize, file: &str, messages: &Messages) {
    let kind = camel(file);
    let (mut variants, mut arms) = (String::new(), String::new());
    for (name, values) in messages {
        let variant = camel(name);
        let (of_the_vote, values): (Vec<_>, Vec<_>) =
            values.iter().partition(|value| OF_THE_VOTE.iter().any(|(own, _)| own == *value));
        let fields: Vec<String> = values.iter().map(|value| value.replace('-', "_")).collect();
        let declared: Vec<String> = fields.iter().map(|field| format!("{field}: Value")).collect();
        let mut given: Vec<String> =
            values.iter().zip(&fields).map(|(value, field)| format!("({value:?}, {field})")).collect();
        given.extend(
            OF_THE_VOTE
                .iter()
                .filter(|(name, _)| of_the_vote.iter().any(|own| *own == name))
                .map(|(name, kind)| format!("({name:?}, Value::Places(Places::new(PlaceKind::{kind}, [])))")),
        );
        let _ = writeln!(variants, "    {variant} {{ {} }},", declared.join(", "));
        let _ = writeln!(
            arms,
            "            {kind}::{variant} {{ {} }} => Text::said({number}, {name:?}, vec![{}]),",
            fields.join(", "),
            given.join(", ")
        );
    }
    let unsaid = match OF_FEATURES.contains(&file) {
        true => "#[allow(dead_code, reason = \"a feature decides which are said\")]\n",
        false => "",
    };
    let _ = write!(
        out,
        "/// Messages of `locales/*/{file}.ftl`.\n{unsaid}#[allow(clippy::enum_variant_names, reason = \"messages are named by what is said\")]\npub(crate) enum {kind} {{\n{variants}}}\n\n\
         impl From<{kind}> for Text {{\n    #[allow(clippy::too_many_lines, reason = \"an arm a message\")]\n    fn from(message: {kind}) -> Self {{\n        match message {{\n{arms}        }}\n    }}\n}}\n\n"
    );
}

/// `poll-of-others.cure` → `PollOfOthersCure`.
fn camel(name: &str) -> String {
    let parts = name.split(['-', '_', '.']);
    parts.map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}
