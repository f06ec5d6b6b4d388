//! Words that order a vote to be held back or mark it as no real one, in the languages of desks.

use crate::data::read::withheld::alike::{Likeness, distance, embargo, fold, is_near, rehearsal};

/// What a name asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::data::read) enum Order {
    /// Nothing is to be published, or not yet.
    Hold,
    /// What stands here is no real vote.
    Rehearse,
}

/// How sure that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::data::read) enum Strength {
    /// A word that may mean other things: its value must say so.
    Weak,
    /// A letter away from a short word: its value must say so.
    Near,
    /// The word itself, or a letter or two away from a long one.
    Sure,
}

/// Folded words and phrases that hold a vote back.
const HOLDS: [&str; 102] = [
    "hold",
    "onhold",
    "holdback",
    "holduntil",
    "holdtill",
    "keepback",
    "withhold",
    "withheld",
    "notbefore",
    "notuntil",
    "releaseat",
    "releaseon",
    "releaseafter",
    "releasefrom",
    "releasedate",
    "releasetime",
    "releasenotbefore",
    "donotrelease",
    "norelease",
    "notforrelease",
    "publishat",
    "publishon",
    "publishafter",
    "publishfrom",
    "publishdate",
    "publishtime",
    "publishnotbefore",
    "donotpublish",
    "dontpublish",
    "nopublish",
    "notpublish",
    "neverpublish",
    "unpublished",
    "nottobepublished",
    "notforpublication",
    "golive",
    "goliveat",
    "liveat",
    "livefrom",
    "liveafter",
    "confidential",
    "underembargo",
    // French
    "retenir",
    "nepaspublier",
    "nepasdiffuser",
    "publierapres",
    "publierle",
    "publiera",
    "publieraveclheure",
    "publicationapres",
    "publicationle",
    "diffuserapres",
    "diffusionapres",
    "diffusionle",
    "pasavant",
    "nonpublie",
    "datedediffusion",
    "confidentiel",
    "sousembargo",
    "apublierle",
    "apublierapres",
    // German
    "sperrfrist",
    "sperrfristbis",
    "sperrvermerk",
    "gesperrtbis",
    "freigabeab",
    "freigabeum",
    "freigabeam",
    "freigabenach",
    "nichtvor",
    "nichtveroffentlichen",
    "nichtveroeffentlichen",
    "nichtfreigeben",
    "veroffentlichenab",
    "veroeffentlichenab",
    "veroffentlichungab",
    "veroffentlichennach",
    "zuruckhalten",
    "zurueckhalten",
    "vertraulich",
    "geheimhalten",
    // Italian
    "nonpubblicare",
    "nondiffondere",
    "nonprima",
    "nonprimadi",
    "nonprimadelle",
    "pubblicaredopo",
    "pubblicadopo",
    "pubblicareil",
    "pubblicareda",
    "trattenere",
    "riservato",
    // Spanish
    "nopublicar",
    "nodifundir",
    "noantes",
    "noantesde",
    "publicardespues",
    "publicarel",
    "publicardesde",
    "publicaciondesde",
    "retener",
    "confidencial",
];

/// Folded words for what is no real vote; the words for a rehearsal stand beside them.
const DRAFTS: [&str; 23] = [
    "draft",
    "drafts",
    "dryrun",
    "rehearsal",
    "mockup",
    "notreal",
    "notlive",
    "madeup",
    "sandbox",
    "fakedata",
    "brouillon",
    "ebauche",
    "fictif",
    "factice",
    "entwurf",
    "trockenlauf",
    "probelauf",
    "bozza",
    "fittizio",
    "esercitazione",
    "borrador",
    "ficticio",
    "ensayo",
];

/// Words that ask for silence only where their value does.
const WEAK_HOLDS: [&str; 14] = [
    "private", "secret", "blackout", "suppress", "silence", "silent", "release", "publish", "freigabe", "sperre",
    "gesperrt", "geheim", "public", "live",
];
const WEAK_DRAFTS: [&str; 18] = [
    "demo",
    "sample",
    "example",
    "practice",
    "practise",
    "preview",
    "training",
    "staging",
    "placeholder",
    "simulation",
    "simulazione",
    "simulacion",
    "exercise",
    "dummy",
    "fake",
    "vorschau",
    "anteprima",
    "entrainement",
];

/// Ordinary words within reach of those above.
const ORDINARY: [&str; 18] = [
    "published",
    "publisher",
    "released",
    "threshold",
    "household",
    "holder",
    "holds",
    "held",
    "olive",
    "craft",
    "public",
    "republic",
    "publication",
    "publications",
    "gold",
    "old",
    "confidence",
    "unpublishedshare",
];

/// Keys of which no says that nothing may go out.
const GOES_OUT: [&str; 20] = [
    "publish",
    "published",
    "public",
    "release",
    "released",
    "live",
    "real",
    "visible",
    "veroffentlichen",
    "veroeffentlichen",
    "freigegeben",
    "freigeben",
    "publier",
    "publie",
    "diffuser",
    "pubblicare",
    "pubblico",
    "publicar",
    "publico",
    "reel",
];
/// Keys of which a time says when it may.
const GOES_OUT_AT: [&str; 15] = [
    "publish",
    "release",
    "public",
    "live",
    "publication",
    "publicationdate",
    "publicationtime",
    "veroffentlichung",
    "veroeffentlichung",
    "freigabe",
    "publier",
    "diffusion",
    "pubblicazione",
    "publicacion",
    "unlock",
];
/// Keys and columns whose value is the state of what stands there.
const STATES: [&str; 17] = [
    "status",
    "state",
    "stage",
    "phase",
    "visibility",
    "publication",
    "statut",
    "etat",
    "zustand",
    "modus",
    "mode",
    "stato",
    "estado",
    "fase",
    "modo",
    "environment",
    "release",
];

