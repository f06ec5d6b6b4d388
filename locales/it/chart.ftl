### Parole comuni a più grafici.
occasion-of-years = { $title }, { $years }.
program = grafico: plebis
sources = Fonte: { $sources }.
polls-of = sondaggi: { $houses }
polls-of-many = sondaggi di { $n } istituti
results-of = risultati: { $source }
model-on-polls = modello sui sondaggi pubblicati
model-on-counts = modello sugli spogli pubblicati

series = { $first }; { $next }
named = { $name }: { $value }
left-out = altri { $n }, non mostrati
# A region of the data by this name: voters in other countries.
abroad = Estero

share-axis = percentuale { OF($option) } sui voti validi
threshold = soglia { $percent }
threshold-far = La soglia { OF_NUMBER($percent) } è fuori dal grafico.
everything-counted = Lo spoglio è finito: { $clause }

published = pubblicato { THE_NUMBER($day) }
dates-not-published = date non pubblicate
n-not-published = n non pubblicato
all-answers = tutte le risposte
decided-only = senza indecisi

chance-above-99 = più di 99 su 100
chance-below-1 = meno di 1 su 100
chance = { $hundred } su 100

in-words =
    { $number ->
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

unrounded = Le differenze sono calcolate prima di arrotondare.
