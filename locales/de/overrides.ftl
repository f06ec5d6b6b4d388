of-kind = { $name } ({ $kind })
all-of-kind = alle Stimmen der Art «{ $kind }»
leave-out = { $name }: das Modell lernt nichts daraus, in der Gesamtzahl zählt das Ergebnis weiter
apart = { $name }: für sich genommen, mit einer eigenen Verschiebung, die nicht an die anderen angeglichen wird
expected = { $name }: { $ballots } Stimmen werden insgesamt erwartet
expected-about = { $name }: { $ballots } Stimmen werden insgesamt erwartet, ± { $sd }
known = { $name }: { $option } gilt als bekannt, { $share }
known-about = { $name }: { $option } gilt als bekannt, { $share } ± { $sd }
why = { $told } ({ $why })
by-desk = Vorgabe der Redaktion: { $told }
by-flag = Vorgabe für diese Rechnung: { $told }
no-effect = { $told } – das ändert nichts: { $reason }
no-unit = { NO_PLACE($unit-name) } dieser Auszählung ist gemeint
all-counted = dort ist alles ausgezählt
excluded = was ausgezählt ist, lässt es kaum zu
few-draws = { $agree ->
        [0] keine von { $n } Ziehungen passt dazu
        [one] nur eine von { $n } Ziehungen passt dazu
       *[other] nur { $agree } von { $n } Ziehungen passen dazu
    }. Mit mehr Ziehungen (--draws) lässt es sich berücksichtigen
together = was ausgezählt ist, lässt es für sich allein zu, aber nicht zusammen mit dem, was für { $others } gegeben ist
lines-alone = { NO_PLACE($unit-name) } ist ausgezählt, und aus veröffentlichten Zwischenständen allein lässt es sich nicht rechnen
same-units = eine andere Vorgabe gilt denselben { PLACES($unit-name, case: "dative") }
shares-alone = hier sind nur Anteile bekannt und keine Stimmenzahlen
swing-instead = die Faktoren früherer Abstimmungen können mit dem Wissen der Redaktion nicht rechnen: hochgerechnet wird die Veränderung gegenüber der letzten
