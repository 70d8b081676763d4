// `sources`: how many of the files that come in make the claim.
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
ON CREATE SET c = row.claim, c.id = row.id, c.sources = 0
SET c.sources = c.sources + row.sources
