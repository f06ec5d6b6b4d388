# Nome dei luoghi se il voto non ne dà uno proprio: singolare, plurale, genere (f o m).
unit = unità
    .many = unità
    .gender = f
station = seggio
    .many = seggi
    .gender = m
area = zona
    .many = zone
    .gender = f
region = regione
    .many = regioni
    .gender = f
