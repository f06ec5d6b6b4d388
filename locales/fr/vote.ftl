# Pourquoi les dates d’un sondage l’écartent de son scrutin.
ended-after = le terrain s’est achevé le { $day }, après le scrutin du { $vote }
began-after = le terrain a commencé le { $day }, après le scrutin du { $vote }
published-after = il a été publié le { $day }, après le scrutin du { $vote }, et la fin de son terrain n’est pas connue
told-after = le terrain s’est achevé le jour du scrutin, le { $vote }, et le sondage a été publié le { $day }
far-off = il est daté du { $day }, à plus de dix ans du scrutin du { $vote } : l’année ne peut pas être juste
