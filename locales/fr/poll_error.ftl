# Ce qu’une rédaction peut imprimer des sondages d’un scrutin, comparés au résultat.

missing-poll = aucun sondage de ce scrutin n’est connu
missing-share = aucun sondage auprès des électeurs ne permet de calculer un partage entre les deux options
missing-timely = aucun sondage d’avant le scrutin ne peut servir
missing-result = aucun résultat n’est encore publié
nothing-poll = Aucun sondage de ce scrutin n’est connu : il n’y a pas d’erreur à mesurer.
nothing-public = { $why }.
nothing-share = Aucun sondage auprès des électeurs ne donne les parts des deux options : il n’y a pas d’erreur à mesurer.
nothing-timely = Aucun sondage d’avant le scrutin ne peut servir : il n’y a pas d’erreur à mesurer.
nothing-result = Aucun résultat n’est encore publié : il n’y a pas d’erreur à mesurer.

left-out-not-electorate = il n’a pas interrogé les électeurs
left-out-no-share = aucun partage entre les deux options ne peut être calculé
left-out-fractions = ses parts semblent des fractions de 1 et non des pourcentages

average-only-poll = Le seul sondage créditait { THE($option) } de { $share }, hors indécis.
average-one-house =
    { $polls ->
        [one] Le dernier sondage du seul institut créditait { THE($option) } de { $share }, hors indécis.
       *[other] Les derniers sondages du seul institut créditaient en moyenne { THE($option) } de { $share }, hors indécis.
    }
average-houses = Les derniers sondages de { $houses } instituts créditaient en moyenne { THE($option) } de { $share }, hors indécis.
ties = Les derniers sondages de { $houses } datent des mêmes jours : leur moyenne vaut pour l’institut.

result-both = Le résultat a été de { $last } ({ $first } dans le décompte provisoire).
result-final = Le résultat a été de { $last }.
result-provisional = Le résultat provisoire est de { $first }.
gap-level-poll = Le sondage était juste au dixième de point près.
gap-level-polls = En moyenne, les sondages étaient justes au dixième de point près.
gap-high-poll = Le sondage plaçait { THE($option) } { $points } trop haut.
gap-high-polls = En moyenne, les sondages plaçaient { THE($option) } { $points } trop haut.
gap-low-poll = Le sondage plaçait { THE($option) } { $points } trop bas.
gap-low-polls = En moyenne, les sondages plaçaient { THE($option) } { $points } trop bas.

margin-one-outside =
    { $known ->
        [some] Le seul sondage dont l’erreur d’échantillonnage est connue s’est trompé de plus que sa marge d’erreur.
       *[all] Le sondage s’est trompé de plus que sa marge d’erreur.
    }
margin-one-inside =
    { $known ->
        [some] Le seul sondage dont l’erreur d’échantillonnage est connue était juste, à sa marge d’erreur près.
       *[all] Le sondage était juste, à sa marge d’erreur près.
    }
margin-none =
    { $known ->
        [some] Aucun des { $n } sondages dont l’erreur d’échantillonnage est connue ne s’est trompé de plus que sa marge d’erreur.
       *[all] Aucun des { $n } sondages ne s’est trompé de plus que sa marge d’erreur.
    }
margin-all =
    { $known ->
        [some] Les { $n } sondages dont l’erreur d’échantillonnage est connue se sont tous trompés de plus que leur marge d’erreur.
       *[all] Les { $n } sondages se sont tous trompés de plus que leur marge d’erreur.
    }
margin-several =
    { $known ->
        [some] Sur les { $n } sondages dont l’erreur d’échantillonnage est connue, { $outside ->
                [one] un seul se trompait de plus que sa marge d’erreur
               *[other] { $outside } se trompaient de plus que leur marge d’erreur
            }. Un sur 20 serait habituel.
       *[all] Sur les { $n } sondages, { $outside ->
                [one] un seul se trompait de plus que sa marge d’erreur
               *[other] { $outside } se trompaient de plus que leur marge d’erreur
            }. Un sur 20 serait habituel.
    }
