# Heads of the table of `plebis replay`.
order = order
seed = seed
reported = reported
counted = counted %
projected = projected %
forecast = forecast %
low-of-90 = low of 90%
high-of-90 = high of 90%
result = result %
unchanged = Of { $days } days only those are shown on which the forecast changed. On { $unchanged ->
        [one] one day it did
       *[other] { $unchanged } days it did
    } not.
