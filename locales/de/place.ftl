# Wie die Orte heissen, wenn die Abstimmung kein eigenes Wort hat: Einzahl, Mehrzahl, Geschlecht (f, m oder n).
unit = Einheit
    .many = Einheiten
    .gender = f
station = Stimmlokal
    .many = Stimmlokale
    .gender = n
area = Gebiet
    .many = Gebiete
    .gender = n
region = Region
    .many = Regionen
    .gender = f
