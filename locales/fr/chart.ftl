### Mots communs à plusieurs graphiques.
occasion-of-years = { $title }, { $years }.
program = graphique plebis
sources = Source : { $sources }.
polls-of = sondages ({ $houses })
polls-of-many = sondages de { $n } instituts
results-of = résultats ({ $source })
model-on-polls = modèle sur les sondages publiés
model-on-counts = modèle sur les décomptes publiés

series = { $first } ; { $next }
named = { $name } : { $value }
left-out = { $n } de plus, non montrés
# A region of the data by this name: voters in other countries.
abroad = Étranger

share-axis = part { OF($option) }, en % des suffrages exprimés
threshold = seuil { $percent }
threshold-far = Le seuil de { $percent } est hors du graphique.
everything-counted = Tout est dépouillé : { $clause }

published = publié le { $day }
dates-not-published = dates non publiées
n-not-published = n non publié
all-answers = toutes réponses
decided-only = exprimés seuls

chance-above-99 = plus de 99 sur 100
chance-below-1 = moins de 1 sur 100
chance = { $hundred } sur 100

in-words =
    { $number ->
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
       *[other] { $number }
    }

unrounded = Les écarts sont calculés avant arrondi.
