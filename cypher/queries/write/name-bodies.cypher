// A committee of a place that the facts do not know is called what most of its documents call it; one that is only sent
// documents goes by its code. They are counted only where the count may come out otherwise: more that say what it is
// called already change nothing.
UNWIND $rows AS row
MATCH (b:Body {id: row.id})
WHERE b.namedByDocuments
  AND (row.fewer OR b.name = b.code OR any(issuer IN row.issuers WHERE issuer <> b.name))
WITH b, COLLECT {
  MATCH (d:Document {bodyId: b.id})
  WHERE d.sortKey > '' AND d.issuer IS NOT NULL
  WITH d.issuer AS issuer, count(*) AS times
  ORDER BY times DESC, issuer DESC
  LIMIT 1
  RETURN issuer
} AS issuers
SET b.name = coalesce(issuers[0], b.code)
