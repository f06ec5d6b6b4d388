# Intestazioni della tabella di `plebis replay`.
order = ordine
seed = seme
reported = arrivati
counted = scrutinato %
projected = proiettato %
low-of-90 = minimo 90%
high-of-90 = massimo 90%
result = risultato %
