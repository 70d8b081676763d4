UNWIND $rows AS row
CREATE (c:Claim)
SET c = row.claim, c.id = row.id, c.sources = row.sources, c.silent = row.silent, c.meaning = row.meaning
