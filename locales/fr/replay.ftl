# En-têtes du tableau de `plebis replay`.
order = ordre
seed = graine
reported = remontées
counted = compté %
projected = projeté %
low-of-90 = bas des 90 %
high-of-90 = haut des 90 %
result = résultat %
