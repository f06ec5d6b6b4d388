### Gráfico: lo que cada causa podría explicar de la diferencia entre sondeos y resultado, en puntos.

no-gap = De media, los sondeos acertaron: no hay diferencia que explicar
no-single-cause = Ninguna causa explica por sí sola la diferencia de { $gap }
only-one-cause = Una sola causa conocida bastaría para explicar la diferencia de { $gap }: { $only }
several-causes = { $count } causas bastarían cada una para explicar la diferencia de { $gap }
possible-causes = La diferencia de { $gap } y sus posibles causas
subtitle = Lo máximo que cada causa podría explicar de la diferencia entre sondeos y resultado, en puntos del porcentaje { OF($option) }.
do-not-add-up = Cada barra muestra una causa por sí sola, en su máximo: las causas no se suman.
# $causes: sus nombres.
not-computed = No aparece, porque no se puede calcular con estos datos: { $causes }.

points = puntos
gap = la diferencia: { $points }
at-most = como máximo, puntos

left = queda { $points }
left-over = ni siquiera por la causa mayor
could-alone = podría bastar por sí sola
could-not-alone = no basta por sí sola
leaves = deja { $points } sin explicar
not-decided = sin decidir
cannot-be-computed = no se puede calcular

alt-cause = { $cause }: { $points }. { $assumption }
