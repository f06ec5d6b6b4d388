# Encabezados de la tabla de `plebis replay`.
order = orden
seed = semilla
reported = recibido
counted = escrutado %
projected = proyectado %
forecast = pronosticado %
low-of-90 = mínimo 90%
high-of-90 = máximo 90%
result = resultado %
unchanged = De { $days } días solo se muestran aquellos en que el pronóstico cambió. No cambió en { $unchanged ->
        [one] un día
       *[other] { $unchanged } días
    }.
