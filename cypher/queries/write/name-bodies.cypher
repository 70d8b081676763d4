// A committee of a place that the facts do not know is called what most of its documents call it.
UNWIND $ids AS id
MATCH (b:Body {id: id})
WHERE b.namedByDocuments
CALL (b) {
  MATCH (d:Document {bodyId: b.id})
  WHERE d.sortKey > '' AND d.issuer IS NOT NULL
  RETURN d.issuer AS issuer, count(*) AS times
  ORDER BY times DESC, issuer DESC
  LIMIT 1
}
SET b.name = issuer
