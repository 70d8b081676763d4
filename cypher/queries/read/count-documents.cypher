// How many documents a filter lets through.
MATCH (d:Document)
{{hint}}
{{where}}
RETURN count(d) AS total