/// What a name asks for by itself.
pub(in crate::data::read) fn order(name: &str) -> Option<(Order, Strength)> {
    let folded = fold(name);
    let most = |word: &str| match word.len() {
        0..=4 => 0,
        5..=9 => 1,
        _ => 2,
    };
    let headless = ["is", "isa", "the", "this"].map(|head| folded.strip_prefix(head));
    let list = |words: &[&str]| {
        let of = words.iter().filter_map(|word| match distance(&folded, word, most(word)) {
            Some(0) => Some(Strength::Sure),
            _ if headless.contains(&Some(word)) => Some(Strength::Sure),
            Some(_) => Some(if word.len() >= 8 { Strength::Sure } else { Strength::Near }),
            _ => None,
        });
        of.max()
    };
    if ORDINARY.contains(&folded.as_str()) {
        return None;
    }
    let holds = list(&HOLDS).map(|strength| (Order::Hold, strength));
    let drafts = list(&DRAFTS).map(|strength| (Order::Rehearse, strength));
    let weak = |words: &[&str], order| words.contains(&folded.as_str()).then_some((order, Strength::Weak));
    [holds, drafts, weak(&WEAK_HOLDS, Order::Hold), weak(&WEAK_DRAFTS, Order::Rehearse)]
        .into_iter()
        .flatten()
        .max_by_key(|(_, strength)| *strength)
}

/// What the value of a state says: `status = "draft"`.
pub(in crate::data::read) fn order_of_state(name: &str, value: &str) -> Option<Order> {
    let folded = fold(name);
    let is_state = STATES.iter().any(|state| is_near(&folded, state, usize::from(state.len() >= 6)));
    if !is_state {
        return None;
    }
    match rehearsal(value) {
        Likeness::Sure | Likeness::Part | Likeness::Slip => Some(Order::Rehearse),
        _ if embargo(value) => Some(Order::Hold),
        _ => order(value).filter(|(_, strength)| *strength != Strength::Weak || is_bare(value)).map(|(order, _)| order),
    }
}

/// A weak word that is a state of its own, and no act of publishing.
fn is_bare(value: &str) -> bool {
    !GOES_OUT.contains(&fold(value).as_str())
}

/// Whether a no under this key says that nothing may go out.
pub(in crate::data::read) fn goes_out(name: &str) -> bool {
    GOES_OUT.contains(&fold(name).as_str())
}

/// Whether a time under this key says when it may.
pub(in crate::data::read) fn goes_out_at(name: &str) -> bool {
    GOES_OUT_AT.contains(&fold(name).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_are_known_in_five_languages_and_with_a_slip() {
        for name in [
            "hold",
            "HOLD",
            "On Hold",
            "not_before",
            "notBefore",
            "release_at",
            "publish_after",
            "do-not-publish",
            "publsh_after",
            "relase_at",
            "not_befor",
            "ne_pas_publier",
            "pas avant",
            "Nicht_vor",
            "Nicht veröffentlichen",
            "sperrfirst",
            "non_pubblicare",
            "non prima",
            "no_publicar",
            "no antes de",
            "confidentiel",
        ] {
            assert_eq!(order(name), Some((Order::Hold, Strength::Sure)), "{name}");
        }
        for name in ["draft", "Drafts", "dry_run", "DryRun", "brouillon", "Entwurf", "bozza", "borrador", "is_draft"] {
            assert_eq!(order(name), Some((Order::Rehearse, Strength::Sure)), "{name}");
        }
        for name in ["daft", "drafd", "bozzza"] {
            assert_eq!(order(name).map(|(_, strength)| strength), Some(Strength::Near), "{name}");
        }
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "a list of names")]
    fn ordinary_names_order_nothing() {
        for name in [
            "published",
            "threshold",
            "share_threshold",
            "household",
            "households",
            "stronghold",
            "holding",
            "final",
            "latest",
            "contest",
            "votantes",
            "revenue",
            "registered",
            "reported_at",
            "counted",
            "publication",
            "note",
            "notes",
            "natural",
            "native",
            "release_notes",
            "public_sector",
            "draftees",
            "old",
            "title",
            "question",
        ] {
            assert_eq!(order(name), None, "{name}");
        }
        for value in [
            "partial",
            "complete",
            "corrected",
            "retracted",
            "provisional",
            "final",
            "list",
            "preliminary",
            "official",
            "open",
            "closed",
            "pending",
            "counted",
            "late",
            "published",
            "public",
            "live",
            "face_to_face",
            "mixed",
            "online",
            "phone",
            "unknown",
            "west",
            "text",
            "rest",
        ] {
            assert_eq!(order_of_state("status", value), None, "{value}");
        }
        for value in ["test", "TEST", "Test run", "draft", "embargoed", "on hold", "brouillon", "Entwurf", "preview"] {
            assert!(order_of_state("Status", value).is_some(), "{value}");
            assert!(order_of_state("pollster", value).is_none(), "{value}");
        }
    }
}
