### Gráfico: qué aprendió el pronóstico de sus propias escalas.

title = Las encuestadoras difieren en unos { $learned }, el modelo suponía { $assumed }
title-one = Los sondeos de una sola encuestadora no dicen nada de las diferencias entre encuestadoras
subtitle = Tres hipótesis del modelo, en puntos. Punto vacío: supuesto antes de los sondeos. Punto lleno: después (línea: 9 de cada 10 casos). Para quien lee el método.
note = Donde los dos puntos coinciden, el modelo no aprendió nada nuevo de los sondeos.
points-axis = puntos
points = puntos
omega = Movimiento de la opinión en un día
tau = Error más allá de la muestra
s-house = Diferencias entre encuestadoras
before = antes de los sondeos
after = después de los sondeos
# Under the name of a row: what was assumed.
was = { $middle } antes de los sondeos
alt-after = { $name }: { $middle } (de { $low } a { $high }) después de los sondeos.
alt-before = Antes: { $middle } (de { $low } a { $high }).
