votes-set-against-votes-for = Voix de { $is } rapportées à des voix de { $was } pour d’autres options ({ $sides }) : ce n’est la participation de personne.
votes-against-votes-turnout-each = Voix de { $is } rapportées aux voix de { $was }. C’est la participation de chaque camp seulement si personne n’a changé de camp et si aucun électeur ne s’est ajouté.
value = {"\u202F"}:
what-registered-voters-did-percent = Ce qu’ont fait les inscrits, en % des inscrits. { $occasion }
registered-turnout = { $registered } inscrits, participation { $turnout }
blank-or-spoiled = blancs et nuls
stayed-away = abstention
votes-as-share-votes = Voix de { $is } en part des voix de { $was }
n-100-as-many-votes-as = 100 % : autant de voix qu’en { $was }
voters-stayed-away-for-every = L’électorat { $of_option } s’est abstenu : pour 100 voix en { $was }, { $hundred } en { $is } ; participation de { $turnout_was } à { $turnout_is }
turnout-from = La participation { $moved ->
        [rose] monte
       *[fell] recule
    } de { $turnout_was } en { $was } à { $turnout_is } en { $is }
turnout-stayed-at-for-every = La participation reste à { $turnout_is } ; pour 100 voix { $of_option } en { $was }, { $hundred } en { $is }
turnout-from-for-every-100 = La participation { $moved ->
        [rose] monte
       *[fell] recule
    } de { $turnout_was } à { $turnout_is } ; pour 100 voix { $of_option } en { $was }, { $hundred } en { $is }
