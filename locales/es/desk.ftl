# Lo que una redacción cambia en un gráfico: `[chart.NAME]` en desk.toml.
no-chart = no hay ningún gráfico `{ $name }`
no-anchor = el texto no está unido a nada
    .cure = indicar `at`, un valor del eje, o `unit`, una unidad o una zona
no-row = no es una fila de { $chart }
rows-are = { $near }sus primeras filas: `{ $rows }`
nothing-to-hide = { $chart } no tiene filas que ocultar; borrar la línea
no-unit = no es ni unidad ni zona de { $chart }
    .cure = escribir una unidad de los puntos o una zona del mapa como en results.csv
no-axis = { $chart } no tiene eje de valores
    .cure = borrar la anotación, o indicar `unit` en un mapa
off-axis = queda fuera del eje, que va de { $low } a { $high }
    .cure = indicar un valor en la unidad del eje: una proporción de 0 a 1, puntos o votos
