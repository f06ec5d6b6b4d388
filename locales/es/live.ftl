test = PRUEBA: un ensayo, no un resultado
updated = Actualizado a las { $time }
units = Escrutinio: { $units } de { $total } { PLACES($places) }
next = próximas cifras previstas a las { $time }
stale = Sin datos nuevos desde las { $time }
offline = Esta página no se puede actualizar por ahora: se muestra la última versión cargada.
votes = Votaciones
