### Grafico: quanto ogni causa potrebbe spiegare dello scarto tra sondaggi e risultato, in punti.

no-gap = In media i sondaggi hanno visto giusto: non c’è scarto da spiegare
no-single-cause = Nessuna causa spiega da sola lo scarto di { $gap }
only-one-cause = Una sola causa nota basterebbe a spiegare lo scarto di { $gap }: { $only }
several-causes = { $count } cause basterebbero ciascuna a spiegare lo scarto di { $gap }
possible-causes = Lo scarto di { $gap } e le sue possibili cause
subtitle = Quanto ogni causa potrebbe spiegare al massimo dello scarto tra sondaggi e risultato, in punti della percentuale { OF($option) }.
do-not-add-up = Ogni barra mostra una causa da sola, al suo massimo: le cause non si sommano.
# $causes: i loro nomi.
not-computed = Non compare, perché non si può calcolare con questi dati: { $causes }.

points = punti
gap = lo scarto: { $points }
at-most = al massimo, punti

left = resta { $points }
left-over = anche dalla causa più forte
could-alone = potrebbe bastare da sola
could-not-alone = da sola non basta
leaves = lascia { $points } senza spiegazione
not-decided = non deciso
cannot-be-computed = non calcolabile

alt-cause = { $cause }: { $points }. { $assumption }
