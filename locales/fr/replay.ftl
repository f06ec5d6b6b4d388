# En-têtes du tableau de `plebis replay`.
order = ordre
seed = graine
reported = remontées
counted = compté %
projected = projeté %
forecast = prévu %
low-of-90 = bas des 90 %
high-of-90 = haut des 90 %
result = résultat %
unchanged = Sur { $days } jours, seuls figurent ceux où la prévision a changé. Elle n’a pas changé { $unchanged ->
        [one] un jour
       *[other] { $unchanged } jours
    }.
