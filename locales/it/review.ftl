# What a desk should look at: corrections of the source and units that are hard to believe.
title = Dati da verificare
note = In ordine di effetto. L’ultima colonna dice di quanto questi dati spostano la quota scrutinata { OF($option) }, rispetto a quelli attesi o a quelli di prima.
what = Che cosa colpisce
likely-cause = Causa più probabile
effect = Effetto sullo spoglio (punti)
more = { $n ->
    [one] Un’altra voce non è elencata.
   *[other] Altre { $n } voci non sono elencate.
 }
acknowledged = { $n ->
    [one] Una voce è confermata in desk.toml e non è elencata.
   *[other] { $n } voci sono confermate in desk.toml e non sono elencate.
 }
cast = schede votate
blank = schede bianche
spoiled = schede nulle
change = { $figure }: { $was } → { $now }
taken-back = { $ballots ->
    [one] una scheda è stata ritirata
   *[other] { $ballots } schede sono state ritirate
 }
zeroed = la fonte ora riporta solo zeri o nulla; { $ballots ->
    [one] una scheda resta valida
   *[other] restano valide { $ballots } schede
 }
share = { $option }: { $got }, atteso { $expected }
ballots = { $got } schede, attese { $expected }
same-figures = tutti i dati sono quelli di un’altra riga ({ $ballots } schede)
digit = { $option }: { $given }, ma con { $right } la somma tornerebbe
cause-taken-back = la fonte ha ritirato il dato o non lo riporta più: le schede sono di nuovo da scrutinare
cause-exchanged = le due opzioni erano scambiate e la fonte ha rettificato; se prima era giusto, ora è sbagliato
cause-moved = alcune schede sono passate da un’opzione all’altra e la somma è rimasta: un seggio con le due scambiate è stato rettificato, o guastato
cause-digit-mended = una cifra è cambiata ({ $figure }): un errore di battitura corretto, o commesso
cause-falls = la fonte ha ricontato, o ha caricato un file vecchio o sbagliato
cause-changed = la fonte ha corretto uno spoglio completo
cause-zeroed = una fonte in difficoltà riporta zeri o nulla: valgono i dati di prima finché non ne arrivano altri
cause-digit = una cifra è sbagliata: le parti non danno la somma delle schede votate
# On a terminal, one entry or several.
told = { $vote }: da verificare: { $name }: { $what }. Causa più probabile: { $cause }.
told-points = { $vote }: da verificare ({ $points } sullo spoglio): { $name }: { $what }. Causa più probabile: { $cause }.
left = { $vote }: non più da verificare: { $names }.
