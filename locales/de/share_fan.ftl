### Grafik: Umfragen nach Institut und der Anteil, auf den sie Tag für Tag deuten.

title =
    { $tense ->
        [past] Die Umfragen liessen { $share } für { THE($option) } erwarten, in 9 von 10 Fällen zwischen { $low } und { $high }
       *[now] Die Umfragen lassen { $share } für { THE($option) } erwarten, in 9 von 10 Fällen zwischen { $low } und { $high }
    }
# The result is known. $place: inside that range, or outside.
title-result =
    { $place ->
        [inside] { THE($option) } erhielt { $result }, innerhalb der Spanne, die die Umfragen erwarten liessen ({ $low } bis { $high } in 9 von 10 Fällen)
       *[outside] { THE($option) } erhielt { $result }, ausserhalb der Spanne, die die Umfragen erwarten liessen ({ $low } bis { $high } in 9 von 10 Fällen)
    }
subtitle = Kreise: Umfragen ohne Unentschlossene. Linie und Schattierung: geschätzter Anteil und seine Spanne in neun von zehn Fällen. Balken rechts: neun von zehn wahrscheinlichen Ergebnissen, frühere Fehler der Umfragen eingerechnet.
on-the-day = erwartetes Ergebnis: { $share } ({ $range })
nine-in-ten = geschätzter Anteil, 9 von 10
