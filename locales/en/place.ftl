# What places are called where the vote has no word of its own: one, several, gender (f, m or n).
unit = unit
    .many = units
    .gender = n
station = polling station
    .many = polling stations
    .gender = n
area = area
    .many = areas
    .gender = n
region = region
    .many = regions
    .gender = n
