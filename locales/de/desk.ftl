# Was eine Redaktion an einer Grafik ändert: `[chart.NAME]` in desk.toml.
no-chart = es gibt keine Grafik `{ $name }`
no-anchor = der Text hängt an nichts
    .cure = entweder `at` angeben, einen Wert auf der Achse, oder `unit`, eine Einheit oder ein Gebiet
no-row = ist keine Zeile von { $chart }
rows-are = { $near }ihre ersten Zeilen: `{ $rows }`
nothing-to-hide = { $chart } hat keine Zeilen, die man ausblenden kann; die Zeile löschen
no-unit = ist weder Einheit noch Gebiet von { $chart }
    .cure = eine Einheit der Punkte oder ein Gebiet der Karte so schreiben wie in results.csv
no-axis = { $chart } hat keine Wertachse
    .cure = die Anmerkung löschen oder auf einer Karte `unit` angeben
off-axis = liegt ausserhalb der Achse, die von { $low } bis { $high } reicht
    .cure = einen Wert in der Einheit der Achse angeben: einen Anteil von 0 bis 1, Punkte oder Stimmen
