# Righe che non sono unità a sé.
reports-itself = `{ $key }` non è in nessuna lista e somiglia a `{ $unit }`, che trasmette con la propria chiave
also-spelled = `{ $key }` e `{ $other }` somigliano entrambi a `{ $unit }` e trasmettono alla stessa ora
total = { $unit } è un totale: { $of }
all-units = { ALL_PLACES($unit-name) }
units = { THE_PLACES($unit-name) } di { $name }
all-other-units = { ALL_PLACES($unit-name) } rimanenti
rows-of-lines = le righe da { $first } a { $last }
by-its-name = { $of } secondo il nome
sum-off = { $of }, salvo che `{ $quantity }` qui è { $own } e nella somma { $sum }
ballots-above-register = { $unit }: non possono esserci { $ballots } schede su { $register } iscritti
all-beside-kinds = { $unit } trasmette dati anche per tipo di schede: una riga di tutti i tipi le conterebbe due volte
counts-run = i dati di { $n } { PLACES($unit-name, $n) }, dati per completi, sono poi aumentati: sono conteggi in corso, e quanto sia scrutinato non si sa
    .cure = indicare in `status` o `counted_fraction` a che punto è ogni spoglio
