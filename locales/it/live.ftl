test = PROVA: un’esercitazione, non un risultato
updated = Aggiornato alle { $time }
units = Spoglio: { $units } { PLACES($places) } su { $total }
next = prossimi dati attesi alle { $time }
stale = Nessun nuovo dato dalle { $time }
offline = Al momento questa pagina non può essere aggiornata: quella che vedete è l’ultima versione caricata.
votes = Votazioni
