// The documents of these clusters, what they rest on and what took the place of either, each with what amends,
// replaces or repeals it. What the registry tells is known without a database; what only the checked text says is left
// out.
MATCH (d:Document)
WHERE d.cluster IN $clusters
MATCH (d)-[:IMPLEMENTS|BASED_ON*0..4]->(foundation:Document)
WITH DISTINCT foundation
MATCH (foundation)<-[:REPLACES*0..10]-(changed:Document)
WITH DISTINCT changed
OPTIONAL MATCH (changed)<-[r:AMENDS|REPLACES|REPEALS]-(by:Document)
WHERE none(rule IN r.rules WHERE rule IN ['registry', 'editor'])
  AND any(id IN coalesce(r.citationIds, []) + coalesce(r.secondHandIds, []) WHERE NOT id STARTS WITH $own)
WITH changed, r, by
ORDER BY r.sortKey, type(r)
RETURN {{changed}} AS document,
  collect(CASE WHEN r IS NULL THEN null ELSE { relation: {{relation}}, by: {{by}} } END) AS changes
