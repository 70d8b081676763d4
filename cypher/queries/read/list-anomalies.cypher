// A page of what cannot be, by the documents that it is about.
MATCH (anomaly:Anomaly)
WHERE anomaly.id > $after
WITH anomaly
ORDER BY anomaly.id
LIMIT $limit
RETURN anomaly { .id, .kind, .relation, .documents, witnesses: coalesce(anomaly.witnesses, []) } AS anomaly
