// A page of the bodies that a filter lets through, in the order of their ids.
{{start}}
WITH b
WHERE b.id > $after {{filter}}
WITH b
ORDER BY b.id
LIMIT $limit
RETURN {{body}} AS body
