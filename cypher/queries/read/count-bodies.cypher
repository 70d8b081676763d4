// How many bodies a filter lets through.
{{start}}
WITH b
WHERE b.id > '' {{filter}}
RETURN count(b) AS total
