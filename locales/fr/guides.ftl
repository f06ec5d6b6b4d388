### Lignes en travers de plusieurs graphiques.
result-final = résultat définitif { $share }
result-provisional = résultat provisoire { $share }
