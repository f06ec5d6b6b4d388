test = TEST: eine Probe, kein Ergebnis
updated = Stand { $time } Uhr
units = { $units } von { $total } { PLACES($places) } ausgezählt
next = nächste Zahlen um { $time } erwartet
stale = Keine neuen Zahlen seit { $time } Uhr
offline = Diese Seite kann zurzeit nicht erneuert werden: Sie sehen die zuletzt geladene Fassung.
votes = Abstimmungen
