# La commande `plebis errors` dans un terminal : têtes de tableaux et titres.
head = { $title } — part { OF($option) }
what-could-explain = Ce qui pourrait l’expliquer
did-they-learn = Les sondages ont-ils appris ?
base-all = tous
base-decided = exprimés
yes = oui
poll = sondage
polls = sondages
base = base
two-way = hors indécis
error = erreur
margin = marge ±
days = jours
in-average = dans la moyenne
bias = biais
mae = EAM
rmse = REQM
summary =
    biais { $bias } · EAM { $mae } · REQM { $rmse } · échantillonnage seul { $sampling } (points, { $n ->
        [one] { $n } sondage
       *[other] { $n } sondages
    }, dont { $known } avec la taille de l’échantillon)
sampling-decided = échant., exprimés
sampling-full = échant., tous
days-before = jours avant
pollster = institut
shrunk = resserré
rank = rang
most-polls = Les instituts qui ont le plus sondé
