# Why a picture is no logo; behind the name of its file.
text = has letters that need a typeface: turn them into outlines
script = holds a program
page = holds a page of its own
image = holds a picture: draw it as shapes
filter = has a filter: turn it into plain shapes
pattern = has a pattern: turn it into plain shapes
filter-or-pattern = has a filter or a pattern: turn it into plain shapes
moves = moves: draw it at rest
entity = defines words of its own: save it as plain SVG
no-svg = is not an SVG picture
too-large = is { $width } by { $height } pixels, where { $most } are enough
too-deep = is nested too deeply or has too many parts: save it as plain shapes
outside = asks for something outside the file: save it with everything inside
cure = give a logo of plain shapes as an SVG file
