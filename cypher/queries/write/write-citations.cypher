// Citations that mean no document for certain.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (d)-[:HAS_CITATION]->(c:Citation)
SET c = row.properties, c.confidence = toFloat(row.properties.confidence),
  c.secondHandConfidence = toFloat(row.properties.secondHandConfidence)
