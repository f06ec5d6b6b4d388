# Heads of the table of `plebis replay`.
order = order
seed = seed
reported = reported
counted = counted %
projected = projected %
low-of-90 = low of 90%
high-of-90 = high of 90%
result = result %
