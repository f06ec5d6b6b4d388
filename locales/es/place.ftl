# Nombre de los lugares si la votación no da uno propio: singular, plural, género (f o m).
unit = unidad
    .many = unidades
    .gender = f
station = mesa
    .many = mesas
    .gender = f
area = zona
    .many = zonas
    .gender = f
region = región
    .many = regiones
    .gender = f
