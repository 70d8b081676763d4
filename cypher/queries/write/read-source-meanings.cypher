// What the holdings and citations of files mean now, and what their citations tell of third documents.
UNWIND $sources AS sha256
MATCH (s:Source {sha256: sha256})
RETURN
  sha256,
  COLLECT {
    MATCH (h:Holding {sourceId: sha256})-[:IDENTIFIED_AS]->(d:Document)
    RETURN {index: h.index, id: d.id}
  } AS documents,
  COLLECT {
    MATCH (c:Citation {sourceId: sha256})-[r:REFERS_TO]->(d:Document)
    RETURN {index: c.index, id: d.id, rule: r.rule, confidence: r.confidence}
  } AS citations,
  COLLECT {
    MATCH (c:Citation {sourceId: sha256})
    WHERE c.secondHand IS NOT NULL
    RETURN {id: c.id, told: c.secondHand, confidence: c.secondHandConfidence}
  } AS tellings
