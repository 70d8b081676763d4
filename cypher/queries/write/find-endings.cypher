// The relations that end the whole of documents.
UNWIND $documents AS document
MATCH (d:Document {id: document})<-[r:REPLACES|REPEALS]-(e:Document)
WHERE NOT r.partial
RETURN type(r) AS kind, e.id AS from, d.id AS to, true AS whole,
  coalesce(r.citationIds, []) + coalesce(r.secondHandIds, []) AS witnesses,
  size(coalesce(r.registrySources, [])) > 0 AS registered
