// The relations by which documents act on younger ones.
UNWIND $documents AS document
MATCH (d:Document {id: document})-[r:CITES|BASED_ON|IMPLEMENTS|AMENDS|REPLACES|REPEALS|REVIEWS|ATTACHED_TO]->(e:Document)
WHERE d.issuedOn < e.issuedOn
RETURN type(r) AS kind, d.id AS from, e.id AS to, NOT r.partial AS whole,
  coalesce(r.citationIds, []) + coalesce(r.secondHandIds, []) AS witnesses,
  size(coalesce(r.registrySources, [])) > 0 AS registered, d.issuedOn AS fromOn, e.issuedOn AS toOn
