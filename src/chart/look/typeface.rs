//! Typefaces beside the bundled one: of a desk, of a flag, of the machine.

use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use ab_glyph::{Font, FontRef};
use harfrust::ShaperData;

use crate::data::plain_file;

/// A typeface that is open as long as the program runs.
pub(in crate::chart) struct Typeface {
    bytes: &'static [u8],
    /// Its letters as outlines.
    pub(in crate::chart) font: FontRef<'static>,
    /// The same for shaping.
    pub(in crate::chart) tables: harfrust::FontRef<'static>,
    /// What shaping needs of it, worked out once.
    pub(in crate::chart) data: ShaperData,
    /// Units to the em.
    pub(in crate::chart) per_em: f64,
    weight: u16,
    may_be_embedded: bool,
}

impl fmt::Debug for Typeface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Typeface({} bytes)", self.bytes.len())
    }
}

/// From this weight on a typeface is bold.
const BOLD: u16 = 600;

impl Typeface {
    /// The typeface in these bytes, opened once however often it is asked for; `None` where they hold none.
    pub(in crate::chart) fn of(bytes: &[u8]) -> Option<&'static Self> {
        static OPEN: Mutex<Vec<&'static Typeface>> = Mutex::new(Vec::new());
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = open.iter().find(|face| face.bytes == bytes) {
            return Some(known);
        }
        FontRef::try_from_slice_and_index(bytes, 0).ok()?;
        let face: &'static Self = Box::leak(Box::new(Self::read(Box::leak(bytes.into()))?));
        open.push(face);
        Some(face)
    }

    fn read(bytes: &'static [u8]) -> Option<Self> {
        // The first of a collection.
        let font = FontRef::try_from_slice_and_index(bytes, 0).ok()?;
        let tables = harfrust::FontRef::from_index(bytes, 0).ok()?;
        let per_em = f64::from(font.units_per_em()?);
        let (weight, kind) = (os2(bytes, 4).unwrap_or(400), os2(bytes, 8).unwrap_or(0));
        // 2: its licence lets nobody embed it.
        let may_be_embedded = kind & 0xF != 2;
        Some(Self { bytes, data: ShaperData::new(&tables), per_em, weight, may_be_embedded, font, tables })
    }

    /// Has it a picture of a letter?
    pub(in crate::chart) fn has(&self, letter: char) -> bool {
        self.font.glyph_id(letter).0 != 0
    }

    /// May its letters be a part of a picture?
    pub(in crate::chart) fn may_be_embedded(&self) -> bool {
        self.may_be_embedded
    }

    /// Is it bold?
    pub(in crate::chart) fn is_bold(&self) -> bool {
        self.weight >= BOLD
    }
}

/// A number of the table `OS/2`: at 4 the weight (400 is regular, 700 bold), at 8 what the licence says of embedding.
fn os2(bytes: &[u8], place: usize) -> Option<u16> {
    let half = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let word = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize);
    let start = if bytes.get(..4)? == b"ttcf" { word(12)? } else { 0 };
    let tables = usize::from(half(start + 4)?);
    let record = (0..tables).map(|table| start + 12 + 16 * table).find(|at| bytes.get(*at..at + 4) == Some(b"OS/2"))?;
    half(word(record + 8)? + place)
}

/// The typefaces of a theme: its own two weights, and those for letters that these lack.
#[derive(Debug, Default)]
pub(in crate::chart) struct Typefaces {
    /// Regular and bold, in place of the bundled ones.
    pub(in crate::chart) own: [Option<&'static Typeface>; 2],
    /// Asked for letters that are missing, in this order.
    pub(in crate::chart) further: Vec<&'static Typeface>,
    /// The names under which a page finds the typeface.
    pub(in crate::chart) family: Option<String>,
}

/// Typefaces as a theme carries them; `Fonts::default()` is the bundled face alone.
#[derive(Clone, Copy, Default)]
pub struct Fonts(Option<&'static Typefaces>);

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fonts({:?})", self.0)
    }
}

impl PartialEq for Fonts {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Fonts {}

impl Fonts {
    /// The bundled face alone.
    pub const NONE: Self = Self(None);

