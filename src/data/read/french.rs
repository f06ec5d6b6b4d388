//! Refusals are English; a row that is set aside is told in French too.

/// Sentences of refusals, with `{}` for what varies, in English and French.
const SENTENCES: &[(&str, &str)] = &[
    ("is larger than any electorate", "dépasse tout corps électoral"),
    ("is below zero, and a count cannot be", "est négatif, ce qu’un décompte ne peut pas être"),
    ("has a separator between its digits", "a un séparateur entre ses chiffres"),
    ("is not a whole number", "n’est pas un nombre entier"),
    ("is not a count", "n’est pas un décompte"),
    (
        "has a comma, but this file separates its cells by commas",
        "a une virgule, alors que ce fichier sépare ses cellules par des virgules",
    ),
    ("has a percent sign", "a un signe de pourcentage"),
    ("is not a number", "n’est pas un nombre"),
    ("is outside {} to {}", "n’est pas compris entre {} et {}"),
    ("is not one of the words of this column", "n’est pas un des mots de cette colonne"),
    ("it has no time of day", "il y manque l’heure"),
    ("its offset is not one", "son décalage n’en est pas un"),
    ("it has no offset, so the instant is unknown", "il y manque le décalage, l’instant est donc inconnu"),
    ("it is not a date and time", "ce n’est pas une date avec une heure"),
    ("it is outside the calendar", "c’est hors du calendrier"),
    ("the row has {} cells where the heading has {} columns", "la ligne a {} cellules, l’en-tête {} colonnes"),
    (
        "the file ends inside this row: still being written? ({})",
        "le fichier s’arrête au milieu de cette ligne : encore en cours d’écriture ? ({})",
    ),
    (
        "the file ends inside this row: still being written?",
        "le fichier s’arrête au milieu de cette ligne : encore en cours d’écriture ?",
    ),
    (
        "it has no line end, so its last figure may be cut",
        "sans fin de ligne, son dernier chiffre est peut-être tronqué",
    ),
    (
        "read the file again when it is complete; if it is, end its last line",
        "relire le fichier quand il est complet ; s’il l’est, terminer sa dernière ligne",
    ),
    ("a quotation mark is opened and not closed in this row", "un guillemet ouvert n’est pas refermé dans cette ligne"),
    ("the row names neither a unit nor a measure", "la ligne ne nomme ni unité ni mesure"),
    ("a share without its option", "une part sans son option"),
    ("an event with a number", "un événement avec un nombre"),
    ("a published figure without its number", "un chiffre publié sans son nombre"),
    ("more is counted ({}) than there is (total {})", "il y a plus de dépouillés ({}) qu’en tout (total {})"),
    (
        "{}: yes, no, blank and spoiled ({}) exceed cast ({}) and registered",
        "{} : oui, non, blancs et nuls ({}) dépassent les votants ({}) et les inscrits",
    ),
    ("holds a damaged letter", "contient une lettre abîmée"),
    ("check for digits typed twice", "vérifier qu’aucun chiffre n’est tapé deux fois"),
    (
        "write digits only, and leave the cell blank where nothing is published",
        "n’écrire que des chiffres, et laisser la cellule vide si rien n’est publié",
    ),
    (
        "{}; where `counted` is a percentage, write 100 as `total`",
        "{} ; si `counted` est un pourcentage, écrire 100 dans `total`",
    ),
    (
        "a count has digits only: write `{}` if that is what is meant",
        "un décompte n’a que des chiffres : écrire `{}` si c’est ce qui est voulu",
    ),
    (
        "write `{}`, or the number without separator if thousands are meant",
        "écrire `{}`, ou le nombre sans séparateur s’il s’agit de milliers",
    ),
    ("write the number alone: `{}`", "écrire le nombre seul : `{}`"),
    ("write it without separators", "l’écrire sans séparateurs"),
    ("leave the cell blank where nothing is published", "laisser la cellule vide si rien n’est publié"),
    (
        "this column holds shares from 0 to 1, not percent: write {}",
        "cette colonne contient des parts de 0 à 1, non des pourcentages : écrire {}",
    ),
    ("correct the number, or leave the cell blank", "corriger le nombre, ou laisser la cellule vide"),
    (
        "write date, time and offset from UTC, as in {}",
        "écrire la date, l’heure et le décalage par rapport à UTC, comme dans {}",
    ),
    (
        "put a cell that holds a comma or a decimal comma in quotation marks, and close every one opened",
        "mettre entre guillemets une cellule qui contient une virgule, et refermer chaque guillemet ouvert",
    ),
    ("read the file again when it is complete", "relire le fichier quand il est complet"),
    ("save the file again as UTF-8", "enregistrer de nouveau le fichier en UTF-8"),
    ("correct the row", "corriger la ligne"),
    ("fill in `unit`, or `measure` for a published total", "remplir `unit`, ou `measure` pour un total publié"),
    ("write yes or no", "écrire `yes` ou `no`"),
    ("fill it in, or write `event` as measure", "le remplir, ou écrire `event` comme mesure"),
    ("name what the number measures, or leave it blank", "nommer ce que mesure le nombre, ou le laisser vide"),
    ("correct one of the two, or leave `total` blank", "corriger l’un des deux, ou laisser `total` vide"),
    ("did you mean `{}`? write {}", "vouliez-vous dire `{}` ? Écrire {}"),
    ("write {}", "écrire {}"),
];

/// The French of a refusal's sentence; one that is not known stays as it is.
pub(super) fn french(english: &str) -> String {
    let known = SENTENCES.iter().find_map(|(from, to)| Some((values(english, from)?, to)));
    let Some((values, to)) = known else { return english.to_owned() };
    let mut pieces = to.split("{}");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for (piece, value) in pieces.zip(values) {
        // The words of a column are the same in every language.
        text += &if value.contains(" | ") { format!("`{}`", value.replace(" | ", "`, `")) } else { french(value) };
        text += piece;
    }
    text
}

/// What stands at the places `{}` of a sentence.
fn values<'t>(text: &'t str, sentence: &str) -> Option<Vec<&'t str>> {
    let mut pieces = sentence.split("{}");
    let mut rest = text.strip_prefix(pieces.next()?)?;
    let mut values = Vec::new();
    let mut pieces = pieces.peekable();
    while let Some(piece) = pieces.next() {
        let end = if pieces.peek().is_none() { rest.strip_suffix(piece)?.len() } else { rest.find(piece)? };
        values.push(rest.get(..end)?);
        rest = rest.get(end + piece.len()..)?;
    }
    rest.is_empty().then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_keeps_its_values_in_french() {
        assert_eq!(french("is outside 0 to 100"), "n’est pas compris entre 0 et 100");
        assert_eq!(
            french(
                "the file ends inside this row: still being written? (the row has 3 cells where the heading has 8 columns)"
            ),
            "le fichier s’arrête au milieu de cette ligne : encore en cours d’écriture ? (la ligne a 3 cellules, l’en-tête 8 colonnes)"
        );
        assert_eq!(
            french("did you mean `partial`? write partial | complete"),
            "vouliez-vous dire `partial` ? Écrire `partial`, `complete`"
        );
        assert_eq!(french("a sentence of another room"), "a sentence of another room");
    }
}
