test = TEST: una prova, non un risultato
updated = Aggiornato alle { $time }
units = Scrutinio: { $units } { PLACES($places) } su { $total }
next = prossimi dati attesi alle { $time }
stale = Nessun nuovo dato dalle { $time }
offline = Al momento questa pagina non può essere aggiornata: vedete l’ultima versione caricata.
votes = Votazioni
