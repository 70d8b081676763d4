// Both counts come from Neo4j's count store, whatever the size of the graph.
CALL () { MATCH (d:Document) RETURN count(d) AS documents }
CALL () { MATCH (s:Source) RETURN count(s) AS sources }
RETURN documents, sources
