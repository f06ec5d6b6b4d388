# Der Befehl `plebis forecast` im Terminal: Zeilen und Tabellenköpfe.
head = { $vote } — { $option }, Anteil der gültigen Stimmen am { $day }
mean-and-sd = Mittel { $mean }, Std.-Abw. { $sd }
prior = A-priori-Annahme
polls = Umfragen
election-day-error = Fehler des Abstimmungstags
structural-prior = strukturelle A-priori-Annahme
polls-with-error = Umfragen mit Fehler
blend = Mischung
component = { $name }: Mittel { $mean }, Std.-Abw. { $sd }; { $what }
used = verwendet
left-out = weggelassen
poll = Umfrage
two-way = Entschiedene %
weight = Gewicht
without-it = latent, ohne sie
mean-percent = Mittel %
sd = Std.-Abw.
nine-of-ten = 90 %
surprise = { $error }: { $words }
share-of = Anteil { OF($option) }
share = Anteil
unit = Einheit
meaning = was
source = woher
scale = Skala
latent-mean = latentes Mittel %
some-left-out = { $polls ->
    [one] Eine Umfrage ist weggelassen: --explain sagt, warum.
   *[other] { $polls } Umfragen sind weggelassen: --explain sagt, warum.
}
