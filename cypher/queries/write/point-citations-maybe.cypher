UNWIND $rows AS row
MATCH (c:Citation {id: row.id})
MATCH (d:Document {id: row.target})
CREATE (c)-[:MAY_REFER_TO {rank: row.rank}]->(d)
