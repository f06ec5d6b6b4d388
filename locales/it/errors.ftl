# Il comando `plebis errors` nel terminale: intestazioni di tabelle e titoli.
head = { $title } — quota { OF($option) }
what-could-explain = Che cosa potrebbe spiegarlo
did-they-learn = I sondaggi hanno imparato?
base-all = tutti
base-decided = con scelta
yes = sì
poll = sondaggio
polls = sondaggi
base = base
two-way = senza indecisi
error = errore
margin = margine ±
days = giorni
in-average = nella media
bias = distorsione
mae = MAE
rmse = RMSE
summary =
    distorsione { $bias } · MAE { $mae } · RMSE { $rmse } · solo campionamento { $sampling } (punti, { $n ->
        [one] un sondaggio
       *[other] { $n } sondaggi
    }; { $known } con numero di intervistati noto)
sampling-decided = campion., n con scelta
sampling-full = campion., n intero
days-before = giorni prima
pollster = istituto
shrunk = attenuato
rank = posto
most-polls = Gli istituti con più sondaggi
