# Why the days of a poll keep it away from its vote; said of a poll, within a sentence or as one.
ended-after = fieldwork ended on { $day }, after the vote of { $vote }
began-after = fieldwork began on { $day }, after the vote of { $vote }
published-after = it was published on { $day }, after the vote of { $vote }, and it is not known when its fieldwork ended
told-after = fieldwork ended on the day of the vote, { $vote }, and the poll was published on { $day }
far-off = it is dated { $day }, more than ten years from the vote of { $vote }, so the year cannot be right
