# Zeilen, die keine eigenen Einheiten sind.
reports-itself = `{ $key }` steht in keiner Liste und gleicht `{ $unit }`, das unter eigenem Schlüssel meldet
also-spelled = `{ $key }` und `{ $other }` gleichen beide `{ $unit }` und melden zur selben Zeit
total = { $unit } ist diese Summe: { $of }
all-units = { ALL_PLACES($unit-name) }
units = { THE_PLACES($unit-name) } von { $name }
all-other-units = alle anderen { PLACES($unit-name) }
rows-of-lines = die Zeilen { $first } bis { $last }
by-its-name = { $of } dem Namen nach
sum-off = { $of }, nur ist `{ $quantity }` hier { $own } und in der Summe { $sum }
ballots-above-register = { $unit }: { $ballots } Stimmen bei { $register } Stimmberechtigten sind unmöglich
all-beside-kinds = { $unit } meldet auch nach Art der Stimmen: eine Zeile aller Arten würde sie zweimal zählen
counts-run = die Zahlen von { $n } { PLACES($unit-name, $n, case: "dative") } galten als vollständig und sind danach gestiegen: Es sind laufende Stände, und wie viel ausgezählt ist, weiss man nicht
    .cure = in `status` oder `counted_fraction` angeben, wie weit jede Auszählung ist
