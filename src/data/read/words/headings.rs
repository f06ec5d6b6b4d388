//! Headings as counting offices and pollsters print them, in five languages, and the columns of ours that they mean.

use crate::data::nearest::nearest;
use crate::data::text::plain;

/// Our column, and what is printed above it. Valid votes (`exprimés`, `gültige`, `válidos`) stand nowhere: they are no ballots cast.
const WORDS: &[(&str, &[&str])] = &[
    ("unit", &["bureau", "bureau de vote", "code bureau", "code commune", "code insee", "code", "id"]),
    ("unit", &["wahlbezirk", "stimmbezirk", "wahllokal", "stimmlokal", "bfs-nr", "bfs-nummer", "gemeindenummer"]),
    ("unit", &["seggio", "sezione", "sezione elettorale", "mesa", "mesa electoral", "sección", "sección electoral"]),
    ("unit", &["station", "polling station", "polling place", "precinct"]),
    ("name", &["libellé", "nom", "name", "bezeichnung", "nome", "denominazione", "nombre", "denominación"]),
    ("name", &["libellé du bureau", "nom du bureau", "nom de la commune", "gemeindename"]),
    ("parent", &["commune", "canton", "département", "circonscription", "région", "province"]),
    ("parent", &["gemeinde", "bezirk", "kanton", "wahlkreis", "kreis"]),
    (
        "parent",
        &["comune", "distretto", "provincia", "regione", "comuna", "municipio", "distrito", "departamento", "región"],
    ),
    ("parent", &["municipality", "district", "county", "region"]),
    ("registered", &["inscrits", "électeurs inscrits", "nombre d’inscrits", "personnes inscrites", "corps électoral"]),
    ("registered", &["stimmberechtigte", "wahlberechtigte", "anzahl stimmberechtigte", "anzahl wahlberechtigte"]),
    ("registered", &["elettori", "aventi diritto", "elettori iscritti", "iscritti", "aventi diritto al voto"]),
    (
        "registered",
        &["inscritos", "electores", "electores inscritos", "censo", "censo electoral", "padrón", "padrón electoral"],
    ),
    ("registered", &["registered voters", "registered electors", "electorate", "eligible voters", "eligible electors"]),
    ("cast", &["votants", "nombre de votants", "bulletins rentrés", "bulletins déposés"]),
    (
        "cast",
        &["abgegebene stimmzettel", "eingelangte stimmzettel", "eingegangene stimmzettel", "eingelegte stimmzettel"],
    ),
    ("cast", &["votanti", "schede rientrate", "schede votate", "votantes", "papeletas emitidas"]),
    ("cast", &["ballots cast", "total ballots", "total ballots cast"]),
    ("blank", &["blancs", "bulletins blancs", "votes blancs", "leer", "leere", "leere stimmzettel", "leere stimmen"]),
    ("blank", &["schede bianche", "bianche", "voti bianchi", "blancos", "votos en blanco", "votos blancos"]),
    ("blank", &["blank ballots", "blank votes", "blanks"]),
    ("spoiled", &["nuls", "bulletins nuls", "votes nuls", "ungültig", "ungültige", "ungueltig", "ungueltige"]),
    (
        "spoiled",
        &["ungültige stimmzettel", "ungültige stimmen", "schede nulle", "nulle", "voti nulli", "nulos", "votos nulos"],
    ),
    (
        "spoiled",
        &["invalid", "invalid ballots", "invalid votes", "rejected", "rejected ballots", "spoilt", "spoilt ballots"],
    ),
    ("spoiled", &["spoiled ballots", "spoiled votes", "spoilt votes", "spoilt papers"]),
    ("yes", &["yes", "oui", "ja", "sì", "yes votes", "voix oui", "votes oui", "ja-stimmen", "voti sì", "votos sí"]),
    ("no", &["no", "non", "nein", "no votes", "voix non", "votes non", "nein-stimmen", "voti no", "votos no"]),
    ("undecided", &["indécis", "unentschlossen", "unentschlossene", "weiss nicht", "indecisi", "indecisos", "ns/nc"]),
    ("undecided", &["don’t know", "don't know", "dk", "unsure"]),
    (
        "n",
        &[
            "échantillon",
            "taille de l’échantillon",
            "personnes interrogées",
            "stichprobe",
            "befragte",
            "stichprobengrösse",
        ],
    ),
    ("n", &["campione", "intervistati", "muestra", "tamaño de la muestra", "encuestados", "entrevistas"]),
    ("n", &["sample", "sample size", "respondents", "interviews"]),
    ("poll_id", &["id", "poll", "sondage", "umfrage", "sondaggio", "encuesta"]),
    (
        "pollster",
        &["institut", "sondeur", "institut de sondage", "umfrageinstitut", "istituto", "instituto", "encuestadora"],
    ),
    ("pollster", &["institute", "polling firm", "polling company", "polling organisation", "polling organization"]),
    (
        "field_start",
        &["début", "début du terrain", "beginn", "inizio", "inicio", "start", "start date", "fieldwork start"],
    ),
    ("field_end", &["fin", "fin du terrain", "ende", "fine", "end", "end date", "fieldwork end"]),
    ("published", &["publication", "publié", "date de publication", "veröffentlicht", "veröffentlichung"]),
    ("published", &["pubblicato", "pubblicazione", "publicado", "publicación", "publication date"]),
    ("sponsor", &["commanditaire", "auftraggeber", "committente", "client"]),
    ("mode", &["méthode", "methode", "metodo", "method"]),
    ("margin", &["marge d’erreur", "fehlermarge", "margine di errore", "margen de error", "margin of error", "moe"]),
    ("source", &["quelle", "fonte", "fuente"]),
];

