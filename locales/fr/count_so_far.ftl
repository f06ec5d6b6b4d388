### Graphique : bulletins comptés et bulletins attendus, en barres.
### guess : ce qui reste à compter repose sur une hypothèse sur l’avancement du dépouillement.

leads =
    { $kind ->
        [exact] { THE($option) } a { $votes } d’avance, et il en reste environ { $left } à compter
        [guess] { THE($option) } a { $votes } d’avance, et il en resterait environ { $left } à compter
       *[about] { THE($option) } a environ { $votes } d’avance, et il en reste environ { $left } à compter
    }
led =
    { $kind ->
        [exact] { THE($option) } avait { $votes } d’avance, et il en restait environ { $left } à compter
        [guess] { THE($option) } avait { $votes } d’avance, et il en serait resté environ { $left } à compter
       *[about] { THE($option) } avait environ { $votes } d’avance, et il en restait environ { $left } à compter
    }
all-counted-ahead =
    { $kind ->
        [exact] Tout est compté : { THE($option) } a { $votes } d’avance
       *[about] Tout est compté : { THE($option) } a environ { $votes } d’avance
    }
all-counted-by =
    { $kind ->
        [exact] Tout est compté : { $clause } avec { $votes } d’avance
       *[about] Tout est compté : { $clause } avec environ { $votes } d’avance
    }
all-counted-rule =
    { $kind ->
        [exact] Tout est compté : { $clause }, et { THE($option) } a { $votes } d’avance
       *[about] Tout est compté : { $clause }, et { THE($option) } a environ { $votes } d’avance
    }
votes = { $count } voix

valid-ballots = Suffrages exprimés.
solid-and-hatched = Les barres pleines sont les suffrages comptés, les barres hachurées ceux qui sont attendus.
progress = Comptés : { $progress } des suffrages exprimés attendus.
progress-guess = Comptés : { $progress } des suffrages exprimés attendus, si { THE_PLACES($places) } les plus { GENDER($places) ->
        [f] avancées sont complètes
       *[m] avancés sont complets
    }. Aucun relevé ne dit où en est le dépouillement.

all-valid-ballots = Tous les suffrages exprimés
counted = { $count } comptés
about-expected = environ { $count } attendus
estimated-in-all = environ { $count } selon une estimation
expected-of-option = { $option }, attendus

uncounted = Encore attendus
needs = il faut { $share } { TO($option) }
about-and-split = environ { $count }, et leur répartition attendue
estimated-and-split = environ { $count } selon une estimation, et leur répartition attendue
too-few =
    { $aim ->
        [level] environ { $count } : trop peu pour que { THE($option) } revienne à égalité
       *[threshold] environ { $count } : trop peu pour que { THE($option) } atteigne le seuil
    }
# Lignes de la table de données : en anglais dans tous les fichiers.
row-share = part de ce qui manque
row-total = attendu en tout
row-needed = part nécessaire de ce qui manque
