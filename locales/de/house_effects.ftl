### Grafik: wie weit jedes Institut von den anderen abweicht.

house-higher = { $house } sieht { THE($option) } um { $points } höher als der Durchschnitt aller Umfragen
house-lower = { $house } sieht { THE($option) } um { $points } tiefer als der Durchschnitt aller Umfragen
none-stands-apart = Kein Institut hebt sich deutlich von den anderen ab
subtitle = Wie weit der Anteil { OF($option) } (ohne Unentschlossene) bei jedem Institut vom Durchschnitt abweicht, in Punkten. Punkt: Schätzung, Linie: 9 von 10 Fällen.
not-wrong = Wer von anderen Instituten abweicht, liegt deshalb nicht falsch.

points-axis = Abweichung vom Durchschnitt, in Punkten
points = Punkte
average-pollster = durchschnittliches Institut
range = 9 von 10 Fällen: { $low } bis { $high }
alt-house = { $house } { $mean } ({ $low } bis { $high }).
