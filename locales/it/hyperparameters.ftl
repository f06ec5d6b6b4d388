### Grafico: che cosa la previsione ha imparato delle proprie scale.

title = Gli istituti differiscono di circa { $learned }, il modello ne supponeva { $assumed }
title-one = I sondaggi di un solo istituto non dicono nulla delle differenze tra istituti
subtitle = Tre ipotesi del modello, in punti. Punto vuoto: ipotesi prima dei sondaggi. Punto pieno: dopo (linea: 9 casi su 10). Per chi legge il metodo.
note = Dove i due punti coincidono, dai sondaggi il modello non ha imparato nulla di nuovo.
points-axis = punti
points = punti
omega = Movimento dell’opinione in un giorno
tau = Errore oltre il campione
s-house = Differenze tra istituti
before = prima dei sondaggi
after = dopo i sondaggi
# Under the name of a row: what was assumed.
was = { $middle } prima dei sondaggi
alt-after = { $name }: { $middle } (da { $low } a { $high }) dopo i sondaggi.
alt-before = Prima: { $middle } (da { $low } a { $high }).
