# Warum die Daten einer Umfrage sie von ihrer Abstimmung trennen.
ended-after = die Befragung endete am { $day }, nach der Abstimmung vom { $vote }
began-after = die Befragung begann am { $day }, nach der Abstimmung vom { $vote }
published-after = sie wurde am { $day } veröffentlicht, nach der Abstimmung vom { $vote }, und das Ende der Befragung ist nicht bekannt
told-after = die Befragung endete am Tag der Abstimmung, dem { $vote }, und die Umfrage wurde am { $day } veröffentlicht
far-off = sie trägt das Datum { $day }, mehr als zehn Jahre von der Abstimmung vom { $vote } entfernt: das Jahr kann nicht stimmen