/// Columns of figures, in which such a word leaves no doubt. What a key or a name is, the user says.
const OF_FIGURES: [&str; 8] = ["registered", "cast", "blank", "spoiled", "yes", "no", "undecided", "n"];

/// The column that a heading means, among those that a table has.
pub(in crate::data::read) fn meant(heading: &str, known: &[&'static str]) -> Option<&'static str> {
    let word = plain(heading);
    let is_word = |words: &[&str]| words.iter().any(|other| plain(other) == word);
    let in_table = WORDS.iter().filter_map(|(ours, words)| Some((*known.iter().find(|known| *known == ours)?, words)));
    in_table.filter(|_| !word.is_empty()).find(|(_, words)| is_word(words)).map(|(ours, _)| ours)
}

/// Columns of ours that are missing and that one heading means, with its place, in the order of ours.
pub(in crate::data::read) fn guesses(heading: &[String], known: &[&'static str]) -> Vec<(&'static str, usize)> {
    // Beside a column of shares `Oui %` is no count.
    let has_shares = known.iter().any(|name| name.ends_with("_share"));
    let is_open = |name: &str| !(known.contains(&name) || has_shares && name.contains('%'));
    let meant: Vec<Option<&str>> = heading
        .iter()
        .map(|name| Some(name).filter(|name| is_open(name)).and_then(|name| meant(name, known)))
        .collect();
    let guess = |ours: &&'static str| {
        let mut places = (0..heading.len()).filter(|at| meant[*at] == Some(*ours));
        let at = places.next()?;
        (places.next().is_none() && !heading.iter().any(|name| name == ours)).then_some((*ours, at))
    };
    known.iter().filter_map(guess).collect()
}

/// The same of columns of figures alone. Of the two options both are found, or none.
pub(in crate::data::read) fn figures(heading: &[String], known: &[&'static str]) -> Vec<(&'static str, usize)> {
    let mut found = guesses(heading, known);
    found.retain(|(ours, _)| OF_FIGURES.contains(ours));
    let has = |side: &str| heading.iter().any(|name| name == side) || found.iter().any(|(ours, _)| *ours == side);
    if !(has("yes") && has("no")) {
        found.retain(|(ours, _)| !matches!(*ours, "yes" | "no"));
    }
    found
}

/// An option that gives a table all the columns that can be guessed.
#[derive(Debug)]
pub(in crate::data::read) struct Proposal {
    /// `--columns results:unit=Bureau,results:name=Libellé`
    pub(in crate::data::read) option: String,
    /// The columns with the places of their headings.
    pairs: Vec<(&'static str, usize)>,
}

impl Proposal {
    /// For a table whose heading lacks compulsory columns; `None` where no word is known.
    pub(in crate::data::read) fn of(
        table: &str,
        heading: &[String],
        (known, required): (&[&'static str], &[&'static str]),
    ) -> Option<Self> {
        let mut pairs = guesses(heading, known);
        if pairs.is_empty() {
            return None;
        }
        if required.contains(&"unit") && !heading.iter().any(|name| name == "unit") {
            with_unit(&mut pairs, heading, known);
        }
        pairs.retain(|(_, at)| !heading[*at].contains(','));
        pairs.sort_by_key(|(ours, _)| known.iter().position(|name| name == ours));
        let all: Vec<String> = pairs.iter().map(|(ours, at)| format!("{table}:{ours}={}", heading[*at])).collect();
        let all = all.join(",");
        let option =
            if all.contains(char::is_whitespace) { format!("--columns \"{all}\"") } else { format!("--columns {all}") };
        Some(Self { option, pairs })
    }

    /// Whether it gives one of our columns.
    pub(in crate::data::read) fn gives(&self, ours: &str) -> bool {
        self.pairs.iter().any(|(name, _)| *name == ours)
    }

    /// Whether it takes a column of the heading.
    pub(in crate::data::read) fn takes(&self, at: usize) -> bool {
        self.pairs.iter().any(|(_, place)| *place == at)
    }
}

/// A table of units has a column that says which: where no word for it is known, that of their names, else the first that is no figure.
fn with_unit(pairs: &mut Vec<(&'static str, usize)>, heading: &[String], known: &[&'static str]) {
    if pairs.iter().any(|(ours, _)| *ours == "unit") {
        return;
    }
    let others = || (0..heading.len()).filter(|at| !heading[*at].is_empty() && !known.contains(&heading[*at].as_str()));
    let near = nearest("unit", others().map(|at| heading[at].as_str()));
    let near = near.and_then(|near| heading.iter().position(|name| name == near));
    let name = || pairs.iter().find(|(ours, _)| *ours == "name").map(|(_, at)| *at);
    let is_free = |at: &usize| pairs.iter().all(|(ours, place)| place != at || *ours == "parent");
    if let Some(unit) = near.or_else(name).or_else(|| others().find(is_free)) {
        pairs.retain(|(_, at)| *at != unit);
        pairs.push(("unit", unit));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::data::read::tables::{polls, results, returns};

    fn names(heading: &str) -> Vec<String> {
        heading.split(',').map(str::to_owned).collect()
    }

    #[test]
    fn no_word_means_two_columns_of_one_table() {
        for table in [&results::COLUMNS, &returns::COLUMNS, &polls::COLUMNS] {
            let mut met = BTreeMap::new();
            for (ours, words) in WORDS.iter().filter(|(ours, _)| table.known.contains(ours)) {
                for word in *words {
                    let other = met.insert(plain(word), *ours);
                    assert!(other.is_none_or(|other| other == *ours), "{word}: {ours} and {other:?}");
                    assert!(
                        !table.known.iter().any(|name| plain(name) == plain(word) && name != ours),
                        "{word} is ours"
                    );
                }
            }
        }
    }

    #[test]
    fn figures_are_read_by_their_words_and_valid_votes_never_as_ballots() {
        let read = |heading: &str, known: &[&'static str]| {
            figures(&names(heading), known)
                .into_iter()
                .map(|(ours, at)| format!("{ours}={at}"))
                .collect::<Vec<_>>()
                .join(" ")
        };
        let results = results::COLUMNS.known;
        for heading in [
            "Bureau,Inscrits,Votants,Blancs,Nuls,Oui,Non",
            "Wahlbezirk,Stimmberechtigte,Eingelangte Stimmzettel,Leere,Ungültige,JA,NEIN",
            "Seggio,Elettori,Votanti,Schede bianche,Schede nulle,Sì,No",
            "Mesa,Censo,Votantes,Votos en blanco,Votos nulos,Sí,No",
            "Station,Electorate,Ballots cast,Blank votes,Rejected,yes,No",
        ] {
            let found = read(heading, results);
            assert!(found.starts_with("registered=1 cast=2 blank=3 spoiled=4"), "{heading}: {found}");
            assert!(found.ends_with("no=6"), "{heading}: {found}");
        }
        for heading in [
            "Exprimés",
            "Gültige",
            "gültige Stimmen",
            "Votos válidos",
            "Voti validi",
            "Valid votes",
            "Votants,Votanti",
            "Oui",
            "Oui %,Non %",
        ] {
            assert_eq!(read(heading, results), "", "{heading}");
        }
        assert_eq!(read("Institut,Échantillon,Oui,Non,Indécis", polls::COLUMNS.known), "n=1 yes=2 no=3 undecided=4");
    }

    #[test]
    fn one_option_gives_all_columns_that_can_be_guessed() {
        let proposed = |heading: &str| {
            let columns = (results::COLUMNS.known, results::COLUMNS.required);
            Proposal::of("results", &names(heading), columns).map(|proposal| proposal.option)
        };
        for (heading, option) in [
            (
                "Bureau,Libellé,Commune,yes,no",
                Some("--columns results:unit=Bureau,results:name=Libellé,results:parent=Commune"),
            ),
            ("Commune,Exprimés,yes,no", Some("--columns results:unit=Commune")),
            ("Nom,Commune,yes,no", Some("--columns results:unit=Nom,results:parent=Commune")),
            ("Bureau de vote,yes,no", Some("--columns \"results:unit=Bureau de vote\"")),
            ("A,B,yes,no", None),
        ] {
            assert_eq!(proposed(heading).as_deref(), option, "{heading}");
        }
    }
}
