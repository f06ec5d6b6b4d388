chart-plebis = graphique : plebis{" "}
source = Source :{" "}
value = {"\u202F"};{" "}
in = { $option } en { $year }
share-among = part { $of_option } parmi les { $both }
threshold = seuil { $percent }
published = publié le{" "}
dates-published = dates non publiées
n-published = n non publié
all-answers = toutes réponses
decided-only = exprimés seuls
results = résultats :{" "}
model-on-published-polls = modèle sur les sondages publiés
model-on-published-counts = modèle sur les décomptes publiés
polls = sondages :{" "}
polling-stations = bureaux de vote
areas = zones
polling-station = un bureau de vote
area = une zone
more-than-99-100 = plus de 99 sur 100
less-than-1-100 = moins de 1 sur 100
n-100 = { $hundred } sur 100
and = { $yes } et { $no }
final = définitif
provisional = provisoire
# A small number in words.
in-words =
    { $number ->
        [0] aucun
        [1] un
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
