//! A desk's own face: `theme.toml` → themes whose colours can be seen, typefaces that are open.

use std::path::{Path, PathBuf};

use crate::chart::look::colour::{Colour, Vision};
use crate::chart::look::theme::{OPTION_DISTANCE, SHAPE_CONTRAST, TEXT_CONTRAST, Theme};
use crate::chart::look::typeface::{Fonts, Typeface, Typefaces};
use crate::data::{Placed, ThemeFile, plain_file, read_theme};
use crate::language::{Text, Value, say};
use crate::vote::Side;
use crate::{InputError, Result};

/// A desk's face.
#[derive(Debug, Clone)]
pub struct DeskTheme {
    /// On its own ground.
    pub theme: Theme,
    /// On the other ground: for readers whose screens are dark, or light.
    pub other: Theme,
    /// File of the logo.
    pub logo: Option<PathBuf>,
    /// What stands before the sources.
    pub prefix: Option<String>,
    /// A line below the sources.
    pub footer: Option<String>,
    /// Who publishes.
    pub credit: Option<String>,
}

impl DeskTheme {
    /// Reads a theme; `further` are typefaces for letters that its own lack.
    ///
    /// # Errors
    /// What cannot be read, drawn or seen, with file, line, value and cure.
    pub fn read(path: &Path, further: &[PathBuf]) -> Result<Self> {
        let file = read_theme(path)?;
        let theme = coloured(&file.colours, None)?;
        let other = if theme.dark { Theme::light() } else { Theme::dark() };
        let other = if file.dark.is_empty() { other } else { coloured(&file.dark, Some(Theme::dark()))? };
        let fonts = fonts(&file, further)?;
        let face = |theme: Theme| set(Theme { fonts, ..theme }, &file);
        let (theme, other) = (face(theme), face(other));
        let ThemeFile { logo, prefix, footer, credit, .. } = file;
        Ok(Self { theme, other, logo: logo.map(|logo| logo.value), prefix, footer, credit })
    }
}

/// The bundled typeface, with typefaces for letters that it lacks.
///
/// # Errors
/// A file that holds no typeface.
pub fn fonts_with(further: &[PathBuf]) -> Result<Fonts> {
    Ok(Fonts::of(Typefaces { further: given(further)?, ..Typefaces::default() }))
}

fn given(files: &[PathBuf]) -> Result<Vec<&'static Typeface>, InputError> {
    let refuse = |path: &Path, problem: Text, cure: Text| InputError::file(path.display().to_string(), problem, cure);
    let open = |path: &PathBuf| {
        let bytes = plain_file::read(path, plain_file::FONT).map_err(|why| refuse(path, why.problem, why.cure))?;
        Typeface::of(&bytes).ok_or_else(|| refuse(path, say!(Theme::NoTypeface), say!(Theme::NoTypefaceCure)))
    };
    files.iter().map(open).collect()
}

fn fonts(file: &ThemeFile, further: &[PathBuf]) -> Result<Fonts, InputError> {
    let open = |font: &Placed<PathBuf>| {
        let bytes = plain_file::read(&font.value, plain_file::FONT);
        let bytes = bytes.map_err(|why| font.refuse(why.problem, why.cure))?;
        Typeface::of(&bytes).ok_or_else(|| font.refuse(say!(Theme::NoTypeface), say!(Theme::NoTypefaceCure)))
    };
    let [regular, bold] = &file.fonts;
    let own = [regular.as_ref().map(open).transpose()?, bold.as_ref().map(open).transpose()?];
    Ok(Fonts::of(Typefaces { own, further: given(further)?, family: file.family.clone() }))
}

fn set(theme: Theme, file: &ThemeFile) -> Theme {
    let size = |name: &str, plain: u16| {
        let given = file.sizes.iter().find(|size| size.key() == name);
        given.map_or(plain, |size| (size.value * 100.0).round() as u16)
    };
    Theme {
        scale: size("scale", theme.scale),
        title: size("title", theme.title),
        subtitle: size("subtitle", theme.subtitle),
        notes: size("notes", theme.notes),
        logo: file.logo_size.map_or(theme.logo, |size| (size * 100.0).round() as u16),
        ..theme
    }
}

