### Grafik: Umfragen nach Institut und der Anteil, auf den sie Tag für Tag deuten.

title =
    { $tense ->
        [past] Die Umfragen liessen { $share } für { THE($option) } erwarten, in 9 von 10 Fällen zwischen { $low } und { $high }
       *[now] Die Umfragen lassen { $share } für { THE($option) } erwarten, in 9 von 10 Fällen zwischen { $low } und { $high }
    }
subtitle = Kreise: Umfragen ohne Unentschlossene. Schattierung: geschätzte Zustimmung. Balken rechts: wahrscheinliche Spanne des Ergebnisses, frühere Fehler der Umfragen eingerechnet. { $occasion }
on-the-day = erwartetes Ergebnis: { $share } ({ $range })
nine-in-ten = geschätzte Zustimmung, 9 von 10
