# Was eine Regel verlangt, innerhalb eines Satzes.
majority = eine Mehrheit der gültigen Stimmen
share-threshold = mehr als { $share } der gültigen Stimmen
turnout-quorum = eine Stimmbeteiligung von { $share }
registered-threshold = die Stimmen von { $share } der Stimmberechtigten
double-majority = eine Mehrheit in den meisten { PLACES($places, case: "dative") }
beyond-polls = Die Regel verlangt auch { $parts }, was Umfragen nicht zeigen können.
