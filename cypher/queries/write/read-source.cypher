MATCH (s:Source {sha256: $sha256})
RETURN
  s AS source,
  COLLECT { MATCH (h:Holding {sourceId: $sha256}) RETURN h ORDER BY h.index } AS holdings,
  COLLECT { MATCH (c:Citation {sourceId: $sha256}) RETURN c ORDER BY c.index } AS citations
