// Every document of whose life more may be known than its day of issue: those of the registry, those that a text held or
// another document speaks of. Each with what amends, replaces or repeals it.
CALL () {
  MATCH (d:Document)
  USING INDEX d:Document(inRegistry, sortKey)
  WHERE d.inRegistry = true AND d.sortKey IS NOT NULL
  RETURN d
  UNION
  MATCH (d:Document)
  USING INDEX d:Document(held, sortKey)
  WHERE d.held = true AND d.sortKey IS NOT NULL AND (d.effectiveOn IS NOT NULL OR d.expiresOn IS NOT NULL)
  RETURN d
  UNION
  MATCH ()-[r:AMENDS]->(d:Document)
  USING INDEX r:AMENDS(targetId, sortKey, sourceId)
  WHERE r.targetId IS NOT NULL AND r.sortKey IS NOT NULL AND r.sourceId IS NOT NULL
  RETURN d
  UNION
  MATCH ()-[r:REPLACES]->(d:Document)
  USING INDEX r:REPLACES(targetId, sortKey, sourceId)
  WHERE r.targetId IS NOT NULL AND r.sortKey IS NOT NULL AND r.sourceId IS NOT NULL
  RETURN d
  UNION
  MATCH ()-[r:REPEALS]->(d:Document)
  USING INDEX r:REPEALS(targetId, sortKey, sourceId)
  WHERE r.targetId IS NOT NULL AND r.sortKey IS NOT NULL AND r.sourceId IS NOT NULL
  RETURN d
}
RETURN {{document}} AS document, COLLECT {
  MATCH (d)<-[r:AMENDS|REPLACES|REPEALS]-(by:Document)
  RETURN { id: d.id, relation: {{relation}}, document: {{by}} }
  ORDER BY r.sortKey, type(r)
} AS changes
