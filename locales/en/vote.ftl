field-work-ended-on-after = field work ended on { $day }, after the vote of { $vote }
field-work-began-on-after = field work began on { $day }, after the vote of { $vote }
published-on-after-vote-when = published on { $day }, after the vote of { $vote }, and when the field work ended is not known
field-work-ended-on-day = field work ended on the day of the vote, { $vote }, and it was published on { $day }
dated-more-than-ten-years = dated { $day }, more than ten years from the vote of { $vote }: the year cannot be right
