# Ce qu’une rédaction change dans un graphique : `[chart.NAME]` dans desk.toml.
no-chart = il n’y a pas de graphique `{ $name }`
no-anchor = ce texte n’est attaché à rien
    .cure = donner soit `at`, une valeur sur l’axe, soit `unit`, une unité ou une zone
no-row = n’est pas une ligne de { $chart }
rows-are = { $near }ses premières lignes : `{ $rows }`
nothing-to-hide = { $chart } n’a pas de lignes à masquer. Supprimer cette ligne
no-unit = n’est ni une unité ni une zone de { $chart }
    .cure = écrire une unité des points ou une zone de la carte comme dans results.csv
no-axis = { $chart } n’a pas d’axe de valeurs
    .cure = supprimer l’annotation, ou donner `unit` sur une carte
off-axis = se trouve hors de l’axe, qui va de { $low } à { $high }
    .cure = donner une valeur dans l’unité de l’axe : une part de 0 à 1, des points ou des bulletins
