of-kind = { $name } ({ $kind })
all-of-kind = tutte le schede di tipo «{ $kind }»
leave-out = { $name }: escluso da ciò che il modello impara, ma lo spoglio resta nel totale
apart = { $name }: preso a sé, con uno spostamento proprio che non è avvicinato a quello degli altri
expected = { $name }: { $ballots } votanti attesi in tutto
expected-about = { $name }: { $ballots } votanti attesi in tutto, ± { $sd }
known = { $name }: { $option } dato per noto, { $share }
known-about = { $name }: { $option } dato per noto, { $share } ± { $sd }
why = { $told } ({ $why })
by-desk = indicato dalla redazione: { $told }
by-flag = indicato per questo calcolo: { $told }
no-effect = { $told } – non cambia nulla: { $reason }
no-unit = non riguarda { NO_PLACE($unit-name) } di questo spoglio
all-counted = lì lo spoglio è finito
excluded = ciò che è scrutinato lo permette appena
few-draws = { $agree ->
        [0] nessuna delle { $n } estrazioni vi si accorda
        [one] una sola estrazione su { $n } vi si accorda
       *[other] solo { $agree } estrazioni su { $n } vi si accordano
    }. Con più estrazioni (--draws) se ne può tenere conto
together = ciò che è scrutinato lo ammette da solo, ma non insieme a quanto è dato per { $others }
lines-alone = non è arrivato { NO_PLACE($unit-name) }, e le sole cifre pubblicate non possono servirsene
same-units = un’altra indicazione riguarda gli stessi risultati
shares-alone = qui si conoscono solo quote, e nessun numero di votanti
swing-instead = i fattori dei voti precedenti non possono servirsi di ciò che sa la redazione: si proietta invece lo spostamento rispetto all’ultimo di essi
