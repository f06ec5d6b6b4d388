//! What the places of a vote are called: its own word, communes or counting areas, else a word of the catalogues.
//!
//! A catalogue asks for the form it needs: `{ $count } of { $total } { PLACES($units, $total) }`, `one dot per { PLACE($units) }`.

use std::collections::BTreeMap;

use super::{
    Lang,
    article::{Gender, Sound, article},
};

/// What the units or the regions of a vote are called in one language, as within a sentence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlaceName {
    /// Of one: `polling station`; `None` where the folder gives the word for several alone.
    pub one: Option<String>,
    /// Of several: `polling stations`.
    pub many: String,
    /// Of several in the German dative (`in allen Gemeinden`), where the rule would not find it.
    pub dative: Option<String>,
    /// Its gender, where the rule would not find it.
    pub gender: Option<Gender>,
}

/// Which word of the catalogues stands where a vote has none of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlaceKind {
    /// What reports, whatever it is.
    Unit,
    /// Polling stations.
    Station,
    /// Areas.
    Area,
    /// Regions above the units.
    Region,
}

/// Places of a vote, to be named in any language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Places {
    kind: PlaceKind,
    own: BTreeMap<Lang, PlaceName>,
}

/// Between the forms of a name on its way through a catalogue, whose engine knows words and numbers alone.
pub(super) const BETWEEN: char = '\u{1f}';

/// The form that stands where a catalogue asks for none.
pub(super) fn first_form(forms: &str) -> &str {
    forms.split(BETWEEN).next().unwrap_or_default()
}

impl Places {
    /// Places that a vote calls by its own names in some languages.
    pub fn new(kind: PlaceKind, own: impl IntoIterator<Item = (Lang, PlaceName)>) -> Self {
        Self { kind, own: own.into_iter().collect() }
    }

    /// The forms in a language, as [`Forms::read`] reads them: the word for several first.
    pub(super) fn in_language(&self, lang: Lang) -> String {
        let [one, many, gender] = self.kind.words(lang);
        match self.own.get(&lang) {
            None => [many.as_str(), &one, "", &gender].join(&BETWEEN.to_string()),
            Some(own) => {
                let dative = own.dative.as_deref().unwrap_or_default();
                let gender = own.gender.unwrap_or_else(|| likely_gender(own, lang)).letter();
                [&own.many, own.one.as_ref().unwrap_or(&one), dative, gender].join(&BETWEEN.to_string())
            }
        }
    }
}

impl PlaceKind {
    /// Of one, of several, gender.
    fn words(self, lang: Lang) -> [String; 3] {
        let told = match self {
            Self::Unit => [say!(Place::Unit), say!(Place::UnitMany), say!(Place::UnitGender)],
            Self::Station => [say!(Place::Station), say!(Place::StationMany), say!(Place::StationGender)],
            Self::Area => [say!(Place::Area), say!(Place::AreaMany), say!(Place::AreaGender)],
            Self::Region => [say!(Place::Region), say!(Place::RegionMany), say!(Place::RegionGender)],
        };
        told.map(|text| text.get(lang))
    }
}

/// A form of the name of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PlaceForm {
    /// `commune`.
    One,
    /// `communes`, or `commune` of a number that wants the singular; `case: "dative"` in German.
    Many,
    /// `la commune`, `il seggio`, `das Gebiet`.
    TheOne,
    /// `les communes`, `gli uffici`, `die Gebiete`.
    TheMany,
    /// `des communes`, `degli uffici`, `der Gebiete`.
    OfMany,
    /// `toutes les communes`, `tutti gli uffici`, `alle Gebiete`.
    AllMany,
    /// `f`, `m` or `n`, to choose by.
    Gender,
}

