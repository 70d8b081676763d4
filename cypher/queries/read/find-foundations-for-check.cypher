// What the documents of these clusters carry out or rest on, through four steps; what only the checked text says is
// left out.
MATCH (d:Document)
WHERE d.cluster IN $clusters
MATCH (d)-[:IMPLEMENTS|BASED_ON*0..3]->(of:Document)
WITH DISTINCT of
MATCH (of)-[r:IMPLEMENTS|BASED_ON]->(on:Document)
WHERE any(id IN coalesce(r.citationIds, []) + coalesce(r.secondHandIds, []) WHERE NOT id STARTS WITH $own)
RETURN DISTINCT {{of}} AS of, {{on}} AS on