    /// Keeps typefaces as long as the program runs.
    pub(in crate::chart) fn of(faces: Typefaces) -> Self {
        if faces.own == [None, None] && faces.further.is_empty() && faces.family.is_none() {
            return Self(None);
        }
        Self(Some(Box::leak(Box::new(faces))))
    }

    pub(in crate::chart) fn get(self) -> Option<&'static Typefaces> {
        self.0
    }

    /// Tells two sets apart.
    pub(in crate::chart) fn key(self) -> usize {
        self.0.map_or(0, |faces| std::ptr::from_ref(faces) as usize)
    }
}

impl PartialEq for Typeface {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// A typeface of the machine that has a letter, bold where that is asked for and can be had.
pub(in crate::chart) fn of_machine(letter: char, bold: bool) -> Option<&'static Typeface> {
    static FOUND: Mutex<BTreeMap<(char, bool), Option<&'static Typeface>>> = Mutex::new(BTreeMap::new());
    let mut found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
    *found.entry((letter, bold)).or_insert_with(|| {
        let mut files = files();
        files.sort_by_cached_key(|path| (rank(path, bold), path.file_name().map(ToOwned::to_owned), path.clone()));
        files.iter().find_map(|path| {
            let bytes = plain_file::read(path, plain_file::FONT).ok()?;
            FontRef::try_from_slice_and_index(&bytes, 0).ok().filter(|font| font.glyph_id(letter).0 != 0)?;
            Typeface::of(&bytes)
        })
    })
}

/// Upright sans-serif faces first, in the weight that is asked for.
fn rank(path: &Path, bold: bool) -> u8 {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    let odd = has(&["ital", "obli", "mono", "cond", "narrow", "light", "thin", "black", "kufi", "display", "math"]);
    let is_sans = has(&["sans", "arial", "helvet", "roboto", "segoe", "gothic", "sfns"]);
    8 * u8::from(odd) + 2 * u8::from(!is_sans) + u8::from(has(&["bold", "demi"]) != bold)
}

/// Every file of a typeface on this machine.
fn files() -> Vec<PathBuf> {
    let home = |place: &str| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(place));
    let of_windows =
        |variable: &str, place: &str| std::env::var_os(variable).map(|root| PathBuf::from(root).join(place));
    let folders = [
        Some(PathBuf::from("/usr/share/fonts")),
        Some(PathBuf::from("/usr/local/share/fonts")),
        home(".local/share/fonts"),
        home(".fonts"),
        Some(PathBuf::from("/System/Library/Fonts")),
        Some(PathBuf::from("/Library/Fonts")),
        home("Library/Fonts"),
        of_windows("WINDIR", "Fonts"),
        of_windows("LOCALAPPDATA", "Microsoft/Windows/Fonts"),
    ];
    let mut found = Vec::new();
    folders.into_iter().flatten().for_each(|folder| list(&folder, 6, &mut found));
    found
}

fn list(folder: &Path, depth: u8, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        if ["ttf", "otf", "ttc", "otc"].contains(&ending.as_str()) {
            found.push(path);
        } else if depth > 0 && path.is_dir() {
            list(&path, depth - 1, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typeface_is_opened_once_and_what_is_none_never() {
        let face = Typeface::of(crate::chart::SEMIBOLD).expect("a typeface");
        assert!(std::ptr::eq(face, Typeface::of(crate::chart::SEMIBOLD).expect("the same")));
        assert!(face.is_bold() && face.has('é') && !face.has('国'));
        assert!(!Typeface::of(crate::chart::REGULAR).expect("a typeface").is_bold());
        assert!(Typeface::of(b"no typeface").is_none());
    }

    #[test]
    fn an_upright_sans_serif_of_the_weight_comes_first() {
        let mut names = ["Serif.ttf", "Sans-Italic.ttf", "Sans-Bold.ttf", "Sans.ttf", "SansMono.ttf"].map(Path::new);
        names.sort_by_key(|name| rank(name, false));
        assert_eq!(names[..3], [Path::new("Sans.ttf"), Path::new("Sans-Bold.ttf"), Path::new("Serif.ttf")]);
    }
}
