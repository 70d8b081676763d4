UNWIND $documents AS document
MATCH (d:Document {id: document})<-[:CONTAINS]-(s:Source)
RETURN DISTINCT s.sha256 AS sha256
