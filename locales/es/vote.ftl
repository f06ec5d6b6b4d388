# Por qué las fechas de una encuesta la separan de su votación.
ended-after = el trabajo de campo terminó el { $day }, después de la votación del { $vote }
began-after = el trabajo de campo empezó el { $day }, después de la votación del { $vote }
published-after = se publicó el { $day }, después de la votación del { $vote }, y no se sabe cuándo terminó el trabajo de campo
told-after = el trabajo de campo terminó el día de la votación, el { $vote }, y el sondeo se publicó el { $day }
far-off = está fechado el { $day }, a más de diez años de la votación del { $vote }: el año no puede ser correcto
