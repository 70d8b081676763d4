MATCH (s:Source {sha256: $sha256})
CALL (s) { MATCH (c:Citation {sourceId: s.sha256}) DETACH DELETE c }
CALL (s) { MATCH (h:Holding {sourceId: s.sha256}) DETACH DELETE h }
DETACH DELETE s
