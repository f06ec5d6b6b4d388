# Intestazioni della tabella di `plebis replay`.
order = ordine
seed = seme
reported = arrivati
counted = scrutinato %
projected = proiettato %
forecast = previsto %
low-of-90 = minimo 90%
high-of-90 = massimo 90%
result = risultato %
unchanged = Di { $days } giorni sono mostrati solo quelli in cui la previsione è cambiata. Non è cambiata in { $unchanged ->
        [one] un giorno
       *[other] { $unchanged } giorni
    }.
