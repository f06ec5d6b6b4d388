test = TEST: eine Probe, kein Ergebnis
updated = Stand { $time } Uhr
units = { $units } von { $total } { PLACES($places, case: "dative") } ausgezählt
next = nächste Zahlen um { $time } Uhr erwartet
stale = Keine neuen Zahlen seit { $time } Uhr
offline = Diese Seite kann zurzeit nicht erneuert werden: Sie sehen die zuletzt geladene Fassung.
votes = Abstimmungen
