UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.sources = row.sources, c.silent = row.silent, c.meaning = row.meaning