typical =
    { $known ->
        [some] L’erreur typique (moyenne quadratique) a été de { $rmse }. L’échantillonnage seul donnerait { $sampling } ({ $sized ->
            [one] d’après le seul sondage
           *[other] d’après les { $sized } sondages
        } dont l’effectif est publié).
       *[all] L’erreur typique (moyenne quadratique) a été de { $rmse }. L’échantillonnage seul donnerait { $sampling }.
    }

winner-all =
    { $ahead ->
        [threshold] { $n ->
            [one] Il était du bon côté du seuil de { $bar }.
           *[other] Les { $n } sondages étaient tous du bon côté du seuil de { $bar }.
        }
        [majority] { $n ->
            [one] Il donnait en tête le camp qui a eu le plus de voix.
           *[other] Les { $n } sondages donnaient tous en tête le camp qui a eu le plus de voix.
        }
       *[winner] { $n ->
            [one] Il donnait { THE($option) } en tête.
           *[other] Les { $n } sondages donnaient tous { THE($option) } en tête.
        }
    }
winner-none =
    { $ahead ->
        [threshold] { $n ->
            [one] Il était du mauvais côté du seuil de { $bar }.
           *[other] Aucun des { $n } sondages n’était du bon côté du seuil de { $bar }.
        }
        [majority] { $n ->
            [one] Il donnait en tête le camp qui a eu le moins de voix.
           *[other] Aucun des { $n } sondages ne donnait en tête le camp qui a eu le plus de voix.
        }
       *[winner] { $n ->
            [one] Il ne donnait pas { THE($option) } en tête.
           *[other] Aucun des { $n } sondages ne donnait { THE($option) } en tête.
        }
    }
winner-most =
    { $ahead ->
        [threshold] Sur { $n } sondages, { $right } étaient du bon côté du seuil de { $bar }.
        [majority] Sur { $n } sondages, { $right } donnaient en tête le camp qui a eu le plus de voix.
       *[winner] Sur { $n } sondages, { $right } donnaient { THE($option) } en tête.
    }
winner-few =
    { $ahead ->
        [threshold] { $right ->
            [one] Sur { $n } sondages, { $right } seulement était du bon côté du seuil de { $bar }.
           *[other] Sur { $n } sondages, { $right } seulement étaient du bon côté du seuil de { $bar }.
        }
        [majority] { $right ->
            [one] Sur { $n } sondages, { $right } seulement donnait en tête le camp qui a eu le plus de voix.
           *[other] Sur { $n } sondages, { $right } seulement donnaient en tête le camp qui a eu le plus de voix.
        }
       *[winner] { $right ->
            [one] Sur { $n } sondages, { $right } seulement donnait { THE($option) } en tête.
           *[other] Sur { $n } sondages, { $right } seulement donnaient { THE($option) } en tête.
        }
    }
winner-half-counts =
    { $ahead ->
        [threshold] { $half ->
            [fewer] Moins de la moitié des { $n } sondages étaient du bon côté du seuil de { $bar } (un sondage exactement au seuil compte pour moitié).
            [even] La moitié des { $n } sondages étaient du bon côté du seuil de { $bar } (un sondage exactement au seuil compte pour moitié).
           *[more] Plus de la moitié des { $n } sondages étaient du bon côté du seuil de { $bar } (un sondage exactement au seuil compte pour moitié).
        }
        [majority] { $half ->
            [fewer] Moins de la moitié des { $n } sondages donnaient en tête le camp qui a eu le plus de voix (une égalité compte pour moitié).
            [even] La moitié des { $n } sondages donnaient en tête le camp qui a eu le plus de voix (une égalité compte pour moitié).
           *[more] Plus de la moitié des { $n } sondages donnaient en tête le camp qui a eu le plus de voix (une égalité compte pour moitié).
        }
       *[winner] { $half ->
            [fewer] Moins de la moitié des { $n } sondages donnaient { THE($option) } en tête (une égalité compte pour moitié).
            [even] La moitié des { $n } sondages donnaient { THE($option) } en tête (une égalité compte pour moitié).
           *[more] Plus de la moitié des { $n } sondages donnaient { THE($option) } en tête (une égalité compte pour moitié).
        }
    }

