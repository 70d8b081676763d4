// The anomalies in which documents have a part.
UNWIND $documents AS document
MATCH (:Document {id: document})-[:HAS_ANOMALY]->(a:Anomaly)
RETURN DISTINCT a.id AS id, a.kind AS kind, a.relation AS relation, a.documents AS documents,
  coalesce(a.witnesses, []) AS witnesses
