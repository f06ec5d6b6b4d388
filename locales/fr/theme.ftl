# Le visage de la rédaction : theme.toml, et les lettres qui manquent à une police.
no-typeface = ne contient aucune police
    .cure = donner un fichier TrueType ou OpenType (.ttf, .otf, .ttc)
faint = la couleur `{ $name }` ({ $colour }) a un contraste de { $contrast } sur { $ground }, mais il faut { $least }
no-letter = aucune police ici ne contient la lettre « { $letter } » ({ $code }) de « { $text } »
    .cure = donner une police qui la contient : --font FILE
    .cure-such = donner une police qui la contient, par exemple { $face } : --font FILE
