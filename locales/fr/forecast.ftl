# La commande `plebis forecast` dans un terminal : lignes et têtes de tableaux.
head = { $vote } — { $option }, part des suffrages exprimés, le { $day }
mean-and-sd = moyenne { $mean }, écart-type { $sd }
prior = a priori
polls = sondages
election-day-error = erreur du jour du vote
structural-prior = a priori structurel
polls-with-error = sondages avec leur erreur
blend = mélange
component = { $name } : moyenne { $mean }, écart-type { $sd } ; { $what }
used = retenu
left-out = écarté
poll = sondage
two-way = hors indécis %
weight = poids
without-it = latente, sans lui
mean-percent = moyenne %
sd = écart-type
nine-of-ten = 90 %
surprise = { $error } : { $words }
share-of = part { OF($option) }
share = part
unit = unité
meaning = sens
source = origine
scale = échelle
latent-mean = moyenne latente %
some-left-out = { $polls ->
    [one] Un sondage est laissé de côté : --explain dit pourquoi.
   *[other] { $polls } sondages sont laissés de côté : --explain dit pourquoi.
}