cause-sampling = l’erreur d’échantillonnage
cause-rounding = l’arrondi
cause-undecided = le vote des indécis
cause-late-swing = un mouvement tardif
cause-turnout-by-side = la participation par camp
cause-house-mode = la façon d’interroger
cause-unexplained = l’inexpliqué

assumption-sampling = L’erreur d’échantillonnage a été de celles qu’on ne voit qu’une fois sur vingt, avec des échantillons aléatoires simples.
assumption-rounding = Chaque chiffre publié a été arrondi en faveur { OF($over) }.
assumption-undecided = Tous les indécis et ceux qui n’ont pas répondu ont voté { $under }.
assumption-undecided-silent = Tous les indécis et ceux qui n’ont pas répondu ont voté { $under }. Les sondages qui ne les publient pas en avaient autant.
assumption-late-swing =
    { $days ->
        [one] L’opinion a bougé après les sondages, d’une ampleur qu’on ne voit qu’une fois sur vingt ({ $step } en un jour en moyenne).
       *[other] L’opinion a bougé après les sondages, d’une ampleur qu’on ne voit qu’une fois sur vingt ({ $step } par jour, pendant { $days } jours en moyenne).
    }
assumption-turnout = Tous les partisans { OF($under) } ont voté. Les suffrages exprimés représentent { $turnout } des inscrits : tous les absents penchaient donc pour { THE($over) }.
assumption-turnout-unknown = Les partisans des deux camps n’ont pas voté autant les uns que les autres. La participation n’est pas publiée.
assumption-house = Supposons que tous les instituts aient suivi la méthode de { $house }, dont le dernier sondage plaçait { THE($over) } au plus bas.
assumption-house-unknown = Un autre institut aurait trouvé autre chose.
assumption-unexplained = C’est ce qui reste quand la cause la plus forte joue au maximum.

reach-whole = Cela pourrait expliquer tout l’écart de { $gap }.
reach-part = Cela explique au plus { $most } des { $gap }.
unknown-sampling = Cela ne peut pas être calculé : un sondage n’indique pas son effectif.
unknown-undecided = Cela ne peut pas être calculé : les sondages ne les publient pas.
unknown-late-swing = Cela ne peut pas être calculé : un sondage n’est pas daté.
unknown-house = Cela ne peut pas être calculé : il n’y a qu’un seul institut.
unknown-turnout = Cela ne peut pas être calculé : la participation n’est pas publiée.
unknown-figures = Cela ne peut pas être calculé : les chiffres ne sont pas publiés.

undecided-every =
    { $reporting ->
        [one] Même ainsi, { THE($over) } reste trop haut dans le seul sondage qui les publie.
       *[other] Même ainsi, { THE($over) } reste trop haut dans les { $reporting } sondages qui les publient.
    }
undecided-none = Alors { THE($over) } n’est plus trop haut dans aucun sondage qui les publie.
undecided-year =
    { $left ->
        [one] Même ainsi, { THE($over) } reste trop haut dans le seul sondage de { $year } qui les publie, mais pas dans { $polls }.
       *[other] Même ainsi, { THE($over) } reste trop haut dans les { $left } sondages de { $year } qui les publient, mais pas dans { $polls }.
    }
undecided-some = Même ainsi, { THE($over) } reste trop haut dans { $left } des { $reporting } sondages qui les publient, mais pas dans { $polls }.
undecided-many = Même ainsi, { THE($over) } reste trop haut dans { $left } des { $reporting } sondages qui les publient.

