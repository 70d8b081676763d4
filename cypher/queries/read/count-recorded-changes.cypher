MATCH (c:RecordedChange)
WHERE c.sortKey > ''
RETURN count(c) AS total
