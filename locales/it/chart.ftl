chart-plebis = grafico: plebis { $version }
source = Fonte: { $sources }.
between = ;{" "}
in = { THE($option) } nel { $year }
share-among = percentuale { OF($option) } sui voti validi
threshold = soglia { $percent }
published = pubblicato il { $day }
dates-published = date non pubblicate
n-published = n non pubblicato
all-answers = tutte le risposte
decided-only = senza indecisi
results = risultati: { $source }
model-on-published-polls = modello sui sondaggi pubblicati
model-on-published-counts = modello sugli scrutini pubblicati
polls = sondaggi: { $houses }
polling-stations = seggi
areas = aree
polling-station = un seggio
area = un’area
more-than-99-100 = più di 99 su 100
less-than-1-100 = meno di 1 su 100
n-100 = { $hundred } su 100
and = { $yes } e { $no }
final = definitivo
provisional = provvisorio
year-share = { $year }: { $share }
named = { $name }: { $value }
in-words =
    { $number ->
        [0] nessuno
        [1] uno
        [2] due
        [3] tre
        [4] quattro
        [5] cinque
        [6] sei
        [7] sette
        [8] otto
        [9] nove
       *[other] { $number }
    }
