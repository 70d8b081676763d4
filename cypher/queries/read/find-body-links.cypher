// What surrounds each body: what it belongs to, where it sits, who came after and before it.
UNWIND $ids AS id
MATCH (body:Body {id: id})
RETURN id,
  head(COLLECT { MATCH (body)-[:PART_OF]->(b:Body) RETURN {{body}} ORDER BY b.id LIMIT 1 }) AS partOf,
  head(COLLECT { MATCH (body)-[:SEATED_IN]->(p:Place) RETURN {{place}} ORDER BY p.id LIMIT 1 }) AS place,
  COLLECT { MATCH (body)-[next:SUCCEEDED_BY]->(b:Body) RETURN { on: next.on, body: {{body}} } ORDER BY next.on, b.id } AS successors,
  COLLECT { MATCH (body)<-[next:SUCCEEDED_BY]-(b:Body) RETURN { on: next.on, body: {{body}} } ORDER BY next.on, b.id } AS predecessors
