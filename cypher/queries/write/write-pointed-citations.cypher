// Citations that mean one document.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (t:Document {id: row.target})
CREATE (d)-[:HAS_CITATION]->(c:Citation)-[:REFERS_TO {rule: row.rule, confidence: toFloat(row.confidence)}]->(t)
SET c = row.properties, c.confidence = toFloat(row.properties.confidence),
  c.secondHandConfidence = toFloat(row.properties.secondHandConfidence)
