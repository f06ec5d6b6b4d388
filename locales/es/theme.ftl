# El rostro de una redacción: theme.toml, y las letras que le faltan a una tipografía.
no-typeface = no contiene ninguna tipografía
    .cure = indicar un archivo TrueType u OpenType (.ttf, .otf, .ttc)
faint = el color `{ $name }` ({ $colour }) tiene un contraste de { $contrast } sobre { $ground }; hace falta { $least }
no-letter = ninguna tipografía tiene la letra «{ $letter }» ({ $code }) de «{ $text }»
    .cure = indicar una tipografía que la tenga: --font FILE
    .cure-such = indicar una tipografía que la tenga, por ejemplo { $face }: --font FILE
