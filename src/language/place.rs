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

    /// The forms in a language, as [`PlaceForm::of`] reads them: the word for several first, the gender of that for one last.
    pub(super) fn in_language(&self, lang: Lang) -> String {
        let [one, many, gender] = self.kind.words(lang);
        match self.own.get(&lang) {
            None => [many.as_str(), &one, "", &gender, &gender].join(&BETWEEN.to_string()),
            Some(own) => {
                let dative = own.dative.as_deref().unwrap_or_default();
                let own_gender = own.gender.unwrap_or_else(|| likely_gender(own, lang)).letter();
                // A word of the catalogue that stands in for the one keeps its own gender.
                let (one, of_one) = match &own.one {
                    Some(word) => (word, own_gender),
                    None => (&one, gender.as_str()),
                };
                [own.many.as_str(), one, dative, own_gender, of_one].join(&BETWEEN.to_string())
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
    /// `communes`, or `commune` of a number that wants the singular.
    Many,
    /// `une commune`, `un seggio`, `ein Gebiet`.
    AOne,
    /// `aucune commune`, `nessun seggio`, `kein Gebiet`.
    NoOne,
    /// `la commune`, `il seggio`, `das Gebiet`.
    TheOne,
    /// `de la commune`, `del seggio`; not in German, whose nouns bend.
    OfOne,
    /// `les communes`, `gli uffici`, `die Gebiete`.
    TheMany,
    /// `des communes`, `degli uffici`, `der Gebiete`.
    OfMany,
    /// `toutes les communes`, `tutti gli uffici`, `alle Gebiete`.
    AllMany,
    /// `f`, `m` or `n`, to choose by.
    Gender,
}

/// The cases that a German catalogue asks for: `case: "dative"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// Who does it.
    Nominative,
    /// Whom it meets.
    Accusative,
    /// To whom, behind `in`, `von`, `aus`.
    Dative,
}

impl Case {
    /// Of the word in a catalogue.
    pub(super) fn of_word(word: Option<&str>) -> Self {
        match word {
            Some("accusative") => Self::Accusative,
            Some("dative") => Self::Dative,
            _ => Self::Nominative,
        }
    }
}

impl PlaceForm {
    /// Every form, with its function in the catalogues.
    pub(super) const ALL: [(&'static str, Self); 10] = [
        ("PLACE", Self::One),
        ("PLACES", Self::Many),
        ("A_PLACE", Self::AOne),
        ("NO_PLACE", Self::NoOne),
        ("THE_PLACE", Self::TheOne),
        ("OF_THE_PLACE", Self::OfOne),
        ("THE_PLACES", Self::TheMany),
        ("OF_PLACES", Self::OfMany),
        ("ALL_PLACES", Self::AllMany),
        ("GENDER", Self::Gender),
    ];

    /// The form of what [`Places::in_language`] wrote.
    pub(super) fn of(self, forms: &str, is_one: bool, case: Case, lang: Lang) -> Option<String> {
        let parts: Vec<&str> = forms.split(BETWEEN).collect();
        let [many, one, dative, gender, of_one] = parts[..] else { return None };
        let (sex, sex_of_one) = (Gender::of_letter(gender)?, Gender::of_letter(of_one)?);
        // El área, un área: a stressed a keeps la away.
        let sounds_masculine = lang == Lang::Es && one.starts_with(['á', 'Á']);
        let sex_of_one = if sounds_masculine { Gender::M } else { sex_of_one };
        let with_article = |word: &str, is_many: bool, is_of: bool| match (lang, is_of) {
            (Lang::En, _) => format!("{} {word}", if is_of { "of the" } else { "the" }),
            (Lang::De, _) => {
                let sex = if is_many { sex } else { sex_of_one };
                format!("{} {word}", german_article(sex, is_many, is_of, case))
            }
            _ => article(lang, if is_many { sex } else { sex_of_one }, is_many, is_of, Sound::of_word(word)) + word,
        };
        let many_in_case = || match (case, dative) {
            (Case::Dative, "") => german_dative(many),
            (Case::Dative, dative) => dative.to_owned(),
            _ => many.to_owned(),
        };
        Some(match self {
            Self::One => one.to_owned(),
            Self::Many if is_one => one.to_owned(),
            Self::Many => many_in_case(),
            Self::AOne if lang == Lang::En && sounds_open(one) => format!("an {one}"),
            Self::AOne => indefinite(lang, sex_of_one, Sound::of_word(one), case) + one,
            Self::NoOne => none_of(lang, sex_of_one, Sound::of_word(one), case) + one,
            Self::TheOne => with_article(one, false, false),
            Self::OfOne => with_article(one, false, true),
            Self::TheMany => with_article(&many_in_case(), true, false),
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

/// Whether an English word asks for `an`: `an area`, but `a unit`.
fn sounds_open(word: &str) -> bool {
    let word = word.to_lowercase();
    word.starts_with(['a', 'e', 'i', 'o', 'u']) && !["uni", "eu", "one"].iter().any(|start| word.starts_with(start))
}

/// The article of one that is not known yet, with the space after it: `a `, `une `, `einem `, `un’`.
fn indefinite(lang: Lang, gender: Gender, sound: Sound, case: Case) -> String {
    let is_feminine = gender == Gender::F;
    match (lang, is_feminine, sound) {
        (Lang::En, ..) => "a ".to_owned(),
        (Lang::Fr, true, _) => "une ".to_owned(),
        (Lang::De, ..) => format!("ein{} ", german_ending(gender, case)),
        (Lang::It, true, Sound::Vowel) => "un’".to_owned(),
        (Lang::It | Lang::Es, true, _) => "una ".to_owned(),
        (Lang::It, false, Sound::Hissed) => "uno ".to_owned(),
        _ => "un ".to_owned(),
    }
}

/// The word for none, with the space after it: `no `, `aucune `, `keinem `, `nessun’`.
fn none_of(lang: Lang, gender: Gender, sound: Sound, case: Case) -> String {
    match (lang, gender == Gender::F) {
        (Lang::En, _) => "no ".to_owned(),
        (Lang::Fr, true) => "aucune ".to_owned(),
        (Lang::Fr, false) => "aucun ".to_owned(),
        (Lang::De, _) => format!("kein{} ", german_ending(gender, case)),
        (Lang::It, _) => format!("ness{}", indefinite(lang, gender, sound, case)),
        (Lang::Es, true) => "ninguna ".to_owned(),
        (Lang::Es, false) => "ningún ".to_owned(),
    }
}

/// What `ein` and `kein` end in.
fn german_ending(gender: Gender, case: Case) -> &'static str {
    match (case, gender) {
        (Case::Dative, Gender::F) => "er",
        (Case::Dative, _) => "em",
        (_, Gender::F) => "e",
        (Case::Accusative, Gender::M) => "en",
        _ => "",
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

fn german_article(gender: Gender, is_many: bool, is_of: bool, case: Case) -> &'static str {
    match (is_of, is_many, case, gender) {
        (true, true, ..) | (true, false, _, Gender::F) => "der",
        (true, false, ..) => "des",
        (false, true, Case::Dative, _) => "den",
        (false, true, ..) => "die",
        (false, false, Case::Dative, Gender::F) => "der",
        (false, false, Case::Dative, _) => "dem",
        (false, false, _, Gender::F) => "die",
        (false, false, Case::Accusative, Gender::M) => "den",
        (false, false, _, Gender::M) => "der",
        (false, false, _, Gender::N) => "das",
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
        let form = |(_, form): (&str, PlaceForm)| form.of(&words, false, Case::Nominative, lang).expect("a form");
        PlaceForm::ALL.map(form).map(|form| form.replace('\u{a0}', " ")).to_vec()
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table of words in five languages")]
    fn a_name_of_places_takes_the_article_of_its_gender_and_first_sound() {
        let expected = [
            ["commune", "communes", "une commune", "aucune commune", "la commune", "de la commune"].as_slice(),
            &["les communes", "des communes", "toutes les communes", "f"],
        ];
        assert_eq!(forms(Lang::Fr, "commune", "communes"), expected.concat()); // grammar of the language, as all below
        let told = |lang, one: &str, many: &str| forms(lang, one, many)[2..].join(", ");
        for (lang, one, many, expected) in [
            (
                Lang::Fr,
                "arrondissement",
                "arrondissements",
                "un arrondissement, aucun arrondissement, l’arrondissement, de l’arrondissement, les arrondissements, des \
                 arrondissements, tous les arrondissements, m",
            ),
            (
                Lang::It,
                "comune",
                "comuni",
                "un comune, nessun comune, il comune, del comune, i comuni, dei comuni, tutti i comuni, m",
            ),
            (
                Lang::It,
                "area",
                "aree",
                "un’area, nessun’area, l’area, dell’area, le aree, delle aree, tutte le aree, f",
            ),
            (
                Lang::It,
                "stato",
                "stati",
                "uno stato, nessuno stato, lo stato, dello stato, gli stati, degli stati, tutti gli stati, m",
            ),
            (
                Lang::It,
                "ufficio",
                "uffici",
                "un ufficio, nessun ufficio, l’ufficio, dell’ufficio, gli uffici, degli uffici, tutti gli uffici, m",
            ),
            (
                Lang::Es,
                "comuna",
                "comunas",
                "una comuna, ninguna comuna, la comuna, de la comuna, las comunas, de las comunas, todas las comunas, f",
            ),
            (
                Lang::Es,
                "municipio",
                "municipios",
                "un municipio, ningún municipio, el municipio, del municipio, los municipios, de los municipios, todos los \
                 municipios, m",
            ),
            (
                Lang::Es,
                "área",
                "áreas",
                "un área, ningún área, el área, del área, las áreas, de las áreas, todas las áreas, f",
            ),
            (
                Lang::De,
                "Gemeinde",
                "Gemeinden",
                "eine Gemeinde, keine Gemeinde, die Gemeinde, der Gemeinde, die Gemeinden, der Gemeinden, alle Gemeinden, f",
            ),
            (
                Lang::En,
                "county",
                "counties",
                "a county, no county, the county, of the county, the counties, of the counties, all counties, m",
            ),
        ] {
            assert_eq!(told(lang, one, many), expected);
        }
        assert_eq!(forms(Lang::Fr, "bureau de vote", "bureaux de vote")[9], "m");
        assert_eq!(forms(Lang::Es, "región", "regiones")[9], "f");
        assert_eq!(forms(Lang::De, "Stimmlokal", "Stimmlokale")[4], "das Stimmlokal");
        assert_eq!(forms(Lang::De, "Kanton", "Kantone")[4], "der Kanton");
        assert_eq!(
            ["area", "unit", "hamlet"].map(|word| forms(Lang::En, word, "")[2].clone()),
            ["an area", "a unit", "a hamlet"]
        );
    }

    #[test]
    fn german_words_stand_in_the_case_that_is_asked_for() {
        let name = |one: &str, many: &str| PlaceName {
            one: Some(one.to_owned()),
            many: many.to_owned(),
            dative: None,
            gender: None,
        };
        let told = |one, many, form: PlaceForm, case| {
            let words = Places::new(PlaceKind::Unit, [(Lang::De, name(one, many))]).in_language(Lang::De);
            form.of(&words, false, case, Lang::De).expect("a form")
        };
        for (one, many, expected) in [
            ("Kanton", "Kantone", ["den Kanton", "dem Kanton", "einen Kanton", "keinem Kanton", "den Kantonen"]),
            (
                "Gemeinde",
                "Gemeinden",
                ["die Gemeinde", "der Gemeinde", "eine Gemeinde", "keiner Gemeinde", "den Gemeinden"],
            ),
            ("Gebiet", "Gebiete", ["das Gebiet", "dem Gebiet", "ein Gebiet", "keinem Gebiet", "den Gebieten"]),
        ] {
            let forms = [
                (PlaceForm::TheOne, Case::Accusative),
                (PlaceForm::TheOne, Case::Dative),
                (PlaceForm::AOne, Case::Accusative),
                (PlaceForm::NoOne, Case::Dative),
                (PlaceForm::TheMany, Case::Dative),
            ];
            assert_eq!(forms.map(|(form, case)| told(one, many, form, case)), expected); // Duden
        }
    }

    #[test]
    fn a_message_that_leaves_the_word_to_the_vote_takes_it_when_the_vote_is_known() {
        let own = |lang, one: &str, many: &str| {
            (lang, PlaceName { one: Some(one.to_owned()), many: many.to_owned(), dative: None, gender: None })
        };
        let names = crate::language::PlaceNames {
            units: Places::new(
                PlaceKind::Unit,
                [own(Lang::En, "commune", "communes"), own(Lang::Fr, "bureau de vote", "bureaux de vote")],
            ),
            regions: Places::new(PlaceKind::Region, []),
        };
        let message = say!(CheckReturns::ZeroNotCountedCure);
        let text = say!(CheckWords::Told, measure = &message, value = "x");
        assert!(text.english().contains("until the unit is counted"), "{}", text.english());
        let text = text.named(&names); // within another message, too
        assert!(text.english().contains("until the commune is counted"), "{}", text.english());
        let text = say!(Feed::ReadUnits, n = 1usize, waiting = 0usize).named(&names).get(Lang::Fr);
        assert!(text.contains("Un bureau de vote est dépouillé"), "{text}"); // agrees with the vote's word
        let text = say!(Feed::ReadUnits, n = 1usize, waiting = 0usize).get(Lang::Fr);
        assert!(text.contains("Une unité est dépouillée"), "{text}");
    }

    #[test]
    fn the_german_dative_ends_in_n_unless_it_does_already_or_ends_in_s() {
        assert_eq!(["Gebiete", "Gemeinden", "Büros"].map(german_dative), ["Gebieten", "Gemeinden", "Büros"]); // Duden
    }

    #[test]
    fn a_language_without_a_word_of_its_own_has_that_of_the_catalogue() {
        let name = PlaceName { one: None, many: "comuni".to_owned(), dative: None, gender: None };
        let places = Places::new(PlaceKind::Area, [(Lang::It, name)]);
        let told = |form: PlaceForm, lang| form.of(&places.in_language(lang), false, Case::Nominative, lang);
        assert_eq!(told(PlaceForm::Many, Lang::It).as_deref(), Some("comuni"));
        assert_eq!(told(PlaceForm::One, Lang::It).as_deref(), Some("zona")); // one is not given
        assert_eq!(told(PlaceForm::Many, Lang::Fr).as_deref(), Some("zones")); // no Italian word in a French sentence
    }
}
