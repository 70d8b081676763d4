// One step along the relations that cannot run in a circle.
UNWIND $documents AS document
MATCH (d:Document {id: document})-[r:IMPLEMENTS|BASED_ON|REPLACES|REPEALS]->(e:Document)
RETURN type(r) AS kind, d.id AS from, e.id AS to, NOT r.partial AS whole,
  coalesce(r.citationIds, []) + coalesce(r.secondHandIds, []) AS witnesses,
  size(coalesce(r.registrySources, [])) > 0 AS registered