turnout-needed = À elle seule, la participation des partisans { OF($under) } devrait être { $ratio } fois celle des partisans { OF($over) }.
turnout-range = Cela va de { $low } pour { $lowest } à { $high } pour { $highest }.
turnout-possible = La participation constatée permet au plus { $possible }.

unexplained-no-gap = Il n’y a pas d’écart à expliquer.
unexplained-no-cause = Aucune cause ne peut être calculée.
unexplained-several =
    { $causes ->
        [one] Une cause pourrait expliquer l’écart. Cela ne prouve pas qu’elle l’ait fait.
       *[other] { $causes } causes pourraient chacune expliquer l’écart. Cela ne prouve pas que l’une d’elles l’ait fait.
    }
unexplained-one = À elle seule, une cause pourrait expliquer l’écart : { $cause }. Cela ne prouve pas qu’elle l’ait fait.
unexplained-none-enough = Aucune cause ne suffit à elle seule. La plus forte, { $cause }, laisse encore { $left } sans explication. Toutes ensemble, au maximum, elles font { $sum }, ce qui couvre l’écart.
unexplained-none-less = Aucune cause ne suffit à elle seule. La plus forte, { $cause }, laisse encore { $left } sans explication. Toutes ensemble, au maximum, elles font { $sum }, moins que l’écart.

learned-unknown =
    On ne peut pas dire si les sondages ont appris : pour { $vote }, il n’y a pas { $lacks ->
        [result] de résultat
       *[average] de moyenne des sondages
    }.
learned-in-year = En { $year }
learned-on-day = Le { $day }
learned-in-vote = Pour { $vote }
learned-gaps =
    { $side_first ->
        [high] { $first }, les sondages plaçaient en moyenne { THE($option) } { $before } trop haut.
       *[low] { $first }, les sondages plaçaient en moyenne { THE($option) } { $before } trop bas.
    }
learned-gaps-then =
    { $side_second ->
        [high] { $second }, ils plaçaient { THE($option) } { $after } trop haut.
       *[low] { $second }, ils plaçaient { THE($option) } { $after } trop bas.
    }
learned-nearer = Ils se sont rapprochés du résultat de { $change }, plus que ne l’expliquent le hasard et les différences entre instituts ({ $margin }).
learned-further = Ils n’ont pas appris. Ils se sont éloignés du résultat de { $change }, plus que ne l’expliquent le hasard et les différences entre instituts ({ $margin }).
learned-unclear-same = Rien ne montre qu’ils aient appris. La taille de l’erreur a changé de { $change }, ce que le hasard et les différences entre instituts peuvent expliquer ({ $margin }). Les deux erreurs sont du même côté.
learned-unclear-other = Rien ne montre qu’ils aient appris. La taille de l’erreur a changé de { $change }, ce que le hasard et les différences entre instituts peuvent expliquer ({ $margin }). L’erreur a changé de côté.
learned-no-margin = La taille de l’erreur a changé de { $change }. Sans effectifs ni plusieurs instituts, on ne peut pas dire quelle part en revient au hasard.
learned-other-country = Les deux scrutins ont eu lieu dans des pays différents, avec d’autres électeurs et d’autres instituts. On compare donc deux erreurs, sans dire si quelqu’un a appris.
learned-other-options = Les deux scrutins n’avaient pas les mêmes options. On compare donc deux erreurs, sans dire si quelqu’un a appris.
learned-house = { $house } a sondé les deux scrutins : { $before }, puis { $after }.

poll-of-month = { $house } ({ $month })
# La règle de la moyenne dans les fichiers.
average-rule = moyenne simple du dernier sondage de chaque institut auprès des électeurs
average-rule-with-ties = moyenne simple du dernier sondage de chaque institut auprès des électeurs, ou de ses derniers sondages si plusieurs ont les mêmes dates
