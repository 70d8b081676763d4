UNWIND $rows AS row
CREATE (a:Anomaly)
SET a = row
WITH a
UNWIND a.documents AS document
MATCH (d:Document {id: document})
CREATE (d)-[:HAS_ANOMALY]->(a)
