# Das Gesicht einer Redaktion: theme.toml, und Buchstaben, die einer Schrift fehlen.
no-typeface = enthält keine Schrift
    .cure = eine TrueType- oder OpenType-Datei angeben (.ttf, .otf, .ttc)
faint = die Farbe `{ $name }` ({ $colour }) hat auf { $ground } einen Kontrast von { $contrast }; nötig sind { $least }
no-letter = keine Schrift hat den Buchstaben «{ $letter }» ({ $code }) von «{ $text }»
    .cure = eine Schrift angeben, die ihn hat: --font FILE
    .cure-such = eine Schrift angeben, die ihn hat, etwa { $face }: --font FILE
