# Nom des lieux quand le scrutin n’en donne pas : singulier, pluriel, genre (f ou m).
unit = unité
    .many = unités
    .gender = f
station = bureau de vote
    .many = bureaux de vote
    .gender = m
area = zone
    .many = zones
    .gender = f
region = région
    .many = régions
    .gender = f
