### Grafico: quanto spesso ha retto l’intervallo di uno spoglio, ricostruito molte volte.
### $places: come si chiamano le unità.

range-held =
    { $all ->
        [one] L’intervallo di nove casi su dieci conteneva il risultato in { $held } spoglio ricostruito su { $all }
       *[other] L’intervallo di nove casi su dieci conteneva il risultato in { $held } spogli ricostruiti su { $all }
    }
range-held-but = Con il { $part } scrutinato, l’intervallo di nove casi su dieci conteneva il risultato solo in { $held } spogli ricostruiti su { $all }
half-held = L’intervallo di un caso su due era troppo stretto: conteneva il risultato solo in { $held } spogli ricostruiti su { $all }
subtitle = Punto: quanto spesso l’intervallo di { $range ->
        [half] un caso su due
       *[most] nove casi su dieci
    } conteneva il risultato finale, per quota { OF_PLACES($places) } con lo spoglio finito. Linea grigia: margine del caso. Per chi legge il metodo.
orders-of-reporting = Ordini di arrivo ricostruiti: { $orders }.
of-one-vote = Sono tutte ricostruzioni di una sola votazione e dicono meno di altrettante votazioni.

missed = Il risultato era sotto l’intervallo di 9 casi su 10 in { $below } e sopra in { $above } dei { $all } spogli ricostruiti, contro 1 su 20 promesso per ciascun lato.
# Ordini di arrivo.
as-recorded = quello registrato
random = a caso
small-first = per grandezza crescente
low-first = per quota crescente
high-first = per quota decrescente
region-by-region = { PLACE($regions) } per { PLACE($regions) }

# Asse, linee e segni.
share-axis = quota di spogli ricostruiti
promised-half = promesso: 50%
promised-nine-tenths = promesso: 90%
part-counted = { $part } scrutinato
held-of = { $count } su { $all }

alt-row = { $part } scrutinato: { $held } su { $all }
