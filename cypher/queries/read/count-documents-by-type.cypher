// How many documents of each type there are, the commonest first.
MATCH (d:Document)
USING INDEX d:Document(typeKey, sortKey)
WHERE d.typeKey IS NOT NULL AND d.sortKey IS NOT NULL
WITH d.typeKey AS key, count(*) AS total
ORDER BY total DESC, key
RETURN key, total
