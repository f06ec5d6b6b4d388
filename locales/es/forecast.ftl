# El comando `plebis forecast` en una terminal: líneas y encabezados de tablas.
head = { $vote } — { $option }, porcentaje de los votos válidos el { $day }
mean-and-sd = media { $mean }, desviación estándar { $sd }
prior = distribución a priori
polls = sondeos
election-day-error = error del día de la votación
structural-prior = a priori estructural
polls-with-error = sondeos con su error
blend = combinación
component = { $name }: media { $mean }, desviación estándar { $sd }; { $what }
used = usado
left-out = excluido
poll = sondeo
two-way = sin indecisos, %
weight = peso
without-it = latente, sin él
mean-percent = media %
sd = desv. est.
nine-of-ten = 90%
surprise = { $error }: { $words }
share-of = porcentaje { OF($option) }
share = porcentaje
unit = unidad
meaning = significado
source = origen
scale = escala
latent-mean = media latente %
some-left-out = { $polls ->
    [one] Un sondeo queda fuera: --explain dice por qué.
   *[other] { $polls } sondeos quedan fuera: --explain dice por qué.
}
