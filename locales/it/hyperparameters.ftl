### Grafico: che cosa la previsione ha imparato delle proprie scale.

title = La previsione supponeva { $assumed } di differenza tra gli istituti, dopo i sondaggi ne stima { $learned }
title-one = I sondaggi di un solo istituto non dicono nulla delle differenze tra istituti
subtitle = Che cosa la previsione supponeva prima dei sondaggi (linea in alto) e che cosa ne ha imparato (linea in basso), in punti. Punto: centro. Linea: 9 casi su 10.
note = Dove le due linee si somigliano i sondaggi non hanno detto nulla di nuovo e l’ipotesi resta.
points-axis = punti
points = punti
omega = Movimento dell’opinione pubblica in un giorno
tau = Errore di un sondaggio oltre il suo campione
s-house = Dispersione degli istituti
before = prima dei sondaggi
after = dopo i sondaggi
alt-after = { $name }: { $middle } (da { $low } a { $high }) dopo i sondaggi.
alt-before = Prima: { $middle } (da { $low } a { $high }).
