MATCH (d:Document)
WHERE d.cluster > ''
RETURN DISTINCT d.cluster AS cluster
