### Graphique : oui, non, blancs et abstention de deux votes.

votes-for-hundred = Pour 100 voix { OF($option) } en { $was }, il y en a eu { $hundred } en { $is }
turnout-moved =
    { $moved ->
        [rose] La participation monte de { $turnout_was } en { $was } à { $turnout_is } en { $is }
       *[fell] La participation recule de { $turnout_was } en { $was } à { $turnout_is } en { $is }
    }
subtitle = Ce qu’ont fait les inscrits, en % des inscrits.

registered-and-turnout = { $registered } inscrits, participation { $turnout }
blank-or-spoiled = blancs et nuls
stayed-away = abstention
votes-of-votes = Voix de { $is } en part des voix de { $was }
as-many = 100 % : autant de voix qu’en { $was }

not-quite-turnout = Les barres du bas rapportent les voix de { $is } à celles de { $was }. C’est la participation de chaque camp seulement si personne n’a changé de camp et si aucun électeur ne s’est ajouté.
no-turnout = Les barres du bas rapportent les voix de { $is } à celles de { $was } pour d’autres options ({ $yes } / { $earlier_yes }, { $no } / { $earlier_no }). Ce n’est pas une participation.
