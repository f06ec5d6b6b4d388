# Quello che i comandi dicono nel terminale. $until e $day sono nella forma 2026-11-08.
earlier-vote-embargoed = il voto precedente { $id } è sotto embargo fino a { $until }, e quanto segue si basa su di esso
    .cure = non pubblicarne nulla prima di allora
findings = { $findings }: plebis check { $vote }
findings-first = Il più grave: { $first }
day-ends-by-utc = si considera che il giorno { $day } finisca a mezzanotte UTC: nulla indica l’ora locale di questo voto
    .cure = scrivere in vote.toml `polls_close` con il suo scarto da UTC; `timezone` da solo è un nome e non viene consultato
embedded = incluso nel programma
folder = cartella { $path }
# $errors, $warnings, $notes: ciascuno con il suo nome
checked = { $vote } ({ $source }): { $errors }, { $warnings }, { $notes }
error = errore
warning = avviso
note = nota
code = codice
severity = gravità
line = riga { $line }
shares-of = `point`, `truth` e gli intervalli sono quote { OF($option) } (`yes`)
corrected = Corretto: { $why }
not-remembered = { $vote } è un voto contenuto nel programma: ciò che se ne è detto non viene conservato. `plebis new --from { $vote } DIR` crea una cartella che lo conserva.
# Intestazioni della lista dei voti.
vote-head = voto
date-head = data
title-head = titolo
found-in-head = trovato in
no-draws = { $path } scritto: un’intestazione e nessuna estrazione
