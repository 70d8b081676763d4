// Documents that bear one of these numbers, the most cited first.
MATCH (d:Document)
USING INDEX d:Document(number, typeKey)
WHERE d.number IN $numbers AND {{type}}
WITH d, COUNT { (d)<-[:CITES]-() } AS citedBy
ORDER BY citedBy DESC, d.sortKey DESC
LIMIT 300
RETURN {{document}} AS document, citedBy, 0.0 AS textScore
