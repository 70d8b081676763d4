UNWIND $ids AS id
MATCH (a:Anomaly {id: id})
DETACH DELETE a