impl PlaceForm {
    /// Every form, with its function in the catalogues.
    pub(super) const ALL: [(&'static str, Self); 7] = [
        ("PLACE", Self::One),
        ("PLACES", Self::Many),
        ("THE_PLACE", Self::TheOne),
        ("THE_PLACES", Self::TheMany),
        ("OF_PLACES", Self::OfMany),
        ("ALL_PLACES", Self::AllMany),
        ("GENDER", Self::Gender),
    ];

    /// The form of what [`Places::in_language`] wrote.
    pub(super) fn of(self, forms: &str, is_one: bool, is_dative: bool, lang: Lang) -> Option<String> {
        let parts: Vec<&str> = forms.split(BETWEEN).collect();
        let [many, one, dative, gender] = parts[..] else { return None };
        let sex = Gender::of_letter(gender)?;
        let with_article = |word: &str, is_many: bool, is_of: bool| match (lang, is_of) {
            (Lang::En, false) => format!("the {word}"),
            (Lang::En, true) => format!("of the {word}"),
            // El área: a stressed a keeps la away.
            (Lang::Es, _) if !is_many && word.starts_with(['á', 'Á']) => {
                article(lang, Gender::M, false, is_of, Sound::Plain) + word
            }
            (Lang::De, _) => format!("{} {word}", german_article(sex, is_many, is_of)),
            _ => article(lang, sex, is_many, is_of, Sound::of_word(word)) + word,
        };
        Some(match self {
            Self::One => one.to_owned(),
            Self::Many if is_one => one.to_owned(),
            Self::Many if is_dative && dative.is_empty() => german_dative(many),
            Self::Many if is_dative => dative.to_owned(),
            Self::Many => many.to_owned(),
            Self::TheOne => with_article(one, false, false),
            Self::TheMany => with_article(many, true, false),
            Self::OfMany => with_article(many, true, true),
            Self::AllMany => {
                let all = all_of(sex, lang);
                let bare = matches!(lang, Lang::En | Lang::De);
                format!("{all} {}", if bare { many.to_owned() } else { with_article(many, true, false) })
            }
            Self::Gender => gender.to_owned(),
        })
    }
}

fn all_of(gender: Gender, lang: Lang) -> &'static str {
    match (lang, gender) {
        (Lang::En, _) => "all",
        (Lang::Fr, Gender::F) => "toutes",
        (Lang::Fr, _) => "tous",
        (Lang::De, _) => "alle",
        (Lang::It, Gender::F) => "tutte",
        (Lang::It, _) => "tutti",
        (Lang::Es, Gender::F) => "todas",
        (Lang::Es, _) => "todos",
    }
}

/// `Gebiete` → `Gebieten`; a word in n or s stays.
fn german_dative(many: &str) -> String {
    if many.ends_with(['n', 's']) { many.to_owned() } else { format!("{many}n") }
}

fn german_article(gender: Gender, is_many: bool, is_of: bool) -> &'static str {
    match (is_many, is_of, gender) {
        (true, true, _) => "der",
        (true, false, _) | (false, false, Gender::F) => "die",
        (false, false, Gender::M) => "der",
        (false, false, Gender::N) => "das",
        (false, true, Gender::F) => "der",
        (false, true, _) => "des",
    }
}

