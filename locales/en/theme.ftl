# A desk's own face: what stands in theme.toml, and letters that a typeface lacks.
no-typeface = holds no typeface
    .cure = give a TrueType or OpenType file (.ttf, .otf, .ttc)
faint = colour `{ $name }` ({ $colour }) has a contrast of { $contrast } on { $ground }, but it needs { $least }
no-letter = no typeface here has the letter “{ $letter }” ({ $code }) of “{ $text }”
    .cure = give a typeface that has it: --font FILE
    .cure-such = give a typeface that has it, such as { $face }: --font FILE
