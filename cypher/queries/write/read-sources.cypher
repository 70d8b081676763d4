UNWIND $sources AS sha256
MATCH (s:Source {sha256: sha256})
RETURN
  s {.sha256, .name, .extractorVersion, text: CASE WHEN $withText THEN s.text END} AS source,
  COLLECT { MATCH (h:Holding {sourceId: sha256}) RETURN h ORDER BY h.index } AS holdings,
  COLLECT { MATCH (c:Citation {sourceId: sha256}) RETURN c ORDER BY c.index } AS citations
