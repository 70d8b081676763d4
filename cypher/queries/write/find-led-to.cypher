// Those that relations which cannot run in a circle lead to.
UNWIND $documents AS document
MATCH (d:Document {id: document})
WHERE EXISTS { (d)<-[:IMPLEMENTS|BASED_ON|REPLACES|REPEALS]-(:Document) }
RETURN d.id AS id
