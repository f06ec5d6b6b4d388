# Ce qu’une rédaction peut imprimer des sondages de nombreux scrutins, et ce que leur tableau a de douteux.
one-poll = Le seul sondage s’est trompé de { $missed } (erreur absolue sur le partage entre les deux options).
polls =
    { $races ->
        [one] { $polls } sondages d’un scrutin se sont trompés de { $missed } en moyenne (erreur absolue moyenne sur le partage entre les deux options).
       *[other] { $polls } sondages de { $races } scrutins se sont trompés de { $missed } en moyenne (erreur absolue moyenne sur le partage entre les deux options).
    }
copies =
    { $rows ->
        [one] Une ligne répète un sondage déjà dans le tableau. Il compte une fois.
       *[other] { $rows } lignes répètent un sondage déjà dans le tableau. Chaque sondage compte une fois.
    }
typical = L’erreur typique (moyenne quadratique) a été de { $rmse }, soit { $ratio } fois les { $sampling } que donnerait l’échantillonnage seul.
without-n = L’effet de l’échantillonnage seul est celui des sondages dont n est publié : { $polls } sur { $all } ne le donnent pas.
no-n = Aucun sondage ne dit combien de personnes ont répondu : on ne peut rien dire de l’effet de l’échantillonnage seul, ni de l’erreur que partagent les sondages d’un scrutin.
without-days = L’erreur selon le nombre de jours avant le vote est celle des sondages dont la date et celle du scrutin sont connues : { $polls } sur { $all } n’ont pas l’une des deux.
no-days = Aucun sondage ne donne à la fois sa date et celle du scrutin : on ne peut rien dire de l’erreur selon le nombre de jours avant le vote.
average-of-a-vote = La moyenne des sondages d’un scrutin s’est trompée de moins de { $q90 } neuf fois sur dix.
shared-error = { $group } : les sondages d’un même scrutin partagent en moyenne une erreur de { $bias }, qu’aucune moyenne n’efface. Chaque sondage y ajoute une erreur propre, d’un écart-type de { $sd }.
herding =
    { $dated ->
        [yes] Les sondages des { $days } derniers jours avant un scrutin
       *[no] Les sondages d’un scrutin
    } sont plus proches entre eux que ne le permet le seul échantillonnage ({ $ratio } fois sa variance). C’est un signe de grégarisme.
no-herding =
    { $dated ->
        [yes] Les sondages des { $days } derniers jours avant un scrutin
       *[no] Les sondages d’un scrutin
    } diffèrent de { $ratio } fois la variance que donnerait le seul échantillonnage. Ce n’est pas un signe de grégarisme.

rows-left-out =
    { $rows ->
        [one] Une ligne n’est pas prise en compte (ligne { $lines }) : il lui manque la part d’une option ou le résultat
       *[other] { $rows } lignes ne sont pas prises en compte (lignes { $lines }) : il leur manque la part d’une option ou le résultat
    }
    .cure = remplir `yes`, `no` et `result_yes_share`, ou supprimer ces lignes
polls-after-vote =
    { $polls ->
        [one] Un sondage n’est pas pris en compte : il s’est achevé après le jour du scrutin
       *[other] { $polls } sondages ne sont pas pris en compte : ils se sont achevés après le jour du scrutin
    }
    .cure = corriger `field_end` ou `vote_date`. Un sondage fait après le scrutin ne peut pas se tromper sur lui
poll-year-doubtful =
    { $polls ->
        [one] Un sondage n’est pas pris en compte : il s’est achevé plus de dix ans avant le scrutin
       *[other] { $polls } sondages ne sont pas pris en compte : ils se sont achevés plus de dix ans avant le scrutin
    }
    .cure = corriger l’année de `field_end` ou de `vote_date`
race-with-two-results = { $race } a ici le résultat { $other }, et { $first } dans les lignes précédentes
    .cure = deux scrutins sous un même nom, ou une erreur de saisie : donner à chaque scrutin son propre nom dans `race`
house-spelled-twice =
    { $names ->
        [one] Un nom d’institut ne diffère d’un autre que par les majuscules ou les espaces, comme `{ $odd }` de `{ $usual }` : les deux sont pris pour un seul institut
       *[other] { $names } noms d’instituts ne diffèrent d’un autre que par les majuscules ou les espaces, comme `{ $odd }` de `{ $usual }` : chaque paire est prise pour un seul institut
    }
    .cure = écrire le nom d’un institut d’une seule façon
polls-listed-twice =
    { $rows ->
        [one] Une ligne répète un sondage du même scrutin, du même institut et aux mêmes chiffres, à trois jours près, et chaque sondage compte une fois (ligne { $lines })
       *[other] { $rows } lignes répètent un sondage du même scrutin, du même institut et aux mêmes chiffres, à trois jours près, et chaque sondage compte une fois (lignes { $lines })
    }
    .cure = supprimer les copies. Si ce sont deux sondages, leurs effectifs les distinguent
polls-listed-twice-published =
    { $rows ->
        [one] Une ligne répète un sondage du même scrutin, du même institut et aux mêmes chiffres, à trois jours près. Elle compte quand même, car le tableau est pris tel que publié (ligne { $lines })
       *[other] { $rows } lignes répètent un sondage du même scrutin, du même institut et aux mêmes chiffres, à trois jours près. Elles comptent quand même, car le tableau est pris tel que publié (lignes { $lines })
    }
