// Those that act on documents younger than themselves: few, even of a document that thousands cite.
UNWIND $documents AS document
MATCH (e:Document {id: document})<-[:CITES|BASED_ON|IMPLEMENTS|AMENDS|REPLACES|REPEALS|REVIEWS|ATTACHED_TO]-(d:Document)
WHERE d.issuedOn < e.issuedOn
RETURN DISTINCT d.id AS id