/// The gender that the ending of a name's chief word speaks for.
fn likely_gender(name: &PlaceName, lang: Lang) -> Gender {
    let word = name.one.as_deref().unwrap_or(&name.many).to_lowercase();
    let head = word.split_whitespace().next().unwrap_or_default();
    let many = name.one.is_none();
    let ends = |endings: &[&str]| endings.iter().any(|ending| head.ends_with(ending));
    let feminine = match lang {
        Lang::En => false,
        Lang::Fr => {
            let head = head.strip_suffix('s').unwrap_or(head);
            (head.ends_with('e')
                && !["age", "isme", "aire", "oire", "ège", "ôle"].iter().any(|end| head.ends_with(end)))
                || ["ion", "té"].iter().any(|end| head.ends_with(end))
        }
        Lang::It if many => ends(&["e", "ioni", "tà"]),
        Lang::It => ends(&["a", "ione", "tà"]),
        Lang::Es => ends(&["a", "as", "ión", "iones", "dad", "dades"]),
        Lang::De => {
            let endings = ["e", "ung", "ion", "heit", "keit", "schaft", "ei", "provinz", "stadt", "tät"];
            endings.iter().any(|ending| word.ends_with(ending))
        }
    };
    let neuter = ["lokal", "gebiet", "dorf", "land", "departement", "büro", "zentrum", "viertel", "amt"];
    match lang {
        _ if feminine => Gender::F,
        Lang::De if neuter.iter().any(|ending| word.ends_with(ending)) => Gender::N,
        _ => Gender::M,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(lang: Lang, one: &str, many: &str) -> Vec<String> {
        let name = PlaceName { one: Some(one.to_owned()), many: many.to_owned(), dative: None, gender: None };
        let words = Places::new(PlaceKind::Unit, [(lang, name)]).in_language(lang);
        let form = |(_, form): (&str, PlaceForm)| form.of(&words, false, false, lang).expect("a form");
        PlaceForm::ALL.map(form).map(|form| form.replace('\u{a0}', " ")).to_vec()
    }

    #[test]
    fn a_name_of_places_takes_the_article_of_its_gender_and_first_sound() {
        let expected =
            ["commune", "communes", "la commune", "les communes", "des communes", "toutes les communes", "f"];
        assert_eq!(forms(Lang::Fr, "commune", "communes"), expected); // grammar of the language, as all below
        assert_eq!(
            forms(Lang::Fr, "arrondissement", "arrondissements")[2..],
            ["l’arrondissement", "les arrondissements", "des arrondissements", "tous les arrondissements", "m"]
        );
        assert_eq!(forms(Lang::Fr, "bureau de vote", "bureaux de vote")[6], "m");
        let expected = ["comune", "comuni", "il comune", "i comuni", "dei comuni", "tutti i comuni", "m"];
        assert_eq!(forms(Lang::It, "comune", "comuni"), expected);
        assert_eq!(forms(Lang::It, "area", "aree")[2..], ["l’area", "le aree", "delle aree", "tutte le aree", "f"]);
        assert_eq!(
            forms(Lang::It, "stato", "stati")[2..],
            ["lo stato", "gli stati", "degli stati", "tutti gli stati", "m"]
        );
        assert_eq!(
            forms(Lang::It, "ufficio", "uffici")[2..],
            ["l’ufficio", "gli uffici", "degli uffici", "tutti gli uffici", "m"]
        );
        assert_eq!(
            forms(Lang::Es, "comuna", "comunas")[2..],
            ["la comuna", "las comunas", "de las comunas", "todas las comunas", "f"]
        );
        assert_eq!(forms(Lang::Es, "región", "regiones")[6], "f");
        assert_eq!(
            forms(Lang::Es, "municipio", "municipios")[2..],
            ["el municipio", "los municipios", "de los municipios", "todos los municipios", "m"]
        );
        assert_eq!(
            forms(Lang::Es, "área", "áreas")[2..],
            ["el área", "las áreas", "de las áreas", "todas las áreas", "f"]
        );
        assert_eq!(
            forms(Lang::De, "Gemeinde", "Gemeinden")[2..],
            ["die Gemeinde", "die Gemeinden", "der Gemeinden", "alle Gemeinden", "f"]
        );
        assert_eq!(forms(Lang::De, "Stimmlokal", "Stimmlokale")[2], "das Stimmlokal");
        assert_eq!(forms(Lang::De, "Kanton", "Kantone")[2], "der Kanton");
        assert_eq!(forms(Lang::En, "county", "counties")[2..5], ["the county", "the counties", "of the counties"]);
    }

    #[test]
    fn the_german_dative_ends_in_n_unless_it_does_already_or_ends_in_s() {
        assert_eq!(["Gebiete", "Gemeinden", "Büros"].map(german_dative), ["Gebieten", "Gemeinden", "Büros"]); // Duden
    }

    #[test]
    fn a_language_without_a_word_of_its_own_has_that_of_the_catalogue() {
        let name = PlaceName { one: None, many: "comuni".to_owned(), dative: None, gender: None };
        let places = Places::new(PlaceKind::Area, [(Lang::It, name)]);
        let told = |form: PlaceForm, lang| form.of(&places.in_language(lang), false, false, lang);
        assert_eq!(told(PlaceForm::Many, Lang::It).as_deref(), Some("comuni"));
        assert_eq!(told(PlaceForm::One, Lang::It).as_deref(), Some("zona")); // one is not given
        assert_eq!(told(PlaceForm::Many, Lang::Fr).as_deref(), Some("zones")); // no Italian word in a French sentence
    }
}
