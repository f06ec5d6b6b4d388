### Grafico: nove risultati ugualmente probabili su cartoncini.
### $clause: chi vince, una frase («il No vince»). $times: in quanti dei nove, in lettere.

were-all-nine = Di nove risultati ugualmente probabili, { $clause } in tutti e nove (probabilità: { $chances })
were-some = Di nove risultati ugualmente probabili, { $clause } in { $times }
all-nine = Nove risultati ugualmente probabili: { $clause } in tutti e nove (probabilità: { $chances })
some = Nove risultati ugualmente probabili: { $clause } in { $times }

nothing-left = Non resta niente da proiettare: i riquadri sono tutti uguali, { $basis }.
cards-were =
    { $shown ->
        [winner] Nove risultati ugualmente probabili, { $basis }. Cifra: percentuale dell’opzione vincente sui voti validi. Tacca: la soglia.
       *[option] Nove risultati ugualmente probabili, { $basis }. Cifra: percentuale { OF($option) } sui voti validi. Tacca: la soglia.
    }
cards-are =
    { $shown ->
        [winner] Nove risultati ugualmente probabili, { $basis }. Cifra: percentuale dell’opzione vincente sui voti validi. Tacca: la soglia.
       *[option] Nove risultati ugualmente probabili, { $basis }. Cifra: percentuale { OF($option) } sui voti validi. Tacca: la soglia.
    }
# La quota dell’opzione seguita, dove non decide la sola maggioranza; una carta in parole: `Il no avrebbe vinto: 51,4%`.
option-share = { $option } { $share }
card-said = { $ending }: { $share }