/// The colours that are given over those of the program's theme for such a ground; each must be seen.
fn coloured(given: &[Placed<String>], base: Option<Theme>) -> Result<Theme, InputError> {
    let of = |name: &str| given.iter().find(|colour| colour.key() == name);
    let parse = |name: &str| -> Result<Option<Colour>, InputError> {
        let Some(colour) = of(name) else { return Ok(None) };
        let refuse = |_| colour.refuse(say!(Flag::Colour, text = &colour.value), say!(Flag::ColourCure));
        colour.value.parse().map(Some).map_err(refuse)
    };
    let background = parse("background")?;
    let is_dark = |ground: Colour| Colour([0xFF; 3]).contrast(ground) > Colour([0; 3]).contrast(ground);
    let base = match background {
        Some(ground) if is_dark(ground) => Theme::dark(),
        Some(_) => Theme::light(),
        None => base.unwrap_or_else(Theme::light),
    };
    let ground = background.unwrap_or(base.ground);
    let ink = parse("ink")?.unwrap_or(base.ink);
    // What is not given keeps its distance from what is.
    let seen = |colour: Colour, least: f64| {
        let mut steps = (0..=20).map(|step| ink.over(colour, f64::from(step) / 20.0));
        steps.find(|colour| colour.contrast(ground) >= least).unwrap_or(ink)
    };
    let theme = Theme {
        ground,
        ink,
        quiet: parse("quiet")?.unwrap_or_else(|| seen(base.quiet, TEXT_CONTRAST)),
        neutral: parse("neutral")?.unwrap_or_else(|| seen(base.neutral, SHAPE_CONTRAST)),
        hairline: match (parse("grid")?, background) {
            (Some(grid), _) => grid,
            (None, Some(_)) => ink.over(ground, 0.15),
            (None, None) => base.hairline,
        },
        yes: parse("yes")?.unwrap_or(base.yes),
        no: parse("no")?.unwrap_or(base.no),
        ..base
    };
    check(&theme, of)?;
    Ok(theme)
}

fn check<'a>(theme: &Theme, of: impl Fn(&str) -> Option<&'a Placed<String>>) -> Result<(), InputError> {
    let writing = [("ink", theme.ink), ("quiet", theme.quiet)].map(|(name, colour)| (name, colour, TEXT_CONTRAST));
    let shapes = [("neutral", theme.neutral), ("yes", theme.yes), ("no", theme.no)];
    let shapes = shapes.map(|(name, colour)| (name, colour, SHAPE_CONTRAST));
    for (name, colour, least) in writing.into_iter().chain(shapes) {
        let contrast = colour.contrast(theme.ground);
        // Of two colours that do not go together, the one that is given is told.
        let Some(told) = of(name).or_else(|| of("background")).filter(|_| contrast < least) else { continue };
        // Rounded up it would look like enough.
        let contrast = Value::decimal((contrast * 100.0).floor() / 100.0, 2);
        let (colour, ground) = (colour.to_string(), theme.ground.to_string());
        let problem = say!(Theme::Faint, name, colour, contrast, ground, least);
        return Err(told.refuse(problem, say!(Flag::ColourFaintCure, least)));
    }
    for vision in Vision::ALL {
        let [yes, no] = [Side::Yes, Side::No].map(|side| theme.side(side));
        let distance = yes.seen_with(vision).distance(no.seen_with(vision));
        let Some(told) = of("no").or_else(|| of("yes")).filter(|_| distance < OPTION_DISTANCE) else { continue };
        let (yes, no, vision) = (yes.to_string(), no.to_string(), format!("{vision:?}"));
        let problem = say!(Flag::ColoursAlike, yes, no, distance = Value::decimal(distance, 1), vision);
        return Err(told.refuse(problem, say!(Flag::ColoursAlikeCure, least = OPTION_DISTANCE)));
    }
    Ok(())
}
