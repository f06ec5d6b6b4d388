### Gráfico: qué aprendió el pronóstico de sus propias escalas.

title = La previsión suponía { $assumed } de diferencia entre encuestadoras, tras los sondeos estima { $learned }
title-one = Los sondeos de una sola encuestadora no dicen nada de las diferencias entre encuestadoras
subtitle = Lo que la previsión suponía antes de los sondeos (línea de arriba) y lo que aprendió de ellos (línea de abajo), en puntos. Punto: centro. Línea: 9 de cada 10 casos.
note = Donde las dos líneas se parecen, los sondeos no dijeron nada nuevo y la hipótesis se mantiene.
points-axis = puntos
points = puntos
omega = Movimiento de la opinión pública en un día
tau = Error de un sondeo más allá de su muestra
s-house = Dispersión de las encuestadoras
before = antes de los sondeos
after = después de los sondeos
alt-after = { $name }: { $middle } (de { $low } a { $high }) después de los sondeos.
alt-before = Antes: { $middle } (de { $low } a { $high }).
