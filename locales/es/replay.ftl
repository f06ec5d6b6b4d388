# Encabezados de la tabla de `plebis replay`.
order = orden
seed = semilla
reported = recibido
counted = escrutado %
projected = proyectado %
low-of-90 = mínimo 90%
high-of-90 = máximo 90%
result = resultado %
