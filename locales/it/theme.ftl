# Il volto di una redazione: theme.toml, e le lettere che mancano a un carattere.
no-typeface = non contiene alcun carattere tipografico
    .cure = indicare un file TrueType o OpenType (.ttf, .otf, .ttc)
faint = il colore `{ $name }` ({ $colour }) ha un contrasto di { $contrast } su { $ground }; ne occorre { $least }
no-letter = nessun carattere tipografico ha la lettera «{ $letter }» ({ $code }) di «{ $text }»
    .cure = indicarne uno che la contenga: --font FILE
    .cure-such = indicarne uno che la contenga, per esempio { $face }: --font FILE
