# Il comando `plebis forecast` nel terminale: righe e intestazioni di tabelle.
head = { $vote } — { $option }, quota dei voti validi ({ $day })
mean-and-sd = media { $mean }, dev. std. { $sd }
prior = distribuzione a priori
polls = sondaggi
election-day-error = errore del giorno del voto
structural-prior = a priori strutturale
polls-with-error = sondaggi con il loro errore
blend = combinazione
component = { $name }: media { $mean }, dev. std. { $sd }; { $what }
used = usato
left-out = escluso
poll = sondaggio
two-way = senza indecisi %
weight = peso
without-it = latente, senza di esso
mean-percent = media %
sd = dev. std.
nine-of-ten = 90%
surprise = { $error }: { $words }
share-of = quota { OF($option) }
share = quota
unit = unità
meaning = che cos’è
source = da dove
scale = scala
latent-mean = media latente %
some-left-out = { $polls ->
    [one] Un sondaggio è escluso: --explain dice perché.
   *[other] { $polls } sondaggi sono esclusi: --explain dice perché.
}
