# Ciò che una redazione cambia in un grafico: `[chart.NAME]` in desk.toml.
no-chart = non esiste il grafico `{ $name }`
no-anchor = il testo non è legato a nulla
    .cure = indicare `at`, un valore sull’asse, oppure `unit`, un’unità o una zona
no-row = non è una riga di { $chart }
rows-are = { $near }le sue prime righe: `{ $rows }`
nothing-to-hide = { $chart } non ha righe da nascondere; eliminare questa riga
no-unit = non è né un’unità né una zona di { $chart }
    .cure = scrivere un’unità dei punti o una zona della mappa come in results.csv
no-axis = { $chart } non ha un asse dei valori
    .cure = eliminare l’annotazione, o indicare `unit` su una mappa
off-axis = è fuori dall’asse, che va da { $low } a { $high }
    .cure = indicare un valore nell’unità dell’asse: una quota da 0 a 1, punti o schede
