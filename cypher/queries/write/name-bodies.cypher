// A committee of a place that the facts do not know is called what most of its documents call it; one that is only sent
// documents goes by its code.
UNWIND $ids AS id
MATCH (b:Body {id: id})
WHERE b.namedByDocuments
WITH b, COLLECT {
  MATCH (d:Document {bodyId: b.id})
  WHERE d.sortKey > '' AND d.issuer IS NOT NULL
  WITH d.issuer AS issuer, count(*) AS times
  ORDER BY times DESC, issuer DESC
  LIMIT 1
  RETURN issuer
} AS issuers
SET b.name = coalesce(issuers[0], b.code)
