//! `theme.toml`: a desk's own face, each value with its place.

use std::path::{Path, PathBuf};

use crate::InputError;
use crate::data::read::cells::decode::{Lines, decode};
use crate::data::read::toml::document::{Entry, Section, parse};
use crate::data::{files::FileName, notes::Notes, plain_file};

/// Names of the colours of a theme.
pub(crate) const COLOURS: [&str; 7] = ["yes", "no", "ink", "quiet", "neutral", "grid", "background"];
/// Sizes of writing, in units, and how much larger than usual everything is.
const SIZES: [(&str, f64, f64); 4] =
    [("scale", 1.0, 1.5), ("title", 14.0, 40.0), ("subtitle", 10.5, 24.0), ("notes", 10.5, 20.0)];

/// A value of a theme, and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Placed<T> {
    /// What is given.
    pub(crate) value: T,
    file: String,
    line: usize,
    key: String,
    raw: String,
}

impl<T> Placed<T> {
    fn of(file: &FileName, entry: &Entry<'_>, raw: &str, value: T) -> Self {
        Self { value, file: file.shown.clone(), line: entry.line(), key: entry.key().to_owned(), raw: raw.to_owned() }
    }

    /// A refusal of this value.
    pub(crate) fn refuse(
        &self,
        problem: impl Into<crate::language::Text>,
        cure: impl Into<crate::language::Text>,
    ) -> InputError {
        InputError::file(&*self.file, problem, cure).line(self.line).column(&*self.key).value(&*self.raw)
    }
}

/// A theme as a file gives it; what is not given is the program's own.
#[derive(Debug, Clone, Default)]
pub(crate) struct ThemeFile {
    /// Colours on the ground of the theme, by name.
    pub(crate) colours: Vec<Placed<String>>,
    /// Colours for readers whose screens are dark.
    pub(crate) dark: Vec<Placed<String>>,
    /// Names of the typeface, as a page asks for it.
    pub(crate) family: Option<String>,
    /// Files of the regular and the bold weight.
    pub(crate) fonts: [Option<Placed<PathBuf>>; 2],
    /// Sizes of writing by name.
    pub(crate) sizes: Vec<Placed<f64>>,
    /// The logo's file.
    pub(crate) logo: Option<Placed<PathBuf>>,
    /// Its height in units.
    pub(crate) logo_size: Option<f64>,
    /// What stands before the sources.
    pub(crate) prefix: Option<String>,
    /// A line below the sources.
    pub(crate) footer: Option<String>,
    /// Who publishes.
    pub(crate) credit: Option<String>,
}

impl<T> Placed<T> {
    /// The key.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }
}

/// Reads a theme; files that it names stand beside it.
///
/// # Errors
/// Refuses what is no TOML, keys that are not known, and values of another type, with their line.
pub(crate) fn read_theme(path: &Path) -> Result<ThemeFile, InputError> {
    let file = FileName::of(path);
    let bytes = plain_file::read(path, plain_file::SETTINGS).map_err(|why| file.refuse(why.problem, why.cure))?;
    let text = decode(&file, &bytes, &mut Notes::default())?;
    let table = parse(&file, &text)?;
    let lines = Lines::of(&text);
    let top = Section::whole(&file, &text, &lines, &table);
    top.refuse_unknown(&["colours", "dark", "fonts", "type", "logo", "source", "footer"])?;
    let beside = |entry: &Entry<'_>| -> Result<Placed<PathBuf>, InputError> {
        let name = entry.text()?;
        Ok(Placed::of(&file, entry, name, path.parent().unwrap_or(Path::new("")).join(name)))
    };
    let mut theme = ThemeFile {
        colours: colours(&file, top.section("colours")?)?,
        dark: colours(&file, top.section("dark")?)?,
        ..ThemeFile::default()
    };
    if let Some(fonts) = top.section("fonts")? {
        fonts.refuse_unknown(&["family", "regular", "bold"])?;
        theme.family = text_of(&fonts, "family")?;
        for (place, key) in ["regular", "bold"].into_iter().enumerate() {
            theme.fonts[place] = fonts.get(key).map(|entry| beside(&entry)).transpose()?;
        }
    }
    if let Some(sizes) = top.section("type")? {
        sizes.refuse_unknown(&SIZES.map(|(key, _, _)| key))?;
        for (key, low, high) in SIZES {
            let Some(entry) = sizes.get(key) else { continue };
            let size = entry.number(low, high)?;
            theme.sizes.push(Placed::of(&file, &entry, &size.to_string(), size));
        }
    }
    if let Some(logo) = top.section("logo")? {
        logo.refuse_unknown(&["file", "size"])?;
        theme.logo = logo.get("file").map(|entry| beside(&entry)).transpose()?;
        theme.logo_size = logo.get("size").map(|entry| entry.number(10.0, 80.0)).transpose()?;
    }
    if let Some(source) = top.section("source")? {
        source.refuse_unknown(&["prefix"])?;
        theme.prefix = text_of(&source, "prefix")?;
    }
    if let Some(footer) = top.section("footer")? {
        footer.refuse_unknown(&["text", "credit"])?;
        (theme.footer, theme.credit) = (text_of(&footer, "text")?, text_of(&footer, "credit")?);
    }
    Ok(theme)
}

fn colours(file: &FileName, section: Option<Section<'_>>) -> Result<Vec<Placed<String>>, InputError> {
    let Some(section) = section else { return Ok(Vec::new()) };
    section.refuse_unknown(&COLOURS)?;
    let given = COLOURS.iter().filter_map(|key| section.get(key));
    given.map(|entry| Ok(Placed::of(file, &entry, entry.text()?, entry.text()?.to_owned()))).collect()
}

fn text_of(section: &Section<'_>, key: &'static str) -> Result<Option<String>, InputError> {
    section.get(key).map(|entry| entry.text().map(str::to_owned)).transpose()
}
