field-work-ended-on-after = le terrain a fini le { $day }, après le scrutin du { $vote }
field-work-began-on-after = le terrain a commencé le { $day }, après le scrutin du { $vote }
published-on-after-vote-when = publié le { $day }, après le scrutin du { $vote }, et la fin du terrain n’est pas connue
field-work-ended-on-day = le terrain a fini le jour du scrutin, le { $vote }, et la publication est du { $day }
dated-more-than-ten-years = daté du { $day }, à plus de dix ans du scrutin du { $vote } : l’année ne peut pas être juste
