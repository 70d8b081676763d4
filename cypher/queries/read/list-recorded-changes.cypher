// A page of what editors recorded, in the order in which they did.
MATCH (c:RecordedChange)
WHERE c.sortKey > $after
WITH c
ORDER BY c.sortKey
LIMIT $limit
RETURN c.sortKey AS sortKey, c.content AS content
