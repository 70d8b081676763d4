MATCH (d:Document)
WHERE d.factId IN $facts
RETURN d.id AS id, d.factId AS factId
