### Grafico: quanto spesso ha retto l’intervallo di uno spoglio, ricostruito molte volte.
### $places: come si chiamano le unità.

range-held =
    { $all ->
        [one] L’intervallo di nove casi su dieci conteneva il risultato in { $held } spoglio ricostruito su { $all }
       *[other] L’intervallo di nove casi su dieci conteneva il risultato in { $held } spogli ricostruiti su { $all }
    }
range-held-but = { $told }, ma solo in { $held } su { $all } con il { $part } scrutinato
half-held = { $told }. L’intervallo di un caso su due lo conteneva solo in { $held }
subtitle = Quota di spogli ricostruiti in cui l’intervallo proiettato { OF($option) } conteneva il risultato finale (voti validi), per quota { OF_PLACES($places) } con lo spoglio finito. La linea è l’intervallo di 9 casi su 10 di quella quota.
orders-of-reporting = Ordine in cui arrivano i dati { OF_PLACES($places) }: { $orders }.
of-one-vote = Tutte le ricostruzioni sono di una sola votazione, perciò dicono meno di altrettante votazioni.

missed = Il risultato era sotto l’intervallo in { $below } e sopra in { $above } dei { $all } spogli ricostruiti. Ciascuno doveva essere 1 su 20.
# Ordini di arrivo.
as-recorded = quello registrato
random = a caso
small-first = per grandezza crescente
low-first = per quota crescente
high-first = per quota decrescente
region-by-region = { PLACE($regions) } per { PLACE($regions) }

# Asse, linee e segni.
share-axis = quota delle ricostruzioni
nine-in-ten = 9 su 10
promised-half = promesso: 50%
promised-nine-tenths = promesso: 90%
nine-in-ten-range = intervallo di 9 casi su 10
one-in-two-range = intervallo di 1 caso su 2
part-counted = { $part } scrutinato
held-of = { $count } su { $all }

alt-row = { $part } scrutinato: { $held } su { $all }
