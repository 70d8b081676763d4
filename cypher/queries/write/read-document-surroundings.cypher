UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN
  d.bodyId AS body,
  d.issuer AS issuer,
  COLLECT { MATCH (d)-[:SIGNED_BY]->(p:Person) RETURN p.id } AS persons,
  COLLECT { MATCH (d)-[:ISSUED_BY|SENT_TO]->(b:Body) WHERE b.derived RETURN b.id } AS bodies,
  COLLECT { MATCH (f:FormerId)-[:NOW]->(d) RETURN f.id } AS formerIds
