// The documents that a file holds, and the relations of third documents of which each of its citations tells.
MATCH (s:Source {sha256: $sha256})
RETURN
  COLLECT { MATCH (s)-[:CONTAINS]->(d:Document) RETURN DISTINCT d.id } AS documents,
  COLLECT {
    MATCH (c:Citation {sourceId: $sha256}) WHERE c.secondHand IS NOT NULL RETURN c.secondHand
  } AS told
